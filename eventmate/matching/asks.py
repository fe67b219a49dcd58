"""What somebody asks for: a person who is or can something, work, customers, or a place in a company.

A wish has a counterpart: who looks for work in robotics is what one who looks for
robotics engineers wants, and the other way round. This module tells the two apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from eventmate.matching import grammar, phrases, places, words
from eventmate.matching.phrases import Unit
from eventmate.text import clean, fold


class Mode(Enum):
    """What is wanted of the other."""

    FIND = "find"
    """That they are or do it."""
    WORK = "work"
    """That they hire for it."""
    CLIENTS = "clients"
    """That they want it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A wish, understood."""

    mode: Mode = Mode.FIND
    units: tuple[Unit, ...] = ()
    """Any of them will do; the first is what was said first."""
    places: frozenset[str] = frozenset()
    """Where it is to be."""
    names: frozenset[str] = frozenset()
    """Capitalised words that may be an organisation, folded."""
    whole: bool = False
    """Whether it is nothing but such words."""
    at: frozenset[str] = frozenset()
    """All words after "at": the name of an organisation, likely."""
    plain: frozenset[str] = frozenset()
    """All its words, where none of them is a trade or topic: the name of an organisation in any case, perhaps."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was understood that could fit anybody."""
        return not any(unit.head or unit.words or unit.names for unit in self.units)


