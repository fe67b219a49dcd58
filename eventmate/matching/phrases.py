"""What a phrase says: who does what, narrowed by what. One pass, without a model of the language.

A phrase is parted at signs and conjunctions into units, a unit at its prepositions
into a main part and complements. The rightmost word for a doer heads the unit
("legal recruiter" recruits, "patent lawyer" practises law); without one the rightmost
word for a trade does; the rest narrows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from eventmate.matching import grammar, thesaurus, words
from eventmate.matching.thesaurus import Kind, Sense

_LONGEST = 600
"""How much of a phrase is read."""
_GAP = 3
"""How many words may stand between a verb and its object: "sell my grandmother's old house"."""
_HANDLINGS = frozenset({"cleaning", "courier", "waste", "storage", "maintenance", "assistance"})
"""What is done to a thing, by others or by those whose trade the thing is."""
_TRAININGS = frozenset({"training", "trainings", "workshop", "workshops", "course", "courses", "seminar"})
"""What those give as well whose trade it is about."""
_ABOUT = frozenset({"recruiting", "sales", "insurance", "law", "teaching", "journalism", "student", "music business"})
"""A doer before one of these is whom it is done for: "nurse recruiter"."""
_MANNERS = frozenset({"design", "management consulting", "research", "auditing"})
"""Trades that, named as a field, say how another is done: "circuit design"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that somebody is, does, has or wants."""

    head: frozenset[str] = frozenset()
    """The concept it is about; several only where none of them is a trade."""
    narrowed: frozenset[str] = frozenset()
    """Concepts that narrow it."""
    also: frozenset[str] = frozenset()
    """Concepts that the head may be instead."""
    strict: frozenset[str] = frozenset()
    """Stems of unknown words right before the head: they narrow it as well."""
    words: frozenset[str] = frozenset()
    """Stems of all unknown words."""
    names: tuple[str, ...] = ()
    """Folded words after "at" or "from": an organisation, likely."""
    jobs: frozenset[str] = frozenset()
    """Generic words for a job: engineer, manager."""
    role: bool = False
    """Whether the head is a word for a doer."""
    doer: bool = False
    """Whether it is a noun for a doer."""
    topic: bool = False
    """Whether the head is no trade."""
    mentions: frozenset[str] = frozenset()
    """Concepts of complements that only tell for whom or where: they narrow it loosely."""
    reach: frozenset[str] = frozenset()
    """All its concepts and all broader ones."""

    @property
    def concepts(self) -> frozenset[str]:
        """All concepts it speaks of."""
        return self.head | self.narrowed | self.also | self.mentions

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was understood."""
        return not (self.head or self.words or self.names)


@dataclass(frozen=True, slots=True)
class _Item:
    """A word or several that mean one thing together."""

    kind: str
    """sense, neutral, word, sign, joint, preposition."""
    word: str
    sense: Sense | None = None


@lru_cache(maxsize=50_000)
def read(text: str, *, verb_first: bool = False) -> tuple[Unit, ...]:
    """Read a phrase.

    Args:
        text: a title, a tag, what somebody wants.
        verb_first: a verb at the beginning heads it ("teach musicians"), rather than a doer after it.
    """
    units = (
        _unit(some, verb_first=verb_first) for items in _parted(_items(text[:_LONGEST])) for some in _doubled(items)
    )
    return tuple(unit for unit in units if unit is not None)


def about(concept: str, narrowed: frozenset[str] = frozenset()) -> Unit:
    """Give the unit of a concept that nobody has put into words."""
    known = thesaurus.load()
    topic = concept in known.topics
    reach = known.closure(narrowed | {concept})
    return Unit(frozenset({concept}), narrowed - {concept}, role=not topic, topic=topic, reach=reach)


def _items(text: str) -> tuple[_Item, ...]:
    """Look up the words of a text."""
    known = thesaurus.load()
    content = [word for word in words.cut(text) if word not in grammar.STOP or word in known.vocabulary]
    used: set[int] = set()
    items: list[_Item] = []
    for start in range(len(content)):
        if start in used:
            continue
        item, taken = _item(content, start, known)
        used.update(taken)
        if item is not None:
            items.append(item)
    return tuple(items)


