"""The line that is being typed, with what the person has decided about it.

Decisions belong to a text: when undo, a failed save or a step back brings a text
back into the field, what was decided about it comes back too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from eventmate.model import Correction, Draft, Field, Part

if TYPE_CHECKING:
    from eventmate.matching.twins import Known

_REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Mended:
    """A capture that the line corrects."""

    encounter_id: int
    contact_id: int
    name: str
    before: Draft
    """As it was captured."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text and what was decided about it."""

    text: str = ""
    corrections: tuple[Correction, ...] = ()
    same_as: Known | None = None
    """Whom it is about; None for somebody new."""
    mended: Mended | None = None

    def decided(self, part: Part, field: Field, text: str | None) -> Line:
        """The line with one more decision: that a part of it is that field, and says that."""
        words = self.text[part.start : part.end]
        others = tuple(c for c in self.corrections if c.words != words)
        return replace(self, corrections=(*others, Correction(words, field, text)))


@dataclass(frozen=True, slots=True)
class Pasted:
    """A paste that waits for Enter."""

    text: str
    drafts: tuple[Draft, ...]
    same_as: Known | None = None
    """Whom it is about, where it tells of one person."""


class Lines:
    """The line in the field and those that were there before."""

    def __init__(self) -> None:
        self.current = Line()
        self._left: dict[str, Line] = {}

    def typed(self, text: str) -> None:
        """Follow the field."""
        before = self.current
        if text == before.text:
            return
        if not text:
            self.keep(before)
            self.current = Line(mended=before.mended)
        elif (known := self._left.get(text.strip())) and not before.text:
            self.current = replace(known, text=text)
        else:
            self.current = replace(before, text=text)

    def take(self, text: str) -> Line:
        """Give the line that was entered; the next one starts afresh."""
        line = self._left.get(text) or replace(self.current, text=text)
        if self.current.mended == line.mended:
            self.current = replace(self.current, mended=None)
        return line

    def keep(self, line: Line) -> None:
        """Remember what was decided about a line, for when its text comes back."""
        if line.text.strip():
            self._left.pop(line.text.strip(), None)
            self._left[line.text.strip()] = line
            if len(self._left) > _REMEMBERED:
                del self._left[next(iter(self._left))]
