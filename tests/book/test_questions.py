"""The question to somebody worth asking, by what was asked for and the way to them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventmate.book import Book, contacts, encounters, network, questions
from eventmate.book.encounters import Swap
from eventmate.matching import asks
from eventmate.model import Draft, Name
from tests import books

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = books.empty(tmp_path / "book.db")
    dana = Draft("Dana Weiss", Name("Weiss", "Dana"), organization="Boeing Inc", title="Mechanical engineer")
    contacts.capture(book, dana, NOW)
    ruth = contacts.capture(book, Draft("Ruth Adler", Name("Adler", "Ruth")), NOW)
    encounters.note(book, ruth.encounter.id, Swap(through="Dana Weiss"), NOW)
    return book


@pytest.mark.parametrize(
    ("ask", "to", "said"),
    [
        ("someone at boeing", "Dana Weiss", "Could I ask you two or three questions about Boeing Inc?"),
        ("Boeing", "Ruth Adler", "Would you introduce me to Dana Weiss"),
        ("mechanical engineer", "Dana Weiss", "I am looking for a mechanical engineer, and I thought of you."),
        ("mechanical engineer", "Ruth Adler", "I think that you know Dana Weiss."),
    ],
)
def test_the_question_is_what_one_would_ask_this_person(book: Book, ask: str, to: str, said: str) -> None:
    (answer,) = (one for one in network.who(book, ask) if one.name == to)
    asked = questions.question(book, answer, ask, NOW)
    assert asked.to == (to,)
    assert said in asked.body


@pytest.mark.parametrize(
    ("ask", "wanted"),
    [
        ("I need an editor for my novel", "an editor for my novel"),
        ("Someone to fix our roof?", "someone to fix our roof"),
        ("who fixes roofs", "somebody who fixes roofs"),
        ("Rust developers", "Rust developers"),
        ("architect", "an architect"),
        ("", ""),
    ],
)
def test_a_wish_is_written_so_that_it_follows_i_am_looking_for(ask: str, wanted: str) -> None:
    assert asks.wanted(ask) == wanted
