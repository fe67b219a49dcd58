"""What can go wrong, said to a person.

EventmateError            1  something else
├── NotFound              5  no such person, event, follow-up
├── Ambiguous             3  several fit; carries the candidates
├── FileExists            4  the file is there already and nobody said to replace it
├── BadInput              2  a value that cannot be understood
├── NothingToUndo         6  no step to take back, or one that later steps built upon
├── BookBusy              7  another process holds the book for too long
├── StorageError          8  the disk is full, read-only or failing
├── BookUnusable          9  no book, a damaged one, or one of a newer version
├── NoTerminal           10  no terminal to draw the screen on
└── Cancelled           130  the person stopped it before anything was changed
"""

from __future__ import annotations

from collections.abc import Sequence


class EventmateError(Exception):
    """A sentence for a person: what happened, to what, and what to do next."""

    exit_code = 1


class BadInput(EventmateError):
    """A value that cannot be understood."""

    exit_code = 2


class Ambiguous(EventmateError):
    """Several things fit what was asked for."""

    exit_code = 3

    def __init__(self, message: str, candidates: Sequence[tuple[int, str]]) -> None:
        """Keep the identifiers and descriptions of what fits."""
        super().__init__(message)
        self.candidates = tuple(candidates)


class FileExists(EventmateError):
    """The file is there already and nobody said to replace it."""

    exit_code = 4


class NotFound(EventmateError):
    """Nothing fits what was asked for."""

    exit_code = 5


class NothingToUndo(EventmateError):
    """No step to take back, or one that later steps built upon."""

    exit_code = 6


class BookBusy(EventmateError):
    """Another process held the book for longer than one waits."""

    exit_code = 7


class StorageError(EventmateError):
    """The disk is full, read-only or failing."""

    exit_code = 8


class BookUnusable(EventmateError):
    """The file is no book, a damaged one, or one of a newer version."""

    exit_code = 9


class NoTerminal(EventmateError):
    """There is no terminal to draw the screen on, or to read keys from."""

    exit_code = 10


class Cancelled(EventmateError):
    """The person stopped it before anything was changed."""

    exit_code = 130