def _item(content: Sequence[str], start: int, known: thesaurus.Thesaurus) -> tuple[_Item | None, Iterable[int]]:
    word = content[start]
    found = _longest(content, start, known)
    if found is not None:
        sense, taken = found
        return _Item("sense", word, sense), taken
    kind = _small(word)
    if kind is None:
        return None, ()
    return _Item(kind, word), ()


def _small(word: str) -> str | None:
    if word in grammar.SIGNS or word in ("", "-"):
        return "sign"
    if word in grammar.JOINTS:
        return "joint"
    if word in grammar.PREPOSITIONS:
        return "preposition"
    if word in grammar.STOP:
        return None
    if any(base in grammar.NEUTRAL for base in words.bases(word)):
        return "neutral"
    return "word"


def _longest(content: Sequence[str], start: int, known: thesaurus.Thesaurus) -> tuple[Sense, tuple[int, ...]] | None:
    """Find the longest phrase of the thesaurus that begins here."""
    best: tuple[Sense, tuple[int, ...]] | None = None
    for base in _known(content[start]):
        for phrase, sense in known.phrases.get(base, ()):
            if best is not None and len(phrase) <= len(best[1]):
                break
            taken = _matched(content, start, phrase, gap=_GAP if sense.kind is Kind.VERB else 0)
            if taken is not None:
                best = sense, taken
    return best


@lru_cache(maxsize=65536)
def _known(word: str) -> tuple[str, ...]:
    return words.known(word, thesaurus.load().vocabulary)


def _matched(content: Sequence[str], start: int, phrase: Sequence[str], gap: int) -> tuple[int, ...] | None:
    taken = [start]
    position = start + 1
    for wanted in phrase[1:]:
        left = gap
        while position < len(content) and wanted not in _known(content[position]):
            word = content[position]
            small = word in grammar.STOP
            if not small and (left == 0 or word in grammar.SIGNS or word in grammar.JOINTS):
                return None
            left -= 0 if small else 1
            position += 1
        if position == len(content):
            return None
        taken.append(position)
        position += 1
    return tuple(taken)


