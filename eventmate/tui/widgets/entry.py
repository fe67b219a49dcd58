"""A line of text in a form, saved as one goes: it knows what the book holds and what only the screen does.

Owns typing, undo and the question whether a text is safe. It saves nothing: it says
that it has settled, the screen saves, then tells it with `keep`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.events import Key
from textual.message import Message
from textual.suggester import Suggester
from textual.timer import Timer
from textual.widget import Widget

from eventmate.text import clean, harmless
from eventmate.tui.widgets.edits import Edits, Stand
from eventmate.tui.widgets.single_line import SingleLine

PAUSE = 1.0
"""Seconds without a key after which a text is saved though one stays in it."""


@dataclass
class Settled(Message):
    """A text that is not saved yet is to be saved now: `Writing.take` it."""

    writing: Writing


@dataclass
class Entered(Message):
    """Enter: one is through with this text, saved or not."""

    writing: Writing


@dataclass
class Typed(Message):
    """Another text stands in a line."""

    writing: Writing
    text: str


class Writing(Widget):
    """What a line and a passage of a form have in common: its text as typed, as given to be saved, as stored.

    A screen that saves what settles calls `keep` or `refuse`; one that reads the book anew
    calls `bring`. Neither takes anything away from under the cursor.
    """

    key = ""
    """What the form knows it by."""
    saves_at_a_pause = True
    """Whether a pause is enough to save it; not so for what would leave an older value behind."""
    leads_on: frozenset[str] = frozenset()
    """The keys after which one is in another field; a form that sets them calls `release`."""
    _late: list[Key] | None = None
    _taken: str | None = None
    _stored = _safe = ""
    _pause: Timer | None = None

    @property
    def text_typed(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    def put(self, text: str) -> None:
        """Let another text stand in it."""
        raise NotImplementedError

    @property
    def is_unsaved(self) -> bool:
        """Whether what stands in it differs from what is safe."""
        return self.text_typed != self._safe

    def bring(self, stored: str) -> None:
        """Show what the book holds, unless something unsaved stands here; not before it is left, if it came of this."""
        stored = self.shown(stored)
        changed, self._stored = stored != self._stored, stored
        if not self.is_unsaved and (changed or not self.has_focus):
            self._show_stored()

    def keep(self, asked: str, stored: str) -> None:
        """Take note that a text was saved, and what the book made of it."""
        self._safe, self._stored = asked, self.shown(stored)
        self._taken = None if self._taken == asked else self._taken
        if self.is_attached and not self.has_focus:
            self.settle()

    def refuse(self, asked: str) -> None:
        """Take note that a text could not be saved: it stays, and is tried again when it is left."""
        self._taken = None if self._taken == asked else self._taken

    def shown(self, stored: str) -> str:
        """Write a stored text as it stands here."""
        return stored

    def settle(self) -> None:
        """Ask for what is unsaved to be saved; otherwise show what the book holds, unless one is in it."""
        if self._pause is not None:
            self._pause.stop()
        if self.is_unsaved:
            self.post_message(Settled(self))
        elif not self.has_focus:
            self._show_stored()

    def take(self) -> str | None:
        """Give what is to be saved; None when there is nothing, or it was given before."""
        text = self.text_typed
        if not self.is_unsaved or text == self._taken:
            return None
        self._taken = text
        return text

    def hold(self, event: Key) -> None:
        """Keep the keys that come on the heels of one that leads on: they are meant for the next field.

        They come so when the line is slow, and all at once: Enter takes longer than the next letter.
        """
        there, key = self.screen.focused, Key(event.key, event.character)
        if self._late is not None:
            self._late.append(key)
        elif self.leads_on and there is not None and there is not self:
            there._forward_event(key)
        else:
            self._late = [] if event.key in self.leads_on else None
            return
        event.stop()
        event.prevent_default()

    def release(self, field: Widget) -> None:
        """Give the keys that came too early to the field they are meant for, this one perhaps."""
        late, self._late = self._late or [], None
        for key in late:
            field._forward_event(key)

    def changed(self) -> None:
        """Follow the typing."""
        self.post_message(Typed(self, self.text_typed))
        if self._pause is not None:
            self._pause.stop()
        # A text that was wiped is about to be written anew.
        if self.saves_at_a_pause and self.is_unsaved and self.text_typed.strip():
            self._pause = self.set_timer(PAUSE, self.settle)

    def _show_stored(self) -> None:
        self._safe = self._stored
        if self.text_typed != self._stored:
            self.put(self._stored)


class Entry(SingleLine, Writing):
    """One line.

    Args:
        stored: what the book holds.
        placeholder: what to write here.
        pausing: whether a pause is enough to save it.
        suggester: completes what is typed.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "pass_on", "Next field", id="entry.next", tooltip="To the next field"),
        Binding("up", "pass_on", "Field before", id="entry.previous", show=False, tooltip="To the field before"),
        Binding("ctrl+u", "wipe", "Wipe", id="entry.wipe", show=False, tooltip="Empty the line"),
        Binding("ctrl+z", "undo", "Undo", id="entry.undo", show=False, tooltip="Take back an edit of the line"),
        Binding("ctrl+y", "redo", "Redo", id="entry.redo", show=False, tooltip="Do the edit again"),
    ]

    def __init__(
        self,
        stored: str = "",
        placeholder: str = "",
        *,
        pausing: bool = True,
        suggester: Suggester | None = None,
        **options: Any,
    ) -> None:
        self._edits = Edits()
        self._turning = False
        self._stored = self._safe = _flat(stored)
        self.saves_at_a_pause = pausing
        super().__init__(self._stored, placeholder, suggester=suggester, select_on_focus=False, compact=True, **options)

    @property
    def text_typed(self) -> str:
        """The line."""
        return self.value

    def shown(self, stored: str) -> str:
        """Write a stored text in one line."""
        return _flat(stored)

    def put(self, text: str) -> None:
        """Let another line stand here, with the cursor at its end; undo knows the one before."""
        self.value = text
        self.cursor_position = len(self.value)
        self._rest()

    def validate_value(self, value: str) -> str:
        """Keep the text one line, without what a terminal would obey."""
        return _flat(value)

    def watch_value(self, before: str, _: str) -> None:
        """Follow the text with its undo, and with what is safe."""
        if not self._turning:
            self._edits.record(Stand(before, self.cursor_position), self.value)
        if self.is_attached:
            self.changed()

    def on_mount(self) -> None:
        """Show the beginning of a long line."""
        self._rest()

    def on_blur(self) -> None:
        """Settle, once the focus has gone."""
        self.call_next(self._rest)
        self.call_next(self.settle)

    def on_key(self, event: Key) -> None:
        """Keep what is meant for the next field."""
        self.hold(event)

    def on_paste(self, event: events.Paste) -> None:
        """Keep all of a paste, in one line."""
        event.prevent_default()
        event.stop()
        self.replace(clean(event.text), *self.selection)

    async def action_submit(self) -> None:
        """Settle, and say so."""
        self.settle()
        self.post_message(Entered(self))

    def action_pass_on(self) -> None:
        """Leave the key to the form."""
        raise SkipAction

    def action_wipe(self) -> None:
        """Empty the line; undo brings it back."""
        self.value = ""

    def action_undo(self) -> None:
        """Take back the last edit of the line."""
        self._turn(self._edits.undo(Stand(self.value, self.cursor_position)))

    def action_redo(self) -> None:
        """Do again what undo took back."""
        self._turn(self._edits.redo(Stand(self.value, self.cursor_position)))

    def _turn(self, stand: Stand | None) -> None:
        if stand is not None:
            self._turning = True
            self.value = stand.text
            self._turning = False
            self.cursor_position = stand.cursor

    def _rest(self) -> None:
        """Show the beginning of the line while one is elsewhere."""
        if not self.has_focus and self.is_attached:
            self.scroll_to(0, animate=False, force=True, immediate=True)


def _flat(text: str) -> str:
    if text.isprintable():
        return text
    return harmless(text).replace("\n", " ").replace("\t", " ")
