# SPDX-License-Identifier: GPL-3.0-or-later
"""A rehearsal in somebody's staging space: refused without its mark, killed in the middle, taken up again, stopped, exported."""
import json
import os
import signal
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import Docket, Site  # noqa: E402

FAILED, NOT_SIGNED_IN = 1, 5
MIA = "5f1b00000000000000000001"


def site_folder(folder, labels):
    site = {"users": [{"accountId": MIA, "displayName": "Mia Kane", "email": "mia.kane@larkspur.example", "timeZone": "Europe/Berlin", "active": True}],
            "jira": {"projects": [{"key": "TRY", "name": "Trials", "lead": MIA, "components": []}], "issues": []},
            "confluence": {"spaces": [{"key": "LAB", "name": "Laboratory"}],
                           "pages": [{"id": "700100200", "space": "LAB", "title": "Home", "file": "home.xml", "owner": MIA, "labels": labels, "version": 1,
                                      "parent": None},
                                     {"id": "700100201", "space": "LAB", "title": "Docket rehearsal notes", "file": "home.xml", "owner": MIA, "labels": [],
                                      "version": 1, "parent": "700100200"}]}}
    os.makedirs(folder, exist_ok=True)
    for name, content in (("site.json", json.dumps(site)), ("home.xml", "<p>Home.</p>")):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(content)
    return folder


def titles(site):
    space = site.call("GET", "/wiki/api/v2/spaces?keys=LAB")["results"][0]["id"]
    return sorted(page["title"] for page in site.call("GET", "/wiki/api/v2/spaces/%s/pages?limit=250" % space)["results"])


def tickets(site):
    return site.call("POST", "/rest/api/3/search/jql", {"jql": "project = TRY", "fields": ["summary"]})["issues"]


def is_clean(site):
    return titles(site) == ["Docket rehearsal notes", "Home"] and tickets(site) == []


def until(condition, what):
    for _ in range(600):
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError("waited in vain until " + what)


with tempfile.TemporaryDirectory() as folder:
    with Site("--site", site_folder(os.path.join(folder, "plain"), [])) as site:
        docket = Docket(site)
        docket.run("rehearse", "--space", "LAB", code=FAILED)
        assert "docket-staging-" in docket.said and "nothing was written" in docket.said, docket.said
        assert is_clean(site)
        Docket().run("rehearse", "--space", "LAB", code=NOT_SIGNED_IN)

    record = os.path.join(folder, "record.jsonl")
    with Site("--site", site_folder(os.path.join(folder, "marked"), ["docket-staging-try"]), "--record", record) as site:
        docket = Docket(site)
        killed = docket.start("rehearse", "--space", "LAB")
        until(lambda: len(tickets(site)) >= 2, "two tickets are there")
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
        assert not is_clean(site), "it was killed too late"

        out = os.path.join(folder, "list.json")
        report = docket.json("rehearse", "--space", "LAB", "--export", out)
        assert report["whole"] and report["passed"] == report["of"] == 10 and report["project"] == "TRY", report
        assert len(report["found"]) >= 12, report["found"]
        with open(out, encoding="utf-8") as file:
            assert json.load(file) == report
        assert is_clean(site), (titles(site), tickets(site))
        assert docket.json("queue", "--state", "all") == [] and docket.json("log") == [], "the workspace itself was used"
        assert any(use["host"].startswith("127.0.0.1") for use in docket.json("network")), docket.json("network")

        stopped = docket.start("rehearse", "--space", "LAB")
        until(lambda: len(tickets(site)) >= 2, "two tickets are there")
        stopped.send_signal(signal.SIGTERM)
        said, _ = stopped.communicate(timeout=60)
        assert stopped.returncode == FAILED and "stopped before its end" in said, said
        assert is_clean(site), (titles(site), tickets(site))

    docket = Docket()
    text = docket.run("rehearse", "--export", os.path.join(folder, "list.txt"))
    assert text.count("PASS  ") == 10, text
    with open(os.path.join(folder, "list.txt"), encoding="utf-8") as file:
        assert file.read() == text
    docket.run("rehearse", "--export", os.path.join(folder, "none", "list.txt"), code=FAILED)
    assert "cannot be written" in docket.said
