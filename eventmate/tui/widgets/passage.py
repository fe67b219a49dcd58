"""A text of some lines in a form: it grows as it is typed, and Enter means the next field."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from eventmate.text import harmless
from eventmate.tui.widgets.entry import Entered, Writing


class Passage(TextArea, Writing):
    """Wrapped text, as high as it needs to be.

    Args:
        stored: what the book holds.
        placeholder: what to write here.
        pausing: whether a pause is enough to save it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "cursor_down", "Next field", id="passage.next", tooltip="Down, then to the next field"),
        Binding("up", "cursor_up", "Up", id="passage.previous", show=False, tooltip="Up, then to the field before"),
        Binding("enter", "enter", "Next field", id="passage.enter", show=False, tooltip="Save it and go on"),
        Binding("ctrl+j", "break", "New line", id="passage.break", show=False, tooltip="Begin a new line"),
    ]

    def __init__(self, stored: str = "", placeholder: str = "", *, pausing: bool = True, **options: Any) -> None:
        self._stored = self._safe = harmless(stored)
        self.saves_at_a_pause = pausing
        super().__init__(
            self._stored, placeholder=placeholder, compact=True, soft_wrap=True, highlight_cursor_line=False, **options
        )
        self.cursor_blink = False

    @property
    def text_typed(self) -> str:
        """The text."""
        return self.text

    def shown(self, stored: str) -> str:
        """Write a stored text with its breaks."""
        return harmless(stored)

    def put(self, text: str) -> None:
        """Let another text stand here."""
        self.text = text
        self.move_cursor(self.document.end)

    def on_key(self, event: events.Key) -> None:
        """Leave Enter to the binding, and keep what is meant for the next field."""
        self.hold(event)
        if event.key == "enter":
            event.prevent_default()

    def on_text_area_changed(self) -> None:
        """Follow the typing."""
        self.changed()

    def on_blur(self) -> None:
        """Settle, once the focus has gone, and show the beginning."""
        self.scroll_home(animate=False)
        self.call_next(self.settle)

    def on_paste(self, event: events.Paste) -> None:
        """Keep out what a terminal would obey."""
        event.prevent_default()
        event.stop()
        self.insert(harmless(event.text))

    def action_enter(self) -> None:
        """Settle, and say so."""
        self.settle()
        self.post_message(Entered(self))

    def action_break(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def action_cursor_up(self, select: bool = False) -> None:
        """Move up a line, or out of the text."""
        if self.navigator.is_first_wrapped_line(self.cursor_location) and not select:
            raise SkipAction
        super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Move down a line, or out of the text."""
        if self.navigator.is_last_wrapped_line(self.cursor_location) and not select:
            raise SkipAction
        super().action_cursor_down(select)
