"""Search finds by the beginnings of words in anything known, in every script, and no query breaks it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.book import Book, contacts, edits, encounters, events, search
from eventmate.model import ContactPoint, Draft, Event, PointKind
from tests import books

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Book:
    made = Book(tmp_path_factory.mktemp("search") / "book.db")
    event = events.start(made, Event("PyChicago"), NOW)
    tel = ContactPoint(PointKind.TEL, "+442079460958", "020 7946 0958")
    mail = ContactPoint(PointKind.EMAIL, "ada@x.org")
    for draft in (
        Draft(name="Ada Lovelace", organization="Analytical Engines", points=(tel, mail), tags=("math",)),
        Draft(name="José Łukasiewicz", note="met in the coffee queue"),
        Draft(name="王小明", organization="台積電"),
        Draft(name="Liam O'Brien", title="C++ developer", looking_for=("mechanical engineers",)),
        Draft(name="김민수"),
        Draft(name="สมชาย ใจดี"),
    ):
        contacts.capture(made, draft, NOW, event_id=event.id)
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("jose", "José Łukasiewicz"),
        ("LUKASIEWICZ", "José Łukasiewicz"),
        ("小明", "王小明"),
        ("台積", "王小明"),
        ("민수", "김민수"),
        ("o'brien", "Liam O'Brien"),
        ("c++", "Liam O'Brien"),
        ("mech eng", "Liam O'Brien"),
        ("ada@x.org", "Ada Lovelace"),
        ("ada@", "Ada Lovelace"),
        ("020 7946 0958", "Ada Lovelace"),
        ("+44 20 7946", "Ada Lovelace"),
        ("7946 0958", "Ada Lovelace"),
        ("#math", "Ada Lovelace"),
        ("coffee que", "José Łukasiewicz"),
        ("ใจดี", "สมชาย ใจดี"),
    ],
)
def test_finds_exactly_the_one_meant(book: Book, query: str, found: str) -> None:
    assert [hit.name for hit in search.find(book, query)] == [found]


@pytest.mark.parametrize("query", ['"', "''", "AND", "NEAR(", "a*b", "-x", "^", "c++ \x00", "name:x", "(", "\\", "_"])
def test_no_query_is_an_error(book: Book, query: str) -> None:
    search.find(book, query)


@given(st.text())
def test_any_text_can_be_searched_for(book: Book, query: str) -> None:
    search.find(book, query)


@given(st.sampled_from(["Ada Lovelace", "José Łukasiewicz", "王小明", "Liam O'Brien", "김민수"]), st.data())
def test_a_name_is_found_by_any_of_its_beginnings(book: Book, name: str, data: st.DataObject) -> None:
    words = name.split()
    cut = [word[: data.draw(st.integers(1, len(word)))] for word in words]
    assert name in [hit.name for hit in search.find(book, " ".join(cut))]


def test_no_words_list_everybody_by_name(book: Book) -> None:
    assert [hit.name for hit in search.find(book, "")][:3] == ["Ada Lovelace", "José Łukasiewicz", "Liam O'Brien"]


def test_the_name_of_an_event_finds_who_was_met_there(book: Book) -> None:
    assert len(search.find(book, "pychicago")) == 6


def test_search_follows_every_change(tmp_path: Path) -> None:
    book = books.empty(tmp_path / "book.db")
    made = contacts.capture(book, Draft(name="Ada"), NOW)
    edits.change(book, made.contact.id, {"organization": "CERN"}, NOW)
    encounters.note(book, made.encounter.id, encounters.Swap(talk="proofs in Coq"), NOW)
    assert [hit.name for hit in search.find(book, "cern coq")] == ["Ada"]
    edits.change(book, made.contact.id, {"organization": "ESA"}, NOW)
    assert [hit.name for hit in search.find(book, "esa")] == ["Ada"]
    assert search.find(book, "cern") != (), "the older organisation still finds"
    contacts.forget(book, made.contact.id, NOW)
    assert search.find(book, "ada") == ()
