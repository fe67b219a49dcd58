"""What was acknowledged survives ``kill -9``: at random moments, and at every write system call."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from eventmate.book import Book
from tests.torture import children, life
from tests.torture.figures import Figure


def run(*, long: bool) -> Iterator[Figure]:
    """Kill at random, then at each call."""
    with tempfile.TemporaryDirectory() as folder:
        template = life.template(Path(folder))
        yield _random(Path(folder), template, 500 if long else 40)
        yield _each_call(Path(folder), template, long=long)


def _random(folder: Path, template: Path, trials: int) -> Figure:
    figure = Figure("what was acknowledged survives kill -9 at a random moment")
    chance, steps = random.Random(9), 0
    for seed in range(trials):
        book, log = _fresh(folder, template, seed)
        child, write = children.fork(partial(life.live, Book(book), log, seed))
        while not log.exists():
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.25))
        children.kill(child)
        children.end(child, write)
        figure.tried(*life.judge(book, log, seed))
        steps += life.noted(log)[0]
    figure.note = f"{steps:,} acknowledged steps, 0 lost" if not figure.broken else ""
    return figure


def _each_call(folder: Path, template: Path, *, long: bool) -> Figure:
    figure = Figure("... and at every write system call")
    if children.strace() is None:
        figure.skipped = "strace is missing or may not trace"
        return figure
    for number in range(1, 10_000, 2 if long else 40):
        book, log = _fresh(folder, template, number)
        paths = [book.with_name(book.name + suffix) for suffix in ("", "-wal", "-shm")]
        lives = partial(life.live, Book(book), log, 4, 14)
        code, hit = children.injected(
            lives, f"signal=KILL:when={number}", [*paths, book.with_name(book.name + "-snapshots")]
        )
        if code == 0 and not hit:
            break
        figure.tried(*life.judge(book, log, 4))
    figure.note = "capture, tick, import and undo; each call that changes the book or its log"
    return figure


def _fresh(folder: Path, template: Path, number: int) -> tuple[Path, Path]:
    home = folder / str(number)
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    shutil.copy(template, home / "book.db")
    return home / "book.db", home / "log"
