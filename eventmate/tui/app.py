"""The app itself: what it is made of, how it starts, what its keys do.

What screens may ask of it is `eventmate.tui.house`'s.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, work
from textual.binding import Binding, BindingType
from textual.screen import Screen

from eventmate.book import Book, evening
from eventmate.errors import EventmateError
from eventmate.settings import Settings, save_theme
from eventmate.tui import care, directory, keys, warmup
from eventmate.tui.house import Front, House, now_local
from eventmate.tui.screens.capture import CaptureScreen
from eventmate.tui.terminal import check_terminal

if TYPE_CHECKING:
    from textual.command import Provider

LOOKS = 1.0
"""Seconds between two looks at whether another program has changed the book."""
_OWNERS = frozenset(binding.action.partition("(")[0] for binding in keys.GLOBAL) - {"guest", "chord"}
_MEANINGS = {
    "overdue": "text-error", "promise": "text-error", "theirs": "text-error", "wants": "text-warning",
    "offers": "text-success", "knows": "text-success", "warm": "text-warning", "thin": "text-muted",
    "introduction": "text-accent", "waiting": "text-muted", "done": "text-success", "point": "text-accent",
}  # fmt: skip
"""Which colour of the theme says what; a sign says it too."""


def _actions() -> type[Provider]:
    from eventmate.tui.commands import Actions

    return Actions


class EventmateApp(House, inherit_bindings=False):
    """eventmate on a screen."""

    TITLE = "eventmate"
    DEFAULT_MODE = directory.FIRST
    CSS_PATH: ClassVar = [*CaptureScreen.SHEETS, Path(__file__).with_name("app.tcss")]
    BINDINGS: ClassVar[list[BindingType]] = [*keys.GLOBAL]
    COMMANDS: ClassVar = {_actions}

    _chord = False

    def __init__(self, book: Book, settings: Settings, *, first: bool = False, **options: Any) -> None:
        super().__init__(book, settings, **options)
        self._first = first

    def get_default_screen(self) -> Screen[Any]:
        """Give the first screen; one that a mode names would cost another pass over all style sheets."""
        return CaptureScreen()

    def on_mount(self) -> None:
        """Take over what the person has set, and look for changes from outside."""
        self.add_mode(directory.FIRST, CaptureScreen)
        if self.settings.theme in self.available_themes:
            self.theme = self.settings.theme
        elif self.settings.theme:
            self.notify(
                f"There is no theme {self.settings.theme}; {keys.written('ctrl+p')} lists them.", severity="warning"
            )
        self.theme_changed_signal.subscribe(self, lambda theme: self.keep_theme(theme.name))
        self.discreet = self.settings.discreet
        self.set_keymap(keys.usable(self.settings.keymap))
        self.set_interval(LOOKS, self.look)
        if self._first:
            self.welcome()
        self.call_after_refresh(self.begin_warmup)

    def begin_warmup(self) -> None:
        """Load behind the first frame what the next key will need."""
        warmup.begin()
        if self.settings.keymap:
            self.check_keymap()
        self.set_timer(care.REST, self.begin_care)

    def begin_care(self) -> None:
        """Look at every page of the book and take the day's snapshot, behind the screen."""
        care.begin(self.book, self.clock(), self.tell_damage)

    def tell_damage(self, error: EventmateError) -> None:
        """Say that the book is damaged or could not be copied; from any thread."""
        self.call_later(self.notify, str(error), severity="error", timeout=60)

    @work(thread=True)
    def check_keymap(self) -> None:
        """Say which of the keys that were set mean nothing."""
        for trouble in keys.troubles(self.settings.keymap, warmup.binding_ids()):
            self.notify(trouble, severity="warning")

    @work
    async def keep_theme(self, theme: str) -> None:
        """Keep the colours for the next start."""
        if theme != self.settings.theme:
            await self.operate(lambda: self._keep(save_theme(self.settings, theme)), told=False)

    @property
    def has_guest(self) -> bool:
        """Whether somebody else is typing."""
        return isinstance(self.screen, Front) and self.screen.guest

    def get_css_variables(self) -> dict[str, str]:
        """Add the colours that mean something, made of the theme's own."""
        colours = super().get_css_variables()
        # "auto" colours, as the theme has them, come out white in content.
        colours |= {"text-muted": colours["foreground-muted"], "text-disabled": colours["foreground-disabled"]}
        colours |= {name: colours[source] for name, source in _MEANINGS.items()}
        self.theme_variables = colours
        return colours

    def get_key_display(self, binding: Binding) -> str:
        """Write keys as the screens do."""
        return binding.key_display or keys.written(binding.key)

    async def take(self, event: events.Key | events.Paste) -> None:
        """Take the second stroke of a key of two."""
        if self._chord and isinstance(event, events.Key):
            self._chord = False
            self.end_notice()
            stroke = event.character if event.is_printable and event.character else event.key
            if not await self._check_bindings(f"{keys.PREFIX} {stroke}", priority=True) and stroke != "escape":
                self.tell(f"Nothing is on {keys.written(keys.PREFIX)} {keys.written(stroke)}.", "warning")
            return
        await super().take(event)

    def action_chord(self) -> None:
        """Wait for the second stroke, and say which there are."""
        self._chord = True
        prefix = f"{keys.PREFIX} "
        found = (active.binding for key, active in self.screen.active_bindings.items() if key.startswith(prefix))
        self.tell("   ".join(f"{b.key.removeprefix(prefix)} {b.description.lower()}" for b in found), seconds=60)

    def end_notice(self) -> None:
        """Let the notice go."""
        if isinstance(self.screen, Front):
            self.screen.end_notice()

    @work
    async def action_go(self, mode: str) -> None:
        """Turn to a main screen."""
        await self.go(mode)

    @work
    async def action_undo(self) -> None:
        """Take back the last step."""
        await self.undo()

    @work
    async def action_redo(self) -> None:
        """Do again what was taken back."""
        await self.redo()

    @work
    async def action_swap(self) -> None:
        """Open the card swap of whom the screen is about, or else of the one captured last."""
        subject = self.screen.subject() if isinstance(self.screen, Front) else None
        subject = subject or self.latest
        if subject is None:
            self.tell("Capture somebody first; then this is the card swap with them.", "warning")
        elif not self._returns("swap"):
            await self.open_swap(*subject)

    async def action_circle(self) -> None:
        """Ask how close to keep whom the screen is about."""
        if (key := self._somebody()) is not None:
            from eventmate.tui.screens import close

            await close.ask_circle(self, key)

    async def action_log(self) -> None:
        """Ask what a contact with whom the screen is about was about."""
        if (key := self._somebody()) is not None:
            from eventmate.tui.screens import close

            await close.ask_log(self, key)

    def _somebody(self) -> int | None:
        """Whom the screen is about; None where that is nobody, which is told."""
        subject = self.screen.subject() if isinstance(self.screen, Front) else None
        if subject is None:
            self.tell("Put the cursor on somebody first.", "warning")
        return subject[0] if subject else None

    @work
    async def action_me(self) -> None:
        """Show my own card, or put it away."""
        if not self._returns("me"):
            await self.push_screen(directory.build("me"))

    @work
    async def action_help(self) -> None:
        """Show the keys of the screen in view, or put them away."""
        if not self._returns("help"):
            title = str(self.screen.title or self.title)
            bindings = [active.binding for active in self.screen.active_bindings.values()]
            await self.push_screen(directory.build("help", title, bindings))

    @work
    async def action_guest(self) -> None:
        """Hand over a blank field, or take it back."""
        if not self._returns("guest"):
            await self.push_screen(directory.build("guest"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let a guest do nothing but type."""
        return not (self.has_guest and action in _OWNERS)

    def _returns(self, name: str) -> bool:
        """Close the screen in view where it is the one asked for."""
        kind = directory.load(name)
        if kind is None or not isinstance(self.screen, kind):
            return False
        self.screen.dismiss()
        return True

    def action_discreet(self) -> None:
        """Hide what is nobody else's business, or show it."""
        self.discreet = not self.discreet
        self.tell("Notes, warmth and promises are " + ("hidden." if self.discreet else "shown again."))


def run(book: Book, settings: Settings, *, clock: Callable[[], datetime] = now_local) -> int:
    """Show the screens until the person leaves.

    Args:
        book: what they show.
        settings: what the person has chosen.
        clock: gives the local time, aware.

    Returns:
        The exit code.

    Raises:
        NoTerminal: there is no terminal to draw on.
        BookUnusable, BookBusy, StorageError: the book cannot be opened or made.
    """
    check_terminal(sys.stdin, sys.stdout, os.environ)
    first = not book.path.exists()
    if first:
        with book.write():
            pass
    # A key waits for a thread that reads at most so long.
    sys.setswitchinterval(0.001)
    session = book.session or os.urandom(8).hex()
    app = EventmateApp(Book(book.path, session=session, wait=book.wait), settings, clock=clock, first=first)
    app.evening = evening.read(app.book, app.clock())
    app.run()
    return app.return_code or 0
