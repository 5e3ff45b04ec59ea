#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the built-in site flags a known issue: the command line shows the ticket that would be made, makes it, and links it."""
import pathlib
import sys

from docketstory import Docket, Site

POLICY = pathlib.Path(__file__).resolve().parents[2] / "resources" / "site" / "policy.json"
PAGE = "334425560"


def main():
    with Site() as site:
        docket = Docket(site)
        docket.run("policy", "import", str(POLICY))
        docket.run("poll")
        tickets = [one for one in docket.json("queue") if one["drafter"] == "new-ticket"]
        assert len(tickets) == 1 and tickets[0]["page"] == PAGE and tickets[0]["section"][-1] == "Signatures", tickets
        ticket = tickets[0]["id"]
        assert "(new ticket)" in docket.run("queue")
        shown = docket.run("show", ticket)
        assert "creates a ticket:" in shown and "PROJ" in shown and "> Calls that are sent" in shown, shown
        details = docket.json("show", ticket)["ticket"]
        assert details["project"] == ["PROJ"] and details["type"] == ["Bug"] and details["components"] == ["Webhooks"], details

        made = docket.json("approve", ticket)
        assert made["state"] == "published" and made["item"].startswith("PROJ-"), made
        issue = site.call("GET", "/rest/api/3/issue/%s?properties=docket" % made["item"])
        assert "known-issue" in issue["fields"]["labels"] and issue["properties"]["docket"], issue
        assert "/browse/" + made["item"] in site.body(PAGE)
        assert made["item"] in docket.run("approve", ticket)  # again: nothing more
        docket.run("revert", ticket, code=1)
        docket.run("poll")
        assert len([one for one in docket.json("queue", "--state", "all") if one["drafter"] == "new-ticket"]) == 1
    print("a flagged page gets its ticket")


if __name__ == "__main__":
    sys.exit(main())
