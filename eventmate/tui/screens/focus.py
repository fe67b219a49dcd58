"""Who is next? One follow-up a page: the person, and the message large; do it, and the next one comes."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar, TypeVar

from textual import on, work
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import TextArea

from eventmate.book import followups
from eventmate.errors import EventmateError
from eventmate.flows import writing
from eventmate.flows.writing import Letter, Words
from eventmate.messages import editor, own
from eventmate.messages.written import parsed, written
from eventmate.model import FollowUp, FollowUpState
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import sheet
from eventmate.tui.screens.doing import Doing

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the page shows."""

    letter: Letter
    choices: tuple[Words, ...]
    """What the message may be made of."""


class FocusScreen(Doing[Sheet]):
    """One follow-up.

    Args:
        ids: those to go through, in order.
        key: the one to begin with.
    """

    passing = True
    TITLE = "Follow-up"
    CSS_PATH = "focus.tcss"
    AUTO_FOCUS = "#page"
    KEYS: ClassVar[tuple[str, ...]] = (
        "focus.tick", "followups.open", "focus.leave", "focus.words", "focus.write", "followups.snooze",
        "followups.wait", "followups.skip", "focus.next", "focus.previous", "focus.keep",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Done, next", id="focus.tick", tooltip="Mark it as done and turn to the next"),
        Binding("m", "words", "Other words", id="focus.words", tooltip="Say it in the next set of words"),
        Binding("e", "write", "Write", id="focus.write", tooltip="Change the message here"),
        Binding("E", "editor", "Editor", id="focus.editor", show=False, tooltip="Change the message in $EDITOR"),
        Binding(
            "M",
            "own_words",
            "Your words",
            id="focus.own_words",
            show=False,
            tooltip="Change this set of words in $EDITOR",
        ),
        Binding("n,right", "turn(1)", "Next", id="focus.next", tooltip="To the next, without doing this one"),
        Binding("p,left", "turn(-1)", "Back", id="focus.previous", show=False, tooltip="To the one before"),
        Binding("escape", "leave", "Back", id="focus.leave", tooltip="Back to the list, or out of the message"),
        Binding("ctrl+s", "keep", "Keep", id="focus.keep", show=False, tooltip="Keep the message as it stands"),
    ]

    def __init__(self, ids: Sequence[int], key: int) -> None:
        super().__init__()
        self._ids = list(ids)
        self._place = self._ids.index(key)
        self._through: set[int] = set()
        self._words: Words | None = None
        self._set_name = ""
        self._sheet: Sheet | None = None

    @property
    def is_writing(self) -> bool:
        """Whether the message is being changed."""
        return bool(self.query_one("#edit").display)

    def compose_body(self) -> ComposeResult:
        """Put the person beside the message, or under it where there is little room."""
        with VerticalScroll(id="page"), Horizontal(id="halves"):
            with Vertical(id="saying"):
                yield Plain(id="task")
                yield Plain(id="way")
                yield Plain(id="text")
                yield TextArea(id="edit", soft_wrap=True, compact=True, highlight_cursor_line=False)
            yield Plain(id="person")

    def load(self) -> Sheet:
        """Read everything about the follow-up, and compose its message."""
        letter = self._prepare(self._ids[self._place], self._words)
        return Sheet(letter, writing.choices(self.app.settings, letter.briefing.follow_up))

    def _prepare(self, key: int, words: Words | None) -> Letter:
        settings = self.app.settings
        if self._set_name:
            settings = replace(settings, messages=self._set_name)
        return writing.prepare(self.app.book, settings, key, self.now, words=words)

    def show(self, data: Sheet) -> None:
        """Bring it onto the page."""
        self._sheet, today, discreet = data, self.now.date(), self.app.discreet
        letter, known = data.letter, data.letter.briefing
        one = known.follow_up
        name = one.contact or "For nobody in particular"
        self.show_title(name, plain(f"{self._place + 1} of {len(self._ids)}", "not bold $text-muted"))
        self.query_one("#person", Plain).update(sheet.person(known, today, discreet=discreet))
        self.query_one("#task", Plain).update(sheet.task(known, today, discreet=discreet))
        words = letter.words.set_name if letter.words else "kept" if one.message else "changed"
        head = sheet.way(letter)
        self.query_one("#way", Plain).update(head.append(plain(f"  · {words}", "$text-muted")))
        text = "hidden" if discreet else written(letter.message)
        self.query_one("#text", Plain).update(text)

    def chosen(self) -> Sequence[FollowUp]:
        """The one on the page."""
        one = self.meant()
        return [one] if one is not None else []

    def meant(self) -> FollowUp | None:
        """The one on the page; none while the next one is read."""
        one = self._sheet.letter.briefing.follow_up if self._sheet else None
        return one if one is not None and one.id == self._ids[self._place] else None

    @property
    def is_ready(self) -> bool:
        """Whether the page shows what one has turned to."""
        return self.meant() is not None

    async def letter(self, one: FollowUp) -> Letter | None:
        """Compose the message in the words that were chosen, shown already or not."""
        # by the time a thread reads it, the page may have been turned
        return await self.read(partial(self._prepare, one.id, self._words))

    def renamed(self, before: int, after: int) -> None:
        """Stay with the follow-up that has got an identifier of its own."""
        self._ids = [after if key == before else key for key in self._ids]
        self.reload()

    def pass_on(self, ids: Sequence[int], state: FollowUpState | None = None) -> None:
        """Turn to the next one that is not through; after the last one the list is there again."""
        self._through |= set(ids)
        places = [*range(self._place + 1, len(self._ids)), *range(self._place)]
        left = next((place for place in places if self._ids[place] not in self._through), None)
        if left is None:
            self.dismiss()
        else:
            self._go(left)

    async def action_tick(self) -> None:
        """Mark it as done, or take it up again."""
        await self.toggle(await self.picked())

    def action_turn(self, step: int) -> None:
        """Look at another one."""
        self._go((self._place + step) % len(self._ids))

    def _go(self, place: int) -> None:
        self._place, self._words = place, None
        self.query_one("#page").scroll_home(animate=False)
        self.reload()

    def action_leave(self) -> None:
        """Go back to the list; from the message, keep it and stay."""
        if self.is_writing:
            self.action_keep()
        else:
            self.dismiss()

    def action_words(self) -> None:
        """Say it in other words."""
        if self._sheet is not None and not self.is_writing:
            choices, before = self._sheet.choices, self._sheet.letter.words
            names = [(words.set_name, words.kind) for words in choices]
            here = (before.set_name, before.kind) if before else ("", None)
            place = names.index(here) if here in names else self._begun(names, before)
            self._words = choices[(place + 1) % len(choices)]
            self._set_name = self._words.set_name
            self.reload()

    def _begun(self, names: Sequence[tuple[str, object]], before: Words | None) -> int:
        """The place of the words that were chosen without a kind; before the first where it is none of them."""
        return next((place for place, (name, _) in enumerate(names) if before and name == before.set_name), -1)

    def action_write(self) -> None:
        """Change the message here; what was typed before a crash comes back."""
        if self._sheet is None:
            return
        area, text = self.query_one("#edit", TextArea), written(self._sheet.letter.message)
        for orphan in self.app.typed.orphans():
            if orphan.field == self._field() and self.app.typed.adopt(orphan):
                text = orphan.text
                break
        area.text = text
        self._turn_to_writing(on=True)
        area.move_cursor(area.document.end)

    @on(TextArea.Changed)
    def keep_typed(self, event: TextArea.Changed) -> None:
        """Keep on disk what is not safe yet."""
        if self.is_writing:
            self.app.typed.remember(self._field(), event.text_area.text)

    @work
    async def action_keep(self) -> None:
        """Keep the message with the follow-up."""
        if self.is_writing and await self._keep(self.query_one("#edit", TextArea).text):
            self.app.typed.forget(self._field())
            self._turn_to_writing(on=False)

    def _turn_to_writing(self, *, on: bool) -> None:
        self.query_one("#edit").display = on
        self.query_one("#text").display = not on
        self.query_one("#edit" if on else "#page").focus()

    async def _keep(self, text: str) -> bool:
        one = self.meant()
        if self._sheet is None or one is None:
            return False
        letter, book, now = self._sheet.letter, self.app.book, self.now
        kept = await self.app.operate(lambda: followups.keep_message(book, one.id, text, letter.channel, now))
        if kept is None:
            return False
        self._words = None
        self._sheet = replace(self._sheet, letter=writing.with_message(letter, parsed(text)))
        if kept.id != one.id:
            self.renamed(one.id, kept.id)
        return True

    def _field(self) -> str:
        one = self.meant()
        return f"message {one.uid}" if one is not None else "message"

    @work
    async def action_editor(self) -> None:
        """Change the message in the person's own editor."""
        if self._sheet is None or self.is_writing:
            return
        before = written(self._sheet.letter.message)
        text = self._elsewhere(lambda: editor.edited(before, editor.chosen(os.environ)))
        if text is not None and text != before:
            await self._keep(text)

    @work
    async def action_own_words(self) -> None:
        """Change in the person's own editor what all such messages are made of."""
        if self._sheet is None or self.is_writing or self._sheet.letter.briefing.contact is None:
            return
        letter, settings = self._sheet.letter, self.app.settings
        name = letter.words.set_name if letter.words else self._set_name or settings.messages
        program = editor.chosen(os.environ)
        is_own = self._elsewhere(
            lambda: own.change(settings.templates, name, letter.kind, lambda file: editor.change(file, program))
        )
        if is_own is not None:
            told = f"From now on “{name}” is in your words" if is_own else f"The words of “{name}” are the program's"
            self.app.tell(f"{told}: {letter.kind.replace('_', ' ')}.")
            self._words, self._set_name = Words(name, letter.words.kind if letter.words else None), name
            self.reload()

    def _elsewhere(self, work: Callable[[], T]) -> T | None:
        """Hand the terminal over; None when there was trouble, which has been told."""
        try:
            with self.app.suspend():
                return work()
        except SuspendNotSupported:
            self.app.tell("This terminal cannot be handed to an editor; e changes the message here.", "warning")
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
        return None
