"""Who should meet whom? Introductions, the goals of the event, what I look for myself, and who knows someone who does.

How each stands in the list is `network_rows`' business; who fits whom is `eventmate.matching`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input
from textual.worker import get_current_worker

from eventmate.book import contacts, encounters, goals, introductions
from eventmate.book.goals import Expected
from eventmate.book.introductions import Listed
from eventmate.errors import EventmateError
from eventmate.matching.fit import Answer
from eventmate.model import Goal, IntroductionState, Statement, StatementKind
from eventmate.text import fold
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import around
from eventmate.tui.screens import network_rows as rows
from eventmate.tui.screens.around import Around
from eventmate.tui.screens.ask import AskDialog, Option
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.event_rows import aim
from eventmate.tui.screens.message import MessageDialog
from eventmate.tui.widgets.search_field import SearchField
from eventmate.tui.widgets.window_list import WindowList

_OUTCOMES: Final = ("they met", "no answer", "led to something")
_OF_VIEW: Final = {
    "message": ("introductions",), "add": ("goals", "mine"), "edit": ("goals", "mine"), "reach": ("goals",),
}  # fmt: skip
_ENDED: Final = (IntroductionState.MADE, IntroductionState.DECLINED)


class NetworkList(WindowList):
    """The lines of a view: Enter and Space take the next step."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "choose", "Next step", id="network.next", tooltip="Take the next step, or open it"),
    ]


