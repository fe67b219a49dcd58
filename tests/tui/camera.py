"""What a camera would read off the screen: cells to pixels with their own colours, then a decoder."""

from __future__ import annotations

import zxingcpp
from rich.color import Color
from rich.style import Style
from rich.terminal_theme import DIMMED_MONOKAI

from eventmate.tui.app import EventmateApp

PIXELS = 4
"""Width of a module in the picture."""
_HALVES = {"█": (True, True), "▀": (True, False), "▄": (False, True)}


def read(app: EventmateApp) -> list[str]:
    """Read all codes in view."""
    lines: list[bytes] = []
    for strip in app.screen._compositor.render_strips():
        upper, lower = bytearray(), bytearray()
        for text, style, _ in strip:
            ink, paper = _grey(style, ink=True), _grey(style, ink=False)
            for character in text:
                halves = _HALVES.get(character, (False, False))
                upper += bytes([ink if halves[0] else paper]) * PIXELS
                lower += bytes([ink if halves[1] else paper]) * PIXELS
        lines += [bytes(upper)] * PIXELS + [bytes(lower)] * PIXELS
    picture = memoryview(b"".join(lines)).cast("B", shape=[len(lines), len(lines[0])])
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def _grey(style: Style | None, *, ink: bool) -> int:
    colour = (style.color if ink else style.bgcolor) if style else None
    red, green, blue = (colour or Color.default()).get_truecolor(DIMMED_MONOKAI, foreground=ink)
    return round(0.299 * red + 0.587 * green + 0.114 * blue)
