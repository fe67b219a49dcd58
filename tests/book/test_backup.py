"""Snapshots: what is in them, when they are taken, how long they are kept, who may read them."""

from __future__ import annotations

import gzip
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.book import VERSION, Book, backup, contacts, restore
from eventmate.book.backup import Reason, Snapshot
from eventmate.errors import BookBusy, BookUnusable, FileExists, NotFound, StorageError
from eventmate.model import Draft
from tests.book.test_history import contents

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book(tmp_path / "folder" / "book.db")
    capture(book, "Ada Lovelace")
    return book


def capture(book: Book, name: str) -> int:
    return contacts.capture(book, Draft(name=name, source=name), NOW).contact.id


def names(book: Book) -> set[str]:
    with book.read() as connection:
        return {row[0] for row in connection.execute("SELECT fn FROM contacts")}


def taken(*ages: timedelta) -> list[Snapshot]:
    return [Snapshot(Path(f"{n}.db"), NOW - age, Reason.DAILY) for n, age in enumerate(sorted(ages))]


def test_a_snapshot_holds_every_row(book: Book) -> None:
    one = backup.make(book, Reason.ASKED, NOW)
    assert contents(Book(one.path)) == contents(book)
    assert backup.listing(book.path) == (one,)
    assert one.name == "20261118T201400Z-asked"


def test_snapshots_are_the_owners_alone(book: Book) -> None:
    before = os.umask(0)
    try:
        one = backup.make(book, Reason.DAILY, NOW)
    finally:
        os.umask(before)
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(one.path.parent.stat().st_mode) == 0o700
    assert [path.name for path in one.path.parent.iterdir()] == [one.path.name]


