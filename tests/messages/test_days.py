from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages.days import coming, past

# a Thursday
TODAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 19), "today"),
        (date(2026, 11, 18), "yesterday"),
        (date(2026, 11, 17), "on Tuesday"),
        (date(2026, 11, 13), "on Friday"),
        (date(2026, 11, 12), "last week"),
        (date(2026, 11, 9), "last week"),
        (date(2026, 11, 8), "two weeks ago"),
        (date(2026, 10, 20), "four weeks ago"),
        (date(2026, 10, 1), "in October"),
        (date(2025, 12, 31), "in December"),
        (date(2025, 11, 18), "in November 2025"),
        (date(2026, 11, 20), ""),
    ],
)
def test_a_past_day_is_said_as_people_do(day: date, said: str) -> None:
    assert past(day, TODAY) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 19), "today"),
        (date(2026, 11, 20), "tomorrow"),
        (date(2026, 11, 18), "yesterday"),
        (date(2026, 11, 25), "Wednesday"),
        (date(2026, 11, 26), "26 November"),
        (date(2026, 11, 17), "last Tuesday"),
        (date(2026, 11, 2), "2 November"),
        (date(2028, 2, 29), "29 February 2028"),
    ],
)
def test_a_due_day_is_said_as_people_do(day: date, said: str) -> None:
    assert coming(day, TODAY) == said


@given(st.dates(), st.dates())
def test_every_day_can_be_said(day: date, today: date) -> None:
    assert coming(day, today)
    assert bool(past(day, today)) == (day <= today)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)), st.integers(0, 6))
def test_a_weekday_names_the_latest_one(today: date, ago: int) -> None:
    day = today - timedelta(days=ago)
    if ago > 1:
        assert past(day, today) == f"on {day:%A}"
