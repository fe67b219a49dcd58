"""``python -m tests.benchmarks.checklist``: the checklist with 50 and with 5,000 open follow-ups."""

from __future__ import annotations

import asyncio
import functools
import gc
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot

from eventmate.book import Book
from eventmate.settings import Settings
from eventmate.tui.app import EventmateApp
from eventmate.tui.screens.followups import FollowUpsScreen
from eventmate.tui.screens.lines import Lines
from eventmate.tui.widgets.window_list import WindowList
from tests.benchmarks import books
from tests.benchmarks.measure import percentile

FEW, MANY, RUNS, KEYS = 50, 5000, 11, 60
SIZE = (120, 40)
_LONGEST = 30
"""Seconds after which a key is taken to do nothing."""
PRESSED = {
    "down": ["j"], "page down": ["pagedown"], "tick": ["space"], "filter": [*"adabergz"], "view": ["2", "3", "1"],
}  # fmt: skip
"""What is measured, and the keys for it, in turn."""


def main() -> None:
    """Measure in turn, each in a process of its own, and print a line each."""
    with tempfile.TemporaryDirectory() as folder:
        made = [_book(Path(folder) / f"{count}.db", count) for count in (FEW, MANY)]
        few, many = zip(*([_alone("open", path) for path in made] for _ in range(RUNS)), strict=True)
        ratio = statistics.median(b / a for a, b in zip(few, many, strict=True))
        print(f"key to first row: {FEW} {_ms(few)}, {MANY} {_ms(many)}, ratio {ratio:.2f}")
        for path, count in zip(made, (FEW, MANY), strict=True):
            for name, times in _alone("keys", path).items():
                print(
                    f"{count:>5} {name:<10} own work on a key: {_ms(times)}, p99 {percentile(times, 99) * 1e3:.1f} ms"
                )


def _book(path: Path, still_open: int) -> Path:
    """Make a book of as many people in both cases; what is not open was done long ago."""
    book = books.make(path, MANY)
    with book.write() as db:
        db.conn.execute(
            "UPDATE follow_ups SET state = 'done', ended = '2026-01-01' WHERE id NOT IN "
            "(SELECT id FROM follow_ups ORDER BY id LIMIT ?)",
            [still_open],
        )
    return path


def _alone(what: str, path: Path) -> Any:  # noqa: ANN401
    command = [sys.executable, "-m", "tests.benchmarks.checklist", what, str(path)]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def _ms(times: Any) -> str:  # noqa: ANN401
    return f"median {statistics.median(times) * 1e3:.1f} ms"


def _app(path: Path) -> EventmateApp:
    settings = Settings(folder=path.parent, book=path, templates=path.parent / "t", region="GB")
    return EventmateApp(Book(path, session="benchmark"), settings, clock=lambda: books.NOW)


async def _open(path: Path) -> float:
    """Seconds from the key to the first row on the screen."""
    app = _app(path)
    async with app.run_test(size=SIZE) as pilot:
        await _rest(pilot)
        return await _until(pilot, "f4", lambda: _shown(app))


async def _rest(pilot: Pilot[Any]) -> None:
    """Wait until what the program learns behind its first frame is learned."""
    await pilot.pause(1)
    while any(not worker.is_finished for worker in pilot.app.workers):
        await pilot.pause(0.2)


def _shown(app: EventmateApp) -> bool:
    screen = app.screen
    if not isinstance(screen, FollowUpsScreen) or screen._page is None:
        return False
    first = screen.query_one(WindowList).region.y
    strips = screen._compositor.render_strips()[first : first + 4]
    return any("connect" in segment.text for strip in strips for segment in strip)


async def _until(pilot: Pilot[Any], key: str, fulfilled: Callable[[], bool]) -> float:
    began = time.perf_counter()
    pilot.app.post_message(events.Key(key, None))
    while not fulfilled():
        if time.perf_counter() > began + _LONGEST:
            raise TimeoutError(f"nothing came of {key}")
        await asyncio.sleep(0.0005)
    return time.perf_counter() - began


OURS = (
    (FollowUpsScreen, ("action_tick", "action_view", "follow_filter", "show", "draw", "plan_detail", "show_detail",
                       "_take_lines", "on_resize")),
    (Lines, ("action_move", "action_page", "render_line", "show")),
)  # fmt: skip
"""What runs on the event loop because of a key; Textual's layout and painting are its own."""


class Own:
    """Adds up the processor time of our own handlers, each once however they call each other."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._depth = 0
        for kind, names in OURS:
            for name in names:
                setattr(kind, name, self._timed(getattr(kind, name)))

    def _timed(self, work: Any) -> Any:  # noqa: ANN401
        @functools.wraps(work)
        def timed(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401
            self._depth += 1
            began = time.thread_time()
            try:
                return work(*arguments, **named)
            finally:
                self._depth -= 1
                if not self._depth:
                    self.seconds += time.thread_time() - began

        return timed


async def _keys(path: Path) -> dict[str, list[float]]:
    """Seconds that our handlers and drawing take on the event loop for each key."""
    own = Own()
    copy = path.with_suffix(".copy.db")
    shutil.copy(path, copy)
    app, times = _app(copy), dict[str, list[float]]()
    async with app.run_test(size=SIZE) as pilot:
        await _rest(pilot)
        await _until(pilot, "f4", lambda: _shown(app))
        await pilot.pause(1)
        for name, keys in PRESSED.items():
            await pilot.press(*(["slash"] if name == "filter" else ["escape", "home"]))
            await pilot.pause(0.5)
            times[name] = [await _work(app, own, keys[turn % len(keys)]) for turn in range(KEYS)][len(keys) :]
    return times


async def _work(app: EventmateApp, own: Own, key: str) -> float:
    # a collection belongs to no key; when it comes is chance
    gc.collect()
    gc.disable()
    began = own.seconds
    app.post_message(events.Key(key, " " if key == "space" else key if len(key) == 1 else None))
    await asyncio.sleep(0.25)
    gc.enable()
    return own.seconds - began


if __name__ == "__main__":
    if len(sys.argv) > 1:
        # as the program does: a key waits for a thread that reads at most so long
        sys.setswitchinterval(0.001)
        measure: Any = {"open": _open, "keys": _keys}[sys.argv[1]]
        print(json.dumps(asyncio.run(measure(Path(sys.argv[2])))))
    else:
        main()
