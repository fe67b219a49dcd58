"""The capture field under real keys."""

from __future__ import annotations

from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.pilot import Pilot

from eventmate.model import Field, Part
from eventmate.tui.terminal import TerminalApp
from eventmate.tui.widgets import STYLES
from eventmate.tui.widgets.capture_field import CaptureField, moved
from eventmate.tui.widgets.edits import Edits, Stand

M = TypeVar("M", bound=Message)


class FieldApp(TerminalApp[None]):
    def __init__(self) -> None:
        super().__init__(css_path=list(STYLES))
        self.heard: list[Message] = []

    def compose(self) -> ComposeResult:
        yield Vertical(CaptureField(placeholder="Who?"))

    @property
    def field(self) -> CaptureField:
        return self.query_one(CaptureField)

    def on_capture_field_submitted(self, message: CaptureField.Submitted) -> None:
        self.heard.append(message)

    def on_capture_field_unsaved(self, message: CaptureField.Unsaved) -> None:
        self.heard.append(message)

    def on_capture_field_changed(self, message: CaptureField.Changed) -> None:
        self.heard.append(message)

    def on_capture_field_pasted(self, message: CaptureField.Pasted) -> None:
        self.heard.append(message)

    def on_capture_field_correct_requested(self, message: CaptureField.CorrectRequested) -> None:
        self.heard.append(message)

    def on_capture_field_earlier_requested(self, message: CaptureField.EarlierRequested) -> None:
        self.heard.append(message)

    def on_capture_field_list_requested(self, message: CaptureField.ListRequested) -> None:
        self.heard.append(message)

    def last(self, kind: type[M]) -> M:
        return [message for message in self.heard if isinstance(message, kind)][-1]


async def enter(pilot: Pilot[None], text: str) -> None:
    for character in text:
        pilot.app.post_message(events.Key("space" if character == " " else character, character))
    await pilot.pause()


def shown(field: CaptureField) -> str:
    return field.render_line(0).text.rstrip()


async def test_enter_hands_the_line_over_and_frees_the_field() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada")
        await pilot.press("enter")
        submitted = app.last(CaptureField.Submitted)
        assert (submitted.value, submitted.ticket, app.field.value) == ("Ada", 1, "")


async def test_an_entered_line_is_unsaved_until_it_is_settled() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada")
        await pilot.press("enter")
        await enter(pilot, "Bob")
        assert app.last(CaptureField.Unsaved).text == "Ada\nBob"
        app.field.settle(1, saved=True)
        await pilot.pause()
        assert app.last(CaptureField.Unsaved).text == "Bob"


async def test_the_line_stays_in_sight_while_it_is_saved() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada")
        await pilot.press("enter")
        assert shown(app.field) == "Ada  saving…"
        app.field.settle(1, saved=True)
        assert "Ada" not in shown(app.field)


async def test_a_failed_line_comes_back_in_front_of_what_was_typed_since() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada")
        await pilot.press("enter")
        await enter(pilot, "Bob")
        app.field.settle(1, saved=False)
        await enter(pilot, "!")
        assert (app.field.value, app.field.saving) == ("Ada Bob!", False)


async def test_enter_in_an_empty_field_carries_no_ticket() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await pilot.press("enter")
        assert (app.last(CaptureField.Submitted).ticket, app.field.saving) == (0, False)


@pytest.mark.parametrize("key", ["ctrl+u", "ctrl+w", "ctrl+k"])
async def test_what_a_key_wiped_comes_back(key: str) -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada Lovelace")
        await pilot.press("home", *["right"] * 4) if key == "ctrl+k" else None
        await pilot.press(key)
        assert app.field.value != "Ada Lovelace"
        await pilot.press("ctrl+z")
        assert app.field.value == "Ada Lovelace"


async def test_ctrl_u_wipes_the_whole_line_wherever_the_cursor_stands() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada Lovelace")
        await pilot.press("home", "right", "ctrl+u")
        assert app.field.value == ""


async def test_redo_takes_the_undo_back() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada Lovelace")
        await pilot.press("ctrl+z", "ctrl+z", "ctrl+y")
        assert app.field.value == "Ada "


async def test_undo_does_not_reach_back_beyond_enter() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada")
        await pilot.press("enter", "ctrl+z")
        assert app.field.value == ""


