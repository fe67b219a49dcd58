"""The checklist: which follow-ups, in which order and groups.

There may be thousands, so it is made of identifiers alone, ordered by SQLite as
`eventmate.messages.order` ranks them. What is said of those in view is `entries`'s to
read, what is done to them is `followups`'s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from eventmate.book import Book, cadence, entries
from eventmate.book.entries import Entry
from eventmate.messages import order
from eventmate.messages.order import Bucket
from eventmate.model import Channel, Circle
from eventmate.text import fold

_BEFORE, _AFTER = 40, 80
"""How many lines are read around one; no screen shows more at once."""
_DAY = """CASE WHEN f.deadline = '' OR (f.due <> '' AND f.state = 'waiting') THEN f.due
  WHEN f.due = '' THEN f.deadline ELSE min(f.due, f.deadline) END"""
_LISTED = """
WITH listed AS (
  SELECT f.*, {day} AS day FROM follow_ups f
  WHERE (f.state IN ('open', 'waiting') OR f.ended >= :since) {wanted}
), placed AS (
  SELECT *, CASE WHEN state IN ('done', 'skipped') THEN {ended} WHEN day = :today THEN {today}
    WHEN day <> '' AND day < :today THEN {overdue} WHEN state = 'waiting' THEN {waiting}
    WHEN day = '' THEN {sometime} ELSE {coming} END AS part, coalesce(nullif(day, ''), '9999-12-31') AS due_day
  FROM listed
)
SELECT f.id, f.part, f.contact_id, f.event_id {told},
  coalesce(e.warmth, (SELECT warmth FROM encounters WHERE contact_id = f.contact_id ORDER BY met DESC, id DESC LIMIT 1)
  ) AS known_warmth
FROM placed f LEFT JOIN contacts c ON c.id = f.contact_id LEFT JOIN events v ON v.id = f.event_id
LEFT JOIN encounters e ON e.id = f.encounter_id AND e.contact_id = f.contact_id
ORDER BY f.part, CASE WHEN f.part IN ({coming}, {waiting}) THEN f.due_day END, f.kind <> 'promise',
  CASE WHEN known_warmth >= {warm} THEN -known_warmth ELSE 0 END, {circles}, f.due_day, {kinds},
  f.created, f.id LIMIT {limit}
"""
_TOLD = ", f.text, f.organization, v.name AS event, coalesce(nullif(c.fn, ''), c.organization, '') AS contact"
_EVENT = """
SELECT v.id FROM events v WHERE EXISTS (SELECT 1 FROM follow_ups WHERE event_id = v.id) ORDER BY
  v.starts < :today AND EXISTS (
    SELECT 1 FROM follow_ups WHERE event_id = v.id AND state IN ('open', 'waiting') AND kind <> 'theirs') DESC,
  v.starts DESC, v.id DESC LIMIT 1
"""
_PARTS = {
    Bucket.OVERDUE: "Overdue", Bucket.TODAY: "Today", Bucket.COMING: "Next days", Bucket.SOMETIME: "Some time",
    Bucket.WAITING: "Waiting", Bucket.ENDED: "Done",
}  # fmt: skip
CHANNELS = {
    Channel.EMAIL: "E-mail", Channel.LINKEDIN: "LinkedIn", Channel.X: "X", Channel.MASTODON: "Mastodon",
    Channel.CALL: "Telephone", Channel.TEXT: "Text message", Channel.POST: "Post", Channel.IN_PERSON: "In person",
    Channel.INTRODUCTION: "Introduction", Channel.SEND: "Send something",
}  # fmt: skip
"""How channels are called."""


class View(StrEnum):
    """By what the checklist is grouped."""

    DUE = "due"
    PERSON = "person"
    EVENT = "event"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which follow-ups are meant; by itself all that stand open."""

    words: str = ""
    """All of them occur in text, person, event or organisation, whatever their case."""
    event_id: int | None = None
    contact_id: int | None = None
    channel: Channel | None = None
    due_by: date | None = None
    """Only what is due by this day, waiting ones included."""
    ended_since: date | None = None
    """Also those done or skipped on this day or later."""


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the checklist, in the order to do it."""

    label: str
    ids: tuple[int, ...]
    """Below zero the people who are due for a word."""
    part: Bucket | None = None
    """The part of the list, where the view goes by it."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """What there is to do."""

    groups: tuple[Group, ...]
    ids: tuple[int, ...]
    """All follow-ups in order."""
    open: int
    """How many stand open, waiting ones included."""
    overdue: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one has come with an event: those done or skipped, of all that I have to do."""

    event_id: int
    event: str
    done: int
    total: int


