# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a script uses it: what is printed, what the exit codes say, and that bad input changes nothing."""
import datetime
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from commandlinesite import BODY, POLICY, site_folder  # noqa: E402
from docketstory import Docket, Site  # noqa: E402

DONE, FAILED, USAGE, CONFLICT, REMOTE, NOT_SIGNED_IN = range(6)
LIST_MEMBERS = {"id", "state", "item", "itemUrl", "page", "pageTitle", "pageUrl", "section", "kind", "drafter", "confidence", "owner", "dueAt",
                "summary", "versionMessage", "baseVersion", "publishedVersion"}


def tells_usage_and_versions(docket):
    docket.run("no-such-command", code=USAGE)
    docket.run("approve", code=USAGE)
    docket.run("queue", "--state", "nonsense", code=USAGE)
    assert docket.run("--version").strip().startswith("0."), "--version"
    assert "policy" in docket.run("--help")


def keeps_the_policy(docket):
    exported = json.loads(docket.run("policy", "export"))
    assert exported["labels"] == {"include": ["docs-required", "docs-impact"], "exclude": ["no-doc-sync"]}, exported["labels"]
    assert exported["sla"]["hours"] == 48 and len(exported["rules"]) >= 6
    docket.run("policy", "import", docket.file("bad.json", {"registry": [POLICY["registry"][0], {"project": "OPS", "page": "1", "kind": "runbok"}]}), code=FAILED)
    assert "registry[1].kind" in docket.said, docket.said
    docket.run("policy", "import", docket.file("bad.json", '{"registry": ['), code=FAILED)
    docket.run("policy", "import", "/nowhere.json", code=FAILED)
    assert json.loads(docket.run("policy", "export")) == exported, "a refused import changed something"
    docket.run("policy", "import", docket.file("policy.json", POLICY))
    path = os.path.join(docket.folder.name, "out.json")
    docket.run("policy", "export", path)
    with open(path, encoding="utf-8") as file:
        whole = file.read()
    docket.run("policy", "import", path)
    assert docket.run("policy", "export") == whole, "the round trip lost something"


def takes_holidays(docket):
    year = datetime.date.today().year
    def calendar(lines):
        return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Larkspur//EN", *lines, "END:VCALENDAR", ""])
    day = ["BEGIN:VEVENT", "UID:1", "DTSTAMP:20250101T000000Z", "SUMMARY:Christmas", "DTSTART;VALUE=DATE:20001225", "RRULE:FREQ=YEARLY", "END:VEVENT"]
    before = docket.run("policy", "export")
    for bad in ("not a calendar", calendar([])):
        docket.run("policy", "holidays", docket.file("bad.ics", bad), code=FAILED)
        assert "nothing was changed" in docket.said, docket.said
    docket.run("policy", "holidays", "/nowhere.ics", code=FAILED)
    assert docket.run("policy", "export") == before, "a bad calendar changed something"
    said = docket.run("policy", "holidays", docket.file("good.ics", calendar(day)))
    assert f"{year}-12-25" in said and "Christmas" in said and said.count("Christmas") == 3, said
    wanted = [f"{year + i}-12-25" for i in range(3)]
    assert json.loads(docket.run("policy", "export"))["sla"]["holidays"] == wanted
    again = docket.json("policy", "holidays", docket.file("good.ics", calendar(day)), "--years", "2")
    assert again["added"] == 0 and [one["day"] for one in again["days"]] == wanted[:2], again
    docket.run("policy", "import", docket.file("policy.json", before))


def checks_files(docket):
    good, bad = docket.file("good.xml", BODY), docket.file("bad.xml", "<p>one</p>\n<p>two & <b>three</p>")
    result = docket.json("check", good, bad, code=FAILED)
    assert [one["wellFormed"] for one in result] == [True, False]
    assert result[0]["sections"][0]["path"] == ["Current Configuration"] and result[0]["sections"][0]["offset"] == 0, result[0]
    assert BODY.encode()[:result[0]["sections"][0]["length"]].decode() == BODY[:BODY.index("<h2>Contacts")]
    assert result[1]["line"] == 2 and result[1]["column"] >= 7 and result[1]["reason"], result[1]
    assert "bad.xml:2:" in docket.run("check", bad, code=FAILED)
    docket.run("check", good)
    result = docket.json("check", os.path.join(docket.folder.name, "none.xml"), good, code=FAILED)
    assert [one["wellFormed"] for one in result] == [False, True] and "cannot be read" in result[0]["reason"], result


def says_when_nobody_is_signed_in(docket, site):
    docket.run("poll", code=NOT_SIGNED_IN)
    assert "DOCKET_JIRA_URL" in docket.said
    docket.connect({**site.connection, "token": "wrong"})
    docket.run("poll", code=NOT_SIGNED_IN)
    assert docket.json("queue") == []
    docket.connect({**site.connection, "jira": "http://127.0.0.1:9", "confluence": "http://127.0.0.1:9/wiki"})
    docket.run("poll", code=REMOTE)
    docket.connect({**site.connection, "jira": "http://jira.example.com"})
    docket.run("poll", code=FAILED)
    docket.connect(site.connection)


