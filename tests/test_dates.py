from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate import dates

FRIDAY = date(2026, 11, 27)
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("today", "2026-11-27"),
        ("tonight", "2026-11-27"),
        ("tomorrow", "2026-11-28"),
        ("tmrw", "2026-11-28"),
        ("day after tomorrow", "2026-11-29"),
        ("fri", "2026-12-04"),
        ("this friday", "2026-11-27"),
        ("next fri", "2026-12-04"),
        ("Mon", "2026-11-30"),
        ("next mon", "2026-11-30"),
        ("monday week", "2026-12-07"),
        ("a week on monday", "2026-12-07"),
        ("friday next week", "2026-12-04"),
        ("next week", "2026-11-30"),
        ("end of next week", "2026-12-04"),
        ("weekend", "2026-11-28"),
        ("next weekend", "2026-12-05"),
        ("eow", "2026-11-27"),
        ("in 2 weeks", "2026-12-11"),
        ("two weeks from now", "2026-12-11"),
        ("in 3 days' time", "2026-11-30"),
        ("in a month", "2026-12-27"),
        ("+3d", "2026-11-30"),
        ("2w", "2026-12-11"),
        ("next month", "2026-12-01"),
        ("end of month", "2026-11-30"),
        ("end of the year", "2026-12-31"),
        ("3 dec", "2026-12-03"),
        ("dec 3rd", "2026-12-03"),
        ("the 3rd of december 2026", "2026-12-03"),
        ("December 3, 2027", "2027-12-03"),
        ("26 nov", "2027-11-26"),
        ("3.12.", "2026-12-03"),
        ("3.12.26", "2026-12-03"),
        ("2026-12-03", "2026-12-03"),
        ("the 15th", "2026-12-15"),
        ("in december", "2026-12-01"),
        ("in november", "2026-11-30"),
        ("mid december", "2026-12-15"),
        ("end of march", "2027-03-31"),
        ("by the end of the month", "2026-11-30"),
        ("übermorgen", "2026-11-29"),
        ("bis Freitag", "2026-12-04"),
        ("3. Dezember", "2026-12-03"),
        ("la semaine prochaine", "2026-11-30"),
        ("en dos semanas", "2026-12-11"),
        ("volgende week", "2026-11-30"),
    ],
)
def test_words_mean_a_day(words: str, due: str) -> None:
    assert dates.parse(words, FRIDAY) == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("words", "region", "due"),
    [
        ("12/3", "GB", "2027-03-12"),
        ("12/3", "", "2027-03-12"),
        ("12/3", "US", "2026-12-03"),
        ("12/25", "GB", "2026-12-25"),
        ("12/3/2027", "US", "2027-12-03"),
        ("3.12.", "US", "2026-12-03"),
    ],
)
def test_the_region_says_whether_the_month_comes_first(words: str, region: str, due: str) -> None:
    assert dates.parse(words, FRIDAY, region) == date.fromisoformat(due)


@pytest.mark.parametrize(
    "words", ["", "sam", "2026", "31 june", "99/99", "in 9999 years", "in 99999 weeks", "soon", "weeK"]
)
def test_what_is_no_date_has_no_day(words: str) -> None:
    assert dates.parse(words, FRIDAY) is None


@pytest.mark.parametrize(
    ("text", "words", "due"),
    [
        ("send the paper by fri", "by fri", "2026-12-04"),
        ("email him the slides next week", "next week", "2026-11-30"),
        ("she'll send me the deck in two weeks", "in two weeks", "2026-12-11"),
        ("coffee this friday at 10", "this friday", "2026-11-27"),
        ("friday's talk notes by next week", "by next week", "2026-11-30"),
        ("call tomorrow or on monday", "on monday", "2026-11-30"),
        ("send the deck sat", "sat", "2026-11-28"),
        ("send slides 12/3", "12/3", "2027-03-12"),
        ("draft on the 15th", "on the 15th", "2026-12-15"),
        ("contract before 3 december 2026, please", "before 3 december 2026", "2026-12-03"),
        ("lunch with Sun on monday", "on monday", "2026-11-30"),
        ("introduce to Mai tomorrow", "tomorrow", "2026-11-28"),
        ("24/7 support by dec 1st", "by dec 1st", "2026-12-01"),
    ],
)
def test_the_last_due_date_is_found_with_its_words(text: str, words: str, due: str) -> None:
    found = dates.find(text, FRIDAY)
    assert found is not None
    assert (text[found.start : found.end], found.due) == (words, date.fromisoformat(due))


