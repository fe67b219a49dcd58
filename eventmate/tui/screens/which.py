"""Which event is meant, when the chosen one is over; asked once."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.model import Event
from eventmate.tui.answers import Meant
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.window_list import WindowList


class WhichScreen(EventmateScreen[None], inherit_bindings=False):
    """Four choices; gives a `Meant`.

    Args:
        event: the one that is over.
    """

    CSS_PATH = "which.tcss"
    KEYS: ClassVar[tuple[str, ...]] = ("list.choose", "which.skip", "app.quit")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "skip", "None of them", id="which.skip", tooltip="Go on without an event"),
    ]

    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event

    def compose_body(self) -> ComposeResult:
        """Ask."""
        yield Plain(f"{self._event.name} is over. Which event is meant now?", id="question")
        yield WindowList(letters=False, id="choices")

    def load(self) -> None:
        """Read nothing."""

    def show(self, data: None) -> None:
        """Show the choices."""
        self.show_title("Another evening?")
        name, ends = self._event.name, self._event.ends
        day = f"{ends:%a} {ends.day} {ends:%b}" if ends else "its day"
        choices = {
            Meant.ANOTHER: ("A new event", "name it next"),
            Meant.GOES_ON: (f"{name} goes on", "until tonight"),
            Meant.PAST: (f"People I met at {name}", f"captured with its date, {day}"),
            Meant.NONE: ("No event", "people stand alone"),
        }
        rows = list(choices.values())
        self.query_one(WindowList).show([meant.value for meant in choices], lambda index, width: _row(*rows[index]))
        self.query_one(WindowList).focus()

    @on(WindowList.Chosen)
    def choose(self, event: WindowList.Chosen) -> None:
        """Give the answer."""
        self.dismiss(Meant(str(event.key)))

    def action_skip(self) -> None:
        """Go on without an event."""
        self.dismiss(Meant.NONE)


def _row(what: str, how: str) -> Content:
    return Content.assemble(plain(what, "bold"), "   ", plain(how, "$text-muted"))
