"""Lines whose parts are separated: "Name, Leiter Konstruktion, Söhnlein GmbH", whatever the words are.

Behind a name that fills its own segment, a segment with a trade's word is the
title as a whole, and what stands beside it is the organisation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventmate.intake.line import houses, people, roles
from eventmate.intake.line.segments import Person, Segment
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.organizations import LEGAL
from eventmate.intake.vocabulary.trades import DEPARTMENTS, MODIFIERS
from eventmate.intake.vocabulary.words import COMMON, REMARKS, TOPICS
from eventmate.model import Field

_MARKS = frozenset({",", "-", "–", "—", "|", "·", "•", "/", ";", "(", ")", "[", "]", ":", "→", "~", "taken"})
_BREAKS = listed(
    """
    at @ from for with who is was are my his her their to that as on by via bei chez presso bij hos von a an in im
    """
)
_JOINS = listed("of and & de la le du des del der die das et y e und für fur di da do für van voor i og och")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|first|second|third|fourth|final|last")
_PARTS_OF_TITLES = MODIFIERS | DEPARTMENTS | _JOINS
_FIELDS = MODIFIERS | DEPARTMENTS | TOPICS
_PLAIN = COMMON | TOPICS
_BARS = frozenset({"-", "–", "—", "|", "·", "•", "/"})
_MOST_COLUMNS = 4
_LONGEST_UNKNOWN = 4
_LONGEST_TITLE = 6


def find(person: Person) -> None:
    """Take title and organisation where two segments beside the name tell them apart."""
    columns = _columns(person)
    _bracketed(person, columns)
    if _comma_within(person, columns):
        return
    for index, part in enumerate(columns):
        if not _is_title(part.words, person):
            continue
        title = _past_article(part.words)
        house = next((other for other in _beside(columns, index) if _may_be_house(person, other, part)), None)
        if house is not None and person.wants(Field.ORGANIZATION):
            if person.take_title(part, title, len(part.words)):
                person.take_organization(house, 0, len(house.words))
        elif _ends_with_head(part.words) and not _begins_with_house(part.words, person):
            person.take_title(part, title, len(part.words))
        return
    _beside_house(person, columns[:2])
    _unknown(person, columns[:2])


def _comma_within(person: Person, columns: Sequence[Segment]) -> bool:
    """Take a title with a comma inside, between two marks that are none: "| Director, Strategic Partnerships |"."""
    for title, field, house in zip(columns, columns[1:], columns[2:], strict=False):
        within = title.before in _BARS and title.after == field.before == "," and field.after == house.before in _BARS
        if not within or any(word.fold.rstrip(".") in LEGAL for word in field.words):
            continue
        if _is_title(title.words, person) and _may_be_house(person, house, title) and person.wants(Field.ORGANIZATION):
            person.take_title(title, 0, len(title.words))
            person.title = (title.words[0].start, field.words[-1].end)
            field.take(0, len(field.words), Field.TITLE)
            person.take_organization(house, 0, len(house.words))
            return True
    return False


def _unknown(person: Person, columns: Sequence[Segment]) -> None:
    """Take two columns of unknown words as title and organisation, in this order unless a word says otherwise."""
    if len(columns) < 2 or not (person.wants(Field.TITLE) and person.wants(Field.ORGANIZATION)):
        return
    first, second = columns
    if first.words[0].is_capital and second.words[0].text.islower():
        return
    named = [houses.is_likely(part.words, person.organizations) for part in columns]
    if named == [True, False] and _may_be_unknown_title(second.words, person):
        if second.before in _BARS or any(word.fold in _FIELDS for word in second.words):
            person.take_organization(first, 0, len(first.words))
            person.take_title(second, 0, len(second.words))
    elif not named[0] and _may_be_unknown_title(first.words, person) and _may_be_house(person, second, first):
        person.take_title(first, 0, len(first.words))
        person.take_organization(second, 0, len(second.words))


def _may_be_unknown_title(words: Sequence[Token], person: Person) -> bool:
    """Whether words that no list knows may be what somebody does: no place, name, acronym or remark."""
    if len(words) > _LONGEST_UNKNOWN or houses.is_place(words, 0) or houses.is_nations(words):
        return False
    if people.is_given(words[0]) or houses.known(words, 0, person.organizations) is not None:
        return False
    if len(words) == 1 and (words[0].text.isupper() or words[0].fold in TOPICS):
        return False
    common = [word for word in words if word.fold in COMMON and word.fold not in _PARTS_OF_TITLES]
    plain = len(common) == len(words) or any(not word.is_capital for word in common)
    letters = all(word.text.replace("-", "").isalpha() or word.fold in _JOINS for word in words)
    return letters and not plain and (words[0].is_capital or not people.reads_as_subject(words[-1]))


def _beside_house(person: Person, columns: Sequence[Segment]) -> None:
    """Take an unknown trade in lower case beside a sure organisation: "liutaia, Bottega Ferrero"."""
    if len(columns) < 2:
        return
    for part, house in (columns, columns[::-1]):
        if houses.is_likely(house.words, person.organizations) and _may_be_trade(part.words):
            if person.take_title(part, 0, len(part.words)):
                person.take_organization(house, 0, len(house.words))
            return


def _may_be_trade(words: Sequence[Token]) -> bool:
    """Whether unknown words in lower case may be a trade."""
    known = any((word.fold in _PLAIN or word.fold in REMARKS) and word.fold not in _JOINS for word in words)
    lower = all(word.text.islower() and word.text.replace("-", "").isalpha() for word in words)
    few = sum(word.fold not in _JOINS for word in words) < 3 and words[0].fold not in _JOINS
    return lower and few and not known and not people.reads_as_subject(words[-1])


def _bracketed(person: Person, columns: Sequence[Segment]) -> None:
    """Take capitalised words in brackets right behind the name as the organisation."""
    part = columns[0] if columns else None
    if part is None or part.before != "(" or part.after != ")" or len(part.words) < 2:
        return
    capitals = all(word.is_capital or word.fold in _JOINS or word.text[0].isdigit() for word in part.words)
    if capitals and not _is_title(part.words, person) and not houses.is_place(part.words, 0):
        person.take_organization(part, 0, len(part.words))


def _columns(person: Person) -> list[Segment]:
    """Give the segments behind the name that may be fields, up to the first that may not."""
    if person.name_at is None or person.title is not None:
        return []
    index, _, end = person.name_at
    if end != len(person.parts[index].words):
        return []
    found: list[Segment] = []
    for part in person.parts[index + 1 : index + 1 + _MOST_COLUMNS]:
        if part.before not in _MARKS or not part.is_free or not _may_be_column(part.words):
            break
        if not houses.is_place(part.words, 0) or len(part.words) > 2:
            found.append(part)
    return found


def _may_be_column(words: Sequence[Token]) -> bool:
    if len(words) > 8 or words[0].is_cjk or any(_is_break(word) for word in words[1:]):
        return False
    if (words[0].fold in _BREAKS and words[0].fold not in ("a", "an")) or words[0].fold.startswith("ex-"):
        return False
    if words[0].fold in REMARKS:
        return words[0].fold == "visiting" and _ends_with_head(words)
    return any(char.isalpha() for char in words[0].text) or _ORDINAL.fullmatch(words[0].fold) is not None


def _is_break(word: Token) -> bool:
    return word.fold in _BREAKS and not (word.fold in LEGAL and word.is_capital)


def _beside(columns: Sequence[Segment], index: int) -> Sequence[Segment]:
    """Give the column behind a title, then the one before it."""
    return [*columns[index + 1 : index + 2], *columns[max(0, index - 1) : index]]


def _past_article(words: Sequence[Token]) -> int:
    return int(words[0].fold in ("a", "an", "the") and len(words) > 1)


def _ends_with_head(words: Sequence[Token]) -> bool:
    return roles.is_head(words[-1])


def _begins_with_house(words: Sequence[Token], person: Person) -> bool:
    """Whether an organisation stands before the trade in one segment: "Monzo CTO"."""
    if houses.known(words, 0, person.organizations) is not None:
        return True
    unknown = words[0].fold not in _FIELDS and not roles.is_head(words[0])
    return unknown and words[0].is_capital and len(words) > 1


def _is_title(words: Sequence[Token], person: Person) -> bool:
    """Whether a segment is a title as a whole."""
    if len(words) > _LONGEST_TITLE or houses.known(words, 0, person.organizations) == len(words):
        return False
    if any(word.fold.rstrip(".") in LEGAL and not roles.is_head(word) for word in words[1:]):
        return False
    if any(_is_plain(words, i) for i in range(_past_article(words), len(words))):
        return False
    if len(words) == 1 and words[0].is_capital and people.is_family_known(words[0]):
        return False
    if len(words) == 2 and people.is_given(words[0]) and roles.is_family_trade(words[1]) and words[1].is_capital:
        return False
    return _ends_with_head(words) or roles.run(words, 0) is not None


def _is_plain(words: Sequence[Token], i: int) -> bool:
    """Whether a plain word in lower case stands there that no title has."""
    word = words[i]
    if word.is_capital or roles.is_head(word) or word.fold in _PARTS_OF_TITLES:
        return False
    if word.fold == "year" or _ORDINAL.fullmatch(word.fold) or (word.fold == "visiting" and not i):
        return False
    return word.fold in COMMON


def _may_be_house(person: Person, part: Segment, title: Segment) -> bool:
    """Whether what stands beside a title may be an organisation."""
    words = part.words
    if houses.is_likely(words, person.organizations):
        return True
    if (
        _is_title(words, person)
        or len(words) > 6
        or houses.is_nations(words)
        or (len(words) < 3 and houses.is_place(words, 0))
    ):
        return False
    if any(word.fold in REMARKS for word in words[:1]) or all(word.fold in _PLAIN for word in words):
        return False
    if all(word.is_capital or word.fold in _JOINS or word.text[0].isdigit() for word in words):
        return words[0].is_capital
    if words[0].is_caseless:
        return len(words) < 4
    lower = len(words) == 1 and title.words[-1].text.islower() and words[0].text.isalnum()
    return lower and not (people.reads_as_subject(words[0]) or roles.is_agent(words[0]) or words[0].fold in TOPICS)
