"""The last line of a screen: the keys that matter, as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from eventmate.tui.plain import plain

NARROW = 60
"""Columns under which three keys are enough."""


class KeyLine(Widget):
    """Keys with what they do; a click does it."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[tuple[str, str, str], ...] = ()

    def show(self, keys: Sequence[tuple[str, str, str]]) -> None:
        """Show other keys.

        Args:
            keys: how the key is written, what it does, the action for a click; most important first.
        """
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self.refresh()

    def render(self) -> Content:
        """Fit as many keys as the width holds."""
        width = self.content_size.width
        line = Content()
        for key, description, action in self._keys[: 3 if self.app.size.width < NARROW else None]:
            piece = Content.assemble(plain(key, "bold $text-accent"), " ", plain(description, "$text-muted"))
            if line.cell_length + piece.cell_length > width:
                break
            click = Style.from_meta({"@click": action})
            line = Content.assemble(line, piece.stylize(click), "  ")
        return line
