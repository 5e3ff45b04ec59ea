#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The example that Docket was wanted for: four registry lines, the table of triggers, the runbook that says 8080, the words of its version."""
import json
import pathlib
import re
import sys

from docketstory import Docket, Site

POLICY = pathlib.Path(__file__).resolve().parents[2] / "resources" / "site" / "policy.json"
ARCHITECTURE, RUNBOOK, REFERENCE, NOTES = "112345678", "998876543", "334421190", "556789012"
ON_CALL, CONTROLS = "203344551", "410022118"
LINES = [("PLATFORM", "ENG", ARCHITECTURE, "architecture"), ("PLATFORM", "OPS", RUNBOOK, "runbook"),
         ("PROJ", "ENG", REFERENCE, "reference"), ("PROJ", "PROD", NOTES, "release-notes")]


def of(docket, key):
    """The pages that the ticket has proposals for."""
    return {one["page"] for one in docket.json("queue", "--state", "all") if one["item"] == key}


def why(docket, key):
    return " ".join(one["text"] for one in docket.json("log", "--item", key))


def registry(docket):
    lines = ["project,page,kind"] + ["%s,/wiki/spaces/%s/pages/%s,%s" % line for line in LINES]
    made = docket.json("registry", "import", docket.file("lines.csv", "\n".join(lines)))
    assert made["added"] == 4 and made["imported"], made


def triggers(site, docket):
    docket.run("poll", "--once")
    assert of(docket, "PROJ-1247") == {NOTES}, "a bug goes into the release notes and nowhere else"
    assert RUNBOOK in of(docket, "PLATFORM-89"), "closed and labelled: the runbook"
    assert ARCHITECTURE not in of(docket, "PLATFORM-89"), "the architecture says nothing of a port"
    for key, reason in [("PLATFORM-110", "needs the label docs-required"), ("PLATFORM-112", "no-doc-sync"), ("PROJ-1266", "no-doc-sync"), ("PLATFORM-320", "PLATFORM-322")]:
        assert not of(docket, key), key
        assert reason in why(docket, key), (key, why(docket, key))
    site.transition("PLATFORM-303", "Done")
    docket.run("poll", "--once")
    assert not of(docket, "PLATFORM-303") and not of(docket, "PLATFORM-300"), "the epic itself has not moved"
    site.transition("PLATFORM-300", "Done")
    docket.run("poll", "--once")
    assert of(docket, "PLATFORM-300") == {ARCHITECTURE}, of(docket, "PLATFORM-300")


def other_triggers(site, docket):
    docket.run("policy", "import", str(POLICY))
    docket.run("poll", "--once")
    assert of(docket, "INC-77") == {ON_CALL}, "past the incident: the on-call guide"
    site.transition("INC-82", "Done")
    site.transition("SEC-93", "Closed")
    docket.run("poll", "--once")
    assert not of(docket, "INC-82"), "closed, but not by way of the status that counts"
    assert CONTROLS in of(docket, "SEC-93"), "any closed state of a security fix"
    tried = json.dumps(docket.json("policy", "try", str(POLICY)))
    assert "INC-77" in tried and "Incident reviewed" in tried, "a trial forgets what is past its incident and not closed"


def message(site, page):
    return site.page(page)["version"]["message"]


def approved(docket, key, page):
    ids = [one["id"] for one in docket.json("queue", "--state", "waiting") if one["item"] == key and one["page"] == page]
    assert ids, key
    for one in ids:
        assert docket.json("approve", one)["state"] == "published"
    return ids


def runbook(site, docket):
    before = site.body(RUNBOOK)
    assert "restarts on port <code>8080</code>" in before
    ids = approved(docket, "PLATFORM-89", RUNBOOK)
    after = site.body(RUNBOOK)
    assert "restarts on port <code>9443</code>" in after and "port 8080 introduced" in after, "the past stays as it was"
    # http.port in its sentence and its table, and the check after a restart
    swapped = re.sub("8080(?! introduced)", "9443", before)
    assert after == swapped, "something else changed"
    assert re.match(r"Updated http\.port value per PLATFORM-89 \(resolved \d{4}-\d\d-\d\d\)\. Previous value: 8080\. New value: 9443\.", message(site, RUNBOOK)), message(site, RUNBOOK)
    docket.run("revert", ids[-1])
    assert site.body(RUNBOOK).count("9443") < after.count("9443"), "the revert took nothing off"


def version_comment(site, docket):
    site.transition("PLATFORM-94", "Done")
    docket.run("poll", "--once")
    approved(docket, "PLATFORM-94", RUNBOOK)
    said = message(site, RUNBOOK)
    shape = r"Updated connection[. ]timeout value per PLATFORM-94 \(resolved \d{4}-\d\d-\d\d\)\. Previous value: 30s\. New value: 60s\."
    assert re.match(shape, said) and len(said) <= 255, said


def main():
    with Site() as site:
        docket = Docket(site)
        registry(docket)
        triggers(site, docket)
        runbook(site, docket)
        another = Docket(site)
        other_triggers(site, another)
        version_comment(site, another)  # Docket stops at three writes of a page in ten minutes.
    print("the example behaves as it was told")


if __name__ == "__main__":
    sys.exit(main())
