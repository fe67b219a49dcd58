"""A line that is typed leaves the rest of the screen where it is."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static

from eventmate.tui.widgets.single_line import SingleLine


class _Form(App[None]):
    laid_out = 0

    def compose(self) -> ComposeResult:
        yield SingleLine(select_on_focus=False)
        yield Static("below")

    def on_mount(self) -> None:
        self.screen.screen_layout_refresh_signal.subscribe(self, self.count)

    def count(self, _: object) -> None:
        self.laid_out += 1


async def test_keys_lay_out_nothing_and_the_cursor_stays_in_view() -> None:
    app = _Form()
    async with app.run_test(size=(20, 5)) as pilot:
        await pilot.press("a")
        line, before = app.query_one(SingleLine), app.laid_out
        await pilot.press(*"bcd")
        assert app.laid_out == before
        line.value = "which goes on beyond what fits"
        await pilot.press("home")
        assert line.scroll_x == 0
        await pilot.press("end")
        assert line.content_region.contains_point(line.cursor_screen_offset)
