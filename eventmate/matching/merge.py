"""Two records of one person made into one, field by field, with nothing lost.

It decides and says what it decided; it neither stores nor asks. What a contact
has several of (points, tags, statements ...) is joined in `union`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from eventmate.matching import names, union
from eventmate.model import Circle, Contact, Draft, Former, Name, Photo, Statement, StatementKind
from eventmate.text import fold

SINGLE = ("fn", "name", "nickname", "pronunciation", "organization", "title", "birthday", "vouch", "photo")
"""Fields of which one value is current."""

_CLOSENESS = (Circle.CORE, Circle.ACTIVE, Circle.WIDE)
_Value = str | Name | Photo | None


class Side(StrEnum):
    """One of the two records."""

    MINE = "mine"
    OTHER = "other"


class How(StrEnum):
    """What a merge does with a field."""

    NEW = "new"
    """A value where there was none, or one more of several."""
    REPLACED = "replaced"
    """The other's value is the newer one; mine is kept, dated."""
    CONFLICT = "conflict"
    """Both say something else and nothing tells which is newer; `Change.kept` is a proposal."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field in which the result is not simply mine."""

    field: str
    how: How
    mine: str
    other: str
    kept: Side


@dataclass(frozen=True, slots=True)
class Merge:
    """What comes out of two records."""

    contact: Contact
    changes: tuple[Change, ...]
    alias: str = ""
    """The UID that gives way; empty when there is none."""

    @property
    def conflicts(self) -> tuple[Change, ...]:
        """The fields that want a person's word."""
        return tuple(change for change in self.changes if change.how is How.CONFLICT)


@dataclass(frozen=True, slots=True)
class _Case:
    """What decides between two values of a field."""

    mine: Contact
    other: Contact
    base: Contact | None
    newer: Side | None
    default: Side
    take: Mapping[str, Side]


def plan(
    mine: Contact,
    other: Contact | Draft,
    base: Contact | None = None,
    *,
    on: date,
    newer: Side | None = None,
    take: Mapping[str, Side] | None = None,
) -> Merge:
    """Merge two records of one person.

    Args:
        mine: the contact of the book.
        other: a second contact, or what a file or a line said of the person.
        base: what both once were, where that is known; a field that only one has changed is then no conflict.
        on: the day until which a value that gives way held.
        newer: which record is known to be the newer one; it decides what the base does not.
        take: the person's word on fields in conflict.

    Returns:
        The contact to keep: with the older UID, id and contents of both; the
        same contents whichever of two contacts is mine.
    """
    second = as_contact(other, mine, on) if isinstance(other, Draft) else other
    default = Side.MINE if isinstance(other, Draft) else _later(mine, second)
    case = _Case(mine, second, base, newer, default, take or {})
    single, changes, formers = _single(case, on)
    elder, younger = sorted((mine, second), key=lambda c: (c.created, c.uid))
    if isinstance(other, Draft):
        elder, younger = mine, second
    contact = replace(
        elder,
        **single,
        **union.several(mine, second, elder, (newer or default) is Side.OTHER),
        former=union.former((*mine.former, *second.former, *formers)),
        note=union.lines(elder.note, younger.note),
        circle=min(mine.circle, second.circle, key=_CLOSENESS.index),
        created=min(mine.created, second.created),
        revised=max(mine.revised, second.revised),
    )
    changes = (*changes, *_additions(mine, contact))
    return Merge(contact, changes, younger.uid if younger.uid != elder.uid else "")


def as_contact(draft: Draft, mine: Contact, on: date) -> Contact:
    """Give what was read as a record beside mine: of its age, and with what it says dated that day."""
    said = ((StatementKind.LOOKING_FOR, draft.looking_for), (StatementKind.OFFERS, draft.offers),
            (StatementKind.KNOWS, draft.knows))  # fmt: skip
    return Contact(
        uid=draft.uid, fn=draft.name, created=mine.created, revised=mine.revised, name=draft.structured,
        nickname=draft.nickname, pronunciation=draft.pronunciation, organization=draft.organization,
        title=draft.title, birthday=draft.birthday, note=draft.note, points=draft.points, addresses=draft.addresses,
        tags=draft.tags, photo=draft.photo, properties=draft.properties,
        statements=tuple(Statement(kind, text, on) for kind, texts in said for text in texts),
    )  # fmt: skip


def _later(mine: Contact, other: Contact) -> Side:
    return Side.MINE if (mine.revised, mine.uid, mine.fn) >= (other.revised, other.uid, other.fn) else Side.OTHER


