"""Reads lines and pastes as of an evening and a book; touches no widget and saves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book
from eventmate.model import Draft, Event
from eventmate.settings import Settings
from eventmate.tui.screens.line import Line

if TYPE_CHECKING:
    from eventmate.book.acquaintances import Acquaintances
    from eventmate.intake.line import Context
    from eventmate.matching.twins import Known
    from eventmate.tui.screens.awaited import Awaited

_LIKELY = 0.45
"""From which score on somebody is proposed as met before."""
_PLAIN = Line()


class Reader:
    """What a key needs besides the key.

    Its imports are made when they are first needed: the first frame comes before them.
    """

    def __init__(self, settings: Settings, clock: Callable[[], datetime]) -> None:
        self.settings = settings
        self.clock = clock
        self.event: Event | None = None
        """Where people are met."""
        self.known: Acquaintances | None = None
        """The people and words of the book, once they are read."""
        self.awaited: Awaited | None = None
        """Who is expected at the event."""

    def learn(self, book: Book) -> Acquaintances:
        """Read who and what is known now; slow for a large book, so for a thread."""
        from eventmate.book import acquaintances

        return acquaintances.refreshed(self.known or acquaintances.Acquaintances(), book)

    def context(self, line: Line = _PLAIN) -> Context:
        """Say what a reading depends on besides the text."""
        from eventmate.intake.line import Context

        known = self.known
        return Context(
            self.clock().date(),
            (self.event.region if self.event else "") or self.settings.region,
            known.organizations_folded if known else (),
            known.titles_folded if known else (),
            line.corrections,
        )

    def read(self, line: Line) -> Draft:
        """Read a line."""
        from eventmate.intake.line import read

        return read(line.text, self.context(line)) if line.text.strip() else Draft()

    def read_paste(self, text: str) -> tuple[Draft, ...]:
        """Read a paste: a draft a person; none for what holds nothing."""
        from eventmate.intake.paste import read

        return tuple(draft for draft in read(text, self.context()) if not draft.is_empty)

    def read_all(self, lines: Iterable[str], pastes: Iterable[str]) -> tuple[Draft, ...]:
        """Read several lines and pastes: the drafts of people in all of them."""
        drafts = [self.read(Line(line)) for line in lines]
        drafts += [draft for text in pastes for draft in self.read_paste(text)]
        return tuple(draft for draft in drafts if not draft.is_empty)

    def twins(self, draft: Draft, but: int | None = None) -> tuple[Known, ...]:
        """Say who in the book this may be, likeliest first.

        Args:
            draft: what was understood.
            but: somebody who is left out.
        """
        if self.known is None or draft.is_empty:
            return ()
        return tuple(twin.known for twin in self.known.index.twins(draft, but=but) if twin.score >= _LIKELY)

    def completion(self, draft: Draft) -> str:
        """Say how the end of a draft's line goes on."""
        if self.awaited is not None and (rest := self.awaited.rest(draft)):
            return rest
        if self.known is None or not draft.source:
            return ""
        from eventmate.tui.screens.completion import completion

        return completion(draft.source, draft.parts, self.known)
