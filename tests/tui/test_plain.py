"""No text that is shown may act on the terminal or be read as markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.control import Control
from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.color import Color
from textual.widgets import Static

from eventmate.tui.plain import HarmlessFilter, Plain, plain
from eventmate.tui.terminal import TerminalApp

BLACK = Color(0, 0, 0)


@given(st.text(st.characters()))
def test_what_the_filter_lets_through_is_printable_and_as_wide(text: str) -> None:
    [segment] = HarmlessFilter().apply([Segment(text)], BLACK) if text else [Segment("")]
    kept = segment.text.replace("\u200c", "").replace("\u200d", "")
    assert not [c for c in kept if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066\ud800"]
    assert cell_len(segment.text) == cell_len(text)


def test_a_line_without_danger_is_not_touched() -> None:
    segments = [Segment("Zoë 数学 🎉", Style(bold=True)), Segment(" ")]
    assert HarmlessFilter().apply(segments, BLACK) is segments


def test_control_codes_of_a_renderable_do_not_pass() -> None:
    segments = [Segment("a"), Control.clear().segment]
    assert HarmlessFilter().apply(segments, BLACK) == [Segment("a")]


@pytest.mark.parametrize(
    ("link", "kept"), [("https://x.org/?a=1;b", True), ("http://x\x1b\\\x1b]52;c;eA==\x07", False), ("http://é", False)]
)
def test_a_link_passes_only_when_it_cannot_end_its_own_sequence(link: str, kept: bool) -> None:
    [segment] = HarmlessFilter().apply([Segment("a", Style(link=link))], BLACK)
    assert segment.style is not None
    assert (segment.style.link == link) is kept


@pytest.mark.parametrize("text", ["[/]", "[bold", "[@click=app.exit]X[/]", "[Acme] Jo", "$primary"])
async def test_markup_is_shown_as_it_stands(text: str) -> None:
    class PlainApp(TerminalApp[None]):
        def compose(self) -> ComposeResult:
            yield Plain(text)
            yield Plain()
            yield Static(plain(text, "bold"))

    async with (app := PlainApp()).run_test() as pilot:
        app.query(Plain).last().update(text)
        app.notify(text, title=text)
        await pilot.pause()
        assert [str(widget.visual) for widget in app.query(Static).results(Static)][:3] == [text] * 3
