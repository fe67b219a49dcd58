"""What may be wrong with a book and what lies beside it, each with what to do about it.

Reads only, but for `repair`, which does what can do no harm: rights, and what
programs that are no more have left.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from eventmate.book import VERSION, Book, backup, private
from eventmate.book.typed import TypedText
from eventmate.errors import BookUnusable, EventmateError, NotFound

_SAFE_SQLITE = (3, 51, 3)
"""From here on two writing programs cannot damage the log when it begins anew (sqlite.org/wal.html#walresetbug)."""
_LIBRARIES = ("textual", "sqlite-utils", "phonenumbers", "vobject", "click", "rapidfuzz", "segno", "aiohttp")
_OLD = timedelta(days=8)
_MEGABYTE = 1 << 20


class Level(StrEnum):
    """How much a finding matters."""

    GOOD = "good"
    NOTE = "note"
    WRONG = "wrong"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    level: Level
    text: str
    remedy: str = ""
    """What to do; empty when there is nothing to do."""


def examine(book: Book, settings: Path, now: datetime) -> Iterator[Finding]:
    """Look at everything, one thing after the other.

    Args:
        book: what is looked at.
        settings: the settings file, there or not.
        now: from which ages count.
    """
    yield from _book(book)
    yield from _versions()
    yield from _rights(book.path, settings)
    yield from _leavings(book.path, settings)
    yield from _space(book.path)
    yield from _snapshots(book.path, now)


def repair(path: Path, settings: Path) -> tuple[str, ...]:
    """Take everybody else's rights away, and what programs that are no more have left half written.

    Returns:
        What was done, a sentence each.

    Raises:
        OSError: a file is somebody else's.
    """
    done = []
    for open_, mode in list(_open_to_others(path, settings)):
        open_.chmod(mode)
        done.append(f"{open_} is yours alone now ({mode:o}).")
    for left in _stale(path, settings):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()
        done.append(f"{left} is gone.")
    return tuple(done)


def _book(book: Book) -> Iterator[Finding]:
    """Look at the book's pages, its references and what is derived from it."""
    try:
        book.check()
        with book.read() as connection:
            count = connection.execute("SELECT count(*) FROM contacts").fetchone()[0]
            size = book.path.stat().st_size / _MEGABYTE
            yield Finding("book", Level.GOOD, f"{book.path}: {count:,} people, {size:.1f} MB, every page in order.")
            yield from _references(connection)
            yield from _derived(connection, count)
    except NotFound:
        yield Finding(
            "book", Level.NOTE, f"There is no book at {book.path} yet.", "Start `eventmate`, or add somebody."
        )
    except BookUnusable as error:
        yield Finding("book", Level.DAMAGED, f"{book.path} cannot be used.", str(error))
    except EventmateError as error:
        yield Finding("book", Level.WRONG, f"{book.path} could not be looked at.", str(error))


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({row[0] for row in broken}))
        yield Finding(
            "references", Level.DAMAGED, f"{len(broken)} rows point to nothing (in {tables}).",
            "`eventmate restore latest` brings back the newest snapshot; the present book is kept aside.",
        )  # fmt: skip
    else:
        yield Finding("references", Level.GOOD, "Every row's references lead somewhere.")


def _derived(connection: sqlite3.Connection, people: int) -> Iterator[Finding]:
    """Look at what can be made anew: the search index and the rendered cards."""
    found = connection.execute("SELECT count(*) FROM search_text_docsize").fetchone()[0]
    stale = connection.execute("SELECT count(*) FROM stale").fetchone()[0]
    if found != people or stale:
        yield Finding(
            "search index", Level.WRONG, f"It knows {found:,} of {people:,} people, {stale:,} of them out of date.",
            "Change anything, such as with `eventmate edit`: what is out of date is indexed with it.",
        )  # fmt: skip
    else:
        yield Finding("search index", Level.GOOD, f"It knows all {people:,} people.")
    cards = connection.execute("SELECT count(*) FROM cards").fetchone()[0]
    missing = f"; {people - cards:,} will be rendered by the next export" if cards < people else ""
    yield Finding("cards", Level.GOOD, f"{cards:,} of {people:,} are rendered{missing}.")


