# SPDX-License-Identifier: GPL-3.0-or-later
"""At least 100 real pages: tickets that change a value stated in them close, and exactly the intended bytes change, and come back."""
import csv
import html
import json
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import Docket, Site, skip  # noqa: E402

PAGES = 100
WORD = r"[A-Za-z][A-Za-z-]{3,}"
EMPTY = set("this that have been with from they them will which when your than then into also only more some such there their where while what".split())
VALUE = r"\d{2,6}(?![.,]?\d)|[A-Z]?[a-z]{6,14}(?![A-Za-z-])"
STATED = re.compile(r"<(p|td|li|strong|span)[^<>]*>[^<>&\n]*?\b(%s %s) (%s)\b" % (WORD, WORD, VALUE))


def stated_value(body):
    """A number (or, failing that, a word) that stands exactly once in the page, with the two words before it: (offset, value, words)."""
    found = []
    for match in STATED.finditer(body):
        value, words = match.group(3), match.group(2)
        once = len(re.findall(r"(?<![\w.])%s(?![\w])" % value, body)) == 1 and body.lower().count(value.lower()) == 1
        told = re.search(r"\b(was|were|replaced|previously)\b", body[match.start():match.end() + 80])
        if once and not told and value.lower() not in words.lower() and not EMPTY & set(words.lower().split()):
            found.append((match.start(3), value, words))
    numbers = [one for one in found if one[1].isdigit()]
    return (numbers or found or [None])[0]


def changed(value):
    return str(int(value) + 1) if value.isdigit() else value[:4] + "ova"


def real_pages(folder):
    seen = set()
    with open(os.path.join(folder, "MANIFEST.tsv"), encoding="utf-8") as manifest:
        for row in csv.DictReader(manifest, delimiter="\t"):
            if row["wellformed"] != "yes" or "wrapped-in-root" in (row["features"] or ""):
                continue
            with open(os.path.join(folder, row["file"]), "rb") as file:
                body = file.read()
            if len(body) > 400_000 or b"<?xml" in body[:100] or body.startswith(b"\xef\xbb\xbf"):
                continue
            try:
                text = body.decode("utf-8")
            except UnicodeDecodeError:
                continue
            found = stated_value(text)
            if found and found[1:] not in seen:
                seen.add(found[1:])
                yield text, found


def build_site(folder, pages):
    os.mkdir(os.path.join(folder, "pages"))
    site = {"users": [{"accountId": "acc-1", "displayName": "Mia Kane", "email": "mia@example.com", "timeZone": "Europe/Berlin", "active": True}],
            "jira": {"projects": [{"key": "REAL", "name": "Real pages", "lead": "acc-1", "components": []}], "issues": []},
            "confluence": {"spaces": [{"key": "REAL", "name": "Real pages"}], "pages": []}}
    registry = []
    cases = []
    for index, (text, (offset, number, words)) in enumerate(pages):
        page_id, key, new = str(100000 + index), "REAL-%d" % (index + 1), changed(number)
        name = "pages/%s.xml" % page_id
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
        site["confluence"]["pages"].append({"id": page_id, "space": "REAL", "title": "Page %d" % index, "file": name, "owner": "acc-1", "labels": [], "version": 2})
        component = "part-%d" % index
        site["jira"]["projects"][0]["components"].append({"name": component, "lead": "acc-1"})
        site["jira"]["issues"].append({"key": key, "type": "Task", "summary": "Change the %s" % words, "status": "In Progress", "labels": ["docs-required"],
                                       "components": [component], "reporter": "acc-1",
                                       "description": "The %s changes from \"%s\" to \"%s\"." % (words, number, new)})
        registry.append({"project": "REAL", "component": component, "page": page_id, "section": None, "kind": "other", "owner": "acc-1"})
        cases.append((key, page_id, text, text[:offset] + new + text[offset + len(number):], number, new))
    with open(os.path.join(folder, "site.json"), "w", encoding="utf-8") as file:
        json.dump(site, file, ensure_ascii=False)
    return registry, cases


def main():
    shared = os.environ.get("DOCKET_SHARED", "")
    corpus = os.path.join(shared, "corpus", "storage")
    if not os.path.isdir(corpus):
        skip("no corpus at %s" % corpus)
    pages = []
    for page in real_pages(corpus):
        pages.append(page)
        if len(pages) == PAGES:
            break
    assert len(pages) >= 100, "only %d pages of the corpus state a value" % len(pages)

    with tempfile.TemporaryDirectory() as folder:
        registry, cases = build_site(folder, pages)
        with Site("--site", folder) as site:
            docket = Docket(site)
            docket.run("policy", "import", docket.file("policy.json", {"registry": registry}))
            for key, *_ in cases:
                site.transition(key, "Done")
            docket.run("poll", "--once")
            queue = {proposal["item"]: proposal for proposal in docket.json("queue")}
            for key, page_id, before, after, old, new in cases:
                if key not in queue:
                    entries = docket.json("log", "--item", key)
                    at = before.index(old)
                    print("%s: %s -> %s: %r: %s" % (key, old, new, before[max(0, at - 60):at + 20], [entry["text"] for entry in entries]))
            assert len(queue) == len(cases), "%d proposals for %d tickets" % (len(queue), len(cases))
            for key, page_id, before, after, old, new in cases:
                proposal = queue[key]
                details = docket.json("show", proposal["id"])
                assert details["before"] == before, key
                assert details["after"] == after, "%s: %s -> %s: %s" % (key, old, new, details["edits"])
                published = docket.json("approve", proposal["id"])
                assert published["publishedVersion"] == 3, published
                page = site.page(page_id)
                assert page["body"]["storage"]["value"] == after, key
                message = page["version"]["message"]
                assert "per %s (resolved " % key in message and "Previous value: %s. New value: %s." % (old, new) in message, message
                links = site.call("GET", "/rest/api/3/issue/%s/remotelink" % key)
                assert len(links) == 1 and page_id in links[0]["globalId"], links
            for key, page_id, before, *_ in cases:
                docket.run("revert", queue[key]["id"])
                assert site.body(page_id) == before, "%s did not come back byte for byte" % html.escape(key)
    print("%d real pages: changed, proved, linked and taken back" % len(cases))


main()
