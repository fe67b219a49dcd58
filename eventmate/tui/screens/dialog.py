"""What small questions share: they lie at the bottom upon a screen, give an answer and write nothing."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.notifications import SeverityLevel
from textual.screen import ModalScreen

from eventmate.tui.house import Front, House
from eventmate.tui.plain import Plain

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer | None], Front):
    """A question; Escape leaves it unanswered.

    Args:
        question: stands above everything.
    """

    app = getters.app(House)
    passing = True
    CSS_PATH = "dialog.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-medium"), (100, "-wide")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", id="dialog.leave", show=False, tooltip="Leave it as it is"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = self._said = question

    def compose(self) -> ComposeResult:
        """Put the question above the rest."""
        with VerticalScroll(id="dialog", can_focus=False):
            yield Plain(self._said, id="question")
            yield from self.compose_body()

    def compose_body(self) -> ComposeResult:
        """Give what stands under the question."""
        raise NotImplementedError

    def reload(self) -> None:
        """Nothing here is of the book."""

    def show_notice(self, text: str, severity: SeverityLevel, seconds: float) -> None:
        """Say it in place of the question."""
        self._say(text)

    def end_notice(self) -> None:
        """Ask again."""
        self._say(self._question)

    def _say(self, text: str) -> None:
        # what went wrong before may be told while this is not on the screen yet
        self._said = text
        for question in self.query("#question").results(Plain):
            question.update(text)

    def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
