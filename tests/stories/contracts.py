# SPDX-License-Identifier: GPL-3.0-or-later
"""Docket works through the whole built-in site; everything it asked and was told keeps to the published contracts."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import SKIP, Docket, Site, skip  # noqa: E402

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
POLICY = os.path.join(os.path.dirname(TESTS), "resources", "site", "policy.json")


def main():
    with tempfile.TemporaryDirectory() as folder:
        record = os.path.join(folder, "record.jsonl")
        with Site("--record", record) as site:
            docket = Docket(site)
            with open(POLICY, encoding="utf-8") as source:
                policy = json.load(source) | {"writeLimit": {"writes": 1000}}  # each proposal by itself, one after the other
            docket.run("policy", "import", docket.file("policy.json", policy))
            docket.run("poll")
            queue = docket.json("queue")
            drafted = [one for one in queue if one["state"] == "waiting" and one["drafter"] != "needs-words"]
            assert len(drafted) >= 15, "the built-in site drafts only %d proposals" % len(drafted)
            assert {one["drafter"] for one in drafted} == {
                "value-change", "release-note", "status-row", "rename", "new-ticket"}
            assert {one["state"] for one in queue} >= {"waiting", "parked"}
            edits = [one for one in drafted if one["drafter"] != "new-ticket"]
            for proposal in edits:
                before = site.page(proposal["page"])
                version = docket.json("approve", proposal["id"])["publishedVersion"]
                assert version == before["version"]["number"] + 1
            for proposal in reversed(edits):
                docket.run("revert", proposal["id"])
            for proposal in drafted:
                if proposal not in edits:
                    assert docket.json("approve", proposal["id"])["state"] == "published"
            docket.run("check", docket.file("page.xml", site.body("998876543")))
        done = subprocess.run([sys.executable, os.path.join(TESTS, "contracts", "validate.py"), record], capture_output=True, text=True)
        if done.returncode == SKIP:
            skip(done.stdout.strip() or done.stderr.strip())
        print(done.stdout[-1500:])
        assert done.returncode == 0, done.stderr[-1500:]


main()
