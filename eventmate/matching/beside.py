"""The facts of two records of one person side by side, a row each, for a person who decides.

It compares and decides nothing: what becomes of both is `merge`'s to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

from eventmate.matching import names
from eventmate.matching.merge import SINGLE, show
from eventmate.model import Address, Contact, Encounter, Name, PointKind, Statement, StatementKind
from eventmate.text import fold

_Value = TypeVar("_Value")
_LABELS = {
    "fn": "name", "name": "name parts", "nickname": "nickname", "pronunciation": "spoken", "organization": "works at",
    "title": "title", "birthday": "birthday", "vouch": "vouch", "photo": "photo",
}  # fmt: skip
_POINTS = {PointKind.EMAIL: "e-mail", PointKind.TEL: "phone", PointKind.URL: "link"}
_SAID = {StatementKind.LOOKING_FOR: "looks for", StatementKind.OFFERS: "offers", StatementKind.KNOWS: "knows"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that either record says, or both."""

    field: str
    """A field of `Contact`."""
    label: str
    mine: str
    other: str

    @property
    def is_choice(self) -> bool:
        """Whether only one of both can be the current one."""
        return self.field in SINGLE and bool(self.mine and self.other) and self.mine != self.other

    @property
    def is_equal(self) -> bool:
        """Whether both say the same."""
        return self.mine == self.other


def facts(mine: Contact, other: Contact) -> tuple[Fact, ...]:
    """Put everything that either record says beside what the other says of it."""
    return tuple(_facts(mine, other))


def _facts(mine: Contact, other: Contact) -> Iterator[Fact]:
    for field in SINGLE:
        one, two = _single(mine, field), _single(other, field)
        if (one or two) and (field != "name" or (one and two and one != two)):
            yield Fact(field, _LABELS[field], one, two)
    for kind, label in _POINTS.items():
        yield from _aligned("points", label, _points(mine, kind), _points(other, kind))
    yield from _aligned("addresses", "address", _by(mine.addresses, _address), _by(other.addresses, _address))
    yield from _aligned("tags", "tag", _by(mine.tags, str), _by(other.tags, str))
    for said, label in _SAID.items():
        yield from _aligned("statements", label, _said(mine, said), _said(other, said))
    if mine.note or other.note:
        yield Fact("note", "note", mine.note, other.note)
    yield from _aligned("encounters", "met", _by(mine.encounters, _met), _by(other.encounters, _met))
    yield from _aligned("properties", "on the card", _lines(mine), _lines(other))


def _single(contact: Contact, field: str) -> str:
    value = getattr(contact, field)
    if isinstance(value, Name):
        return " · ".join(part for part in (getattr(value, each.name) for each in fields(value)) if part)
    return show(value)


def _aligned(field: str, label: str, mine: dict[str, str], other: dict[str, str]) -> Iterator[Fact]:
    """Give a row to everything that there are several of; what both have stands in one."""
    for key in dict.fromkeys((*mine, *other)):
        one = mine.get(key, "")
        # What both have may be written in two ways; it is the same all the same.
        yield Fact(field, label, one, (one or other[key]) if key in other else "")


def _points(contact: Contact, kind: PointKind) -> dict[str, str]:
    return {
        names.point_key(kind, point.value): f"{point.value} (until {point.until})" if point.until else point.value
        for point in contact.points
        if point.kind is kind
    }


def _said(contact: Contact, kind: StatementKind) -> dict[str, str]:
    said = (statement for statement in contact.statements if statement.kind is kind)
    return {fold(statement.text): _statement(statement) for statement in said}


def _statement(statement: Statement) -> str:
    return f"{statement.text} (closed)" if statement.closed else statement.text


def _address(address: Address) -> str:
    told = (address.street, address.postal_code, address.locality, address.region, address.country)
    return ", ".join(part for part in told if part)


def _met(encounter: Encounter) -> str:
    where = f" {encounter.event_name}" if encounter.event_name else ""
    return f"{encounter.met:%d %b %Y}{where}{f': {encounter.talk}' if encounter.talk else ''}"


def _lines(contact: Contact) -> dict[str, str]:
    kept = (prop for prop in contact.properties if not prop.shadow)
    return _by((f"{prop.name}: {prop.value}" for prop in kept), str)


def _by(values: Iterable[_Value], told: Callable[[_Value], str]) -> dict[str, str]:
    return {fold(told(value)): told(value) for value in values}
