# SPDX-License-Identifier: GPL-3.0-or-later
"""Docket is killed (SIGKILL) in the middle of publishing and of taking back, after each request and a little later: every decision
still makes exactly one version, and the log tells each once. 24 kills, or 200 with DOCKET_LONG."""
import json
import os
import random
import signal
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import Docket, Site  # noqa: E402

RUNS = 200 if os.environ.get("DOCKET_LONG") else 24
BODY = "<h2>Config</h2><p>The service listens on port 8080.</p><h2>Other</h2><p>Call the duty manager.</p>"
DONE = BODY.replace("8080", "9443")
PAGE = "100"


def site_folder(folder):
    with open(os.path.join(folder, "page.xml"), "w", encoding="utf-8") as file:
        file.write(BODY)
    person = {"accountId": "acc-1", "displayName": "Mia Kane", "email": "mia@example.com"}
    issue = {"key": "OPS-1", "type": "Task", "summary": "Move the port", "status": "In Progress",
             "labels": ["docs-required"], "description": "The port changes from 8080 to 9443."}
    site = {"users": [person], "jira": {"projects": [{"key": "OPS"}], "issues": [issue]},
            "confluence": {"spaces": [{"key": "OPS"}],
                           "pages": [{"id": PAGE, "space": "OPS", "title": "Runbook", "file": "page.xml", "owner": "acc-1", "version": 7}]}}
    with open(os.path.join(folder, "site.json"), "w", encoding="utf-8") as file:
        json.dump(site, file)


def policy():
    return {"registry": [{"project": "OPS", "page": PAGE, "section": ["Config"], "kind": "runbook", "owner": "acc-1"}],
            "writeLimit": {"writes": 1000}}


class Record:
    """The exchanges the site wrote down, as they come."""

    def __init__(self, path):
        self.file = open(path, encoding="utf-8")

    def waits_for(self, count, process):
        """Until so many more exchanges took place, or the process is done."""
        seen = 0
        while seen < count and process.poll() is None:
            line = self.file.readline()
            if line.endswith("\n"):
                seen += 1
        return seen

    def skip(self):
        self.file.seek(0, os.SEEK_END)


def kill(docket, record, command, proposal, requests, pause):
    """Starts the command and kills it that long after its so manyth request. Whether it was still at work."""
    record.skip()
    process = docket.start(command, proposal)
    record.waits_for(requests, process)
    until = time.monotonic() + pause
    while time.monotonic() < until and process.poll() is None:
        pass
    process.kill()
    process.communicate()
    return process.returncode == -signal.SIGKILL


def main():
    chance = random.Random(20260414)
    with tempfile.TemporaryDirectory() as folder:
        site_folder(folder)
        lines = os.path.join(folder, "record.jsonl")
        with Site("--site", folder, "--record", lines) as site:
            docket = Docket(site)
            record = Record(lines)
            docket.run("policy", "import", docket.file("policy.json", policy()))
            site.transition("OPS-1", "Done")
            docket.run("poll")
            proposal = docket.json("queue")[0]["id"]
            version, killed = 7, 0
            for run in range(RUNS):
                command, wanted = (("approve", DONE), ("revert", BODY))[run % 2]
                requests = run // 2 % 9
                at_work = kill(docket, record, command, proposal, requests, chance.choice((0, 0, 0.001, 0.003, 0.01)))
                killed += at_work
                where = "run %d (%s, killed after %d requests)" % (run, command, requests)
                said = docket.json(command, proposal)
                version += 1
                assert said["version"] == version, "%s: says version %s, not %d" % (where, said["version"], version)
                page = site.page(PAGE)
                assert page["version"]["number"] == version, "%s: version %d, not %d" % (where, page["version"]["number"], version)
                assert page["body"]["storage"]["value"] == wanted, where
            log = docket.json("log", "--page", PAGE)
            for kind in ("published", "reverted"):
                told = [entry["version"] for entry in log if entry["kind"] == kind]
                assert len(told) == RUNS // 2 and len(set(told)) == len(told), (kind, told)
            state = docket.json("show", proposal)["state"]
            assert state == "reverted", state
            links = site.call("GET", "/rest/api/3/issue/OPS-1/remotelink")
            assert len(links) == 1, links
    assert killed > RUNS // 2, "hardly anything was at work when it was killed: %d of %d" % (killed, RUNS)
    print("killed %d times of %d in the middle: one version for each decision" % (killed, RUNS))


main()
