"""Typed text: what stands unsaved in a field, kept on disk in case the app dies.

Owns one file per running app and what apps that died have left, in a folder beside the book; the file
``<pid>-<random>.json`` holds ``{field: text}``; the lock on its neighbour
``.lock`` says that its owner lives, and falls with the owner however it dies.
Whether a text is worth keeping, and where it goes when it is offered again, the
screens decide.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Condition, RLock, Thread

from eventmate.book import private
from eventmate.book.locks import FileLock
from eventmate.errors import StorageError

DELAY = 0.4
"""Seconds from a key to the disk, at most; half a second with the write itself."""
RETRY = 2.0
"""Seconds until a write that failed is tried again."""
LARGEST = 32 * 1024 * 1024
"""Bytes; a file that is larger was not written here."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """A text whose app died before it was saved."""

    field: str
    text: str
    when: datetime
    """When it was last written, in UTC."""
    file: Path


class TypedText:
    """The unsaved texts of this app, by field.

    Args:
        folder: where the files of all running apps stand; made when it is missing.
        on_trouble: told once when writing fails, from any thread; retried until it succeeds.
    """

    def __init__(self, folder: Path, *, on_trouble: Callable[[StorageError], None] | None = None) -> None:
        self.on_trouble = on_trouble
        self._folder = folder
        self._file = folder / f"{os.getpid()}-{os.urandom(4).hex()}.json"
        self._lock: FileLock | None = None
        self._texts: dict[str, str] = {}
        self._changed = Condition()
        self._dirty = self._closed = self._troubled = False
        self._writing = RLock()
        self._thread: Thread | None = None

    def remember(self, field: str, text: str) -> None:
        """Keep what stands in a field now; an empty text is as good as none. Never waits for the disk."""
        with self._changed:
            if self._texts.get(field, "") == text:
                return
            if text:
                self._texts[field] = text
            else:
                del self._texts[field]
            self._dirty = True
            if self._thread is None and not self._closed:
                self._thread = Thread(target=self._write_behind, name="eventmate-typed", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def forget(self, field: str) -> None:
        """Let go of a field's text: it is safe elsewhere."""
        self.remember(field, "")

    def flush(self) -> bool:
        """Write what is not written yet, now.

        Returns:
            Whether everything remembered is on disk.
        """
        with self._writing:
            with self._changed:
                dirty, texts, self._dirty = self._dirty, dict(self._texts), False
            if not dirty:
                return True
            try:
                self._store(texts)
            except OSError as error:
                with self._changed:
                    self._dirty = True
                self._tell(error)
                return False
            self._troubled = False
            return True

    def close(self) -> None:
        """Write, stop and give up the lock: what is still unsaved becomes an orphan."""
        self.flush()
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        with self._writing:
            if self._lock is not None:
                self._lock.release(remove=not self._file.exists())
                self._lock = None

    def orphans(self) -> list[Orphan]:
        """Find the texts of apps that have died, latest first; those of living ones are left alone."""
        found: list[Orphan] = []
        for file in {path.with_suffix(".json") for path in self._folder.glob("*-*.*")} - {self._file}:
            with suppress(OSError), FileLock(file.with_suffix(".lock")) as lock:
                lock.spent = lock.held and not file.exists()
                if lock.held and not lock.spent:
                    found += _read(file)
        return sorted(found, key=lambda orphan: orphan.when, reverse=True)

    def adopt(self, orphan: Orphan, text: str | None = None) -> bool:
        """Take a dead app's text over, under the same field: written here first, then taken out there.

        Args:
            orphan: what `orphans` found.
            text: what our field holds together with it; None for the orphan's text alone.

        Returns:
            False when it is no longer there, or could not be written here; then it stays where it is.
        """
        return self._take(orphan, orphan.text if text is None else text)

    def discard(self, orphan: Orphan) -> None:
        """Delete a dead app's text that nobody wants."""
        self._take(orphan, None)

    def erase(self, mentions: Callable[[object], bool]) -> int:
        """Delete the texts of dead apps that mention somebody, and what those apps left half written.

        Returns:
            How many texts of living apps mention them as well, and are theirs to save or to clear.
        """
        for file in self.leavings():
            file.unlink(missing_ok=True)
        for orphan in self.orphans():
            if mentions(orphan.text):
                self.discard(orphan)
        return sum(mentions(orphan.text) for file in self._folder.glob("*.json") for orphan in _read(file))

    def leavings(self) -> list[Path]:
        """Find the files that apps which died were writing when they died."""
        found = []
        for file in self._folder.glob("*-*.new"):
            with suppress(OSError), FileLock(file.with_suffix(".lock")) as lock:
                lock.spent = lock.held and not file.with_suffix(".json").exists()
                if lock.held:
                    found.append(file)
        return sorted(found)

    def _take(self, orphan: Orphan, text: str | None) -> bool:
        with suppress(OSError), FileLock(orphan.file.with_suffix(".lock")) as lock:
            lock.spent = not orphan.file.exists()
            left = {other.field: other.text for other in _read(orphan.file)} if lock.held else {}
            if left.pop(orphan.field, None) != orphan.text:
                return False
            if text is not None:
                self.remember(orphan.field, text)
                if not self.flush():
                    return False
            _write(orphan.file, left)
            lock.spent = not left
            return True
        return False

    def _write_behind(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._dirty or self._closed)
                # Not re-armed by further keys: a fast typist is never further behind.
                self._changed.wait_for(lambda: self._closed, timeout=RETRY if self._troubled else DELAY)
                if self._closed:
                    return
            self.flush()

    def _store(self, texts: dict[str, str]) -> None:
        if self._lock is None:
            private.make_folder(self._folder)
            lock = FileLock(self._file.with_suffix(".lock"))
            # Another app that looks for orphans holds it for a moment at most.
            lock.acquire(wait=True)
            self._lock = lock
        _write(self._file, texts)

    def _tell(self, error: OSError) -> None:
        if not self._troubled and self.on_trouble is not None:
            reason = error.strerror or type(error).__name__
            self.on_trouble(
                StorageError(f"What you type cannot be kept in {self._folder} for the case of a crash: {reason}.")
            )
        self._troubled = True


def _write(file: Path, texts: dict[str, str]) -> None:
    """Replace a file whole; without texts it goes."""
    if not texts:
        file.unlink(missing_ok=True)
        return
    draft = file.with_suffix(".new")
    draft.unlink(missing_ok=True)
    # json writes ASCII: unpaired surrogates come back as they were.
    with open(private.make_file(draft), "w", encoding="ascii") as stream:
        json.dump(texts, stream)
    draft.replace(file)


def _read(file: Path) -> list[Orphan]:
    """Read what an app has left; a file that was not written here holds nothing."""
    descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with open(descriptor, encoding="ascii") as stream:
        status = os.fstat(stream.fileno())
        if status.st_size > LARGEST:
            return []
        try:
            texts = json.load(stream)
        except (ValueError, RecursionError):
            return []
    when = datetime.fromtimestamp(status.st_mtime, UTC)
    pairs = texts.items() if isinstance(texts, dict) else ()
    return [Orphan(field, text, when, file) for field, text in pairs if isinstance(text, str) and text]
