"""The follow-ups that a capture entails: one for each promise, and those of the event's template."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from eventmate.book import rows
from eventmate.model import By, Circle, Event, FollowUpKind, FollowUpState, Promise
from eventmate.settings import Settings
from eventmate.text import clean

if TYPE_CHECKING:
    from sqlite_utils import Database

WAITING_DAYS = 7
"""After how many days one asks again about what somebody promised."""


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up of an event's template, due some days after the encounter."""

    kind: FollowUpKind
    text: str
    days: int


DEFAULT_TEMPLATE = (Step(FollowUpKind.CONNECT, "connect", 2),)
_STEPS = {FollowUpKind.CONNECT: "connect", FollowUpKind.TOUCH: "keep in touch"}


def template(event: Event | None, settings: Settings) -> tuple[Step, ...]:
    """Give what a capture at an event entails besides promises, by the event's template and the settings."""
    named = settings.follow_ups.get(event.template if event else "") or settings.follow_ups["default"]
    days = {FollowUpKind.CONNECT: settings.connect_within, FollowUpKind.TOUCH: settings.cadences[Circle.ACTIVE]}
    return tuple(Step(kind, _STEPS[kind], days[kind]) for kind in named if kind in _STEPS)


def make(
    db: Database,
    contact_id: int,
    encounter_id: int,
    event: Event | None,
    promises: Iterable[Promise],
    template: Sequence[Step],
    now: datetime,
) -> list[int]:
    """Make what a capture entails, in its transaction: the promises, then the template's steps."""
    base = {
        "contact_id": contact_id, "encounter_id": encounter_id, "event_id": event.id if event else None,
        "created": now.isoformat(),
    }  # fmt: skip
    steps = [
        {
            "kind": step.kind.value,
            "text": step.text,
            "due": (now.date() + timedelta(step.days)).isoformat(),
            "state": "open",
        }
        for step in template
    ]
    return [insert(db, {**base, **row}) for row in [*(_of_promise(p, now) for p in promises), *steps]]


def _of_promise(promise: Promise, now: datetime) -> dict[str, str]:
    """Give the columns of a promise; theirs waits until it is due, or for a week."""
    theirs = promise.by is By.THEM
    due = promise.due or (now.date() + timedelta(WAITING_DAYS) if theirs else None)
    return {
        "kind": FollowUpKind.THEIRS.value if theirs else FollowUpKind.PROMISE.value,
        "text": clean(promise.text),
        "due": due.isoformat() if due else "",
        "state": FollowUpState.WAITING.value if theirs else FollowUpState.OPEN.value,
    }


def remake(
    db: Database, encounter_id: int, before: Iterable[Promise], after: Iterable[Promise], now: datetime
) -> list[int]:
    """Exchange the promises of a corrected capture; what is done already stays as it is.

    Returns:
        The identifiers of all follow-ups of the encounter.
    """
    before, after = list(before), list(after)
    found = db.conn.execute("SELECT * FROM follow_ups WHERE encounter_id = ? ORDER BY id", [encounter_id]).fetchall()
    gone = {(p.by, clean(p.text)) for p in before if p not in after}
    for row in found:
        by = {"promise": By.ME, "theirs": By.THEM}.get(row["kind"])
        if (by, row["text"]) in gone and row["state"] in {"open", "waiting"}:
            db.table("follow_ups").delete(row["id"])
    encounter = db.conn.execute("SELECT contact_id, event_id FROM encounters WHERE id = ?", [encounter_id]).fetchone()
    base = {
        "contact_id": encounter[0],
        "encounter_id": encounter_id,
        "event_id": encounter[1],
        "created": now.isoformat(),
    }
    for promise in after:
        if promise not in before:
            insert(db, {**base, **_of_promise(promise, now)})
    kept = db.conn.execute("SELECT id FROM follow_ups WHERE encounter_id = ? ORDER BY id", [encounter_id])
    return [row[0] for row in kept.fetchall()]


def insert(db: Database, row: dict[str, Any]) -> int:
    """Store a new follow-up under a UID of its own, in the caller's transaction."""
    return rows.insert(db, "follow_ups", {"uid": str(uuid.uuid4()), **row})
