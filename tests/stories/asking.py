#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in site, where the policy allows comments: one below each page with open proposals, and the command line says who is told if nobody acts."""
import json
import pathlib
import sys

from docketstory import Docket, Site

POLICY = pathlib.Path(__file__).resolve().parents[2] / "resources" / "site" / "policy.json"


def comments(site, page):
    return site.call("GET", "/wiki/api/v2/pages/%s/footer-comments?body-format=storage" % page)["results"]


def own(site, page):
    return [one for one in comments(site, page) if "[docket:" in one["body"]["storage"]["value"]]


def main():
    with Site() as site:
        docket = Docket(site)
        policy = json.loads(POLICY.read_text(encoding="utf-8"))
        docket.run("policy", "import", str(POLICY))
        docket.run("poll", "--once")
        waiting = [one for one in docket.json("queue", "--state", "waiting") if one["owner"]]
        pages = {one["page"] for one in waiting}
        assert pages and not any(own(site, page) for page in pages), "a comment that nobody allowed"
        assert "nobody is told" in docket.run("show", waiting[0]["id"])

        policy["notify"] = {"comments": True}
        docket.run("policy", "import", docket.file("policy.json", policy))
        for _ in range(2):
            docket.run("poll", "--once")
        for page in pages:
            found = own(site, page)
            assert len(found) == 1 and found[0]["version"]["number"] == 1, (page, found)
            said = found[0]["body"]["storage"]["value"]
            for one in waiting:
                assert one["page"] != page or 'ri:account-id="%s"' % one["owner"] in said, (one, said)
        for one in waiting:
            shown = docket.run("show", one["id"])
            details = docket.json("show", one["id"])
            if "managerIsToldAt" in details:
                assert "is told on" in shown and details["managerIsToldAt"] == one["dueAt"], shown
            else:
                assert "nobody is told" in shown, shown
        assert any("managerIsToldAt" in docket.json("show", one["id"]) for one in waiting), "nobody has a manager"
        told = [one for one in docket.json("log") if one["kind"] == "told"]
        assert {one["proposal"] for one in told} == {one["id"] for one in waiting}, told
    print("one comment a page, and it is known who is told if nobody acts")


if __name__ == "__main__":
    sys.exit(main())
