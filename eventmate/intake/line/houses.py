"""Organisations within a run of words: where one ends, and what alone tells that it is one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from eventmate.intake.line import roles
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.given_names import GIVEN
from eventmate.intake.vocabulary.organizations import CJK_HOUSES, COMPOUND_HOUSES, HOUSES, KNOWN, LEGAL, WORDS_TOO
from eventmate.intake.vocabulary.places import PLACE_PAIRS, PLACES
from eventmate.intake.vocabulary.trades import DEPARTMENTS
from eventmate.intake.vocabulary.words import COMMON, NATIONALITIES, REMARKS, SPOTS, TOPICS

_JOINS = listed(
    """
    of & and for de la le du des der the y und fur et + di del van in en do da
    """
)
_CONNECTORS = frozenset({"at", "@", "from", "with", "as", "on", "via", "to", "in", "who", "by", "since", "bei", "chez"})
_ARTICLES = frozenset({"the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los"})
_OWNERS = listed(
    """
    a an my our his her their your this that some same least first last all once about around me him us them it you
    ein eine un une una
    """
)
_OF = frozenset({"of", "for", "de", "fur"})
_WITHIN = frozenset({"of", "for", "without"})
_LOWER_ARTICLES = frozenset({"the", "der", "die", "das", "le", "la", "el"})
SORTS = listed(
    """
    startup company firm agency scaleup fintech unicorn start-up nonprofit charity consultancy giant business outfit
    shop studio biotech brand employer
    """
)
_KNOWN_BUT_WORDS = KNOWN - WORDS_TOO


def known(words: Sequence[Token], i: int, organizations: Collection[str]) -> int | None:
    """Find the end of an organisation that is in the book or that everybody knows; None when none begins here."""
    for size in range(min(5, len(words) - i), 0, -1):
        phrase = " ".join(word.fold for word in words[i : i + size])
        if phrase in organizations:
            return i + size
    fold = _bare(words[i])
    if fold in _KNOWN_BUT_WORDS or (
        fold in WORDS_TOO and words[i].is_capital and words[i].text[1:] != words[i].text[1:].title()
    ):
        return _past_capitals(words, i + 1, stop_at_place=True) if words[i].is_capital else i + 1
    return None


def _bare(word: Token) -> str:
    return word.fold.removesuffix("'s").removesuffix("’s").rstrip(".")


def is_place(words: Sequence[Token], i: int) -> bool:
    """Whether a place begins at this word."""
    if words[i].fold in PLACES:
        return not (
            words[i].is_capital and i + 1 < len(words) and words[i + 1].is_capital and has_house_word(words[i : i + 4])
        )
    return i + 1 < len(words) and f"{words[i].fold}_{words[i + 1].fold}" in PLACE_PAIRS


def is_nations(words: Sequence[Token]) -> bool:
    """Whether words name nations or languages alone: "Japanese/English"."""
    return all(part in NATIONALITIES for word in words for part in word.fold.split("/"))


def has_house_word(words: Sequence[Token]) -> bool:
    """Whether a word says that this is an organisation: a legal form, a kind of house."""
    for i, word in enumerate(words):
        bare = word.fold.rstrip(".")
        if (
            bare in LEGAL
            and i > 0
            and not (word.text.islower() and len(bare) < 4 and bare not in ("inc", "ltd", "llc"))
        ):
            return True
        if bare in HOUSES and (len(words) > 1):
            return True
        if len(bare) > 8 and bare.endswith(COMPOUND_HOUSES) and word.is_capital:
            return True
        if word.is_cjk and any(house in word.text and house != word.text for house in CJK_HOUSES):
            return True
    return False


def run(
    words: Sequence[Token], i: int, organizations: Collection[str], *, sign: bool = False
) -> tuple[int, int] | None:
    """Find the organisation behind "at", "@" and the like; None when what stands there is none.

    Args:
        sign: it was marked by ``@`` without a blank, so the next word is one in any case.

    Returns:
        Its first word and the one past its last, without an article in lower case or what sort of house it is.
    """
    if i >= len(words):
        return None
    named = _named(words, i)
    if named is not None:
        i, sign = named, True
    start = _past_sort(words, i)
    end = _end(words, start, organizations, sign=sign)
    if end is None:
        return None
    return start + (words[start].text in _LOWER_ARTICLES and end - start > 1), end


def _named(words: Sequence[Token], i: int) -> int | None:
    """Give the index behind "a startup called", "an agency named"."""
    for j in range(i + 1, min(i + 6, len(words) - 1)):
        if words[j].fold in ("called", "named") and (words[i].fold in _OWNERS or words[j - 1].fold in SORTS):
            return j + 1
    return None


def _past_sort(words: Sequence[Token], i: int) -> int:
    """Step over "Italian startup" before a name with a capital."""
    for j in range(i, min(i + 4, len(words) - 1)):
        if words[j].text in SORTS and words[j + 1].is_capital:
            return j + 1
    return i


def _end(words: Sequence[Token], i: int, organizations: Collection[str], *, sign: bool) -> int | None:
    if (end := known(words, i, organizations)) is not None:
        return _past_house(words, end)
    word = words[i]
    first = i + 1 if word.fold in _ARTICLES and i + 1 < len(words) else i
    if not sign and not _may_begin(words, i, first):
        return None
    if word.is_cjk:
        return i + 1
    head = words[first]
    if (head.is_caseless and not head.text[0].isdigit()) or any(char.isupper() for char in head.text):
        return _past_capitals(words, first + 1)
    return _past_lower(words, first, sign=sign)


def _may_begin(words: Sequence[Token], i: int, first: int) -> bool:
    word, start = words[i], words[first]
    if word.fold in _OWNERS and not (word.is_capital and start is not word and start.is_capital):
        return False
    if (
        not any(char.isalpha() for char in start.text)
        or (start.fold in SPOTS and not _is_house_of(words, first) and not _is_school(words, first))
        or (first > i and start.text in SORTS)
        or _is_time(start)
    ):
        return False
    department = start.fold in DEPARTMENTS and not (start.is_capital and _goes_on_capital(words, first))
    if department and not has_house_word(words[first : first + 3]):
        return False
    if first > i:
        return start.is_capital or has_house_word(words[first : first + 4])
    if start.is_capital:
        return start.fold not in COMMON or _is_name_of_more(words, first) or start.text.isupper()
    return start.fold not in COMMON


def _is_house_of(words: Sequence[Token], i: int) -> bool:
    """Whether a kind of house stands before its "of": "university of vienna"."""
    return words[i].fold in HOUSES and i + 2 < len(words) and words[i + 1].fold == "of"


def _is_school(words: Sequence[Token], i: int) -> bool:
    """Whether a school or another house with its name stands there: "Uni Göttingen", "Pizza Robotics"."""
    return words[i].is_capital and _goes_on_capital(words, i) and has_house_word(words[i : i + 4])


def _is_name_of_more(words: Sequence[Token], i: int) -> bool:
    """Whether a plain word with a capital is the first of several: "Open Door", "Friends of the Earth"."""
    if _goes_on_capital(words, i) or _is_house_of(words, i):
        return True
    if i + 2 >= len(words) or words[i + 1].fold not in _WITHIN:
        return False
    return words[i + 2].is_capital or _joins_article(words, i + 1)


def _goes_on_capital(words: Sequence[Token], i: int) -> bool:
    return i + 1 < len(words) and words[i + 1].is_capital


def _is_time(word: Token) -> bool:
    return word.text[0].isdigit() and word.fold.rstrip(".").endswith(("am", "pm", "h", "th", "st", "nd", "rd"))


def _past_capitals(words: Sequence[Token], i: int, *, stop_at_place: bool = False) -> int:
    """Step over capitalised words and what joins them."""
    while i < len(words):
        word = words[i]
        if stop_at_place and is_place(words, i):
            break
        joined = (
            word.fold in _JOINS
            and i + 1 < len(words)
            and _continues(words[i + 1])
            and (word.fold not in ("and", "in", "for", "the") or _joins_names(words, i))
        )
        if joined:
            i += 2
            continue
        if _joins_article(words, i):
            i += 3
            continue
        if _is_title_ahead(words, i) or not (_continues(word) or _is_house_tail(word)):
            break
        i += 1
    return i


def _joins_article(words: Sequence[Token], i: int) -> bool:
    """Whether "of the" goes on to a word with a capital: "Museum of the Future"."""
    small = i + 2 < len(words) and words[i].fold in _OF and words[i + 1].text in _LOWER_ARTICLES
    return small and words[i + 2].is_capital


def _joins_names(words: Sequence[Token], i: int) -> bool:
    """Whether "and" stands inside one name: both sides have a capital, and no title or person follows."""
    after = words[i + 1]
    if words[i].fold == "and" and after.fold in GIVEN and _goes_on_capital(words, i + 1):
        return False
    return after.is_capital and not roles.is_head(after) and words[i].fold != "in"


def _continues(word: Token) -> bool:
    if word.is_caseless:
        return not word.is_cjk
    if word.text in ("AS", "A/S"):
        return True
    return (word.is_capital and word.fold not in _CONNECTORS and word.fold not in REMARKS) or (
        word.text[:1].isdigit() and word.text.isalnum() and len(word.text) < 4
    )


def _is_title_ahead(words: Sequence[Token], i: int) -> bool:
    end = roles.run(words, i)
    return end is not None and words[i].fold not in LEGAL


def _is_house_tail(word: Token) -> bool:
    fold = word.fold.rstrip(".")
    return (
        fold in HOUSES
        and fold
        not in (
            "tech",
            "data",
            "security",
            "design",
            "team",
            "games",
            "books",
            "travel",
            "mobile",
            "machines",
            "press",
            "hub",
            "club",
            "community",
            "project",
            "school",
            "church",
            "works",
            "records",
            "pictures",
            "times",
            "farm",
            "talent",
        )
    ) or (fold in LEGAL and len(fold) > 2)


def _past_house(words: Sequence[Token], i: int) -> int:
    while i < len(words) and (_is_house_tail(words[i]) or (words[i].fold.rstrip(".") in LEGAL and words[i].is_capital)):
        i += 1
    return i


def _past_lower(words: Sequence[Token], i: int, *, sign: bool) -> int:
    """Step over an organisation in lower case: one word or a few that are in no list of plain words."""
    end = i + 3 if _is_house_of(words, i) else i + 1
    if sign:
        return _past_house(words, end)
    while end < len(words) and end - i < 3:
        word = words[end]
        if word.fold == "&" and end + 1 < len(words):
            end += 2
            continue
        house = word.fold.rstrip(".") in HOUSES or word.fold.rstrip(".") in LEGAL
        plain = word.fold in COMMON or word.fold in TOPICS or word.fold in _CONNECTORS or word.fold in REMARKS
        if (
            (plain and not house)
            or (roles.run(words, end) is not None and not house)
            or not word.text[0].isalpha()
            or word.is_capital
        ):
            break
        if word.fold in GIVEN or is_place(words, end):
            break
        end += 1
    return end


def is_firm(words: Sequence[Token]) -> bool:
    """Whether words are two names joined and closed by a legal form: "Tom & Jerry Ltd"."""
    joined = any(word.fold in ("&", "and", "+") for word in words[1:-1])
    return joined and words[-1].fold.rstrip(".") in LEGAL and words[0].is_capital


def is_likely(words: Sequence[Token], organizations: Collection[str]) -> bool:
    """Whether a whole segment is an organisation by its own words."""
    if not words or len(words) > 7:
        return False
    end = known(words, 0, organizations)
    if end is not None and (end == len(words) or _past_house(words, end) == len(words)):
        return True
    return has_house_word(words) and not all(word.fold in COMMON for word in words)
