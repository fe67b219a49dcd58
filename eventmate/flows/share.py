"""People on their way to a phone: what of them goes, in which form.

Nothing counts as handed over by it: only the person knows what arrived
(`eventmate.book.cards.hand_over`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from eventmate.book import Book, cards
from eventmate.errors import BadInput, NotFound
from eventmate.export import files
from eventmate.flows import hand_over
from eventmate.flows.hand_over import Written
from eventmate.model import Contact, PointKind

if TYPE_CHECKING:
    from eventmate.export.page import Fetch, Page, Person
    from eventmate.export.qr import Code

_CHUNK = 500
_TABLES = frozenset({".csv", ".json"})
NO_NETWORK = (
    "This machine has no address on a private network: join one, make a hotspot with the phone, or use the codes."
)
Progress = Callable[[int, int], None]
"""Told how many are ready, and of how many."""


@dataclass(frozen=True, slots=True)
class Look:
    """What stands on the cards."""

    others: bool = False
    """Whether they are for somebody else's phone; then nothing of mine stands on them."""
    notes: bool = True
    tags: bool = True
    photos: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether they are the cards that the book keeps rendered."""
        return not self.others and self.notes and self.tags and self.photos


def texts(
    book: Book, ids: Sequence[int], look: Look = Look(), on_progress: Progress | None = None
) -> Iterator[tuple[str, str]]:
    """Give each person's name and card; those who have gone meanwhile are left out."""
    if look.is_whole:
        yield from cards.texts(book, ids, on_progress)
        return
    from eventmate.export.vcard import Audience, Switches, card

    audience = Audience.OTHERS if look.others else Audience.MINE
    switches = Switches(look.notes, look.tags, look.photos)
    for start in range(0, len(ids), _CHUNK):
        people = cards.whole(book, ids[start : start + _CHUNK])
        yield from ((called(contact, look), card(contact, audience, switches)) for contact in people)
        if on_progress is not None:
            on_progress(min(start + _CHUNK, len(ids)), len(ids))


def write(
    book: Book,
    path: str | os.PathLike[str],
    ids: Sequence[int],
    look: Look = Look(),
    *,
    force: bool = False,
    on_progress: Progress | None = None,
) -> Written:
    """Write people to a file, or to a folder with a card each.

    Args:
        path: .vcf, .zip, .csv, .json, or a folder (existing, or ending in a slash).

    Raises:
        NotFound: there is nobody to write.
        BadInput: a table, which holds everything, while something is to be left out.
        FileExists, StorageError: as `eventmate.export.files` says; nothing was written.
    """
    if not look.is_whole and Path(path).suffix.lower() in _TABLES and not os.path.isdir(path):
        raise BadInput("A table holds all that you noted. Write .vcf to leave something out, or for somebody else.")
    if look.is_whole or not ids:
        return hand_over.write(book, path, ids, force=force, on_progress=on_progress)
    return Written(tuple(ids), files.write_cards(path, texts(book, ids, look, on_progress), force=force))


def page(
    book: Book,
    ids: Sequence[int],
    look: Look = Look(),
    *,
    address: str = "",
    minutes: float = 10,
    title: str = "Contacts",
    on_fetch: Callable[[Fetch], None] | None = None,
) -> Page:
    """Prepare the page of these people; it is served by its ``async with``.

    Args:
        address: the private address to serve it on; empty for the one that a phone most likely reaches.

    Raises:
        NotFound: there is nobody to show.
        BadInput: there is no private network, or the address is not private.
    """
    from eventmate.export.page import Page, private_addresses

    chosen = address or next(iter(private_addresses()), "")
    if not chosen:
        raise BadInput(NO_NETWORK)
    listed = people(book, ids, look)
    if not listed:
        raise NotFound("There is nobody to share: nobody fits, or all of them went there before.")
    return Page(listed, address=chosen, minutes=minutes, title=title, on_fetch=on_fetch)


def people(book: Book, ids: Sequence[int], look: Look = Look()) -> tuple[Person, ...]:
    """List people as the page has them."""
    from eventmate.export.page import Person

    told: dict[int, tuple[str, str]] = {}
    for start in range(0, len(ids), _CHUNK):
        for contact in cards.whole(book, ids[start : start + _CHUNK]):
            told[contact.id] = called(contact, look), _role(contact)
    known = [key for key in ids if key in told]
    rendered = texts(book, known, look)
    return tuple(
        Person(name, card.encode(), role)
        for (name, role), (_, card) in zip((told[key] for key in known), rendered, strict=False)
    )


def code(contact: Contact, width: int, height: int, look: Look = Look()) -> Code | None:
    """Draw the richest code of a person that fits so many cells, or None where not even the poorest does."""
    from eventmate.export import qr

    return qr.fit(contact, width, height, note_of(contact, look))


def note_of(contact: Contact, look: Look = Look()) -> str:
    """Say what a code tells my own phone of a person; nothing for anybody else's."""
    if look.others or not look.notes:
        return ""
    from eventmate.export.notes import note
    from eventmate.properties import TOLD

    lines = note(contact, contact.tags if look.tags else ()).split("\n")
    return "\n".join(filter(None, (contact.note, *(line for line in lines if line not in TOLD))))


def addresses_said(contact: Contact) -> tuple[tuple[str, str], ...]:
    """List what else a code can say of a person: a telephone number to call, a link to open; with words for it."""
    numbers = ((p.value, f"tel:{p.value}") for p in contact.current(PointKind.TEL))
    links = ((p.value, p.value) for p in contact.current(PointKind.URL))
    return (*numbers, *links)


def default_path(name: str, form: str, home: Path, here: Path) -> str:
    """Propose where a file goes: the downloads folder, or the current one, under the name of what it is about.

    Args:
        name: of the event, the tag, the person.
        form: ``.vcf``, ``.png`` ... or a slash for a folder.
    """
    folder = home / "Downloads"
    folder = folder if folder.is_dir() and os.access(folder, os.W_OK) else here
    if form == "/":
        return f"{folder / files.file_name(name, '')}/"
    return str(folder / files.file_name(name, form))


def is_remote(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is on another machine, over SSH."""
    return bool(environ.get("SSH_CONNECTION") or environ.get("SSH_TTY"))


def called(contact: Contact, look: Look = Look()) -> str:
    """Say what somebody is called on a card; to others nothing of what I noted."""
    if not look.others:
        return contact.display
    reached = (point.value for point in contact.points if not point.until)
    return contact.fn or contact.organization or next(reached, "Somebody")


def _role(contact: Contact) -> str:
    return ", ".join(part for part in (contact.title, contact.organization) if part and part != contact.fn)
