"""Programs that do some of the same, where they are installed, each with the same people in its own kind of book."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from eventmate.export.vcard import card
from eventmate.model import Contact
from tests.benchmarks.books import NOW, drafts
from tests.benchmarks.measure import Timed, process

_TODO = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//benchmark//EN\r\nBEGIN:VTODO\r\nUID:{uid}\r\nDTSTAMP:20261118T201400Z\r\n"
    "SUMMARY:connect with {name}\r\nDUE;VALUE=DATE:20261120\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
)


def found(name: str) -> str | None:
    """Find a program beside this Python, or on the path."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)


def people(count: int) -> Iterator[Contact]:
    """Make the people of `books.make` as contacts with nothing but their card's fields."""
    for number, draft in enumerate(drafts(count)):
        yield Contact(
            uid=f"bench-{number}", fn=draft.name, created=NOW, revised=NOW, name=draft.structured,
            organization=draft.organization, title=draft.title, points=draft.points, note=draft.note,
        )  # fmt: skip


class Khard:
    """khard, on a folder of cards."""

    def __init__(self, folder: Path, count: int) -> None:
        cards = folder / "cards"
        cards.mkdir(parents=True)
        for contact in people(count):
            (cards / f"{contact.uid}.vcf").write_text(card(contact), encoding="utf-8", newline="")
        self._config = folder / "khard.conf"
        self._config.write_text(f"[addressbooks]\n[[main]]\npath = {cards}\n[general]\ndefault_action = list\n")
        self._new = b"First name: Bob\nLast name: Noyce\nOrganisation: Intel\n"

    def find(self) -> Timed:
        """List who fits a name."""
        return self._run("list", "Ada")

    def add(self) -> Timed:
        """Save a person."""
        return self._run("new", "-i", "-", stdin=self._new)

    def _run(self, *arguments: str, stdin: bytes = b"") -> Timed:
        return process(found("khard") or "khard", "-c", self._config, *arguments, stdin=stdin)


class Abook:
    """abook, on its one text file."""

    def __init__(self, folder: Path, count: int) -> None:
        folder.mkdir(parents=True)
        cards, self._file = folder / "all.vcf", folder / "addressbook"
        cards.write_text("".join(map(card, people(count))), encoding="utf-8", newline="")
        command = ["--convert", "--informat", "vcard", "--infile", str(cards), "--outformat", "abook", "--outfile"]
        subprocess.run([found("abook") or "abook", *command, str(self._file)], check=True, capture_output=True)

    def find(self) -> Timed:
        """List who fits a name."""
        return process(found("abook") or "abook", "--datafile", self._file, "--mutt-query", "Ada")


class Todoman:
    """todoman, on a folder of to-dos."""

    def __init__(self, folder: Path, count: int) -> None:
        todos = folder / "list"
        todos.mkdir(parents=True)
        for contact in people(count):
            (todos / f"{contact.uid}.ics").write_text(_TODO.format(uid=contact.uid, name=contact.fn), newline="")
        self._config = folder / "todoman.py"
        self._config.write_text(f"path = {str(folder / '*')!r}\ncache_path = {str(folder / 'cache.sqlite3')!r}\n")

    def list(self) -> Timed:
        """List what there is to do."""
        return process(found("todo") or "todo", "--config", self._config, "list")


def slope(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Fit the exponent with which a time grows: 0 for constant, 1 for as the size does."""
    from math import log
    from statistics import linear_regression

    return linear_regression([log(size) for size in sizes], [log(time) for time in seconds]).slope
