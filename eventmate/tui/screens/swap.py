"""The card swap: what is noted of one meeting, for one hand and one glance, saved as one goes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.suggester import Suggester

from eventmate.book import Book, contacts, encounters, events, followups
from eventmate.errors import EventmateError
from eventmate.model import Encounter
from eventmate.text import fold
from eventmate.tui.plain import plain
from eventmate.tui.screens.form import NEXT, FormScreen
from eventmate.tui.screens.items import Items
from eventmate.tui.screens.swap_fields import PROMISED, Meeting, SwapFields, whom
from eventmate.tui.screens.swap_rows import Rows, Swapped, due, kind_of
from eventmate.tui.widgets.entry import Typed
from eventmate.tui.widgets.form import Row
from eventmate.tui.widgets.key_line import NARROW
from eventmate.tui.widgets.switches import Switched

_FIRST = "talk"
"""The field one begins in."""


class SwapScreen(FormScreen[Swapped]):
    """What is noted of a meeting.

    Args:
        contact_id: whom it was with.
        encounter_id: which meeting; None for the latest at this event, or a new one.
        field: the key of the field to begin in.
    """

    KEYS: ClassVar[tuple[str, ...]] = (
        *NEXT, "swap.next", "form.back", "swap.previous", "app.undo", "app.followups", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "turn(-1)", "Previous", id="swap.previous", tooltip="The person above", priority=True),
        Binding("pagedown", "turn(1)", "Next person", id="swap.next", tooltip="The person below", priority=True),
    ]

    def __init__(self, contact_id: int, encounter_id: int | None = None, field: str = _FIRST) -> None:
        super().__init__()
        self._whom, self._field = (contact_id, encounter_id), field
        self._fields: SwapFields | None = None
        self._left: list[tuple[str, str]] = []
        self._asks_name = self._adds_ground = False

    @property
    def fields(self) -> SwapFields:
        """What saves the fields, once the meeting is known."""
        assert self._fields is not None
        return self._fields

    @property
    def saver(self) -> Callable[[str, str], str]:
        """What saves a field."""
        return self.fields.save

    @property
    def lists(self) -> Sequence[Items]:
        """What they said, and what was promised."""
        return self.fields.lists

    @property
    def place(self) -> str:
        """Name the meeting."""
        return _place(*self._whom)

    def subject(self) -> tuple[int, int | None]:
        """Say whom it is about."""
        return self._whom

    def load(self) -> Swapped:
        """Read the meeting and the person."""
        book, now = self.app.book, self.app.clock()
        if self._fields is None:
            event = events.current(book, now)
            meeting = whom(book, *self._whom, event.id if event else None)
            region = _region(book, meeting) or self.app.settings.region
            self._whom = (meeting.contact_id, meeting.id or None)
            self._left += self.adopted(self.place, _place(meeting.contact_id, None))
            self._fields = SwapFields(book, meeting, self.app.clock, region)
        meeting = self._fields.meeting
        contact = contacts.get(book, meeting.contact_id)
        if meeting.id not in {one.id for one in contact.encounters}:
            # The first thing noted made it, and was undone.
            meeting.id = 0
        event = events.get(book, meeting.event_id) if meeting.event_id is not None else None
        todo = followups.listing(book, contact_id=contact.id, ended_since=contact.created)
        return Swapped(contact, meeting, event, tuple(f for f in todo if f.encounter_id == meeting.id))

    def show(self, data: Swapped) -> None:
        """Bring the form up to date."""
        before, self.data = self.data, data
        self._asks_name = self._asks_name or not data.contact.fn
        for kind, items in self.fields.said.items():
            items.meet([s.id for s in data.contact.statements if s.kind is kind and s.closed is None])
        for by, items in self.fields.promised.items():
            items.meet([f.id for f in data.promises if f.kind is kind_of(by)])
        self.show_title(_title(data), _when(data, self.app.size.width < NARROW))
        self.show_rows()
        if before is None:
            if not self.form.go(self._field):
                self.form.go(_FIRST)
            left, self._left = self._left, []
            self.put_back(left)
        elif self._adds_ground and (new := _grounds(data.encounter) - _grounds(before.encounter)):
            self._adds_ground = False
            self.form.go(new.pop())

    def rows(self, data: Swapped) -> list[Row]:
        """Make the rows."""
        names, narrow = Names(self.app.book), self.app.size.width < NARROW
        return Rows(self.fields, self.app.clock().date(), names, self._asks_name, narrow).of(data)

    def on_resize(self) -> None:
        """Say as much as there is room for."""
        if self.data is not None:
            self.show_title(_title(self.data), _when(self.data, self.app.size.width < NARROW))

    @on(Typed)
    def show_due(self, event: Typed) -> None:
        """Show by when a promise is due while it is typed."""
        key = event.writing.key
        if key.partition(":")[0] in PROMISED and event.writing.is_unsaved:
            found = self.fields.due(event.text)
            if found is not None:
                self.form.hint(key, due(found.due, self.app.clock().date()))

    @on(Switched)
    def see_ground(self, event: Switched) -> None:
        """Go to the words of common ground that is being added; open another meeting."""
        kind, _, rest = event.switch.key.partition(":")
        self._adds_ground = kind == "ground" and bool(event.value)
        if kind == "before":
            event.prevent_default()
            self.turn_to(self._whom[0], int(rest))

    @work(exclusive=True, group="turn")
    async def action_turn(self, step: int) -> None:
        """Turn to the person above or below in the evening's list."""
        if self._fields is None:
            return
        try:
            found = await asyncio.to_thread(_beside, self.app.book, self.fields.meeting, step)
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        if found is None:
            self.app.tell(f"That is the {'first' if step < 0 else 'last'} one of the list.")
        else:
            self.turn_to(found.contact_id, found.id)

    def turn_to(self, contact_id: int, encounter_id: int) -> None:
        """Put the swap of another meeting in place of this one."""
        key = self.form.focused_key
        self.settle_all()
        self.app.switch_screen(SwapScreen(contact_id, encounter_id, key if ":" not in key else _FIRST))


