"""Where are you going? The events, the one that is on, and whom one met there.

How an event stands in the list is `event_rows`' business, its fields `event_form`'s.
"""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.events import Paste

from eventmate.book import evening, events, expected, goals, programme, verdicts
from eventmate.book.programme import Listed
from eventmate.flows import calendar
from eventmate.model import Event
from eventmate.tui.house import Front
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import event_rows, ledger
from eventmate.tui.screens.ask import AskDialog
from eventmate.tui.screens.event_form import EventForm
from eventmate.tui.screens.event_people import NOBODY, EventList, EventPeopleScreen, Programme
from eventmate.tui.widgets.heading import Heading
from eventmate.tui.widgets.window_list import Key, WindowList

_EMPTY = (
    "\n  No events yet.\n\n  n makes one: a meetup, a dinner, a conference.\n  People you capture then were met there."
)


class EventsScreen(EventPeopleScreen):
    """The list, what is known of the event under the cursor, and its people."""

    TITLE = "Events"
    CSS_PATH = "events.tcss"
    AUTO_FOCUS = "EventList"
    KEYS: ClassVar[tuple[str, ...]] = (
        "events.met", "events.choose", "events.new", "events.edit", "list.choose", "events.back", "events.people",
        "events.report", "events.expect", "events.end", "events.remove", "screen.undo", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", "New", id="events.new", tooltip="Make an event"),
        Binding("e", "edit", "Edit", id="events.edit", tooltip="Change the event's name, days, place, pitch"),
        Binding("p,right,tab", "people", "People", id="events.people", key_display="p", tooltip="Whom you met there"),
        Binding("r", "report", "Worth it?", id="events.report", tooltip="What came of the event under the cursor"),
        Binding("a", "again", "Go again?", id="events.again", show=False, tooltip="Say whether you would go again"),
        Binding("f", "end", "End", id="events.end", tooltip="End the event that is on"),
        Binding("i", "calendar", "Read .ics", id="events.calendar", tooltip="Take an event from a calendar file"),
        Binding("x,delete", "remove", "Remove", id="events.remove", tooltip="Take the event away; its people stay"),
        Binding(
            "escape,left,shift+tab", "back", "Back", id="events.back", key_display="Esc", tooltip="Back to the events"
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._made: EventForm | None = None
        self._asked: set[int] = set()

    def compose_body(self) -> ComposeResult:
        """Put the events beside what is known of one."""
        with Container(id="body"):
            yield EventList(empty=_EMPTY)
            with Vertical(id="one"):
                yield Plain(id="told")
                yield Heading("Met there")
                yield WindowList(empty=NOBODY, quiet=True, id="people")

    def load(self) -> Programme:
        """Read the events, and the people of the one under the cursor."""
        listed = programme.read(self.app.book)
        known = [one.event.id for one in listed]
        wanted = self.listing.highlighted
        of = wanted if isinstance(wanted, int) and wanted in known else next(iter(known), None)
        people = evening.read(self.app.book, self.app.clock(), of).people if of is not None else ()
        aims = goals.listing(self.app.book, of) if of is not None else ()
        awaited = tuple(one for one in expected.listing(self.app.book, of) if not one.met) if of is not None else ()
        chosen = next((one.event for one in listed if one.event.id == of), None)
        last = verdicts.last(self.app.book, chosen.name, chosen.series, chosen.starts) if chosen else None
        own = tuple(goal for goal in aims if goal.event_id == of)
        return Programme(listed, people, of, own, awaited, last, verdicts.to_ask(self.app.book, self.app.clock()))

    def show(self, data: Programme) -> None:
        """List the events under headings."""
        self._data = data
        count = len(data.listed)
        self.show_title("Where are you going?", f"{count} event{'' if count == 1 else 's'}" if count else "")
        made, self._made = self._made, None
        self._show_list(made.event_id if made else None)
        self.show_event()
        if data.to_ask is not None and data.to_ask.id not in self._asked and self.is_current:
            self._asked.add(data.to_ask.id)
            self._ask_verdict(data.to_ask)

    @work
    async def _ask_verdict(self, event: Event) -> None:
        await ledger.ask_verdict(self.app, event)

    def _show_list(self, cursor: int | None = None) -> None:
        now = self.app.clock()
        keys: list[Key | None] = []
        lines: list[tuple[str, Listed | None]] = []
        columns = event_rows.columns(self._data.listed)
        # The list has no size yet when what is read comes before the first layout.
        two = (self.listing.size.width or self.app.size.width) < event_rows.WIDE
        heading = ""
        for listed in self._ordered():
            if (part := event_rows.part(listed.event, now)) != heading:
                heading = part
                keys.append(None)
                lines.append((part, None))
            keys.append(listed.event.id)
            lines.append(("", listed))
            if two:
                keys.append(None)
                lines.append(("second", listed))

        def draw(index: int, width: int) -> Content:
            words, listed = lines[index]
            if listed is None:
                return plain(words, "bold $text-primary")
            return (
                event_rows.second_line(listed, width) if words else event_rows.first_line(listed, width, now, columns)
            )

        self.listing.show(keys, draw, cursor=cursor)

    def _ordered(self) -> list[Listed]:
        """Put the event that is on first; the others stay as they are."""
        now = self.app.clock()
        return sorted(self._data.listed, key=lambda one: event_rows.part(one.event, now) != "Now")

    def show_event(self) -> None:
        """Tell of the event under the cursor."""
        listed = self.under_cursor
        self.set_class(listed is None, "-none")
        self.refresh_bindings()
        if listed is None:
            self._leave_people()
            return
        here = self._data if self._data.of == listed.event.id else Programme((), (), None)
        said = (event_rows.verdict(one) for one in (listed.event, here.last) if one is not None and one.verdict)
        told = event_rows.told(listed, here.goals, self.app.clock())
        self.query_one("#told", Plain).update(Content("\n").join((told, *filter(None, said))))
        self.show_people(listed, here)

    def on_resize(self) -> None:
        """Give events one line or two, as there is room."""
        self.call_after_refresh(self._show_list)

    @on(WindowList.Highlighted, "EventList")
    def turn(self, event: WindowList.Highlighted) -> None:
        """Tell of another event."""
        if event.key != self._data.of:
            self.show_event()
            self.reload()

    @on(WindowList.Chosen, "EventList")
    def choose(self, event: WindowList.Chosen) -> None:
        """Be at an event."""
        self._be_at(event.key)

    @work
    async def _be_at(self, key: Key) -> None:
        listed = self.under_cursor
        if listed is not None and event_rows.part(listed.event, self.app.clock()) == "Now":
            self.app.tell(f"You are at {listed.event.name} already.")
        else:
            await self.app.operate(lambda: events.choose(self.app.book, int(key), self.app.clock()))

    @work
    async def action_new(self) -> None:
        """Make an event."""
        self._made = EventForm()
        await self.app.push_screen(self._made)

    @work
    async def action_edit(self) -> None:
        """Change the event under the cursor."""
        if (listed := self.under_cursor) is not None:
            self._made = EventForm(listed.event.id)
            await self.app.push_screen(self._made)

    @work
    async def action_end(self) -> None:
        """End the event that is on."""
        await self.app.operate(lambda: events.end(self.app.book, self.app.clock()))

    @work
    async def action_again(self) -> None:
        """Ask whether to go to the event under the cursor again."""
        if (listed := self.under_cursor) is not None:
            await ledger.ask_verdict(self.app, listed.event)

    @work
    async def action_report(self) -> None:
        """Show what came of the event under the cursor."""
        if (listed := self.under_cursor) is not None:
            screen = await self.app.go("report")
            if isinstance(screen, Front):
                screen.show_worth(listed.event.id)

    @work
    async def action_remove(self) -> None:
        """Take the event under the cursor away; among its people, somebody expected off the list."""
        if (one := self.expected) is not None:
            await self.app.operate(lambda: expected.remove(self.app.book, one.id, self.app.clock()))
        elif (listed := self.under_cursor) is not None:
            await self.app.operate(lambda: events.remove(self.app.book, listed.event.id, self.app.clock()))

    @work
    async def action_calendar(self) -> None:
        """Ask for a calendar file."""
        question = "Which calendar file? (Pasting its text or dropping it here works, too.)"
        path = await self.app.push_screen_wait(AskDialog(question, ask="~/Downloads/invite.ics"))
        if path:
            await self._take(path)

    def on_paste(self, event: Paste) -> None:
        """Take events from the text of a calendar file, or from the path of one that is dropped here."""
        text = event.text.strip()
        if "BEGIN:VCALENDAR" in text.upper() or text.strip("'\"").lower().endswith(".ics"):
            event.stop()
            self.take(text)

    @work
    async def take(self, text: str) -> None:
        """Take events from a calendar file, by its text or its path."""
        await self._take(text)

    async def _take(self, text: str) -> None:
        def work() -> calendar.Taken:
            is_text = "BEGIN:VCALENDAR" in text.upper()
            data = text.encode(errors="replace") if is_text else calendar.read_file(text.strip("'\""))
            return calendar.take(self.app.book, data, self.app.clock())

        taken = await self.app.operate(work, told=False)
        if taken is not None and taken.made:
            self.app.tell_step(calendar.told(taken))
            self.listing.go(taken.made[-1].id)
        elif taken is not None:
            self.app.tell(calendar.told(taken), "warning")

    def action_people(self) -> None:
        """Go to the people of the event under the cursor."""
        self.add_class("-people")
        self.call_after_refresh(self.people.focus)

    def action_back(self) -> None:
        """Go back to the events."""
        self._leave_people()

    def _leave_people(self) -> None:
        if self.has_class("-people"):
            self.remove_class("-people")
            self.call_after_refresh(self.listing.focus)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing where one is."""
        among_people = self.has_class("-people")
        if action == "back":
            return among_people
        if action == "people":
            return not among_people and self.under_cursor is not None
        return super().check_action(action, parameters)
