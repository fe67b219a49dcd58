"""Help given and got, and what came of having met somebody: quiet lines in a person's history.

Nothing is ever set off against anything: there is no balance to compute here.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime

from eventmate.book import Book, events, facts, history, network, rows
from eventmate.errors import BadInput
from eventmate.model import Help, HelpKind, HelpWay, Outcome, OutcomeKind
from eventmate.text import clean


def note_help(book: Book, told: Help, now: datetime) -> Help:
    """Log help in a line; the days until the person is due for a word count anew.

    Raises:
        BadInput: it says nothing.
        NotFound: there is no such person or event.
    """
    text = _checked(told.text)
    with book.write() as db:
        name = network.called(db.conn, told.contact_id)
        if told.event_id is not None:
            events.fetch(db.conn, told.event_id)
        did = f"helped {name}" if told.way is HelpWay.GIVEN else f"noted help from {name}"
        history.record(db, f"{did}: {text}", now, book.session)
        facts.touch(db, told.contact_id, now)
        columns = {
            "contact_id": told.contact_id, "event_id": told.event_id, "way": told.way.value, "kind": told.kind.value,
            "text": text, "at": told.at.isoformat(),
        }  # fmt: skip
        return _help(_row(db.conn, "help_log", rows.insert(db, "help_log", columns)))


def note_outcome(book: Book, told: Outcome, now: datetime) -> Outcome:
    """Log what came of having met somebody; it counts for the event named with it, else for where we met first.

    Raises:
        BadInput: it says nothing.
        NotFound: there is no such person or event.
    """
    text = _checked(told.text)
    with book.write() as db:
        name = network.called(db.conn, told.contact_id)
        if told.event_id is not None:
            events.fetch(db.conn, told.event_id)
        history.record(db, f"noted what came of meeting {name}: {text}", now, book.session)
        facts.touch(db, told.contact_id, now)
        columns = {
            "contact_id": told.contact_id, "event_id": told.event_id, "kind": told.kind.value, "text": text,
            "at": told.at.isoformat(),
        }  # fmt: skip
        return _outcome(_row(db.conn, "outcomes", rows.insert(db, "outcomes", columns)))


def help_listing(book: Book, contact_id: int | None = None, limit: int = 100) -> tuple[Help, ...]:
    """List help, of one person or of everybody, latest first."""
    with book.read() as connection:
        return tuple(map(_help, _listed(connection, "help_log", contact_id, limit)))


def outcomes(book: Book, contact_id: int | None = None, limit: int = 100) -> tuple[Outcome, ...]:
    """List what came of meeting one person or everybody, latest first."""
    with book.read() as connection:
        return tuple(map(_outcome, _listed(connection, "outcomes", contact_id, limit)))


def _listed(connection: sqlite3.Connection, table: str, contact_id: int | None, limit: int) -> list[sqlite3.Row]:
    where = "" if contact_id is None else "WHERE contact_id = :id"
    sql = f"SELECT * FROM {table} {where} ORDER BY at DESC, id DESC LIMIT :limit"
    return connection.execute(sql, {"id": contact_id, "limit": limit}).fetchall()


def _row(connection: sqlite3.Connection, table: str, key: int) -> sqlite3.Row:
    row: sqlite3.Row = connection.execute(f"SELECT * FROM {table} WHERE id = ?", [key]).fetchone()
    return row


def _checked(text: str) -> str:
    text = clean(text)
    if not text:
        raise BadInput("Write in a few words what it was.")
    return text


def _help(row: sqlite3.Row) -> Help:
    return Help(
        row["contact_id"], HelpWay(row["way"]), HelpKind(row["kind"]), row["text"], datetime.fromisoformat(row["at"]),
        row["event_id"], row["id"],
    )  # fmt: skip


def _outcome(row: sqlite3.Row) -> Outcome:
    at = datetime.fromisoformat(row["at"])
    return Outcome(row["contact_id"], OutcomeKind(row["kind"]), row["text"], at, row["event_id"], row["id"])
