"""Events come into the book out of calendar files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eventmate.book import Book, events
from eventmate.errors import BadInput, StorageError
from eventmate.intake.calendars import read_calendar
from eventmate.model import Event
from eventmate.text import harmless

LARGEST = 5_000_000
"""Bytes of a file that is read."""
MOST = 50
"""Events that are taken from one file."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a calendar file."""

    made: tuple[Event, ...]
    known: int
    """How many of its events were in the book already."""
    past: int
    """How many were left out because they are over; a file of one event may be of the past."""
    problems: tuple[str, ...]
    """Sentences about what could not be read."""


def read_file(path: str) -> bytes:
    """Read a calendar file whole.

    Raises:
        BadInput: it is no file, or larger than any invitation.
        StorageError: it cannot be read.
    """
    place, told = Path(path.strip()).expanduser(), harmless(path.strip()).replace("\n", " ")[:200]
    try:
        if not place.is_file():
            raise BadInput(f"There is no file {told}.")
        if place.stat().st_size > LARGEST:
            raise BadInput(f"{told} is too large for a calendar file.")
        return place.read_bytes()
    except ValueError:
        raise BadInput(f"There is no file {told}.") from None
    except OSError as error:
        raise StorageError(f"{told} cannot be read ({error.strerror}).") from error


def take(book: Book, data: bytes, now: datetime) -> Taken:
    """Add the events of a calendar file that the book does not have, by their UIDs."""
    reading = read_calendar(data, now.tzinfo) if now.tzinfo else read_calendar(data)
    there = {event.uid for event in events.listing(book)}
    fresh = [event for event in reading.events if not event.uid or event.uid not in there]
    coming = [event for event in fresh if not events.is_over(event, now)] if len(reading.events) > 1 else fresh
    made = tuple(events.add(book, event, now) for event in coming[:MOST])
    return Taken(made, len(reading.events) - len(fresh), len(fresh) - len(coming), reading.problems)


def told(taken: Taken) -> str:
    """Say in a line what came of it."""
    if len(taken.made) == 1:
        return f"Added {taken.made[0].name}"
    if taken.made:
        return f"Added {len(taken.made)} events"
    if taken.known:
        return "It is in the book already." if taken.known == 1 else "They are in the book already."
    return taken.problems[0] if taken.problems else "All of its events are over."
