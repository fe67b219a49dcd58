"""Rendered `mine` cards, kept in the book, and handovers: whose card was given to which destination.

A card's row goes when anything on it changes (by triggers, see `schema` and `index`), so
what is found here with the renderer's version holds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from eventmate.book import Book, history, index, people
from eventmate.export import RENDERER
from eventmate.model import Contact
from eventmate.text import clean

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Whom:
    """Which people: of an event, of a search, of a tag, of a circle, by number; all conditions hold together."""

    event_id: int | None = None
    words: str = ""
    tag: str = ""
    circle: str = ""
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Handover:
    """When a person's card went to a destination last."""

    contact_id: int
    destination: str
    at: datetime


def chosen(book: Book, whom: Whom, *, new_for: str = "") -> tuple[int, ...]:
    """List the identifiers of people, by name.

    Args:
        whom: which people.
        new_for: only those who were not yet handed over to this destination; empty for all.
    """
    where, values = _where(whom)
    if new_for:
        where.append("NOT EXISTS (SELECT 1 FROM handovers h WHERE h.contact_id = c.id AND h.destination = ?)")
        values.append(new_for)
    with book.read() as connection:
        found = connection.execute(
            f"SELECT c.id FROM contacts c {'WHERE ' + ' AND '.join(where) if where else ''} "
            "ORDER BY c.fn = '', c.fn COLLATE NOCASE, c.id",
            values,
        )
        return tuple(row[0] for row in found)


def named(book: Book, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Say what people are called, and what they do, by their identifiers."""
    with book.read() as connection:
        found = connection.execute(
            "SELECT c.id, coalesce(nullif(c.fn, ''), nullif(c.organization, ''), (SELECT coalesce(nullif(e.talk, ''), "
            "e.note) FROM encounters e WHERE e.contact_id = c.id AND e.talk || e.note <> '' LIMIT 1), 'Somebody'), "
            "c.title, CASE WHEN c.fn = '' THEN '' ELSE c.organization END FROM contacts c "
            f"WHERE c.id IN ({', '.join(map(str, map(int, ids)))})"
        )
        return {key: (name, ", ".join(filter(None, role))) for key, name, *role in found}


def _where(whom: Whom) -> tuple[list[str], list[str | int]]:
    where: list[str] = []
    values: list[str | int] = []
    for condition, value in (
        ("c.id IN (SELECT contact_id FROM encounters WHERE event_id = ?)", whom.event_id),
        ("c.id IN (SELECT contact_id FROM tags WHERE tag = ? COLLATE NOCASE)", whom.tag.lstrip("#") or None),
        ("c.circle = ?", whom.circle or None),
    ):
        if value is not None:
            where.append(condition)
            values.append(value)
    if whom.words.strip():
        wanted = index.query(whom.words)
        where.append("c.id IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)" if wanted else "0")
        values += [wanted] if wanted else []
    if whom.ids:
        where.append(f"c.id IN ({', '.join(map(str, map(int, whom.ids)))})")
    return where, values


def texts(
    book: Book, ids: Sequence[int], on_progress: Callable[[int, int], None] | None = None
) -> Iterator[tuple[str, str]]:
    """Give each person's name and `mine` card, rendering and storing the ones that are missing.

    Args:
        ids: whose, in order; those who have gone meanwhile are left out.
        on_progress: called with how many are ready, and of how many.
    """
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        ready = _stored(book, part)
        missing = [key for key in part if key not in ready]
        if missing:
            ready |= _render(book, missing)
        yield from (ready[key] for key in part if key in ready)
        if on_progress is not None:
            on_progress(min(start + _CHUNK, len(ids)), len(ids))


def _stored(book: Book, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    with book.read() as connection:
        found = connection.execute(
            "SELECT k.id, c.fn, c.organization, k.text FROM cards k JOIN contacts c ON c.id = k.id "
            f"WHERE k.renderer = ? AND k.id IN ({', '.join(map(str, ids))})",
            [RENDERER],
        )
        return {row["id"]: (row["fn"] or row["organization"] or "somebody", row["text"]) for row in found}


def _render(book: Book, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Render outside any transaction; store a card only if its person is still as it was rendered."""
    from eventmate.export.vcard import card

    whom = whole(book, ids)
    rendered = {contact.id: (contact.display, card(contact)) for contact in whom}
    with book.write() as db:
        for contact in whom:
            db.conn.execute(
                "INSERT OR REPLACE INTO cards (id, renderer, text) SELECT id, ?, ? FROM contacts "
                "WHERE id = ? AND revised = ?",
                [RENDERER, rendered[contact.id][1], contact.id, contact.revised.isoformat()],
            )
    return rendered


def whole(book: Book, ids: Sequence[int]) -> tuple[Contact, ...]:
    """Read people whole, in order; those who have gone meanwhile are left out."""
    with book.read() as connection:
        return tuple(people.read(connection, ids))


def hand_over(book: Book, ids: Sequence[int], destination: str, now: datetime) -> int:
    """Note that these people's cards arrived at a destination.

    Returns:
        How many of them had not been handed over to it before.
    """
    destination = clean(destination) or "phone"
    with book.write() as db:
        history.record(db, f"handed {len(ids)} over to {destination}", now, book.session)
        # In SQL, as it may be everybody: row by row it was half of the time of an export.
        told = {"ids": json.dumps(list(ids)), "destination": destination, "at": now.isoformat()}
        known = db.conn.execute(
            "UPDATE handovers SET at = :at WHERE destination = :destination "
            "AND contact_id IN (SELECT value FROM json_each(:ids))",
            told,
        ).rowcount
        db.conn.execute(
            "INSERT INTO handovers (contact_id, destination, at) SELECT c.id, :destination, :at FROM contacts c "
            "WHERE c.id IN (SELECT value FROM json_each(:ids)) AND NOT EXISTS "
            "(SELECT 1 FROM handovers h WHERE h.contact_id = c.id AND h.destination = :destination)",
            told,
        )
        return len(set(ids)) - known


def destinations(book: Book) -> tuple[tuple[str, datetime, int], ...]:
    """List the destinations: name, when something went there last, and how many people it has."""
    with book.read() as connection:
        found = connection.execute(
            "SELECT destination, max(at), count(*) FROM handovers GROUP BY destination ORDER BY max(at) DESC"
        )
        return tuple((row[0], datetime.fromisoformat(row[1]), row[2]) for row in found)


def handovers(book: Book, contact_id: int) -> tuple[Handover, ...]:
    """List where a person's card has gone."""
    with book.read() as connection:
        found = connection.execute(
            "SELECT destination, at FROM handovers WHERE contact_id = ? ORDER BY at", [contact_id]
        )
        return tuple(Handover(contact_id, row["destination"], datetime.fromisoformat(row["at"])) for row in found)
