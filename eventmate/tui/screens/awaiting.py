"""Who is expected at the event: their names complete the line, and one key says that one has met them.

Its imports are made when they are needed: the first frame and the keys do without them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from eventmate.errors import EventmateError
from eventmate.text import fold
from eventmate.tui.screens.openings import OpeningScreen

if TYPE_CHECKING:
    from eventmate.book.expected import Expected
    from eventmate.model import Draft

_SHORTEST = 2
"""Letters before anybody is offered."""


class Awaited:
    """Those who are expected and not met yet, ready to be asked at every key."""

    def __init__(self, people: Iterable[Expected] = ()) -> None:
        self.people = tuple(one for one in people if not one.met)
        # A family name finds somebody too, but only the whole name completes a line.
        self._begun = sorted(
            (key, place) for place, one in enumerate(self.people) for key in _beginnings(fold(one.name))
        )
        self._whole = {fold(one.name): one for one in reversed(self.people) if one.name}

    def find(self, draft: Draft) -> Expected | None:
        """Say whom a line means: by its name, or, where it is no more than that, by the beginning of one."""
        text, name = fold(draft.source.strip()), fold(draft.name)
        if name in self._whole:
            return self._whole[name]
        if len(text) < _SHORTEST:
            return None
        at = bisect_left(self._begun, (text, 0))
        found = self._begun[at] if at < len(self._begun) else ("", 0)
        return self.people[found[1]] if found[0].startswith(text) else None

    def rest(self, draft: Draft) -> str:
        """Say how a name that is being typed goes on."""
        one, text = self.find(draft), draft.source
        begun = one.name[: len(text)] if one else ""
        return one.name[len(text) :] if one and text and fold(begun) == fold(text) else ""


def _beginnings(name: str) -> list[str]:
    words = name.split()
    return [" ".join(words[place:]) for place in range(len(words))]


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
