"""What becomes of each field of an event's form: one operation of the book, in the thread that saves.

It knows no widget; which rows there are is `event_form`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from eventmate import dates
from eventmate.book import Book, events, goals
from eventmate.errors import BadInput
from eventmate.model import Event, Goal
from eventmate.phone import is_region
from eventmate.text import clean
from eventmate.tui.screens.event_rows import aim, written
from eventmate.tui.screens.items import Items

_COUNTED = re.compile(r"([1-9]\d?) (\S.*)")


class EventFields:
    """Saves the fields of one event.

    Args:
        book: where.
        event_id: which event; 0 for one that the first field will make.
        clock: the local time.
        region: for days such as 12/3, where the event has none.
        templates: the names of sets of follow-ups that there are.
    """

    def __init__(
        self, book: Book, event_id: int, clock: Callable[[], datetime], region: str, templates: Collection[str]
    ) -> None:
        self.book, self.event_id, self.clock, self.region = book, event_id, clock, region
        self.templates = templates
        self.goals = Items("goal")

    def read(self) -> Event:
        """Read the event; one that is not there yet, or was undone, is a blank one."""
        if self.event_id and self.event_id not in {event.id for event in events.listing(self.book)}:
            self.event_id = 0
        return events.get(self.book, self.event_id) if self.event_id else Event("")

    def save(self, key: str, text: str) -> str:
        """Save a field and say what is to stand in it.

        Raises:
            BadInput: the text is no day, region or template; or no name is left.
        """
        if key == "current":
            return self._choose(bool(text))
        if key.startswith("goal:"):
            return self._aim(key, clean(text))
        event = self.read()
        if key in ("starts", "ends"):
            return written(getattr(self._put(self._moved(event, key, text)), key))
        text = self._region(text) if key == "region" else self._template(text) if key == "template" else clean(text)
        changed: dict[str, Any] = {key: text}
        saved: str = getattr(self._put(replace(event, **changed)), key)
        return saved

    def _put(self, event: Event) -> Event:
        now = self.clock()
        if self.event_id:
            return events.change(self.book, event, now)
        # Somebody who begins with another field names it later.
        event = replace(event, name=event.name or f"Event of {written(event.starts or now.date())}")
        make = events.add if events.current(self.book, now) else events.start
        made = make(self.book, event, now)
        self.event_id = made.id
        return made

    def _aim(self, key: str, text: str) -> str:
        """Set, change or drop a goal; a number before it is how many make it reached."""
        goal_id, now = self.goals.id_of(key), self.clock()
        if not text:
            if goal_id:
                self.goals.bind(key, 0)
                goals.remove(self.book, goal_id, now)
            return ""
        event_id = self.event_id or self._put(self.read()).id
        counted = _COUNTED.fullmatch(text)
        goal = Goal(counted[2], event_id, int(counted[1]), id=goal_id) if counted else Goal(text, event_id, id=goal_id)
        if goal_id:
            return aim(goals.change(self.book, goal, now))
        made = goals.add(self.book, goal, now)
        self.goals.bind(key, made.id)
        return aim(made)

    def _choose(self, on: bool) -> str:
        if not self.event_id:
            self._put(self.read())
        now = self.clock()
        if on != bool((chosen := events.chosen(self.book)) and chosen.id == self.event_id):
            events.choose(self.book, self.event_id if on else None, now)
        return "1" if on else ""

    def _moved(self, event: Event, key: str, text: str) -> Event:
        """Put another day in; a first day takes the last one along."""
        today = self.clock().date()
        day = dates.parse(text, today, event.region or self.region) if text.strip() else None
        if day is None and text.strip():
            raise BadInput(f"“{clean(text)}” is no day: write 3 dec, friday, or 2026-05-03 for one that was.")
        if key == "ends":
            starts = event.starts or day
            return replace(event, starts=starts, ends=day or starts)
        starts = day or today
        length = event.ends - event.starts if event.starts and event.ends else timedelta()
        return replace(event, starts=starts, ends=_after(starts, length))

    def _region(self, text: str) -> str:
        code = clean(text).upper()
        if code and not is_region(code):
            raise BadInput(f"{code} is no country: GB, US, DE, IN … or leave it empty.")
        return code

    def _template(self, text: str) -> str:
        name = clean(text)
        if name and name not in self.templates:
            raise BadInput(f"There are no follow-ups called “{name}”: there are {', '.join(self.templates)}.")
        return name


def _after(day: date, length: timedelta) -> date:
    return day + length if day <= date.max - length else day
