"""Every field of a person, to be changed in its place; older values stay in the book, dated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from eventmate.book import contacts, events
from eventmate.model import Contact
from eventmate.tui.screens import edit_rows
from eventmate.tui.screens.edit_fields import EditFields
from eventmate.tui.screens.form import NEXT, FormScreen
from eventmate.tui.screens.items import Items
from eventmate.tui.widgets.form import Row
from eventmate.tui.widgets.key_line import NARROW


class EditScreen(FormScreen[Contact]):
    """The fields of a person.

    Args:
        contact_id: whose.
    """

    KEYS: ClassVar[tuple[str, ...]] = (*NEXT, "form.back", "edit.end", "app.undo", "app.swap", "app.help")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+o", "end", "No longer", id="edit.end", tooltip="It was so, and is no longer: keep it, dated"),
    ]

    def __init__(self, contact_id: int) -> None:
        super().__init__()
        self._contact_id = contact_id
        self._fields: EditFields | None = None
        self._left: list[tuple[str, str]] = []

    @property
    def fields(self) -> EditFields:
        """What saves the fields, once the book was read."""
        assert self._fields is not None
        return self._fields

    @property
    def saver(self) -> Callable[[str, str], str]:
        """What saves a field."""
        return self.fields.save

    @property
    def lists(self) -> Sequence[Items]:
        """Contact points, and what they said."""
        return self.fields.lists

    @property
    def place(self) -> str:
        """Name the person."""
        return f"edit {self._contact_id}"

    def subject(self) -> tuple[int, int | None]:
        """Say whom it is about."""
        return self._contact_id, None

    def load(self) -> Contact:
        """Read the person."""
        app = self.app
        if self._fields is None:
            event = events.current(app.book, app.clock())
            region = (event.region if event else "") or app.settings.region
            self._left += self.adopted(self.place)
            self._fields = EditFields(app.book, self._contact_id, app.clock, region)
        return contacts.get(app.book, self._contact_id)

    def show(self, data: Contact) -> None:
        """Bring the form up to date."""
        first, self.data = self.data is None, data
        for kind, items in self.fields.points.items():
            items.meet([point.id for point in data.current(kind)])
        for said, items in self.fields.said.items():
            items.meet([s.id for s in data.statements if s.kind is said and s.closed is None])
        self.show_title(data.display[:200], "All fields" if self.has_class("-wide") else "")
        self.show_rows()
        if first:
            self.form.go("fn")
            left, self._left = self._left, []
            self.put_back(left)

    def rows(self, data: Contact) -> list[Row]:
        """Make the rows."""
        return edit_rows.rows(data, self.fields, narrow=self.app.size.width < NARROW)

    @work
    async def action_end(self) -> None:
        """Say that what the line says holds no longer."""
        key = self.form.focused_key
        if await self.app.operate(partial(self.fields.end, key)) is False:
            self.app.tell("Only what one reaches or hears of somebody ends; other fields are written over.", "warning")
