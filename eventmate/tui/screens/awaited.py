"""Those who are expected at an event and not met yet, ready to be asked at every key."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from eventmate.text import fold

if TYPE_CHECKING:
    from eventmate.book.expected import Expected
    from eventmate.model import Draft

_SHORTEST = 2
"""Letters before anybody is offered."""


class Awaited:
    """They by their names and the beginnings of these; never changes once built."""

    def __init__(self, people: Iterable[Expected] = ()) -> None:
        self.people = tuple(one for one in people if not one.met)
        # A family name finds somebody too, but only the whole name completes a line.
        self._begun = sorted(
            (key, place) for place, one in enumerate(self.people) for key in _beginnings(fold(one.name))
        )
        self._whole = {fold(one.name): one for one in reversed(self.people) if one.name}

    def find(self, draft: Draft) -> Expected | None:
        """Say whom a line means: by its name, or, where it is no more than that, by the beginning of one."""
        text, name = fold(draft.source.strip()), fold(draft.name)
        if name in self._whole:
            return self._whole[name]
        if len(text) < _SHORTEST:
            return None
        at = bisect_left(self._begun, (text, 0))
        found = self._begun[at] if at < len(self._begun) else ("", 0)
        return self.people[found[1]] if found[0].startswith(text) else None

    def rest(self, draft: Draft) -> str:
        """Say how a name that is being typed goes on."""
        one, text = self.find(draft), draft.source
        begun = one.name[: len(text)] if one else ""
        return one.name[len(text) :] if one and text and fold(begun) == fold(text) else ""


def _beginnings(name: str) -> list[str]:
    words = name.split()
    return [" ".join(words[place:]) for place in range(len(words))]
