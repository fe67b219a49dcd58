"""The list of the checklist."""

from __future__ import annotations

from eventmate.tui.widgets.window_list import WindowList


class Lines(WindowList):
    """A list that leaves the key for ticking to its screen, in whose order with the others it has to be done."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let the key pass by."""
        return parameters != ("tick",) and super().check_action(action, parameters)
