"""Forgetting somebody for good: out of the rows, the history and the file's free pages."""

from __future__ import annotations

import sqlite3

from eventmate.book import Book, contacts

_OF = "(coalesce({side}, '') <> '' AND json_extract({side}, '$.contact_id') = :id)"


def erase(book: Book, contact_id: int) -> None:
    """Erase a person so that no byte of them is left in the book; this cannot be undone.

    Steps of the history that had to do with them can no longer be taken back.

    Raises:
        NotFound: there is no such person.
    """
    with book.write() as db:
        contacts.fetch(db.conn, contact_id)
        meetings = [row[0] for row in db.conn.execute("SELECT id FROM encounters WHERE contact_id = ?", [contact_id])]
        _erase_history(db.conn, contact_id, meetings)
        db.conn.execute("DELETE FROM contacts WHERE id = ?", [contact_id])
    with book.write() as db:
        db.conn.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
    _compact(book)


def _erase_history(connection: sqlite3.Connection, contact_id: int, meetings: list[int]) -> None:
    met = ", ".join(map(str, meetings)) or "NULL"
    touched = {
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT operation_id FROM changes WHERE (tbl = 'contacts' AND row_id = :id) "
            f"OR {_OF.format(side='before')} OR {_OF.format(side='after')} "
            "OR json_extract(coalesce(before, after), '$.seeker_id') = :id "
            "OR json_extract(coalesce(before, after), '$.helper_id') = :id "
            f"OR json_extract(coalesce(before, after), '$.encounter_id') IN ({met})",
            {"id": contact_id},
        )
    }
    for operation_id in touched:
        connection.execute("DELETE FROM changes WHERE operation_id = ?", [operation_id])
        connection.execute(
            "UPDATE operations SET closed = 1, label = 'something with somebody forgotten for good' WHERE id = ?",
            [operation_id],
        )


def _compact(book: Book) -> None:
    """Rewrite the file without its free pages, and empty the write-ahead log."""
    from eventmate.book import schema

    db = schema.connect(book.path, book.wait)
    try:
        db.conn.execute("VACUUM")
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.conn.close()
