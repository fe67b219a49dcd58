"""What an import would do: a verdict for everybody who was read, and the rows that are ready to be written."""

from __future__ import annotations

from collections import Counter
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType

from eventmate.book.recognition import Register
from eventmate.book.rewriting import Step
from eventmate.book.staging import Staging
from eventmate.matching.merge import Change
from eventmate.model import Contact, Draft, Event


class Verdict(StrEnum):
    """What an import makes of somebody."""

    NEW = "new"
    KNOWN = "known"
    """In the book already, with all that is told."""
    CHANGED = "changed"
    """In the book, where something is added."""
    DOUBTFUL = "doubtful"
    """Perhaps in the book: taken as somebody new, and offered by `merges.duplicates`."""
    UNREADABLE = "unreadable"


class Choice(StrEnum):
    """What a person decides of somebody doubtful."""

    NEW = "new"
    """Two people: somebody new."""
    SAME = "same"
    """One person: what is told is added to whom they resemble."""
    OUT = "out"
    """Not taken in."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read at one place of a file: a person, an event, or neither."""

    draft: Draft | None = None
    event: Event | None = None
    problem: str = ""
    """What could not be read, for a person; empty when all was."""
    file: str = ""
    line: int = 0
    """From 1; 0 for the file as a whole."""
    rev: str = ""
    """When the card says it was revised, as written."""
    origin: str = ""
    """What kind of table it is, such as ``linkedin``: what the same kind told before is compared."""


@dataclass(slots=True)
class Entry:
    """What is to be done with one reading."""

    verdict: Verdict
    name: str
    file: str
    line: int
    reason: str = ""
    """By what the person was recognised; empty for somebody new."""
    problem: str = ""
    """What could not be read."""
    changes: tuple[Change, ...] = ()
    """Field by field what is added, what gives way, and what stands against it."""
    contact_id: int = 0
    """Who it is in the book; 0 until somebody new is written."""
    like_id: int = 0
    """Of somebody doubtful, whom they resemble; below zero for one who is new as well."""
    staged: int = 0
    """The number among the staged of somebody new, or of one who came before in the file."""
    choice: Choice = Choice.NEW
    """The person's word on somebody new or doubtful; `decisions` carries it out when the plan is applied."""
    rev: str = ""
    """Of somebody doubtful, when the card says it was revised."""
    origin: str = ""
    """Of somebody doubtful, what kind of table it is."""
    alias: str = ""
    """Of somebody doubtful, the card's UID where nobody has it yet."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One card that tells of a person of the book."""

    draft: Draft
    card: str
    rev: str
    origin: str
    by_uid: bool
    alias: str = ""
    """Its UID, where the person has another and nobody this one."""


@dataclass(slots=True)
class Rewrite:
    """What to add to a person of the book."""

    entry: Entry
    pieces: list[Piece]
    steps: list[Step]


@dataclass(slots=True)
class Plan(AbstractContextManager["Plan"]):
    """What an import would do; to be closed, as it holds the rows."""

    staging: Staging
    register: Register
    """Everybody in the book as they were when it was planned, and everybody staged."""
    entries: list[Entry] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    """Those that the book has not yet."""
    known_events: int = 0
    """How many of those that were read it has."""
    rewrites: dict[int, Rewrite] = field(default_factory=dict)
    """By identifier, those who are in the book."""
    known: list[tuple[int, Piece]] = field(default_factory=list)
    """Cards that tell nothing new of people of the book; remembered if anything is written at all."""

    @property
    def counts(self) -> dict[Verdict, int]:
        """Count the entries of every verdict."""
        found = Counter(entry.verdict for entry in self.entries)
        return {verdict: found[verdict] for verdict in Verdict}

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all could be read."""
        return not (self.events or self.known_events) and all(e.verdict is Verdict.UNREADABLE for e in self.entries)

    def person(self, entry: Entry) -> Contact | None:
        """Read somebody new as they would stand in the book; None for anybody else."""
        return self.staging.fetch(entry.staged) if entry.staged else None

    def close(self) -> None:
        """Let go of everything that was read."""
        self.staging.close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
