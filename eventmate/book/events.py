"""Events: begin one, end it, choose the current one, change and list them."""

from __future__ import annotations

import sqlite3
import uuid
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from eventmate.book import Book, history, rows
from eventmate.errors import Ambiguous, BadInput, NotFound
from eventmate.model import Event
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database

_ENDS_AT = time(6)
_SELECT = (
    "SELECT v.*, (SELECT count(DISTINCT contact_id) FROM encounters e WHERE e.event_id = v.id) AS met FROM events v"
)
_FIELDS = ("name", "region", "place", "series", "organizer", "kind", "template", "pitch")


def start(book: Book, event: Event, now: datetime) -> Event:
    """Make an event and the current one of it; without days it is today's.

    Raises:
        BadInput: it has no name, or it ends before it starts.
    """
    today = now.date()
    starts = event.starts or event.ends or today
    event = replace(event, starts=starts, ends=event.ends or starts, current=True)
    values = _values(event)
    with book.write() as db:
        history.record(db, f"started {values['name']}", now, book.session)
        db.conn.execute("UPDATE events SET current = 0 WHERE current = 1")
        return fetch(
            db.conn, rows.insert(db, "events", {"uid": event.uid or str(uuid.uuid4()), **values, "current": 1})
        )


def add(book: Book, event: Event, now: datetime) -> Event:
    """Make an event, past or to come, without choosing it.

    Raises:
        BadInput: it has no name, or it ends before it starts.
    """
    starts = event.starts or event.ends or now.date()
    values = _values(replace(event, starts=starts, ends=event.ends or starts))
    with book.write() as db:
        history.record(db, f"added the event {values['name']}", now, book.session)
        row = {"uid": event.uid or str(uuid.uuid4()), **values, "current": 0}
        return fetch(db.conn, rows.insert(db, "events", row))


def change(book: Book, event: Event, now: datetime) -> Event:
    """Store what has been edited of an event; moved to days to come it is no longer the current one.

    Raises:
        NotFound: it has gone meanwhile.
        BadInput: it has no name, or it ends before it starts.
    """
    values = _values(event)
    with book.write() as db:
        before = fetch(db.conn, event.id)
        history.record(db, f"changed the event {before.name}", now, book.session)
        moved_away = event.starts is not None and event.starts != before.starts and event.starts > now.date()
        db.table("events").update(event.id, {**values, "current": 0} if moved_away else values)
        return fetch(db.conn, event.id)


def choose(book: Book, event_id: int | None, now: datetime) -> Event | None:
    """Make an event the current one; None ends the current one."""
    with book.write() as db:
        chosen = fetch(db.conn, event_id) if event_id is not None else None
        history.record(db, f"turned to {chosen.name}" if chosen else "ended the event", now, book.session)
        db.conn.execute("UPDATE events SET current = 0 WHERE current = 1")
        if chosen is not None:
            _reopen(db, chosen, now)
        return fetch(db.conn, event_id) if event_id is not None else None


def _reopen(db: Database, event: Event, now: datetime) -> None:
    """Choose an event; one that is over goes on until today, since its 06:00 would end it again at once."""
    ends = max(event.ends or now.date(), now.date()) if is_over(event, now) else event.ends
    db.table("events").update(event.id, {"current": 1, "ends": ends.isoformat() if ends else ""})


def end(book: Book, now: datetime) -> Event:
    """End the current event.

    Returns:
        The event that was ended.

    Raises:
        NotFound: there is none.
    """
    with book.write() as db:
        event = chosen_on(db.conn)
        if event is None:
            raise NotFound("There is no current event to end.")
        history.record(db, f"ended {event.name}", now, book.session)
        last = max(min(event.ends or now.date(), now.date()), event.starts or date.min)
        db.table("events").update(event.id, {"current": 0, "ends": last.isoformat()})
        return fetch(db.conn, event.id)


def remove(book: Book, event_id: int, now: datetime) -> Event:
    """Take an event away; the people met there stay, without it."""
    with book.write() as db:
        event = fetch(db.conn, event_id)
        history.record(db, f"removed the event {event.name}", now, book.session)
        db.table("events").delete(event_id)
        return event


def listing(book: Book) -> tuple[Event, ...]:
    """List all events, latest first."""
    with book.read() as connection:
        return tuple(map(rows.event, connection.execute(f"{_SELECT} ORDER BY v.starts DESC, v.id DESC")))


def get(book: Book, event_id: int) -> Event:
    """Read one event; NotFound when there is none."""
    with book.read() as connection:
        return fetch(connection, event_id)


def is_over(event: Event, now: datetime) -> bool:
    """Whether an event has ended: at 06:00, local time, of the day after its last one."""
    if event.ends is None:
        return False
    return now.replace(tzinfo=None) >= datetime.combine(event.ends + timedelta(days=1), _ENDS_AT)


def moment_at(event: Event, now: datetime) -> datetime:
    """Give the moment of meeting somebody there: now, or for an event that is over this time on its last day."""
    return datetime.combine(event.ends, now.timetz()) if event.ends is not None and is_over(event, now) else now


def current(book: Book, now: datetime) -> Event | None:
    """Read the event that is on: the chosen one, until it is over."""
    event = chosen(book)
    return None if event is None or is_over(event, now) else event


def chosen(book: Book) -> Event | None:
    """Read the event chosen last, over or not."""
    with book.read() as connection:
        return chosen_on(connection)


def resolve(book: Book, words: str) -> Event:
    """Find the event that a person means by its identifier, its name or the beginning of it.

    Raises:
        NotFound, Ambiguous: none fits, or several do.
    """
    everything = listing(book)
    wanted = fold(words.strip())
    for fits in (
        [e for e in everything if str(e.id) == words.strip()],
        [e for e in everything if fold(e.name) == wanted],
        [e for e in everything if wanted and wanted in fold(e.name)],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise Ambiguous(
                f"Several events fit “{clean(words)}”: name one by its number.",
                [(e.id or 0, f"{e.name}, {e.starts}") for e in fits],
            )
    raise NotFound(f"No event fits “{clean(words)}”. `eventmate events` lists them.")


def chosen_on(connection: sqlite3.Connection) -> Event | None:
    """Read the event chosen last on a connection that is open."""
    row = _row(connection, "WHERE v.current = 1", [])
    return rows.event(row) if row else None


def fetch(connection: sqlite3.Connection, event_id: int) -> Event:
    """Read an event on a connection that is open; NotFound when there is none."""
    row = _row(connection, "WHERE v.id = ?", [event_id])
    if row is None:
        raise NotFound(f"There is no event {event_id}.")
    return rows.event(row)


def _row(connection: sqlite3.Connection, where: str, values: list[int]) -> sqlite3.Row | None:
    found: sqlite3.Row | None = connection.execute(f"{_SELECT} {where}", values).fetchone()
    return found


def _values(event: Event) -> dict[str, str]:
    """Give an event's fields as they are stored, cleaned and checked."""
    values = {field: clean(str(getattr(event, field))) for field in _FIELDS}
    values["region"] = values["region"].upper()
    if not values["name"]:
        raise BadInput("An event needs a name.")
    if event.starts and event.ends and event.ends < event.starts:
        raise BadInput(f"{values['name']} cannot end on {event.ends}, before it starts on {event.starts}.")
    return {
        **values,
        "starts": event.starts.isoformat() if event.starts else "",
        "ends": event.ends.isoformat() if event.ends else "",
    }
