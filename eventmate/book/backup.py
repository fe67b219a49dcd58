"""Snapshots: whole copies of the book that are taken by themselves, and thinned out.

Owns the folder ``<book>-snapshots`` beside the book: what lies in it, what is
taken when and how long it is kept. Bringing one back is `restore`'s, and a copy
elsewhere is made here too, but belongs to the person.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from eventmate.book import APPLICATION_ID, VERSION, Book, private
from eventmate.errors import BookUnusable, EventmateError, StorageError

DAILY, WEEKLY, LATEST = 7, 4, 10
"""How many days and weeks have a snapshot kept, and how many of the last 24 hours."""
DAMAGED_KEPT = 3
"""How many damaged books that were replaced are kept."""
_DAY = timedelta(days=1)
_CHUNK = 1 << 18
_DRAFT = ".eventmate-"
_NAME = re.compile(r"(\d{8}T\d{6})Z-([a-z]+)(?:-\d+)?\.db")
_STAMP = "%Y%m%dT%H%M%S"


class Reason(StrEnum):
    """Why a snapshot was taken."""

    DAILY = "daily"
    UPGRADE = "upgrade"
    """Before the book became one of a newer version."""
    IMPORT = "import"
    """Before people came in from files."""
    ASKED = "asked"
    REPLACED = "replaced"
    """Before another snapshot took the book's place."""
    DAMAGED = "damaged"
    """A book that could not be read any more, as it was."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of the book in its folder of snapshots."""

    path: Path
    taken: datetime
    """In UTC."""
    reason: Reason

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.path.stem


def folder(path: Path) -> Path:
    """Say where the snapshots of a book lie."""
    path = path.resolve()
    return path.with_name(f"{path.name}-snapshots")


def listing(path: Path) -> tuple[Snapshot, ...]:
    """List the snapshots of a book, latest first, damaged books that were replaced among them."""
    try:
        names = os.listdir(folder(path))
    except OSError:
        return ()
    found = (_snapshot(folder(path) / name) for name in names)
    return tuple(sorted(filter(None, found), key=lambda one: (one.taken, one.path.name), reverse=True))


def _snapshot(path: Path) -> Snapshot | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match[2] not in set(Reason):
        return None
    return Snapshot(path, datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC), Reason(match[2]))


def make(book: Book, reason: Reason, now: datetime) -> Snapshot:
    """Take a snapshot and let old ones go; nobody who reads or writes waits for it.

    Raises:
        NotFound: there is no book yet.
        BookUnusable: it cannot be read whole; no snapshot is replaced by a bad one.
        StorageError: no room, or no right to write; the sentence says where.
    """
    where = folder(book.path)
    with _copied(book, where) as draft, _told(where):
        taken = _placed(draft, where, reason, now)
        private.sync(where)
        thin(book.path, now)
    return taken


def unless_there(book: Book, reason: Reason, now: datetime) -> Snapshot | None:
    """Take a snapshot if the book has changed since the last one; None when it has not, or there is no book."""
    if not book.path.exists():
        return None
    newest = next(iter(good(book.path)), None)
    # The folder's own clock is compared, so that a clock that was set makes no difference.
    if newest is not None and newest.path.stat().st_mtime_ns > _changed(book.path):
        return newest
    return make(book, reason, now)


def is_due(path: Path, now: datetime) -> bool:
    """Whether the last day has seen no snapshot of a book that is there."""
    return path.exists() and not any(now - _DAY < one.taken <= now + _DAY for one in good(path))


def is_older(book: Book, now: datetime) -> bool:
    """Whether a book has been kept for more than a day."""
    with book.read() as connection:
        first = connection.execute("SELECT min(at) FROM operations").fetchone()[0]
    return first is not None and datetime.fromisoformat(first) < now - _DAY


def copy(book: Book, target: Path, *, force: bool = False) -> None:
    """Copy the book to a place of the person's choice (0600); it is never thinned out.

    Raises:
        FileExists: something is there, and ``force`` is false.
        BadInput: the path is a folder, a device or no possible name.
        NotFound, BookUnusable, StorageError: as `make`.
    """
    from eventmate.export.files import write_bytes

    with _copied(book, folder(book.path)) as draft, open(draft, "rb") as file:
        write_bytes(target, iter(lambda: file.read(_CHUNK), b""), force=force)


def good(path: Path) -> Iterator[Snapshot]:
    """Give the snapshots that may take the book's place, latest first."""
    return (one for one in listing(path) if one.reason is not Reason.DAMAGED)


def check(path: Path) -> int:
    """Make sure that a file is a whole book that this program knows, without changing or locking it.

    Returns:
        How many people are in it.

    Raises:
        BookUnusable: it is not; says why.
    """
    if not path.is_file():
        raise BookUnusable(f"{path} is no file. `eventmate restore` lists the snapshots there are.")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            return _checked(path, connection)
    except (sqlite3.Error, OSError) as error:
        raise BookUnusable(f"{path} is damaged: {error}") from error


