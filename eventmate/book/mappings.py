"""What a person said that the columns of a table mean, remembered for the next table with the same columns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from eventmate.book import Book
from eventmate.text import fold


def key(columns: Iterable[str]) -> str:
    """Name a table by its columns, in whatever order they stand."""
    return json.dumps(sorted(map(fold, columns)), ensure_ascii=False)


def recall(book: Book, columns: Iterable[str]) -> dict[str, str] | None:
    """Give the mapping of a table with these columns; None when there was none."""
    if not book.path.exists():
        return None
    with book.read() as connection:
        row = connection.execute("SELECT mapping FROM table_mappings WHERE columns = ?", [key(columns)]).fetchone()
    return dict(json.loads(row[0])) if row else None


def remember(book: Book, mapping: Mapping[str, str]) -> None:
    """Keep a mapping, column to field, for tables with just its columns; no step of the history."""
    with book.write() as db:
        db.conn.execute("DELETE FROM table_mappings WHERE columns = ?", [key(mapping)])
        db.conn.execute(
            "INSERT INTO table_mappings (columns, mapping) VALUES (?, ?)",
            [key(mapping), json.dumps(dict(mapping), ensure_ascii=False)],
        )
