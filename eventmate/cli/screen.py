"""The screen, opened from the command line."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from eventmate.book import Book

if TYPE_CHECKING:
    from eventmate.settings import Settings


def open_screen(book: Path, settings: Settings) -> int:
    """Open the screen on a book, with a session of its own for undo; returns the exit code."""
    from eventmate.tui.app import run

    return run(Book(book, session=secrets.token_hex(8)), settings)


def open_and_leave(book: Path, settings: Settings) -> NoReturn:
    """Open the screen and end the process with its exit code at once: taking Python down costs 0.1 s."""
    from eventmate.tui.terminal import end_process

    end_process(open_screen(book, settings))
