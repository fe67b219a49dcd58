"""The people of a book as a network, kept ready: who fits a wish, and whom to introduce to whom.

Everything is computed once for each person and again only for those who change; a
network never changes once it is built, so that a thread may build the next one.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from eventmate.matching import acquainted, asks, evidence, judge, pairing, thesaurus, words
from eventmate.matching.acquainted import Answer
from eventmate.matching.asks import Ask, Mode
from eventmate.matching.evidence import By, Person
from eventmate.matching.judge import Verdict
from eventmate.matching.pairing import Match, Suggestion
from eventmate.matching.phrases import Unit
from eventmate.matching.profile import Profile

Postings = dict[str, frozenset[int]]
_NOBODY: frozenset[int] = frozenset()
_EVERY = "*"
"""The term that everybody has."""
_USED = 5
"""How many helpers of one wish are suggested at most."""
_KEPT = 24
"""How many are kept, so that few changes make it necessary to search again."""


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


class Network:
    """People indexed by the concepts of what they have, want and are."""

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        """Read and index people."""
        self.people: dict[int, Person] = {}
        self._have: Postings = {}
        self._hire: Postings = {}
        self._wish: Postings = {}
        self._found: dict[int, tuple[Found, ...]] | None = None
        self._add(evidence.read(profile) for profile in profiles)

    def __len__(self) -> int:
        return len(self.people)

    def updated(self, *profiles: Profile, gone: Iterable[int] = ()) -> Network:
        """A network in which these people are as given now, and the gone ones are not; this one stays as it is."""
        fresh = Network()
        fresh.people = dict(self.people)
        fresh._have, fresh._hire, fresh._wish = dict(self._have), dict(self._hire), dict(self._wish)
        changed = {*gone, *(profile.id for profile in profiles)}
        for key in changed & self.people.keys():
            fresh._remove(key)
        fresh._add(evidence.read(profile) for profile in profiles)
        if self._found is not None:
            fresh._found = fresh._refound(self._found, changed)
        return fresh

    def _add(self, people: Iterable[Person]) -> None:
        found: list[tuple[Postings, dict[str, set[int]]]] = [(self._have, {}), (self._hire, {}), (self._wish, {})]
        for person in people:
            key = person.profile.id
            self.people[key] = person
            for terms, (_, more) in zip(_terms(person), found, strict=True):
                for term in terms:
                    more.setdefault(term, set()).add(key)
        for postings, more in found:
            for term, ids in more.items():
                postings[term] = postings.get(term, _NOBODY) | ids

    def _remove(self, key: int) -> None:
        person = self.people.pop(key)
        for terms, postings in zip(_terms(person), (self._have, self._hire, self._wish), strict=True):
            for term in terms:
                postings[term] = postings.get(term, _NOBODY) - {key}

    def fits(self, ask: str) -> Iterator[tuple[Person, Verdict]]:
        """Give everybody who fits a wish, in no order."""
        return self._fits(asks.read(ask))

    def _fits(self, ask: Ask) -> Iterator[tuple[Person, Verdict]]:
        for key in self._candidates(ask):
            person = self.people[key]
            found = judge.judged(ask, person)
            if found is not None:
                yield person, found

    def _candidates(self, ask: Ask) -> Collection[int]:
        """Those who may fit; a superset, small where the wish is special."""
        if not ask.units:
            return self.people.keys() if _open(ask) else ()
        if ask.mode is Mode.FIND:
            found = frozenset[int]().union(*(self._having(unit) for unit in ask.units))
            return found | self._named(ask.names) if ask.names else found
        hired = frozenset[int]().union(*(self._hiring(unit) for unit in ask.units))
        return (
            hired
            if ask.mode is Mode.CLIENTS
            else hired | self._have.get("recruiting", _NOBODY) | self._hire.get("!", _NOBODY)
        )

    def _having(self, unit: Unit) -> frozenset[int]:
        known = thesaurus.load()
        if not unit.head:
            return frozenset[int]().union(
                *(self._have.get(f"~{word}", _NOBODY) for word in unit.words), self._named(unit.names)
            )
        if unit.topic:
            return min((self._have.get(head, _NOBODY) for head in unit.head), key=len)
        heads = unit.head | unit.also
        wider = {up for head in heads for up in known.broader.get(head, ()) if up in known.general}
        found = frozenset[int]().union(*(self._have.get(head, _NOBODY) for head in heads | wider))
        return self._narrow(unit, found)

    def _narrow(self, unit: Unit, found: frozenset[int]) -> frozenset[int]:
        """Keep those who have the topics that a special trade is narrowed by."""
        known = thesaurus.load()
        if unit.head & known.general:
            return found
        for topic in unit.narrowed & known.topics - known.loose:
            near = (
                self._have.get(one, _NOBODY) for one in (topic, *known.broader.get(topic, ())) if one not in unit.head
            )
            found &= frozenset[int]().union(*near)
        return found

    def _named(self, names: Iterable[str]) -> frozenset[int]:
        return frozenset[int]().union(*(self._have.get(f"@{name}", _NOBODY) for name in names))

    def _hiring(self, unit: Unit) -> frozenset[int]:
        near = thesaurus.load().closure(unit.head | unit.also)
        some = (self._hire.get(term, _NOBODY) for term in (*near, *(f"~{word}" for word in unit.words)))
        return frozenset[int]().union(*some, self._hire.get("", _NOBODY) if unit.is_empty else _NOBODY)

    def who(self, ask: str, links: Iterable[tuple[int, int]] = (), *, limit: int = 20) -> tuple[Answer, ...]:
        """Say whom to ask for something: those who are it, those who know it, then their friends."""
        return acquainted.answers(list(self.fits(ask)), self.people, links, limit)

    def introductions(
        self,
        today: date,
        *,
        known: Collection[frozenset[int]] = (),
        done: Collection[frozenset[int]] = (),
        of: int | None = None,
        limit: int = 100,
    ) -> tuple[Suggestion, ...]:
        """Suggest whom to introduce, best first: each pair once, none that is known or done.

        Args:
            today: what freshness is reckoned from.
            known: pairs of ids who know each other.
            done: pairs that were suggested before.
            of: only those in which this person takes part.
            limit: how many at most.
        """
        if self._found is None:
            told: dict[str, list[tuple[Person, Verdict]]] = {}
            self._found = {key: self._searched(person, told) for key, person in self.people.items() if person.wishes}
        every = (match for found in self._found.values() for one in found for match in one.matches[:_USED])
        if of is not None:
            every = (match for match in every if of in (match.seeker, match.helper))
        return pairing.ranked(every, self.people, today, known, done, limit)

    def score(self, seeker: int, helper: int, text: str, today: date) -> float:
        """Score an introduction that somebody has chosen: 0 when nothing speaks for it, or one of them has gone."""
        if seeker not in self.people or helper not in self.people:
            return 0.0
        found = judge.judged(asks.read(text), self.people[helper])
        return pairing.score(found, self.people[seeker], self.people[helper], today) if found else 0.0

    def _searched(self, seeker: Person, told: dict[str, list[tuple[Person, Verdict]]]) -> tuple[Found, ...]:
        """Search helpers for all wishes of somebody; equal wishes are searched for once."""
        found = []
        for text, ask in seeker.wishes:
            if text not in told:
                told[text] = sorted(self._fits(ask), key=lambda one: (-one[1].score, one[0].profile.id))
            matches = (
                Match(seeker.profile.id, helper.profile.id, text, fit)
                for helper, fit in told[text] if pairing.may(seeker, helper, fit)
            )  # fmt: skip
            best = tuple(islice(matches, _KEPT + 1))
            found.append(Found(text, best[:_KEPT], len(best) <= _KEPT))
        return tuple(found)

    def _refound(self, before: dict[int, tuple[Found, ...]], changed: set[int]) -> dict[int, tuple[Found, ...]]:
        """Search for the changed, and hold everybody's wishes against them."""
        after = {key: found for key, found in before.items() if key not in changed}
        near = {key for key, found in after.items() for one in found if not changed.isdisjoint(one.helpers)}
        for key in changed & self.people.keys():
            have, hire, _ = _terms(self.people[key])
            near |= frozenset[int]().union(*(self._wish.get(term, _NOBODY) for term in have | hire)) & after.keys()
        helpers = [self.people[key] for key in changed & self.people.keys()]
        told: dict[str, list[tuple[Person, Verdict]]] = {}
        for key in near:
            after[key] = tuple(self._reheld(self.people[key], one, helpers, changed) for one in after[key])
            if any(not one.complete and len(one.matches) < _USED for one in after[key]):
                after[key] = self._searched(self.people[key], told)
        return after | {one.profile.id: self._searched(one, told) for one in helpers if one.wishes}

    def _reheld(self, seeker: Person, found: Found, helpers: Iterable[Person], changed: set[int]) -> Found:
        """Hold one wish against those who have changed; whom nobody knows to be among the best is left out."""
        kept = [match for match in found.matches if match.helper not in changed]
        ask = dict(seeker.wishes)[found.text]
        for helper in helpers:
            fit = judge.judged(ask, helper)
            if fit and pairing.may(seeker, helper, fit):
                match = Match(seeker.profile.id, helper.profile.id, found.text, fit)
                if found.complete or (kept and pairing.order(match) < pairing.order(kept[-1])):
                    insort(kept, match, key=pairing.order)
        return Found(found.text, tuple(kept[:_KEPT]), found.complete and len(kept) <= _KEPT)


def _terms(person: Person) -> tuple[set[str], set[str], set[str]]:
    """The terms of what somebody has, what they hire for, and what they wish."""
    have, hire = set[str](), set[str]()
    for one in person.found:
        terms = hire if one.by is By.HIRES else have
        terms |= one.unit.concepts
        terms |= {f"~{word}" for word in one.unit.words}
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
    return have | {_EVERY}, hire, {term for _, ask in person.wishes for term in _wished(ask)}


def _open(ask: Ask) -> bool:
    """Whether a wish says nothing by which people could be looked up, and yet somebody may fit it."""
    return not ask.units and bool(ask.places or ask.mode is Mode.WORK)


def _wished(ask: Ask) -> Iterator[str]:
    """Every term that `Network` may look a wish up by: whoever has none of them does not fit."""
    known = thesaurus.load()
    if _open(ask):
        yield _EVERY
    if ask.mode is Mode.WORK:
        yield from ("recruiting", "!")
    yield from (f"@{name}" for name in ask.names)
    for unit in ask.units:
        if unit.is_empty:
            yield ""
        yield from known.closure(unit.head | unit.also)
        yield from (f"~{word}" for word in unit.words)
        yield from (f"@{name}" for name in unit.names)
