"""The capture field with what corrects it: Tab stands on an understood part, one more key says what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from eventmate.model import Field, Part
from eventmate.tui.widgets.capture_field import CaptureField
from eventmate.tui.widgets.part_chooser import PartChooser


class CaptureLine(Vertical):
    """One line and, while a part of it is corrected, the choices for it.

    Args:
        placeholder: stands in the empty field.
    """

    @dataclass
    class Decided(Message):
        """The person says that a part is that field, with that text; None for the words as they stand."""

        part: Part
        field: Field
        text: str | None

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._placeholder = placeholder
        self._parts: tuple[Part, ...] = ()
        self._selected: int | None = None
        self._chooser: PartChooser | None = None

    def compose(self) -> ComposeResult:
        """The field; the choices come below it when they are first wanted."""
        yield CaptureField(placeholder=self._placeholder)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Colour what was understood of the field's text."""
        self._parts = tuple(parts)
        self.query_one(CaptureField).show_parts(self._parts, self._selected)

    @on(CaptureField.Changed)
    def leave_part(self) -> None:
        """Another text has other parts."""
        self._selected = None

    @on(CaptureField.CorrectRequested)
    @on(PartChooser.Stepped)
    async def choose_part(self, event: CaptureField.CorrectRequested | PartChooser.Stepped) -> None:
        """Stand on the next part, and ask what it is."""
        event.stop()
        if self._parts:
            before = self._selected if self._selected is not None else (-1 if event.step > 0 else 0)
            self._selected = (before + event.step) % len(self._parts)
            self.show_parts(self._parts)
            if self._chooser is None:
                self._chooser = PartChooser()
                await self.mount(self._chooser)
            self._chooser.ask(self._parts[self._selected])

    @on(PartChooser.Decided)
    def decide_part(self, event: PartChooser.Decided) -> None:
        """Hand on what the person says."""
        event.stop()
        part = self._parts[self._selected] if self._selected is not None else None
        self._close()
        if part is not None:
            self.post_message(self.Decided(part, event.field, event.text))

    @on(PartChooser.Left)
    def leave_choices(self, event: PartChooser.Left) -> None:
        """Go back to the field, with the key that was typed."""
        event.stop()
        self._close()
        if event.key is not None:
            self.query_one(CaptureField).type_key(event.key)

    def _close(self) -> None:
        self._selected = None
        if self._chooser is not None:
            self._chooser.display = False
        self.query_one(CaptureField).focus()
        self.show_parts(self._parts)