async def test_a_paste_of_several_lines_is_posted_whole() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Hi")
        app.field.post_message(events.Paste("Ada\r\nCTO\r\n"))
        await pilot.pause()
        assert (app.last(CaptureField.Pasted).text, app.field.value) == ("Ada\r\nCTO\r\n", "Hi")


@pytest.mark.parametrize("break_", ["\n", "\r", "\x0b", "\x85", "\u2028"])
async def test_every_line_break_makes_a_paste_several_lines(break_: str) -> None:
    async with (app := FieldApp()).run_test() as pilot:
        app.field.post_message(events.Paste(f"Ada{break_}CTO"))
        await pilot.pause()
        assert app.last(CaptureField.Pasted).text == f"Ada{break_}CTO"


async def test_a_pasted_line_is_typed_at_the_cursor() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "<>")
        await pilot.press("left")
        app.field.post_message(events.Paste("a\tb\x1b[31m\n"))
        await pilot.pause()
        assert app.field.value == "<a b[31m>"


async def test_right_at_the_end_takes_the_suggestion() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada @Analyt")
        app.field.suggestion = "ical Engines"
        assert shown(app.field) == "Ada @Analytical Engines"
        await pilot.press("right")
        assert app.field.value == "Ada @Analytical Engines"


async def test_a_key_drops_the_suggestion() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "An")
        app.field.suggestion = "alytical"
        await enter(pilot, "t")
        assert app.field.suggestion == ""


async def test_parts_are_coloured_and_follow_an_edit() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada CTO")
        app.field.show_parts((Part(0, 3, Field.NAME, "Ada"), Part(4, 7, Field.TITLE, "CTO")))
        assert len({str(segment.style) for segment in app.field.render_line(0)}) == 4, "name, blank, title, cursor"
        await pilot.press("home", "X")
        assert [(part.start, part.end) for part in app.field.parts] == [(1, 4), (5, 8)]


async def test_the_part_to_correct_stands_out_by_its_background() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await enter(pilot, "Ada CTO")
        app.field.show_parts((Part(0, 3, Field.NAME, "Ada"), Part(4, 7, Field.TITLE, "CTO")), selected=1)
        name, _, title, *_ = (segment.style for segment in app.field.render_line(0))
        assert name is not None
        assert title is not None
        assert name.bgcolor != title.bgcolor


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("tab", CaptureField.CorrectRequested),
        ("shift+tab", CaptureField.CorrectRequested),
        ("up", CaptureField.EarlierRequested),
        ("down", CaptureField.ListRequested),
    ],
)
async def test_a_key_asks_the_screen(key: str, expected: type[Message]) -> None:
    async with (app := FieldApp()).run_test() as pilot:
        await pilot.press(key)
        assert type(app.heard[-1]) is expected
        assert app.focused is app.field


async def test_a_joiner_can_be_typed() -> None:
    async with (app := FieldApp()).run_test() as pilot:
        for character in "می\u200cخواهم":
            app.post_message(events.Key(character, character))
        await pilot.pause()
        assert app.field.value == "می\u200cخواهم"


async def test_a_value_from_outside_is_made_one_harmless_line() -> None:
    async with (app := FieldApp()).run_test():
        app.field.value = "A\nB\x1b]52;c;ZXZpbA==\x07\ud800"
        assert app.field.value == "A B]52;c;ZXZpbA=="


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12), st.integers(0, 11), st.integers(1, 4))
def test_a_moved_part_stays_on_its_words(before: str, after: str, start: int, length: int) -> None:
    end = min(start + length, len(before))
    if start < end:
        parts = moved([Part(start, end, Field.NOTE, "")], before, after)
        assert all(after[part.start : part.end] == before[start:end] for part in parts)


@given(st.lists(st.text("ab ", max_size=5), max_size=8))
def test_undo_goes_back_to_the_start_and_redo_to_the_end(texts: list[str]) -> None:
    edits, now = Edits(), ""
    for text in texts:
        if text != now:
            edits.record(Stand(now, 0), text)
        now = text
    stand = Stand(now, 0)
    while (step := edits.undo(stand)) is not None:
        stand = step
    assert stand.text == ""
    while (step := edits.redo(stand)) is not None:
        stand = step
    assert stand.text == now
