"""What was done, or what went wrong, told for a while where it covers nothing."""

from __future__ import annotations

from typing import ClassVar

from textual.notifications import SeverityLevel
from textual.timer import Timer

from eventmate.tui.plain import Plain

_SIGNS: dict[SeverityLevel, str] = {"information": "✓", "warning": "!", "error": "✗"}


class Notice(Plain):
    """Stands in place of the keys while it has something to say; a click sends it away."""

    ALLOW_SELECT: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._end: Timer | None = None
        self.display = False

    def tell(self, text: str, severity: SeverityLevel = "information", seconds: float = 6.0) -> None:
        """Say something; what was said before gives way."""
        self.set_classes(f"-{severity}")
        self.update(f"{_SIGNS[severity]} {text}")
        self.display = True
        if self._end is not None:
            self._end.stop()
        self._end = self.set_timer(seconds, self.clear)

    def clear(self) -> None:
        """Say no more."""
        self.display = False

    def on_click(self) -> None:
        """Go away."""
        self.clear()
