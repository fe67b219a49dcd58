"""Who did you meet? One line a person, safe as soon as it is entered; below it the people of the evening.

What is typed is read by `eventmate.tui.screens.reader` and saved by
`eventmate.book.contacts`; what the person decides about a line before that stands in
`eventmate.tui.screens.line`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.book import evening
from eventmate.book.events import is_over
from eventmate.model import Draft, Event
from eventmate.tui.plain import Plain
from eventmate.tui.screens import capture_words as words
from eventmate.tui.screens.awaiting import AwaitingScreen
from eventmate.tui.screens.evening_rows import aims, draft_row, row
from eventmate.tui.screens.line import Line, Mended, Pasted
from eventmate.tui.screens.openings import rows as opening_rows
from eventmate.tui.screens.saving import Saving
from eventmate.tui.widgets import STYLES
from eventmate.tui.widgets.capture_field import CaptureField
from eventmate.tui.widgets.capture_line import CaptureLine
from eventmate.tui.widgets.heading import Heading
from eventmate.tui.widgets.preview import Preview, Told
from eventmate.tui.widgets.window_list import WindowList

if TYPE_CHECKING:
    pass

_WIDGETS = {
    "capture_field", "capture_line", "heading", "key_line", "notice", "part_chooser", "title_line", "window_list",
}  # fmt: skip


class CaptureScreen(AwaitingScreen, inherit_bindings=False):
    """The line, what is understood of it, and the people of the evening."""

    TITLE = "Capture"
    AUTO_FOCUS = "CaptureField"
    # The first frame reads what it shows; the other sheets come with the screens that use them.
    SHEETS: ClassVar[Sequence[Path]] = (
        *(path for path in STYLES if path.stem in _WIDGETS),
        Path(__file__).with_suffix(".tcss"),
    )
    KEYS: ClassVar[tuple[str, ...]] = (
        "capture.save", "capture.correct", "capture.earlier", "list.choose", "correct.edit", "correct.next",
        "correct.leave", "app.swap", "app.followups", "app.me",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+t", "same", "Same person", id="capture.same", tooltip="The line is about somebody met before"),
        Binding("ctrl+o", "met", "Met", id="capture.met", tooltip="Met whom ◌ offers: somebody of the event's list"),
        Binding(
            "ctrl+n", "introduce", "Introduce", id="capture.introduce", tooltip="Note the introduction that ⇄ offers"
        ),
        Binding(
            "ctrl+r", "reach", "Reached", id="capture.reach", tooltip="Note that they reach the goal that ● offers"
        ),
        Binding("escape", "back", "Back", id="capture.back", tooltip="Back to the line, or drop what it was about"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._evening: evening.Evening | None = None
        self._asked = False
        self._stash = ""
        self._captured: dict[int, tuple[Draft, Line]] = {}

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
        yield Preview(words.hint)
        yield Heading()
        yield WindowList(empty=words.NOBODY, letters=False, quiet=True, id="people")
        yield Plain(id="goals")

    def on_mount(self) -> None:
        """Show what was read for the first frame."""
        if self.app.evening is not None:
            self.show(self.app.evening)

    def reload(self) -> None:
        """Read the evening, unless the first frame still has to show what was read for it."""
        if self.app.evening is None:
            super().reload()

    def load(self) -> evening.Evening:
        """Read the evening."""
        return evening.read(self.app.book, self.app.clock(), self.app.past)

    def show(self, data: evening.Evening) -> None:
        """List the people, then learn what the next key needs."""
        self._evening = data
        self.reader.settings, self.reader.event = self.app.settings, self.event
        self.show_counts()
        self.show_people()
        self.show_preview()
        self.show_goals()
        self.call_after_refresh(self.learn)
        self.call_after_refresh(self.look_around)
        self.call_after_refresh(self.look_for_awaited)
        self.app.evening = None
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
        drafts = self.pasted.drafts if self.pasted else ()
        if len(drafts) > 1:
            self.query_one(Heading).show(f"{len(drafts)} people in the paste")
            self.people.show(range(len(drafts)), lambda index, width: draft_row(drafts[index], width))
            return
        people = self._evening.people if self._evening else ()
        self.query_one(Heading).show(words.heading(self.event, self.app.past))
        written = (self.app.key_of("capture.introduce"), self.app.key_of("capture.reach"))
        lines: list[tuple[int | None, evening.Met, int]] = []
        for met in people:
            opening = None if discreet else self.openings.get(met.encounter_id)
            lines.append((met.encounter_id, met, 0))
            lines += [(None, met, number) for number in range(opening.lines if opening else 0)]

        def draw(index: int, width: int) -> Content:
            key, met, number = lines[index]
            if key is None:
                return opening_rows(self.openings[met.encounter_id], written, width)[number]
            return row(met, width, today, discreet=discreet)

        self.people.show([key for key, _, _ in lines], draw)

    def show_goals(self) -> None:
        """Keep the goals in sight."""
        goals = self._evening.goals if self._evening and self.event and not self.app.discreet else ()
        line = self.query_one("#goals", Plain)
        line.display = bool(goals)
        line.update(aims(goals))

    def marked(self) -> int | None:
        """Give the encounter under the cursor of the list."""
        key = self.people.highlighted if self.people.has_focus else None
        return key if isinstance(key, int) else None

    def show_preview(self) -> None:
        """Show what was understood, of the line or else of the paste."""
        line, preview = self.lines.current, self.query_one(Preview)
        pasted = None if line.text else self.pasted
        same_as = pasted.same_as if pasted else line.same_as
        twin = self.twins[0] if self.twins else None
        key, today = self.app.key_of("capture.same"), self.app.clock().date()
        foot = words.foot(same_as, twin, key, preview.content_size.width, today.year)
        if (one := self.offered) and same_as is None:
            foot = words.awaited_foot(one, self.app.key_of("capture.met"), preview.content_size.width)
        told = Told(self.draft, today, self.app.discreet, words.head(pasted, line.mended), foot)
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

    @on(CaptureField.Submitted)
    def take_line(self, event: CaptureField.Submitted) -> None:
        """Save the line, or the paste when there is no line."""
        if event.ticket:
            self.save(self.lines.take(event.value), event.ticket)
        elif self.pasted is not None:
            self.save_paste(self.pasted)

    @work
    async def save(self, line: Line, ticket: int) -> None:
        """Save a line; when that fails its text comes back."""
        await self._arrive()
        draft = self.reader.read(line)
        made = await self.app.operate(self._saving().line(line, draft))
        if made is None:
            self.lines.keep(line)
        self.field.settle(ticket, saved=made is not None)
        if made is not None:
            self.app.latest = (made.contact.id, made.encounter.id)
            self._captured[made.encounter.id] = (draft, line)
            self.opened(made.encounter.id, made.contact.id)
            self._unstash()

    async def _arrive(self) -> None:
        """Be at the event that was just named: what is typed ahead of its first save belongs to it."""
        await self.app.begun()
        if self.app.evening is not None:
            self.show(self.app.evening)

    def _saving(self) -> Saving:
        return Saving(self.app.book, self.app.settings, self.event, self.app.clock())

    @work
    async def save_paste(self, pasted: Pasted) -> None:
        """Save everybody whom a paste tells of, in one step."""
        self.pasted = None
        await self._arrive()
        made = await self.app.operate(self._saving().paste(pasted))
        if made is not None:
            self.app.latest = (made[-1].contact.id, made[-1].encounter.id)
        self.show_paste(pasted if made is None else None)

    def action_same(self) -> None:
        """Say that it is about the one met before; again: about the next who may be meant, in the end about nobody."""
        line, pasted = self.lines.current, None if self.lines.current.text else self.pasted
        before = pasted.same_as if pasted else line.same_as
        choices = [*self.twins, None]
        known = choices[(choices.index(before) + 1) % len(choices)] if before in self.twins else choices[0]
        if pasted is not None:
            self.pasted = replace(pasted, same_as=known)
        elif line.mended is None:
            self.lines.current = replace(line, same_as=known)
        self.show_preview()

    @on(CaptureField.EarlierRequested)
    def bring_earlier(self) -> None:
        """Bring the line of the last person back, then that of the one before."""
        people, mended = self._evening.people if self._evening else (), self.lines.current.mended
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
        if self.lines.current.mended is None:
            self.lines.keep(self.lines.current)
            self._stash = self.field.value
        line = Line(met.source)
        before, line = self._captured.get(met.encounter_id) or (self.reader.read(line), line)
        mended = Mended(met.encounter_id, met.contact_id, met.name, before)
        self.lines.current = Line(met.source, line.corrections, mended=mended)
        self.field.value = met.source
        self.field.action_end()
        self.plan_reading()

    def _unstash(self) -> None:
        if self._stash and not self.field.value:
            self.field.value, self._stash = self._stash, ""

    def action_back(self) -> None:
        """Go back to the line; from there leave a correction or drop a paste."""
        if self.field.has_focus and self.lines.current.mended is not None:
            self.lines.current = Line()
            self.field.value = ""
            self._unstash()
            self.plan_reading()
        elif self.field.has_focus and self.pasted is not None:
            self.show_paste(None)
        self.field.focus()

    @on(CaptureLine.Decided)
    def decide_part(self, event: CaptureLine.Decided) -> None:
        """Read the line again with what the person says of a part."""
        self.lines.current = self.lines.current.decided(event.part, event.field, event.text)
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
        if met is not None and self.pasted is None:
            await self.app.open_swap(met.contact_id, met.encounter_id)

    def on_key(self, event: events.Key) -> None:
        """Take a character back to the line, wherever it was typed."""
        if not self.field.has_focus:
            self.field.type_key(event)
