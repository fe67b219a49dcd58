"""Was it worth it? What came of events, told apart or together; every number opens as the people behind it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.book import events, report
from eventmate.errors import NotFound
from eventmate.flows import worth
from eventmate.tui import directory
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import ledger
from eventmate.tui.screens import report_rows as rows
from eventmate.tui.screens.ask import AskDialog
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.window_list import WindowList
from eventmate.worth import Behind, By, Group, Measure, Scope
from eventmate.worth import words as w

_VIEWS: Final = {"all": "1 All", "event": "2 Events", "series": "3 Series", "kind": "4 Kinds", "online": "5 Online"}
_EMPTY: Final = "\n  No events yet.\n\n  F6 makes one; whom you meet there, and what comes of it, is told here."
_NOBODY: Final = "\n  Nobody is behind this number."
_ALL: Final = Scope()
_HIGH, _LOW = 9, 5
"""Lines of a plot."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is looked at: groups, the numbers of some events, or the people behind one."""

    scope: Scope = _ALL
    by: By | None = None
    measure: Measure | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a page shows."""

    page: Page
    whole: Group
    groups: tuple[Group, ...] = ()
    people: tuple[Behind, ...] = ()
    bars: tuple[str, ...] = ()


class ReportList(WindowList):
    """Groups, numbers or people: Enter opens what is behind."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Space and v alone."""
        return parameters not in {("tick",), ("select",)} and super().check_action(action, parameters)


