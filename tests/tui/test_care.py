"""What is done for the book behind the screen: the day's snapshot, and a word when it is damaged."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from eventmate.book import backup
from eventmate.book.backup import Reason
from eventmate.errors import EventmateError
from eventmate.tui import care
from tests.book.test_backup import damage
from tests.tui.support import NOW, make_book


def test_the_days_snapshot_is_taken_once(tmp_path: Path) -> None:
    book, told = make_book(tmp_path), list[EventmateError]()
    for hours in (0, 5, 25):
        care.begin(book, NOW + timedelta(hours=hours), told.append).join()
    assert [one.reason for one in backup.listing(book.path)] == [Reason.DAILY] * 2
    assert told == []


def test_damage_is_told_with_the_way_back_and_makes_no_snapshot(tmp_path: Path) -> None:
    book, told = make_book(tmp_path), list[EventmateError]()
    care.begin(book, NOW, told.append).join()
    damaged = damage(book.path)
    care.begin(book, NOW + timedelta(days=2), told.append).join()
    assert ["restore latest" in str(error) for error in told] == [True]
    assert len(backup.listing(book.path)) == 1
    assert book.path.read_bytes() == damaged


def test_a_book_that_is_not_there_is_nobodys_worry(tmp_path: Path) -> None:
    book, told = make_book(tmp_path), list[EventmateError]()
    book.path.unlink()
    care.begin(book, NOW, told.append).join()
    assert told == []
