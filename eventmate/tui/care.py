"""What is done for the book a while after the start: every page is looked at, and each day a snapshot taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Thread

from eventmate.book import Book
from eventmate.errors import BookBusy, EventmateError, NotFound

REST = 3.0
"""Seconds after the first frame, so that neither the disk nor a core is taken from the first keys."""


def begin(book: Book, now: datetime, tell: Callable[[EventmateError], object]) -> Thread:
    """Begin on a thread that no exit waits for.

    Args:
        book: what is looked after.
        now: local time.
        tell: takes what is wrong, from that thread.
    """
    thread = Thread(target=_care, args=(book, now, tell), name="eventmate-care", daemon=True)
    thread.start()
    return thread


def _care(book: Book, now: datetime, tell: Callable[[EventmateError], object]) -> None:
    from eventmate.book import backup

    try:
        book.check()
        if backup.is_due(book.path, now):
            backup.make(book, backup.Reason.DAILY, now)
    except (BookBusy, NotFound):
        # The next start looks again.
        return
    except EventmateError as error:
        tell(error)
