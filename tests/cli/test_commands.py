"""Every command: its exact JSON, its exit codes, and that it never asks."""

from __future__ import annotations

import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from eventmate.cli.group import COMMANDS, cli
from tests.cli.conftest import Shell

ADA = (
    "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 #math ?mechanical engineers +pitch coaching "
    "!send the paper by fri <the slides // tall, met in the coffee queue"
)
HOSTILE = ["A\x1b]52;c;ZXZpbA==\x1b\\B", "\x9b31mRed", "\x1b]8;;http://e\x1b\\x", "evil\u202egpj.exe", "[/] [bold"]


def friday() -> str:
    today = date.today()
    return (today + timedelta(days=(4 - today.weekday() - 1) % 7 + 1)).isoformat()


def test_dry_run_prints_exactly_what_was_understood(shell: Shell) -> None:
    ran = shell("add", ADA, "--dry-run", "--json")
    expected = {
        "name": "Ada Lovelace",
        "title": "CTO",
        "organization": "Analytical Engines",
        "emails": ["ada@x.org"],
        "phones": ["+442079460958"],
        "labels": {},
        "urls": [],
        "tags": ["math"],
        "looking_for": ["mechanical engineers"],
        "offers": ["pitch coaching"],
        "knows": [],
        "promises": [
            {"text": "send the paper", "due": friday(), "by": "me"},
            {"text": "the slides", "due": None, "by": "them"},
        ],
        "note": "tall, met in the coffee queue",
    }
    assert ran.out == json.dumps(expected, ensure_ascii=False, indent=2) + "\n"
    assert not shell.book.exists(), "a dry run leaves nothing behind"


def test_add_saves_at_the_current_event(shell: Shell) -> None:
    shell("event", "start", "PyChicago November", "--region", "US")
    added = shell("add", ADA, "--json").json
    shown = shell("show", "ada", "--json").json
    assert added["id"] == shown["id"] == 1
    assert [(e["event"], e["note"]) for e in shown["encounters"]] == [
        ("PyChicago November", "tall, met in the coffee queue")
    ]
    assert sorted(f["kind"] for f in added["follow_ups"]) == ["connect", "promise", "theirs"]


def test_add_without_an_event_lets_a_contact_stand_alone(shell: Shell) -> None:
    added = shell("add", "Ada Lovelace @ CERN", "--json").json
    assert added["encounters"][0]["event"] in ("", None)
    assert added["follow_ups"] == []


def test_add_reads_a_contact_a_line(shell: Shell) -> None:
    ran = shell("add", "-", "--json", stdin=b"Ada Lovelace @ CERN\n\nBob Noyce @ Intel\n")
    assert [(one["name"], one["organization"]) for one in ran.json] == [
        ("Ada Lovelace", "CERN"),
        ("Bob Noyce", "Intel"),
    ]


def test_add_reads_a_paste_as_one(shell: Shell) -> None:
    ran = shell("add", "--paste", "-", "--json", stdin=b"Ada Lovelace\nCTO\nAnalytical Engines Ltd\nada@x.org\n")
    assert [(one["name"], one["emails"]) for one in ran.json] == [("Ada Lovelace", ["ada@x.org"])]


def test_add_takes_the_region_of_its_own_the_event_or_none(shell: Shell) -> None:
    line = "Ada 020 7946 0958"
    assert shell("add", line, "--dry-run", "--json").json["phones"] == []
    assert shell("add", line, "--dry-run", "--json", "--region", "gb").json["phones"] == ["+442079460958"]
    shell("event", "start", "PyLondon", "--region", "GB")
    assert shell("add", line, "--dry-run", "--json").json["phones"] == ["+442079460958"]
    assert "no region" in shell("add", line, "--region", "XQ", code=2).err


def test_nothing_to_save_is_a_sentence(shell: Shell) -> None:
    assert "nothing to save" in shell("add", "   ", code=2).err


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_leaves_harmlessly(shell: Shell, text: str) -> None:
    shell("add", f"{text} Eve @ {text}, eve@x.org // {text}")
    printed = shell("find").out + shell("show", "1").out + shell("show", "1", "--json").out + shell("followups").out
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", printed.replace("\n", ""))


