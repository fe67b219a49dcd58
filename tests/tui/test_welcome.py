from __future__ import annotations

from pathlib import Path

import pytest

from eventmate.book import Book, events
from eventmate.settings import Settings
from eventmate.tui.app import EventmateApp
from eventmate.tui.widgets.capture_field import CaptureField
from tests.tui.support import NOW, make_book, press, screen_text, settle, type_text


@pytest.fixture
def app(tmp_path: Path) -> EventmateApp:
    book = make_book(tmp_path, event="")
    settings = Settings(folder=tmp_path, book=book.path, templates=tmp_path)
    return EventmateApp(book, settings, first=True, clock=lambda: NOW)


async def test_first_start_begins_an_event(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await type_text(pilot, "PyChicago November")
        await press(pilot, "enter")
        await type_text(pilot, "us")
        await press(pilot, "enter")
        event = events.current(Book(app.book.path), NOW)
        assert event is not None
        assert (event.name, event.region) == ("PyChicago November", "US")
        assert 'region = "US"' in app.settings.file.read_text()
        assert "PyChicago November" in screen_text(app)


async def test_both_questions_may_be_skipped(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "escape")
        assert events.listing(Book(app.book.path)) == ()
        assert not app.settings.file.exists()
        assert isinstance(app.focused, CaptureField)


async def test_no_country_is_refused_with_examples(app: EventmateApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "enter", "Z", "Z", "enter")
        assert "ZZ is no country" in screen_text(app)
        await press(pilot, "backspace", "backspace", "enter")
        assert isinstance(app.focused, CaptureField)
