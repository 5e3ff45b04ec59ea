# SPDX-License-Identifier: GPL-3.0-or-later
"""`docket log stream`: entries of the sync log at local receivers that hold to the forms of Slack's webhooks and Datadog's log intake."""
import http.server
import json
import os
import pathlib
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(__file__))
from commandlinesite import POLICY, site_folder  # noqa: E402
from docketstory import Docket, Site  # noqa: E402

DONE, FAILED, USAGE, CONFLICT, REMOTE, NOT_SIGNED_IN = range(6)
PATH = "/services/T0LARKSPUR/B0DOCKET/w3bh00kS3cr3tV4lue"
KEY = "d4t4d0gk3y0123456789abcdef012345"


class Receiver:
    """Answers what it is told to, the last for good: (status, headers, body), or None to cut the connection before the answer."""

    def __init__(self, *script):
        self.script, self.seen = list(script), []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.seen.append((self.path, dict((k.lower(), v) for k, v in self.headers.items()), json.loads(body)))
                answer = receiver.script.pop(0) if len(receiver.script) > 1 else receiver.script[0]
                if answer is None:
                    self.close_connection = True
                    return
                status, headers, content = answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = "http://127.0.0.1:%d" % self.server.server_port

    def play(self, *script):
        self.script, self.seen = list(script), []


TAKEN = (200, {"Content-Type": "text/html"}, b"ok")
ACCEPTED = (202, {"Content-Type": "application/json"}, b"{}")


def slack_ids(seen):
    """The entries of the messages, each proved to be one that Slack takes."""
    ids = []
    for path, headers, message in seen:
        assert path == PATH and headers["content-type"] == "application/json", (path, headers)
        assert set(message) == {"text", "blocks", "unfurl_links", "unfurl_media"}, message
        assert message["text"] and 1 <= len(message["blocks"]) <= 50
        for block in message["blocks"]:
            assert block["type"] == "section" and len(block["block_id"]) <= 255
            assert block["text"]["type"] == "mrkdwn" and block["text"]["verbatim"] is True
            assert 1 <= len(block["text"]["text"]) <= 3000
            assert "<!" not in block["text"]["text"] and "<@" not in block["text"]["text"], block
            ids.append(block["block_id"].removeprefix("docket-"))
    return ids


def datadog_ids(seen):
    ids = []
    for path, headers, entries in seen:
        assert path == "/api/v2/logs" and headers["dd-api-key"] == KEY and headers["content-type"] == "application/json"
        assert isinstance(entries, list) and 1 <= len(entries) <= 1000
        for entry in entries:
            assert entry["message"] and entry["ddsource"] == "docket" and entry["service"] == "docket", entry
            assert entry["ddtags"] == "outcome:" + entry["docket"]["kind"] and entry["status"] in ("info", "warn", "error")
            ids.append(entry["docket"]["id"])
    return ids


def stream(docket, *arguments, code=DONE):
    answer = docket.json("log", "stream", *arguments, code=code)
    return answer[0]


def off_until_a_secret_is_there(docket):
    docket.run("log", "stream", code=USAGE)
    assert "DOCKET_SLACK_WEBHOOK" in docket.said
    docket.environment["DOCKET_SLACK_WEBHOOK"] = "http://hooks.larkspur.example" + PATH
    docket.run("log", "stream", code=USAGE)  # neither https nor this machine
    assert PATH not in docket.said and "w3bh00k" not in docket.said, docket.said
    del docket.environment["DOCKET_SLACK_WEBHOOK"]


def slack(docket, site, ids):
    receiver = Receiver(TAKEN)
    docket.environment["DOCKET_SLACK_WEBHOOK"] = receiver.base + PATH
    docket.run("log", "stream", "--outcomes", "everything", code=USAGE)
    assert docket.json("log", "stream", "--test")[0]["taken"] and len(receiver.seen) == 1
    assert "test" in receiver.seen[0][2]["text"]
    # Refused for good: stopped, said, and not asked again until somebody says so.
    receiver.play((404, {}, b"no_service"))
    told = stream(docket, "--begin", "1d", "--outcomes", "all", code=FAILED)
    assert told["state"] == "stopped" and "404 (no_service)" in told["why"] and told["position"] == 0, told
    stream(docket, "--outcomes", "all", code=FAILED)
    assert len(receiver.seen) == 1, "a receiver that refused for good was asked again"
    # Cut after everything was sent: the same entries, with the same ids, once more.
    receiver.play(None, TAKEN)
    told = stream(docket, "--resume", "--outcomes", "all")
    assert told["state"] == "upToDate" and told["sentToday"] == len(ids), told
    assert slack_ids(receiver.seen[:1]) == slack_ids(receiver.seen[1:]) == ids, (receiver.seen, ids)
    receiver.play(TAKEN)
    stream(docket, "--outcomes", "all")
    assert receiver.seen == [], "taken entries were sent again"


