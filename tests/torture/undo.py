"""Any operation can be undone: all there are, in any order, back to the empty book and forth to the same one."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from eventmate.book import (
    Book,
    cards,
    circles,
    contacts,
    edits,
    encounters,
    events,
    expected,
    followups,
    goals,
    history,
    imports,
    introductions,
    ledger,
    log,
    merges,
    mine,
    reviews,
    verdicts,
)
from eventmate.book.reviews import Decision, Question
from eventmate.errors import EventmateError
from eventmate.flows import import_file
from eventmate.flows.import_file import Source
from eventmate.model import (
    Address,
    Channel,
    Circle,
    CommonGround,
    ContactPoint,
    Event,
    FollowUp,
    FollowUpKind,
    Goal,
    Ground,
    Help,
    HelpKind,
    HelpWay,
    Introduction,
    MyDetails,
    Name,
    Outcome,
    OutcomeKind,
    PointKind,
    Promise,
    StatementKind,
    Verdict,
    VouchGround,
)
from tests.book import test_history
from tests.book.test_history import contents, draft
from tests.torture.figures import Figure
from tests.torture.operations import operations

E = TypeVar("E", bound=Enum)


class _Chooser:
    """Chooses rows of a book and words by a seed."""

    def __init__(self, book: Book, seed: int) -> None:
        self.book = book
        self.chance = random.Random(seed)

    def row(self, table: str) -> sqlite3.Row:
        """Choose a row; IndexError when there is none."""
        with self.book.read() as connection:
            there: list[sqlite3.Row] = connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        return self.chance.choice(there)

    def id(self, table: str) -> int:
        """Choose a row's identifier."""
        return int(self.row(table)["id"])

    def word(self) -> str:
        """Choose a word."""
        return self.chance.choice(["CERN", "chess", "王", "pitch coaching", "José"]) + str(self.chance.randrange(99))

    def one(self, kind: type[E]) -> E:
        """Choose a member of an enumeration."""
        return self.chance.choice(list(kind))

    def day(self) -> date:
        """Choose a day."""
        return date(2026, 11, 20) + timedelta(self.chance.randrange(40))

    def introduction(self) -> Introduction:
        """Choose two people, or an introduction that is under way."""
        with self.book.read() as connection:
            known = connection.execute("SELECT id FROM introductions").fetchall()
        if known and self.chance.random() < 0.7:
            return introductions.get(self.book, self.chance.choice(known)[0])
        return Introduction(self.id("contacts"), self.id("contacts"), self.word(), "they fit")


def _import(c: _Chooser, now: datetime) -> object:
    names = [c.word() for _ in range(3)]
    text = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{n}\r\nN:{n};;;;\r\nEMAIL:{n[:2]}@x.org\r\nEND:VCARD\r\n" for n in names
    )
    source = Source(["-"], now.date(), stdin=text.encode())
    return imports.apply(c.book, import_file.plan(c.book, source, now), now, tag="imported")


def _correct(c: _Chooser, now: datetime) -> object:
    saved = contacts.capture(c.book, draft(c.word()), now)
    return contacts.correct(c.book, saved.encounter.id, draft(saved.contact.fn), draft(c.word()), now)


