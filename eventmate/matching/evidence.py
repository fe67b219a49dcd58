"""What a profile gives to go by: each phrase of it read, with what it proves of the person.

A note is read clause by clause: who is something, who was, who knows somebody who
is, who hires, and what was only talked about are different things; who needs
something has it not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from eventmate.matching import asks, grammar, phrases, places, thesaurus, words
from eventmate.matching.asks import Ask, Mode
from eventmate.matching.phrases import Unit
from eventmate.matching.profile import Profile
from eventmate.matching.thesaurus import organizations
from eventmate.text import fold


class By(Enum):
    """How a person has to do with something."""

    IS = "is"
    OFFERS = "offers"
    WORKS = "works"
    """Their organisation does it."""
    SEEKS = "seeks"
    """They look for work or customers in it, so they do it."""
    WAS = "was"
    KNOWS = "knows"
    HIRES = "hires"
    """They look for it."""
    MENTIONS = "mentions"
    """It came up in a talk."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One unit of a profile."""

    unit: Unit
    by: By
    text: str
    """As it was written."""
    weight: float
    weak: bool = False
    """Whether a title that says something else outweighs it."""


@dataclass(frozen=True, slots=True)
class Person:
    """A profile, read."""

    profile: Profile
    found: tuple[Evidence, ...]
    trades: frozenset[str]
    """What the title says they do, with everything broader."""
    titled: bool
    """Whether the title says what they do."""
    jobs: frozenset[str]
    concepts: frozenset[str]
    """All that is said of them in any way but what they look for, with everything broader."""
    words: frozenset[str]
    organization: frozenset[str]
    """The words of their organisation, without legal forms."""
    formerly: tuple[frozenset[str], ...]
    """The words of each former title and organisation."""
    places: frozenset[str]
    hiring: bool
    wishes: tuple[tuple[str, Ask], ...]
    """What they look for, as written and as understood."""


