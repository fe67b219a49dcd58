"""A second, independent reading of a card's content lines; it shares no code with eventmate or vobject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEAD = re.compile(r"(?:([\w-]+)\.)?([\w/-]+)(.*)", re.DOTALL)
_PARAM = re.compile(r'\s*([^;=:,"]+)((?:[=,](?:"[^"]*"|[^;,":]*))*)')
_PARAM_VALUE = re.compile(r'[=,]("[^"]*"|[^;,":]*)')
_VALUE_WORDS = ("URL", "URI", "CID", "CONTENT-ID", "INLINE")


class Split(NamedTuple):
    """A content line: group and name in upper case, parameters in any order, the value as it stands."""

    group: str
    name: str
    params: frozenset[tuple[str, tuple[str, ...]]]
    value: str


def physical(card: str) -> list[str]:
    """Give the lines as they stand in the file."""
    lines = card.split("\r\n")
    assert lines.pop() == "", "the card ends with CRLF"
    return lines


def content_lines(card: str) -> Iterator[Split]:
    """Unfold a 3.0 card and split its lines."""
    for line in physical(re.sub("\r\n[ \t]", "", card)):
        quoted = False
        at = len(line)
        for i, char in enumerate(line):
            quoted ^= char == '"'
            if char == ":" and not quoted:
                at = i
                break
        yield split(line[:at], line[at + 1 :])


def split(head: str, value: str) -> Split:
    """Split a head and put it beside its value; how the value was encoded does not count."""
    match = _HEAD.fullmatch(head)
    assert match is not None, head
    params: dict[str, list[str]] = {}
    for told in re.findall(r';((?:"[^"]*"|[^;"])*)', match[3]):
        if not (part := _PARAM.match(told)):
            continue
        key, values = part[1].strip().upper(), [v.strip('"') for v in _PARAM_VALUE.findall(part[2])]
        if not part[2]:
            key, values = ("VALUE" if key in _VALUE_WORDS else "TYPE"), [part[1].strip()]
        params.setdefault(key, []).extend(map(_uncaret, values))
    kept = ((k, tuple(sorted(v))) for k, v in params.items() if k not in ("CHARSET", "ENCODING"))
    return Split((match[1] or "").upper(), match[2].upper(), frozenset(kept), value)


def _uncaret(value: str) -> str:
    return re.sub(r"\^([n'^])", lambda m: {"n": "\n", "'": '"', "^": "^"}[m[1]], value)
