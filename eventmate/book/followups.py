"""Follow-ups: made by a capture or by hand, listed, ticked, put off, skipped, changed."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from eventmate.book import Book, history, rows
from eventmate.errors import BadInput, NotFound
from eventmate.model import By, Channel, Circle, Event, FollowUp, FollowUpKind, FollowUpState, Promise
from eventmate.settings import Settings
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database

_SELECT = """
SELECT f.*, v.name AS event,
  coalesce(nullif(c.fn, ''), nullif(c.organization, ''), nullif(e.talk, ''), nullif(e.note, ''),
  (SELECT n.note FROM encounters n WHERE n.contact_id = c.id AND n.note <> '' LIMIT 1)) AS contact
FROM follow_ups f LEFT JOIN contacts c ON c.id = f.contact_id LEFT JOIN encounters e ON e.id = f.encounter_id
LEFT JOIN events v ON v.id = f.event_id
"""
_LISTED = ("open", "waiting")
WAITING_DAYS = 7
"""After how many days one asks again about what somebody promised."""


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up of an event's template, due some days after the encounter."""

    kind: FollowUpKind
    text: str
    days: int


DEFAULT_TEMPLATE = (Step(FollowUpKind.CONNECT, "connect", 2),)


_STEPS = {FollowUpKind.CONNECT: "connect", FollowUpKind.TOUCH: "keep in touch"}


def template(event: Event | None, settings: Settings) -> tuple[Step, ...]:
    """Give what a capture at an event entails besides promises, by the event's template and the settings."""
    named = settings.follow_ups.get(event.template if event else "") or settings.follow_ups["default"]
    days = {FollowUpKind.CONNECT: settings.connect_within, FollowUpKind.TOUCH: settings.cadences[Circle.ACTIVE]}
    return tuple(Step(kind, _STEPS[kind], days[kind]) for kind in named if kind in _STEPS)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one has come with an event: those done or skipped, of all that I have to do."""

    done: int
    total: int


def make(
    db: Database,
    contact_id: int,
    encounter_id: int,
    event: Event | None,
    promises: Iterable[Promise],
    template: Sequence[Step],
    now: datetime,
) -> list[int]:
    """Make what a capture entails, in its transaction: the promises, then the template's steps."""
    base = {
        "contact_id": contact_id, "encounter_id": encounter_id, "event_id": event.id if event else None,
        "created": now.isoformat(),
    }  # fmt: skip
    steps = [
        {
            "kind": step.kind.value,
            "text": step.text,
            "due": (now.date() + timedelta(step.days)).isoformat(),
            "state": "open",
        }
        for step in template
    ]
    return [_insert(db, {**base, **row}) for row in [*(_of_promise(p, now) for p in promises), *steps]]


def _insert(db: Database, row: dict[str, Any]) -> int:
    return rows.insert(db, "follow_ups", {"uid": str(uuid.uuid4()), **row})


def _of_promise(promise: Promise, now: datetime) -> dict[str, str]:
    """Give the columns of a promise; theirs waits until it is due, or for a week."""
    theirs = promise.by is By.THEM
    due = promise.due or (now.date() + timedelta(WAITING_DAYS) if theirs else None)
    return {
        "kind": FollowUpKind.THEIRS.value if theirs else FollowUpKind.PROMISE.value,
        "text": clean(promise.text),
        "due": due.isoformat() if due else "",
        "state": FollowUpState.WAITING.value if theirs else FollowUpState.OPEN.value,
    }


def remake(
    db: Database, encounter_id: int, before: Iterable[Promise], after: Iterable[Promise], now: datetime
) -> list[int]:
    """Exchange the promises of a corrected capture; what is done already stays as it is.

    Returns:
        The identifiers of all follow-ups of the encounter.
    """
    before, after = list(before), list(after)
    found = db.conn.execute("SELECT * FROM follow_ups WHERE encounter_id = ? ORDER BY id", [encounter_id]).fetchall()
    gone = {(p.by, clean(p.text)) for p in before if p not in after}
    for row in found:
        by = {"promise": By.ME, "theirs": By.THEM}.get(row["kind"])
        if (by, row["text"]) in gone and row["state"] in _LISTED:
            db.table("follow_ups").delete(row["id"])
    encounter = db.conn.execute("SELECT contact_id, event_id FROM encounters WHERE id = ?", [encounter_id]).fetchone()
    base = {
        "contact_id": encounter[0],
        "encounter_id": encounter_id,
        "event_id": encounter[1],
        "created": now.isoformat(),
    }
    for promise in after:
        if promise not in before:
            _insert(db, {**base, **_of_promise(promise, now)})
    kept = db.conn.execute("SELECT id FROM follow_ups WHERE encounter_id = ? ORDER BY id", [encounter_id])
    return [row[0] for row in kept.fetchall()]


