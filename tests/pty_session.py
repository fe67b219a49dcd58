"""A real terminal for tests: a program on a pseudo-terminal, its keys and its screen."""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from threading import Condition, Thread
from types import TracebackType
from typing import Final, Self

import pyte

KEYS: Final[Mapping[str, str]] = {
    "enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "escape": "\x1b", "backspace": "\x7f", "space": " ",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "pageup": "\x1b[5~", "pagedown": "\x1b[6~", "delete": "\x1b[3~", "f1": "\x1bOP", "f2": "\x1bOQ", "f3": "\x1bOR",
    "f4": "\x1bOS", "f5": "\x1b[15~", "f6": "\x1b[17~", "f7": "\x1b[18~", "f8": "\x1b[19~", "f9": "\x1b[20~",
    "f10": "\x1b[21~", "f11": "\x1b[23~", "f12": "\x1b[24~",
}  # fmt: skip
# The emulator prints what it does not know of: the keyboard protocol's private sequences.
_UNKNOWN = re.compile(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]")
_UNFINISHED = re.compile(rb"\x1b(\[[0-9;<>=?$]*|\][^\x07\x1b]*)?$")
# Makes the pseudo-terminal the one that hangs up on the program, then becomes the program.
_LAUNCH = "import fcntl,os,sys,termios; fcntl.ioctl(0,termios.TIOCSCTTY,0); os.execvp(sys.argv[1],sys.argv[1:])"


class PtySession:
    """A program that runs on a terminal of its own while entered; it is killed at the end.

    Args:
        command: the program and its arguments.
        size: columns and rows.
        env: variables beside those of this process.
    """

    def __init__(
        self, command: Sequence[str], *, size: tuple[int, int] = (80, 24), env: Mapping[str, str] | None = None
    ) -> None:
        self._command = list(command)
        self._size = size
        self._env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})}
        for name in ("COLUMNS", "LINES"):
            self._env.pop(name, None)
        self._received = bytearray()
        self._shown = 0
        self._news = Condition()
        self._ended = False
        self._emulator = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._emulator)

    def __enter__(self) -> Self:
        self._terminal, child = os.openpty()
        self._set_size(*self._size)
        launch = [sys.executable, "-I", "-S", "-c", _LAUNCH, *self._command]
        self._process = subprocess.Popen(
            launch, stdin=child, stdout=child, stderr=child, env=self._env, start_new_session=True
        )
        os.close(child)
        self._stop = os.pipe()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self.hang_up()
        for descriptor in self._stop:
            os.close(descriptor)

    @property
    def pid(self) -> int:
        """The program's process."""
        return self._process.pid

    @property
    def raw(self) -> bytes:
        """Every byte that the terminal has received."""
        with self._news:
            return bytes(self._received)

    def type(self, text: str) -> None:
        """Type characters."""
        self.send(text.encode(errors="surrogatepass"))

    def send(self, data: bytes) -> None:
        """Send bytes, as a terminal does for keys and pastes."""
        while data:
            data = data[os.write(self._terminal, data) :]

    def press(self, *keys: str) -> None:
        """Press keys by Textual's names (``enter``, ``ctrl+g``, ``f2``, ``a``)."""
        for key in keys:
            control = key.removeprefix("ctrl+")
            self.type(KEYS.get(key) or (chr(ord(control) & 0x1F) if control != key else key))

    def paste(self, text: str) -> None:
        """Paste as a terminal does, in brackets."""
        self.type(f"\x1b[200~{text}\x1b[201~")

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        with self._news:
            self._emulator.resize(rows, columns)
        self._set_size(columns, rows)

    def poll(self) -> int | None:
        """Look whether the program has ended; gives its exit code then."""
        return self._process.poll()

    def kill(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self._process.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal, as a dropped connection does."""
        if self._reader.is_alive():
            os.write(self._stop[1], b"!")
            self._reader.join()

    def screen(self) -> str:
        """Read what the terminal shows now, a line each."""
        with self._news:
            return self._show()

    def wait_for(self, wanted: str | Callable[[str], bool], *, timeout: float = 30) -> str:
        """Wait until the screen shows a text or fulfils a condition.

        Returns:
            The screen.

        Raises:
            AssertionError: it did not within the time, in seconds; shows the screen.
        """
        deadline = time.monotonic() + timeout
        with self._news:
            while True:
                screen = self._show()
                if wanted in screen if isinstance(wanted, str) else wanted(screen):
                    return screen
                left = deadline - time.monotonic()
                if left <= 0 or self._ended:
                    raise AssertionError(f"{wanted!r} never came up on this screen:\n{screen}")
                self._news.wait(left)

    def wait_exit(self, *, timeout: float = 10) -> int:
        """Wait for the program's end and its last bytes.

        Returns:
            The exit code; negative for a signal that killed it.
        """
        code = self._process.wait(timeout)
        self._reader.join(timeout=1)
        return code

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _show(self) -> str:
        news = bytes(self._received[self._shown :])
        if cut := _UNFINISHED.search(news):
            news = news[: cut.start()]
        self._shown += len(news)
        self._stream.feed(_UNKNOWN.sub(b"", news))
        return "\n".join(line.rstrip() for line in self._emulator.display)

    def _read(self) -> None:
        ready: list[int] = []
        data = b"?"
        # The terminal hangs up when nobody holds it any more, so it is closed where it is read.
        while data and self._stop[0] not in ready:
            ready, _, _ = select.select([self._terminal, self._stop[0]], [], [])
            if self._terminal in ready:
                data = _received(self._terminal)
                with self._news:
                    self._received += data
                    self._news.notify_all()
        os.close(self._terminal)
        with self._news:
            self._ended = True
            self._news.notify_all()


def _received(terminal: int) -> bytes:
    # Linux says with an error, macOS with nothing that the program has closed its side.
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""
