"""What every screen may ask of the app: the book, one way to change it, notices, ways to other screens.

Owns the order in which changes are saved and what is said of them. The screens it
leads to are known by name (`eventmate.tui.directory`), its keys stand in
`eventmate.tui.keys`, and what starts and themes it is `eventmate.tui.app`'s.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, TypeVar

from textual import work
from textual.filter import LineFilter
from textual.notifications import SeverityLevel
from textual.reactive import reactive
from textual.screen import Screen

from eventmate.book import Book, evening, events, history
from eventmate.book.evening import Evening
from eventmate.book.typed import TypedText
from eventmate.book.watch import Watch
from eventmate.errors import BookBusy, EventmateError
from eventmate.model import Event, Operation
from eventmate.settings import Settings, save_region
from eventmate.tui import directory
from eventmate.tui.answers import Beginning, Meant
from eventmate.tui.plain import LettersFilter
from eventmate.tui.styles import RememberedStylesheet
from eventmate.tui.terminal import TerminalApp

T = TypeVar("T")
NOTICED = 6.0
"""Seconds for which a notice stands."""
SLOW = 0.4
"""Seconds after which a save says that it is still at it."""
PATIENCE = 2.0
"""Seconds that leaving waits for what is being saved."""


def now_local() -> datetime:
    """Read the clock, with the offset of the place."""
    return datetime.now().astimezone()


class Front(Screen[Any]):
    """What the app asks of the screen in view."""

    passing: ClassVar[bool] = False
    """Whether it lies upon a main screen and goes away when one turns to another."""

    guest: ClassVar[bool] = False
    """Whether somebody else is typing, who is to see and do nothing of the owner's."""

    @property
    def is_behind(self) -> bool:
        """Whether what it shows is about to change by itself."""
        return False

    @abstractmethod
    def reload(self) -> None:
        """Read the book anew and show it."""

    @abstractmethod
    def show_notice(self, text: str, severity: SeverityLevel, seconds: float) -> None:
        """Show one line for a while where it covers nothing."""

    @abstractmethod
    def end_notice(self) -> None:
        """Let the notice go."""

    def settle_all(self) -> None:
        """Have everything saved that is typed and not saved yet."""

    def show_contact(self, contact_id: int) -> None:
        """Turn to a person, where the screen can."""

    def show_worth(self, event_id: int) -> None:
        """Turn to what came of an event, where the screen can."""

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom the screen is about now, as contact and encounter, for the card swap."""
        return None


class House(TerminalApp[int]):
    """The app as its screens know it.

    Args:
        book: everything that is kept.
        settings: what the person has set.
        clock: gives the local time, aware.
        typed: keeps unsaved text; made beside the book when none is given.
    """

    discreet: reactive[bool] = reactive(False, init=False)
    """Whether notes, warmth and promises are hidden, for when somebody reads along."""

    def __init__(
        self,
        book: Book,
        settings: Settings,
        *,
        clock: Callable[[], datetime] = now_local,
        typed: TypedText | None = None,
    ) -> None:
        self.typed = typed or TypedText(book.path.with_name(f"{book.path.name}-typed"))
        super().__init__(self.typed)
        self.stylesheet = RememberedStylesheet(variables=self.get_css_variables())
        self.book = book
        self.settings = settings
        self._letters = [LettersFilter()] if settings.plain else []
        self.clock = clock
        self.latest: tuple[int, int | None] | None = None
        """Contact and encounter that were saved last, for the card swap."""
        self.evening: Evening | None = None
        """What the first screen shows before it has read anything itself."""
        self._begun = asyncio.Event()
        self._begun.set()
        self.past: int | None = None
        """The event that is over to which people are captured all the same, with its date."""
        self._turn = asyncio.Lock()
        self._saving: set[asyncio.Task[Any]] = set()
        self._watch = Watch(book)
        self._told = 0
        self._written: dict[str, str] = {}
        for mode in directory.MODES.keys() - {directory.FIRST}:
            self.add_mode(mode, partial(directory.build, mode))

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Add the one that writes drawing characters as letters, for whom the person has set it."""
        return [*self._letters, *super().get_line_filters()]

    @property
    def is_saving(self) -> bool:
        """Whether something asked for is not saved yet."""
        return bool(self._saving)

    async def operate(self, work: Callable[[], T], *, told: bool = True) -> T | None:
        """Run one operation of the book in a thread, after those that were asked for before.

        While another program holds the book it goes on trying; a step that was taken is
        told in one line with the way back, and the screen in view reloads.

        Args:
            work: one operation, whole: ``lambda: followups.tick(book, [id], now)``.
            told: whether to tell what it did.

        Returns:
            What the operation gives; None when it failed, which the person has then been told.
        """
        task = asyncio.create_task(self._save(work, told))
        self._saving.add(task)
        task.add_done_callback(self._saving.discard)
        # A screen that goes away takes its workers along, but not what they save.
        return await asyncio.shield(task)

    async def _save(self, work: Callable[[], T], told: bool) -> T | None:
        slow = self.set_timer(SLOW, lambda: self.tell("Saving…"))
        try:
            async with self._turn:
                result, step = await asyncio.to_thread(self._persist, work)
        except EventmateError as error:
            self.notify(str(error), severity="error")
            return None
        finally:
            slow.stop()
        if not self.is_running:
            return result  # It is saved, and there is no screen left to say so.
        if step is not None and step.id != self._told:
            self._told = step.id
            if told:
                self.tell_step(step.label)
        self.look()
        return result

    def _persist(self, work: Callable[[], T]) -> tuple[T, Operation | None]:
        while True:
            try:
                return work(), history.last(self.book)
            except BookBusy:
                if not self.is_running:
                    raise

    async def orphans(self, *fields: str) -> dict[str, list[str]]:
        """Take over what apps that died have left unsaved in some fields, oldest first."""

        def take() -> dict[str, list[str]]:
            found: dict[str, list[str]] = {field: [] for field in fields}
            for orphan in reversed(self.typed.orphans()):
                if orphan.field in found:
                    together = "\n".join([*found[orphan.field], orphan.text])
                    if self.typed.adopt(orphan, together):
                        found[orphan.field].append(orphan.text)
            return found

        return await asyncio.to_thread(take)

    def look(self) -> None:
        """Have the screen in view reload when the book has moved; costs next to nothing otherwise."""
        if self._watch.moved():
            self.reload()

    def reload(self) -> None:
        """Have the screen in view read the book anew."""
        if isinstance(self.screen, Front):
            self.screen.reload()

    def tell_step(self, label: str, way_back: str = "undo") -> None:
        """Tell in one line what was done, and the key that takes it back."""
        self.tell(f"{label[:1].upper()}{label[1:]} · {self.key_of(f'app.{way_back}')} {way_back}")

    def tell(self, text: str, severity: SeverityLevel = "information", seconds: float = NOTICED) -> None:
        """Show one line on the screen in view for a while, where it covers nothing."""
        if isinstance(self.screen, Front):
            self.screen.show_notice(text, severity, seconds)
        else:
            super().notify(text, severity=severity, timeout=seconds)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a message where it covers no field."""
        text = f"{title}: {message}" if title else message
        self.call_later(self.tell, text, severity, timeout or (NOTICED if severity == "information" else 2 * NOTICED))

    def key_of(self, binding_id: str) -> str:
        """Say which key stands for a binding now, as it is written on the screen; empty for none."""
        if binding_id not in self._written:
            active = (found.binding for found in self.screen.active_bindings.values())
            keys = sorted((binding for binding in active if binding.id == binding_id), key=lambda b: len(b.key))
            if not keys:
                return ""
            self._written[binding_id] = self.get_key_display(keys[0])
        return self._written[binding_id]

    async def go(self, mode: str) -> Screen[Any]:
        """Turn to one of the main screens.

        Args:
            mode: a name in `directory.MODES`.
        """
        while isinstance(self.screen, Front) and self.screen.passing:
            await self.screen.dismiss()
        if self.current_mode != mode:
            await self.switch_mode(mode)
        return self.screen

    async def show_contact(self, contact_id: int) -> None:
        """Show everything about a person."""
        screen = await self.go("people")
        if isinstance(screen, Front):
            screen.show_contact(contact_id)

    async def open_swap(self, contact_id: int, encounter_id: int | None = None) -> None:
        """Open the card swap of a person.

        Args:
            contact_id: whom it is with.
            encounter_id: which meeting; None for the latest at this event, or a new one.
        """
        await self.push_screen(directory.build("swap", contact_id, encounter_id))

    @work
    async def welcome(self, first: bool = True) -> None:
        """Ask for the event that begins and its region, keep what was said."""
        self._begun.clear()
        try:
            said: Beginning = await self.push_screen_wait(directory.build("welcome", self.settings.region, first))
            if said.region and said.region != self.settings.region:
                await self.operate(lambda: self._keep(save_region(self.settings, said.region)), told=False)
            if said.name:
                event = Event(said.name, region=said.region)
                if await self.operate(lambda: events.start(self.book, event, self.clock())):
                    with suppress(EventmateError):  # The screen reads it once more, and says what is wrong.
                        self.evening = await asyncio.to_thread(evening.read, self.book, self.clock())
        finally:
            self._begun.set()

    async def begun(self) -> None:
        """Wait until the event that was just named is in the book; then `evening` tells of it to whoever asks first."""
        await self._begun.wait()

    @work
    async def ask_event(self, event: Event) -> None:
        """Ask which event one is at, since the chosen one is over."""
        meant: Meant = await self.push_screen_wait(directory.build("which", event))
        if meant is Meant.ANOTHER:
            self.welcome(first=False)
        elif meant is Meant.GOES_ON:
            await self.operate(lambda: events.choose(self.book, event.id, self.clock()))
        elif meant is Meant.NONE:
            await self.operate(lambda: events.choose(self.book, None, self.clock()))
        else:
            self.past = event.id
            self.reload()

    def _keep(self, settings: Settings) -> None:
        self.settings = settings

    async def undo(self) -> None:
        """Take back the latest step of this app."""
        step = await self.operate(lambda: history.undo(self.book, self.clock()), told=False)
        if step is not None:
            self.tell_step(f"took back: {step.label}", "redo")

    async def redo(self) -> None:
        """Do again what was taken back last."""
        step = await self.operate(lambda: history.redo(self.book, self.clock()), told=False)
        if step is not None:
            self.tell_step(f"did again: {step.label}")

    async def action_quit(self) -> None:
        """Leave, once what is being saved is saved."""
        for screen in self.screen_stack:
            if isinstance(screen, Front):
                screen.settle_all()
        # What they ask for begins with the next turn of the loop.
        await asyncio.sleep(0)
        if self._saving:
            await asyncio.wait(set(self._saving), timeout=PATIENCE)
        self.exit(return_code=0)

    def on_unmount(self) -> None:
        """Let go of the book."""
        self._watch.close()
