"""A form of one row a field, saved as one goes; rows come and go while one types.

It owns the rows, the way from field to field, and where the cursor stands. What the
fields mean and where their texts go, the screen knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.suggester import Suggester
from textual.widget import Widget

from eventmate.tui.plain import Plain, plain
from eventmate.tui.widgets.entry import Entry, Writing
from eventmate.tui.widgets.passage import Passage
from eventmate.tui.widgets.switches import Chooser, Saying, Scale, Tick

_SHORT = 12
"""Cells under which a label takes its short form."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text of one line."""

    key: str
    value: str = ""
    ask: str = ""
    """What to write here, said gently."""
    pausing: bool = True
    suggester: Suggester | None = None
    width: int = 0
    """Cells; 0 for all there is."""

    def build(self) -> Entry:
        """Make the widget."""
        return Entry(self.value, self.ask, pausing=self.pausing, suggester=self.suggester)


@dataclass(frozen=True, slots=True)
class Text:
    """A text of some lines."""

    key: str
    value: str = ""
    ask: str = ""
    width: int = 0

    def build(self) -> Passage:
        """Make the widget."""
        return Passage(self.value, self.ask)


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that holds or not: ``1`` or nothing."""

    key: str
    value: str
    words: str
    width: int = 0

    def build(self) -> Tick:
        """Make the widget."""
        return Tick(self.words, bool(self.value), key=self.key)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values."""

    key: str
    value: str
    options: Sequence[tuple[str, str]]
    width: int = 0

    def build(self) -> Chooser:
        """Make the widget."""
        return Chooser(self.options, self.value, key=self.key)


@dataclass(frozen=True, slots=True)
class Dots:
    """A number on a scale."""

    key: str
    value: str
    words: Sequence[str]
    width: int = 0

    def build(self) -> Scale:
        """Make the widget."""
        return Scale(self.words, int(self.value), key=self.key)


@dataclass(frozen=True, slots=True)
class Shown:
    """Something to read, which Enter opens."""

    key: str
    value: str
    width: int = 0

    def build(self) -> Saying:
        """Make the widget."""
        return Saying(self.value, key=self.key)


Cell: TypeAlias = Line | Text | Switch | Choice | Dots | Shown


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its fields."""

    key: str
    label: str
    cells: tuple[Cell, ...]
    short: str = ""
    """The label where there is little room; empty for the same."""
    sign: str = "$text-muted"
    """The style of the label."""
    hint: Content | str = ""
    """What stands behind the fields."""
    private: bool = False
    """Whether it is nobody else's business."""
    spaced: bool = False
    """Whether it begins a new group."""


class _Label(Widget):
    """The words before the fields, shorter where there is little room."""

    ALLOW_SELECT = False

    def __init__(self, row: Row) -> None:
        super().__init__(classes="form--label")
        self.row = row

    def render(self) -> Content:
        row, width = self.row, self.content_size.width
        words = row.short or row.label if width < _SHORT else row.label
        return plain(words, row.sign).truncate(width, ellipsis=True)


