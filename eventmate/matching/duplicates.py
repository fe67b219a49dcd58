"""Who stands in the book twice: pairs with reasons; merging them is a person's decision (`merge`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from eventmate.matching.twins import Index, Known


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people of the book who may be one."""

    first: Known
    """The one with the lower id, which is in the book for longer."""
    second: Known
    score: float
    """0 to 1; from about 0.8 on it is the same person."""
    reason: str


def pairs(people: Iterable[Known], apart: Collection[frozenset[int]] = ()) -> tuple[Pair, ...]:
    """Find likely doubles, likeliest first.

    Args:
        people: the whole book.
        apart: ids of pairs that the person has called two people.
    """
    known = list(people)
    return ordered(_pairs(Index(known), known, apart))


def pairs_of(index: Index, some: Iterable[Known], apart: Collection[frozenset[int]] = ()) -> tuple[Pair, ...]:
    """Find the likely doubles of some people of an index, such as those just imported."""
    return ordered(_pairs(index, some, apart))


def ordered(found: Iterable[Pair]) -> tuple[Pair, ...]:
    """Put the likeliest first."""
    return tuple(sorted(found, key=lambda pair: (-pair.score, pair.first.id, pair.second.id)))


def _pairs(index: Index, some: Iterable[Known], apart: Collection[frozenset[int]]) -> Iterator[Pair]:
    seen = set(apart)
    for known in some:
        for twin in index.twins_of(known):
            ids = frozenset((known.id, twin.known.id))
            if ids in seen:
                continue
            seen.add(ids)
            first, second = sorted((known, twin.known), key=lambda k: k.id)
            yield Pair(first, second, twin.score, twin.reason)