def add(book: Book, follow_up: FollowUp, now: datetime) -> FollowUp:
    """Put something to do on the checklist, for a person or for nobody in particular.

    Raises:
        BadInput: it says nothing.
    """
    text = clean(follow_up.text)
    if not text:
        raise BadInput("Write what there is to do.")
    with book.write() as db:
        history.record(db, f"added “{text}”", now, book.session)
        row = {
            "contact_id": follow_up.contact_id, "encounter_id": follow_up.encounter_id, "event_id": follow_up.event_id,
            "introduction_id": follow_up.introduction_id, "kind": follow_up.kind.value, "created": now.isoformat(),
            "state": follow_up.state.value, **_columns(follow_up),
        }  # fmt: skip
        return fetch(db.conn, _insert(db, row))


def change(book: Book, follow_up: FollowUp, now: datetime) -> FollowUp:
    """Store what has been edited of a follow-up: its words, channel, day, recurrence, message, lead.

    Raises:
        NotFound, BadInput: it has gone meanwhile, or says nothing.
    """
    columns = _columns(follow_up)
    if not columns["text"]:
        raise BadInput("Write what there is to do, or skip it.")
    with book.write() as db:
        before = fetch(db.conn, follow_up.id)
        history.record(db, f"changed “{before.text}”", now, book.session)
        db.table("follow_ups").update(before.id, columns)
        return fetch(db.conn, before.id)


def _columns(follow_up: FollowUp) -> dict[str, str]:
    return {
        "text": clean(follow_up.text),
        "channel": follow_up.channel.value if follow_up.channel else "",
        "due": follow_up.due.isoformat() if follow_up.due else "",
        "recurrence": clean(follow_up.recurrence),
        "message": clean(follow_up.message, lines=True),
        "organization": clean(follow_up.organization),
        "role": clean(follow_up.role),
        "deadline": follow_up.deadline.isoformat() if follow_up.deadline else "",
    }


def remove(book: Book, follow_up_id: int, now: datetime) -> FollowUp:
    """Take a follow-up away that was noted by mistake; one that is not to be done is skipped."""
    with book.write() as db:
        before = fetch(db.conn, follow_up_id)
        history.record(db, f"took “{before.text}” away", now, book.session)
        db.table("follow_ups").delete(follow_up_id)
        return before


def tick(book: Book, ids: Sequence[int], now: datetime, outcome: str = "") -> tuple[FollowUp, ...]:
    """Mark follow-ups as done, with what came of it."""
    ended = {"state": FollowUpState.DONE.value, "ended": now.isoformat(), "outcome": clean(outcome)}
    return _set(book, ids, ended, "did", now)


def skip(book: Book, ids: Sequence[int], now: datetime, reason: str = "") -> tuple[FollowUp, ...]:
    """Decide not to do them, with the reason."""
    ended = {"state": FollowUpState.SKIPPED.value, "ended": now.isoformat(), "outcome": clean(reason)}
    return _set(book, ids, ended, "skipped", now)


def snooze(book: Book, ids: Sequence[int], due: date, now: datetime) -> tuple[FollowUp, ...]:
    """Put them off to a day."""
    moved = {"due": due.isoformat(), "state": FollowUpState.OPEN.value, "ended": ""}
    return _set(book, ids, moved, f"put off to {due}", now)


def wait(book: Book, ids: Sequence[int], due: date, now: datetime) -> tuple[FollowUp, ...]:
    """Mark them as waiting for an answer; they come back on a day."""
    return _set(
        book, ids, {"state": FollowUpState.WAITING.value, "due": due.isoformat()}, "waits for an answer to", now
    )