TAKEN: dict[str, Callable[[_Chooser, datetime], object]] = {
    "cards.hand_over": lambda c, now: cards.hand_over(c.book, [c.id("contacts")], "phone", now),
    "circles.vouch": lambda c, now: circles.vouch(c.book, c.id("contacts"), c.one(VouchGround), c.word(), now),
    "contacts.capture": lambda c, now: contacts.capture(
        c.book, draft(c.word(), points=(ContactPoint(PointKind.EMAIL, f"{c.chance.randrange(9)}@x.org"),),
                      promises=(Promise("send it", c.day()),)), now, event_id=c.id("events"),
    ),
    "contacts.capture_all": lambda c, now: contacts.capture_all(c.book, [draft(c.word()), draft(c.word())], now),
    "contacts.forget": lambda c, now: contacts.forget(c.book, c.id("contacts"), now),
    "edits.change": lambda c, now: edits.change(
        c.book, c.id("contacts"), {"title": c.word(), "circle": c.one(Circle).value, "note": c.word()}, now
    ),
    "edits.confirm": lambda c, now: edits.confirm(c.book, c.id("contacts"), now),
    "edits.put_point": lambda c, now: edits.put_point(
        c.book, c.id("contacts"), ContactPoint(PointKind.URL, f"https://x.org/{c.word()}"), now
    ),
    "edits.remove_point": lambda c, now: (
        lambda row: edits.remove_point(c.book, row["contact_id"], row["id"], now)
    )(c.row("contact_points")),
    "edits.rename": lambda c, now: edits.rename(c.book, c.id("contacts"), c.word(), Name("A", "B"), now),
    "edits.retire_point": lambda c, now: (
        lambda row: edits.retire_point(c.book, row["contact_id"], row["id"], now)
    )(c.row("contact_points")),
    "edits.set_addresses": lambda c, now: edits.set_addresses(
        c.book, c.id("contacts"), [Address(street=c.word())], now
    ),
    "edits.set_tags": lambda c, now: edits.set_tags(c.book, c.id("contacts"), [c.word(), "math"], now),
    "encounters.close": lambda c, now: encounters.close(c.book, c.id("statements"), now),
    "encounters.meet": lambda c, now: encounters.meet(c.book, c.id("contacts"), now, c.id("events")),
    "encounters.note": lambda c, now: encounters.note(
        c.book, c.id("encounters"), encounters.Swap(card_given=True, talk=c.word(), warmth=3, through=c.word()), now
    ),
    "encounters.promise": lambda c, now: encounters.promise(
        c.book, c.id("encounters"), Promise(c.word(), c.day()), now
    ),
    "encounters.remove": lambda c, now: encounters.remove(c.book, c.id("encounters"), now),
    "encounters.restate": lambda c, now: encounters.restate(c.book, c.id("statements"), c.word(), now),
    "encounters.reword_ground": lambda c, now: (
        lambda row: encounters.reword_ground(c.book, row["encounter_id"], row["id"], c.word(), now)
    )(c.row("common_grounds")),
    "encounters.share": lambda c, now: encounters.share(
        c.book, c.id("encounters"), CommonGround(c.one(Ground), c.word()), now
    ),
    "encounters.state": lambda c, now: encounters.state(
        c.book, c.one(StatementKind), c.word(), now, contact_id=c.chance.choice([None, c.id("contacts")])
    ),
    "encounters.unshare": lambda c, now: (
        lambda row: encounters.unshare(c.book, row["encounter_id"], row["id"], now)
    )(c.row("common_grounds")),
    "encounters.unshare_all": lambda c, now: (
        lambda row: encounters.unshare_all(c.book, row["encounter_id"], Ground(row["kind"]), now)
    )(c.row("common_grounds")),
    "encounters.unstate": lambda c, now: encounters.unstate(c.book, c.id("statements"), now),
    "events.add": lambda c, now: events.add(c.book, Event(c.word(), starts=c.day(), ends=None), now),
    "events.change": lambda c, now: events.change(
        c.book, replace(events.get(c.book, c.id("events")), place=c.word(), pitch=c.word()), now
    ),
    "events.choose": lambda c, now: events.choose(c.book, c.chance.choice([None, c.id("events")]), now),
    "events.end": lambda c, now: events.end(c.book, now),
    "events.remove": lambda c, now: events.remove(c.book, c.id("events"), now),
    "events.start": lambda c, now: events.start(c.book, Event(c.word()), now),
    "expected.add": lambda c, now: expected.add(c.book, c.id("events"), [draft(c.word()), draft(c.word())], now),
    "expected.met": lambda c, now: expected.met(c.book, c.id("expected"), now),
    "expected.remove": lambda c, now: expected.remove(c.book, c.id("expected"), now),
    "followups.add": lambda c, now: followups.add(
        c.book, FollowUp(FollowUpKind.TASK, c.word(), now, contact_id=c.id("contacts"), recurrence="1 week",
                         due=c.day()), now,
    ),
    "followups.change": lambda c, now: followups.change(
        c.book, replace(followups.get(c.book, c.id("follow_ups")), text=c.word(), due=c.day()), now
    ),
    "followups.choose_channel": lambda c, now: followups.choose_channel(
        c.book, [c.id("follow_ups")], c.one(Channel), now
    ),
    "followups.keep_message": lambda c, now: followups.keep_message(
        c.book, c.id("follow_ups"), c.word(), Channel.EMAIL, now
    ),
    "followups.remove": lambda c, now: followups.remove(c.book, c.id("follow_ups"), now),
    "followups.reopen": lambda c, now: followups.reopen(c.book, [c.id("follow_ups")], now),
    "followups.skip": lambda c, now: followups.skip(c.book, [c.id("follow_ups")], now, "no"),
    "followups.snooze": lambda c, now: followups.snooze(c.book, [c.id("follow_ups")], c.day(), now),
    "followups.tell_outcome": lambda c, now: followups.tell_outcome(c.book, [c.id("follow_ups")], c.word(), now),
    "followups.tick": lambda c, now: followups.tick(c.book, [c.id("follow_ups")], now, "replied"),
    "followups.wait": lambda c, now: followups.wait(c.book, [c.id("follow_ups")], c.day(), now),
    "goals.add": lambda c, now: goals.add(c.book, Goal(c.word(), c.chance.choice([None, c.id("events")]), 2), now),
    "goals.change": lambda c, now: goals.change(c.book, Goal(c.word(), None, 3, id=c.id("goals")), now),
    "goals.reach": lambda c, now: goals.reach(c.book, c.id("goals"), c.id("contacts"), now),
    "goals.remove": lambda c, now: goals.remove(c.book, c.id("goals"), now),
    "goals.unreach": lambda c, now: (
        lambda row: goals.unreach(c.book, row["goal_id"], row["contact_id"], now)
    )(c.row("goals_reached")),
    "introductions.advance": lambda c, now: introductions.advance(c.book, c.introduction(), now, c.word()),
    "introductions.decline": lambda c, now: introductions.decline(c.book, c.introduction(), now, c.word()),
    "introductions.note": lambda c, now: introductions.note(c.book, c.introduction(), now),
    "introductions.tell_outcome": lambda c, now: introductions.tell_outcome(
        c.book, c.id("introductions"), c.word(), now
    ),
    "ledger.note_help": lambda c, now: ledger.note_help(
        c.book, Help(c.id("contacts"), c.one(HelpWay), c.one(HelpKind), c.word(), now), now
    ),
    "ledger.note_outcome": lambda c, now: ledger.note_outcome(
        c.book, Outcome(c.id("contacts"), c.one(OutcomeKind), c.word(), now), now
    ),
    "log.note": lambda c, now: log.note(c.book, c.id("contacts"), c.word(), now),
    "merges.merge": lambda c, now: merges.merge(c.book, c.id("contacts"), c.id("contacts"), now),
    "merges.part": lambda c, now: merges.part(c.book, c.id("contacts"), c.id("contacts"), now),
    "mine.put": lambda c, now: mine.put(
        c.book, MyDetails(c.chance.choice(["work", "home"]), c.word(), Name("A", "B")), now
    ),
    "mine.remove": lambda c, now: mine.remove(c.book, c.chance.choice(["work", "home"]), now),
    "reviews.answer": lambda c, now: reviews.answer(c.book, c.id("contacts"), c.one(Question), c.word(), now),
    "reviews.decide": lambda c, now: reviews.decide(c.book, c.id("contacts"), c.one(Decision), now),
    "verdicts.give": lambda c, now: verdicts.give(c.book, c.id("events"), c.one(Verdict), c.word(), now),
    "imports.apply": _import,
    "contacts.correct": _correct,
}  # fmt: skip
"""An example of each operation there is."""
FIRST = (
    "contacts.capture_all", "events.start", "contacts.capture", "goals.add", "expected.add", "encounters.share",
    "encounters.state", "mine.put", "introductions.note", "goals.reach",
)  # fmt: skip
_TAKING_AWAY = {
    name for name in TAKEN if name.endswith(("remove", "forget", "merge", "unstate", "unshare", "unshare_all"))
}
COUNTS: dict[str, int] = {}


