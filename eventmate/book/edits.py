"""Changing what the book knows of a person, field by field; older values stay, dated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book, contacts, facts, history, rows
from eventmate.errors import BadInput, NotFound
from eventmate.model import Address, Circle, Contact, ContactPoint, Name
from eventmate.text import clean

if TYPE_CHECKING:
    from sqlite_utils import Database

FIELDS = ("fn", "nickname", "pronunciation", "organization", "title", "birthday", "note", "circle", "vouch", *rows.NAME)
"""What `change` may set."""


def change(book: Book, contact_id: int, values: Mapping[str, str], now: datetime) -> Contact:
    """Set fields of a person.

    Args:
        values: by the names in `FIELDS`; an empty text empties the field.

    Raises:
        BadInput: no such field, no such circle, or a birthday that is no day.
    """
    stored = {field: _checked(field, value) for field, value in values.items()}
    with book.write() as db:
        before = contacts.fetch(db.conn, contact_id)
        told = ", ".join(_LABELS.get(field, field) for field in stored)
        history.record(db, f"changed {told} of {before.display}", now, book.session)
        # Other words rest on whatever they say themselves.
        ground = {"vouch_ground": ""} if "vouch" in stored else {}
        facts.put(db, contact_id, {**stored, **ground}, now)
        return contacts.fetch(db.conn, contact_id)


_LABELS = {"fn": "the name", "family": "the family name", "given": "the given name", "vouch": "whether I vouch"}


def _checked(field: str, value: str) -> str:
    if field not in FIELDS:
        raise BadInput(f"“{clean(field)}” is no field of a person; there are {', '.join(FIELDS)}.")
    value = clean(value, lines=field == "note")
    if field == "circle" and value not in set(Circle):
        raise BadInput(f"“{value}” is no circle; there are {', '.join(Circle)}.")
    if field == "birthday" and value:
        _check_birthday(value)
    return value


def _check_birthday(value: str) -> None:
    whole = f"2000{value[1:]}" if value.startswith("--") else value
    try:
        datetime.strptime(whole, "%Y-%m-%d")
    except ValueError as error:
        raise BadInput(f"“{value}” is no birthday: write 1990-12-24, or --12-24 without the year.") from error


def rename(book: Book, contact_id: int, fn: str, name: Name, now: datetime) -> Contact:
    """Set a person's name, as written and in its components."""
    return change(book, contact_id, {"fn": fn, **asdict(name)}, now)


def put_point(book: Book, contact_id: int, point: ContactPoint, now: datetime) -> Contact:
    """Add a contact point, or change the one that has its identifier; a new value leaves the old one, dated.

    Raises:
        BadInput: it is empty.
        NotFound: there is no point with that identifier.
    """
    columns = facts.point_columns(point)
    if not columns["value"]:
        raise BadInput("Write the address, number or link.")
    with book.write() as db:
        before = _begin(
            db, contact_id, f"{'changed' if point.id else 'added'} {columns['value']} of", now, book.session
        )
        old = next((p for p in before.points if p.id == point.id), None) if point.id else None
        if point.id and old is None:
            raise NotFound("That contact point has gone meanwhile.")
        if point.preferred:
            db.conn.execute(
                "UPDATE contact_points SET preferred = 0 WHERE contact_id = ? AND kind = ? AND preferred = 1",
                [contact_id, point.kind.value],
            )
        if old is not None and facts.key(old) == facts.key(point):
            db.table("contact_points").update(old.id, columns)
        else:
            _retire(db, old, now)
            facts.add_points(db, contact_id, [point], now)
        return contacts.fetch(db.conn, contact_id)


def retire_point(book: Book, contact_id: int, point_id: int, now: datetime) -> Contact:
    """Say that a contact point no longer holds; it stays, dated."""
    with book.write() as db:
        before = contacts.fetch(db.conn, contact_id)
        old = next((p for p in before.points if p.id == point_id), None)
        if old is None:
            raise NotFound("That contact point has gone meanwhile.")
        _begin(db, contact_id, f"retired {old.value} of", now, book.session)
        _retire(db, old, now)
        return contacts.fetch(db.conn, contact_id)


def _retire(db: Database, point: ContactPoint | None, now: datetime) -> None:
    if point is not None:
        db.table("contact_points").update(point.id, {"until": now.date().isoformat(), "preferred": 0})


def remove_point(book: Book, contact_id: int, point_id: int, now: datetime) -> Contact:
    """Take away a contact point that was never right."""
    with book.write() as db:
        _begin(db, contact_id, "removed a contact point of", now, book.session)
        db.table("contact_points").delete_where("id = ? AND contact_id = ?", [point_id, contact_id])
        return contacts.fetch(db.conn, contact_id)


def set_tags(book: Book, contact_id: int, tags: Sequence[str], now: datetime) -> Contact:
    """Make these the tags of a person."""
    wanted = [clean(tag).lstrip("#") for tag in tags]
    with book.write() as db:
        before = _begin(db, contact_id, "changed the tags of", now, book.session)
        for row in db.conn.execute("SELECT id, tag FROM tags WHERE contact_id = ?", [contact_id]).fetchall():
            if row["tag"] not in wanted:
                db.table("tags").delete(row["id"])
        facts.add_tags(db, before.id, wanted)
        return contacts.fetch(db.conn, contact_id)


def set_addresses(book: Book, contact_id: int, addresses: Sequence[Address], now: datetime) -> Contact:
    """Make these the postal addresses of a person."""
    with book.write() as db:
        _begin(db, contact_id, "changed the address of", now, book.session)
        db.table("addresses").delete_where("contact_id = ?", [contact_id])
        for address in addresses:
            rows.insert(
                db, "addresses", {"contact_id": contact_id, **{k: clean(v) for k, v in asdict(address).items()}}
            )
        return contacts.fetch(db.conn, contact_id)


def confirm(book: Book, contact_id: int, now: datetime) -> Contact:
    """Note that what the book knows of a person was checked today and holds."""
    with book.write() as db:
        _begin(db, contact_id, "confirmed the details of", now, book.session)
        facts.touch(db, contact_id, now, confirmed=now.date().isoformat())
        return contacts.fetch(db.conn, contact_id)


def _begin(db: Database, contact_id: int, did: str, now: datetime, session: str) -> Contact:
    before = contacts.fetch(db.conn, contact_id)
    history.record(db, f"{did} {before.display}", now, session)
    facts.touch(db, contact_id, now)
    return before
