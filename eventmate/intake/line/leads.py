"""What leads to a name: "met", "great chat with", "this is"."""

from __future__ import annotations

from collections.abc import Sequence

from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.words import GREETINGS

_FILLERS = listed("hi hello hey hiya omg omfg oh yo wow lol haha hah hm hmm btw fyi um ugh gosh yeah nb ps")
_LEADS: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted((tuple(p.split()) for language in LANGUAGES for p in language.leads), key=len, reverse=True):
    _LEADS.setdefault(_phrase[0], []).append(_phrase)


def past(words: Sequence[Token]) -> int:
    """Give the index behind what leads to a name at the head of some words; 0 without it."""
    greeting = 0
    while greeting < min(5, len(words)) and words[greeting].fold in GREETINGS:
        greeting += 1
    for start in (greeting, 0):
        if start < len(words) and (end := _past_phrase(words, start)):
            return end
    filler = 0
    while filler < min(3, len(words) - 1) and words[filler].fold in _FILLERS:
        filler += 1
    return filler


def _past_phrase(words: Sequence[Token], start: int) -> int:
    for phrase in _LEADS.get(words[start].fold, ()):
        end = start + len(phrase)
        if end < len(words) and tuple(word.fold.replace("’", "'") for word in words[start:end]) == phrase:
            return end
    return 0
