from __future__ import annotations

from pathlib import Path

import pytest

from eventmate.book import Book, contacts, events
from eventmate.model import Draft
from eventmate.tui import keys
from eventmate.tui.app import EventmateApp
from eventmate.tui.warmup import binding_ids
from tests.tui.support import NOW, SIZES, make_app, make_book, press, screen_text, settle, type_text


@pytest.fixture
def app(tmp_path: Path) -> EventmateApp:
    return make_app(make_book(tmp_path))


async def test_starts_on_capture(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert app.current_mode == "capture"
        assert "PyChicago November" in screen_text(app)


@pytest.mark.parametrize("strokes", [("f7",), ("ctrl+g", "n")])
async def test_keys_lead_to_screens_and_back(app: EventmateApp, strokes: tuple[str, ...]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, *strokes)
        assert app.current_mode == "network"
        await press(pilot, "f2")
        assert app.current_mode == "capture"


async def test_first_of_two_strokes_shows_the_second_ones(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "ctrl+g")
        assert "f follow-ups" in screen_text(app)
        await press(pilot, "y")
        assert "Nothing is on ^G y" in screen_text(app)


async def test_undo_and_redo_take_the_step_back_and_do_it_again(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Omar Haddad")
        await press(pilot, "enter", "ctrl+g", "u")
        assert "Took back: captured Omar Haddad · ^G U redo" in screen_text(app)
        with Book(app.book.path).read() as connection:
            assert connection.execute("SELECT count(*) FROM contacts").fetchone()[0] == 0
        await press(pilot, "ctrl+g", "U")
        assert contacts.resolve(Book(app.book.path), "Omar Haddad").fn == "Omar Haddad"


async def test_keymap_changes_keys_and_says_what_it_does_not_know(tmp_path: Path) -> None:
    keymap = {"app.network": "ctrl+b, ctrl+g b", "app.netwrok": "f7", "app.people": "strg+p"}
    app = make_app(make_book(tmp_path), keymap=keymap)
    told = list(keys.troubles(keymap, binding_ids()))
    assert told == [
        "[keymap] app.netwrok: there is no such action; is it app.network?",
        "[keymap] app.people: “strg+p” is no key; write f5, ctrl+b, a or ctrl+g b.",
    ]
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "ctrl+g", "b")
        assert app.current_mode == "network"
        await press(pilot, "f5")
        assert app.current_mode == "people"


async def test_help_tells_the_keys_of_the_screen_below(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "f1")
        shown = screen_text(app)
        assert "Keys · Capture" in shown
        assert "Correct what was understood" in shown
        assert "F4  ^G f       What did you promise?" in shown
        await press(pilot, "f1")
        assert "Who did you meet?" in screen_text(app)


async def test_guest_sees_and_does_nothing_of_the_owners(app: EventmateApp) -> None:
    contacts.capture(app.book, Draft("Secret Person"), NOW, event_id=1)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g", "v")
        shown = screen_text(app)
        assert "Secret" not in shown
        assert "PyChicago" not in shown
        await press(pilot, "f5", "ctrl+p", "ctrl+q", "escape", "f1", "ctrl+g", "p", "ctrl+g", "u")
        assert "Good to meet you" in screen_text(app)
        await type_text(pilot, "Grace Hopper @ US Navy")
        await press(pilot, "enter")
        assert "Thank you, Grace!" in screen_text(app)
        await press(pilot, "ctrl+g", "v")
        assert "Secret Person" in screen_text(app)
    assert contacts.resolve(Book(app.book.path), "Grace Hopper").encounters[0].event_id == 1


async def test_chosen_theme_is_kept(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+p")
        await type_text(pilot, "theme: nord")
        await press(pilot, "enter")
        assert app.theme == "nord"
        await settle(pilot)
    assert 'theme = "nord"' in app.settings.file.read_text()


async def test_quitting_waits_for_what_is_being_saved(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press(*"Omar Haddad", "enter", "ctrl+q")
    assert contacts.resolve(Book(app.book.path), "Omar Haddad").fn == "Omar Haddad"


@pytest.mark.parametrize("size", SIZES)
async def test_every_key_of_the_bottom_line_fits(app: EventmateApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        last = screen_text(app).splitlines()[-1]
        assert "Enter Save" in last
        assert len(last) <= size[0]


async def test_event_of_another_process_is_turned_to(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        events.end(Book(app.book.path), NOW)
        app.look()
        await settle(pilot)
        assert "No event" in screen_text(app)


async def test_keys_of_the_bottom_line_can_be_clicked(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "Omar Haddad")
        await pilot.click("KeyLine", offset=(2, 0))
        await settle(pilot)
        assert contacts.resolve(Book(app.book.path), "Omar Haddad").fn == "Omar Haddad"
