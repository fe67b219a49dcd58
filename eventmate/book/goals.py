"""Goals: whom one wants to meet at an event, what to learn or give, and who has reached them."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from eventmate.book import Book, events, history, network, rows
from eventmate.errors import BadInput, NotFound
from eventmate.matching.fit import Profile, fit
from eventmate.model import Goal
from eventmate.text import clean

_SELECT = "SELECT g.*, (SELECT count(*) FROM goals_reached r WHERE r.goal_id = g.id) AS reached FROM goals g"


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody who is expected at an event and fits a goal."""

    goal: Goal
    name: str
    contact_id: int | None
    reason: str
    """What may follow the name."""


def add(book: Book, goal: Goal, now: datetime) -> Goal:
    """Set a goal, for an event or for any.

    Raises:
        BadInput: it says nothing, or asks for fewer than one.
        NotFound: there is no such event.
    """
    columns = _columns(goal)
    with book.write() as db:
        if goal.event_id is not None:
            events.fetch(db.conn, goal.event_id)
        history.record(db, f"set the goal “{columns['text']}”", now, book.session)
        return fetch(db.conn, rows.insert(db, "goals", {**columns, "event_id": goal.event_id}))


def change(book: Book, goal: Goal, now: datetime) -> Goal:
    """Store what has been edited of a goal.

    Raises:
        BadInput, NotFound: it says nothing, or has gone meanwhile.
    """
    columns = _columns(goal)
    with book.write() as db:
        before = fetch(db.conn, goal.id)
        history.record(db, f"changed the goal “{before.text}”", now, book.session)
        db.table("goals").update(before.id, columns)
        return fetch(db.conn, before.id)


def remove(book: Book, goal_id: int, now: datetime) -> Goal:
    """Take a goal away."""
    with book.write() as db:
        before = fetch(db.conn, goal_id)
        history.record(db, f"removed the goal “{before.text}”", now, book.session)
        db.table("goals").delete(goal_id)
        return before


def reach(book: Book, goal_id: int, contact_id: int, now: datetime) -> Goal:
    """Note that a person reaches a goal; the same twice is once.

    Raises:
        NotFound: there is no such goal or person.
    """
    with book.write() as db:
        goal, name = fetch(db.conn, goal_id), network.called(db.conn, contact_id)
        history.record(db, f"met {name} for “{goal.text}”", now, book.session)
        pair = [goal_id, contact_id]
        if not db.table("goals_reached").count_where("goal_id = ? AND contact_id = ?", pair):
            rows.insert(db, "goals_reached", {"goal_id": goal_id, "contact_id": contact_id})
        return fetch(db.conn, goal_id)


def unreach(book: Book, goal_id: int, contact_id: int, now: datetime) -> Goal:
    """Take back that a person reaches a goal."""
    with book.write() as db:
        goal, name = fetch(db.conn, goal_id), network.called(db.conn, contact_id)
        history.record(db, f"took {name} off “{goal.text}”", now, book.session)
        db.table("goals_reached").delete_where("goal_id = ? AND contact_id = ?", [goal_id, contact_id])
        return fetch(db.conn, goal_id)


def listing(book: Book, event_id: int | None = None) -> tuple[Goal, ...]:
    """List the goals of an event and those for any; all goals without an event."""
    with book.read() as connection:
        return _listed(connection, event_id)


def _listed(connection: sqlite3.Connection, event_id: int | None) -> tuple[Goal, ...]:
    where = "WHERE g.event_id = :event OR g.event_id IS NULL" if event_id is not None else ""
    return tuple(map(_goal, connection.execute(f"{_SELECT} {where} ORDER BY g.id", {"event": event_id})))


def reached_by(book: Book, goal_id: int) -> tuple[str, ...]:
    """Name those who have reached a goal, first ones first."""
    with book.read() as connection:
        found = connection.execute("SELECT contact_id FROM goals_reached WHERE goal_id = ? ORDER BY id", [goal_id])
        return tuple(network.called(connection, row[0]) for row in found)


def answered(book: Book, contact_id: int, event_id: int | None) -> tuple[tuple[Goal, str], ...]:
    """Give the goals that a person fits and is not noted for yet, with the reason; for an offer, not a deed."""
    with book.read() as connection:
        person = next(iter(network.profiles(connection, [contact_id])), None)
        noted = {
            row[0] for row in connection.execute("SELECT goal_id FROM goals_reached WHERE contact_id = ?", [contact_id])
        }
        goals = [goal for goal in _listed(connection, event_id) if goal.id not in noted] if person else []
    return tuple((goal, reason) for goal in goals if person and (reason := fitting(goal, person)))


def fitting(goal: Goal, person: Profile) -> str:
    """Say why a person fits a goal, as it may follow the name: they are named in it, or are what it asks for."""
    first, *_ = words = person.name.split() or [""]
    if first[:1].isupper() and re.search(rf"\b{re.escape(first)}\b", goal.text):
        rest = goal.text.partition(first)[2].split()
        # "thank Dana Kim" is not for Dana Weiss.
        if not rest or not rest[0][:1].isupper() or rest[0].strip(".,!?") in words:
            return "is named in it"
    found = fit(goal.text, person)
    return found.reason if found else ""


def expected(book: Book, event_id: int) -> tuple[Expected, ...]:
    """Find who of those expected at an event fits its goals."""
    with book.read() as connection:
        goals = _listed(connection, event_id)
        listed = connection.execute("SELECT * FROM expected WHERE event_id = ? ORDER BY id", [event_id]).fetchall()
        ids = [row["contact_id"] for row in listed if row["contact_id"] is not None]
        known = {profile.id: profile for profile in network.profiles(connection, ids)}
    people = [(row, known.get(row["contact_id"]) or _stranger(row)) for row in listed]
    return tuple(
        Expected(goal, person.name, row["contact_id"], reason)
        for goal in goals for row, person in people if (reason := fitting(goal, person))
    )  # fmt: skip


def _stranger(row: sqlite3.Row) -> Profile:
    return Profile(0, row["fn"], row["title"], row["organization"], notes=(row["note"],) if row["note"] else ())


def fetch(connection: sqlite3.Connection, goal_id: int) -> Goal:
    """Read a goal on a connection that is open; NotFound when there is none."""
    row = connection.execute(f"{_SELECT} WHERE g.id = ?", [goal_id]).fetchone()
    if row is None:
        raise NotFound(f"There is no goal {goal_id}. `eventmate goals` lists them.")
    return _goal(row)


def _goal(row: sqlite3.Row) -> Goal:
    return Goal(row["text"], row["event_id"], row["target"] or 1, row["reached"], row["id"])


def _columns(goal: Goal) -> dict[str, str | int]:
    text = clean(goal.text)
    if not text:
        raise BadInput("Write whom you want to meet, or what you want to learn or give.")
    if goal.target < 1:
        raise BadInput(f"A goal is reached by one at least, not by {goal.target}.")
    return {"text": text, "target": goal.target}
