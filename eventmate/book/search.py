"""Finding people: folded, full-text, by the beginnings of words; nothing but reading."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eventmate.book import Book, index

if TYPE_CHECKING:
    from eventmate.model import Contact

# Ranking costs 105 ms for one letter over 100,000 people, and says nothing there.
_RANKED_FROM = 3
_RANKED_TO = 5000
_ROW = """
SELECT c.id, coalesce(nullif(c.fn, ''), nullif(c.organization, ''),
  (SELECT coalesce(nullif(e.talk, ''), nullif(e.note, ''), nullif(e.source, '')) FROM encounters e
   WHERE e.contact_id = c.id ORDER BY e.met DESC LIMIT 1), 'Somebody') AS name,
  c.organization, c.title, c.circle,
  (SELECT coalesce(v.name || ', ', '') || substr(e.met, 1, 10) FROM encounters e LEFT JOIN events v ON v.id = e.event_id
   WHERE e.contact_id = c.id ORDER BY e.met DESC LIMIT 1) AS met
FROM contacts c
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A person in a list."""

    id: int
    name: str
    organization: str
    title: str
    circle: str
    met: str
    """Where and on which day they were met last."""

    @property
    def described(self) -> str:
        """The person on one line, to be told from others of that name."""
        role = ", ".join(
            part for part in (self.title, self.organization if self.organization != self.name else "") if part
        )
        return self.name + (f" ({role})" if role else "") + (f", met at {self.met}" if self.met else "")


def hits(connection: sqlite3.Connection, text: str, *, limit: int = 50, offset: int = 0) -> list[Hit]:
    """Find people by the beginnings of words in anything known of them, best first; all of them for no words."""
    wanted = index.query(text)
    if not wanted:
        if text.strip():
            return []
        return _listed(
            connection, f"{_ROW} ORDER BY c.fn = '', c.fn COLLATE NOCASE, c.id LIMIT ? OFFSET ?", [limit, offset]
        )
    ranked = max(map(len, index.words(text)), default=0) >= _RANKED_FROM and not _fits_many(connection, wanted)
    order = "bm25(search_text, 5.0, 1.0)" if ranked else "rowid"
    found = connection.execute(
        f"SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY {order} LIMIT ? OFFSET ?",
        [wanted, limit, offset],
    )
    return rows_of(connection, [row[0] for row in found])


def _fits_many(connection: sqlite3.Connection, wanted: str) -> bool:
    """Whether so many people fit that ranking them takes longer than it helps: 330 ms for all of 100,000."""
    found = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT ?)", [wanted, _RANKED_TO + 1]
    )
    return int(found.fetchone()[0]) > _RANKED_TO


def rows_of(connection: sqlite3.Connection, ids: Sequence[int]) -> list[Hit]:
    """Fetch the list rows of some people, in the order asked for."""
    marks = ", ".join("?" for _ in ids)
    found = {hit.id: hit for hit in _listed(connection, f"{_ROW} WHERE c.id IN ({marks})", list(ids))}
    return [found[key] for key in ids if key in found]


def _listed(connection: sqlite3.Connection, sql: str, values: list[int]) -> list[Hit]:
    return [Hit(row["id"], *(value or "" for value in tuple(row)[1:])) for row in connection.execute(sql, values)]


def count(connection: sqlite3.Connection, text: str) -> int:
    """Count the people whom `hits` would find."""
    wanted = index.query(text)
    if not wanted:
        return 0 if text.strip() else int(connection.execute("SELECT count(*) FROM contacts").fetchone()[0])
    return int(connection.execute("SELECT count(*) FROM search_text WHERE search_text MATCH ?", [wanted]).fetchone()[0])


def find(book: Book, text: str, limit: int = 50) -> tuple[Hit, ...]:
    """Find people as `hits` does, in a book that is closed."""
    with book.read() as connection:
        return tuple(hits(connection, text, limit=limit))


def whole(book: Book, text: str, limit: int = 50) -> tuple[Contact, ...]:
    """Find people as `hits` does and read each whole."""
    from eventmate.book import people

    with book.read() as connection:
        return tuple(people.read(connection, [hit.id for hit in hits(connection, text, limit=limit)]))
