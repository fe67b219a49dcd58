"""The people of an evening as the capture screen lists them, and how many: nothing but reading."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from eventmate.book import Book, events, rows
from eventmate.model import Event, Goal

_LIMIT = 500
_MORNING = time(6)
_PEOPLE = """
SELECT e.id, e.contact_id, e.met, e.source, e.note <> '' OR e.talk <> '' OR c.note <> '' AS noted,
  coalesce(nullif(c.fn, ''), nullif(c.organization, ''), nullif(e.talk, ''), nullif(e.note, ''), 'Somebody') AS name,
  CASE WHEN c.fn = '' THEN '' ELSE c.organization END AS organization, c.title,
  coalesce(nullif(e.talk, ''), e.note) AS note,
  EXISTS (SELECT 1 FROM contact_points p WHERE p.contact_id = c.id AND p.until = '') AS reachable
FROM encounters e JOIN contacts c ON c.id = e.contact_id WHERE {where} ORDER BY e.met DESC, e.id DESC LIMIT {limit}
"""
_PROMISES = """
SELECT encounter_id, kind, text, due FROM follow_ups
WHERE encounter_id IN ({ids}) AND kind IN ('promise', 'theirs') AND state IN ('open', 'waiting')
ORDER BY due = '', due, id
"""
_SAID = """
SELECT encounter_id, kind, text FROM statements WHERE encounter_id IN ({ids}) AND closed = '' ORDER BY id
"""
_GOALS = """
SELECT g.*, (SELECT count(*) FROM goals_reached r WHERE r.goal_id = g.id) AS reached FROM goals g
WHERE g.event_id = ? OR g.event_id IS NULL ORDER BY g.id
"""


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise that stands."""

    text: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody met, on one line."""

    encounter_id: int
    contact_id: int
    met: datetime
    name: str
    organization: str
    title: str
    source: str
    """The line as it was typed."""
    note: str
    noted: bool
    """Whether anything was written down of them."""
    reachable: bool
    """Whether there is a contact point."""
    promise: Promised | None = None
    """The first of mine that is due."""
    theirs: Promised | None = None
    wants: str = ""
    offers: str = ""


@dataclass(frozen=True, slots=True)
class Evening:
    """An event and whom one met there; without an event, whom one met since the morning."""

    event: Event | None
    is_over: bool
    people: tuple[Met, ...]
    """Latest first."""
    promises: int
    """How many of mine stand."""
    goals: tuple[Goal, ...] = ()
    """What one wants there; none without an event."""

    @property
    def met(self) -> int:
        """How many people one met."""
        return self.event.met if self.event else len({met.contact_id for met in self.people})


def read(book: Book, now: datetime, past: int | None = None) -> Evening:
    """Read the evening of the chosen event.

    Args:
        now: whether the event is over depends on it; one that is over has no people here.
        past: an event whose people are to be listed though it is over.
    """
    with book.read() as connection:
        event = events.fetch(connection, past) if past is not None else events.chosen_on(connection)
        over = event is not None and past is None and events.is_over(event, now)
        people = _people(connection, None if over or event is None else event.id, now)
        promises = connection.execute(
            "SELECT count(*) FROM follow_ups WHERE kind = 'promise' AND state = 'open' AND encounter_id IN "
            f"({_marks(people)})"
        ).fetchone()[0]
        wanted = _goals(connection, event.id) if event and not over else ()
        return Evening(event, over, _with_what_was_said(connection, people), promises, wanted)


def _goals(connection: sqlite3.Connection, event_id: int) -> tuple[Goal, ...]:
    found = connection.execute(_GOALS, [event_id])
    return tuple(Goal(row["text"], row["event_id"], row["target"] or 1, row["reached"], row["id"]) for row in found)


def _people(connection: sqlite3.Connection, event_id: int | None, now: datetime) -> list[Met]:
    where, values = "e.event_id = ?", [str(event_id)]
    if event_id is None:
        start = now if now.time() >= _MORNING else now - timedelta(days=1)
        where, values = "e.event_id IS NULL AND e.met >= ?", [start.date().isoformat()]
    found = connection.execute(_PEOPLE.format(where=where, limit=_LIMIT), values)
    return [
        Met(
            row["id"], row["contact_id"], datetime.fromisoformat(row["met"]), row["name"], row["organization"],
            row["title"], row["source"], row["note"], bool(row["noted"]), bool(row["reachable"]),
        )
        for row in found
    ]  # fmt: skip


def _marks(people: list[Met]) -> str:
    return ", ".join(str(met.encounter_id) for met in people)


def _with_what_was_said(connection: sqlite3.Connection, people: list[Met]) -> tuple[Met, ...]:
    said: dict[int, dict[str, str | Promised]] = {}
    names = {"promise": "promise", "theirs": "theirs", "looking_for": "wants", "offers": "offers"}
    for row in connection.execute(_PROMISES.format(ids=_marks(people))):
        told = Promised(row["text"], rows.day(row["due"]))
        said.setdefault(row["encounter_id"], {}).setdefault(names[row["kind"]], told)
    for row in connection.execute(_SAID.format(ids=_marks(people))):
        if row["kind"] in names:
            said.setdefault(row["encounter_id"], {}).setdefault(names[row["kind"]], row["text"])
    return tuple(replace(met, **said.get(met.encounter_id, {})) for met in people)  # type: ignore[arg-type]