class Everything(test_history.Operations):
    """Any of all operations, in any order, with undo and redo among them."""

    @initialize()
    def begin(self) -> None:
        """Begin with somebody and something in the book, by steps that are undone as well."""
        super().begin()
        for number, name in enumerate(FIRST):
            self.take(name, number)

    @rule(name=st.sampled_from([*TAKEN]), seed=st.integers(0, 9999))
    def take(self, name: str, seed: int) -> None:
        """Take a step; one that cannot be taken leaves the book as it was."""
        before = self.steps()
        try:
            self.do(lambda: TAKEN[name](_Chooser(self.book, seed), self.now + timedelta(minutes=7)))
        except (EventmateError, IndexError):
            assert contents(self.book) == self.states[-1], f"{name} failed and changed the book"
            return
        taken = self.steps() - before
        COUNTS[name] = COUNTS.get(name, 0) + 1
        if taken != 1:
            # Nothing was done, or two steps of which the first was needed for the other.
            self.states.pop()
            assert taken in (0, 2), f"{name} took {taken} steps"
            if taken == 2:
                history.undo(self.book, self.now)
                history.undo(self.book, self.now)
            assert contents(self.book) == self.states[-1], f"{name} changed the book and no step tells of it"

    def steps(self) -> int:
        """Count the steps that were taken so far."""
        with self.book.read() as connection:
            return int(connection.execute("SELECT coalesce(max(id), 0) FROM operations").fetchone()[0])


