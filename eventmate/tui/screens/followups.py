"""What did you promise? The checklist of the day after, and the person of the line beside it.

What is done to a follow-up stands in `eventmate.tui.screens.doing`, how a line looks in
`followup_rows`, the person's side in `sheet`. Of thousands of lines only those around
the cursor are read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input
from textual.worker import get_current_worker

from eventmate.book import checklist, entries
from eventmate.book.checklist import Page, View, Wanted
from eventmate.book.entries import Entry
from eventmate.errors import EventmateError, NotFound
from eventmate.flows import writing
from eventmate.flows.writing import Letter
from eventmate.model import FollowUp, FollowUpState
from eventmate.tui import directory
from eventmate.tui.plain import plain
from eventmate.tui.screens import followup_rows as rows
from eventmate.tui.screens import sheet
from eventmate.tui.screens.adding import Adding
from eventmate.tui.screens.detail import Detail
from eventmate.tui.screens.lines import Lines
from eventmate.tui.widgets.window_list import WindowList

_NOTHING = "Nothing to do. What you promise and whom you capture at an event comes here; a adds something."
_PAUSE = 0.05  # seconds for which the cursor rests before the person beside the list is read
_AHEAD = 60
"""How many lines before and after the cursor are to be there."""
_FAR = 3
_LOOKS = 20.0
"""Seconds between two looks at whether it is another day."""


class FollowUpsScreen(Adding[rows.Shown]):
    """The checklist."""

    TITLE = "Follow-ups"
    CSS_PATH = "followups.tcss"
    AUTO_FOCUS = "#list"
    KEYS: ClassVar[tuple[str, ...]] = (
        "followups.tick", "followups.open", "followups.snooze", "list.choose", "followups.skip", "followups.wait",
        "followups.edit", "followups.add", "followups.filter", "followups.by_person", "screen.undo",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Done", id="followups.tick", tooltip="Mark as done, or take up again"),
        Binding("1", "view('due')", "By day", id="followups.by_day", tooltip="Group by due date"),
        Binding("2", "view('person')", "By person", id="followups.by_person", tooltip="Group by person"),
        Binding("3", "view('event')", "By event", id="followups.by_event", tooltip="Group by event"),
        Binding("4", "view('channel')", "By channel", id="followups.by_channel", tooltip="Group by channel"),
        Binding("slash", "filter", "Filter", id="followups.filter", tooltip="Show what holds some words"),
        Binding("y", "why", "Why", id="followups.why", tooltip="Why it stands where it stands"),
        Binding("escape", "back", "Show all", id="followups.back", show=False, tooltip="Leave filter and selection"),
        Binding("up", "move(-1)", "Up", id="followups.up", show=False, tooltip="To the line above"),
        Binding("down", "move(1)", "Down", id="followups.down", show=False, tooltip="To the line below"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._view = View.DUE
        self._words = ""
        self._page: Page | None = None
        self._today = date.min
        self._entries: dict[int, Entry] = {}
        self._drawn: dict[int, tuple[Entry, tuple[object, ...], Content]] = {}
        self._layout = rows.Layout()
        self._ended: frozenset[int] = frozenset()
        self._missing: set[int] = set()
        self._blank, self._width = False, 0
        self._wish: int | None = None
        self._from_top = False
        self._resting: Timer | None = None

    @property
    def lines(self) -> WindowList:
        """The lines."""
        return self.query_one("#list", WindowList)

    def compose_body(self) -> ComposeResult:
        """Put the list to the left and the person to the right."""
        yield Input(placeholder="name, event, words", id="filter", select_on_focus=False)
        with Horizontal():
            yield Lines(empty=_NOTHING, tick_width=2, id="list")
            yield Detail()

    def on_mount(self) -> None:
        """Turn to the next day when it comes."""
        self.set_interval(_LOOKS, self.follow_day)

    def follow_day(self) -> None:
        """Read anew when it is another day than the one that is shown."""
        if self._page is not None and self.now.date() != self._today:
            self.reload()

    def load(self) -> rows.Shown:
        """Read the order of everything, and the lines around the cursor."""
        today, settings = self.now.date(), self.app.settings
        wanted = Wanted(words=self._words, ended_since=today)
        key = self.lines.highlighted
        around = self._wish or (key if isinstance(key, int) else None)
        first = self._page is None and self._view is View.DUE and not self._words
        page = checklist.page(self.app.book, today, settings.cadences, wanted, self._view, around=around, first=first)
        return rows.shown(page, self._view, self._entries)

    def show(self, data: rows.Shown) -> None:
        """Bring the lines onto the screen."""
        page, self._layout = data.page, data.layout
        self._page, self._today, self._entries = page, self.now.date(), dict(page.entries)
        self._ended = self._layout.ended
        self.lines.empty = f"Nothing holds “{self._words}”. Esc shows all." if self._words else _NOTHING
        keys = self._layout.keys
        wish = next((key for key in keys if key is not None), None) if self._from_top else self._wish
        self.lines.show(keys, self.draw, cursor=wish if wish in keys else None)
        self._wish, self._from_top = None, False
        if page.whole:
            self.show_counts()
            self.plan_detail()
        else:
            self.call_after_refresh(self.reload)

    def draw(self, index: int, width: int) -> Content:
        """Draw a line; one that has not been read yet is asked for."""
        key = self.lines.keys[index]
        if not isinstance(key, int):
            return self._layout.headers.get(index, Content())
        entry = self._entries.get(key)
        if entry is None:
            self._blank = True
            self.want(key)
            return plain("…", "$text-muted")
        self._width = width
        return self._line(key, entry)

    def _line(self, key: int, entry: Entry) -> Content:
        """Draw what an entry says, unless that was done behind the screen before it came into view."""
        look = (self._width, self._today, self.app.discreet, key not in self._layout.repeated)
        drawn = self._drawn.get(key)
        if drawn is None or drawn[0] is not entry or drawn[1] != look:
            drawn = self._drawn[key] = (entry, look, rows.row(entry, look[0], look[1], discreet=look[2], named=look[3]))
        return drawn[2]

    def want(self, key: int) -> None:
        """Have a line read behind the screen, with its neighbours."""
        if not self._missing:
            self.call_later(self.fetch)
        self._missing.add(key)

    @work(thread=True, group="lines")
    def fetch(self) -> None:
        """Read the lines that are asked for."""
        missing, page = self._missing, self._page
        self._missing = set()
        if not missing or page is None:
            return
        wanted = {near for key in missing for near in checklist.neighbours(page.checklist.ids, key)}
        try:
            found = entries.read(self.app.book, wanted - self._entries.keys(), self.app.settings.cadences)
        except EventmateError:
            return  # The next reload fails the same way, and says so.
        if self._width:
            for key, entry in found.items():
                self._line(key, entry)
        self.call_later(self._take_lines, page, found)

    def _take_lines(self, page: Page, found: Mapping[int, Entry]) -> None:
        if page is self._page:
            self._entries |= found
            if self._blank:
                self._blank = False
                self.lines.show(self.lines.keys, self.draw)

    def look_ahead(self) -> None:
        """Have the lines read that the next page will show."""
        keys, place = self.lines.keys, self.lines.index or 0
        for near in (place - _AHEAD, place + _AHEAD):
            key = keys[near] if 0 <= near < len(keys) else None
            if key is not None and key not in self._entries:
                self.want(int(key))

    def show_counts(self) -> None:
        """Say how far one has come with the evening, and what is overdue."""
        if self._page is None:
            return
        shown, width = self._page, self.app.size.width
        left = f"The day after · {shown.progress.event}" if shown.progress and width >= 60 else self.TITLE
        self.show_title(left or "", rows.counts(shown, len(self.lines.selected), width))

    @on(WindowList.Highlighted)
    def plan_detail(self) -> None:
        """Show the person once the cursor rests."""
        self.look_ahead()
        if self._resting is not None:
            self._resting.stop()
        if self.has_class("-wide"):
            self._resting = self.set_timer(_PAUSE, self.read_detail)

    @work(thread=True, exclusive=True, group="detail")
    def read_detail(self) -> None:
        """Read the person of the line, and compose the message."""
        key, app, now = self.lines.highlighted, self.app, self.now
        letter = None
        if isinstance(key, int):
            try:
                letter = writing.prepare(app.book, app.settings, key, now)
            except NotFound:
                return  # The list is about to be read anew.
            except EventmateError as error:
                app.notify(str(error), severity="error")
        if not get_current_worker().is_cancelled:
            self.call_later(self.show_detail, letter)

    def show_detail(self, letter: Letter | None) -> None:
        """Show the person of the line; nobody where there is none."""
        place = self._place_of(letter.briefing.follow_up.id) if letter else 0
        self.query_one(Detail).show(letter, self._today, place, discreet=self.app.discreet)

    def _place_of(self, key: int) -> int:
        """The place of a line in the order of urgency, from 1; 0 in another order, far down, or where it has gone."""
        ids = self._page.checklist.ids if self._page and self._view is View.DUE else ()
        first = [one for one in ids[: _FAR + len(self._ended)] if one not in self._ended][:_FAR]
        return first.index(key) + 1 if key in first else 0

    def on_resize(self) -> None:
        """Say as much as there is room for now."""
        self.show_counts()
        self.plan_detail()

    def chosen(self) -> Sequence[FollowUp]:
        """The selected ones, else the one under the cursor."""
        return [self._entries[key].follow_up for key in self._picked() if key in self._entries]

    def _picked(self) -> list[int]:
        chosen = self.lines.selected
        keys = [key for key in self.lines.keys if key in chosen] if chosen else [self.lines.highlighted]
        return [key for key in keys if isinstance(key, int)]

    async def picked(self) -> Sequence[FollowUp]:
        """Say which are meant; those that were selected far from the cursor are read first."""
        for key in self._picked():
            if key not in self._entries:
                self.want(key)
        return await super().picked()

    def meant(self) -> FollowUp | None:
        """The one under the cursor."""
        key = self.lines.highlighted
        return self._entries[key].follow_up if isinstance(key, int) and key in self._entries else None

    @property
    def is_ready(self) -> bool:
        """Whether the lines that are meant have been read."""
        return self._page is not None and all(key in self._entries for key in self._picked())

    def pass_on(self, ids: Sequence[int], state: FollowUpState | None = None) -> None:
        """Show at once what is going to be, and bring the cursor to the next line: keys come faster than a disk."""
        for key in ids:
            entry = self._entries.get(key)
            if entry is not None and state is not None:
                self._entries[key] = replace(entry, follow_up=replace(entry.follow_up, state=state))
                self.lines.redraw(key)
        place, gone = self.lines.index or 0, {*ids, *self._ended, None}
        if state in {FollowUpState.DONE, FollowUpState.SKIPPED}:
            self._ended |= set(ids)
        keys = self.lines.keys
        self._wish = next((k for k in (*keys[place:], *reversed(keys[:place])) if k not in gone), None)  # type: ignore[assignment]
        if self._wish is not None:
            self.lines.go(self._wish)
        self.lines.clear_selection()

    def renamed(self, before: int, after: int) -> None:
        """Keep the cursor on the same line."""
        if self.lines.highlighted == before:
            self._wish = after
            self.reload()

    @on(WindowList.Ticked)
    async def action_tick(self) -> None:
        """Mark as done, or take up again."""
        await self.toggle(await self.picked())

    @on(WindowList.Chosen)
    def open_focus(self, event: WindowList.Chosen) -> None:
        """Show one person at a time."""
        if self._page is not None and isinstance(event.key, int):
            ids = [key for key in self._page.checklist.ids if key not in self._ended or key == event.key]
            self.app.push_screen(directory.build("focus", ids, event.key))

    @on(WindowList.SelectionChanged)
    def count_selection(self) -> None:
        """Say how many are selected."""
        self.show_counts()

    def action_view(self, view: str) -> None:
        """Group by something else."""
        self._view = View(view)
        self.reload()

    async def action_why(self) -> None:
        """Say why the line stands where it stands."""
        one = await self.single()
        if one is None or self._page is None:
            return
        self.app.tell(sheet.why(self._entries[one.id], self._today, self._place_of(one.id)))

    def action_filter(self) -> None:
        """Type words that the lines shall hold."""
        field = self.query_one("#filter", Input)
        field.display = True
        field.focus()

    @on(Input.Changed, "#filter")
    def follow_filter(self, event: Input.Changed) -> None:
        """Show what holds the words."""
        if event.value != self._words:
            self._words, self._wish = event.value, None
            self._from_top = bool(event.value)
            self.reload()

    @on(Input.Submitted, "#filter")
    def open_found(self) -> None:
        """Open what was found."""
        self.lines.focus()
        self.lines.action_choose()

    def action_move(self, step: int) -> None:
        """Move through what was found while one types."""
        self.lines.action_move(step)

    def action_back(self) -> None:
        """Drop the filter, then the selection."""
        field = self.query_one("#filter", Input)
        if field.display:
            field.value, field.display = "", False
            self.lines.focus()
        else:
            self.lines.clear_selection()
