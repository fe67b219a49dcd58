"""Doubles by keys: compared side by side, chosen field by field, merged with nothing lost, parted, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, cards, contacts, imports, merges, search
from eventmate.book.imports import Reading
from eventmate.model import Contact, ContactPoint, Draft, PointKind
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Make a book in which two stand twice, one of them on the phone twice."""
    made = make_book(tmp_path)
    known = (
        Draft(name="Ada Lovelace", organization="Engines", title="CTO", note="tall", uid="uid-of-the-first-card"),
        Draft(
            name="Ada Lovelace", organization="Engines Ltd", title="Founder", note="call in spring",
            uid="uid-of-the-second-card",
            points=(ContactPoint(PointKind.EMAIL, "ada@x.org"),),
        ),
        Draft(name="Bill Smith", organization="Acme"),
        Draft(name="William Smith", organization="Acme"),
    )  # fmt: skip
    for draft in known:
        with imports.plan(made, [Reading(draft)], NOW) as planned:
            imports.apply(made, planned, NOW)
    cards.hand_over(made, [1, 2], "phone", NOW)
    return made


def everybody(app: EventmateApp) -> list[Contact]:
    fresh = Book(app.book.path)
    return sorted((contacts.get(fresh, hit.id) for hit in search.find(fresh, "")), key=lambda contact: contact.id)


async def open_doubles(pilot: Pilot[int]) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, "f5", "escape", "d")
    return app


@pytest.mark.parametrize("size", SIZES[:2])
async def test_two_are_made_one_field_by_field_and_parted_again(book: Book, size: tuple[int, int]) -> None:
    async with make_app(book).run_test(size=size) as pilot:
        app = await open_doubles(pilot)
        before = everybody(app)
        await press(pilot, "tab", "end", "home")
        while "title" not in str(app.screen.query_one("#facts").highlighted):  # type: ignore[attr-defined]
            await press(pilot, "down")
        was = "Founder" if _current(app) == "CTO" else "CTO"
        await press(pilot, "space", "m")
        ada, *others = everybody(app)
        assert [contact.fn for contact in others] == ["Bill Smith", "William Smith"]
        former = {old.value for old in ada.former if old.field == "title"}
        assert (ada.title, former) == (was, {"CTO", "Founder"} - {was})
        assert set(ada.note.split("\n")) == {"tall", "call in spring"}
        assert ada.uid == before[0].uid
        assert "phone has both cards" in " ".join(screen_text(app).split())
        await press(pilot, "u")
        assert everybody(app) == before


def _current(app: EventmateApp) -> str:
    """Say which title would be the current one."""
    return merges.plan(Book(app.book.path), 1, 2, NOW).contact.title


async def test_two_people_are_not_shown_again(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_doubles(pilot)
        count = len(merges.duplicates(Book(app.book.path)))
        await press(pilot, "x")
        assert len(merges.duplicates(Book(app.book.path))) == count - 1
        assert len(everybody(app)) == 4
        await press(pilot, "u")
        assert len(merges.duplicates(Book(app.book.path))) == count


async def test_two_that_nobody_finds_alike_are_named_and_merged(book: Book) -> None:
    contacts.capture(book, Draft(name="Zoë Ortega"), NOW)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_doubles(pilot)
        await press(pilot, "f5", "end")
        assert contacts.get(book, app.screen.person()).fn == "Zoë Ortega"  # type: ignore[attr-defined]
        await press(pilot, "equals_sign")
        await type_text(pilot, "bill")
        await press(pilot, "enter")
        assert "named by you" in screen_text(app)
        await press(pilot, "m")
        bill = contacts.get(Book(app.book.path), 3)
        assert {bill.fn, *(former.value for former in bill.former)} == {"Bill Smith", "Zoë Ortega"}
        assert len(everybody(app)) == 4


async def test_a_book_without_doubles_says_so(tmp_path: Path) -> None:
    async with make_app(make_book(tmp_path)).run_test(size=(40, 20)) as pilot:
        assert "Nobody seems to stand" in screen_text(await open_doubles(pilot))
