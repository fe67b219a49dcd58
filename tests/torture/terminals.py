"""The program on a terminal of its own, with a book and settings that are nobody's."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from eventmate.book import Book
from eventmate.cli import main
from eventmate.cli.group import COMMANDS
from tests.pty_session import PtySession
from tests.torture import children

ROOT = Path(__file__).parents[2]


def load() -> None:
    """Load every command, so that children need not."""
    for module in set(COMMANDS.values()):
        importlib.import_module(f"eventmate.cli.{module}")


def environment(home: Path) -> dict[str, str]:
    """Give the variables that keep a program inside a folder."""
    return {
        "EVENTMATE_BOOK": str(home / "book.db"), "EVENTMATE_CONFIG": str(home / "config"), "PYTHONPATH": str(ROOT),
        "EVENTMATE_DEBUG": "", "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home),
    }  # fmt: skip


def command(*arguments: str) -> list[str]:
    """Give the command line of the program."""
    return [sys.executable, "-m", "eventmate", *arguments]


def run(
    home: Path, *arguments: str, umask: int = 0o077, before: Callable[[], object] = lambda: None
) -> tuple[int, bytes]:
    """Run a command in a forked child, which has all loaded already.

    Args:
        home: the folder of its book.
        arguments: what stands behind the program's name.
        umask: the rights that its files do not get.
        before: done in the child first.

    Returns:
        Its exit code, and what it printed.
    """
    with tempfile.TemporaryFile() as output:

        def work() -> None:
            for stream in (1, 2):
                os.dup2(output.fileno(), stream)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.environ.update(environment(home))
            os.umask(umask)
            os.chdir(home)
            sys.argv = ["eventmate", *arguments]
            sys.stdout, sys.stderr = (open(stream, "w", closefd=False) for stream in (1, 2))  # noqa: SIM115
            before()
            try:
                main()
            except SystemExit as left:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(int(left.code or 0))

        code = children.end(*children.fork(work))
        output.seek(0)
        return code, output.read()


def screen(home: Path, *, size: tuple[int, int] = (80, 24), before: tuple[str, ...] = ()) -> PtySession:
    """Open the screen on a folder's book, which is made if there is none.

    Args:
        home: the folder.
        size: columns and rows.
        before: a program that runs it.
    """
    book = Book(home / "book.db")
    if not book.path.exists():
        with book.write():
            pass
    return PtySession([*before, *command()], size=size, env={**os.environ, **environment(home)})


def until(condition: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait until something holds; False when it does not in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
