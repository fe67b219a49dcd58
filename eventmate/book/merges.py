"""Two contacts that are one person: found, called two after all, or made into one with nothing lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book, contacts, history, rewriting
from eventmate.errors import BadInput
from eventmate.matching import duplicates as doubles
from eventmate.matching import merge as merging
from eventmate.matching import names
from eventmate.matching.duplicates import Pair
from eventmate.matching.merge import Merge, Side
from eventmate.matching.twins import Index, Known
from eventmate.model import Contact, PointKind
from eventmate.text import fold

if TYPE_CHECKING:
    from sqlite_utils import Database

_OPEN = "('open', 'waiting')"


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge made."""

    contact: Contact
    on_both: tuple[str, ...]
    """Destinations that were given both cards: there they stay two, until one is deleted there by hand."""


def duplicates(book: Book, among: Collection[int] = ()) -> tuple[Pair, ...]:
    """Find who may stand in the book twice, likeliest first; without those who were called two people.

    Args:
        among: only pairs with one of these, such as those just imported; empty for all.
    """
    with book.read() as connection:
        everybody = people(connection)
        apart = {frozenset(pair) for pair in connection.execute("SELECT first_id, second_id FROM apart")}
    if among:
        return doubles.pairs_of(Index(everybody), (known for known in everybody if known.id in set(among)), apart)
    return doubles.pairs(everybody, apart)


def people(connection: sqlite3.Connection) -> list[Known]:
    """Read of everybody what is compared."""
    points: dict[int, list[str]] = {}
    for key, kind, value in connection.execute("SELECT contact_id, kind, value FROM contact_points"):
        points.setdefault(key, []).append(names.point_key(PointKind(kind), value))
    return [
        Known(key, name, organization, tuple(points.get(key, ())))
        for key, name, organization in connection.execute(
            "SELECT id, coalesce(nullif(fn, ''), nickname), organization FROM contacts ORDER BY id"
        )
    ]


def part(book: Book, first_id: int, second_id: int, now: datetime) -> None:
    """Remember that two contacts are two people, so that they are not offered again.

    Raises:
        NotFound: one of them is not there.
    """
    first, second = sorted((first_id, second_id))
    with book.write() as db:
        called = [contacts.fetch(db.conn, key).display for key in (first, second)]
        if db.conn.execute("SELECT 1 FROM apart WHERE first_id = ? AND second_id = ?", [first, second]).fetchone():
            return
        history.record(db, f"called {called[0]} and {called[1]} two people", now, book.session)
        db.conn.execute("INSERT INTO apart (first_id, second_id) VALUES (?, ?)", [first, second])


def plan(book: Book, keep_id: int, other_id: int, now: datetime, take: Mapping[str, Side] | None = None) -> Merge:
    """Say what would come of a merge, with the facts side by side, and write nothing.

    Args:
        take: the person's word on fields of which one value is current.

    Raises:
        BadInput: it is one and the same contact, or there is no such field.
        NotFound: one of them is not there.
    """
    _check(keep_id, other_id, take or {})
    with book.read() as connection:
        mine, other = contacts.fetch(connection, keep_id), contacts.fetch(connection, other_id)
    return merging.plan(mine, other, on=now.date(), take=take)


def _check(keep_id: int, other_id: int, take: Mapping[str, Side]) -> None:
    if keep_id == other_id:
        raise BadInput("That is one contact; name two.")
    if wrong := [field for field in take if field not in merging.SINGLE]:
        raise BadInput(f"“{wrong[0]}” is no field to choose; there are {', '.join(merging.SINGLE)}.")


def merge(book: Book, keep_id: int, other_id: int, now: datetime, take: Mapping[str, Side] | None = None) -> Merged:
    """Make one contact of two, in one step; undo brings both back.

    Everything of both stays: notes, contact points, encounters, statements,
    follow-ups (equal open ones become one), handovers, introductions, tags. The
    older UID stays, the other is an alias of it.

    Args:
        keep_id: whose identifier stays.
        other_id: who goes.
        take: the person's word on fields of which one value is current; the other value is kept as a former one.

    Raises:
        BadInput: it is one and the same contact, or there is no such field.
        NotFound: one of them is not there.
    """
    _check(keep_id, other_id, take or {})
    with book.write() as db:
        mine, other = contacts.fetch(db.conn, keep_id), contacts.fetch(db.conn, other_id)
        merged = merging.plan(mine, other, on=now.date(), take=take)
        history.record(db, f"merged {other.display} into {mine.display}", now, book.session)
        on_both = _destinations_of_both(db.conn, keep_id, other_id)
        _rewrite(db, mine, other, merged.contact, now)
        _move(db, keep_id, other_id)
        _join_rows(db, keep_id, other_id)
        db.conn.execute("DELETE FROM contacts WHERE id = ?", [other_id])
        _settle_uid(db, mine, other, merged)
        return Merged(contacts.fetch(db.conn, keep_id), on_both)


