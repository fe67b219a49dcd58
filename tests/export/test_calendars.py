from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import icalendar
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.export.calendars import CalendarForm, calendar_chunks
from eventmate.model import Channel, FollowUp, FollowUpKind, FollowUpState
from eventmate.text import clean

NOW = datetime(2025, 11, 20, 23, 30, tzinfo=timezone(timedelta(hours=-6)))
PAPER = FollowUp(
    FollowUpKind.PROMISE,
    "send the paper",
    NOW,
    uid="f-1",
    contact="Ada Lovelace",
    event="PyChicago",
    channel=Channel.EMAIL,
    due=date(2025, 12, 31),
)


def written(*followups: FollowUp, form: CalendarForm = CalendarForm.TODO) -> bytes:
    return b"".join(calendar_chunks(followups, NOW, form=form))


def read(*followups: FollowUp, form: CalendarForm = CalendarForm.TODO) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(written(*followups, form=form))
    assert [c.errors for c in calendar.walk()] == [[] for _ in calendar.walk()]
    return list(calendar.subcomponents)


def test_a_todo_reads_back() -> None:
    (todo,) = read(PAPER)
    assert todo.name == "VTODO"
    assert todo["UID"] == "f-1"
    assert todo["SUMMARY"] == "Ada Lovelace: send the paper"
    assert todo["DESCRIPTION"] == "By email\nMet at PyChicago"
    assert todo.decoded("DUE") == date(2025, 12, 31)
    assert todo["STATUS"] == "NEEDS-ACTION"
    assert todo.decoded("DTSTAMP") == todo.decoded("LAST-MODIFIED") == NOW


def test_a_day_is_free_whole_and_rings_at_nine() -> None:
    (day,) = read(PAPER, form=CalendarForm.DAY)
    assert day.name == "VEVENT"
    assert (day.decoded("DTSTART"), day.decoded("DTEND")) == (date(2025, 12, 31), date(2026, 1, 1))
    assert day["TRANSP"] == "TRANSPARENT"
    (alarm,) = day.subcomponents
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm.decoded("TRIGGER") == timedelta(hours=9)


def test_the_two_forms_do_not_share_a_uid_and_each_keeps_its_own() -> None:
    uids = [[c["UID"] for c in read(PAPER, form=form)] for form in CalendarForm for _ in range(2)]
    assert uids == [["f-1"], ["f-1"], ["f-1-day"], ["f-1-day"]]


def test_without_a_due_date_there_is_a_todo_but_no_day() -> None:
    undated = FollowUp(FollowUpKind.CONNECT, "connect", NOW, id=7)
    (todo,) = read(undated)
    assert "DUE" not in todo
    assert todo["UID"] == "followup-7@eventmate"
    assert read(undated, form=CalendarForm.DAY) == []


@pytest.mark.parametrize("due", [None, date(2025, 12, 31)])
def test_a_lead_is_due_by_its_deadline(due: date | None) -> None:
    lead = FollowUp(FollowUpKind.LEAD, "apply", NOW, due=due, deadline=date(2025, 12, 5), organization="Acme")
    (todo,), (day,) = read(lead), read(lead, form=CalendarForm.DAY)
    assert todo.decoded("DUE") == day.decoded("DTSTART") == date(2025, 12, 5)


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (FollowUpState.OPEN, "NEEDS-ACTION"),
        (FollowUpState.WAITING, "NEEDS-ACTION"),
        (FollowUpState.DONE, "COMPLETED"),
        (FollowUpState.SKIPPED, "CANCELLED"),
    ],
)
def test_what_has_ended_is_told_and_rings_no_more(state: FollowUpState, status: str) -> None:
    ended = None if state in (FollowUpState.OPEN, FollowUpState.WAITING) else NOW
    followup = FollowUp(FollowUpKind.TASK, "x", NOW, uid="u", due=date(2025, 12, 1), state=state, ended=ended)
    (todo,), (day,) = read(followup), read(followup, form=CalendarForm.DAY)
    assert todo["STATUS"] == status
    assert ("COMPLETED" in todo) is (state is FollowUpState.DONE)
    assert bool(day.subcomponents) is (ended is None)


@given(text=st.text(max_size=200), form=st.sampled_from(CalendarForm))
@example("A\r\nEND:VTODO\r\nBEGIN:VEVENT", CalendarForm.TODO)
@example("é" * 200, CalendarForm.DAY)
@example("\\n;,:\\", CalendarForm.TODO)
@example("\ud800\x00\x1b]52;c;\x07\u2028", CalendarForm.TODO)
def test_whatever_the_text_the_file_is_sound(text: str, form: CalendarForm) -> None:
    followup = FollowUp(FollowUpKind.TASK, text, NOW, uid="u", contact=text, message=text, due=date(2025, 12, 1))
    data = written(followup, form=form)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert not [line for line in data.decode().split("\r\n") if line != line.translate({10: None, 13: None})]
    (component,) = read(followup, form=form)
    told = clean(text, lines=True)
    assert component["SUMMARY"] == clean(": ".join(filter(None, (text, text))), lines=True) or not told


def test_the_last_day_there_is_can_be_written() -> None:
    last = FollowUp(FollowUpKind.TASK, "x", datetime(1, 1, 1, tzinfo=UTC), uid="u", due=date.max)
    assert b"DTSTART;VALUE=DATE:99991231\r\n" in written(last, form=CalendarForm.DAY)
