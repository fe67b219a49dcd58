"""Who is next on the checklist, and why: an order that a person would choose, and the sentence for it.

What is overdue comes before what is due today, that before what is to come; among these what was
promised, whom it was warm with and who is close. Views and filters are the screen's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from eventmate.messages import days
from eventmate.model import Circle, Contact, FollowUp, FollowUpKind, FollowUpState

KINDS = (
    FollowUpKind.PROMISE, FollowUpKind.LEAD, FollowUpKind.INTRODUCTION, FollowUpKind.THEIRS, FollowUpKind.CONNECT,
    FollowUpKind.TASK, FollowUpKind.TOUCH,
)  # fmt: skip
"""What outweighs what, all else being equal."""
_WEIGHT = {kind: n for n, kind in enumerate(KINDS)}
DISTANCE = {Circle.CORE: 0, Circle.ACTIVE: 1, Circle.WIDE: 2}
"""How far away a circle is."""
WARM = 3
"""The warmth from which on a meeting counts as a warm one."""
_PLACES = ("", "first", "second", "third")


class Bucket(IntEnum):
    """The parts of the checklist, in their order."""

    OVERDUE = 0
    TODAY = 1
    COMING = 2
    SOMETIME = 3
    """Open, without a day."""
    WAITING = 4
    """Until its day comes; then it is due like any other."""
    ENDED = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """What the order goes by besides the follow-up itself."""

    circle: Circle = Circle.WIDE
    warmth: int = 0
    """Of the encounter the follow-up comes from, else the latest: 0 unsaid, 1 cool to 4 warm."""


Key = tuple[int, int, int, int, int, int, int, str, str]
"""What `rank` returns: compared, never looked into."""


def standing(contact: Contact | None, follow_up: FollowUp) -> Standing:
    """What a contact brings to the order."""
    if contact is None:
        return Standing()
    of_it = [e for e in contact.encounters if e.id and e.id == follow_up.encounter_id]
    met = next(iter((*of_it, *contact.encounters)), None)
    return Standing(contact.circle, met.warmth if met else 0)


def bucket(follow_up: FollowUp, today: date) -> Bucket:
    """The part of the checklist that a follow-up stands in today."""
    return _bucket(follow_up, when(follow_up), today)


def _bucket(follow_up: FollowUp, due: date | None, today: date) -> Bucket:
    if follow_up.state is FollowUpState.DONE or follow_up.state is FollowUpState.SKIPPED:
        return Bucket.ENDED
    if due is not None and due <= today:
        return Bucket.TODAY if due == today else Bucket.OVERDUE
    if follow_up.state is FollowUpState.WAITING:
        return Bucket.WAITING
    return Bucket.SOMETIME if due is None else Bucket.COMING


def when(follow_up: FollowUp) -> date | None:
    """The day that counts: due, or the deadline of an open lead when that is earlier."""
    due, deadline = follow_up.due, follow_up.deadline
    if not deadline or (due and follow_up.state is FollowUpState.WAITING):
        return due
    return min(due, deadline) if due else deadline


def rank(follow_up: FollowUp, known: Standing, today: date) -> Key:
    """The sort key of a follow-up: two different ones of a book never have the same.

    Args:
        follow_up: a saved one.
        known: what else the order goes by.
        today: the local date.
    """
    day = when(follow_up)
    part = _bucket(follow_up, day, today)
    due = (day or date.max).toordinal()
    # of what is late, the promise outweighs the date; of what is to come, the nearest day comes first
    first_by_day = due if part is Bucket.COMING or part is Bucket.WAITING else 0
    return (
        part,
        first_by_day,
        0 if follow_up.kind is FollowUpKind.PROMISE else 1,
        -known.warmth if known.warmth >= WARM else 0,
        DISTANCE[known.circle],
        due,
        _WEIGHT[follow_up.kind],
        follow_up.created.isoformat(),
        f"{follow_up.id:020}{follow_up.uid}",
    )


def explain(follow_up: FollowUp, known: Standing, today: date, place: int = 0) -> str:
    """Why a follow-up stands where it does: “first because you promised it by Friday”.

    Args:
        follow_up: a saved one.
        known: what else the order goes by.
        today: the local date.
        place: its place on the list, from 1; 0 leaves it out.
    """
    because = [_by_day(follow_up, today), *_by_person(known)]
    told = [reason for reason in because if reason]
    beginning = _PLACES[place] if 0 < place < len(_PLACES) else "here"
    return f"{beginning} because {_joined(told)}"


def _by_day(follow_up: FollowUp, today: date) -> str:
    """What its date and kind say; something for each."""
    part, due = bucket(follow_up, today), when(follow_up)
    if part is Bucket.ENDED:
        return "it is done" if follow_up.state is FollowUpState.DONE else "you skipped it"
    if due is None:
        return "you promised it" if follow_up.kind is FollowUpKind.PROMISE else "it has no date"
    day = days.coming(due, today)
    if part is Bucket.WAITING:
        return f"it waits until {day}"
    if follow_up.state is FollowUpState.WAITING:
        return "you waited long enough" if part is Bucket.OVERDUE else "you waited until today"
    if follow_up.kind is FollowUpKind.PROMISE:
        late = f" ({_late(due, today)})" if part is Bucket.OVERDUE else ""
        return f"you promised it by {day}{late}"
    if part is Bucket.OVERDUE:
        return f"it is {_late(due, today)}"
    return f"its deadline is {day}" if due == follow_up.deadline else f"it is due {_on(day)}"


def _by_person(known: Standing) -> list[str]:
    warm = "it was a warm meeting" if known.warmth >= WARM else ""
    close = {Circle.CORE: "they are in your core circle", Circle.ACTIVE: "they are in your active circle"}
    return [warm, close.get(known.circle, "")]


def _late(due: date, today: date) -> str:
    days_late = (today - due).days
    return f"{days_late} day{'s' if days_late > 1 else ''} overdue"


def _on(day: str) -> str:
    return day if day in {"today", "tomorrow"} else f"on {day}"


def _joined(reasons: list[str]) -> str:
    *first, last = reasons
    return f"{', '.join(first)} and {last}" if first else last
