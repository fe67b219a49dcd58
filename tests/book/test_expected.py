"""A list of attendees waits at its event until its people are met."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from eventmate.book import Book, contacts, events, expected, followups, history, mappings
from eventmate.book.expected import Added
from eventmate.errors import NotFound
from eventmate.model import ContactPoint, Draft, Event, PointKind

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
_EMAIL = ContactPoint(PointKind.EMAIL, "ada@x.org", label="work")
_ADA = Draft(name="Ada Lovelace", organization="Engines", title="CTO", points=(_EMAIL,), looking_for=("engineers",))


@pytest.fixture
def london(book: Book) -> int:
    return events.start(book, Event("PyLondon"), NOW).id


def test_who_is_expected_is_listed_by_name(book: Book, london: int) -> None:
    assert expected.add(book, london, [Draft(name="Bob Noyce"), _ADA], NOW) == Added(2, 0, 0)
    first, second = expected.listing(book, london)
    assert (first.name, first.organization, first.title, first.points) == ("Ada Lovelace", "Engines", "CTO", (_EMAIL,))
    assert (first.note, first.met, second.name) == ("looking for: engineers", False, "Bob Noyce")
    assert expected.called(book, london) == ("Ada Lovelace", "Bob Noyce")


def test_the_same_list_adds_nobody_again(book: Book, london: int) -> None:
    drafts = [_ADA, Draft(name="Bob Noyce"), Draft(name="Bob Noyce"), Draft()]
    assert expected.add(book, london, drafts, NOW) == Added(2, 1, 0)
    assert expected.add(book, london, drafts, NOW) == Added(0, 3, 0)
    assert history.latest(book)[0].label == "expected 2 people at PyLondon"


def test_one_key_makes_a_contact_and_an_encounter(book: Book, london: int) -> None:
    expected.add(book, london, [_ADA], NOW)
    (ada,) = expected.listing(book, london)
    made = expected.met(book, ada.id, NOW)
    assert (made.contact.fn, made.contact.title, made.encounter.event_id) == ("Ada Lovelace", "CTO", london)
    assert [p.value for p in made.contact.points] == ["ada@x.org"]
    assert [f.text for f in followups.listing(book)] == ["connect"]
    assert [(e.met, e.contact_id) for e in expected.listing(book, london)] == [(True, made.contact.id)]
    history.undo(book, NOW)
    assert [e.met for e in expected.listing(book, london)] == [False]


def test_somebody_known_is_met_again_not_doubled(book: Book, london: int) -> None:
    known = contacts.capture(book, Draft(name="Ada Lovelace", points=(_EMAIL,)), NOW).contact
    assert expected.add(book, london, [_ADA], NOW).known == 1
    (ada,) = expected.listing(book, london)
    assert (ada.contact_id, ada.met) == (known.id, False)
    assert expected.met(book, ada.id, NOW).contact.id == known.id


def test_whoever_was_captured_by_name_counts_as_met(book: Book, london: int) -> None:
    expected.add(book, london, [_ADA, Draft(name="Bob Noyce")], NOW)
    contacts.capture(book, Draft(name="Lovelace, Ada"), NOW, event_id=london)
    assert expected.called(book, london) == ("Bob Noyce",)


def test_somebody_can_be_taken_off_the_list(book: Book, london: int) -> None:
    expected.add(book, london, [_ADA], NOW)
    (ada,) = expected.listing(book, london)
    expected.remove(book, ada.id, NOW)
    assert expected.listing(book, london) == ()
    with pytest.raises(NotFound):
        expected.met(book, ada.id, NOW)


def test_what_columns_mean_is_remembered_for_the_same_columns(book: Book) -> None:
    assert mappings.recall(book) == ()
    mappings.remember(book, {"Wer": "name"})
    for meant in ("organization", "title"):
        mappings.remember(book, {"Nom": "name", "Firma": meant})
    assert mappings.recall(book) == ({"Nom": "name", "Firma": "title"}, {"Wer": "name"})
