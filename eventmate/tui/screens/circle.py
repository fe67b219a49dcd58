"""Whom do you keep close? The circle, who in it waits for a word, and whose details are to be checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content

from eventmate.book import circles, edits
from eventmate.book.circles import Kept, Member
from eventmate.errors import NotFound
from eventmate.model import Circle
from eventmate.tui import directory
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import facts
from eventmate.tui.screens.facts import Known
from eventmate.tui.screens.person import PersonScreen
from eventmate.tui.widgets.ask_line import AskLine
from eventmate.tui.widgets.portrait import Portrait
from eventmate.tui.widgets.window_list import WindowList

_VIEWS: Final = {Circle.CORE: "1 Core", Circle.ACTIVE: "2 Active"}
_EMPTY: Final = (
    "\n  Nobody is in this circle yet.\n\n  On a person ^G C takes them in; "
    "^G r goes through your connections, ten a day."
)
_ROOMY = 56
_NAME = 24


@dataclass(frozen=True, slots=True)
class Looked:
    """A circle, and all that is known of one in it."""

    kept: Kept
    known: Known | None


class CircleList(WindowList):
    """The members: Enter opens one."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Space and v alone."""
        return parameters not in {("tick",), ("select",)} and super().check_action(action, parameters)


class CircleScreen(PersonScreen[Looked]):
    """The list with the person beside it, or one person after the other whose details are to be checked."""

    TITLE = "Core circle"
    CSS_PATH = "circle.tcss"
    AUTO_FOCUS = "CircleList"
    KEYS: ClassVar[tuple[str, ...]] = (
        "circle.right", "person.edit", "circle.next", "circle.stop", "list.choose", "circle.check", "circle.log",
        "person.vouch", "circle.drop", "app.review", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "view('core')", "Core", id="circle.core", show=False, tooltip="The core circle"),
        Binding("2", "view('active')", "Active", id="circle.active", show=False, tooltip="The active circle"),
        Binding(
            "c", "check", "Check", id="circle.check", tooltip="Go through details that were not checked for a year"
        ),
        Binding("l", "app.log", "Log a word", id="circle.log", tooltip="Note a contact with whom the cursor is on"),
        Binding("x,delete", "drop", "Let go", id="circle.drop", tooltip="Keep this person a circle further out"),
        Binding("y", "right", "Still right", id="circle.right", tooltip="These details hold; to the next"),
        Binding("n", "next", "Next", id="circle.next", tooltip="To the next without a word"),
        Binding("escape", "stop", "Stop", id="circle.stop", tooltip="Back to the circle"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._circle = Circle.CORE
        self._looked: Looked | None = None
        self._checks: tuple[int, ...] = ()
        self._place = 0

    @property
    def listing(self) -> CircleList:
        """The members."""
        return self.query_one(CircleList)

    @property
    def is_checking(self) -> bool:
        """Whether one goes through details."""
        return self._place < len(self._checks)

    def compose_body(self) -> ComposeResult:
        """Put the members beside the person."""
        yield Plain(id="views")
        yield Plain(id="advice")
        with Horizontal(id="panes"):
            yield CircleList()
            with VerticalScroll(id="detail", can_focus=False):
                yield Portrait()
        yield AskLine()

    def load(self) -> Looked:
        """Read the circle, and the person under the cursor or to be checked."""
        kept = circles.read(self.app.book, self.app.settings.cadences, self.app.clock().date(), self._circle)
        key = self.person()
        if key is None and kept.members:
            key = kept.members[0].contact_id
        try:
            return Looked(kept, facts.read(self.app.book, key) if key is not None else None)
        except NotFound:
            return Looked(kept, None)

    def show(self, data: Looked) -> None:
        """Show who is in the circle."""
        self._looked = data
        members = data.kept.members
        self._show_head(data.kept)
        self.listing.empty = _EMPTY
        self.listing.show([one.contact_id for one in members], lambda index, width: row(members[index], width))
        if data.known is not None:
            told = facts.facts(data.known, self.app.clock().date(), discreet=self.app.discreet)
            self.query_one(Portrait).show(told)
        else:
            self.query_one(Portrait).show(())
        self.refresh_bindings()

    def _show_head(self, kept: Kept) -> None:
        title, count = "Whom do you keep close?", f"{len(kept.members)} of {circles.KEEPABLE}"
        if self.is_checking:
            title, count = "Does this still hold?", f"{self._place + 1} of {len(self._checks)}"
        elif self._circle is not Circle.CORE:
            count = str(len(kept.members))
        self.show_title(title, count)
        narrow = self.has_class("-narrow")
        told = [
            plain(name, "bold $text-primary" if circle is self._circle else "")
            for circle, name in _VIEWS.items()
            if circle is self._circle or not narrow
        ]
        silent, stale = len(kept.silent), len(kept.stale)
        if silent:
            told.append(plain(f"! {silent} silent" if narrow else f"! {silent} not spoken to", "$overdue"))
        if stale:
            told.append(plain(f"~ {stale} to check", "$text-warning"))
        self.query_one("#views", Plain).update(Content("   ").join(told))
        advice = self.query_one("#advice", Plain)
        advice.update(kept.advice)
        advice.display = bool(kept.advice)

    @on(WindowList.Highlighted)
    def follow(self, event: WindowList.Highlighted) -> None:
        """Show the person under the cursor."""
        known = self._looked.known if self._looked else None
        if known is None or known.contact.id != event.key:
            self.reload()

    @on(WindowList.Chosen)
    @work
    async def open(self, event: WindowList.Chosen) -> None:
        """Open a person on a page."""
        await self.app.push_screen(directory.build("contact", event.key))

    def person(self) -> int | None:
        """Say who is to be checked, or else who is under the cursor."""
        if self.is_checking:
            return self._checks[self._place]
        key = self.listing.highlighted
        return key if isinstance(key, int) else None

    def action_view(self, circle: str) -> None:
        """Turn to another circle."""
        self._circle = Circle(circle)
        self.reload()

    def action_check(self) -> None:
        """Go through the details that grow stale, one person at a time."""
        stale = self._looked.kept.stale if self._looked else ()
        if not stale:
            self.app.tell("All details were checked within a year.")
            return
        self._checks, self._place = tuple(one.contact_id for one in stale), 0
        self._turn()

    @work
    async def action_right(self) -> None:
        """Note that the details hold, and go on."""
        key = self.person()
        if key is None:
            return
        if await self.app.operate(lambda: edits.confirm(self.app.book, key, self.app.clock())) is not None:
            self.action_next()

    def action_next(self) -> None:
        """Go on to the next."""
        if self.is_checking:
            self._place += 1
            self._turn()

    def action_stop(self) -> None:
        """Go back to the circle."""
        self._checks, self._place = (), 0
        self._turn()

    def _turn(self) -> None:
        self.set_class(self.is_checking, "-checking")
        if not self.is_checking:
            self._checks, self._place = (), 0
            self.call_after_refresh(self.listing.focus)
        self.query_one("#detail").scroll_home(animate=False)
        self.reload()

    @work
    async def action_drop(self) -> None:
        """Keep the person a circle further out."""
        key = self.person()
        further = Circle.ACTIVE if self._circle is Circle.CORE else Circle.WIDE
        if key is not None:
            await self.app.operate(lambda: circles.put(self.app.book, key, further, self.app.clock()))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing where one is."""
        if not self.is_mounted:
            return True
        if action in ("right", "next", "stop"):
            return self.is_checking
        if action in ("check", "view", "drop", "confirm"):
            return not self.is_checking
        return True


def row(one: Member, width: int) -> Content:
    """Draw a member: how long ago the last word was, whether details are stale, whether I vouch."""
    silent = plain("! ", "bold $overdue") if one.silent else plain("  ")
    spoken = plain(f"{_ago(one.days):>9}", "$overdue" if one.silent else "$text-muted")
    stale = plain(" ~", "bold $text-warning") if one.stale else plain("  ")
    vouch = plain(" ★", "bold $done") if one.vouch else plain("  ")
    marks = Content.assemble(spoken, stale, vouch)
    room = width - 2 - marks.cell_length - 1
    name = plain(one.name, "bold")
    if width >= _ROOMY and one.role:
        name = Content.assemble(name.truncate(_NAME, ellipsis=True, pad=True), "  ", plain(one.role))
    return Content.assemble(silent, name.truncate(max(1, room), ellipsis=True, pad=True), " ", marks)


def _ago(days: int) -> str:
    return "today" if days < 1 else "1 day" if days == 1 else f"{days} days" if days < 730 else f"{days // 365} years"
