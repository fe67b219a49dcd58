"""The last line of a screen: the keys that matter, as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

from eventmate.tui.plain import plain

NARROW = 60
"""Columns under which three keys are enough."""


class KeyLine(Widget):
    """Keys with what they do; they may be clicked."""

    ALLOW_SELECT = False

    @dataclass
    class Pressed(Message):
        """A key was clicked."""

        id: str
        """Of the binding."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[tuple[str, str, str], ...] = ()

    def show(self, keys: Sequence[tuple[str, str, str]]) -> None:
        """Show other keys.

        Args:
            keys: how the key is written, what it does, the id of its binding; most important first.
        """
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self.refresh()

    def render(self) -> Content:
        """Fit as many keys as the width holds."""
        width = self.content_size.width
        line = Content()
        for key, description, name in self._keys[: 3 if self.app.size.width < NARROW else None]:
            piece = Content.assemble(plain(key, "bold $text-accent"), " ", plain(description, "$text-muted"))
            if line.cell_length + piece.cell_length > width:
                break
            line = Content.assemble(line, piece.stylize(Style.from_meta({"key": name})), "  ")
        return line

    def on_click(self, event: events.Click) -> None:
        """Tell which key was clicked."""
        if name := event.style.meta.get("key"):
            self.post_message(self.Pressed(str(name)))
