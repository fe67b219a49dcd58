"""Titles within a run of words: where one begins, how far it goes, whose "of" names an organisation.

A title has a head (engineer, CTO), words before it (senior, site reliability)
and perhaps a field behind it (of growth, sales).
"""

from __future__ import annotations

from collections.abc import Sequence

from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.given_names import GIVEN
from eventmate.intake.vocabulary.people import FAMILY, FAMILY_AS_TRADE
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.professions import ENDINGS
from eventmate.intake.vocabulary.trades import DEPARTMENTS, FOREIGN_HEADS, HEADS, MODIFIERS
from eventmate.intake.vocabulary.words import COMMON, FOREIGN_TRADE_ENDINGS, NO_TRADES, TOPICS, TRADE_ENDINGS

_LEVELS = frozenset({"general", "i", "ii", "iii", "iv", "1", "2", "3", "l3", "l4", "l5", "l6"})
_NEEDS_MORE = frozenset({"head", "lead", "general", "chief", "deputy", "assistant", "associate"})
_SHORT = listed(
    """
    pm em po ra ta ba ic mc pi ae dj vj swe md gm vd dg csm sem rep model host guide dba qa vet vp
    """
)
_VERBS_TOO = frozenset({"lead", "head", "host", "guide", "model", "coach", "captain", "judge", "pilot", "cook"})
_OVER_HOUSES = listed(
    """
    headteacher headmaster headmistress mayor rector editor landlord landlady member governor captain conductor
    chancellor provost curator warden publisher trustee abbot abbess vicar matron dean commodore treasurer manager
    director secretary chairperson chairlady convenor convener organiser organizer producer commissioner
    """
)
"""Heads whose "of" leads to an organisation when a capital follows."""

_ORDINALS = listed("1st 2nd 3rd 4th 5th 6th first second third fourth fifth final last")
_OF = frozenset({"of", "for", "de", "du", "fur", "del"})
_JOINS = frozenset({"and", "&", "und", "et", "y", "/", "+"})
_TOP = listed(
    """
    founder co-founder cofounder owner co-owner ceo cto coo cfo cmo cio cpo president chair chairman chairwoman
    chairperson proprietor gm md
    """
)


def is_head(word: Token) -> bool:
    """Whether a word says what somebody is."""
    return fold_is_head(word.fold)


def fold_is_head(fold: str) -> bool:
    """Whether a folded word says what somebody is, alone or joined by a slash or hyphen."""
    bare = fold.rstrip(".")
    if bare in HEADS:
        return True
    if "/" in bare and (parts := bare.split("/")):
        return all(part in HEADS or part in MODIFIERS for part in parts if part) and parts[-1] in HEADS
    if (
        "-" in bare
        and bare.rsplit("-", 1)[1] in HEADS
        and not _is_surname(bare)
        and not bare.startswith(("ex-", "non-"))
    ):
        return True
    return len(bare) > 7 and bare.endswith(ENDINGS) and bare not in FAMILY


def _is_surname(fold: str) -> bool:
    """Whether the last half of a double name is a trade by chance: Groot-Visser."""
    return fold.rsplit("-", 1)[1] in FAMILY_AS_TRADE


def is_agent(word: Token) -> bool:
    """Whether an unknown word ends as trades do: whisperer, alchemist."""
    fold = word.fold
    listed = any(fold in names for names in (NO_TRADES, COMMON, FAMILY, GIVEN, TOPICS, PLACES))
    endings = TRADE_ENDINGS + FOREIGN_TRADE_ENDINGS if word.text.islower() else TRADE_ENDINGS
    return len(fold) > 4 and fold.endswith(endings) and not listed


def is_modifier(word: Token) -> bool:
    """Whether a word stands before a head in titles."""
    fold = word.fold
    parts = [part for part in fold.replace("/", "-").split("-") if part]
    return fold in MODIFIERS or (len(parts) > 1 and all(part in MODIFIERS or part in HEADS for part in parts))


def is_chief(word: Token) -> bool:
    """Whether a head stands at the top, so that its "of" names an organisation."""
    parts = word.fold.rstrip(".").split("/")
    return any(part in _TOP for part in parts)


