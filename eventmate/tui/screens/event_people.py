"""The people of an event: whom one met there, and who is expected and can be met with one key.

What else there is to know of events, and to do with them, is `events`' business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from eventmate.book import evening, expected, followups
from eventmate.book.expected import Expected
from eventmate.book.programme import Listed
from eventmate.model import Event, Goal
from eventmate.tui.screens import evening_rows, event_rows
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.importing import ImportScreen
from eventmate.tui.widgets.heading import Heading
from eventmate.tui.widgets.window_list import WindowList

NOBODY = "\n  Nobody yet. F2 captures whom you meet."


@dataclass(frozen=True, slots=True)
class Programme:
    """The events, and the people of the one under the cursor."""

    listed: tuple[Listed, ...]
    people: tuple[evening.Met, ...]
    of: int | None
    """Of which event people and goals are."""
    goals: tuple[Goal, ...] = ()
    awaited: tuple[Expected, ...] = ()
    """Who is expected there and not met yet."""
    last: Event | None = None
    """The event before it of the same series, with my verdict."""
    to_ask: Event | None = None
    """One that is over and about which I was not asked."""


class EventList(WindowList):
    """The events: Enter and Space say where one is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "choose", "I am here", id="events.choose", tooltip="Capture people at this event"),
    ]


class EventPeopleScreen(EventmateScreen[Programme]):
    """Has a list of events and one of the people of the event under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "met", "Met", id="events.met", tooltip="Note that you met whom the cursor is on, who is expected"),
        Binding("l", "expect", "List", id="events.expect", tooltip="Read a list of who is expected there"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._data = Programme((), (), None)

    @property
    def listing(self) -> EventList:
        """The events."""
        return self.query_one(EventList)

    @property
    def people(self) -> WindowList:
        """The people of the event under the cursor."""
        return self.query_one("#people", WindowList)

    @property
    def under_cursor(self) -> Listed | None:
        """The event under the cursor."""
        return next((one for one in self._data.listed if one.event.id == self.listing.highlighted), None)

    def show_people(self, listed: Listed, here: Programme) -> None:
        """List whom one met there, then who is expected."""
        people, awaited, today = here.people, here.awaited, self.app.clock().date()
        count = listed.event.met
        coming = f" · {len(awaited):,} expected" if awaited else ""
        self.query_one(Heading).show((f"{count} met there" if count else "Met there") + coming)
        discreet, met = self.app.discreet, len(people)
        self.people.show(
            [*(one.encounter_id for one in people), *(f"expected {one.id}" for one in awaited)],
            lambda index, width: (
                evening_rows.row(people[index], width, today, discreet=discreet)
                if index < met
                else event_rows.expected_row(awaited[index - met], width)
            ),
        )

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom the cursor is on, for the card swap."""
        met = next((met for met in self._data.people if met.encounter_id == self.people.highlighted), None)
        return (met.contact_id, met.encounter_id) if met and self.people.has_focus else None

    @on(WindowList.Chosen, "#people")
    @work
    async def open_person(self, event: WindowList.Chosen) -> None:
        """Show a person."""
        met = next((met for met in self._data.people if met.encounter_id == event.key), None)
        contact_id = met.contact_id if met else self.expected.contact_id if self.expected else None
        if contact_id is not None:
            await self.app.show_contact(contact_id)
        elif self.expected is not None:
            self.app.tell("They are in the book once you have met them: m notes it.")

    @property
    def expected(self) -> Expected | None:
        """Who of those expected the cursor is on."""
        key = self.people.highlighted if self.people.has_focus else None
        return next((one for one in self._data.awaited if f"expected {one.id}" == key), None)

    @on(WindowList.Ticked, "#people")
    @work
    async def action_met(self) -> None:
        """Note that somebody expected was met."""
        one, listed = self.expected, self.under_cursor
        if one is not None and listed is not None:
            steps = followups.template(listed.event, self.app.settings)
            await self.app.operate(lambda: expected.met(self.app.book, one.id, self.app.clock(), template=steps))

    @work
    async def action_expect(self) -> None:
        """Ask for the list of who is expected at the event under the cursor."""
        if (listed := self.under_cursor) is not None:
            screen = await self.app.go("import")
            if isinstance(screen, ImportScreen):
                screen.expect_at(listed.event)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out what means nothing where nobody is expected."""
        return action != "met" or (self.has_class("-people") and bool(self._data.awaited))
