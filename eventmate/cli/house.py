"""What every command needs: the book and the settings when asked for, and how to print."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from eventmate.book import Book
from eventmate.errors import Ambiguous, EventmateError
from eventmate.text import harmless

if TYPE_CHECKING:
    from eventmate.settings import Settings


# JSON's own escapes end at U+001F: DEL, C1 and what turns the direction of text would go out as they are.
_ACTS = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class House:
    """The book and the settings of one call, each opened when it is first needed."""

    def __init__(self, named: Path | None) -> None:
        self.named = named

    @cached_property
    def settings(self) -> Settings:
        """The person's settings."""
        from eventmate.settings import load

        return load(os.environ, self.named)

    @cached_property
    def book(self) -> Book:
        """The book that was named, or that of the settings."""
        named = self.named or (Path(path).expanduser() if (path := os.environ.get("EVENTMATE_BOOK")) else None)
        return Book(named or self.settings.book)

    @cached_property
    def now(self) -> datetime:
        """The local time of the call."""
        return datetime.now().astimezone()

    def take_snapshot(self) -> None:
        """Take the day's snapshot behind a command that has written, for a person who never opens the screen."""
        # Writing loads sqlite_utils, reading does not.
        if "book" not in vars(self) or "sqlite_utils" not in sys.modules:
            return
        from eventmate.book import backup

        with suppress(EventmateError):
            if backup.is_due(self.book.path, self.now) and backup.is_older(self.book, self.now):
                backup.make(self.book, backup.Reason.DAILY, self.now)


def say(text: str, *, err: bool = False) -> None:
    """Print text of any origin on a line, with nothing in it that a terminal obeys."""
    click.echo(harmless(text), err=err)


def give(value: object) -> None:
    """Print a value as JSON."""
    click.echo(written(value, indent=2))


def written(value: object, *, indent: int | None = None) -> str:
    """Write a value as JSON, in which what a terminal would obey is an escape."""
    return _ACTS.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))


def report(error: EventmateError) -> int:
    """Say what went wrong, with the candidates where several fit, and return the exit code.

    With ``--json`` among the arguments the candidates go to stdout as data.
    """
    say(str(error), err=True)
    if isinstance(error, Ambiguous):
        if "--json" in sys.argv:
            give({"candidates": [{"id": key, "description": harmless(text)} for key, text in error.candidates]})
        else:
            for key, text in error.candidates:
                say(f"{key:>6}  {text}", err=True)
    return error.exit_code


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
