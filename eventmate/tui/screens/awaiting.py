"""Who is expected at the event: their names complete the line, and one key says that one has met them.

Its imports are made when they are needed: the first frame and the keys do without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from eventmate.errors import EventmateError
from eventmate.text import fold
from eventmate.tui.screens.awaited import Awaited
from eventmate.tui.screens.openings import OpeningScreen

if TYPE_CHECKING:
    from eventmate.book.expected import Expected


class AwaitingScreen(OpeningScreen):
    """Keeps `awaited` up to date, and notes that somebody of them was met."""

    def __init__(self) -> None:
        super().__init__()
        self.awaited = Awaited()

    @work(thread=True, exclusive=True, group="await")
    def look_for_awaited(self) -> None:
        """Read who is expected at the event, behind the screen."""
        from eventmate.book import expected

        event = self.reader.event
        try:
            found = expected.listing(self.app.book, event.id) if event else ()
        except EventmateError:
            return  # Reading the list fails the same way, and says so.
        wanted = tuple(one for one in found if not one.met)
        if wanted != self.awaited.people and not get_current_worker().is_cancelled:
            self.call_later(self._take_awaited, Awaited(wanted))

    def _take_awaited(self, awaited: Awaited) -> None:
        self.awaited = self.reader.awaited = awaited
        self.plan_reading()

    @property
    def offered(self) -> Expected | None:
        """Who of those expected the line means."""
        line = self.lines.current
        return self.awaited.find(self.draft) if line.text and line.mended is None else None

    @work
    async def action_met(self) -> None:
        """Note that whom the line means has been met, with all that the list and the line say of them."""
        one, draft, text = self.offered, self.draft, self.field.value
        if one is None:
            self.app.tell("Nobody is expected here by that name.", "warning")
            return
        from eventmate.book import expected, followups

        more = draft if fold(draft.name) == fold(one.name) else None
        template = followups.template(self.reader.event, self.app.settings)
        book, now = self.app.book, self.app.clock()
        made = await self.app.operate(lambda: expected.met(book, one.id, now, template=template, more=more))
        if made is not None:
            self.app.latest = (made.contact.id, made.encounter.id)
            self.field.value = self.field.value.removeprefix(text)
            self.opened(made.encounter.id, made.contact.id)
