"""Who did you meet? One line a person."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from eventmate.book import events
from eventmate.model import Event
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.capture_field import CaptureField


class CaptureScreen(EventmateScreen[Event | None]):
    """The field and tonight's people."""

    KEYS: ClassVar[tuple[str, ...]] = ("capture.correct", "app.swap", "app.followups", "app.help")

    def compose_body(self) -> ComposeResult:
        """The field."""
        yield CaptureField(placeholder="Ada Lovelace, CTO @ Analytical Engines")

    def load(self) -> Event | None:
        """Read the event."""
        return events.current(self.app.book, self.app.clock())

    def show(self, data: Event | None) -> None:
        """Show it."""
        self.show_title(data.name if data else "No event")
