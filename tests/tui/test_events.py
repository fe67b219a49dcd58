"""The events screen: made, changed, chosen, ended and removed by keys, checked in the book by another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from eventmate.book import Book, cards, contacts, events, followups, goals
from eventmate.book.typed import TypedText
from eventmate.model import Draft, Event
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text

TONIGHT = "PyChicago November"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Make a book with an event tonight, where two were met, one in spring and one next week."""
    made = make_book(tmp_path, "")
    events.add(made, Event("PyLondon May", region="GB", place="Shoreditch", starts=date(2026, 5, 12)), NOW)
    tonight = events.start(made, Event(TONIGHT, region="US", place="Fulton Market", pitch="Sam, robots"), NOW)
    for name in ("Omar Haddad", "Ada Lovelace"):
        contacts.capture(made, Draft(name=name, source=name), NOW, event_id=tonight.id)
    followups.tick(made, [followups.listing(made)[0].id], NOW)
    events.add(made, Event("Hardware dinner", starts=date(2026, 11, 26)), NOW)
    return made


def listed(app: EventmateApp) -> dict[str, Event]:
    return {event.name: event for event in events.listing(Book(app.book.path))}


def current(app: EventmateApp) -> str:
    event = events.chosen(Book(app.book.path))
    return event.name if event else ""


async def open_events(pilot: Pilot[int]) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, "f6")
    return app


async def fill(pilot: Pilot[int], *texts: str) -> None:
    """Type texts in a row of fields; ``-`` passes one over."""
    for text in texts:
        if text != "-":
            await type_text(pilot, text)
        await press(pilot, "down")


async def test_lists_latest_first_with_counts_and_marks_the_one_that_is_on(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        shown = screen_text(await open_events(pilot))
        assert "▌ ● Wed 18 Nov" in shown
        assert shown.index("Now") < shown.index(TONIGHT) < shown.index("Hardware") < shown.index("PyLondon")
        assert "2 met  ☐ 1 of 2" in shown
        assert "3 events" in shown


async def test_new_event_is_made_by_typing_alone(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "n")
        await fill(
            pilot, "RustFest", "-", "12 dec", "14 dec", "Ghent", "be", "conference", "RustFest EU", "Luca", "quiet"
        )
        await type_text(pilot, "Sam, robots in Rust")
        await press(pilot, "escape")
        assert listed(app)["RustFest"] == Event(
            "RustFest", listed(app)["RustFest"].uid, "BE", "Ghent", date(2026, 12, 12), date(2026, 12, 14),
            "RustFest EU", "Luca", "conference", "quiet", "Sam, robots in Rust", id=4,
        )  # fmt: skip
        assert current(app) == TONIGHT, "to make an event does not turn to it while another is on"
        assert "▌   12–14 Dec" in screen_text(app)


async def test_first_event_of_an_evening_is_the_current_one(tmp_path: Path) -> None:
    async with make_app(make_book(tmp_path, "")).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        assert "n makes one" in screen_text(app)
        await press(pilot, "n")
        await type_text(pilot, "PyChicago")
        await press(pilot, "escape")
        assert current(app) == "PyChicago"
        assert listed(app)["PyChicago"].starts == NOW.date()


async def test_an_event_moved_to_days_to_come_is_not_current(tmp_path: Path) -> None:
    async with make_app(make_book(tmp_path, "")).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "n")
        await fill(pilot, "RustFest", "-", "12 dec")
        assert current(app) == ""
        await press(pilot, "ctrl+g", "u")
        assert current(app) == "RustFest"


async def test_a_field_before_the_name_is_not_lost(tmp_path: Path) -> None:
    async with make_app(make_book(tmp_path, "")).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "n", "down", "down", "down", "down")
        await type_text(pilot, "Ghent")
        await press(pilot, "escape")
        assert [(event.name, event.place) for event in listed(app).values()] == [("Event of Wed 18 Nov 2026", "Ghent")]


@pytest.mark.parametrize(
    ("field", "wrong", "told"),
    [(2, "soon", "is no day"), (3, "2020-01-01", "cannot end on"), (5, "XQ", "no country"), (9, "loud", "no follow")],
)
async def test_wrong_values_stay_and_are_told(book: Book, field: int, wrong: str, told: str) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        before = listed(app)
        await press(pilot, "e", *["down"] * field, "ctrl+u")
        await type_text(pilot, wrong)
        await press(pilot, "up")
        assert listed(app) == before
        assert told in screen_text(app)
        assert wrong in screen_text(app)


async def test_edit_changes_the_event_and_undo_brings_it_back(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "e", "ctrl+u")
        await type_text(pilot, "PyChicago Winter")
        await press(pilot, "escape")
        assert listed(app)["PyChicago Winter"].met == 2
        await press(pilot, "u")
        assert TONIGHT in listed(app)