@pytest.mark.parametrize(
    "text",
    [
        "lunch with sam", "talk to April", "June will send the deck", "send deck to jan", "march with us", "call Sun",
        "we sat down", "by May", "I may send it", "Mars bars", "Monday.com account", "notes from monday's talk",
        "works 24/7", "3/4 done", "room 3.12", "v1.2.3.", "the 15th floor", "in 2 minutes", "+44 20 7946 0958",
        "https://x.org/2026-12-03", "since 2019", "on 3 dec 2019", "booth 12",
    ],
)  # fmt: skip
def test_names_verbs_and_numbers_are_no_due_date(text: str) -> None:
    assert dates.find(text, FRIDAY) is None


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-27", "today"),
        ("2026-11-28", "tomorrow"),
        ("2026-11-26", "yesterday"),
        ("2026-12-03", "Thu"),
        ("2026-12-04", "Fri 4 Dec"),
        ("2027-03-03", "3 Mar 2027"),
        ("2026-11-20", "Fri 20 Nov"),
        ("2025-11-20", "20 Nov 2025"),
    ],
)
def test_a_day_is_said_in_few_characters(day: str, said: str) -> None:
    assert dates.say(date.fromisoformat(day), FRIDAY) == said


@given(days, st.integers(0, 1000))
def test_what_is_said_of_a_day_to_come_means_that_day(today: date, ahead: int) -> None:
    day = today + timedelta(ahead)
    assert dates.parse(dates.say(day, today), today) == day


RELATIVE = ("today", "tonight", "tomorrow", "fri", "this sun", "next mon", "next week", "weekend", "this week", "eow",
            "in a month", "end of month", "eoy", "eoq", "3w", "29 feb", "31 dec", "the 31st", "in june", "mid may",
            "end of feb", "monday week", "1/1", "next year")  # fmt: skip


@given(days, st.sampled_from(RELATIVE))
@example(date(2028, 2, 29), "in a month")
@example(date(2024, 12, 31), "next week")
@example(date(2026, 12, 31), "tomorrow")
def test_words_about_days_to_come_are_never_past(today: date, words: str) -> None:
    due = dates.parse(words, today)
    assert due is not None
    assert due >= today


@given(days, st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
def test_a_weekday_is_one_to_seven_days_ahead(today: date, words: str) -> None:
    due = dates.parse(words, today)
    assert due is not None
    assert (0 < (due - today).days <= 7, due.strftime("%a").lower()) == (True, words)


def test_a_month_after_the_31st_is_the_last_day_of_a_short_one() -> None:
    assert dates.parse("in a month", date(2027, 1, 31)) == date(2027, 2, 28)


def test_the_29th_of_february_waits_for_a_leap_year() -> None:
    assert dates.parse("29 feb", date(2096, 3, 1)) == date(2104, 2, 29)


@given(st.text(max_size=60), st.dates(), st.sampled_from(["", "US", "GB"]))
@example("next weeK ſun", date.max, "")
@example("in 9999 years", date.max, "")
def test_any_text_on_any_day_is_read_without_an_error(text: str, today: date, region: str) -> None:
    dates.parse(text, today, region)
    found = dates.find(text, today, region)
    assert found is None or 0 <= found.start < found.end <= len(text)


WORDS = st.lists(
    st.sampled_from([*RELATIVE, "by", "on", "the", "a", "sam", "12", "/", "send", "!", ",", "next"]), max_size=8
)


@given(WORDS, days)
def test_a_date_that_is_found_is_never_past_and_lies_in_the_text(words: list[str], today: date) -> None:
    text = " ".join(words)
    found = dates.find(text, today)
    if found is not None:
        assert found.due >= today
        assert text[found.start : found.end].strip() == text[found.start : found.end]


@pytest.mark.parametrize("piece", [".", "1 ", "a ", "mon ", "12/3 ", "jan ", " ", "by ", "in a couple of "])
def test_a_long_text_takes_no_more_than_its_share(piece: str) -> None:
    began = time.process_time()
    dates.find(piece * (50_000 // len(piece)), FRIDAY)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(("words", "days"), [("10", 10), (" 1 ", 1), ("0", 0), ("tomorrow", 1), ("in 2 weeks", 14)])
def test_a_number_alone_says_how_many_days_one_waits(words: str, days: int) -> None:
    assert dates.until(words, FRIDAY) == FRIDAY + timedelta(days)


@pytest.mark.parametrize("words", ["", "99999", "٣", "-3", "1,5", "x"])
def test_what_is_neither_a_day_nor_a_number_of_them(words: str) -> None:
    assert dates.until(words, FRIDAY) is None
