"""Plots, Markdown and typed lines of the report: honest for few events, readable for many, harmless for any text."""

from __future__ import annotations

import re
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.errors import StorageError
from eventmate.flows import worth
from eventmate.intake.ledger import read_help, read_outcome
from eventmate.model import HelpKind, HelpWay, OutcomeKind
from eventmate.text import harmless
from eventmate.worth import By, Group, Measure, Number, courses, markdown, plots, words
from tests.strategies import HOSTILE

TODAY = date(2026, 11, 18)


def groups(by: By, count: int, every: int) -> list[Group]:
    """Make groups of so many events, one each so many days, with 1 to 7 people met at each."""
    found: dict[str, tuple[date, int, int]] = {}
    for number in range(count):
        day = TODAY - timedelta(days=number * every)
        key = {By.EVENT: str(number), By.MONTH: f"{day:%Y-%m}", By.YEAR: f"{day:%Y}"}[by]
        last, met, events = found.get(key, (day, 0, 0))
        found[key] = (last, met + number % 7 + 1, events + 1)
    return [
        Group(key, key, events, day, day, {Measure.MET: Number(met, met)}) for key, (day, met, events) in found.items()
    ]


@pytest.mark.parametrize(
    ("count", "every", "width", "by"),
    [
        (5, 30, 38, By.EVENT),
        (12, 30, 76, By.EVENT),
        (30, 30, 38, By.MONTH),
        (500, 7, 76, By.YEAR),
        (100, 7, 38, By.MONTH),
    ],
)
def test_bars_stand_for_events_months_or_years_as_there_is_room(count: int, every: int, width: int, by: By) -> None:
    first = TODAY - timedelta(days=every * (count - 1))
    assert courses.unit(count, first, TODAY, width) is by
    told = courses.course(by, groups(by, count, every), width)
    assert len(told.values) <= width
    assert (told.events, sum(told.values)) == (count, sum(n % 7 + 1 for n in range(count)))


def test_few_events_are_a_bar_each_and_no_trend() -> None:
    drawn = courses.drawn(courses.course(By.EVENT, groups(By.EVENT, 5, 30), 38), 38, 6)
    assert drawn[-1] == "people, each event: no trend yet"
    assert max(map(len, drawn)) <= 38
    assert drawn[0].startswith("5 ")


def test_months_without_events_stay_empty() -> None:
    told = courses.course(By.MONTH, groups(By.MONTH, 3, 70), 38)
    assert told.labels == ("2026-07", "2026-08", "2026-09", "2026-10", "2026-11")
    assert told.values == (3, 0, 2, 0, 1)


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=40), st.integers(40, 120), st.integers(1, 10))
def test_bars_fit_and_are_as_high_as_their_values(values: list[int], width: int, height: int) -> None:
    lines = plots.columns(values, width, height)
    room = plots.room_of(len(values), width)
    assert {len(line) for line in lines} == {room * len(values)}
    assert len(lines) == height
    filled = [sum(line[place * room] != " " for line in lines) for place in range(len(values))]
    assert all((cells > 0) == (value > 0) for cells, value in zip(filled, values, strict=True))
    ordered = [cells for _, cells in sorted(zip(values, filled, strict=True))]
    assert ordered == sorted(ordered)


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(-1, 60))
def test_a_lying_bar_has_its_width_and_shows_what_is_not_nothing(value: int, top: int, width: int) -> None:
    drawn = plots.bar(value, top, width)
    assert len(drawn) == max(0, width)
    assert bool(drawn.strip()) == (value > 0 and top > 0 and width > 0)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_hostile_names_as_they_stand_on_one_line(text: str) -> None:
    group = Group("1", text, 1, TODAY, TODAY, {Measure.MET: Number(2, 2)}, {}, text)
    told = markdown.document(text, group, [(By.SERIES, [group])], ["⣿"])
    assert harmless(told) == told
    (row,) = [line for line in told.splitlines() if line.startswith("| ") and line.count(" | ") > 5 and "2" in line]
    assert re.sub(r"\\.", "", row).count("|") == 10
    assert not re.search(r"(?<!\\)[<\[`]", told.replace("```", "").split("| | |")[0])


def test_a_report_is_written_beside_what_is_there(tmp_path: Path) -> None:
    written = [worth.write(tmp_path / "a.md", f"{number}\n") for number in range(3)]
    assert [path.name for path in written] == ["a.md", "a 2.md", "a 3.md"]
    assert [path.read_text() for path in written] == ["0\n", "1\n", "2\n"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in written} == {0o600}
    with pytest.raises(StorageError):
        worth.write(tmp_path / "no" / "a.md", "x")


def test_a_group_says_how_many_events_it_rests_on() -> None:
    told = [words.honestly(Group("", "", events, TODAY, TODAY)) for events in (1, 5, 500)]
    assert told == ["1 event", "5 events: too few to read a trend from", "500 events"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("feedback on her talk", (HelpWay.GIVEN, HelpKind.ADVICE, "feedback on her talk")),
        ("< a ride home", (HelpWay.GOT, HelpKind.OTHER, "a ride home")),
        ("got an intro to Omar", (HelpWay.GOT, HelpKind.INTRODUCTION, "an intro to Omar")),
        ("she recommended me to CERN", (HelpWay.GOT, HelpKind.RECOMMENDATION, "she recommended me to CERN")),
        ("gave a reference", (HelpWay.GIVEN, HelpKind.RECOMMENDATION, "a reference")),
        ("> lent my drill", (HelpWay.GIVEN, HelpKind.OTHER, "lent my drill")),
        ("I introduced him to Lee", (HelpWay.GIVEN, HelpKind.INTRODUCTION, "I introduced him to Lee")),
    ],
)
def test_a_line_of_help_says_who_helped_and_how(line: str, told: tuple[HelpWay, HelpKind, str]) -> None:
    assert read_help(line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("job: she put in a word", (OutcomeKind.JOB, "she put in a word")),
        ("they hired me", (OutcomeKind.JOB, "they hired me")),
        ("a project for spring", (OutcomeKind.WORK, "a project for spring")),
        ("we became friends", (OutcomeKind.FRIEND, "we became friends")),
        ("learned to weld", (OutcomeKind.LEARNED, "learned to weld")),
        ("other: a cat", (OutcomeKind.OTHER, "a cat")),
        ("note: a cat", (OutcomeKind.OTHER, "note: a cat")),
    ],
)
def test_a_line_of_what_came_says_its_kind(line: str, told: tuple[OutcomeKind, str]) -> None:
    assert read_outcome(line) == told


@given(st.text())
def test_any_line_is_read_and_harmless(line: str) -> None:
    for text in (read_help(line)[2], read_outcome(line)[1]):
        assert harmless(text) == text
