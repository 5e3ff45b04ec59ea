#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the Atlassian documents that Docket writes against Atlassian's published schema.

usage: adf.py WRITER    (the built adf_samples)

Random words, some of them odd, are written with and without light markup and as the ticket for a flagged page, and pages are
written as documents; every document must fit the schema
(adf-full.schema.json, looked for in $DOCKET_SHARED/api/openapi, else ../shared/api/openapi beside the project; without it or
without python3-jsonschema: exit 77).
"""
import json
import os
import pathlib
import random
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PIECES = ["word", " ", "\n", "\n\n", "- ", "  - ", "    - ", "1. ", "  2) ", "# ", "### ", "```", "```c++\n", "`", "`code`", "**",
          "**strong**", "~~", "~~old~~", "[", "](", ")", "[page](https://x.example/a)", "https://x.example/a_(b)?c=d&e",
          "[a](mailto:a@x.example)", "[~accountid:557058:f5]", "[~accountid:]", "> ", "---\n", "漢字", "🚀", "\ud83d", "\ude80", "\0",
          "\x1b", "\x85", "\ufffe", "\ufdd0", "\r\n", "\r", "\t", "\\", '"', "x" * 5000, "\u200b", "\u202e", "</p>", "&amp;"]
BODIES = [
    "<h1>A</h1><h6>B</h6><p>a <strong>b <em>c</em></strong> <code>d <strong>e</strong></code> <a href=\"https://x.example/\">f <u>g</u></a></p>",
    "<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li><p>d</p></li></ul><ol start=\"3\"><li>e</li></ol><ul><li>f</li></ul>",
    "<p><sup>1</sup><sub>2</sub><s>3</s> 4<br />5<a href=\"javascript:alert(1)\">6</a><a href=\"https://x.example/a b\">7</a></p><hr /><p></p>",
    "<table><tbody><tr><th>a</th><td><p>b</p><p>c</p></td></tr></tbody></table><blockquote><p>d</p><p>e</p></blockquote>",
    "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">T</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>",
    "<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">c++</ac:parameter><ac:plain-text-body><![CDATA[x\ny]]></ac:plain-text-body></ac:structured-macro>",
    "<p><ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">X</ac:parameter></ac:structured-macro><ac:link><ri:user ri:account-id=\"a\" /></ac:link></p>",
    "<ac:task-list><ac:task><ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task></ac:task-list><ac:image><ri:attachment ri:filename=\"x.png\" /></ac:image>",
]


def schema_file():
    for candidate in (os.environ.get("DOCKET_SHARED"), HERE.parent.parent.parent / "shared"):
        file = candidate and pathlib.Path(candidate) / "api" / "openapi" / "adf-full.schema.json"
        if file and file.exists():
            return file
    return None


def inputs():
    chance = random.Random(20)
    yield from ("", "\n", " ", "\0", "```", "- ", "# ", "[]()", "x" * 100_000, "- a\n" * 500, "  - a\n    - b\n" * 20)
    for _ in range(250):
        yield "".join(chance.choice(PIECES) for _ in range(chance.randrange(30)))


def written(writer, asked):
    lines = "".join(json.dumps(one) + "\n" for one in asked)  # ASCII: stray surrogates travel as escapes
    answer = subprocess.run([writer], input=lines.encode(), stdout=subprocess.PIPE, check=True, timeout=60)
    return [json.loads(line) for line in answer.stdout.decode("utf-8", errors="strict").splitlines()]


def texts(node):
    if "text" in node:
        yield node["text"]
    for child in node.get("content", []):
        yield from texts(child)


def main():
    file = schema_file()
    if file is None:
        print("SKIP: the schema is not here (DOCKET_SHARED)")
        return 77
    try:
        from jsonschema import Draft4Validator
    except ImportError:
        print("SKIP: python3-jsonschema is not here")
        return 77
    validator = Draft4Validator(json.loads(file.read_text()))
    broken = {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [{"type": "text", "text": ""}]}]}
    if validator.is_valid(broken):
        print("the schema takes an empty text node: nothing is checked")
        return 1
    asked = [(mode, words) for words in inputs() for mode in ("plain", "light", "ticket")] + [("storage", one) for one in BODIES]
    documents = written(sys.argv[1], asked)
    assert len(documents) == len(asked), "one document for each input"
    problems = 0
    for (mode, words), document in zip(asked, documents):
        odd = [c for text in texts(document) for c in text if (ord(c) < 32 and c not in "\t\n") or 0xD800 <= ord(c) < 0xE000]
        for reason in [error.message for error in validator.iter_errors(document)] + (["odd characters"] if odd else []):
            problems += 1
            print(f"{mode} {words[:200]!r}: {reason[:300]}")
    print(f"{len(documents)} documents checked, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
