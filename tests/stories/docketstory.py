# SPDX-License-Identifier: GPL-3.0-or-later
"""Helpers for stories told through the command line: a served site, a workspace, and a client that is not Docket's."""
import base64
import json
import os
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

SKIP = 77
BINARY = os.environ["DOCKET_BINARY"]


def skip(why):
    print("SKIP: " + why)
    sys.exit(SKIP)


class Site:
    """A site served by `docket sandbox` until the `with` block ends, and plain REST calls to it."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([BINARY, "sandbox", "--port", "0", *arguments], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line, "the sandbox did not start"
        self.connection = json.loads(line)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(timeout=20) == 0, "the sandbox did not stop cleanly"
        self.process.stdout.close()

    def call(self, method, path, body=None):
        base = self.connection["jira"]
        request = urllib.request.Request(base + path, method=method)
        pair = "%s:%s" % (self.connection["email"], self.connection["token"])
        request.add_header("Authorization", "Basic " + base64.b64encode(pair.encode()).decode())
        request.add_header("Accept", "application/json")
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, data, timeout=30) as answer:
                content = answer.read()
        except urllib.error.HTTPError as error:
            raise AssertionError("%s %s: %d %s" % (method, path, error.code, error.read()[:500]))
        return json.loads(content) if content else None

    def transition(self, key, status):
        for transition in self.call("GET", "/rest/api/3/issue/%s/transitions" % key)["transitions"]:
            if transition["to"]["name"] == status:
                self.call("POST", "/rest/api/3/issue/%s/transitions" % key, {"transition": {"id": transition["id"]}})
                return
        raise AssertionError("%s cannot go to %s" % (key, status))

    def page(self, page_id):
        return self.call("GET", "/wiki/api/v2/pages/%s?body-format=storage" % page_id)

    def body(self, page_id):
        return self.page(page_id)["body"]["storage"]["value"]


class Docket:
    """The program under test, on a workspace of its own."""

    def __init__(self, site=None):
        self.folder = tempfile.TemporaryDirectory(prefix="docket-story-")
        self.environment = dict(os.environ)
        if site:
            self.connect(site.connection)

    def connect(self, connection):
        self.environment.update(DOCKET_JIRA_URL=connection["jira"], DOCKET_CONFLUENCE_URL=connection["confluence"],
                                DOCKET_EMAIL=connection["email"], DOCKET_API_TOKEN=connection["token"])

    def run(self, *arguments, code=0):
        done = subprocess.run([BINARY, "--workspace", os.path.join(self.folder.name, "workspace"), *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=300)
        assert code is None or done.returncode == code, "%s: exit %d instead of %d\n%s\n%s" % (
            arguments, done.returncode, code, done.stdout[-2000:], done.stderr[-2000:])
        self.said = done.stderr
        return done.stdout

    def start(self, *arguments):
        return subprocess.Popen([BINARY, "--workspace", os.path.join(self.folder.name, "workspace"), *arguments],
                                env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def json(self, *arguments, code=0):
        return json.loads(self.run("--json", *arguments, code=code))

    def file(self, name, content):
        path = os.path.join(self.folder.name, name)
        with open(path, "w", encoding="utf-8") as target:
            target.write(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False))
        return path
