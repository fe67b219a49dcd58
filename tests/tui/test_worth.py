"""Circle, review and report on their screens: keys in, the book read by another one."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, circles, contacts, encounters, events, ledger, report, reviews, verdicts
from eventmate.book.reviews import Question
from eventmate.model import (
    Circle,
    CommonGround,
    Draft,
    Event,
    Ground,
    HelpKind,
    HelpWay,
    OutcomeKind,
    Verdict,
    VouchGround,
)
from eventmate.tui.app import EventmateApp
from eventmate.worth import Measure
from tests.tui.support import NOW, make_app, press, screen_text, settle, type_text

LONG_AGO = NOW - timedelta(days=400)
HOSTILE = "[/] \x1b]52;c;ZXZpbA==\x07Bob"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Make a book with two old friends in the circle, and two who were met in spring and never spoken to."""
    made = Book(tmp_path / "book.db")
    spring = Event("PyLondon May", series="PyLondon", kind="meetup", starts=date(2026, 5, 12))
    event = events.add(made, spring, LONG_AGO)
    for name in ("Dana Weiss", "Inês Duarte"):
        key = contacts.capture(made, Draft(name, organization="Acme"), LONG_AGO).contact.id
        circles.put(made, key, Circle.CORE, LONG_AGO)
    for name in ("Ada Lovelace", HOSTILE):
        contacts.capture(made, Draft(name), NOW, event_id=event.id, template=())
    encounters.share(made, contacts.resolve(made, "ada").encounters[0].id, CommonGround(Ground.INTEREST, "chess"), NOW)
    return made


async def begin(pilot: Pilot[int], *keys: str) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, *keys)
    return app


