"""The book: one SQLite file, its reading and its writing connections, and nothing else.

Every other module of this package is a subject with its operations; they take
the `Book` and open a connection for each. Connections are never shared between
threads: one that was lost a committed row when another thread rolled back.
"""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from eventmate.book import wal
from eventmate.errors import BookBusy, BookUnusable, EventmateError, NotFound, StorageError

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x65766D74
"""``PRAGMA application_id`` of a book: "evmt"; `schema` sets it."""
VERSION = 5
"""How many migrations a book of this program has seen; its ``PRAGMA user_version``."""
_ALONE = "mode=rw&alone=1"
"""Options to keep the index of the log in memory: a parameter that SQLite passes over tells them apart."""
_BUSY, _STORAGE, _DAMAGED = {5, 6}, {8, 10, 13, 14, 23}, {11, 26}


class Book:
    """The file that holds everything, opened anew for each operation.

    Args:
        path: the file; it is made, with its folder, by the first `write`.
        session: names the running app, so that undo on its screen takes its own steps.
        wait: seconds to wait for another process that is writing.
    """

    def __init__(self, path: Path, *, session: str = "", wait: float = 5.0) -> None:
        self.path = path
        self.session = session
        self.wait = wait

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Give a connection for reading, one consistent state of the book for as long as it is held.

        Raises:
            NotFound: there is no book yet.
            BookUnusable, BookBusy, StorageError: as they say.
        """
        if not self.path.exists():
            raise NotFound(f"There is no book at {self.path} yet: add somebody, or start an event.")
        with _sentences(self.path):
            connection = self._opened()
            try:
                if _version(self.path, connection) < VERSION:
                    connection.close()
                    with self.write():
                        pass
                    connection = self._opened()
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.close()

    def idle(self, *, tidies: bool = False) -> sqlite3.Connection:
        """Open a connection for reading that may stay open: it holds no transaction; the caller closes it.

        Args:
            tidies: whether it takes the log over into the file when it is the last one that is closed.

        Raises:
            NotFound: there is no book yet.
            BookUnusable, BookBusy, StorageError: as they say.
        """
        if not self.path.exists():
            raise NotFound(f"There is no book at {self.path} yet: add somebody, or start an event.")
        with _sentences(self.path):
            return self._opened(tidies=tidies)

    @contextmanager
    def write(self) -> Iterator[Database]:
        """Give a database inside one write transaction; commits durably, or rolls back on any exception.

        What is derived (full text, cards) is brought up to date before the commit.

        Raises:
            BookBusy: another process held the book for longer than `wait`.
            BookUnusable, StorageError: as they say; nothing was changed.
        """
        from eventmate.book import index, schema

        with self.overwrite() as connection:
            version = _version(self.path, connection)
            if 0 < version < VERSION:
                from eventmate.book import backup

                backup.make(self, backup.Reason.UPGRADE, datetime.now(UTC))
            db = schema.made_durable(connection)
            if version < VERSION:
                schema.upgrade(db)
            _begin(db.conn, self.wait)
            try:
                yield db
                index.refresh(db.conn)
                db.conn.execute("UPDATE journal SET operation_id = NULL WHERE operation_id IS NOT NULL")
                db.conn.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    db.conn.execute("ROLLBACK")
                raise

    @contextmanager
    def overwrite(self) -> Iterator[sqlite3.Connection]:
        """Give a connection that may write, outside any transaction; raises as `write`."""
        with _sentences(self.path):
            look(self.path)
            prepare(self.path)
            connection = sqlite3.connect(_checked(self.path), timeout=self.wait, isolation_level=None)
            try:
                yield connection
            except sqlite3.Error as error:
                if _code(error) in _DAMAGED:
                    _close_untouched(self.path, connection)
                raise
            finally:
                connection.close()

    def copy_into(self, target: Path) -> None:
        """Copy the book, as it is at this moment and of whatever version, into an empty file; raises as `read`."""
        with _sentences(self.path), closing(self.idle()) as connection:
            _version(self.path, connection)
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("VACUUM INTO ?", [str(target)])

    def check(self) -> None:
        """Read every page of the book and hold them against each other.

        Raises:
            BookUnusable: it is damaged; says where.
            NotFound, BookBusy, StorageError: as they say.
        """
        with _sentences(self.path), closing(self.idle()) as connection:
            _version(self.path, connection)
            found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            if found != "ok":
                raise _damaged(self.path, found.replace("*** in database main ***\n", ""))

    def _opened(self, *, tidies: bool = False) -> sqlite3.Connection:
        look(self.path)
        return _open_to_read(_checked(self.path), self.wait, tidies=tidies)


def _begin(connection: sqlite3.Connection, wait: float) -> None:
    """Begin to write as soon as nobody else does: SQLite's own waiting sleeps ever longer, and so starves."""
    deadline = time.monotonic() + wait
    connection.execute("PRAGMA busy_timeout = 0")
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if _code(error) not in _BUSY or time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.0005, 0.003))
        else:
            break
    connection.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")


