"""A heading over a list: its words, then a rule to the edge."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from eventmate.tui.plain import plain


class Heading(Widget):
    """One line."""

    ALLOW_SELECT = False

    def __init__(self, text: Content | str = "", *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._text = plain(text) if isinstance(text, str) else text

    def show(self, text: Content | str) -> None:
        """Say something else."""
        self._text = plain(text) if isinstance(text, str) else text
        self.refresh()

    def render(self) -> Content:
        """Draw the words and the rule."""
        width = self.content_size.width
        text = self._text.truncate(width, ellipsis=True)
        rest = max(0, width - text.cell_length - 1)
        return Content.assemble(text, " ", plain("─" * rest, "$text-disabled"))