async def test_enter_turns_to_an_event_and_the_form_switch_too(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "down", "enter")
        assert current(app) == "Hardware dinner"
        await press(pilot, "e", "down", "space", "escape")
        assert current(app) == ""
        await press(pilot, "u")
        assert current(app) == "Hardware dinner"


async def test_end_and_remove_can_be_undone(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "f")
        assert current(app) == ""
        await press(pilot, "u")
        assert current(app) == TONIGHT
        await press(pilot, "home", "x")
        assert TONIGHT not in listed(app)
        assert len(cards.chosen(Book(app.book.path), cards.Whom())) == 2, "its people stay"
        await press(pilot, "u")
        assert listed(app)[TONIGHT].met == 2


@pytest.mark.parametrize("size", SIZES[::2])
async def test_people_met_are_one_key_away(book: Book, size: tuple[int, int]) -> None:
    async with make_app(book).run_test(size=size) as pilot:
        app = await open_events(pilot)
        await press(pilot, "p")
        assert "Ada Lovelace" in screen_text(app)
        assert "2 met there" in screen_text(app)
        await press(pilot, "escape", "end", "p")
        assert "Nobody yet" in screen_text(app)


async def test_swap_is_about_the_person_under_the_cursor(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "p", "down", "f3")
        assert "Omar Haddad" in screen_text(app).split("\n")[0]


async def test_what_was_typed_when_the_app_died_comes_back(book: Book) -> None:
    dead = TypedText(book.path.with_name(f"{book.path.name}-typed"))
    dead.remember("event new name", "RustFest")
    dead.close()
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "n", "escape")
        assert "RustFest" in listed(app)


async def test_goals_are_set_changed_and_dropped(book: Book) -> None:
    def aims(app: EventmateApp) -> list[tuple[str, int]]:
        event = listed(app)[TONIGHT]
        return [(goal.text, goal.target) for goal in goals.listing(Book(app.book.path), event.id)]

    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        await press(pilot, "e", "up", *["down"] * 11)
        await type_text(pilot, "2 who hire engineers")
        await press(pilot, "enter")
        await type_text(pilot, "thank Dana")
        await press(pilot, "escape")
        assert aims(app) == [("who hire engineers", 2), ("thank Dana", 1)]
        assert "○ 0 of 2 who hire engineers" in screen_text(app)
        await press(pilot, "e", *["down"] * 11, "ctrl+u", "escape")
        assert aims(app) == [("thank Dana", 1)]


ICS = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:rust-1
SUMMARY:RustFest
DTSTART;VALUE=DATE:20261212
LOCATION:Ghent
END:VEVENT
END:VCALENDAR
"""


async def test_an_event_is_taken_from_a_calendar_file(book: Book) -> None:
    (book.path.parent / "fest.ics").write_text(ICS)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        app.post_message(Paste(ICS))
        await settle(pilot)
        assert (listed(app)["RustFest"].starts, listed(app)["RustFest"].place) == (date(2026, 12, 12), "Ghent")
        await press(pilot, "i")
        await type_text(pilot, str(book.path.parent / "fest.ics"))
        await press(pilot, "enter")
        assert "in the book already" in screen_text(app)
        await press(pilot, "i")
        await type_text(pilot, "none.ics")
        await press(pilot, "enter")
        assert "There is no file none.ics" in screen_text(app)


async def test_hostile_names_are_shown_as_they_stand(book: Book) -> None:
    events.add(book, Event("[/] [bold]x\x1b]52;c;ZXZpbA==\x07", place="[@click=app.exit]", starts=NOW.date()), NOW)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_events(pilot)
        assert "[/] [bold]x" in screen_text(app)
        await press(pilot, "down", "down", "e")
        assert "[@click=app.exit]" in screen_text(app)


async def test_an_event_of_yesterday_stands_under_its_year(book: Book) -> None:
    events.choose(book, None, NOW)
    clock = NOW + timedelta(days=1)
    async with make_app(book, clock=lambda: clock).run_test(size=(80, 24)) as pilot:
        shown = screen_text(await open_events(pilot))
        assert "Now" not in shown
        assert shown.index("To come") < shown.index("Hardware") < shown.index("2026") < shown.index(TONIGHT)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("keys", [[], ["e"], ["p"]], ids=["list", "form", "people"])
def test_looks(book: Book, size: tuple[int, int], keys: list[str], snap_compare: Callable[..., bool]) -> None:
    async def go(pilot: Pilot[int]) -> None:
        await open_events(pilot)
        await press(pilot, *keys)

    assert snap_compare(make_app(book), terminal_size=size, run_before=go)
