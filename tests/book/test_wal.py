"""A log that a crash has left: damage in it is told, a save that was cut off is not damage."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from eventmate.book import Book, backup, contacts, look, restore, search, wal
from eventmate.book.backup import Reason
from eventmate.errors import BookUnusable
from eventmate.model import Draft
from tests.book.test_backup import NOW

_CRASH = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from eventmate.book import Book, contacts
from eventmate.model import Draft
book = Book(Path(sys.argv[1]))
idle = book.idle()
for name in ("Bob", "Cem", "Dora"):
    contacts.capture(book, Draft(name=name, source=name), datetime(2026, 11, 18, tzinfo=UTC))
os._exit(0)
"""


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a book that was open when its program died, with a snapshot from before."""
    home = tmp_path_factory.mktemp("crashed")
    book = Book(home / "book.db")
    contacts.capture(book, Draft(name="Ada", source="Ada"), NOW)
    backup.make(book, Reason.DAILY, NOW)
    subprocess.run([sys.executable, "-c", _CRASH, str(book.path)], check=True)
    return home


def copied(crashed: Path, tmp_path: Path) -> Path:
    home = tmp_path / "home"
    shutil.copytree(crashed, home)
    look.cache_clear()  # as a process does that begins
    return home


def mutate(home: Path, at: float, *, cut: bool = False) -> None:
    log = home / "book.db-wal"
    data = bytearray(log.read_bytes())
    place = int(len(data) * at)
    data[place] ^= 0xFF
    log.write_bytes(data[:place] if cut else data)


def names(home: Path) -> set[str]:
    return {hit.name for hit in search.find(Book(home / "book.db"), "")}


def test_a_whole_log_is_taken_over(crashed: Path, tmp_path: Path) -> None:
    home = copied(crashed, tmp_path)
    assert (home / "book.db-wal").stat().st_size > 0
    assert names(home) == {"Ada", "Bob", "Cem", "Dora"}


@pytest.mark.parametrize(
    ("at", "cut"),
    [*((at, False) for at in (0.0, 0.001, 0.3, 0.6, 0.99)), *((at, True) for at in (0.001, 0.3, 0.6, 0.99))],
)
def test_damage_anywhere_is_told_and_left_alone(crashed: Path, tmp_path: Path, at: float, cut: bool) -> None:
    home = copied(crashed, tmp_path)
    mutate(home, at, cut=cut)
    before = (home / "book.db-wal").read_bytes(), (home / "book.db").read_bytes()
    with pytest.raises(BookUnusable, match="restore latest"):
        names(home)
    assert ((home / "book.db-wal").read_bytes(), (home / "book.db").read_bytes()) == before
    book = Book(home / "book.db")
    done = restore.restore(book, restore.find(book.path, "latest"), NOW)
    assert names(home) == {"Ada"}
    assert done.aside is not None
    assert done.aside.with_name(done.aside.name + "-wal").read_bytes() == before[0], "the log is kept with it"


def test_what_can_be_read_of_it_comes_back(crashed: Path, tmp_path: Path) -> None:
    home = copied(crashed, tmp_path)
    mutate(home, 0.99)
    restore.restore_readable(Book(home / "book.db"), NOW)
    assert names(home) == {"Ada", "Bob", "Cem"}


def test_a_save_that_was_cut_off_by_a_power_cut_is_no_damage(crashed: Path, tmp_path: Path) -> None:
    home = copied(crashed, tmp_path)
    os.unlink(home / "book.db-shm")
    mutate(home, 0.99)
    assert not wal.is_damaged(home / "book.db")
    assert names(home) == {"Ada", "Bob", "Cem"}


def test_a_log_that_is_in_use_is_left_to_its_program(tmp_path: Path) -> None:
    book = Book(tmp_path / "book.db")
    contacts.capture(book, Draft(name="Ada", source="Ada"), NOW)
    idle = book.idle()
    contacts.capture(book, Draft(name="Bob", source="Bob"), NOW)
    try:
        code = "import sys, pathlib; from eventmate.book import wal; print(wal.is_damaged(pathlib.Path(sys.argv[1])))"
        ran = subprocess.run([sys.executable, "-c", code, str(book.path)], capture_output=True, text=True, check=True)
        assert ran.stdout.strip() == "False"
    finally:
        idle.close()
