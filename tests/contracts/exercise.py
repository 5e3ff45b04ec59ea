#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the staging site for everything it offers and checks what was said against Atlassian's published API descriptions.

Starts $DOCKET_BINARY sandbox, sends the requests below, stops it and hands the recording to validate.py (exit 77: skipped).
"""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent


class Site:
    def __init__(self, line):
        self.base = line["jira"]
        self.authorization = "Basic " + base64.b64encode(f"{line['email']}:{line['token']}".encode()).decode()

    def ask(self, method, path, body=None, authorization=None, **query):
        url = self.base + path + ("?" + urllib.parse.urlencode(query) if query else "")
        request = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode())
        request.add_header("Content-Type", "application/json")
        request.add_header("Authorization", authorization or self.authorization)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                status, content = answer.status, answer.read()
        except urllib.error.HTTPError as refused:
            status, content = refused.code, refused.read()
        return status, json.loads(content) if content[:1] in (b"{", b"[") else None

    def get(self, path, **query):
        return self.ask("GET", path, **query)[1]


def adf(text):
    return {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}]}


def jira(site):
    api = "/rest/api/3"
    for path in ("serverInfo", "myself", "field", "status", "statuscategory", "issuetype", "priority", "resolution", "project"):
        site.get(f"{api}/{path}")
    me = site.get(f"{api}/myself")
    site.get(f"{api}/user", accountId=me["accountId"])
    site.get(f"{api}/user/search", query=me["displayName"])
    site.get(f"{api}/mypermissions", permissions="BROWSE_PROJECTS,EDIT_ISSUES")
    project = site.get(f"{api}/project/search", expand="lead", maxResults=5)["values"][0]["key"]
    for rest in ("", "/components", "/versions"):
        site.get(f"{api}/project/{project}{rest}")
    kinds = site.get(f"{api}/issue/createmeta/{project}/issuetypes")["issueTypes"]
    site.get(f"{api}/issue/createmeta/{project}/issuetypes/{kinds[0]['id']}")
    found = site.get(f"{api}/search/jql", jql=f"project = {project} ORDER BY key", fields="*all", expand="names,schema,changelog", maxResults=50)
    keys = [issue["key"] for issue in found["issues"]]
    site.ask("POST", f"{api}/search/jql", {"jql": f"project = {project}", "maxResults": 2, "fields": ["summary"]})
    site.ask("POST", f"{api}/search/jql", {"jql": "order by key"})
    site.ask("POST", f"{api}/search/approximate-count", {"jql": f"project = {project}"})
    site.ask("POST", f"{api}/issue/bulkfetch", {"issueIdsOrKeys": keys[:5] + ["NOPE-1"], "fields": ["*all"]})
    site.ask("POST", f"{api}/changelog/bulkfetch", {"issueIdsOrKeys": keys, "fieldIds": ["status"], "maxResults": 100})
    for key in keys[:10]:
        site.get(f"{api}/issue/{key}", expand="names,schema,changelog,renderedFields", properties="*all")
        site.get(f"{api}/issue/{key}/changelog", maxResults=2)
        site.get(f"{api}/issue/{key}/comment", orderBy="-created")
        site.get(f"{api}/issue/{key}/remotelink")
        site.get(f"{api}/issue/{key}/transitions")
    issue(site, api, project)
    for bad in ("issue/NOPE-1", "issue/NOPE-1/comment", "project/NOPE", "search"):
        site.get(f"{api}/{bad}")
    stranger = "Basic " + base64.b64encode(b"nobody@example.com:wrong").decode()
    for path in ("myself", f"issue/{keys[0]}", f"search/jql?jql=project={project}", "project/search"):
        site.ask("GET", f"{api}/{path}", authorization=stranger)


def issue(site, api, project):
    status, made = site.ask("POST", f"{api}/issue", {"fields": {
        "project": {"key": project}, "issuetype": {"name": "Bug"}, "summary": "Contract check", "description": adf("8080"), "labels": ["a"]}})
    assert status == 201, made
    here = f"{api}/issue/{made['key']}"
    site.ask("POST", f"{api}/issue", {"fields": {"project": {"key": project}}})
    site.ask("PUT", here, {"fields": {"summary": "Checked"}, "update": {"labels": [{"add": "b"}]}})
    transitions = site.get(f"{here}/transitions")["transitions"]
    done = next(one for one in transitions if one["to"]["statusCategory"]["key"] == "done")
    assert site.ask("POST", f"{here}/transitions", {"transition": {"id": done["id"]}})[0] == 204
    comment = site.ask("POST", f"{here}/comment", {"body": adf("Seen")})[1]
    site.ask("PUT", f"{here}/comment/{comment['id']}", {"body": adf("Seen again")})
    site.get(f"{here}/comment/{comment['id']}")
    site.ask("DELETE", f"{here}/comment/{comment['id']}")
    link = {"globalId": "appId=1&pageId=2", "application": {"type": "com.atlassian.confluence", "name": "Confluence"},
            "relationship": "Wiki Page", "object": {"url": f"{site.base}/wiki/pages/2", "title": "Runbook"}}
    assert site.ask("POST", f"{here}/remotelink", link)[0] == 201
    status, same = site.ask("POST", f"{here}/remotelink", link)
    assert status == 200
    site.get(f"{here}/remotelink", globalId=link["globalId"])
    site.get(f"{here}/remotelink/{same['id']}")
    site.ask("PUT", f"{here}/remotelink/{same['id']}", link)
    site.ask("DELETE", f"{here}/remotelink", globalId=link["globalId"])
    site.get(f"{api}/issueLinkType")
    other = site.get(f"{api}/search/jql", jql=f"project = {project} ORDER BY key", fields="key", maxResults=1)["issues"][0]["key"]
    site.ask("POST", f"{api}/issueLink", {"type": {"name": "Relates"}, "inwardIssue": {"key": made["key"]}, "outwardIssue": {"key": other}})
    between = site.get(here, fields="issuelinks")["fields"]["issuelinks"][0]["id"]
    site.get(f"{api}/issueLink/{between}")
    site.ask("DELETE", f"{api}/issueLink/{between}")
    site.ask("PUT", f"{here}/properties/docket", {"n": 1})
    site.get(f"{here}/properties")
    site.get(f"{here}/properties/docket")
    site.ask("DELETE", f"{here}/properties/docket")
    site.get(here, fields="*all", expand="changelog")


def confluence(site):
    v2, v1 = "/wiki/api/v2", "/wiki/rest/api"
    me = site.get(f"{v1}/user/current")
    site.ask("POST", f"{v2}/users-bulk", {"accountIds": [me["accountId"]]})
    spaces = site.get(f"{v2}/spaces")["results"]
    space = spaces[0]
    site.get(f"{v2}/spaces/{space['id']}")
    pages = site.get(f"{v2}/pages", limit=5, sort="-modified-date")["results"]
    site.get(f"{v2}/pages", **{"space-id": space["id"], "body-format": "storage"})
    site.get(f"{v2}/spaces/{space['id']}/pages")
    site.get(f"{v1}/search", cql=f"space = {space['key']} and type = page order by lastmodified desc", limit=3)
    for one in pages:
        here = f"{v2}/pages/{one['id']}"
        site.get(here, **{"body-format": "storage", "include-labels": "true", "include-versions": "true"})
        for part in ("versions", "labels", "properties", "footer-comments", "inline-comments"):
            site.get(f"{here}/{part}")
    status, made = site.ask("POST", f"{v2}/pages", {
        "spaceId": space["id"], "status": "current", "title": "Contract check",
        "body": {"representation": "storage", "value": "<h1>Port</h1><p>8080</p>"}})
    assert status == 200, made
    here = f"{v2}/pages/{made['id']}"
    change = {"id": made["id"], "status": "current", "title": "Contract check", "version": {"number": 2, "message": "port"},
              "body": {"representation": "storage", "value": "<h1>Port</h1><p>9443</p>"}}
    assert site.ask("PUT", here, change)[0] == 200
    assert site.ask("PUT", here, change)[0] == 409
    site.get(f"{here}/versions/1")
    site.get(here, version=1, **{"body-format": "storage"})
    site.ask("POST", f"{v1}/content/{made['id']}/label", [{"prefix": "global", "name": "known-issue"}])
    site.get(f"{here}/labels")
    site.ask("DELETE", f"{v1}/content/{made['id']}/label", name="known-issue")
    hello = {"pageId": made["id"], "body": {"representation": "storage", "value": "<p>Hello</p>"}}
    status, comment = site.ask("POST", f"{v2}/footer-comments", hello)
    assert status == 201, comment
    changed = {"version": {"number": 2}, "body": {"representation": "storage", "value": "<p>Hello again</p>"}}
    assert site.ask("PUT", f"{v2}/footer-comments/{comment['id']}", changed)[0] == 200
    assert site.ask("PUT", f"{v2}/footer-comments/{comment['id']}", changed)[0] == 409
    site.get(f"{v2}/footer-comments/{comment['id']}", **{"body-format": "storage"})
    site.get(f"{here}/footer-comments", **{"body-format": "storage", "sort": "created-date", "limit": "100"})
    site.ask("POST", f"{v1}/content/{made['id']}/version",
             {"operationKey": "restore", "params": {"versionNumber": 1, "message": "back"}})
    site.get(f"{v2}/pages/1")
    stranger = "Basic " + base64.b64encode(b"nobody@example.com:wrong").decode()
    for path in (here, f"{v1}/user/current", f"{v1}/search?cql=type=page"):
        site.ask("GET", path, authorization=stranger)


def main():
    with tempfile.TemporaryDirectory() as folder:
        record = pathlib.Path(folder) / "record.jsonl"
        server = subprocess.Popen(
            [os.environ["DOCKET_BINARY"], "sandbox", "--port", "0", "--record", str(record)], stdout=subprocess.PIPE, text=True)
        try:
            site = Site(json.loads(server.stdout.readline()))
            jira(site)
            confluence(site)
        finally:
            server.terminate()
            code = server.wait(timeout=20)
        if code != 0:
            print(f"the staging site ended with {code}")
            return 1
        return subprocess.run([sys.executable, str(HERE / "validate.py"), str(record)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