def test_a_planted_link_is_not_followed(book: Book, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    backup.folder(book.path).symlink_to(elsewhere)
    with pytest.raises(StorageError, match="link"):
        backup.make(book, Reason.DAILY, NOW)
    assert list(elsewhere.iterdir()) == []


def test_one_a_day_is_due(book: Book) -> None:
    assert backup.is_due(book.path, NOW)
    backup.make(book, Reason.DAILY, NOW)
    assert not backup.is_due(book.path, NOW + timedelta(hours=23))
    assert backup.is_due(book.path, NOW + timedelta(hours=25))


def test_an_unchanged_book_is_not_copied_again(book: Book) -> None:
    one = backup.unless_there(book, Reason.IMPORT, NOW)
    assert backup.unless_there(book, Reason.IMPORT, NOW) == one
    capture(book, "Bob")
    assert backup.unless_there(book, Reason.IMPORT, NOW + timedelta(minutes=1)) != one
    assert len(backup.listing(book.path)) == 2


def test_two_of_one_second_both_stay(book: Book) -> None:
    assert backup.make(book, Reason.ASKED, NOW).path != backup.make(book, Reason.ASKED, NOW).path
    assert len(backup.listing(book.path)) == 2


def test_a_year_of_days_leaves_seven_days_and_four_weeks() -> None:
    kept = backup.keep(taken(*(timedelta(days=n) for n in range(365))), NOW)
    ages = [(NOW - one.taken).days for one in kept]
    assert ages[:7] == list(range(7))
    assert len(kept) == 9
    assert [age // 7 for age in ages[7:]] == sorted({age // 7 for age in ages[7:]})


@given(st.lists(st.integers(0, 60 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)), max_size=60))
def test_the_latest_is_always_kept_and_never_many(ages: list[timedelta]) -> None:
    every = taken(*ages)
    kept = backup.keep(every, NOW)
    assert kept[:1] == every[:1]
    assert len(kept) <= backup.LATEST + backup.DAILY + backup.WEEKLY
    assert backup.keep(kept, NOW) == kept, "thinning what is thinned takes nothing more"


def test_what_a_crash_left_is_cleared_away(book: Book) -> None:
    backup.make(book, Reason.DAILY, NOW)
    left = backup.folder(book.path) / ".eventmate-4194305-abc.part"
    left.touch()
    assert backup.leavings(book.path) == [left]
    backup.make(book, Reason.DAILY, NOW)
    assert not left.exists()


def test_a_copy_goes_where_one_wants_and_replaces_nothing(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "mine.db"
    backup.copy(book, target)
    assert contents(Book(target)) == contents(book)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with pytest.raises(FileExists):
        backup.copy(book, target)
    backup.copy(book, target, force=True)
    assert backup.listing(book.path) == ()


def test_before_a_migration_a_snapshot_of_the_older_version_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    older = Path(__file__).parent / "schemas" / f"{VERSION - 1}.db.gz"
    path.write_bytes(gzip.decompress(older.read_bytes()))
    before = contents(Book(path))
    assert names(Book(path))
    (one,) = backup.listing(path)
    assert one.reason is Reason.UPGRADE
    assert contents(Book(one.path)) == before


@pytest.fixture
def snapshot(book: Book) -> Snapshot:
    """A snapshot, after which somebody else has come into the book."""
    one = backup.make(book, Reason.DAILY, NOW)
    capture(book, "Bob")
    return one


def test_a_restored_book_is_the_same_row_by_row(book: Book, snapshot: Snapshot) -> None:
    wanted, present = contents(Book(snapshot.path)), contents(book)
    done = restore.restore(book, snapshot.path, NOW + timedelta(hours=1))
    assert contents(book) == wanted
    assert done.people == 1
    assert done.aside is not None
    restore.restore(book, done.aside, NOW + timedelta(hours=2))
    assert contents(book) == present, "what was kept aside comes back as well"


def test_restoring_reaches_a_program_that_has_the_book_open(book: Book, snapshot: Snapshot) -> None:
    open_ = book.idle()
    try:
        version = open_.execute("PRAGMA data_version").fetchone()[0]
        restore.restore(book, snapshot.path, NOW)
        assert [row[0] for row in open_.execute("SELECT fn FROM contacts")] == ["Ada Lovelace"]
        assert open_.execute("PRAGMA data_version").fetchone()[0] != version
    finally:
        open_.close()


def test_restoring_waits_for_nobody_for_ever(book: Book, snapshot: Snapshot) -> None:
    with book.write(), pytest.raises(BookBusy):
        restore.restore(Book(book.path, wait=0.1), snapshot.path, NOW)
    assert names(book) == {"Ada Lovelace", "Bob"}


def test_a_damaged_snapshot_takes_no_place(book: Book, snapshot: Snapshot) -> None:
    older = backup.make(book, Reason.ASKED, NOW - timedelta(days=1))
    damage(snapshot.path)
    with pytest.raises(BookUnusable, match="damaged"):
        restore.restore(book, snapshot.path, NOW)
    assert restore.find(book.path, "latest") == older.path
    assert names(book) == {"Ada Lovelace", "Bob"}


def damage(path: Path) -> bytes:
    """Overwrite a file's middle, where its tables are."""
    data = bytearray(path.read_bytes())
    data[4096 : len(data) // 2] = b"\xa5" * (len(data) // 2 - 4096)
    path.write_bytes(data)
    return bytes(data)


def test_a_damaged_book_says_how_it_comes_back(book: Book, snapshot: Snapshot) -> None:
    damaged = damage(book.path)
    with pytest.raises(BookUnusable, match="eventmate restore latest"):
        names(book)
    with pytest.raises(BookUnusable, match="eventmate restore latest"):
        capture(book, "Cem")
    assert book.path.read_bytes() == damaged, "the original is untouched"
    done = restore.restore(book, restore.find(book.path, "latest"), NOW)
    assert names(book) == {"Ada Lovelace"}
    assert done.aside is not None
    assert done.aside.read_bytes() == damaged
    assert backup.newest_whole(book.path) == snapshot, "what is damaged is never offered"


def test_a_book_that_is_gone_comes_back(book: Book, snapshot: Snapshot) -> None:
    book.path.unlink()
    assert restore.restore(book, restore.find(book.path, snapshot.name[:8]), NOW).aside is None
    assert names(book) == {"Ada Lovelace"}


def test_a_snapshot_that_there_is_not(book: Book) -> None:
    with pytest.raises(NotFound, match="lists"):
        restore.find(book.path, "2020")
    with pytest.raises(NotFound, match="no snapshot"):
        restore.find(book.path, "latest")