def read(
    book: Book,
    today: date,
    cadences: Mapping[Circle, int],
    wanted: Wanted = Wanted(),
    view: View = View.DUE,
) -> Checklist:
    """Read the checklist.

    Args:
        book: where it is.
        today: the local date.
        cadences: days after which somebody of a circle is due for a word.
        wanted: which follow-ups.
        view: by what they are grouped.
    """
    with book.read() as connection:
        return _read(connection, today, cadences, wanted, view)


@dataclass(frozen=True, slots=True)
class Page:
    """What a screen shows of the checklist."""

    checklist: Checklist
    entries: Mapping[int, Entry]
    """Of the follow-ups around one."""
    progress: Progress | None
    """Of the evening to work through."""
    whole: bool = True
    """Whether the checklist goes beyond the first lines."""


def page(
    book: Book,
    today: date,
    cadences: Mapping[Circle, int],
    wanted: Wanted = Wanted(),
    view: View = View.DUE,
    *,
    around: int | None = None,
    first: bool = False,
) -> Page:
    """Read the checklist and what its lines say around one of them; all of one state of the book.

    Args:
        book, today, cadences, wanted, view: as for `read`.
        around: a follow-up, or None for the first ones.
        first: read no more than the first lines by due date, which takes no longer with thousands.
    """
    with book.read() as connection:
        found = _first(connection, today, cadences) if first else _read(connection, today, cadences, wanted, view)
        near = neighbours(found.ids, around)
        progress = _evening_before(connection, today)
        return Page(found, entries.fetch(connection, near, cadences), progress, whole=not first)


def _first(connection: sqlite3.Connection, today: date, cadences: Mapping[Circle, int]) -> Checklist:
    found = _listed(connection, today, Wanted(), _AFTER)
    touches = [-touch.contact_id for touch in cadence.due(connection, cadences, today)] if len(found) < _AFTER else []
    return _checklist([*_by_part(found, touches)], 0, 0)


def neighbours(ids: Sequence[int], around: int | None) -> Sequence[int]:
    """Give those that stand around one, or the first ones: more than any screen shows at once."""
    place = ids.index(around) if around in ids else 0
    return ids[max(0, place - _BEFORE) : place + _AFTER]


def _read(
    connection: sqlite3.Connection, today: date, cadences: Mapping[Circle, int], wanted: Wanted, view: View
) -> Checklist:
    found = _listed(connection, today, wanted)
    touches = _touches(connection, cadences, today, wanted)
    ids = [*(row[0] for row in found), *(-touch.contact_id for touch in touches)]
    channels = _channels(connection, ids) if wanted.channel or view is View.CHANNEL else {}
    if wanted.channel:
        found = [row for row in found if channels[row[0]] is wanted.channel]
        touches = [touch for touch in touches if channels[-touch.contact_id] is wanted.channel]
    names = {row["id"]: row["name"] for row in connection.execute("SELECT id, name FROM events")}
    due = [-touch.contact_id for touch in touches]
    if view is View.DUE:
        groups = [*_by_part(found, due)]
    else:
        # what is done stands apart in every view, or it would be done again
        keyed = [_keyed(view, row, channels, names) for row in found if row[1] != Bucket.ENDED]
        keyed += [_keyed(view, (key, 0, -key, None), channels, names) for key in due]
        groups = [*_together(keyed), *_part(found, Bucket.ENDED)]
    parts = [row[1] for row in found]
    return _checklist(groups, len(parts) - parts.count(Bucket.ENDED) + len(due), parts.count(Bucket.OVERDUE))


_Row = tuple[Any, ...]
"""Identifier, bucket, contact, event, and what words are looked for in."""


def _listed(connection: sqlite3.Connection, today: date, wanted: Wanted, limit: int = -1) -> list[_Row]:
    values = {
        "since": wanted.ended_since.isoformat() if wanted.ended_since else "~", "today": today.isoformat(),
        "event": wanted.event_id, "contact": wanted.contact_id,
        "due": wanted.due_by.isoformat() if wanted.due_by else "",
    }  # fmt: skip
    terms = fold(wanted.words).split()
    cursor = connection.cursor()
    # plain tuples: of thousands, half the time is making rows
    cursor.row_factory = None
    found: list[_Row] = cursor.execute(_sql(wanted, limit, told=bool(terms)), values).fetchall()
    return [row for row in found if all(term in _told(*row[4:8]) for term in terms)] if terms else found


