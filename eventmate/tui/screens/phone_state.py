"""What one chose for the way to the phone, and what the book says to it: values and reading, no widget."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from eventmate import dates
from eventmate.book import Book, cards, events
from eventmate.book.cards import Whom
from eventmate.flows.share import Look, default_path
from eventmate.model import Circle, Event

PHONE = "phone"
SUFFIXES = {"file": ".vcf", "folder": "/"}
"""The ways that end in files, and what the names end in."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What one chose."""

    whom: str = ""
    """event, all, core, tag or search; empty for the event that is on, or else all."""
    words: str = ""
    """The tag or what is searched."""
    only_new: bool = True
    destination: str = PHONE
    how: str = "page"
    """page, codes, file or folder."""
    look: Look = field(default_factory=Look)
    address: str = ""
    path: str = ""
    """Where files go; empty for the proposed place."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Who would go, and what there is to choose from."""

    wish: Wish
    event: Event | None
    counts: dict[str, int]
    """How many people each choice of whom has; of tags and searches only the one chosen."""
    everybody: tuple[int, ...]
    """All of the choice, by name."""
    new: tuple[int, ...]
    """Those of them that have not gone to the destination."""
    named: dict[int, tuple[str, str]]
    """Name and role of each of them."""
    last: datetime | None
    """When something went to the destination."""
    destinations: tuple[str, ...]
    addresses: tuple[str, ...]
    """Private addresses of this machine, the likeliest first."""
    folder: tuple[Path, Path]
    """Home and the current folder."""

    @property
    def going(self) -> tuple[int, ...]:
        """Who goes."""
        return self.new if self.wish.only_new else self.everybody

    @property
    def subject(self) -> str:
        """What the people have in common, in a word or two, for titles and names of files."""
        if self.wish.whom == "event" and self.event:
            return self.event.name
        return {"core": "core circle", "all": "people"}.get(self.wish.whom) or self.wish.words or "people"

    @property
    def path(self) -> str:
        """Where files go."""
        home, here = self.folder
        return self.wish.path or default_path(self.subject, SUFFIXES.get(self.wish.how, ".vcf"), home, here)


def read(book: Book, wish: Wish, now: datetime, addresses: tuple[str, ...], folder: tuple[Path, Path]) -> Outlook:
    """Find out who would go."""
    event = events.current(book, now) or next((e for e in events.listing(book) if e.met and e.starts), None)
    if not wish.whom or (wish.whom == "event" and event is None):
        wish = replace(wish, whom="event" if event and event.met else "all")
    everybody = cards.chosen(book, _whom(wish, event)) if _is_told(wish) else ()
    new = cards.chosen(book, _whom(wish, event), new_for=wish.destination) if _is_told(wish) else ()
    counts = {
        "all": len(cards.chosen(book, Whom())), "core": len(cards.chosen(book, Whom(circle=Circle.CORE))),
        "event": event.met if event else 0, wish.whom: len(everybody),
    }  # fmt: skip
    known = cards.destinations(book)
    last = next((at for name, at, _ in known if name == wish.destination), None)
    names = dict.fromkeys((*(name for name, _, _ in known), PHONE))
    return Outlook(
        wish, event, counts, everybody, new, cards.named(book, everybody), last, tuple(names), addresses, folder
    )


def _is_told(wish: Wish) -> bool:
    return wish.whom not in ("tag", "search") or bool(wish.words.strip())


def _whom(wish: Wish, event: Event | None) -> Whom:
    if wish.whom == "event" and event is not None:
        return Whom(event_id=event.id)
    if wish.whom == "core":
        return Whom(circle=Circle.CORE)
    if wish.whom == "tag":
        return Whom(tag=wish.words.strip())
    return Whom(words=wish.words) if wish.whom == "search" else Whom()


def since(outlook: Outlook, today: date) -> str:
    """Say since when people are new."""
    return f" since {dates.say(outlook.last.date(), today)}" if outlook.last else ""


def people_words(count: int) -> str:
    """Say how many people."""
    return f"{count:,} {'person' if count == 1 else 'people'}"