def _parted(items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """Part items at signs and conjunctions; an adjective before "and" stays with what follows it."""
    part: list[_Item] = []
    for item in items:
        if item.kind in ("sign", "joint"):
            if part:
                yield part
            part = []
        else:
            part.append(item)
    if part:
        yield part


def _doubled(items: list[_Item]) -> Iterator[list[_Item]]:
    """Give a unit, and before it one for the first of two doers side by side: "welder-fabricator"."""
    for at in range(1, len(items)):
        first, second = items[at - 1].sense, items[at].sense
        if first and second and first.kind is second.kind is Kind.ROLE and second.concepts[0] not in _ABOUT:
            yield items[:at]
    yield items


def _unit(items: Sequence[_Item], *, verb_first: bool) -> Unit | None:
    """Read one unit."""
    main, complements = _complements(items)
    head = _head(main, verb_first=verb_first)
    at = 0
    while head is None and at < len(complements) and not _senses(main):
        # "Head of Robotics", "founder of a bakery": what follows says what it is about.
        if complements[at][0] not in ("at", "from", "@"):
            main = [*main, *complements[at][1]]
            head = _head(main, verb_first=verb_first)
            complements = complements[:at] + complements[at + 1 :]
        else:
            at += 1
    if head is None and (pair := _pair_of_languages(main, complements)):
        # "Japanese to English translation": what stands last says what is done.
        main, complements = [*main, *pair], []
        head = _head(main, verb_first=verb_first)
    if head is None and not _senses(main):
        for _, part in complements:
            if head is None:
                main = [*main, *part]
                head = _head(part, verb_first=verb_first)
    return _built(main, complements, head)


def _pair_of_languages(main: Sequence[_Item], complements: Sequence[tuple[str, list[_Item]]]) -> list[_Item]:
    """Give what follows "to" or "into" where a topic stands before it alone, and a trade after it."""
    if len(main) != 1 or len(complements) != 1 or complements[0][0] not in ("to", "into"):
        return []
    part = complements[0][1]
    return part if _senses(main) and _head(part, verb_first=False) else []


def _complements(items: Sequence[_Item]) -> tuple[list[_Item], list[tuple[str, list[_Item]]]]:
    main: list[_Item] = []
    found: list[tuple[str, list[_Item]]] = []
    for item in items:
        if item.kind == "preposition":
            found.append((item.word, []))
        elif found:
            found[-1][1].append(item)
        else:
            main.append(item)
    return main, [one for one in found if one[1]]


def _senses(items: Iterable[_Item]) -> list[Sense]:
    return [item.sense for item in items if item.sense is not None]


def _head(items: Sequence[_Item], *, verb_first: bool) -> _Item | None:
    """Find the item that says what is done: the last doer, a verb that begins it, the last trade."""
    topics = thesaurus.load().topics
    trades = [item for item in items if item.sense and item.sense.concepts[0] not in topics]
    if not trades:
        return None
    begins = trades[0] if trades[0].sense and trades[0].sense.kind is Kind.VERB else None
    if verb_first and begins:
        return begins
    doers = [item for item in trades if item.sense and item.sense.kind is Kind.ROLE]
    if doers:
        return doers[-1]
    last = trades[-1]
    if len(trades) > 1 and last.sense and last.sense.concepts[0] in _MANNERS:
        return trades[-2]
    return begins or last


def _built(main: Sequence[_Item], complements: Sequence[tuple[str, list[_Item]]], head: _Item | None) -> Unit | None:
    known = thesaurus.load()
    beside = [concept for item in main if item.sense and item is not head for concept in item.sense.concepts]
    narrowed, mentions, audience, names = set(beside) - _MANNERS, set[str](), set[str](), list[str]()
    for preposition, part in complements:
        told = {concept for sense in _senses(part) for concept in sense.concepts}
        mentions |= told
        if preposition == "for" and all(sense.kind is Kind.ROLE for sense in _senses(part)):
            audience |= told
        if preposition in ("at", "from", "@"):
            names += [item.word for item in part]
    every = [*main, *(item for _, part in complements for item in part)]
    unknown = frozenset(words.stem(i.word) for i in every if i.kind == "word" and i.word not in grammar.COMMON)
    others = _besides(main, head)
    heads = frozenset(head.sense.concepts[:1]) if head and head.sense else frozenset(narrowed)
    if head and head.sense:
        narrowed.update(head.sense.concepts[1:])
    # A podiatrist for runners need not run.
    narrowed |= {one for one in mentions - audience if one in known.topics and one not in known.loose}
    unit = Unit(
        heads,
        frozenset(narrowed) - heads,
        frozenset((*head.sense.also, *others) if head and head.sense else ()),
        _before(main, head),
        unknown,
        tuple(names),
        frozenset(b for i in every if i.kind == "neutral" for b in words.bases(i.word) if b in grammar.JOBS),
        bool(head and head.sense and head.sense.kind is not Kind.FIELD),
        bool(head and head.sense and head.sense.kind is Kind.ROLE),
        head is None,
        frozenset(mentions) - heads - narrowed,
    )
    return None if unit.is_empty and not unit.jobs else replace(unit, reach=known.closure(unit.concepts))


def _besides(main: Sequence[_Item], head: _Item | None) -> tuple[str, ...]:
    """The trades that may be meant as well: whoever does gutters may also clean them."""
    if head is None or head.sense is None or head.sense.kind is Kind.ROLE:
        return ()
    if head.sense.concepts[0] not in _HANDLINGS and head.word not in _TRAININGS:
        return ()
    topics = thesaurus.load().topics
    senses = (item.sense for item in main if item.sense and item is not head)
    return tuple(sense.concepts[0] for sense in senses if sense.concepts[0] not in topics)


def _before(main: Sequence[_Item], head: _Item | None) -> frozenset[str]:
    """The unknown words right before a doer: "COBOL programmer"."""
    if head is None or head.sense is None or head.sense.kind is not Kind.ROLE:
        return frozenset()
    found = []
    for item in reversed(main[: main.index(head)]):
        if item.kind != "word" or item.word in grammar.COMMON:
            break
        found.append(words.stem(item.word))
    return frozenset(found)
