"""Who would come in: the lists of a plan, and what was read of one person beside what is known; nothing is written.

What there is to look at comes from the screen that reads it (`importing`).
"""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.worker import get_current_worker

from eventmate.book.imports import Choice, Entry, Verdict
from eventmate.errors import EventmateError
from eventmate.model import Event
from eventmate.tui.plain import plain
from eventmate.tui.screens import beside_lines, import_look
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.import_look import Beside, Look
from eventmate.tui.widgets.switches import Chooser
from eventmate.tui.widgets.window_list import WindowList

_LOOKING = frozenset({"take", "decide", "turn", "columns", "aside"})


class Tabs(Chooser, can_focus=False):
    """The lists that a plan has."""


class LookScreen(EventmateScreen[Event | None]):
    """The lists, one at a time, and the facts of the person under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "decide('same')", "Same person", id="import.same", tooltip="Add it to whom they resemble"),
        Binding("n", "decide('new')", "New", id="import.new", tooltip="It is somebody else: take them in as new"),
        Binding("x", "decide('out')", "Leave out", id="import.out", tooltip="Do not take them in"),
        Binding("right,l", "turn(1)", "Next list", id="import.turn", key_display="→", tooltip="To the next list"),
        Binding("left,h", "turn(-1)", "List before", id="import.back", show=False, tooltip="To the list before"),
        Binding("tab", "aside", "Facts", id="import.aside", show=False, tooltip="To the facts beside, and back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._tab = ""
        self._beside = Beside()

    @property
    def people(self) -> WindowList:
        """Those of the list in view."""
        return self.query_one("#people", WindowList)

    def compose_look(self) -> ComposeResult:
        """Put the lists above or beside the facts."""
        yield Tabs((("", ""),), key="tab")
        with Container(id="look"):
            yield WindowList(id="people")
            yield WindowList(id="facts", quiet=True)

    def _show_tab(self) -> None:
        look = self._look
        if look is None:
            return
        tabs, shown = look.tabs, self.query_one(Tabs)
        if self._tab not in dict(tabs):
            self._tab = tabs[0][0] if tabs else ""
        shown.options = tuple(tabs)
        shown.bring(self._tab)
        shown.refresh(layout=True)
        entries, tab = look.entries(self._tab), self._tab
        self.people.show(range(len(entries)), lambda index, width: import_look.row(tab, entries[index], width))
        self.load_facts()
        self.refresh_bindings()

    @on(WindowList.Highlighted, "#people")
    def turn_person(self) -> None:
        """Show the facts of another person."""
        self.load_facts()

    def _entry(self) -> Entry | None:
        index = self.people.index
        entries = self._look.entries(self._tab) if self._look else ()
        return entries[index] if index is not None and index < len(entries) else None

    def load_facts(self) -> None:
        """Read what is known of whom the cursor is on."""
        look, entry = self._look, self._entry()
        if look is None or entry is None:
            self._show_facts(Beside())
        else:
            work = partial(self._load_facts, look, self._tab, entry)
            self.run_worker(work, thread=True, exclusive=True, group="facts")

    def _load_facts(self, look: Look, tab: str, entry: Entry) -> None:
        worker = get_current_worker()
        try:
            found = look.facts(tab, entry)
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        if not worker.is_cancelled:
            self.call_later(self._show_facts, found)

    def _show_facts(self, beside: Beside) -> None:
        self._beside = beside
        facts = self.query_one("#facts", WindowList)
        width = max(20, facts.scrollable_content_region.width - 2)
        told = [(None, line) for line in plain(beside.told).wrap(width)] if beside.told else []
        found = told or beside_lines.lines(beside.facts, beside.heads, beside.sides, width, discreet=self.app.discreet)
        facts.show([key for key, _ in found], lambda index, width: found[index][1])

    def on_resize(self) -> None:
        """Use the room there is."""
        self.call_after_refresh(self._show_facts, self._beside)

    def action_turn(self, step: int) -> None:
        """Turn to the list beside."""
        names = [name for name, _ in self._look.tabs] if self._look else []
        if names:
            self._tab = names[(names.index(self._tab) + step) % len(names)]
            self._show_tab()

    def action_aside(self) -> None:
        """Go to the facts, or back."""
        facts = self.query_one("#facts", WindowList)
        (self.people if facts.has_focus else facts).focus()

    @on(WindowList.Ticked, "#people")
    def tick(self) -> None:
        """Decide the next way about whom the cursor is on."""
        entry = self._entry()
        if entry is not None:
            ways = [Choice.NEW, Choice.SAME, Choice.OUT] if self._tab == Verdict.DOUBTFUL else [Choice.NEW, Choice.OUT]
            self.action_decide(ways[(ways.index(entry.choice) + 1) % len(ways)])

    def action_decide(self, way: str) -> None:
        """Decide about those selected, or whom the cursor is on; then go on to the next."""
        look = self._look
        places = self.people.selected or {key for key in (self.people.highlighted,) if key is not None}
        if look is None or self._tab not in (Verdict.DOUBTFUL, Verdict.NEW):
            return
        entries = look.entries(self._tab)
        for place in places:
            entries[int(place)].choice = Choice(way)
            self.people.redraw(place)
        if not self.people.selected:
            self.people.action_move(1)
        self.people.clear_selection()

    def _drop(self) -> None:
        if self._look is not None:
            self._look.close()
            self._look = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing now."""
        if action == "decide":
            wanted = (Verdict.DOUBTFUL,) if parameters == ("same",) else (Verdict.DOUBTFUL, Verdict.NEW)
            return self._look is not None and self._look.plan is not None and self._tab in wanted
        return action not in _LOOKING or self._look is not None
