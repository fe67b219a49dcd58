"""Follow-ups as an iCalendar file (RFC 5545), as to-dos or, for phones that know none, as days with an alarm.

Written without vobject: it lets control characters through, and loading it (0.1 s) costs
more than the whole export. A recurrence is not written as RRULE: ours counts from
the day on which the last one was done, and no calendar knows that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from eventmate.messages.order import when
from eventmate.model import FollowUp, FollowUpState
from eventmate.text import clean

ALARM_HOUR = 9
"""When a day's alarm rings, in the phone's own time."""

_STATUS = {
    FollowUpState.OPEN: "NEEDS-ACTION",
    FollowUpState.WAITING: "NEEDS-ACTION",
    FollowUpState.DONE: "COMPLETED",
    FollowUpState.SKIPPED: "CANCELLED",
}
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_FOLD_AT = 75


class CalendarForm(StrEnum):
    """What a follow-up becomes in a calendar."""

    TODO = "todo"
    """VTODO: Reminders, Tasks.org, Thunderbird, Nextcloud."""
    DAY = "day"
    """VEVENT of the whole due day with an alarm: Google, Outlook and phones that pass over VTODO."""


def calendar_chunks(
    followups: Iterable[FollowUp], now: datetime, *, form: CalendarForm = CalendarForm.TODO
) -> Iterator[bytes]:
    """Write follow-ups as one VCALENDAR; the UIDs stay, so that importing again updates.

    Args:
        followups: in the order to write them; their day is the one that counts on the checklist, be it due date or
            deadline; as days, those without one are left out.
        now: an aware moment, the DTSTAMP of all.
        form: what they become.
    """
    yield _lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//eventmate//EN", "CALSCALE:GREGORIAN")
    for followup in followups:
        if form is CalendarForm.TODO:
            yield _lines(*_todo(followup, now))
        elif due := when(followup):
            yield _lines(*_day(followup, due, now))
    yield _lines("END:VCALENDAR")


def _todo(followup: FollowUp, now: datetime) -> Iterator[str]:
    yield "BEGIN:VTODO"
    yield from _common(followup, now, _uid(followup))
    yield f"STATUS:{_STATUS[followup.state]}"
    if due := when(followup):
        yield f"DUE;VALUE=DATE:{_day_of(due)}"
    if followup.state is FollowUpState.DONE and followup.ended:
        yield f"COMPLETED:{_moment(followup.ended)}"
    yield "END:VTODO"


def _day(followup: FollowUp, due: date, now: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield from _common(followup, now, f"{_uid(followup)}-day")
    yield f"STATUS:{'CANCELLED' if followup.state is FollowUpState.SKIPPED else 'CONFIRMED'}"
    yield f"DTSTART;VALUE=DATE:{_day_of(due)}"
    if due < date.max:
        yield f"DTEND;VALUE=DATE:{_day_of(due + timedelta(days=1))}"
    yield "TRANSP:TRANSPARENT"
    if followup.state in {FollowUpState.OPEN, FollowUpState.WAITING}:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_text(_summary(followup))}"
        yield f"TRIGGER:PT{ALARM_HOUR}H"
        yield "END:VALARM"
    yield "END:VEVENT"


def _common(followup: FollowUp, now: datetime, uid: str) -> Iterator[str]:
    yield f"UID:{_text(uid)}"
    yield f"DTSTAMP:{_moment(now)}"
    yield f"CREATED:{_moment(followup.created)}"
    yield f"LAST-MODIFIED:{_moment(now)}"
    yield f"SUMMARY:{_text(_summary(followup))}"
    if description := _description(followup):
        yield f"DESCRIPTION:{_text(description)}"


def _uid(followup: FollowUp) -> str:
    return followup.uid or f"followup-{followup.id}@eventmate"


def _summary(followup: FollowUp) -> str:
    return ": ".join(filter(None, (followup.contact, followup.text))) or "Follow up"


def _description(followup: FollowUp) -> str:
    position = ", ".join(filter(None, (followup.role, followup.organization)))
    deadline = f"Deadline {followup.deadline.isoformat()}" if followup.deadline else ""
    channel = f"By {followup.channel.value.replace('_', ' ')}" if followup.channel else ""
    met = f"Met at {followup.event}" if followup.event else ""
    return "\n".join(filter(None, (channel, met, position, deadline, followup.outcome, followup.message)))


def _text(value: str) -> str:
    return clean(value, lines=True).translate(_ESCAPES)


def _day_of(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _moment(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{_day_of(utc)}T{utc:%H%M%S}Z"


def _lines(*lines: str) -> bytes:
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _folded(line: str) -> bytes:
    """Fold at 75 octets, RFC 5545 section 3.1, never inside a character."""
    data = line.encode(errors="replace")
    if len(data) <= _FOLD_AT:
        return data
    pieces, start, room = [], 0, _FOLD_AT
    while start < len(data):
        end = start + room
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, room = end, _FOLD_AT - 1
    return b"\r\n ".join(pieces)
