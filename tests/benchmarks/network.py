"""Who to ask and whom to introduce, in a book of many trades: in the process, and as a whole command."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from eventmate.book import Book, contacts, edits, facts, history, introductions, network, rows
from eventmate.matching import thesaurus
from eventmate.matching.thesaurus import Kind
from eventmate.model import Draft, Name
from tests.benchmarks import books, screens
from tests.benchmarks.measure import Row, call, in_turn, process

TODAY = date(2026, 11, 18)
ASKS = ("someone to fix our roof", "mechanical engineer", "a divorce lawyer", "Rust developers", "Lovelace Works 7")
_CHANGES = ("Roofing contractor", "Nurse", "Bookbinder", "Tax adviser", "Violinist", "Baker")


def make(path: Path, count: int) -> Book:
    """Make a book of people of all trades that the thesaurus has, half of whom look for one."""
    chance = random.Random(5)
    phrases = [one for listed in thesaurus.load().phrases.values() for one in listed]
    trades = sorted({" ".join(words) for words, sense in phrases if sense.kind is Kind.ROLE})
    book = Book(path)
    with book.write() as db:
        history.record(db, f"made {count} people", books.NOW)
        for number in range(count):
            given, family = chance.choice(books.GIVEN), f"{chance.choice(books.FAMILY)}{number}"
            draft = Draft(
                f"{given} {family}", Name(family, given),
                organization=f"{chance.choice(books.FAMILY)} Works {chance.randrange(300)}",
                title=chance.choice(trades),
                looking_for=(f"a good {chance.choice(trades)}",) if chance.random() < 0.5 else (),
                offers=(f"advice of a {chance.choice(trades)}",) if chance.random() < 0.1 else (),
                knows=(f"a {chance.choice(trades)}",) if chance.random() < 0.1 else (),
                note=f"talked about {chance.choice(trades)}s and the weather",
            )  # fmt: skip
            contact = contacts.insert(db, draft, books.NOW)
            met = {"contact_id": contact, "met": (books.NOW - timedelta(days=chance.randrange(400))).isoformat(),
                   "note": draft.note, "card_given": 0, "card_got": 0, "warmth": 0}  # fmt: skip
            facts.state(db, contact, rows.insert(db, "encounters", met), draft, TODAY)
    return book


def measure(folder: Path, count: int, runs: int) -> Iterator[Row]:
    """Give a line for each figure."""
    book = make(folder / "trades.db", count)
    yield Row("suggestions, found for the first time", [call(lambda: introductions.listing(book, TODAY))()])
    for ask in ASKS:
        asked = in_turn(runs, call(lambda ask=ask: network.who(book, ask)))  # type: ignore[misc]
        yield Row(f"who {ask}", asked[0], wanted="100 ms")
    (again,) = in_turn(runs, call(lambda: introductions.listing(book, TODAY)))
    yield Row("suggestions, nobody has changed", again, wanted="100 ms")
    changed = []
    for number, title in enumerate(_CHANGES, 1):
        edits.change(book, number * 7, {"title": title}, books.NOW)
        changed.append(call(lambda: introductions.listing(book, TODAY))())
    yield Row("suggestions, one person has changed", changed[1:], wanted="100 ms")
    captured = [call(lambda key=key: introductions.near(book, key, TODAY))() for key in range(1, runs + 4)]  # type: ignore[misc]
    yield Row("suggestions for one person just captured", captured[3:], wanted="100 ms")
    told = in_turn(
        runs,
        process(*screens.eventmate(book.path, "who", "roofer")),
        process(*screens.eventmate(book.path, "introductions")),
    )
    yield Row("who, whole process", told[0])
    yield Row("introductions, whole process", told[1])
