"""What can be read of a damaged book, row by row, into a new one; the history stays behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from eventmate.book import Book
from eventmate.errors import BookUnusable

if TYPE_CHECKING:
    from sqlite_utils import Database


def into(target: Book, damaged: Path) -> None:
    """Read whatever rows of a damaged book can be read into a new book.

    Raises:
        BookUnusable: nothing of it can be read.
    """
    from eventmate.book import schema

    uri = f"{damaged.absolute().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as source, target.write() as db:
        db.conn.execute("PRAGMA defer_foreign_keys = ON")
        read = sum(_table(source, db, table) for table in schema.journalled(db))
        if not read:
            raise BookUnusable(f"Nothing of {damaged.name} can be read any more.")
        _drop_orphans(db)


def _table(source: sqlite3.Connection, db: Database, table: str) -> int:
    """Copy the rows of a table from both its ends up to what is damaged; gives how many."""
    wanted = [column.name for column in db.table(table).columns]
    with suppress(sqlite3.Error):
        there = [row[1] for row in source.execute(f"PRAGMA table_info({table})")]
        columns = ", ".join(name for name in wanted if name in there)
        marks = ", ".join("?" for name in wanted if name in there)
        rows = {row[0]: row for order in ("", "DESC") for row in _rows(source, table, f"id, {columns}", order)}
        for key in sorted(rows):
            with suppress(sqlite3.IntegrityError):
                db.conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows[key][1:])
        return len(rows)
    return 0


def _rows(source: sqlite3.Connection, table: str, columns: str, order: str) -> Iterator[tuple[Any, ...]]:
    with suppress(sqlite3.Error):
        yield from source.execute(f"SELECT {columns} FROM {table} NOT INDEXED ORDER BY rowid {order}")


def _drop_orphans(db: Database) -> None:
    """Delete rows whose people or events could not be read, until every reference leads somewhere."""
    while broken := db.conn.execute("PRAGMA foreign_key_check").fetchall():
        for table, key, *_ in broken:
            db.conn.execute(f"DELETE FROM {table} WHERE rowid = ?", [key])
