#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes more seeds for a fuzz target from the shared corpus: seeds.py TARGET CORPUS FOLDER

Every file is small, so that mutations stay quick; the folder is emptied first. Prints nothing and does
nothing where the corpus has no input of that kind.
"""
import glob
import gzip
import json
import os
import shutil
import sys

LARGEST = 4 * 1024


def cases(corpus):
    for archive in sorted(glob.glob(os.path.join(corpus, "drafting", "*.jsonl.gz"))):
        with gzip.open(archive, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def files(corpus, *patterns):
    for pattern in patterns:
        for name in sorted(glob.glob(os.path.join(corpus, pattern))):
            with open(name, "rb") as file:
                yield file.read()


def seeds(target, corpus):
    if target in ("storage", "merge"):
        yield from files(corpus, "storage/[!M]*")
    elif target == "adf":
        yield from files(corpus, "jira/*adf*", "jira/spec-v3-*", "jira/airbyte-*")
    elif target == "wiki":
        for name in sorted(glob.glob(os.path.join(corpus, "jira", "issue-*.json"))):
            with open(name, encoding="utf-8") as file:
                yield (json.load(file)["fields"].get("description") or "").encode()
    elif target == "diff":
        for case in cases(corpus):
            yield case["code_diff"].encode()
            yield (case["doc_before"] + "\x1e" + case["doc_after"]).encode()
    elif target == "markdown":
        yield from (
            case["doc_before"].encode() for case in cases(corpus) if case["doc_format"] in ("markdown", "md")
        )


def main():
    target, corpus, folder = sys.argv[1:]
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for number, seed in enumerate(s for s in seeds(target, corpus) if 0 < len(s) <= LARGEST):
        with open(os.path.join(folder, f"{number:05}"), "wb") as file:
            file.write(seed)


main()
