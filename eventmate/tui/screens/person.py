"""What one does with a person wherever one stands before them: edit, swap, add a follow-up, meet again, forget."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, TypeVar

from textual import on, work
from textual.binding import Binding, BindingType

from eventmate import dates
from eventmate.book import contacts, edits, encounters, events, followups
from eventmate.model import Event, FollowUp, FollowUpKind
from eventmate.text import clean
from eventmate.tui import directory
from eventmate.tui.screens import ledger
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.ask_line import AskLine

Data = TypeVar("Data")
_TYPED = "to do"


class PersonScreen(EventmateScreen[Data]):
    """A screen that has one person at a time, and an `AskLine`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "Edit", id="person.edit", tooltip="Change any field of this person"),
        Binding("s", "swap", "Card swap", id="person.swap", tooltip="What was talked about, promised, given"),
        Binding("a", "add", "Add to do", id="person.add", tooltip="Put something to do on the checklist"),
        Binding("m", "meet", "Met again", id="person.meet", tooltip="Note that you met again, now"),
        Binding("f", "forget", "Forget", id="person.forget", tooltip="Take this person out of the book; undo returns"),
        Binding("h", "help", "Help", id="person.help", show=False, tooltip="Log help that you gave or got, in a line"),
        Binding("o", "came", "Came of it", id="person.came", show=False, tooltip="Log what came of meeting them"),
        Binding("w", "vouch", "Vouch", id="person.vouch", show=False, tooltip="Would you vouch for them, and on what"),
        Binding(
            "y", "confirm", "Still right", id="person.confirm", show=False, tooltip="The details hold, as of today"
        ),
    ]

    _asked: int | None = None

    @abstractmethod
    def person(self) -> int | None:
        """Say who it is; None for nobody."""

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom the card swap would be with."""
        key = self.person()
        return None if key is None else (key, None)

    @work
    async def action_edit(self) -> None:
        """Open the form of all fields."""
        if (key := self.person()) is not None:
            await self.app.push_screen(directory.build("edit", key))

    @work
    async def action_swap(self) -> None:
        """Open the card swap."""
        if (key := self.person()) is not None:
            await self.app.open_swap(key)

    @work
    async def action_meet(self) -> None:
        """Note another meeting, now, at the event that is on."""
        app, key = self.app, self.person()
        if key is not None:
            event = events.current
            await app.operate(lambda: encounters.meet(app.book, key, app.clock(), _id(event(app.book, app.clock()))))

    @work
    async def action_forget(self) -> None:
        """Take the person out of the book."""
        app, key = self.app, self.person()
        if key is not None and await app.operate(lambda: contacts.forget(app.book, key, app.clock())) is not None:
            self.forgotten()

    def forgotten(self) -> None:
        """Go on without the person."""

    @work
    async def action_confirm(self) -> None:
        """Note that the details hold."""
        app, key = self.app, self.person()
        if key is not None:
            await app.operate(lambda: edits.confirm(app.book, key, app.clock()))

    @work
    async def action_help(self) -> None:
        """Log help in a line."""
        if (key := self.person()) is not None:
            await ledger.ask_help(self.app, key)

    @work
    async def action_came(self) -> None:
        """Log what came of meeting the person."""
        if (key := self.person()) is not None:
            await ledger.ask_outcome(self.app, key)

    @work
    async def action_vouch(self) -> None:
        """Say whether to vouch for the person."""
        if (key := self.person()) is not None:
            await ledger.ask_vouch(self.app, key)

    def action_add(self) -> None:
        """Ask what there is to do."""
        self._asked = self.person()
        if self._asked is not None:
            self._ask()

    def _ask(self, text: str = "") -> None:
        self.query_one(AskLine).ask("To do", "What, and by when? send the paper by friday", text)

    @on(AskLine.Changed)
    def show_due(self, event: AskLine.Changed) -> None:
        """Show the day that was understood, and keep the text on disk."""
        today = self.app.clock().date()
        found = dates.find(event.text, today, self.app.settings.region)
        self.query_one(AskLine).hint(dates.say(found.due, today) if found else "")
        self.app.typed.remember(_TYPED, event.text)

    @on(AskLine.Answered)
    @work
    async def add_follow_up(self, event: AskLine.Answered) -> None:
        """Put it on the checklist."""
        app, key = self.app, self._asked
        app.typed.remember(_TYPED, event.text)
        found = dates.find(event.text, app.clock().date(), app.settings.region)
        text = clean(f"{event.text[: found.start]} {event.text[found.end :]}") if found else event.text
        due = found.due if found else None
        wanted = FollowUp(FollowUpKind.TASK, text or event.text, app.clock(), contact_id=key, due=due)
        if await app.operate(lambda: followups.add(app.book, wanted, app.clock())) is None:
            self._ask(event.text)
        else:
            app.typed.forget(_TYPED)


def _id(event: Event | None) -> int | None:
    return event.id if event else None
