from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.errors import BadInput
from eventmate.messages.recurrence import next_due, parse_recurrence


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("monthly", "1 month"),
        ("every 2 weeks", "2 weeks"),
        ("30 days", "30 days"),
        ("1 month", "1 month"),
        ("2w", "2 weeks"),
        ("Every Month", "1 month"),
        ("every other week", "2 weeks"),
        ("every two months", "2 months"),
        ("a year", "1 year"),
        ("quarterly", "3 months"),
        ("fortnightly", "2 weeks"),
        ("  weekly ", "1 week"),
        ("once", ""),
        ("", ""),
    ],
)
def test_what_people_write_is_read(written: str, read: str) -> None:
    assert parse_recurrence(written) == read


REFUSED = ["sometimes", "0 days", "-1 days", "5000 days", "11 years", "every", "2 blue moons", "٣ days"]


@pytest.mark.parametrize("written", REFUSED)
def test_what_is_no_recurrence_is_said(written: str) -> None:
    with pytest.raises(BadInput, match="is no recurrence"):
        parse_recurrence(written)


@pytest.mark.parametrize(
    ("recurrence", "ended", "due"),
    [
        ("1 month", date(2026, 1, 31), date(2026, 2, 28)),
        ("1 month", date(2028, 1, 31), date(2028, 2, 29)),
        ("1 month", date(2026, 12, 31), date(2027, 1, 31)),
        ("3 months", date(2026, 11, 30), date(2027, 2, 28)),
        ("1 year", date(2028, 2, 29), date(2029, 2, 28)),
        ("2 weeks", date(2026, 12, 25), date(2027, 1, 8)),
        ("30 days", date(2028, 2, 1), date(2028, 3, 2)),
        ("10 years", date(9999, 1, 1), date.max),
        ("3650 days", date(9999, 1, 1), date.max),
    ],
)
def test_the_next_one_is_due_in_calendar_time(recurrence: str, ended: date, due: date) -> None:
    assert next_due(recurrence, ended) == due


def test_what_happens_once_has_no_next() -> None:
    with pytest.raises(BadInput, match="once"):
        next_due("", date(2026, 1, 1))


@given(st.integers(1, 12), st.sampled_from(["day", "week", "month", "year"]), st.dates(max_value=date(2200, 1, 1)))
def test_the_next_one_is_later_and_is_kept_as_read(count: int, unit: str, ended: date) -> None:
    count = min(count, 10)
    kept = parse_recurrence(f"every {count} {unit}s")
    assert parse_recurrence(kept) == kept
    assert next_due(kept, ended) > ended


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    refused = "is no recurrence"
    try:
        kept = parse_recurrence(text)
    except BadInput as problem:
        refused = str(problem)
    else:
        assert parse_recurrence(kept) == kept
    assert "is no recurrence" in refused
