"""Whether a person fits a wish, how well, and why. Precision first: what is not said of somebody is not assumed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from eventmate.matching import asks, evidence, grammar, places, reasons, thesaurus, words
from eventmate.matching.asks import Ask, Mode
from eventmate.matching.evidence import By, Evidence, Person
from eventmate.matching.phrases import Unit
from eventmate.matching.profile import Profile

LEAST = 0.4
"""What scores less is nobody worth asking."""

_ABOUT = frozenset({"recruiting", "sales", "student", "insurance", "medical supplies", "machinery trade", "law"})
"""Who does these in a field is not in the field."""
_FIELDS = frozenset({
    "robotics", "ai", "data", "energy", "renewables", "solar", "wind", "battery", "aerospace", "automotive", "games",
    "blockchain", "fashion", "food", "pharma", "aviation", "manufacturing", "security", "space", "machine learning",
    "environment", "film", "music", "education", "public health", "life science", "biology", "nuclear", "water",
    "farming", "logistics", "retail", "hospitality", "travel", "vr", "embedded", "telecom", "politics", "policy",
    "real estate", "publishing", "ecommerce", "social work", "art", "theatre", "software", "electronics", "medicine",
})  # fmt: skip
"""Fields that people of many trades are in."""
_DOMAINED = frozenset({
    "recruiting", "investing", "journalism", "teaching", "sales", "research", "management consulting", "translation",
    "policy",
})  # fmt: skip
"""Trades that are always about something else, which has to agree."""
_UNDIVIDED = frozenset({"music", "film", "cooking", "catering", "events", "venue"})
"""Of these what one does tells nothing of the occasions one does it for."""
_BY_TOPIC = frozenset({"teaching", "translation"})
"""Of these the topic has to agree; what else is said of them only tells for whom."""
_TEACHING = "teaching"
_AUDIENCES = frozenset({"kids", "home", "office", "school", "conference", "housing", "gender"})
"""For whom or where anything may be done."""
_ENGINEERS = frozenset({"engineering", "software", "tech"})
"""The fields of those whom a recruiter of "engineers" is for."""
_WORKING = frozenset({"sales", "customer success", "assistance", "marketing"})
"""Trades whose people speak for their organisation."""


@dataclass(frozen=True, slots=True)
class Fit:
    """That somebody fits a wish."""

    score: float
    """0 to 1."""
    reason: str
    """What may follow their name: "is a roofing contractor", "works at Boeing"."""
    by: By = By.IS
    """How they have to do with it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A fit whose reason nobody has put into words yet: of thousands only some are shown."""

    score: float
    by: By
    say: Callable[[], str]

    @property
    def knows(self) -> bool:
        """Whether they only know of it: somebody who does, or from former days, or by what they talked of."""
        return self.by in (By.KNOWS, By.WAS, By.MENTIONS)


def fit(ask: str, person: Profile) -> Fit | None:
    """Judge whether a person fits a wish; None when they do not."""
    found = judged(asks.read(ask), evidence.read(person))
    return Fit(round(found.score, 3), found.say(), found.by) if found else None


def fitting(ask: str, people: Iterable[Profile]) -> Iterator[tuple[Person, Verdict]]:
    """Give those of some people who fit a wish."""
    wanted = asks.read(ask)
    for profile in people:
        person = evidence.read(profile)
        if found := judged(wanted, person):
            yield person, found


def judged(ask: Ask, person: Person) -> Verdict | None:
    """Judge a wish and a person that have been read."""
    if not places.agree(ask.places, person.places):
        return None
    if ask.is_empty and ask.mode is not Mode.WORK:
        there = ask.places & person.places
        return Verdict(0.7, By.IS, partial(reasons.there, min(there))) if there else None
    judges = {Mode.FIND: _finds, Mode.WORK: _employs, Mode.CLIENTS: _buys}
    found = max(judges[ask.mode](ask, person), key=lambda one: one.score, default=None)
    return found if found and found.score >= LEAST else None


def _finds(ask: Ask, person: Person) -> Iterator[Verdict]:
    yield from _at(ask, person)
    best, proof = LEAST, None
    for unit in ask.units:
        near = _near(unit)
        for one in person.found:
            if one.weight <= best or one.by is By.HIRES or (near and near.isdisjoint(one.unit.reach)):
                continue
            if not unit.head and (one.by is By.SEEKS or (one.by is By.MENTIONS and ask.names)):
                continue
            if one.by is By.SEEKS and unit.names:
                continue
            score = agreement(unit, one.unit, person, one) * one.weight
            if score > best and _named(unit, one, person):
                best, proof = score, one
    if proof is not None:
        yield Verdict(best, proof.by, partial(reasons.of, proof, person.profile))


@lru_cache(maxsize=4096)
def _near(unit: Unit) -> frozenset[str]:
    """The concepts of which a fitting unit has one at least."""
    broader = thesaurus.load().broader
    heads = unit.head | unit.also
    return heads | {up for head in heads for up in broader.get(head, ())}


def _employs(ask: Ask, person: Person) -> Iterator[Verdict]:
    """Judge by what they hire for: what they look for, or being a recruiter of it."""
    units = ask.units or (Unit(),)
    for one in person.found:
        for unit in units:
            if (one.by is By.HIRES or _recruits(one)) and _named(unit, one, person):
                score = _hires(unit, one, person) * one.weight
                if score:
                    yield Verdict(score, By.HIRES, partial(reasons.of, one, person.profile))
            elif person.hiring and one.by in (By.IS, By.WORKS) and unit.head:
                score = agreement(unit, one.unit, person, None) * one.weight
                if score:
                    yield Verdict(0.85 * score, By.HIRES, partial(reasons.hiring, person.profile))


def _recruits(one: Evidence) -> bool:
    return one.by in (By.IS, By.OFFERS) and "recruiting" in one.unit.head


def _hires(unit: Unit, one: Evidence, person: Person) -> float:
    if one.by is not By.HIRES:
        about = thesaurus.load().closure(one.unit.concepts - {"recruiting"})
        wanted = unit.head | unit.narrowed
        if "engineer" in one.unit.jobs and not about:
            about = frozenset() if "engineer" in unit.jobs else _ENGINEERS
        if not about:
            around = person.concepts - {"recruiting", "hr"}
            return 0.8 if thesaurus.load().closure(wanted) & around else 0.0 if around and wanted else 0.6
        return 0.95 if wanted & about or about & thesaurus.load().closure(wanted) else 0.0
    if unit.is_empty:
        return 0.7
    return max(agreement(unit, one.unit, person, None), 0.85 * agreement(one.unit, unit, None, None))


def _buys(ask: Ask, person: Person) -> Iterator[Verdict]:
    for one in person.found:
        if one.by is not By.HIRES:
            continue
        for unit in ask.units:
            score = max(agreement(one.unit, unit, None, None), 0.9 * agreement(unit, one.unit, None, None)) * one.weight
            if score:
                yield Verdict(score, By.HIRES, partial(reasons.of, one, person.profile))


def _at(ask: Ask, person: Person) -> Iterator[Verdict]:
    """Judge an organisation that was asked for by its name alone."""
    for unit in ask.units:
        wanted = frozenset(unit.names) if unit.names and not unit.head else frozenset()
        if not unit.names and not unit.head and unit.words:
            wanted = ask.names
        if wanted - grammar.LEGAL_FORMS:
            yield from _member(frozenset(wanted - grammar.LEGAL_FORMS), unit, person)
    if len(ask.at) > 1 and ask.at <= person.organization and not any(unit.role for unit in ask.units):
        yield Verdict(0.95, By.WORKS, partial(reasons.works, person.profile))
    if (ask.whole and ask.names <= person.organization) or (ask.plain and ask.plain <= person.organization):
        yield Verdict(0.95, By.WORKS, partial(reasons.works, person.profile))


def _member(wanted: frozenset[str], unit: Unit, person: Person) -> Iterator[Verdict]:
    if wanted <= person.organization and _has_job(unit, person):
        yield Verdict(0.95, By.WORKS, partial(reasons.works, person.profile))
    for text, told in zip(person.profile.former, person.formerly, strict=True):
        if wanted <= told and not unit.jobs:
            yield Verdict(0.6, By.WAS, partial(reasons.worked, text))


def _has_job(unit: Unit, person: Person) -> bool:
    return not unit.jobs or bool(unit.jobs & person.jobs)


def _named(unit: Unit, one: Evidence, person: Person) -> bool:
    """Whether the organisation that a wish names besides is theirs, or is named in the same breath."""
    known = thesaurus.load().vocabulary
    wanted = {name for name in unit.names if not words.known(name, known)} - grammar.LEGAL_FORMS
    return (
        not wanted
        or wanted <= person.organization
        or {words.stem(name) for name in wanted} <= one.unit.words
        or any(wanted <= told for told in person.formerly)
    )


def agreement(want: Unit, has: Unit, person: Person | None, one: Evidence | None) -> float:
    """How well what is wanted agrees with what there is, 0 to 1.

    Args:
        want: a unit of a wish.
        has: a unit of a profile.
        person: whose it is; the rest of the profile may then narrow it.
        one: the evidence it comes from, where a title may outweigh it.
    """
    if not want.head:
        return _by_words(want, has)
    if not want.strict <= has.words | (person.words if person else frozenset()):
        return 0.0
    score = _topical(want, has, person, one) if want.topic else _by_head(want, has)
    if score and one is not None and one.weak and person is not None and _outweighed(want, one, person):
        return 0.0
    return score * _narrowed(want, has, person) if score else 0.0


def _by_words(want: Unit, has: Unit) -> float:
    """Agree by words that the thesaurus does not have."""
    if not want.words:
        return 0.0
    share = len(want.words & has.words) / len(want.words)
    return share if share == 1 or (len(want.words) > 3 and share >= 0.75) else 0.0


def _by_head(want: Unit, has: Unit) -> float:
    known = thesaurus.load()
    theirs = has.head | has.also
    found = max((_headed(head, want, has, theirs) for head in want.head | want.also), default=0.0)
    if found:
        return found
    (head,) = want.head
    if not want.role and head in _FIELDS and head in has.reach and not has.head & _ABOUT:
        return 0.7
    broader = frozenset(known.broader.get(head, ()))
    return 0.65 if broader & has.head & known.general and not has.narrowed else 0.0


def _headed(head: str, want: Unit, has: Unit, theirs: frozenset[str]) -> float:
    """How well one of the trades asked for agrees with theirs."""
    known = thesaurus.load()
    if head in theirs:
        return 1.0
    if head in known.closure(theirs):
        return 0.95
    if head in thesaurus.IMPLIED and head in has.narrowed and (want.narrowed | want.mentions) & known.closure(theirs):
        return 0.9
    return 0.9 if head == _TEACHING and head in has.narrowed else 0.0


def _topical(want: Unit, has: Unit, person: Person | None, one: Evidence | None) -> float:
    known = thesaurus.load()
    every = has.reach
    around = person.concepts if person else frozenset()
    if one is not None and one.by is By.SEEKS:
        every = known.closure(has.head)
    if not want.head & every or not want.head <= every | around or (has.head & _ABOUT and not has.topic):
        return 0.0
    return 0.9


def _outweighed(want: Unit, one: Evidence, person: Person) -> bool:
    """Whether the title says that they do something else than a tag or their organisation lets one think."""
    if not person.titled or want.topic or want.head & person.trades:
        return False
    if want.head & _FIELDS and not want.role:
        return bool(person.trades & {"recruiting"})
    return not (one.by is By.WORKS and not want.role and person.trades & _WORKING)


def _narrowed(want: Unit, has: Unit, person: Person | None) -> float:
    known = thesaurus.load()
    theirs = has.reach
    around = person.concepts if person else frozenset()
    domained = bool(want.head & _DOMAINED)
    told = bool(
        {c for c in has.narrowed | (has.mentions if domained else set()) if domained or c not in known.loose}
        - want.head
        - known.closure(want.concepts)
        - thesaurus.IMPLIED.keys()
    )
    score = 1.0
    for concept in want.narrowed:
        if concept in theirs:
            continue
        if concept in thesaurus.IMPLIED:
            score *= 0.9
        elif concept in around:
            score *= 0.35 if told and want.head & _BY_TOPIC else 0.95
        elif frozenset(known.broader.get(concept, ())) & (has.concepts - want.head):
            score *= 0.8
        elif not want.head & _DOMAINED and (concept in known.loose or concept not in known.topics):
            score *= _beside(want, told=told)
        elif want.head & known.general and not told:
            score *= 0.7
        else:
            return 0.0
    for concept in want.mentions - theirs - around:
        if (known.closure(frozenset({concept})) - {concept}) & (has.concepts - want.head):
            score *= 0.8
        elif concept in _AUDIENCES:
            score *= 0.95
        elif want.head & _DOMAINED and not (want.head & _BY_TOPIC and concept not in known.topics):
            if told:
                return 0.0
            score *= 0.8 if want.head & known.general else 0.6
        else:
            score *= _beside(want, told=told)
    return score


def _beside(want: Unit, *, told: bool) -> float:
    """How much it costs that a circumstance is not theirs: much, where they have told what they do instead."""
    if not told or want.head & _UNDIVIDED:
        return 0.92
    return 0.35 if want.head & thesaurus.load().general else 0.75
