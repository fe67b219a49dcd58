"""How like two names, organisations or contact points are; pure comparison, no index."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from eventmate.matching import nicknames
from eventmate.model import PointKind
from eventmate.text import fold

_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_BRACKETED = re.compile(r"[(\[].*?[)\]]")
_TITLES_AND_PARTICLES = """
mr mrs ms mx miss dr prof professor sir dame lord lady rev hon herr frau sr sra don mme mlle jr junior senior ii iii
iv phd md mba msc bsc ba ma esq cpa pe rn dds dphil dipl ing mag van von de der den del della di da dos das du la le
ter ten zu zur af av el al bin ibn bint abu e y i
"""
_IDLE = frozenset(_TITLES_AND_PARTICLES.split())
_LEGAL_FORMS = """
inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag kg ug se sa sas sarl srl spa bv nv ab
as oy oyj aps kk pty pvt group holding holdings the and und et e y of sl sro doo zrt kft
"""
_FORMS_OF_COMPANY = frozenset(_LEGAL_FORMS.split())
_SEGMENT = re.compile(r"^(?:https?:)?/*(?:www\.|m\.|mobile\.)?", re.IGNORECASE)
_COUNTRY_HOST = re.compile(r"^[a-z]{2,3}\.(linkedin\.com/)")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SOUNDS = ((re.compile("ph"), "f"), (re.compile("sch|sh"), "s"), (re.compile("ck|q"), "k"))
_LETTERS = str.maketrans({"c": "k", "z": "s", "y": "i", "w": "v", "h": None, "'": None})
_VOWELS = re.compile("(?<=.)[aeiou]+")
_TWICE = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far two names can be one person's."""

    strength: float
    """0 to 1."""
    how: str
    """``same``, ``short`` (a short form), ``initial``, ``spelling`` or ``part`` (one of them is a single name)."""


@functools.lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, ...]:
    """The folded words of a name without titles, suffixes and particles, given name first."""
    before, comma, after = fold(_BRACKETED.sub(" ", name)).partition(",")
    words = _words(after) + _words(before) if comma and _words(after) else _words(before)
    return words or tuple(_WORDS.findall(fold(name)))


def _words(folded: str) -> tuple[str, ...]:
    found = (word.replace("'", "") for word in _WORDS.findall(folded))
    return tuple(word for word in found if word not in _IDLE or len(word) == 1)


def is_whole(words: Sequence[str]) -> bool:
    """Whether the words can stand for one person: two names, or one in a script that writes them together."""
    return sum(len(word) > 1 for word in words) > 1 or any(len(w) > 1 and _CJK.search(w) for w in words)


@functools.lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """A key that likely misspellings of a word share; words of other scripts stand for themselves."""
    if len(word) < 3 or not word.isascii():
        return word
    for pattern, letter in _SOUNDS:
        word = pattern.sub(letter, word)
    word = word.translate(_LETTERS) or word
    return _TWICE.sub(r"\1", _VOWELS.sub("", word))


def alike(one: Sequence[str], other: Sequence[str]) -> Likeness | None:
    """How far two names, as `parts`, can be one person's; None for two people."""
    if not one or not other:
        return None
    if "".join(one) == "".join(other):
        return Likeness(1.0, "same") if is_whole(one) or is_whole(other) else Likeness(0.6, "part")
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    pairs = _pair(few, many)
    if pairs is None:
        return None
    if len(few) == 1 and not _CJK.search(few[0]):
        return Likeness(0.5 * min(pairs)[0], "part") if len(few[0]) > 1 else None
    if not any(how in {"same", "spelling"} and len(w) > 1 for w, (_, how) in zip(few, pairs, strict=True)):
        return None
    strength, how = min(pairs)
    return Likeness(strength * (1.0 if len(few) == len(many) else 0.95), how)


def _pair(few: Sequence[str], many: Sequence[str]) -> list[tuple[float, str]] | None:
    """The best partner of each word, none used twice; None when a word is left over."""
    left, found = list(many), []
    for word in sorted(few, key=len, reverse=True):
        best = max((((*likeness, other)) for other in left if (likeness := _same_word(word, other))), default=None)
        if best is None:
            return None
        found.append((word, (best[0], best[1])))
        left.remove(best[2])
    order = dict(found)
    return [order[word] for word in few]


def _same_word(one: str, other: str) -> tuple[float, str] | None:
    if one == other:
        return 1.0, "same"
    if len(one) == 1 or len(other) == 1:
        return (0.7, "initial") if one[0] == other[0] else None
    groups = nicknames.groups()
    if not groups.get(one, frozenset()).isdisjoint(groups.get(other, frozenset())):
        return 0.92, "short"
    return (0.8, "spelling") if is_misspelt(one, other) else None


def is_misspelt(one: str, other: str) -> bool:
    """Whether two different words can be one, mistyped: one slip inside a long word, none that makes another name."""
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1:
        return False
    if one in nicknames.given() and other in nicknames.given():
        return False
    if one.rstrip("aeioy") == other.rstrip("aeioy"):
        return False
    # It takes 60 ms to load, and most comparisons end before they need it.
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=1) <= 1


@functools.lru_cache(maxsize=4096)
def company(name: str) -> str:
    """An organisation's name as it is compared: folded, without its legal form."""
    words = [word.replace("'", "") for word in _WORDS.findall(fold(name).replace("&", " and ").replace(".", ""))]
    return " ".join(word for word in words if word not in _FORMS_OF_COMPANY) or " ".join(words)


def same_company(one: str, other: str) -> bool:
    """Whether two organisations, as `company`, are likely one: equal, a part of the other, its initials, a slip."""
    if not one or not other:
        return False
    few, many = sorted((one.split(), other.split()), key=len)
    if one == other or set(few) <= set(many) or "".join(few) == "".join(many):
        return True
    if len(few) == 1 and len(many) > 2 and few[0] == "".join(word[0] for word in many):
        return True
    return len(few) == len(many) and all(a == b or is_misspelt(a, b) for a, b in zip(few, many, strict=True))


def point_key(kind: PointKind, value: str) -> str:
    """A contact point as it is compared: e-mail in lower case, number as it stands, link without scheme and query."""
    if kind is PointKind.EMAIL:
        return value.strip().casefold()
    return value if kind is PointKind.TEL else link_key(value)


def link_key(url: str) -> str:
    """A link without scheme, ``www.``, query and last slash; a network's other names become one."""
    bare = _SEGMENT.sub("", url.strip()).casefold()
    bare = bare.split("#")[0].split("?")[0].rstrip("/")
    bare = _COUNTRY_HOST.sub(r"\1", bare)
    return "x.com" + bare[11:] if bare.startswith("twitter.com") else bare


def load() -> None:
    """Load rapidfuzz now, so that the first key that needs it does not wait 60 ms."""
    is_misspelt("lovelace", "lovelcae")
