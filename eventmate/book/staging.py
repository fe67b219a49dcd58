"""People read from files, kept beside the book until they are written into it, and that in bulk.

Owns a private database with the tables of a book. SQLite keeps it in memory
while it is small and drops it when it is closed, so that ten thousand pictures
need no memory; and as all rows are ready there, the book is locked for as long
as it takes to copy them.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import index, people, rows, schema
from eventmate.model import Contact, Draft, PointKind, StatementKind
from eventmate.text import fold

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS = {
    "contacts": ("id", "uid", "fn", *rows.NAME, "nickname", "pronunciation", "organization", "title", "birthday",
                 "note", "circle", "created", "revised"),
    "contact_points": ("contact_id", "kind", "value", "written", "label", "extension", "preferred", "position",
                       "since", "until"),
    "addresses": ("contact_id", *rows.ADDRESS),
    "photos": ("contact_id", "type", "data"),
    "properties": ("contact_id", "name", "value", "grp", "params", "shadow"),
    "tags": ("contact_id", "tag"),
    "statements": ("contact_id", "kind", "text", "since"),
    "former_values": ("contact_id", "field", "value", "since", "until"),
    "imported": ("contact_id", "digest", "told"),
    "aliases": ("contact_id", "uid"),
}  # fmt: skip
"""The tables that an import fills, people first; the first column is the person's identifier."""
_BUFFERED = 500
_SAID = (
    (StatementKind.LOOKING_FOR.value, "looking_for"),
    (StatementKind.OFFERS.value, "offers"),
    (StatementKind.KNOWS.value, "knows"),
)


