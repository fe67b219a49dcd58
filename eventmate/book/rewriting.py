"""The way from what is stored of a person to what it shall be, as SQL: nothing goes that is not replaced.

Ready before the book is locked, and the same for a person of the book and for one
who is staged. What hangs on two contacts that become one is `merges`' business.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from eventmate.book import facts, rows
from eventmate.model import Address, Contact, ContactPoint, Former, Property, Statement
from eventmate.text import clean

Step = tuple[str, Sequence[object]]
"""SQL and the values of its question marks."""

_PLAIN = ("fn", "nickname", "pronunciation", "organization", "title", "birthday", "note", "vouch")


def steps(before: Contact, after: Contact, now: datetime) -> list[Step]:
    """Say what to do to the rows of a person; nothing where both are the same.

    Args:
        before: as stored.
        after: with the same identifier, which may have more of everything.
        now: the moment of revision, and the day from which new contact points count.
    """
    columns = _columns(before, after)
    found = [
        *_points(before, after.points, now),
        *_formers(before, after.former),
        *_addresses(before, after.addresses),
        *(insert("tags", before.id, tag=clean(tag)) for tag in after.tags if tag not in before.tags),
        *_properties(before, after.properties),
        *_statements(before, after.statements),
        *_photos(before, after),
    ]
    if columns or found:
        values = {**columns, "revised": now.isoformat()}
        sets = ", ".join(f"{column} = ?" for column in values)
        found.insert(0, (f"UPDATE contacts SET {sets} WHERE id = ?", [*values.values(), before.id]))
    return found


def _columns(before: Contact, after: Contact) -> dict[str, str]:
    told = {field: clean(getattr(after, field), lines=field == "note") for field in _PLAIN}
    values = {field: value for field, value in told.items() if value != getattr(before, field)}
    if after.name != before.name:
        values |= {part: clean(getattr(after.name, part)) for part in rows.NAME}
    if after.circle is not before.circle:
        values["circle"] = after.circle.value
    return values


def _points(before: Contact, after: Sequence[ContactPoint], now: datetime) -> Iterator[Step]:
    stored = {point.id: point for point in before.points}
    for position, point in enumerate(after, len(stored)):
        columns = {**facts.point_columns(point), "until": point.until}
        if point.id not in stored:
            yield insert("contact_points", before.id, **columns, position=position, since=now.date().isoformat())
        elif point != stored[point.id]:
            sets = ", ".join(f"{column} = ?" for column in columns)
            yield f"UPDATE contact_points SET {sets} WHERE id = ?", [*columns.values(), point.id]


def _formers(before: Contact, after: Sequence[Former]) -> Iterator[Step]:
    since = before.created.date().isoformat()
    for former in after:
        if former not in before.former:
            told = {"field": former.field, "value": former.value, "until": former.until}
            yield insert("former_values", before.id, **told, since=former.since or since)


def _addresses(before: Contact, after: Sequence[Address]) -> Iterator[Step]:
    kept = len(before.addresses)
    if tuple(after[:kept]) != before.addresses:
        yield "DELETE FROM addresses WHERE contact_id = ?", [before.id]
        kept = 0
    for address in after[kept:]:
        told = {field: clean(getattr(address, field), lines=True) for field in rows.ADDRESS}
        yield insert("addresses", before.id, **told)


def _properties(before: Contact, after: Sequence[Property]) -> Iterator[Step]:
    for kept in after[len(before.properties) :]:
        params = json.dumps(kept.params, ensure_ascii=False)
        told = {"name": kept.name, "value": kept.value, "grp": kept.group, "params": params}
        yield insert("properties", before.id, **told, shadow=int(kept.shadow))


def _statements(before: Contact, after: Sequence[Statement]) -> Iterator[Step]:
    stored = {statement.id: (statement.since, statement.closed) for statement in before.statements}
    for statement in after:
        since, closed = statement.since.isoformat(), statement.closed.isoformat() if statement.closed else ""
        if statement.id not in stored:
            told = {"kind": statement.kind.value, "text": clean(statement.text), "since": since, "closed": closed}
            yield insert("statements", before.id, **told)
        elif (statement.since, statement.closed) != stored[statement.id]:
            yield "UPDATE statements SET since = ?, closed = ? WHERE id = ?", [since, closed, statement.id]


def _photos(before: Contact, after: Contact) -> Iterator[Step]:
    """Put a new picture before the old ones, which stay behind it."""
    if after.photo is None or after.photo == before.photo:
        return
    old = "SELECT min(id) FROM photos WHERE contact_id = ? AND data = ?"
    key, data = before.id, after.photo.data
    yield insert("photos", key, type=after.photo.type, data=data)
    yield (
        "INSERT INTO photos (contact_id, type, data) SELECT contact_id, type, data FROM photos "
        f"WHERE contact_id = ? AND id < ({old}) ORDER BY id",
        [key, key, data],
    )
    yield f"DELETE FROM photos WHERE contact_id = ? AND id < ({old})", [key, key, data]


def insert(table: str, contact_id: int, **columns: object) -> Step:
    """Write the SQL for a row that hangs on a person."""
    names = ", ".join(["contact_id", *columns])
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * (len(columns) + 1))})", [
        contact_id, *columns.values()
    ]  # fmt: skip
