"""The fast way to cells against Textual's own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from textual.content import Content, Span
from textual.style import Style

from eventmate.tui.widgets.pen import Pen

TEXT = "Ada Lovelace, 數學"
NAMES = ["bold", "red", "italic on blue", "not bold"]


def parse(style: str | Style) -> Style:
    return style if isinstance(style, Style) else Style.parse(style)


def cells(segments: list[Segment]) -> list[tuple[str, object]]:
    return [(character, segment.style) for segment in segments for character in segment.text]


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)), st.sampled_from(NAMES)), max_size=4))
def test_every_cell_looks_as_textual_draws_it(spans: list[tuple[int, int, str]]) -> None:
    line = Content(TEXT, [Span(min(a, b), max(a, b), style) for a, b, style in spans if a != b])
    base = Style.parse("bold white on black")
    expected = [Segment(text, style.rich_style) for text, style in line.render(base, "", parse)]
    assert cells(Pen(parse).draw(line, base)) == cells(expected)
