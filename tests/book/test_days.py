"""Days as people count them: across midnight, summer time, leap days, year ends, journeys and wrong clocks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from eventmate.book import Book, cadence, checklist, contacts, edits, events, followups, history, log
from eventmate.book.checklist import Wanted
from eventmate.model import Draft, Event, FollowUp, FollowUpKind, FollowUpState, Promise
from eventmate.settings.values import CADENCES

LONDON, CHICAGO, APIA = ZoneInfo("Europe/London"), ZoneInfo("America/Chicago"), ZoneInfo("Pacific/Apia")


def at(zone: ZoneInfo, *moment: int) -> datetime:
    return datetime(*moment, tzinfo=zone)  # type: ignore[arg-type, misc]


def met(book: Book, now: datetime, *promises: Promise) -> contacts.Captured:
    event = events.start(book, Event("PyLondon"), now)
    return contacts.capture(book, Draft(name="Ada", source="Ada", promises=promises), now, event_id=event.id)


def parts(book: Book, today: date, **wanted: date) -> list[str]:
    return [group.label for group in checklist.read(book, today, CADENCES, Wanted(**wanted)).groups]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (at(LONDON, 2026, 11, 18, 23, 59, 59), date(2026, 11, 20)),
        (at(LONDON, 2026, 11, 19, 0, 0, 1), date(2026, 11, 21)),
        (at(LONDON, 2027, 3, 27, 20), date(2027, 3, 29)),
        (at(LONDON, 2026, 10, 24, 23, 30), date(2026, 10, 26)),
        (at(LONDON, 2028, 2, 27, 20), date(2028, 2, 29)),
        (at(LONDON, 2027, 2, 27, 20), date(2027, 3, 1)),
        (at(LONDON, 2026, 12, 30, 20), date(2027, 1, 1)),
    ],
    ids=["before midnight", "after it", "an hour less", "an hour more", "leap year", "no leap year", "new year"],
)
def test_connect_within_two_days_of_the_local_one(book: Book, now: datetime, due: date) -> None:
    assert [one.due for one in met(book, now).follow_ups] == [due]


def test_what_is_due_turns_late_at_the_local_midnight(book: Book) -> None:
    met(book, at(LONDON, 2026, 11, 18, 20), Promise("call", date(2026, 11, 18)))
    evening, morning = at(LONDON, 2026, 11, 18, 23, 59), at(LONDON, 2026, 11, 19, 0, 1)
    assert parts(book, evening.date())[0] == "Today"
    assert parts(book, morning.date())[0] == "Overdue"


def test_a_journey_changes_no_due_date(book: Book) -> None:
    made = met(book, at(CHICAGO, 2026, 11, 18, 22), Promise("call", date(2026, 11, 20)))
    assert [one.due for one in made.follow_ups] == [date(2026, 11, 20)] * 2
    # at the same moment it is the 18th in Chicago, the 19th in London and on Samoa the 19th, too
    home = at(CHICAGO, 2026, 11, 18, 22).astimezone(LONDON)
    assert home.date() == date(2026, 11, 19)
    assert parts(book, home.date()) == ["Next days"]
    assert parts(book, at(APIA, 2026, 11, 20, 9).date()) == ["Today"]


def test_what_was_done_abroad_belongs_to_the_day_it_was_there(book: Book) -> None:
    made = met(book, at(CHICAGO, 2026, 11, 18, 20))
    followups.tick(book, [one.id for one in made.follow_ups], at(CHICAGO, 2026, 11, 18, 22))
    assert parts(book, date(2026, 11, 18), ended_since=date(2026, 11, 18)) == ["Done"]
    assert parts(book, date(2026, 11, 19), ended_since=date(2026, 11, 19)) == []


def test_the_last_contact_is_a_day_where_it_was(book: Book) -> None:
    made = met(book, at(CHICAGO, 2026, 11, 18, 22))
    followups.skip(book, [one.id for one in made.follow_ups], at(CHICAGO, 2026, 11, 18, 23))
    edits.change(book, made.contact.id, {"circle": "core"}, at(LONDON, 2026, 11, 19, 9))
    with book.read() as connection:
        assert [t.last for t in cadence.due(connection, CADENCES, date(2026, 12, 18))] == [date(2026, 11, 18)]
        assert cadence.due(connection, CADENCES, date(2026, 12, 17)) == ()


@pytest.mark.parametrize(
    ("recurrence", "ended", "due"),
    [
        ("1 month", at(LONDON, 2028, 1, 31, 12), date(2028, 2, 29)),
        ("1 month", at(LONDON, 2027, 1, 31, 12), date(2027, 2, 28)),
        ("1 year", at(LONDON, 2028, 2, 29, 12), date(2029, 2, 28)),
        ("1 month", at(LONDON, 2026, 12, 31, 23, 59), date(2027, 1, 31)),
        ("1 day", at(LONDON, 2027, 3, 27, 23, 59), date(2027, 3, 28)),
        ("1 day", at(LONDON, 2026, 10, 25, 0, 30), date(2026, 10, 26)),
    ],
    ids=["leap february", "february", "leap day", "new year", "an hour less", "an hour more"],
)
def test_what_recurs_counts_in_local_days(book: Book, recurrence: str, ended: datetime, due: date) -> None:
    made = followups.add(book, FollowUp(FollowUpKind.TASK, "water", ended, recurrence=recurrence), ended)
    followups.tick(book, [made.id], ended)
    assert [one.due for one in followups.listing(book)] == [due]


@pytest.mark.parametrize("waits_until", [date(2027, 3, 28), date(2028, 2, 29), date(2027, 1, 1)])
def test_what_waits_comes_back_on_its_day(book: Book, waits_until: date) -> None:
    now = at(LONDON, 2026, 11, 18, 20)
    made = followups.add(book, FollowUp(FollowUpKind.TASK, "answer?", now), now)
    followups.wait(book, [made.id], waits_until, now)
    assert parts(book, waits_until - timedelta(days=1)) == ["Waiting"]
    assert parts(book, waits_until) == ["Today"]


def test_a_clock_that_was_set_back_loses_nothing(book: Book) -> None:
    now = at(LONDON, 2026, 11, 18, 20)
    before = now - timedelta(days=400)
    made = met(book, now, Promise("call", now.date()))
    ids = [one.id for one in made.follow_ups]
    followups.tick(book, ids[:1], before)
    assert [one.state for one in followups.listing(book, ended_since=before)] == [
        FollowUpState.DONE,
        FollowUpState.OPEN,
    ]
    assert history.undo(book, before).label.startswith("did")
    assert len(followups.listing(book)) == 2
    followups.snooze(book, ids, before.date(), before)
    log.note(book, made.contact.id, "rang", before)
    assert parts(book, before.date()) == ["Today"]
    assert parts(book, now.date()) == ["Overdue"]
    with book.read() as connection:
        assert cadence.of(connection, [made.contact.id], CADENCES)[made.contact.id].last == now.date()