def _versions() -> Iterator[Finding]:
    known = []
    for name in _LIBRARIES:
        try:
            known.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            yield Finding("versions", Level.WRONG, f"{name} is not installed.", "Install eventmate anew.")
    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("versions", Level.GOOD, f"Python {python}, book version {VERSION}, {', '.join(known)}.")
    if sqlite3.sqlite_version_info >= _SAFE_SQLITE:
        yield Finding("SQLite", Level.GOOD, f"{sqlite3.sqlite_version}.")
    else:
        yield Finding(
            "SQLite", Level.NOTE,
            f"{sqlite3.sqlite_version}: before {'.'.join(map(str, _SAFE_SQLITE))}, two programs that write at the same "
            "moment could in very rare cases damage the log.",
            "Nothing needs to be done: eventmate keeps such moments rare and takes snapshots. "
            "A newer Python brings a newer SQLite.",
        )  # fmt: skip


def _rights(path: Path, settings: Path) -> Iterator[Finding]:
    found = list(_open_to_others(path, settings))
    for place, mode in found:
        yield Finding(
            "permissions", Level.WRONG, f"Others may read or write {place} ({_mode(place):o}).",
            f"chmod {mode:o} '{place}', or `eventmate doctor --repair`.",
        )  # fmt: skip
    if not found:
        yield Finding("permissions", Level.GOOD, "Everything is yours alone.")


def _open_to_others(path: Path, settings: Path) -> Iterator[tuple[Path, int]]:
    """Find what others may read or write, with the rights it should have."""
    folders = [_typed(path), backup.folder(path)]
    files = [*backup.files(path), settings, *(file for folder in folders for file in _inside(folder))]
    for place, mode in (*((folder, 0o700) for folder in folders), *((file, 0o600) for file in files)):
        if not place.is_symlink() and place.exists() and _mode(place) & private.OTHERS:
            yield place, mode


def _inside(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []


def _mode(place: Path) -> int:
    return stat.S_IMODE(place.lstat().st_mode)


def _typed(path: Path) -> Path:
    return path.with_name(f"{path.name}-typed")


def _leavings(path: Path, settings: Path) -> Iterator[Finding]:
    """Look for what programs that died have left: half-written files, and typed text that waits to be offered."""
    stale = _stale(path, settings)
    if stale:
        yield Finding(
            "leavings", Level.WRONG, f"{len(stale)} half-written files of programs that died, such as {stale[0]}.",
            "`eventmate doctor --repair` removes them; they hold nothing that was saved.",
        )  # fmt: skip
    if _typed(path).is_dir() and (orphans := TypedText(_typed(path)).orphans()):
        yield Finding(
            "typed text", Level.NOTE, f"{len(orphans)} unsaved texts of programs that died, the latest of "
            f"{orphans[0].when.astimezone():%d %b, %H:%M}.",
            "Start `eventmate`: the screens they were typed in offer them again.",
        )  # fmt: skip


def _stale(path: Path, settings: Path) -> list[Path]:
    beside = [left for place in (path, settings) for left in backup.abandoned(place.parent, f".{place.name}.")]
    return [*backup.leavings(path), *TypedText(_typed(path)).leavings(), *beside]


def _space(path: Path) -> Iterator[Finding]:
    place = next(folder for folder in path.absolute().parents if folder.exists())
    free = shutil.disk_usage(place).free
    needed = max(4 * path.stat().st_size if path.exists() else 0, 20 * _MEGABYTE)
    said = f"{free // _MEGABYTE:,} MB are free on the disk of the book."
    if free < needed:
        remedy = f"Make room: saves and snapshots want {needed // _MEGABYTE:,} MB."
        yield Finding("free space", Level.WRONG, said, remedy)
    elif not os.access(place, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        yield Finding(
            "free space", Level.WRONG, f"{path} may not be written.", f"Give yourself the right: chmod u+w {path}"
        )
    else:
        yield Finding("free space", Level.GOOD, said)


def _snapshots(path: Path, now: datetime) -> Iterator[Finding]:
    every = list(backup.good(path))
    for one in every:
        try:
            people = backup.check(one.path)
        except EventmateError as error:
            yield Finding("snapshots", Level.WRONG, str(error), f"Delete it: rm '{one.path}'")
        else:
            when = f"{one.taken.astimezone():%Y-%m-%d %H:%M}"
            yield Finding("snapshots", Level.GOOD, f"{one.name}: {when}, {people:,} people ({one.reason}).")
    if not path.exists():
        return
    if not every:
        yield Finding(
            "snapshots", Level.NOTE, "There is none yet.", "`eventmate backup` takes one; so does each day's start."
        )
    elif every[0].taken < now - _OLD:
        yield Finding("snapshots", Level.NOTE, "The newest is older than a week.", "`eventmate backup` takes one.")
