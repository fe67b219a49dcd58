"""What was acknowledged survives a power cut: ext4 on a loop device, shut down with nothing flushed."""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from eventmate.book import Book, schema
from tests.torture import children, life
from tests.torture.figures import Figure

_SHUTDOWN, _NO_FLUSH = 0x8004587D, 2
"""What ``xfs_io -x -c shutdown`` asks of a file system: EXT4_IOC_SHUTDOWN, EXT4_GOING_FLAGS_NOLOGFLUSH."""


def run(*, long: bool) -> Iterator[Figure]:
    """Cut the power; then with synchronous=NORMAL, which has to lose something."""
    real = Figure("what was acknowledged survives a power cut")
    control = Figure("... which synchronous=NORMAL, the control, does not")
    if why := _missing():
        real.skipped = control.skipped = why
    else:
        with tempfile.TemporaryDirectory() as folder:
            template = life.template(Path(folder))
            _cut_often(real, Path(folder), template, 100 if long else 12, life.live)
            lost = Figure("")
            _cut_often(lost, Path(folder), template, 20 if long else 4, _carelessly)
            control.trials, control.note = lost.trials, f"lost saves in {len(lost.broken)}, as it must"
            control.broken = [] if lost.broken else ["it lost nothing, so the trial above proves nothing"]
    yield real
    yield control


def _missing() -> str:
    for program in ("mkfs.ext4", "mount", "umount"):
        if shutil.which(program) is None:
            return f"there is no {program}"
    if os.geteuid():
        return "only root may mount"
    failures = suppress(OSError, subprocess.CalledProcessError)
    with tempfile.TemporaryDirectory() as folder, failures, _disk(Path(folder)):
        return ""
    return "loop devices do not work here"


def _cut_often(figure: Figure, folder: Path, template: Path, cuts: int, lives: Callable[..., Any]) -> None:
    chance, steps = random.Random(4), 0
    with _disk(folder) as (image, mounted):
        for seed in range(cuts):
            home = mounted / str(seed)
            home.mkdir()
            shutil.copy(template, home / "book.db")
            os.sync()
            log = folder / f"log-{seed}"
            child, write = children.fork(partial(lives, Book(home / "book.db"), log, seed))
            while not log.exists():
                time.sleep(0.001)
            time.sleep(chance.uniform(0.05, 0.4))
            _cut(mounted)
            children.kill(child)
            children.end(child, write)
            _umount(mounted)
            _mount(image, mounted)
            figure.tried(*life.judge(home / "book.db", log, seed))
            steps += life.noted(log)[0]
            shutil.rmtree(home)
            log.unlink(missing_ok=True)
    figure.note = f"{steps:,} acknowledged steps"


def _carelessly(book: Book, log: Path, seed: int) -> None:
    durable = schema.made_durable

    def careless(connection: sqlite3.Connection) -> Database:
        db = durable(connection)
        db.conn.execute("PRAGMA synchronous = NORMAL")
        return db

    schema.made_durable = careless
    life.live(book, log, seed)


def _cut(mounted: Path) -> None:
    descriptor = os.open(mounted, os.O_RDONLY)
    fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NO_FLUSH))
    os.close(descriptor)


@contextmanager
def _disk(folder: Path) -> Iterator[tuple[Path, Path]]:
    image, mounted = folder / "disk.img", folder / "disk"
    with image.open("wb") as file:
        file.truncate(96 << 20)
    mounted.mkdir(exist_ok=True)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True, capture_output=True)
    _mount(image, mounted)
    try:
        yield image, mounted
    finally:
        _umount(mounted)
        image.unlink()


def _mount(image: Path, mounted: Path) -> None:
    subprocess.run(["mount", "-o", "loop", str(image), str(mounted)], check=True, capture_output=True)


def _umount(mounted: Path) -> None:
    for _ in range(50):
        if subprocess.run(["umount", str(mounted)], check=False, capture_output=True).returncode == 0:
            return
        time.sleep(0.05)
    subprocess.run(["umount", "-l", str(mounted)], check=True, capture_output=True)
