"""What a person said that the columns of a table mean, remembered for the next table with these columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from eventmate.book import Book
from eventmate.text import fold


def _key(columns: Iterable[str]) -> str:
    """Name a table by its columns, in whatever order they stand."""
    return json.dumps(sorted(map(fold, columns)), ensure_ascii=False)


def recall(book: Book) -> tuple[dict[str, str], ...]:
    """Give all mappings that were remembered, the latest first."""
    if not book.path.exists():
        return ()
    with book.read() as connection:
        found = connection.execute("SELECT mapping FROM table_mappings ORDER BY id DESC")
        return tuple(dict(json.loads(row[0])) for row in found)


def remember(book: Book, mapping: Mapping[str, str]) -> None:
    """Keep a mapping, column to field, for tables with just its columns; no step of the history."""
    with book.write() as db:
        db.conn.execute("DELETE FROM table_mappings WHERE columns = ?", [_key(mapping)])
        db.conn.execute(
            "INSERT INTO table_mappings (columns, mapping) VALUES (?, ?)",
            [_key(mapping), json.dumps(dict(mapping), ensure_ascii=False)],
        )
