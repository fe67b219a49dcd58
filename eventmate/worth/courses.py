"""How many people were met over time, as standing bars with a line of years or days under them.

Few events have a bar each; more are brought together by month, many by year, as
there is room. Months in which nothing was stay empty, and no line is drawn through
anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eventmate.worth import By, Group, Measure
from eventmate.worth import words as w
from eventmate.worth.plots import columns, room_of

_SPARSE = 3
"""Cells that an event's bar takes at least."""


@dataclass(frozen=True, slots=True)
class Course:
    """What is drawn: a bar each for events, months or years."""

    by: By
    labels: tuple[str, ...]
    values: tuple[int, ...]
    events: int


def unit(events: int, first: date | None, last: date | None, width: int) -> By:
    """Say what a bar stands for, so that all bars fit into so many cells."""
    if events * _SPARSE <= width:
        return By.EVENT
    if first is None or last is None:
        return By.YEAR
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return By.MONTH if months <= width else By.YEAR


def course(by: By, groups: Sequence[Group], width: int) -> Course:
    """Bring groups in order, with an empty bar for each month or year in which nothing was.

    Args:
        by: what they were told apart by.
        groups: with how many people were met; those without a day are left out.
        width: cells there are; of more years than that the latest are drawn.
    """
    dated = sorted((one for one in groups if one.last), key=lambda one: one.last or date.min)
    events = sum(one.events for one in dated)
    if by is By.EVENT:
        labels = tuple(f"{one.last.day} {one.last:%b}" if one.last else "" for one in dated)
        return Course(by, labels, tuple(one[Measure.MET].count for one in dated), events)
    counts = {one.key: one[Measure.MET].count for one in dated}
    keys = list(_between(min(counts), max(counts)))[-width:] if counts else []
    return Course(by, tuple(keys), tuple(counts.get(key, 0) for key in keys), events)


def _between(first: str, last: str) -> Sequence[str]:
    years = range(int(first[:4]), int(last[:4]) + 1)
    if len(first) == 4:
        return [f"{year:04}" for year in years]
    return [key for year in years for month in range(1, 13) if first <= (key := f"{year:04}-{month:02}") <= last]


def drawn(told: Course, width: int, height: int) -> list[str]:
    """Draw the bars with a scale to the left and labels under them, at most so many lines and cells."""
    if not told.values or height < 3:
        return []
    top = max(1, *told.values)
    edge = len(str(top)) + 1
    bars = columns(told.values, width - edge, height - 2)
    scale = [str(top), *[""] * (len(bars) - 2), "0"] if len(bars) > 1 else [str(top)]
    body = [f"{mark:>{edge - 1}} {line}".rstrip() for mark, line in zip(scale, bars, strict=True)]
    labels = _labels(told, width - edge)
    return [*body, f"{'':{edge}}{labels}".rstrip(), caption(told, width)]


def caption(told: Course, width: int) -> str:
    """Say what a bar is, and how many events there are; in fewer words where there is no room."""
    each = {By.EVENT: "each event", By.MONTH: "each month", By.YEAR: "each year"}[told.by]
    few = told.by is By.EVENT and 1 < told.events < w.FEW
    counted, note = w.many(told.events, "event"), ": no trend yet" if few else ""
    said = (f"people met, {each} · {counted}{note}", f"people, {each}{note}", each)
    return next((words for words in said if len(words) <= width), each[:width])


def _labels(told: Course, width: int) -> str:
    """Write under the bars what has room: the day of an event, the year with its first month."""
    room, line = room_of(len(told.values), width), ""
    for place, label in enumerate(told.labels):
        text = label
        if told.by is By.MONTH:
            text = label[:4] if place == 0 or label.endswith("-01") else ""
        start = place * room
        if text and start >= len(line) + bool(line) and start + len(text) <= width:
            line = line.ljust(start) + text
    return line