async def test_the_circle_is_checked_one_by_one_spoken_to_and_vouched_for(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await begin(pilot, "f5", "escape", "c")
        assert "2 of 50" in screen_text(app)
        assert "! 2 not spoken to   ~ 2 to check" in screen_text(app)
        await press(pilot, "c")
        assert "Does this still hold?" in screen_text(app)
        assert "1 of 2" in screen_text(app)
        await press(pilot, "n", "y")
        assert "Whom do you keep close?" in screen_text(app)
        kept = circles.read(Book(book.path), app.settings.cadences, NOW.date())
        assert [(one.name, one.stale) for one in kept.members] == [("Dana Weiss", True), ("Inês Duarte", False)]
        await press(pilot, "w", "enter")
        dana = contacts.resolve(Book(book.path), "dana")
        assert (dana.vouch, dana.vouch_ground) == ("worked together", VouchGround.WORKED)
        await press(pilot, "h")
        await type_text(pilot, "< advice on the offer")
        assert "they helped, advice: advice on the offer" in screen_text(app)
        await press(pilot, "enter", "home", "x")
        (told,) = ledger.help_listing(Book(book.path))
        assert (told.contact_id, told.way, told.kind) == (dana.id, HelpWay.GOT, HelpKind.ADVICE)
        assert contacts.resolve(Book(book.path), "inês").circle is Circle.ACTIVE


async def test_a_review_is_typed_left_and_taken_up_again(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await begin(pilot, "ctrl+g", "r")
        assert "met once, never spoken to since" in screen_text(app)
        assert "1 of 5  What is the connection?" in screen_text(app)
        await press(pilot, "ctrl+n")
        await type_text(pilot, "spoke at the meetup")
        await press(pilot, "enter")
        await type_text(pilot, "half an ans")
    standing = reviews.read(Book(book.path), NOW)
    assert standing.contact is not None
    name = standing.contact.fn
    assert standing.answers[Question.CONNECTION].text == "spoke at the meetup"
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await begin(pilot, "ctrl+g", "r")
        assert "What is the connection? spoke at the meetup" in screen_text(app)
        assert "2 of 5  What do they do?" in screen_text(app)
        await press(pilot, "ctrl+u", "up", "ctrl+u")
        await type_text(pilot, "gave a talk")
        await press(pilot, "enter", "enter", "enter", "enter", "enter")
        assert "What becomes of it?" in screen_text(app)
        await press(pilot, "r")
        assert "1 of 10 today" in screen_text(app)
    after = contacts.resolve(Book(book.path), str(standing.contact.id))
    assert (after.fn, after.circle) == (name, Circle.WIDE)
    assert reviews.answers(Book(book.path), after.id)[Question.CONNECTION].text == "gave a talk"


async def test_each_number_opens_as_its_people_and_markdown_overwrites_nothing(book: Book, tmp_path: Path) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await begin(pilot, "f6")
        await press(pilot, "escape", "r")
        assert "PyLondon May" in screen_text(app)
        assert "2  people met" in screen_text(app)
        await press(pilot, "enter")
        assert "[/] ]52;c;ZXZpbA==Bob" in screen_text(app)
        await press(pilot, "escape", "down", "enter")
        assert "Real connections" in screen_text(app)
        assert "interest chess" in screen_text(app)
        await press(pilot, "ctrl+g", "d")
        assert "interest chess" not in screen_text(app)
        await press(pilot, "enter", "o")
        await type_text(pilot, "she hired me")
        await press(pilot, "enter", "escape", "escape", "w", "ctrl+u")
        target = tmp_path / "worth.md"
        await type_text(pilot, str(target))
        await press(pilot, "enter", "w", "ctrl+u")
        await type_text(pilot, str(target))
        await press(pilot, "enter")
    (came,) = ledger.outcomes(Book(book.path))
    assert came.kind is OutcomeKind.JOB
    assert report.whole(Book(book.path), NOW.date(), report.event_key(1))[Measure.JOB].count == 1
    written = [target, tmp_path / "worth 2.md"]
    assert [stat.S_IMODE(path.stat().st_mode) for path in written] == [0o600, 0o600]
    assert written[0].read_text().startswith("# Was it worth it? PyLondon May\n")


async def test_going_again_is_asked_once_and_told_when_the_next_one_comes_up(book: Book) -> None:
    recent = events.add(book, Event("RustFest", series="RustFest", starts=NOW.date() - timedelta(days=2)), NOW)
    contacts.capture(book, Draft("Kim"), NOW, event_id=recent.id)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await begin(pilot, "f6")
        assert "Would you go to RustFest again?" in screen_text(app)
        await type_text(pilot, "yes, good talks")
        await press(pilot, "enter")
        given = events.get(Book(book.path), recent.id)
        assert (given.verdict, given.verdict_note) == (Verdict.YES, "good talks")
        assert verdicts.to_ask(Book(book.path), NOW) is None
        await press(pilot, "f2", "f6")
        assert "Would you go" not in screen_text(app)
        events.add(book, Event("RustFest 2027", starts=date(2026, 12, 1)), NOW)
        await press(pilot, "f2", "f6", "home")
        assert "✓ RustFest: go again? yes, good talks" in screen_text(app)
        app.welcome(first=False)
        await settle(pilot)
        await type_text(pilot, "rustfest 28")
        assert "Last time: ✓ RustFest: go again? yes, good talks" in screen_text(app)


async def test_an_empty_book_says_what_to_do(tmp_path: Path) -> None:
    made = Book(tmp_path / "book.db")
    with made.write():
        pass
    async with make_app(made).run_test(size=(40, 20)) as pilot:
        app = await begin(pilot, "ctrl+g", "k")
        assert "Nobody is in this circle yet." in screen_text(app)
        await press(pilot, "ctrl+g", "r")
        assert "Nobody is left" in screen_text(app)
        await press(pilot, "ctrl+g", "w")
        assert "No events yet." in screen_text(app)


@pytest.mark.parametrize(
    ("keys", "size"),
    [("kc", (40, 20)), ("w3", (40, 20)), ("r", (80, 24)), ("w3", (80, 24)), ("kc", (120, 40))],
    ids=str,
)
def test_looks(book: Book, size: tuple[int, int], keys: str, snap_compare: Callable[..., bool]) -> None:
    async def go(pilot: Pilot[int]) -> None:
        await begin(pilot, "ctrl+g", *keys)

    assert snap_compare(make_app(book), terminal_size=size, run_before=go)
