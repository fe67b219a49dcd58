"""What stands where a screen is not there."""

from __future__ import annotations

from textual.app import ComposeResult

from eventmate.tui.plain import Plain
from eventmate.tui.screens.base import EventmateScreen


class AbsentScreen(EventmateScreen[None]):
    """Says that there is nothing here, and where to go."""

    TITLE = "Nothing here yet"

    def compose_body(self) -> ComposeResult:
        """Say it."""
        yield Plain("This screen is not there yet. F2 leads back to capture.", classes="empty")

    def load(self) -> None:
        """Read nothing."""

    def show(self, data: None) -> None:
        """Show nothing."""
