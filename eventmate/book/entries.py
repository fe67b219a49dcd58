"""What the lines of the checklist say: a follow-up with what one has to know of the person to do it.

Which there are, and in which order, is `checklist`'s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from types import MappingProxyType

from eventmate.book import Book, cadence, followups, rows
from eventmate.messages.channels import propose
from eventmate.messages.order import Standing
from eventmate.model import Address, Channel, Circle, Contact, ContactPoint, FollowUp, Introduction

_CHUNK = 500
_ENTRIES = """
SELECT f.*, coalesce(c.circle, '') AS circle, coalesce(c.fn, '') AS fn, coalesce(c.organization, '') AS works,
  coalesce(nullif(e.talk, ''), e.note, '') AS noted,
  coalesce(e.warmth, (SELECT warmth FROM encounters WHERE contact_id = f.contact_id ORDER BY met DESC, id DESC LIMIT 1)
  , 0) AS warmth,
  coalesce((SELECT text FROM statements WHERE contact_id = f.contact_id AND kind = 'looking_for' AND closed = ''
  ORDER BY id LIMIT 1), '') AS wants
FROM ({select} WHERE f.id IN ({ids})) f LEFT JOIN contacts c ON c.id = f.contact_id
LEFT JOIN encounters e ON e.id = f.encounter_id AND e.contact_id = f.contact_id
"""


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line of the checklist says."""

    follow_up: FollowUp
    standing: Standing
    channel: Channel
    """The chosen one, or the one to propose."""
    works: str = ""
    """The person's organisation."""
    noted: str = ""
    """What the meeting was about."""
    wants: str = ""
    """What they look for."""
    last: date | None = None
    """The day of the last contact, for somebody who is due for a word."""


def read(book: Book, ids: Iterable[int], cadences: Mapping[Circle, int] = MappingProxyType({})) -> dict[int, Entry]:
    """Read what lines of the checklist say, by identifier; those that have gone are left out.

    Args:
        book: where they are.
        ids: a few hundred at most come at once.
        cadences: days after which somebody of a circle is due for a word.
    """
    with book.read() as connection:
        return fetch(connection, ids, cadences)


def follow_ups(book: Book, ids: Sequence[int], cadences: Mapping[Circle, int]) -> tuple[FollowUp, ...]:
    """Read the follow-ups alone, in the order given; in a twentieth of the time, since no channel is proposed."""
    found: dict[int, FollowUp] = {}
    with book.read() as connection:
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            marks = ", ".join(str(key) for key in chunk if key > 0)
            for row in connection.execute(f"{followups.SELECT} WHERE f.id IN ({marks})"):
                found[row["id"]] = rows.follow_up(row)
            touches = [-key for key in chunk if key < 0]
            due = cadence.of(connection, touches, cadences) if touches else {}
            found.update((-key, touch.follow_up()) for key, touch in due.items())
    return tuple(found[key] for key in ids if key in found)


def fetch(
    connection: sqlite3.Connection, ids: Iterable[int], cadences: Mapping[Circle, int] = MappingProxyType({})
) -> dict[int, Entry]:
    """Read the same on a connection that is open."""
    wanted = iter(ids)
    found: dict[int, Entry] = {}
    while chunk := list(islice(wanted, _CHUNK)):
        found |= _stored(connection, [key for key in chunk if key > 0])
        touches = cadence.of(connection, [-key for key in chunk if key < 0], cadences) if min(chunk) < 0 else {}
        people = _people(connection, touches)
        for key, touch in touches.items():
            one, noted = touch.follow_up(), cadence.topic(connection, key)
            channel = propose(people.get(key), one)
            works = people[key].organization if people[key].fn else ""
            found[-key] = Entry(one, Standing(touch.circle), channel, works, noted, last=touch.last)
    return found


def _stored(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, Entry]:
    marks = ", ".join(map(str, ids))
    found = connection.execute(_ENTRIES.format(select=followups.SELECT, ids=marks)).fetchall()
    people = _people(connection, {row["contact_id"] for row in found if row["contact_id"]})
    states = _introductions(connection, {row["introduction_id"] for row in found if row["introduction_id"]})
    told = {}
    for row in found:
        one = rows.follow_up(row)
        channel = propose(people.get(row["contact_id"]), one, states.get(row["introduction_id"]))
        standing = Standing(Circle(row["circle"] or Circle.WIDE), row["warmth"])
        told[one.id] = Entry(one, standing, channel, row["works"] if row["fn"] else "", row["noted"], row["wants"])
    return told


def _people(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, Contact]:
    """Read of some people what a channel is chosen by."""
    marks = ", ".join(map(str, ids))
    points: dict[int, list[ContactPoint]] = {}
    for row in connection.execute(
        f"SELECT * FROM contact_points WHERE contact_id IN ({marks}) AND until = '' ORDER BY preferred DESC, position"
    ):
        points.setdefault(row["contact_id"], []).append(rows.point(row))
    addresses: dict[int, list[Address]] = {}
    for row in connection.execute(f"SELECT * FROM addresses WHERE contact_id IN ({marks}) ORDER BY id"):
        addresses.setdefault(row["contact_id"], []).append(rows.address(row))
    return {
        row["id"]: Contact(
            uid="", fn=row["fn"], created=_LONG_AGO, revised=_LONG_AGO, organization=row["organization"],
            points=tuple(points.get(row["id"], ())), addresses=tuple(addresses.get(row["id"], ())), id=row["id"],
        )
        for row in connection.execute(f"SELECT id, fn, organization FROM contacts WHERE id IN ({marks})")
    }  # fmt: skip


def _introductions(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, Introduction]:
    marks = ", ".join(map(str, ids))
    found = connection.execute(f"SELECT * FROM introductions WHERE id IN ({marks})") if ids else ()
    return {row["id"]: rows.introduction(row) for row in found}
