"""An event, field by field; saved as one goes. The first field that is filled makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from textual.suggester import SuggestFromList

from eventmate.book import events, goals
from eventmate.book.events import is_over
from eventmate.model import Event, Goal
from eventmate.tui.plain import plain
from eventmate.tui.screens.event_fields import EventFields
from eventmate.tui.screens.event_rows import aim, written
from eventmate.tui.screens.form import FormScreen
from eventmate.tui.screens.items import Items
from eventmate.tui.widgets.entry import Entry
from eventmate.tui.widgets.form import Line, Row, Switch, Text
from eventmate.tui.widgets.key_line import NARROW

KINDS = ("conference", "meetup", "dinner", "alumni", "volunteering", "online")
"""What events usually are; any other word will do."""


@dataclass(frozen=True, slots=True)
class Edited:
    """The event in the form, and what others are like."""

    event: Event
    others: tuple[Event, ...]
    goals: tuple[Goal, ...]


class DayEntry(Entry):
    """A day: what is typed takes the place of the one that stands there."""

    def on_focus(self) -> None:
        """Select the day."""
        self.select_all()

    def put(self, text: str) -> None:
        """Let another day stand here, selected like the one before."""
        super().put(text)
        if self.has_focus:
            self.select_all()


@dataclass(frozen=True, slots=True)
class Day(Line):
    """A day."""

    def build(self) -> Entry:
        """Make the widget."""
        return DayEntry(self.value, self.ask, pausing=False)


class EventForm(FormScreen[Edited]):
    """The fields of an event.

    Args:
        event_id: which one; 0 for a new one.
    """

    KEYS: ClassVar[tuple[str, ...]] = ("form.down", "form.back", "app.undo", "app.capture", "app.help")

    def __init__(self, event_id: int = 0) -> None:
        super().__init__()
        self._event_id = event_id
        self._fields: EventFields | None = None
        self._left: list[tuple[str, str]] = []

    @property
    def saver(self) -> Callable[[str, str], str]:
        """What saves a field."""
        assert self._fields is not None
        return self._fields.save

    @property
    def event_id(self) -> int:
        """Which event it is by now; 0 while there is none."""
        return self._fields.event_id if self._fields else self._event_id

    @property
    def lists(self) -> Sequence[Items]:
        """The goals."""
        return (self._fields.goals,) if self._fields else ()

    @property
    def place(self) -> str:
        """Name the event for texts kept on disk; a new one keeps this name while the form is open."""
        return f"event {self._event_id or 'new'}"

    def load(self) -> Edited:
        """Read the event and the others."""
        if self._fields is None:
            settings = self.app.settings
            self._left = self._adopted()
            self._fields = EventFields(
                self.app.book, self._event_id, self.app.clock, settings.region, tuple(settings.follow_ups)
            )
        event = self._fields.read()
        aims = goals.listing(self.app.book, event.id) if event.id else ()
        own = tuple(goal for goal in aims if goal.event_id == event.id)
        return Edited(event, events.listing(self.app.book), own)

    def _adopted(self) -> list[tuple[str, str]]:
        """Take over what an app that died left unsaved here."""
        typed, found = self.app.typed, []
        for orphan in typed.orphans():
            place, _, key = orphan.field.rpartition(" ")
            if place == self.place and typed.adopt(orphan):
                found.append((key, orphan.text))
        return found

    def show(self, data: Edited) -> None:
        """Bring the form up to date."""
        before, self.data = self.data, data
        event = data.event
        for items in self.lists:
            items.meet([goal.id for goal in data.goals])
        self.show_title(event.name or "A new event", f"{event.met} met" if event.met else "")
        self.show_rows()
        if before is None:
            self.form.go("name")
            left, self._left = self._left, []
            self.put_back(left)

    def rows(self, data: Edited) -> list[Row]:
        """Make the rows, the ones that matter most first."""
        event, now = data.event, self.app.clock()
        on = event.current and not is_over(event, now)
        here = "I am here" if self.app.size.width < NARROW else "I am here: whom I capture was met here"
        names = ", ".join(self.app.settings.follow_ups)
        return [
            Row("name", "Name", (Line("name", event.name, "PyChicago November", pausing=False),)),
            Row("current", "Now", (Switch("current", "1" if on else "", here),)),
            _day("starts", "First day", "From", event.starts, "today; or 3 dec, friday, 2026-12-03"),
            _day("ends", "Last day", "Until", event.ends, "the same day"),
            self._known("place", "Place", data, "Fulton Market, Chicago", spaced=True),
            _line("region", "Country", event.region, "GB: for numbers such as 020 7946 0958"),
            _line("kind", "Kind", event.kind, "conference, meetup, dinner …", suggest=KINDS, spaced=True),
            self._known("series", "Series", data, "PyChicago"),
            self._known("organizer", "Organiser", data, "Who makes it?", short="By"),
            _line(
                "template",
                "Follow-ups",
                event.template,
                names,
                suggest=tuple(self.app.settings.follow_ups),
                short="Tasks",
            ),
            Row("pitch", "Pitch", (Text("pitch", event.pitch, "What do you say of yourself here?"),), spaced=True),
            *self._goals(data),
        ]

    def _goals(self, data: Edited) -> Iterator[Row]:
        """Make a row for each goal, and one more."""
        assert self._fields is not None
        found = {goal.id: goal for goal in data.goals}
        for place, (key, number) in enumerate(self._fields.goals.keys(list(found))):
            goal = found.get(number)
            ask = "and …" if place else "2 who hire mechanical engineers"
            hint = plain(f"{goal.reached} of {goal.target}", "$text-muted") if goal and goal.reached else ""
            line = Line(key, aim(goal) if goal else "", ask, pausing=False)
            yield Row(key, "" if place else "Goals", (line,), hint=hint)

    def _known(self, key: str, label: str, data: Edited, ask: str, *, short: str = "", spaced: bool = False) -> Row:
        """Make a row that completes what other events have there."""
        others = dict.fromkeys(filter(None, (getattr(event, key) for event in data.others)))
        return _line(key, label, getattr(data.event, key), ask, suggest=tuple(others), short=short, spaced=spaced)


def _day(key: str, label: str, short: str, day: date | None, ask: str) -> Row:
    return Row(key, label, (Day(key, written(day), ask, pausing=False),), short, spaced=key == "starts")


def _line(
    key: str, label: str, value: str, ask: str, *, suggest: Sequence[str] = (), short: str = "", spaced: bool = False
) -> Row:
    suggester = SuggestFromList(suggest, case_sensitive=False) if suggest else None
    return Row(key, label, (Line(key, value, ask, pausing=False, suggester=suggester),), short, spaced=spaced)
