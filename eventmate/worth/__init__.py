"""What events were worth, as values: which numbers there are, for which events, and who stands behind each.

The numbers come from `eventmate.book.report`; their words (`words`), bars (`plots`) and
Markdown (`markdown`) are made here, without the book and without a screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from eventmate.model import Verdict


class Measure(StrEnum):
    """A number of the report."""

    MET = "met"
    CONNECTED = "connected"
    GOALS = "goals"
    INTRODUCTIONS = "introductions"
    IN_TIME = "in_time"
    HELPED = "helped"
    CAME = "came"
    JOB = "job"
    WORK = "work"
    FRIEND = "friend"
    LEARNED = "learned"
    OTHER = "other"


OUTCOMES = (Measure.JOB, Measure.WORK, Measure.FRIEND, Measure.LEARNED, Measure.OTHER)
"""The parts of `Measure.CAME`."""


class By(StrEnum):
    """What events are told apart by."""

    EVENT = "event"
    SERIES = "series"
    KIND = "kind"
    ONLINE = "online"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which events are looked at; all of them without a key."""

    by: By = By.EVENT
    key: str | None = None
    """The event's number, the name of the series or organiser, the kind, ``online`` or ``in person``, ``2026-11``,
    ``2026``; empty for events of which that is not known."""


@dataclass(frozen=True, slots=True)
class Number:
    """A count and the people behind it."""

    count: int = 0
    people: int = 0
    """How many different people stand behind the count."""
    of: int | None = None
    """Out of how many, where that says something."""


NONE = Number()


@dataclass(frozen=True, slots=True)
class Group:
    """Some events and their numbers."""

    key: str
    name: str
    events: int
    first: date | None
    last: date | None
    """The first day of the latest one."""
    numbers: Mapping[Measure, Number] = field(default_factory=dict)
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    note: str = ""
    """What was said with the verdict; of a single event alone."""

    def __getitem__(self, measure: Measure) -> Number:
        """Give a number; nothing counted is zero."""
        return self.numbers.get(measure, NONE)


@dataclass(frozen=True, slots=True)
class Behind:
    """A person behind a number, with what they have to do with it."""

    contact_id: int
    name: str
    role: str
    details: tuple[str, ...]
    """A line for each thing counted, where the person alone does not say it."""
    items: frozenset[int] = frozenset()
    """What was counted: identifiers of goals, introductions, follow-ups, help, outcomes or of the person."""
