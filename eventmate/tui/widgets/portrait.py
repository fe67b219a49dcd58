"""All that is known of somebody, as facts under each other: a label, and a text that hangs beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from eventmate.tui.plain import plain

_LABEL = 11
LONGEST = 1500
"""Characters of a text that are shown; the rest is in the form."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known; without a label it stands at the edge, without a text it is a gap."""

    label: str = ""
    text: Content | str = ""
    style: str = "$text-muted"
    """The style of the label."""
    tail: str = ""
    """A word of less weight behind the text."""


class Portrait(Widget):
    """Facts, wrapped to the width there is."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._facts: tuple[Fact, ...] = ()
        self._wrapped: tuple[int, list[Content]] | None = None

    def show(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self._facts, self._wrapped = tuple(facts), None
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Take a line for each that there is."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Draw all lines."""
        return Content("\n").join(self._lines(self.content_size.width))

    def _lines(self, width: int) -> list[Content]:
        if self._wrapped is None or self._wrapped[0] != width:
            self._wrapped = (width, [line for fact in self._facts for line in _lines_of(fact, width)])
        return self._wrapped[1]


def _lines_of(fact: Fact, width: int) -> list[Content]:
    text = plain(_cut(fact.text)) if isinstance(fact.text, str) else fact.text
    if fact.tail:
        text = Content.assemble(text, "  ", plain(fact.tail[:80], "$text-muted"))
    if not fact.label:
        return list(text.wrap(max(8, width))) if text.plain else [Content()]
    wrapped = text.wrap(max(8, width - _LABEL)) or [Content()]
    first = Content.assemble(plain(fact.label.ljust(_LABEL), fact.style), wrapped[0])
    return [first, *(Content.assemble(" " * _LABEL, line) for line in wrapped[1:])]


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} … ({len(text) - LONGEST:,} more)"
