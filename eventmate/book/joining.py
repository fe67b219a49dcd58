"""What becomes of a person when a file tells of them again: `matching.merge`, and the lines of a second card.

A contact keeps how its own card wrote a field (a shadow). A second card's
lines are kept only for what it alone has told; its unknown properties always.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from eventmate.matching import merge, names, union
from eventmate.matching.merge import Change, How, Merge, Side
from eventmate.model import Contact, Draft, Name, Property
from eventmate.properties import PHONETIC, from_name, reach
from eventmate.text import clean

_FIELDS = {
    "FN": "fn", "N": "name", "NICKNAME": "nickname", "ORG": "organization", "TITLE": "title", "BDAY": "birthday",
    "PHOTO": "photo", "NOTE": "note", "CATEGORIES": "tags", "UID": "uid", **dict.fromkeys(PHONETIC, "pronunciation"),
}  # fmt: skip
"""Which field a shadow writes; contact points and addresses are told by their values."""
_LABEL = "X-ABLABEL"


def join(mine: Contact, draft: Draft, base: Contact | None, newer: Side | None, today: date) -> Merge:
    """Add what a draft tells to a contact.

    Args:
        mine: the contact.
        draft: what was read of the same person.
        base: what the same origin told before; None when it told nothing.
        newer: which of both is known to be the newer one.
        today: the day until which a value that gives way held.
    """
    told = replace(draft, properties=(), note=clean(draft.note, lines=True))
    if mine.name == Name() and from_name(draft.structured, "") == from_name(Name(), mine.fn):
        # This is how a name without components left on a card.
        told = replace(told, structured=Name())
    if mine.photo is not None and draft.photo is not None and mine.photo.data == draft.photo.data:
        told = replace(told, photo=mine.photo)
    merged = merge.plan(mine, told, base, on=today, newer=newer)
    fresh = tuple(_fresh(mine, merged.contact, draft))
    kept = union.properties(mine.properties, fresh)
    changes = merged.changes
    if any(not prop.shadow for prop in kept[len(mine.properties) :]):
        shown = ", ".join(prop.name for prop in kept[len(mine.properties) :] if not prop.shadow)
        changes = (*changes, Change("properties", How.NEW, "", shown, Side.OTHER))
    return Merge(replace(merged.contact, uid=mine.uid, properties=kept), changes)


def _fresh(mine: Contact, joined: Contact, draft: Draft) -> Iterator[Property]:
    """Give the lines of a card that its contact has not, and that say what the contact had not said."""
    there = set(map(_content, mine.properties))
    labels = {p.group.casefold(): p.value for p in draft.properties if p.name == _LABEL and p.group}
    lines = [p for p in draft.properties if _content(p) not in there]
    groups = {p.group.casefold() for p in lines if p.shadow and p.name != _LABEL and _is_news(mine, joined, p, labels)}
    for line in lines:
        if not line.shadow:
            yield line
        elif line.name == _LABEL:
            if line.group.casefold() in groups:
                yield line
        elif _is_news(mine, joined, line, labels):
            yield line


def _content(line: Property) -> tuple[object, ...]:
    """Give what makes two lines the same: programs write parameters in an order of their own."""
    return line.name, line.value, line.group.casefold(), frozenset(line.params)


def _is_news(mine: Contact, joined: Contact, line: Property, labels: dict[str, str]) -> bool:
    """Whether a shadow writes something that the contact had not before."""
    field = _FIELDS.get(line.name)
    if field is not None:
        before, after = getattr(mine, field), getattr(joined, field)
        return bool(not before or before == type(before)()) and before != after if field != "photo" else before is None
    label = labels.get(line.group.casefold(), "") if line.group else ""
    if line.name == "ADR":
        address = reach.address(line, label)
        return address is not None and address not in mine.addresses
    point = reach.profile(line) if line.name == "X-SOCIALPROFILE" else reach.point(line, label)
    if point is None:
        return False
    key = point.kind, names.point_key(point.kind, point.value)
    return key not in {(p.kind, names.point_key(p.kind, p.value)) for p in mine.points}
