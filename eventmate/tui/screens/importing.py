"""Who comes in? A file is read, shown beside the book, and taken in with one key; nothing changes before that.

It goes on while one is on another screen. What there is to choose first is `import_form`'s,
what a plan says `import_look`'s, how it is shown `import_pane`'s.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.worker import get_current_worker

from eventmate.book import events
from eventmate.book.imports import Choice, Imported, Verdict
from eventmate.book.plans import Plan
from eventmate.errors import Cancelled, EventmateError
from eventmate.flows import import_file as flow
from eventmate.flows.import_file import Source
from eventmate.model import Event
from eventmate.phone import is_region
from eventmate.text import harmless
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.columns import ColumnsDialog
from eventmate.tui.screens.import_form import EXPECTED, PEOPLE, PathEntry, Wish, chosen, rows
from eventmate.tui.screens.import_look import Look
from eventmate.tui.screens.import_pane import LookScreen
from eventmate.tui.widgets.entry import Entered, Settled, Typed, Writing
from eventmate.tui.widgets.form import Form
from eventmate.tui.widgets.key_line import NARROW
from eventmate.tui.widgets.switches import Switched

_TOLD_EVERY = 0.1
"""Seconds between two reports of progress."""


class ImportScreen(LookScreen):
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
        Binding("c", "columns", "Columns", id="import.columns", tooltip="Say what the columns of the table hold"),
        Binding("escape", "leave", "Leave", id="import.leave", tooltip="Stop reading, leave it untaken, or go back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._wish = Wish()
        self._stop = threading.Event()
        self._reading = False
        self._done = ""

    @property
    def form(self) -> Form:
        """What is chosen first."""
        return self.query_one(Form)

    def compose_body(self) -> ComposeResult:
        """Put everything there is under each other; classes say what of it is in view."""
        yield Plain(id="told")
        yield Form()
        yield from self.compose_look()

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
            unknown = any(not table.kind and not any(table.mapping.values()) for table in source.tables)
            self._done = "No column of it is known; say what they hold." if unknown else trouble
            self._show_stage()
            self._go("path")
            if unknown:
                self._ask_columns(source)
            return
        self._look, self._tab = look, ""
        self._show_stage()
        self.people.focus()
        if self.app.screen is not self:
            self.app.tell(f"{source.name} is read: {self.app.key_of('app.import')} shows who comes in.")

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
        if action == "columns":
            return self._look is not None and self._look.is_unknown_table
        return super().check_action(action, parameters)


def _told(done: Imported, look: Look, doubtful: int, key: str) -> str:
    """Say what came in, and what is left to do."""
    counts = [(len(done.new), "new"), (len(done.changed), "changed"), (len(done.events), "new events")]
    said = ", ".join(f"{count:,} {word}" for count, word in counts if count)
    left = f" {doubtful} may be in the book twice: {key} compares them." if doubtful else ""
    return (
        f"{harmless(look.source.name)}: {said}.{left}" if said else f"{harmless(look.source.name)}: nothing new in it."
    )
