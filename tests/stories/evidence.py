# SPDX-License-Identifier: GPL-3.0-or-later
"""An evidence pack from the tracker to the auditor: made twice the same, drawn again by hand, opened without an account, tampered with."""
import hashlib
import json
import os
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.dirname(__file__))
from commandlinesite import POLICY, site_folder  # noqa: E402
from docketstory import Docket, Site  # noqa: E402

FAILED, USAGE, NOT_SIGNED_IN = 1, 2, 5

with tempfile.TemporaryDirectory() as folder, Site("--site", site_folder(folder) or folder) as site:
    docket = Docket(site)
    docket.run("policy", "import", docket.file("policy.json", POLICY))
    for key in ("OPS-1", "OPS-2", "OPS-3", "OPS-4"):
        site.transition(key, "Done")
    docket.run("poll", "--once")
    port = next(one for one in docket.json("queue", "--state", "waiting") if one["item"] == "OPS-1")
    docket.run("approve", port["id"])

    out = os.path.join(folder, "pack.zip")
    until = docket.json("log")[-1]["at"]
    make = ("evidence", "make", out, "--from", "30d", "--until", until, "--seed", "blue 42", "--samples", "3")
    docket.run("evidence", "make", out, code=USAGE)
    docket.run(*make[:-2], "--preset", "nonsense", code=USAGE)
    Docket().run(*make, code=NOT_SIGNED_IN)
    docket.run("evidence", "make", os.path.join(folder, "none", "pack.zip"), *make[3:], code=FAILED)
    assert "cannot be written" in docket.said and not os.path.exists(out)

    entries = len(docket.json("log"))
    made = docket.json(*make)
    assert made["summary"]["sentence"] == "4 closed in scope = 4 in the log: 2 proposed, 2 excluded.", made["summary"]
    assert len(made["packets"]) == 3 and made["verifier"]["whole"]
    assert len(docket.json("log")) == entries, "making a pack wrote to the log"

    # Anybody draws the same sample with the tools at hand.
    drawn = sorted(made["population"], key=lambda item: hashlib.sha256(("blue 42\n%s/%s" % (item["id"], item["change"])).encode()).hexdigest())[:3]
    assert [item["item"] for item in drawn] == [packet["item"]["item"] for packet in made["packets"]]

    # What stands in the archive fits its sums, for a program that is not Docket's.
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
        assert {"README.txt", "report.html", "population.csv", "differences.csv", "samples.csv", "evidence.json", "SHA256SUMS"} <= set(names), names
        sums = archive.read("SHA256SUMS").decode().splitlines()
        assert len(sums) == len(names) - 1
        for line in sums:
            digest, name = line.split("  ", 1)
            assert hashlib.sha256(archive.read(name)).hexdigest() == digest, name
        assert hashlib.sha256(archive.read("SHA256SUMS")).hexdigest() == made["digest"]
        assert json.loads(archive.read("evidence.json"))["summary"] == made["summary"]

    with open(out, "rb") as file:
        first = file.read()
    os.remove(out)
    exact = ("evidence", "make", out, "--from", made["scope"]["from"], "--until", until, "--seed", "blue 42", "--samples", "3")
    docket.run(*exact)
    with open(out, "rb") as file:
        assert file.read() == first, "the same pack has other bytes"

    # The auditor has neither account nor workspace.
    auditor = Docket()
    opened = auditor.json("evidence", "open", out, "--digest", made["digest"])
    assert opened["population"] == made["population"] and opened["packets"] == made["packets"]
    sampled = made["packets"][0]["item"]["item"]
    assert sampled in auditor.run("evidence", "open", out, "--item", sampled)
    auditor.run("evidence", "open", out, "--item", "OPS-99", code=FAILED)
    auditor.run("evidence", "open", out, "--digest", "0" * 64, code=FAILED)
    assert "another pack" in auditor.said, auditor.said
    assert not os.path.exists(os.path.join(auditor.folder.name, "workspace")), "a workspace was made"

    # Somebody edits the machine file.
    bad = os.path.join(folder, "bad.zip")
    with zipfile.ZipFile(out) as archive, zipfile.ZipFile(bad, "w") as copy:
        for name in archive.namelist():
            copy.writestr(name, archive.read(name).replace(b"OPS-1", b"OPS-7") if name == "evidence.json" else archive.read(name))
    auditor.run("evidence", "open", bad, code=FAILED)
    assert "evidence.json was changed" in auditor.said, auditor.said

    # Persons: who would be masked, and that they are.
    preview = docket.json(*exact, "--preview")
    assert preview["persons"] and preview["persons"][0]["mask"] == "Person 1", preview
    with open(out, "rb") as file:
        assert file.read() == first, "the preview wrote a pack"
    masked = docket.json(*exact, "--mask")
    text = json.dumps({name: masked[name] for name in ("population", "packets", "unmatched")}, ensure_ascii=False)
    assert masked["masked"] and not any(person["id"] in text for person in preview["persons"]), text
    assert not any(person["name"] and person["name"] in text for person in preview["persons"]), text

    # A ticket that closed and was not looked at is told, and the exit code says so.
    key = site.call("POST", "/rest/api/3/issue", {"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "Late"}})["key"]
    site.transition(key, "Done")
    said = docket.run("evidence", "make", out, "--from", "30d", "--seed", "blue 42", code=FAILED)
    assert "≠" in said and key in said, said
