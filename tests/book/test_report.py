"""The numbers of the report, each computed once more in plain Python from the rows, and the people behind each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventmate.book import Book, contacts, encounters, events, followups, goals, history, introductions, report
from eventmate.errors import BadInput, NotFound
from eventmate.model import CommonGround, Draft, Event, Goal, Ground, Introduction, Verdict
from eventmate.text import fold
from eventmate.worth import OUTCOMES, By, Measure, Number, Scope
from tests import books

TODAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
Row = dict[str, Any]


@dataclass(frozen=True)
class Rows:
    """The rows of a made-up book, by table."""

    tables: Mapping[str, list[Row]] = field(default_factory=dict)

    def __getitem__(self, table: str) -> list[Row]:
        return self.tables[table]


def _rows(draw: st.DrawFn, most: int, **columns: st.SearchStrategy[Any]) -> list[Row]:
    count = draw(st.integers(most // 2, most))
    return [{"id": n + 1, **{name: draw(one) for name, one in columns.items()}} for n in range(count)]


@st.composite
def made_up(draw: st.DrawFn) -> Rows:
    """Make rows that refer to each other, few enough of each to meet on the same days."""
    day = st.integers(-1, 1).map(lambda n: (TODAY + timedelta(days=n)).isoformat())
    moment = day.map(lambda d: f"{d}T23:30:00-06:00")
    event = st.integers(1, 3)
    person = st.integers(1, 3)
    maybe = st.one_of(st.none(), event)
    return Rows({
        "contacts": [{"id": n, "uid": f"u{n}", "fn": f"P{n}" if n > 1 else "", "circle": "wide"} for n in range(1, 4)],
        "events": [
            {"id": n, "uid": f"e{n}", "name": f"E{n}", "starts": draw(st.one_of(day, st.just(""))), "current": 0,
             "series": draw(st.sampled_from(["", "Py", "py", "Évé", "évé"])),
             "organizer": draw(st.sampled_from(["", "Acme"])),
             "kind": draw(st.sampled_from(["", "meetup", "Online"])),
             "verdict": draw(st.sampled_from(["", "yes", "no", "unsaid"]))}
            for n in range(1, 4)
        ],
        "encounters": _rows(draw, 6, contact_id=person, event_id=maybe, met=moment),
        "common_grounds": _rows(draw, 4, encounter_id=st.integers(1, 6), kind=st.just("school"), text=st.just("MIT")),
        "goals": _rows(draw, 3, event_id=maybe, text=st.just("g"), target=st.sampled_from([1, 2, 0, None])),
        "goals_reached": _rows(draw, 5, goal_id=st.integers(1, 3), contact_id=person),
        "introductions": _rows(draw, 4, seeker_id=person, helper_id=person, made=moment,
                               state=st.sampled_from(["made", "made", "declined"])),
        "follow_ups": _rows(draw, 8, contact_id=st.one_of(st.none(), person), event_id=maybe, ended=moment,
                            kind=st.sampled_from(["promise", "theirs"]), due=st.one_of(day, st.just("")),
                            state=st.sampled_from(["done", "done", "open", "skipped"])),
        "help_log": _rows(draw, 4, contact_id=person, event_id=maybe, at=moment, text=st.just("h"),
                          way=st.sampled_from(["given", "got"])),
        "outcomes": _rows(draw, 4, contact_id=person, event_id=maybe, at=moment, text=st.just("o"),
                          kind=st.sampled_from([one.value for one in OUTCOMES])),
    })  # fmt: skip


def whole_rows(rows: Rows) -> Rows:
    """Leave out rows that refer to what is not there."""
    met = {row["id"] for row in rows["encounters"]}
    set_ = {row["id"] for row in rows["goals"]}
    pairs: dict[tuple[int, int], Row] = {(row["goal_id"], row["contact_id"]): row for row in rows["goals_reached"]}
    return Rows({
        **rows.tables,
        "common_grounds": [row for row in rows["common_grounds"] if row["encounter_id"] in met],
        "goals_reached": [row for row in pairs.values() if row["goal_id"] in set_],
    })  # fmt: skip


def store(path: Path, rows: Rows) -> Book:
    book = Book(path)
    with book.write() as db:
        for table in reversed(list(rows.tables)):
            db.conn.execute(f"DELETE FROM {table}")
        for table, listed in rows.tables.items():
            for row in listed:
                marks = ", ".join("?" for _ in row)
                db.conn.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    return book


KEYS: Mapping[By, Callable[[Row], str]] = {
    By.EVENT: lambda e: str(e["id"]),
    By.SERIES: lambda e: e["series"] or e["organizer"],
    By.KIND: lambda e: e["kind"],
    By.ONLINE: lambda e: "online" if e["kind"].lower() == "online" else "in person",
    By.MONTH: lambda e: e["starts"][:7],
    By.YEAR: lambda e: e["starts"][:4],
}
Counted = tuple[list[tuple[int, int | None]], int | None]


def expected(rows: Rows, chosen: set[int]) -> dict[Measure, Counted]:
    """Give for each number the pairs of what is counted and a person, and out of how many."""
    met = [row for row in rows["encounters"] if row["event_id"] in chosen]
    return {
        Measure.MET: ([(row["contact_id"],) * 2 for row in met], None),
        Measure.CONNECTED: ([(row["contact_id"],) * 2 for row in met if _shares(rows, row)], None),
        Measure.GOALS: _goals(rows, chosen),
        Measure.INTRODUCTIONS: (list(_introductions(rows, met)), None),
        Measure.IN_TIME: _followed_up(rows, chosen),
        Measure.HELPED: (_logged(rows, [h for h in rows["help_log"] if h["way"] == "given"], chosen), None),
        Measure.CAME: (_logged(rows, rows["outcomes"], chosen), None),
        **{
            kind: (_logged(rows, [o for o in rows["outcomes"] if o["kind"] == kind.value], chosen), None)
            for kind in OUTCOMES
        },
    }


def _shares(rows: Rows, encounter: Row) -> bool:
    return any(ground["encounter_id"] == encounter["id"] for ground in rows["common_grounds"])


def _goals(rows: Rows, chosen: set[int]) -> Counted:
    own = [goal for goal in rows["goals"] if goal["event_id"] in chosen]
    pairs = []
    for goal in own:
        by = [row["contact_id"] for row in rows["goals_reached"] if row["goal_id"] == goal["id"]]
        if len(by) >= max(1, goal["target"] or 1):
            pairs += [(goal["id"], person) for person in by]
    return pairs, len(own) or None


def _introductions(rows: Rows, met: list[Row]) -> Iterable[tuple[int, int]]:
    for one in rows["introductions"]:
        both = (one["seeker_id"], one["helper_id"])
        before = any(e["contact_id"] in both and e["met"][:10] <= one["made"][:10] for e in met)
        if one["state"] == "made" and before:
            yield from ((one["id"], person) for person in both)


def _followed_up(rows: Rows, chosen: set[int]) -> Counted:
    mine = [f for f in rows["follow_ups"] if f["event_id"] in chosen and f["kind"] != "theirs"]
    done = [f for f in mine if f["state"] == "done" and (not f["due"] or f["ended"][:10] <= f["due"])]
    total = sum(f["state"] != "skipped" for f in mine)
    return [(f["id"], f["contact_id"]) for f in done], total or None


def _logged(rows: Rows, listed: list[Row], chosen: set[int]) -> list[tuple[int, int | None]]:
    return [(row["id"], row["contact_id"]) for row in listed if _counts_for(rows, row) in chosen]


def _counts_for(rows: Rows, row: Row) -> int | None:
    at = [e for e in rows["encounters"] if e["contact_id"] == row["contact_id"] and e["event_id"] is not None]
    first = min(at, key=lambda e: (e["met"], e["id"]), default=None)
    found: int | None = row["event_id"] or (first["event_id"] if first else None)
    return found


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=made_up(), by=st.sampled_from(list(By)))
def test_each_number_is_what_the_rows_say_and_opens_as_so_many_people(tmp_path: Path, drawn: Rows, by: By) -> None:
    rows = whole_rows(drawn)
    book = store(tmp_path / "book.db", rows)
    begun = [e for e in rows["events"] if e["starts"] <= TODAY.isoformat()]
    parts: dict[str, set[int]] = {}
    for event in begun:
        parts.setdefault(fold(KEYS[by](event)), set()).add(event["id"])
    listed = report.groups(book, by, TODAY)
    assert {fold(group.key): group.events for group in listed} == {key: len(ids) for key, ids in parts.items()}
    for group in listed:
        chosen = parts[fold(group.key)]
        scope = Scope(by, group.key)
        assert report.whole(book, TODAY, scope).numbers == group.numbers
        said = [event["verdict"] for event in begun if event["id"] in chosen]
        assert group.verdicts.get(Verdict.YES, 0) == said.count("yes")
        for measure, (pairs, total) in expected(rows, chosen).items():
            people = {person for _, person in pairs} - {None}
            assert group[measure] == Number(len({item for item, _ in pairs}), len(people), total), measure
            behind = report.behind(book, measure, TODAY, scope)
            assert [one.contact_id for one in behind if one.contact_id in people] == [o.contact_id for o in behind]
            assert len(behind) == group[measure].people
            assert {(i, one.contact_id) for one in behind for i in one.items} == {p for p in pairs if p[1] is not None}


def met_at(book: Book, name: str, event: Event, at: datetime = NOW) -> int:
    return contacts.capture(book, Draft(name), at, event_id=event.id).contact.id


def test_operations_lead_to_the_numbers(tmp_path: Path) -> None:
    book = books.empty(tmp_path / "book.db")
    event = events.start(book, Event("PyChicago", series="PyChicago", kind="meetup"), NOW)
    ada, bob = met_at(book, "Ada", event), met_at(book, "Bob", event)
    encounters.share(book, contacts.get(book, ada).encounters[0].id, CommonGround(Ground.SCHOOL, "MIT"), NOW)
    goal = goals.add(book, Goal("two who hire", event.id, 2), NOW)
    goals.reach(book, goal.id, ada, NOW)
    one = introductions.note(book, Introduction(ada, bob, "a job"), NOW)
    for _ in range(3):
        one = introductions.advance(book, one, NOW)
    todo = followups.listing(book, event_id=event.id)
    followups.tick(book, [todo[0].id], NOW)
    found = report.whole(book, TODAY)
    told = {measure: (n.count, n.people, n.of) for measure, n in found.numbers.items()}
    assert told == {
        Measure.MET: (2, 2, None),
        Measure.CONNECTED: (1, 1, None),
        Measure.GOALS: (0, 0, 1),
        Measure.INTRODUCTIONS: (1, 2, None),
        Measure.IN_TIME: (1, 1, 2),
    }
    (who,) = report.behind(book, Measure.CONNECTED, TODAY)
    assert (who.name, who.details) == ("Ada", ("school MIT  2026-11-18",))
    history.undo(book, NOW)
    assert report.whole(book, TODAY)[Measure.IN_TIME].count == 0


def test_an_empty_book_has_an_empty_report_and_a_wrong_key_a_sentence(tmp_path: Path) -> None:
    book = books.empty(tmp_path / "book.db")
    events.start(book, Event("Later", starts=TODAY + timedelta(days=3)), NOW)
    assert (report.whole(book, TODAY).events, report.groups(book, By.SERIES, TODAY)) == (0, ())
    with pytest.raises(NotFound, match="Py"):
        report.whole(book, TODAY, Scope(By.SERIES, "Py"))
    with pytest.raises(BadInput, match="met, connected"):
        report.measure("profit")