class Staging:
    """People numbered from 1; any thread may use it, one at a time."""

    def __init__(self) -> None:
        from sqlite_utils import Database

        self.connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self.connection.row_factory = sqlite3.Row
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = ON", "cache_size = -16000"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("BEGIN")
        schema.migrations.apply(Database(self.connection))
        self.connection.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, name, rest)")
        self._buffer: dict[str, list[Sequence[object]]] = {table: [] for table in (*_COLUMNS, "entries")}
        self._last = 0

    def close(self) -> None:
        """Drop everything."""
        self.connection.close()

    def add(self, draft: Draft, uid: str, digest: str, told: str, now: datetime) -> int:
        """Take a person in and give their number.

        Args:
            draft: what intake has read, which is clean.
            uid: the UID to keep for them; nobody else has it.
            digest: as `recognition.digest`.
            told: as `recognition.told`.
            now: when they come into the book.
        """
        self._last = key = self._last + 1
        name, moment, into = draft.structured, now.isoformat(), self._buffer
        into["contacts"].append((
            key, uid, draft.name, name.family, name.given, name.additional, name.prefix, name.suffix, draft.nickname,
            draft.pronunciation, draft.organization, draft.title, draft.birthday, draft.note, "wide", moment, moment,
        ))  # fmt: skip
        into["imported"].append((key, digest, told))
        texts = [draft.organization, draft.title, draft.note, *self._hang(key, draft, moment[:10])]
        called = f"{draft.name} {draft.nickname} {name.given} {name.family}"
        into["entries"].append((key, *index.entry(called, texts, _numbers(draft))))
        if len(into["contacts"]) >= _BUFFERED:
            self._flush()
        return key

    def _hang(self, key: int, draft: Draft, today: str) -> Iterator[str]:
        """Take in what hangs on a person, and give the texts that find it, in the order of `index`."""
        into = self._buffer
        for at, p in enumerate(draft.points):
            into["contact_points"].append((
                key, p.kind.value, p.value, p.written, p.label, p.extension, p.preferred, at, today, p.until
            ))  # fmt: skip
            if p.kind is not PointKind.TEL:
                yield f"{p.value} {p.written}"
        for tag in draft.tags:
            into["tags"].append((key, tag))
            yield tag
        for kind, field in _SAID:
            for text in getattr(draft, field):
                into["statements"].append((key, kind, text, today))
                yield text
        for a in draft.addresses:
            into["addresses"].append((key, *(getattr(a, field) for field in rows.ADDRESS)))
            yield f"{a.street} {a.locality} {a.region} {a.country}"
        for prop in draft.properties:
            params = json.dumps(prop.params, ensure_ascii=False) if prop.params else "[]"
            into["properties"].append((key, prop.name, prop.value, prop.group, params, int(prop.shadow)))
        if draft.photo is not None:
            into["photos"].append((key, draft.photo.type, draft.photo.data))

    def _flush(self) -> None:
        for table, waiting in self._buffer.items():
            columns = _COLUMNS.get(table, ("id", "name", "rest"))
            if waiting:
                self.connection.executemany(_insert(table, columns), waiting)
                waiting.clear()

    def fetch(self, key: int) -> Contact:
        """Read a person whole."""
        self._flush()
        return next(people.read(self.connection, [key]))

    def rewrite(self, key: int, steps: Iterable[tuple[str, Sequence[object]]]) -> None:
        """Change a person by the steps of `rewriting`."""
        self._flush()
        for sql, values in steps:
            self.connection.execute(sql, values)
        self.connection.execute("DELETE FROM entries WHERE id = ?", [key])
        entry = index.stored(self.connection, key)
        assert entry is not None  # whoever is changed is there
        self.connection.execute(_insert("entries", ("id", "name", "rest")), entry)

    def know(self, key: int, digest: str, told: str, alias: str) -> None:
        """Keep what another card told of somebody, so that it is known again; with its UID, if there is one."""
        self._buffer["imported"].append((key, digest, told))
        if alias:
            self._buffer["aliases"].append((key, alias))

    def drop(self, key: int) -> None:
        """Take a person out again."""
        self._flush()
        self.connection.execute("DELETE FROM contacts WHERE id = ?", [key])
        self.connection.execute("DELETE FROM entries WHERE id = ?", [key])

    def tag(self, tag: str) -> None:
        """Give everybody a tag, as far as they have not got it."""
        self._flush()
        there = {
            row[0] for row in self.connection.execute("SELECT contact_id, tag FROM tags") if fold(row[1]) == fold(tag)
        }
        fresh = [key for key in self.ids() if key not in there]
        self.connection.executemany("INSERT INTO tags (contact_id, tag) VALUES (?, ?)", [(key, tag) for key in fresh])
        words = " " + " ".join(index.words(tag))
        self.connection.executemany("UPDATE entries SET rest = rest || ? WHERE id = ?", [(words, key) for key in fresh])

    def card(self, key: int) -> str:
        """Give the digest of the card that somebody was read from last."""
        self._flush()
        row = self.connection.execute("SELECT digest FROM imported WHERE contact_id = ? ORDER BY id DESC", [key])
        return str(row.fetchone()[0])

    def free_uid(self, key: int, book: sqlite3.Connection) -> None:
        """Give somebody another UID if theirs has come into the book meanwhile."""
        uid = self.connection.execute("SELECT uid FROM contacts WHERE id = ?", [key]).fetchone()[0]
        if book.execute("SELECT 1 FROM contacts WHERE uid = ?", [uid]).fetchone():
            self.connection.execute("UPDATE contacts SET uid = ? WHERE id = ?", [str(uuid.uuid4()), key])

    def ids(self) -> list[int]:
        """Number those who are in it."""
        self._flush()
        return [row[0] for row in self.connection.execute("SELECT id FROM contacts ORDER BY id")]

    def move(self, db: Database) -> int:
        """Copy everybody into a book, in the caller's transaction.

        Returns:
            What to add to a number here for the identifier there.
        """
        self._flush()
        row = db.conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'contacts'").fetchone()
        base = int(row[0]) if row else 0
        cursor = self.connection.cursor()
        cursor.row_factory = None
        for table, columns in _COLUMNS.items():
            wanted = f"SELECT {columns[0]} + {base}, {', '.join(columns[1:])} FROM {table} ORDER BY id"
            db.conn.executemany(_insert(table, columns), cursor.execute(wanted))
        db.conn.executemany(index.INSERT, cursor.execute(f"SELECT id + {base}, name, rest FROM entries ORDER BY id"))
        db.conn.execute("DELETE FROM stale WHERE id > ?", [base])
        return base


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"


def _numbers(draft: Draft) -> list[tuple[str, str]]:
    return [(p.value, p.written) for p in draft.points if p.kind is PointKind.TEL]
