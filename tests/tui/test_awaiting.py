"""Those expected at an event: their names complete the line, one key says met, on capture and on the events."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, contacts, events, expected, search
from eventmate.model import Contact, ContactPoint, Draft, PointKind
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, make_app, make_book, press, screen_text, settle, type_text


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Make a book with an event at which three are expected."""
    made = make_book(tmp_path)
    event = events.chosen(made)
    assert event is not None
    listed = (
        Draft(name="Ada Lovelace", organization="Engines", title="CTO",
              points=(ContactPoint(PointKind.EMAIL, "ada@x.org"),)),
        Draft(name="Grace Hopper", organization="Navy"),
        Draft(name="Kay Alan"),
    )  # fmt: skip
    expected.add(made, event.id, listed, NOW)
    return made


def met(app: EventmateApp) -> dict[str, Contact]:
    fresh = Book(app.book.path)
    found = (contacts.get(fresh, hit.id) for hit in search.find(fresh, ""))
    return {contact.fn: contact for contact in found if contact.encounters}


def awaited(app: EventmateApp) -> list[str]:
    fresh = Book(app.book.path)
    event = events.chosen(fresh)
    return [one.name for one in expected.listing(fresh, event.id) if not one.met] if event else []


async def started(pilot: Pilot[int]) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    return app


async def test_a_beginning_completes_the_name_and_one_key_says_met(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await started(pilot)
        await type_text(pilot, "ada l")
        assert "Expected: Ada Lovelace, CTO, Engines" in screen_text(app)
        await press(pilot, "ctrl+o")
        ada = met(app)["Ada Lovelace"]
        assert (ada.organization, ada.title, [p.value for p in ada.points]) == ("Engines", "CTO", ["ada@x.org"])
        assert awaited(app) == ["Grace Hopper", "Kay Alan"]
        await type_text(pilot, "Grac")
        await press(pilot, "right")
        await type_text(pilot, ", !send the paper")
        await press(pilot, "ctrl+o")
        grace = met(app)["Grace Hopper"]
        assert (grace.organization, grace.encounters[0].source) == ("Navy", "Grace Hopper, !send the paper")
        assert "send the paper" in screen_text(app)
        await type_text(pilot, "Kay")
        await press(pilot, "right", "enter")
        assert awaited(app) == []
        await press(pilot, "ctrl+g", "u")
        assert awaited(app) == ["Kay Alan"]


async def test_those_expected_stand_under_the_event_and_are_met_or_taken_off_there(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await started(pilot)
        await press(pilot, "f6", "p")
        shown = screen_text(app)
        assert "3 expected" in shown
        assert "Grace Hopper" in shown
        await press(pilot, "down", "m")
        assert list(met(app)) == ["Grace Hopper"]
        await press(pilot, "end", "x")
        assert awaited(app) == ["Ada Lovelace"]
        await press(pilot, "u")
        assert awaited(app) == ["Ada Lovelace", "Kay Alan"]
        await press(pilot, "escape", "l")
        assert "● expected" in screen_text(app)