def _single(case: _Case, on: date) -> tuple[dict[str, Any], tuple[Change, ...], tuple[Former, ...]]:
    values: dict[str, Any] = {}
    changes: list[Change] = []
    formers: list[Former] = []
    for field in SINGLE:
        one, two = getattr(case.mine, field), getattr(case.other, field)
        side, how = _decide(field, one, two, case)
        values[field] = one if side is Side.MINE else two
        if how is not None:
            changes.append(Change(field, how, show(one), show(two), side))
        loser, winner = show(two if side is Side.MINE else one), show(values[field])
        held = any(f.field == field and f.value == loser for c in (case.mine, case.other) for f in c.former)
        if loser and field != "photo" and not held and not _stands_in(field, loser, winner):
            formers.append(Former(field, loser, "", on.isoformat()))
    return values, tuple(changes), tuple(formers)


def _decide(field: str, mine: _Value, other: _Value, case: _Case) -> tuple[Side, How | None]:
    """Which value is current, and whether that is worth saying."""
    one, two = show(mine), show(other)
    if mine == other or not two:
        return Side.MINE, None
    if not one:
        return Side.OTHER, How.NEW
    for rule in (_by_word, _by_base, _by_history, _by_content, _by_age):
        side = rule(field, mine, other, case)
        if side is not None:
            return side, How.REPLACED if side is Side.OTHER else None
    return case.default, How.CONFLICT


def _by_word(field: str, mine: _Value, other: _Value, case: _Case) -> Side | None:
    return case.take.get(field)


def _by_base(field: str, mine: _Value, other: _Value, case: _Case) -> Side | None:
    if case.base is None:
        return None
    once = getattr(case.base, field)
    if mine == once:
        return Side.OTHER
    return Side.MINE if other == once else None


def _by_history(field: str, mine: _Value, other: _Value, case: _Case) -> Side | None:
    """The value that the other record already counts as former is the older one."""
    if case.newer is not None:
        return None
    mine_knows = any(f.field == field and f.value == show(other) for f in case.mine.former)
    other_knows = any(f.field == field and f.value == show(mine) for f in case.other.former)
    if mine_knows == other_knows:
        return None
    return Side.MINE if mine_knows else Side.OTHER


def _by_content(field: str, mine: _Value, other: _Value, case: _Case) -> Side | None:
    """Of two ways to write the same, the more careful; of a part and the whole, the whole."""
    if isinstance(mine, Photo):
        return None
    one, two = show(mine), show(other)
    if fold(one) == fold(two):
        return Side.MINE if _care(one) >= _care(two) else Side.OTHER
    if _stands_in(field, two, one):
        return Side.MINE
    return Side.OTHER if _stands_in(field, one, two) else None


def _by_age(field: str, mine: _Value, other: _Value, case: _Case) -> Side | None:
    return case.newer


def _care(written: str) -> tuple[int, bool, str]:
    return sum(not c.isascii() for c in written), not (written.isupper() or written.islower()), written


def _stands_in(field: str, part: str, whole: str) -> bool:
    """Whether a value tells nothing that another does not tell as well."""
    if fold(part) == fold(whole):
        return True
    if field == "fn":
        return set(names.parts(part)) < set(names.parts(whole))
    if field == "name":
        pairs = zip(part.split(";"), whole.split(";"), strict=False)
        return all(not one or fold(one) == fold(two) for one, two in pairs)
    return field == "birthday" and part.startswith("--") and whole.endswith(part[1:])


def show(value: _Value) -> str:
    """A value as text: the parts of a name between semicolons, a photo by its kind."""
    if isinstance(value, Name):
        parts = [getattr(value, field.name) for field in fields(value)]
        return ";".join(parts) if any(parts) else ""
    return f"a picture ({value.type})" if isinstance(value, Photo) else value or ""


_SEVERAL: tuple[tuple[str, Callable[[Contact], tuple[str, ...]]], ...] = (
    ("points", lambda c: tuple(p.value for p in c.points)),
    ("addresses", lambda c: tuple(", ".join(filter(None, (a.street, a.locality, a.country))) for a in c.addresses)),
    ("tags", lambda c: c.tags),
    ("statements", lambda c: tuple(s.text for s in c.statements)),
    ("encounters", lambda c: tuple(e.event_name or e.met.date().isoformat() for e in c.encounters)),
    ("properties", lambda c: tuple(p.name for p in c.properties)),
    ("note", lambda c: (c.note,)),
)


def _additions(mine: Contact, result: Contact) -> tuple[Change, ...]:
    """What the result has besides mine, a change for each field of several values."""
    found = []
    for field, values in _SEVERAL:
        before, after = values(mine), values(result)
        if len(after) > len(before) or (field == "note" and after != before):
            fresh = list(after)
            for value in before:
                if value in fresh:
                    fresh.remove(value)
            found.append(Change(field, How.NEW, ", ".join(filter(None, before)), ", ".join(fresh), Side.OTHER))
    return tuple(found)
