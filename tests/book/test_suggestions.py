"""What is kept of suggestions: brought up to date with every change it is what would be found anew."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eventmate.book import Book, contacts, edits, encounters, history, introductions, suggestions
from eventmate.model import Draft, Name, StatementKind
from tests.matching.accuracy import rows

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
TODAY = NOW.date()
ROWS = [row for row in rows("trades") if row["fit"]]


def add(book: Book, number: int, chance: random.Random) -> int:
    """Capture somebody who is something and looks for something."""
    person, wish = chance.choice(ROWS)["person"], chance.choice(ROWS)["ask"]
    draft = Draft(
        f"P{number}", Name(given=f"P{number}"), person["organization"], person["title"],
        tags=tuple(person["tags"]), looking_for=(wish, "a job as an accountant")[: chance.randint(0, 2)],
        offers=tuple(person["offers"]), knows=tuple(person["knows"]),
    )  # fmt: skip
    return contacts.capture(book, draft, NOW).contact.id


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a book of forty people once."""
    book, chance = Book(tmp_path_factory.mktemp("made") / "book.db"), random.Random(7)
    for number in range(40):
        add(book, number, chance)
    suggestions.listing(book, TODAY)
    return book.path


@pytest.fixture
def book(made: Path, tmp_path: Path) -> Book:
    """Give a copy of it."""
    return Book(Path(shutil.copy(made, tmp_path / "book.db")))


def found_anew(book: Book) -> suggestions.Suggested:
    with book.write() as db:
        db.conn.execute("DELETE FROM helpers")
    return suggestions.listing(book, TODAY, limit=1000)


def capture(book: Book, chance: random.Random) -> None:
    add(book, chance.randrange(1000), chance)


def retitle(book: Book, chance: random.Random) -> None:
    edits.change(book, chance.randint(1, 40), {"title": chance.choice(ROWS)["person"]["title"]}, NOW)


def forget(book: Book, chance: random.Random) -> None:
    contacts.forget(book, chance.randint(1, 40), NOW)


def wish(book: Book, chance: random.Random) -> None:
    encounters.state(book, StatementKind.LOOKING_FOR, chance.choice(ROWS)["ask"], NOW, contact_id=5)


def take_back(book: Book, chance: random.Random) -> None:
    history.undo(book, NOW + timedelta(minutes=1))


def test_what_is_kept_and_brought_up_to_date_is_what_is_found_anew(book: Book) -> None:
    chance = random.Random(3)
    assert suggestions.listing(book, TODAY, limit=1000).found == found_anew(book).found
    for change in (capture, retitle, forget, wish, capture, take_back, retitle, take_back):
        change(book, chance)
        kept = suggestions.listing(book, TODAY, limit=1000).found
        assert kept == found_anew(book).found, change.__name__
        assert kept


def test_nothing_is_written_when_nobody_has_changed(book: Book) -> None:
    suggestions.listing(book, TODAY)
    with book.read() as connection:
        before = connection.execute("PRAGMA data_version").fetchone()[0]
        connection.execute("COMMIT")
        suggestions.listing(book, TODAY)
        assert connection.execute("PRAGMA data_version").fetchone()[0] == before


def test_of_one_person_the_same_is_found_without_everybody(book: Book) -> None:
    whole = suggestions.listing(book, TODAY, limit=1000).found
    for key in range(1, 41):
        best = [one for one in whole if key in (one.seeker, one.helper)][:1]
        assert [one for one in suggestions.near(book, key, TODAY).found][: len(best)] == best


def test_who_knows_each_other_or_was_suggested_is_left_out(book: Book) -> None:
    (first, *_) = introductions.listing(book, TODAY)
    introductions.decline(book, first.introduction, NOW)
    pair = {first.introduction.seeker_id, first.introduction.helper_id}
    assert all({one.seeker, one.helper} != pair for one in suggestions.listing(book, TODAY, limit=1000).found)
