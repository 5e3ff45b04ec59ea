# SPDX-License-Identifier: GPL-3.0-or-later
"""`docket audit` and its like: which pages closed tickets left behind or speak for, in words and for a script, on a small site and on the built-in one."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from commandlinesite import POLICY, site_folder  # noqa: E402
from docketstory import Docket, Site  # noqa: E402

DONE, FAILED, USAGE, CONFLICT, REMOTE, NOT_SIGNED_IN = range(6)
PAGE = "998876543"


def says_what_is_missing(docket, site):
    docket.run("audit", code=NOT_SIGNED_IN)
    docket.connect({**site.connection, "token": "wrong"})
    docket.run("audit", code=NOT_SIGNED_IN)
    docket.connect({**site.connection, "jira": "http://127.0.0.1:9", "confluence": "http://127.0.0.1:9/wiki"})
    docket.run("audit", code=REMOTE)
    docket.connect(site.connection)
    docket.run("audit", "--days", "0", code=USAGE)
    docket.run("audit", "--days", "soon", code=USAGE)


def finds_nothing_before_anything_closes(docket):
    report = docket.json("audit")
    assert report["stale"] == 0 and report["relevant"] == 0 and report["share"] == 0 and report["items"] == {}, report
    assert [page["id"] for page in report["pages"]] == [PAGE], report


def finds_the_page_that_a_ticket_left_behind(docket, site):
    site.transition("OPS-1", "Done")
    before = site.page(PAGE)["version"]["number"]
    report = docket.json("audit", "--days", "30")
    assert report["stale"] == 1 and report["relevant"] == 1 and report["share"] == 1, report
    [finding] = report["pages"][0]["findings"]
    assert finding["kind"] == "states-old-value" and finding["item"] == "OPS-1", finding
    assert finding["section"] == ["Current Configuration"] and "8080" in finding["sentence"], finding
    assert finding["value"]["old"] == "8080" and finding["value"]["new"] == "9443", finding
    assert finding["closedAt"].endswith("Z") and report["at"].endswith("Z") and report["from"] < report["at"]
    words = docket.run("audit", "--days", "30")
    for part in ("Platform Runbook (version %d)" % before, "OPS-1", "Current Configuration", "8080 is 9443 since", "1 of these", "(100 %)"):
        assert part in words, (part, words)
    assert docket.json("queue") == [], "an audit proposed something"
    assert site.page(PAGE)["version"]["number"] == before, "an audit wrote something"


def an_approved_change_is_no_drift(docket, site):
    docket.run("poll")
    site.transition("OPS-2", "Done")
    assert docket.json("audit")["pages"][0]["stale"]
    docket.run("poll")
    for proposal in docket.json("queue", "--state", "waiting"):
        docket.run("approve", proposal["id"])
    report = docket.json("audit")
    assert "OPS-2" not in [finding["item"] for finding in report["pages"][0]["findings"]], report


def a_policy_is_tried_before_it_counts(docket, site, folder):
    queue, version = docket.json("queue", "--state", "all"), site.page(PAGE)["version"]["number"]
    trial = docket.json("policy", "try", "--days", "30")
    assert trial["items"] >= 2 and {one["item"] for one in trial["proposals"]} >= {"OPS-1", "OPS-2"}, trial
    assert trial["onTodaysPage"] == 0, "the page was not read as it was when the tickets closed"
    assert trial["new"] == [] and trial["gone"] == [] and trial["leftAlone"] >= 0, trial
    assert trial["review"]["minutes"] > 0 and trial["review"]["basis"] == "usual", trial
    assert sum(trial["byRule"].values()) == len(trial["proposals"]) and trial["samples"], trial
    assert any("8080" in one["before"] and "9443" in one["after"] for one in trial["samples"]), trial
    words = docket.run("policy", "try", "--days", "30")
    assert "min of review: 1 min for a sure proposal" in words and "0 new, 0 gone" in words, words
    assert "Nothing was changed." in words and "OPS-1" in words, words
    stricter = os.path.join(folder, "stricter.json")
    docket.run("policy", "export", stricter)
    with open(stricter, encoding="utf-8") as file:
        policy = json.load(file)
    policy["rules"], policy["labels"] = [], {"include": [], "exclude": []}
    with open(stricter, "w", encoding="utf-8") as file:
        json.dump(policy, file)
    silent = docket.json("policy", "try", stricter)
    assert silent["proposals"] == [] and silent["items"] == trial["items"], silent
    assert len(silent["gone"]) == len(trial["proposals"]) and silent["review"]["minutes"] == 0, silent
    assert all(one["reason"] for one in silent["silences"]) and len(silent["silences"]) >= 2, silent
    docket.run("policy", "try", os.path.join(folder, "nowhere.json"), code=FAILED)
    assert docket.json("queue", "--state", "all") == queue and site.page(PAGE)["version"]["number"] == version


def pages_the_registry_lacks_are_told(docket, site):
    site.call("POST", "/wiki/api/v2/pages", {
        "spaceId": site.page(PAGE)["spaceId"], "status": "current", "title": "How we set ports",
        "body": {"representation": "storage", "value": "<h1>Ports</h1><p>Since OPS-1 and OPS-2.</p>"}})
    registered = docket.run("policy", "export")
    mined = docket.json("registry", "mine", "--days", "30")
    [candidate] = mined["candidates"]
    assert candidate["title"] == "How we set ports" and candidate["project"] == "OPS" and candidate["section"] == ["Ports"], mined
    # Whoever closed them wrote the page, too.
    assert candidate["signs"] == {"page-names-item": 2, "edited-by-closer": 2} and sorted(candidate["items"]) == ["OPS-1", "OPS-2"], mined
    assert mined["pages"] == 2 and mined["items"] >= 2, mined
    words = docket.run("registry", "mine", "--days", "30")
    for part in ("OPS → How we set ports › Ports", "names 2 tickets", "edited by someone who closed 2 tickets", "1 may belong"):
        assert part in words, (part, words)
    assert docket.run("policy", "export") == registered, "a candidate came into the registry by itself"
    docket.run("registry", "mine", "--days", "0", code=USAGE)
    empty = Docket(site)
    empty.run("registry", "mine", code=FAILED)
    assert "the registry names no page yet" in empty.said, empty.said


def control_characters_reach_no_terminal(docket, site):
    site.transition("OPS-5", "Done")
    words = docket.run("audit")
    assert "\x1b" not in words and "\u202e" not in words, repr(words)


def the_built_in_site_is_audited():
    """Tickets close by themselves there; with its own policy the audit finds what its pages still say, twice the same."""
    with Site() as site:
        docket = Docket(site)
        docket.run("policy", "import", os.path.join(os.path.dirname(__file__), "..", "..", "resources", "site", "policy.json"))
        docket.run("poll")  # What is due on the site happens as it is asked.
        report = docket.json("audit")
        stale = [page for page in report["pages"] if page["stale"]]
        assert len(stale) == report["stale"] > 0 and report["stale"] <= report["relevant"] <= len(report["pages"]), report
        assert abs(report["share"] - report["stale"] / report["relevant"]) < 1e-9
        assert "8080" in json.dumps([finding for page in stale for finding in page["findings"] if finding["item"] == "PLATFORM-89"]), stale
        again = docket.json("audit")
        assert again["pages"] == report["pages"], "the second audit found something else"
        words = docket.run("audit")
        for page in stale:
            assert page["title"] in words and page["url"] in words, (page["title"], words)
        mined = docket.json("registry", "mine")
        assert all(one["project"] and one["signs"] for one in mined["candidates"]), mined


def main():
    with tempfile.TemporaryDirectory(prefix="docket-audit-") as folder:
        site_folder(folder)
        with Site("--site", folder) as site:
            docket = Docket()
            for name in ("DOCKET_JIRA_URL", "DOCKET_CONFLUENCE_URL", "DOCKET_EMAIL", "DOCKET_API_TOKEN"):
                docket.environment.pop(name, None)
            docket.run("policy", "import", docket.file("policy.json", POLICY))
            says_what_is_missing(docket, site)
            finds_nothing_before_anything_closes(docket)
            finds_the_page_that_a_ticket_left_behind(docket, site)
            an_approved_change_is_no_drift(docket, site)
            a_policy_is_tried_before_it_counts(docket, site, folder)
            pages_the_registry_lacks_are_told(docket, site)
            control_characters_reach_no_terminal(docket, site)
    the_built_in_site_is_audited()
    print("the audit says what the pages still say")


main()
