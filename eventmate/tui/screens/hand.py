"""What has to be done by hand: an address to copy, a text to paste, a number as a code for the phone."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from eventmate.export import qr
from eventmate.flows.writing import Letter
from eventmate.messages.written import written
from eventmate.model import Channel
from eventmate.text import clean
from eventmate.tui.plain import Plain
from eventmate.tui.screens.dialog import Dialog
from eventmate.tui.screens.sheet import way

_NO_PROGRAM = "Nothing opens it here, so it is copied for you to paste."
_TO_SCAN = "Scan the code with your phone, or dial: the number is copied."
_DIALLED = frozenset({Channel.CALL, Channel.TEXT})


class HandDialog(Dialog[bool]):
    """Shows what a program would have opened, and copies it.

    Args:
        letter: what was to be opened.
        trouble: why it was not, if something went wrong.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "copy", "Copy", id="hand.copy", tooltip="Copy the text once more"),
        Binding("enter,space", "leave", "Back", id="hand.leave", tooltip="Back to the list"),
    ]

    def __init__(self, letter: Letter, trouble: str = "") -> None:
        super().__init__(trouble or letter.opening.note or _NO_PROGRAM)
        self._letter = letter

    def compose_body(self) -> ComposeResult:
        """Show address, code and text."""
        opening = self._letter.opening
        yield Plain(way(self._letter), id="told")
        if opening.url and not opening.url.startswith(("mailto:", "tel:", "sms:")) and opening.url != opening.to:
            yield Plain(opening.url)
        if code := self._code():
            yield Plain("\n".join(code.rows), id="code")
        if self._letter.message.body:
            yield Plain(written(self._letter.message), id="text")
        yield Plain("c copies it again · Esc goes back", classes="meaning")

    def on_mount(self) -> None:
        """Copy at once what is to be pasted; a code says what to do with it."""
        self.action_copy()
        if self._question == _NO_PROGRAM and self.query("#code"):
            self._question = _TO_SCAN
            self.end_notice()

    def action_copy(self) -> None:
        """Bring the text to the clipboard of the terminal."""
        opening = self._letter.opening
        self.app.copy_to_clipboard(clean(opening.copy or opening.to, lines=True))

    def _code(self) -> qr.Code | None:
        """The number for the phone's camera, where there is room."""
        opening = self._letter.opening
        if self._letter.channel not in _DIALLED or not opening.url:
            return None
        width, height = self.app.size.width - 6, self.app.size.height - 8
        number = f"tel:{clean(opening.to)}"
        return qr.of_text(opening.url, width, height) or qr.of_text(number, width, height)
