"""Files that leave the house: their names, and writing them whole or not at all.

A file appears under its name only when every byte of it is on the disk. What
stands in it is made elsewhere; this module knows no contacts.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from eventmate.errors import BadInput, EventmateError, FileExists, StorageError
from eventmate.text import clean, harmless

NAME_BYTES = 120
"""The longest file name in bytes of UTF-8: every file system takes it, also decomposed and encrypted."""

_SLASHES = re.compile(r"[\\/]")
_AWKWARD = re.compile(r'[:*?"<>|\s]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
_EDGES = " .-~"

_SENTENCES = {
    errno.ENOSPC: "The disk is full: {} was not written. Make room and try again.",
    errno.EDQUOT: "Your share of the disk is used up: {} was not written. Make room and try again.",
    errno.EROFS: "The disk is read-only: {} was not written. Choose another folder.",
    errno.EACCES: "You may not write there: {} was not written. Choose another folder.",
    errno.EPERM: "You may not write there: {} was not written. Choose another folder.",
    errno.ENOENT: "There is no such folder: {} was not written. Make the folder first or choose another.",
    errno.ENOTDIR: "A part of {} is a file, not a folder. Choose another place.",
    errno.ENAMETOOLONG: "{} is too long a name. Choose a shorter one.",
    errno.ELOOP: "The links in {} go round in a circle. Choose another place.",
}


def file_name(text: str, suffix: str) -> str:
    """Make a file name out of untrusted text that is harmless on Linux, macOS, Windows and phones (FAT).

    Args:
        text: what the file is about, such as a person's name; may be empty or hostile.
        suffix: the end of the name, dot included; taken as it stands.

    Returns:
        At most `NAME_BYTES` bytes of UTF-8: no folder, no device, no option, not hidden.
    """
    stem = _AWKWARD.sub(" ", _SLASHES.sub("-", clean(text))).lstrip(_EDGES)
    stem = _cut(stem, NAME_BYTES - 1 - len(suffix.encode())).rstrip(_EDGES) or "contact"
    return ("_" if _RESERVED.match(stem) else "") + stem + suffix


def write_bytes(path: Path, chunks: Iterable[bytes], *, force: bool = False) -> int:
    """Write a file of the person's own (0600), whole or not at all, and follow no symbolic link.

    Args:
        path: where; a link that stands there counts as a file, and is replaced itself.
        chunks: the content; an exception of theirs passes through and leaves nothing behind.
        force: replace a file that is there already.

    Returns:
        How many bytes were written.

    Raises:
        FileExists: there is one already, and ``force`` is false.
        BadInput: the path is a folder, a device, a pipe or no possible name.
        StorageError: no such folder, not allowed, disk full.
    """
    with _new_file(path, force=force) as file:
        return sum(map(file.write, chunks))


def write_cards(
    path: str | os.PathLike[str], cards: Iterable[tuple[str, str]], *, force: bool = False
) -> tuple[Path, ...]:
    """Write cards as one .vcf file, a .zip of one file a person, or a folder of one file a person.

    Args:
        path: its suffix says the form; an existing folder, or a string that ends
            with a slash, is a folder (made 0700 when it is not there, its parent is not).
        cards: display name and vCard of each person.
        force: replace files that are there already; others in the folder stay.

    Returns:
        The files written.

    Raises:
        FileExists: some are there already (the sentence names them); nothing was written.
        BadInput: a suffix that means nothing, or a path that is no file.
        StorageError: no such folder, not allowed, disk full; nothing was written.
    """
    target, suffix = Path(path), Path(path).suffix.lower()
    if _is_folder(path):
        return _write_folder(target, cards, force=force)
    if suffix == ".vcf":
        write_bytes(target, (_ended(card) for _, card in cards), force=force)
    elif suffix == ".zip":
        _write_zip(target, cards, force=force)
    else:
        raise BadInput(f"{_shown(target)}: end it with .vcf, .zip or a slash for a folder.")
    return (target,)


def _is_folder(path: str | os.PathLike[str]) -> bool:
    with _told(Path(path)):
        return os.fspath(path).endswith((os.sep, "/")) or (os.path.isdir(path) and not os.path.islink(path))


def _write_zip(path: Path, cards: Iterable[tuple[str, str]], *, force: bool) -> None:
    with _new_file(path, force=force) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, card in _named(cards):
            member = zipfile.ZipInfo(name)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            archive.writestr(member, _ended(card))


def _write_folder(folder: Path, cards: Iterable[tuple[str, str]], *, force: bool) -> tuple[Path, ...]:
    """Write all files beside their place first, so that a full disk leaves the folder as it was."""
    with _told(folder):
        if folder.is_symlink():
            raise BadInput(f"{_shown(folder)} is a link, which is not followed. Name the folder that it leads to.")
        exists = folder.is_dir()
        stage = Path(tempfile.mkdtemp(prefix=".eventmate-", dir=folder if exists else folder.parent))
        try:
            names = _fill(stage, cards)
            if exists:
                _move_all(stage, folder, names, force=force)
            else:
                stage.rename(folder)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
        _sync_folder(folder)
    return tuple(folder / name for name in names)


def _fill(stage: Path, cards: Iterable[tuple[str, str]]) -> list[str]:
    # Not synced one by one: that is a journal commit a person, half a minute for ten
    # thousand, for files that can be written again.
    names = []
    for name, card in _named(cards):
        descriptor = os.open(stage / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(_ended(card))
        names.append(name)
    return names


def _move_all(stage: Path, folder: Path, names: list[str], *, force: bool) -> None:
    there = [name for name in names if os.path.lexists(folder / name)]
    if there and not force:
        more = f" and {len(there) - 5} more" if len(there) > 5 else ""
        raise FileExists(f"Already in {_shown(folder)}: {', '.join(there[:5])}{more}. Nothing was written.")
    for name in there:
        _refuse_special(folder / name)
    made: list[Path] = []
    try:
        for name in names:
            _place(stage / name, folder / name, force=force)
            made.append(folder / name)
    except (OSError, EventmateError):
        for path in made:
            if path.name not in there:
                path.unlink(missing_ok=True)
        raise


def _named(cards: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Give each card a file name that differs from all before, also where case or accents' form do not count."""
    taken: set[str] = set()
    counts: dict[str, int] = {}
    for text, card in cards:
        first = name = file_name(text, ".vcf")
        while (key := _alike(name)) in taken:
            counts[first] = counts.get(first, 1) + 1
            name = file_name(text, f" {counts[first]}.vcf")
        taken.add(key)
        yield name, card


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _ended(card: str) -> bytes:
    return (card if card.endswith("\n") else card + "\r\n").encode()


