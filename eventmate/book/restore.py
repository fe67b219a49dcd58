"""A snapshot takes the book's place; what stood there is kept among the snapshots.

A book that can be read is poured over in one transaction, while other programs
may have it open. A damaged one is exchanged as a file, which nobody may have open.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eventmate.book import Book, backup, look, prepare, private, salvage
from eventmate.book.backup import Reason
from eventmate.errors import BookBusy, BookUnusable, NotFound, StorageError

LATEST, READABLE = "latest", "readable"
"""Names that stand for the latest whole snapshot, and for what can be read of the damaged book itself."""
# Bytes of the file that SQLite's connections lock, each for its life: os_unix.c, SHARED_FIRST and SHARED_SIZE.
_SHARED, _SHARED_SIZE = 0x40000002, 510


@dataclass(frozen=True, slots=True)
class Restored:
    """What took the book's place."""

    source: Path
    people: int
    aside: Path | None
    """Where what stood there is kept; None when nothing did."""


def find(path: Path, name: str) -> Path:
    """Find a snapshot by its name, its beginning, a word for it, or as a file.

    Raises:
        NotFound: there is none.
    """
    if name == LATEST:
        newest = backup.newest_whole(path)
        if newest is None:
            raise NotFound(f"There is no snapshot of {path} that can be brought back.")
        return newest.path
    found = [one.path for one in backup.good(path) if one.name == name] or [
        one.path for one in backup.good(path) if one.name.startswith(name)
    ]
    if found:
        return found[0]
    if Path(name).is_file():
        return Path(name)
    raise NotFound(f"There is no snapshot or file “{name}”. `eventmate restore` lists the snapshots there are.")


def restore(book: Book, source: Path, now: datetime) -> Restored:
    """Put a snapshot in the book's place, and keep what stood there.

    Raises:
        BookUnusable: the snapshot is damaged, or no book.
        BookBusy: another program writes all the time, or has a damaged book open.
        StorageError: no room, or no right to write; the book is as it was.
    """
    people = backup.check(source)
    if not book.path.exists():
        prepare(book.path)
        _exchange(book.path.resolve(), source, None)
        return Restored(source, people, None)
    if is_whole(book):
        aside = backup.make(book, Reason.REPLACED, now).path
        _pour(book, source)
    else:
        where = backup.folder(book.path)
        with _told(where):
            private.make_folder(where)
        aside = backup.free_name(where, Reason.DAMAGED, now)
        _exchange(book.path.resolve(), source, aside)
    return Restored(source, people, aside)


def restore_readable(book: Book, now: datetime) -> Restored:
    """Put what can be read of a damaged book in its place, and keep the damaged one.

    Raises:
        BookUnusable: nothing of it can be read.
        BookBusy, StorageError: as `restore`.
    """
    where = backup.folder(book.path)
    with _told(where):
        private.make_folder(where)
        work = where / f".eventmate-{os.getpid()}-{os.urandom(6).hex()}"
        work.mkdir(mode=0o700)
    try:
        broken = work / "book.db"
        with _told(where):
            for here, there in zip(backup.files(book.path.resolve()), backup.files(broken), strict=True):
                if here.is_file() and not here.name.endswith("-shm"):
                    _copy(here, there)
        readable = work / "readable.db"
        salvage.into(Book(readable), broken)
        return restore(book, readable, now)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def is_whole(book: Book) -> bool:
    """Whether every page of a book can be read and means something."""
    try:
        book.check()
    except BookUnusable:
        return False
    return True


def _pour(book: Book, source: Path) -> None:
    """Write all pages of a snapshot over those of the book, in one transaction that others wait for."""
    deadline = time.monotonic() + book.wait

    def give_up(status: int, remaining: int, total: int) -> None:
        if status != sqlite3.SQLITE_DONE and time.monotonic() > deadline:
            raise BookBusy(f"Another program is writing to {book.path}. Nothing was changed; try again in a moment.")

    with book.overwrite() as connection:
        copy = sqlite3.connect(f"{source.absolute().as_uri()}?immutable=1", uri=True)
        try:
            copy.backup(connection, progress=give_up, sleep=0.05)
        finally:
            copy.close()


def _exchange(path: Path, source: Path, aside: Path | None) -> None:
    """Put a copy of a snapshot in the place of a file, which goes aside with its log."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.{os.urandom(6).hex()}")
    with _alone(path), _told(path):
        try:
            _copy(source, draft)
            for number, (here, there) in enumerate(zip(backup.files(path), backup.files(aside or path), strict=True)):
                if aside is not None and number == 0:
                    _link(here, there)
                elif number:
                    with suppress(FileNotFoundError):
                        here.unlink() if aside is None or here.name.endswith("-shm") else here.replace(there)
            draft.replace(path)
            private.sync(path.parent)
            look.cache_clear()
        finally:
            draft.unlink(missing_ok=True)


def _link(here: Path, there: Path) -> None:
    # A crash in between then leaves the damaged book in its place, not an empty one.
    try:
        os.link(here, there)
    except OSError:
        _copy(here, there)
    with suppress(OSError):
        there.chmod(0o600)


def _copy(source: Path, target: Path) -> None:
    with open(source, "rb") as read, os.fdopen(private.make_file(target), "wb") as write:
        shutil.copyfileobj(read, write)
        write.flush()
        os.fsync(write.fileno())


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"{path} cannot be replaced: {error.strerror or error}. The book is as it was. "
            "Make room on the disk or check its permissions, then try again."
        ) from error


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep a file for oneself; BookBusy while another program has it open.

    To be entered only by a process that has no connection to it: closing the file gives its locks up.
    """
    try:
        import fcntl
    except ImportError:  # Windows replaces no file that is open
        yield
        return
    with _told(path):
        descriptor = os.open(path, os.O_RDWR)
    try:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED)
        except OSError:
            raise BookBusy(
                f"Another program has {path} open: leave it there, then restore again. Nothing was changed."
            ) from None
        yield
    finally:
        os.close(descriptor)
