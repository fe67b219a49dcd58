"""The network screen: introductions, goals, what I look for, and who knows someone, by keys and in the book."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, contacts, encounters, expected, goals, introductions
from eventmate.model import Draft, Goal, IntroductionState, StatementKind
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, make_app, make_book, press, screen_text, settle, type_text

MARIA = Draft("Maria González", organization="Randstad", title="Recruiter", looking_for=("mechanical engineers",))
OMAR = Draft("Omar Haddad", organization="Boeing", title="Mechanical engineer")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Make a book in which Maria looks for what Omar is, with a goal tonight."""
    made = make_book(tmp_path)
    for draft in (MARIA, OMAR, Draft("Lee")):
        contacts.capture(made, draft, NOW, event_id=1)
    goals.add(made, Goal("people who hire mechanical engineers", 1, 2), NOW)
    return made


async def open_network(pilot: Pilot[int], *keys: str) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, "f7", *keys)
    return app


def stored(app: EventmateApp) -> list[tuple[str, IntroductionState, str]]:
    listed = introductions.listing(Book(app.book.path), NOW.date())
    found = [(one.seeker, one.introduction) for one in listed if one.introduction.id]
    return [(seeker, one.state, one.outcome) for seeker, one in found]


async def test_an_introduction_is_taken_from_suggestion_to_outcome(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_network(pilot)
        assert "Maria González ⇄ Omar Haddad" in screen_text(app)
        assert "Omar Haddad is one at Boeing" in screen_text(app)
        await press(pilot, "enter")
        assert stored(app) == [("Maria González", IntroductionState.ASKED_FIRST, "")]
        assert "next: ask Omar" in screen_text(app)
        assert "Asked Maria González about Omar Haddad · ^G u undo" in screen_text(app)
        await press(pilot, "space", "enter", "enter", "enter")
        assert stored(app) == [("Maria González", IntroductionState.MADE, "they met")]


async def test_a_declined_pair_is_not_suggested_again_until_it_is_undone(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_network(pilot, "x")
        assert stored(app) == [("Maria González", IntroductionState.DECLINED, "")]
        assert "Worth making" not in screen_text(app)
        await press(pilot, "u")
        assert stored(app) == []


async def test_the_message_of_the_next_step_is_copied(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_network(pilot, "m")
        assert "To Maria González" in screen_text(app)
        await press(pilot, "c")
        assert "Omar Haddad" in app.clipboard


async def test_goals_are_set_changed_reached_and_removed(book: Book) -> None:
    expected.add(book, 1, [Draft("Jo Smith", title="Recruiter for mechanical engineers")], NOW)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_network(pilot, "2")
        assert "○ 0 of 2 people who hire mechanical engineers" in screen_text(app)
        assert "expected: Jo Smith" in screen_text(app)
        await press(pilot, "r", "enter")
        assert goals.reached_by(Book(book.path), 1) == ("Maria González",)
        await press(pilot, "r")
        await type_text(pilot, "lee")
        await press(pilot, "enter")
        assert goals.reached_by(Book(book.path), 1) == ("Maria González", "Lee")
        await press(pilot, "a")
        await type_text(pilot, "three people who climb")
        await press(pilot, "enter", "end", "e", "ctrl+u")
        await type_text(pilot, "thank Dana")
        await press(pilot, "enter", "home", "x")
        assert goals.listing(Book(book.path)) == (Goal("thank Dana", 1, 1, 0, 2),)


async def test_what_i_look_for_is_noted_and_closed(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_network(pilot, "3")
        assert "a adds what you look for" in screen_text(app)
        await press(pilot, "a", "enter")
        await type_text(pilot, "a mechanical engineer")
        await press(pilot, "enter")
        (said,) = encounters.mine(Book(book.path))
        assert (said.kind, said.text) == (StatementKind.LOOKING_FOR, "a mechanical engineer")
        assert "ask Omar Haddad" in screen_text(app)
        await press(pilot, "x")
        assert encounters.mine(Book(book.path)) == ()


async def test_who_knows_someone_is_answered_while_typing_and_opened(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_network(pilot, "slash")
        await type_text(pilot, "someone at boeing")
        assert "▌ ● Omar Haddad" in screen_text(app)
        await press(pilot, "tab", "m")
        assert "To Omar Haddad" in screen_text(app)
        await press(pilot, "c", "escape", "slash", "enter")
        assert "Could I ask you two or three questions about Boeing?" in app.clipboard
        assert app.current_mode == "people"
        assert screen_text(app).startswith(" Omar Haddad")


async def test_a_capture_offers_whom_to_introduce_and_what_it_reaches(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        assert isinstance(app, EventmateApp)
        await settle(pilot)
        assert "Goals   ○ 0 of 2 people who hire mechanical engineers" in screen_text(app)
        await type_text(pilot, "Nadia Haas, Recruiter @ Rivet ?mechanical engineers")
        await press(pilot, "enter")
        assert "⇄ Omar Haddad is one at Boeing: introduce?  ^N" in screen_text(app)
        await press(pilot, "ctrl+r", "ctrl+n")
        assert stored(app) == [("Nadia Haas", IntroductionState.SUGGESTED, "")]
        assert goals.reached_by(Book(book.path), 1) == ("Nadia Haas",)
        assert "● 1 of 2 people who hire mechanical engineers" in screen_text(app)
        assert "introduce?" not in screen_text(app)


def test_looks(book: Book, snap_compare: Callable[..., bool]) -> None:
    async def go(pilot: Pilot[int]) -> None:
        await open_network(pilot, "enter")

    assert snap_compare(make_app(book), terminal_size=(80, 24), run_before=go)
