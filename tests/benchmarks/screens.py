"""The app on a real terminal, beside the smallest Textual app that could do the same."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.pty_session import PtySession

EMPTY = (
    "from textual.app import App; from textual.widgets import Static; "
    "type('A', (App,), {'compose': lambda self: [Static('ready')]})().run()"
)
BARE = (
    "from textual.app import App; from textual.widgets import Input, Static\n"
    "class A(App):\n"
    "  def compose(self): yield Input(); yield Static('ready')\n"
    "  def on_input_changed(self, event): self.query_one(Static).update(event.value)\n"
    "A().run()"
)


def python(code: str) -> list[str]:
    """Give the command that runs some code."""
    return [sys.executable, "-c", code]


def eventmate(book: Path, *arguments: str) -> list[str]:
    """Give the command that runs eventmate on a book."""
    return ["env", f"EVENTMATE_BOOK={book}", sys.executable, "-m", "eventmate", *arguments]


def start(command: Sequence[str], shown: bytes) -> float:
    """Seconds from the start of the process until the terminal has received a text."""
    began = time.perf_counter()
    with PtySession(command) as session:
        _until(session, lambda: shown in session.raw)
        return time.perf_counter() - began


def keys(command: Sequence[str], shown: bytes, text: str, before: Sequence[str] = ()) -> list[float]:
    """Seconds from each key of a text to the first bytes that the terminal receives for it."""
    times = []
    with PtySession(command, size=(120, 40)) as session:
        _until(session, lambda: shown in session.raw)
        time.sleep(2)  # what loads behind the first frame is another figure
        session.press(*before)
        for character in text:
            time.sleep(0.15)
            received = len(session.raw)
            began = time.perf_counter()
            session.type(character)
            _until(session, lambda mark=received: len(session.raw) > mark)
            times.append(time.perf_counter() - began)
    return times


def quit_time(command: Sequence[str], shown: bytes) -> float:
    """Seconds from ctrl+q to the end of the process."""
    with PtySession(command) as session:
        _until(session, lambda: shown in session.raw)
        time.sleep(1)
        began = time.perf_counter()
        session.press("ctrl+q")
        os.waitid(os.P_PID, session.pid, os.WEXITED | os.WNOWAIT)
        return time.perf_counter() - began


def memory(command: Sequence[str], shown: bytes) -> float:
    """Megabytes of the process once all is loaded."""
    with PtySession(command) as session:
        _until(session, lambda: shown in session.raw)
        time.sleep(3)
        pages = int(Path(f"/proc/{session.pid}/statm").read_text().split()[1])
        session.kill(signal.SIGTERM)
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _until(session: PtySession, fulfilled: object, seconds: float = 20) -> None:
    """Look every 0.2 ms: parsing the screen would cost more than what is measured."""
    assert callable(fulfilled)
    ends = time.perf_counter() + seconds
    while not fulfilled():
        if time.perf_counter() > ends:
            raise TimeoutError(session.screen())
        time.sleep(0.0002)