def decides(docket, site):
    for key in ("OPS-1", "OPS-2", "OPS-3", "OPS-4"):
        site.transition(key, "Done")
    report = docket.json("poll", "--once")
    assert report["evaluated"] == 4 and report["proposed"] == 2 and report["silent"] == 2, report
    queue = {proposal["item"]: proposal for proposal in docket.json("queue", "--state", "waiting")}
    assert set(queue) == {"OPS-1", "OPS-2"}
    port = queue["OPS-1"]
    assert LIST_MEMBERS <= set(port), LIST_MEMBERS - set(port)
    assert port["section"] == ["Current Configuration"] and port["kind"] == "runbook" and port["drafter"] == "value-change"
    assert port["baseVersion"] == 7 and port["publishedVersion"] is None and port["owner"] == "acc-1" and port["dueAt"].endswith("Z")
    details = docket.json("show", port["id"][:6])
    edit = details["edits"][0]
    before = details["before"].encode()
    assert before[edit["offset"]:edit["offset"] + edit["length"]] == b"8080" and edit["replacement"] == "9443"
    assert details["after"] == BODY.replace("8080", "9443") and details["evidence"] and set(details["evidence"][0]) == {"kind", "text", "source", "weight"}
    docket.run("show", "zzzz", code=FAILED)
    docket.run("approve", "zzzz", code=FAILED)
    docket.run("revert", port["id"], code=FAILED)

    docket.run("approve", port["id"], "--body", docket.file("broken.xml", BODY.replace("8080", "<b>9443")), code=FAILED)
    assert "line 1, column " in docket.said
    assert site.body("998876543") == BODY
    assert docket.json("approve", port["id"])["publishedVersion"] == 8
    assert site.body("998876543") == BODY.replace("8080", "9443")
    docket.run("reject", queue["OPS-2"]["id"], code=USAGE)
    assert docket.json("reject", queue["OPS-2"]["id"], "--reason", "not yet")["state"] == "rejected"
    docket.run("approve", queue["OPS-2"]["id"], code=FAILED)
    return port


def reverts_and_conflicts(docket, site, port):
    page = site.page("998876543")
    edited = page["body"]["storage"]["value"].replace("listens on port 9443", "listens on port 9443 (TLS)")
    site.call("PUT", "/wiki/api/v2/pages/998876543", {"id": "998876543", "status": "current", "title": page["title"],
                                                      "body": {"representation": "storage", "value": edited}, "version": {"number": 9, "message": "by hand"}})
    docket.run("revert", port["id"], code=CONFLICT)
    assert site.body("998876543") == edited
    site.call("PUT", "/wiki/api/v2/pages/998876543", {"id": "998876543", "status": "current", "title": page["title"],
                                                      "body": {"representation": "storage", "value": BODY.replace("8080", "9443").replace("duty", "day")},
                                                      "version": {"number": 10, "message": "by hand"}})
    assert docket.json("revert", port["id"])["version"] == 11
    assert site.body("998876543") == BODY.replace("duty", "day")


def two_at_once_make_one_version(docket, site):
    site.transition("OPS-4", "In Progress")
    site.call("PUT", "/rest/api/3/issue/OPS-4", {"fields": {"labels": ["docs-required"]}})
    site.transition("OPS-4", "Done")
    docket.run("poll")
    proposal = [one for one in docket.json("queue", "--state", "waiting") if one["item"] == "OPS-4"][0]
    version = site.page("998876543")["version"]["number"]
    both = [docket.start("approve", proposal["id"]) for _ in range(2)]
    codes = sorted(process.wait(timeout=120) for process in both)
    for process in both:
        process.stdout.close()
        process.stderr.close()
    assert codes == [DONE, DONE], codes  # the second one is told what is published
    assert site.page("998876543")["version"]["number"] == version + 1
    assert [entry["kind"] for entry in docket.json("log", "--item", "OPS-4")].count("published") == 1


