# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person wishes of a page without a ticket, told through the command line: the registry's table, a section of the template, the log."""
import json
import tempfile

from commandlinesite import POLICY, site_folder
from docketstory import Docket, Site

FAILED, USAGE = 1, 2
OFTEN = dict(POLICY, writeLimit={"writes": 50, "minutes": 10})  # The story writes one page again and again.
PAGE = "998876543"
ADDRESS = "/wiki/spaces/OPS/pages/" + PAGE


def refuses_what_cannot_be(docket):
    docket.run("registry", "publish", code=USAGE)
    docket.run("registry", "publish", "--page", "", code=USAGE)
    docket.run("registry", "publish", "--page", "my page", code=FAILED)
    assert "Paste the page's address" in docket.said, docket.said
    docket.run("registry", "publish", "--page", "4711", code=None)
    assert docket.said.startswith("docket: "), docket.said
    docket.run("registry", "add-section", "--page", PAGE, "--section", "Poems", code=FAILED)
    assert "it has “Current configuration”" in docket.said, docket.said
    assert docket.json("queue") == [], "something was proposed all the same"


def publishes_the_registry(docket, site):
    before = site.body(PAGE)
    told = docket.json("registry", "publish", "--page", ADDRESS, "--dry-run")
    assert (told["outcome"], told["added"], told["newTable"]) == ("preview", 1, True), told
    assert docket.json("queue") == [], "a dry run proposed something"
    assert "Rows added: 1" in docket.run("registry", "publish", "--page", ADDRESS, "--dry-run")
    asked = docket.json("registry", "publish", "--page", ADDRESS)
    proposal = asked["proposal"]
    assert asked["outcome"] == "made" and proposal["drafter"] == "registry-table" and proposal["owner"] == "acc-1", asked
    assert proposal["item"] == "" and proposal["after"].startswith(before + "<h2>Page registry</h2>"), asked
    assert site.body(PAGE) == before, "it was written before it was approved"
    again = docket.json("registry", "publish", "--page", PAGE)
    assert again["outcome"] == "known" and again["proposal"]["id"] == proposal["id"], again
    assert "(registry)" in docket.run("queue") and "(registry)" in docket.run("show", proposal["id"][:8])
    docket.run("approve", proposal["id"])
    assert site.body(PAGE) == proposal["after"]
    assert site.page(PAGE)["version"]["message"].startswith("Added the registry as a table."), site.page(PAGE)
    assert docket.json("registry", "publish", "--page", PAGE) == {"outcome": "needless", "proposal": None}
    assert "nothing to propose" in docket.run("registry", "publish", "--page", PAGE)
    log = docket.json("log")
    assert [one["kind"] for one in log if one["proposal"] == proposal["id"]] == ["proposed", "approved", "sending", "published"], log
    assert not any(one["item"] for one in log if one["proposal"] == proposal["id"]), log
    assert docket.json("log", "verify")["whole"]
    return proposal["id"], before


def follows_the_registry(docket, site):
    policy = json.loads(json.dumps(OFTEN))
    policy["registry"][0]["owner"] = None
    policy["registry"].append({"project": "OPS", "page": PAGE, "section": ["Contacts"], "kind": "on-call", "owner": "acc-1"})
    docket.run("policy", "import", docket.file("more.json", policy))
    asked = docket.json("registry", "publish", "--page", PAGE)["proposal"]
    assert "Rows added: 1, changed: 1, removed: 0" in asked["summary"], asked
    docket.run("approve", asked["id"])
    body = site.body(PAGE)
    assert body.count("<tr>") == 3 and body.count("ri:account-id=\"acc-1\"") == 1 and "Contacts</p></td>" in body, body
    docket.run("revert", asked["id"])
    return asked["id"]


