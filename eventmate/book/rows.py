"""How rows become values of `eventmate.model`, and new rows identifiers, for every module of the book."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from eventmate.model import (
    Address,
    Channel,
    CommonGround,
    ContactPoint,
    Encounter,
    Event,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Ground,
    Introduction,
    IntroductionState,
    Name,
    PointKind,
    Property,
    Statement,
    StatementKind,
    Verdict,
    VouchGround,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME = ("family", "given", "additional", "prefix", "suffix")
ADDRESS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country", "label")
_POINTS = "until <> '', kind, preferred DESC, position, id"


def insert(db: Database, table: str, values: Mapping[str, Any]) -> int:
    """Insert a row and give its identifier.

    By SQL: sqlite-utils asks the schema four things before every row, which is half of the
    time of a save; it inserts where there are many.
    """
    marks = ", ".join("?" for _ in values)
    sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})"
    key = db.conn.execute(sql, list(values.values())).lastrowid
    assert key is not None  # every table of the book has an integer key
    return key


def day(text: str | None) -> date | None:
    """Read a stored day; nothing for an empty one."""
    return date.fromisoformat(text) if text else None


def moment(text: str | None) -> datetime | None:
    """Read a stored moment; nothing for an empty one."""
    return datetime.fromisoformat(text) if text else None


def name(row: sqlite3.Row) -> Name:
    """Read the components of N."""
    return Name(*(row[part] for part in NAME))


def params(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Read vCard parameters."""
    return tuple((key, tuple(values)) for key, values in json.loads(text or "[]"))


def point(row: sqlite3.Row) -> ContactPoint:
    """Read a contact point."""
    return ContactPoint(
        PointKind(row["kind"]), row["value"], row["written"], row["label"], row["extension"], bool(row["preferred"]),
        row["id"], row["until"],
    )  # fmt: skip


def address(row: sqlite3.Row) -> Address:
    """Read a postal address."""
    return Address(*(row[part] for part in ADDRESS))


def kept_property(row: sqlite3.Row) -> Property:
    """Read a vCard property that eventmate has no field for."""
    return Property(row["name"], row["value"], row["grp"], params(row["params"]), bool(row["shadow"]))


def statement(row: sqlite3.Row) -> Statement:
    """Read what somebody looks for, offers or knows."""
    return Statement(
        StatementKind(row["kind"]), row["text"], date.fromisoformat(row["since"]), row["contact_id"],
        row["encounter_id"], day(row["closed"]), row["id"],
    )  # fmt: skip


def encounter(row: sqlite3.Row, common: Iterable[sqlite3.Row] = ()) -> Encounter:
    """Read an encounter, given the rows of its common ground."""
    return Encounter(
        row["contact_id"], datetime.fromisoformat(row["met"]), row["event_id"], row["event_name"] or "", row["source"],
        row["note"], row["talk"], bool(row["card_given"]), bool(row["card_got"]), row["warmth"] or 0, row["through"],
        tuple(CommonGround(Ground(c["kind"]), c["text"], c["id"]) for c in common), row["id"],
    )  # fmt: skip


def vouch_ground(vouch: str, stored: str) -> VouchGround | None:
    """Say what a vouch rests on: as stored, or else as its words say."""
    if not vouch:
        return None
    told = (ground for ground in VouchGround if ground.value in vouch.casefold().split())
    return VouchGround(stored) if stored else next(told, None)


def common_grounds(connection: sqlite3.Connection, encounter_id: int) -> list[sqlite3.Row]:
    """Fetch the rows of an encounter's common ground."""
    return connection.execute(
        "SELECT * FROM common_grounds WHERE encounter_id = ? ORDER BY id", [encounter_id]
    ).fetchall()


def event(row: sqlite3.Row) -> Event:
    """Read an event; the row carries ``met``, the number of people met there."""
    return Event(
        row["name"], row["uid"], row["region"], row["place"], day(row["starts"]), day(row["ends"]), row["series"],
        row["organizer"], row["kind"], row["template"], row["pitch"], row["met"], bool(row["current"]), row["id"],
        Verdict(row["verdict"]) if row["verdict"] else None, row["verdict_note"],
    )  # fmt: skip


def follow_up(row: sqlite3.Row) -> FollowUp:
    """Read a follow-up; the row carries ``contact`` and ``event``, the names to show."""
    return FollowUp(
        kind=FollowUpKind(row["kind"]),
        text=row["text"],
        created=datetime.fromisoformat(row["created"]),
        uid=row["uid"],
        contact_id=row["contact_id"],
        contact=row["contact"] or "",
        encounter_id=row["encounter_id"],
        event_id=row["event_id"],
        event=row["event"] or "",
        introduction_id=row["introduction_id"],
        channel=Channel(row["channel"]) if row["channel"] else None,
        due=day(row["due"]),
        state=FollowUpState(row["state"]),
        outcome=row["outcome"],
        recurrence=row["recurrence"],
        message=row["message"],
        organization=row["organization"],
        role=row["role"],
        deadline=day(row["deadline"]),
        ended=moment(row["ended"]),
        id=row["id"],
    )


def introduction(row: sqlite3.Row) -> Introduction:
    """Read an introduction."""
    return Introduction(
        row["seeker_id"], row["helper_id"], row["seeks"], row["reason"], IntroductionState(row["state"]),
        row["outcome"], row["id"],
    )  # fmt: skip