def test_show_of_several_lists_the_candidates(shell: Shell) -> None:
    shell("add", "Ada Lovelace @ CERN")
    shell("add", "Ada Byron @ ESA")
    ran = shell("show", "ada", code=3)
    assert ran.out == ""
    assert re.search(r"1\s+Ada Lovelace \(CERN\)", ran.err)
    assert [c["id"] for c in shell("show", "ada", "--json", code=3).json["candidates"]] == [1, 2]
    assert shell("show", "2").out.startswith("Ada Byron")
    assert "Nobody fits" in shell("show", "zeno", code=5).err


def test_events_begin_and_end(shell: Shell) -> None:
    started = shell("event", "start", "PyLondon", "--region", "gb", "--place", "Shoreditch", "--json").json
    assert (started["region"], started["place"], started["current"]) == ("GB", "Shoreditch", True)
    assert [e["name"] for e in shell("events", "--json").json] == ["PyLondon"]
    assert shell("event", "end", "--json").json["current"] is False
    assert "no current event" in shell("event", "end", code=5).err


def test_export_writes_once_and_knows_what_is_new(shell: Shell) -> None:
    shell("add", "Ada Lovelace @ CERN, ada@x.org")
    assert shell("export", "all.vcf", "--json").json["people"] == 1
    assert "all.vcf" in shell("export", "all.vcf", code=4).err
    assert shell("export", "all.vcf", "--force", "--json").json["people"] == 1
    shell("add", "Bob Noyce @ Intel")
    assert shell("export", "new.vcf", "--new", "--json").json["people"] == 1
    assert "FN:Bob Noyce" in (shell.home / "new.vcf").read_text()
    assert "nobody to export" in shell("export", "none.vcf", "--new", code=5).err
    assert shell("export", "other.vcf", "--new", "--to", "laptop", "--json").json["people"] == 2
    assert (shell.home / "all.vcf").stat().st_mode & 0o777 == 0o600


def test_export_chooses_the_form_by_the_suffix(shell: Shell) -> None:
    shell("add", "Ada Lovelace @ CERN, ada@x.org")
    for path in ("all.csv", "all.json", "all.zip", "folder/"):
        shell("export", path)
    assert (shell.home / "folder" / "Ada Lovelace.vcf").exists()
    assert json.loads((shell.home / "all.json").read_text())[0]["name"] == "Ada Lovelace"
    assert "Ada" in (shell.home / "all.csv").read_text()
    shell("export", "all.doc", code=2)


