"""A lock that tells whether the process that made a file still lives."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self


class FileLock:
    """An exclusive lock on a file of its own, which falls with the process however it dies.

    As a context manager it tries, without waiting: `held` says whether it got the lock,
    and setting `spent` removes the file at the end.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor: int | None = None
        self.spent = False

    @property
    def held(self) -> bool:
        """Whether the lock is ours."""
        return self._descriptor is not None

    def acquire(self, *, wait: bool = False) -> bool:
        """Lock; without waiting, False when somebody has it.

        Raises:
            OSError: the file cannot be made.
        """
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        while not self.held:
            descriptor = os.open(self._file, flags, 0o600)
            if not _lock(descriptor, wait):
                os.close(descriptor)
                return False
            # Between opening and locking, the one before us may have removed it.
            if os.fstat(descriptor).st_nlink:
                self._descriptor = descriptor
            else:
                os.close(descriptor)
        return True

    def release(self, *, remove: bool) -> None:
        """Let go of the lock, and of its file when it has served."""
        if self._descriptor is None:
            return
        if remove:
            with suppress(OSError):
                self._file.unlink()
        os.close(self._descriptor)
        self._descriptor = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release(remove=self.spent)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, wait: bool) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int, wait: bool) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
