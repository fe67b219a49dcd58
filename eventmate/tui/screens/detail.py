"""The person of a line, beside the checklist."""

from __future__ import annotations

from datetime import date

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from eventmate.flows.writing import Letter
from eventmate.tui.plain import Plain
from eventmate.tui.screens import sheet


class Detail(VerticalScroll, can_focus=False):
    """What there is to do, the person, and the message."""

    _shown: object = None
    _place: int | None = None

    def compose(self) -> ComposeResult:
        """Put them under each other."""
        for name in ("task", "person", "message"):
            yield Plain(id=name)

    def show(self, letter: Letter | None, today: date, place: int, *, discreet: bool) -> None:
        """Show a follow-up with everything around it.

        Args:
            letter: None to show nothing.
            today: the local date.
            place: on the list, from 1; 0 where that is not to be told.
            discreet: whether notes, warmth, promises and the message are hidden.
        """
        if (letter, today, discreet) != self._shown:
            self._shown, self._place = (letter, today, discreet), None
            self.query_one("#person", Plain).update(
                sheet.person(letter.briefing, today, discreet=discreet) if letter else Content()
            )
            self.query_one("#message", Plain).update(sheet.letter(letter, discreet=discreet) if letter else Content())
            self.set_class(letter is None, "-nobody")
            self.scroll_home(animate=False)
        if place != self._place:
            # after a step most of what stands beside the list is as it was
            self._place = place
            self.query_one("#task", Plain).update(
                sheet.task(letter.briefing, today, place, discreet=discreet) if letter else Content()
            )
