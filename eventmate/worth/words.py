"""The numbers of the report in words: what each is called, how it is written, what a few events do not show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from eventmate.model import Verdict
from eventmate.worth import OUTCOMES, By, Group, Measure, Number

NAMES: Final[Mapping[Measure, str]] = {
    Measure.MET: "people met",
    Measure.CONNECTED: "real connections",
    Measure.GOALS: "goals reached",
    Measure.INTRODUCTIONS: "introductions made",
    Measure.IN_TIME: "follow-ups done in time",
    Measure.HELPED: "times you helped",
    Measure.CAME: "what came of it later",
    Measure.JOB: "jobs",
    Measure.WORK: "work",
    Measure.FRIEND: "friends",
    Measure.LEARNED: "things learned",
    Measure.OTHER: "something else",
}
MEANT: Final[Mapping[Measure, str]] = {
    Measure.CONNECTED: "common ground named",
    Measure.INTRODUCTIONS: "of somebody met there",
}
"""What counts, where the name alone does not say it."""
TOLD: Final = tuple(measure for measure in Measure if measure not in OUTCOMES)
"""The numbers that are told even when they are zero."""
BY: Final[Mapping[By, str]] = {
    By.EVENT: "events", By.SERIES: "series and organisers", By.KIND: "kinds of events",
    By.ONLINE: "in person and online", By.MONTH: "months", By.YEAR: "years",
}  # fmt: skip
_NAMELESS: Final[Mapping[By, str]] = {By.SERIES: "of no series", By.KIND: "of no kind"}
AGAIN: Final[Mapping[Verdict, str]] = {Verdict.YES: "yes", Verdict.MAYBE: "maybe", Verdict.NO: "no"}
FEW: Final = 8
"""Under so many events nothing is said of a course of things."""


def measures(group: Group) -> tuple[Measure, ...]:
    """Say which numbers of a group to tell: those that always are, and the kinds of what came of it."""
    return tuple(one for one in Measure if one in TOLD or group[one].count)


def value(number: Number) -> str:
    """Write a number: ``9 of 12``."""
    return f"{number.count:,}" if number.of is None else f"{number.count:,} of {number.of:,}"


def people(number: Number) -> str:
    """Say how many different people stand behind a number, where that is not the number itself."""
    alone = number.people == number.count and number.of is None
    return "" if alone or not number.people else many(number.people, "person", "people")


def many(count: int, one: str, more: str = "") -> str:
    """Write a count with its word."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def name(group: Group, by: By) -> str:
    """Name a group, also one of events of which nothing is known."""
    return group.name or _NAMELESS.get(by, "without a day")


def when(group: Group) -> str:
    """Say on which days a group's events were."""
    if group.first is None or group.last is None:
        return ""
    if group.first == group.last:
        return f"{group.last.day} {group.last:%b %Y}"
    if group.first.year == group.last.year:
        return f"{group.first:%b} to {group.last:%b %Y}"
    return f"{group.first.year} to {group.last.year}"


def again(group: Group) -> str:
    """Say what the verdicts were: ``go again: 3 yes, 1 no``; of a single event the verdict, with its reason."""
    if not group.verdicts:
        return ""
    if group.events == 1:
        said = AGAIN[next(iter(group.verdicts))]
        return f"go again: {said}" + (f", {group.note}" if group.note else "")
    return "go again: " + ", ".join(f"{count} {AGAIN[one]}" for one, count in group.verdicts.items())


def honestly(group: Group) -> str:
    """Say how many events the numbers rest on, and when those are too few to compare."""
    counted = many(group.events, "event")
    return counted if not 1 < group.events < FEW else f"{counted}: too few to read a trend from"


def lines(group: Group) -> Iterator[tuple[Measure, str, str, str]]:
    """Give each number of a group: the measure, the number, its name, the people behind it."""
    for one in measures(group):
        indent = "  " if one in OUTCOMES else ""
        meant = f" ({MEANT[one]})" if one in MEANT else ""
        yield one, value(group[one]), f"{indent}{NAMES[one]}{meant}", people(group[one])