class NetworkScreen(EventmateScreen[Around]):
    """The question on top, and one of three lists."""

    TITLE = "Network"
    CSS_PATH = "network.tcss"
    AUTO_FOCUS = "NetworkList"
    KEYS: ClassVar[tuple[str, ...]] = (
        "search.open", "network.answers", "network.back", "network.next", "network.add", "network.message",
        "network.reach", "network.edit", "network.drop", "network.ask", "network.open", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "view('introductions')", "Introductions", id="network.introductions", tooltip="Who should meet"),
        Binding("2", "view('goals')", "Goals", id="network.goals", tooltip="Whom you want to meet at this event"),
        Binding("3", "view('mine')", "Mine", id="network.mine", tooltip="What you look for, offer and know"),
        Binding("slash", "ask", "Who knows …", id="network.ask", tooltip="Ask who knows someone who"),
        Binding("a", "add", "Add", id="network.add", tooltip="Add a goal, or what you look for"),
        Binding("e", "edit", "Edit", id="network.edit", tooltip="Say it in other words"),
        Binding("r", "reach", "Reached", id="network.reach", tooltip="Say who has reached the goal"),
        Binding("c", "app.go('circle')", "Circle", id="network.circle", show=False, tooltip="Whom you keep close"),
        Binding("v", "app.go('review')", "Review", id="network.review", show=False, tooltip="Ten connections a day"),
        Binding("m", "message", "Message", id="network.message", tooltip="Show what to write"),
        Binding("x,delete", "drop", "No", id="network.drop", tooltip="Decline it, remove the goal, close what I said"),
        Binding("o", "open", "Open", id="network.open", tooltip="Show the person"),
        Binding("escape", "back", "Back", id="network.back", tooltip="Back to the list, without the question"),
        Binding("tab", "answers", "Answers", id="network.answers", tooltip="To the answers, to write to one of them"),
        Binding("down", "cursor(1)", "Down", id="network.down", show=False, tooltip="To the row below"),
        Binding("up", "cursor(-1)", "Up", id="network.up", show=False, tooltip="To the row above"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._view = "introductions"
        self._data: Around | None = None
        self._answers: tuple[Answer, ...] | None = None
        self._subjects: dict[str, rows.Subject] = {}

    @property
    def listing(self) -> NetworkList:
        """The list."""
        return self.query_one(NetworkList)

    @property
    def field(self) -> SearchField:
        """The question."""
        return self.query_one(SearchField)

    @property
    def under_cursor(self) -> rows.Subject | None:
        """What the cursor is on."""
        return self._subjects.get(str(self.listing.highlighted))

    def compose_body(self) -> ComposeResult:
        """Put the question above the views."""
        yield SearchField(rows.ASK)
        yield Plain(id="views")
        yield NetworkList()

    def load(self) -> Around:
        """Read what the view shows."""
        return around.read(self.app.book, self._view, self.app.clock())

    def show(self, data: Around) -> None:
        """Show a view, unless a question stands above it."""
        if data.view == self._view:
            self._data = data
        self.show_list()

    def show_list(self) -> None:
        """List the answers to the question, or the view."""
        title, count = rows.VIEWS[self._view][0], ""
        lines: list[rows.Row] = []
        if self._answers is not None:
            title, count = "Who knows someone who …?", f"{len(self._answers)} worth asking"
            lines = list(rows.answers(self._answers, discreet=self.app.discreet))
        elif self._data is not None:
            lines = list(self._lines(self._data))
            event = self._data.event
            count = event.name if event and self._view == "goals" else ""
        self.show_title(title, count)
        self._show_views()
        self.listing.empty = rows.NOBODY if self._answers is not None else rows.EMPTY[self._view] if self._data else ""
        self._subjects = {line.key: line.subject for line in lines if line.key and line.subject}
        self.listing.show([line.key for line in lines], lambda index, width: lines[index].draw(width))
        self.refresh_bindings()

    def _lines(self, data: Around) -> Iterator[rows.Row]:
        if data.view == "introductions":
            return rows.introductions(data.listed, discreet=self.app.discreet)
        return rows.goals(data.aims) if data.view == "goals" else rows.statements(data.mine, dict(data.near))

    def _show_views(self) -> None:
        told = [
            plain(f"{number} {name}", "bold $text-primary" if view == self._view and self._answers is None else "")
            for number, (view, (_, name)) in enumerate(rows.VIEWS.items(), 1)
        ]
        self.query_one("#views", Plain).update(Content("   ").join(told))

    @on(Input.Changed, "SearchField")
    def ask(self, event: Input.Changed) -> None:
        """Find who knows someone who, behind the screen."""
        event.stop()
        self.find(event.value.strip())

    @work(thread=True, exclusive=True, group="who")
    def find(self, words: str) -> None:
        """Find whom to ask."""
        try:
            found = around.asked(self.app.book, words)
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        if not get_current_worker().is_cancelled:
            self.call_later(self._take, found)

    def _take(self, found: tuple[Answer, ...] | None) -> None:
        self._answers = found
        self.show_list()
        self.listing.action_edge(-1)

    @on(Input.Submitted, "SearchField")
    def enter(self, event: Input.Submitted) -> None:
        """Open the person under the cursor."""
        event.stop()
        self.action_open()

    @on(WindowList.Highlighted)
    def turn(self) -> None:
        """Bring the keys up to date."""
        self.refresh_bindings()

    @on(WindowList.Chosen)
    def choose(self) -> None:
        """Take the next step of what the cursor is on."""
        subject = self.under_cursor
        if isinstance(subject, Listed):
            self.advance(subject)
        elif isinstance(subject, Goal):
            self.action_reach()
        elif isinstance(subject, Statement):
            self.field.value = subject.text if subject.kind is StatementKind.LOOKING_FOR else self.field.value
        else:
            self.action_open()

    @work
    async def advance(self, one: Listed) -> None:
        """Take the next step of an introduction; of one that was made, ask what came of it."""
        told, book, now = one.introduction, self.app.book, self.app.clock()
        if told.state is IntroductionState.DECLINED:
            self.app.tell(f"{one.seeker} and {one.helper} are not to be introduced.", "warning")
        elif told.state is IntroductionState.MADE:
            options = [Option(words, words) for words in _OUTCOMES]
            question = f"What came of {one.seeker} and {one.helper}?"
            said = await self.app.push_screen_wait(AskDialog(question, options, ask="or in your words"))
            if said:
                await self.app.operate(lambda: introductions.tell_outcome(book, told.id, said, now))
        else:
            await self.app.operate(lambda: introductions.advance(book, told, now))

    @work
    async def action_message(self) -> None:
        """Show the message of an introduction's next step, or the question to somebody worth asking."""
        one, app = self.under_cursor, self.app
        if isinstance(one, (Listed, Answer)):
            told = (app.book, one, self.field.value, app.settings, app.clock())
            try:
                await app.push_screen(MessageDialog(await asyncio.to_thread(around.composed, *told)))
            except EventmateError as error:
                app.notify(str(error), severity="error")

    @work
    async def action_add(self) -> None:
        """Add a goal, or what I look for, offer or know."""
        if self._view == "goals":
            await self._ask_goal(None)
        else:
            await self._ask_statement()

    @work
    async def action_edit(self) -> None:
        """Say a goal, or what I said of myself, in other words."""
        subject, book, now = self.under_cursor, self.app.book, self.app.clock()
        if isinstance(subject, Goal):
            await self._ask_goal(subject)
        elif isinstance(subject, Statement):
            said = await self.app.push_screen_wait(AskDialog("In which words?", text=subject.text, ask=subject.text))
            if said:
                await self.app.operate(lambda: encounters.restate(book, subject.id, said, now))

    async def _ask_goal(self, goal: Goal | None) -> None:
        question = "Whom do you want to meet? What to learn, or to give?"
        example = "two people who hire mechanical engineers"
        said = await self.app.push_screen_wait(AskDialog(question, ask=example, text=aim(goal) if goal else ""))
        if not said:
            return
        book, now, event = self.app.book, self.app.clock(), self._data.event if self._data else None
        fresh = rows.read_goal(said, event.id if event else None)
        if goal is None:
            await self.app.operate(lambda: goals.add(book, fresh, now))
        else:
            changed = Goal(fresh.text, goal.event_id, fresh.target, id=goal.id)
            await self.app.operate(lambda: goals.change(book, changed, now))

    async def _ask_statement(self) -> None:
        options = [Option(kind.value, heading, sign) for kind, (sign, _, heading) in rows.KINDS.items()]
        chosen = await self.app.push_screen_wait(AskDialog("What do you want to note of yourself?", options))
        if not chosen:
            return
        kind = StatementKind(chosen)
        said = await self.app.push_screen_wait(AskDialog(f"{rows.KINDS[kind][2]} …", ask="a mentor for a first talk"))
        if said:
            book, now = self.app.book, self.app.clock()
            await self.app.operate(lambda: encounters.state(book, kind, said, now, contact_id=None))

    @work
    async def action_reach(self) -> None:
        """Ask who has reached a goal; those who fit it are named first."""
        goal = self.under_cursor
        if not isinstance(goal, Goal):
            return
        options = await asyncio.to_thread(around.fitting, self.app.book, goal, self.app.clock())
        names = [fold(option.label) for option in options]

        def meaning(words: str) -> str | None:
            return None if any(name.startswith(fold(words)) for name in names) else words

        question = f"Who has reached “{goal.text}”?"
        said = await self.app.push_screen_wait(AskDialog(question, options, ask="or a name", meaning=meaning))
        if said:
            book, now = self.app.book, self.app.clock()
            await self.app.operate(lambda: goals.reach(book, goal.id, contacts.resolve(book, said).id, now))

    @work
    async def action_drop(self) -> None:
        """Decline an introduction, remove a goal, close what I said of myself."""
        subject, book, now = self.under_cursor, self.app.book, self.app.clock()
        if isinstance(subject, Listed) and subject.introduction.state not in _ENDED:
            await self.app.operate(lambda: introductions.decline(book, subject.introduction, now))
        elif isinstance(subject, Goal):
            await self.app.operate(lambda: goals.remove(book, subject.id, now))
        elif isinstance(subject, Statement):
            await self.app.operate(lambda: encounters.close(book, subject.id, now))

    @work
    async def action_open(self) -> None:
        """Show the person whom the cursor is on; of an introduction, the one to ask next."""
        if (subject := self.subject()) is not None:
            await self.app.show_contact(subject[0])

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom the cursor is on."""
        one = self.under_cursor
        if isinstance(one, Listed):
            told = one.introduction
            return (told.helper_id if told.state is IntroductionState.ASKED_FIRST else told.seeker_id), None
        key = one.id if isinstance(one, Answer) else one.contact_id if isinstance(one, Expected) else None
        return None if key is None else (key, None)

    def action_view(self, view: str) -> None:
        """Turn to another list."""
        self._view, self._data = view, None
        self.field.value = ""
        self._answers = None
        self.show_list()
        self.reload()

    def action_ask(self) -> None:
        """Go to the question."""
        self.field.focus()

    def action_back(self) -> None:
        """Go back to the list, the question dropped."""
        self.field.value = ""
        self.listing.focus()

    def action_answers(self) -> None:
        """Go to the answers, the question kept."""
        self.listing.focus()

    def action_cursor(self, step: int) -> None:
        """Move in the answers while typing."""
        self.listing.action_move(step)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing in this view."""
        if not self.is_mounted:
            return True
        typing, asked = self.field.has_focus, self._answers is not None
        if action == "back":
            return typing or asked
        if action == "answers":
            return typing and asked
        if action == "message" and asked:
            return not typing and isinstance(self.under_cursor, Answer)
        if action in ("message", "add", "edit", "reach", "drop") and (typing or asked):
            return False
        if action == "open":
            return not typing and self.subject() is not None
        return self._view in _OF_VIEW.get(action, (self._view,))
