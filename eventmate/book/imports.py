"""A planned import, written: checked again, all or nothing, in one short transaction and one operation.

One undo takes the whole import back. `planning.plan` makes the plan, outside any
transaction; reading files is the business of `flows.import_file`.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book, contacts, decisions, history, recognition, rewriting, rows
from eventmate.book.planning import dialable as dialable
from eventmate.book.planning import joined_all
from eventmate.book.planning import plan as plan
from eventmate.book.plans import Choice as Choice
from eventmate.book.plans import Entry as Entry
from eventmate.book.plans import Piece, Rewrite
from eventmate.book.plans import Plan as Plan
from eventmate.book.plans import Reading as Reading
from eventmate.book.plans import Verdict as Verdict
from eventmate.book.recognition import How
from eventmate.matching.merge import How as Outcome
from eventmate.model import Contact, Event
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import wrote."""

    new: tuple[int, ...] = ()
    """Identifiers of the people it made, the doubtful among them."""
    changed: tuple[int, ...] = ()
    """Identifiers of those it added something to."""
    events: tuple[int, ...] = ()


def apply(book: Book, planned: Plan, now: datetime, *, tag: str = "", source: str = "") -> Imported:
    """Write what was planned; the entries then say who everybody is in the book.

    Whoever was captured, changed or forgotten since the plan was made is looked at again;
    the choices of the entries are carried out.

    Args:
        book: the one that it was planned for.
        planned: not yet written.
        now: the moment of the import.
        tag: for everybody who was read, those who were known included; empty for none.
        source: the file, for the name of the step.

    Raises:
        BookBusy, StorageError: as they say; nothing was written, and it may be tried again.
    """
    tag = clean(tag).lstrip("#")
    if tag:
        planned.staging.tag(tag)
    with book.write() as db:
        _check_again(db, planned, now)
        decisions.carry_out(db, planned, now)
        new, known = planned.staging.ids(), _known(planned)
        untagged = _without(db.conn, known, tag) if tag else []
        if not (new or planned.rewrites or planned.events or untagged):
            return Imported()
        history.record(db, _label(len(new), len(planned.rewrites), len(planned.events), source), now, book.session)
        base = planned.staging.move(db)
        for key, rewrite in planned.rewrites.items():
            _write(db, key, rewrite)
        for key, piece in planned.known:
            _remember(db, key, piece)
        _tag(db, untagged, tag, now)
        events = tuple(_insert_event(db, event, now) for event in planned.events)
    for entry in planned.entries:
        if entry.staged:
            entry.contact_id = base + entry.staged
        if entry.like_id < 0:
            entry.like_id = base - entry.like_id
    return Imported(tuple(base + key for key in new), tuple(dict.fromkeys((*planned.rewrites, *untagged))), events)


def _label(new: int, changed: int, events: int, source: str) -> str:
    people = new + changed
    told = f"{people:,} {'person' if people == 1 else 'people'}" if people or not events else ""
    held = f"{events} {'event' if events == 1 else 'events'}" if events else ""
    return f"imported {' and '.join(filter(None, (told, held)))}" + (f" from {clean(source)}" if source else "")


def _known(planned: Plan) -> list[int]:
    return list(dict.fromkeys(entry.contact_id for entry in planned.entries if entry.contact_id))


def _write(db: Database, key: int, rewrite: Rewrite) -> None:
    for sql, values in rewrite.steps:
        db.conn.execute(sql, values)
    for piece in rewrite.pieces:
        _remember(db, key, piece)


def _remember(db: Database, key: int, piece: Piece) -> None:
    told = recognition.told(piece.draft, piece.origin)
    db.conn.execute(*rewriting.insert("imported", key, digest=piece.card, told=told))
    taken = "SELECT 1 FROM contacts WHERE uid = ? UNION ALL SELECT 1 FROM aliases WHERE uid = ?"
    if piece.alias and not db.conn.execute(taken, [piece.alias] * 2).fetchone():
        db.conn.execute(*rewriting.insert("aliases", key, uid=piece.alias))


def _without(connection: sqlite3.Connection, ids: Iterable[int], tag: str) -> list[int]:
    there = {row[0] for row in connection.execute("SELECT contact_id, tag FROM tags") if fold(row[1]) == fold(tag)}
    return [key for key in ids if key not in there]


def _tag(db: Database, ids: list[int], tag: str, now: datetime) -> None:
    db.conn.executemany("INSERT INTO tags (contact_id, tag) VALUES (?, ?)", [(key, tag) for key in ids])
    db.conn.executemany("UPDATE contacts SET revised = ? WHERE id = ?", [(now.isoformat(), key) for key in ids])


def _insert_event(db: Database, event: Event, now: datetime) -> int:
    starts = event.starts or event.ends or now.date()
    plain = ("name", "place", "series", "organizer", "kind")
    return rows.insert(
        db,
        "events",
        {
            **{column: clean(getattr(event, column)) for column in plain},
            "uid": event.uid or str(uuid.uuid4()),
            "region": event.region.upper(),
            "starts": starts.isoformat(),
            "ends": max(starts, event.ends or starts).isoformat(),
            "current": 0,
        },
    )


def _check_again(db: Database, planned: Plan, now: datetime) -> None:
    """Look again at whoever has moved since the plan was made."""
    register = planned.register
    found = {row[0]: row[1] for row in db.conn.execute("SELECT id, revised FROM contacts")}
    if found == register.revised:
        return
    for key in register.revised.keys() - found.keys():
        _leave_out(planned, key)
    moved = [key for key, revised in found.items() if register.revised.get(key) != revised]
    for key in moved:
        mine = contacts.fetch(db.conn, key)
        _recognise(db, planned, mine, now)
        if rewrite := planned.rewrites.get(key):
            joined, _ = joined_all(db.conn, mine, rewrite.pieces, now)
            rewrite.steps = rewriting.steps(mine, joined, now)
    register.revised = found


def _leave_out(planned: Plan, key: int) -> None:
    """Add nothing to somebody who was forgotten meanwhile."""
    planned.rewrites.pop(key, None)
    planned.known = [(other, piece) for other, piece in planned.known if other != key]
    for entry in planned.entries:
        if entry.contact_id == key:
            entry.contact_id, entry.verdict, entry.reason = 0, Verdict.KNOWN, "forgotten meanwhile"


def _recognise(db: Database, planned: Plan, mine: Contact, now: datetime) -> None:
    """Find those among the staged who are somebody that came into the book meanwhile."""
    for key in planned.register.staged(mine):
        draft = decisions.draft_of(planned, key)
        seen = recognition.compare(draft, mine)
        entry = next(e for e in planned.entries if e.staged == key)
        piece = Piece(draft, planned.staging.card(key), "", "", by_uid=seen is not None and seen.by_uid)
        before = planned.rewrites.get(mine.id)
        pieces = [*(before.pieces if before else ()), piece]
        joined, changes = joined_all(db.conn, mine, pieces, now)
        against = not piece.by_uid and any(change.how is Outcome.CONFLICT for change in changes)
        if seen is None or seen.how is not How.SURE or against:
            planned.staging.free_uid(key, db.conn)
            continue
        entry.verdict, entry.contact_id, entry.changes, entry.reason = Verdict.CHANGED, mine.id, changes, seen.reason
        for other in planned.entries:
            if other.staged == key:
                other.staged, other.contact_id = 0, mine.id
        planned.staging.drop(key)
        planned.rewrites[mine.id] = Rewrite(entry, pieces, rewriting.steps(mine, joined, now))
