"""Follow-ups: put on the list by hand, listed, ticked, put off, skipped, changed.

An identifier below zero means a person who is due for a word (see `cadence`): the
follow-up is made by what is done to it. Which ones a capture makes is said in
`entailed`, order and views of the checklist are `checklist`'s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from types import ModuleType
from typing import TYPE_CHECKING, Any

from eventmate.book import Book, cadence, history, rows
from eventmate.book.entailed import DEFAULT_TEMPLATE as DEFAULT_TEMPLATE
from eventmate.book.entailed import Step as Step
from eventmate.book.entailed import insert
from eventmate.book.entailed import make as make
from eventmate.book.entailed import remake as remake
from eventmate.book.entailed import template as template
from eventmate.errors import BadInput, NotFound
from eventmate.messages.recurrence import next_due, parse_recurrence
from eventmate.model import Channel, FollowUp, FollowUpState
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database

SELECT = """
SELECT f.*, v.name AS event,
  coalesce(nullif(c.fn, ''), nullif(c.organization, ''), nullif(e.talk, ''), nullif(e.note, ''),
  (SELECT n.note FROM encounters n WHERE n.contact_id = c.id AND n.note <> '' LIMIT 1)) AS contact
FROM follow_ups f LEFT JOIN contacts c ON c.id = f.contact_id LEFT JOIN encounters e ON e.id = f.encounter_id
LEFT JOIN events v ON v.id = f.event_id
"""
"""Reads what `rows.follow_up` takes."""
_LISTED = ("open", "waiting")


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
            "introduction_id": follow_up.introduction_id, "created": now.isoformat(),
            "state": follow_up.state.value, **_columns(follow_up),
        }  # fmt: skip
        return fetch(db.conn, insert(db, row))


def change(book: Book, follow_up: FollowUp, now: datetime) -> FollowUp:
    """Store what has been edited of a follow-up: its kind, words, channel, day, recurrence, message, lead.

    Raises:
        NotFound, BadInput: it has gone meanwhile, or says nothing.
    """
    columns = _columns(follow_up)
    if not columns["text"]:
        raise BadInput("Write what there is to do, or skip it.")
    with book.write() as db:
        before = _begin(db, [follow_up.id], "changed", now, book.session)[0]
        db.table("follow_ups").update(before.id, columns)
        return fetch(db.conn, before.id)


def _columns(follow_up: FollowUp) -> dict[str, str]:
    return {
        "kind": follow_up.kind.value,
        "text": clean(follow_up.text),
        "channel": follow_up.channel.value if follow_up.channel else "",
        "due": follow_up.due.isoformat() if follow_up.due else "",
        "recurrence": parse_recurrence(follow_up.recurrence),
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
    """Mark follow-ups as done, with what came of it; a recurring one makes the next, an introduction goes on."""
    return _end(book, ids, FollowUpState.DONE, outcome, "did", now)


def skip(book: Book, ids: Sequence[int], now: datetime, reason: str = "") -> tuple[FollowUp, ...]:
    """Decide not to do them, with the reason; a recurring one makes the next, an introduction is declined."""
    return _end(book, ids, FollowUpState.SKIPPED, reason, "skipped", now)


def tell_outcome(book: Book, ids: Sequence[int], outcome: str, now: datetime) -> tuple[FollowUp, ...]:
    """Say later what came of them."""
    return _set(book, ids, {"outcome": clean(outcome)}, f"noted “{clean(outcome)}” of", now)


def snooze(book: Book, ids: Sequence[int], due: date, now: datetime) -> tuple[FollowUp, ...]:
    """Put them off to a day."""
    moved = {"due": due.isoformat(), "state": FollowUpState.OPEN.value, "ended": ""}
    return _set(book, ids, moved, f"put off to {due:%a} {due.day} {due:%b}", now)


def wait(book: Book, ids: Sequence[int], due: date, now: datetime) -> tuple[FollowUp, ...]:
    """Mark them as waiting for an answer; they come back on a day."""
    waiting = {"state": FollowUpState.WAITING.value, "due": due.isoformat(), "ended": "", "outcome": ""}
    return _set(book, ids, waiting, "waits for an answer to", now)


def reopen(book: Book, ids: Sequence[int], now: datetime) -> tuple[FollowUp, ...]:
    """Bring done or skipped ones back onto the checklist; what came next because of them goes away again."""
    with book.write() as db:
        found = _begin(db, ids, "took up again", now, book.session)
        for one in found:
            if one.recurrence and one.ended:
                db.table("follow_ups").delete_where(
                    "created = ? AND recurrence = ? AND text = ? AND state = 'open' AND id > ?",
                    [one.ended.isoformat(), one.recurrence, one.text, one.id],
                )
            db.table("follow_ups").update(one.id, {"state": FollowUpState.OPEN.value, "ended": "", "outcome": ""})
            if one.introduction_id and one.ended:
                _introductions().go_back(db, one, now)
        return tuple(fetch(db.conn, one.id) for one in found)


def choose_channel(book: Book, ids: Sequence[int], channel: Channel, now: datetime) -> tuple[FollowUp, ...]:
    """Say by which way they will be done; a message composed for another way goes."""
    columns = {"channel": channel.value, "message": ""}
    return _set(book, ids, columns, f"chose {channel.value.replace('_', ' ')} for", now)


def keep_message(book: Book, follow_up_id: int, message: str, channel: Channel, now: datetime) -> FollowUp:
    """Keep the message that goes out for a follow-up, and its way; no step when it is kept already."""
    kept = {"message": clean(message, lines=True), "channel": channel.value}
    if follow_up_id > 0:
        before = get(book, follow_up_id)
        if (before.message, before.channel) == (kept["message"], channel):
            return before
    return _set(book, [follow_up_id], kept, "wrote the message of", now)[0]


def _set(book: Book, ids: Sequence[int], columns: dict[str, str], did: str, now: datetime) -> tuple[FollowUp, ...]:
    """Set columns of some follow-ups as one operation that says what it did, and to whom."""
    with book.write() as db:
        found = _begin(db, ids, did, now, book.session)
        for follow_up in found:
            db.table("follow_ups").update(follow_up.id, columns)
        return tuple(fetch(db.conn, one.id) for one in found)


def _end(
    book: Book, ids: Sequence[int], state: FollowUpState, outcome: str, did: str, now: datetime
) -> tuple[FollowUp, ...]:
    ended = {"state": state.value, "ended": now.isoformat(), "outcome": clean(outcome)}
    with book.write() as db:
        found = _begin(db, ids, did, now, book.session)
        for one in found:
            db.table("follow_ups").update(one.id, ended)
            if one.recurrence and one.state.value in _LISTED:
                insert(db, _next(one, now))
            if one.introduction_id and one.state.value in _LISTED:
                _introductions().go_on(db, one, state, outcome, now)
        return tuple(fetch(db.conn, one.id) for one in found)


def _introductions() -> ModuleType:
    # they know who fits whom: more to load than all of what is listed or ticked otherwise
    from eventmate.book import introductions

    return introductions


def _next(one: FollowUp, now: datetime) -> dict[str, Any]:
    """Give the columns of the one that comes after one that recurs."""
    return {
        "contact_id": one.contact_id, "event_id": one.event_id, "encounter_id": one.encounter_id,
        "kind": one.kind.value, "text": one.text, "channel": one.channel.value if one.channel else "",
        "state": "open", "recurrence": one.recurrence, "created": now.isoformat(),
        "due": next_due(one.recurrence, now.date()).isoformat(),
    }  # fmt: skip


def _begin(db: Database, ids: Sequence[int], did: str, now: datetime, session: str) -> list[FollowUp]:
    """Begin an operation on some follow-ups, after making those that are due by cadence alone."""
    keys = list(dict.fromkeys(ids))
    found = [fetch(db.conn, key) if key > 0 else _touch(db.conn, -key, now) for key in keys]
    history.record(db, _label(found, did), now, session)
    return [one if one.id > 0 else replace(one, id=_adopt(db, one, now)) for one in found]


def _touch(connection: sqlite3.Connection, contact_id: int, now: datetime) -> FollowUp:
    """Give what there is to do for a person who is due for a word: the one that was made of it meanwhile, if any."""
    row = connection.execute(
        f"{SELECT} WHERE f.contact_id = ? AND f.kind = 'touch' AND f.state IN ('open', 'waiting') ORDER BY f.id",
        [contact_id],
    ).fetchone()
    return rows.follow_up(row) if row else cadence.follow_up(connection, contact_id, now)


def _adopt(db: Database, touch: FollowUp, now: datetime) -> int:
    row = {
        "uid": touch.uid, "contact_id": touch.contact_id, "kind": touch.kind.value, "text": touch.text,
        "due": now.date().isoformat(), "state": "open", "created": now.isoformat(),
    }  # fmt: skip
    return rows.insert(db, "follow_ups", row)


def _label(found: Sequence[FollowUp], did: str) -> str:
    if len(found) != 1:
        return f"{did}: {len(found)} follow-ups"
    only = found[0]
    return f"{did}: {only.text}" + (f" ({only.contact})" if only.contact else "")


def fetch(connection: sqlite3.Connection, follow_up_id: int) -> FollowUp:
    """Read a follow-up on a connection that is open; NotFound when there is none."""
    row = connection.execute(f"{SELECT} WHERE f.id = ?", [follow_up_id]).fetchone()
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
            f"{SELECT} WHERE {' AND '.join(wanted)} ORDER BY f.due = '', f.due, f.id", values
        ).fetchall()
    terms = fold(words).split()
    return tuple(f for f in map(rows.follow_up, found) if _holds(f, terms))


def _holds(follow_up: FollowUp, terms: Sequence[str]) -> bool:
    told = fold(f"{follow_up.contact} {follow_up.text} {follow_up.event} {follow_up.organization}") if terms else ""
    return all(term in told for term in terms)
