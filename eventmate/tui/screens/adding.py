"""Putting something on the checklist, and changing what it says, by a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from eventmate.book import Book, contacts, followups
from eventmate.model import FollowUp
from eventmate.tui.screens.base import Data
from eventmate.tui.screens.doing import Doing
from eventmate.tui.screens.todo import TodoDialog, Writer


class Adding(Doing[Data]):
    """A screen on which follow-ups are also written."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "Edit", id="followups.edit", tooltip="Change what there is to do, and when"),
        Binding("a", "add", "Add", id="followups.add", tooltip="Put something on the list"),
    ]

    async def action_edit(self) -> None:
        """Change what there is to do."""
        one = await self.single()
        if one is not None:
            writer, book = Writer(self.now.date(), self.app.settings.region), self.app.book

            def change(told: Mapping[str, str] | None) -> None:
                if told is not None:
                    self.save_soon(partial(followups.change, book, writer.changed(one, told), self.now))

            await self.app.push_screen(TodoDialog("What is there to do?", writer.lines(one)), change)

    async def action_add(self) -> None:
        """Put something on the list, for the person under the cursor unless somebody else is named."""
        meant = await self.single()
        await self._write({"who": meant.contact if meant is not None else ""})

    async def _write(self, told: Mapping[str, str]) -> None:
        writer = Writer(self.now.date(), self.app.settings.region)
        lines = writer.lines(writer.begun(self.now), who="")
        lines = [replace(line, value=told.get(line.key, line.value)) for line in lines]
        await self.app.push_screen(TodoDialog("What is there to do, and for whom?", lines), self._take)

    def _take(self, told: Mapping[str, str] | None) -> None:
        if told is not None:
            self._add(told)

    @work
    async def _add(self, told: Mapping[str, str]) -> None:
        """Save what was written; where that cannot be, ask again with it."""
        work = partial(_added, self.app.book, Writer(self.now.date(), self.app.settings.region), told, self.now)
        if await self.app.operate(work) is None:
            await self._write(told)


def _added(book: Book, writer: Writer, told: Mapping[str, str], now: datetime) -> FollowUp:
    contact = contacts.resolve(book, told["who"]) if told["who"] else None
    begun = replace(writer.begun(now), contact_id=contact.id if contact else None)
    return followups.add(book, writer.changed(begun, told), now)
