"""What a person has several of, from two records joined without doubles; nothing is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from eventmate.matching import names
from eventmate.model import Address, Contact, ContactPoint, Encounter, Former, Property, Statement
from eventmate.text import fold

_Item = TypeVar("_Item")


def several(mine: Contact, other: Contact, elder: Contact, other_is_newer: bool) -> dict[str, Any]:
    """The joined points, addresses, tags, statements, encounters and properties, by field of `Contact`."""
    first, second = (
        [replace(s, contact_id=elder.id or s.contact_id) for s in side.statements] for side in (mine, other)
    )
    return {
        "points": points(mine.points, other.points, other_is_newer),
        "addresses": addresses(mine.addresses, other.addresses),
        "tags": _joined(mine.tags, other.tags, fold),
        "statements": statements(first, second),
        "encounters": encounters(mine, other, elder),
        "properties": properties(mine.properties, other.properties),
    }


def _joined(
    mine: Iterable[_Item],
    other: Iterable[_Item],
    key: Callable[[_Item], Hashable],
    both: Callable[[_Item, _Item], _Item] = lambda one, two: one,
) -> tuple[_Item, ...]:
    """Mine in their order, then the other's that are none of mine; of equal ones what `both` makes of them."""
    found: dict[Hashable, _Item] = {}
    for item in (*mine, *other):
        at = key(item)
        found[at] = both(found[at], item) if at in found else item
    return tuple(found.values())


def points(
    mine: Sequence[ContactPoint], other: Sequence[ContactPoint], other_is_newer: bool
) -> tuple[ContactPoint, ...]:
    """Contact points joined; of a shared one the newer record says whether it still holds and is preferred."""

    def key(point: ContactPoint) -> Hashable:
        return point.kind, names.point_key(point.kind, point.value), point.extension

    theirs = {key(point): point for point in other}

    def both(one: ContactPoint, two: ContactPoint) -> ContactPoint:
        if theirs.get(key(two)) is not two or one == two:
            return one
        first, second = (two, one) if other_is_newer else (one, two)
        return replace(
            first,
            written=first.written or second.written,
            label=first.label or second.label,
            id=one.id,
        )

    joined = _joined(mine, other, key, both)
    leading = other if other_is_newer else mine
    chosen = {point.kind: key(point) for point in reversed(leading) if point.preferred and not point.until}
    if tuple(mine) == joined:
        return joined
    return tuple(
        replace(p, preferred=False) if p.preferred and chosen.get(p.kind, key(p)) != key(p) else p for p in joined
    )


def addresses(mine: Iterable[Address], other: Iterable[Address]) -> tuple[Address, ...]:
    """Addresses joined; two that differ in their label alone are one."""
    return _joined(
        mine,
        other,
        lambda a: fold(repr(replace(a, label=""))),
        lambda one, two: one if one.label else replace(one, label=two.label),
    )


def statements(mine: Iterable[Statement], other: Iterable[Statement]) -> tuple[Statement, ...]:
    """Statements joined; an equal one dates from the earlier, and is closed once either is."""

    def both(one: Statement, two: Statement) -> Statement:
        closed = max((day for day in (one.closed, two.closed) if day), default=None)
        return replace(one, since=min(one.since, two.since), closed=closed)

    return _joined(mine, other, lambda s: (s.kind, fold(s.text)), both)


def encounters(mine: Contact, other: Contact, elder: Contact) -> tuple[Encounter, ...]:
    """The meetings of both, latest first; the same one read twice is one."""

    def key(meeting: Encounter) -> Hashable:
        return meeting.met, meeting.event_id, meeting.event_name, meeting.source, meeting.note, meeting.talk

    theirs = {key(meeting) for meeting in mine.encounters}
    fresh = [meeting for meeting in other.encounters if key(meeting) not in theirs]
    if not fresh and elder is mine:
        return mine.encounters
    both = [replace(m, contact_id=elder.id or m.contact_id) for m in (*mine.encounters, *fresh)]
    return tuple(sorted(both, key=lambda meeting: meeting.met, reverse=True))


def properties(mine: Sequence[Property], other: Sequence[Property]) -> tuple[Property, ...]:
    """Properties joined; those of a group stay together, under a fresh name where mine has another such group."""
    bundles = _bundles(mine)
    unmatched = Counter(_content(bundle) for name, bundle in bundles.items() if name)
    alone = set(bundles.get("", ()))
    added: list[Property] = []
    for name, bundle in _bundles(other).items():
        if not name:
            added.extend(p for p in dict.fromkeys(bundle) if p not in alone)
        elif unmatched[_content(bundle)]:
            unmatched[_content(bundle)] -= 1
        else:
            group = _fresh(name, {p.group.casefold() for p in (*mine, *added)})
            added.extend(replace(p, group=group) for p in bundle)
    return (*mine, *added)


def _bundles(found: Iterable[Property]) -> dict[str, list[Property]]:
    bundles: dict[str, list[Property]] = {}
    for item in found:
        bundles.setdefault(item.group.casefold(), []).append(item)
    return bundles


def _content(bundle: Iterable[Property]) -> frozenset[Property]:
    return frozenset(replace(item, group="") for item in bundle)


def _fresh(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        free, number = f"item{number}", number + 1
    return free


def lines(first: str, second: str) -> str:
    """Two notes in one, the second without the lines that the first has."""
    if fold(second) in fold(first):
        return first
    if fold(first) in fold(second):
        return second
    known = {fold(line).strip() for line in first.split("\n")}
    fresh = [line for line in second.split("\n") if fold(line).strip() not in known]
    return "\n".join([first, *fresh])


def former(found: Iterable[Former]) -> tuple[Former, ...]:
    """Former values without doubles."""
    return tuple(dict.fromkeys(found))
