"""Who did you meet? One line a person, safe as soon as it is entered; below it the people of the evening.

What is typed is read by `eventmate.tui.screens.reader` and saved by
`eventmate.book.contacts`; what the person decides about a line before that stands in
`eventmate.tui.screens.line`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.worker import get_current_worker

from eventmate.book import contacts, evening, followups
from eventmate.book.events import is_over
from eventmate.errors import EventmateError
from eventmate.model import Draft, Event
from eventmate.tui.plain import Plain
from eventmate.tui.screens import capture_words as words
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.evening_rows import draft_row, row
from eventmate.tui.screens.line import Line, Lines, Mended, Pasted
from eventmate.tui.screens.reader import Reader
from eventmate.tui.widgets.capture_field import CaptureField
from eventmate.tui.widgets.capture_line import CaptureLine
from eventmate.tui.widgets.heading import Heading
from eventmate.tui.widgets.preview import Preview, Told
from eventmate.tui.widgets.window_list import WindowList

if TYPE_CHECKING:
    from eventmate.book.acquaintances import Acquaintances
    from eventmate.matching.twins import Known

_FEW = 2000
"""Characters of a paste that are read at once; a longer one is read behind the screen."""


class CaptureScreen(EventmateScreen[evening.Evening], inherit_bindings=False):
    """The line, what is understood of it, and the people of the evening."""

    TITLE = "Capture"
    CSS_PATH = "capture.tcss"
    AUTO_FOCUS = "CaptureField"
    KEYS: ClassVar[tuple[str, ...]] = (
        "capture.save", "capture.correct", "capture.earlier", "list.choose", "correct.edit", "correct.next",
        "correct.leave", "app.swap", "app.followups", "app.me",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+t", "same", "Same person", id="capture.same", tooltip="The line is about somebody met before"),
        Binding("escape", "back", "Back", id="capture.back", tooltip="Back to the line, or drop what it was about"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._reader = Reader(self.app.settings, self.app.clock)
        self._evening: evening.Evening | None = None
        self._asked = False
        self._lines = Lines()
        self._draft = Draft()
        self._twins: tuple[Known, ...] = ()
        self._pasted: Pasted | None = None
        self._stash = ""
        self._captured: dict[int, tuple[Draft, Line]] = {}
        self._reading = False

    @property
    def field(self) -> CaptureField:
        """The line."""
        return self.query_one(CaptureField)

    @property
    def people(self) -> WindowList:
        """The people of the evening."""
        return self.query_one("#people", WindowList)

    @property
    def event(self) -> Event | None:
        """Where people are met now; none once it is over, unless it was asked for."""
        event = self._evening.event if self._evening else None
        return event if event and (event.id == self.app.past or not is_over(event, self.app.clock())) else None

    def compose_body(self) -> ComposeResult:
        """Put the line first and the people last."""
        yield Plain("Who did you meet?", id="question")
        yield CaptureLine(words.EXAMPLE)
        yield Preview(words.HINT)
        yield Heading()
        yield WindowList(empty=words.NOBODY, letters=False, quiet=True, id="people")

    def on_mount(self) -> None:
        """Look whether an app that died has left a text."""
        self.bring_back()

    @work
    async def bring_back(self) -> None:
        """Offer what was typed and not saved when an app died: a line in the field, several as a paste."""
        texts = await self.app.orphans("capture", "guest", "paste")
        lines = [line for field in ("capture", "guest") for text in texts[field] for line in text.split("\n")]
        if len(lines) == 1 and not texts["paste"] and not self.field.value:
            self.field.value = lines[0]
            self.field.action_end()
        elif found := "\n".join([*lines, *texts["paste"]]):
            drafts = [self._reader.read(Line(line)) for line in lines]
            pasted = [draft for text in texts["paste"] for draft in self._reader.read_paste(text)]
            self.app.typed.remember("paste", found)
            self.show_paste(Pasted(found, (*(draft for draft in drafts if not draft.is_empty), *pasted)))
        if lines or texts["paste"]:
            self.app.typed.remember("capture", self.field.unsaved)
            self.app.typed.forget("guest")
            self.app.tell("Brought back what you had typed when eventmate was cut off.")

    def load(self) -> evening.Evening:
        """Read the evening."""
        return evening.read(self.app.book, self.app.clock(), self.app.past)

    def show(self, data: evening.Evening) -> None:
        """List the people, then learn what the next key needs."""
        self._evening = data
        self._reader.settings, self._reader.event = self.app.settings, self.event
        self.show_counts()
        self.show_people()
        self.show_preview()
        self.call_after_refresh(self.learn)
        if data.is_over and data.event and not self._asked and not self.field.unsaved:
            self._asked = True
            self.app.ask_event(data.event)

    def show_counts(self) -> None:
        """Say where one is, and how many one met."""
        if self._evening is not None:
            key, narrow = self.app.key_of("app.help"), self.app.size.width < 60
            right = words.counts(self._evening, key, narrow=narrow, discreet=self.app.discreet)
            self.show_title(self.event.name if self.event else "No event", right)

    def show_people(self) -> None:
        """List whom one met, or whom the paste tells of."""
        today, discreet = self.app.clock().date(), self.app.discreet
        drafts = self._pasted.drafts if self._pasted else ()
        if len(drafts) > 1:
            self.query_one(Heading).show(f"{len(drafts)} people in the paste")
            self.people.show(range(len(drafts)), lambda index, width: draft_row(drafts[index], width))
            return
        people = self._evening.people if self._evening else ()
        self.query_one(Heading).show(words.heading(self.event, self.app.past))
        keys = [met.encounter_id for met in people]
        self.people.show(keys, lambda index, width: row(people[index], width, today, discreet=discreet))

    def show_preview(self) -> None:
        """Show what was understood, of the line or else of the paste."""
        line, preview = self._lines.current, self.query_one(Preview)
        pasted = None if line.text else self._pasted
        same_as = pasted.same_as if pasted else line.same_as
        twin = self._twins[0] if self._twins else None
        key, today = self.app.key_of("capture.same"), self.app.clock().date()
        foot = words.foot(same_as, twin, key, preview.content_size.width, today.year)
        told = Told(self._draft, today, self.app.discreet, words.head(pasted, line.mended), foot)
        preview.show(told)

    def subject(self) -> tuple[int, int | None] | None:
        """The person under the cursor of the list, else the latest one."""
        people = self._evening.people if self._evening else ()
        wanted = self.people.highlighted if self.people.has_focus else None
        found = next((met for met in people if wanted in (None, met.encounter_id)), None)
        return (found.contact_id, found.encounter_id) if found else None

    def on_resize(self) -> None:
        """Say as much as there is room for now."""
        self.show_counts()

    @work(thread=True, exclusive=True, group="learn")
    def learn(self) -> None:
        """Bring what is known of everybody up to date, behind the screen."""
        try:
            known = self._reader.learn(self.app.book)
        except EventmateError:
            return  # Reading the list fails the same way, and says so.
        if known is not self._reader.known and not get_current_worker().is_cancelled:
            self.call_later(self._take_known, known)

    def _take_known(self, known: Acquaintances) -> None:
        self._reader.known = known
        self.plan_reading()

    @on(CaptureField.Changed)
    def follow_line(self, event: CaptureField.Changed) -> None:
        """Follow what is typed."""
        self._lines.typed(event.value)
        self.plan_reading()

    def plan_reading(self) -> None:
        """Read the line after what waits already: keys that come faster than they are read are read together."""
        if not self._reading:
            self._reading = True
            self.call_later(self._read)

    def _read(self) -> None:
        self._reading = False
        line, pasted = self._lines.current, self._pasted
        if line.text != self.field.value:
            return
        alone = pasted.drafts[0] if pasted and len(pasted.drafts) == 1 and not line.text else None
        self._draft = alone or self._reader.read(line)
        self._twins = self._reader.twins(self._draft, line.mended.contact_id if line.mended else None)
        self.show_preview()
        if alone is None:
            self.query_one(CaptureLine).show_parts(self._draft.parts)
            self.field.suggestion = self._reader.completion(self._draft)

    @on(CaptureField.Unsaved)
    def keep_typed(self, event: CaptureField.Unsaved) -> None:
        """Keep what is not safe yet on disk, in case of a crash."""
        self.app.typed.remember("capture", event.text)

    @on(CaptureField.Submitted)
    def take_line(self, event: CaptureField.Submitted) -> None:
        """Save the line, or the paste when there is no line."""
        if event.ticket:
            self.save(self._lines.take(event.value), event.ticket)
        elif self._pasted is not None:
            self.save_paste(self._pasted)

    @work
    async def save(self, line: Line, ticket: int) -> None:
        """Save a line; when that fails its text comes back."""
        draft = self._reader.read(line)
        made = await self.app.operate(self._saving(line, draft))
        if made is None:
            self._lines.keep(line)
        self.field.settle(ticket, saved=made is not None)
        if made is not None:
            self.app.latest = (made.contact.id, made.encounter.id)
            self._captured[made.encounter.id] = (draft, line)
            self._unstash()

    def _saving(self, line: Line, draft: Draft) -> Callable[[], contacts.Captured]:
        book, now = self.app.book, self.app.clock()
        if line.mended is not None:
            return partial(contacts.correct, book, line.mended.encounter_id, line.mended.before, draft, now)
        return self._capturing(draft, line.same_as)

    def _capturing(self, draft: Draft, same_as: Known | None) -> Callable[[], contacts.Captured]:
        event = self.event
        return partial(
            contacts.capture,
            self.app.book,
            draft,
            self.app.clock(),
            event_id=event.id if event else None,
            same_as=same_as.id if same_as else None,
            template=followups.template(event, self.app.settings),
        )

    @on(CaptureField.Pasted)
    def take_paste(self, event: CaptureField.Pasted) -> None:
        """Read a paste of many lines; a long one behind the screen."""
        self.app.typed.remember("paste", event.text)
        if len(event.text) <= _FEW:
            self.show_paste(Pasted(event.text, self._reader.read_paste(event.text)))
        else:
            self.read_paste(event.text)

    @work(thread=True, exclusive=True, group="paste")
    def read_paste(self, text: str) -> None:
        """Read a long paste."""
        drafts = self._reader.read_paste(text)
        if not get_current_worker().is_cancelled:
            self.call_later(self.show_paste, Pasted(text, drafts))

    def show_paste(self, pasted: Pasted | None) -> None:
        """Show whom a paste tells of; None to show the evening again."""
        self._pasted = pasted if pasted and pasted.drafts else None
        if self._pasted is None:
            self.app.typed.forget("paste")
        self.show_people()
        self.plan_reading()

    @work
    async def save_paste(self, pasted: Pasted) -> None:
        """Save everybody whom a paste tells of, in one step."""
        event, now, book = self.event, self.app.clock(), self.app.book
        template, event_id = followups.template(event, self.app.settings), event.id if event else None
        made: tuple[contacts.Captured, ...] | None
        if len(pasted.drafts) == 1:
            one = await self.app.operate(self._capturing(pasted.drafts[0], pasted.same_as))
            made = (one,) if one else None
        else:
            made = await self.app.operate(
                lambda: contacts.capture_all(book, pasted.drafts, now, event_id=event_id, template=template)
            )
        if made is not None:
            self.app.latest = (made[-1].contact.id, made[-1].encounter.id)
            self.show_paste(None)

    def action_same(self) -> None:
        """Say that it is about the one met before; again: about the next who may be meant, in the end about nobody."""
        line, pasted = self._lines.current, None if self._lines.current.text else self._pasted
        before = pasted.same_as if pasted else line.same_as
        choices = [*self._twins, None]
        known = choices[(choices.index(before) + 1) % len(choices)] if before in self._twins else choices[0]
        if pasted is not None:
            self._pasted = replace(pasted, same_as=known)
        elif line.mended is None:
            self._lines.current = replace(line, same_as=known)
        self.show_preview()

    @on(CaptureField.EarlierRequested)
    def bring_earlier(self) -> None:
        """Bring the line of the last person back, then that of the one before."""
        people, mended = self._evening.people if self._evening else (), self._lines.current.mended
        ids = [met.encounter_id for met in people]
        place = ids.index(mended.encounter_id) + 1 if mended and mended.encounter_id in ids else 0
        if place >= len(people):
            self.app.tell("There is nobody before." if mended else "Nobody is captured here yet.", "warning")
        elif not people[place].source or "\n" in people[place].source:
            self.app.tell(f"{people[place].name} was not typed on a line; the card swap has everything.", "warning")
        else:
            self.mend(people[place])

    def mend(self, met: evening.Met) -> None:
        """Bring the line of a capture back, to be corrected."""
        if self._lines.current.mended is None:
            self._lines.keep(self._lines.current)
            self._stash = self.field.value
        line = Line(met.source)
        before, line = self._captured.get(met.encounter_id) or (self._reader.read(line), line)
        mended = Mended(met.encounter_id, met.contact_id, met.name, before)
        self._lines.current = Line(met.source, line.corrections, mended=mended)
        self.field.value = met.source
        self.field.action_end()
        self.plan_reading()

    def _unstash(self) -> None:
        if self._stash and not self.field.value:
            self.field.value, self._stash = self._stash, ""

    def action_back(self) -> None:
        """Go back to the line; from there leave a correction or drop a paste."""
        if self.field.has_focus and self._lines.current.mended is not None:
            self._lines.current = Line()
            self.field.value = ""
            self._unstash()
            self.plan_reading()
        elif self.field.has_focus and self._pasted is not None:
            self.show_paste(None)
        self.field.focus()

    @on(CaptureLine.Decided)
    def decide_part(self, event: CaptureLine.Decided) -> None:
        """Read the line again with what the person says of a part."""
        self._lines.current = self._lines.current.decided(event.part, event.field, event.text)
        self.plan_reading()

    @on(CaptureField.ListRequested)
    def enter_list(self) -> None:
        """Go down to the people."""
        if self.people.highlighted is not None:
            self.people.action_edge(-1)
            self.people.focus()

    @on(WindowList.EdgeReached)
    def leave_list(self, event: WindowList.EdgeReached) -> None:
        """Go up from the first row to the line."""
        if event.step < 0:
            self.field.focus()

    @on(WindowList.Chosen)
    @work
    async def open_card(self, event: WindowList.Chosen) -> None:
        """Open the card swap with somebody of the list."""
        met = next((m for m in self._evening.people if m.encounter_id == event.key), None) if self._evening else None
        if met is not None and self._pasted is None:
            await self.app.open_swap(met.contact_id, met.encounter_id)

    def on_key(self, event: events.Key) -> None:
        """Take a character back to the line, wherever it was typed."""
        if not self.field.has_focus:
            self.field.type_key(event)
