"""A blank field to hand over: type yourself in. Shows nothing of the book, and only its owner's key leads out."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.notifications import SeverityLevel

from eventmate.book import events
from eventmate.model import Event
from eventmate.tui.plain import Plain
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.line import Line
from eventmate.tui.screens.reader import Reader
from eventmate.tui.screens.saving import Saving
from eventmate.tui.widgets.capture_field import CaptureField


class GuestScreen(EventmateScreen[Event | None], inherit_bindings=False):
    """One field and thanks."""

    guest = True
    TITLE = "Hello"
    CSS_PATH: ClassVar = ["asking.tcss", "guest.tcss"]
    AUTO_FOCUS = "CaptureField"
    KEYS: ClassVar[tuple[str, ...]] = ("capture.save",)

    def __init__(self) -> None:
        super().__init__()
        self._reader = Reader(self.app.settings, self.app.clock)

    def compose_body(self) -> ComposeResult:
        """Ask who it is."""
        with Vertical(classes="asking"):
            yield Plain("Good to meet you. Who are you?", classes="greeting")
            yield Plain("Your name, what you do and where, an e-mail or a number; then Enter.", classes="help")
            yield CaptureField(placeholder="Your name, role @ company, you@example.org")
            yield Plain(id="thanks")

    def load(self) -> Event | None:
        """Read where people are met."""
        return events.current(self.app.book, self.app.clock())

    def show(self, data: Event | None) -> None:
        """Show nothing of it."""
        self._reader.event = data

    def show_notice(self, text: str, severity: SeverityLevel, seconds: float) -> None:
        """Keep to itself what the app tells its owner, but for trouble."""
        if severity == "error":
            super().show_notice(text, severity, seconds)

    @on(CaptureField.Unsaved)
    def keep_typed(self, event: CaptureField.Unsaved) -> None:
        """Keep what is not safe yet on disk."""
        self.app.typed.remember("guest", event.text)

    @on(CaptureField.Changed)
    def next_guest(self, event: CaptureField.Changed) -> None:
        """The thanks are said."""
        if event.value:
            self.query_one("#thanks", Plain).update("")

    @on(CaptureField.Submitted)
    @work
    async def save(self, event: CaptureField.Submitted) -> None:
        """Save who it is."""
        if not event.ticket:
            return
        draft, at = self._reader.read(Line(event.value)), self._reader.event
        saving = Saving(self.app.book, self.app.settings, at, self.app.clock())
        made = await self.app.operate(saving.one(draft), told=False)
        field = self.query_one(CaptureField)
        field.settle(event.ticket, saved=made is not None)
        if made is not None:
            name = made.contact.name.given or made.contact.fn
            self.query_one("#thanks", Plain).update(f"Thank you{f', {name}' if name else ''}!")
