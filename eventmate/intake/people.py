"""Personal names within a run of words: where one ends, and how sure it is.

Lists of given and family names are evidence, not a fence: an unknown word with
a capital may be a name, one in lower case only where nothing plain stands.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from eventmate.intake import houses, roles
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.organizations import HOUSES, LEGAL
from eventmate.intake.vocabulary.people import (
    COURTESY,
    FAMILY,
    FAMILY_AS_TRADE,
    GENERATIONS,
    GIVEN,
    HONORIFICS,
    LINKS,
    PARTICLES,
    SUFFIXES,
)
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.trades import DEPARTMENTS, MODIFIERS
from eventmate.intake.vocabulary.words import COMMON, GERUND_LIKE, REMARKS, TOPICS

_LEADS = sorted((tuple(p.split()) for language in LANGUAGES for p in language.leads), key=len, reverse=True)
_LEAD_FIRST = frozenset(phrase[0] for phrase in _LEADS)
_GREETINGS = frozenset(
    {
        "hi",
        "hello",
        "hey",
        "contact",
        "new",
        "great",
        "nice",
        "good",
        "lovely",
        "long",
        "short",
        "quick",
        "had",
        "a",
        "just",
        "also",
        "today",
        "tonight",
        "finally",
        "again",
        "coffee",
        "fun",
    }
)
_AGENT = ("er", "or", "ist", "ian", "eer", "wright", "smith", "monger", "ant", "keeper")
_NOT_AGENTS = frozenset(
    {
        "after",
        "over",
        "under",
        "other",
        "another",
        "better",
        "never",
        "ever",
        "water",
        "letter",
        "paper",
        "number",
        "weather",
        "summer",
        "winter",
        "power",
        "cluster",
        "docker",
        "server",
        "router",
        "buyer's",
        "flavor",
        "color",
        "colour",
        "center",
        "sister",
        "brother",
        "vegetarian",
        "sweater",
        "poster",
        "beer",
        "christian",
        "career",
    }
)
_VERBS = frozenset(
    [
        "is",
        "was",
        "likes",
        "loves",
        "works",
        "worked",
        "has",
        "had",
        "does",
        "did",
        "runs",
        "ran",
        "wants",
        "needs",
        "knows",
        "said",
        "says",
        "told",
        "lives",
        "lived",
        "plays",
        "makes",
        "made",
        "builds",
        "built",
        "leads",
        "led",
        "hates",
        "enjoys",
        "studies",
        "studied",
        "teaches",
        "writes",
        "wrote",
        "gave",
        "gives",
        "speaks",
        "spoke",
        "seems",
        "looks",
        "thinks",
        "moved",
        "came",
        "comes",
        "and",
        "who",
        "-",
        "offers",
        "used",
        "will",
        "can",
        "heads",
        "owns",
        "started",
        "founded",
        "organises",
        "organizes",
        "joined",
        "met",
        "about",
        "in",
        "on",
        "with",
        "via",
        "sells",
        "sold",
        "from",
        "at",
        "for",
        "speaks",
        "wore",
        "wears",
        "recommended",
        "mentioned",
        "asked",
        "hosts",
        "introduced",
    ]
)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words that may be a name."""

    start: int
    end: int
    strength: int
    """1 perhaps, 2 likely, 3 told by a list or a title of honour."""


def past_lead(words: Sequence[Token]) -> int:
    """Give the index behind what leads to a name ("met", "great chat with"); 0 without it."""
    i = 0
    while i < len(words) and words[i].fold in _GREETINGS and i < 4:
        i += 1
    for start in (i, 0):
        if start < len(words) and words[start].fold in _LEAD_FIRST:
            for phrase in _LEADS:
                if tuple(word.fold for word in words[start : start + len(phrase)]) == phrase and start + len(
                    phrase
                ) < len(words):
                    return start + len(phrase)
    greeted = i == 1 and words[0].fold in ("hi", "hello", "hey") and len(words) > 1
    return 1 if greeted else 0


def run(words: Sequence[Token], start: int, organizations: Collection[str], *, is_first: bool) -> Run | None:
    """Read a name that begins at a word; None when none does."""
    i, honored = _past_honorifics(words, start)
    if i >= len(words):
        return None
    end = _end(words, i, organizations, honored=honored)
    if end is None:
        return None
    core = words[i:end]
    if honored:
        return Run(start, end, 3)
    strength = _strength(core)
    if strength == 0 or (strength == 1 and not is_first):
        return None
    return Run(start, end, strength)


