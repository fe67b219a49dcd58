"""What screens with a form share: each field is saved as one goes, and what is not saved yet stays on disk."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar, TypeVar

from textual import on, work
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType

from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.items import Items
from eventmate.tui.widgets.entry import Entered, Settled, Typed, Writing
from eventmate.tui.widgets.form import Form, Row
from eventmate.tui.widgets.switches import Switched

Data = TypeVar("Data")
NEXT = ("entry.next", "passage.next", "form.down")
"""The ids of what leads to the next field, by the kind of field one is in."""


class FormScreen(EventmateScreen[Data]):
    """A form over one thing of the book.

    A screen gives `rows`, `saver`, `place` and `lists`.
    """

    CSS_PATH = "form.tcss"
    passing = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="form.back", tooltip="Back to where you were", priority=True),
    ]
    data: Data | None = None

    def compose_body(self) -> ComposeResult:
        """Give the form."""
        yield Form()

    @property
    def form(self) -> Form:
        """The form."""
        return self.query_one(Form)

    @property
    @abstractmethod
    def place(self) -> str:
        """Name what the form is about, for texts kept on disk."""

    @property
    @abstractmethod
    def lists(self) -> Sequence[Items]:
        """The lists that grow by a line while one writes in the last one."""

    @abstractmethod
    def rows(self, data: Data) -> Sequence[Row]:
        """Make the rows of the form."""

    @property
    @abstractmethod
    def saver(self) -> Callable[[str, str], str]:
        """What saves a field, by key and text, in a thread, and gives back what is to stand in it."""

    def show_rows(self) -> None:
        """Bring the form up to date."""
        self.set_class(self.app.discreet, "-discreet")
        if self.data is not None:
            self.form.bring(self.rows(self.data))

    def on_resize(self) -> None:
        """Arrange the rows for the room there is."""
        self.show_rows()

    @on(Settled)
    def save_text(self, event: Settled) -> None:
        """Save a text that has settled."""
        self._give(event.writing)

    @on(Switched)
    def save_switch(self, event: Switched) -> None:
        """Save what was chosen."""
        self.app.run_worker(self._save_switch(partial(self.saver, event.switch.key, event.value)))

    def _give(self, writing: Writing) -> None:
        text = writing.take()
        if text is not None:
            name, save = f"{self.place} {writing.key}", partial(self.saver, writing.key, text)
            # A worker of the app: the screen may go away before it has begun.
            self.app.run_worker(self._save(writing, name, text, save))

    async def _save(self, writing: Writing, name: str, text: str, save: Callable[[], str]) -> None:
        stored = await self.app.operate(save)
        if stored is None:
            writing.refuse(text)
            return
        writing.keep(text, stored)
        if not writing.is_unsaved:
            self.app.typed.forget(name)

    async def _save_switch(self, save: Callable[[], str]) -> None:
        if await self.app.operate(save) is None and self.is_attached:
            self.show_rows()

    @on(Typed)
    def keep_typed(self, event: Typed) -> None:
        """Keep what is typed on disk until it is saved, and offer another line below."""
        writing, key = event.writing, event.writing.key
        self.app.typed.remember(f"{self.place} {key}", writing.text_typed if writing.is_unsaved else "")
        for items in self.lists:
            if items.blank == key and event.text:
                items.extend()
            elif not event.text:
                items.shrink(key)
            else:
                continue
            self.show_rows()

    @on(Entered)
    def go_on(self) -> None:
        """Go to the next field; asked after `keep_typed`, which may have offered one."""
        self.form.action_move(1)

    def settle_all(self) -> None:
        """Have everything saved that is not."""
        for writing in self.form.unsaved():
            self._give(writing)

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Go away, once everything has been given to be saved."""
        self.settle_all()
        return super().dismiss(result)

    def adopted(self, *places: str) -> list[tuple[str, str]]:
        """Take over what an app that died left unsaved in these places, in a thread: keys and texts."""
        typed, found = self.app.typed, []
        for orphan in typed.orphans():
            place, _, key = orphan.field.rpartition(" ")
            if place in places and typed.adopt(orphan):
                found.append((key, orphan.text))
        return found

    def put_back(self, texts: Sequence[tuple[str, str]]) -> None:
        """Let texts that an app left unsaved stand in their fields again; they are saved as if typed now."""
        for key, text in texts:
            for items in self.lists:
                if key.startswith(f"{items.kind}:") and (":+" in key or self.form.field(key) is None):
                    key = items.blank
                    items.extend()
                    self.show_rows()
            field = self.form.field(key)
            if isinstance(field, Writing):
                self.call_after_refresh(field.put, text)
        if texts:
            self.app.tell("What you had typed here before is back.")

    @work
    async def action_back(self) -> None:
        """Go back to where one was."""
        self.dismiss()
