"""What a person's card says of our meetings: the part of NOTE that eventmate writes.

Android shows neither categories nor properties of our own, so whatever tells who
it is stands in the note. Never the line that an encounter was typed as.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from eventmate.model import CommonGround, Contact, Encounter, Ground, StatementKind
from eventmate.properties import TOLD
from eventmate.text import clean

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_STATEMENTS = (
    (StatementKind.LOOKING_FOR, "Looks for"),
    (StatementKind.OFFERS, "Offers"),
    (StatementKind.KNOWS, "Knows"),
)
_GROUNDS = {
    Ground.SCHOOL: "same school",
    Ground.WORKED: "worked together",
    Ground.INTEREST: "shared interest",
    Ground.INDUSTRY: "same industry",
    Ground.SOMEONE: "both know somebody",
}


def note(contact: Contact, tags: Sequence[str]) -> str:
    """Tell where a contact was met, what was said and what they look for.

    Args:
        contact: with encounters (latest first) and statements.
        tags: those to name here.

    Returns:
        Lines between the marks by which a reader knows them as eventmate's; empty when there is nothing to tell.
    """
    lines = [line for encounter in contact.encounters for line in _encounter(encounter)]
    for kind, words in _STATEMENTS:
        if told := [t for t in map(clean, contact.says(kind)) if t]:
            lines.append(f"{words}: {'; '.join(told)}")
    if told := [t for t in map(clean, tags) if t]:
        lines.append(f"Tags: {', '.join(told)}")
    return "\n".join((TOLD[0], *lines, TOLD[1])) if lines else ""


def _encounter(encounter: Encounter) -> Iterator[str]:
    place = clean(encounter.event_name)
    yield f"Met{' at ' + place if place else ''} on {_plain(encounter.met.date())}"
    for words, value in (
        ("Introduced by", encounter.through),
        ("Talked about", encounter.talk),
        ("Note", encounter.note),
        ("In common", "; ".join(map(_ground, encounter.common))),
    ):
        if told := clean(value):
            yield f"{words}: {told}"


def _ground(ground: CommonGround) -> str:
    told = clean(ground.text)
    return f"{_GROUNDS[ground.kind]} ({told})" if told else _GROUNDS[ground.kind]


def _plain(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
