"""Who is expected at an event: read from a list of attendees, met with one key.

They are no contacts until they are met; whoever is in the book already is
pointed to. Reading the list is the business of `flows.import_file`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book, contacts, events, facts, history, recognition
from eventmate.book.contacts import Captured
from eventmate.book.entailed import DEFAULT_TEMPLATE, Step
from eventmate.errors import NotFound
from eventmate.matching import names
from eventmate.model import ContactPoint, Draft, PointKind
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody who is expected at an event."""

    event_id: int
    name: str
    organization: str = ""
    title: str = ""
    points: tuple[ContactPoint, ...] = ()
    note: str = ""
    contact_id: int | None = None
    """Who it is in the book, as far as that is known."""
    met: bool = False
    """Whether they have been met at the event."""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What a list of attendees brought."""

    new: int
    there: int
    """How many of them were expected already."""
    known: int
    """How many of the new ones are in the book."""


def add(book: Book, event_id: int, drafts: Iterable[Draft], now: datetime) -> Added:
    """Expect people at an event, in one step; whoever is expected already stays as they are.

    Raises:
        NotFound: there is no such event.
    """
    wanted = [draft for draft in drafts if draft.name or draft.points]
    with book.read() as connection:
        register = recognition.Register(connection)
        who = [_contact_of(register, draft) for draft in wanted]
    with book.write() as db:
        event = events.fetch(db.conn, event_id)
        there = {key for row in _rows(db.conn, event_id) for key in _keys(row["fn"], row["organization"], _points(row))}
        fresh: list[tuple[Draft, int | None]] = []
        for draft, contact_id in zip(wanted, who, strict=True):
            keys = _keys(draft.name, draft.organization, draft.points)
            if not keys & there:
                fresh.append((draft, contact_id))
            there |= keys
        if fresh:
            history.record(db, f"expected {len(fresh)} people at {event.name}", now, book.session)
            _insert(db, event_id, fresh)
    return Added(len(fresh), len(wanted) - len(fresh), sum(key is not None for _, key in fresh))


def _contact_of(register: recognition.Register, draft: Draft) -> int | None:
    seen = register.find(draft)
    if seen is None or (seen.how is not recognition.How.SURE and fold(register.called(seen.id)) != fold(draft.name)):
        return None
    return seen.id


def _insert(db: Database, event_id: int, fresh: Sequence[tuple[Draft, int | None]]) -> None:
    there = {row[0] for row in db.conn.execute("SELECT id FROM contacts")}
    db.conn.executemany(
        "INSERT INTO expected (event_id, contact_id, fn, organization, title, points, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (event_id, key if key in there else None, clean(d.name), clean(d.organization), clean(d.title),
             _json(d.points), _note(d))
            for d, key in fresh
        ],
    )  # fmt: skip


def _note(draft: Draft) -> str:
    """Keep with the note what somebody said at registration that they look for or offer."""
    said = [f"{kind.value.replace('_', ' ')}: {text}" for kind, text in facts.said(draft)]
    return "\n".join(filter(None, (clean(draft.note, lines=True), *said)))


def _json(points: Iterable[ContactPoint]) -> str:
    told = [[p.kind.value, clean(p.value), clean(p.written), clean(p.label), clean(p.extension)] for p in points]
    return json.dumps(told, ensure_ascii=False)


def _points(row: sqlite3.Row) -> tuple[ContactPoint, ...]:
    return tuple(ContactPoint(PointKind(kind), *rest) for kind, *rest in json.loads(row["points"] or "[]"))


def _keys(name: str, organization: str, points: Iterable[ContactPoint]) -> set[str]:
    """By what somebody on a list is the same: a contact point, or the name with the organisation."""
    words = " ".join(sorted(names.parts(name))) if name else ""
    found = {f"{words} @ {fold(organization)}"} if words else set()
    return found | {names.point_key(p.kind, p.value) for p in points}


def _rows(connection: sqlite3.Connection, event_id: int) -> list[sqlite3.Row]:
    return connection.execute(
        "SELECT x.*, EXISTS (SELECT 1 FROM encounters e WHERE e.event_id = x.event_id AND e.contact_id = x.contact_id) "
        "AS met FROM expected x WHERE x.event_id = ? ORDER BY x.fn COLLATE NOCASE, x.id",
        [event_id],
    ).fetchall()


def listing(book: Book, event_id: int) -> tuple[Expected, ...]:
    """List who is expected at an event, by name.

    Somebody who was captured there under the same name, or with the same
    address, number or link, counts as met.
    """
    with book.read() as connection:
        met = _met_there(connection, event_id)
        return tuple(_expected(row, met) for row in _rows(connection, event_id))


def _met_there(connection: sqlite3.Connection, event_id: int) -> dict[str, int]:
    """Give those met at an event by name and by contact point."""
    there = "(SELECT contact_id FROM encounters WHERE event_id = ?)"
    found: dict[str, int] = {}
    for key, name in connection.execute(f"SELECT id, fn FROM contacts WHERE fn <> '' AND id IN {there}", [event_id]):
        found[" ".join(sorted(names.parts(name)))] = key
    for key, kind, value in connection.execute(
        f"SELECT contact_id, kind, value FROM contact_points WHERE contact_id IN {there}", [event_id]
    ):
        found[names.point_key(PointKind(kind), value)] = key
    return found


def _expected(row: sqlite3.Row, met: dict[str, int]) -> Expected:
    points = _points(row)
    keys = [" ".join(sorted(names.parts(row["fn"]))), *(names.point_key(p.kind, p.value) for p in points)]
    found = None if row["met"] else next((met[key] for key in keys if key in met), None)
    return Expected(
        row["event_id"], row["fn"], row["organization"], row["title"], points, row["note"],
        found if found is not None else row["contact_id"], bool(row["met"]) or found is not None, row["id"],
    )  # fmt: skip


def met(
    book: Book,
    expected_id: int,
    now: datetime,
    *,
    template: tuple[Step, ...] = DEFAULT_TEMPLATE,
    more: Draft | None = None,
) -> Captured:
    """Note that somebody who was expected has been met: a contact, new or known, with an encounter.

    Args:
        book: where they are expected.
        expected_id: who.
        now: the moment of the meeting.
        template: the follow-ups that it entails.
        more: what was typed of them besides; it goes before what the list says.

    Raises:
        NotFound: they are no longer expected.
    """
    with book.write() as db:
        row = _fetch(db.conn, expected_id)
        draft = _draft(row, more or Draft())
        history.record(db, f"met {contacts.called(draft)}", now, book.session)
        event = events.fetch(db.conn, row["event_id"])
        captured = contacts.capture_in(db, draft, now, event, row["contact_id"], template)
        db.conn.execute("UPDATE expected SET contact_id = ? WHERE id = ?", [captured.contact.id, expected_id])
        return captured


def _draft(row: sqlite3.Row, more: Draft) -> Draft:
    """Join what the list says of somebody to what was typed."""
    there = {names.point_key(point.kind, point.value) for point in more.points}
    points = (point for point in _points(row) if names.point_key(point.kind, point.value) not in there)
    return replace(
        more,
        name=row["fn"] or more.name,
        organization=more.organization or row["organization"],
        title=more.title or row["title"],
        points=(*more.points, *points),
        note="\n".join(filter(None, (more.note, row["note"]))),
    )


def remove(book: Book, expected_id: int, now: datetime) -> None:
    """Expect somebody no longer."""
    with book.write() as db:
        row = _fetch(db.conn, expected_id)
        history.record(db, f"no longer expected {row['fn'] or row['organization'] or 'somebody'}", now, book.session)
        db.table("expected").delete(expected_id)


def _fetch(connection: sqlite3.Connection, expected_id: int) -> sqlite3.Row:
    row: sqlite3.Row | None = connection.execute("SELECT * FROM expected WHERE id = ?", [expected_id]).fetchone()
    if row is None:
        raise NotFound("They are no longer on the list of the event.")
    return row


def called(book: Book, event_id: int) -> tuple[str, ...]:
    """Give the names of those not yet met, with which a capture at the event is completed."""
    return tuple(one.name for one in listing(book, event_id) if one.name and not one.met)
