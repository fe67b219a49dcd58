"""The app's manners towards the terminal, its user and the system.

Owns whether there is a terminal, how the app leaves (asked, hung up on, crashed) and
what it says then. What it shows is the screens' affair; the text that stands unsaved
is `eventmate.book.typed`'s.
"""

from __future__ import annotations

import asyncio
import os
import sys
import traceback
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, NoReturn, TextIO

from textual import constants, events
from textual.app import App, ReturnType, ScreenStackError
from textual.css.query import NoMatches
from textual.driver import Driver
from textual.filter import LineFilter
from textual.notifications import SeverityLevel
from textual.worker import WorkerFailed

from eventmate.book.typed import TypedText
from eventmate.errors import BookBusy, BookUnusable, EventmateError, NoTerminal, StorageError
from eventmate.text import harmless
from eventmate.tui.departure import Departure
from eventmate.tui.plain import HarmlessFilter

HUNG_UP = 129
"""Exit code when the terminal was closed: 128 and the number of SIGHUP."""
_PATIENCE = 1.0
"""Seconds for which a key waits for a widget that is busy, at most."""


def check_terminal(stdin: TextIO | None, stdout: TextIO | None, environ: Mapping[str, str]) -> None:
    """Make sure that there is a terminal to draw on and to read keys from.

    Raises:
        NoTerminal: input or output is no terminal, or one that cannot place the cursor.
    """
    hint = "In scripts use the commands: `eventmate --help` lists them."
    for file, role in ((stdin, "reads its keys from"), (stdout, "draws on")):
        if file is None or file.closed or not file.isatty():
            raise NoTerminal(f"The screen {role} a terminal, and there is none. {hint}")
    if environ.get("TERM") == "dumb":
        raise NoTerminal(f"This terminal says it cannot place the cursor (TERM=dumb). {hint}")


