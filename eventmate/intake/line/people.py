"""Personal names within a run of words: where one ends, and how sure it is.

Lists of given and family names are evidence, not a fence: an unknown word with
a capital may be a name, one in lower case only where nothing plain stands.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from eventmate.intake.line import houses, roles
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.given_names import GIVEN
from eventmate.intake.vocabulary.organizations import HOUSES, LEGAL
from eventmate.intake.vocabulary.people import (
    COURTESY,
    FAMILY,
    FAMILY_AS_TRADE,
    GENERATIONS,
    HONORIFICS,
    LINKS,
    PARTICLES,
    SUFFIXES,
)
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.professions import TRADES
from eventmate.intake.vocabulary.trades import DEPARTMENTS, MODIFIERS
from eventmate.intake.vocabulary.words import COMMON, REMARKS, SUBJECT_ENDINGS, TOPICS, VERBS

_LONGEST = 7
_BEHIND_NAME = frozenset({"@", "&", "as", "the", "a", "an", "of", "bei", "chez", "von", "de"})
_LOWER_OPENERS = frozenset({"van", "von", "de", "al", "el"})
_CAPITAL_PARTICLES = frozenset({"in", "la", "do", "be", "op", "e", "i", "to", "as", "von", "de"})
_RANKS = listed(
    """
    sister brother father mother pastor imam captain major colonel general lieutenant sergeant commander admiral bishop
    archbishop judge justice senator ambassador corporal brigadier
    """
)
"""Ranks and callings that stand before a name with a capital: "Sister Mary Agnes"."""

_TRADES_TOO = frozenset({"dev", "guru", "hakim", "pilot", "marshal", "usta", "pastor", "page", "hunter", "sailor"})
_NAMES_TOO = frozenset({"good", "nice", "great", "tall", "friend", "may", "said", "never"})
_NO_PARTICLES = frozenset({"a", "and", "&", "und", "in"})


class Run(NamedTuple):
    """A stretch of words that may be a name."""

    start: int
    end: int
    strength: int
    """1 perhaps, 2 likely, 3 told by a list or a title of honour."""


def run(
    words: Sequence[Token], start: int, organizations: Collection[str], *, is_first: bool, is_led: bool = False
) -> Run | None:
    """Read a name that begins at a word; None when none does.

    Args:
        organizations: those in the book, folded.
        is_first: a mere perhaps will do, because this is where a name is expected.
        is_led: words before it say that a name follows, so a plain word with a capital may open it.
    """
    i = _past_honorifics(words, start)
    if i >= len(words):
        return None
    two = is_led and i + 1 < len(words) and _is_lettered(words[i]) and _is_lettered(words[i + 1])
    end = _end(words, i, organizations, honored=i > start or two)
    if end is None:
        return None
    strength = 3 if i > start else _strength(words[i:end])
    return Run(start, end, strength) if strength > 1 or (strength and is_first) else None


def _is_lettered(word: Token) -> bool:
    """Whether a word is written as names are: one capital, then small letters."""
    letters = word.text.replace("-", "").replace("'", "")
    return letters.isalpha() and word.text[0].isupper() and not word.text.isupper()


def is_given(word: Token) -> bool:
    """Whether a word is a known given name or an initial."""
    return _is_listed(word) or _is_initial(word)


def is_family_known(word: Token) -> bool:
    """Whether a word is a known family name."""
    return word.fold in FAMILY or word.fold in FAMILY_AS_TRADE


def is_title(word: Token) -> bool:
    """Whether a word is a title of honour."""
    return word.fold.rstrip(".") in COURTESY


def is_family(words: Sequence[Token]) -> bool:
    """Whether words have the shape of a family name: one word with particles perhaps, or two that are linked."""
    core = [word for word in words if word.fold.rstrip(".") not in PARTICLES and word.fold not in LINKS]
    linked = any(word.fold in LINKS for word in words) or all(word.fold in FAMILY for word in core)
    return len(core) == 1 or (len(core) == 2 and linked)


def reads_as_subject(word: Token) -> bool:
    """Whether an unknown word in lower case ends as subjects do: gardening, pottery."""
    return word.text.islower() and len(word.fold) > 5 and word.fold.endswith(SUBJECT_ENDINGS)


def may_follow(words: Sequence[Token], i: int) -> bool:
    """Whether this word, or the end, may stand right behind a name: a preposition, a verb, a title."""
    if i >= len(words):
        return True
    word = words[i]
    if word.fold in VERBS or word.fold in _BEHIND_NAME or word.fold in REMARKS or word.text[0].isdigit():
        return True
    return _title_near(words, i)


def _title_near(words: Sequence[Token], i: int) -> bool:
    return any(roles.is_head(word) for word in words[i : i + 4])


def _past_honorifics(words: Sequence[Token], i: int) -> int:
    start = i
    while i + 1 < len(words) and words[i].fold.rstrip(".") in (COURTESY if i == start else HONORIFICS):
        if _heads_title(words, i):
            break
        i += 1
    if i == start == 0 and len(words) > 2 and words[0].fold in _RANKS and all(map(_is_lettered, words[:2])):
        return 0 if roles.is_head(words[1]) else 1
    return i


def _heads_title(words: Sequence[Token], i: int) -> bool:
    """Whether an honorific is the head of a title instead: "professor of physics", "prof at ETH"."""
    if words[i].fold in ("don", "dona"):
        return not words[i + 1].is_capital
    return words[i + 1].fold in ("of", "at", "for", "@", "in", "emeritus")


def _end(words: Sequence[Token], start: int, organizations: Collection[str], *, honored: bool) -> int | None:
    """Step over the words of a name."""
    if not _may_open(words, start, organizations, honored=honored):
        return None
    first = words[start]
    small = _is_initial(first) or (first.fold in PARTICLES and first.fold not in GIVEN)
    names = 0 if small else 1
    i = start + 1
    while i < len(words) and i - start < _LONGEST:
        if not (_is_suffix(words, i) or _is_inside(words, i) or _goes_on_small(words, i, organizations)):
            if not _may_follow_name(words, i, start, names, organizations):
                break
            names += 1
        i += 1
    return i if names or _is_initial(first) else None


def _is_suffix(words: Sequence[Token], i: int) -> bool:
    """Whether a word is a suffix of the name: Jr., PhD."""
    word = words[i]
    bare = word.fold.rstrip(".").replace(".", "")
    if bare in ("phd", "md"):
        return True
    title = roles.run(words, i)
    if bare in GENERATIONS:
        return title is None or i + 1 == len(words)
    return bare in SUFFIXES and not word.text.islower() and title is None


def _is_inside(words: Sequence[Token], i: int) -> bool:
    """Whether a word stands inside a name by its shape: an initial, a nickname in brackets."""
    word = words[i]
    before, after = words[i - 1], words[i + 1] if i + 1 < len(words) else None
    if _is_initial(word) and after is not None:
        return word.text.endswith(".") or (not word.text.islower() and after.is_capital)
    gap = word.start - before.end
    return after is not None and after.start - word.end > 1 and gap > 1


def _goes_on_small(words: Sequence[Token], i: int, organizations: Collection[str]) -> bool:
    """Whether a word is a particle or a link, and the name goes on behind it."""
    fold = words[i].fold
    if i + 1 >= len(words) or (fold.rstrip(".") not in PARTICLES and fold not in LINKS) or fold in _NO_PARTICLES:
        return False
    after = words[i + 1]
    if fold in _CAPITAL_PARTICLES and not after.is_capital and after.fold in COMMON and after.fold not in PARTICLES:
        return False
    if fold == "von" and _leads_house(words, i + 1, organizations):
        return False
    if after.fold in PARTICLES:
        return True
    plain = not after.is_capital and (after.fold in COMMON or fold in ("in", "be", "op", "e", "i", "to", "as"))
    return after.text[0].isalpha() and not plain and roles.run(words, i + 1) is None


def _leads_house(words: Sequence[Token], i: int, organizations: Collection[str]) -> bool:
    """Whether an organisation stands behind "von", with its article perhaps: "von der TU München"."""
    i += words[i].fold in ("der", "dem") and i + 1 < len(words)
    return houses.known(words, i, organizations) is not None or words[i].fold in HOUSES


def _is_spelled_as_name(word: Token) -> bool:
    letters = word.text.strip("()\"'“”.-")
    if not letters or not letters[0].isalpha() or any(char.isdigit() for char in letters):
        return False
    return not (word.is_cjk or "@" in letters or "/" in letters or word.fold.replace("’", "'").endswith("'s"))


def _may_open(words: Sequence[Token], i: int, organizations: Collection[str], *, honored: bool) -> bool:
    """Whether a word may be the first one of a name."""
    word, fold = words[i], words[i].fold
    if not _is_spelled_as_name(word) or fold in LEGAL:
        return False
    if honored:
        return word.is_capital or fold not in COMMON
    if fold in GIVEN:
        return word.is_capital or fold not in COMMON
    if fold in _TRADES_TOO and _opens_capitals(words, i):
        return True
    if fold in COMMON or fold in REMARKS or fold in TOPICS or fold.startswith("ex-"):
        return False
    capital_next = i + 1 < len(words) and words[i + 1].is_capital
    if fold in PARTICLES and i + 1 < len(words):
        return capital_next or fold in _LOWER_OPENERS
    if houses.known(words, i, organizations) is not None:
        return False
    if roles.run(words, i) is not None and not (fold in FAMILY_AS_TRADE and word.is_capital):
        return False
    if houses.is_place(words, i) and not (capital_next and words[i + 1].fold not in PLACES):
        return False
    if fold in HOUSES or (fold not in FAMILY and (fold in DEPARTMENTS or fold in MODIFIERS)):
        return False
    return not _is_acronym(word) or i + 1 < len(words)


def _opens_capitals(words: Sequence[Token], i: int) -> bool:
    """Whether a word with a capital stands before another one that is no part of a title."""
    if i + 1 >= len(words) or not (_is_lettered(words[i]) and _is_lettered(words[i + 1])):
        return False
    after = words[i + 1].fold
    return not (roles.is_head(words[i + 1]) or after in MODIFIERS or after in DEPARTMENTS or after in TOPICS)


def _is_acronym(word: Token) -> bool:
    text = word.text.strip(".")
    return 1 < len(text) < 5 and text.isascii() and text.isupper()


def _may_follow_name(words: Sequence[Token], i: int, start: int, names: int, organizations: Collection[str]) -> bool:
    """Whether the next word still belongs to the name."""
    word, first, fold = words[i], words[start], words[i].fold
    if not _is_spelled_as_name(word) or fold in ("@", "&", "and") or names > 4:
        return False
    family = fold in FAMILY or fold in FAMILY_AS_TRADE
    if houses.known(words, i, organizations) is not None and fold not in FAMILY:
        return False
    title = roles.run(words, i)
    if title is not None:
        surname = fold in TRADES and i == start + 1 and i + 1 == len(words) and word.is_capital and first.is_capital
        return names == 1 and (surname or (family and (title == i + 1 or word.is_capital)))
    if word.is_capital and first.is_capital:
        return _capital_follows(words, i, first, names)
    if fold in GIVEN or family:
        return (fold not in COMMON or not first.is_capital) and (not first.is_capital or names < 2)
    if names == 0 and word.is_capital:
        return True
    if fold in COMMON or fold in REMARKS or fold in TOPICS or (word.is_capital and not first.is_capital):
        return False
    if _is_title_word(words, i, names):
        return False
    if word.is_caseless:
        return names < 4
    if names == 0:
        return True
    if first.is_capital:
        return names == 1 and may_follow(words, i + 1) and not reads_as_subject(word)
    return names == 1 or (names == 2 and i + 1 == len(words) and first.fold in GIVEN and not reads_as_subject(word))


def _capital_follows(words: Sequence[Token], i: int, first: Token, names: int) -> bool:
    """Whether a capitalised word goes on a name whose words have capitals."""
    fold = words[i].fold
    if i + 1 == len(words) and names == 1 and _may_be_given(first) and (fold not in REMARKS or fold in _NAMES_TOO):
        return True
    if fold in VERBS or fold in REMARKS:
        return False
    if fold in COMMON and fold not in FAMILY:
        return names < 3 and (first.fold in GIVEN or first.fold in FAMILY or names > 1) and may_follow(words, i + 1)
    if (fold in TOPICS and fold not in FAMILY) or _is_title_word(words, i, names):
        return False
    if names < 2 or fold in FAMILY or fold in GIVEN:
        return True
    return roles.run(words, i + 1) is None if i + 1 < len(words) else True


def _may_be_given(word: Token) -> bool:
    """Whether an unknown word may be a given name: a capital, then small letters, no plain word."""
    fold = word.fold
    if fold in GIVEN:
        return True
    return _is_lettered(word) and not any(fold in listed for listed in (COMMON, TOPICS, HOUSES, MODIFIERS, PLACES))


def _is_title_word(words: Sequence[Token], i: int, names: int) -> bool:
    """Whether a word is the beginning of a title or of an organisation whose head follows."""
    fold = words[i].fold
    if fold in FAMILY:
        return False
    listed = fold in MODIFIERS or fold in DEPARTMENTS or fold in LEGAL or (fold in HOUSES and names > 1)
    return listed and _title_near(words, i)


def _is_initial(word: Token) -> bool:
    letters = word.text.replace(".", "")
    if not letters.isalpha():
        return False
    return len(letters) == 1 or (len(letters) < 4 and word.text.count(".") == len(letters))


def _is_listed(word: Token) -> bool:
    return word.fold in GIVEN or all(part in GIVEN for part in word.fold.split("-"))


def _strength(core: Sequence[Token]) -> int:
    """Say how sure it is that these words are a name."""
    if any(_is_listed(word) for word in core):
        return 3
    if core[0].is_caseless:
        return 2
    if all(word.is_capital or word.fold.rstrip(".") in PARTICLES for word in core):
        if any(word.fold in HOUSES or word.fold.rstrip(".") in LEGAL for word in core[1:]):
            return 0
        return 2 if len(core) > 1 else 1
    if all(_is_initial(word) for word in core[:-1]) and len(core) > 1:
        return 2
    if reads_as_subject(core[0]) or (len(core) > 1 and core[-1].fold in HOUSES):
        return 0
    return 1 if any(char in "aeiouy" or not char.isascii() for char in core[0].fold) else 0
