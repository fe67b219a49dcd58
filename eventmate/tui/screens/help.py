"""The keys of the screen that lies below, made from its bindings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.tui import keys
from eventmate.tui.plain import plain
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.window_list import WindowList

_KEYS_WIDTH = 14


class HelpScreen(EventmateScreen[None], inherit_bindings=False):
    """A list of keys with what they do.

    Args:
        screen: the title of the screen that is explained.
        bindings: the active ones there.
    """

    passing = True
    KEYS: ClassVar[tuple[str, ...]] = ("help.leave", "app.palette", "app.quit")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "Back", id="help.leave", tooltip="Back to where you were"),
    ]

    def __init__(self, screen: str, bindings: Sequence[Binding]) -> None:
        super().__init__()
        self._explained = screen
        self._listed = bindings

    def compose_body(self) -> ComposeResult:
        """One long list."""
        yield WindowList()

    def load(self) -> None:
        """Read nothing."""

    def show(self, data: None) -> None:
        """List the keys of the screen, then those that hold everywhere."""
        self.show_title(f"Keys · {self._explained}")
        everywhere = {binding.id for binding in keys.GLOBAL}
        own = list(grouped(b for b in self._listed if b.id not in everywhere))
        common = list(grouped(b for b in self._listed if b.id in everywhere))
        lines = [*own, ("", "", "Everywhere"), *common]
        self.query_one(WindowList).show(
            [name or None for name, _, _ in lines], lambda index, width: _row(*lines[index][1:])
        )
        self.query_one(WindowList).focus()

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss()


def grouped(bindings: Iterable[Binding]) -> Iterable[tuple[str, str, str]]:
    """Bring the keys of one action together: its id, its keys as they are written, what it does."""
    found: dict[str, tuple[list[str], str]] = {}
    for binding in bindings:
        if binding.id and (binding.tooltip or binding.description):
            told = found.setdefault(binding.id, ([], binding.tooltip or binding.description))
            told[0].append(binding.key_display or keys.written(binding.key))
    for name, (written, tooltip) in found.items():
        yield name, "  ".join(dict.fromkeys(written)), tooltip


def _row(written: str, does: str) -> Content:
    if not written:
        return plain(does, "bold $text-primary")
    return Content.assemble(plain(f"{written:{_KEYS_WIDTH}}", "bold $text-accent"), " ", plain(does))
