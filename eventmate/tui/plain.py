"""Text on its way to the terminal: shown as it stands, never obeyed.

Owns the three gates that text of the book passes: `plain` where a value becomes
content, `Plain` where a widget takes a str, `HarmlessFilter` where cells become
bytes; and `LettersFilter`, for whom drawing characters are noise. What untrusted
text may hold is `eventmate.text`'s to say.
"""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.visual import VisualType
from textual.widgets import Static

from eventmate.text import harmless

_SIGNS = {
    "☐": "o", "☑": "x", "☒": "-", "✓": "x", "✗": "-", "●": "*", "○": "o", "◉": "*", "◌": ".", "◆": "*", "◇": "o",
    "→": ">", "←": "<", "⇄": "=", "↗": "@", "↝": ">", "↻": "~", "↑": "^", "↓": "v", "◷": "~", "≈": "~", "✉": "@",
    "☎": "#", "⌂": "@", "★": "*", "☺": "*", "▶": ">", "▸": ">", "›": ">", "‹": "<", "≡": "=", "·": "-", "…": ".",
    "–": "-", "−": "-", "“": '"', "”": '"', "⌫": "<", "∞": "8", "░": ".", "▒": ".", "▓": "#", "▌": "|", "▐": "|",
    "▔": "-", "▁": "_", "▏": "|", "▕": "|", "▎": "|", "▊": "|", "▋": "|", "▍": "|", "▉": "|", "▂": "_", "▃": "_",
    "▅": "_", "▆": "_", "▇": "#",
}  # fmt: skip
_LINES = {chr(code): "+" for code in range(0x2500, 0x2580)} | dict.fromkeys("─━┄┅┈┉╌╍═╴╶╸╺", "-")
_BRAILLE = {chr(code): "*" for code in range(0x2801, 0x2900)} | {"\u2800": " "}
_WRITTEN = str.maketrans(_LINES | dict.fromkeys("│┃┆┇┊┋╎╏║╵╷╹╻", "|") | _BRAILLE | _SIGNS)


def plain(text: str, style: str = "") -> Content:
    """Make content that shows a text as it stands, whatever it holds.

    Args:
        text: anything; line breaks stay, what could act on a terminal goes.
        style: a Textual style for all of it (``bold $warning``).
    """
    return Content.styled(harmless(text), style)


class Plain(Static):
    """A Static that takes a str for what it is, not for markup."""

    def __init__(self, content: VisualType = "", *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(_literal(content), id=id, classes=classes, markup=False)

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show something else; a str literally."""
        super().update(_literal(content), layout=layout)


class HarmlessFilter(LineFilter):
    """Takes out of every line of cells what the terminal would obey; widths stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Give back the cells without control, override and invisible characters and without unfit links."""
        # isprintable is false for all that harmless() takes out, and runs at C speed.
        if all(text.isprintable() and control is None and not _links(style) for text, style, control in segments):
            return segments
        return [Segment(_tame(text), _unlink(style)) for text, style, control in segments if control is None]


class LettersFilter(LineFilter):
    """Writes signs and lines as characters of every keyboard, cell for cell: for screen readers and plain fonts.

    The codes for the phone are the exception; the halves of blocks that they are made of stay.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Give back the cells with what is drawn written in ASCII; text in any script stays."""
        if all(text.isascii() for text, _, _ in segments):
            return segments
        return [Segment(text.translate(_WRITTEN), style, control) for text, style, control in segments]


def _literal(content: VisualType) -> VisualType:
    return plain(content) if isinstance(content, str) else content


def _links(style: Style | None) -> bool:
    return style is not None and style.link is not None


def _tame(text: str) -> str:
    if text.isprintable():
        return text
    return set_cell_size(harmless(text).replace("\n", " ").replace("\t", " "), cell_len(text))


def _unlink(style: Style | None) -> Style | None:
    # A link goes out inside an OSC 8 sequence, which any control character would end.
    if style is None or style.link is None or (style.link.isascii() and style.link.isprintable()):
        return style
    return style.update_link(None)
