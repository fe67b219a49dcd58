"""The best helpers of everybody's wishes, found once and again only for those who change.

Where people come from is the business of a `Pool`: all of them in memory (`network`),
or in the book.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Protocol

from eventmate.matching import judge, pairing, thesaurus, words
from eventmate.matching.asks import Ask, Mode
from eventmate.matching.evidence import By, Person
from eventmate.matching.judge import Verdict
from eventmate.matching.pairing import Match

USED = 5
"""How many helpers of one wish are suggested at most."""
KEPT = 12
"""How many are kept, so that few changes make it necessary to search again."""
EVERY = "*"
"""The term that everybody has."""


class Pool(Protocol):
    """People who may help each other."""

    def seekers(self, keys: Collection[int]) -> Iterable[Person]:
        """Read some people, as far as what they look for and where they work."""

    def fitting(self, text: str, ask: Ask) -> Iterable[tuple[Person, Verdict]]:
        """Give everybody who fits a wish, in no order."""

    def wishing(self, person: Person) -> Collection[int]:
        """Give those one of whose wishes somebody may fit; a superset."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best helpers found for a wish."""

    text: str
    matches: tuple[Match, ...]
    complete: bool
    """Whether there are no more."""

    @property
    def helpers(self) -> set[int]:
        """Their ids."""
        return {match.helper for match in self.matches}


@dataclass
class Search:
    """A search for helpers; equal wishes are searched for once."""

    pool: Pool
    _told: dict[str, list[tuple[Person, Verdict]]] = field(default_factory=dict)
    _terms: dict[int, frozenset[str]] = field(default_factory=dict)

    def helpers(self, seeker: Person) -> tuple[Found, ...]:
        """Search helpers for all wishes of somebody."""
        return tuple(self._helpers(seeker, text, ask) for text, ask in seeker.wishes)

    def _helpers(self, seeker: Person, text: str, ask: Ask) -> Found:
        if text not in self._told:
            fits = self.pool.fitting(text, ask)
            self._told[text] = sorted(fits, key=lambda one: (-one[1].score, one[0].profile.id))
        matches = (
            pairing.match(seeker, helper, text, fit)
            for helper, fit in self._told[text] if pairing.may(seeker, helper, fit)
        )  # fmt: skip
        best = tuple(islice(matches, KEPT + 1))
        return Found(text, best[:KEPT], len(best) <= KEPT)

    def again(
        self, before: Mapping[int, tuple[Found, ...]], changed: Collection[int], helpers: Collection[Person]
    ) -> dict[int, tuple[Found, ...]]:
        """Search for the changed, and hold everybody's wishes against them.

        Args:
            before: what was found for everybody; of those who have not changed it is kept, or the same.
            changed: who have changed, or gone.
            helpers: those of the changed who are still there.
        """
        after = {key: found for key, found in before.items() if key not in changed}
        near = {key for key, found in after.items() for one in found if not one.helpers.isdisjoint(changed)}
        for helper in helpers:
            near |= after.keys() & self.pool.wishing(helper)
        for seeker in self.pool.seekers(near):
            after[seeker.profile.id] = self.held(seeker, after[seeker.profile.id], helpers, changed)
        return after | {one.profile.id: self.helpers(one) for one in helpers if one.wishes}

    def held(
        self, seeker: Person, before: tuple[Found, ...], helpers: Collection[Person], changed: Collection[int]
    ) -> tuple[Found, ...]:
        """Hold somebody's wishes against those who have changed; a wish is searched for anew that has lost too many."""
        asks = dict(seeker.wishes)
        for helper in helpers:
            if helper.profile.id not in self._terms:
                self._terms[helper.profile.id] = has(helper)
        found = [self._reheld(seeker, one, asks[one.text], helpers, changed) for one in before]
        return tuple(
            one if one.complete or len(one.matches) >= USED else self._helpers(seeker, one.text, asks[one.text])
            for one in found
        )

    def _reheld(
        self, seeker: Person, found: Found, ask: Ask, helpers: Iterable[Person], changed: Collection[int]
    ) -> Found:
        """Hold one wish against those who have changed; whom nobody knows to be among the best is left out."""
        kept = [match for match in found.matches if match.helper not in changed]
        terms = wished(ask)
        for helper in helpers:
            fit = None if terms.isdisjoint(self._terms[helper.profile.id]) else judge.judged(ask, helper)
            if fit and pairing.may(seeker, helper, fit):
                match = pairing.match(seeker, helper, found.text, fit)
                if found.complete or (kept and pairing.order(match) < pairing.order(kept[-1])):
                    insort(kept, match, key=pairing.order)
        return Found(found.text, tuple(kept[:KEPT]), found.complete and len(kept) <= KEPT)


def used(found: Mapping[int, tuple[Found, ...]], of: int | None = None) -> Iterator[Match]:
    """Give the matches that may be suggested; only those in which one person takes part, where one is named."""
    every = (match for wishes in found.values() for one in wishes for match in one.matches[:USED])
    return every if of is None else (match for match in every if of in (match.seeker, match.helper))


def has(person: Person) -> frozenset[str]:
    """Give the terms of what somebody has, and of what they hire for."""
    have, hire = terms(person)
    return have | hire


def terms(person: Person) -> tuple[frozenset[str], frozenset[str]]:
    """Give the terms of what somebody has, and of what they hire for, apart."""
    have, hire = set[str](), set[str]()
    for one in person.found:
        found = hire if one.by is By.HIRES else have
        found |= one.unit.concepts
        found |= {f"~{word}" for word in one.unit.words}
        if one.by is By.HIRES and not one.unit.concepts:
            hire.add("")
    known = thesaurus.load()
    have = set(known.closure(frozenset(have)))
    hire = set(known.closure(frozenset(hire)))
    for name in (person.organization, *person.formerly):
        have |= {f"@{word}" for word in name} | {f"~{words.stem(word)}" for word in name}
    if person.hiring:
        hire.add("!")
        hire |= have
    return frozenset(have | {EVERY}), frozenset(hire)


def is_open(ask: Ask) -> bool:
    """Whether a wish says nothing by which people could be looked up, and yet somebody may fit it."""
    return not ask.units and bool(ask.places or ask.mode is Mode.WORK)


@lru_cache(maxsize=20_000)
def wished(ask: Ask) -> frozenset[str]:
    """Give every term that a wish may be looked up by: whoever has none of them does not fit."""
    return frozenset(_wished(ask))


def _wished(ask: Ask) -> Iterator[str]:
    known = thesaurus.load()
    if is_open(ask):
        yield EVERY
    if ask.mode is Mode.WORK:
        yield from ("recruiting", "!")
    yield from (f"@{name}" for name in ask.names)
    for unit in ask.units:
        if unit.is_empty:
            yield ""
        yield from known.closure(unit.head | unit.also)
        yield from (f"~{word}" for word in unit.words)
        yield from (f"@{name}" for name in unit.names)
