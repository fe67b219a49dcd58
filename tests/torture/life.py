"""A life of a book that can be foretold: what each step does follows from a seed, so that a log of numbers says all.

A process that lives it writes down each step before it begins and after it was
acknowledged. After its death the book must be what the acknowledged steps make of
it, or that with the one step more that had begun, whole.
"""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from eventmate.book import Book, contacts, followups, history
from eventmate.flows import import_file
from eventmate.flows.import_file import Source
from eventmate.model import ContactPoint, Draft, PointKind, Promise

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
IMPORTED = 12
OPEN, DONE, CARD = "open", "done", "imported"
State = dict[str, str]
"""Who is in the book, and how the promise to them stands."""


@dataclass
class Foretold:
    """The state after so many steps."""

    seed: int
    states: list[State] = field(default_factory=lambda: [{}])
    """Those that undo goes back through; the last is the present."""
    taken: int = 0

    def next(self) -> tuple[str, str]:
        """Choose a step and take it here; gives what it is and with whom."""
        chance = random.Random(f"{self.seed}-{self.taken}")
        self.taken += 1
        now = self.states[-1]
        waiting = sorted(name for name, how in now.items() if how == OPEN)
        kinds = ["capture"] * 6 + ["tick"] * 3 * bool(waiting) + ["undo"] * 2 * (len(self.states) > 1) + ["import"]
        kind = chance.choice(kinds)
        who = chance.choice(waiting) if kind == "tick" else f"P{self.seed}x{self.taken}"
        if kind == "undo":
            self.states.pop()
        else:
            self.states.append({**now, **_effect(kind, who)})
        return kind, who

    @property
    def state(self) -> State:
        """The present."""
        return self.states[-1]


def _effect(kind: str, who: str) -> State:
    if kind == "import":
        return {f"{who}i{number}": CARD for number in range(IMPORTED)}
    return {who: OPEN if kind == "capture" else DONE}


def after(seed: int, steps: int) -> State:
    """Foretell the state after so many steps."""
    one = Foretold(seed)
    for _number in range(steps):
        one.next()
    return one.state


def live(book: Book, log: Path, seed: int, steps: int = 10_000) -> None:
    """Live, and write down each step as it begins (b) and when it was acknowledged (a)."""
    one = Foretold(seed)
    with book.write():
        # As an app does: whoever closes the last connection would sync the file, whatever a commit does.
        idle = book.idle()
    paper = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for number in range(1, steps + 1):
        kind, who = one.next()
        os.write(paper, f"b {number}\n".encode())
        take(book, kind, who, NOW + timedelta(minutes=number))
        os.write(paper, f"a {number}\n".encode())
    idle.close()


def take(book: Book, kind: str, who: str, now: datetime) -> None:
    """Take a step in a book."""
    if kind == "capture":
        point = ContactPoint(PointKind.EMAIL, f"{who}@x.example".lower())
        promise = Promise("send the paper", date(2026, 11, 20))
        contacts.capture(book, Draft(name=who, points=(point,), promises=(promise,), source=who), now)
    elif kind == "tick":
        person = contacts.resolve(book, who)
        followups.tick(book, [one.id for one in followups.listing(book, contact_id=person.id)], now)
    elif kind == "undo":
        history.undo(book, now)
    else:
        cards = "".join(_card(f"{who}i{number}") for number in range(IMPORTED))
        source = Source(["-"], now.date(), stdin=cards.encode())
        import_file.apply(book, import_file.plan(book, source, now), source, now)


def _card(name: str) -> str:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name};;;;\r\nEMAIL:{name}@x.example\r\nEND:VCARD\r\n"


def noted(log: Path) -> tuple[int, int]:
    """Read how many steps were acknowledged and how many had begun."""
    lines = log.read_text().split() if log.exists() else []
    pairs = list(zip(lines[::2], lines[1::2], strict=False))
    count = {letter: max((int(n) for kind, n in pairs if kind == letter), default=0) for letter in "ab"}
    return count["a"], count["b"]


def found(path: Path) -> State:
    """Read who is in a book; AssertionError when somebody is there by half."""
    state: State = {}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "integrity"
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == [], "references"
        for name, points, met, todo, done, indexed in connection.execute(_WHOLE):
            assert points == 1, f"{name}: {points} contact points"
            assert indexed, f"{name}: not in the index"
            kind = CARD if "i" in name else (DONE if done else OPEN)
            assert (met, todo) == ((0, 0) if kind is CARD else (1, 1)), f"{name}: {met} meetings, {todo} promises"
            state[name] = kind
    return state


_WHOLE = """
SELECT fn, (SELECT count(*) FROM contact_points p WHERE p.contact_id = c.id),
  (SELECT count(*) FROM encounters e WHERE e.contact_id = c.id),
  (SELECT count(*) FROM follow_ups f WHERE f.contact_id = c.id AND f.kind = 'promise'),
  (SELECT count(*) FROM follow_ups f WHERE f.contact_id = c.id AND f.kind = 'promise' AND f.state = 'done'),
  EXISTS (SELECT 1 FROM search_text s WHERE s.rowid = c.id) FROM contacts c
"""


def judge(path: Path, log: Path, seed: int) -> Iterator[str]:
    """Hold a book against the log of who lived in it; gives what is wrong."""
    acknowledged, begun = noted(log)
    try:
        there = found(path)
    except (AssertionError, sqlite3.Error) as error:
        yield f"seed {seed}, step {acknowledged}: {error}"
        return
    if there not in (after(seed, acknowledged), after(seed, begun)):
        lost = after(seed, acknowledged).items() - there.items()
        yield f"seed {seed}: {acknowledged} acknowledged, {begun} begun; lost or half written: {sorted(lost)[:4]}"


def template(folder: Path) -> Path:
    """Make a book with nobody in it; everything a life needs is loaded then, so that children need not."""
    with tempfile.TemporaryDirectory() as scratch:
        live(Book(Path(scratch) / "book.db"), Path(scratch) / "log", 4, 14)
    path = folder / "template.db"
    with Book(path).write():
        return path
