"""What a capture opens up: somebody to introduce them to, a goal that they reach.

It is looked for once the capture is saved, in a thread, and so are its imports: the first frame and
the keys do without them.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from textual import work
from textual.content import Content
from textual.worker import get_current_worker

from eventmate.book import Book
from eventmate.errors import EventmateError
from eventmate.model import Goal, Introduction
from eventmate.tui.plain import plain
from eventmate.tui.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from eventmate.book.introductions import Listed

_ROOMY = 56
"""Columns from which the row is set in under the name."""
_LATEST = 3
"""How many of the latest captures are looked at."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What somebody just met may be for others, or for me."""

    contact_id: int
    name: str
    pair: Introduction | None = None
    words: str = ""
    """What speaks for the introduction: ``Omar Haddad is one at Boeing``."""
    goal: Goal | None = None
    """The first goal that they fit and are not noted for."""

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return (self.pair is not None) + (self.goal is not None)


def look(book: Book, contact_id: int, event_id: int | None, now: datetime) -> Opening:
    """Find what somebody opens up; slow for a large book, so for a thread."""
    from eventmate.book import contacts, goals, introductions

    found = next(iter(introductions.near(book, contact_id, now.date())), None)
    wanted = (goal for goal, _ in goals.answered(book, contact_id, event_id) if goal.reached < goal.target)
    name = contacts.get(book, contact_id).display
    if found is None:
        return Opening(contact_id, name, goal=next(wanted, None))
    return Opening(contact_id, name, found.introduction, _words(found, contact_id), next(wanted, None))


def _words(found: Listed, contact_id: int) -> str:
    """Take of the reason what it says of the other one."""
    first, _, rest = found.introduction.reason.partition("; ")
    return rest.partition("; ")[0] if contact_id == found.introduction.seeker_id and rest else first


def rows(opening: Opening, keys: tuple[str, str], width: int) -> list[Content]:
    """Draw the lines under the row of somebody captured.

    Args:
        keys: what notes the introduction, and what reaches the goal, as written.
        width: of a row.
    """
    told = []
    if opening.pair is not None:
        told.append(_offer("⇄", "$introduction", f"{opening.words}: introduce?", keys[0], width))
    if opening.goal is not None:
        told.append(_offer("●", "$point", f"fits “{opening.goal.text}”: reached?", keys[1], width))
    return told


def _offer(sign: str, style: str, words: str, key: str, width: int) -> Content:
    hint = plain(f"  {key}", "bold $text-accent")
    left = Content.assemble(
        " " * (7 if width >= _ROOMY else 2), plain(f"{sign} ", f"bold {style}"), plain(words, "not bold")
    )
    return Content.assemble(left.truncate(max(0, width - hint.cell_length), ellipsis=True), hint)


class OpeningScreen(ReadingScreen):
    """Keeps `openings` of the latest captures up to date, and takes them up."""

    def __init__(self) -> None:
        super().__init__()
        self.openings: dict[int, Opening] = {}
        """By the encounter."""
        self._fresh: dict[int, int] = {}

    @abstractmethod
    def marked(self) -> int | None:
        """Give the encounter under the cursor of the list; None while one is in the line."""

    def opened(self, encounter_id: int, contact_id: int) -> None:
        """Look what somebody just captured opens up."""
        self._fresh.pop(encounter_id, None)
        self._fresh[encounter_id] = contact_id
        self.look_around()

    def look_around(self) -> None:
        """Look anew at the latest captures; nothing before the first one."""
        if self._fresh:
            event = self.reader.event
            self._look(dict(list(self._fresh.items())[-_LATEST:]), event.id if event else None)

    @work(thread=True, exclusive=True, group="openings")
    def _look(self, captured: dict[int, int], event_id: int | None) -> None:
        book, now, found = self.app.book, self.app.clock(), dict[int, Opening]()
        for encounter_id, contact_id in captured.items():
            if get_current_worker().is_cancelled:
                return
            try:
                found[encounter_id] = look(book, contact_id, event_id, now)
            except EventmateError:
                continue  # It has been undone, or reading the list fails the same way and says so.
        self.call_later(self._take_openings, found)

    def _take_openings(self, found: dict[int, Opening]) -> None:
        if found != self.openings:
            self.openings = found
            self.show_people()

    @work
    async def action_introduce(self) -> None:
        """Note the introduction that a capture suggests."""
        from eventmate.book import introductions

        opening = self._chosen("pair")
        if opening is not None and (pair := opening.pair) is not None:
            await self.app.operate(lambda: introductions.note(self.app.book, pair, self.app.clock()))
            self.look_around()

    @work
    async def action_reach(self) -> None:
        """Note that a capture reaches a goal."""
        from eventmate.book import goals

        opening = self._chosen("goal")
        if opening is not None and (goal := opening.goal) is not None:
            key = opening.contact_id
            await self.app.operate(lambda: goals.reach(self.app.book, goal.id, key, self.app.clock()))
            self.look_around()

    def _chosen(self, what: str) -> Opening | None:
        """Find the opening that is meant: of the row under the cursor, else the latest one."""
        marked = self.openings.get(self.marked() or 0)
        latest = reversed(self.openings.values())
        return next((one for one in (marked, *latest) if one is not None and getattr(one, what) is not None), None)
