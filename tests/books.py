"""Books for tests: an empty one is made once in each process and copied, which is a tenth of the work."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from eventmate.book import Book


def empty(path: Path) -> Book:
    """Put an empty book of the present version at a path."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(0o600)
    path.write_bytes(_made())
    return Book(path)


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.db"
        with Book(path).write():
            pass
        return path.read_bytes()
