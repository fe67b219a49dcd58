"""Timing two things in turn, and a table of what came out."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Timed = Callable[[], float]
"""Does something once and returns the seconds it took."""


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    what: str
    ours: Sequence[float]
    """Seconds (or megabytes) of each run."""
    floor: str = ""
    theirs: Sequence[float] = ()
    wanted: str = ""
    unit: str = "ms"

    def __str__(self) -> str:
        ratio = f"{self.ratio:.2f} x" if self.theirs else ""
        theirs = _median(self.theirs, self.unit) if self.theirs else ""
        ours = _median(self.ours, self.unit)
        return f"{self.what:<44} {ours:>22}  {self.floor:<30} {theirs:>22} {ratio:>8}  {self.wanted}"

    @property
    def ratio(self) -> float:
        """The median of the ratios, pair by pair."""
        return statistics.median(a / b for a, b in zip(self.ours, self.theirs, strict=True))


def _median(values: Sequence[float], unit: str) -> str:
    scale = 1000 if unit == "ms" else 1
    if len(values) < 3:
        return f"{statistics.median(values) * scale:.1f} {unit}"
    low, middle, high = (value * scale for value in statistics.quantiles(values, n=4))
    return f"{middle:.1f} ({low:.1f}-{high:.1f}) {unit}"


def head() -> str:
    """The table's first line."""
    return f"{'what':<44} {'median (quartiles)':>22}  {'floor or peer':<30} {'its median':>22} {'ratio':>8}  to reach"


def in_turn(runs: int, *timed: Timed) -> list[list[float]]:
    """Run several things in turn, A B A B, after one round that does not count."""
    rounds = [[one() for one in timed] for _ in range(runs + 1)][1:]
    return [list(column) for column in zip(*rounds, strict=True)]


def process(*command: str | Path, environ: dict[str, str] | None = None, stdin: bytes = b"") -> Timed:
    """Give the time of a whole process."""

    def run() -> float:
        began = time.perf_counter()
        subprocess.run([*map(str, command)], env=environ, input=stdin, capture_output=True, check=True)
        return time.perf_counter() - began

    return run


def call(work: Callable[[], object]) -> Timed:
    """Give the time of a call in this process."""

    def run() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return run


def percentile(values: Sequence[float], percent: int) -> float:
    """Give a percentile of many values."""
    return statistics.quantiles(values, n=100)[percent - 1]
