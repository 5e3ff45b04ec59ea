#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the translations are whole: check.py PROJECT LUPDATE...: the words of the sources, read anew by lupdate, against translations/*.ts.

Red when a text is missing, unfinished, empty or no longer in the sources; when placeholders, plural forms, spaces at the ends, the mnemonic or
the kind of the ending differ; and when lupdate cannot tell whose words some are.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

project = pathlib.Path(sys.argv[1])
lupdate = sys.argv[2:]
FORMS = {"en": 2, "de": 2, "ja": 1}
ENDINGS = {"…": "…", ".": ".", "。": ".", ":": ":", "：": ":", "?": "?", "？": "?", "!": "!", "！": "!"}
# A date's form is no sentence, and an abbreviation's full stop no ending.
DATE = "form of a date"

problems = []


def messages(file):
    """(context, source, comment) to (is plural, is unfinished, texts)."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = (plural, translation.get("type"), texts)
    return found


def read_anew(language, *options):
    """The words that the sources have now."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / ("docket_%s.ts" % language)
        shutil.copy(project / "translations" / copy.name, copy)
        ran = subprocess.run([*lupdate, *options, "-ts", str(copy)], cwd=project, capture_output=True, text=True, check=False)
        # One word of lupdate's means that a text would be looked up under another name than it is kept under.
        for line in (ran.stdout + ran.stderr).splitlines():
            if ".cpp:" in line or ".h:" in line or ran.returncode != 0:
                problems.append("lupdate: " + line)
        return messages(copy)


def ending(text):
    text = re.sub(r"\s*\(&.\)", "", text).rstrip()
    return ENDINGS.get(text[-1:], "")


def mnemonics(text):
    return len(re.findall(r"&(?!&|\w+;)", text))


def compare(name, source, text, one):
    def differs(what):
        problems.append("%s: %s: %r is translated as %r" % (name, what, source, text))

    places = lambda words: sorted(re.findall(r"%L?(?:\d+|n)", words))
    if places(source) != places(text) and not (one and places(source) == sorted([*places(text), "%n"])):  # "the one"
        differs("placeholders differ")
    if (len(source) - len(source.lstrip()), len(source) - len(source.rstrip())) != (len(text) - len(text.lstrip()), len(text) - len(text.rstrip())):
        differs("spaces at the ends differ")
    if mnemonics(source) != mnemonics(text):
        differs("the mnemonic is lost or doubled")
    if ending(source) != ending(text):
        differs("the ending differs")
    if re.findall(r"</?\w+>", source) != re.findall(r"</?\w+>", text):
        differs("tags differ")


def check(language, *options):
    name = "docket_%s.ts" % language
    kept = messages(project / "translations" / name)
    current = read_anew(language, *options)
    for key in current.keys() - kept.keys():
        problems.append("%s: missing, run the target docket_lupdate and translate: %s: %r" % (name, key[0], key[1]))
    for key in kept.keys() - current.keys():
        problems.append("%s: no longer in the sources, run the target docket_lupdate: %s: %r" % (name, key[0], key[1]))
    for (context, source, comment), (plural, kind, texts) in sorted(kept.items()):
        where = "%s: %s" % (name, context)
        if kind is not None or not all(text.strip() for text in texts):
            problems.append("%s: not translated: %r" % (where, source))
            continue
        if plural and len(texts) != FORMS[language]:
            problems.append("%s: %d plural forms instead of %d: %r" % (where, len(texts), FORMS[language], source))
        for form, text in enumerate(texts if comment != DATE else []):
            compare(where, source, text, plural and form == 0 and len(texts) > 1)


check("de")
check("ja")
check("en", "-pluralonly")
print("\n".join(problems) or "every text is there in every language")
sys.exit(1 if problems else 0)
