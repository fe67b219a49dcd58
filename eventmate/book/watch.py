"""Whether the book has moved: one idle reading connection for the life of an app.

It holds no transaction. That it is open saves every operation a checkpoint, which
SQLite does when the last connection closes; closed itself, it leaves the book one whole file.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from eventmate.book import Book
from eventmate.errors import EventmateError, NotFound


class Watch:
    """Looks at a book from one thread; a book that is not there yet is looked at once it is."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._connection: sqlite3.Connection | None = None
        self._version = -1

    def moved(self) -> bool:
        """Whether anybody, this process included, has changed the book since the last look; the first finds so."""
        try:
            if self._connection is None:
                self._connection = self._book.idle(tidies=True)
            version = int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except (NotFound, sqlite3.Error, EventmateError):
            # Whoever reads or writes next says what is wrong with it.
            return False
        moved, self._version = version != self._version, version
        return moved

    def close(self) -> None:
        """Let go of the book, all of it in the one file; what still reads in a thread does not hinder that."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA query_only = OFF")
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            self._connection.close()
            self._connection = None
