"""To the phone: whom, how, and what arrived, by keys; checked in the book and in the files by others."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import vobject
from textual.pilot import Pilot

from eventmate.book import Book, cards, contacts, edits, events
from eventmate.export.page import private_addresses
from eventmate.model import Circle, Draft, Event
from eventmate.tui.app import EventmateApp
from eventmate.tui.screens.codes import CodesScreen
from eventmate.tui.screens.page import PageScreen
from tests.export.page.client import ask
from tests.tui import camera
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text

PEOPLE = ("Ada Lovelace", "Omar Haddad", "Priya Raman")
NETWORK = pytest.mark.skipif(not private_addresses(), reason="this machine has no private address")


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    """Make a book with three people of tonight, of whom one went to the phone before, and one of spring."""
    home = tmp_path / "home"
    (home / "Downloads").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    made = make_book(tmp_path)
    spring = events.add(made, Event("PyLondon May", starts=NOW.date().replace(month=5)), NOW)
    contacts.capture(made, Draft(name="Dana Weiss", tags=("rust",)), NOW, event_id=spring.id)
    tonight = events.chosen(made)
    assert tonight is not None
    for name in reversed(PEOPLE):
        contacts.capture(made, Draft(name=name, organization="CERN", note="tall"), NOW, event_id=tonight.id)
    cards.hand_over(made, [contacts.resolve(made, "Omar").id], "phone", NOW.replace(day=2))
    edits.change(made, contacts.resolve(made, "Dana").id, {"circle": Circle.CORE.value}, NOW)
    return made


def downloads(book: Book) -> Path:
    return book.path.parent / "home" / "Downloads"


def handed(app: EventmateApp, destination: str = "phone") -> list[str]:
    book = Book(app.book.path)
    every = cards.chosen(book, cards.Whom())
    new = set(cards.chosen(book, cards.Whom(), new_for=destination))
    return [contacts.get(book, key).fn for key in every if key not in new]


def names_in(file: Path) -> list[str]:
    return [card.fn.value for card in vobject.readComponents(file.read_text())]


async def open_phone(pilot: Pilot[int]) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await press(pilot, "f8")
    return app


async def choose(pilot: Pilot[int], row: str, *keys: str) -> None:
    """Put the cursor in a row and press keys there."""
    screen = pilot.app.screen
    assert screen.query_one("Form").go(row)  # type: ignore[attr-defined]
    await press(pilot, *keys)


async def test_new_people_of_the_event_are_proposed(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        shown = screen_text(await open_phone(pilot))
        assert "3, of them 2 new" in shown
        assert "● 2 new since Mon 2 Nov" in shown
        assert "▶ Open the page with 2 people" in shown
        assert "Omar" not in shown


@pytest.mark.parametrize(
    ("keys", "text", "people"),
    [
        (["right"], "", 3), (["right", "right"], "", 1), (["s", "t"], "", 2),
        (["right", "right", "right", "down"], "#rust", 1), (["s", "down"], "cern", 2),
    ],
    ids=["all", "core", "letters", "tag", "search"],
)  # fmt: skip
async def test_whom_is_chosen(book: Book, keys: list[str], text: str, people: int) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "whom", *keys)
        await type_text(pilot, text)
        assert f"with {people} {'person' if people == 1 else 'people'}" in screen_text(app)


async def test_a_file_is_written_and_counts_once_confirmed(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "right", "ctrl+s")
        file = downloads(book) / "PyChicago November.vcf"
        assert names_in(file) == ["Ada Lovelace", "Priya Raman"]
        assert "Wrote 2 people to" in screen_text(app)
        assert handed(app) == ["Omar Haddad"], "nothing is taken to have arrived"
        await press(pilot, "y")
        assert handed(app) == list(PEOPLE)
        assert "All of them went to phone before" in screen_text(app)
        assert "● 0 new since today" in screen_text(app)
        await press(pilot, "ctrl+g", "u")
        assert handed(app) == ["Omar Haddad"]


async def test_some_arrived_or_none(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "right", "ctrl+s")
        await press(pilot, "space", "enter")
        assert handed(app) == ["Omar Haddad", "Priya Raman"]
        await press(pilot, "ctrl+s")
        await press(pilot, "y", "n")
        assert handed(app) == ["Omar Haddad", "Priya Raman"]
        assert "▶ Write 1 person" in screen_text(app)


async def test_a_file_that_is_there_is_replaced_by_one_key_only(book: Book) -> None:
    file = downloads(book) / "PyChicago November.vcf"
    file.write_text("mine")
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "right", "ctrl+s")
        assert "is there already" in screen_text(app)
        await press(pilot, "n")
        assert file.read_text() == "mine"
        await type_text(pilot, ".csv")
        await press(pilot, "ctrl+s", "n")
        assert (downloads(book) / "PyChicago November.vcf.csv").read_text().count("\n") == 3
        await choose(pilot, "path", "ctrl+u")
        await type_text(pilot, str(file))
        await press(pilot, "ctrl+s", "y")
        assert names_in(file) == ["Ada Lovelace", "Priya Raman"]


async def test_trouble_with_the_place_is_told(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "right")
        await choose(pilot, "path", "ctrl+u")
        await type_text(pilot, "/none/there.vcf")
        await press(pilot, "ctrl+s")
        assert "There is no such folder" in screen_text(app)


async def test_a_folder_gets_a_file_a_person(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "left", "right", "right", "right", "ctrl+s")
        folder = downloads(book) / "PyChicago November"
        assert sorted(os.listdir(folder)) == ["Ada Lovelace.vcf", "Priya Raman.vcf"]
        assert "Wrote 2 people to 2 files" in screen_text(app)


async def test_others_get_nothing_of_mine(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        await open_phone(pilot)
        await choose(pilot, "for", "right")
        await choose(pilot, "how", "right", "right", "ctrl+s")
        assert "tall" not in (downloads(book) / "PyChicago November.vcf").read_text()


async def test_notes_may_stay_at_home(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        await open_phone(pilot)
        await choose(pilot, "notes", "space")
        await choose(pilot, "how", "right", "right", "ctrl+s")
        assert "tall" not in (downloads(book) / "PyChicago November.vcf").read_text()


async def test_another_destination_has_its_own_count(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "to", "ctrl+u")
        await type_text(pilot, "tablet")
        await press(pilot, "down")
        assert "3, of them 3 new" in screen_text(app)
        await choose(pilot, "how", "right", "right", "ctrl+s")
        await press(pilot, "y")
        assert handed(app, "tablet") == list(PEOPLE)
        assert handed(app) == ["Omar Haddad"]


async def test_the_file_is_given_to_the_opener(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    program = book.path.parent / "opener"
    program.write_text(f"#!{sys.executable}\nimport sys\nopen({str(program)!r} + '.got', 'w').write(sys.argv[1])\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("EVENTMATE_OPENER", str(program))
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "right", "ctrl+s")
        await press(pilot, "o")
        got = program.with_suffix(".got").read_text()
        assert got == str(downloads(book) / "PyChicago November.vcf")
        assert "Gave it to opener" in screen_text(app)


@pytest.mark.parametrize(
    ("size", "theme"), zip(SIZES, ("textual-light", "textual-dark", "dracula"), strict=True), ids=str
)
async def test_codes_decode_as_they_stand_on_the_screen(book: Book, size: tuple[int, int], theme: str) -> None:
    app = make_app(book, theme=theme)
    async with app.run_test(size=size) as pilot:
        await open_phone(pilot)
        await choose(pilot, "how", "right", "ctrl+s")
        (text,) = camera.read(app)
        assert "Lovelace" in text
        await press(pilot, "right")
        assert "Priya" in camera.read(app)[0]


async def test_codes_say_what_was_left_out(book: Book) -> None:
    edits.change(book, contacts.resolve(book, "Ada").id, {"note": "very long story " * 20}, NOW)
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "ctrl+s")
        assert "no room for the rest of the note" in screen_text(app)


async def test_codes_that_were_shown_may_have_arrived(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "ctrl+s")
        assert isinstance(app.screen, CodesScreen)
        await press(pilot, "escape")
        assert "y all 1" in screen_text(app), "only one of two was shown"
        await press(pilot, "y")
        assert handed(app) == ["Ada Lovelace", "Omar Haddad"]


async def test_a_code_is_kept_as_a_picture(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await choose(pilot, "how", "right", "ctrl+s")
        await press(pilot, "s", "s")
        assert "y replaces it" in screen_text(app)
        await press(pilot, "y", "S")
        assert sorted(os.listdir(downloads(book))) == ["Ada Lovelace.png", "Ada Lovelace.svg"]


@NETWORK
async def test_the_page_is_scanned_fetched_and_closed(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_phone(pilot)
        await press(pilot, "enter")
        screen = app.screen
        assert isinstance(screen, PageScreen)
        while screen.page is None:
            await pilot.pause()
        await settle(pilot)
        (url,) = camera.read(app)
        assert url == screen.page.url
        assert "ends in" in screen_text(app)
        assert "Wi-Fi" in screen_text(app)
        assert b"Ada Lovelace" in (await ask(url)).body
        assert (await ask(url, "/all.vcf")).body.count(b"BEGIN:VCARD") == 2
        await settle(pilot)
        assert "Safari on iPhone" in screen_text(app)
        assert "2 fetched" in screen_text(app)
        await press(pilot, "escape")
        with pytest.raises(OSError, match="Connect"):
            await ask(url)
        assert handed(app) == ["Omar Haddad"], "a fetch is no arrival"
        await press(pilot, "y")
        assert handed(app) == list(PEOPLE)


@NETWORK
async def test_the_page_ends_when_one_turns_away(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "198.51.100.7 5 198.51.100.8 22")
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await open_phone(pilot)
        await press(pilot, "enter")
        screen = app.screen
        assert isinstance(screen, PageScreen)
        while screen.page is None:
            await pilot.pause()
        await settle(pilot)
        assert "over SSH" in screen_text(app)
        url = screen.page.url
        await press(pilot, "f2")
        with pytest.raises(OSError, match="Connect"):
            await ask(url)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("keys", [[], ["right", "right", "ctrl+s"], ["right", "ctrl+s"]], ids=["form", "ask", "code"])
def test_looks(book: Book, size: tuple[int, int], keys: list[str], snap_compare: Callable[..., bool],
               monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    # Names of places differ from run to run.
    monkeypatch.setattr("eventmate.tui.screens.phone.private_addresses", tuple)
    monkeypatch.setattr("eventmate.tui.screens.phone_gone.written", lambda written, target: _gone(written.people))

    async def go(pilot: Pilot[int]) -> None:
        await open_phone(pilot)
        if keys:
            await choose(pilot, "how", *keys)

    assert snap_compare(make_app(book), terminal_size=size, run_before=go)


def _gone(people: tuple[int, ...]) -> object:
    from eventmate.tui.screens.phone_gone import Gone

    return Gone(people, "Wrote 2 people to ~/Downloads/PyChicago November.vcf", set(people), Path("people.vcf"))
