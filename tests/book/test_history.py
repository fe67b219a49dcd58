"""Every operation can be taken back to the empty book, and done again to the same one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from eventmate.book import Book, contacts, events, followups, history
from eventmate.errors import NotFound, NothingToUndo
from eventmate.model import By, ContactPoint, Draft, Event, PointKind, Promise

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
DERIVED = ("operations", "changes", "sqlite_sequence", "_sqlite_migrations")


def contents(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the history's own, full text included."""
    with sqlite3.connect(book.path) as connection:
        tables = [r[0] for r in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        plain = [t for t in tables if t not in DERIVED and not t.startswith("search_text_")]
        return {
            t: connection.execute(f"SELECT rowid, * FROM [{t}] ORDER BY rowid").fetchall()
            for t in plain
            if t not in ("cards", "stale", "touched", "helpers")
        }


def draft(name: str, **fields: Any) -> Draft:
    return Draft(name=name, source=name, **fields)


class Operations(RuleBasedStateMachine):
    """Any operations in any order, with undo and redo among them."""

    folder: Callable[[], Path]
    empty: Path

    @initialize()
    def begin(self) -> None:
        self.book = Book(self.folder() / "book.db")
        self.now = NOW
        shutil.copy(self.empty, self.book.path)
        self.states = [contents(self.book)]

    def do(self, operation: Callable[[], object]) -> None:
        self.now += timedelta(minutes=7)
        operation()
        self.states.append(contents(self.book))

    def people(self) -> list[int]:
        return [row[0] for row in contents(self.book)["contacts"]]

    def listed(self) -> list[int]:
        return [row[0] for row in contents(self.book)["follow_ups"]]

    @rule(name=st.sampled_from(["Ada", "José", "王小明"]), day=st.integers(0, 9), event=st.booleans())
    def capture(self, name: str, day: int, event: bool) -> None:
        point = ContactPoint(PointKind.EMAIL, f"{day}@x.org")
        due = date(2026, 11, 20) + timedelta(day)
        promises = (Promise("send the paper", due), Promise("the slides", None, By.THEM))
        read = draft(name, points=(point,), tags=("math",), looking_for=("engineers",), promises=promises)
        now = events.current(self.book, self.now) if event else None
        self.do(lambda: contacts.capture(self.book, read, self.now, event_id=now.id if now else None))

    @rule(name=st.sampled_from(["PyChicago", "Dinner"]))
    def start(self, name: str) -> None:
        self.do(lambda: events.start(self.book, Event(name), self.now))

    @precondition(lambda self: self.people())
    @rule(pick=st.integers(0, 99))
    def forget(self, pick: int) -> None:
        self.do(lambda: contacts.forget(self.book, self.people()[pick % len(self.people())], self.now))

    @precondition(lambda self: self.people())
    @rule(pick=st.integers(0, 99), organization=st.sampled_from(["Boeing", "CERN"]))
    def meet_again(self, pick: int, organization: str) -> None:
        who = self.people()[pick % len(self.people())]
        read = draft("Somebody", organization=organization)
        self.do(lambda: contacts.capture(self.book, read, self.now, same_as=who))

    @precondition(lambda self: self.listed())
    @rule(pick=st.integers(0, 99), how=st.sampled_from([followups.tick, followups.skip, followups.reopen]))
    def work(self, pick: int, how: Callable[..., object]) -> None:
        self.do(lambda: how(self.book, [self.listed()[pick % len(self.listed())]], self.now))

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def undo_and_redo(self) -> None:
        history.undo(self.book, self.now)
        assert contents(self.book) == self.states[-2]
        history.redo(self.book, self.now)
        assert contents(self.book) == self.states[-1]

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def undo(self) -> None:
        history.undo(self.book, self.now)
        self.states.pop()
        assert contents(self.book) == self.states[-1]

    def teardown(self) -> None:
        for state in reversed(self.states[:-1]):
            history.undo(self.book, self.now)
            assert contents(self.book) == state
        with pytest.raises(NothingToUndo):
            history.undo(self.book, self.now)
        for state in self.states[1:]:
            history.redo(self.book, self.now)
            assert contents(self.book) == state


def test_any_operations_undo_to_the_empty_book_and_redo_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = Book(tmp_path_factory.mktemp("empty") / "book.db")
    with empty.write():
        pass
    folder = staticmethod(lambda: tmp_path_factory.mktemp("book"))
    machine = type("Machine", (Operations,), {"folder": folder, "empty": empty.path})
    run_state_machine_as_test(machine, settings=settings(max_examples=15, stateful_step_count=10, deadline=None))


def test_undo_says_what_it_took_back(book: Book) -> None:
    contacts.capture(book, draft("Ada Lovelace"), NOW)
    assert history.undo(book, NOW).label == "captured Ada Lovelace"


def test_undo_refuses_what_later_steps_built_upon(book: Book) -> None:
    mine = Book(book.path, session="screen")
    ada = contacts.capture(mine, draft("Ada"), NOW).contact
    contacts.capture(book, draft("Ada", organization="CERN"), NOW, same_as=ada.id)
    with pytest.raises(NothingToUndo, match="changed since"):
        history.undo(mine, NOW)
    assert contacts.get(book, ada.id).organization == "CERN"


def test_a_screen_takes_back_its_own_step_not_another_programs(book: Book) -> None:
    mine = Book(book.path, session="screen")
    ada = contacts.capture(mine, draft("Ada"), NOW).contact
    bob = contacts.capture(book, draft("Bob"), NOW).contact
    history.undo(mine, NOW)
    assert contacts.get(book, bob.id).fn == "Bob"
    with pytest.raises(NotFound):
        contacts.get(book, ada.id)


def test_a_new_screen_takes_back_the_steps_of_an_earlier_one(book: Book) -> None:
    contacts.capture(Book(book.path, session="yesterday"), draft("Ada"), NOW)
    assert history.undo(Book(book.path, session="today"), NOW).label == "captured Ada"


def test_something_new_ends_what_could_be_done_again(book: Book) -> None:
    contacts.capture(book, draft("Ada"), NOW)
    history.undo(book, NOW)
    contacts.capture(book, draft("Bob"), NOW)
    with pytest.raises(NothingToUndo, match="nothing to do again"):
        history.redo(book, NOW)


def test_an_identifier_is_never_given_twice(book: Book) -> None:
    first = contacts.capture(book, draft("Ada"), NOW).contact
    contacts.forget(book, first.id, NOW)
    second = contacts.capture(book, draft("Bob"), NOW).contact
    assert second.id != first.id
    assert contacts.get(book, second.id).fn == "Bob"