def _past_honorifics(words: Sequence[Token], i: int) -> tuple[int, bool]:
    start = i
    while (
        i + 1 < len(words)
        and words[i].fold.rstrip(".") in (COURTESY if i == start else HONORIFICS)
        and not _is_family_ahead(words, i)
    ):
        i += 1
    return i, i > start


def _is_family_ahead(words: Sequence[Token], i: int) -> bool:
    """Whether an honorific is the head of a title instead: "professor of physics", "prof at ETH"."""
    return words[i + 1].fold in ("of", "at", "for", "@", "in", "emeritus") or (
        words[i].fold in ("don", "dona") and not words[i + 1].is_capital
    )


def _end(words: Sequence[Token], start: int, organizations: Collection[str], *, honored: bool) -> int | None:
    """Step over the words of a name."""
    first = words[start]
    if not _may_open(words, start, organizations, honored):
        return None
    i = start + 1
    names = 0 if first.fold in PARTICLES and first.fold not in GIVEN else 1
    while i < len(words) and i - start < 7:
        word = words[i]
        bare = word.fold.rstrip(".").replace(".", "")
        if (
            bare in GENERATIONS
            or (bare in SUFFIXES and not word.text.islower() and roles.run(words, i) is None)
            or bare in ("phd", "md")
        ):
            i += 1
            continue
        if (
            _is_initial(word)
            and not word.text.islower()
            and i + 1 < len(words)
            and (word.text.endswith(".") or words[i + 1].is_capital)
        ):
            i += 1
            continue
        if word.text[0] in "(\"“'" or (i > start + 1 and words[i - 1].text == "("):
            i += 1
            continue
        if (
            (word.fold.rstrip(".") in PARTICLES or word.fold in LINKS)
            and i + 1 < len(words)
            and _after_particle(words, i, organizations)
        ):
            i += 1
            continue
        if not _may_follow_name(words, i, start, names, organizations):
            break
        names += 1
        i += 1
    return i if names else None


def _after_particle(words: Sequence[Token], i: int, organizations: Collection[str]) -> bool:
    """Whether a name goes on behind a particle."""
    after = words[i + 1]
    particle = words[i].fold
    if (
        particle in ("a", "in", "and", "la", "do", "be", "op", "e", "i", "und", "&", "to", "as", "von", "de")
        and not after.is_capital
    ):
        return particle in ("von", "de", "la", "do") and after.fold not in COMMON - PARTICLES
    if particle in ("a", "and", "&", "und", "in"):
        return False
    if particle == "von" and houses.known(words, i + 1, organizations) is not None:
        return False
    return after.fold in PARTICLES or (
        after.text[0].isalpha() and (after.is_capital or after.fold not in COMMON) and roles.run(words, i + 1) is None
    )


def _may_open(words: Sequence[Token], i: int, organizations: Collection[str], honored: bool) -> bool:
    word = words[i]
    letters = word.text.strip("()\"'“”.-")
    if not letters or not letters[0].isalpha() or any(char.isdigit() for char in letters) or word.is_cjk:
        return False
    if honored:
        return word.fold not in COMMON or word.is_capital
    fold = word.fold
    if fold.endswith(("'s", "’s")) or fold in LEGAL or "/" in fold:
        return False
    if fold in GIVEN and not (word.text.islower() and fold in COMMON):
        return not _is_shouted_topic(words, i)
    if fold in COMMON or fold in REMARKS or fold.startswith("ex-") or (fold in TOPICS and fold not in GIVEN):
        return False
    if fold in PARTICLES and i + 1 < len(words):
        return words[i + 1].is_capital or fold in ("van", "von", "de", "al", "el")
    if houses.known(words, i, organizations) is not None or (
        roles.run(words, i) is not None and not (fold in FAMILY_AS_TRADE and word.is_capital)
    ):
        return False
    if (fold in PLACES or houses.is_place(words, i)) and not (
        i + 1 < len(words) and words[i + 1].is_capital and words[i + 1].fold not in PLACES
    ):
        return False
    if fold in HOUSES or (fold in DEPARTMENTS and fold not in FAMILY) or (fold in MODIFIERS and fold not in FAMILY):
        return False
    return not (
        letters.isupper()
        and len(letters) > 1
        and not any(w.text.strip(".").isupper() is False for w in words[i + 1 : i + 2])
        and len(letters) < 5
        and letters.isascii()
        and len(words) == i + 1
    )


def _is_shouted_topic(words: Sequence[Token], i: int) -> bool:
    """Whether a given name is spelled as an abbreviation: AVA, IRA."""
    return False