def adds_a_section(docket, site):
    before = site.body(PAGE)
    asked = docket.json("registry", "add-section", "--page", ADDRESS, "--section", "procedure")
    assert asked["outcome"] == "made" and asked["proposal"]["drafter"] == "template-section", asked
    assert "(template)" in docket.run("queue")
    docket.run("approve", asked["proposal"]["id"])
    body = site.body(PAGE)
    assert body.index("<h2>Current Configuration") < body.index("<h2>Procedure</h2><p><ac:placeholder>") < body.index("<h2>Contacts"), body
    assert "Procedure" not in docket.json("registry", "check")["lines"][0]["missingSections"]
    assert docket.json("registry", "add-section", "--page", PAGE, "--section", "Procedure")["outcome"] == "needless"
    docket.run("revert", asked["proposal"]["id"])
    assert site.body(PAGE) == before


def makes_a_page(docket, site):
    below = ("registry", "new-page", "--below", PAGE)
    docket.run(*below, code=USAGE)
    docket.run(*below, "--for", "OPS-1", "--kind", "poem", code=FAILED)
    assert "there are release-notes, " in docket.said, docket.said
    docket.run(*below, "--for", "2031.1", "--kind", "release-notes", code=FAILED)
    assert "nothing of the registered projects closed for version" in docket.said, docket.said
    key = "OPS-1"
    docket.run(*below, "--for", key, "--kind", "adr", code=FAILED)
    assert "is not closed" in docket.said, docket.said
    site.transition(key, "Done")
    asked = docket.json(*below, "--for", key, "--kind", "adr")
    proposal = asked["proposal"]
    assert asked["outcome"] == "made" and proposal["drafter"] == "new-page" and proposal["item"] == key, asked
    title = proposal["newPage"]["title"]
    assert title.startswith("Decision: "), proposal
    assert "makes a page" in docket.run("show", proposal["id"])
    docket.run("approve", proposal["id"])
    made = docket.json("show", proposal["id"])
    assert made["state"] == "published" and made["page"] != PAGE, made
    page = site.page(made["page"])
    assert page["title"] == title and page["parentId"] == PAGE and page["version"]["number"] == 1, page
    docket.run(*below, "--for", key, "--kind", "adr", code=FAILED)
    assert "has a page “%s” already" % title in docket.said, docket.said
    docket.run("revert", proposal["id"])
    trash = site.call("GET", "/wiki/api/v2/pages?status=trashed&id=" + made["page"])["results"]
    assert [one["title"] for one in trash] == [title], trash


def publishes_the_log(docket, site):
    before = site.body(PAGE)
    docket.run("log", "publish", code=USAGE)
    docket.run("log", "publish", "--page", PAGE, "--since", "soon", code=FAILED)
    assert "is not a time" in docket.said, docket.said
    docket.run("log", "publish", "--page", PAGE, "--item", "OPS-none", code=FAILED)
    assert "no entry" in docket.said, docket.said
    count = len(docket.json("log", "--since", "1d"))
    asked = docket.json("log", "publish", "--page", ADDRESS, "--since", "1d")
    proposal = asked["proposal"]
    assert asked["outcome"] == "made" and proposal["drafter"] == "log-table" and "Rows: %d" % count in proposal["summary"], asked
    assert "(sync log)" in docket.run("queue") and "log-part" not in docket.run("show", proposal["id"])
    docket.run("approve", proposal["id"])
    body = site.body(PAGE)
    assert body.startswith(before + "<h2>Sync log: ") and body.count("<tr>") == count + 1, body
    digits = body.split(", hash ")[1][:64]
    assert digits in [one["hash"] for one in docket.json("log")], body
    docket.run("log", "verify", "--tip", digits)
    docket.run("revert", proposal["id"])
    assert site.body(PAGE) == before


def main():
    with tempfile.TemporaryDirectory() as folder:
        site_folder(folder)
        with Site("--site", folder) as site:
            docket = Docket(site)
            docket.run("policy", "import", docket.file("policy.json", OFTEN))
            refuses_what_cannot_be(docket)
            first, before = publishes_the_registry(docket, site)
            follows_the_registry(docket, site)
            adds_a_section(docket, site)
            docket.run("revert", first)
            assert site.body(PAGE) == before
            publishes_the_log(docket, site)
            makes_a_page(docket, site)
            assert docket.json("log", "verify")["whole"]
    print("what is wished of a page is proposed, written and taken back")


main()
