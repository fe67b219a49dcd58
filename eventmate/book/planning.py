"""Everybody who was read, held against the book: a verdict each, without locking it.

Owns which facts of a reading are added to whom; how somebody is recognised is
`recognition`, and what becomes of two records `joining`.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime

from eventmate import phone
from eventmate.book import Book, contacts, recognition, rewriting
from eventmate.book.joining import join
from eventmate.book.plans import Entry, Piece, Plan, Reading, Rewrite, Verdict
from eventmate.book.recognition import How, Register, Seen
from eventmate.book.staging import Staging
from eventmate.errors import Cancelled
from eventmate.matching.merge import Change, Merge, Side
from eventmate.model import Contact, ContactPoint, Draft, Event, PointKind, Property
from eventmate.properties import reach
from eventmate.text import clean, fold

_REPORTED = 100
"""Progress is told every so many readings."""


def plan(
    book: Book,
    readings: Iterable[Reading],
    now: datetime,
    *,
    region: str = "",
    on_progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """Plan an import, in no transaction that anybody waits for.

    Args:
        book: it need not be there yet.
        readings: from whatever files, read as they are asked for.
        now: the moment of the import.
        region: ISO 3166-1 alpha-2, for telephone numbers without a country code; empty when unknown.
        on_progress: called with how many were read.
        cancelled: asked now and then.

    Raises:
        Cancelled: `cancelled` said so.
    """
    with ExitStack() as closing:
        connection = closing.enter_context(book.read()) if book.path.exists() else None
        planner = _Planner(connection, now, region)
        on_failure = closing.enter_context(ExitStack())
        on_failure.callback(planner.plan.close)
        for number, reading in enumerate(readings, 1):
            planner.take(reading)
            if number % _REPORTED == 0:
                if cancelled():
                    raise Cancelled("The import was cancelled; nothing was changed.")
                if on_progress is not None:
                    on_progress(number)
        on_failure.pop_all()
    return planner.plan


class _Planner:
    """A plan in the making."""

    def __init__(self, connection: sqlite3.Connection | None, now: datetime, region: str) -> None:
        self._connection = connection
        self._now = now
        self._region = region
        self.plan = Plan(Staging(), Register(connection))
        self._events = _event_keys(connection)

    def take(self, reading: Reading) -> None:
        """Judge one reading."""
        if reading.event is not None:
            self._take_event(reading.event)
        elif reading.draft is None or _says_nothing(reading.draft):
            problem = reading.problem or "It says nothing of anybody."
            self.plan.entries.append(Entry(Verdict.UNREADABLE, "", reading.file, reading.line, problem=problem))
        else:
            self._take_person(reading, reading.draft)

    def _take_event(self, event: Event) -> None:
        keys = {event.uid, _event_key(event.name, event.starts.isoformat() if event.starts else "")} - {""}
        if keys & self._events:
            self.plan.known_events += 1
        else:
            self.plan.events.append(event)
        self._events |= keys

    def _take_person(self, reading: Reading, draft: Draft) -> None:
        name = clean(draft.name or draft.organization or next((p.value for p in draft.points), "") or draft.note)[:80]
        entry = Entry(Verdict.NEW, name, reading.file, reading.line, problem=reading.problem)
        self.plan.entries.append(entry)
        card = recognition.digest(draft)
        seen = self.plan.register.same_card(card)
        if seen is None:
            draft = dialable(draft, self._region, of_card=not reading.origin)
            seen = self.plan.register.find(draft)
        alias = draft.uid if draft.uid and not self.plan.register.is_taken(draft.uid) else ""
        piece = Piece(draft, card, reading.rev, reading.origin, seen is not None and seen.by_uid, alias)
        if seen is None:
            self._add(entry, piece)
        elif seen.how is How.CARD:
            entry.verdict, entry.reason = Verdict.KNOWN, "read before"
            entry.contact_id, entry.staged = max(seen.id, 0), max(-seen.id, 0)
        else:
            self._join(entry, piece, seen)

    def _add(self, entry: Entry, piece: Piece) -> None:
        plan, draft = self.plan, piece.draft
        uid = draft.uid if draft.uid and not plan.register.is_taken(draft.uid) else str(uuid.uuid4())
        told = recognition.told(draft, piece.origin)
        entry.staged = plan.staging.add(draft, uid, piece.card, told, self._now)
        plan.register.add(-entry.staged, draft, uid, piece.card)

    def _join(self, entry: Entry, piece: Piece, seen: Seen) -> None:
        """Add what is told to whom it is of, if that is sure and nothing stands against it."""
        before = self._rewritten(seen.id)
        pieces = [*before, piece]
        mine = self._fetch(seen.id)
        joined, changes = joined_all(self._base_connection(seen.id), mine, pieces, self._now)
        steps = rewriting.steps(mine, joined, self._now)
        entry.reason, entry.changes = seen.reason, changes
        if not steps or (before and steps == self.plan.rewrites[seen.id].steps):
            entry.verdict = Verdict.KNOWN
            self._know(entry, piece, seen.id)
            if seen.id > 0:
                self.plan.known.append((seen.id, piece))
        elif seen.how is How.LIKELY or (not piece.by_uid and any(c.how is c.how.CONFLICT for c in changes)):
            entry.verdict, entry.like_id = Verdict.DOUBTFUL, seen.id
            entry.rev, entry.origin, entry.alias = piece.rev, piece.origin, piece.alias
            self._add(entry, piece)
        else:
            self._change(entry, pieces, seen.id, steps)

    def _change(self, entry: Entry, pieces: list[Piece], key: int, steps: list[rewriting.Step]) -> None:
        entry.verdict = Verdict.CHANGED
        draft = pieces[-1].draft
        self.plan.register.learn(key, draft.name, draft.organization, draft.points)
        if key > 0:
            self.plan.rewrites[key] = Rewrite(entry, pieces, steps)
        else:
            self.plan.staging.rewrite(-key, steps)
        self._know(entry, pieces[-1], key)

    def _know(self, entry: Entry, piece: Piece, key: int) -> None:
        """Remember whose card it is."""
        entry.contact_id, entry.staged = max(key, 0), max(-key, 0)
        self.plan.register.know(piece.card, key, piece.alias)
        if key < 0:
            self.plan.staging.know(-key, piece.card, recognition.told(piece.draft, piece.origin), piece.alias)

    def _rewritten(self, key: int) -> list[Piece]:
        found = self.plan.rewrites.get(key)
        return found.pieces if found else []

    def _fetch(self, key: int) -> Contact:
        if key < 0:
            return self.plan.staging.fetch(-key)
        assert self._connection is not None  # without a book nobody is recognised in it
        return contacts.fetch(self._connection, key)

    def _base_connection(self, key: int) -> sqlite3.Connection:
        return self._connection if key > 0 and self._connection is not None else self.plan.staging.connection


def joined_all(
    connection: sqlite3.Connection, mine: Contact, pieces: Sequence[Piece], now: datetime
) -> tuple[Contact, tuple[Change, ...]]:
    """Add what several cards tell to a contact, one after the other; the changes are those of the last."""
    changes: tuple[Change, ...] = ()
    joined = mine
    for piece in pieces:
        merged = _joined(connection, joined, piece, now)
        joined, changes = merged.contact, merged.changes
    return joined, changes


def _joined(connection: sqlite3.Connection, mine: Contact, piece: Piece, now: datetime) -> Merge:
    base = recognition.base(connection, mine, piece.draft, piece.origin)
    revised = recognition.revised_at(piece.rev) if piece.by_uid else None
    newer = Side.OTHER if revised is not None and revised > mine.revised else None
    return join(mine, piece.draft, base, newer, now.date())


def _says_nothing(draft: Draft) -> bool:
    more = draft.properties or draft.photo or draft.addresses or draft.nickname or draft.birthday or draft.uid
    return draft.is_empty and not more


def dialable(draft: Draft, region: str, *, of_card: bool = True) -> Draft:
    """Bring telephone numbers without a country code to E.164; as written they stay, and on their card.

    Args:
        draft: what was read.
        region: ISO 3166-1 alpha-2; empty changes nothing.
        of_card: keep the line of the number too, so that it leaves as it came.
    """
    national = [p for p in draft.points if p.kind is PointKind.TEL and not p.value.startswith("+")] if region else []
    numbers = {p: parsed for p in national if (parsed := phone.parse(p.value, region)) is not None}
    if not numbers:
        return draft
    points = tuple(_dialled(p, *numbers[p]) if p in numbers else p for p in draft.points)
    shadows = {reach.from_point(p): None for p in numbers}
    kept = {(p.name, p.value) for p in draft.properties if p.shadow}
    fresh = [Property(s.name, s.value, s.group, s.params, True) for s in shadows if (s.name, s.value) not in kept]
    return replace(draft, points=points, properties=(*draft.properties, *(fresh if of_card else ())))


def _dialled(point: ContactPoint, number: str, extension: str) -> ContactPoint:
    written = point.written or point.value
    return replace(point, value=number, written=written, extension=point.extension or extension)


def _event_keys(connection: sqlite3.Connection | None) -> set[str]:
    found = connection.execute("SELECT uid, name, starts FROM events") if connection is not None else ()
    return {key for uid, name, starts in found for key in (uid, _event_key(name, starts)) if key}


def _event_key(name: str, starts: str) -> str:
    return f"{starts} {fold(clean(name))}"