def _walk(machine: type[Everything], seed: int, rounds: int) -> None:
    """Take every step there is a few times over, then undo all of them and redo them."""
    one = machine()
    one.begin()
    for number in range(rounds):
        chance = random.Random(f"{seed}-{number}")
        making = chance.sample(sorted(set(TAKEN) - _TAKING_AWAY), len(TAKEN) - len(_TAKING_AWAY))
        for name in [*FIRST, *making, *making[::-1], *chance.sample(sorted(_TAKING_AWAY), len(_TAKING_AWAY))]:
            one.take(name, chance.randrange(9999))
    for name in sorted(set(TAKEN) - set(COUNTS)):
        for again in [*FIRST, *[name] * 20]:
            if name not in COUNTS:
                one.take(again, chance.randrange(9999))
    one.teardown()


def run(*, long: bool) -> Iterator[Figure]:
    """Look whether all operations are tried, and try them."""
    known = Figure("every operation of the book is among those that are undone", len(operations()))
    known.broken = [f"{name} has no example" for name in sorted(operations() - set(TAKEN))]
    yield known
    figure = Figure("any operations undo to the empty book and redo to the same one")
    examples, length = (200, 30) if long else (2, 10)
    with tempfile.TemporaryDirectory() as folder:
        empty = Book(Path(folder) / "empty.db")
        with empty.write():
            pass
        made = staticmethod(lambda: Path(tempfile.mkdtemp(dir=folder)))
        machine = type("Machine", (Everything,), {"folder": made, "empty": empty.path})
        chosen = settings(
            max_examples=examples, stateful_step_count=length, deadline=None, database=None, derandomize=not long,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        try:
            for seed in range(10 if long else 1):
                _walk(machine, seed, 2 if long else 1)
            run_state_machine_as_test(machine, settings=chosen)
        except Exception as error:
            figure.broken.append(f"{type(error).__name__}: {error}")
    figure.broken += [f"{name} could never be done" for name in sorted(set(TAKEN) - set(COUNTS))]
    figure.trials = sum(COUNTS.values())
    figure.note = f"{len(COUNTS)} of {len(TAKEN)} operations, {examples} books"
    yield figure
