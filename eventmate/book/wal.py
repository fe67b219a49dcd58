"""What a crash left in the write-ahead log: whether saves in it can no longer be read.

SQLite ends the log at the first frame that does not add up, without a word. That
is right for a save that was cut off, but a frame that went bad later takes along
all the saves behind it. The index beside the log, which was written after each
synced save, knows how many frames there were. Formats:
sqlite.org/fileformat2.html#walformat and sqlite.org/walformat.html.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER, _FRAME, _INDEX = 32, 24, 100
_MAGIC = 0x377F0682
_LARGEST = 32 << 20
"""Bytes; a longer log would take longer to add up than one waits for a start."""
_DMS = 128
"""The byte of the -shm file that every connection locks for its life."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A frame, and whether it continues the one before it."""

    commits: bool
    continues: bool


def is_damaged(book: Path) -> bool:
    """Whether a crash left saves behind a frame that went bad.

    Costs next to nothing unless there is a log that no running program has open. To be
    asked before the process opens the book: closing a file gives its locks up.
    """
    log, index = (book.with_name(book.name + suffix) for suffix in ("-wal", "-shm"))
    try:
        if not 0 < log.stat().st_size <= _LARGEST or _is_open(index):
            return False
        data = log.read_bytes()
        frames = list(_frames(data)) if len(data) > _HEADER else []
        known = index.read_bytes()[:_INDEX] if index.exists() else b""
    except OSError:
        return False
    return _loses(frames) or _lacks(data, frames, known)


def _lacks(data: bytes, frames: list[_Read], known: bytes) -> bool:
    """Whether frames that the index knows, and that are not in the file yet, cannot be read."""
    if len(known) < _INDEX or known[:48] != known[48:96]:
        return False
    (written,), (moved,) = struct.unpack("=I", known[16:20]), struct.unpack("=I", known[96:100])
    whole = next((number for number, frame in enumerate(frames) if not frame.continues), len(frames))
    # A log that began anew has other salts; then the index is of another time, unless the log's header is bad.
    of_it = known[32:40] == data[16:24] or not _header_holds(data)
    return of_it and written > moved and whole < written


def _header_holds(data: bytes) -> bool:
    if len(data) < _HEADER:
        return False
    order = ">" if data[3] & 1 else "<"
    return _add(data[:24], (0, 0), order) == struct.unpack(">2I", data[24:_HEADER])


def _loses(frames: list[_Read]) -> bool:
    """Whether a save begins behind the transaction with the first bad frame: that one alone may have been cut off."""
    broken = ended = False
    for frame in frames:
        if ended and frame.continues:
            return True
        broken = broken or not frame.continues
        ended = ended or (broken and frame.commits)
    return False


def _frames(data: bytes) -> Iterator[_Read]:
    """Read the frames of this round of the log, each against what the one before it says of itself."""
    magic, _, page, _, salt1, salt2, sum1, sum2 = struct.unpack(">8I", data[:_HEADER])
    order = ">" if magic & 1 else "<"
    page = 65536 if page == 1 else page
    if magic & ~1 != _MAGIC or page < 512 or page & (page - 1):
        return
    sums = _add(data[:24], (0, 0), order)
    intact = sums == (sum1, sum2)
    for start in range(_HEADER, len(data) - _FRAME - page + 1, _FRAME + page):
        head = data[start : start + _FRAME]
        _, pages, s1, s2, *said = struct.unpack(">6I", head)
        if (s1, s2) != (salt1, salt2) and intact and not _follows(data, start, page, (salt1, salt2)):
            return
        body = data[start + _FRAME : start + _FRAME + page]
        sums = _add(body, _add(head[:8], sums, order), order)
        yield _Read(pages != 0, sums == tuple(said) and (s1, s2) == (salt1, salt2) and intact)
        sums, intact = (said[0], said[1]), True


def _follows(data: bytes, start: int, page: int, salts: tuple[int, int]) -> bool:
    """Whether a later frame is of this round again: else what is here is left of an earlier one."""
    later = range(start + _FRAME + page, len(data) - _FRAME - page + 1, _FRAME + page)
    return any(struct.unpack(">2I", data[at + 8 : at + 16]) == salts for at in later)


def _add(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def _is_open(shared: Path) -> bool:
    """Whether a running program has the book open."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        descriptor = os.open(shared, os.O_RDWR | os.O_NOFOLLOW)
    except FileNotFoundError:
        return False
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _DMS)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False
