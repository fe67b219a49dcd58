"""What an import would do, as the screen shows it: tabs, rows and facts; values and reading, no widget."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Final

from textual.content import Content

from eventmate.book import Book, contacts
from eventmate.book.imports import Choice, Entry, Plan, Verdict
from eventmate.errors import NotFound
from eventmate.flows.import_file import Attendees, Source
from eventmate.matching import beside, merge
from eventmate.matching.beside import Fact
from eventmate.matching.merge import Side
from eventmate.model import Contact, Draft
from eventmate.text import harmless
from eventmate.tui.plain import plain

LISTED: Final = "listed"
"""The tab of those on a list of attendees."""
_ORDER: Final = (Verdict.DOUBTFUL, Verdict.NEW, Verdict.CHANGED, Verdict.KNOWN, Verdict.UNREADABLE)
_HEADS: Final = ("in the book", "in the file")
_EVER: Final = datetime.min.replace(tzinfo=UTC)
_NOBODY: Final = Contact("", "", _EVER, _EVER)
_CHOICES: Final = {
    Choice.SAME: ("≡ same person", "bold $done"), Choice.NEW: ("+ new", "$text-muted"),
    Choice.OUT: ("− left out", "$text-warning"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beside:
    """Two records beside each other, and which values are current."""

    facts: tuple[Fact, ...] = ()
    sides: Mapping[str, Side] = field(default_factory=dict)
    told: str = ""
    """What is said in place of facts."""
    heads: tuple[str, str] = _HEADS
    """What the two records are called."""


@dataclass
class Look:
    """A plan, or a list of attendees, before anything of it is written."""

    source: Source
    book: Book
    today: date
    plan: Plan | None = None
    attendees: Attendees | None = None

    def __post_init__(self) -> None:
        # The rows of a plan are read by one thread at a time.
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of everything that was read."""
        if self.plan is not None:
            with self._lock:
                self.plan.close()

    @cached_property
    def _entries(self) -> dict[str, list[Entry]]:
        if self.plan is None:
            found = self.attendees or Attendees((), ())
            listed = [Entry(Verdict.NEW, _called(draft), "", 0, contact_id=n) for n, draft in enumerate(found.drafts)]
            failed = [Entry(Verdict.UNREADABLE, "", r.file, r.line, problem=r.problem) for r in found.failed]
            return {LISTED: listed, Verdict.UNREADABLE: failed}
        return {
            verdict: [e for e in self.plan.entries if e.verdict is verdict or (verdict is _ORDER[-1] and e.problem)]
            for verdict in _ORDER
        }

    @property
    def tabs(self) -> list[tuple[str, str]]:
        """The lists there are, with how many stand in each; empty ones are left out."""
        return [(name, f"{len(found):,} {name}") for name, found in self._entries.items() if found]

    @property
    def events(self) -> str:
        """Say what there is besides people."""
        if self.plan is None or not (self.plan.events or self.plan.known_events):
            return ""
        known = f", {self.plan.known_events} known" if self.plan.known_events else ""
        return f"{len(self.plan.events)} new event{'' if len(self.plan.events) == 1 else 's'}{known}"

    @property
    def is_unknown_table(self) -> bool:
        """Whether there is a table whose columns a person may explain."""
        return any(not table.kind for table in self.source.tables)

    def entries(self, tab: str) -> Sequence[Entry]:
        """List those of a tab."""
        return self._entries.get(tab, ())

    def facts(self, tab: str, entry: Entry) -> Beside:
        """Put what is known beside what was read; slow enough for a thread."""
        if tab == Verdict.UNREADABLE:
            where = f"{entry.file}, line {entry.line}" if entry.line else entry.file
            return Beside(told=f"{where}\n\n{entry.problem}")
        if self.plan is None:
            assert self.attendees is not None
            draft = self.attendees.drafts[entry.contact_id]
            return Beside(beside.facts(_NOBODY, merge.as_contact(draft, _NOBODY, self.today)))
        with self._lock:
            return self._compared(self.plan, entry)

    def _compared(self, plan: Plan, entry: Entry) -> Beside:
        sides = {change.field: change.kept for change in entry.changes}
        if entry.verdict is Verdict.KNOWN:
            return Beside(told=f"{harmless(entry.name)} is in the book with all of it: {entry.reason}.")
        mine = self._mine(plan, entry.like_id if entry.verdict is Verdict.DOUBTFUL else entry.contact_id)
        theirs = plan.person(entry)
        if entry.verdict is Verdict.CHANGED and mine is not None:
            rewrite = plan.rewrites.get(mine.id)
            draft = rewrite.pieces[-1].draft if rewrite else Draft()
            return Beside(beside.facts(mine, merge.as_contact(draft, mine, self.today)), sides)
        if theirs is None:
            return Beside()
        heads = ("before in the file", "in the file") if entry.like_id < 0 else _HEADS
        return Beside(beside.facts(mine or _NOBODY, theirs), sides, heads=heads)

    def _mine(self, plan: Plan, key: int) -> Contact | None:
        try:
            return plan.staging.fetch(-key) if key < 0 else contacts.get(self.book, key) if key else None
        except NotFound:
            return None


def _called(draft: Draft) -> str:
    return draft.name or draft.organization or next((p.value for p in draft.points), "")


def row(tab: str, entry: Entry, width: int) -> Content:
    """Draw somebody: the name, then what was decided, or by what they were recognised."""
    if tab == Verdict.UNREADABLE:
        where = f"{entry.name}  " if entry.name else f"line {entry.line}  " if entry.line else ""
        return Content.assemble(plain(where, "bold"), plain(entry.problem, "$text-muted"))
    word, style = _CHOICES[entry.choice]
    name = plain(entry.name or "somebody", "strike $text-muted" if entry.choice is Choice.OUT else "bold")
    if entry.verdict is Verdict.DOUBTFUL or entry.choice is Choice.OUT:
        room = max(8, width - len(word) - 2)
        return Content.assemble(name.truncate(room, ellipsis=True, pad=True), "  ", plain(word, style))
    told = entry.reason
    if entry.verdict is Verdict.CHANGED:
        told = ", ".join(dict.fromkeys(change.field for change in entry.changes))
    return Content.assemble(name, "  ", plain(told, "$text-muted"))
