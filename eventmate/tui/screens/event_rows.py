"""How events stand in their list, and what is told of one beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from textual.content import Content

from eventmate import dates
from eventmate.book.events import is_over
from eventmate.book.expected import Expected
from eventmate.book.programme import Listed
from eventmate.model import Event, Goal, Verdict
from eventmate.tui.plain import plain

WIDE = 70
"""Columns from which an event has a line of its own; under it two."""
_DAYS = 16


def days(event: Event) -> str:
    """Say on which days an event is: ``Wed 18 Nov``, ``18–20 Nov``, ``30 Nov – 2 Dec 2027``."""
    starts, ends = event.starts, event.ends
    if starts is None or ends is None or starts == ends:
        day = starts or ends
        return f"{day:%a} {day.day} {day:%b}" if day else ""
    if (starts.year, starts.month) == (ends.year, ends.month):
        return f"{starts.day}–{ends.day} {ends:%b}"
    return f"{starts.day} {starts:%b} – {ends.day} {ends:%b}"


def written(day: date | None) -> str:
    """Write a day as a field shows it and understands it."""
    return f"{day:%a} {day.day} {day:%b} {day.year}" if day else ""


def part(event: Event, now: datetime) -> str:
    """Say under which heading an event stands: ``Now``, ``To come``, ``2026`` ..."""
    if event.current and not is_over(event, now):
        return "Now"
    if not is_over(event, now) and event.starts and event.starts >= now.date():
        return "To come" if event.starts > now.date() else "Today"
    return f"{event.starts.year}" if event.starts else "Without a day"


def columns(listed: Sequence[Listed]) -> tuple[int, int]:
    """Measure how wide the longest name and the longest counts are."""
    names = max((plain(one.event.name).cell_length for one in listed), default=0)
    return names, max((Content("  ").join(_counts(one)).cell_length for one in listed), default=0)


def first_line(listed: Listed, width: int, now: datetime, columns: tuple[int, int]) -> Content:
    """Draw an event; where there is room with all its counts."""
    event = listed.event
    on = event.current and not is_over(event, now)
    sign = plain("● " if on else "  ", "bold $point")
    name = plain(event.name, "bold" if on or not is_over(event, now) else "")
    if width < WIDE:
        return Content.assemble(sign, name)
    counts = Content("  ").join(_counts(listed))
    room = width - 2 - _DAYS - columns[1] - 1
    left = Content.assemble(sign, plain(f"{days(event):{_DAYS}}", "$text-muted"))
    left = Content.assemble(left, _cell(name, min(columns[0], max(room * 2 // 3, room - 14))), "  ")
    where = _cell(plain(place(event), "$text-muted"), width - left.cell_length - columns[1] - 1)
    return Content.assemble(left, where, " ", _cell(counts, columns[1]))


def second_line(listed: Listed, width: int) -> Content:
    """Draw what has no room in the line above."""
    told = "  ".join(filter(None, (days(listed.event), place(listed.event))))
    counts = Content("  ").join(_counts(listed))
    room = width - 4 - counts.cell_length
    if room < len(days(listed.event)):
        return Content.assemble("  ", plain(told, "$text-muted"))
    return Content.assemble("  ", _cell(plain(told, "$text-muted"), room), "  ", counts)


def _counts(listed: Listed) -> Iterator[Content]:
    if listed.event.met:
        yield plain(f"{listed.event.met} met")
    if listed.total:
        finished = listed.done == listed.total
        yield plain(f"{'☑' if finished else '☐'} {listed.done} of {listed.total}", "$done" if finished else "")


def place(event: Event) -> str:
    """Say where an event is."""
    return ", ".join(filter(None, (event.place, event.region)))


def expected_row(one: Expected, width: int) -> Content:
    """Draw somebody who is expected."""
    role = ", ".join(filter(None, (one.title, one.organization)))
    known = plain("  known", "$text-accent") if one.contact_id else Content()
    left = Content.assemble(plain("◌ ", "bold $point"), plain(one.name or "somebody"), "  ", plain(role, "$text-muted"))
    return Content.assemble(left.truncate(max(0, width - known.cell_length), ellipsis=True), known)


def told(listed: Listed, goals: Sequence[Goal], now: datetime) -> Content:
    """Tell all about an event, a line each."""
    return Content("\n").join((*_lines(listed, now), *map(_goal, goals)))


def verdict(event: Event) -> Content:
    """Say whether one would go again; nothing where it was not said."""
    if event.verdict in (None, Verdict.UNSAID):
        return Content()
    sign = {Verdict.YES: ("✓", "$done"), Verdict.NO: ("✗", "$overdue")}.get(event.verdict, ("~", "$text-warning"))
    note = f", {event.verdict_note}" if event.verdict_note else ""
    return Content.assemble(
        plain(f"{sign[0]} ", f"bold {sign[1]}"), plain(f"{event.name}: go again? {event.verdict.value}{note}")
    )


def aim(goal: Goal) -> str:
    """Write a goal with its number, as one types it."""
    return f"{goal.target} {goal.text}" if goal.target > 1 else goal.text


def _goal(goal: Goal) -> Content:
    if goal.reached >= goal.target:
        return Content.assemble(plain("● ", "bold $done"), plain(aim(goal)))
    words = f"{goal.reached} of {goal.target} {goal.text}" if goal.target > 1 else goal.text
    return Content.assemble(plain("○ ", "$point"), plain(words))


def _lines(listed: Listed, now: datetime) -> Iterator[Content]:
    event = listed.event
    yield plain(event.name, "bold")
    when = f"{days(event)} {event.ends.year if event.ends else ''}".strip()
    near = dates.say(event.starts, now.date()) if event.starts and not is_over(event, now) else ""
    if near in {"today", "tomorrow"}:
        when = f"{near}, {when}"
    yield plain(" · ".join(filter(None, (when, place(event)))))
    by = f"by {event.organizer}" if event.organizer else ""
    series = f"series {event.series}" if event.series else ""
    if about := " · ".join(filter(None, (event.kind, series, by))):
        yield plain(about, "$text-muted")
    if event.template:
        yield plain(f"follow-ups: {event.template}", "$text-muted")
    if listed.total:
        yield _progress(listed)
    if event.pitch:
        yield plain(f"“{event.pitch}”", "italic")


def _progress(listed: Listed) -> Content:
    cells = 16
    full = cells * listed.done // listed.total
    bar = Content.assemble(plain("█" * full, "$done"), plain("░" * (cells - full), "$text-muted"))
    return Content.assemble(bar, plain(f"  {listed.done} of {listed.total} follow-ups"))


def _cell(content: Content, width: int) -> Content:
    return content.truncate(max(0, width), ellipsis=True, pad=True)
