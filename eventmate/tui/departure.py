"""Leaving because somebody outside says so: signals.

Owns the handlers and the thread that answers them. What is saved and how the app
ends are the callbacks' to know.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from types import FrameType, TracebackType
from typing import Any, Final, Self

SIGNALS: Final = ("SIGHUP", "SIGTERM", "SIGINT")
"""What asks a program to leave; a system that lacks one goes without."""
PATIENCE: Final = 1.0
"""Seconds that an orderly end may take; after them the process ends without one."""


class Departure:
    """While entered, a signal saves and leaves, even when the event loop is blocked.

    Args:
        save: called first, on a thread of its own.
        leave: called with the exit code, 128 and the signal's number, to begin an orderly end.
    """

    def __init__(self, save: Callable[[], object], leave: Callable[[int], None]) -> None:
        self._save = save
        self._leave = leave
        # A SimpleQueue may be put to from a signal handler, a lock or an Event may not.
        self._codes: SimpleQueue[int | None] = SimpleQueue()
        self._replaced: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        Thread(target=self._watch, name="eventmate-departure", daemon=True).start()
        for number in (getattr(signal, name) for name in SIGNALS if hasattr(signal, name)):
            # Who started us with a signal ignored (nohup) means it.
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._replaced[number] = signal.signal(number, self._heard)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for number, handler in self._replaced.items():
            signal.signal(number, handler)
        self._codes.put(None)

    def _heard(self, number: int, frame: FrameType | None) -> None:
        self._codes.put(128 + number)

    def _watch(self) -> None:
        code = self._codes.get()
        if code is None:
            return
        self._save()
        self._leave(code)
        try:
            while self._codes.get(timeout=PATIENCE) is not None:
                pass
        except Empty:
            os._exit(code)
