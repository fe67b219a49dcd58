"""What is being typed survives: a second at most is lost to SIGKILL, nothing to anything else."""

from __future__ import annotations

import json
import random
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from eventmate.book import Book, search
from tests.pty_session import PtySession
from tests.torture import terminals
from tests.torture.figures import Figure

ASKED = "Who did you meet?"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def run(*, long: bool) -> Iterator[Figure]:
    """Kill, hang up, stop and squeeze the terminal."""
    with tempfile.TemporaryDirectory() as folder:
        yield _killed(Path(folder), 20 if long else 2)
        yield _left(Path(folder), 10 if long else 1)
        yield _stopped(Path(folder), 5 if long else 1)
        yield _squeezed(Path(folder), 300)


def _kept(home: Path) -> str:
    """Read what stands on disk of a field."""
    texts = [json.loads(path.read_text()) for path in (home / "book.db-typed").glob("*.json")]
    return "".join(text.get("capture", "") for text in texts)


def _home(folder: Path, name: str) -> Path:
    home = folder / name
    home.mkdir()
    return home


def _killed(folder: Path, trials: int) -> Figure:
    figure = Figure("typing loses at most a second to SIGKILL")
    chance, worst = random.Random(2), 0.0
    for number in range(trials):
        home = _home(folder, f"kill{number}")
        with terminals.screen(home) as session:
            session.wait_for(ASKED)
            session.type("a")
            session.wait_for("│ a ")
            typed = [time.monotonic()]
            end = time.monotonic() + chance.uniform(1.2, 2.5)
            while time.monotonic() < end:
                session.type(LETTERS[len(typed) % 26])
                typed.append(time.monotonic())
                time.sleep(0.03)
            session.kill(signal.SIGKILL)
            killed = time.monotonic()
            session.wait_exit()
        kept = len(_kept(home))
        lost = killed - typed[kept] if kept < len(typed) else 0.0
        worst = max(worst, lost)
        figure.tried(*([f"{lost:.2f} s were lost"] if lost > 1 else []))
    figure.note = f"at most {worst:.2f} s were lost"
    return figure


def _left(folder: Path, times: int) -> Figure:
    figure = Figure("... and nothing to SIGHUP, SIGTERM or a closed terminal")
    ways: dict[str, Callable[[PtySession], None]] = {
        "SIGHUP": lambda session: session.kill(signal.SIGHUP),
        "SIGTERM": lambda session: session.kill(signal.SIGTERM),
        "closed terminal": PtySession.hang_up,
    }
    for name, way in ways.items():
        for number in range(times):
            home = _home(folder, f"{name}{number}")
            text = f"Ada Lovelace, half a line {number}"
            with terminals.screen(home) as session:
                session.wait_for(ASKED)
                session.type(text)
                session.wait_for(text)
                way(session)
                session.wait_exit()
            figure.tried(*([] if _kept(home) == text else [f"{name}: kept {_kept(home)!r} of {text!r}"]))
    return figure


def _stopped(folder: Path, times: int) -> Figure:
    figure = Figure("... nor to SIGTSTP, after which it goes on")
    for number in range(times):
        home = _home(folder, f"stop{number}")
        with terminals.screen(home) as session:
            session.wait_for(ASKED)
            session.type("Ada Lovelace")
            session.wait_for("Ada Lovelace")
            session.kill(signal.SIGTSTP)
            time.sleep(0.3)
            stopped = len(session.raw)
            session.kill(signal.SIGCONT)
            terminals.until(partial(_shown, session, stopped))
            session.type(" @ CERN\r")
            there = terminals.until(partial(_has_ada, home))
        figure.tried(*([] if there else [f"the book has {_people(home)}"]))
    return figure


def _squeezed(folder: Path, times: int) -> Figure:
    figure = Figure("... nor to 300 sizes of the terminal, down to 1x1")
    home, chance = _home(folder, "squeeze"), random.Random(5)
    with terminals.screen(home) as session:
        session.wait_for(ASKED)
        text = "Ada Lovelace // " + "".join(chance.choice(LETTERS) for _ in range(100))
        for number in range(times):
            session.resize(*((1, 1) if number % 10 == 9 else (chance.randint(1, 200), chance.randint(1, 60))))
            if number < len(text):
                session.type(text[number])
            time.sleep(0.01)
            figure.trials += 1
        session.resize(80, 24)
        session.press("enter")
        if not terminals.until(partial(_has_ada, home)):
            figure.broken.append(f"the book has {_people(home)}; the screen shows\n{session.screen()}")
        elif text[16:] not in _notes(home):
            figure.broken.append(f"of {text!r} the book has {_notes(home)!r}")
    return figure


def _shown(session: PtySession, since: int) -> bool:
    return b"Lovelace" in session.raw[since:]


def _has_ada(home: Path) -> bool:
    return _people(home) == {"Ada Lovelace"}


def _people(home: Path) -> set[str]:
    return {hit.name for hit in search.find(Book(home / "book.db"), "")}


def _notes(home: Path) -> str:
    with Book(home / "book.db").read() as connection:
        return " ".join(row[0] for row in connection.execute("SELECT source FROM encounters"))
