"""How bytes come from and go to a terminal on Linux and macOS.

Textual's driver with four corrections: it is woken when it has to end (the stock
one waits twice for 0.1 s), a terminal that is gone ends it (the stock one spins on
reads and hangs on writes), bytes that are no UTF-8 do not end it, and it draws on
the terminal where stderr is redirected.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import sys
from codecs import getincrementaldecoder
from io import TextIOWrapper
from typing import Any, TextIO, cast

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message


class TerminalGone(Message):
    """The terminal was closed: no key will come from it any more."""


class TerminalOutput:
    """The file that the driver's thread writes to; silent once the terminal is gone.

    It goes past Python's own buffers: what is left in them at the end of the process
    would fail there again and turn the exit code into 120.
    """

    def __init__(self, file: TextIO) -> None:
        self._descriptor = file.fileno()
        self._encoding = file.encoding
        self._waiting: list[str] = []
        self._gone = False

    def fileno(self) -> int:
        """Return the file descriptor, as a file does."""
        return self._descriptor

    def write(self, text: str) -> None:
        """Take text that `flush` will send."""
        self._waiting.append(text)

    def flush(self) -> None:
        """Send what was written since, unless the terminal is gone."""
        data = "".join(self._waiting).encode(self._encoding, "replace")
        self._waiting.clear()
        try:
            while data and not self._gone:
                data = data[os.write(self._descriptor, data) :]
        except OSError:
            self._gone = True


class WakefulDriver(LinuxDriver):
    """Textual's Linux and macOS driver, ending at once when it is told to."""

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        self._file = cast(TextIOWrapper, TerminalOutput(_drawn_on()))
        self._bell: tuple[int, int] | None = None

    def start_application_mode(self) -> None:
        """Take over the terminal."""
        self._bell = os.pipe()
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def disable_input(self) -> None:
        """Stop reading keys, without waiting for the next look at the clock."""
        self.exit_event.set()
        if self._bell is not None:
            os.write(self._bell[1], b"!")
        # The stock method does nothing once the event is set, and clears it at its end.
        if self._key_thread is not None:
            self._key_thread.join()
        self.exit_event.clear()
        super().disable_input()

    def close(self) -> None:
        """Let the terminal go."""
        super().close()
        if self._bell is not None:
            for descriptor in self._bell:
                os.close(descriptor)
            self._bell = None

    def run_input_thread(self) -> None:
        """Read keys until told to stop or until the terminal is gone."""
        assert self._bell is not None
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._bell[0], selectors.EVENT_READ)
            while not self.exit_event.is_set():
                # The parser tells a lone Esc from the start of a sequence by a tick.
                for key, _ in selector.select(0.1):
                    data = _read(key.fd)
                    if not data:
                        self.process_message(TerminalGone())
                        return
                    if key.fd == self.fileno:
                        for message in parser.feed(decode(data)):
                            self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)
        with contextlib.suppress(EOFError, ParseError):
            list(parser.feed(""))


def _read(descriptor: int) -> bytes:
    # A closed pseudo-terminal reads as an error on Linux, as an end of file on macOS.
    try:
        return os.read(descriptor, 4096)
    except OSError:
        return b""


def _drawn_on() -> TextIO:
    files = (sys.__stderr__, sys.__stdout__)
    return next(file for file in (*files, sys.__stdin__) if file is not None and file.isatty())
