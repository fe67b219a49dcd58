"""Contacts that were logged: a word by telephone, a letter, a coffee without an event."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from eventmate.book import Book, facts, history, rows
from eventmate.errors import BadInput, NotFound
from eventmate.text import clean


@dataclass(frozen=True, slots=True)
class Logged:
    """A contact with a person, in a few words."""

    contact_id: int
    at: datetime
    text: str
    id: int = 0


def note(book: Book, contact_id: int, text: str, now: datetime, event_id: int | None = None) -> Logged:
    """Log a contact with a person; their circle's days count anew from today.

    Raises:
        BadInput: it says nothing.
        NotFound: there is no such person.
    """
    text = clean(text)
    if not text:
        raise BadInput("Write in a few words what it was about.")
    with book.write() as db:
        row = db.conn.execute("SELECT fn, organization FROM contacts WHERE id = ?", [contact_id]).fetchone()
        if row is None:
            raise NotFound(f"There is nobody with the number {contact_id}.")
        history.record(db, f"logged with {row['fn'] or row['organization'] or 'somebody'}: {text}", now, book.session)
        facts.touch(db, contact_id, now)
        entry = {"contact_id": contact_id, "event_id": event_id, "at": now.isoformat(), "text": text}
        return Logged(contact_id, now, text, rows.insert(db, "contact_log", entry))


def of(connection: sqlite3.Connection, contact_id: int, limit: int = 20) -> tuple[Logged, ...]:
    """List what was logged with a person, latest first, on a connection that is open."""
    found = connection.execute(
        "SELECT * FROM contact_log WHERE contact_id = ? ORDER BY at DESC, id DESC LIMIT ?", [contact_id, limit]
    )
    return tuple(Logged(row["contact_id"], datetime.fromisoformat(row["at"]), row["text"], row["id"]) for row in found)


def listing(book: Book, contact_id: int) -> tuple[Logged, ...]:
    """List what was logged with a person, latest first."""
    with book.read() as connection:
        return of(connection, contact_id)
