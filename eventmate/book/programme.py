"""The events with what came of them, as the events screen lists them: nothing but reading."""

from __future__ import annotations

from dataclasses import dataclass

from eventmate.book import Book, rows
from eventmate.model import Event

# What others promised is not mine to do, here as on the checklist.
_LISTED = """
SELECT v.*,
  (SELECT count(DISTINCT contact_id) FROM encounters e WHERE e.event_id = v.id) AS met,
  (SELECT count(*) FROM follow_ups f WHERE f.event_id = v.id AND f.kind <> 'theirs') AS todo,
  (SELECT count(*) FROM follow_ups f WHERE f.event_id = v.id AND f.kind <> 'theirs'
    AND f.state IN ('done', 'skipped')) AS done
FROM events v ORDER BY v.starts DESC, v.id DESC
"""


@dataclass(frozen=True, slots=True)
class Listed:
    """An event with its follow-ups counted."""

    event: Event
    done: int
    """How many of them are done or skipped."""
    total: int


def read(book: Book) -> tuple[Listed, ...]:
    """List all events, latest first."""
    with book.read() as connection:
        return tuple(Listed(rows.event(row), row["done"], row["todo"]) for row in connection.execute(_LISTED))
