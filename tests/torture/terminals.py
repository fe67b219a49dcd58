"""The program on a terminal of its own, with a book and settings that are nobody's."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from eventmate.book import Book
from tests.pty_session import PtySession

ROOT = Path(__file__).parents[2]


def environment(home: Path) -> dict[str, str]:
    """Give the variables that keep a program inside a folder."""
    return {
        "EVENTMATE_BOOK": str(home / "book.db"), "EVENTMATE_CONFIG": str(home / "config"), "PYTHONPATH": str(ROOT),
        "EVENTMATE_DEBUG": "", "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home),
    }  # fmt: skip


def command(*arguments: str) -> list[str]:
    """Give the command line of the program."""
    return [sys.executable, "-m", "eventmate", *arguments]


def screen(home: Path, *, size: tuple[int, int] = (80, 24), before: tuple[str, ...] = ()) -> PtySession:
    """Open the screen on a folder's book, which is made if there is none.

    Args:
        home: the folder.
        size: columns and rows.
        before: a program that runs it.
    """
    book = Book(home / "book.db")
    if not book.path.exists():
        with book.write():
            pass
    return PtySession([*before, *command()], size=size, env={**os.environ, **environment(home)})


def until(condition: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait until something holds; False when it does not in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