def _checked(path: Path, connection: sqlite3.Connection) -> int:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BookUnusable(f"{path} is no eventmate book.")
    if connection.execute("PRAGMA user_version").fetchone()[0] > VERSION:
        raise BookUnusable(f"{path} was written by a newer eventmate. Update eventmate to use it.")
    problem = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if problem != "ok":
        raise BookUnusable(f"{path} is damaged: {problem}")
    return int(connection.execute("SELECT count(*) FROM contacts").fetchone()[0])


def newest_whole(path: Path) -> Snapshot | None:
    """Find the latest snapshot that can be brought back."""
    for one in good(path):
        with suppress(EventmateError):
            check(one.path)
            return one
    return None


def offer(path: Path) -> str:
    """Say how a damaged book comes back."""
    newest = newest_whole(path)
    if newest is None:
        return (
            "There is no snapshot of it: name another book with --book FILE, "
            "or keep what can be read of this one with `eventmate restore readable`."
        )
    when = newest.taken.astimezone()
    return (
        f"`eventmate restore latest` brings back the snapshot of {when:%d %b %Y, %H:%M}; "
        "the damaged file is kept aside."
    )


def thin(path: Path, now: datetime) -> None:
    """Let go of snapshots that newer ones stand for, and of what a crash left half made."""
    every = listing(path)
    damaged = [one for one in every if one.reason is Reason.DAMAGED]
    kept = set(keep([one for one in every if one.reason is not Reason.DAMAGED], now)) | set(damaged[:DAMAGED_KEPT])
    for one in every:
        if one not in kept:
            for file in files(one.path):
                file.unlink(missing_ok=True)
    for left in leavings(path):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def files(path: Path) -> tuple[Path, ...]:
    """Name the files that a book or a snapshot may consist of, the main one first."""
    return tuple(path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm", "-journal"))


def keep(snapshots: Iterable[Snapshot], now: datetime) -> list[Snapshot]:
    """Choose which to keep: the latest of the last 24 hours, of seven days and of four weeks.

    Args:
        snapshots: latest first.
        now: from which the hours count.
    """
    kept: list[Snapshot] = []
    days: set[object] = set()
    weeks: set[object] = set()
    for one in snapshots:
        day, week = one.taken.date(), one.taken.isocalendar()[:2]
        fresh = one.taken > now - _DAY and len(kept) < LATEST
        if fresh or (day not in days and len(days) < DAILY) or (week not in weeks and len(weeks) < WEEKLY):
            kept.append(one)
        if len(days) < DAILY:
            days.add(day)
        if len(weeks) < WEEKLY:
            weeks.add(week)
    return kept


def _changed(path: Path) -> int:
    """Say when a book was written to last, in nanoseconds."""
    return max(place.stat().st_mtime_ns for place in files(path)[:2] if place.exists())


@contextmanager
def _copied(book: Book, where: Path) -> Iterator[Path]:
    """Copy the book to the disk under a name that nobody knows, and take that away if it has not been placed."""
    draft = where / f"{_DRAFT}{os.getpid()}-{os.urandom(6).hex()}.part"
    with _told(where):
        private.make_folder(where)
        os.close(private.make_file(draft))
    try:
        book.copy_into(draft)
        with _told(where):
            private.sync(draft)
        yield draft
    finally:
        # On a disk that fails it stays, until the next snapshot clears it away.
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _placed(draft: Path, where: Path, reason: Reason, now: datetime) -> Snapshot:
    target = free_name(where, reason, now)
    draft.replace(target)
    found = _snapshot(target)
    assert found is not None
    return found


def free_name(where: Path, reason: Reason, now: datetime) -> Path:
    """Find a name for a snapshot; another of the same second stays."""
    stamp = f"{now.astimezone(UTC):{_STAMP}}Z-{reason}"
    names = (where / (f"{stamp}.db" if number == 1 else f"{stamp}-{number}.db") for number in itertools.count(1))
    return next(name for name in names if not os.path.lexists(name))


def leavings(path: Path) -> list[Path]:
    """Find what snapshots that were cut off have left."""
    return abandoned(folder(path), _DRAFT)


def abandoned(where: Path, beginning: str) -> list[Path]:
    """Find the half-written files of programs that are no more.

    Args:
        where: the folder.
        beginning: how their names begin; the number of the process that wrote them follows.
    """
    found = ((one, re.match(r"\d+(?=[.-])", one.name[len(beginning) :])) for one in where.glob("*"))
    return sorted(one for one, pid in found if one.name.startswith(beginning) and pid and not _lives(int(pid[0])))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except PermissionError:
        return True
    except OSError:
        return False
    return True


@contextmanager
def _told(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"No snapshot could be written to {where}: {error.strerror or error}. "
            "The book is as it was. Make room on the disk or check its permissions, then try again."
        ) from error