def _rewrite(db: Database, mine: Contact, other: Contact, after: Contact, now: datetime) -> None:
    """Write what comes of both; rows of the other that go on as they are change hands instead."""
    for table, there, rows in (
        ("contact_points", after.points, other.points),
        ("statements", after.statements, other.statements),
    ):
        kept = {row.id for row in there}
        moving = [row.id for row in rows if row.id in kept]
        db.conn.executemany(f"UPDATE {table} SET contact_id = ? WHERE id = ?", [(mine.id, key) for key in moving])
    for sql, values in rewriting.steps(contacts.fetch(db.conn, mine.id), replace(after, id=mine.id), now):
        db.conn.execute(sql, values)
    both = {"mine": mine.id, "other": other.id}
    confirmed = "SELECT max(confirmed) FROM contacts WHERE id IN (:mine, :other)"
    db.conn.execute(
        f"UPDATE contacts SET created = :created, confirmed = ({confirmed}) WHERE id = :mine",
        {**both, "created": after.created.isoformat()},
    )
    # What vouching rests on comes from whoever the words come from.
    db.conn.execute(
        "UPDATE contacts SET vouch_ground = coalesce((SELECT c.vouch_ground FROM contacts c "
        "WHERE c.id IN (:mine, :other) AND c.vouch = contacts.vouch ORDER BY c.vouch_ground = '' LIMIT 1), '') "
        "WHERE id = :mine",
        both,
    )


_MOVED = (
    "encounters", "contact_log", "imported", "aliases", "expected", "help_log", "outcomes", "reviews", "review_answers",
)  # fmt: skip


def _move(db: Database, keep_id: int, other_id: int) -> None:
    """Let change hands what is never double."""
    both = {"mine": keep_id, "other": other_id}
    for table in _MOVED:
        db.conn.execute(f"UPDATE {table} SET contact_id = ? WHERE contact_id = ?", [keep_id, other_id])
    for side, beside in (("seeker_id", "helper_id"), ("helper_id", "seeker_id")):
        db.conn.execute(
            f"UPDATE introductions SET {side} = :mine, "
            f"state = CASE {beside} WHEN :mine THEN 'declined' ELSE state END, "
            f"outcome = CASE {beside} WHEN :mine THEN 'both are one person' ELSE outcome END WHERE {side} = :other",
            both,
        )
    for column, beside in (("first_id", "second_id"), ("second_id", "first_id")):
        db.conn.execute(
            f"UPDATE apart SET {column} = :mine WHERE {column} = :other AND {beside} <> :mine AND NOT EXISTS "
            f"(SELECT 1 FROM apart a WHERE a.{column} = :mine AND a.{beside} = apart.{beside})",
            both,
        )
    # A picture that gives way stays behind the one that is shown.
    db.conn.execute(
        "INSERT INTO photos (contact_id, type, data) SELECT :mine, type, data FROM photos WHERE contact_id = :other "
        "AND data NOT IN (SELECT data FROM photos WHERE contact_id = :mine) ORDER BY id",
        both,
    )


def _join_rows(db: Database, keep_id: int, other_id: int) -> None:
    """Make one of what both have: an open follow-up, a handover, a part in a goal."""
    both = {"mine": keep_id, "other": other_id}
    theirs = db.conn.execute(
        f"SELECT * FROM follow_ups WHERE contact_id = ? AND state IN {_OPEN}", [keep_id]
    ).fetchall()
    for row in db.conn.execute("SELECT * FROM follow_ups WHERE contact_id = ?", [other_id]).fetchall():
        same = next((one for one in theirs if _equal(one, row)), None)
        if same is None:
            db.conn.execute("UPDATE follow_ups SET contact_id = ? WHERE id = ?", [keep_id, row["id"]])
        else:
            due = min((day for day in (same["due"], row["due"]) if day), default="")
            values = [due, same["message"] or row["message"], same["id"]]
            db.conn.execute("UPDATE follow_ups SET due = ?, message = ? WHERE id = ?", values)
            theirs.remove(same)
    db.conn.execute(
        "UPDATE handovers SET at = max(at, coalesce((SELECT max(h.at) FROM handovers h WHERE h.contact_id = :other "
        "AND h.destination = handovers.destination), '')) WHERE contact_id = :mine",
        both,
    )
    for table, what in (("handovers", "destination"), ("goals_reached", "goal_id")):
        db.conn.execute(
            f"UPDATE {table} SET contact_id = :mine WHERE contact_id = :other AND NOT EXISTS "
            f"(SELECT 1 FROM {table} t WHERE t.contact_id = :mine AND t.{what} = {table}.{what})",
            both,
        )


def _equal(one: sqlite3.Row, other: sqlite3.Row) -> bool:
    """Whether two follow-ups ask for the same thing and both are still to be done."""
    alike = all(one[column] == other[column] for column in ("kind", "state", "recurrence", "introduction_id"))
    channels = {one["channel"], other["channel"]} - {""}
    return alike and len(channels) < 2 and fold(one["text"]) == fold(other["text"])


def _destinations_of_both(connection: sqlite3.Connection, keep_id: int, other_id: int) -> tuple[str, ...]:
    found = connection.execute(
        "SELECT destination FROM handovers WHERE contact_id IN (?, ?) GROUP BY destination "
        "HAVING count(DISTINCT contact_id) = 2 ORDER BY destination",
        [keep_id, other_id],
    )
    return tuple(row[0] for row in found)


def _settle_uid(db: Database, mine: Contact, other: Contact, merged: Merge) -> None:
    """Keep the older UID and make the other an alias."""
    alias = next(uid for uid in (mine.uid, other.uid) if uid != merged.contact.uid)
    db.conn.execute("UPDATE contacts SET uid = ? WHERE id = ?", [merged.contact.uid, mine.id])
    db.conn.execute("INSERT INTO aliases (uid, contact_id) VALUES (?, ?)", [alias, mine.id])