class ReportScreen(EventmateScreen[Told]):
    """A list with a plot above it, one page deeper with Enter."""

    TITLE = "Was it worth it?"
    CSS_PATH = "report.tcss"
    AUTO_FOCUS = "ReportList"
    KEYS: ClassVar[tuple[str, ...]] = (
        "list.choose", "report.back", "report.write", "report.again", "app.events", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "view('all')", "All", id="report.all", show=False, tooltip="All events together"),
        Binding("2", "view('event')", "Events", id="report.events", show=False, tooltip="Event by event"),
        Binding("3", "view('series')", "Series", id="report.series", show=False, tooltip="By series or organiser"),
        Binding("4", "view('kind')", "Kinds", id="report.kinds", show=False, tooltip="By kind of event"),
        Binding("5", "view('online')", "Online", id="report.online", show=False, tooltip="In person against online"),
        Binding("w", "write", "Markdown", id="report.write", tooltip="Write this report to a Markdown file"),
        Binding("a", "again", "Go again?", id="report.again", tooltip="Say whether you would go to this event again"),
        Binding("escape,left", "back", "Back", id="report.back", key_display="Esc", tooltip="To the page before"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._view = "all"
        self._pages = [Page()]
        self._cursors: list[str | None] = []
        self._told: Told | None = None

    @property
    def page(self) -> Page:
        """What is looked at."""
        return self._pages[-1]

    @property
    def listing(self) -> ReportList:
        """The list."""
        return self.query_one(ReportList)

    def compose_body(self) -> ComposeResult:
        """Put what is told in words and bars above the list."""
        yield Plain(id="views")
        yield Plain(id="told")
        yield Plain(id="plot")
        yield ReportList()

    def show_worth(self, event_id: int) -> None:
        """Turn to the report of an event."""
        self._view, self._pages, self._cursors = "event", [Page(by=By.EVENT), Page(report.event_key(event_id))], [None]
        self.reload()

    def load(self) -> Told:
        """Compute what the page shows."""
        page, book, today = self.page, self.app.book, self.app.clock().date()
        try:
            whole = report.whole(book, today, page.scope)
        except NotFound:
            return Told(page, Group("", "", 0, None, None))
        if page.measure is not None:
            return Told(page, whole, people=report.behind(book, page.measure, today, page.scope))
        if page.by is not None:
            return Told(page, whole, report.groups(book, page.by, today))
        width, height = self.app.size.width - 4, _HIGH if self.app.size.height >= 22 else _LOW
        return Told(page, whole, bars=tuple(worth.bars(book, today, page.scope, whole, width, height)))

    def show(self, data: Told) -> None:
        """Show the page, unless one has turned to another meanwhile."""
        if data.page != self.page:
            return
        self._told = data
        page, whole = data.page, data.whole
        name = w.name(whole, page.scope.by) if page.scope.key is not None else "All events"
        title = w.NAMES[page.measure] if page.measure else "Was it worth it?"
        self.show_title(title[:1].upper() + title[1:], name if page.by is None else w.many(whole.events, "event"))
        self._show_head(data)
        lines = self._lines(data)
        self.listing.empty = _NOBODY if page.measure and whole.events else _EMPTY
        self.listing.show([line.key for line in lines], lambda index, width: lines[index].draw(width))
        self.refresh_bindings()

    def _lines(self, data: Told) -> list[rows.Row]:
        if data.page.measure is not None:
            return rows.people(data.people, discreet=self.app.discreet)
        if data.page.by is not None:
            return rows.groups(data.groups, data.page.by)
        return rows.numbers(data.whole) if data.whole.events else []

    def _show_head(self, data: Told) -> None:
        narrow = self.has_class("-narrow")
        views = [
            plain(
                name if view == self._view or not narrow else name[:1],
                "bold $text-primary" if view == self._view else "",
            )
            for view, name in _VIEWS.items()
        ]
        self.query_one("#views", Plain).update(Content("   ").join(views))
        whole, told, plot = data.whole, self.query_one("#told", Plain), self.query_one("#plot", Plain)
        if data.page.measure is not None:
            words = (
                f"{w.value(whole[data.page.measure])} · {w.many(whole[data.page.measure].people, 'person', 'people')}"
            )
        else:
            words = " · ".join(part for part in (w.honestly(whole), w.when(whole), w.again(whole)) if part)
        told.update(words if whole.events else "")
        told.display = data.page.by is None
        plot.update(plain("\n".join(data.bars)))
        plot.display = bool(data.bars)

    @on(WindowList.Chosen)
    def open(self, event: WindowList.Chosen) -> None:
        """Go a page deeper, in the end to the person."""
        kind, _, key = str(event.key).partition(" ")
        if kind == "person":
            self._open_person(int(key))
            return
        page = self.page
        deeper = Page(Scope(page.by, key)) if page.by else Page(page.scope, measure=Measure(key))
        self._cursors.append(str(event.key))
        self._pages.append(deeper)
        self.reload()
        self.listing.action_edge(-1)

    @work
    async def _open_person(self, contact_id: int) -> None:
        await self.app.push_screen(directory.build("contact", contact_id))

    def action_view(self, view: str) -> None:
        """Turn to another way of telling events apart."""
        self._view, self._pages, self._cursors = view, [Page(by=None if view == "all" else By(view))], []
        self.reload()

    @work
    async def action_back(self) -> None:
        """Go back to the page before."""
        if len(self._pages) > 1:
            self._pages.pop()
            cursor = self._cursors.pop() if self._cursors else None
            self.reload()
            if cursor is not None:
                self.call_after_refresh(self.listing.go, cursor)

    @work
    async def action_again(self) -> None:
        """Ask whether to go to the event again."""
        key = self._event_key()
        if key is not None:
            event = await asyncio.to_thread(events.get, self.app.book, key)
            await ledger.ask_verdict(self.app, event)
            self.reload()

    def _event_key(self) -> int | None:
        page, marked = self.page, str(self.listing.highlighted or "")
        if page.by is By.EVENT and marked.startswith("group "):
            return int(marked.removeprefix("group "))
        return int(page.scope.key) if page.by is None and page.scope.by is By.EVENT and page.scope.key else None

    @work
    async def action_write(self) -> None:
        """Ask for a file and write the report as Markdown, never over another one."""
        if self._told is None or not self._told.whole.events:
            return
        page, whole, app = self.page, self._told.whole, self.app
        today = app.clock().date()
        text = str(Path("~") / worth.file_name(whole, today))
        question = "Where to? A file that is there already stays; a number is added."
        while said := await app.push_screen_wait(AskDialog(question, ask="report.md", text=text)):
            text = said

            def write(path: str = said) -> Path:
                told = worth.document(app.book, today, page.scope, page.by)
                return worth.write(Path(path).expanduser(), told)

            written = await app.operate(write, told=False)
            if written is not None:
                app.tell(f"Wrote {written}")
                return

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing where one is."""
        if not self.is_mounted:
            return True
        if action == "back":
            return len(self._pages) > 1
        return action != "again" or self._event_key() is not None
