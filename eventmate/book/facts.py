"""What is known of a person, stored: fields, contact points, tags and statements, all in the caller's transaction.

The older value stays: a field that changes leaves a row in ``former_values``, a
contact point that gives way is dated, never deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING

from eventmate.book import rows
from eventmate.model import ContactPoint, Draft, StatementKind
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database

_DATED = ("fn", "organization", "title")
"""Fields of which an older value is worth keeping."""
_SAID = (StatementKind.LOOKING_FOR, StatementKind.OFFERS, StatementKind.KNOWS)


def columns(draft: Draft) -> dict[str, str]:
    """Give the columns of ``contacts`` that a draft fills, cleaned."""
    name = {part: clean(value) for part, value in asdict(draft.structured).items()}
    plain = ("nickname", "pronunciation", "organization", "title", "birthday")
    return {"fn": clean(draft.name), **name, **{field: clean(getattr(draft, field)) for field in plain}}


def learn(db: Database, contact_id: int, draft: Draft, now: datetime) -> None:
    """Add what a draft tells to a person of the book: empty fields are filled, an own name is kept."""
    row = db.table("contacts").get(contact_id)
    told = {field: value for field, value in columns(draft).items() if value and value != row[field]}
    if row["fn"]:
        told = {field: value for field, value in told.items() if field in ("organization", "title") or not row[field]}
        told = {field: value for field, value in told.items() if field not in ("family", "given", "additional")}
    put(db, contact_id, told, now)
    add_hanging(db, contact_id, draft, now)


def put(db: Database, contact_id: int, values: dict[str, str], now: datetime) -> None:
    """Set fields of a person; an older organisation, title or name is kept with its dates."""
    row = db.table("contacts").get(contact_id)
    changed = {field: value for field, value in values.items() if row[field] != value}
    for field in _DATED:
        if field in changed and row[field]:
            _keep_former(db, contact_id, field, row[field], row["created"][:10], now)
    touch(db, contact_id, now, **changed)


def _keep_former(db: Database, contact_id: int, field: str, value: str, created: str, now: datetime) -> None:
    since = db.conn.execute(
        "SELECT max(until) FROM former_values WHERE contact_id = ? AND field = ?", [contact_id, field]
    ).fetchone()[0]
    db.table("former_values").insert({
        "contact_id": contact_id, "field": field, "value": value, "since": since or created,
        "until": now.date().isoformat(),
    })  # fmt: skip


def touch(db: Database, contact_id: int, now: datetime, **values: str) -> None:
    """Set the moment of revision (vCard REV), and columns with it."""
    db.table("contacts").update(contact_id, {**values, "revised": now.isoformat()})


def replace(db: Database, contact_id: int, before: Draft, after: Draft, now: datetime) -> None:
    """Exchange what one draft told of a person for what another tells; a correction leaves no former value."""
    row = db.table("contacts").get(contact_id)
    old, new = columns(before), columns(after)
    same_name = all(row[part] == old[part] for part in ("fn", "family", "given", "additional", "prefix", "suffix"))
    changes = {
        field: value for field, value in new.items()
        if row[field] == old[field] and (same_name or field in ("organization", "title", "nickname", "birthday"))
    }  # fmt: skip
    touch(db, contact_id, now, **changes)
    gone = {key(point) for point in before.points} - {key(point) for point in after.points}
    for found in db.conn.execute(
        "SELECT id, kind, value FROM contact_points WHERE contact_id = ?", [contact_id]
    ).fetchall():
        if (found["kind"], fold(found["value"])) in gone:
            db.table("contact_points").delete(found["id"])
    for tag in {fold(t) for t in before.tags} - {fold(t) for t in after.tags}:
        _drop_tag(db, contact_id, tag)
    add_hanging(db, contact_id, after, now)


def _drop_tag(db: Database, contact_id: int, folded: str) -> None:
    for row in db.conn.execute("SELECT id, tag FROM tags WHERE contact_id = ?", [contact_id]).fetchall():
        if fold(row["tag"]) == folded:
            db.table("tags").delete(row["id"])


def add_hanging(db: Database, contact_id: int, draft: Draft, now: datetime) -> None:
    """Add a draft's contact points, tags, addresses, photo and unknown properties where they are new."""
    add_points(db, contact_id, draft.points, now)
    add_tags(db, contact_id, draft.tags)
    known = {
        tuple(row) for row in db.conn.execute(
            "SELECT po_box, extended, street, locality, region, postal_code, country FROM addresses "
            "WHERE contact_id = ?",
            [contact_id],
        )
    }  # fmt: skip
    for address in draft.addresses:
        row = {field: clean(value) for field, value in asdict(address).items() if isinstance(value, str)}
        if tuple(row.values())[:7] not in known:
            db.table("addresses").insert({"contact_id": contact_id, **row})
    if draft.photo and not db.table("photos").count_where("contact_id = ?", [contact_id]):
        db.table("photos").insert({"contact_id": contact_id, "type": draft.photo.type, "data": draft.photo.data})
    for kept in draft.properties:
        db.table("properties").insert({
            "contact_id": contact_id, "name": kept.name, "value": kept.value, "grp": kept.group,
            "params": json.dumps(kept.params, ensure_ascii=False), "shadow": int(kept.shadow),
        })  # fmt: skip


