"""A screen with a line that is read at every key: what is typed, pasted, left over, and what is known of everybody.

What the screen makes of it, and what it saves, the screen says.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from typing import TYPE_CHECKING

from textual import on, work
from textual.worker import get_current_worker

from eventmate.book.evening import Evening
from eventmate.errors import EventmateError
from eventmate.model import Draft
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.line import Lines, Pasted
from eventmate.tui.screens.reader import Reader
from eventmate.tui.widgets.capture_field import CaptureField
from eventmate.tui.widgets.capture_line import CaptureLine

if TYPE_CHECKING:
    from eventmate.book.acquaintances import Acquaintances
    from eventmate.matching.twins import Known

_FEW = 2000
"""Characters of a paste that are read at once; a longer one is read behind the screen."""


class ReadingScreen(EventmateScreen[Evening]):
    """Keeps `draft` and `twins` up to date with the line, or with the paste when there is no line."""

    def __init__(self) -> None:
        super().__init__()
        self.reader = Reader(self.app.settings, self.app.clock)
        self.lines = Lines()
        self.draft = Draft()
        self.twins: tuple[Known, ...] = ()
        self.pasted: Pasted | None = None
        self._reading = False

    @property
    def field(self) -> CaptureField:
        """The line."""
        return self.query_one(CaptureField)

    @property
    def is_behind(self) -> bool:
        """Whether the line is still to be read."""
        return self._reading

    @abstractmethod
    def show_people(self) -> None:
        """List whom one met, or whom the paste tells of."""

    @abstractmethod
    def show_preview(self) -> None:
        """Show what was understood."""

    def on_mount(self) -> None:
        """Look, once the first frame stands, whether an app that died has left a text."""
        self.call_after_refresh(self.bring_back)

    @work
    async def bring_back(self) -> None:
        """Offer what was typed and not saved when an app died: a line in the field, several as a paste."""
        texts = await self.app.orphans("capture", "guest", "paste")
        lines = [line for field in ("capture", "guest") for text in texts[field] for line in text.split("\n")]
        if len(lines) == 1 and not texts["paste"] and not self.field.value:
            self.field.value = lines[0]
            self.field.action_end()
        elif found := "\n".join([*lines, *texts["paste"]]):
            self.app.typed.remember("paste", found)
            self.show_paste(Pasted(found, await asyncio.to_thread(self.reader.read_all, lines, texts["paste"])))
        if lines or texts["paste"]:
            self.app.typed.remember("capture", self.field.unsaved)
            self.app.typed.forget("guest")
            self.app.tell("Brought back what you had typed when eventmate was cut off.")

    @work(thread=True, exclusive=True, group="learn")
    def learn(self) -> None:
        """Bring what is known of everybody up to date, behind the screen."""
        try:
            known = self.reader.learn(self.app.book)
        except EventmateError:
            return  # Reading the list fails the same way, and says so.
        if known is not self.reader.known and not get_current_worker().is_cancelled:
            self.call_later(self._take_known, known)

    def _take_known(self, known: Acquaintances) -> None:
        self.reader.known = known
        self.plan_reading()

    @on(CaptureField.Changed)
    def follow_line(self, event: CaptureField.Changed) -> None:
        """Follow what is typed."""
        self.lines.typed(event.value)
        self.plan_reading()

    def plan_reading(self) -> None:
        """Read the line once it is painted: keys that come faster than they are read are read together."""
        if not self._reading:
            self._reading = True
            self.call_after_refresh(self._read)

    def _read(self) -> None:
        self._reading = False
        line, pasted = self.lines.current, self.pasted
        if line.text != self.field.value:
            return
        alone = pasted.drafts[0] if pasted and len(pasted.drafts) == 1 and not line.text else None
        self.draft = alone or self.reader.read(line)
        self.twins = self.reader.twins(self.draft, line.mended.contact_id if line.mended else None)
        self.show_preview()
        if alone is None:
            self.query_one(CaptureLine).show_parts(self.draft.parts)
            self.field.suggestion = self.reader.completion(self.draft)

    @on(CaptureField.Unsaved)
    def keep_typed(self, event: CaptureField.Unsaved) -> None:
        """Keep what is not safe yet on disk, in case of a crash."""
        self.app.typed.remember("capture", event.text)

    @on(CaptureField.Pasted)
    def take_paste(self, event: CaptureField.Pasted) -> None:
        """Read a paste of many lines; a long one behind the screen."""
        self.app.typed.remember("paste", event.text)
        if len(event.text) <= _FEW:
            self.show_paste(Pasted(event.text, self.reader.read_paste(event.text)))
        else:
            self.read_paste(event.text)

    @work(thread=True, exclusive=True, group="paste")
    def read_paste(self, text: str) -> None:
        """Read a long paste."""
        drafts = self.reader.read_paste(text)
        if not get_current_worker().is_cancelled:
            self.call_later(self.show_paste, Pasted(text, drafts))

    def show_paste(self, pasted: Pasted | None) -> None:
        """Show whom a paste tells of; None to show the evening again."""
        self.pasted = pasted if pasted and pasted.drafts else None
        if self.pasted is None:
            self.app.typed.forget("paste")
        self.show_people()
        self.plan_reading()
