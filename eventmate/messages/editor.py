"""Lets a person change a text or a file in an editor of theirs."""

from __future__ import annotations

import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from eventmate.errors import StorageError
from eventmate.text import harmless


def chosen(environ: Mapping[str, str]) -> str:
    """Say which editor the person likes: VISUAL, EDITOR, or vi."""
    return environ.get("VISUAL", "").strip() or environ.get("EDITOR", "").strip() or "vi"


def change(file: Path, editor: str) -> None:
    """Open a file and wait until the person is through with it.

    Args:
        file: goes out absolute, so that its name is no option.
        editor: the program, with arguments if need be.

    Raises:
        StorageError: the editor cannot be started, or failed.
    """
    told = harmless(editor)
    try:
        code = subprocess.run([*shlex.split(editor), str(file.absolute())], check=False).returncode
    except (OSError, ValueError) as problem:
        raise StorageError(f"The editor “{told}” cannot be used: {problem}. EDITOR names another.") from None
    if code:
        raise StorageError(f"The editor “{told}” ended with exit code {code}; everything is as it was.")


def edited(text: str, editor: str) -> str:
    """Let a person change a text.

    Args:
        text: what stands there at first.
        editor: the program, with arguments if need be.

    Raises:
        StorageError: the editor cannot be started, or failed; nothing was changed.
    """
    with tempfile.TemporaryDirectory(prefix="eventmate-") as folder:
        file = Path(folder) / "message.txt"
        file.write_text(text, encoding="utf-8")
        change(file, editor)
        try:
            told = file.read_text(encoding="utf-8", errors="replace")
        except OSError as problem:
            raise StorageError(f"What the editor has left cannot be read ({problem.strerror}).") from None
    return harmless(told).strip("\n")