def key(point: ContactPoint) -> tuple[str, str]:
    """What makes two contact points the same."""
    return point.kind.value, fold(clean(point.value))


def add_points(db: Database, contact_id: int, points: Iterable[ContactPoint], now: datetime) -> None:
    """Add contact points; one that is there already takes on a label or an extension it did not have."""
    old = db.conn.execute("SELECT * FROM contact_points WHERE contact_id = ?", [contact_id]).fetchall()
    there = {(row["kind"], fold(row["value"])): row for row in old}
    for position, point in enumerate(points, start=len(old)):
        found = there.get(key(point))
        if found is None:
            row = point_columns(point) | {"contact_id": contact_id, "position": position}
            db.table("contact_points").insert({**row, "since": now.date().isoformat()})
            there[key(point)] = db.conn.execute(
                "SELECT * FROM contact_points WHERE id = last_insert_rowid()"
            ).fetchone()
            continue
        news = {f: v for f, v in (("label", point.label), ("extension", point.extension)) if v and not found[f]}
        if found["until"]:
            news["until"] = ""
        if news:
            db.table("contact_points").update(found["id"], news)


def point_columns(point: ContactPoint) -> dict[str, str | int]:
    """Give the columns of a contact point, cleaned."""
    return {
        "kind": point.kind.value, "value": clean(point.value), "written": clean(point.written),
        "label": clean(point.label), "extension": clean(point.extension), "preferred": int(point.preferred),
    }  # fmt: skip


def add_tags(db: Database, contact_id: int, tags: Iterable[str]) -> None:
    """Add tags that are not there yet, whatever their case."""
    there = {fold(row[0]) for row in db.conn.execute("SELECT tag FROM tags WHERE contact_id = ?", [contact_id])}
    for tag in map(clean, tags):
        if tag and fold(tag) not in there:
            there.add(fold(tag))
            db.table("tags").insert({"contact_id": contact_id, "tag": tag})


def said(draft: Draft) -> list[tuple[StatementKind, str]]:
    """List what a draft says its person looks for, offers and knows."""
    return [(kind, clean(text)) for kind in _SAID for text in getattr(draft, kind.value) if clean(text)]


def state(db: Database, contact_id: int, encounter_id: int, draft: Draft, today: date) -> None:
    """Store what somebody looks for, offers and knows, unless the same stands open already."""
    for kind, text in said(draft):
        add_statement(db, contact_id, encounter_id, kind, text, today)


def add_statement(
    db: Database, contact_id: int | None, encounter_id: int | None, kind: StatementKind, text: str, today: date
) -> int | None:
    """Store one statement; None when the same stands open already."""
    found = db.conn.execute(
        "SELECT text FROM statements WHERE contact_id IS ? AND kind = ? AND closed = ''", [contact_id, kind.value]
    )
    if fold(text) in {fold(row[0]) for row in found}:
        return None
    row = {"contact_id": contact_id, "encounter_id": encounter_id, "kind": kind.value, "text": text}
    return rows.insert(db, "statements", {**row, "since": today.isoformat()})


def restate(db: Database, contact_id: int, encounter_id: int, before: Draft, after: Draft, today: date) -> None:
    """Exchange the statements of one draft for another's."""
    gone = set(said(before)) - set(said(after))
    for row in db.conn.execute(
        "SELECT id, kind, text FROM statements WHERE encounter_id = ?", [encounter_id]
    ).fetchall():
        if (StatementKind(row["kind"]), row["text"]) in gone:
            db.table("statements").delete(row["id"])
    state(db, contact_id, encounter_id, after, today)
