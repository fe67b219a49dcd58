"""``python -m tests.benchmarks [-n RUNS] [--people N]``: the figures of the README as a table."""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from eventmate.book import Book, contacts
from eventmate.intake.line import Context, read
from tests.benchmarks import books, network, screens
from tests.benchmarks.measure import Row, call, head, in_turn, percentile, process

SHOWN = b"Who did"
LINE = (
    "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 #math ?mechanical engineers +pitch coaching "
    "!send the paper by fri <the slides // tall, met in the coffee queue and talked about type systems in Coq, proofs, "
    "gearboxes, the price of grain, a mentor for a first talk and whom she knows in Turin"
)


def main() -> None:
    """Measure all there is and print a line each, as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=7, help="counted runs of each")
    parser.add_argument("--people", type=int, default=10_000, help="size of the book")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = books.make(Path(folder) / "book.db", chosen.people)
        versions = f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}"
        print(f"{chosen.people:,} people, {chosen.n} runs, {versions}")
        print(head())
        for row in _rows(book, Path(folder), chosen.n):
            print(row, flush=True)


def _rows(book: Book, folder: Path, runs: int) -> Iterator[Row]:
    yield from _screen(book, runs)
    yield from _saving(book, folder, runs)
    yield from _commands(book, folder, runs)
    yield from _cards(book, folder, runs)
    yield from network.measure(folder, _count(book), runs)


def _screen(book: Book, runs: int) -> Iterator[Row]:
    ours, empty = screens.eventmate(book.path), screens.python(screens.EMPTY)
    started, floor = in_turn(runs, lambda: screens.start(ours, SHOWN), lambda: screens.start(empty, b"ready"))
    yield Row("start to first content", started, "empty Textual app", floor, "1.5 x")
    text = "Ada Lovelace, CTO @ Acme"
    pressed = [screens.keys(ours, SHOWN, text), screens.keys(screens.python(screens.BARE), b"ready", text)]
    yield Row("key to painted, capture", pressed[0], "bare Input + Static", pressed[1], "1.3 x")
    found = [
        screens.keys(ours, SHOWN, "ada ber", ["f5"]),
        screens.keys(screens.python(screens.BARE), b"ready", "ada ber"),
    ]
    yield Row("key to painted, people", found[0], "bare Input + Static", found[1], "1.3 x")
    left, floor = in_turn(runs, lambda: screens.quit_time(ours, SHOWN), lambda: screens.quit_time(empty, b"ready"))
    yield Row("quit to prompt", left, "empty Textual app", floor, "50 ms")
    used, floor = in_turn(min(runs, 3), lambda: screens.memory(ours, SHOWN), lambda: screens.memory(empty, b"ready"))
    yield Row("memory of the screen", used, "empty Textual app", floor, "1.6 x", unit="MB")


def _saving(book: Book, folder: Path, runs: int) -> Iterator[Row]:
    context = Context(today=date(2026, 11, 18), region="GB")
    draft = read(LINE, context)
    lines = [call(lambda: read(LINE, context))() for _ in range(200)]
    yield Row(f"reading a line of {len(LINE)} characters", lines, wanted="p99 under 8 ms")
    yield Row("  its p99", [percentile(lines, 99)])
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x)")
    with book.read():
        saved, floor = in_turn(
            runs * 10,
            call(lambda: contacts.capture(book, draft, books.NOW)),
            call(lambda: bare.execute("INSERT INTO t VALUES (?)", [LINE])),
        )
    yield Row("Enter to durably saved", saved, "bare commit", floor, "bare + 5 ms p99")
    over = [a - b for a, b in zip(saved, floor, strict=True)]
    yield Row("  p99 over the bare commit", [percentile(over, 99)])


def _commands(book: Book, folder: Path, runs: int) -> Iterator[Row]:
    found = process(*screens.eventmate(book.path, "find", "ada", "berg"))
    added = process(*screens.eventmate(book.path, "add", "Bob Noyce @ Intel +44 20 7946 0958"))
    listed = process(*screens.eventmate(book.path, "followups", "--check", "--due", "2020-01-01"))
    khard = shutil.which("khard", path=str(Path(sys.executable).parent)) or shutil.which("khard")
    floor, name = (
        (process(khard, "--version"), "khard --version") if khard else (process(sys.executable, "-c", ""), "python")
    )
    times = in_turn(runs, found, added, listed, floor)
    yield Row("find, whole process", times[0], name, times[3], "1 x khard --version")
    yield Row("add, whole process", times[1], name, times[3], "2 x khard --version")
    yield Row("followups, whole process", times[2], name, times[3])


def _cards(book: Book, folder: Path, runs: int) -> Iterator[Row]:
    import vobject

    target = folder / "all.vcf"

    def export() -> float:
        target.unlink(missing_ok=True)
        return process(*screens.eventmate(book.path, "export", str(target)))()

    def bare() -> None:
        for draft in books.drafts(_count(book)):
            card = vobject.vCard()
            card.add("fn").value = draft.name
            card.add("n").value = vobject.vcard.Name(draft.structured.family, draft.structured.given)
            card.add("org").value = [draft.organization]
            card.add("title").value = draft.title
            for point in draft.points:
                card.add(point.kind.value).value = point.value
            card.add("note").value = draft.note
            card.serialize()

    first = export()
    yield Row("export, nothing rendered yet", [first], "vobject: build and serialise", [call(bare)()], "1.5 x")
    yield Row("export, all rendered", [export() for _ in range(min(runs, 5))], wanted="0.3 s for 10,000")


def _count(book: Book) -> int:
    with book.read() as connection:
        return int(connection.execute("SELECT count(*) FROM contacts").fetchone()[0])


if __name__ == "__main__":
    main()
