"""What the checklist and its focus share: whatever is done to a follow-up, a key each.

Which follow-ups are meant, and where one goes when they are through, the two say.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from abc import abstractmethod
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from time import monotonic
from typing import ClassVar, TypeVar

from textual import work
from textual.binding import Binding, BindingType

from eventmate import dates
from eventmate.book import followups
from eventmate.book.checklist import CHANNELS
from eventmate.errors import EventmateError
from eventmate.flows import writing
from eventmate.flows.writing import Letter
from eventmate.messages import opener
from eventmate.messages.written import written
from eventmate.model import Channel, FollowUp, FollowUpKind, FollowUpState
from eventmate.text import clean
from eventmate.tui.screens import close
from eventmate.tui.screens.ask import AskDialog, Option
from eventmate.tui.screens.base import Data, EventmateScreen
from eventmate.tui.screens.hand import HandDialog

T = TypeVar("T")
_PATIENCE, _PAUSE = 1.0, 0.005
"""Seconds for which a key waits for what it is meant for, and between two looks."""
_ENDED = frozenset({FollowUpState.DONE, FollowUpState.SKIPPED})
_OUTCOMES = ("replied", "meeting set", "no answer", "led to something")
_NO = "they said no"
_OF_KINDS = defaultdict(lambda: _OUTCOMES, {
    FollowUpKind.LEAD: ("applied", "told them no", "closed"),
    FollowUpKind.INTRODUCTION: ("they said yes", _NO, *_OUTCOMES),
})  # fmt: skip
_REASONS = ("no longer needed", "not mine to do", "they asked not to")


class Doing(EventmateScreen[Data]):
    """A screen on which follow-ups are done."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "open", "Reach out", id="followups.open", tooltip="Open its channel with the message"),
        Binding(
            "z", "snooze", "Snooze", id="followups.snooze", tooltip="Put it off: tonight, tomorrow, a day in words"
        ),
        Binding("x", "skip", "Skip", id="followups.skip", tooltip="Decide not to do it, with the reason"),
        Binding("w", "wait", "Waiting", id="followups.wait", tooltip="Wait for an answer; it comes back"),
        Binding("d", "outcome", "Outcome", id="followups.outcome", tooltip="Done, and what came of it"),
        Binding("c", "channel", "Channel", id="followups.channel", tooltip="Choose another way"),
        Binding("l", "log", "Log", id="followups.log", tooltip="Note a contact with the person"),
        Binding("C", "circle", "Circle", id="followups.circle", tooltip="How close to keep the person"),
        Binding("i", "person", "Person", id="followups.person", tooltip="Everything about the person"),
    ]

    @abstractmethod
    def chosen(self) -> Sequence[FollowUp]:
        """Say which follow-ups are meant."""

    @abstractmethod
    def meant(self) -> FollowUp | None:
        """Say which one is meant, where it can be but one."""

    @abstractmethod
    def pass_on(self, ids: Sequence[int], state: FollowUpState | None = None) -> None:
        """Go on to what comes after these; their state is going to be that."""

    @property
    @abstractmethod
    def is_ready(self) -> bool:
        """Whether what is meant has been read."""

    async def picked(self) -> Sequence[FollowUp]:
        """Say which are meant, once they have been read: keys come faster than a disk."""
        deadline = monotonic() + _PATIENCE
        while not self.is_ready and monotonic() < deadline:
            await asyncio.sleep(_PAUSE)
        return self.chosen()

    async def single(self) -> FollowUp | None:
        """Say which one is meant, once it has been read."""
        await self.picked()
        return self.meant()

    async def letter(self, one: FollowUp) -> Letter | None:
        """Compose the message of a follow-up; None when there was trouble, which has been told."""
        book, settings, now = self.app.book, self.app.settings, self.now
        return await self.read(lambda: writing.prepare(book, settings, one.id, now))

    def subject(self) -> tuple[int, int | None] | None:
        """The person of the one that is meant."""
        one = self.meant()
        return (one.contact_id, one.encounter_id) if one is not None and one.contact_id is not None else None

    def renamed(self, before: int, after: int) -> None:
        """Take note that a follow-up has got an identifier of its own."""

    @property
    def now(self) -> datetime:
        """The local time."""
        return self.app.clock()

    async def read(self, work: Callable[[], T]) -> T | None:
        """Read something in a thread; None when there was trouble, which has been told."""
        try:
            return await asyncio.to_thread(work)
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return None

    async def save(self, work: Callable[[], object]) -> None:
        """Change something; what could not be changed is shown as it is."""
        if await self.app.operate(work) is None:
            self.reload()

    @work
    async def save_soon(self, work: Callable[[], object]) -> None:
        """Change something behind the keys."""
        await self.save(work)

    async def toggle(self, found: Sequence[FollowUp]) -> None:
        """Mark as done what is not, or take up again what is; a lead ends in one of three ways."""
        todo = [one for one in found if one.state not in _ENDED]
        if found and not todo:
            self.take_up(found)
        elif len(todo) == 1 and todo[0].kind is FollowUpKind.LEAD:
            await self.action_outcome()
        elif todo:
            self.finish(todo)

    def finish(self, found: Sequence[FollowUp], outcome: str = "") -> None:
        """Mark as done; what comes next is there at once, since keys come faster than a disk."""
        ids, book, now = [one.id for one in found], self.app.book, self.now
        self.pass_on(ids, FollowUpState.DONE)
        self.save_soon(lambda: followups.tick(book, ids, now, outcome))

    def take_up(self, found: Sequence[FollowUp]) -> None:
        """Bring back onto the list."""
        ids, book, now = [one.id for one in found], self.app.book, self.now
        self.save_soon(lambda: followups.reopen(book, ids, now))

    async def ask(self, dialog: AskDialog, then: Callable[[str], None]) -> None:
        """Ask something; the keys that follow wait until the question is there."""
        await self.app.push_screen(dialog, lambda answer: None if answer is None else then(answer))

    async def action_outcome(self) -> None:
        """Ask what came of it, and mark it as done."""
        if found := await self.picked():
            kinds = {one.kind for one in found}
            options = [Option(words, words) for words in (_OF_KINDS[kinds.pop()] if len(kinds) == 1 else _OUTCOMES)]
            then = partial(self._end, found)
            await self.ask(AskDialog("What came of it?", options, ask="or in your words"), then)

    def _end(self, found: Sequence[FollowUp], outcome: str) -> None:
        if outcome == _NO:
            # who does not want to be introduced is not: the step is not done, nor the next one due
            self._skip(found, outcome)
            return
        ended = [one.id for one in found if one.state in _ENDED]
        if ended:
            self.save_soon(partial(followups.tell_outcome, self.app.book, ended, outcome, self.now))
        if todo := [one for one in found if one.state not in _ENDED]:
            self.finish(todo, outcome)

    async def action_skip(self) -> None:
        """Ask why not, and skip it."""
        options = [Option("", "Skip", "without a reason"), *(Option(words, words) for words in _REASONS)]
        if found := await self.picked():
            await self.ask(AskDialog("Skip it: why?", options, ask="or in your words"), partial(self._skip, found))

    def _skip(self, found: Sequence[FollowUp], reason: str) -> None:
        ids, book, now = [one.id for one in found], self.app.book, self.now
        self.pass_on(ids, FollowUpState.SKIPPED)
        self.save_soon(lambda: followups.skip(book, ids, now, reason))

    async def action_snooze(self) -> None:
        """Ask until when, and put it off."""
        today = self.now.date()
        days = {"Tomorrow": 1, "Tonight": 0, "Monday": 7 - today.weekday(), "In a week": 7}
        if found := await self.picked():
            await self.ask(self._days("Until when?", days), partial(self._snooze, found))

    def _snooze(self, found: Sequence[FollowUp], words: str) -> None:
        ids, book, now, day = [one.id for one in found], self.app.book, self.now, self._day(words)
        self.pass_on(ids)
        self.save_soon(lambda: followups.snooze(book, ids, day, now))

    async def action_wait(self) -> None:
        """Ask for how long, and wait for an answer."""
        days = {"A week": 7, "Three days": 3, "Two weeks": 14, "A month": 30}
        if found := await self.picked():
            await self.ask(self._days("Wait how long for an answer?", days), partial(self._wait, found))

    def _wait(self, found: Sequence[FollowUp], words: str) -> None:
        ids, book, now, day = [one.id for one in found], self.app.book, self.now, self._day(words)
        self.pass_on(ids, FollowUpState.WAITING)
        self.save_soon(lambda: followups.wait(book, ids, day, now))

    def _days(self, question: str, days: Mapping[str, int]) -> AskDialog:
        """Ask for a day, with some to choose from."""
        today, region = self.now.date(), self.app.settings.region
        choices = {label: today + timedelta(ahead) for label, ahead in days.items()}
        options = [Option(day.isoformat(), label, _spelt(day)) for label, day in choices.items()]

        def meaning(words: str) -> str | None:
            day = dates.until(words, today, region)
            return _spelt(day) if day else None

        return AskDialog(question, options, ask="or a day: fri, 3 dec, 10 (days), in 2 weeks", meaning=meaning)

    def _day(self, words: str) -> date:
        """Read what `_days` gave."""
        day = dates.until(words, self.now.date(), self.app.settings.region)
        # no key can have passed midnight with a day that means nothing after it
        return day or self.now.date()

    async def action_channel(self) -> None:
        """Ask by which way."""
        options = [Option(channel.value, CHANNELS[channel]) for channel in Channel]
        if found := await self.picked():
            await self.ask(AskDialog("By which way?", options), partial(self._choose, found))

    def _choose(self, found: Sequence[FollowUp], channel: str) -> None:
        ids, book, now = [one.id for one in found], self.app.book, self.now
        self.save_soon(lambda: followups.choose_channel(book, ids, Channel(channel), now))

    async def action_log(self) -> None:
        """Ask what a contact was about, and note it."""
        if (key := await self._somebody("There is nobody to note a contact with.")) is not None:
            await close.ask_log(self.app, key)

    async def action_circle(self) -> None:
        """Ask how close to keep the person."""
        if (key := await self._somebody("There is nobody to keep close.")) is not None:
            await close.ask_circle(self.app, key)

    async def _somebody(self, otherwise: str) -> int | None:
        """Give the person of the follow-up that is meant, or say that there is none."""
        one = await self.single()
        if one is None or one.contact_id is None:
            self.app.tell(otherwise, "warning")
            return None
        return one.contact_id

    async def action_person(self) -> None:
        """Show everything about the person."""
        one = await self.single()
        if one is not None and one.contact_id is not None:
            self._show_person(one.contact_id)

    @work
    async def _show_person(self, contact_id: int) -> None:
        await self.app.show_contact(contact_id)

    async def action_open(self) -> None:
        """Open the channel with the message."""
        if (one := await self.single()) is not None:
            # the app's, since this screen may go away before the program is started
            self.app.run_worker(self._open(one))

    async def _open(self, one: FollowUp) -> None:
        if (letter := await self.letter(one)) is not None:
            await self._reach(letter)

    async def _reach(self, letter: Letter) -> None:
        """Keep the message, then open its channel, or show by hand what cannot be opened here."""
        one, now, book, opening = letter.briefing.follow_up, self.now, self.app.book, letter.opening
        text = written(letter.message)
        kept = await self.app.operate(
            lambda: followups.keep_message(book, one.id, text, letter.channel, now), told=False
        )
        if kept is None:
            return
        if kept.id != one.id and self.is_attached:
            self.renamed(one.id, kept.id)
        trouble = ""
        if opening.url:
            try:
                program = opener.choose(os.environ, shutil.which, sys.platform)
                if program is not None:
                    await asyncio.to_thread(opener.launch, program, opening.url)
                    self._tell_opened(letter)
                    return
            except EventmateError as error:
                trouble = str(error)
        await self.app.push_screen(HandDialog(letter, trouble))

    def _tell_opened(self, letter: Letter) -> None:
        opening = letter.opening
        copied = bool(opening.note and opening.copy)
        if copied:
            self.app.copy_to_clipboard(clean(opening.copy, lines=True))
        told = f"Opened {CHANNELS[letter.channel]}. {opening.note}".strip()
        self.app.tell(f"{told} (Copied.)" if copied else told)


def _spelt(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