_PERSON = (
    r"(?:some ?one|some ?body|any ?one|any ?body|people|persons?|folks|compan(?:y|ies)|firms?|startups?|those|teams?"
    r"|employers?|managers?|a place|organi[sz]ations?)"
)
_SEEKS = (
    r"(?:is |are |who is |s )?(?:look(?:s|ing)? for|in need of|needs?|want(?:s|ing)?|seek(?:s|ing)?"
    r"|search(?:es|ing)? for)"
)
_JOB = (
    r"(?:jobs?|internships?|traineeships?|apprenticeships?|employment|vacanc(?:y|ies)|(?:open |new |next "
    r"|first )?(?:positions?|roles?)"
    r"|openings?|gigs?|assignments?|freelance(?= (?:\w+ )?(?:work|projects?|contracts?"
    r"|jobs?)\b)|contract work|(?:paid |new "
    r"|next |any |some |more |part[- ]time |full[- ]time |remote |summer |freelance |steady )+work"
    r"|work(?= (?:in|as|at|for|on)\b)|new challenge|career move|employer|placement|working student)"
)
_NO_JOB = re.compile(
    r"\b(?:job|work|role|position|career) (?:interview|coach|board|permit|visa|model|contract|search|advi"
    r"|counsel|fair|market|change)"
    r"|\bemployment (?:law|agenc|tribunal|contract|rights|solicitor|attorney)"
    r"|\b(?:paint|print|odd|case|art|wood|metal|social|youth|paper|brick|stone|nose|lab|press|body|admin"
    r"|stage|field|building|electrical)s? ?(?:job|work)s?\b"
    r"|\bboard position|lead(?:ing)? role|jobs? done\b|\bgigs? for (?:our|my|the) band|concert gig|speaking gig"
)
_CANDIDATE = re.compile(
    rf"\b{_PERSON} (?:(?:who|that) )?{_SEEKS} (?:an? |the |new |their |first |next )*{_JOB}(?: in| as| at| with)?\b"
)
_HIRES = re.compile(
    rf"\b(?:who|that|which|{_PERSON})(?:['’]?s| is| are| may be| might)? (?:currently |actively "
    rf"|also )?(?:hir(?:e|es|ing)|recruit(?:s|ing)?|employ(?:s|ing)?)\b(?: for)?"
    rf"|\bcompanies with openings for|\bwho (?:hires?|employs?|recruits?)\b|\bhiring managers?(?: (?:for|in"
    rf"|of))?|\bget(?:ting)? hired\b|\bhire me\b|\bto be hired\b"
    rf"|\b{_PERSON} (?:(?:who|that|with) )?(?:offer(?:s|ing)?|has|have|with|gives?|got)? ?(?:an? |open "
    rf"|paid )*{_JOB}(?: (?:in|as|at|for|of|with))*"
)
_WORKS = re.compile(rf"^(?:.{{0,40}}?\b)?{_JOB}\b(?: (?:in|as|at|for|of|with|doing|on|within))*")
_JOBS_AFTER = re.compile(
    r"\b(?:jobs?|internships?|positions?|roles?|vacanc(?:y|ies)|openings?|gigs?|apprenticeship)\s*$"
)
_CLIENTS = re.compile(
    rf"\b{_PERSON} (?:(?:who|that|which) )?{_SEEKS}\b(?: (?:help|support|advice) (?:with|on|in))?|\b(?:new "
    rf"|more |first |potential |paying |private )*"
    r"(?<!\w )(?:(?:client|customer)s?(?! (?:support|service|success|experience|care|retention|research"
    r"|data|journey|interview|acquisition|relation|insight))|buyers?|patients?|commissions|orders|leads"
    r"|takers)\b(?: (?:for|of|who|that|in|interested in|needing|need|to buy|to use))*"
    r"|\b(?:wants|needs|want|need) (?:an? )?(?=\w+ (?:built|made|designed|fixed|done)\b)"
)
_KNOWS = re.compile(
    rf"\b(?:who knows|{_PERSON} who knows|intro(?:s|duction|ductions|duce)?(?: (?:me|us|her|him"
    rf"|them))? (?:to|into)|connect(?:ions?|ed|s)?(?: (?:me|us))? (?:to|with)|contacts? (?:at|in|with|to)"
    rf"|a way into|knows? (?:some|any)(?:one|body)|referral to) ?(?:someone|anyone|anybody|somebody"
    rf"|people)?"
)
_LEAD_IN = re.compile(
    r"^(?:(?:i|we|she|he|they)(?:['’](?:m|re|d|ve|s)| am| are| is)? |please |who (?:is|are|can|could|does"
    r"|would) |does anyone know |do you know |would like to |to )+"
)
_HIRING = re.compile(
    r"\b(?:to |we['’]?re |we are |i am |i['’]?m |want to |need to |now )?(?:hir(?:e|ing)|employ"
    r"|recruit)(?=\s+(?:an?\b|our\b|my\b|more\b|\d|two\b|three\b|some\b|new\b|\w+))"
)
_TO_BACK = re.compile(
    r"\b(?:startups?|founders?|companies|teams?|deals?) (?:\w+ ){0,4}?(?:to|worth) (?:invest|back|fund)"
    r"|\bdeal ?flow\b"
)
_STARTUPS = re.compile(r"^[\w-]+ (?:startups?|start-ups?)$")
"""Startups of a field, which are not anybody in it."""
_ANIMALS = frozenset({"pets", "horses"})
_HEALERS = frozenset({"medicine", "dentistry", "physiotherapy", "nursing", "emergency", "hospital administration"})
_AT = re.compile(r"\b(?:at|from) (?:the )?(.+)$")
_LONGEST = 300
"""A wish that is longer is read up to here: some patterns take time in the square of the length."""
_WRITTEN_AT = re.compile(r"\b(?:at|from)\s+(?:the )?(\S.*)$", re.IGNORECASE)
_ASKING = re.compile(
    r"^(?:i(?:['’]m| am)? |we(?:['’]re| are)? |do you know |(?:look(?:ing)? for|need|want|seek(?:ing)?) )+"
)
_FOLLOWS = re.compile(r"^(?:who|that) (?=[a-z])")
_OR = re.compile(r"\bor\b|/")


def organization(text: str) -> str:
    """Give the organisation that is all a wish asks for, as it was written; empty when it asks for anything else."""
    ask, text = read(text), clean(text[:_LONGEST]).rstrip("?!")
    if any(unit.head for unit in ask.units):
        return ""
    if named := _WRITTEN_AT.search(text):
        return named[1]
    return text if ask.plain else ""


def names(text: str, house: str) -> bool:
    """Whether a wish is nothing but words of an organisation's name, written as names are."""
    ask = read(text)
    return ask.whole and ask.names <= frozenset(words.cut(house))


