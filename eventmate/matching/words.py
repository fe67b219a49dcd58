"""How a text is cut into words, and under which forms a word may stand in the thesaurus.

What the words mean is in `thesaurus`, what they say together in `phrases`.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache, lru_cache

from eventmate.text import fold

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[,;:/|()\[\]•·!?\n@&+]|[.](?=\s|$)|\s-\s")
_WRITTEN = (
    (re.compile(r"\bc\+\+"), "cplusplus"),
    (re.compile(r"\b([cf])#"), r"\1sharp"),
    (re.compile(r"(?<!\w)\.net\b"), "dotnet"),
    (re.compile(r"\b(node|vue|react|next|express|three|d3)\.js\b"), r"\1js"),
    (re.compile(r"\b(\w)&(\w)\b"), r"\1and\2"),
    (re.compile(r"\be-?(mail|commerce|learning|bike|book|sport|scooter|mobility)"), r"e\1"),
    (re.compile(r"\bco-?(found|work|own)"), r"co\1"),
    (re.compile(r"\b(?:[a-z]\.){2,}"), lambda found: found[0].replace(".", "")),
    (re.compile(r"(\w)'s?(?!\w)"), r"\1"),
    (re.compile(r"(?<=\w)-(?=\w)"), " "),
    (re.compile(r"\b([a-z]+)/([a-z]+)\b"), r"\1 / \2"),
)
_ODD = re.compile(r"[-+#&'/]|\.\w|\be(?:mail|commerce)\b|\bco ")
"""Whether a text holds anything that `_WRITTEN` is about; most do not."""
_SPELT = (
    ("isation", "ization"),
    ("mould", "mold"),
    ("colour", "color"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("harbour", "harbor"),
    ("counsell", "counsel"),
    ("travell", "travel"),
    ("modell", "model"),
    ("licenc", "licens"),
    ("jewell", "jewel"),
    ("fibre", "fiber"),
    ("tyre", "tire"),
    ("programme", "program"),
    ("enrol", "enroll"),
    ("yse", "yze"),
    ("ising", "izing"),
    ("iser", "izer"),
    ("ised", "ized"),
)
_ENDS = (("ise", "ize"), ("our", "or"), ("tre", "ter"), ("ogue", "og"), ("ours", "ors"), ("tres", "ters"))
_IRREGULAR = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "teeth": "tooth", "feet": "foot",
    "mice": "mouse", "wives": "wife", "knives": "knife", "lives": "life", "shelves": "shelf", "leaves": "leaf",
    "taught": "teach", "built": "build", "sold": "sell", "bought": "buy", "wrote": "write", "written": "write",
    "drew": "draw", "drawn": "draw", "ran": "run", "flew": "fly", "grew": "grow", "grown": "grow", "sang": "sing",
    "sung": "sing", "made": "make", "shot": "shoot", "drove": "drive", "spoke": "speak", "spoken": "speak",
    "broke": "break", "broken": "break", "stolen": "steal", "led": "lead", "left": "leave", "lost": "lose",
    "sewn": "sew", "knitted": "knit", "analyses": "analysis", "crises": "crisis", "premises": "premises",
    "matrices": "matrix", "data": "data", "media": "media", "wrt": "with", "ceos": "ceo", "vcs": "vc",
}  # fmt: skip
_ALIKE = {
    "repair": "fix", "mend": "fix", "restore": "fix", "patch": "fix", "service": "fix", "replace": "fix",
    "renew": "fix", "auto": "car", "automobile": "car", "vehicle": "car", "flat": "apartment", "condo": "apartment",
    "son": "kid", "daughter": "kid", "child": "kid", "toddler": "kid", "teenager": "kid", "teen": "kid", "boy": "kid",
    "girl": "kid", "niece": "kid", "nephew": "kid", "baby": "baby", "infant": "baby", "newborn": "baby",
    "photo": "picture", "pic": "picture", "headshot": "portrait",
    "site": "website", "webpage": "website", "homepage": "website",
    "firm": "company", "purchase": "buy", "acquire": "buy", "construct": "build", "craft": "make",
    "smartphone": "phone", "cellphone": "phone", "notebook": "laptop", "macbook": "laptop",
    "wifi": "network", "dev": "developer", "devs": "developer", "programmer": "developer", "coder": "developer",
    "bicycle": "bike", "cycle": "bike", "television": "tv", "lorry": "truck", "aeroplane": "plane", "airplane": "plane",
    "attorney": "lawyer", "solicitor": "lawyer", "barrister": "lawyer", "physician": "doctor",
    "puppy": "dog", "kitten": "cat", "backyard": "garden", "yard": "garden",
    "marriage": "wedding", "colour": "color",
}  # fmt: skip
_SHORTEST = 3


@lru_cache(maxsize=4096)
def cut(text: str) -> tuple[str, ...]:
    """Cut a text into folded words and the signs that part them."""
    folded = fold(text)
    if _ODD.search(folded):
        for pattern, instead in _WRITTEN:
            folded = pattern.sub(instead, folded)
    return tuple(spelt(word.strip()) for word in _WORD.findall(folded))


@lru_cache(maxsize=65536)
def spelt(word: str) -> str:
    """Spell an English word the American way; the same for a word and its entry, so an odd result does no harm."""
    if len(word) < 5 or not word.isascii():
        return word
    for british, american in _SPELT:
        word = word.replace(british, american)
    for british, american in _ENDS:
        if word.endswith(british):
            return word.removesuffix(british) + american
    return word


@lru_cache(maxsize=65536)
def bases(word: str) -> tuple[str, ...]:
    """The forms a word may be listed under, likeliest first: itself, its singular, the verb, a word like it."""
    found = [word]
    if word in _IRREGULAR:
        found.append(_IRREGULAR[word])
    if word.isascii() and len(word) > _SHORTEST:
        found += _singular(word)
        for one in tuple(found):
            found += _verb(one)
    found += [_ALIKE[one] for one in found if one in _ALIKE]
    return tuple(dict.fromkeys(one for one in found if len(one) > 1 or one == word))


def singular(word: str) -> str:
    """The singular of an English plural; any other word as it is."""
    return _IRREGULAR.get(word) or next(iter(_singular(word) if len(word) > _SHORTEST else ()), word)


def _singular(word: str) -> list[str]:
    if word.endswith("ies"):
        return [word[:-3] + "y", word[:-1]]
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        return [word[:-2], word[:-1]]
    return [word[:-1]] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else []


def _verb(word: str) -> list[str]:
    for end in ("ing", "ied", "ed"):
        base = word.removesuffix(end)
        if base != word and len(base) >= _SHORTEST:
            doubled = [base[:-1]] if base[-1] == base[-2] else []
            return [base + "y"] if end == "ied" else [base, base + "e", *doubled]
    return []


def known(word: str, vocabulary: Container[str]) -> tuple[str, ...]:
    """The forms of a word that a vocabulary has."""
    return tuple(base for base in bases(word) if base in vocabulary)


_TAILS = (
    "ization", "ational", "ically", "ations", "ation", "ments", "ment", "ness", "ings", "ing", "ists", "ist", "isms",
    "ism", "ions", "ion", "ers", "ors", "er", "or", "ies", "ied", "ery", "ry", "ed", "es", "al", "ic", "ly", "y", "s",
    "e",
)  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a word that the thesaurus does not have, so that beekeeper and beekeeping agree."""
    if not word.isascii() or len(word) <= 4:
        return word.removesuffix("s") if len(word) == 4 else word
    for tail in _TAILS:
        if word.endswith(tail) and len(word) - len(tail) >= 4:
            return word.removesuffix(tail)
    return word


def british(word: str) -> str:
    """An American spelling turned back, as far as `spelt` turns one round."""
    for instead, american in (*_SPELT, *_ENDS):
        if american != "ter" and (american in word if (instead, american) in _SPELT else word.endswith(american)):
            return word.replace(american, instead)
    return word


def like(word: str) -> tuple[str, ...]:
    """The words and irregular forms that are listed under this one."""
    return _likes().get(word, ())


@cache
def _likes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one, base in (*_ALIKE.items(), *_IRREGULAR.items()):
        found[base] = (*found.get(base, ()), one)
    return found
