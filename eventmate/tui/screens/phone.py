"""Who goes to the phone? Whom, how and with what; afterwards the question what arrived.

Pages and codes have screens of their own; the rows of the form are `phone_rows`', what
the book says to a choice is `phone_state`'s.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.book import cards
from eventmate.errors import EventmateError, FileExists
from eventmate.export.page import private_addresses
from eventmate.flows import share
from eventmate.messages import opener
from eventmate.text import harmless
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import phone_gone, phone_rows
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.codes import CodesScreen
from eventmate.tui.screens.page import PageScreen
from eventmate.tui.screens.phone_gone import Gone
from eventmate.tui.screens.phone_state import Outlook, Wish, people_words, read
from eventmate.tui.widgets.entry import Settled, Typed, Writing
from eventmate.tui.widgets.form import Choice, Form, Row
from eventmate.tui.widgets.heading import Heading
from eventmate.tui.widgets.key_line import NARROW
from eventmate.tui.widgets.switches import Chooser, Switched
from eventmate.tui.widgets.window_list import Key, WindowList

MANY = 1000
"""People from which on progress is told."""


class PhoneScreen(EventmateScreen[Outlook]):
    """A form, the people who go, and the question what arrived."""

    TITLE = "To the phone"
    CSS_PATH = "phone.tcss"
    KEYS: ClassVar[tuple[str, ...]] = (
        "phone.yes", "phone.no", "phone.some", "phone.go", "phone.open",
        "form.down", "screen.undo", "app.people", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "go", "Go", id="phone.go", tooltip="Open the page, show the codes or write the file"),
        Binding("y", "yes", "Yes", id="phone.yes", tooltip="All of them arrived; replace the file"),
        Binding("n,escape", "no", "No", id="phone.no", key_display="n", tooltip="None arrived; another name"),
        Binding("enter", "some", "Those ticked", id="phone.some", tooltip="Those that are ticked arrived"),
        Binding("o", "open", "Open the file", id="phone.open", tooltip="Give the file to what opens it here"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._wish = Wish()
        self._outlook: Outlook | None = None
        self._gone: Gone | None = None
        self._there = ""
        """The file that may have to be replaced."""

    @property
    def form(self) -> Form:
        """What is chosen."""
        return self.query_one(Form)

    @property
    def people(self) -> WindowList:
        """Who goes, or has gone."""
        return self.query_one(WindowList)

    def compose_body(self) -> ComposeResult:
        """Put the choice above those it is about."""
        yield Form()
        yield Plain(id="question")
        yield Heading()
        yield WindowList(quiet=True, tick_width=2)

    def load(self) -> Outlook:
        """Find out who would go."""
        return read(self.app.book, self._wish, self.app.clock(), private_addresses(), (Path.home(), Path.cwd()))

    def show(self, data: Outlook) -> None:
        """Bring form and people up to date."""
        first, self._outlook = self._outlook is None, data
        if data.wish.whom != self._wish.whom and not self._wish.whom:
            self._wish = data.wish
        going, every = len(data.new), len(data.everybody)
        narrow = self.app.size.width < NARROW
        subject = "" if narrow else f" · {data.subject}"
        self.show_title(
            Content.assemble(plain("Who goes to the phone?"), plain(subject[:40], "$text-muted")),
            f"{every}, of them {going} new" if every else "",
        )
        rows = phone_rows.rows(data, self.app.clock().date(), self.app.size.width)
        self.form.bring(rows)
        self._bring_options(rows)
        if first:
            self.form.go("go")
        self._show_people()

    def _bring_options(self, rows: Sequence[Row]) -> None:
        """Let the choices say the counts of now."""
        for cell in (cell for row in rows for cell in row.cells):
            field = self.form.field(cell.key)
            if isinstance(cell, Choice) and isinstance(field, Chooser) and field.options != tuple(cell.options):
                field.options = tuple(cell.options)
                field.refresh()

    def _show_people(self) -> None:
        if self._outlook is None:
            return
        named, gone = self._outlook.named, self._gone
        asking = gone is not None or bool(self._there)
        self.set_class(asking, "-asking")
        ids = [key for key in (gone.ids if gone else self._outlook.going) if key in named]
        self.people.show(ids, lambda index, width: phone_gone.row(named[ids[index]], gone, ids[index], width))
        self.people.empty = "" if self._outlook.everybody else "\n  Capture somebody first: F2."
        if gone is not None:
            self.query_one("#question", Plain).update(
                phone_gone.question(gone, self._wish.destination, self.app.size.width)
            )
            self.query_one(Heading).show(f"{len(gone.ticked & set(gone.ids))} of {people_words(len(gone.ids))}")
        elif self._there:
            self.query_one("#question", Plain).update(
                f"{harmless(self._there)} is there already.\nReplace it?   y replace   n another name"
            )
        self.query_one(Heading).display = gone is not None or bool(ids)
        if gone is None:
            self.query_one(Heading).show(people_words(len(ids)))
        self.refresh_bindings()

    def on_resize(self) -> None:
        """Use the words that fit."""
        if self._outlook is not None:
            self.show(self._outlook)

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom the cursor is on, for the card swap."""
        key = self.people.highlighted
        return (key, None) if isinstance(key, int) and self.people.has_focus else None

    @on(Switched)
    def choose(self, event: Switched) -> None:
        """Take over a choice, or begin."""
        if event.switch.key == "go":
            self.action_go()
            return
        self._choose(event.switch.key, event.value)

    @on(Typed)
    def follow(self, event: Typed) -> None:
        """Look whom the words fit while they are typed."""
        if event.writing.key == "words":
            self._choose("words", event.text)

    @on(Settled)
    def keep(self, event: Settled) -> None:
        """Take over what was typed."""
        self._take(event.writing)
        self.reload()

    def _take(self, writing: Writing) -> None:
        text = writing.take()
        if text is not None:
            writing.keep(text, text)
            self._wish = phone_rows.chosen(self._wish, writing.key, text)

    def _choose(self, key: str, value: str) -> None:
        self._wish = phone_rows.chosen(self._wish, key, value)
        self.reload()

    @work(exclusive=True, group="go")
    async def action_go(self) -> None:
        """Begin."""
        for writing in self.form.unsaved():
            self._take(writing)
        self.set_focus(self.form.field("go"))
        outlook = await asyncio.to_thread(self.load)
        self.show(outlook)
        ids = outlook.going
        if not ids:
            self.app.tell("There is nobody to send: choose others, or all of them.", "warning")
        elif outlook.wish.how == "page":
            page = PageScreen(ids, outlook.wish.look, outlook.wish.address, outlook.subject)
            await self.app.push_screen_wait(page)
            self._ask(Gone(page.fetched, "The page is closed.", set(page.fetched)) if page.fetched else None)
        elif outlook.wish.how == "codes":
            codes = CodesScreen(ids, outlook.wish.look)
            await self.app.push_screen_wait(codes)
            shown = tuple(key for key in ids if key in codes.shown)
            self._ask(Gone(shown, "You showed their codes.", set(shown)) if shown else None)
        else:
            await self._write(outlook, outlook.path)

    def _ask(self, gone: Gone | None) -> None:
        self._gone = gone
        self._show_people()
        (self.people if gone else self.form.field("go") or self.people).focus()

    async def _write(self, outlook: Outlook, path: str, *, force: bool = False) -> None:
        target = os.path.expanduser(path.strip())
        ids, look = outlook.going, outlook.wish.look
        write = partial(share.write, self.app.book, target, ids, look, force=force, on_progress=self._tell_progress)
        self._there = ""
        try:
            written = await asyncio.to_thread(write)
        except FileExists:
            self._there = target
            self._show_people()
            self.people.focus()
            return
        except EventmateError as error:
            self._show_people()
            self.app.notify(str(error), severity="error")
            return
        self._ask(phone_gone.written(written, target))

    def _tell_progress(self, ready: int, total: int) -> None:
        if total >= MANY:
            self.app.call_from_thread(self.app.tell, f"{ready:,} of {total:,} cards")

    @on(WindowList.Ticked)
    def tick(self, event: WindowList.Ticked) -> None:
        """Say that somebody arrived, or did not."""
        if self._gone is not None and isinstance(event.key, int):
            self._gone.ticked ^= {event.key}
            self.people.redraw(event.key)
            self._show_people()

    @on(WindowList.Chosen)
    def choose_row(self, event: WindowList.Chosen) -> None:
        """Count those that are ticked; where nothing is asked, show the person."""
        if self._gone is not None:
            self.action_some()
        elif not self._there:
            self._open_person(event.key)

    @work
    async def _open_person(self, key: Key) -> None:
        await self.app.show_contact(int(key))

    def action_yes(self) -> None:
        """All of them arrived; or write over the file that is there."""
        if self._gone is not None:
            self._count(self._gone.ids)
        else:
            self._replace()

    def action_some(self) -> None:
        """Those ticked arrived."""
        if self._gone is not None:
            self._count(tuple(key for key in self._gone.ids if key in self._gone.ticked))

    def action_no(self) -> None:
        """None arrived; or choose another name."""
        if self._gone is not None:
            self._ask(None)
            self.app.tell("They stay new.")
        else:
            self._there = ""
            self._show_people()
            self.call_after_refresh(self.form.go, "path")

    @work
    async def _count(self, ids: tuple[int, ...]) -> None:
        if not ids:
            self.action_no()
            return
        destination = self._wish.destination
        count = partial(cards.hand_over, self.app.book, ids, destination, self.app.clock())
        if await self.app.operate(count) is not None:
            self._ask(None)

    @work(exclusive=True, group="go")
    async def _replace(self) -> None:
        if self._outlook is not None:
            await self._write(self._outlook, self._there, force=True)

    @work
    async def action_open(self) -> None:
        """Give the file to what opens it here."""
        path = self._gone.path if self._gone else None
        if path is None:
            return
        try:
            program = opener.choose(os.environ, shutil.which, sys.platform, files=True)
            if program is None:
                self.app.tell("Nothing here opens files; take it to the phone yourself.", "warning")
                return
            await asyncio.to_thread(opener.launch_file, program, path)
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        self.app.tell(f"Gave it to {Path(program[0]).name}.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing now."""
        if action in ("yes", "no"):
            return self._gone is not None or bool(self._there)
        if action == "some":
            return self._gone is not None
        if action == "open":
            return self._gone is not None and self._gone.path is not None
        return action != "go" or not (self._gone or self._there)
