"""A question with answers to choose from, or to type: a day, a reason, an outcome, a way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from eventmate.text import fold
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.dialog import Dialog
from eventmate.tui.widgets.window_list import WindowList

Meaning = Callable[[str], str | None]
"""Says what typed words mean, in few ones; None when they mean nothing."""


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose."""

    value: str
    label: str
    hint: str = ""


class AskDialog(Dialog[str]):
    """One line to type, with answers above it; gives the value that was chosen, or the words that were typed.

    Args:
        question: what is asked.
        options: the first one is what Enter gives.
        ask: what to write, said gently; empty when nothing else than the options will do.
        meaning: what typed words mean.
        text: stands in the line already.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        # before the line has it: the key after this one belongs to the screen below already
        Binding("enter", "give", "Take it", id="ask.give", show=False, tooltip="Give this answer", priority=True),
        Binding("up", "move(-1)", "Up", id="ask.up", show=False, tooltip="To the answer above"),
        Binding("down", "move(1)", "Down", id="ask.down", show=False, tooltip="To the answer below"),
    ]

    def __init__(
        self,
        question: str,
        options: Sequence[Option] = (),
        *,
        ask: str = "",
        meaning: Meaning = lambda words: words,
        text: str = "",
    ) -> None:
        super().__init__(question)
        self._options = tuple(options)
        self._ask = ask
        self._meaning = meaning
        self._text = text

    def compose_body(self) -> ComposeResult:
        """Put the answers above the line."""
        if self._options:
            yield WindowList(letters=False, id="choices")
        yield Input(self._text, placeholder=self._ask, id="answer", select_on_focus=False)
        yield Plain(id="meaning", classes="meaning")

    def on_mount(self) -> None:
        """Show the answers; the line has the keys."""
        if self._options:
            self.query_one(WindowList).show(range(len(self._options)), self._draw)
        self.query_one(Input).focus()

    def _draw(self, index: int, width: int) -> Content:
        option = self._options[index]
        return Content.assemble(plain(option.label), "  ", plain(option.hint, "$text-muted"))

    @on(Input.Changed)
    def say_meaning(self, event: Input.Changed) -> None:
        """Say at once what is understood."""
        answer = self._answer(event.value)
        line = self.query_one("#meaning", Plain)
        line.set_class(answer is None, "-wrong")
        line.update("" if not event.value.strip() else "?" if answer is None else f"= {self._told(answer)}")

    def action_give(self) -> None:
        """Give the answer, once there is one."""
        answer = self._answer(self.query_one(Input).value)
        if answer is not None:
            self.dismiss(answer)

    @on(WindowList.Chosen)
    def choose(self, event: WindowList.Chosen) -> None:
        """Give an answer that was clicked twice."""
        self.dismiss(self._options[event.index].value)

    def action_move(self, step: int) -> None:
        """Go to another answer."""
        if self._options:
            self.query_one(WindowList).action_move(step)

    def _answer(self, words: str) -> str | None:
        """What the line says, else the answer that begins so, else without words the one under the cursor."""
        words = words.strip()
        if not words:
            index = self.query_one(WindowList).index if self._options else None
            return None if index is None else self._options[index].value
        begun = (option.value for option in self._options if fold(option.label).startswith(fold(words)))
        known = self._ask and self._meaning(words)
        return words if known else next(begun, None)

    def _told(self, answer: str) -> str:
        label = next((option.label for option in self._options if option.value == answer), "")
        return label or self._meaning(answer) or answer
