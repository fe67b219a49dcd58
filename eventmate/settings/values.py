"""What each key of the settings file may hold, and the sentence for what it may not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from eventmate.errors import BadInput
from eventmate.model import Circle, FollowUpKind
from eventmate.settings.file import line_of, parsed
from eventmate.text import clean, harmless

REGION = re.compile(r"[A-Za-z]{2}")
"""How ISO 3166-1 alpha-2 codes are written."""
FOLLOW_UPS: Mapping[str, tuple[FollowUpKind, ...]] = MappingProxyType({
    "default": (FollowUpKind.CONNECT, FollowUpKind.PROMISE, FollowUpKind.THEIRS),
    "quiet": (FollowUpKind.PROMISE, FollowUpKind.THEIRS),
})  # fmt: skip
"""What a capture creates, by name of the template: those that are always there."""
CADENCES: Mapping[Circle, int] = MappingProxyType({Circle.CORE: 30, Circle.ACTIVE: 90})
"""Days after which somebody of a circle is due again, unless set."""
_CREATED_BY_CAPTURE = (FollowUpKind.CONNECT, FollowUpKind.PROMISE, FollowUpKind.THEIRS, FollowUpKind.TOUCH)


class Reader:
    """Reads the values of a settings file, and knows where each stands.

    Each method takes a key with its value and returns what `Settings` holds, or raises BadInput.
    """

    def __init__(self, file: Path, text: str) -> None:
        self.file = file
        self.text = text

    def refuse(self, key: str, allowed: str, table: str = "") -> NoReturn:
        """Say that a key is wrong, and where it stands."""
        dotted = f"{table}.{key}" if table else key
        line = line_of(self.text, dotted)
        place = f"{self.file}, line {line}" if line else str(self.file)
        raise BadInput(f"{place}: {clean(dotted)[:80]} {allowed}.")

    def text_of(self, key: str, value: object, table: str = "") -> str:
        """A text."""
        return clean(value) if isinstance(value, str) else self.refuse(key, 'must be text in quotes: "..."', table)

    def path(self, key: str, value: object) -> str:
        """A path as it was written, blanks and all."""
        written = value if isinstance(value, str) else self.text_of(key, value)
        if harmless(written) != written:
            self.refuse(key, "must be a path without control characters")
        return written

    def switch(self, key: str, value: object) -> bool:
        """True or false."""
        return value if isinstance(value, bool) else self.refuse(key, "must be true or false")

    def days(self, key: str, value: object, table: str = "") -> int:
        """A number of days."""
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 3650:
            self.refuse(key, "must be a number of days from 1 to 3650", table)
        return value

    def region(self, key: str, value: object) -> str:
        """A region's code in capitals."""
        code = self.text_of(key, value)
        if code and not REGION.fullmatch(code):
            self.refuse(key, 'must be the two letters of a country, such as "GB"')
        return code.upper()

    def table(self, key: str, value: object) -> dict[str, Any]:
        """The entries of a table."""
        return value if isinstance(value, dict) else self.refuse(key, f"must be a table: [{key}]")

    def cadence(self, key: str, value: object) -> Mapping[Circle, int]:
        """Days by circle, besides those that are always there."""
        entries = self.table(key, value)
        for name in entries:
            if name not in CADENCES:
                self.refuse(name, f"is unknown: {key} has {listed(CADENCES)}", key)
        given = {Circle(name): self.days(name, days, key) for name, days in entries.items()}
        return MappingProxyType({**CADENCES, **given})

    def follow_ups(self, key: str, value: object) -> Mapping[str, tuple[FollowUpKind, ...]]:
        """Kinds of follow-ups by name of the template, besides those that are always there."""
        given = {clean(name): self._kinds(name, kinds, key) for name, kinds in self.table(key, value).items()}
        return MappingProxyType({**FOLLOW_UPS, **given})

    def _kinds(self, name: str, value: object, table: str) -> tuple[FollowUpKind, ...]:
        allowed = {str(kind): kind for kind in _CREATED_BY_CAPTURE}
        if not isinstance(value, list) or any(not isinstance(v, str) or v not in allowed for v in value):
            self.refuse(name, f'must be a list of {listed(allowed)}, such as ["connect", "promise"]', table)
        return tuple(dict.fromkeys(allowed[v] for v in value))

    def keymap(self, key: str, value: object) -> Mapping[str, str]:
        """Keys by binding; ``list.undo = "x"`` is the binding ``list.undo``, quoted or not."""
        return MappingProxyType(dict(self._keys(self.table(key, value), "")))

    def _keys(self, entries: Mapping[str, object], before: str) -> Iterable[tuple[str, str]]:
        for name, value in entries.items():
            whole = f"{before}{name}"
            if isinstance(value, dict) and whole.count(".") < 3:
                yield from self._keys(value, f"{whole}.")
            else:
                yield clean(whole), self.text_of(whole, value, "keymap")


_READ: Mapping[str, Callable[[Reader, str, object], object]] = MappingProxyType({
    "book": Reader.path,
    "region": Reader.region,
    "theme": Reader.text_of,
    "plain": Reader.switch,
    "discreet": Reader.switch,
    "templates": Reader.path,
    "messages": Reader.text_of,
    "connect_within": Reader.days,
    "cadence": Reader.cadence,
    "follow_ups": Reader.follow_ups,
    "keymap": Reader.keymap,
})  # fmt: skip


def checked(file: Path, text: str) -> dict[str, Any]:
    """The values of a settings file under the names of `Settings`; raises BadInput for what it may not hold."""
    reader = Reader(file, text)
    chosen: dict[str, Any] = {}
    for key, value in parsed(file, text).items():
        if key not in _READ:
            reader.refuse(key, f"is unknown: the settings are {listed(_READ)}")
        chosen["cadences" if key == "cadence" else key] = _READ[key](reader, key, value)
    return chosen


def listed(names: Iterable[str]) -> str:
    """At least one name, as a sentence lists them."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
