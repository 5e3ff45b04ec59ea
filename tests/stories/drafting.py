# SPDX-License-Identifier: GPL-3.0-or-later
"""`docket draft`: the one right edit, why, and the plain words for input that is none; without a workspace and without a network."""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import BINARY, Docket  # noqa: E402

DONE, FAILED, USAGE = range(3)
RUNBOOK = """<p>How to run the gateway.</p>
<h2>Current Configuration</h2>
<table><tbody>
<tr><th>Setting</th><th>Value</th></tr>
<tr><td><code>http.port</code></td><td>80<strong>80</strong></td></tr>
<tr><td>Idle timeout</td><td>308080&nbsp;msnbsp;s</td></tr>
</tbody></table>
<p>The service listens on port <code>8080</code>; open http://gateway:8080/health to see it.</p>
<h2>Change record</h2>
<table><tbody><tr><th>Ticket</th><th>Change</th></tr><tr><td>PLATFORM-12</td><td>The port is 8080.</td></tr></tbody></table>
<h2>Contacts</h2>
<p>Call the duty manager.</p>"""
ITEM = {"key": "PLATFORM-89", "type": "Story", "summary": "Serve the gateway on 9443 (TLS)", "status": "Done", "labels": ["docs-required"],
        "components": ["Gateway"], "resolutiondate": "2026-04-14T09:00:00Z",
        "description": {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [
            {"type": "text", "text": "http.port", "marks": [{"type": "code"}]}, {"type": "text", "text": " changes from 8080 to 9443."}]}]}}
PROPOSAL = {"drafter", "confident", "confidence", "section", "summary", "versionMessage", "edits", "evidence"}


def after(body, edits):
    raw = body.encode()
    for edit in sorted(edits, key=lambda edit: -edit["offset"]):
        raw = raw[:edit["offset"]] + edit["replacement"].encode() + raw[edit["offset"] + edit["length"]:]
    return raw.decode()


def drafts_the_one_right_edit(docket):
    page, item = docket.file("runbook.xml", RUNBOOK), docket.file("item.json", ITEM)
    drafted = docket.json("draft", "--item", item, "--page", page)
    assert drafted["id"] == "PLATFORM-89" and len(drafted["proposals"]) == 1, drafted
    proposal = drafted["proposals"][0]
    assert set(proposal) == PROPOSAL, set(proposal) ^ PROPOSAL
    assert proposal["drafter"] == "value-change" and proposal["confident"] is True and proposal["section"] == ["Current Configuration"], proposal
    expected = RUNBOOK.replace("80<strong>80</strong>", "9443<strong></strong>", 1).replace("<code>8080</code>", "<code>9443</code>").replace(":8080/", ":9443/")
    assert after(RUNBOOK, proposal["edits"]) == expected, after(RUNBOOK, proposal["edits"])
    assert proposal["versionMessage"] == "Updated http.port value per PLATFORM-89 (resolved 2026-04-14). Previous value: 8080. New value: 9443."
    quotes = [(one["kind"], one["source"]) for one in proposal["evidence"]]
    assert ("value-change", "description") in quotes and any("8080 to 9443" in one["text"] for one in proposal["evidence"]), proposal["evidence"]
    assert drafted["sections"][0]["path"] == ["Current Configuration"] and drafted["sections"][0]["evidence"], drafted["sections"]
    body = RUNBOOK.encode()
    for section in drafted["sections"]:
        assert {"path", "offset", "length", "score"} <= set(section) and 0 < section["length"] <= len(body) - section["offset"], section
    said = docket.run("draft", "--item", item, "--page", page)
    for words in ("value-change, confident", "8080", "9443", "PLATFORM-89 (resolved 2026-04-14)", "because value-change (description)", "Sections, best first"):
        assert words in said, "%s is missing from\n%s" % (words, said)
    assert not os.path.exists(os.path.join(docket.folder.name, "workspace")), "drafting made a workspace"


def reads_an_answer_of_jira(docket):
    answer = {"id": "10089", "key": "PLATFORM-89", "names": {"customfield_10010": "Port"},
              "fields": {"summary": ITEM["summary"], "description": ITEM["description"], "status": {"id": "3", "name": "Done"},
                         "resolutiondate": "2026-04-14T11:00:00.000+0200", "customfield_10010": None,
                         "comment": {"comments": [{"id": "1", "created": "2026-04-14T09:00:00.000+0000", "body": "Both regions are done."}]}}}
    drafted = docket.json("draft", "--item", docket.file("answer.json", answer), "--page", docket.file("runbook.xml", RUNBOOK))
    assert "per PLATFORM-89 (resolved 2026-04-14)" in drafted["proposals"][0]["versionMessage"], drafted


