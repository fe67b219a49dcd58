"""A full, read-only or failing disk: the old file whole, a sentence, the text still there, and it works again."""

from __future__ import annotations

import mmap
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from eventmate.book import Book, backup, cards, contacts, search
from eventmate.book.typed import TypedText
from eventmate.errors import EventmateError, StorageError
from eventmate.flows import hand_over
from eventmate.model import Draft
from tests.torture import children, life
from tests.torture.figures import Figure

WORKS = ("book", "typed text", "export", "backup")


def run(*, long: bool) -> Iterator[Figure]:
    """Fill the disk, make it read-only, let each write fail."""
    with tempfile.TemporaryDirectory() as folder:
        template = life.template(Path(folder))
        yield _failing(Path(folder), template, step=1 if long else 13)
        yield from _full(Path(folder) / "small", template)


class _Home:
    """A book with somebody in it, an export of it, and typed text."""

    def __init__(self, folder: Path, template: Path) -> None:
        self.folder = folder
        self.book = Book(folder / "book.db")
        self.target = folder / "all.vcf"
        shutil.copy(template, self.book.path)
        contacts.capture(self.book, Draft(name="Ada", source="Ada"), life.NOW)
        self.target.write_text("old")

    def do(self, work: str, number: int) -> None:
        """Do one of `WORKS`; StorageError when the disk does not take it."""
        now = life.NOW + timedelta(minutes=number)
        if work == "book":
            contacts.capture(self.book, Draft(name=f"Bob{number}", note="x" * 2000, source="Bob"), now)
        elif work == "backup":
            backup.make(self.book, backup.Reason.ASKED, now)
        elif work == "export":
            everybody = [hit.id for hit in search.find(self.book, "")]
            cards.texts(self.book, everybody)
            hand_over.hand_over(self.book, str(self.target), everybody, "phone", now, force=True)
        else:
            told: list[StorageError] = []
            typed = TypedText(self.folder / "book.db-typed", on_trouble=told.append)
            typed.remember("capture", "half a line" * 200)
            kept = typed.flush() or typed.flush()
            if told and not kept:
                raise told[0]

    def wrong(self, before: bytes, said: list[str]) -> Iterator[str]:
        """Say what is worse than a write that failed."""
        there = life_names(self.book)
        if "Ada" not in there:
            yield "the book lost somebody"
        if self.target.read_bytes() != before and b"END:VCARD" not in self.target.read_bytes():
            yield "the exported file is half written"
        yield from (text for text in said if "Traceback" in text or "Error:" in text)
        for one in backup.listing(self.book.path):
            try:
                backup.check(one.path)
            except EventmateError as error:
                yield f"a bad snapshot was kept: {error}"


def life_names(book: Book) -> set[str]:
    """Read who is in a book."""
    return {hit.name for hit in search.find(Book(book.path), "")}


def _failing(folder: Path, template: Path, step: int) -> Figure:
    figure = Figure("EIO and ENOSPC at each write lose nothing: book, typed text, export, backup")
    if children.strace() is None:
        figure.skipped = "strace is missing or may not trace"
        return figure
    count = 0
    for work in WORKS:
        for problem in ("ENOSPC", "EIO"):
            for number in range(1, 1000, step):
                count += 1
                home = folder / f"home-{count}"
                home.mkdir()
                one = _Home(home, template)
                said = mmap.mmap(-1, 4096)
                code, hit = children.injected(partial(_attempt, one, work, said), f"error={problem}:when={number}")
                if not hit:
                    break
                wrong = [f"{work}, {problem} at write {number}: {text}" for text in _after(one, work, code, said)]
                figure.tried(*wrong)
                shutil.rmtree(home)
    figure.note = "old files whole, a sentence each, and the next try works"
    return figure


def _attempt(home: _Home, work: str, said: mmap.mmap) -> None:
    """Try, and write what was said into memory: no system call is needed for that."""
    try:
        home.do(work, 1)
    except Exception as error:
        said.write(f"{type(error).__name__} {error}".encode()[:4096])


def _after(home: _Home, work: str, code: int, said: mmap.mmap) -> Iterator[str]:
    if code != 0:
        yield f"the program ended with {code}"
    text = said[:].rstrip(b"\0").decode(errors="replace")
    if text and not text.startswith("StorageError"):
        yield f"no sentence of the disk: {text}"
    yield from home.wrong(b"old", [text])
    if work == "book" and not text and "Bob1" not in life_names(home.book):
        yield "it was acknowledged and is not there"
    try:
        home.do(work, 2)
    except EventmateError as error:
        yield f"it does not work again: {error}"


def _full(place: Path, template: Path) -> Iterator[Figure]:
    full, frozen = (
        Figure("a full disk (1 MB) loses nothing, and with room it works again"),
        Figure("... nor does one that becomes read-only"),
    )
    if os.geteuid() or shutil.which("mount") is None:
        full.skipped = frozen.skipped = "only root may mount"
    else:
        for work in WORKS:
            with _small_disk(place):
                full.tried(*(f"{work}: {text}" for text in _fill(_Home(place, template), work, place)))
            with _small_disk(place):
                frozen.tried(*(f"{work}: {text}" for text in _freeze(_Home(place, template), work, place)))
    yield full
    yield frozen


def _fill(home: _Home, work: str, place: Path) -> Iterator[str]:
    (place / "ballast").write_bytes(b"")
    acknowledged, said = 0, []
    if work != "book":
        _eat(place)
    for number in range(1, 400):
        try:
            home.do(work, number)
            acknowledged = number
        except StorageError as error:
            said.append(str(error))
            break
    if not said:
        yield "the disk was never full"
    yield from home.wrong(b"old", said)
    if work == "book" and len(life_names(home.book)) != acknowledged + 1:
        yield f"{acknowledged} acknowledged, {len(life_names(home.book)) - 1} there"
    subprocess.run(["mount", "-o", "remount,size=16m", str(place)], check=True)
    yield from _again(lambda: home.do(work, 500))


def _eat(place: Path) -> None:
    with (place / "ballast").open("wb", buffering=0) as file:
        size = 65536
        while size:
            try:
                file.write(b"x" * size)
            except OSError:
                size //= 4


def _freeze(home: _Home, work: str, place: Path) -> Iterator[str]:
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    try:
        home.do(work, 1)
        yield "nothing was said"
    except StorageError:
        pass
    subprocess.run(["mount", "-o", "remount,rw", str(place)], check=True)
    yield from home.wrong(b"old", [])
    yield from _again(lambda: home.do(work, 2))


def _again(work: Callable[[], object]) -> Iterator[str]:
    try:
        work()
    except EventmateError as error:
        yield f"with room it does not work again: {error}"


@contextmanager
def _small_disk(place: Path) -> Iterator[None]:
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "eventmate", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)
