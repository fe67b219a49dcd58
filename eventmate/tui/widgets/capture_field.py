"""The field in which a person is captured: one line, always ready for the next key.

Owns its text: typing, undo, pastes, the colours of what was understood, and texts
that were entered and are not saved yet. It understands nothing itself and saves
nothing: the screen listens to its messages, then calls `show_parts` and `settle`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, ClassVar

from rich.highlighter import Highlighter
from rich.segment import Segment
from rich.style import Style as RichStyle
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.strip import Strip
from textual.style import Style
from textual.widgets import Input

from eventmate.model import Field, Part
from eventmate.text import harmless
from eventmate.tui.plain import plain
from eventmate.tui.widgets.edits import Edits, Stand
from eventmate.tui.widgets.single_line import SingleLine

LONGEST_PASTE = 2000
"""Characters; a longer paste is not put in the line, it is posted as `CaptureField.Pasted`."""
# Python calls them unprintable, but Persian, Indic scripts and emoji are typed with them.
_JOINERS = ("\u200c", "\u200d")


@dataclass
class _Said(Message):
    """What a field says of itself."""

    field: CaptureField

    @property
    def control(self) -> CaptureField:
        """The field, for handlers that name one."""
        return self.field


class CaptureField(SingleLine):
    """A line that is typed, entered and free again at once.

    After Enter its text waits, in grey, until `settle` says how the save went; what is
    typed meanwhile is the next line.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"capture-field--{field.replace('_', '-')}" for field in Field),
        "capture-field--selected",
        "capture-field--pending",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Save", id="capture.save", tooltip="Save the line; the next one may follow at once"),
        Binding("tab", "correct(1)", "Correct", id="capture.correct", tooltip="Correct what was understood"),
        Binding(
            "shift+tab", "correct(-1)", "Back", id="capture.correct_back", show=False, tooltip="To the part before"
        ),
        Binding("up", "earlier", "Last one", id="capture.earlier", tooltip="Change the last person you entered"),
        Binding("down", "list", "List", id="capture.list", show=False, tooltip="Go to the list below"),
        Binding("ctrl+u", "wipe", "Wipe", id="capture.wipe", show=False, tooltip="Empty the line"),
        Binding("ctrl+z", "undo", "Undo", id="capture.undo", show=False, tooltip="Take back an edit of the line"),
        Binding("ctrl+y", "redo", "Redo", id="capture.redo", show=False, tooltip="Do the edit again"),
    ]

    class Changed(Input.Changed):
        """Another text is being typed: `value`."""

    @dataclass
    class Submitted(Input.Submitted):
        """Enter: `value` is to be saved, then `settle` told with the ticket; 0 when the field was empty."""

        ticket: int = 0

    @dataclass
    class Unsaved(_Said):
        """Another text is not safe yet: what is being typed and what is being saved, a line each."""

        text: str

    @dataclass
    class Pasted(_Said):
        """Several lines, or a very long one, were pasted; the line is as it was."""

        text: str

    @dataclass
    class CorrectRequested(_Said):
        """The next understood part is to be corrected (step 1), or the one before (step -1)."""

        step: int

    class EarlierRequested(_Said):
        """The person entered last is wanted back."""

    class ListRequested(_Said):
        """The list below is wanted."""

    def __init__(self, value: str = "", placeholder: str = "", **options: Any) -> None:
        self._parts: tuple[Part, ...] = ()
        self._selected: int | None = None
        self._pending: dict[int, str] = {}
        self._ticket = 0
        self._told = ""
        self._edits = Edits()
        self._turning = False
        highlighter = _PartHighlighter(self)
        # Selecting all on focus would let the next key overwrite the line.
        super().__init__(value, placeholder, highlighter, select_on_focus=False, **options)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts that are coloured."""
        return self._parts

    @property
    def selected_part(self) -> int | None:
        """The part that is being corrected, by its place among `parts`."""
        return self._selected

    @property
    def saving(self) -> bool:
        """Whether an entered text is not settled yet."""
        return bool(self._pending)

    @property
    def unsaved(self) -> str:
        """What is not safe yet, a line each: entered texts in order, then the one being typed."""
        return "\n".join(text for text in (*self._pending.values(), self.value) if text.strip())

    @property
    def suggestion(self) -> str:
        """What Right at the end of the line would add to it; gone with the next key."""
        return self._suggestion[len(self.value) :]

    @suggestion.setter
    def suggestion(self, rest: str) -> None:
        rest = _flat(rest)
        self._suggestion = f"{self.value}{rest}" if rest else ""

    def show_parts(self, parts: Sequence[Part], selected: int | None = None) -> None:
        """Colour what was understood.

        Args:
            parts: stretches of the value as it is now.
            selected: the one that is being corrected, by its place among them.
        """
        if (tuple(parts), selected) != (self._parts, self._selected):
            self._parts, self._selected = tuple(parts), selected
            self.refresh()

    def settle(self, ticket: int, *, saved: bool) -> None:
        """Let an entered text go because it is saved, or put it back in front of what was typed since."""
        text = self._pending.pop(ticket, None)
        if text is None:
            return
        if not saved:
            rest, cursor = self.value, self.cursor_position
            self.value = f"{text} {rest}" if rest.strip() else text
            self.cursor_position = cursor + len(self.value) - len(rest)
        self.set_class(self.saving, "-saving")
        self.refresh()
        self._tell_unsaved()

    def paste(self, text: str) -> None:
        """Take a paste as if it came from the terminal."""
        line = text.strip("\r\n")
        if len(line) > LONGEST_PASTE or "\n" in harmless(line):
            self.post_message(self.Pasted(self, text))
        elif line:
            self.replace(_flat(line), *self.selection)

    def type_key(self, event: events.Key) -> bool:
        """Take the focus and a key that was typed elsewhere; False when the key stands for no character."""
        if event.character is None or not (event.is_printable or event.character in _JOINERS):
            return False
        event.stop()
        self.focus()
        self.replace(event.character, *self.selection)
        return True

    def validate_value(self, value: str) -> str:
        """Keep the text one line, without what a terminal would obey."""
        return _flat(value)

    def watch_value(self, before: str, after: str) -> None:
        """Follow the text with its colours and its undo."""
        if not self._turning:
            self._edits.record(Stand(before, self.cursor_position), after)
        self._parts = moved(self._parts, before, after)
        self._tell_unsaved()

    def render_line(self, y: int) -> Strip:
        """Draw the line, or, while nothing new is typed, what is being saved."""
        if self.value or not self._pending or y:
            return super().render_line(y)
        width = self.scrollable_content_region.width
        style = self.get_visual_style("capture-field--pending")
        line = plain(f"{' '.join(self._pending.values())}  saving…").truncate(width, ellipsis=True, pad=True)
        return Strip([Segment(text, piece.rich_style) for text, piece in line.render(style, "")], width)

    def on_key(self, event: events.Key) -> None:
        """Let characters in that join others."""
        if event.character in _JOINERS:
            event.prevent_default()
            self.type_key(event)

    def on_paste(self, event: events.Paste) -> None:
        """Keep all of a paste, not its first line."""
        event.prevent_default()
        event.stop()
        self.paste(event.text)

    async def action_submit(self) -> None:
        """Enter the line and be free for the next one."""
        text, ticket = self.value.strip(), 0
        if text:
            ticket = self._ticket = self._ticket + 1
            self._pending[ticket] = text
            self.add_class("-saving")
            self.value = ""
            self._edits.clear()
        self.post_message(self.Submitted(self, text, None, ticket))

    def action_cursor_right(self, select: bool = False) -> None:
        """Move right, or accept the suggestion at the end of the line."""
        if self.cursor_at_end and self.selection.is_empty and not select and self.suggestion:
            self.insert_text_at_cursor(self.suggestion)
        else:
            super().action_cursor_right(select)

    def action_paste(self) -> None:
        """Paste what was copied within the app."""
        self.paste(self.app.clipboard)

    def action_wipe(self) -> None:
        """Empty the line; undo brings it back."""
        self.value = ""

    def action_undo(self) -> None:
        """Take back the last edit of the line."""
        self._turn(self._edits.undo(Stand(self.value, self.cursor_position)))

    def action_redo(self) -> None:
        """Do again what undo took back."""
        self._turn(self._edits.redo(Stand(self.value, self.cursor_position)))

    def action_correct(self, step: int) -> None:
        """Ask for a part to be corrected."""
        self.post_message(self.CorrectRequested(self, step))

    def action_earlier(self) -> None:
        """Ask for the person entered last."""
        self.post_message(self.EarlierRequested(self))

    def action_list(self) -> None:
        """Ask for the list below."""
        self.post_message(self.ListRequested(self))

    def _turn(self, stand: Stand | None) -> None:
        if stand is not None:
            self._turning = True
            self.value = stand.text
            self._turning = False
            self.cursor_position = stand.cursor

    def _tell_unsaved(self) -> None:
        if (text := self.unsaved) != self._told:
            self._told = text
            self.post_message(self.Unsaved(self, text))


class _PartHighlighter(Highlighter):
    """Lays the styles of the understood parts over the text that Input draws."""

    def __init__(self, field: CaptureField) -> None:
        self._field = field

    def highlight(self, text: Text) -> None:
        for place, part in enumerate(self._field.parts):
            selected = place == self._field.selected_part
            name = "selected" if selected else part.field.replace("_", "-")
            # The visual style survives a refresh, the Rich style would be computed anew at every key;
            # a partial one comes without its background.
            style = self._field.get_visual_style(f"capture-field--{name}", partial=not selected)
            text.stylize(_opaque(style), part.start, part.end)


@cache
def _opaque(style: Style) -> RichStyle:
    """Make a Rich style of what a visual one sets, so that a selection still shows behind it."""
    return RichStyle(
        color=style.foreground.rich_color if style.foreground and style.foreground.a else None,
        bgcolor=style.background.rich_color if style.background and style.background.a else None,
        bold=style.bold,
        italic=style.italic,
        underline=style.underline,
    )


def moved(parts: Sequence[Part], before: str, after: str) -> tuple[Part, ...]:
    """Move parts along with an edit; one that the edit cuts into is dropped.

    Between a key and its reading the colours then stay on their words.
    """
    start = _shared(before, after)
    end = len(before) - _shared(before[start:][::-1], after[start:][::-1])
    shift = len(after) - len(before)
    ahead = [part for part in parts if part.end <= start]
    behind = [part for part in parts if part.start >= end and part not in ahead]
    return (*ahead, *(replace(part, start=part.start + shift, end=part.end + shift) for part in behind))


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _flat(text: str) -> str:
    if text.isprintable():
        return text
    return harmless(text).replace("\n", " ").replace("\t", " ")
