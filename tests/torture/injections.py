"""Injections in every field of a book, through every screen and command, looked at byte by byte."""

from __future__ import annotations

import csv
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from eventmate import demo
from eventmate.book import Book, schema
from eventmate.cli.group import COMMANDS
from tests.pty_session import PtySession
from tests.strategies import HOSTILE
from tests.torture import terminals
from tests.torture.figures import Figure

_FIXED = re.compile(
    r"(^|_)(id|uid|kind|state|circle|region|due|since|until|created|revised|confirmed|met|at|starts|ends|current|ended|"
    r"recurrence|channel|birthday|destination|field|type|points|columns|mapping|told|digest|params|grp|name_|way|made|"
    r"begun|decision|question|deadline|closed|session|undone|tbl|before|after|data|template|verdict|ground)$"
)
"""Columns whose values the program chooses, not a person."""
_ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What acts on a terminal or on a reader's eye."""
_RAW = (
    b"\x1b]52",
    b"\x1b]8;",
    b"\x1b]0;",
    b"\x1bP",
    "\u202e".encode(),
    "\u2066".encode(),
    "\x9b".encode(),
    "\x9d".encode(),
)
_KEYS = (
    ("f2", "down", "up"), ("f3", "down", "down", "escape"), ("f4", "down", "down", "enter", "escape"),
    ("f5", "down", "enter", "escape"), ("f6", "down", "enter", "escape"), ("f7", "down", "down", "down"),
    ("f8", "down"),
    ("f9", "f9"), ("f1", "f1"), ("f4", "u"), ("f5", "/", "e", "v", "i", "l", "escape"), ("ctrl+p", "escape"), ("f2",),
)  # fmt: skip


def run(*, long: bool) -> Iterator[Figure]:
    """Inject, then look."""
    terminals.load()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        # No file holds half a surrogate, and no line a break: the book's own writers see to that.
        texts = [re.sub("[\r\n\x0b\x85\u2028]+", " ", text) for text in HOSTILE if "\ud800" not in text]
        rounds = len(texts) if long else 1
        screens, commands = (
            Figure("no injection reaches the terminal from any screen"),
            Figure("... nor from any command or file"),
        )
        for number in range(rounds):
            place = home / str(number)
            place.mkdir(0o700)
            _make(place, texts[number:] + texts[:number])
            _screens(screens, place)
            _commands(commands, place)
        yield screens
        yield commands


def _make(home: Path, texts: list[str]) -> None:
    """Make a sample book, and write an injection into every field that a person fills, past all that cleans them."""
    book = Book(home / "book.db")
    demo.fill(book, datetime.now().astimezone())
    with closing(sqlite3.connect(book.path)) as connection:
        number = 0
        for table in [*schema.journalled(Database(connection)), "operations"]:
            for _, name, kind, *_ in connection.execute(f"PRAGMA table_info({table})").fetchall():
                if kind == "TEXT" and not _FIXED.search(name):
                    number += 1
                    text = "evil " + texts[number % len(texts)] + " \x1b]52;c;ZXZpbA==\x07\x9b31m\u202e"
                    connection.execute(f"UPDATE {table} SET {name} = {name} || ? WHERE {name} <> ''", [text])
        connection.commit()


def _screens(figure: Figure, home: Path) -> None:
    for size in ((120, 40), (40, 20)):
        with terminals.screen(home, size=size) as session:
            terminals.until(partial(_has_drawn, session), 20)
            for keys in _KEYS:
                for key in keys:
                    session.press(key)
                    terminals.until(lambda: False, 0.12)
                figure.tried(*_seen(session.raw, f"{keys[0]} at {size[0]}x{size[1]}"))
                if session.poll() is not None:
                    figure.broken.append(f"the program ended after {keys}: {session.raw[-300:]!r}")
                    break


def _has_drawn(session: PtySession) -> bool:
    return b"Who did" in session.raw


def _seen(raw: bytes, where: str) -> Iterator[str]:
    yield from (f"{where}: {found!r} reached the terminal" for found in _RAW if found in raw)


def _commands(figure: Figure, home: Path) -> None:
    arguments = {
        "find": ["evil"], "show": ["1"], "message": ["1"], "qr": ["1"], "who": ["evil"], "export": ["out/"],
        "log": ["1", "hi"],
        "event": ["choose", "1"], "completion": ["bash"], "import": ["all.vcf"],
    }  # fmt: skip
    skipped = {"share", "demo"}
    orders = [
        ["export", "all.vcf"],
        ["export", "all.csv"],
        *([name, *arguments.get(name, [])] for name in sorted(COMMANDS)),
    ]
    orders += [[*order, "--json"] for order in orders if order[0] not in ("completion", "import", "export")]
    for order in orders:
        if order[0] in skipped:
            continue
        _, said = terminals.run(home, *order)
        text = said.decode(errors="replace")
        # A code is drawn black on white on purpose.
        text = re.sub(r"\x1b\[[0-9;]*m", "", text) if order[0] in ("qr", "me") else text
        acting = _ACTS.search(text)
        wrong = [f"{order} prints {acting[0]!r}"] if acting else []
        wrong += [f"{order} ends with {text[-200:]}"] if "Traceback" in text or "error of its own" in text else []
        figure.tried(*wrong)
    figure.tried(*_files(home))


def _files(home: Path) -> Iterator[str]:
    cards = (home / "all.vcf").read_bytes().decode()
    if _ACTS.search(cards.replace("\r\n", "")):
        yield "a card holds what acts"
    with (home / "all.csv").open(newline="", encoding="utf-8-sig") as file:
        yield from (
            f"a cell begins with {cell[:1]}" for row in csv.reader(file) for cell in row if cell[:1] in set("=@\t\r")
        )
    outside = [path for path in home.rglob("*.vcf") if path.parent not in (home, home / "out")]
    yield from (f"{path} was written" for path in outside)