_LONGEST_NOTE, _LONGEST_CLAUSE = 4000, 300
"""Longer ones are no notes of a talk; what stands first is read."""
_ANYBODY = frozenset({"entrepreneurship", "nonprofit", "community"})
"""What a title may say of people of any trade."""
_DEALS_IN = frozenset({"sales", "recruiting", "insurance", "journalism", "investing"})
"""What is named beside these is what they deal in, not what they do."""
_FORMER = re.compile(
    r"\b(?:used to|former(?:ly)?|ex|previous(?:ly)?|once (?:was|worked)|was (?:an?|the|at|in|with)|worked"
    r"|began as|started (?:out )?as|retired from|no longer|quit|gave up"
    r"|before (?:that|this)|years? (?:at|as|in)|spent|left|came from|alumn(?:us|a|i))\b"
)
_NEGATED = re.compile(
    r"\b(?:not|never|no|isnt|doesnt|cant|cannot|wont|hates?|dislikes?|avoids?|without|confused with|n't"
    r"|scared|sceptical|nothing|refuses?)\b|n['’]t\b"
)
_WANTS = re.compile(
    r"\b(?:look(?:s|ing|ed)? (?:for|to)|needs?|needed|needing|wants?|wanted|wanting|seek(?:s|ing)?"
    r"|search(?:es|ing)|wish(?:es)?|hopes?|hoping|would like|would love|dreams?"
    r"|ask(?:s|ed)|in the market for|trying to (?:find|get)|learning|learns|takes? lessons|taking lessons"
    r"|beginner|aspir(?:es|ing)|waiting for|shopping for|struggl(?:es|ing)|is stuck|is about to|plans to"
    r"|thinking (?:of|about)|considering|having trouble|unhappy with|raising|raises|complain(?:s|ed)"
    r"|being sued|suing|got|studies|studying|student|son wants|customer of|client of|patient of)\b"
)
_HIRES = re.compile(
    r"\b(?:hir(?:es|ing)|recruit(?:s|ing)|has openings|open positions|open roles|growing (?:the|her|his"
    r"|their) team|is staffing)\b(?: for)?"
)
_NOT_HERS = re.compile(
    r"\b(?:knows?|friends?|brother|sister|wife|husband|spouse|father|mother|dad|mom|mum|son|daughter|cousin"
    r"|uncle|aunt|nephew|niece|roommate|flatmate|neighbou?r|colleagues?"
    r"|introduced?|introduces|introductions?|intros?|connect(?:ed|s|ions?)?|contacts?|in[- ]law|married"
    r"|boyfriend|girlfriend|fiancee?|boss|parents|family|partner (?:is|works|runs)|classmates?|buddy|pal"
    r"|grandfather|grandmother|sibling|siblings|close to|through)\b"
)
_TALKED = re.compile(
    r"\b(?:talk(?:ed|s)?|discuss(?:ed|es)?|chat(?:ted)?|spoke|conversation|met|told|mention(?:ed|s)?|about"
    r"|likes?|loves?|enjoys?|fan|into|interested|saw|read|recommend(?:s|ed)?|has|have|had|bought"
    r"|owns an? (?:old|leaky)|moved|lives|collects|curious|favou?rite|wore|admires|watches|follows|attended"
    r"|visited|passionate|hired|was there|complimented|keen|lost|broke|broken)\b"
)
_CLAUSES = re.compile(
    r"[.;!?\n]+|\bbut\b|\bwhile\b|\bwhereas\b|,\s+(?=(?:and )?(?:his|her|their|he|she|they|now|used|ex|look"
    r"|wants?|needs?|knows?|not|also|hir|formerly|previously|has|had|hopes|runs|works|married|wife|husband"
    r"|brother|sister)\b)|\band (?=(?:wants?|needs?|knows?|looks?|is looking|used|runs|his|her|their"
    r"|has)\b)"
)
_DOES = re.compile(
    r"^(?:(?:and|also|now|currently|who|he|she|they|still|mostly|mainly|part[- ]time|sometimes|occasionally) )*"
    r"(?:(?:i)?s |are |works? |runs? |owns? |does |makes? |builds? |[a-z]+s )"
)
_ACTS = re.compile(r"^(?:(?:and|also|now|currently|he|she|they|still) )*(?!is |works? |s )[a-z]+(?<!s)s (?!as\b)")
_ASPIRING = re.compile(r"\b(?:aspiring|future|wannabe|would[- ]be|prospective|non)[ -]")
_RETIRED = re.compile(r"^(?:ex|former|formerly|retired|previously)\b[- ]?")
_SEEKER = re.compile(r"\b(?:hiring|hires|recruiting|we ?re hiring|jobs|open roles)\b")
_STAFF = re.compile(
    r"\b(?:interns?|employees|staff|new hires|trainees|apprentices?|talent|team members|people to hire|to hire)\b"
)
_RUNS = re.compile(r"\b(?:runs|owns|founded|cofounded|started|leads|manages|works (?:in|as)|is)\b")
_INTRODUCES = re.compile(
    r"\b(?:intro(?:s|duction|ductions|duce)?|connect(?:ions?)?|contacts?|referrals?|access to|network of|knows)\b"
)
_COUNTERPARTS = {
    "investing": "entrepreneurship", "flat share": "flat share", "public speaking": "events",
    "cofounding": "cofounding", "sponsorship": "events", "accelerator": "entrepreneurship",
}  # fmt: skip
"""Who looks for the first is the second."""
_SOUGHT = (
    (re.compile(
        r"\b(?:startups?|founders?|companies|deals?|deal ?flow)\b.*\b(?:invest|back|fund)|\bdeal ?flow"
        r"|\binvest(?:ment)? (?:opportunit|targets)|\bto invest\b|\bportfolio compan"), "investing"),
    (re.compile(
        r"\b(?:stages?|conferences?|events?|slots?|meetups?|opportunit\w*|gigs?|engagements?) (?:to"
        r"|for) (?:speak|talk|keynote)|\bspeaking (?:gigs?|slots?|engagements?|opportunit\w*)"), "public speaking"),
    (re.compile(r"\bmentees?\b|\bsomeone to mentor\b"), "mentoring"),
    (re.compile(r"\btenants?\b|\bto (?:rent out|let)\b"), "landlord"),
    (re.compile(r"\bvolunteers\b|\bdonors\b"), "nonprofit"),
    (re.compile(r"\bspeakers?\b"), "events"),
    (re.compile(r"\b(?:pupils|students)\b"), "teaching"),
)  # fmt: skip
"""Wishes that tell what a person does."""


