"""A book of every schema there ever was opens, whole, in this version."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventmate.book import VERSION, Book, contacts, events, followups, history, search
from eventmate.errors import NothingToUndo
from eventmate.model import Draft

NOW = datetime(2026, 11, 19, 9, tzinfo=UTC)
SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.db.gz"), key=lambda path: int(path.name.split(".")[0]))


@pytest.fixture(params=SCHEMAS, ids=lambda path: path.name)
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Book:
    path = tmp_path / "book.db"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return Book(path)


def test_there_is_a_book_of_every_schema() -> None:
    assert [path.name for path in SCHEMAS] == [f"{version}.db.gz" for version in range(1, VERSION + 1)]


def test_everything_in_it_is_there(book: Book) -> None:
    ada = contacts.resolve(book, "ada")
    assert (ada.fn, ada.organization, ada.points[0].value, ada.tags) == ("Ada Lovelace", "CERN", "ada@x.org", ("math",))
    assert ada.encounters[0].event_name == "PyChicago"
    assert {one.text for one in followups.listing(book)} == {"send the paper", "connect"}
    assert [event.name for event in events.listing(book)] == ["PyChicago"]
    assert [hit.name for hit in search.find(book, "jose")] == ["José Ortega"]


def test_it_goes_on_with_a_history_of_its_own(book: Book) -> None:
    contacts.capture(book, Draft(name="Bob"), NOW)
    assert history.undo(book, NOW).label == "captured Bob"
    assert search.find(book, "bob") == ()


def test_a_migration_closes_the_history(book: Book, request: pytest.FixtureRequest) -> None:
    if f"[{VERSION}." in request.node.name:
        assert history.undo(book, NOW).label == "captured José Ortega"
    else:
        with pytest.raises(NothingToUndo):
            history.undo(book, NOW)
