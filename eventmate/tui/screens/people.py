"""Whom are you looking for? Everybody in the book, narrowed by typing, with all that is known beside the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input
from textual.worker import get_current_worker

from eventmate.book import search
from eventmate.book.search import Hit
from eventmate.errors import EventmateError, NotFound
from eventmate.model import Circle
from eventmate.tui import directory
from eventmate.tui.plain import plain
from eventmate.tui.screens import facts
from eventmate.tui.screens.duplicates import DuplicatesScreen
from eventmate.tui.screens.facts import Known
from eventmate.tui.screens.person import PersonScreen
from eventmate.tui.widgets.ask_line import AskLine
from eventmate.tui.widgets.portrait import Portrait
from eventmate.tui.widgets.search_field import SearchField
from eventmate.tui.widgets.window_list import WindowList

_ROOMY = 70
"""Cells of a row in which there is room for where somebody was met."""
WINDOW = 200
"""Rows that are read at once; more come when the cursor nears the end."""
_NEAR = 50
_QUESTION = "Whom are you looking for?"
_NOBODY = "Nobody is in the book yet. F2 leads to capture: type a name and press Enter."
_NO_HIT = "Nobody fits. All that was said, promised and noted is searched, by the beginnings of words; ^U starts over."
_OF_LIST = frozenset({"search", "same", "edit", "swap", "add", "meet", "forget", "confirm", "help", "came", "vouch"})
_SIGNS = {Circle.CORE.value: "◆", Circle.ACTIVE.value: "◇"}


@dataclass(frozen=True, slots=True)
class Found:
    """Who fits a search."""

    words: str
    people: tuple[Hit, ...]
    total: int


class PeopleScreen(PersonScreen[Found]):
    """The search, the list, and the person under the cursor."""

    CSS_PATH = "people.tcss"
    AUTO_FOCUS = "SearchField"
    KEYS: ClassVar[tuple[str, ...]] = (
        "search.open", "list.choose", "people.search", "people.list", "person.edit", "person.swap", "person.add",
        "person.meet", "person.forget", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Search", id="people.search", tooltip="Type to narrow the list"),
        Binding("escape", "leave", "List", id="people.list", tooltip="Empty the search, then go to the list"),
        Binding("c", "app.go('circle')", "Circle", id="people.circle", show=False, tooltip="Whom you keep close"),
        Binding("r", "app.go('review')", "Review", id="people.review", show=False, tooltip="Ten connections a day"),
        Binding("i", "app.go('import')", "Import", id="people.import", tooltip="Bring in a file of people"),
        Binding("d", "app.go('duplicates')", "Doubles", id="people.duplicates", tooltip="Who is in the book twice"),
        Binding("equals_sign", "same", "Same as", id="people.same", key_display="=", tooltip="Merge with somebody"),
        Binding("down", "cursor('move', 1)", "Down", id="people.down", show=False, tooltip="To the row below"),
        Binding("up", "cursor('move', -1)", "Up", id="people.up", show=False, tooltip="To the row above"),
        Binding("pagedown", "cursor('page', 1)", "Page down", id="people.page_down", show=False, tooltip="A page down"),
        Binding("pageup", "cursor('page', -1)", "Page up", id="people.page_up", show=False, tooltip="A page up"),
    ]

    _limit = WINDOW
    _wanted: int | None = None
    _words = ""
    _read = 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out what is no key while one types, and what is nothing to do."""
        if not self.is_mounted:
            return True
        field = self.query_one(SearchField)
        if action in _OF_LIST and field.has_focus:
            return False
        return action != "leave" or field.has_focus or bool(field.value)

    def compose_body(self) -> ComposeResult:
        """Put the list and the person side by side under the search."""
        yield SearchField("Search: a name, a place, what they said or look for, a tag …")
        with Horizontal(id="panes"):
            yield PeopleList(empty=_NOBODY)
            with VerticalScroll(id="detail"):
                yield Portrait()
        yield AskLine()

    def load(self) -> Found:
        """Find who fits what is typed."""
        words = self._words
        try:
            with self.app.book.read() as connection:
                hits = search.hits(connection, words, limit=self._limit)
                if self._wanted is not None and self._wanted not in {hit.id for hit in hits}:
                    hits = [*search.rows_of(connection, [self._wanted]), *hits]
                return Found(words, tuple(hits), max(search.count(connection, words), len(hits)))
        except NotFound:
            return Found(words, (), 0)

    def show(self, data: Found) -> None:
        """Show who fits."""
        shown, people = self.query_one(PeopleList), data.people
        shown.empty = _NO_HIT if data.words.strip() else _NOBODY
        shown.show([hit.id for hit in people], partial(row, people), cursor=self._wanted)
        self._wanted, self._read = None, len(people)
        self._total = data.total
        counted = f"{data.total:,} {'person' if data.total == 1 else 'people'}"
        self.show_title(_QUESTION, f"{counted} found" if data.words.strip() else counted)
        self.load_detail()

    _total = 0

    @on(Input.Changed, "SearchField")
    def narrow(self, event: Input.Changed) -> None:
        """Search anew, from the top."""
        event.stop()
        if event.value != self._words:
            self._words, self._limit = event.value, WINDOW
            self.reload()

    @on(Input.Submitted, "SearchField")
    def enter(self, event: Input.Submitted) -> None:
        """Open the person under the cursor."""
        event.stop()
        self.action_open()

    @on(WindowList.Highlighted)
    def follow(self, event: WindowList.Highlighted) -> None:
        """Show the person under the cursor, and read on where the end is near."""
        if event.index is not None and self._read - _NEAR <= event.index and self._read < self._total:
            self._limit, self._read = self._limit * 2, self._total
            self.reload()
        self.load_detail()

    @on(WindowList.Chosen)
    def open_chosen(self) -> None:
        """Open the person."""
        self.action_open()

    def load_detail(self) -> None:
        """Read the person under the cursor, where they are shown."""
        if self.has_class("-wide"):
            self.run_worker(partial(self._load_detail, self.person()), thread=True, exclusive=True, group="detail")

    def _load_detail(self, contact_id: int | None) -> None:
        worker = get_current_worker()
        try:
            known = None if contact_id is None else facts.read(self.app.book, contact_id)
        except NotFound:
            known = None
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self.show_detail, known)

    def show_detail(self, known: Known | None) -> None:
        """Show a person beside the list."""
        if self.is_attached:
            told = facts.facts(known, self.app.clock().date(), discreet=self.app.discreet) if known else []
            self.query_one(Portrait).show(told)

    def on_resize(self) -> None:
        """Fill the pane where there is one now."""
        self.call_after_refresh(self.load_detail)

    def person(self) -> int | None:
        """Say who is under the cursor."""
        key = self.query_one(PeopleList).highlighted
        return key if isinstance(key, int) else None

    def show_contact(self, contact_id: int) -> None:
        """Turn to a person, whatever was searched for before."""
        self._wanted, self._words = contact_id, ""
        self.query_one(SearchField).value = ""
        self.reload()
        self.query_one(PeopleList).focus()
        if not self.has_class("-wide"):
            self._open(contact_id)

    @work
    async def _open(self, contact_id: int) -> None:
        await self.app.push_screen(directory.build("contact", contact_id))

    def action_open(self) -> None:
        """Open the person under the cursor: on a page, or, where they are shown beside, for the keys of the list."""
        if self.has_class("-wide"):
            self.query_one(PeopleList).focus()
        elif (key := self.person()) is not None:
            self._open(key)

    @work
    async def action_same(self) -> None:
        """Put the person under the cursor beside another one, to be merged."""
        key, screen = self.person(), await self.app.go("duplicates")
        if key is not None and isinstance(screen, DuplicatesScreen):
            screen.compare_with(key)

    def action_search(self) -> None:
        """Go to the search."""
        self.query_one(SearchField).focus()

    def action_leave(self) -> None:
        """Empty the search; an empty one is left."""
        field = self.query_one(SearchField)
        if field.value:
            field.value = ""
        elif field.has_focus:
            self.query_one(PeopleList).focus()

    def action_cursor(self, way: str, step: int) -> None:
        """Move in the list from the search."""
        shown = self.query_one(PeopleList)
        shown.action_move(step) if way == "move" else shown.action_page(step)