@lru_cache(maxsize=20_000)
def read(profile: Profile) -> Person:
    """Read a profile."""
    closure = thesaurus.load().closure
    found = tuple(e for e in _found(profile) if not e.unit.is_empty or e.unit.jobs)
    titles = [e.unit for e in found if e.text == profile.title and e.by is By.IS]
    heads = frozenset(h for u in titles if not u.topic or u.doer for h in u.head) - _ANYBODY
    theirs = [e for e in found if e.by not in (By.HIRES, By.KNOWS)]
    return Person(
        profile,
        found,
        closure(heads),
        bool(heads),
        frozenset(job for unit in titles for job in unit.jobs),
        frozenset(c for e in theirs for c in e.unit.reach),
        frozenset(w for e in theirs for w in e.unit.words) | frozenset(map(words.stem, _name(profile.organization))),
        _name(profile.organization),
        tuple(_name(text) for text in profile.former),
        frozenset(p for text in (profile.title, *profile.tags, *profile.notes) for p in places.told(text)),
        any(_SEEKER.search(fold(text)) for text in (*profile.tags, profile.title))
        or any(_STAFF.search(fold(text)) for text in profile.looking_for),
        _wishes(profile),
    )


def seeking(profile: Profile) -> Person:
    """Read of a profile only what somebody looks for and where they work: enough for whom they may be brought to."""
    return _unread(profile, _wishes(profile))


def named(profile: Profile) -> Person:
    """Read of a profile only where somebody works: enough for who is beside whom."""
    return _unread(profile, ())


def _unread(profile: Profile, wishes: tuple[tuple[str, Ask], ...]) -> Person:
    none = frozenset[str]()
    return Person(profile, (), none, False, none, none, none, _name(profile.organization), (), none, False, wishes)


def _wishes(profile: Profile) -> tuple[tuple[str, Ask], ...]:
    read = ((text, asks.read(text)) for text in profile.looking_for)
    return tuple((text, ask) for text, ask in read if not ask.is_empty or ask.mode is Mode.WORK)


def _name(text: str) -> frozenset[str]:
    """The words of an organisation's name."""
    return frozenset(
        word for word in words.cut(text)
        if word not in grammar.LEGAL_FORMS and word not in grammar.SIGNS and word not in grammar.JOINTS
    )  # fmt: skip


def _found(profile: Profile) -> Iterator[Evidence]:
    yield from _titled(profile.title)
    yield from _organized(profile.organization, titled=bool(profile.title))
    for tag in profile.tags:
        for unit in phrases.read(tag.lstrip("#").replace("_", " ")):
            yield Evidence(unit, By.IS, tag, 0.85 if unit.role else 0.75, weak=not unit.role)
    for text in profile.offers:
        yield from _offered(text)
    for text in profile.knows:
        for unit in (*asks.read(text).units, *phrases.read(text)):
            yield Evidence(unit, By.KNOWS, text, 0.65)
    for text in profile.former:
        for unit in phrases.read(text):
            yield Evidence(unit, By.WAS, text, 0.55, weak=not unit.role)
    for text in profile.looking_for:
        yield from _sought(text)
    for text in profile.notes:
        for clause in _CLAUSES.split(text[:_LONGEST_NOTE]):
            if clause and clause.strip():
                yield from _noted(clause.strip()[:_LONGEST_CLAUSE])


def _titled(title: str) -> Iterator[Evidence]:
    plain = fold(title[:_LONGEST_CLAUSE])
    if _ASPIRING.search(plain):
        return
    by = By.WAS if _RETIRED.match(plain) else By.IS
    for unit in _objects_joined(phrases.read(title)):
        yield Evidence(unit, by, title, 1.0 if by is By.IS else 0.7)


