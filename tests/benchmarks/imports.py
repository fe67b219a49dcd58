"""Importing ten thousand cards, against vobject's bare parse of the same file; and who waits for it meanwhile."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from eventmate.book import Book, contacts, history
from eventmate.export.vcard import card
from eventmate.model import Contact, Draft
from tests.benchmarks.measure import Row, process

PEOPLE = 10_000
_NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
_BARE = "import sys, vobject\nfor card in vobject.readComponents(open(sys.argv[1], encoding='utf-8').read()): pass"


def rows(runs: int) -> Iterator[Row]:
    """Measure whole processes in turn; every first import goes into a book of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cards = folder / "all.vcf"
        _write(cards)
        times: list[list[float]] = [[], [], [], []]
        for run in range(runs + 1):
            book = Book(folder / f"book{run}.db")
            one = (
                process(sys.executable, "-c", _BARE, cards)(),
                *(_import(book, cards) for _ in range(2)),
                _undo(book),
            )
            if run:
                for column, seconds in zip(times, one, strict=True):
                    column.append(seconds)
            book.path.unlink()
        bare, first, second, undone = times
        yield Row(f"import of {PEOPLE:,} cards, whole process", first, "vobject: bare parse", bare, "1.7 x")
        yield Row("  the same file again", second, "vobject: bare parse", bare, "no slower than the first")
        yield Row("  undo, in this process", undone)
        waits = [_longest_capture(Book(folder / f"busy{run}.db"), cards) for run in range(max(1, runs // 2))]
        yield Row("  longest capture of another process meanwhile", waits)
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        yield Row("  memory, the most of any of these processes", [used], wanted="300 MB", unit="MB")


def _write(path: Path) -> None:
    from tests.benchmarks.books import drafts

    with path.open("w", encoding="utf-8", newline="") as file:
        for number, draft in enumerate(drafts(PEOPLE)):
            file.write(card(_contact(draft, number)))


def _contact(draft: Draft, number: int) -> Contact:
    return Contact(
        uid=f"f34ec5cc-6ba9-55ba-b8e3-{number:012}", fn=draft.name, created=_NOW, revised=_NOW, name=draft.structured,
        organization=draft.organization, title=draft.title, points=draft.points, tags=draft.tags, note=draft.note,
    )  # fmt: skip


def _command(book: Book, cards: Path) -> list[str]:
    return [sys.executable, "-m", "eventmate", "--book", str(book.path), "import", str(cards)]


def _import(book: Book, cards: Path) -> float:
    return process(*_command(book, cards), environ=dict(os.environ))()


def _undo(book: Book) -> float:
    began = time.perf_counter()
    history.undo(book, _NOW)
    return time.perf_counter() - began


def _longest_capture(book: Book, cards: Path) -> float:
    """Capture people one after the other while another process imports, and give the longest that one took."""
    book.wait = 60
    longest, number = 0.0, 0
    contacts.capture(book, Draft(name="Somebody"), _NOW)
    with subprocess.Popen(_command(book, cards), stdout=subprocess.DEVNULL) as importing:
        while importing.poll() is None:
            began = time.perf_counter()
            contacts.capture(book, Draft(name=f"Somebody {(number := number + 1)}"), _NOW)
            longest = max(longest, time.perf_counter() - began)
            time.sleep(0.02)
    return longest
