"""Whom to introduce to whom: pairs of one who looks for something and one who has it, ranked and explained."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from heapq import heapify, heappop
from math import exp
from typing import NamedTuple

from eventmate.matching import asks, judge, reasons
from eventmate.matching.evidence import By, Person
from eventmate.matching.judge import Verdict
from eventmate.matching.profile import Profile
from eventmate.model import Circle, VouchGround

LEAST = 0.5
"""What fits less is not worth two people's time."""
_CLOSE = {Circle.CORE: 1.0, Circle.ACTIVE: 0.6, Circle.WIDE: 0.2}
_GROUNDS = {VouchGround.WORKED: 0.04, VouchGround.SAW: 0.03, None: 0.02}
_FADES = 180
"""Days after which a contact is a third as fresh."""
_UNKNOWN = 0.3
"""How fresh somebody is whose last contact nobody wrote down."""


class Match(NamedTuple):
    """That somebody fits a wish of somebody else."""

    seeker: int
    helper: int
    text: str
    """What the seeker looks for, as it was written."""
    score: float
    """How well, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An introduction worth making."""

    seeker: int
    helper: int
    seeks: str
    reason: str
    """A sentence on both."""
    score: float
    """0 to 1."""


def may(seeker: Person, helper: Person, fit: Verdict) -> bool:
    """Whether two may be introduced: not somebody to themselves, nor to a colleague, nor for a word in passing."""
    if seeker.profile.id == helper.profile.id or fit.score < LEAST or fit.by is By.MENTIONS:
        return False
    return not (seeker.organization and seeker.organization == helper.organization)


def match(seeker: Person, helper: Person, text: str, fit: Verdict) -> Match:
    """Note that somebody fits a wish of somebody else."""
    return Match(seeker.profile.id, helper.profile.id, text, fit.score)


def order(match: Match) -> tuple[float, int]:
    """Sort the helpers of one wish, best first."""
    return -match.score, match.helper


def ranked(
    matches: Iterable[Match],
    worth: Mapping[int, float],
    known: Container[frozenset[int]],
    done: Container[frozenset[int]],
    limit: int,
) -> tuple[tuple[Match, float], ...]:
    """Rank matches by fit and by what either of the two adds; each pair once, with its score.

    Args:
        worth: of everybody who takes part, see `worth`.
        known: pairs of ids who know each other; asked of few, the best ones.
        done: pairs that were suggested before.
        limit: how many at most.
    """
    scored = [(-score * (0.7 + worth[one] + worth[other]), one, other, text) for one, other, text, score in matches]
    top: dict[frozenset[int], tuple[Match, float]] = {}
    left_out = set[frozenset[int]]()
    heapify(scored)
    while scored and len(top) < limit:
        score, seeker, helper, text = heappop(scored)
        pair = frozenset((seeker, helper))
        if pair in top or pair in left_out:
            continue
        if pair in done or pair in known:
            left_out.add(pair)
        else:
            top[pair] = Match(seeker, helper, text, -score), round(-score, 3)
    return tuple(top.values())


def suggestion(match: Match, score: float, seeker: Person, helper: Person) -> Suggestion | None:
    """Put an introduction into words: "Maria looks for mechanical engineers; Omar is one; both were at PyChicago".

    None where the two do not fit by the rules of today, for a match may have been found by others.
    """
    fit = judge.judged(asks.read(match.text), helper)
    if fit is None:
        return None
    parts = [f"{seeker.profile.name} looks for {match.text}", f"{helper.profile.name} {_has(match, fit, helper)}"]
    shared = [event for event in seeker.profile.events if event in helper.profile.events]
    if shared:
        parts.append(f"both were at {shared[0]}")
    return Suggestion(match.seeker, match.helper, match.text, "; ".join(parts), score)


def score(fit: Verdict, seeker: Person, helper: Person, today: date) -> float:
    """Score one introduction as `ranked` does."""
    return round(fit.score * (0.7 + of(seeker.profile, today) + of(helper.profile, today)), 3)


def of(profile: Profile, today: date) -> float:
    """Say what somebody adds to an introduction, as `worth` does."""
    return worth(profile.circle, profile.last_contact, today, _vouched(profile))


def worth(circle: Circle, seen: date | None, today: date, vouched: float) -> float:
    """Say what one of the two adds to an introduction, 0 to 0.15: by freshness, closeness to me, and if I vouch."""
    return 0.06 * _fresh(seen, today) + 0.05 * _CLOSE[circle] + vouched


def _vouched(profile: Profile) -> float:
    return vouched(profile.ground) if profile.vouch else 0.0


def vouched(ground: VouchGround | None) -> float:
    """Say what vouching adds: most for having worked together, least for words that rest on nothing."""
    return _GROUNDS[ground]


@lru_cache(maxsize=4096)
def _fresh(seen: date | None, today: date) -> float:
    return _UNKNOWN if seen is None else exp(-max((today - seen).days, 0) / _FADES)


def _has(match: Match, fit: Verdict, helper: Person) -> str:
    """What the helper is, by "one" where the wish has named just that."""
    wanted = asks.read(match.text).units
    for one in helper.found:
        if one.by is By.IS and one.text == helper.profile.title and wanted and wanted[0].doer and one.unit.doer:
            same = one.unit.head == wanted[0].head and one.unit.narrowed == wanted[0].narrowed
            if same and fit.by is By.IS and not one.unit.words:
                return reasons.one(helper.profile)
    return fit.say()