def _objects_joined(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Let what follows a seller or a recruiter narrow them: "Sales representative, mechanical parts" makes none."""
    first = units[0] if units else None
    if first is None or not first.role or not first.head & _DEALS_IN or any(unit.role for unit in units[1:]):
        return units
    objects = frozenset(concept for unit in units[1:] for concept in unit.concepts) - first.head
    unknown = frozenset(word for unit in units for word in unit.words)
    reach = thesaurus.load().closure(first.concepts | objects)
    return (replace(first, narrowed=first.narrowed | objects, words=unknown, reach=reach),)


def _organized(organization: str, *, titled: bool) -> Iterator[Evidence]:
    words_ = _name(organization)
    for unit in phrases.read(organization) if len(words_) > 1 or not titled else ():
        if unit.head:
            yield Evidence(unit, By.WORKS, organization, 0.7, weak=True)
    for word in words_:
        if field := organizations.field(word):
            yield Evidence(phrases.about(field), By.WORKS, organization, 0.6, weak=True)


def _offered(text: str) -> Iterator[Evidence]:
    plain = fold(text[:_LONGEST_CLAUSE])
    ask = asks.read(text)
    if _INTRODUCES.search(plain):
        for unit in ask.units:
            yield Evidence(unit, By.KNOWS, text, 0.7)
        return
    by = By.HIRES if ask.mode is Mode.WORK else By.OFFERS
    for unit in ask.units if by is By.HIRES else phrases.read(text, verb_first=True):
        yield Evidence(unit, by, text, 0.95)


def _sought(text: str) -> Iterator[Evidence]:
    ask = asks.read(text)
    by = By.HIRES if ask.mode is Mode.FIND else By.SEEKS
    plain = fold(text[:_LONGEST_CLAUSE])
    for unit in ask.units:
        yield Evidence(unit, by, text, 0.95 if by is By.HIRES else 0.75)
        for head in unit.head if by is By.HIRES else ():
            if does := _COUNTERPARTS.get(head):
                yield Evidence(phrases.about(does, unit.narrowed), By.SEEKS, text, 0.6)
    about = frozenset(c for unit in ask.units for c in unit.concepts)
    for pattern, does in _SOUGHT:
        if pattern.search(plain):
            yield Evidence(phrases.about(does, about), By.SEEKS, text, 0.7)


def _noted(clause: str) -> Iterator[Evidence]:
    """Read one clause of a note."""
    plain = fold(clause)
    if hires := _HIRES.search(plain):
        yield from _evidence(plain[hires.end() :], By.HIRES, clause, 0.85)
    elif (_NEGATED.search(plain) and not _FORMER.search(plain)) or (
        _WANTS.search(plain) and not _NOT_HERS.search(plain)
    ):
        return
    elif _NOT_HERS.search(plain):
        yield from _evidence(_NOT_HERS.sub(" ", plain), By.KNOWS, clause, 0.6)
    elif _FORMER.search(plain):
        yield from _evidence(plain, By.WAS, clause, 0.6)
    else:
        yield from _said_of_them(plain, clause)


def _said_of_them(plain: str, clause: str) -> Iterator[Evidence]:
    talked = bool(_TALKED.search(plain))
    does = bool(_DOES.match(plain)) and not talked
    object_ = bool(_ACTS.match(plain))
    for unit in phrases.read(plain, verb_first=True):
        proven = not talked and ((does and not (object_ and unit.doer)) or (unit.role and not object_))
        yield Evidence(
            unit,
            By.IS if proven else By.MENTIONS,
            clause,
            0.8 if proven else 0.45,
            weak=not (proven and (unit.role or _RUNS.search(plain))),
        )


def _evidence(plain: str, by: By, text: str, weight: float) -> Iterable[Evidence]:
    return (Evidence(unit, by, text, weight) for unit in phrases.read(plain, verb_first=True))
