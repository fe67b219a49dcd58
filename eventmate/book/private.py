"""Files and folders that nobody but their owner may read, made where no planted link leads astray."""

from __future__ import annotations

import os
import stat
from pathlib import Path

OTHERS = 0o077
"""The rights of everybody but the owner."""


def make_folder(path: Path) -> None:
    """Make a folder (0700) unless it is there, and take everybody else's rights to it away.

    Raises:
        OSError: it cannot be made, or something else stands there, such as a link.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    mode = path.lstat().st_mode
    if not stat.S_ISDIR(mode):
        raise NotADirectoryError(0, "it is a link, which is not followed", str(path))
    if mode & OTHERS:
        path.chmod(0o700)


def make_file(path: Path) -> int:
    """Make a file (0600) that is not there yet, and open it for writing.

    Raises:
        OSError: it cannot be made, or something stands there.
    """
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)


def sync(path: Path) -> None:
    """Bring a file or a folder to the disk; what has no name for it there (a folder on Windows) goes without."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
