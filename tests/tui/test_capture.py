from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, contacts, events, followups
from eventmate.book.typed import TypedText
from eventmate.model import Contact, ContactPoint, Draft, Event, FollowUpKind, PointKind, Promise
from eventmate.tui.app import EventmateApp
from eventmate.tui.screens.capture import CaptureScreen
from eventmate.tui.widgets.capture_field import CaptureField
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text

ADA = "Ada Lovelace, CTO @ Analytical Engines, ada@x.org !send the paper by fri ?mechanical engineers // tall"

MAIL = ContactPoint(PointKind.EMAIL, "maria@randstad.example")


def field(pilot: Pilot[int]) -> CaptureField:
    return pilot.app.screen.query_one(CaptureField)


def met(app: EventmateApp) -> tuple[Contact, ...]:
    """Read the people met tonight, latest first, through a fresh book."""
    book = Book(app.book.path)
    event = events.chosen(book)
    found = contacts.met_at(book, event.id if event else None)
    return tuple(contacts.get(book, encounter.contact_id) for encounter in found)


def promises(app: EventmateApp) -> list[tuple[str, date | None]]:
    found = followups.listing(Book(app.book.path))
    return [(f.text, f.due) for f in found if f.kind is FollowUpKind.PROMISE]


@pytest.fixture
def app(tmp_path: Path) -> EventmateApp:
    return make_app(make_book(tmp_path))


async def test_shows_what_it_understands_while_typing(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, f"020 7946 0958, {ADA}")
        shown = screen_text(app)
        for told in ("CTO, Analytical Engines", "✉ ada@x.org", "☎ +44 20 7946 0958", "→ send the paper", "by Fri"):
            assert told in shown


async def test_enter_saves_and_frees_the_field(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, ADA)
        await press(pilot, "enter")
        (ada,) = met(app)
        assert (ada.fn, ada.title, ada.organization) == ("Ada Lovelace", "CTO", "Analytical Engines")
        assert promises(app) == [("send the paper", date(2026, 11, 20))]
        assert field(pilot).value == ""
        assert "1 met · 1 promise" in screen_text(app)
        assert "Captured Ada Lovelace · ^G u undo" in screen_text(app)


