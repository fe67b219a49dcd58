"""Forgetting somebody for good: out of the rows, the history, the free pages, the snapshots and unsaved texts.

What others' rows say of them loses their name. A copy that a person made
elsewhere is theirs, and stays as it is.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from eventmate.book import Book, backup, contacts, index
from eventmate.book.typed import TypedText
from eventmate.errors import BookBusy, EventmateError
from eventmate.model import Contact

_ABOUT = ("contact_id", "seeker_id", "helper_id", "first_id", "second_id")
"""Columns that name a person."""
_SHORTEST = 5
"""Letters; a shorter name of one word stands in too many words to say who is meant."""
_NOBODY = "somebody"


@dataclass(slots=True)
class Erased:
    """What an erasure has done besides, and what it leaves to the person."""

    snapshots: int = 0
    """How many snapshots they were in."""
    deleted: list[Path] = field(default_factory=list)
    """Damaged copies, which could not be rewritten."""
    mentions: int = 0
    """How many rows about others or events have lost their name."""
    typing: int = 0
    """How many unsaved texts of running programs name them."""

    def sentences(self) -> Iterator[str]:
        """Say what a person may want to know."""
        if self.mentions:
            yield f"{self.mentions} notes on others or events named them; they say “{_NOBODY}” now."
        for path in self.deleted:
            yield f"{path} was damaged and may have held them; it is deleted."
        if self.typing:
            yield f"{self.typing} unsaved texts of eventmate where it is open name them; save or clear those there."


class _Person:
    """Who is to be erased, and how to know them in a text."""

    def __init__(self, contact: Contact, uids: Iterable[str]) -> None:
        self.uids = (contact.uid, *uids)
        named = [contact.fn] if " " in contact.fn or len(contact.fn) >= _SHORTEST else []
        told = [text for point in contact.points for text in (point.value, point.written) if len(text) > 6]
        words = "|".join(re.escape(text) for text in sorted({*named, *told, *self.uids}, key=len, reverse=True))
        self._known = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)

    def mentioned(self, text: object) -> bool:
        """Whether a text names them."""
        return isinstance(text, str) and self._known.search(text) is not None

    def taken_out(self, text: str) -> str:
        """Give a text without their name."""
        return self._known.sub(_NOBODY, text)


def erase(book: Book, contact_id: int) -> Erased:
    """Erase a person so that no byte of them is left in our files; this cannot be undone.

    Steps of the history that had to do with them can no longer be taken back.

    Raises:
        NotFound: there is no such person.
        BookBusy, StorageError: as they say; then it is to be done again.
    """
    contact = contacts.get(book, contact_id)
    with book.read() as connection:
        uids = [row[0] for row in connection.execute("SELECT uid FROM aliases WHERE contact_id = ?", [contact_id])]
    person = _Person(contact, uids)
    done = Erased()
    for left in backup.leavings(book.path):
        left.unlink(missing_ok=True)
    for one in backup.listing(book.path):
        _erase_copy(one, person, done)
    done.mentions = _erase_from(book, person)
    done.typing = TypedText(book.path.with_name(f"{book.path.name}-typed")).erase(person.mentioned)
    return done


def _erase_copy(one: backup.Snapshot, person: _Person, done: Erased) -> None:
    """Erase a person from a snapshot; one that cannot be rewritten is deleted."""
    try:
        if one.reason is not backup.Reason.DAMAGED:
            backup.check(one.path)
            _erase_from(Book(one.path), person)
            done.snapshots += 1
            return
    except EventmateError:
        pass
    for file in backup.files(one.path):
        file.unlink(missing_ok=True)
    done.deleted.append(one.path)


def _erase_from(book: Book, person: _Person) -> int:
    """Erase a person from a book of any version, rewrite its file and empty its log.

    Returns:
        How many rows of others have lost their name.
    """
    with book.overwrite() as connection:
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("mentioned", 1, person.mentioned, deterministic=True)
        connection.create_function("taken_out", 1, person.taken_out, deterministic=True)
        connection.execute("BEGIN IMMEDIATE")
        changed = _erase_rows(connection, person)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        _empty_log(connection, book)
    return changed


def _erase_rows(connection: sqlite3.Connection, person: _Person) -> int:
    marks = ", ".join("?" for _ in person.uids)
    wanted = f"SELECT id FROM contacts WHERE uid IN ({marks})"
    keys = [row[0] for row in connection.execute(wanted, person.uids)]
    for key in keys:
        met = connection.execute("SELECT id FROM encounters WHERE contact_id = ?", [key])
        _erase_history(connection, key, [row[0] for row in met])
        connection.execute("DELETE FROM contacts WHERE id = ?", [key])
    connection.execute("DELETE FROM expected WHERE contact_id IS NULL AND mentioned(fn)")
    _close(connection, "SELECT operation_id FROM changes WHERE mentioned(before) OR mentioned(after)")
    _close(connection, "SELECT id FROM operations WHERE mentioned(label)")
    changed = sum(_take_out(connection, table) for table in _tables(connection))
    _unindex(connection)
    return changed


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Name the tables that a person fills: those that a change of is journalled."""
    found = connection.execute("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE name LIKE 'journal\\_%' ESCAPE '\\'")
    return sorted(row[0] for row in found if row[0] != "journal")


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    return {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}


