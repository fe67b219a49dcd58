"""How long the ground of the screens takes, beside Textual's own: `python -m tests.benchmarks.terminal`."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from textual.app import App, ComposeResult
from textual.content import Content
from textual.widgets import Input

from eventmate.model import Field, Part
from eventmate.tui.plain import plain
from eventmate.tui.widgets import STYLES
from eventmate.tui.widgets.capture_field import CaptureField
from eventmate.tui.widgets.window_list import WindowList
from tests.pty_session import PtySession

RUNS = 7
ROOT = Path(__file__).parents[2]
STOCK = "from textual.app import App; from textual.widgets import Static; type('A', (App,), {'compose': lambda self: [Static('ready')]})().run()"  # noqa: E501
LINE = "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 #math ?mechanical engineers " * 3


def quitting(command: list[str]) -> float:
    """Milliseconds from the key to the end of the process."""
    with PtySession(command, env={"PYTHONPATH": str(ROOT)}) as session:
        session.wait_for("ready")
        started = time.perf_counter()
        session.press("ctrl+q")
        os.waitid(os.P_PID, session.pid, os.WEXITED | os.WNOWAIT)
        return (time.perf_counter() - started) * 1000


class Ground(App[None]):
    def compose(self) -> ComposeResult:
        yield Input(select_on_focus=False)
        yield CaptureField()
        yield WindowList()


def timed(work: Callable[[], object], runs: int = 50) -> float:
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return median(times)


async def drawing() -> dict[str, float]:
    """Milliseconds of our own work on a key."""
    app = Ground(css_path=list(STYLES))
    async with app.run_test(size=(120, 60)):
        rows, bare, field = app.query_one(WindowList), app.query_one(Input), app.query_one(CaptureField)
        bare.value = field.value = LINE[:300]
        parts = [Part(place * 20, place * 20 + 15, kind, "") for place, kind in enumerate(Field)]

        def draw(index: int, width: int) -> Content:
            return Content.assemble(plain(f"Person {index}", "bold"), "  Acme  ", plain("send the paper", "$warning"))

        def replaced() -> None:
            rows.show(range(10_000), draw)
            for line in range(50):
                rows.render_line(line)

        def moved() -> None:
            rows.action_move(1)
            for line in range(50):
                rows.render_line(line)

        def typed(into: Input) -> None:
            into.insert_text_at_cursor("x")
            if into is field:
                field.show_parts(parts)
            into.render_line(0)

        return {
            "list: 10,000 rows replaced, 50 drawn": timed(replaced),
            "list: cursor moved, 50 in view": timed(moved),
            "field: a key in 300 characters, 13 parts": timed(lambda: typed(field)),
            "floor: the same in a bare Input": timed(lambda: typed(bare)),
        }


def main() -> None:
    ours = [sys.executable, "-m", "tests.tui.tiny_app", tempfile.mkdtemp()]
    figures = {
        "quit: TerminalApp": median(quitting(ours) for _ in range(RUNS)),
        "floor: an empty Textual app": median(quitting([sys.executable, "-c", STOCK]) for _ in range(RUNS)),
        **asyncio.run(drawing()),
    }
    for name, figure in figures.items():
        print(f"{name:45}{figure:9.2f} ms")


if __name__ == "__main__":
    main()
