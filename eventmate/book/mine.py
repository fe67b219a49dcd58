"""My own details: the cards that I give to others."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from datetime import datetime

from eventmate.book import Book, facts, history, rows
from eventmate.errors import BadInput, NotFound
from eventmate.model import ContactPoint, MyDetails, PointKind
from eventmate.text import clean


def listing(book: Book) -> tuple[MyDetails, ...]:
    """List my cards, the first one made first."""
    with book.read() as connection:
        return on(connection)


def on(connection: sqlite3.Connection) -> tuple[MyDetails, ...]:
    """List my cards on a connection that is open."""
    return tuple(map(_details, connection.execute("SELECT * FROM my_cards ORDER BY id")))


def get(book: Book, label: str = "") -> MyDetails | None:
    """Read the card of a label, or the first one; None when there is none."""
    cards = listing(book)
    return next((card for card in cards if card.label == label or not label), None)


def put(book: Book, details: MyDetails, now: datetime) -> MyDetails:
    """Store one of my cards in place of the one with its identifier, or of its label.

    Raises:
        BadInput: it has no name.
    """
    row = {
        "label": clean(details.label) or "work", "fn": clean(details.fn),
        **{part: clean(value) for part, value in asdict(details.name).items()},
        "organization": clean(details.organization), "title": clean(details.title),
        "points": json.dumps([facts.point_columns(p) for p in details.points], ensure_ascii=False),
    }  # fmt: skip
    if not row["fn"]:
        raise BadInput("Your card needs your name.")
    with book.write() as db:
        history.record(db, f"changed my card “{row['label']}”", now, book.session)
        known = db.conn.execute(
            "SELECT id FROM my_cards WHERE id = ? OR label = ? ORDER BY id <> ?", [details.id, row["label"], details.id]
        ).fetchone()
        key = known["id"] if known else rows.insert(db, "my_cards", row)
        if known:
            db.table("my_cards").update(key, row)
        return _details(db.conn.execute("SELECT * FROM my_cards WHERE id = ?", [key]).fetchone())


def remove(book: Book, label: str, now: datetime) -> None:
    """Take one of my cards away; NotFound when there is none of that label."""
    with book.write() as db:
        history.record(db, f"removed my card “{clean(label)}”", now, book.session)
        if db.conn.execute("DELETE FROM my_cards WHERE label = ?", [label]).rowcount == 0:
            raise NotFound(f"You have no card “{clean(label)}”.")


def _details(row: sqlite3.Row) -> MyDetails:
    points = tuple(
        ContactPoint(
            PointKind(p["kind"]), p["value"], p["written"], p["label"], p["extension"], bool(p["preferred"])
        )
        for p in json.loads(row["points"] or "[]")
    )  # fmt: skip
    return MyDetails(row["label"], row["fn"], rows.name(row), row["organization"], row["title"], points, row["id"])
