"""What the tests of the screens share: a book of its own, an app at a fixed time, waiting until all is still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from time import monotonic
from typing import Any

from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.worker import Worker

from eventmate.book import Book, events
from eventmate.model import Event
from eventmate.settings import Settings
from eventmate.tui.app import EventmateApp
from eventmate.tui.house import Front
from tests import books

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=timezone(timedelta(0), "GMT"))
"""A Wednesday evening in London."""
SIZES = ((40, 20), (80, 24), (120, 40))
"""Terminals that every screen fits."""


def make_book(folder: Path, event: str = "PyChicago November", region: str = "GB") -> Book:
    """Make a book in a folder, with an event that is on; none for an empty name."""
    book = books.empty(folder / "book.db")
    if event:
        events.start(book, Event(event, region=region), NOW)
    return book


def make_app(book: Book, *, clock: Callable[[], datetime] = lambda: NOW, **settings: Any) -> EventmateApp:
    """Make the app on a book, as one session of it.

    Args:
        book: what it shows; the app gets a Book of its own.
        clock: the time.
        settings: fields of `Settings` that differ.
    """
    folder = book.path.parent
    chosen = Settings(**{"folder": folder, "book": book.path, "templates": folder, "region": "GB", **settings})
    return EventmateApp(Book(book.path, session="test"), chosen, clock=clock)


async def settle(pilot: Pilot[Any], patience: float = 20) -> None:
    """Wait until nothing is read, saved or drawn any more; what waits for the person's answer is not waited for."""
    app = pilot.app
    assert isinstance(app, EventmateApp)
    deadline, quiet = monotonic() + patience, 0
    while quiet < 2:
        assert monotonic() < deadline, f"still at it: {[worker.name for worker in app.workers]}"
        await pilot.pause()
        behind = isinstance(app.screen, Front) and app.screen.is_behind
        busy = behind or app.has_keys or app.is_saving or any(map(_is_busy, app.workers))
        quiet = 0 if busy else quiet + 1


def _is_busy(worker: Worker[Any]) -> bool:
    asked = any(callback.future is not None for callback in worker.node.app.screen._result_callbacks)
    waits = asked and not worker._thread_worker
    return not worker.is_finished and not waits


async def type_text(pilot: Pilot[Any], text: str) -> None:
    """Type characters, then settle; much quicker than pressing them one by one."""
    for character in text:
        pilot.app.post_message(Key(_character_to_key(character), character))
    await settle(pilot)


async def burst(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys so fast that they arrive together, then settle."""
    for key in keys:
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))
    await settle(pilot)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, settling after each."""
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


def screen_text(app: EventmateApp) -> str:
    """Read what the screen shows, a line each, without blanks at the ends."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)
