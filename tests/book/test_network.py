"""Who can help with something, out of the book: everybody read in one pass, and who is known to know whom."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from eventmate.book import Book, contacts, edits, encounters, events, introductions, network
from eventmate.book.encounters import Swap
from eventmate.model import CommonGround, Draft, Event, Ground, Introduction, Name, StatementKind

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


def met(book: Book, name: str, **fields: Any) -> tuple[int, int]:
    """Capture somebody and give their id and that of the meeting."""
    given, _, family = name.partition(" ")
    read = Draft(name=name, structured=Name(family, given), source=name, **fields)
    now = events.current(book, NOW) if book.path.exists() else None
    captured = contacts.capture(book, read, NOW, event_id=now.id if now else None)
    return captured.contact.id, captured.encounter.id


def test_a_profile_holds_all_that_is_known(book: Book) -> None:
    events.start(book, Event("Py, Chicago"), NOW)
    key, meeting = met(
        book, "Ada Lovelace", title="CTO", organization="Engines", tags=("math",), looking_for=("a plumber",),
        offers=("coaching",), knows=("Boeing",), note="tall",
    )  # fmt: skip
    encounters.note(book, meeting, Swap(talk="proofs"), NOW)
    edits.change(book, key, {"organization": "Babbage & Co", "circle": "core", "vouch": "saw her work"}, NOW)
    with book.read() as connection:
        (one,) = network.profiles(connection)
    assert (one.name, one.title, one.organization, one.former) == ("Ada Lovelace", "CTO", "Babbage & Co", ("Engines",))
    assert (one.tags, one.offers, one.knows, one.looking_for) == (("math",), ("coaching",), ("Boeing",), ("a plumber",))
    assert sorted(one.notes) == ["proofs", "tall"]
    assert (one.circle, one.vouch, one.events) == ("core", "saw her work", ("Py, Chicago",))
    assert one.last_contact == date(2026, 11, 18)


def test_what_is_closed_is_no_longer_looked_for(book: Book) -> None:
    key, meeting = met(book, "Ada Lovelace")
    said = encounters.state(book, StatementKind.LOOKING_FOR, "a plumber", NOW, contact_id=key, encounter_id=meeting)
    encounters.close(book, said.id, NOW)
    with book.read() as connection:
        assert network.profiles(connection)[0].looking_for == ()


def introduce(book: Book, one: int, other: int, meeting: int) -> None:
    made = Introduction(one, other, "a chat")
    for _ in range(3):
        made = introductions.advance(book, made, NOW)


def name_common_friend(book: Book, one: int, other: int, meeting: int) -> None:
    encounters.share(book, meeting, CommonGround(Ground.SOMEONE, "Omar Haddad"), NOW)


def meet_through(book: Book, one: int, other: int, meeting: int) -> None:
    encounters.note(book, meeting, Swap(through="Omar"), NOW)


def say_they_know(book: Book, one: int, other: int, meeting: int) -> None:
    encounters.state(book, StatementKind.KNOWS, "Omar Haddad at Boeing", NOW, contact_id=one)


@pytest.mark.parametrize("how", [introduce, name_common_friend, meet_through, say_they_know])
def test_two_are_known_to_know_each_other(book: Book, how: Any) -> None:  # noqa: ANN401
    ada, meeting = met(book, "Ada Lovelace")
    omar, _ = met(book, "Omar Haddad")
    assert network.links(book) == frozenset()
    how(book, ada, omar, meeting)
    assert network.links(book) == {(ada, omar)}


def test_a_name_that_two_people_have_links_nobody(book: Book) -> None:
    _, meeting = met(book, "Ada Lovelace")
    met(book, "Omar Haddad")
    met(book, "Omar Haddad")
    encounters.note(book, meeting, Swap(through="Omar Haddad"), NOW)
    assert network.links(book) == frozenset()


def test_who_names_the_nearest_first_with_path_and_reason(book: Book) -> None:
    met(book, "Omar Haddad", title="roofing contractor", organization="Haddad Roofs")
    met(book, "Dana Kim", knows=("a good roofer",))
    _, meeting = met(book, "Ada Lovelace", title="CTO")
    encounters.note(book, meeting, Swap(through="Omar Haddad"), NOW)
    met(book, "Jo Weber", title="baker")
    found = network.who(book, "someone to fix our roof")
    assert [(one.name, one.how, one.path) for one in found] == [
        ("Omar Haddad", "is", ("Omar Haddad",)),
        ("Dana Kim", "knows", ("Dana Kim",)),
        ("Ada Lovelace", "through", ("Ada Lovelace", "Omar Haddad")),
    ]
    assert found[0].reason == "is a roofing contractor at Haddad Roofs"
    assert found[0].last_contact == NOW.date()
    assert network.who(book, "zebra trainer") == ()
