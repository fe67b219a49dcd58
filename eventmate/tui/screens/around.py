"""What the network screen reads of the book, a view at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from eventmate.book import Book, encounters, evening, events, goals, introductions, network, questions
from eventmate.book.introductions import Composed, Listed
from eventmate.matching.fit import Answer
from eventmate.messages.templates import read_folder
from eventmate.model import Event, Goal, Statement, StatementKind
from eventmate.settings import Settings
from eventmate.tui.screens.ask import Option
from eventmate.tui.screens.network_rows import Aim


@dataclass(frozen=True, slots=True)
class Around:
    """What one view shows."""

    view: str
    event: Event | None
    listed: tuple[Listed, ...] = ()
    aims: tuple[Aim, ...] = ()
    mine: tuple[Statement, ...] = ()
    near: tuple[tuple[int, Answer], ...] = ()
    """The nearest answer to what I look for, by the statement."""


def read(book: Book, view: str, now: datetime) -> Around:
    """Read what a view shows.

    Args:
        view: ``introductions``, ``goals`` or ``mine``.
        now: local time.
    """
    event = events.current(book, now)
    if view == "introductions":
        return Around(view, event, introductions.listing(book, now.date()))
    if view == "goals":
        return Around(view, event, aims=tuple(_aims(book, event)))
    mine = encounters.mine(book)
    near = [
        (one.id, found) for one in mine if one.kind is StatementKind.LOOKING_FOR
        for found in network.who(book, one.text, limit=1)[:1]
    ]  # fmt: skip
    return Around(view, event, mine=mine, near=tuple(near))


def asked(book: Book, words: str) -> tuple[Answer, ...] | None:
    """Find whom to ask; None without a question, nobody without a book."""
    if not words:
        return None
    return network.who(book, words) if book.path.exists() else ()


def composed(book: Book, one: Listed | Answer, ask: str, settings: Settings, now: datetime) -> Composed:
    """Compose the message of an introduction's next step, or the question to somebody worth asking.

    Raises:
        EventmateError: somebody has gone meanwhile, or an own template cannot be read.
    """
    own = read_folder(settings.templates)
    if isinstance(one, Answer):
        return questions.question(book, one, ask, now, settings.messages, own)
    return introductions.message(book, one.introduction, now, settings.messages, own)


def _aims(book: Book, event: Event | None) -> Iterator[Aim]:
    expected = goals.expected(book, event.id) if event else ()
    for goal in goals.listing(book, event.id if event else None):
        by = goals.reached_by(book, goal.id) if goal.reached else ()
        yield Aim(goal, by, tuple(one for one in expected if one.goal.id == goal.id and one.name not in by))


def fitting(book: Book, goal: Goal, now: datetime) -> list[Option]:
    """List the people of the evening, those who fit a goal first, as answers by number; none who has reached it."""
    reached = goals.reached_by(book, goal.id)
    met = list(dict.fromkeys(met.contact_id for met in evening.read(book, now).people))
    with book.read() as connection:
        people = {person.id: person for person in network.profiles(connection, met)}
    fits = {key: reason for key, person in people.items() if (reason := goals.fitting(goal, person))}
    ordered = sorted(
        (key for key in met if key in people and people[key].name not in reached), key=lambda key: key not in fits
    )
    return [Option(str(key), people[key].name, fits.get(key, "")) for key in ordered]