def reopen(book: Book, ids: Sequence[int], now: datetime) -> tuple[FollowUp, ...]:
    """Bring done or skipped ones back onto the checklist."""
    return _set(book, ids, {"state": FollowUpState.OPEN.value, "ended": "", "outcome": ""}, "took up again", now)


def choose_channel(book: Book, ids: Sequence[int], channel: Channel, now: datetime) -> tuple[FollowUp, ...]:
    """Say by which way they will be done."""
    return _set(book, ids, {"channel": channel.value}, f"chose {channel.value.replace('_', ' ')} for", now)


def _set(book: Book, ids: Sequence[int], columns: dict[str, str], did: str, now: datetime) -> tuple[FollowUp, ...]:
    """Set columns of some follow-ups as one operation that says what it did, and to whom."""
    with book.write() as db:
        found = [fetch(db.conn, key) for key in ids]
        history.record(db, _label(found, did), now, book.session)
        for follow_up in found:
            db.table("follow_ups").update(follow_up.id, columns)
        return tuple(fetch(db.conn, key) for key in ids)


def _label(found: Sequence[FollowUp], did: str) -> str:
    if len(found) != 1:
        return f"{did}: {len(found)} follow-ups"
    only = found[0]
    return f"{did}: {only.text}" + (f" ({only.contact})" if only.contact else "")


def fetch(connection: sqlite3.Connection, follow_up_id: int) -> FollowUp:
    """Read a follow-up on a connection that is open; NotFound when there is none."""
    row = connection.execute(f"{_SELECT} WHERE f.id = ?", [follow_up_id]).fetchone()
    if row is None:
        raise NotFound(f"There is no follow-up {follow_up_id}. `eventmate followups` lists them.")
    return rows.follow_up(row)


def get(book: Book, follow_up_id: int) -> FollowUp:
    """Read a follow-up; NotFound when there is none."""
    with book.read() as connection:
        return fetch(connection, follow_up_id)


def listing(
    book: Book,
    *,
    event_id: int | None = None,
    contact_id: int | None = None,
    ended_since: datetime | None = None,
    due_by: date | None = None,
    words: str = "",
) -> tuple[FollowUp, ...]:
    """List the checklist, soonest due first, those without a day last.

    Args:
        event_id: only those of an event.
        contact_id: only those of a person.
        ended_since: also those done or skipped at or after this moment.
        due_by: only what is due by this day, waiting ones included.
        words: only those in whose text, person or event all these words occur.
    """
    wanted = ["(f.state IN ('open', 'waiting')" + (" OR f.ended >= :ended)" if ended_since else ")")]
    wanted += ["f.event_id = :event"] if event_id is not None else []
    wanted += ["f.contact_id = :contact"] if contact_id is not None else []
    wanted += ["f.due <> '' AND f.due <= :due"] if due_by else []
    values = {
        "event": event_id, "contact": contact_id, "due": due_by.isoformat() if due_by else "",
        "ended": ended_since.isoformat() if ended_since else "",
    }  # fmt: skip
    with book.read() as connection:
        found = connection.execute(
            f"{_SELECT} WHERE {' AND '.join(wanted)} ORDER BY f.due = '', f.due, f.id", values
        ).fetchall()
    terms = fold(words).split()
    return tuple(f for f in map(rows.follow_up, found) if _holds(f, terms))


def _holds(follow_up: FollowUp, terms: Sequence[str]) -> bool:
    told = fold(f"{follow_up.contact} {follow_up.text} {follow_up.event} {follow_up.organization}") if terms else ""
    return all(term in told for term in terms)


def progress(book: Book, event_id: int | None) -> Progress:
    """Count what has been done of an event's follow-ups, or of all; what others promised does not count."""
    with book.read() as connection:
        where = "AND event_id = ?" if event_id is not None else ""
        row = connection.execute(
            "SELECT count(*) FILTER (WHERE state IN ('done', 'skipped')), count(*) FROM follow_ups "
            f"WHERE kind <> 'theirs' {where}",
            [event_id] if event_id is not None else [],
        ).fetchone()
        return Progress(row[0], row[1])
