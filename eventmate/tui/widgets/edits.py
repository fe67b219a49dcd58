"""What was done to the text of a field, to be taken back and done again.

Knows texts and cursors, no widget. A word that is typed is one step, a run of
deletions is one, everything else is one each.
"""

from __future__ import annotations

from dataclasses import dataclass

KEPT = 200
"""Steps that can be taken back."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A text and the place of the cursor in it."""

    text: str
    cursor: int


class Edits:
    """The steps of one field, undone latest first."""

    def __init__(self) -> None:
        self._undone: list[Stand] = []
        self._done: list[Stand] = []
        self._last = ""

    def record(self, before: Stand, after: str) -> None:
        """Note an edit: what stood there before it, and the text after it."""
        kind = _kind(before.text, after)
        # A step goes on while one letter follows another, or one deletion another.
        if kind != self._last or not kind:
            self._done = [*self._done[1 - KEPT :], before]
        self._last = "" if kind == "typed" and after[-1].isspace() else kind
        self._undone.clear()

    def undo(self, now: Stand) -> Stand | None:
        """Give what stood there before the last step; None when there is none."""
        return self._turn(self._done, self._undone, now)

    def redo(self, now: Stand) -> Stand | None:
        """Give what the last undo took away; None when there is nothing."""
        return self._turn(self._undone, self._done, now)

    def clear(self) -> None:
        """Forget all: the text has left the field."""
        self._done.clear()
        self._undone.clear()
        self._last = ""

    def _turn(self, taken: list[Stand], given: list[Stand], now: Stand) -> Stand | None:
        self._last = ""
        if not taken:
            return None
        given.append(now)
        return taken.pop()


def _kind(before: str, after: str) -> str:
    if len(after) == len(before) + 1 and after.startswith(before):
        return "typed"
    return "deleted" if len(after) == len(before) - 1 else ""
