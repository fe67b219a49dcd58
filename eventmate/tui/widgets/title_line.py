"""The first line of a screen: where one is on the left, how many there are on the right."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from eventmate.tui.plain import plain


class TitleLine(Widget):
    """One line in two parts; the left one gives way."""

    ALLOW_SELECT = False

    def __init__(self, left: Content | str = "", right: Content | str = "") -> None:
        super().__init__()
        self._left, self._right = _content(left), _content(right)

    def show(self, left: Content | str, right: Content | str = "") -> None:
        """Say something else."""
        self._left, self._right = _content(left), _content(right)
        self.refresh()

    def render(self) -> Content:
        """Fit both parts into the width."""
        width = self.content_size.width
        right = self._right.truncate(width, ellipsis=True)
        room = max(0, width - right.cell_length - (2 if right.cell_length else 0))
        left = self._left.truncate(room, ellipsis=True)
        return Content.assemble(left, " " * (width - left.cell_length - right.cell_length), right)


def _content(text: Content | str) -> Content:
    return plain(text) if isinstance(text, str) else text