def _take_out(connection: sqlite3.Connection, table: str) -> int:
    columns = [name for name, kind in _columns(connection, table).items() if kind == "TEXT"]
    changed = 0
    for name in columns:
        changed += connection.execute(f"UPDATE {table} SET {name} = taken_out({name}) WHERE mentioned({name})").rowcount
    return changed


def _unindex(connection: sqlite3.Connection) -> None:
    """Take what is stale out of the index and the cards; in a copy it is made anew when that is opened."""
    connection.execute("DELETE FROM search_text WHERE rowid IN (SELECT id FROM stale)")
    connection.execute("DELETE FROM cards WHERE id IN (SELECT id FROM stale)")
    connection.execute("DELETE FROM stale WHERE id NOT IN (SELECT id FROM contacts)")
    for key in [row[0] for row in connection.execute("SELECT id FROM stale")] if _is_current(connection) else ():
        found = index.stored(connection, key)
        if found is not None:
            connection.execute(index.INSERT, found)
            connection.execute("DELETE FROM stale WHERE id = ?", [key])
    connection.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")


def _is_current(connection: sqlite3.Connection) -> bool:
    from eventmate.book import VERSION

    return bool(connection.execute("PRAGMA user_version").fetchone()[0] == VERSION)


def _erase_history(connection: sqlite3.Connection, contact_id: int, meetings: list[int]) -> None:
    for table in _tables(connection):
        columns = list(_columns(connection, table))
        wanted = [("id", [contact_id])] if table == "contacts" else []
        wanted += [(name, [contact_id]) for name in _ABOUT if name in columns]
        wanted += [("encounter_id", meetings)] if "encounter_id" in columns and meetings else []
        for name, ids in wanted:
            some, place = ", ".join(map(str, ids)), columns.index(name)
            _close(
                connection,
                f"SELECT operation_id FROM changes WHERE tbl = '{table}' AND (json_extract(before, '$[{place}]') "
                f"IN ({some}) OR json_extract(after, '$[{place}]') IN ({some}))",
            )


def _close(connection: sqlite3.Connection, operations: str) -> None:
    """Close operations that had to do with somebody, and drop what they changed."""
    found = [row[0] for row in connection.execute(f"SELECT DISTINCT id FROM operations WHERE id IN ({operations})")]
    for key in found:
        connection.execute("DELETE FROM changes WHERE operation_id = ?", [key])
        connection.execute(
            "UPDATE operations SET closed = 1, label = 'something with somebody forgotten for good' WHERE id = ?", [key]
        )


def _empty_log(connection: sqlite3.Connection, book: Book) -> None:
    """Bring everything into the file and empty the log, once nobody reads an older state."""
    deadline = time.monotonic() + book.wait
    while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        if time.monotonic() > deadline:
            raise BookBusy(
                f"They are forgotten, but another program still reads what {book.path} was before. "
                "Bytes of them stay in its log until that program is closed."
            )
        time.sleep(0.05)
