"""The language that messages are written in, so that a missing field leaves a natural sentence.

* ``{event}`` stands for the value of a field, ``{Event}`` for the same with a capital.
* ``[ at {event}]`` is a segment: when a field in it is empty, the whole segment is left out.
* ``[Here is {promise}.|Here it is.]`` says the first of several wordings that has all its fields.
* Segments may stand in one another: ``[I liked {talk}[ at {event}].]``
* A field outside any segment takes its line with it when it is empty.
* ``\\[ \\] \\{ \\} \\| \\\\`` are these characters themselves.

So no text comes out with a hole in it, whatever is known and whoever wrote it; what a
template says of a value that is there, and where it says it, is its author's affair.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from eventmate.errors import BadInput
from eventmate.text import clean, harmless

_DEEPEST = 12
_TOKEN = re.compile(r"\\(?P<escaped>[\[\]{}|\\])|\{(?P<field>[^{}\[\]|\n]*)\}|(?P<sign>[\[\]|{}])")
# a value may end as the sentence does ("Acme Inc.", "Yahoo!"), and a segment that is gone leaves its blanks
_TIDIED = (
    (re.compile(r" {2,}"), " "),
    (re.compile(r" +(?=[,.](?:\s|$))"), ""),
    (re.compile(r"(?<!\.)\.\.(?!\.)"), "."),
    (re.compile(r"(?<=[!?…])\.(?=\s|$)"), ""),
)


@dataclass(frozen=True, slots=True)
class Value:
    """The place of a field's value."""

    field: str
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """Wordings of which the first one that has all its fields is said, or none."""

    wordings: tuple[Text, ...]

    @property
    def can_go(self) -> bool:
        """Whether a shorter message may do without it: one that has a second wording insists on being said."""
        return len(self.wordings) == 1


Node = str | Value | Segment
Text = tuple[Node, ...]


def parse(text: str, known: Collection[str], first_line: int = 1) -> Text:
    """Read a text in this language.

    Args:
        text: as its author wrote it.
        known: the names of the fields that there are.
        first_line: the number of its first line, for errors.

    Raises:
        BadInput: a sign that is not closed or opened, or an unknown field; starts with ``line N:``.
    """
    reader = _Reader(known)
    done, line = 0, first_line
    for found in _TOKEN.finditer(text):
        line += text.count("\n", done, found.start())
        reader.add(text[done : found.start()])
        reader.take(found, line)
        done = found.end()
    reader.add(text[done:])
    return reader.finished()


class _Reader:
    """A stack of the segments that are open, each with the line it starts on and its wordings so far."""

    def __init__(self, known: Collection[str]) -> None:
        self.known = known
        self.stack: list[tuple[int, list[list[Node]]]] = [(0, [[]])]

    def add(self, node: Node) -> None:
        """Put a node behind the last one."""
        if node:
            self.stack[-1][1][-1].append(node)

    def take(self, found: re.Match[str], line: int) -> None:
        """Put what one token says behind the last node."""
        if found["escaped"] is not None:
            self.add(found["escaped"])
        elif found["field"] is not None:
            self.add(self._value(found["field"].strip(), line))
        elif found["sign"] == "[":
            self._open(line)
        elif found["sign"] in "{}":
            raise BadInput(f"line {line}: a “{found['sign']}” stands alone; a field is written {{event}}.")
        else:
            self._turn(found["sign"], line)

    def finished(self) -> Text:
        """All that was read."""
        if len(self.stack) > 1:
            raise BadInput(f"line {self.stack[-1][0]}: a “[” is never closed by a “]”.")
        return tuple(self.stack[0][1][0])

    def _value(self, name: str, line: int) -> Value:
        field = name[:1].lower() + name[1:]
        if field not in self.known:
            allowed = ", ".join(sorted(self.known))
            raise BadInput(f"line {line}: “{clean(name)[:40]}” is no field; the fields are {allowed}.")
        return Value(field, capital=field != name)

    def _open(self, line: int) -> None:
        if len(self.stack) > _DEEPEST:
            raise BadInput(f"line {line}: more than {_DEEPEST} segments stand in one another.")
        self.stack.append((line, [[]]))

    def _turn(self, sign: str, line: int) -> None:
        """Begin another wording, or close the segment; outside of any, ``|`` is itself."""
        if len(self.stack) == 1 and sign == "]":
            raise BadInput(f"line {line}: a “]” closes nothing; write \\] for the character itself.")
        if len(self.stack) == 1:
            self.add(sign)
        elif sign == "|":
            self.stack[-1][1].append([])
        else:
            _, wordings = self.stack.pop()
            self.add(Segment(tuple(tuple(nodes) for nodes in wordings)))


def render(text: Text, values: Mapping[str, str]) -> str:
    """Say a text with what is known; fields that are not in `values` are empty."""
    said = (_line(line, values) for line in _lines(text))
    lines = [line for line in said if line is not None]
    return tidy("\n".join(lines))


def shorter(text: Text) -> Text | None:
    """The text without the last segment that can go, or None when each word is needed."""
    for n in range(len(text) - 1, -1, -1):
        node = text[n]
        if isinstance(node, Segment) and node.can_go:
            return text[:n] + text[n + 1 :]
    return None


def tidy(text: str) -> str:
    """Set right the blanks and full stops where values and segments meet; at most one empty line."""
    for pattern, instead in _TIDIED:
        text = pattern.sub(instead, text)
    lines = "\n".join(line.strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _lines(text: Text) -> list[list[Node]]:
    """The nodes of each line; a break within a segment starts none."""
    lines: list[list[Node]] = [[]]
    for node in text:
        first, *more = node.split("\n") if isinstance(node, str) else (node,)
        lines[-1].append(first)
        lines.extend([part] for part in more)
    return lines


def _line(line: list[Node], values: Mapping[str, str]) -> str | None:
    """A line as it is said; None when nothing is left of it, while an empty line stays one."""
    said = _said(tuple(line), values)
    if said is None or (not said.strip() and any(line)):
        return None
    return said


def _said(text: Text, values: Mapping[str, str]) -> str | None:
    """A wording, or None when it lacks a field."""
    parts: list[str] = []
    for node in text:
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Segment):
            parts.append(next((s for w in node.wordings if (s := _said(w, values)) is not None), ""))
        elif value := clean(values.get(node.field, "")):
            parts.append(value[:1].upper() + value[1:] if node.capital else value)
        else:
            return None
    return harmless("".join(parts))
