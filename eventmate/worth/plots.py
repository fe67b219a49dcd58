"""Bars for a terminal, drawn by plotille in braille: numbers in, text out; no name ever reaches the library.

plotille is pure Python without dependencies, so that it installs on a phone as well; it
is loaded with the first bar.
"""

from __future__ import annotations

from collections.abc import Sequence

_BLANK = "\u2800"


def bar(value: int, top: int, width: int) -> str:
    """Draw a lying bar, as long as the value is to the top one; always a bit for what is not nothing."""
    from plotille import Canvas

    if width < 1 or top < 1 or value < 1:
        return " " * max(0, width)
    canvas = Canvas(width, 1, 0, 0, 2 * width, 4)
    for dot in range(max(1, round(2 * width * min(1.0, value / top)))):
        canvas.line(dot, 1, dot, 2)
    return _plain(canvas.plot(linesep="\n"))


def columns(values: Sequence[int], width: int, height: int) -> list[str]:
    """Draw standing bars side by side from the left, each as wide as there is room, at most five cells.

    Args:
        values: their heights, at least one.
        width, height: cells there are; at least one for each value, and one line.
    """
    from plotille import Canvas

    room, top = room_of(len(values), width), max(1, *values)
    canvas = Canvas(room * len(values), height, 0, 0, 2 * room * len(values), 4 * height)
    thick = 2 * room - 1 if room > 1 else 2
    for place, value in enumerate(values):
        high = max(1, round(4 * height * value / top)) if value > 0 else 0
        for dot in range(thick if high else 0):
            canvas.line(2 * room * place + dot, 0, 2 * room * place + dot, high - 1)
    return [_plain(line) for line in canvas.plot(linesep="\n").split("\n")]


def room_of(count: int, width: int) -> int:
    """How many cells each of some standing bars takes."""
    return max(1, min(5, width // max(1, count)))


def _plain(text: str) -> str:
    """Write empty cells as blanks: not every font has an empty braille sign."""
    return text.replace(_BLANK, " ")
