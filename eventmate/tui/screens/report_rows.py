"""How the report's groups, numbers and people stand in their lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from textual.content import Content

from eventmate.tui.plain import plain
from eventmate.worth import Behind, By, Group, Measure
from eventmate.worth import words as w
from eventmate.worth.plots import bar

Draw: TypeAlias = Callable[[int], Content]
_NAME: Final = 26
_BAR: Final = 16
_ROOMY: Final = 64
_SHOWN: Final = (Measure.CONNECTED, Measure.GOALS, Measure.IN_TIME, Measure.HELPED, Measure.CAME)
_SHORT: Final = {
    Measure.CONNECTED: "real", Measure.GOALS: "goals", Measure.IN_TIME: "in time", Measure.HELPED: "helped",
    Measure.CAME: "came of it",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A line; one without a key belongs to the line above."""

    key: str | None
    draw: Draw


def groups(listed: Sequence[Group], by: By) -> list[Row]:
    """Give two lines to each group: its people as a bar, then its other numbers."""
    most = max((one[Measure.MET].count for one in listed), default=0)
    rows = []
    for one in listed:
        rows.append(Row(f"group {one.key}", partial(_group, one, by, most)))
        rows.append(Row(None, partial(_numbers, one)))
    return rows


def _group(one: Group, by: By, most: int, width: int) -> Content:
    met = one[Measure.MET].count
    name = plain(w.name(one, by), "bold")
    count = plain(f"{met:>6,} met", "$text-primary")
    if width < _ROOMY:
        return Content.assemble(_cell(name, width - count.cell_length - 1), " ", count)
    drawn = plain(bar(met, most, _BAR), "$text-accent")
    when = plain(w.when(one), "$text-muted")
    left = Content.assemble(_cell(name, _NAME), " ", drawn, count, "  ")
    return Content.assemble(left, _cell(when, width - left.cell_length))


def _numbers(one: Group, width: int) -> Content:
    told = [f"{w.value(one[measure])} {_SHORT[measure]}" for measure in _SHOWN if one[measure].count or one[measure].of]
    events = [] if one.events == 1 else [w.many(one.events, "event")]
    words = " · ".join([*events, *told, *filter(None, [w.again(one)])])
    return _cell(plain(f"  {words}", "not bold $text-muted"), width)


def numbers(group: Group) -> list[Row]:
    """Give a line to each number, with the people behind it."""
    listed = list(w.lines(group))
    wide = max(len(number) for _, number, _, _ in listed)

    def draw(number: str, name: str, people: str, width: int) -> Content:
        empty = number.startswith("0")
        name = name if width >= _ROOMY else name.partition(" (")[0]
        left = Content.assemble(
            plain(f"{number:>{wide}}  ", "$text-muted" if empty else "bold $text-primary"),
            plain(name, "$text-muted" if empty else ""),
        )
        behind = plain(people, "$text-muted")
        if width < left.cell_length + behind.cell_length + 2:
            return _cell(left, width)
        return Content.assemble(_cell(left, width - behind.cell_length), behind)

    return [
        Row(f"number {measure.value}", partial(draw, number, name, behind)) for measure, number, name, behind in listed
    ]


def people(listed: Sequence[Behind], *, discreet: bool) -> list[Row]:
    """Give a line to each person, and one to each thing they have to do with a number, where nobody reads along."""
    rows = []
    for one in listed:
        rows.append(Row(f"person {one.contact_id}", partial(_person, one)))
        for words in () if discreet else one.details:
            rows.append(Row(None, partial(_cell, plain(f"    {words}", "not bold $text-muted"))))
    return rows


def _person(one: Behind, width: int) -> Content:
    told = Content.assemble(plain(one.name, "bold"), plain(f"  {one.role}" if one.role else ""))
    return _cell(told, width)


def _cell(content: Content, width: int) -> Content:
    return content.truncate(max(0, width), ellipsis=True, pad=True)
