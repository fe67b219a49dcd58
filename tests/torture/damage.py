"""A damaged book is noticed and never overwritten: mutations of the file, and of the log a crash has left."""

from __future__ import annotations

import mmap
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from eventmate.book import Book, backup, checkup, contacts, followups, search
from eventmate.errors import BookUnusable, EventmateError
from eventmate.model import Draft
from tests.pty_session import PtySession
from tests.torture import children, life, terminals
from tests.torture.figures import Figure


def run(*, long: bool) -> Iterator[Figure]:
    """Mutate the file, then the log; then start the screen on some of them."""
    trials = 200 if long else 30
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        whole = _make(place / "whole", log=False)
        logged = _make(place / "logged", log=True)
        file = Figure("a damaged file is told without a traceback, left as it was, a snapshot offered")
        log = Figure("... and so is a damaged log")
        _mutate(file, place, whole, "book.db", trials)
        _mutate(log, place, logged, "book.db-wal", trials)
        yield file
        yield log
        yield _screens(place, whole, 10 if long else 1)


def _make(home: Path, *, log: bool) -> Path:
    """Make a book with a snapshot and forty people; with a log where the process was killed before its end."""
    home.mkdir()
    book = Book(home / "book.db")
    for number in range(20):
        life.take(book, "capture", f"Ada{number}", life.NOW)
    backup.make(book, backup.Reason.DAILY, life.NOW)
    if log:
        child, write = children.fork(partial(_die, book))
        children.end(child, write)
    else:
        for number in range(20):
            life.take(book, "capture", f"Bob{number}", life.NOW)
    return home


def _die(book: Book) -> None:
    idle = book.idle()
    for number in range(20):
        life.take(book, "capture", f"Bob{number}", life.NOW)
    idle.execute("SELECT 1")
    os.kill(os.getpid(), signal.SIGKILL)


def _mutations(data: bytes, chance: random.Random) -> Iterator[bytes]:
    """Give the bytes damaged in one way after another."""
    while True:
        at, length = chance.randrange(len(data)), chance.choice([1, 8, 512, 4096])
        yield data[:at] + bytes(255 - byte for byte in data[at : at + length]) + data[at + length :]
        yield data[:at] + bytes(min(length, len(data) - at)) + data[at + length :]
        yield data[:at]
        start = chance.randrange(0, len(data), 4096)
        yield data[:start] + chance.randbytes(4096)[: len(data) - start] + data[start + 4096 :]
        yield data[:100] + data[:100] + data[100:]
        yield data[: chance.randrange(120)] + chance.randbytes(4) + data[124:]


def _mutate(figure: Figure, place: Path, whole: Path, name: str, trials: int) -> None:
    mutations = _mutations((whole / name).read_bytes(), random.Random(8))
    noticed = unseen = 0
    for number in range(trials):
        home = place / f"{name}-{number}"
        shutil.copytree(whole, home)
        (home / name).write_bytes(next(mutations))
        before = _files(home)
        said = mmap.mmap(-1, 1 << 14)
        code = children.end(*children.fork(partial(_use, Book(home / "book.db"), said)))
        text = said[:].rstrip(b"\0").decode(errors="replace")
        wrong = [f"mutation {number}: {what}" for what in _judge(home, code, text, before)]
        noticed += "damaged" in text
        unseen += "damaged" not in text
        figure.tried(*wrong)
        shutil.rmtree(home)
    figure.note = f"{noticed} noticed; {unseen} changed nothing that a check of SQLite's can see"


def _use(book: Book, said: mmap.mmap) -> None:
    """Do what people do, and write into memory what was said to each."""
    now = life.NOW
    doing: list[Callable[[], object]] = [
        lambda: search.find(book, "ada"),
        lambda: followups.listing(book),
        lambda: [contacts.get(book, key) for key in (1, 21)],
        book.check,
        lambda: list(checkup.examine(book, book.path, now)),
    ]
    for do in doing:
        try:
            do()
        except BookUnusable as error:
            said.write(f"damaged: {error}\n".encode())
        except EventmateError as error:
            said.write(f"{error}\n".encode())
        except Exception as error:
            said.write(f"TRACEBACK {type(error).__name__}: {error}\n".encode())


def _judge(home: Path, code: int, text: str, before: dict[str, bytes]) -> Iterator[str]:
    if code or "TRACEBACK" in text:
        yield f"exit {code}, {text[-300:]}"
    if "damaged: " in text:
        if "eventmate restore latest" not in text:
            yield f"no way back was offered: {text[:200]}"
        if _files(home) != before:
            yield "the original was changed"
        wrote = children.end(*children.fork(partial(_write, Book(home / "book.db"))))
        if wrote == 1 and _files(home)["book.db"] != before["book.db"]:
            yield "the original was changed by a write that failed"
    elif not _whole(home):
        yield f"it is damaged and nothing was said: {text[:200]}"


def _write(book: Book) -> None:
    contacts.capture(book, Draft(name="Cem", source="Cem"), life.NOW)


def _files(home: Path) -> dict[str, bytes]:
    return {
        name: (home / name).read_bytes()
        for name in ("book.db", "book.db-wal")
        if (home / name).exists() and (home / name).stat().st_size
    }


def _whole(home: Path) -> bool:
    with closing(sqlite3.connect(home / "book.db")) as connection:
        try:
            return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
        except sqlite3.Error:
            return False


def _offered(session: PtySession) -> bool:
    return b"restore latest" in session.raw


def _screens(place: Path, whole: Path, trials: int) -> Figure:
    figure = Figure("... on the screen and on the command line, at the start")
    for number in range(trials):
        home = place / f"screen-{number}"
        shutil.copytree(whole, home)
        data = bytearray((home / "book.db").read_bytes())
        # What is not read at the start is found by the look at every page behind it.
        page = len(data) // 4096 - 3 - number if number % 2 else 2 + number
        data[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
        (home / "book.db").write_bytes(data)
        with terminals.screen(home, size=(200, 24)) as session:
            told = terminals.until(partial(_offered, session), 15)
        figure.tried(*([] if told else [f"page {page} on the screen:\n{session.screen()}"]))
        ran = subprocess.run(
            terminals.command("doctor"), env=terminals.environment(home), capture_output=True, text=True, check=False
        )
        figure.tried(*([] if ran.returncode == 9 else [f"doctor exits with {ran.returncode}: {ran.stdout}"]))
    return figure
