"""A personal name taken apart: as much as can be known, never forced into first and last.

Components are those of RFC 2426 section 3.1.2. The name as written stays FN;
nothing here changes its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventmate.intake.vocabulary.people import (
    CJK_DOUBLE_FAMILY,
    CJK_FAMILY,
    CJK_HONORS,
    FAMILY,
    FIRST_NAME_TITLES,
    GENERATIONS,
    HONORIFICS,
    JAPANESE_FAMILY,
    LINKS,
    PARTICLES,
    SUFFIXES,
    VIETNAMESE_FAMILY,
)
from eventmate.model import Name
from eventmate.text import fold

_NICKNAME = re.compile(r"\s*(?:\(([^()]{1,40})\)|\"([^\"]{1,40})\"|“([^”]{1,40})”|(?<!\w)'([^']{1,40})'(?!\w))")
_CJK_NAME = re.compile(r"[\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3・· ]+\Z")
_INITIAL = re.compile(r"[^\W\d_]\.?\Z")
_NO_PARTICLES = frozenset({"ben"})
_NAMES_TOO = frozenset({"ma", "do", "ba", "pe", "ra", "re", "ed"})
"""Suffixes that are names or particles as well."""
_IBERIAN = frozenset(
    {"garcia", "silva", "santos", "pereira", "oliveira", "costa", "garcía", "castro", "romero", "reyes"}
)


def structure(name: str) -> Name:
    """Take a name apart.

    Args:
        name: as written, cleaned; "Family, Given" is understood, a nickname in quotes or brackets is left out.

    Returns:
        Its components; a single name is the given one.
    """
    words = _NICKNAME.sub(" ", name).replace(",", " , ").split()
    bare = " ".join(word for word in words if word == "," or any(char.isalnum() for char in word)).replace(" ,", ",")
    if not bare.strip(","):
        return Name(given=name)
    if _CJK_NAME.match(bare):
        return _eastern(bare)
    if " " not in bare and name[0] in '"“':
        return Name(family=bare)
    return _western(bare)


def natural(name: str) -> str:
    """Turn "Family, Given" to "Given Family"; any other name stays as it is."""
    family, comma, given = name.partition(",")
    given = given.strip()
    if not comma or not given or "," in given or all(_is_suffix(word) for word in given.split()):
        return name
    return f"{given} {family.strip()}"


def nickname(name: str) -> str:
    """Give the nickname that stands in quotes or brackets inside a name; empty without one."""
    match = _NICKNAME.search(name)
    return next((group for group in match.groups() if group), "") if match else ""


def _eastern(name: str) -> Name:
    """Family first: by a blank, a known family name, or one character."""
    suffix = next((honor for honor in CJK_HONORS if name.endswith(honor) and len(name) > len(honor)), "")
    bare = name.removesuffix(suffix).strip()
    if "・" in bare or "·" in bare:
        return Name(given=bare, suffix=suffix)
    if " " in bare:
        family, _, given = bare.partition(" ")
        return Name(family=family, given=given, suffix=suffix)
    size = next((n for n in (3, 2) if bare[:n] in CJK_DOUBLE_FAMILY and len(bare) > n), 0)
    size = size or next((n for n in (3, 2) if bare[:n] in JAPANESE_FAMILY and len(bare) > n), 0)
    size = size or (1 if bare[0] in CJK_FAMILY and 1 < len(bare) < 4 else 0)
    if not size:
        is_family = suffix and (bare in JAPANESE_FAMILY or bare in CJK_FAMILY)
        return Name(family=bare, suffix=suffix) if is_family else Name(given=bare, suffix=suffix)
    return Name(family=bare[:size], given=bare[size:], suffix=suffix)


def _western(name: str) -> Name:
    sections = [section.split() for section in name.split(",") if section.strip()]
    if not sections:
        return Name(given=name)
    suffixes: list[str] = []
    while len(sections) > 1 and all(_is_suffix(word) for word in sections[-1]) and not _is_given_section(sections):
        suffixes.insert(0, " ".join(sections.pop()))
    if len(sections) > 1:
        return _reversed(sections, suffixes)
    words = sections[0]
    prefix, words = _prefix(words)
    words, tail = _tail(words)
    suffix = ", ".join([*tail, *suffixes])
    return _ordered(words, " ".join(prefix), suffix)


def _is_given_section(sections: Sequence[Sequence[str]]) -> bool:
    """Whether the last of two sections is an initial as a given name, not a suffix: "Ma, V."."""
    return (
        len(sections) == 2 and len(sections[0]) == 1 and len(sections[1]) == 1 and bool(_INITIAL.match(sections[1][0]))
    )


def _reversed(sections: list[list[str]], suffixes: list[str]) -> Name:
    """Read "Family, Given Additional, Suffix"."""
    family, family_tail = _tail(sections[0])
    prefix, given = _prefix(sections[1])
    given, tail = _tail(given)
    rest = [" ".join(section) for section in sections[2:]]
    parts = [" ".join(family_tail), " ".join(tail), *suffixes, *rest]
    return Name(
        family=" ".join(family),
        given=given[0] if given else "",
        additional=" ".join(given[1:]),
        prefix=" ".join(prefix),
        suffix=", ".join(part for part in parts if part),
    )


def _prefix(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split off the titles of honour, as long as a name is left: "Dr.", "Secretary of State"."""
    i = 0
    while i + 1 < len(words) and _is_honorific(words[i]):
        behind = i + 3 + (fold(words[min(i + 2, len(words) - 1)]) == "the")
        i = behind if fold(words[i + 1]) == "of" and behind < len(words) else i + 1
    return list(words[:i]), list(words[i:])