def test_export_of_an_events_people_only(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    shell("event", "start", "PyLondon")
    shell("add", "Bob Noyce")
    shell("export", "met.vcf", "--event", "pylon")
    assert re.findall("^FN:(.*)$", (shell.home / "met.vcf").read_text(), re.M) == ["Bob Noyce"]


def test_export_into_a_folder_nobody_may_write_is_a_sentence(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    ran = shell("export", "/proc/none/all.vcf", code=8)
    assert "/proc/none" in ran.err


def test_follow_ups_are_listed_ticked_put_off_and_skipped(shell: Shell) -> None:
    shell("event", "start", "PyLondon")
    shell("add", "Ada Lovelace !send the paper by tomorrow !call her mother by tomorrow")
    listed = {one["text"]: one["id"] for one in shell("followups", "--json").json}
    shell("followups", "--check", "--due", "tomorrow", code=1)
    shell("done", str(listed["send the paper"]), "--outcome", "replied")
    shell("skip", str(listed["call her mother"]))
    shell("snooze", str(listed["connect"]), "next", "week")
    assert [one["text"] for one in shell("followups", "--json").json] == ["connect"]
    shell("followups", "--check", code=0)
    assert "no day" in shell("snooze", str(listed["connect"]), "someday", code=2).err
    assert "no follow-up 99" in shell("done", "99", code=5).err


def test_undo_and_redo_across_processes(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    assert shell("undo", "--json").json["label"] == "captured Ada Lovelace"
    assert shell("find", "--json").json == []
    shell("redo")
    assert [one["name"] for one in shell("find", "--json").json] == ["Ada Lovelace"]
    shell("undo")
    assert "nothing to undo" in shell("undo", code=6).err.lower()


def test_edit_keeps_the_older_value(shell: Shell) -> None:
    shell("add", "Ada Lovelace, CTO @ CERN")
    edited = shell("edit", "ada", "title=CEO", "email=ada@esa.example", "tags=math,poetry", "--json").json
    assert (edited["title"], edited["emails"], edited["tags"]) == ("CEO", ["ada@esa.example"], ["math", "poetry"])
    assert [(f["field"], f["value"]) for f in edited["former"]] == [("title", "CTO")]
    assert "is no field" in shell("edit", "ada", "shoe=43", code=2).err


def test_swap_notes_a_meeting(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    told = shell(
        "swap", "ada", "--given", "--talk", "type systems", "--common", "interest:chess", "--looking-for", "engineers",
        "--promise", "send the paper by tomorrow", "--warmth", "3", "--json",
    ).json  # fmt: skip
    meeting = told["encounters"][0]
    assert (meeting["card_given"], meeting["talk"], meeting["warmth"]) == (True, "type systems", 3)
    assert told["looking_for"] == ["engineers"]
    due = (date.today() + timedelta(days=1)).isoformat()
    assert [(f["text"], f["due"]) for f in shell("followups", "--json").json] == [("send the paper", due)]


def test_forget_for_good_leaves_no_byte(shell: Shell) -> None:
    shell("add", "Zdenka Quillfeather @ CERN")
    shell("add", "Bob Noyce")
    shell("forget", "quillfeather")
    shell("undo")
    shell("forget", "quillfeather", "--for-good")
    left = b"".join(path.read_bytes() for path in shell.home.rglob("*") if path.is_file())
    assert b"quillfeather" not in left.lower()
    shell("undo", code=0)


def test_a_file_that_is_no_book_is_refused(shell: Shell) -> None:
    shell.book.write_bytes(b"a letter to my aunt " * 300)
    assert "no book" in shell("find", "x", code=9).err
    assert "no book" in shell("add", "Ada", code=9).err


def test_a_newer_book_is_refused(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    with sqlite3.connect(shell.book) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert "newer eventmate" in shell("find", "x", code=9).err


def test_a_book_in_an_impossible_place_is_a_sentence(shell: Shell) -> None:
    assert "--book" in shell("--book", "/proc/none/book.db", "add", "Ada", code=8).err


def test_a_read_only_folder_is_a_sentence(shell: Shell) -> None:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    shell.environ["EVENTMATE_CONFIG"] = str(folder)
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)  # root may write anywhere, nobody may not
    try:
        assert "cannot" in shell("--book", str(folder / "book.db"), "add", "Ada", code=8).err
    finally:
        os.seteuid(before)
        folder.rmdir()


def test_without_a_terminal_the_screen_says_so(shell: Shell) -> None:
    assert shell.process(code=10).err.strip().endswith(".")


def test_version_and_help(shell: Shell) -> None:
    assert re.fullmatch(r"eventmate \d+\.\d+\.\d+\n", shell.process("--version").out)
    assert "Exit codes" in shell("--help").out
    assert shell("nonsense", code=2).out == ""


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(name: str) -> None:
    ran = CliRunner().invoke(cli, [name, "--help"])
    assert ran.exit_code == 0
    assert "Usage:" in ran.output


@pytest.mark.parametrize("kind", ["bash", "zsh", "fish"])
def test_completion_script(shell: Shell, kind: str) -> None:
    assert "_EVENTMATE_COMPLETE" in shell("completion", kind).out


def test_reading_commands_load_nothing_heavy(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    heavy = ("textual", "sqlite_utils", "vobject", "aiohttp", "phonenumbers.geocoder", "rapidfuzz", "plotille")
    code = (
        "import sys; from eventmate.cli import main\n"
        f"sys.argv = ['eventmate', *{{arguments}}]\n"
        "try: main()\n"
        f"finally: print([name for name in {heavy} if name in sys.modules], file=sys.stderr)"
    )
    shell("event", "start", "PyLondon")
    for line in ("find ada", "show ada", "events", "followups", "find --json ada", "circle --json"):
        ran = subprocess.run(
            [sys.executable, "-c", code.replace("{arguments}", repr(shlex.split(line)))],
            capture_output=True, env=shell.environ, text=True, check=False,
        )  # fmt: skip
        assert ran.stderr.strip() == "[]", line
