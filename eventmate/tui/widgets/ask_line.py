"""A line that asks one thing at the foot of a screen, and goes away again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message

from eventmate.tui.plain import Plain
from eventmate.tui.widgets.entry import Entered, Entry, Settled, Typed


class AskLine(Horizontal):
    """Asks; Enter answers, Escape takes the question back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "give_up", "Never mind", id="ask.give_up", show=False, tooltip="Close the line"),
    ]

    @dataclass
    class Answered(Message):
        """Enter: what stands there."""

        text: str

    @dataclass
    class Changed(Message):
        """Another text stands there."""

        text: str

    def compose(self) -> ComposeResult:
        """Put question, line and hint side by side."""
        yield Plain(classes="ask--label")
        yield Entry(pausing=False)
        yield Plain(classes="ask--hint")

    def on_mount(self) -> None:
        """Wait to be needed."""
        self.display = False

    @property
    def entry(self) -> Entry:
        """The line."""
        return self.query_one(Entry)

    def ask(self, label: str, placeholder: str = "", text: str = "") -> None:
        """Ask for something, with a text that may be there already."""
        self.query_one(".ask--label", Plain).update(label)
        self.hint("")
        self.entry.placeholder = placeholder
        self.entry.put(text)
        self.display = True
        self.entry.focus()

    def hint(self, content: Content | str) -> None:
        """Say what was understood."""
        self.query_one(".ask--hint", Plain).update(content)

    def action_give_up(self) -> None:
        """Go away without an answer; the text stays for the next time."""
        self.display = False

    @on(Entered)
    def _answer(self, event: Entered) -> None:
        event.stop()
        text = self.entry.value.strip()
        self.entry.put("")
        self.display = False
        if text:
            self.post_message(self.Answered(text))

    @on(Settled)
    def _keep_quiet(self, event: Settled) -> None:
        event.stop()

    @on(Typed)
    def _tell(self, event: Typed) -> None:
        event.stop()
        self.post_message(self.Changed(event.writing.text_typed))
