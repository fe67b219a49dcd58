"""The first start, or another event: its name, and the region of national numbers; both may be skipped."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input
from textual.worker import get_current_worker

from eventmate.book import verdicts
from eventmate.errors import EventmateError
from eventmate.phone import is_region
from eventmate.tui.answers import Beginning
from eventmate.tui.plain import Plain
from eventmate.tui.screens import event_rows
from eventmate.tui.screens.base import EventmateScreen


class WelcomeScreen(EventmateScreen[None], inherit_bindings=False):
    """Two questions; gives `Beginning`.

    Args:
        region: what is proposed for the region.
        first: whether this is the first start ever.
    """

    CSS_PATH: ClassVar = ["asking.tcss", "welcome.tcss"]
    KEYS: ClassVar[tuple[str, ...]] = ("welcome.next", "welcome.skip", "app.quit")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next", "Next", id="welcome.next", tooltip="To the next question, then begin", priority=True),
        Binding("escape", "skip", "Skip", id="welcome.skip", tooltip="Begin without an answer"),
        Binding("tab,down", "app.focus_next", "Next question", id="welcome.down", show=False, tooltip="Next question"),
        Binding("shift+tab,up", "app.focus_previous", "Back", id="welcome.up", show=False, tooltip="Question before"),
    ]

    def __init__(self, region: str = "", first: bool = True) -> None:
        super().__init__()
        self._region = region
        self._first = first

    def compose_body(self) -> ComposeResult:
        """Ask."""
        with Vertical(classes="asking"):
            if self._first:
                yield Plain("Welcome. Everything you note stays in one file on this machine.", classes="greeting")
            yield Plain("What is the event called?", classes="label")
            yield Input(placeholder="PyChicago November", id="name")
            yield Plain(id="last", classes="help")
            yield Plain("In which country? Two letters, for telephone numbers such as 020 7946 0958", classes="label")
            yield Input(self._region, placeholder="GB", id="region", max_length=2)
            yield Plain(classes="wrong")
            yield Plain("Esc skips: people may be noted without an event, too.", classes="help")

    def load(self) -> None:
        """Read nothing."""

    def show(self, data: None) -> None:
        """Say what this is."""
        self.show_title("eventmate" if self._first else "A new event")

    @on(Input.Changed, "#name")
    def look_back(self, event: Input.Changed) -> None:
        """Show what one said of the last event of that series."""
        self._look_back(event.value)

    @work(thread=True, exclusive=True, group="last")
    def _look_back(self, name: str) -> None:
        try:
            last = verdicts.last(self.app.book, name.strip())
        except EventmateError:
            return  # Beginning the event fails the same way and says so.
        if not get_current_worker().is_cancelled:
            told = Content.assemble("Last time: ", event_rows.verdict(last)) if last else Content()
            self.call_later(self.query_one("#last", Plain).update, told)

    @on(Input.Changed)
    def clear_complaint(self) -> None:
        """A wrong answer is being put right."""
        self.query_one(".wrong", Plain).update("")

    def action_next(self) -> None:
        """Go on to the other question, or begin."""
        region = self.query_one("#region", Input)
        if self.focused is not region:
            self.set_focus(region)  # at once: focus() waits its turn behind the keys that follow
            return
        code = region.value.strip().upper()
        if code and not is_region(code):
            self.query_one(".wrong", Plain).update(f"{code} is no country: GB, US, DE, IN … or leave it empty.")
            return
        self.dismiss(Beginning(self.query_one("#name", Input).value.strip(), code))

    def action_skip(self) -> None:
        """Begin without answers."""
        self.dismiss(Beginning())
