"""Many at once: a screen, four writers, an import of 10,000 and the share page, on one book."""

from __future__ import annotations

import os
import re
import select
import signal
import sqlite3
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from eventmate import book as package
from eventmate.book import Book, contacts, search
from eventmate.errors import EventmateError
from eventmate.model import Draft
from tests.pty_session import PtySession
from tests.torture import children, life, terminals
from tests.torture.figures import Figure, percentile

WRITERS, PAUSE = 4, 0.02
_TROUBLE = re.compile(rb"locked|busy|Traceback|another program is writing", re.IGNORECASE)


def run(*, long: bool) -> Iterator[Figure]:
    """Let them all at the book."""
    # For a few seconds the one wait for the import is among the longest of a hundred.
    seconds, people, most = (600, 10_000, 0.1) if long else (8, 1_000, 2.0)
    yield from attack(seconds, people, most)


def attack(seconds: float, people: int, most: float) -> Iterator[Figure]:
    """Let them all at the book for some seconds; waits of more than `most` seconds (p99) break the promise."""
    lost = Figure(f"{WRITERS} writers, a screen, an import of {people:,} and the page at once lose nothing")
    waits = Figure(f"... and wait for each other less than {most * 1000:.0f} ms (p99)")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        life.template(home).rename(home / "book.db")
        lone = _lone(Book(home / "book.db"))
        said, times = _together(home, seconds, people, lost)
    if said:
        lost.broken.append(f"somebody was told: {said.decode(errors='replace')}")
    slowest, took = percentile([one for one, _ in times], 99), [whole for _, whole in times]
    waits.trials = len(times)
    waits.note = (
        f"p99 {slowest * 1000:.0f} ms; a whole capture p50 {percentile(took, 50) * 1000:.0f}, "
        f"p99 {percentile(took, 99) * 1000:.0f} ms, with nobody else p99 {lone * 1000:.0f} ms"
    )
    if slowest > most:
        waits.broken.append(f"p99 of {slowest * 1000:.0f} ms")
    yield lost
    yield waits


def _lone(book: Book) -> float:
    times = []
    idle = book.idle()
    for number in range(60):
        began = time.perf_counter()
        contacts.capture(book, Draft(name=f"Lone{number}", source="x"), datetime.now(UTC))
        times.append(time.perf_counter() - began)
        time.sleep(PAUSE)
    idle.close()
    return percentile(times, 99)


def _together(home: Path, seconds: float, people: int, lost: Figure) -> tuple[bytes, list[tuple[float, float]]]:
    env = {**os.environ, **terminals.environment(home)}
    cards = home / "many.vcf"
    cards.write_text("".join(life._card(f"Card{number}i") for number in range(people)))
    end = time.monotonic() + seconds
    with terminals.screen(home, size=(100, 30)) as session:
        session.wait_for("Who did you meet?")
        writers = [children.fork(partial(_write, home, number, end)) for number in range(WRITERS)]
        taking = subprocess.Popen(
            terminals.command("import", str(cards)), env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        page = subprocess.Popen(
            terminals.command("share", "--find", "lone", "--address", "127.0.0.1", "--json"),
            env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        typed = _type_and_look(session, page, end, lost)
        codes = [children.end(*writer) for writer in writers]
        told = taking.communicate(timeout=300)[0]
        page.send_signal(signal.SIGINT)
        said = told + page.communicate(timeout=30)[0] + session.raw
        session.press("ctrl+q")
        session.wait_exit(timeout=60)
    if any(codes) or taking.returncode:
        lost.broken.append(f"writers ended with {codes}, the import with {taking.returncode}: {told[-300:]!r}")
    times = _judge(home, people, typed, lost)
    found = _TROUBLE.search(said)
    return (said[max(0, found.start() - 80) : found.end() + 80] if found else b""), times


def _write(home: Path, number: int, end: float) -> None:
    """Capture with pauses, and note what was acknowledged, how long it waited for others and took in all."""
    book, begin, waited = Book(home / "book.db"), package._begin, [0.0]

    def timed(connection: sqlite3.Connection, wait: float) -> None:
        began = time.perf_counter()
        begin(connection, wait)
        waited[0] = time.perf_counter() - began

    package._begin = timed
    with (home / f"acknowledged-{number}").open("w", buffering=1) as log:
        for turn in range(100_000):
            if time.monotonic() > end:
                return
            name = f"Writer{number}x{turn}"
            began = time.perf_counter()
            contacts.capture(book, Draft(name=name, source=name), datetime.now(UTC))
            log.write(f"{name} {waited[0]} {time.perf_counter() - began}\n")
            time.sleep(PAUSE)


def _type_and_look(session: PtySession, page: subprocess.Popen[bytes], end: float, lost: Figure) -> list[str]:
    """Capture on the screen and open the page, one after the other, until the time is over."""
    url, typed = "", list[str]()
    while time.monotonic() < end or (not url and time.monotonic() < end + 30):
        name = f"Screen{len(typed)}x"
        session.type(f"{name}\r")
        typed.append(name)
        assert page.stdout is not None
        if not url and select.select([page.stdout], [], [], 0)[0]:
            found = re.search(rb"http://[^\s\"]+", os.read(page.stdout.fileno(), 65536))
            url = found[0].decode() if found else ""
        if url:
            with urllib.request.urlopen(url, timeout=10) as answer:
                if answer.status != 200:
                    lost.broken.append(f"the page answered {answer.status}")
                lost.trials += 1
        time.sleep(0.4)
    if not url:
        lost.broken.append("the page never opened")
    return typed


def _judge(home: Path, people: int, typed: list[str], lost: Figure) -> list[tuple[float, float]]:
    book = Book(home / "book.db")
    lines = [line.split() for path in home.glob("acknowledged-*") for line in path.read_text().splitlines()]
    wanted = {line[0] for line in lines} | {f"Card{number}i" for number in range(people)}
    try:
        book.check()
        there = {hit.name for hit in search.find(book, "", limit=1_000_000)}
    except EventmateError as error:
        lost.broken.append(str(error))
        return []
    lost.trials += len(wanted) + len(typed)
    lost.broken += [f"{name} is lost" for name in sorted(wanted - there)]
    lost.broken += [f"{name}, typed on the screen, is lost" for name in typed[:-1] if name not in there]
    lost.note = f"{len(lines):,} captures by writers, {len(typed)} on the screen, {people:,} imported"
    return [(float(line[1]), float(line[2])) for line in lines]
