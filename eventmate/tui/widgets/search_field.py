"""The field over a list: typing narrows the list, the arrows move in it."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from eventmate.text import clean, harmless
from eventmate.tui.widgets.single_line import SingleLine


class SearchField(SingleLine):
    """One line to search with; every key but the arrows up and down, Enter and Escape is text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Open", id="search.open", tooltip="Open the row under the cursor"),
        Binding("ctrl+u", "wipe", "Wipe", id="search.wipe", show=False, tooltip="Empty the field"),
    ]

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, select_on_focus=False, compact=True)
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        """Keep the text one line, without what a terminal would obey."""
        return value if value.isprintable() else harmless(value).replace("\n", " ").replace("\t", " ")

    def on_paste(self, event: events.Paste) -> None:
        """Keep all of a paste, in one line."""
        event.prevent_default()
        event.stop()
        self.replace(clean(event.text)[:500], *self.selection)

    def action_wipe(self) -> None:
        """Empty the field."""
        self.value = ""