def run(words: Sequence[Token], start: int) -> int | None:
    """Find the end of the title that begins at a word; None when none begins there.

    Only known modifiers may stand before the head.
    """
    i = start
    head = None
    while i < len(words) and i - start < 6:
        if is_head(words[i]):
            head = i
            if i + 1 < len(words) and (
                is_head(words[i + 1]) or (is_modifier(words[i + 1]) and _head_follows(words, i + 1))
            ):
                i += 1
                continue
            break
        if i > start and words[i].fold == "year" and words[i - 1].fold in _ORDINALS:
            i += 1
            continue
        if not (
            is_modifier(words[i]) or words[i].fold in _ORDINALS or (head is not None and words[i].fold in DEPARTMENTS)
        ):
            if (
                i > start
                and words[i].fold in _JOINS
                and i + 1 < len(words)
                and (is_modifier(words[i + 1]) or is_head(words[i + 1]))
            ):
                i += 1
                continue
            break
        i += 1
    if head is None:
        return None
    return _extended(words, start, head)


def _head_follows(words: Sequence[Token], i: int) -> bool:
    while i < len(words) and is_modifier(words[i]) and not is_head(words[i]):
        i += 1
    return i < len(words) and is_head(words[i])


def _extended(words: Sequence[Token], start: int, head: int) -> int | None:
    """Take the field behind a head, and a second title joined to the first."""
    end = _past_field(words, head)
    alone = end == head + 1 and head == start
    fold = words[head].fold.rstrip(".")
    if alone and fold in _NEEDS_MORE and not (fold in ("assistant", "associate", "lead") and head + 1 == len(words)):
        return None
    if (
        alone
        and fold in _VERBS_TOO
        and head + 1 < len(words)
        and words[head + 1].fold not in ("at", "@", "for", "from", "of")
    ):
        return None
    if alone and fold in _SHORT and words[head].text.islower() and head > 0 and words[head - 1].text[-1:].isdigit():
        return None
    if end + 1 < len(words) and words[end].fold in _JOINS:
        second = run(words, end + 1)
        if second is not None:
            return second
    return end


def _past_field(words: Sequence[Token], head: int) -> int:
    i = head + 1
    if i >= len(words):
        return i
    if words[i].fold in _LEVELS and words[i].text != "i":
        return i + 1
    if words[i].fold in ("in",) and i + 1 < len(words) and words[i + 1].fold in ("residence", "chief"):
        return i + 2
    if words[i].fold == "to" and i + 2 < len(words) and words[i + 1].fold == "the" and is_head(words[i + 2]):
        return i + 3
    if words[i].fold in _OF and i + 1 < len(words):
        field = _departments(words, i + 1)
        if field > i + 1:
            return field
        return (
            i
            if is_chief(words[head])
            or (words[head].fold in _OVER_HOUSES and words[i + 1].is_capital)
            or (words[i + 1].text == "the" and i + 2 < len(words) and words[i + 2].is_capital)
            or words[i].fold == "for"
            or not _is_field(words, head, i + 1)
            else _unknown_field(words, i + 1)
        )
    if (
        words[i].fold in DEPARTMENTS
        and words[i].fold not in _JOINS
        and words[i].fold not in ("the", "of", "for", "and")
    ):
        return _departments(words, i)
    return i


def _departments(words: Sequence[Token], i: int) -> int:
    """Step over fields of work: ``data science and analytics``."""
    end = i
    while i < len(words) and words[i].fold in DEPARTMENTS:
        i += 1
        if words[i - 1].fold not in ("and", "of", "&", "for", "the"):
            end = i
    return end


def _is_field(words: Sequence[Token], head: int, i: int) -> bool:
    """Whether unknown words behind "head of" are a field: lower case, or no chief before them."""
    return words[i].fold not in PLACES and words[head].fold not in ("member", "student", "fan", "friend")


def _unknown_field(words: Sequence[Token], i: int) -> int:
    end, foreign = i, is_foreign(words[i - 2])
    while (
        i < len(words)
        and i - end < 4
        and words[i].fold not in ("at", "@", "from", "for", "with", "in")
        and (foreign or words[i].fold not in COMMON or words[i].fold in DEPARTMENTS)
    ):
        i += 1
    return i if i > end else end - 1


def is_foreign(word: Token) -> bool:
    """Whether a head's language puts what qualifies it behind: "directrice artistique"."""
    return word.fold.rstrip(".") in FOREIGN_HEADS


def past_qualifier(words: Sequence[Token], end: int) -> int:
    """Step over what qualifies a title in such a language, when it ends the segment."""
    rest = words[end:]
    if not rest or len(rest) > 3 or not any(is_foreign(word) for word in words[max(0, end - 2) : end]):
        return end
    plain = all(
        word.text.isalpha() and word.text.lower() == word.text and (word.fold not in COMMON or word.fold in DEPARTMENTS)
        for word in rest
    )
    return len(words) if plain else end


def is_family_trade(word: Token) -> bool:
    """Whether a head is a family name as well: Baker, Cook, Taylor."""
    return word.fold in FAMILY_AS_TRADE
