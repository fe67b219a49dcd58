"""What a person decided of those in a plan: who is somebody of the book after all, and who is left out.

It changes the plan, which `imports` writes in the same transaction.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import contacts, recognition, rewriting
from eventmate.book.planning import joined_all
from eventmate.book.plans import Choice, Entry, Piece, Plan, Rewrite, Verdict
from eventmate.errors import NotFound
from eventmate.model import Contact, Draft, StatementKind

if TYPE_CHECKING:
    from sqlite_utils import Database


def carry_out(db: Database, planned: Plan, now: datetime) -> None:
    """Do what the entries' choices say; whoever is forgotten meanwhile stays somebody new."""
    moved: dict[int, int] = {}
    for entry in planned.entries:
        if not entry.staged or entry.choice is Choice.NEW:
            continue
        key, target = entry.staged, moved.get(entry.like_id, entry.like_id)
        if entry.choice is Choice.OUT:
            moved[-key] = 0
            _settle(planned, key, 0)
        elif target and (mine := _resembled(db.conn, planned, target)) is not None:
            moved[-key] = target
            _join(db.conn, planned, entry, target, mine, now)


def _resembled(connection: sqlite3.Connection, planned: Plan, target: int) -> Contact | None:
    try:
        return planned.staging.fetch(-target) if target < 0 else contacts.fetch(connection, target)
    except NotFound:
        return None


def _join(book: sqlite3.Connection, planned: Plan, entry: Entry, target: int, mine: Contact, now: datetime) -> None:
    """Add what somebody staged tells to whom they are."""
    key = entry.staged
    draft = replace(draft_of(planned, key), uid=entry.alias)
    piece = Piece(draft, planned.staging.card(key), entry.rev, entry.origin, False, entry.alias)
    before = planned.rewrites.get(target)
    pieces = [*(before.pieces if before else ()), piece]
    # Who is staged alike goes first, so that the UID is free.
    _settle(planned, key, target)
    if target < 0:
        joined, entry.changes = joined_all(planned.staging.connection, mine, pieces, now)
        planned.staging.rewrite(-target, rewriting.steps(mine, joined, now))
        planned.staging.know(-target, piece.card, recognition.told(draft, piece.origin), piece.alias)
        return
    joined, entry.changes = joined_all(book, mine, pieces, now)
    if steps := rewriting.steps(mine, joined, now):
        planned.rewrites[target] = Rewrite(entry, pieces, steps)
    else:
        planned.known.append((target, piece))


def _settle(planned: Plan, key: int, target: int) -> None:
    """Take somebody out of the staged; all that was read of them is of another, or of nobody."""
    planned.staging.drop(key)
    for entry in planned.entries:
        if entry.staged == key:
            entry.staged, entry.contact_id = max(-target, 0), max(target, 0)
            entry.verdict = Verdict.CHANGED if target else Verdict.KNOWN
            entry.reason = entry.reason if target else "left out"


def draft_of(planned: Plan, key: int) -> Draft:
    """Give what was read of somebody staged."""
    contact = planned.staging.fetch(key)
    return Draft(
        name=contact.fn, structured=contact.name, organization=contact.organization, title=contact.title,
        points=contact.points, tags=contact.tags, note=contact.note, nickname=contact.nickname,
        looking_for=contact.says(StatementKind.LOOKING_FOR), offers=contact.says(StatementKind.OFFERS),
        knows=contact.says(StatementKind.KNOWS), pronunciation=contact.pronunciation, birthday=contact.birthday,
        addresses=contact.addresses, photo=contact.photo, uid=contact.uid, properties=contact.properties,
    )  # fmt: skip
