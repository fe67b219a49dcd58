"""Who comes in? A file is read, shown beside the book, and taken in with one key; nothing changes before that.

It goes on while one is on another screen. What there is to choose first is `import_form`'s,
what a plan says `import_look`'s, how two records stand side by side `beside_lines`'.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.worker import get_current_worker

from eventmate.book import events
from eventmate.book.imports import Choice, Entry, Imported, Verdict
from eventmate.book.plans import Plan
from eventmate.errors import Cancelled, EventmateError
from eventmate.flows import import_file as flow
from eventmate.flows.import_file import Source
from eventmate.model import Event
from eventmate.phone import is_region
from eventmate.text import harmless
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import beside_lines, import_look
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.columns import ColumnsDialog
from eventmate.tui.screens.import_form import EXPECTED, PEOPLE, PathEntry, Wish, chosen, rows
from eventmate.tui.screens.import_look import Beside, Look
from eventmate.tui.widgets.entry import Entered, Settled, Typed, Writing
from eventmate.tui.widgets.form import Form
from eventmate.tui.widgets.key_line import NARROW
from eventmate.tui.widgets.switches import Chooser, Switched
from eventmate.tui.widgets.window_list import WindowList

_TOLD_EVERY = 0.1
"""Seconds between two reports of progress."""
_LOOKING = frozenset({"take", "decide", "turn", "columns", "aside"})


class Tabs(Chooser, can_focus=False):
    """The lists that a plan has."""


class ImportScreen(EventmateScreen[Event | None]):
    """A form, then who would come in, with what was read beside what is known."""

    TITLE = "Import"
    CSS_PATH = "importing.tcss"
    AUTO_FOCUS = None
    KEYS: ClassVar[tuple[str, ...]] = (
        "import.take", "import.same", "import.turn", "import.out", "import.new", "import.columns", "import.leave",
        "form.down", "app.duplicates", "app.undo", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("i,ctrl+s", "take", "Take in", id="import.take", tooltip="Take everybody in as it stands here"),
        Binding("s", "decide('same')", "Same person", id="import.same", tooltip="Add it to whom they resemble"),
        Binding("n", "decide('new')", "New", id="import.new", tooltip="It is somebody else: take them in as new"),
        Binding("x", "decide('out')", "Leave out", id="import.out", tooltip="Do not take them in"),
        Binding("right,l", "turn(1)", "Next list", id="import.turn", key_display="→", tooltip="To the next list"),
        Binding("left,h", "turn(-1)", "List before", id="import.back", show=False, tooltip="To the list before"),
        Binding("tab", "aside", "Facts", id="import.aside", show=False, tooltip="To the facts beside, and back"),
        Binding("c", "columns", "Columns", id="import.columns", tooltip="Say what the columns of the table hold"),
        Binding("escape", "leave", "Leave", id="import.leave", tooltip="Stop reading, leave it untaken, or go back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._wish = Wish()
        self._look: Look | None = None
        self._stop = threading.Event()
        self._reading = False
        self._tab = ""
        self._beside = Beside()
        self._done = ""

    @property
    def form(self) -> Form:
        """What is chosen first."""
        return self.query_one(Form)

    @property
    def people(self) -> WindowList:
        """Those of the list in view."""
        return self.query_one("#people", WindowList)

    def compose_body(self) -> ComposeResult:
        """Put everything there is under each other; classes say what of it is in view."""
        yield Plain(id="told")
        yield Form()
        yield Tabs((("", ""),), key="tab")
        with Container(id="look"):
            yield WindowList(id="people")
            yield WindowList(id="facts", quiet=True)

    def load(self) -> Event | None:
        """Find out which event is on."""
        return events.current(self.app.book, self.app.clock()) if self.app.book.path.exists() else None

    def show(self, data: Event | None) -> None:
        """Bring the form up to date."""
        if not self._wish.region:
            self._wish = replace(self._wish, region=(data.region if data else "") or self.app.settings.region)
        if self._wish.event is None or self._wish.kind == PEOPLE:
            self._wish = replace(self._wish, event=data)
        first = self.form.is_empty
        self._show_stage()
        if first:
            self._go("path")

    def expect_at(self, event: Event) -> None:
        """Ask for the list of who is expected at an event."""
        if self._look is None and not self._reading:
            self._wish = Wish(kind=EXPECTED, region=event.region or self.app.settings.region, event=event)
            self._show_stage()
            self._go("path")

    def _show_stage(self) -> None:
        look = self._look
        self.set_class(look is not None, "-look")
        self.set_class(self._reading, "-reading")
        self.form.bring(rows(self._wish, narrow=self.app.size.width < NARROW))
        self._show_title()
        if look is not None:
            self._show_tab()
        elif not self._reading:
            self.query_one("#told", Plain).update(self._done)
        self.refresh_bindings()

    def _show_title(self) -> None:
        if self._look is None:
            self.show_title("Who comes in?")
            return
        name = harmless(self._look.source.name)
        self.show_title(Content.assemble("Who comes in?", plain(f" · {name}"[:40], "$text-muted")), self._look.events)

    @on(Switched)
    def choose(self, event: Switched) -> None:
        """Take over a choice, begin, or turn to another list."""
        if event.switch.key == "go":
            self._begin()
        elif event.switch.key == "tab":
            self._tab = event.value
            self._show_tab()
        else:
            self._wish = chosen(self._wish, event.switch.key, event.value)
            self._show_stage()

    @on(Typed)
    @on(Settled)
    def follow(self, event: Typed | Settled) -> None:
        """Take over what is typed."""
        self._take_over(event.writing)
        self.form.bring(rows(self._wish, narrow=self.app.size.width < NARROW))

    @on(Entered)
    def enter(self, event: Entered) -> None:
        """Begin with Enter in any field."""
        self._take_over(event.writing)
        event.writing.release(event.writing)
        self._begin()

    @on(PathEntry.Pasted)
    def paste(self, event: PathEntry.Pasted) -> None:
        """Read a text that was pasted."""
        self._wish = replace(self._wish, pasted=event.text, path="")
        self._begin()

    def _go(self, key: str) -> None:
        # What was not in view takes no focus before it is.
        self.call_after_refresh(self.form.go, key)

    def _take_over(self, writing: Writing) -> None:
        text = writing.text_typed
        writing.keep(text, text)
        self._wish = chosen(self._wish, writing.key, text)

    def _begin(self) -> None:
        if self._reading or self._look is not None:
            return
        if not self._wish.is_ready:
            self.app.tell("Say which file, or paste the text of one.", "warning")
            self._go("path")
        elif self._wish.region and not is_region(self._wish.region):
            self.app.tell(f"{self._wish.region} is no country; write two letters, such as GB.", "warning")
            self._go("region")
        else:
            self._read_again()

    def _read_again(self) -> None:
        self._stop.clear()
        self._reading, self._done = True, ""
        self.query_one("#told", Plain).update("Reading …")
        self._show_stage()
        self.set_focus(None)
        self._read(self._wish)

    @work(thread=True, exclusive=True, group="read")
    def _read(self, wish: Wish) -> None:
        source, look, trouble = wish.source(self.app.clock()), None, ""
        worker, last = get_current_worker(), time.monotonic()

        def tell(done: int, total: int) -> None:
            nonlocal last
            if time.monotonic() - last > _TOLD_EVERY:
                last = time.monotonic()
                self.call_later(self._tell_progress, done, total)

        try:
            look = self._planned(wish, source, tell, lambda: self._stop.is_set() or worker.is_cancelled)
        except Cancelled:
            trouble = "Stopped; nothing was changed."
        except EventmateError as error:
            trouble = str(error)
        if worker.is_cancelled:
            # The app is leaving: there is nobody to show it to.
            if look is not None:
                look.close()
            return
        self.call_later(self._show_look, source, look, trouble)

    def _planned(self, wish: Wish, source: Source, tell: flow.Progress, stopped: Callable[[], bool]) -> Look:
        book, now = self.app.book, self.app.clock()
        if wish.kind == EXPECTED:
            found = flow.attendees(book, source, on_progress=tell, cancelled=stopped)
            return Look(source, book, now.date(), attendees=found)
        plan = flow.plan(book, source, now, on_progress=tell, cancelled=stopped)
        return Look(source, book, now.date(), plan=plan)

    def _tell_progress(self, done: int, total: int) -> None:
        if self._reading:
            bar = "█" * (20 * done // max(total, 1))
            told = f"{done:,} of about {total:,} read · Esc stops"
            self.query_one("#told", Plain).update(Content.assemble(plain(f"{bar:░<20}  ", "$point"), plain(told)))

    def _show_look(self, source: Source, look: Look | None, trouble: str) -> None:
        self._reading = False
        if look is None:
            self._done = trouble
            self._show_stage()
            self._go("path")
            if any(not table.kind and not any(table.mapping.values()) for table in source.tables):
                self._ask_columns(source)
            return
        self._look, self._tab = look, ""
        self._show_stage()
        self.people.focus()
        if self.app.screen is not self:
            self.app.tell(f"{source.name} is read: {self.app.key_of('app.import')} shows who comes in.")

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

    def action_columns(self) -> None:
        """Ask what the columns hold."""
        if self._look is not None:
            self._ask_columns(self._look.source)

    @work
    async def _ask_columns(self, source: Source) -> None:
        tables = [table for table in source.tables if not table.kind]
        maps = await self.app.push_screen_wait(ColumnsDialog(tables))
        if maps is not None:
            self._drop()
            self._wish = replace(self._wish, maps=maps)
            self._read_again()

    @work
    async def action_leave(self) -> None:
        """Stop reading, or leave everything untaken; from the form go to the people."""
        if self._reading:
            self._stop.set()
        elif self._look is not None:
            self._drop()
            self._wish = replace(self._wish, maps={})
            self._show_stage()
            self._go("path")
            self.app.tell("Left as it was; nothing was changed.")
        else:
            await self.app.go("people")

    def _drop(self) -> None:
        if self._look is not None:
            self._look.close()
            self._look = None

    @work(exclusive=True, group="take")
    async def action_take(self) -> None:
        """Take everybody in, in one step."""
        look, wish = self._look, self._wish
        if look is None:
            return
        told = await (self._expect(look, wish) if look.plan is None else self._apply(look, look.plan, wish))
        if told is None:
            return
        self._drop()
        self._done = told
        self._wish = Wish(kind=wish.kind, region=wish.region, event=wish.event)
        self._show_stage()
        self._go("go")

    async def _apply(self, look: Look, plan: Plan, wish: Wish) -> str | None:
        doubtful = [e for e in look.entries(Verdict.DOUBTFUL) if e.choice is Choice.NEW]
        now, book = self.app.clock(), self.app.book
        done = await self.app.operate(lambda: flow.apply(book, plan, look.source, now, tag=wish.tag))
        if done is None:
            return None
        return _told(done, look, len(doubtful), self.app.key_of("app.duplicates"))

    async def _expect(self, look: Look, wish: Wish) -> str | None:
        event, attendees = wish.event, look.attendees
        if event is None or attendees is None:
            return None
        now, book = self.app.clock(), self.app.book
        added = await self.app.operate(lambda: flow.add_expected(book, look.source, attendees, event.id, now))
        if added is None:
            return None
        there = f" {added.there} were on the list before." if added.there else ""
        known = f", {added.known} of them in the book" if added.known else ""
        return f"{added.new} expected at {event.name}{known}.{there} Capture completes their names."

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing now."""
        if not self.is_mounted:
            return True
        if action == "decide":
            wanted = (Verdict.DOUBTFUL,) if parameters == ("same",) else (Verdict.DOUBTFUL, Verdict.NEW)
            return self._look is not None and self._look.plan is not None and self._tab in wanted
        if action == "columns":
            return self._look is not None and self._look.is_unknown_table
        return action not in _LOOKING or self._look is not None


def _told(done: Imported, look: Look, doubtful: int, key: str) -> str:
    """Say what came in, and what is left to do."""
    counts = [(len(done.new), "new"), (len(done.changed), "changed"), (len(done.events), "new events")]
    said = ", ".join(f"{count:,} {word}" for count, word in counts if count)
    left = f" {doubtful} may be in the book twice: {key} compares them." if doubtful else ""
    return (
        f"{harmless(look.source.name)}: {said}.{left}" if said else f"{harmless(look.source.name)}: nothing new in it."
    )
