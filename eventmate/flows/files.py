"""Bytes of whatever a person names for an import: files, folders, archives, standard input.

Nothing is unpacked to disk. Owns what is opened at all and how much of it is read; what it says is read elsewhere.
"""

from __future__ import annotations

import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

LARGEST = 128 << 20
"""Bytes of one file."""
LARGEST_MEMBER = 32 << 20
"""Bytes of one file in an archive, unpacked."""
_LARGEST_ARCHIVE = 192 << 20
_MOST_FILES = 50_000
_SUFFIXES = frozenset({".vcf", ".vcard", ".csv", ".tsv", ".tab", ".txt", ".xls", ".ics", ".ical", ".vcs"})
"""Those that are looked for in folders and archives."""
_ARCHIVE_ERRORS = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, RuntimeError, NotImplementedError, EOFError, OSError,
                   ValueError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Blob:
    """A file, read whole."""

    name: str
    data: bytes = b""
    problem: str = ""
    """Why it could not be read; empty when it was."""


def blobs(paths: Sequence[str], stdin: bytes = b"") -> Iterator[Blob]:
    """Read files one after the other.

    Args:
        paths: of files, folders and .zip archives; ``-`` is `stdin`.
        stdin: all of standard input.
    """
    for path in paths:
        if path == "-":
            yield Blob("-", stdin)
        elif os.path.isdir(path):
            yield from _folder(Path(path))
        else:
            yield from _file(Path(path))


def _folder(folder: Path) -> Iterator[Blob]:
    """Read what a folder and those in it hold, by name; links out of it are not followed."""
    found = 0
    for here, folders, names in os.walk(folder):
        folders.sort()
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in sorted(names):
            path = Path(here, name)
            if path.suffix.lower() in (_SUFFIXES | {".zip"}) and not path.is_symlink():
                found += 1
                if found > _MOST_FILES:
                    yield Blob(str(folder), problem=f"It holds more than {_MOST_FILES:,} files; the rest was not read.")
                    return
                yield from _file(path)
    if not found:
        yield Blob(str(folder), problem="There is nothing to import in this folder.")


def _file(path: Path) -> Iterator[Blob]:
    try:
        # Opened without waiting, since a pipe without a writer would hold the program for good.
        with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                yield Blob(str(path), problem="This is no ordinary file.")
                return
            if path.suffix.lower() == ".zip":
                yield from _archive(path)
                return
            if status.st_size > LARGEST:
                yield Blob(str(path), problem=f"It is larger than {LARGEST >> 20} MB; split it.")
                return
            data = file.read(LARGEST)
    except OSError as error:
        yield Blob(str(path), problem=f"It cannot be read: {error.strerror or error}.")
        return
    yield Blob(str(path), data)


def _archive(path: Path) -> Iterator[Blob]:
    """Read the files of an archive as far as they unpack to a bearable size, whatever its directory says of them."""
    room, found = _LARGEST_ARCHIVE, 0
    try:
        with zipfile.ZipFile(path) as archive:
            for number, info in enumerate(archive.infolist()):
                suffix = os.path.splitext(info.filename)[1].lower()
                if info.is_dir() or suffix not in _SUFFIXES or info.filename.startswith("__MACOSX/"):
                    continue
                name = f"{path}: {info.filename}"
                found += 1
                if number >= _MOST_FILES or room <= 0:
                    yield Blob(str(path), problem="It unpacks to more than can be read; the rest was not read.")
                    return
                blob = _member(archive, info, name)
                room -= len(blob.data)
                yield blob
    except _ARCHIVE_ERRORS as error:
        yield Blob(str(path), problem=f"The archive is damaged: {error}.")
        return
    if not found:
        yield Blob(str(path), problem="There is nothing to import in this archive.")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Blob:
    try:
        with archive.open(info) as file:
            data = file.read(LARGEST_MEMBER + 1)
    except _ARCHIVE_ERRORS as error:
        return Blob(name, problem=f"It cannot be unpacked: {error}.")
    if len(data) > LARGEST_MEMBER:
        return Blob(name, problem=f"It unpacks to more than {LARGEST_MEMBER >> 20} MB; unpack and split it.")
    return Blob(name, data)