def _sql(wanted: Wanted, limit: int, *, told: bool) -> str:
    conditions = [
        "AND f.event_id = :event" if wanted.event_id is not None else "",
        "AND f.contact_id = :contact" if wanted.contact_id is not None else "",
        f"AND {_DAY} <> '' AND {_DAY} <= :due" if wanted.due_by else "",
    ]
    buckets = {bucket.name.lower(): int(bucket) for bucket in Bucket}
    return _LISTED.format(
        day=_DAY, wanted=" ".join(conditions), told=_TOLD if told else "", warm=order.WARM, **buckets,
        limit=limit, circles=_cases("c.circle", order.DISTANCE),
        kinds=_cases("f.kind", {k: n for n, k in enumerate(order.KINDS)}),
    )  # fmt: skip


def _cases(column: str, places: Mapping[Any, int]) -> str:
    cases = " ".join(f"WHEN '{value}' THEN {place}" for value, place in places.items())
    return f"CASE {column} {cases} ELSE {max(places.values())} END"


@lru_cache(16384)
def _told(text: str, organization: str, event: str | None, contact: str) -> str:
    return fold(f"{text} {organization} {event or ''} {contact}")


def _touches(
    connection: sqlite3.Connection, cadences: Mapping[Circle, int], today: date, wanted: Wanted
) -> list[cadence.Touch]:
    if wanted.event_id is not None or (wanted.due_by and wanted.due_by < today):
        return []
    terms = fold(wanted.words).split()
    return [
        touch
        for touch in cadence.due(connection, cadences, today)
        if wanted.contact_id in {None, touch.contact_id}
        and all(term in _told(cadence.TEXT, "", "", touch.contact) for term in terms)
    ]


def _checklist(groups: Iterable[Group], stand_open: int, overdue: int) -> Checklist:
    groups = tuple(groups)
    return Checklist(groups, tuple(key for group in groups for key in group.ids), stand_open, overdue)


def _by_part(found: list[_Row], touches: list[int]) -> Iterator[Group]:
    """Group by due date; who is due for a word comes after what has a day, lightly."""
    for part in Bucket:
        if part is Bucket.WAITING and touches:
            yield Group("Keep in touch", tuple(touches))
        yield from _part(found, part)


def _part(found: list[_Row], part: Bucket) -> Iterator[Group]:
    if ids := tuple(row[0] for row in found if row[1] == part):
        yield Group(_PARTS[part], ids, part)


def _keyed(
    view: View, row: _Row, channels: Mapping[int, Channel], names: Mapping[int, str]
) -> tuple[Hashable, str, int]:
    """Give what a follow-up is grouped by, how the group is called, and its identifier."""
    if view is View.CHANNEL:
        return channels[row[0]], CHANNELS[channels[row[0]]], row[0]
    if view is View.EVENT:
        return row[3], names.get(row[3] or 0, "No event"), row[0]
    return row[2], "", row[0]


def _together(keyed: Iterable[tuple[Hashable, str, int]]) -> Iterator[Group]:
    """Bring together what has a key in common; the group whose first one is most urgent comes first."""
    groups: dict[Hashable, tuple[str, list[int]]] = {}
    for key, label, follow_up_id in keyed:
        groups.setdefault(key, (label, []))[1].append(follow_up_id)
    for label, ids in groups.values():
        yield Group(label, tuple(ids))


def _channels(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Channel]:
    return {key: entry.channel for key, entry in entries.fetch(connection, ids).items()}


def progress(book: Book, event_id: int) -> Progress | None:
    """Count what has been done of an event's follow-ups; what others promised does not count. None for no event."""
    with book.read() as connection:
        return _progress(connection, event_id)


def evening_before(book: Book, today: date) -> Progress | None:
    """Find the event to work through, and how far one has come: the last one before today with something left.

    Without one it is the latest that anything was entailed by; None when there is none at all.
    """
    with book.read() as connection:
        return _evening_before(connection, today)


def _evening_before(connection: sqlite3.Connection, today: date) -> Progress | None:
    row = connection.execute(_EVENT, {"today": today.isoformat()}).fetchone()
    return _progress(connection, row["id"]) if row else None


def _progress(connection: sqlite3.Connection, event_id: int) -> Progress | None:
    row = connection.execute(
        "SELECT v.name, count(f.id) FILTER (WHERE f.state IN ('done', 'skipped')) AS done, count(f.id) AS total "
        "FROM events v LEFT JOIN follow_ups f ON f.event_id = v.id AND f.kind <> 'theirs' WHERE v.id = ? GROUP BY v.id",
        [event_id],
    ).fetchone()
    return Progress(event_id, row["name"], row["done"], row["total"]) if row else None
