"""backup, restore and doctor: what they print, what they leave behind, how they exit."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eventmate.book import Book, backup, contacts
from eventmate.model import Draft
from tests.book.test_backup import damage
from tests.cli.conftest import Shell


def people(shell: Shell) -> set[str]:
    return {one["name"] for one in shell("find", "--json").json}


def level(shell: Shell, subject: str, *, code: int) -> list[str]:
    found = shell("doctor", "--json", code=code).json["findings"]
    return [one["level"] for one in found if one["subject"] == subject]


def test_a_backup_is_listed_and_restored_and_so_is_what_stood_there(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    taken = shell("backup", "--json").json
    assert taken["people"] == 1
    shell("add", "Bob Noyce")
    (listed,) = shell("restore", "--json").json
    assert (listed["file"], listed["reason"]) == (taken["file"], "asked")
    assert listed["name"] in shell("restore").out
    restored = shell("restore", "latest", "--json").json
    assert people(shell) == {"Ada Lovelace"}
    shell("restore", Path(restored["kept"]).stem)
    assert people(shell) == {"Ada Lovelace", "Bob Noyce"}
    assert "no snapshot" in shell("restore", "1999", code=5).err


def test_a_copy_of_ones_own_replaces_nothing(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    shell("backup", "mine.db")
    assert "there already" in shell("backup", "mine.db", code=4).err
    shell("forget", "ada")
    shell("restore", "mine.db")
    assert people(shell) == {"Ada Lovelace"}


def test_a_damaged_book_is_told_and_comes_back(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    shell("backup")
    damaged = damage(shell.book)
    for command in (["find", "ada"], ["add", "Bob"], ["undo"], ["backup"]):
        assert "eventmate restore latest" in shell(*command, code=9).err
    assert "eventmate restore latest" in shell("doctor", code=9).out
    assert shell.book.read_bytes() == damaged
    assert "kept as" in shell("restore", "latest").out
    assert people(shell) == {"Ada Lovelace"}
    assert level(shell, "book", code=0) == ["good"]


def test_without_a_snapshot_what_can_be_read_is_kept(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    with sqlite3.connect(shell.book) as connection:
        wanted = "SELECT rootpage FROM sqlite_schema WHERE name = 'idx_contacts_uid'"
        page, size = connection.execute(wanted).fetchone()[0], connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    data = bytearray(shell.book.read_bytes())
    data[(page - 1) * size : page * size] = b"\xa5" * size
    shell.book.write_bytes(data)
    assert "restore readable" in shell("backup", code=9).err + shell("doctor", code=9).out
    shell("restore", "readable")
    assert people(shell) == {"Ada Lovelace"}


def test_doctor_finds_all_well_and_says_so(shell: Shell) -> None:
    assert level(shell, "book", code=0) == ["note"]
    shell("add", "Ada Lovelace")
    shell("backup")
    subjects = {one["subject"]: one["level"] for one in shell("doctor", "--json").json["findings"]}
    assert {name for name, how in subjects.items() if how not in ("good", "note")} == set()
    assert {"book", "references", "search index", "cards", "versions", "SQLite", "permissions", "free space",
            "snapshots"} <= set(subjects)  # fmt: skip


def test_doctor_sets_rights(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    shell.book.chmod(0o644)
    assert level(shell, "permissions", code=1) == ["wrong"]
    assert "yours alone" in shell("doctor", "--repair").out
    assert shell.book.stat().st_mode & 0o777 == 0o600


def test_doctor_finds_what_died_and_clears_it_away(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    typed = shell.book.with_name(f"{shell.book.name}-typed")
    typed.mkdir(mode=0o700)
    for name in ("4194304-ab.json", "4194304-cd.new"):
        (typed / name).write_text(json.dumps({"capture": "Bob, half a li"}))
        (typed / name).chmod(0o600)
    assert level(shell, "leavings", code=1) == ["wrong"]
    assert level(shell, "typed text", code=1) == ["note"]
    shell("doctor", "--repair")
    assert [path.name for path in typed.glob("*") if path.suffix != ".lock"] == ["4194304-ab.json"]


def test_doctor_loads_no_screen(shell: Shell) -> None:
    code = (
        "import sys; from eventmate.cli import main\nsys.argv = ['eventmate', 'doctor']\n"
        "try: main()\nfinally: print('textual' in sys.modules, file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, env=shell.environ, text=True, check=False)
    assert ran.stderr.strip() == "False"


def test_a_book_that_only_commands_look_after_gets_a_snapshot_a_day(shell: Shell) -> None:
    contacts.capture(Book(shell.book), Draft(name="Ada", source="Ada"), datetime.now(UTC) - timedelta(days=2))
    shell.process("find", "ada")
    assert backup.listing(shell.book) == (), "reading changes nothing that would be worth one"
    for name in ("Bob", "Cem"):
        shell("add", name)
    assert [one["reason"] for one in shell("restore", "--json").json] == ["daily"]


def test_an_import_takes_a_snapshot_first(shell: Shell) -> None:
    shell("add", "Ada Lovelace")
    (shell.home / "bob.vcf").write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob\r\nN:;Bob;;;\r\nEND:VCARD\r\n")
    shell("import", "bob.vcf")
    (one,) = shell("restore", "--json").json
    assert one["reason"] == "import"
    shell("restore", one["name"])
    assert people(shell) == {"Ada Lovelace"}


@pytest.mark.parametrize("damaged", [False, True])
def test_forgotten_for_good_is_in_no_file_of_ours(shell: Shell, damaged: bool) -> None:
    shell("add", "Zdenka Quillfeather @ CERN, zdenka@quill.example !send the paper")
    shell("add", "Bob Noyce // knows Zdenka Quillfeather from school")
    shell("event", "start", "Dinner of Zdenka Quillfeather")
    shell("backup")
    shell("edit", "1", "title=CTO")
    if damaged:
        damage(shell.book)
        shell("restore", "latest")
    typed = shell.book.with_name(f"{shell.book.name}-typed")
    typed.mkdir(mode=0o700)
    (typed / "4194304-ab.json").write_text(json.dumps({"capture": "Zdenka Quillfeather again"}))
    told = shell("forget", "1", "--for-good").err
    assert "named them" in told
    left = {path: path.read_bytes().lower() + str(path).encode() for path in shell.home.rglob("*") if path.is_file()}
    assert [path for path, data in left.items() if b"quill" in data or b"zdenka" in data] == []
    assert people(shell) == {"Bob Noyce"}
    assert [one["name"] for one in shell("find", "somebody", "--json").json] == ["Bob Noyce"]
    shell("restore", "latest")
    assert people(shell) == {"Bob Noyce"}
    shell("doctor")


def test_every_file_is_the_owners_alone_whatever_the_umask(shell: Shell) -> None:
    before = os.umask(0)
    try:
        shell("add", "Ada Lovelace")
        shell("backup")
        shell("backup", "mine.db")
        shell("export", "all.vcf")
        shell("export", "cards/")
        shell("restore", "latest")
    finally:
        os.umask(before)
    modes = {path: path.stat().st_mode & 0o777 for path in shell.home.rglob("*")}
    assert {path: oct(mode) for path, mode in modes.items() if mode not in (0o600, 0o700)} == {}