def datadog(docket, ids, kinds):
    docket.environment.pop("DOCKET_SLACK_WEBHOOK")
    receiver = Receiver((500, {}, b"sorry"))
    docket.environment.update(DOCKET_DATADOG_API_KEY=KEY, DOCKET_DATADOG_SITE=receiver.base)
    told = stream(docket, "--begin", "1d", code=REMOTE)
    assert told["state"] == "waits" and "500" in told["why"] and told["position"] == 0, told
    # 429 with no time, and with none to wait; then taken. Only what was decided and written goes out.
    receiver.play((429, {}, b""), (429, {"Retry-After": "0"}, b""), ACCEPTED)
    told = stream(docket)
    wanted = [one for one, kind in zip(ids, kinds) if kind in ("approved", "published", "linked", "rejected")]
    assert told["state"] == "upToDate" and len(wanted) >= 2, told
    assert len(receiver.seen) == 3 and datadog_ids(receiver.seen[2:]) == wanted, (receiver.seen[2:], wanted)
    assert told["position"] == len(ids), told


def a_long_wait_is_kept(docket, site):
    receiver = Receiver((429, {"Retry-After": "Fri, 31 Dec 2060 23:59:59 GMT"}, b""))
    docket.environment.update(DOCKET_DATADOG_SITE=receiver.base)
    site.transition("OPS-2", "Done")
    docket.run("poll")
    told = stream(docket, "--outcomes", "all", code=REMOTE)
    assert told["state"] == "waits" and told["until"].startswith("2060-12-31"), told
    stream(docket, "--outcomes", "all", code=REMOTE)
    assert len(receiver.seen) == 1, "a receiver that wanted to be left alone was asked again"
    receiver.play((403, {}, b'{"errors":["Forbidden"]}'))
    told = stream(docket, "--resume", "--outcomes", "all", code=FAILED)
    assert told["state"] == "stopped" and "403" in told["why"], told
    # Another key: what was refused with the old one goes out.
    receiver.play(ACCEPTED)
    docket.environment["DOCKET_DATADOG_API_KEY"] = "0" * 32
    told = stream(docket, "--outcomes", "all")
    assert told["state"] == "upToDate" and told["position"] == docket.json("log")[-1]["sequence"], told


def nothing_holds_a_secret(docket, said):
    uses = docket.json("network")
    assert any("stream" in str(use) for use in uses), uses
    for file in pathlib.Path(docket.folder.name).rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"w3bh00k" not in content and KEY.encode() not in content, file
    assert "w3bh00k" not in said and KEY not in said, said


def errors_hide_the_address(docket):
    """Every request is logged, and none can be answered."""
    docket.environment.update(DOCKET_SLACK_WEBHOOK="http://127.0.0.1:9" + PATH, DOCKET_DATADOG_SITE="http://127.0.0.1:9",
                              DOCKET_DATADOG_API_KEY=KEY, QT_LOGGING_RULES="docket.net=true")
    words = docket.run("log", "stream", "--test", code=None)
    return words + docket.said


def main():
    with tempfile.TemporaryDirectory() as folder:
        site_folder(folder)
        with Site("--site", folder) as site:
            tell(site)


def tell(site):
    docket = Docket(site)
    docket.run("policy", "import", docket.file("policy.json", POLICY))
    docket.run("poll")
    site.transition("OPS-1", "Done")
    docket.run("poll")
    for proposal in docket.json("queue", "--state", "waiting"):
        docket.run("approve", proposal["id"])
    entries = docket.json("log")
    ids = ["%d-%s" % (entry["sequence"], entry["hash"][:12]) for entry in entries]
    off_until_a_secret_is_there(docket)
    slack(docket, site, ids)
    datadog(docket, ids, [entry["kind"] for entry in entries])
    a_long_wait_is_kept(docket, site)
    nothing_holds_a_secret(docket, errors_hide_the_address(docket))


main()
