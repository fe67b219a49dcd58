"""What a line of a card, a signature or a list speaks for: a name, a title, an organisation, an address.

Each judgement is a number, 0 for nothing; they are compared with each other for
one piece of text. Where a piece stands is not weighed here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventmate.intake.vocabulary.cards import (
    DIVISIONS,
    EASTERN_HOUSES,
    EASTERN_TITLES,
    HOUSE_ENDINGS,
    LEARNED,
    MORE_HOUSES,
    MORE_TITLES,
    STREET_ENDINGS,
    STREETS,
    TITLE_ENDINGS,
)
from eventmate.intake.vocabulary.organizations import HOUSES, KNOWN, LEGAL
from eventmate.intake.vocabulary.people import (
    CJK_FAMILY,
    COURTESY,
    FAMILY,
    FAMILY_AS_TRADE,
    GIVEN,
    HONORIFICS,
    PARTICLES,
    SUFFIXES,
)
from eventmate.intake.vocabulary.places import PLACE_PAIRS, PLACES
from eventmate.intake.vocabulary.professions import TRADES
from eventmate.intake.vocabulary.trades import CHIEFS, DEPARTMENTS, HEADS, MODIFIERS
from eventmate.text import fold

_WORD = re.compile(r"[^\s,;/()|«»“”\"]+")
_HAN = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_HOUSE_LETTERS = re.compile(r"[^\W_]+")
_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}-)?\d{4,6}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{4} ?[A-Z]{2}\b")
_STATE = re.compile(r"[A-Z]{2}")
_QUOTED_HOUSE = re.compile(r"[«„“\"][^«»„“”\"]+[»“”\"]\s*\Z")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_LONGEST = 80
_TITLE_WORDS = MODIFIERS | DEPARTMENTS | HEADS


def words(piece: str) -> list[str]:
    """The words of a piece, without the marks between them."""
    return _WORD.findall(piece)


def is_caseless(piece: str) -> bool:
    """Whether it is in a script without capitals."""
    return any(c.isalpha() for c in piece) and piece.upper() == piece.lower()


def name(piece: str, mailboxes: Sequence[str] = ()) -> float:
    """How much a piece looks like a person's name.

    Args:
        piece: a line or a part of one.
        mailboxes: what stands before the @ of the addresses beside it.
    """
    if len(piece) > _LONGEST or any(c.isdigit() for c in piece) or any(c in piece for c in "@/:;&!?+#«»„<>"):
        return 0
    if _HAN.search(piece):
        return _eastern_name(piece)
    parts = [part.strip(".") for part in words(piece)]
    low = [fold(part) for part in parts]
    if not 0 < len(parts) <= 6 or not all(_is_name_word(word) for word in words(piece)):
        return 0
    if title(piece) > 1 or organization(piece) > 1:
        return 0
    score = 1.0 if 1 < len(parts) < 5 else 0.5
    score += 2 * (low[0] in GIVEN) + 1 * any(word in GIVEN for word in low[1:]) + any(word in FAMILY for word in low)
    score += 2 * (low[0] in COURTESY and len(low) > 1) + (len(low) > 2 and low[-1].replace(".", "") in SUFFIXES)
    score += any(_INITIAL.fullmatch(part) for part in parts[1:-1])
    if is_caseless(piece):
        score += 0.5
    return score + 3 * any(_fits_mailbox(low, box) for box in mailboxes)


def _is_name_word(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    if not letters or any(not (c.isalpha() or c in "-'’.·" or not c.isalnum()) for c in word):
        return False
    if letters[0].isupper() or letters[0].upper() == letters[0].lower():
        return True
    is_abbreviation = word.endswith(".") and len(word) < 7
    return is_abbreviation or fold(word) in PARTICLES or fold(word) in HONORIFICS


def _eastern_name(piece: str) -> float:
    bare = piece.replace(" ", "").replace("・", "").replace("\u3000", "")
    if any(bare.endswith(t) for t in EASTERN_TITLES) or any(h in bare for h in EASTERN_HOUSES):
        return 0
    if not all(_HAN.match(c) for c in bare) or not 2 <= len(bare) <= (12 if "・" in piece else 6):
        return 0
    return 1.5 + (bare[0] in CJK_FAMILY) + (len(bare) < 5) + 0.5 * (" " in piece)


def _fits_mailbox(low: Sequence[str], box: str) -> bool:
    """Whether a mailbox is made of a name: ada.lovelace, alovelace, lovelace, adal."""
    bare = [re.sub(r"[^a-z]", "", word) for word in low]
    parts = {part for part in re.split(r"[^a-z]+", fold(box)) if len(part) > 2}
    long = [word for word in bare if len(word) > 2]
    if parts & set(long):
        return True
    joined = "".join(re.findall(r"[a-z]", fold(box)))
    if len(bare) < 2 or not bare[0] or not bare[-1] or len(joined) < 3:
        return False
    made = {bare[0][0] + bare[-1], bare[0] + bare[-1][0], bare[-1] + bare[0][0], "".join(bare), bare[-1] + bare[0]}
    made.add("".join(word[0] for word in bare if word))
    return joined in made


def title(piece: str) -> float:
    """How much a piece looks like what somebody does."""
    if len(piece) > _LONGEST or "@" in piece:
        return 0
    if _HAN.search(piece):
        return 3.0 if any(piece.strip().endswith(end) for end in EASTERN_TITLES) else 0
    low = [fold(word).strip(".:") for word in words(piece)]
    if not low or (piece[0].islower() and len(low) > 5):
        return 0
    if fold(piece).startswith(MORE_TITLES):
        return 3
    heads = [word for word in low if _is_head(word)]
    if not heads:
        return 1.0 if low[0] in MODIFIERS and low[-1] in DEPARTMENTS and len(low) > 1 else 0
    if _is_tradesmans_name(low) or (COURTESY.intersection(low[:-1]) and low[-1] not in heads):
        return 0
    return (
        2.0 + (low[-1] in heads or low[0] in heads) + any(word in CHIEFS for word in low) - 0.25 * max(0, len(low) - 6)
    )


def _is_head(word: str) -> bool:
    """Whether a word is a head, by itself, at the end of a compound (Vertriebsleiterin) or with an ending (müdürü)."""
    if word in HEADS or ("-" in word and word.split("-")[-1] in HEADS and word.split("-")[-1] not in FAMILY_AS_TRADE):
        return True
    if "/" in word:
        return any(part in HEADS for part in word.split("/"))
    if len(word) > 7 and word.endswith(TITLE_ENDINGS):
        return True
    return any(len(word) - cut > 4 and word[: len(word) - cut] in HEADS and word[-1] != "s" for cut in (1, 2))


def _is_tradesmans_name(low: Sequence[str]) -> bool:
    """Whether the trade in it is a family name: Jade Turner."""
    if not 1 < len(low) < 4:
        return False
    if low[-1] in TRADES and low[0] in GIVEN and len(low) == 2:
        return True
    if low[-1] not in FAMILY_AS_TRADE:
        return False
    return low[0] in GIVEN or (len(low) == 2 and low[0] not in _TITLE_WORDS)


def organization(piece: str, hosts: Sequence[str] = ()) -> float:
    """How much a piece looks like an organisation.

    Args:
        piece: a line or a part of one.
        hosts: the hosts of the addresses and links beside it.
    """
    if len(piece) > _LONGEST or "@" in piece:
        return 0
    score = 3.0 * any(_fits_host(piece, host) for host in hosts)
    if _HAN.search(piece):
        return score + 3 * any(word in piece for word in EASTERN_HOUSES)
    low = [fold(word).strip(":") for word in words(piece)]
    if not low:
        return 0
    capital = piece.lstrip("\"'«“(")[:1].isupper() or is_caseless(piece) or piece[:1].isdigit()
    score += 3 * (len(low) > 1 and any(word in LEGAL or word.rstrip(".") in LEGAL for word in (low[-1], low[0])))
    score += 2 * (capital and len(low) > 1 and (low[-1] in HOUSES or low[0] in HOUSES))
    score += 2 * (capital and any(len(word) > 8 and word.endswith(HOUSE_ENDINGS) for word in low))
    score += 2 * (" ".join(low) in KNOWN) + (capital and any(word in {"&", "+"} for word in low[1:-1]))
    score += 2 * (len(low) > 1 and _QUOTED_HOUSE.search(piece) is not None)
    score += 3 * fold(piece).startswith(MORE_HOUSES)
    return score + 0.5 * (piece.isupper() and len(piece) > 3)


def _fits_host(piece: str, host: str) -> bool:
    """Whether a host carries the name: Northwind Freight Ltd, northwind.example; Harbour Bank, harbour-bank.com."""
    label = "".join(_HOUSE_LETTERS.findall(fold(host.split(".")[-2] if "." in host else host)))
    parts = [part for part in _HOUSE_LETTERS.findall(fold(piece)) if part not in LEGAL]
    joined = "".join(parts)
    if len(label) < 3 or not joined:
        return False
    if (
        joined == label
        or (len(label) > 3 and joined.startswith(label))
        or (len(joined) > 3 and label.startswith(joined))
    ):
        return True
    initials = "".join(part[0] for part in parts)
    return len(initials) > 2 and initials == label


def is_address(piece: str) -> bool:
    """Whether a piece is a postal address or a part of one."""
    if len(piece) > 2 * _LONGEST:
        return False
    low = [fold(word).rstrip(".") for word in words(piece)]
    digits = any(c.isdigit() for c in piece)
    street = any(word in STREETS or word.endswith(STREET_ENDINGS) for word in low)
    if digits and (street or _POSTCODE.search(piece)) and len(low) > 1:
        return True
    return is_place(piece)


def is_place(piece: str) -> bool:
    """Whether a piece is towns and countries alone."""
    parts = [part.strip() for part in piece.split(",") if part.strip()]
    return bool(parts) and all(_is_town(part) for part in parts)


def _is_town(part: str) -> bool:
    low = fold(part)
    pair = "_".join(low.split()[:2])
    return low in PLACES or (pair in PLACE_PAIRS and len(low.split()) < 4) or _STATE.fullmatch(part) is not None


def is_department(piece: str) -> bool:
    """Whether all words of a piece name a field of work: "Sales & Marketing"."""
    low = [fold(word) for word in words(piece)]
    return bool(low) and all(word in DEPARTMENTS or word in MODIFIERS for word in low)


def is_division(piece: str) -> bool:
    """Whether a piece is a part of an organisation: a chair, a department."""
    return fold(piece).startswith(DIVISIONS)


def belongs_to_name(piece: str) -> bool:
    """Whether a piece behind a name and a comma is part of it: PhD, Jr."""
    return all(fold(word) in LEARNED for word in words(piece)) and bool(words(piece))