def _cut(text: str, limit: int) -> str:
    """Shorten to so many bytes of UTF-8, never inside a character or before its combining marks."""
    if len(text.encode()) <= limit:
        return text
    kept = text.encode()[:limit].decode(errors="ignore")
    while kept and unicodedata.combining(text[len(kept)]):
        kept = kept[:-1]
    return kept


@contextmanager
def _new_file(path: Path, *, force: bool) -> Iterator[BinaryIO]:
    """Open a nameless-yet file beside the path, and give it that name when the block ends well."""
    with _told(path):
        if os.path.lexists(path):
            _refuse_special(path)
            if not force:
                raise _exists(path)
        descriptor, name = tempfile.mkstemp(prefix=".eventmate-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "w+b", buffering=1 << 18) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _place(temporary, path, force=force)
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(path.parent)


def _place(temporary: Path, path: Path, *, force: bool) -> None:
    """Give a finished file its name, without a moment in which another one could be lost."""
    if force:
        temporary.replace(path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        # Memory cards (FAT) and Android know no hard links; there an empty file holds the name.
        if error.errno not in {errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}:
            raise
        _place_reserved(temporary, path)


def _place_reserved(temporary: Path, path: Path) -> None:
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise _exists(path) from None
    try:
        temporary.replace(path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _refuse_special(path: Path) -> None:
    mode = path.lstat().st_mode
    if stat.S_ISDIR(mode):
        raise BadInput(f"{_shown(path)} is a folder. Name a file in it.")
    if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
        raise BadInput(f"{_shown(path)} is a device or a pipe, not a file. Choose another name.")


def _sync_folder(folder: Path) -> None:
    # Some network and phone file systems cannot sync a folder; the file itself is safe by then.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the system says of a path into a sentence for a person."""
    if "\0" in str(path) or not _encodable(path):
        raise BadInput(f"{_shown(path)} is no possible file name. Choose another.")
    try:
        yield
    except OSError as error:
        said = _SENTENCES.get(error.errno or 0, "{} was not written: " + (error.strerror or "the disk failed") + ".")
        raise StorageError(said.format(_shown(path))) from error


def _encodable(path: Path) -> bool:
    try:
        return bool(os.fsencode(path))
    except UnicodeEncodeError:
        return False


def _exists(path: Path) -> FileExists:
    return FileExists(f"{_shown(path)} is there already. Choose another name, or say that it may be replaced.")


def _shown(path: Path) -> str:
    return harmless(str(path)).replace("\n", " ")
