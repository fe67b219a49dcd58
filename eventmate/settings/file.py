"""The settings file as text: read it, find a line of it, change one key of it.

What its keys mean is not known here.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from eventmate.errors import BadInput, StorageError
from eventmate.text import clean

_LARGEST = 1 << 20
_HEADER = re.compile(r"\s*\[\[?\s*([^\]]*?)\s*\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*=""")


def read(file: Path) -> str:
    """The file's text, its line ends as they are; empty when there is none.

    Raises:
        BadInput: it is no text, or far too long.
        StorageError: it cannot be read.
    """
    try:
        if not file.is_file():
            if file.exists():
                raise StorageError(f"{file} is no file: move it away, or name another folder in EVENTMATE_CONFIG.")
            return ""
        data = file.read_bytes()
    except (OSError, ValueError) as problem:
        raise StorageError(f"{file} cannot be read ({_reason(problem)}): give yourself the right to read it.") from None
    if len(data) > _LARGEST:
        raise BadInput(f"{file} is larger than a settings file can be (1 MB).")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise BadInput(f"{file}, line {line}: not UTF-8 text; save it as UTF-8.") from None


def _reason(problem: Exception) -> str:
    return (problem.strerror if isinstance(problem, OSError) else "") or "no usable path"


def parsed(file: Path, text: str) -> dict[str, Any]:
    """The file's keys and values; raises BadInput, with the line, for what is not TOML."""
    # 30 ms: who has no settings file starts without it
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as problem:
        # the parser says "... (at line 3, column 7)"
        why = re.sub(r"\s*\(at (.*)\)$", r" at \1", clean(str(problem)))
        raise BadInput(f"{file}: {why}. It is written in TOML: key = value.") from None


def line_of(text: str, dotted: str) -> int:
    """The line on which a key or a table of that name stands, 0 when it is written in some other way."""
    inside = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            name = inside = header[1]
        elif key := _KEY.match(line):
            name = ".".join(filter(None, (inside, key[1] or key[2] or key[3])))
        else:
            continue
        name = name.replace('"', "")
        if name == dotted or name.startswith(f"{dotted}."):
            return number
    return 0


def save(file: Path, key: str, value: str) -> None:
    """Set one key of the top of the file and leave all else as it stands.

    Raises:
        BadInput: the file is no TOML, or written in a way that a change of a line would break.
        StorageError: it cannot be read or written; it is then as it was.
    """
    text = read(file)
    before = parsed(file, text)
    after = _with(text, key, _quoted(value))
    try:
        whole = parsed(file, after) == {**before, key: value}
    except BadInput:
        whole = False
    if not whole:
        raise BadInput(f"{file} cannot be changed as it is written: set {key} = {_quoted(value)} in it yourself.")
    _write(file, after)


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _with(text: str, key: str, value: str) -> str:
    """The text with `key` set above its first table; what stands behind the old value stays."""
    lines = re.split(r"(?<=\n)", text)
    end = "\r\n" if "\r\n" in text else "\n"
    top = next((n for n, line in enumerate(lines) if _HEADER.match(line)), len(lines))
    old = re.compile(rf"""(\s*["']?{key}["']?\s*=\s*)(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')""")
    for n in range(top):
        if found := old.match(lines[n]):
            lines[n] = found[1] + value + lines[n][found.end() :]
            return "".join(lines)
    if top and lines[top - 1] and not lines[top - 1].endswith("\n"):
        lines[top - 1] += end
    lines.insert(top, f"{key} = {value}{end}")
    return "".join(lines)


def _write(file: Path, text: str) -> None:
    """Put the text in the file's place, whole or not at all, readable by its owner alone."""
    if file.is_symlink():
        raise StorageError(f"{file} is a link, which is not followed: change the file that it points to.")
    fresh = file.with_name(f".{file.name}.{os.getpid()}.{os.urandom(6).hex()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode())
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(file)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise StorageError(f"{file} cannot be written ({_reason(problem)}); it is as it was.") from None