def _is_honorific(word: str) -> bool:
    low = fold(word)
    parts = [part for part in low.split(".") if part]
    return (
        low in HONORIFICS or low.rstrip(".") in HONORIFICS or (len(parts) > 1 and all(p in HONORIFICS for p in parts))
    )


def _is_suffix(word: str) -> bool:
    low = fold(word).rstrip(".")
    bare = low.replace(".", "")
    if bare in GENERATIONS and bare != low:
        return False
    if bare not in SUFFIXES and low not in SUFFIXES and not (word.isupper() and len(bare) > 2):
        return False
    return len(bare) > 1 or word.isupper()


def _tail(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split off the suffixes at the end; one word is left at least."""
    end = len(words)
    while end > 1 and _closes_name(words[end - 1], end):
        end -= 1
    return list(words[:end]), list(words[end:])


def _closes_name(word: str, position: int) -> bool:
    bare = fold(word).replace(".", "")
    if bare in ("i", "v"):
        return position > 3 and word.isupper() and "." not in word
    if bare in _NAMES_TOO:
        return position > 2 and word.isupper()
    return bare in SUFFIXES


def _ordered(words: list[str], prefix: str, suffix: str) -> Name:
    """Read "Given Additional Family", particles and links drawn to the family name."""
    if len(words) == 1:
        is_family = prefix and fold(prefix.split()[-1]).rstrip(".") not in FIRST_NAME_TITLES
        key = "family" if is_family else "given"
        return Name(**{key: words[0]}, prefix=prefix, suffix=suffix)
    capital = _shouted(words)
    if capital is not None:
        rest = [word for i, word in enumerate(words) if i not in capital]
        family = " ".join(words[i] for i in capital)
        return Name(family, rest[0], " ".join(rest[1:]), prefix, suffix)
    if _is_vietnamese(words):
        return Name(words[0], words[-1], " ".join(words[1:-1]), prefix, suffix)
    start = _family_start(words)
    return Name(" ".join(words[start:]), words[0], " ".join(words[1:start]), prefix, suffix)


def _shouted(words: Sequence[str]) -> range | None:
    """Find the family name written in capitals beside others that are not: "DUPONT Marie"."""
    loud = [i for i, word in enumerate(words) if len(word) > 2 and word.isupper() and "." not in word]
    if not loud or len(loud) == len(words) or loud[-1] - loud[0] + 1 != len(loud):
        return None
    quiet = [word for i, word in enumerate(words) if i not in loud and not (_INITIAL.match(word) or word.isupper())]
    first = loud[0] == 0 or loud[-1] == len(words) - 1
    return range(loud[0], loud[-1] + 1) if quiet and first else None


def _is_vietnamese(words: Sequence[str]) -> bool:
    has_marks = any(fold(word) != word.casefold() for word in words)
    return len(words) > 2 and has_marks and fold(words[0]) in VIETNAMESE_FAMILY


def _is_iberian(word: str) -> bool:
    """Whether a family name is Spanish or Portuguese, where people have two."""
    low = fold(word)
    return low in _IBERIAN or (low in FAMILY and low.endswith(("ez", "es")))


def _family_start(words: Sequence[str]) -> int:
    """Find where the family name begins: its particles and linked names before it."""
    start = len(words) - 1
    if start > 1 and all(_is_iberian(word) for word in words[-2:]):
        start -= 1
    while start > 1:
        before = fold(words[start - 1])
        if before in LINKS and start > 2 and len(words[start - 1]) < 4 and before != "e" and before != "i":
            start -= 2
        elif (
            before.rstrip(".") in PARTICLES and before not in _NO_PARTICLES and not _INITIAL.match(before)
        ) or before in ("bin", "ibn", "bint"):
            start -= 1
        else:
            break
    later = next((i for i in range(1, start) if fold(words[i]).rstrip(".") in ("von", "van", "vom", "zu")), start)
    return min(start, later)