def _may_follow_name(words: Sequence[Token], i: int, start: int, names: int, organizations: Collection[str]) -> bool:
    """Whether the next word still belongs to the name."""
    word, first = words[i], words[start]
    fold = word.fold
    letters = word.text.strip("()\"'“”.-")
    if (
        not letters
        or not letters[0].isalpha()
        or any(char.isdigit() for char in letters)
        or word.is_cjk
        or "@" in word.text
    ):
        return False
    if fold in ("@", "&", "and") or fold.endswith(("'s", "’s")) or "/" in fold:
        return False
    if houses.known(words, i, organizations) is not None and fold not in FAMILY:
        return False
    title = roles.run(words, i)
    if title is not None:
        surname = fold in FAMILY_AS_TRADE or fold in FAMILY
        if not (surname and names == 1 and title == i + 1):
            return False
    if fold in GIVEN or fold in FAMILY:
        return (
            not (word.text.islower() and fold in COMMON and first.is_capital)
            and (word.is_capital or not first.is_capital or names == 1)
            and names < 5
        )
    if fold in COMMON or fold in REMARKS or fold in TOPICS:
        return False
    if (fold in MODIFIERS or fold in DEPARTMENTS or fold in LEGAL or (fold in HOUSES and names > 1)) and roles_ahead(
        words, i
    ):
        return False
    if word.is_caseless:
        return names < 4
    if word.is_capital and first.is_capital:
        return names < 2 or _goes_on(words, i, names)
    if first.is_capital:
        return names == 1 and (i + 1 == len(words) or may_follow(words, i + 1)) and not reads_as_subject(word)
    if word.is_capital:
        return False
    return names < 2 or (
        names == 2
        and i + 1 == len(words)
        and first.fold in GIVEN
        and len(words) == i + 1
        and not reads_as_subject(word)
    )


def _goes_on(words: Sequence[Token], i: int, names: int) -> bool:
    """Whether a third capitalised word is still the name: unless a title stands right behind it."""
    if i + 1 < len(words) and roles.run(words, i + 1) is not None and words[i].fold not in FAMILY:
        return False
    return names < 5


def roles_ahead(words: Sequence[Token], i: int) -> bool:
    """Whether a title follows the words from here."""
    return any(roles.is_head(word) for word in words[i : i + 4])


def _is_initial(word: Token) -> bool:
    letters = word.text.replace(".", "")
    return (len(letters) == 1 and letters.isalpha()) or (
        len(letters) < 4 and word.text.count(".") == len(letters) and letters.isalpha()
    )


def _strength(core: Sequence[Token]) -> int:
    """Say how sure it is that these words are a name."""
    named = [word for word in core if _is_listed(word)]
    if named:
        return 3 if len(core) > 1 or core[0].is_capital or core[0].fold not in COMMON else 2
    if core[0].is_caseless:
        return 2
    if all(word.is_capital or word.fold.rstrip(".") in PARTICLES for word in core):
        if any(word.fold in HOUSES or word.fold.rstrip(".") in LEGAL for word in core[1:]):
            return 0
        return 2 if len(core) > 1 else 1
    if reads_as_subject(core[0]) or (len(core) > 1 and (core[-1].fold in HOUSES)):
        return 0
    return 1


def _is_listed(word: Token) -> bool:
    return word.fold in GIVEN or all(part in GIVEN for part in word.fold.split("-"))


def reads_as_subject(word: Token) -> bool:
    """Whether an unknown word in lower case ends as subjects do: gardening, pottery."""
    return word.text.islower() and len(word.fold) > 5 and word.fold.endswith(GERUND_LIKE)


def is_agent(word: Token) -> bool:
    """Whether an unknown word ends as trades do: whisperer, alchemist."""
    fold = word.fold
    return (
        len(fold) > 4
        and fold.endswith(_AGENT)
        and fold not in _NOT_AGENTS
        and fold not in COMMON
        and fold not in FAMILY
        and fold not in GIVEN
        and fold not in TOPICS
    )


def may_follow(words: Sequence[Token], i: int) -> bool:
    """Whether this word may stand right behind a name: a preposition, a verb, a title."""
    if i >= len(words):
        return True
    word = words[i]
    if (
        word.fold in _VERBS
        or word.fold in ("@", "&", "as", "the", "a", "an", "of", "bei", "chez", "von", "de", "w/")
        or word.text[0].isdigit()
    ):
        return True
    return roles.run(words, i) is not None or word.fold in REMARKS or roles_ahead(words, i)


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
    """Whether words have the shape of a family name: one word, with particles perhaps."""
    core = [word for word in words if word.fold.rstrip(".") not in PARTICLES and word.fold not in LINKS]
    return (
        len(core) == 1
        or (len(core) == 2 and any(w.fold in LINKS for w in words))
        or (len(core) == 2 and core[1].fold in FAMILY and core[0].fold in FAMILY)
    )
