"""The message of an introduction's next step, to read and to copy; sending it is the person's own business."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from eventmate.book.introductions import Composed
from eventmate.text import clean
from eventmate.tui.plain import Plain
from eventmate.tui.screens.dialog import Dialog


class MessageDialog(Dialog[None]):
    """Shows a composed message; `c` copies it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "copy", "Copy", id="message.copy", tooltip="Copy the message"),
        Binding("enter,space,m", "leave", "Back", id="message.leave", tooltip="Back to the list"),
    ]

    def __init__(self, composed: Composed) -> None:
        super().__init__(f"To {' and '.join(composed.to)}")
        self._composed = composed

    def compose_body(self) -> ComposeResult:
        """Show subject and text."""
        if self._composed.subject:
            yield Plain(self._composed.subject, id="told")
        yield Plain(self._composed.body, id="text")
        yield Plain("c copies it · Esc goes back", classes="meaning")

    def action_copy(self) -> None:
        """Bring the text to the clipboard of the terminal."""
        self.app.copy_to_clipboard(clean(self._composed.body, lines=True))
        self.app.tell("Copied: paste it where you write to them.")
