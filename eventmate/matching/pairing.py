"""Whom to introduce to whom: pairs of one who looks for something and one who has it, ranked and explained."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
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
    profiles: Mapping[int, Profile],
    today: date,
    known: Collection[frozenset[int]],
    done: Collection[frozenset[int]],
    limit: int,
) -> tuple[tuple[Match, float], ...]:
    """Rank matches by fit, freshness, closeness of both to me, and whether I would vouch; each pair once, scored."""
    matches = list(matches)
    taking_part = {match.seeker for match in matches} | {match.helper for match in matches}
    worth = {key: _worth(profiles[key], today) for key in taking_part}
    scored = [
        (
            -match.score * (0.7 + worth[match.seeker] + worth[match.helper]),
            match.seeker,
            match.helper,
            number,
            match,
        )
        for number, match in enumerate(matches)
    ]
    top: dict[frozenset[int], tuple[float, Match]] = {}
    heapify(scored)
    while scored and len(top) < limit:
        score, seeker, helper, _, match = heappop(scored)
        pair = frozenset((seeker, helper))
        if pair not in known and pair not in done:
            top.setdefault(pair, (-score, match))
    return tuple((match, round(score, 3)) for score, match in top.values())


def suggestion(match: Match, score: float, seeker: Person, helper: Person) -> Suggestion:
    """Put an introduction into words: "Maria looks for mechanical engineers; Omar is one; both were at PyChicago"."""
    parts = [f"{seeker.profile.name} looks for {match.text}", f"{helper.profile.name} {_has(match, helper)}"]
    shared = [event for event in seeker.profile.events if event in helper.profile.events]
    if shared:
        parts.append(f"both were at {shared[0]}")
    return Suggestion(match.seeker, match.helper, match.text, "; ".join(parts), score)


def score(fit: Verdict, seeker: Person, helper: Person, today: date) -> float:
    """Score one introduction as `ranked` does."""
    return round(fit.score * (0.7 + _worth(seeker.profile, today) + _worth(helper.profile, today)), 3)


def _worth(profile: Profile, today: date) -> float:
    """What one of the two adds to an introduction, 0 to 0.15."""
    return 0.06 * _fresh(profile, today) + 0.05 * _CLOSE[profile.circle] + _vouched(profile)


def _vouched(profile: Profile) -> float:
    """What vouching adds: most for having worked together, least for words that rest on nothing."""
    return _GROUNDS[profile.ground] if profile.vouch else 0.0


def _fresh(profile: Profile, today: date) -> float:
    if profile.last_contact is None:
        return _UNKNOWN
    return exp(-max((today - profile.last_contact).days, 0) / _FADES)


def _has(match: Match, helper: Person) -> str:
    """What the helper is, by "one" where the wish has named just that."""
    ask = asks.read(match.text)
    fit, wanted = judge.judged(ask, helper), ask.units
    if fit is None:
        return "may help"
    for one in helper.found:
        if one.by is By.IS and one.text == helper.profile.title and wanted and wanted[0].doer and one.unit.doer:
            same = one.unit.head == wanted[0].head and one.unit.narrowed == wanted[0].narrowed
            if same and fit.by is By.IS and not one.unit.words:
                return reasons.one(helper.profile)
    return fit.say()