class TerminalApp(App[ReturnType]):
    """An app that shows no text it would have to obey, and loses none when it has to leave."""

    def __init__(self, typed: TypedText | None = None, **options: Any) -> None:
        super().__init__(**options)
        self._typed = typed
        self._typed_is_kept = typed is not None
        self._stopped_by: Exception | None = None
        self._own_loop: asyncio.AbstractEventLoop | None = None
        self._harmless = HarmlessFilter()
        self._keys: deque[events.Key | events.Paste] = deque()
        if typed is not None and typed.on_trouble is None:
            typed.on_trouble = self.tell_trouble

    def get_driver_class(self) -> type[Driver]:
        """Choose the driver that ends at once, where it fits."""
        if sys.platform == "win32" or constants.DRIVER is not None:
            return super().get_driver_class()
        from eventmate.tui.driver import WakefulDriver

        return WakefulDriver

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Add the filter that every line of every widget passes last."""
        return [*super().get_line_filters(), self._harmless]

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a message for a while, literally: whether it holds markup is not asked."""
        super().notify(harmless(message), title=harmless(title), severity=severity, timeout=timeout, markup=False)

    def copy_to_clipboard(self, text: str) -> None:
        """Put a text on the clipboard, without what a terminal or an encoder would choke on."""
        super().copy_to_clipboard(harmless(text))

    def tell_trouble(self, error: StorageError) -> None:
        """Say that typed text could not be kept; from any thread."""
        self.call_later(self.notify, str(error), severity="error", timeout=10)

    def run(self, **options: Any) -> ReturnType | None:
        """Run until the person leaves, a signal comes or the terminal is gone; then see `return_code`."""
        try:
            with Departure(self._keep_typed, self._leave):
                return super().run(**options)
        finally:
            if self._typed is not None:
                self._typed.close()

    async def run_async(self, **options: Any) -> ReturnType | None:
        """Run within an event loop."""
        self._own_loop = asyncio.get_running_loop()
        if not _debugging():
            # The default handler prints messages of exceptions, which may quote contacts.
            self._own_loop.set_exception_handler(lambda loop, context: None)
        return await super().run_async(**options)

    async def on_event(self, event: events.Event) -> None:
        """Take keys and pastes one by one, in the order in which they came.

        Textual hands a key at once to whatever has the focus, but looks at the bindings of a
        widget (backspace is one) only when the key has bubbled back here. So of what arrives in
        one packet, as over a slow line, characters would overtake backspaces, and what is typed
        after Enter would miss the field that it leads to.
        """
        if isinstance(event, events.Key | events.Paste) and not self.is_running:
            return  # It comes too late: the screens are being taken down.
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self._keys.append(event)
            if len(self._keys) == 1:
                self.post_message(events.Callback(callback=self._catch_up))
        else:
            await super().on_event(event)

    @property
    def has_keys(self) -> bool:
        """Whether keys or pastes wait for their turn."""
        return bool(self._keys)

    async def _catch_up(self) -> None:
        """Wait until what has the focus, and all that its messages bubble to, have seen what they were sent."""
        if not self.is_running:
            return
        for pump in self.focused.ancestors_with_self if self.focused is not None else (self.screen,):
            seen = asyncio.Event()
            if pump is not self and pump.is_running and pump.post_message(events.Callback(callback=seen.set)):
                with suppress(TimeoutError):
                    await asyncio.wait_for(seen.wait(), _PATIENCE)
        self.post_message(events.Callback(callback=self._take_key))

    async def _take_key(self) -> None:
        """Do what the next key says: by now a key before it that bubbled here has been answered."""
        await self.take(self._keys.popleft())
        if self._keys:
            self.post_message(events.Callback(callback=self._catch_up))

    async def take(self, event: events.Key | events.Paste) -> None:
        """Give a key or a paste, its turn having come, to whatever has the focus or a binding for it."""
        await super().on_event(event)

    def on_terminal_gone(self) -> None:
        """Leave: there is nobody to ask any more."""
        self._keep_typed()
        self.exit(return_code=HUNG_UP)

    def action_help_quit(self) -> None:
        """Say how to leave to somebody who pressed ctrl+c in a habit."""
        keys = [key for key, active in self.active_bindings.items() if active.binding.action in ("quit", "app.quit")]
        if keys:
            self.notify(f"{self.get_key_display(self.active_bindings[keys[0]].binding)} leaves eventmate.")

    def panic(self, *renderables: Any) -> None:
        """Stop, without the renderables: they quote the values of variables."""
        self._stopped_by = self._stopped_by or RuntimeError("The program stopped itself.")
        self._close_messages_no_wait()

    def _leave(self, code: int) -> None:
        with suppress(RuntimeError):
            if self._own_loop is not None:
                self._own_loop.call_soon_threadsafe(lambda: self.exit(return_code=code))

    def _keep_typed(self) -> None:
        self._typed_is_kept = self._typed is not None and self._typed.flush()

    def _handle_exception(self, error: Exception) -> None:
        cause = error.error if isinstance(error, WorkerFailed) and isinstance(error.error, Exception) else error
        if not self.is_running and isinstance(cause, NoMatches | ScreenStackError):
            return  # Leaving takes the widgets down one by one; what misses one of them had nothing left to do.
        self._stopped_by = self._stopped_by or cause
        self._keep_typed()
        super()._handle_exception(error)
        if isinstance(cause, EventmateError):
            self._return_code = cause.exit_code

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()

    def _print_error_renderables(self) -> None:
        lines = [harmless(str(message)) for message in self._exit_renderables]
        self._exit_renderables.clear()
        if self._stopped_by is not None:
            lines = [farewell(self._stopped_by, kept=self._typed_is_kept)]
            if _debugging():
                lines.insert(0, harmless("".join(traceback.format_exception(self._stopped_by))))
        with suppress(OSError):
            # Past Python's buffers, as in TerminalOutput.
            os.write(2, "".join(f"{line}\n" for line in lines).encode(errors="replace"))


def end_process(code: int | None) -> NoReturn:
    """End the process with the app: nothing is left to do, all that matters is on disk.

    Tearing the interpreter down would take 0.1 s more until the prompt is there.
    """
    for file in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            file.flush()
    os._exit(code or 0)


def farewell(error: Exception, *, kept: bool) -> str:
    """Say why eventmate had to stop, without anything that the book or a field holds.

    Args:
        error: what happened.
        kept: whether the typed text is safe.
    """
    if isinstance(error, StorageError | BookBusy | BookUnusable):
        reason = str(error)
    else:
        reason = f"an error of its own, {type(error).__name__}{_place(error)}."
    text = "Your typed text is kept and will be offered at the next start." if kept else ""
    return " ".join(filter(None, (f"eventmate had to stop: {reason}", text, "EVENTMATE_DEBUG=1 shows more.")))


def _place(error: Exception) -> str:
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame for frame in frames if str(frame.f_globals.get("__name__", "")).startswith("eventmate.")]
    return f" in {ours[-1].f_globals['__name__']} line {ours[-1].f_lineno}" if ours else ""


def _debugging() -> bool:
    return os.environ.get("EVENTMATE_DEBUG", "") not in ("", "0")
