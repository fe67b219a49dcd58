"""Undo and redo of any operation, across restarts.

One journal of rows, written by triggers in the operation's own transaction
(see `schema`), is all there is to it: no operation has an inverse of its own.
An operation that later ones built upon is left alone, with a sentence.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import rows
from eventmate.errors import NothingToUndo
from eventmate.model import Operation

if TYPE_CHECKING:
    from sqlite_utils import Database

    from eventmate.book import Book


def record(db: Database, label: str, now: datetime, session: str = "") -> int:
    """Begin an operation: from here to the commit every changed row belongs to it.

    What had been undone can no longer be done again.

    Args:
        label: what it does, in the past tense and with whom: ``captured Ada Lovelace``.
        session: the running app whose step it is; empty for the command line.

    Returns:
        The operation's id.
    """
    scope, values = _scope(session)
    db.conn.execute(f"UPDATE operations SET closed = 1 WHERE undone <> '' AND ({scope})", values)
    row = {"at": now.isoformat(), "session": session, "label": label, "closed": 0}
    operation_id = rows.insert(db, "operations", row)
    db.conn.execute("UPDATE journal SET operation_id = ?", [operation_id])
    return operation_id


def relabel(db: Database, operation_id: int, label: str) -> None:
    """Say better what an operation did, once that is known."""
    db.conn.execute("UPDATE operations SET label = ? WHERE id = ?", [label, operation_id])


def undo(book: Book, now: datetime) -> Operation:
    """Take back the latest operation; in a session never what others did since its own first one.

    Raises:
        NothingToUndo: there is none, or a row of it has changed since.
    """
    with book.write() as db:
        row = _outermost(db.conn, "undone = '' AND closed = 0", book.session, "id DESC")
        if row is None:
            raise NothingToUndo("There is nothing to undo.")
        _apply(db, row["id"], row["label"], back=True)
        db.conn.execute("UPDATE operations SET undone = ? WHERE id = ?", [now.isoformat(), row["id"]])
        return _operation(row, undone=True)


def redo(book: Book, now: datetime) -> Operation:
    """Do again what was undone last, unless something was done since.

    Raises:
        NothingToUndo: there is none, or a row it needs has changed since.
    """
    with book.write() as db:
        done = _outermost(db.conn, "undone = ''", book.session, "id DESC")
        row = _outermost(
            db.conn, f"undone <> '' AND closed = 0 AND id > {done['id'] if done else 0}", book.session, "id"
        )
        if row is None:
            raise NothingToUndo("There is nothing to do again.")
        _apply(db, row["id"], row["label"], back=False)
        db.conn.execute("UPDATE operations SET undone = '' WHERE id = ?", [row["id"]])
        return _operation(row, undone=False)


def latest(book: Book, limit: int = 20) -> tuple[Operation, ...]:
    """List the latest operations, newest first, undone ones among them."""
    with book.read() as connection:
        rows = connection.execute("SELECT * FROM operations ORDER BY id DESC LIMIT ?", [limit])
        return tuple(_operation(row, undone=bool(row["undone"])) for row in rows)


def last(book: Book) -> Operation | None:
    """The latest step of the book's session that stands; None when it has taken none."""
    with book.read() as connection:
        row = connection.execute(
            "SELECT * FROM operations WHERE session = ? AND undone = '' ORDER BY id DESC LIMIT 1", [book.session]
        ).fetchone()
        return _operation(row, undone=False) if row else None


def _operation(row: sqlite3.Row, *, undone: bool) -> Operation:
    return Operation(row["id"], datetime.fromisoformat(row["at"]), row["label"], undone)


def _scope(session: str) -> tuple[str, dict[str, str]]:
    """Say which operations undo sees: a session's own and all from before its first; outside one, everybody's."""
    if not session:
        return "1", {}
    own = "session = :s OR id < coalesce((SELECT min(id) FROM operations WHERE session = :s), 9e18)"
    return own, {"s": session}


def _outermost(connection: sqlite3.Connection, where: str, session: str, order: str) -> sqlite3.Row | None:
    scope, values = _scope(session)
    row: sqlite3.Row | None = connection.execute(
        f"SELECT id, at, label FROM operations WHERE {where} AND ({scope}) ORDER BY {order} LIMIT 1", values
    ).fetchone()
    return row


def _apply(db: Database, operation_id: int, label: str, *, back: bool) -> None:
    """Bring each row of an operation from one side of it to the other, latest change first when going back."""
    db.conn.execute("PRAGMA defer_foreign_keys = ON")
    changes = db.conn.execute(
        f"SELECT tbl, row_id, before, after FROM changes WHERE operation_id = ? ORDER BY id {'DESC' if back else ''}",
        [operation_id],
    ).fetchall()
    shapes: dict[str, _Shape] = {}
    for table, row_id, before, after in changes:
        shape = shapes.get(table) or shapes.setdefault(table, _shape(db, table))
        here, there = (after, before) if back else (before, after)
        found = db.conn.execute(shape.select, [row_id]).fetchone()
        if (found[0] if found else None) != here:
            raise NothingToUndo(
                f"Cannot {'undo' if back else 'redo'} “{label}”: it has been changed since. "
                f"Take back the later step first{', from where it was done' if back else ''}."
            )
        _put(db, table, shape, row_id, here, there)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What there is to know of a table, asked once, since an import has a hundred thousand rows."""

    select: str
    """Reads a row as the journal writes it."""
    columns: tuple[str, ...]
    blobs: frozenset[str]


def _shape(db: Database, table: str) -> _Shape:
    from eventmate.book.schema import row_state

    columns = db.table(table).columns
    return _Shape(
        f"SELECT {row_state(db, table, 'r')} FROM {table} r WHERE id = ?",
        tuple(c.name for c in columns),
        frozenset(c.name for c in columns if c.type == "BLOB"),
    )


def _put(db: Database, table: str, shape: _Shape, row_id: int, here: str | None, there: str | None) -> None:
    """Make a row what it was, or take it away."""
    if there is None:
        db.conn.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
        return
    stored = zip(shape.columns, json.loads(there), strict=True)
    row = {name: bytes.fromhex(v) if name in shape.blobs and v is not None else v for name, v in stored}
    if here is None:
        marks = ", ".join("?" for _ in row)
        db.conn.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    else:
        updates = ", ".join(f"{name} = ?" for name in row)
        db.conn.execute(f"UPDATE {table} SET {updates} WHERE id = ?", [*row.values(), row_id])
