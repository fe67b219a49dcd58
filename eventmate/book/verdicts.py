"""Go again? My own verdict on an event: asked once, and shown when the next one of its series comes up."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import replace
from datetime import date, datetime, timedelta

from eventmate.book import Book, events, history, rows
from eventmate.model import Event, Verdict
from eventmate.text import clean, fold

_RECENT = timedelta(days=30)
"""How long after its end one is asked about an event."""
_SAID = "SELECT v.*, 0 AS met FROM events v WHERE v.verdict IN ('yes', 'maybe', 'no') ORDER BY v.starts DESC, v.id DESC"
_UNASKED = """
SELECT v.*, (SELECT count(DISTINCT contact_id) FROM encounters e WHERE e.event_id = v.id) AS met FROM events v
WHERE v.verdict = '' AND v.ends <= ? AND v.ends >= ? AND v.current = 0 ORDER BY v.ends DESC, v.id DESC
"""
_DATED = re.compile(
    r"\b(?:\d+|[ivx]+|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|"
    r"apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter)(?:st|nd|rd|th)?\b"
)


def give(book: Book, event_id: int, verdict: Verdict, note: str, now: datetime) -> Event:
    """Say whether to go again, with a word on why; `Verdict.UNSAID` says only that one was asked.

    Raises:
        NotFound: there is no such event.
    """
    note = clean(note)
    with book.write() as db:
        event = events.fetch(db.conn, event_id)
        asked = verdict is Verdict.UNSAID
        did = (
            f"left open whether to go to {event.name} again" if asked else f"go to {event.name} again: {verdict.value}"
        )
        history.record(db, did, now, book.session)
        db.table("events").update(event_id, {"verdict": verdict.value, "verdict_note": note})
        return events.fetch(db.conn, event_id)


def to_ask(book: Book, now: datetime) -> Event | None:
    """Give the latest event that is over, where people were met, and about which nobody was asked."""
    with book.read() as connection:
        found = connection.execute(_UNASKED, [now.date().isoformat(), (now.date() - _RECENT).isoformat()])
        return next((one for row in found if row["met"] and events.is_over(one := rows.event(row), now)), None)


def last(book: Book, name: str, series: str = "", before: date | None = None) -> Event | None:
    """Give the latest event of the same series on which there is a verdict.

    Args:
        book: where they stand.
        name: how the event that comes up is called; without a series its name without day, month and number counts.
        series: its series.
        before: its day, where that is known; later ones do not count.
    """
    with book.read() as connection:
        return last_on(connection, name, series, before)


def last_on(connection: sqlite3.Connection, name: str, series: str = "", before: date | None = None) -> Event | None:
    """Do as `last` on a connection that is open."""
    found = (rows.event(row) for row in connection.execute(_SAID))
    earlier = (one for one in found if before is None or (one.starts and one.starts < before))
    return next((replace(one, met=0) for one in earlier if _of_series(one, name, series)), None)


def _of_series(one: Event, name: str, series: str) -> bool:
    if series or not name:
        return bool(series) and fold(one.series) == fold(series)
    if one.series and fold(name).startswith(fold(one.series)):
        return True
    return bool(_stem(name)) and _stem(one.name) == _stem(name)


def _stem(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", _DATED.sub(" ", fold(name))))
