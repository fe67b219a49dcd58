"""A list of one line a row that shows any number of rows at once.

Owns the cursor, the selection, scrolling and the keys for them. It asks for the
looks of the rows in view alone; what a row says, and what happens to it, the screen
decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from eventmate.tui.plain import plain
from eventmate.tui.widgets.pen import Drawn, Pen

Key: TypeAlias = int | str
"""What a row is known by, whatever place it has; None is a line that the cursor skips."""
Draw: TypeAlias = Callable[[int, int], Content]
"""Makes the line of a row from its index and the width in cells; longer ones are cut."""

MARGIN = 2
"""Cells left of every row, for the sign of cursor and selection."""
_CACHED = 512


@dataclass
class _Said(Message):
    """What a list says of itself."""

    list: WindowList

    @property
    def control(self) -> WindowList:
        """The list, for handlers that name one."""
        return self.list


class WindowList(ScrollView, can_focus=True):
    """Rows under a cursor.

    Args:
        empty: what stands there while there are no rows.
        letters: whether j, k, v and Space are keys of the list; otherwise they pass by it.
        tick_width: a click in so many first cells of a row ticks it.
        quiet: whether the cursor shows only while the list has the focus.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"window-list--{role}" for role in ("cursor", "header", "selected", "empty")
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Up", id="list.up", show=False, tooltip="To the row above"),
        Binding("down", "move(1)", "Down", id="list.down", show=False, tooltip="To the row below"),
        Binding("k", "letter('move(-1)')", "Up", id="list.letter_up", show=False, tooltip="To the row above"),
        Binding("j", "letter('move(1)')", "Down", id="list.letter_down", show=False, tooltip="To the row below"),
        Binding("pageup", "page(-1)", "Page up", id="list.page_up", show=False, tooltip="A page up"),
        Binding("pagedown", "page(1)", "Page down", id="list.page_down", show=False, tooltip="A page down"),
        Binding("home", "edge(-1)", "First", id="list.first", show=False, tooltip="To the first row"),
        Binding("end", "edge(1)", "Last", id="list.last", show=False, tooltip="To the last row"),
        Binding("enter", "choose", "Open", id="list.choose", show=False, tooltip="Open this row"),
        Binding("space", "letter('tick')", "Tick", id="list.tick", show=False, tooltip="Tick this row"),
        Binding("v", "letter('select')", "Select", id="list.select", show=False, tooltip="Select this row, or not"),
    ]

    @dataclass
    class Highlighted(_Said):
        """The cursor stands on another row; on none when the key is None."""

        key: Key | None
        index: int | None

        def can_replace(self, message: Message) -> bool:
            """Only the last of several matters when keys come faster than they are shown."""
            return isinstance(message, WindowList.Highlighted) and message.list is self.list

    @dataclass
    class Chosen(_Said):
        """A row is to be opened."""

        key: Key
        index: int

    @dataclass
    class Ticked(_Said):
        """A row is to be ticked, or no longer."""

        key: Key
        index: int

    @dataclass
    class SelectionChanged(_Said):
        """Other rows are selected than before."""

        keys: frozenset[Key]

    @dataclass
    class EdgeReached(_Said):
        """The cursor was moved beyond the first row (step -1) or the last one (step 1)."""

        step: int

    def __init__(
        self,
        *,
        empty: Content | str = "",
        letters: bool = True,
        tick_width: int = 0,
        quiet: bool = False,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.letters = letters
        self.tick_width = tick_width
        self.quiet = quiet
        self._empty = plain(empty) if isinstance(empty, str) else empty
        self._keys: Sequence[Key | None] = ()
        self._draw: Draw = lambda index, width: Content()
        self._cursor: int | None = None
        self._selected: frozenset[Key] = frozenset()
        self._width = self._top = 0
        self._pen = Pen(self._get_style)
        self._strips: dict[int, tuple[tuple[Style, int, bool], Strip]] = {}
        self._drawn = Drawn(_CACHED)

    @property
    def keys(self) -> Sequence[Key | None]:
        """The lines in order."""
        return self._keys

    @property
    def index(self) -> int | None:
        """The place of the row under the cursor."""
        return self._cursor

    @property
    def highlighted(self) -> Key | None:
        """The row under the cursor."""
        return None if self._cursor is None else self._keys[self._cursor]

    @property
    def selected(self) -> frozenset[Key]:
        """The selected rows."""
        return self._selected

    @property
    def empty(self) -> Content:
        """What stands there while there are no rows."""
        return self._empty

    @empty.setter
    def empty(self, content: Content | str) -> None:
        self._empty = plain(content) if isinstance(content, str) else content
        self.refresh()

    def show(self, keys: Sequence[Key | None], draw: Draw, *, cursor: Key | None = None) -> None:
        """Show other rows, with cursor and selection on the same ones as before where they still are.

        Args:
            keys: a key for every line, None for a header or a second line of the row above.
            draw: makes the lines that come into view, then and later.
            cursor: put the cursor on this row instead.
        """
        wanted, before, place = (self.highlighted if cursor is None else cursor), self.highlighted, self._cursor or 0
        self._keys, self._draw = keys, draw
        self._strips.clear()
        self._cursor = _find(keys, wanted)
        if self._cursor is None:
            # Where a row has gone, the next one comes under the cursor.
            self._cursor = self._from(place, 1) if place < len(keys) else None
            self._cursor = self._from(len(keys) - 1, -1) if self._cursor is None else self._cursor
        if self._selected:
            self._choose_selected(self._selected.intersection(key for key in keys if key is not None))
        self.virtual_size = Size(1, len(keys))
        self.refresh()
        self._reveal()
        if self.highlighted != before:
            self.post_message(self.Highlighted(self, self.highlighted, self._cursor))

    def redraw(self, key: Key) -> None:
        """Draw one row anew."""
        if (index := _find(self._keys, key)) is not None:
            self._strips.pop(index, None)
            self.refresh_line(index)

    def go(self, key: Key) -> bool:
        """Put the cursor on a row; False when it is not there."""
        index = _find(self._keys, key)
        if index is not None:
            self._move_to(index)
        return index is not None

    def clear_selection(self) -> None:
        """Select nothing."""
        self._choose_selected(frozenset())

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of the view that have changed."""
        # Asked for every line, width and offset cost more than the line.
        self._width, self._top = self.scrollable_content_region.width, self.scroll_offset.y
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the view."""
        width, index = self._width, y + self._top
        if index >= len(self._keys):
            return self._render_beyond(y, width)
        style, chosen = self._row_style(index), self._keys[index] in self._selected
        state = (style, width, chosen)
        cached = self._strips.get(index)
        if cached is None or cached[0] != state:
            if len(self._strips) > _CACHED:
                self._strips.clear()
            cached = self._strips[index] = (state, self._render_row(index, width, style))
        return cached[1]

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        self._strips.clear()
        self._drawn.forget()
        self._pen.forget()
        super().notify_style_update()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let letters pass by where they are none of the list's keys."""
        return self.letters if action == "letter" else True

    async def action_letter(self, action: str) -> None:
        """Do what a letter stands for."""
        await self.run_action(action)

    def action_move(self, step: int) -> None:
        """Move the cursor a row up or down."""
        target = None if self._cursor is None else self._from(self._cursor + step, step)
        if target is None:
            self._scroll_to_line(0 if step < 0 else len(self._keys) - 1)
            self.post_message(self.EdgeReached(self, step))
        else:
            self._move_to(target)

    def action_page(self, step: int) -> None:
        """Move the cursor a page up or down."""
        if self._cursor is not None:
            page = max(1, self.scrollable_content_region.height - 1)
            place = min(max(self._cursor + step * page, 0), len(self._keys) - 1)
            target = self._from(place, step)
            self._move_to(target if target is not None else self._from(place, -step))

    def action_edge(self, step: int) -> None:
        """Move the cursor to the first or last row."""
        self._move_to(self._from(0 if step < 0 else len(self._keys) - 1, -step))

    def action_choose(self) -> None:
        """Ask for the row under the cursor to be opened."""
        if self._cursor is not None and (key := self.highlighted) is not None:
            self.post_message(self.Chosen(self, key, self._cursor))

    def action_tick(self) -> None:
        """Ask for the row under the cursor to be ticked."""
        if self._cursor is not None and (key := self.highlighted) is not None:
            self.post_message(self.Ticked(self, key, self._cursor))

    def action_select(self) -> None:
        """Select the row under the cursor, or no longer."""
        if (key := self.highlighted) is not None:
            self._choose_selected(self._selected ^ {key})

    def on_click(self, event: events.Click) -> None:
        """Bring the cursor to the row, tick it at its start, open it at a double click."""
        offset = event.get_content_offset(self)
        index = None if offset is None else offset.y + self.scroll_offset.y
        if offset is None or index is None or index >= len(self._keys) or self._keys[index] is None:
            return
        self._move_to(index)
        if offset.x < (MARGIN + self.tick_width if self.tick_width else 0):
            self.action_tick()
        elif event.chain == 2:
            self.action_choose()

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self._reveal()

    def _from(self, place: int, step: int) -> int | None:
        """Find the first row at a place or beyond it, in a direction."""
        places = range(place, len(self._keys)) if step > 0 else range(place, -1, -1)
        return next((index for index in places if self._keys[index] is not None), None)

    def _move_to(self, index: int | None) -> None:
        if index is None or index == self._cursor:
            return
        before, self._cursor = self._cursor, index
        for line in (before, index):
            if line is not None:
                self.refresh_line(line)
        self._reveal()
        self.post_message(self.Highlighted(self, self.highlighted, index))

    def _reveal(self) -> None:
        if self._cursor is not None:
            top = self._cursor
            # A header is read with its first row.
            while top > 0 and self._keys[top - 1] is None and self._cursor - top < 3:
                top -= 1
            self._scroll_to_line(top)
            self._scroll_to_line(self._cursor)

    def _scroll_to_line(self, line: int) -> None:
        if self._keys and self.is_attached:
            self.scroll_to_region(Region(0, line, 1, 1), animate=False, force=True, immediate=True, x_axis=False)

    def _choose_selected(self, keys: frozenset[Key]) -> None:
        if keys != self._selected:
            self._selected = keys
            self.refresh()
            self.post_message(self.SelectionChanged(self, keys))

    def _row_style(self, index: int) -> Style:
        names = []
        if self._keys[index] is None:
            names.append("window-list--header")
        elif self._keys[index] in self._selected:
            names.append("window-list--selected")
        if self._marks(index):
            names.append("window-list--cursor")
        return self.get_visual_style(*names)

    def _marks(self, index: int) -> bool:
        return index == self._cursor and (self.has_focus or not self.quiet)

    def _render_row(self, index: int, width: int, style: Style) -> Strip:
        # Never colour alone: cursor, selection and both together have a sign each.
        key, inner = self._keys[index], max(0, width - MARGIN)
        sign = " ▌●◉"[self._marks(index) + 2 * (key in self._selected)]
        content = self._draw(index, inner)

        def draw() -> Strip:
            line = content.truncate(inner, ellipsis=True, pad=True)
            return Strip([Segment(sign.ljust(MARGIN), style.rich_style), *self._pen.draw(line, style)], MARGIN + inner)

        return self._drawn.row(key, content, (sign, style, inner), draw) if key is not None else draw()

    def _render_beyond(self, y: int, width: int) -> Strip:
        lines = [] if self._keys else self._empty.wrap(max(1, width))
        if y >= len(lines):
            return Strip.blank(width, self.visual_style.rich_style)
        style = self.get_visual_style("window-list--empty")
        return Strip(self._pen.draw(lines[y].truncate(width, pad=True), style), width)


def _find(keys: Sequence[Key | None], key: Key | None) -> int | None:
    try:
        return None if key is None else keys.index(key)
    except ValueError:
        return None
