"""The events as they are listed, changed and taken away with people who were met there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from eventmate.book import Book, contacts, events, followups, history, programme, search
from eventmate.model import Draft, Event, Promise
from tests import books

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = books.empty(tmp_path / "book.db")
    event = events.start(made, Event("PyChicago"), NOW)
    for name in ("Ada Lovelace", "Omar Haddad"):
        draft = Draft(name=name, promises=(Promise("send the paper"),))
        contacts.capture(made, draft, NOW, event_id=event.id)
    return made


def test_an_event_is_listed_with_what_came_of_it(book: Book) -> None:
    todo = followups.listing(book)
    followups.tick(book, [todo[0].id], NOW)
    events.add(book, Event("RustFest", starts=date(2026, 12, 12)), NOW)
    assert [(one.event.name, one.event.met, one.done, one.total) for one in programme.read(book)] == [
        ("RustFest", 0, 0, 0),
        ("PyChicago", 2, 1, len(todo)),
    ]


def test_removing_an_event_leaves_its_people_and_is_undone(book: Book) -> None:
    (event,) = events.listing(book)
    events.remove(book, event.id, NOW)
    assert events.listing(book) == ()
    assert [hit.name for hit in search.find(book, "lovelace")] == ["Ada Lovelace"]
    history.undo(book, NOW)
    assert events.get(book, event.id) == event


def test_renaming_an_event_is_undone(book: Book) -> None:
    (event,) = events.listing(book)
    events.change(book, Event("PyChicago Winter", starts=event.starts, ends=event.ends, id=event.id), NOW)
    history.undo(book, NOW)
    assert events.get(book, event.id).name == "PyChicago"


def test_an_event_moved_to_days_to_come_is_no_longer_the_current_one(book: Book) -> None:
    (event,) = events.listing(book)
    events.change(book, Event("PyChicago", starts=date(2026, 12, 12), ends=date(2026, 12, 12), id=event.id), NOW)
    assert events.chosen(book) is None
