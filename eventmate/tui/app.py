"""The app itself: what it is made of, how it starts, what its keys do.

What screens may ask of it is `eventmate.tui.house`'s.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import ClassVar

from textual import events, work
from textual.binding import Binding, BindingType

from eventmate.book import Book
from eventmate.settings import Settings
from eventmate.tui import keys, screens
from eventmate.tui.house import Front, House
from eventmate.tui.terminal import check_terminal
from eventmate.tui.widgets import STYLES

LOOKS = 1.0
"""Seconds between two looks at whether another program has changed the book."""


class EventmateApp(House, inherit_bindings=False):
    """eventmate on a screen."""

    TITLE = "eventmate"
    DEFAULT_MODE = "capture"
    CSS_PATH: ClassVar = [*STYLES, Path(__file__).with_name("app.tcss")]
    BINDINGS: ClassVar[list[BindingType]] = [*keys.GLOBAL]
    ENABLE_COMMAND_PALETTE = True

    _chord = False

    def on_mount(self) -> None:
        """Take over what the person has set, and look for changes from outside."""
        if self.settings.theme in self.available_themes:
            self.theme = self.settings.theme
        self.discreet = self.settings.discreet
        self.set_keymap(keys.usable(self.settings.keymap))
        self.set_interval(LOOKS, self.look)

    def get_css_variables(self) -> dict[str, str]:
        """Add the colours that mean something, made of the theme's own."""
        colours = super().get_css_variables()
        meanings = {
            "overdue": "text-error", "promise": "text-error", "theirs": "text-error", "wants": "text-warning",
            "offers": "text-success", "knows": "text-success", "warm": "text-warning", "thin": "text-muted",
            "introduction": "text-accent", "waiting": "text-muted", "done": "text-success", "point": "text-accent",
        }  # fmt: skip
        colours |= {name: colours[source] for name, source in meanings.items()}
        self.theme_variables = colours
        return colours

    def get_key_display(self, binding: Binding) -> str:
        """Write keys as the screens do."""
        return binding.key_display or keys.written(binding.key)

    async def on_event(self, event: events.Event) -> None:
        """Take the second stroke of a key of two."""
        if self._chord and isinstance(event, events.Key) and not event.is_forwarded:
            self._chord = False
            self.end_notice()
            stroke = event.character if event.is_printable and event.character else event.key
            if not await self._check_bindings(f"{keys.PREFIX} {stroke}", priority=True) and stroke != "escape":
                self.tell(f"Nothing is on {keys.written(keys.PREFIX)} {keys.written(stroke)}.", "warning")
            return
        await super().on_event(event)

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

    @work
    async def action_me(self) -> None:
        """Show my own card, or put it away."""
        if not self._returns("me"):
            await self.push_screen(screens.build("me"))

    @work
    async def action_help(self) -> None:
        """Show the keys of the screen in view, or put them away."""
        if not self._returns("help"):
            await self.push_screen(screens.build("help"))

    def _returns(self, name: str) -> bool:
        """Close the screen in view where it is the one asked for."""
        kind = screens.load(name)
        if kind is None or not isinstance(self.screen, kind):
            return False
        self.screen.dismiss()
        return True

    def action_discreet(self) -> None:
        """Hide what is nobody else's business, or show it."""
        self.discreet = not self.discreet
        self.tell("Notes, warmth and promises are " + ("hidden." if self.discreet else "shown again."))


def run(book: Book, settings: Settings) -> int:
    """Show the screens until the person leaves.

    Returns:
        The exit code.

    Raises:
        NoTerminal: there is no terminal to draw on.
        BookUnusable, BookBusy, StorageError: the book cannot be opened or made.
    """
    import os

    check_terminal(sys.stdin, sys.stdout, os.environ)
    with book.read() if book.path.exists() else book.write():
        pass
    app = EventmateApp(book, settings)
    app.run()
    return app.return_code or 0