def checks_the_registry(docket, site):
    words = docket.run("registry", "check")
    assert "0 of 1" in words and "1 lead to a page without all sections" in words and "“Procedure”" in words, words
    whole = docket.json("registry", "check")
    assert whole["flagged"] == 0 and whole["incomplete"] == 1, whole
    assert whole["withoutPage"] == [] and "asked for a page" not in words, whole
    assert "Procedure" in whole["lines"][0]["missingSections"] and "Current configuration" not in whole["lines"][0]["missingSections"], whole
    assert "“Procedure” belongs after “Current Configuration”: The steps" in words, words
    adding = whole["lines"][0]["sectionsToAdd"]
    assert [one["name"] for one in adding] == whole["lines"][0]["missingSections"], whole
    assert adding[0]["after"][-1] == "Current Configuration" and "before" not in adding[0] and adding[0]["prompt"], whole
    page = site.page("998876543")
    version = page["version"]["number"] + 1
    site.call("PUT", "/wiki/api/v2/pages/998876543", {"id": "998876543", "status": "current", "title": page["title"],
                                                      "body": {"representation": "storage", "value": site.body("998876543").replace("Current Conf", "Conf")},
                                                      "version": {"number": version, "message": "by hand"}})
    checked = docket.json("registry", "check", code=FAILED)
    finding = checked["lines"][0]["findings"][0]
    assert checked["flagged"] == 1 and finding["kind"] == "section-renamed" and finding["relinkTo"] == ["Configuration"], checked
    assert "relink to “Configuration”" in docket.run("registry", "check", code=FAILED)


def imports_lines(docket):
    head = "page;project;section;label;owner;Team\n"
    good = "998876543;ops;contacts;docs-required;Mia Kane;A\n"
    bad = docket.file("bad.csv", head + good + "998876543;OPS;Nowhere;x;;\n/wiki/spaces/OPS/pages/1;OPS;;;;\n")
    before = json.loads(docket.run("policy", "export"))["registry"]
    told = docket.json("registry", "import", bad, code=FAILED)
    assert [line["what"] for line in told["lines"]] == ["added", "refused", "refused"], told
    assert "Nowhere" in told["lines"][1]["text"][0] and "no such page" in told["lines"][2]["text"][0], told
    assert told["ignoredColumns"] == ["Team"] and not told["imported"], told
    file = docket.file("good.csv", "\ufeff" + head + good)
    assert "1 added, 0 changed, 0 unchanged, 0 refused. Nothing was imported." in docket.run("registry", "import", file, "--dry-run")
    assert json.loads(docket.run("policy", "export"))["registry"] == before
    assert docket.json("registry", "import", file)["imported"]
    after = json.loads(docket.run("policy", "export"))["registry"]
    assert after[:-1] == before and after[-1]["section"] == ["Contacts"] and after[-1]["owner"] == "acc-1", after
    assert "0 added, 0 changed, 1 unchanged" in docket.run("registry", "import", file)
    docket.run("registry", "import", docket.file("words.csv", "Some words\n"), code=FAILED)
    assert "“page” or “url”" in docket.said, docket.said


def tells_the_log(docket):
    entries = docket.json("log", "--since", "1d", "--item", "OPS-1")
    kinds = [entry["kind"] for entry in entries]
    for kind in ("proposed", "approved", "published", "linked", "conflicted", "reverted"):
        assert kind in kinds, kinds
    silent = docket.json("log", "--item", "OPS-3")
    assert len(silent) == 1 and silent[0]["kind"] == "evaluated" and "no-doc-sync" in silent[0]["text"], silent
    assert docket.json("log", "--page", "1") == []
    docket.run("log", "--since", "soon", code=USAGE)
    first = docket.json("log", "--exceptions")
    assert {"reverted"} <= {name for entry in first for name in entry["exceptions"]}, first
    assert all(entry["exceptions"] for entry in first) and len(first) < len(docket.json("log"))
    assert "[reverted" in docket.run("log", "--exceptions")
    docket.run("log", "--sprint", "Sprint 0", code=USAGE)
    assert "sprint" in docket.said, docket.said
    count = len(docket.json("log", "--since", "1d"))
    signed = docket.json("log", "sign-off", "--since", "1d", "--note", "looked at each")
    assert signed["kind"] == "signedOff" and signed["signOff"]["entries"] == count, signed
    assert signed["signOff"]["exceptional"] == len(first) and signed["signOff"]["note"] == "looked at each", signed
    assert docket.json("log")[-1]["signOff"] == signed["signOff"]
    docket.run("log", "sign-off", "--item", "OPS-none", code=FAILED)
    everything = docket.json("log")
    for earlier, later in zip(everything, everything[1:]):
        assert later["previousHash"] == earlier["hash"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        site_folder(folder)
        docket = Docket()
        for name in ("DOCKET_JIRA_URL", "DOCKET_CONFLUENCE_URL", "DOCKET_EMAIL", "DOCKET_API_TOKEN"):
            docket.environment.pop(name, None)
        tells_usage_and_versions(docket)
        keeps_the_policy(docket)
        takes_holidays(docket)
        checks_files(docket)
        with Site("--site", folder) as site:
            says_when_nobody_is_signed_in(docket, site)
            port = decides(docket, site)
            reverts_and_conflicts(docket, site, port)
            two_at_once_make_one_version(docket, site)
            checks_the_registry(docket, site)
            imports_lines(docket)
        tells_the_log(docket)
        docket.run("poll", code=REMOTE)
    print("the command line keeps its word")


main()
