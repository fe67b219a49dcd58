"""Doubles that are kept up to date are those that comparing everybody anew finds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from eventmate.book import Book, contacts, doubles, edits, history, merges
from eventmate.book.doubles import Doubles
from eventmate.matching.duplicates import Pair
from eventmate.model import ContactPoint, Draft, PointKind

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
_MAIL = ContactPoint(PointKind.EMAIL, "ada@x.org")


def ids(pairs: tuple[Pair, ...]) -> set[tuple[int, int]]:
    return {(pair.first.id, pair.second.id) for pair in pairs}


def test_each_step_is_followed(tmp_path: Path) -> None:
    book = Book(tmp_path / "book.db")
    found = doubles.refreshed(Doubles(), book)
    assert found.pairs == ()
    steps = (
        lambda: contacts.capture(book, Draft(name="Ada Lovelace", organization="Engines"), NOW),
        lambda: contacts.capture(book, Draft(name="Bill Smith", organization="Acme"), NOW),
        lambda: contacts.capture(book, Draft(name="A. Lovelace", organization="Engines", points=(_MAIL,)), NOW),
        lambda: contacts.capture(book, Draft(name="Ada Byron", points=(_MAIL,)), NOW),
        lambda: merges.part(book, 1, 3, NOW),
        lambda: edits.change(book, 4, {"fn": "William Smith", "organization": "Acme"}, NOW),
        lambda: merges.merge(book, 2, 4, NOW),
        lambda: history.undo(book, NOW),
        lambda: contacts.forget(book, 1, NOW),
    )
    counts = []
    for step in steps:
        step()
        found = doubles.refreshed(found, book)
        assert ids(found.pairs) == ids(merges.duplicates(book))
        counts.append(len(found.pairs))
    assert max(counts) > 1