class Names(Suggester):
    """Completes the names of people in the book."""

    def __init__(self, book: Book) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._book = book

    async def get_suggestion(self, value: str) -> str | None:
        """Give the shortest name that begins so."""
        try:
            names = await asyncio.to_thread(contacts.called_so, self._book, value, 1)
        except EventmateError:
            # A completion is a convenience: what is wrong with the book is told when it is read or written.
            return None
        fits = [name for name in names if fold(name[: len(value)]) == fold(value)]
        return value + fits[0][len(value) :] if fits else None


def _place(contact_id: int, encounter_id: int | None) -> str:
    return f"swap {contact_id} {encounter_id or 0}"


def _region(book: Book, meeting: Meeting) -> str:
    return events.get(book, meeting.event_id).region if meeting.event_id is not None else ""


def _beside(book: Book, meeting: Meeting, step: int) -> Encounter | None:
    """Find the meeting above or below; a new one stands above all others."""
    if meeting.id:
        return encounters.neighbours(book, meeting.id)[step > 0]
    return next(iter(contacts.met_at(book, meeting.event_id, 1)), None) if step > 0 else None


def _grounds(encounter: Encounter | None) -> set[str]:
    return {f"shared:{ground.id}" for ground in encounter.common} if encounter else set()


def _title(data: Swapped) -> Content:
    contact = data.contact
    role = ", ".join(part for part in (contact.title, contact.organization) if part and part != contact.display)
    return Content.assemble(plain(contact.display[:200]), plain(f" · {role}"[:200] if role else "", "$text-muted"))


def _when(data: Swapped, narrow: bool) -> Content:
    where = data.event.name if data.event and not narrow else ""
    when = f"{data.encounter.met:%a %H:%M}" if data.encounter else "a new meeting"
    return plain(", ".join(filter(None, (where[:40], when))), "$text-muted")
