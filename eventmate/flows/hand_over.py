"""People leave the book as files, and the book knows where they went."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eventmate.book import Book, cards
from eventmate.errors import NotFound
from eventmate.export import files
from eventmate.model import Contact

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Written:
    """What an export wrote."""

    people: tuple[int, ...]
    files: tuple[Path, ...]


def write(
    book: Book,
    path: str | os.PathLike[str],
    people: Sequence[int],
    *,
    force: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> Written:
    """Write people to a file, or to a folder with a card each; nothing counts as handed over by it.

    Args:
        path: .vcf, .zip, .csv, .json, or a folder (existing, or ending in a slash).
        people: identifiers, in the order to write them.
        on_progress: called with how many cards are ready, and of how many.

    Raises:
        NotFound: there is nobody to write.
        FileExists, BadInput, StorageError: as `eventmate.export.files` says; nothing was written.
    """
    if not people:
        raise NotFound("There is nobody to export: nobody fits, or all of them went there before.")
    target = Path(path)
    if target.suffix.lower() == ".csv" and not target.is_dir():
        from eventmate.export.tables import csv_chunks

        files.write_bytes(target, csv_chunks(_whole(book, people)), force=force)
    elif target.suffix.lower() == ".json" and not target.is_dir():
        files.write_bytes(target, _json_chunks(_whole(book, people)), force=force)
    else:
        return Written(tuple(people), files.write_cards(path, cards.texts(book, people, on_progress), force=force))
    return Written(tuple(people), (target,))


def hand_over(
    book: Book,
    path: str | os.PathLike[str],
    people: Sequence[int],
    destination: str,
    now: datetime,
    *,
    force: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> Written:
    """Write people as `write` does and count them as handed over to a destination."""
    written = write(book, path, people, force=force, on_progress=on_progress)
    cards.hand_over(book, people, destination, now)
    return written


def _whole(book: Book, people: Sequence[int]) -> Iterator[Contact]:
    for start in range(0, len(people), _CHUNK):
        yield from cards.whole(book, people[start : start + _CHUNK])


def _json_chunks(people: Iterator[Contact]) -> Iterator[bytes]:
    from eventmate.export.records import contact_record

    lead = "[\n"
    for contact in people:
        yield (lead + json.dumps(contact_record(contact), ensure_ascii=False, indent=2)).encode()
        lead = ",\n"
    yield b"\n]\n"
