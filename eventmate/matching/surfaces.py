"""The words by which a text may answer a wish, for a full-text index to look up: the thesaurus read backwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from eventmate.matching import asks, grammar, matches, thesaurus, words
from eventmate.matching.asks import Mode
from eventmate.matching.evidence import Person
from eventmate.matching.thesaurus import organizations

_SHORTEST = 4
_WORK = frozenset({
    "job", "work", "position", "role", "intern", "employ", "vacanc", "opening", "gig", "hir", "career", "freelanc",
    "assignment", "challenge", "placement", "apprentice", "trainee", "contract", "recruit",
})  # fmt: skip
"""Words that say that work is looked for."""


def surfaces(ask: str) -> frozenset[str]:
    """Give beginnings of words, one of which anybody who fits has somewhere; empty when that cannot be said.

    A superset: whoever has one may still not fit. What ends with a blank is a whole word.
    """
    read = asks.read(ask)
    found = set[str]()
    for unit in read.units:
        concepts = _below(unit.head | unit.also) | _above(unit.head | unit.also)
        concepts |= {"recruiting"} if read.mode is Mode.WORK else set()
        found.update(word for concept in concepts for word in _spelt(concept))
        found.update(unit.words)
        found.update(unit.names)
        if unit.is_empty:
            return frozenset()
    if not read.units or read.mode is Mode.WORK:
        # "hiring" may be all that somebody's tag says
        return frozenset(found | {"hir", "recruit", "job", "staff", "intern", "talent"}) if found else frozenset()
    return frozenset(found | read.names)


@dataclass(frozen=True, slots=True)
class Wanted:
    """By which words a wish may be told that a person fits: as `surfaces`, the other way."""

    words: frozenset[str]
    """Beginnings of words, one of which every such wish has."""
    work: bool
    """Whether they may have work for anybody."""
    hires: bool
    """Whether they look for somebody, so that whoever takes any work may be it."""

    def may_be(self, text: str) -> bool:
        """Whether a wish is worth a closer look."""
        told = _beginnings(text)
        if not self.words.isdisjoint(told):
            return True
        if told.isdisjoint(_WORK):
            return False
        return self.work or (self.hires and matches.is_open(asks.read(text)))


@lru_cache(maxsize=20_000)
def _beginnings(text: str) -> frozenset[str]:
    """Every beginning of every word of a text, and each whole word with a blank behind it."""
    cut = words.cut(text)
    return frozenset(word[:end] for word in cut for end in range(1, len(word) + 1)) | {f"{word} " for word in cut}


def wanted(person: Person) -> Wanted:
    """Give the words by which a wish may be told that somebody fits."""
    known = thesaurus.load()
    have, hire = matches.terms(person)
    found = {form for term in have | hire if term[:1] in ("~", "@") for form in (term[1:], words.british(term[1:]))}
    found |= set(" ".join(person.places).split())
    heads = {head for one in person.found for head in one.unit.head}
    for concept in _words():
        wider = (up for up in known.broader.get(concept, ()) if up in known.general)
        if concept in have or not heads.isdisjoint(wider) or not hire.isdisjoint(known.closure(frozenset({concept}))):
            found |= _spelt(concept)
    work = bool({"", "!"} & hire) or "recruiting" in have
    return Wanted(frozenset(found), work, bool(hire))


def _below(heads: frozenset[str]) -> set[str]:
    """The concepts and all narrower ones."""
    closure = thesaurus.load().closure
    return {concept for concept in _words() if heads & closure(frozenset({concept}))} | heads


def _above(heads: frozenset[str]) -> set[str]:
    known = thesaurus.load()
    return {up for head in heads for up in known.broader.get(head, ()) if up in known.general or head in known.topics}


@cache
def _words() -> dict[str, frozenset[str]]:
    """For each concept the telling word of each of its phrases."""
    found: dict[str, set[str]] = {}
    listed = [one for phrases in thesaurus.load().phrases.values() for one in phrases]
    often = Counter(word for phrase, _ in listed for word in phrase)
    for phrase, sense in listed:
        telling = min(phrase, key=lambda word: (word in grammar.STOP, often[word], -len(word)))
        for concept in (*sense.concepts, *sense.also):
            found.setdefault(concept, set()).add(telling)
    for name, field in organizations.fields().items():
        found.setdefault(field, set()).add(name)
    return {concept: frozenset(some) for concept, some in found.items()}


@cache
def _spelt(concept: str) -> frozenset[str]:
    """The telling words of a concept in all spellings."""
    return frozenset(form for word in _words().get(concept, ()) for form in _spellings(word))


def _spellings(word: str) -> Iterator[str]:
    """The beginnings under which an index may have a word, its British spelling and the words like it."""
    for one in (word, *words.like(word)):
        for written in {one, words.british(one)}:
            if len(written) < _SHORTEST:
                yield from (f"{written} ", f"{written}s ")
            else:
                yield written[:-1] if len(written) > _SHORTEST and written[-1] in "ye" else written
