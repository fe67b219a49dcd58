"""My card: shown, made and changed by keys, checked in the book by another one and by a camera."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, events, mine
from eventmate.book.typed import TypedText
from eventmate.model import ContactPoint, Event, MyDetails, Name, PointKind
from eventmate.tui.app import EventmateApp
from eventmate.tui.screens.me import MeScreen
from tests.tui import camera
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text

SAM = MyDetails(
    "work", "Sam Rivera", Name("Rivera", "Sam"), "Lakeside Robotics", "Engineer",
    (ContactPoint(PointKind.EMAIL, "sam@x.org"), ContactPoint(PointKind.TEL, "+442079460958", label="mobile")),
)  # fmt: skip
PRIVATE = MyDetails("private", "Sam R", Name("R", "Sam"), points=(ContactPoint(PointKind.EMAIL, "s@home.org"),))


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = make_book(tmp_path, "")
    events.start(made, Event("PyChicago", pitch="I teach robots to ask for help"), NOW)
    mine.put(made, SAM, NOW)
    return made


@pytest.fixture
def empty(tmp_path: Path) -> Book:
    return make_book(tmp_path)


def stored(app: EventmateApp) -> tuple[MyDetails, ...]:
    return mine.listing(Book(app.book.path))


async def open_me(pilot: Pilot[int]) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, "f9")
    return app


@pytest.mark.parametrize(
    ("size", "theme"), zip(SIZES, ("textual-dark", "textual-light", "gruvbox"), strict=True), ids=str
)
async def test_the_code_is_all_there_is(book: Book, size: tuple[int, int], theme: str) -> None:
    app = make_app(book, theme=theme)
    async with app.run_test(size=size) as pilot:
        await open_me(pilot)
        (text,) = camera.read(app)
        assert "Rivera" in text
        assert "+442079460958" in text
        words = [line.strip() for line in screen_text(app).split("\n") if line.strip(" █▀▄")]
        assert words == ["Sam Rivera", "I teach robots to ask for help"]


@pytest.mark.parametrize("key", ["f9", "escape"])
async def test_it_is_over_every_screen_and_goes_away_again(book: Book, key: str) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        assert isinstance(app.screen, MeScreen)
        await press(pilot, key)
        assert app.current_mode == "capture"
        assert not isinstance(app.screen, MeScreen)


async def test_a_form_makes_the_card(empty: Book) -> None:
    async with make_app(empty).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        for text in ("Ada Lovelace", "Analytical Engines", "CTO", "ada@x.org", "a@y.org", "", "020 7946 0958", "",
                     "linkedin.com/in/ada"):  # fmt: skip
            await type_text(pilot, text)
            await press(pilot, "enter")
        (card,) = stored(app)
        assert (card.label, card.fn, card.name) == ("work", "Ada Lovelace", Name("Lovelace", "Ada"))
        assert (card.organization, card.title) == ("Analytical Engines", "CTO")
        assert [point.value for point in card.points] == [
            "ada@x.org", "a@y.org", "+442079460958", "https://linkedin.com/in/ada"
        ]  # fmt: skip
        await press(pilot, "escape")
        assert "Lovelace" in camera.read(app)[0]


async def test_what_is_typed_last_is_saved_when_one_leaves(empty: Book) -> None:
    async with make_app(empty).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        await type_text(pilot, "Ada")
        await press(pilot, "f9")
        assert [card.fn for card in stored(app)] == ["Ada"]


async def test_a_field_before_the_name_is_not_lost(empty: Book) -> None:
    async with make_app(empty).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        await press(pilot, "down", "down", "down")
        await type_text(pilot, "ada@x.org")
        await press(pilot, "down")
        assert [(card.fn, card.points[0].value) for card in stored(app)] == [("ada", "ada@x.org")]


async def test_points_are_changed_and_taken_away(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        await press(pilot, "e", "down", "down", "down", "ctrl+u", "down", "down", "ctrl+u")
        await type_text(pilot, "+44 7700 900123")
        await press(pilot, "escape")
        (card,) = stored(app)
        assert [(point.value, point.label) for point in card.points] == [("+447700900123", "mobile")]
        await press(pilot, "u", "u")
        assert stored(app)[0].points == SAM.points


async def test_wrong_values_stay_and_are_told(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        await press(pilot, "e", "ctrl+u", "down")
        assert "Your card needs your name" in screen_text(app)
        await press(pilot, "down", "down", "ctrl+u")
        await type_text(pilot, "sam at x")
        await press(pilot, "down")
        assert "is no e-mail address" in screen_text(app)
        assert stored(app)[0].points == SAM.points


async def test_several_cards_stand_beside_each_other(book: Book) -> None:
    mine.put(book, PRIVATE, NOW)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        assert "Sam Rivera · work" in screen_text(app)
        await press(pilot, "right")
        assert "Sam R · private" in screen_text(app)
        assert "s@home.org" in camera.read(app)[0]
        await press(pilot, "right", "n")
        await type_text(pilot, "Sammy")
        await press(pilot, "escape")
        assert [card.label for card in stored(app)] == ["work", "private", "card 3"]
        assert "Sammy · card 3" in screen_text(app)
        await press(pilot, "x")
        assert [card.label for card in stored(app)] == ["work", "private"]


async def test_what_was_typed_when_the_app_died_comes_back(empty: Book) -> None:
    dead = TypedText(empty.path.with_name(f"{empty.path.name}-typed"))
    dead.remember("me name", "Ada Lovelace")
    dead.close()
    async with make_app(empty).run_test(size=(80, 24)) as pilot:
        app = await open_me(pilot)
        await press(pilot, "down")
        assert [card.fn for card in stored(app)] == ["Ada Lovelace"]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("keys", [[], ["e"]], ids=["code", "form"])
def test_looks(book: Book, size: tuple[int, int], keys: list[str], snap_compare: Callable[..., bool]) -> None:
    async def go(pilot: Pilot[int]) -> None:
        await open_me(pilot)
        await press(pilot, *keys)

    assert snap_compare(make_app(book), terminal_size=size, run_before=go)
