"""Who knows someone who: whom to ask, nearest first, with the path to them and the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from itertools import islice

from eventmate.matching.evidence import By, Person
from eventmate.matching.judge import Verdict
from eventmate.model import Circle

_RANK = {Circle.CORE: 0, Circle.ACTIVE: 1, Circle.WIDE: 2}
_COLLEAGUES = 3
"""How many people are named only because they work beside somebody who fits."""
_FRIENDS = 5
"""How many are named only because they know somebody who fits or knows."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody worth asking."""

    id: int
    name: str
    how: str
    """``is``, ``knows`` or ``through``."""
    path: tuple[str, ...]
    """Names, from the one to ask to the one who fits."""
    reason: str
    """What may follow the name."""
    score: float
    last_contact: date | None = None


def nearest(fits: Iterable[tuple[Person, Verdict]], limit: int) -> list[int]:
    """Give the ids of the nearest of those who fit."""
    return [person.profile.id for person, _ in nsmallest(limit, fits, key=_nearest)]


def answers(
    fits: Sequence[tuple[Person, Verdict]],
    people: Mapping[int, Person],
    links: Iterable[tuple[int, int]],
    limit: int,
) -> tuple[Answer, ...]:
    """Order those who fit, and find who knows them.

    Args:
        fits: everybody who fits what was asked for.
        people: these and all who may be beside them.
        links: pairs of ids who know each other.
        limit: how many at most.
    """
    found = nsmallest(limit, fits, key=_nearest)
    told = {person.profile.id for person, _ in found}
    listed = [_answer(person, "knows" if fit.knows else "is", fit.say(), fit.score) for person, fit in found]
    beside = list(_beside([one for one in found if not one[1].knows], people, told))
    told |= {one.id for one in beside}
    through = list(islice(_through(found, people, links, told), _FRIENDS))
    return tuple((listed + beside + through)[:limit])


def _nearest(one: tuple[Person, Verdict]) -> tuple[bool, float, int, int, int]:
    """Sort: who is it before who knows it, who fits better first; of those alike the closer, then the one met later."""
    person, fit = one
    return fit.knows, -round(fit.score, 1), *_closest(person)


def _closest(person: Person) -> tuple[int, int, int]:
    seen = person.profile.last_contact
    return _RANK[person.profile.circle], -(seen.toordinal() if seen else 0), person.profile.id


def _answer(person: Person, how: str, reason: str, score: float, *beyond: str) -> Answer:
    profile = person.profile
    return Answer(profile.id, profile.name, how, (profile.name, *beyond), reason, round(score, 3), profile.last_contact)


def _beside(are: Sequence[tuple[Person, Verdict]], people: Mapping[int, Person], told: set[int]) -> Iterator[Answer]:
    """Find colleagues of those who are it."""
    firms = {
        person.organization: (person, fit) for person, fit in reversed(are)
        if person.organization and fit.by in (By.IS, By.OFFERS)
    }  # fmt: skip
    if not firms:
        return
    colleagues = (p for p in people.values() if p.organization in firms and p.profile.id not in told)
    for person in nsmallest(_COLLEAGUES, colleagues, key=_closest):
        other, fit = firms[person.organization]
        name = other.profile.name
        reason = f"works with {name} at {person.profile.organization}, who {fit.say()}"
        yield _answer(person, "knows", reason, fit.score * 0.5, name)


def _through(
    found: Sequence[tuple[Person, Verdict]],
    people: Mapping[int, Person],
    links: Iterable[tuple[int, int]],
    told: set[int],
) -> Iterator[Answer]:
    """Find those who know somebody who fits, by recorded links."""
    beside: dict[int, set[int]] = {}
    for one, other in links:
        beside.setdefault(one, set()).add(other)
        beside.setdefault(other, set()).add(one)
    for person, fit in found:
        near = (people[key] for key in beside.get(person.profile.id, ()) if key in people and key not in told)
        for friend in sorted(near, key=_closest):
            told.add(friend.profile.id)
            name = person.profile.name
            yield _answer(friend, "through", f"knows {name}, who {fit.say()}", fit.score * 0.4, name)
