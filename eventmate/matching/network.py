"""The people of a book as a network, kept ready: who fits a wish, and whom to introduce to whom.

Everything is computed once for each person and again only for those who change; a
network never changes once it is built, so that a thread may build the next one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from eventmate.matching import acquainted, asks, evidence, judge, matches, pairing, thesaurus
from eventmate.matching.acquainted import Answer
from eventmate.matching.asks import Ask, Mode
from eventmate.matching.evidence import Person
from eventmate.matching.judge import Verdict
from eventmate.matching.matches import Found, Search
from eventmate.matching.pairing import Suggestion
from eventmate.matching.phrases import Unit
from eventmate.matching.profile import Profile

Postings = dict[str, frozenset[int]]
_NOBODY: frozenset[int] = frozenset()


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

    def take(self, people: Iterable[Person]) -> None:
        """Index people who have been read; those who are there already stay."""
        self._add(people)

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
            helpers = [fresh.people[key] for key in changed & fresh.people.keys()]
            fresh._found = Search(fresh).again(self._found, changed, helpers)
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
            return self.people.keys() if matches.is_open(ask) else ()
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
        worth = {key: pairing.of(person.profile, today) for key, person in self.people.items()}
        ranked = pairing.ranked(matches.used(self.helpers(), of), worth, known, done, limit)
        told = (pairing.suggestion(match, score, self.people[match.seeker], self.people[match.helper])
                for match, score in ranked)  # fmt: skip
        return tuple(one for one in told if one is not None)

    def helpers(self) -> dict[int, tuple[Found, ...]]:
        """Give the best helpers of everybody's wishes; they are searched for once."""
        if self._found is None:
            search = Search(self)
            self._found = {key: search.helpers(person) for key, person in self.people.items() if person.wishes}
        return self._found

    def seekers(self, keys: Iterable[int]) -> list[Person]:
        """Give some people."""
        return [self.people[key] for key in keys]

    def fitting(self, text: str, ask: Ask) -> Iterator[tuple[Person, Verdict]]:
        """Give everybody who fits a wish, in no order."""
        return self._fits(ask)

    def wishing(self, person: Person) -> set[int]:
        """Give those one of whose wishes somebody may fit."""
        return {key for term in matches.has(person) for key in self._wish.get(term, _NOBODY)}

    def score(self, seeker: int, helper: int, text: str, today: date) -> float:
        """Score an introduction that somebody has chosen: 0 when nothing speaks for it, or one of them has gone."""
        if seeker not in self.people or helper not in self.people:
            return 0.0
        found = judge.judged(asks.read(text), self.people[helper])
        return pairing.score(found, self.people[seeker], self.people[helper], today) if found else 0.0


def _terms(person: Person) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The terms of what somebody has, what they hire for, and what they wish."""
    have, hire = matches.terms(person)
    return have, hire, frozenset(term for _, ask in person.wishes for term in matches.wished(ask))