@cache
def look(path: Path) -> None:
    """Look at what a crash has left, once in a process, before it opens the book; `look.cache_clear` forgets.

    Raises:
        BookUnusable: saves are lost there, which SQLite would pass over without a word.
    """
    if wal.is_damaged(path):
        raise _damaged(path, "its write-ahead log, with saves that were not in the file itself yet")


def _open_to_read(path: Path, wait: float, *, tidies: bool) -> sqlite3.Connection:
    """Open for reading; where no -shm file can be made, alone with it, or as a file that nobody changes."""
    log = path.with_name(path.name + "-wal")
    # The last connection that may write takes a log over into the file; one that may not would leave an empty log.
    modes = ("mode=ro", _ALONE) if not tidies and _size(log) else ("mode=rw", "mode=ro")
    for options in (*modes, "immutable=1"):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{options}", timeout=wait, uri=True, isolation_level=None
        )
        try:
            connection.execute("PRAGMA query_only = ON")
            if options is _ALONE:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            if options == "immutable=1" or _code(error) not in {8, 10, 14}:
                raise
        else:
            connection.row_factory = sqlite3.Row
            return connection
    raise AssertionError("unreachable")


def _size(file: Path) -> int:
    """The bytes of a file that may go at any moment."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _checked(path: Path) -> Path:
    if not path.is_file():
        raise BookUnusable(f"{path} is not a file, so it cannot be a book. Name another with --book FILE.")
    return path


def _version(path: Path, connection: sqlite3.Connection) -> int:
    """Read the schema's version; BookUnusable when it is no book, or of a newer program."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID:
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
            return 0
        raise BookUnusable(f"{path} is a database, but no eventmate book. Name another with --book FILE.")
    if version > VERSION:
        raise BookUnusable(
            f"{path} was written by a newer eventmate (its version is {version}, this program knows {VERSION}). "
            "Update eventmate to open it; nothing was changed."
        )
    return version


def prepare(path: Path) -> None:
    """Make the folder (0700) and the empty file (0600): SQLite gives -wal and -shm the file's own mode."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        raise StorageError(
            f"The book cannot be made at {path}: {error.strerror}. Choose another place with --book FILE."
        ) from error


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turn what SQLite says into a sentence for a person."""
    try:
        yield
    except sqlite3.Error as error:
        raise _sentence(path, error) from error


def _sentence(path: Path, error: sqlite3.Error) -> EventmateError:
    code = _code(error)
    if code in _BUSY:
        return BookBusy(f"Another program is writing to {path}. Nothing was changed; try again in a moment.")
    if code in _STORAGE:
        return StorageError(
            f"{path} cannot be written or read: {error}. Nothing was changed. "
            "Make room on the disk or check its permissions, then try again."
        )
    if code in _DAMAGED or "unsupported file format" in str(error):
        return _damaged(path, str(error))
    return BookUnusable(f"{path} could not be used: {error}. Nothing was changed.")


def _damaged(path: Path, what: str) -> BookUnusable:
    from eventmate.book import backup

    return BookUnusable(f"{path} is damaged or no book: {what}. It was not touched. {backup.offer(path)}")


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 1)) & 0xFF


def _close_untouched(path: Path, connection: sqlite3.Connection) -> None:
    """Close a connection so that a log stays as it is: the last one that may write would take it over."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as other:
        other.execute("PRAGMA user_version").fetchone()
        connection.close()
