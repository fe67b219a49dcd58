"""Calendar files (iCalendar, vCalendar 1.0) to events: name, place, days, organiser, UID.

Reads line by line and passes over all else, so that one bad line costs only
itself. Not through vobject: its line pattern can hang, and one date that it cannot read
costs it the whole file. A rule of recurrence names a
series; its later occurrences are not spelled out.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from eventmate.intake import delimited
from eventmate.model import Event
from eventmate.text import clean

_MORNING = 6
"""An evening that ends before this hour belongs to the day before."""
_LONGEST = 2000
_MOST_CHARS = 500_000

_FOLD = re.compile(r"\n[ \t]")
_BYTE_FOLD = re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r'([A-Za-z0-9.-]{1,60}+)((?:[^":]++|"[^"]*+")*+):(.*)', re.DOTALL)
_PARAM = re.compile(r';([A-Za-z-]{1,40})=("[^"]*+"|[^;"]*+)')
_ESCAPED = re.compile(r"\\([\\;,nN])")
_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z?))?")
_DURATION = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?")


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """What a calendar file holds."""

    events: tuple[Event, ...]
    problems: tuple[str, ...] = ()
    """Sentences about what could not be read, or is cancelled."""


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    params: dict[str, str]
    value: str


def read_calendar(data: bytes, zone: tzinfo = UTC) -> CalendarReading:
    """Read the events of a calendar file; never raises.

    Args:
        data: the file, in whatever encoding.
        zone: in which moments given in UTC fall on a day.

    Returns:
        The events, each with the days it is on and no UID twice; a changed occurrence
        of a series gives way to the series.
    """
    masters: list[Event] = []
    changed: list[Event] = []
    problems: list[str] = []
    for lines in _components(_lines(_text(data))):
        event = _event(lines, zone)
        if event is None:
            problems.append("An event without a name was left out.")
        elif clean(_value(lines, "STATUS")).upper() == "CANCELLED":
            problems.append(f"{event.name} is cancelled.")
        else:
            (changed if "RECURRENCE-ID" in lines else masters).append(event)
    # A UID stands once: changed occurrences follow so that they give way to their series.
    events = {event.uid or id(event): event for event in reversed(masters + changed)}
    if not events and not problems:
        problems.append("There is no event in this file.")
    return CalendarReading(tuple(reversed(events.values())), tuple(problems))


def _text(data: bytes) -> str:
    """Decode, and put folded lines together: in bytes first, because folds fall inside characters."""
    text = delimited.decode(data if b"\0" in data[:200] else _BYTE_FOLD.sub(b"", data))
    return _FOLD.sub("", text)


def _lines(text: str) -> Iterator[_Line]:
    lines = iter(text.split("\n"))
    for raw in lines:
        match = _LINE.fullmatch(raw)
        if match is None:
            continue
        name, told, value = match.groups()
        params = {key.upper(): said.strip('"') for key, said in _PARAM.findall(told[:_LONGEST])}
        if "QUOTED-PRINTABLE" in told.upper():
            while value.endswith("=") and (following := next(lines, None)) is not None:
                value = value[:-1] + following
            value = delimited.decode(quopri.decodestring(value.encode()))
        yield _Line(name.rpartition(".")[2].upper(), params, value[:_MOST_CHARS])


def _components(lines: Iterable[_Line]) -> Iterator[dict[str, _Line]]:
    """Give each VEVENT's own properties, the first of each name; an end that is missing is no matter."""
    event: dict[str, _Line] | None = None
    inner = 0
    for line in lines:
        word = line.value.strip().upper()
        if line.name == "BEGIN" and word == "VEVENT":
            if event:
                yield event
            event, inner = {}, 0
        elif event is None:
            continue
        elif line.name == "BEGIN":
            inner += 1
        elif line.name == "END" and word in {"VEVENT", "VCALENDAR"}:
            yield event
            event = None
        elif line.name == "END":
            inner = max(0, inner - 1)
        elif not inner:
            event.setdefault(line.name, line)
    if event:
        yield event


def _event(lines: dict[str, _Line], zone: tzinfo) -> Event | None:
    name, place = _said(lines, "SUMMARY"), _said(lines, "LOCATION")
    if not (name or place):
        return None
    starts, ends = _days(lines, zone)
    event = Event(
        name=name or place,
        uid=clean(_value(lines, "UID")),
        place=place,
        starts=starts,
        ends=ends,
        organizer=_organizer(lines),
        series=name if "RRULE" in lines else "",
    )
    return replace(event, kind="online") if place.casefold().startswith(("http://", "https://")) else event


def _value(lines: dict[str, _Line], name: str) -> str:
    return lines[name].value[:_LONGEST] if name in lines else ""


def _said(lines: dict[str, _Line], name: str) -> str:
    text = _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], _value(lines, name))
    return clean(text)


def _organizer(lines: dict[str, _Line]) -> str:
    if "ORGANIZER" not in lines:
        return ""
    address = re.sub("^mailto:", "", clean(_value(lines, "ORGANIZER")), flags=re.IGNORECASE)
    return clean(lines["ORGANIZER"].params.get("CN", "")) or address


def _days(lines: dict[str, _Line], zone: tzinfo) -> tuple[date | None, date | None]:
    """Give the first and the last day; an end at midnight or in the small hours is the day before."""
    start = _moment(_value(lines, "DTSTART"), zone)
    if start is None:
        return None, None
    end = _moment(_value(lines, "DTEND"), zone) if "DTEND" in lines else _after(start, _value(lines, "DURATION"))
    if end is None:
        return _day(start), _day(start)
    last = _day(end)
    if (not isinstance(end, datetime) or end.hour < _MORNING) and last > date.min:
        last -= timedelta(days=1)
    return _day(start), max(_day(start), last)


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _moment(text: str, zone: tzinfo) -> date | None:
    """Read a day, or a moment as a clock on the wall at the place of the event shows it."""
    match = _MOMENT.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, utc = match.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        moment = datetime(int(year), int(month), int(day), int(hour), int(minute), min(59, int(second or 0)))
        return moment.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None) if utc else moment
    except (ValueError, OverflowError):
        return None


def _after(start: date, text: str) -> date | None:
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    try:
        return start + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
