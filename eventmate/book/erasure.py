"""Forgetting somebody for good: out of the rows, the history and the file's free pages."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from eventmate.book import Book, contacts

if TYPE_CHECKING:
    from sqlite_utils import Database

_ABOUT = ("contact_id", "seeker_id", "helper_id", "first_id", "second_id")
"""Columns that name a person."""


def erase(book: Book, contact_id: int) -> None:
    """Erase a person so that no byte of them is left in the book; this cannot be undone.

    Steps of the history that had to do with them can no longer be taken back.

    Raises:
        NotFound: there is no such person.
    """
    with book.write() as db:
        contacts.fetch(db.conn, contact_id)
        meetings = [row[0] for row in db.conn.execute("SELECT id FROM encounters WHERE contact_id = ?", [contact_id])]
        _erase_history(db, contact_id, meetings)
        db.conn.execute("DELETE FROM contacts WHERE id = ?", [contact_id])
    with book.write() as db:
        db.conn.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
    _compact(book)


def _erase_history(db: Database, contact_id: int, meetings: list[int]) -> None:
    from eventmate.book import schema

    touched: set[int] = set()
    for table in schema.journalled(db):
        columns = [column.name for column in db.table(table).columns]
        wanted = [("id", [contact_id])] if table == "contacts" else []
        wanted += [(name, [contact_id]) for name in _ABOUT if name in columns]
        wanted += [("encounter_id", meetings)] if "encounter_id" in columns and meetings else []
        for name, ids in wanted:
            touched |= _operations(db.conn, table, columns.index(name), ids)
    for operation_id in touched:
        db.conn.execute("DELETE FROM changes WHERE operation_id = ?", [operation_id])
        db.conn.execute(
            "UPDATE operations SET closed = 1, label = 'something with somebody forgotten for good' WHERE id = ?",
            [operation_id],
        )


def _operations(connection: sqlite3.Connection, table: str, place: int, ids: list[int]) -> set[int]:
    """Find the operations with a row of a table in which the column at a place holds one of some identifiers."""
    some = ", ".join(map(str, ids))
    found = connection.execute(
        "SELECT DISTINCT operation_id FROM changes WHERE tbl = ? "
        f"AND (json_extract(before, '$[{place}]') IN ({some}) OR json_extract(after, '$[{place}]') IN ({some}))",
        [table],
    )
    return {row[0] for row in found}


def _compact(book: Book) -> None:
    """Rewrite the file without its free pages, and empty the write-ahead log."""
    from eventmate.book import schema

    db = schema.connect(book.path, book.wait)
    try:
        db.conn.execute("VACUUM")
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.conn.close()
