# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script meets when the world moves on: conflicts drafted again, late labels, waiting epics, pages applied at once, commands repeated."""
import json
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import Docket, Site  # noqa: E402

DONE, FAILED, USAGE, CONFLICT, REMOTE = range(5)
BODY = "<h2>Config</h2><p>The service listens on port 8080.</p><p>The host is alpha.</p><h2>Other</h2><p>Call the duty manager.</p>"
NAMES = ("conflict", "late-label", "epic", "apply", "again", "ghost")


def site_folder(folder):
    os.mkdir(os.path.join(folder, "pages"))
    with open(os.path.join(folder, "pages", "page.xml"), "w", encoding="utf-8") as file:
        file.write(BODY)
    person = {"accountId": "acc-1", "displayName": "Mia Kane", "email": "mia@example.com"}
    issues = [{"key": "OPS-%d" % (number + 1), "type": "Epic" if name == "epic" else "Task", "summary": "Move the port", "status": "In Progress",
               "labels": [name, "docs-required"], "description": "The port changes from 8080 to 9443."} for number, name in enumerate(NAMES)]
    issues.append({"key": "OPS-9", "type": "Task", "summary": "A part of it", "status": "In Progress", "parent": "OPS-3"})
    pages = [{"id": str(100 + number), "space": "OPS", "title": name, "file": "pages/page.xml", "owner": "acc-1", "version": 7} for number, name in enumerate(NAMES)]
    site = {"users": [person], "jira": {"projects": [{"key": "OPS"}], "issues": issues}, "confluence": {"spaces": [{"key": "OPS"}], "pages": pages}}
    with open(os.path.join(folder, "site.json"), "w", encoding="utf-8") as file:
        json.dump(site, file)


def policy():
    return {"registry": [{"project": "OPS", "label": name, "page": str(100 + number), "section": ["Config"], "kind": "architecture" if name == "epic" else "runbook",
                          "owner": "acc-gone" if name == "ghost" else "acc-1", "backup": "acc-1", "mode": "apply" if name == "apply" else "review"} for number, name in enumerate(NAMES)]}


def write(site, page_id, body):
    page = site.page(page_id)
    site.call("PUT", "/wiki/api/v2/pages/" + page_id, {"id": page_id, "status": "current", "title": page["title"],
                                                       "body": {"representation": "storage", "value": body}, "version": {"number": page["version"]["number"] + 1}})


def close(docket, site, key):
    site.transition(key, "Done")
    docket.run("poll")
    found = [proposal for proposal in docket.json("queue", "--state", "all") if proposal["item"] == key]
    return found[0] if found else None


def drafts_again_after_a_conflict(docket, site):
    proposal = close(docket, site, "OPS-1")
    moved = BODY.replace("alpha", "beta")
    write(site, "100", moved)
    docket.run("approve", proposal["id"], code=CONFLICT)
    assert "docket refresh " + proposal["id"][:8] in docket.said, docket.said
    fresh = docket.json("refresh", proposal["id"])
    assert fresh["state"] == "waiting" and fresh["baseVersion"] == 8 and fresh["before"] == moved, fresh
    docket.run("approve", proposal["id"])
    assert site.body("100") == moved.replace("8080", "9443")


def a_late_label_keeps_the_page_as_it_is(docket, site):
    proposal = close(docket, site, "OPS-2")
    assert proposal["state"] == "waiting"
    site.call("PUT", "/rest/api/3/issue/OPS-2", {"update": {"labels": [{"add": "no-doc-sync"}]}})
    docket.run("poll")
    proposal = docket.json("show", proposal["id"])
    assert proposal["state"] == "superseded" and "no-doc-sync" in proposal["reason"], proposal
    docket.run("approve", proposal["id"], code=FAILED)


def a_waiting_epic_says_so_once(docket, site):
    assert close(docket, site, "OPS-3") is None
    docket.run("poll")
    said = [entry["text"] for entry in docket.json("log", "--item", "OPS-3")]
    assert len(said) == 1 and "OPS-9" in said[0], said
    assert close(docket, site, "OPS-9") is None
    assert [proposal["item"] for proposal in docket.json("queue") if proposal["page"] == "102"] == ["OPS-3"]


def applies_at_once_before_the_poll_ends(docket, site):
    proposal = close(docket, site, "OPS-4")
    assert proposal["state"] == "published" and proposal["publishedVersion"] == 8, proposal
    assert site.body("103") == BODY.replace("8080", "9443")
    assert "failed" not in [entry["kind"] for entry in docket.json("log", "--item", "OPS-4")]


def repeats_without_harm(docket, site):
    proposal = close(docket, site, "OPS-5")
    docket.run("approve", proposal["id"], "--body", "", code=USAGE)
    assert site.page("104")["version"]["number"] == 7
    assert docket.json("approve", proposal["id"])["version"] == 8
    assert docket.json("approve", proposal["id"])["version"] == 8
    assert docket.json("revert", proposal["id"])["version"] == 9
    assert docket.json("revert", proposal["id"])["version"] == 9
    assert site.page("104")["version"]["number"] == 9 and site.body("104") == BODY


def gives_what_a_deleted_account_owns_to_the_backup(docket, site):
    proposal = close(docket, site, "OPS-6")
    assert proposal["owner"] == "acc-1" and proposal["ownerName"] == "Mia Kane", proposal


def says_one_sentence_when_nobody_answers(docket):
    docket.run("poll", code=REMOTE)
    assert docket.said.count("\n") == 1 and docket.said.startswith("docket: no answer from "), docket.said


def stops_at_once_while_it_waits_for_the_site(docket):
    docket.environment["QT_LOGGING_RULES"] = "docket.net=true"
    process = docket.start("poll", "--every", "60")
    while "again in" not in process.stderr.readline():
        assert process.poll() is None, "it never asked again"
    begun = time.monotonic()
    process.terminate()
    assert process.wait(timeout=60) == DONE
    assert time.monotonic() - begun < 2, "it went on asking"
    process.stdout.close()
    process.stderr.close()


def main():
    with tempfile.TemporaryDirectory() as folder:
        site_folder(folder)
        with Site("--site", folder) as site:
            docket = Docket(site)
            docket.run("policy", "import", docket.file("policy.json", policy()))
            drafts_again_after_a_conflict(docket, site)
            a_late_label_keeps_the_page_as_it_is(docket, site)
            a_waiting_epic_says_so_once(docket, site)
            applies_at_once_before_the_poll_ends(docket, site)
            repeats_without_harm(docket, site)
            gives_what_a_deleted_account_owns_to_the_backup(docket, site)
        says_one_sentence_when_nobody_answers(docket)
        stops_at_once_while_it_waits_for_the_site(docket)
    print("changes of mind are followed")


main()