class FormRow(Horizontal):
    """One row of a form."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self.fields: dict[str, Writing | Chooser] = {cell.key: _built(cell) for cell in row.cells}
        self._label, self._hint = _Label(row), Plain(row.hint, classes="form--hint")
        self.set_class(row.private, "-private")
        self.set_class(row.spaced, "-spaced")

    def compose(self) -> ComposeResult:
        """Put label, fields and hint side by side."""
        yield self._label
        yield from self.fields.values()
        yield self._hint

    def on_descendant_focus(self) -> None:
        """Mark the label of the row one is in."""
        self._label.add_class("-here")

    def on_descendant_blur(self) -> None:
        """Mark it no longer."""
        self._label.remove_class("-here")

    def bring(self, row: Row) -> None:
        """Show other values."""
        before, self.row = self.row, row
        if (before.label, before.sign) != (row.label, row.sign):
            self._label.row = row
            self._label.refresh()
        for cell in row.cells:
            field = self.fields[cell.key]
            field.bring(cell.value)
            if isinstance(field, Entry) and isinstance(cell, Line):
                field.placeholder = cell.ask
        if before.hint != row.hint:
            self.hint(row.hint)

    def hint(self, content: Content | str) -> None:
        """Show something else behind the fields."""
        self._hint.update(content)


def _built(cell: Cell) -> Writing | Chooser:
    field = cell.build()
    field.key = cell.key
    if isinstance(field, Writing):
        field.leads_on = frozenset({"enter", "up", "down"} if isinstance(field, Entry) else {"enter"})
    if cell.width:
        field.styles.width = cell.width
    return field


class Form(VerticalScroll, can_focus=False):
    """Rows of fields."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "Next field", id="form.down", tooltip="To the next field"),
        Binding("up", "move(-1)", "Field before", id="form.up", show=False, tooltip="To the field before"),
        Binding("right", "beside(1)", "Beside", id="form.right", show=False, tooltip="To the field on the right"),
        Binding("left", "beside(-1)", "Beside", id="form.left", show=False, tooltip="To the field on the left"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: dict[str, FormRow] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown yet."""
        return not self._rows

    @property
    def focused_key(self) -> str:
        """The field one is in; empty when one is elsewhere."""
        focused = self.screen.focused
        return focused.key if isinstance(focused, Writing | Chooser) and self in focused.ancestors else ""

    def bring(self, rows: Sequence[Row]) -> None:
        """Show these rows; those that stay keep their fields, with what is typed in them and the cursor."""
        with self.app.batch_update():
            self._drop({row.key for row in rows})
            before: FormRow | None = None
            for row in rows:
                shown = self._rows.get(row.key)
                if shown is None:
                    shown = self._rows[row.key] = FormRow(row)
                    # Children are known once composed; until then the row's own values hold.
                    self.mount(shown, after=before) if before else self.mount(
                        shown, before=0 if self.children else None
                    )
                elif shown.fields:
                    shown.bring(row)
                before = shown

    def clear(self) -> None:
        """Take all rows away."""
        self._rows.clear()
        self.remove_children()

    def field(self, key: str) -> Writing | Chooser | None:
        """Find a field."""
        return next((row.fields[key] for row in self._rows.values() if key in row.fields), None)

    def go(self, key: str) -> bool:
        """Put the cursor in a field; False when it is not there."""
        field = self.field(key)
        if field is not None:
            field.focus()
        return field is not None

    def hint(self, key: str, content: Content | str) -> None:
        """Show something else behind the fields of a row."""
        if (row := self._rows.get(key)) is not None:
            row.hint(content)

    def unsaved(self) -> Iterator[Writing]:
        """Give the fields whose text is not safe."""
        for row in self._rows.values():
            for field in row.fields.values():
                if isinstance(field, Writing) and field.is_unsaved:
                    yield field

    def action_move(self, step: int) -> None:
        """Go to the row above or below."""
        rows = [row for row in self._ordered() if row.display]
        place = next((p for p, row in enumerate(rows) if row.has_focus_within), -1 if step > 0 else len(rows))
        if 0 <= place + step < len(rows):
            self._enter(rows[place + step])
            return
        self.scroll_home() if step < 0 else self.scroll_end()
        if isinstance(stays := self.screen.focused, Writing):
            stays.release(stays)

    def action_beside(self, step: int) -> None:
        """Go to the field on the left or right."""
        for row in self._rows.values():
            fields = list(row.fields.values())
            place = next((p for p, field in enumerate(fields) if field.has_focus), None)
            if place is not None and 0 <= place + step < len(fields):
                fields[place + step].focus()

    def _enter(self, row: FormRow) -> None:
        """Go to the first field of a row, taking along the keys that came before one was there."""
        field, before = next(iter(row.fields.values())), self.screen.focused
        if not field.is_attached:
            self.call_after_refresh(self._enter, row)
            return
        self.screen.set_focus(field)
        if isinstance(before, Writing):
            before.release(field)

    def _ordered(self) -> list[FormRow]:
        shown = set(self._rows.values())
        return [child for child in self.children if isinstance(child, FormRow) and child in shown]

    def _drop(self, kept: set[str]) -> None:
        gone = [row for key, row in self._rows.items() if key not in kept]
        if any(row.has_focus_within for row in gone):
            self._leave(gone)
        for row in gone:
            del self._rows[row.row.key]
            row.remove()

    def _leave(self, gone: list[FormRow]) -> None:
        """Move the cursor to the next row that stays."""
        rows = self._ordered()
        place = next(p for p, row in enumerate(rows) if row.has_focus_within)
        stays = [row for row in (*rows[place:], *reversed(rows[:place])) if row not in gone and row.display]
        if stays:
            self._enter(stays[0])
