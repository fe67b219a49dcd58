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
        wanted = (letter, today, place, discreet)
        if wanted == self._shown:
            return
        self._shown = wanted
        parts = [Content(), Content(), Content()]
        if letter is not None:
            known = letter.briefing
            parts = [
                sheet.task(known, today, place, discreet=discreet),
                sheet.person(known, today, discreet=discreet),
                sheet.letter(letter, discreet=discreet),
            ]
        for widget, content in zip(self.query(Plain), parts, strict=True):
            widget.update(content)
        self.set_class(letter is None, "-nobody")
        self.scroll_home(animate=False)
