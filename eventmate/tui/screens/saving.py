"""What Enter saves: the operations of the book for a line, a paste and a guest.

Its imports are made when something is saved: the first frame does without them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from eventmate.book import Book
from eventmate.model import Draft, Event
from eventmate.settings import Settings
from eventmate.tui.screens.line import Line, Pasted

if TYPE_CHECKING:
    from eventmate.book.contacts import Captured


@dataclass(frozen=True, slots=True)
class Saving:
    """Where, when and by which settings somebody is met."""

    book: Book
    settings: Settings
    event: Event | None
    now: datetime

    def line(self, line: Line, draft: Draft) -> Callable[[], Captured]:
        """Give the operation for a line: somebody new, somebody met before, or a correction."""
        from eventmate.book import contacts

        if line.mended is not None:
            return partial(contacts.correct, self.book, line.mended.encounter_id, line.mended.before, draft, self.now)
        return self.one(draft, line.same_as.id if line.same_as else None)

    def one(self, draft: Draft, same_as: int | None = None) -> Callable[[], Captured]:
        """Give the operation for a draft."""
        from eventmate.book import contacts, followups

        template = followups.template(self.event, self.settings)
        event_id = self.event.id if self.event else None
        return partial(
            contacts.capture, self.book, draft, self.now, event_id=event_id, same_as=same_as, template=template
        )

    def paste(self, pasted: Pasted) -> Callable[[], tuple[Captured, ...]]:
        """Give the operation for everybody in a paste: one step."""
        from eventmate.book import contacts, followups

        if len(pasted.drafts) == 1:
            capture = self.one(pasted.drafts[0], pasted.same_as.id if pasted.same_as else None)
            return lambda: (capture(),)
        template = followups.template(self.event, self.settings)
        event_id = self.event.id if self.event else None
        return partial(contacts.capture_all, self.book, pasted.drafts, self.now, event_id=event_id, template=template)