def refuses_what_it_cannot_read(docket):
    page, item = docket.file("runbook.xml", RUNBOOK), docket.file("item.json", ITEM)
    docket.run("draft", code=USAGE)
    docket.run("draft", "--item", item, code=USAGE)
    docket.run("draft", "--item", item, "--page", page, "--format", "html", code=USAGE)
    docket.run("draft", "--item", item, "--page", page, "--batch", item, code=USAGE)
    wrong = [({"key": "A-1"}, "“item.summary” is missing"), ({**ITEM, "labels": "x"}, "“item.labels” must be a list"),
             ({**ITEM, "description": {"type": "page"}}, "ADF"), ({**ITEM, "resolutiondate": "soon"}, "is no time"),
             ("{", "not valid JSON at byte"), ("[]", "must hold one JSON object"), ({"fields": {"summary": "x"}}, "without id, key or status")]
    for content, words in wrong:
        docket.run("draft", "--item", docket.file("wrong.json", content), "--page", page, code=FAILED)
        assert words in docket.said and "wrong.json" in docket.said, docket.said
    for arguments in (("--item", "/none.json", "--page", page), ("--item", item, "--page", "/none.xml"), ("--item", item, "--page", page, "--change", "/none.diff")):
        docket.run("draft", *arguments, code=FAILED)
        assert "/none." in docket.said and "cannot be read" in docket.said, docket.said
    docket.run("draft", "--item", item, "--page", docket.file("bad.xml", "<p>one</p>\n<p>two"), code=FAILED)
    assert "bad.xml" in docket.said and "line 2" in docket.said, docket.said
    docket.run("draft", "--item", item, "--page", page, "--kind", "poem", code=FAILED)
    assert "“poem”" in docket.said, docket.said


def case(name, **changed):
    return json.dumps({"id": name, "item": ITEM, "change": "", "page": {"format": "storage", "title": "Runbook", "body": RUNBOOK}, **changed}, ensure_ascii=False)


def drafts_a_batch(docket):
    lines = [case("one"), "{nonsense", case("two", page={"body": "<p>unclosed"}), "", case("three", page={"format": "html", "body": ""}),
             case("four", page={"format": "markdown", "title": "R.md", "body": "# Port\n\nThe port is 8080.\n"}), case("five", item={"key": "A-1"}),
             case("six", page={"body": "<p>Löschfrist</p>" + RUNBOOK}, change="no diff at all")]
    batch = docket.file("cases.jsonl", "\n".join(lines))
    said = [json.loads(line) for line in docket.run("draft", "--batch", batch, code=FAILED).splitlines()]
    assert [one["id"] for one in said] == ["one", None, "two", "three", "four", "five", "six"], said
    assert ["error" in one for one in said] == [False, True, True, True, False, True, False], said
    assert "not valid JSON" in said[1]["error"] and "line 1" in said[2]["error"] and "“html”" in said[3]["error"] and "“item.summary”" in said[5]["error"]
    assert "line 2:" in docket.said, docket.said
    first, last = said[0]["proposals"][0], said[6]["proposals"][0]
    shift = len("<p>Löschfrist</p>".encode())
    assert [edit["offset"] + shift for edit in first["edits"]] == [edit["offset"] for edit in last["edits"]], "offsets are not bytes"
    assert after(RUNBOOK, first["edits"]).count("9443") == 3
    good = docket.file("good.jsonl", case("one") + "\n" + case("again") + "\n")
    assert len(docket.run("draft", "--batch", good).splitlines()) == 2
    docket.run("draft", "--batch", "/none.jsonl", code=FAILED)
    piped = subprocess.run([BINARY, "draft", "--batch", "-"], input=case("piped") + "\n", capture_output=True, text=True, timeout=60)
    assert piped.returncode == DONE and json.loads(piped.stdout)["id"] == "piped", piped


def prints_each_line_at_once(docket):
    process = subprocess.Popen([BINARY, "draft", "--batch", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    for name in ("one", "two"):
        process.stdin.write(case(name) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == name
    process.stdin.close()
    assert process.wait(timeout=60) == DONE
    process.stdout.close()


def main():
    docket = Docket()
    drafts_the_one_right_edit(docket)
    reads_an_answer_of_jira(docket)
    refuses_what_it_cannot_read(docket)
    drafts_a_batch(docket)
    prints_each_line_at_once(docket)
    print("docket draft keeps its word")


main()
