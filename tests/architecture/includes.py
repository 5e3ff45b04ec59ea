# SPDX-License-Identifier: GPL-3.0-or-later
"""Which room may look into which: reads the includes of every source. The arrows are those of README, "Where things are"."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])

DOMAIN = {"core/base", "core/domain"}
TEXT = {"core/markup", "core/diff", "core/drafting", "core/policy"}
CONNECT = {"core/net", "core/accounts", "core/connectors"}
SYNC = {"core/sync"}
ALLOWED = {
    "core/base": {"core/base"},
    "core/domain": DOMAIN,
    "core/markup": DOMAIN | {"core/markup"},
    "core/diff": DOMAIN | {"core/markup", "core/diff"},
    "core/policy": DOMAIN | {"core/policy"},
    "core/drafting": DOMAIN | {"core/markup", "core/diff", "core/policy", "core/drafting"},
    "core/net": DOMAIN | {"core/net", "core/accounts"},
    "core/accounts": DOMAIN | {"core/accounts", "core/net"},
    "core/connectors": DOMAIN | CONNECT | {"core/markup"},
    "core/journal": DOMAIN | {"core/journal"},
    "core/reports": DOMAIN | TEXT | CONNECT | {"core/journal", "core/reports"},
    "core/sync": DOMAIN | TEXT | CONNECT | {"core/journal", "core/reports", "core/sync"},
    "core/rehearsal": DOMAIN | TEXT | CONNECT | {"core/journal", "core/reports", "core/sync", "core/rehearsal"},
    "core/evidence": DOMAIN | TEXT | CONNECT | {"core/journal", "core/reports", "core/sync", "core/evidence"},
    "core/sandbox": DOMAIN | {"core/markup", "core/sandbox"},
    "ui": DOMAIN | TEXT | {"core/sync", "core/reports", "core/rehearsal", "core/evidence", "core/journal", "core/connectors", "ui"},
    "app": None,  # the composition root sees everything
}
PURE_FORBIDDEN = re.compile(r"#include <(QFile|QDir|QSql\w*|QNetwork\w*|QTimer|QThread|QObject|QWidget|QtConcurrent\w*|QElapsedTimer)>")
PURE_CLOCK = re.compile(r"QDateTime::currentDateTime|QDate::currentDate|QTime::currentTime")


def room_of(path):
    for room in sorted(ALLOWED, key=len, reverse=True):
        if path.startswith(room + "/"):
            return room
    return None


# What would weaken TLS, or open a connection past the ledger and the list of hosts; the rooms that may.
ONLY_IN = {
    re.compile(r"ignoreSslErrors|setPeerVerifyMode|VerifyNone"): (),
    # What a person chose in the settings: a proxy, an authority beside the system's.
    re.compile(r"setCaCertificates|setDefaultConfiguration"): ("core/net/networksettings.cpp",),
    re.compile(r"\bQNetworkAccessManager\b|\bQTcpSocket\b|\bQSslSocket\b|\bQUdpSocket\b"): ("core/net/", "core/sandbox/", "app/headless."),
    re.compile(r"setUseSystemConfiguration\(false|QNetworkProxy::NoProxy|setApplicationProxy"): ("core/net/networksettings.cpp",),
}

# Where strangers' words could be taken for markup. Labels are RoleLabels, which show text as it is; a message box has to say so.
MARKUP_ONLY_IN = {
    re.compile(r"new QLabel\b|\bQLabel \w+[({;]"): ("ui/theme/", "ui/feedback/messagebar.cpp", "ui/review/conflictpane.cpp"),  # icons; escaped words with a mark
    re.compile(r"setTextFormat\(Qt::(RichText|AutoText|MarkdownText)"): ("ui/review/conflictpane.cpp",),
    re.compile(r"setHtml\(|appendHtml\(|insertHtml\(|setMarkdown\("): ("ui/review/pagereader.cpp", "ui/evidence/evidencepdf.cpp"),  # what readinghtml.h and evidenceHtml() made
    re.compile(r"setToolTip\((?!.*(tr\(|plainToolTip\(|QString\(\)\)))|QToolTip::showText\((?!.*plainToolTip)"): (),
}

problems = []
for folder in ("app", "core", "ui"):
    for source in sorted((root / folder).rglob("*")):
        if source.suffix not in (".h", ".cpp"):
            continue
        path = source.relative_to(root).as_posix()
        room = room_of(path)
        if room is None:
            problems.append("%s stands in no known room" % path)
            continue
        text = source.read_text(encoding="utf-8")
        lines = text.splitlines()
        for line, content in enumerate(lines, 1):
            if content.endswith("("):  # the formatter broke the call before its first word
                content += lines[line].strip() if line < len(lines) else ""
            match = re.match(r'\s*#include "([^"]+)"', content)
            if match and ALLOWED[room] is not None:
                target = room_of(match.group(1))
                if target is None and not match.group(1).endswith(".moc"):
                    problems.append("%s:%d: %s is not named from the project's top" % (path, line, match.group(1)))
                elif target is not None and target not in ALLOWED[room]:
                    problems.append("%s:%d: %s may not look into %s" % (path, line, room, target))
            for pattern, places in ONLY_IN.items():
                if pattern.search(content) and not path.startswith(places):
                    problems.append("%s:%d: only %s may say this: %s" % (path, line, " and ".join(places) or "nobody", content.strip()))
            for pattern, places in MARKUP_ONLY_IN.items():
                if pattern.search(content) and not (places and path.startswith(places)):
                    problems.append("%s:%d: strangers' words may become markup here: %s" % (path, line, content.strip()))
            if room in TEXT and (PURE_FORBIDDEN.search(content) or PURE_CLOCK.search(content)):
                problems.append("%s:%d: a pure room uses I/O, a clock or QObject: %s" % (path, line, content.strip()))
        if re.search(r"\bQMessageBox (\*?\w+)?\(|new QMessageBox\(|\bQMessageBox \w+\(", text) and "setTextFormat(Qt::PlainText)" not in text:
            problems.append("%s: a message box shows strangers' words as they are: setTextFormat(Qt::PlainText)" % path)
        if re.search(r"QMessageBox::(critical|warning|information|question|about)\(", text):
            problems.append("%s: QMessageBox's static functions take words for markup" % path)

print("\n".join(problems) or "every include keeps to the rooms")
sys.exit(1 if problems else 0)
