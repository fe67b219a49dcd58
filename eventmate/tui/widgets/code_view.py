"""A QR code, as large as it gets, black on white whatever the theme.

It asks for the code that fits its room; what the code says is made elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

# A camera needs dark on light; any theme may have it the other way round.
_INK = Style(color="#000000", bgcolor="#ffffff")


class Drawn(Protocol):
    """A code drawn in half blocks."""

    @property
    def rows(self) -> tuple[str, ...]:
        """Lines of equal length, white border included."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """What there was no room for."""


Fit = Callable[[int, int], Drawn | None]
"""Makes the code for so many columns and lines; None where none fits."""


class CodeView(Widget):
    """A code in the middle of its room."""

    ALLOW_SELECT = False

    @dataclass
    class Fitted(Message):
        """A code was made for the room there is, or none fits."""

        view: CodeView
        code: Drawn | None

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._fit: Fit | None = None
        self.code: Drawn | None = None

    def show(self, fit: Fit | None) -> None:
        """Show another code; None for none."""
        self._fit = fit
        self._make()

    def on_resize(self) -> None:
        """Make the code anew for the room there is now."""
        self._make()

    def _make(self) -> None:
        width, height = self.size
        self.code = self._fit(width, height) if self._fit and width and height else None
        self.refresh()
        if self._fit and width and height:
            self.post_message(self.Fitted(self, self.code))

    def render_line(self, y: int) -> Strip:
        """Draw a line of the code, or of what is around it."""
        width, height = self.size
        around = self.rich_style
        rows = self.code.rows if self.code else ()
        line = y - (height - len(rows)) // 2
        if not 0 <= line < len(rows):
            return Strip.blank(width, around)
        row = rows[line]
        left, border = (width - len(row)) // 2, len(row) - len(row.lstrip())
        # The border is a segment of its own, since pictures of a screen lose blanks at the start of one.
        drawn = [Segment(row[:border], _INK), Segment(row[border:], _INK)]
        right = width - left - len(row)
        return Strip([Segment(" " * left, around), *drawn, Segment(" " * right, around)], width)
