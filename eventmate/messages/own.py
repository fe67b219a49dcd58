"""The files of a person's own words: where one lies, how it begins, and what is left of it after an editor.

What stands in them is read by `templates`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from eventmate.errors import BadInput, StorageError
from eventmate.messages import templates
from eventmate.text import clean

_SET = re.compile(r"\w[\w -]{0,39}")


def place(folder: Path, set_name: str, kind: str) -> Path:
    """Say where the own template of a set and kind lies, or would.

    Raises:
        BadInput: there is no such kind, or no folder can be called so.
    """
    if kind not in templates.KINDS:
        raise BadInput(f"“{clean(kind)}” is no kind of message; the kinds are {', '.join(templates.KINDS)}.")
    if not _SET.fullmatch(set_name):
        raise BadInput(f"“{clean(set_name)[:40]}” is no name for a set of words: use letters, digits and blanks.")
    return folder / set_name / f"{kind}.txt"


def text(folder: Path, set_name: str, kind: str) -> str:
    """Give a template as its file says it, or else as that of the program would.

    Raises:
        BadInput, StorageError: as `place`, or the file cannot be read.
    """
    file = place(folder, set_name, kind)
    try:
        return file.read_text(encoding="utf-8-sig") if file.exists() else templates.source(set_name, kind)
    except UnicodeDecodeError:
        raise BadInput(f"{file} is not UTF-8 text; save it as UTF-8.") from None
    except OSError as problem:
        raise StorageError(f"{file} cannot be read ({problem.strerror}).") from None


def change(folder: Path, set_name: str, kind: str, edit: Callable[[Path], object]) -> bool:
    """Let a person change the words of a set, beginning with those that hold now.

    Args:
        folder: of the own templates.
        set_name, kind: which; a new set may be begun.
        edit: shows the file to the person and waits.

    Returns:
        Whether they are words of the person's own now; a file that says what the program says, or nothing, goes.

    Raises:
        BadInput: they are not written in the language of templates; names file and line. The file stays.
        StorageError: the file cannot be written, or whatever `edit` raises.
    """
    file = place(folder, set_name, kind)
    _begin(file, templates.source(set_name, kind))
    try:
        edit(file)
    finally:
        told = text(folder, set_name, kind).strip()
        is_own = told not in {"", templates.source(set_name, kind).strip()}
        if not is_own:
            file.unlink(missing_ok=True)
    if is_own:
        try:
            templates.parse(told)
        except BadInput as problem:
            raise BadInput(f"{file}, {problem}") from None
    return is_own


def _begin(file: Path, source: str) -> None:
    """Make a file that the person alone can read, unless it is there."""
    try:
        for folder in (file.parent.parent, file.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as begun:
            begun.write(source)
    except FileExistsError:
        pass
    except OSError as problem:
        raise StorageError(f"{file} cannot be written ({problem.strerror}).") from None