class PeopleList(WindowList):
    """The list, in which nothing is ticked or selected."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Space and v alone."""
        return parameters not in {("tick",), ("select",)} and super().check_action(action, parameters)


def row(people: tuple[Hit, ...], index: int, width: int) -> Content:
    """Draw a person: the circle's sign, the name, what they do, where they were met."""
    hit = people[index]
    sign, name = _SIGNS.get(hit.circle, " "), _line(hit.name)
    met = plain(_met(hit.met), "$text-muted") if width >= _ROOMY else Content()
    room = width - 2 - (met.cell_length + 2 if met.plain else 0)
    role = ", ".join(part for part in (_line(hit.title), _line(hit.organization)) if part and part != name)
    column = min(24, room * 3 // 5) if role else room
    left = Content.assemble(plain(f"{sign} ", "$point"), plain(name, "bold").truncate(column, ellipsis=True, pad=True))
    if role:
        left = Content.assemble(left, "  ", plain(role).truncate(room - column - 2, ellipsis=True, pad=True))
    return Content.assemble(left, "  ", met) if met.plain else left


def _met(told: str) -> str:
    """Say where somebody was met, and on which day."""
    where, _, day = _line(told).rpartition(", ")
    when = f"{date.fromisoformat(day):%d %b %Y}" if day else ""
    return f"{where[:19]}…  {when}" if len(where) > 20 else f"{where}  {when}".strip()


def _line(text: str) -> str:
    return " ".join(text[:200].split())
