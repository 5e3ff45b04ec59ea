# SPDX-License-Identifier: GPL-3.0-or-later
"""The small site of the command-line stories: one project, one page, five tickets, and the policy that ties them."""
import json
import os

BODY = ("<h2>Current Configuration</h2><p>The service listens on port 8080.</p><p>The connection timeout is 30s.</p>"
        "<h2>Contacts</h2><p>Call the duty manager.</p>")
PERSON = {"accountId": "acc-1", "displayName": "Mia Kane", "email": "mia@example.com", "timeZone": "Europe/Berlin", "active": True}


def site_folder(folder):
    os.mkdir(os.path.join(folder, "pages"))
    with open(os.path.join(folder, "pages", "runbook.xml"), "w", encoding="utf-8") as file:
        file.write(BODY)
    issues = [{"key": "OPS-%d" % number, "type": "Task", "summary": summary, "status": "In Progress", "labels": labels, "components": [], "reporter": "acc-1",
               "description": description}
              for number, summary, labels, description in [
                  (1, "Move the service port", ["docs-required"], "The port changes from 8080 to 9443."),
                  (2, "Wait longer", ["docs-required"], "The connection timeout changes from 30s to 60s."),
                  (3, "Internal cleanup", ["docs-required", "no-doc-sync"], "The port changes from 8080 to 1."),
                  (4, "No label", [], "The port changes from 8080 to 2."),
                  (5, "Wait \x1b]0;owned\x07 \x1b[2J\x9b31m \u202elonger\u202c", ["docs-required"], "The connection timeout changes from 30s to 45s.")]]
    site = {"users": [PERSON], "jira": {"projects": [{"key": "OPS", "name": "Operations", "lead": "acc-1", "components": []}], "issues": issues},
            "confluence": {"spaces": [{"key": "OPS", "name": "Operations"}],
                           "pages": [{"id": "998876543", "space": "OPS", "title": "Platform Runbook", "file": "pages/runbook.xml", "owner": "acc-1", "labels": [], "version": 7}]}}
    with open(os.path.join(folder, "site.json"), "w", encoding="utf-8") as file:
        json.dump(site, file)


POLICY = {"registry": [{"project": "OPS", "page": "998876543", "section": ["Current Configuration"], "kind": "runbook", "owner": "acc-1"}]}