async def test_keys_typed_during_a_save_are_the_next_line(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press(*"Omar Haddad", "enter", *"Lee Chen")
        await settle(pilot)
        assert [contact.fn for contact in met(app)] == ["Omar Haddad"]
        assert field(pilot).value == "Lee Chen"


async def test_failed_save_brings_the_line_back(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        app.book.path.rename(app.book.path.with_suffix(".away"))
        app.book.path.mkdir()
        await type_text(pilot, "Omar Haddad @ Boeing")
        await press(pilot, "enter")
        assert field(pilot).value == "Omar Haddad @ Boeing"
        assert "cannot be a book" in screen_text(app)


async def test_up_corrects_the_last_one(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Omar Hadad @ Boeing")
        await press(pilot, "enter", "up")
        assert "Correcting Omar Hadad" in screen_text(app)
        await press(pilot, *["backspace"] * len("Hadad @ Boeing"))
        await type_text(pilot, "Haddad @ Airbus")
        await press(pilot, "enter")
        assert [(c.fn, c.organization, c.former) for c in met(app)] == [("Omar Haddad", "Airbus", ())]


async def test_up_keeps_what_was_being_typed(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Omar Haddad")
        await press(pilot, "enter")
        await type_text(pilot, "Lee")
        await press(pilot, "up")
        assert field(pilot).value == "Omar Haddad"
        await press(pilot, "escape")
        assert field(pilot).value == "Lee"
        assert len(met(app)) == 1


async def test_same_person_becomes_another_meeting(app: EventmateApp) -> None:
    earlier = NOW - timedelta(days=190)
    old = events.add(app.book, Event("PyLondon", starts=earlier.date()), earlier)
    known = Draft("Ada Lovelace", organization="Analytical Engines")
    before = contacts.capture(app.book, known, earlier, event_id=old.id)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Ada Lovelace @ Analytical Engines // tall")
        assert "≈ Met before at PyLondon, May: Ada Lovelace, Analytical" in screen_text(app)
        await press(pilot, "ctrl+t", "enter")
        (ada,) = met(app)
        assert ada.id == before.contact.id
        assert [encounter.event_name for encounter in ada.encounters] == ["PyChicago November", "PyLondon"]


async def test_two_keys_say_what_a_part_is(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Lee Chen @ Compilers")
        await press(pilot, "tab", "tab", "t", "enter")
        (lee,) = met(app)
        assert (lee.title, lee.organization) == ("Compilers", "")


async def test_text_of_a_part_can_be_changed(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Lee Chen @ Boeing")
        await press(pilot, "tab", "enter", "end", "g", "enter")
        assert isinstance(app.focused, CaptureField)
        await press(pilot, "enter")
        assert [contact.fn for contact in met(app)] == ["Lee Cheng"]


async def test_any_other_character_goes_on_with_the_line(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Lee Chen")
        await press(pilot, "tab", "g")
        assert field(pilot).value == "Lee Cheng"
        assert isinstance(app.focused, CaptureField)


async def test_characters_typed_in_the_list_go_to_the_line(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Omar Haddad")
        await press(pilot, "enter", "down")
        assert not isinstance(app.focused, CaptureField)
        await press(pilot, "u", "g", "question_mark")
        assert field(pilot).value == "ug?"
        assert len(met(app)) == 1


async def test_completes_organisations_of_the_book(app: EventmateApp) -> None:
    contacts.capture(app.book, Draft("Ada", organization="Analytical Engines"), NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Lee @ ana")
        await press(pilot, "right")
        assert field(pilot).value == "Lee @ analytical Engines"


async def test_pasted_list_is_one_step_for_all(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        field(pilot).paste("Ada Lovelace\nOmar Haddad\nPriya Raman\n")
        await settle(pilot)
        assert "3 people pasted: Enter saves all" in screen_text(app)
        await press(pilot, "enter")
        assert {contact.fn for contact in met(app)} == {"Ada Lovelace", "Omar Haddad", "Priya Raman"}
        await press(pilot, "ctrl+g", "u")
        assert met(app) == ()


async def test_escape_drops_a_paste(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        field(pilot).paste("Ada Lovelace\nOmar Haddad\nPriya Raman\n")
        await settle(pilot)
        await press(pilot, "escape", "enter")
        assert met(app) == ()
        assert "Nobody yet" in screen_text(app)


async def test_typed_text_of_a_dead_app_comes_back(app: EventmateApp) -> None:
    dead = TypedText(app.book.path.with_name("book.db-typed"))
    dead.remember("capture", "Ada Lovelace, CTO")
    dead.close()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert field(pilot).value == "Ada Lovelace, CTO"
        assert "Brought back" in screen_text(app)
        await press(pilot, "enter")
        assert [contact.fn for contact in met(app)] == ["Ada Lovelace"]
    assert TypedText(app.book.path.with_name("book.db-typed")).orphans() == []


async def test_typed_text_stays_when_the_app_ends(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Lee")
    app.typed.close()
    (left,) = TypedText(app.book.path.with_name("book.db-typed")).orphans()
    assert left.text == "Lee"


async def test_discreet_hides_what_was_promised_and_noted(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, ADA)
        await press(pilot, "enter", "ctrl+g", "d")
        shown = screen_text(app)
        assert "Ada Lovelace" in shown
        assert "send the paper" not in shown
        assert "1 promise" not in shown


async def test_another_process_is_seen(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        event = events.chosen(app.book)
        contacts.capture(Book(app.book.path), Draft("Maria González"), NOW, event_id=event.id if event else None)
        app.look()
        await settle(pilot)
        assert "Maria González" in screen_text(app)


@pytest.mark.parametrize(
    ("downs", "event", "day"),
    [(1, "PyChicago November", date(2026, 11, 20)), (2, "PyChicago November", date(2026, 11, 18)), (3, "", None)],
)
async def test_asks_once_which_event_when_it_is_over(tmp_path: Path, downs: int, event: str, day: date | None) -> None:
    later = NOW + timedelta(days=2)
    app = make_app(make_book(tmp_path), clock=lambda: later)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "PyChicago November is over" in screen_text(app)
        await press(pilot, *["down"] * downs, "enter")
        await type_text(pilot, "Omar Haddad")
        await press(pilot, "enter")
        book = Book(app.book.path)
        (hit,) = contacts.resolve(book, "Omar Haddad").encounters
        assert hit.event_name == event
        assert day is None or hit.met.date() == day


async def test_markup_and_controls_are_shown_as_they_stand(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        field(pilot).value = "[/] [@click=app.exit]X[/] \u202egnp // [bold"
        await settle(pilot)
        await press(pilot, "enter")
        assert isinstance(app.screen, CaptureScreen)
        assert len(met(app)) == 1


async def test_choices_for_a_part_can_be_clicked(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Compilers")
        await press(pilot, "tab")
        column = next(line for line in screen_text(app).splitlines() if "organisation" in line).index("organisation")
        await pilot.click("#choices", offset=(column, 0))
        await settle(pilot)
        await press(pilot, "enter")
        assert [contact.organization for contact in met(app)] == ["Compilers"]


@pytest.mark.parametrize("size", SIZES)
def test_looks(snap_compare: Callable[..., bool], app: EventmateApp, size: tuple[int, int]) -> None:
    seen = [
        (30, Draft("Maria González", organization="Randstad", looking_for=("mechanical engineers",), points=(MAIL,))),
        (20, Draft("Lee")),
        (12, Draft("Omar Haddad", organization="Boeing", promises=(Promise("intro to Maria", NOW.date()),))),
    ]
    for minutes, draft in seen:
        contacts.capture(app.book, draft, NOW - timedelta(minutes=minutes), event_id=1)

    async def type_ada(pilot: Pilot[int]) -> None:
        await settle(pilot)
        field(pilot).cursor_blink = False
        await type_text(pilot, ADA)

    assert snap_compare(app, terminal_size=size, run_before=type_ada)


async def test_save_waits_while_another_program_writes(app: EventmateApp) -> None:
    app.book.wait = 0.05
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        other = sqlite3.connect(app.book.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await pilot.press(*"Omar Haddad", "enter", *"Lee")
        assert field(pilot).saving
        assert field(pilot).unsaved == "Omar Haddad\nLee"
        other.execute("ROLLBACK")
        other.close()
        await settle(pilot)
        assert [contact.fn for contact in met(app)] == ["Omar Haddad"]
        assert field(pilot).unsaved == "Lee"
