"""What a crash left in the write-ahead log: whether saves in it can no longer be read.

SQLite ends the log at the first frame that does not add up, without a word. That
is right for a save that was cut off, but a frame that went bad later takes along
all the saves behind it. Format: sqlite.org/fileformat2.html#walformat.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER, _FRAME = 32, 24
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
    log = book.with_name(book.name + "-wal")
    try:
        size = log.stat().st_size
        if not _HEADER < size <= _LARGEST or _is_open(book.with_name(book.name + "-shm")):
            return False
        return _loses(log.read_bytes())
    except OSError:
        return False


def _loses(data: bytes) -> bool:
    """Whether a save begins behind the transaction with the first bad frame: that one alone may have been cut off."""
    broken = ended = False
    for frame in _frames(data):
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
