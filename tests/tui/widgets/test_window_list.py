"""The list under real keys, with more rows than anybody meets."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message

from eventmate.tui.plain import plain
from eventmate.tui.terminal import TerminalApp
from eventmate.tui.widgets import STYLES
from eventmate.tui.widgets.window_list import Key, WindowList

MANY = list(range(1, 10_001))


class ListApp(TerminalApp[None]):
    def __init__(self, keys: Sequence[Key | None], *, letters: bool = True, tick_width: int = 0) -> None:
        super().__init__(css_path=list(STYLES))
        self.keys = keys
        self.list = WindowList(empty="Nobody yet:\ntype a name.", letters=letters, tick_width=tick_width)
        self.heard: list[Message] = []
        self.drawn: list[int] = []
        self.passed: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.list

    def on_mount(self) -> None:
        self.list.focus()
        self.list.show(self.keys, self.draw)

    def draw(self, index: int, width: int) -> Content:
        self.drawn.append(index)
        key = self.list.keys[index]
        return plain("Group" if key is None else f"Person {key} [/]")

    def on_key(self, event: events.Key) -> None:
        self.passed.append(event.key)

    def on_window_list_highlighted(self, message: WindowList.Highlighted) -> None:
        self.heard.append(message)

    def on_window_list_chosen(self, message: WindowList.Chosen) -> None:
        self.heard.append(message)

    def on_window_list_ticked(self, message: WindowList.Ticked) -> None:
        self.heard.append(message)

    def on_window_list_selection_changed(self, message: WindowList.SelectionChanged) -> None:
        self.heard.append(message)

    def on_window_list_edge_reached(self, message: WindowList.EdgeReached) -> None:
        self.heard.append(message)

    def lines(self) -> list[str]:
        return [self.list.render_line(y).text.rstrip() for y in range(self.list.size.height)]


async def test_only_rows_in_view_are_drawn() -> None:
    async with (app := ListApp(MANY)).run_test(size=(40, 20)):
        assert app.lines()[:2] == ["▌ Person 1 [/]", "  Person 2 [/]"]
        assert max(app.drawn) < 20


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["down", "j", "up", "k", "down"], 2),
        (["end"], 10_000),
        (["end", "pageup"], 9_981),
        (["pagedown", "home"], 1),
        (["pagedown"], 20),
    ],
)
async def test_keys_move_the_cursor_and_keep_it_in_view(keys: list[str], expected: int) -> None:
    async with (app := ListApp(MANY)).run_test(size=(40, 20)) as pilot:
        await pilot.press(*keys)
        assert app.list.highlighted == expected
        assert f"▌ Person {expected} [/]" in app.lines()


async def test_headers_are_passed_over_but_seen() -> None:
    async with (app := ListApp([None, 1, None, 2, 3])).run_test(size=(40, 3)) as pilot:
        await pilot.press("down")
        assert app.list.highlighted == 2
        await pilot.press("home")
        assert app.lines() == ["  Group", "▌ Person 1 [/]", "  Group"]


async def test_the_cursor_stays_on_its_row_when_rows_are_replaced() -> None:
    async with (app := ListApp([1, 2, 3])).run_test() as pilot:
        await pilot.press("down")
        app.list.show([5, None, 2, 6], app.draw)
        assert (app.list.highlighted, app.list.index) == (2, 2)


@pytest.mark.parametrize(("left", "expected"), [([1, 3], 3), ([1], 1), ([1, None], 1), ([], None), ([None], None)])
async def test_the_next_row_takes_the_place_of_one_that_has_gone(left: list[int | None], expected: int | None) -> None:
    async with (app := ListApp([1, 2, 3])).run_test() as pilot:
        await pilot.press("down")
        app.list.show(left, app.draw)
        await pilot.pause()
        assert app.list.highlighted == expected
        heard = app.heard[-1]
        assert isinstance(heard, WindowList.Highlighted)
        assert heard.key == expected


async def test_rows_can_come_with_another_cursor() -> None:
    async with (app := ListApp([1, 2, 3])).run_test():
        app.list.show([1, 2, 3], app.draw, cursor=3)
        assert app.list.highlighted == 3


async def test_enter_chooses_and_space_ticks() -> None:
    async with (app := ListApp([1, 2])).run_test() as pilot:
        await pilot.press("down", "enter", "space")
        chosen, ticked = app.heard[-2:]
        assert isinstance(chosen, WindowList.Chosen)
        assert isinstance(ticked, WindowList.Ticked)
        assert (chosen.key, ticked.key) == (2, 2)


async def test_v_selects_and_what_has_gone_is_selected_no_longer() -> None:
    async with (app := ListApp([1, 2, 3])).run_test() as pilot:
        await pilot.press("v", "down", "v")
        assert app.list.selected == {1, 2}
        assert app.lines()[:3] == ["● Person 1 [/]", "◉ Person 2 [/]", "  Person 3 [/]"]
        app.list.show([2, 3], app.draw)
        assert app.list.selected == {2}
        await pilot.press("v")
        assert app.list.selected == frozenset()


@pytest.mark.parametrize(("keys", "step"), [(["up"], -1), (["end", "down"], 1)])
async def test_moving_beyond_an_edge_is_told(keys: list[str], step: int) -> None:
    async with (app := ListApp([1, 2])).run_test() as pilot:
        await pilot.press(*keys)
        edge = app.heard[-1]
        assert isinstance(edge, WindowList.EdgeReached)
        assert edge.step == step


async def test_letters_pass_a_list_that_does_not_take_them() -> None:
    async with (app := ListApp([1, 2], letters=False)).run_test() as pilot:
        await pilot.press("j", "space", "v", "down")
        assert (app.passed[:3], app.list.highlighted, app.list.selected) == (["j", "space", "v"], 2, frozenset())


async def test_a_click_moves_and_a_double_click_chooses() -> None:
    async with (app := ListApp([1, 2, 3])).run_test() as pilot:
        await pilot.click(app.list, offset=(5, 2))
        assert app.list.highlighted == 3
        await pilot.double_click(app.list, offset=(5, 1))
        assert isinstance(app.heard[-1], WindowList.Chosen)


async def test_a_click_at_the_start_of_a_row_ticks_it() -> None:
    async with (app := ListApp([1, 2, 3], tick_width=1)).run_test() as pilot:
        await pilot.click(app.list, offset=(2, 1))
        ticked = app.heard[-1]
        assert isinstance(ticked, WindowList.Ticked)
        assert ticked.key == 2


async def test_the_wheel_scrolls_without_the_cursor() -> None:
    async with (app := ListApp(MANY)).run_test(size=(40, 20)) as pilot:
        app.list.scroll_to(y=500, animate=False)
        await pilot.pause()
        assert app.lines()[0] == "  Person 501 [/]"
        await pilot.press("down")
        assert "▌ Person 2 [/]" in app.lines()


async def test_an_empty_list_says_what_to_do() -> None:
    async with (app := ListApp([])).run_test(size=(40, 5)) as pilot:
        await pilot.press("down", "enter", "space", "v", "pagedown", "end")
        assert app.lines() == ["Nobody yet:", "type a name.", "", "", ""]


async def test_a_row_is_cut_to_the_width_with_a_sign() -> None:
    async with (app := ListApp([1])).run_test(size=(10, 5)):
        assert app.lines()[0] == "▌ Person …"


async def test_one_row_can_be_drawn_anew() -> None:
    async with (app := ListApp(MANY)).run_test(size=(40, 20)) as pilot:
        app.drawn.clear()
        app.list.redraw(3)
        await pilot.pause()
        assert app.drawn == [2]
