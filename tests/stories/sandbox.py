#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of `docket sandbox`: it starts, says where it is, serves, stops when told; and what it says when it cannot start."""
import base64
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

DOCKET = os.environ["DOCKET_BINARY"]
SITE = {
    "users": [{"accountId": "mia", "displayName": "Mia", "email": "mia@example.com"}],
    "jira": {"projects": [{"key": "DEMO", "name": "Demo", "lead": "mia"}],
             "issues": [{"key": "DEMO-1", "summary": "One", "type": "Bug"}]},
    "confluence": {"spaces": [{"key": "DOC", "name": "Docs"}],
                   "pages": [{"id": "998", "space": "DOC", "title": "Runbook", "file": "pages/runbook.xml"}]},
}


def write_site(folder, page="<p>8080</p>"):
    (folder / "pages").mkdir(exist_ok=True)
    (folder / "site.json").write_text(json.dumps(SITE, indent=1))
    (folder / "pages" / "runbook.xml").write_text(page)


def refused(*arguments):
    """What it says and its exit code when it does not start."""
    run = subprocess.run([DOCKET, "sandbox", *arguments], capture_output=True, text=True, timeout=60)
    assert run.stdout == "", run.stdout
    assert len(run.stderr.strip().splitlines()) >= 1, "nothing was said"
    return run.returncode, run.stderr


def ask(line, path, method="GET"):
    credentials = base64.b64encode(f"{line['email']}:{line['token']}".encode()).decode()
    request = urllib.request.Request(path, method=method, headers={"Authorization": f"Basic {credentials}"})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def serves_and_stops(folder):
    write_site(folder)
    (folder / "faults.json").write_text(json.dumps([{"match": {"path": "*/serverInfo"}, "then": {"status": 503, "body": "later"}}]))
    record = folder / "record.jsonl"
    server = subprocess.Popen(
        [DOCKET, "sandbox", "--site", str(folder), "--port", "0", "--record", str(record), "--faults", str(folder / "faults.json")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        line = json.loads(server.stdout.readline())
        assert sorted(line) == ["confluence", "email", "jira", "token"], line
        assert line["confluence"] == line["jira"] + "/wiki" and line["email"] == "mia@example.com"
        assert ask(line, line["jira"] + "/rest/api/3/issue/DEMO-1")[0] == 200
        status, body = ask(line, line["confluence"] + "/api/v2/pages/998?body-format=storage")
        assert status == 200 and json.loads(body)["body"]["storage"]["value"] == "<p>8080</p>"
        assert ask(line, line["jira"] + "/rest/api/3/serverInfo") == (503, b"later")
        port = line["jira"].rsplit(":", 1)[1]
        code, said = refused("--site", str(folder), "--port", port)
        assert code == 1 and port in said, said
    finally:
        server.send_signal(signal.SIGTERM)
        code = server.wait(timeout=20)
    assert code == 0, code
    lines = [json.loads(one) for one in record.read_text().splitlines()]
    assert [one["status"] for one in lines] == [200, 200, 503] and lines[2]["fault"] == "reply"
    assert line["token"] not in record.read_text()


def says_why_it_does_not_start(folder):
    write_site(folder, page="<p>8080</p>\n<h2>Ports")
    code, said = refused("--site", str(folder))
    assert code == 1 and "runbook.xml line 2" in said, said
    write_site(folder)
    (folder / "pages" / "runbook.xml").unlink()
    code, said = refused("--site", str(folder))
    assert code == 1 and "site.json line" in said and "runbook.xml" in said, said
    code, said = refused("--site", str(folder / "nowhere"))
    assert code == 1 and "nowhere" in said, said
    write_site(folder)
    (folder / "faults.json").write_text('[\n{"then": {"explode": true}}]')
    code, said = refused("--site", str(folder), "--faults", str(folder / "faults.json"))
    assert code == 1 and "faults.json line 2" in said and "explode" in said, said
    code, said = refused("--site", str(folder), "--record", str(folder / "no" / "record.jsonl"))
    assert code == 1 and "record.jsonl" in said, said
    code, said = refused("--port", "many")
    assert code == 2, (code, said)


def main():
    for story in (serves_and_stops, says_why_it_does_not_start):
        with tempfile.TemporaryDirectory() as folder:
            story(pathlib.Path(folder))
            print(f"{story.__name__}: ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