def wanted(text: str) -> str:
    """Write a wish so that it may follow "I am looking for": "mechanical engineer" takes its article."""
    text = clean(text[:_LONGEST]).rstrip(".?! ")
    begins, blank, rest = text.partition(" ")
    said = _ASKING.sub("", f"{begins.lower()}{blank}{rest}" if begins.lower() in grammar.STOP else text)
    said = _FOLLOWS.sub("somebody who ", said)
    first, last = fold(said).split(" ")[0], words.cut(said)[-1:]
    told = read(said).units
    one = told and told[0].doer and not told[0].topic and last and words.singular(last[0]) == last[0]
    if one and first not in grammar.STOP and not first[:1].isdigit() and " who " not in said:
        return f"{'an' if first[:1] in 'aeiou' else 'a'} {said}"
    return said


@lru_cache(maxsize=20_000)
def read(text: str) -> Ask:
    """Understand a wish, in whatever words it comes."""
    text = text[:_LONGEST]
    plain = fold(text).strip().rstrip(".?!")
    plain = _LEAD_IN.sub("", plain)
    mode, rest = _mode(plain)
    rest = _KNOWS.sub(" ", rest)
    rest, where = places.taken(rest)
    units = phrases.read(rest, verb_first=True)
    if _TO_BACK.search(plain) or (_STARTUPS.search(plain) and mode is Mode.FIND):
        about = frozenset(concept for unit in units for concept in unit.concepts) - {"investing", "entrepreneurship"}
        units = (phrases.about("entrepreneurship", about),)
    units = tuple(_combined(unit) for unit in units)
    names = _names(text)
    said = [word for word in words.cut(rest) if word not in grammar.STOP and word not in grammar.PREPOSITIONS]
    plain_ = frozenset(said) if units and not any(unit.head or unit.jobs for unit in units) else frozenset()
    whole = bool(said) and all(word in names for word in said)
    at = _AT.search(rest)
    inside = frozenset(words.cut(at[1])) - grammar.LEGAL_FORMS - grammar.SIGNS if at else frozenset()
    return Ask(mode, _alternatives(units, rest), where, names, whole, inside, plain_)


def _combined(unit: Unit) -> Unit:
    """What is the matter with an animal is for a vet."""
    if unit.concepts & _ANIMALS and unit.concepts & _HEALERS:
        return phrases.about("veterinary")
    return unit


def _mode(plain: str) -> tuple[Mode, str]:
    if found := _CANDIDATE.search(plain):
        return Mode.FIND, plain.replace(found[0], " ", 1)
    if not _NO_JOB.search(plain):
        if found := _HIRES.search(plain):
            return Mode.WORK, _JOBS_AFTER.sub(" ", plain.replace(found[0], " ", 1))
        if found := _WORKS.match(plain):
            left = plain[: found.end()]
            kept = re.sub(rf"{_JOB}\b(?: (?:in|as|at|for|of|with|doing|on|within))*\s*$", " ", left)
            return Mode.WORK, kept + " " + plain[found.end() :]
    if found := _CLIENTS.search(plain):
        return Mode.CLIENTS, plain.replace(found[0], " ", 1)
    return Mode.FIND, _HIRING.sub(" ", plain, count=1) if _HIRING.match(plain) else plain


def _alternatives(units: tuple[Unit, ...], rest: str) -> tuple[Unit, ...]:
    """Keep the units that answer on their own: all of "a designer or a developer", else the first that tells."""
    telling = tuple(unit for unit in units if unit.head) or units
    if len(telling) < 2 or _OR.search(rest) or re.search(r"\band (?:an?|some|also)\b|,", rest):
        return telling[:4]
    first = telling[0]
    roles = tuple(unit for unit in telling if unit.role)
    return telling if len(roles) == len(telling) else (first,)


def _names(text: str) -> frozenset[str]:
    """The words that are written like names, first words of the text among them only when they stand alone."""
    written = re.findall(r"[^\W_][\w&.'’-]*", text)
    listed = written if len(written) <= 3 else written[1:]
    capital = {fold(word.removesuffix("'s").removesuffix("’s").strip(".")) for word in listed if word[:1].isupper()}
    return frozenset(word for word in capital if word not in grammar.STOP and words.stem(word))
