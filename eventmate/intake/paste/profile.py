"""A LinkedIn address by itself: the address without its tail, and the name that its slug proposes."""

from __future__ import annotations

import re
from urllib.parse import unquote

from eventmate.intake import names
from eventmate.intake.vocabulary.people import HONORIFICS, PARTICLES
from eventmate.model import ContactPoint, Draft, PointKind
from eventmate.text import clean, fold

_ADDRESS = re.compile(
    r"<?(?P<base>(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?P<kind>in|pub)/(?P<slug>[^\s/?#<>]{2,120}))(?:[/?#]\S{0,500})?",
    re.IGNORECASE,
)
_LETTERS_DROPPED = frozenset({"phd", "md", "mba", "msc", "cpa", "pmp", "mr", "mrs", "ms"})


def read(text: str) -> Draft | None:
    """Read a text that is the address of a profile and nothing else; None for any other."""
    match = _ADDRESS.fullmatch(text.strip())
    if match is None:
        return None
    base = clean(match["base"])
    url = base if "://" in base else f"https://{base}"
    name = _name(match["slug"])
    written = text.strip() if text.strip() != url else ""
    return Draft(
        name=name,
        structured=names.structure(name) if name else Draft().structured,
        points=(ContactPoint(PointKind.URL, url, clean(written), "linkedin"),),
    )


def _name(slug: str) -> str:
    """The words of a slug in front of its number; nothing of a slug that runs them together."""
    words = []
    for word in clean(unquote(slug, errors="replace")).split("-"):
        if not word.replace("'", "").replace("’", "").isalpha():
            break
        if fold(word) not in _LETTERS_DROPPED:
            words.append(_capital(word))
    plausible = 1 < len(words) < 6 and any(len(word) > 1 for word in words[1:])
    return " ".join(words) if plausible else ""


def _capital(word: str) -> str:
    low = fold(word)
    if low in PARTICLES and low not in {"al", "san", "santa", "ben", "bar", "do", "mac"} and low not in HONORIFICS:
        return word.lower()
    return word[0].upper() + word[1:]
