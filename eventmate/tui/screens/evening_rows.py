"""How somebody met stands in the list of the evening, on one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from textual.content import Content

from eventmate import dates
from eventmate.book.evening import Met
from eventmate.model import Draft, Goal
from eventmate.tui.plain import plain

NARROW = 56
"""Columns under which a row has a name and a sign."""
WIDE = 96
"""Columns from which the title stands beside the organisation."""


def row(met: Met, width: int, today: date, *, discreet: bool) -> Content:
    """Draw somebody met."""
    due = met.promise.due if met.promise and not discreet else None
    when = plain(dates.say(due, today), "$overdue" if due < today else "$promise") if due else Content()
    left = _who(met.met.strftime("%H:%M"), met.name, met.title, met.organization, width)
    room = width - left.cell_length - (when.cell_length + 1 if when else 0)
    signs = Content("  ").join(_signs(met, discreet)).truncate(max(0, room), ellipsis=True)
    return Content.assemble(left, signs, " " * (room - signs.cell_length), " " if when else "", when)


def draft_row(draft: Draft, width: int) -> Content:
    """Draw somebody whom a paste tells of."""
    name = draft.name or draft.organization or draft.note
    left = _who("", name, draft.title, draft.organization if draft.name else "", width)
    points = "  ".join(point.value for point in draft.points)
    return Content.assemble(left, plain(points, "$text-muted"))


def aims(goals: Sequence[Goal]) -> Content:
    """Draw the goals on one line, with how far each is reached."""
    return Content.assemble(plain("Goals", "$text-muted"), *(Content.assemble("   ", aim(goal)) for goal in goals))


def aim(goal: Goal) -> Content:
    """Say a goal with how far it is reached."""
    full = goal.reached >= goal.target
    sign = plain("● " if goal.reached else "○ ", "bold $done" if full else "bold $point")
    counted = f"{min(goal.reached, goal.target)} of {goal.target} " if goal.target > 1 else ""
    return Content.assemble(sign, plain(f"{counted}{goal.text}", "$text-muted" if full else ""))


def _who(time: str, name: str, title: str, organization: str, width: int) -> Content:
    bold = plain(name, "bold" if name != "Somebody" else "italic")
    if width < NARROW:
        return Content.assemble(_cell(bold, max(12, width // 2 - 2)), " ")
    when = plain(f"{time:5}  ", "$text-muted")
    if width < WIDE:
        return Content.assemble(when, _cell(bold, 18), " ", _cell(plain(organization), 18), " ")
    role = plain(", ".join(filter(None, (title, organization))))
    return Content.assemble(when, _cell(bold, 24), " ", _cell(role, 34), " ")


def _cell(content: Content, width: int) -> Content:
    return content.truncate(width, ellipsis=True, pad=True)


def _signs(met: Met, discreet: bool) -> Iterator[Content]:
    if met.promise and not discreet:
        yield _sign("→", met.promise.text, "$promise")
    if met.wants:
        yield _sign("?", met.wants, "$wants")
    if met.offers:
        yield _sign("+", met.offers, "$offers")
    if met.theirs and not discreet:
        yield _sign("←", met.theirs.text, "$theirs")
    if missing := thin(met):
        yield plain(f"thin: {missing}", "italic $thin")
    elif met.note and not discreet:
        yield plain(f"“{met.note}”", "$text-muted")


def _sign(sign: str, text: str, style: str) -> Content:
    return Content.assemble(plain(f"{sign} ", f"bold {style}"), plain(text))


def thin(met: Met) -> str:
    """Say what is still missing of somebody: a contact point, a note; empty when neither is."""
    said = met.noted or met.wants or met.offers or met.promise or met.theirs
    return ", ".join(filter(None, ("" if met.reachable else "no contact point", "" if said else "no note")))
