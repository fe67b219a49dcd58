"""``python -m tests.benchmarks.report``: the numbers of the report over 10,000 people and 500 events."""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from eventmate.book import Book, report
from eventmate.worth import By, Measure, Scope
from tests.benchmarks import books
from tests.benchmarks.measure import call

PEOPLE, EVENTS, RUNS = 10_000, 500, 9
_KINDS = ("meetup", "conference", "dinner", "alumni", "volunteering", "online", "")
_TODAY = books.NOW.date()


def main() -> None:
    """Make the book, time every way to ask, and say how the database goes about the slowest."""
    with tempfile.TemporaryDirectory() as folder:
        book = make(Path(folder) / "book.db")
        asked: dict[str, Callable[[], object]] = {
            "all numbers of all events": lambda: report.whole(book, _TODAY),
            **{f"all numbers by {by.value}": partial(report.groups, book, by, _TODAY) for by in By},
            "all numbers of one event": lambda: report.whole(book, _TODAY, Scope(By.EVENT, "250")),
            "all numbers of one series": lambda: report.whole(book, _TODAY, Scope(By.SERIES, "series 7")),
            **{f"the people behind {one.value}": partial(report.behind, book, one, _TODAY) for one in Measure},
        }
        for what, work in asked.items():
            timed = call(work)
            times, own = zip(*[(timed(), processor(work)) for _ in range(RUNS + 1)][1:], strict=True)
            median, ours = statistics.median(times) * 1e3, statistics.median(own) * 1e3
            print(f"{what:34} median {median:6.1f} ms, worst {max(times) * 1e3:6.1f} ms, processor {ours:6.1f} ms")
        if "--plan" in sys.argv:
            plans(book)


def processor(work: Callable[[], object]) -> float:
    """Give the processor time of a call, which other programs on the machine do not lengthen."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


def plans(book: Book) -> None:
    """Print how each number is found."""
    with book.read() as connection:
        asked = report._Asked(_TODAY, Scope(), By.SERIES)
        for one in report._ROWS:
            print(one.value)
            for row in asked.of(connection, report._counting(one), "EXPLAIN QUERY PLAN "):
                print("   ", row["detail"])


def make(path: Path) -> Book:
    """Make a book of people who were met once or twice each, with everything that the report counts."""
    book, chance = books.make(path, PEOPLE), random.Random(2)
    with book.write() as db:
        execute, many = db.conn.execute, db.conn.executemany
        days = [_TODAY - timedelta(days=7 * number) for number in range(EVENTS)]
        many(
            "INSERT INTO events (uid, name, starts, ends, series, kind, verdict, current) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
            [
                (f"e{n}", f"Evening {n}", str(day), str(day), f"series {n % 40}", chance.choice(_KINDS), "yes")
                for n, day in enumerate(days)
            ],
        )
        execute("UPDATE encounters SET event_id = 2 + id % ?", [EVENTS])
        execute("UPDATE encounters SET met = (SELECT starts || 'T19:00:00+00:00' FROM events v WHERE v.id = event_id)")
        execute(
            "INSERT INTO encounters (contact_id, event_id, met, card_given, card_got, warmth) SELECT contact_id, "
            "2 + (event_id + 3) % ?, met, 0, 0, 0 FROM encounters WHERE id % 3 = 0",
            [EVENTS],
        )
        execute("UPDATE follow_ups SET event_id = (SELECT event_id FROM encounters e WHERE e.id = encounter_id)")
        execute("UPDATE follow_ups SET state = 'done', ended = due || 'T09:00:00+00:00' WHERE id % 4 <> 0")
        execute(
            "INSERT INTO follow_ups (contact_id, event_id, kind, text, due, state, ended) SELECT contact_id, event_id, "
            "'promise', 'send the paper', due, 'done', ended FROM follow_ups WHERE id % 2 = 0"
        )
        execute(
            "INSERT INTO common_grounds (encounter_id, kind, text) SELECT id, 'interest', 'chess' FROM encounters "
            "WHERE id % 3 = 0"
        )
        execute("INSERT INTO goals (event_id, text, target) SELECT id, 'two who hire', 1 + id % 2 FROM events")
        execute(
            "INSERT INTO goals_reached (goal_id, contact_id) SELECT g.id, e.contact_id FROM goals g "
            "JOIN encounters e ON e.event_id = g.event_id WHERE e.id % 9 = 0"
        )
        met = [(chance.randint(1, PEOPLE), chance.randint(1, PEOPLE)) for _ in range(1000)]
        many(
            "INSERT INTO introductions (seeker_id, helper_id, state, created, revised, made) "
            "VALUES (?, ?, 'made', '2026-11-01', '2026-11-01', '2026-11-01')",
            [pair for pair in met if pair[0] != pair[1]],
        )
        execute(
            "INSERT INTO help_log (contact_id, kind, way, text, at) SELECT id, 'advice', "
            "CASE id % 2 WHEN 0 THEN 'given' ELSE 'got' END, 'talked it over', '2026-11-02' "
            "FROM contacts WHERE id % 4 < 2"
        )
        many(
            "INSERT INTO outcomes (contact_id, kind, text, at) VALUES (?, ?, 'a project', '2026-11-03')",
            [(chance.randint(1, PEOPLE), chance.choice(["job", "work", "friend", "learned"])) for _ in range(2000)],
        )
    return book


if __name__ == "__main__":
    main()
