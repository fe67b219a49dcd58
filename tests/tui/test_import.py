"""Bringing files in by keys: looked at first, decided one by one, written at once, taken back by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from eventmate.book import Book, contacts, events, expected, imports, search
from eventmate.book.imports import Reading
from eventmate.model import ContactPoint, Draft, PointKind
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text

_ADA = ContactPoint(PointKind.EMAIL, "ada@x.org")
_CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL:{}\nORG:{}\nEND:VCARD\n"
_FILE = (
    _CARD.format("Grace Hopper", "grace@navy.mil", "Navy")
    + _CARD.format("Ada Lovelace", "ada@x.org", "Babbage & Co")
    + _CARD.format("Alan Turing", "alan@x.org", "Bletchley")
    + _CARD.format("Omar Haddad", "omar@x.org", "Boeing")
    + "BEGIN:VCARD\nVERSION:3.0\nFN:Kay\nthis line is broken\nEND:VCARD\n"
)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Make a book of somebody who is in the file with another firm, one with less, and one with the same."""
    made = make_book(tmp_path)
    known = (
        Draft(name="Ada Lovelace", organization="Analytical Engines", points=(_ADA,)),
        Draft(name="Alan Turing", points=(ContactPoint(PointKind.EMAIL, "alan@x.org"),)),
        Draft(name="Omar Haddad", organization="Boeing", points=(ContactPoint(PointKind.EMAIL, "omar@x.org"),)),
    )
    with imports.plan(made, [Reading(draft) for draft in known], NOW) as planned:
        imports.apply(made, planned, NOW)
    (tmp_path / "all.vcf").write_text(_FILE)
    return made


def people(app: EventmateApp) -> dict[str, str]:
    fresh = Book(app.book.path)
    found = [contacts.get(fresh, hit.id) for hit in search.find(fresh, "")]
    return {contact.fn: contact.organization for contact in found}


async def open_import(pilot: Pilot[int]) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, "ctrl+g", "i")
    return app


async def look_at(pilot: Pilot[int], path: Path | str) -> EventmateApp:
    app = await open_import(pilot)
    await type_text(pilot, str(path))
    await press(pilot, "enter")
    return app


@pytest.mark.parametrize("size", SIZES[::2])
async def test_a_file_is_looked_at_decided_on_and_taken_in_at_once(book: Book, size: tuple[int, int]) -> None:
    async with make_app(book).run_test(size=size) as pilot:
        app = await look_at(pilot, book.path.parent / "all.vcf")
        before = people(app)
        shown = screen_text(app)
        assert "1 doubtful" in shown
        assert "Analytical" in shown
        assert "Babbage & Co" in shown
        await press(pilot, "s")
        assert "same person" in screen_text(app)
        for word in ("2 new", "1 changed", "1 known", "1 unreadable"):
            await press(pilot, "right")
            assert word in screen_text(app)
        assert "no colon" in screen_text(app)
        await press(pilot, "right", "right", "end", "x")
        assert people(app) == before, "nothing changes before it is taken in"
        await press(pilot, "i")
        assert people(app) == {
            "Ada Lovelace": "Analytical Engines", "Alan Turing": "Bletchley", "Omar Haddad": "Boeing",
            "Grace Hopper": "Navy",
        }  # fmt: skip
        assert "1 new, 2 changed" in screen_text(app)
        await press(pilot, "ctrl+g", "u")
        assert people(app) == before


async def test_an_import_goes_on_while_somebody_is_captured(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await look_at(pilot, book.path.parent / "all.vcf")
        await press(pilot, "f2")
        await type_text(pilot, "Lee, lee@x.org")
        await press(pilot, "enter", "ctrl+g", "i", "i")
        assert {"Lee", "Grace Hopper"} <= people(app).keys()


async def test_leaving_changes_nothing_and_a_wrong_path_says_so(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await look_at(pilot, book.path.parent / "none.vcf")
        before = people(app)
        assert "No such file" in screen_text(app)
        await press(pilot, "ctrl+u")
        await type_text(pilot, str(book.path.parent / "all"))
        await press(pilot, "right", "enter", "escape")
        assert "nothing was changed" in screen_text(app)
        assert people(app) == before


async def test_columns_that_nobody_knows_are_said_and_remembered(book: Book) -> None:
    (book.path.parent / "list.csv").write_text("Wer;Wo;Xyz\nGrace Hopper;Navy;COBOL\nKay;Xerox;Smalltalk\n")
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await look_at(pilot, book.path.parent / "list.csv")
        await press(pilot, "c", "h", "down", "down", "enter")
        assert "What is in “Xyz”?" in screen_text(app)
        await type_text(pilot, "offers")
        await press(pilot, "enter", "s", "i")
        fresh = Book(app.book.path)
        grace = next(hit.id for hit in search.find(fresh, "grace"))
        assert [s.text for s in contacts.get(fresh, grace).statements] == ["COBOL"]
        await press(pilot, "up", "up", "up", "up")
        await type_text(pilot, str(book.path.parent / "list.csv"))
        await press(pilot, "enter")
        assert "2 known" in screen_text(app)
        await press(pilot, "c")
        assert "offers" in screen_text(app)


async def test_a_pasted_list_is_expected_at_the_event_and_undone(book: Book) -> None:
    def listed(app: EventmateApp) -> list[str]:
        fresh = Book(app.book.path)
        event = events.chosen(fresh)
        return [one.name for one in expected.listing(fresh, event.id)] if event else []

    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_import(pilot)
        await press(pilot, "down", "right", "up")
        app.post_message(Paste("Grace Hopper\nAda Lovelace\nKay Alan\n"))
        await settle(pilot)
        assert "3 listed" in screen_text(app)
        await press(pilot, "i")
        assert listed(app) == ["Ada Lovelace", "Grace Hopper", "Kay Alan"]
        assert "1 of them in the book" in screen_text(app)
        await press(pilot, "ctrl+g", "u")
        assert listed(app) == []
