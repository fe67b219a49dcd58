"""The thesaurus: which words stand for which trade, field or topic. Read once, on first use.

The rows are data, in the modules of this package, one for a group of trades. A row is::

    key < broader, ... : who does it | what it is about | what one does

``key*``  whoever does it takes every case of it (a lawyer, a photographer), unless they say they do another.
``key~``  a topic: nobody's trade on its own (piano, Japanese, patents); it narrows a trade.
``key-``  a topic that narrows nothing when it stands beside a trade (a wedding, a startup, a school).
``= a + b :``  words that mean a trade and a topic at once (paediatrician).

Commas part the words; a word of several words is found with small words between them.
An indented line goes on with the row before it; a later row of the same key adds words to the first.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cache
from types import MappingProxyType

from eventmate.matching import words

MODULES = (
    "building", "engineering", "software", "tech", "science", "medicine", "law", "money", "business", "media", "arts",
    "food", "travel", "transport", "goods", "people", "society", "home", "topics", "languages",
    "trades", "foreign",
)  # fmt: skip
_LONG = 6
"""A plural that is longer than this stands for its singular as well; "glasses", "goods" and "news" do not."""
_CONTINUED = re.compile(r"\n +")
_ROW = re.compile(r"(?P<key>[^:<]+?)(?:<(?P<broader>[^:]*))?:(?P<rest>.*)")
IMPLIED = MappingProxyType({
    "teaching": ("coach", "teacher", "instructor", "trainer", "tutor"),
    "import export": ("importer", "exporter"),
    "research": ("researcher", "scientist"),
    "retail": ("dealer", "seller", "retailer"),
    "manufacturing": ("manufacturer",),
})  # fmt: skip
"""What the last word of a doer's name says besides: a coffee importer imports."""
_LAST = {last: trade for trade, lasts in IMPLIED.items() for last in lasts}


class Kind(IntEnum):
    """What a word says of a trade or topic."""

    ROLE = 0
    """Names the one who does it: lawyer."""
    FIELD = 1
    """Names it: law, lawsuit."""
    VERB = 2
    """Says that one does it: sue."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word of the thesaurus means."""

    kind: Kind
    concepts: tuple[str, ...]
    """The first is what it is, the others narrow it."""
    also: tuple[str, ...] = ()
    """What else it may be."""


@dataclass(frozen=True)
class Thesaurus:
    """All rows, ready to be looked up."""

    broader: MappingProxyType[str, tuple[str, ...]]
    general: frozenset[str]
    topics: frozenset[str]
    loose: frozenset[str]
    phrases: MappingProxyType[str, tuple[tuple[tuple[str, ...], Sense], ...]]
    """By first word: the words and their sense, longest first."""
    vocabulary: frozenset[str]
    """Every word that stands in a phrase."""
    _closed: dict[frozenset[str], frozenset[str]] = field(default_factory=dict)

    def closure(self, concepts: frozenset[str]) -> frozenset[str]:
        """The concepts and all broader ones."""
        found = self._closed.get(concepts)
        if found is None:
            todo, every = list(concepts), set(concepts)
            while todo:
                for one in self.broader.get(todo.pop(), ()):
                    if one not in every:
                        every.add(one)
                        todo.append(one)
            found = self._closed[concepts] = frozenset(every)
        return found


@cache
def load() -> Thesaurus:
    """Read all rows."""
    texts = [importlib.import_module(f"eventmate.matching.thesaurus.{name}").ROWS for name in MODULES]
    return read(row for text in texts for row in _CONTINUED.sub(" ", text).splitlines())


def read(lines: Iterable[str]) -> Thesaurus:
    """Read rows; a word of several rows may mean each of them, but one that narrows has it alone."""
    broader: dict[str, tuple[str, ...]] = {}
    marked: dict[str, set[str]] = {"*": set(), "~": set(), "-": set()}
    entries: dict[tuple[str, ...], Sense] = {}
    for line in lines:
        row = _ROW.fullmatch(line.strip())
        if row is None:
            continue
        concepts = tuple(_key(part, marked) for part in row["key"].removeprefix("=").split("+"))
        if not row["key"].startswith("="):
            wider = tuple(filter(None, map(str.strip, (row["broader"] or "").split(","))))
            broader[concepts[0]] = wider or broader.get(concepts[0], ())
        for phrase, kind in _phrases(row["rest"]):
            if len(concepts) > 1:
                entries[phrase] = Sense(kind, concepts)
                continue
            sense = Sense(kind, _implied(phrase, kind, concepts[0]))
            first = entries.get(phrase)
            if first is None:
                entries[phrase] = sense
            elif len(first.concepts) == 1 and concepts[0] != first.concepts[0]:
                entries[phrase] = _joined(first, sense, marked["~"] | marked["-"])
            elif concepts[0] not in (*first.concepts, *first.also):
                entries[phrase] = replace(first, also=(*first.also, concepts[0]))
    _name_topics(entries, marked["~"], broader)
    for phrase, sense in tuple(entries.items()):
        if len(phrase) > 1 or len(phrase[0]) > _LONG:
            entries.setdefault((*phrase[:-1], words.singular(phrase[-1])), sense)
    return Thesaurus(
        MappingProxyType(broader),
        frozenset(marked["*"]),
        frozenset(marked["~"] | marked["-"]),
        frozenset(marked["-"]),
        MappingProxyType(_by_first(entries)),
        frozenset(word for phrase in entries for word in phrase),
    )


def _implied(phrase: tuple[str, ...], kind: Kind, concept: str) -> tuple[str, ...]:
    trade = _LAST.get(phrase[-1]) if kind is Kind.ROLE and len(phrase) > 1 else None
    return (concept, trade) if trade and concept not in (trade, "coaching") else (concept,)


def _key(written: str, marked: dict[str, set[str]]) -> str:
    key = written.strip()
    mark = key[-1]
    if mark in marked:
        key = key[:-1]
        marked[mark].add(key)
    return key


def _phrases(rest: str) -> Iterator[tuple[tuple[str, ...], Kind]]:
    for kind, column in zip(Kind, rest.split("|"), strict=False):
        for phrase in column.split(","):
            if listed := tuple(map(words.spelt, phrase.split())):
                yield listed, kind


def _joined(first: Sense, second: Sense, topics: set[str]) -> Sense:
    """Give the sense of a word of two rows; a trade is likelier meant than a topic."""
    if first.concepts[0] in topics and second.concepts[0] not in topics:
        first, second = second, first
    return replace(first, also=(*first.also, second.concepts[0]))


def _name_topics(entries: dict[tuple[str, ...], Sense], topics: set[str], broader: dict[str, tuple[str, ...]]) -> None:
    """Let a doer's name of several words tell the topic in it: a piano tuner is one for pianos."""
    for phrase, sense in entries.items():
        if sense.kind is not Kind.ROLE or len(phrase) == 1:
            continue
        told = entries.get(phrase[:-1]) or entries.get(phrase[:1])
        topic = told.concepts[0] if told else ""
        wider = broader.get(topic, ())
        if topic in topics and topic not in sense.concepts:
            above = {sense.concepts[0], *broader.get(sense.concepts[0], ())}
            if not wider or above.intersection(wider):
                entries[phrase] = replace(sense, concepts=(*sense.concepts, topic))


def _by_first(
    entries: dict[tuple[str, ...], Sense],
) -> dict[str, tuple[tuple[tuple[str, ...], Sense], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Sense]]] = {}
    for phrase, sense in entries.items():
        found.setdefault(phrase[0], []).append((phrase, sense))
    return {first: tuple(sorted(some, key=lambda one: -len(one[0]))) for first, some in found.items()}
