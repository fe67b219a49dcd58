"""What the order of segments says where no word tells: name, title, organisation."""

from __future__ import annotations

from eventmate.intake.line import houses, people, roles
from eventmate.intake.line.segments import Person, Segment
from eventmate.intake.vocabulary.given_names import GIVEN
from eventmate.intake.vocabulary.trades import STANDALONE
from eventmate.intake.vocabulary.words import COMMON, REMARKS, SPOTS, TOPICS
from eventmate.model import Field

_DASHES = frozenset({"-", "–", "—", "|", "·", "•", "/", "~", "*", ";"})
_SMALL = frozenset({"of", "and", "the", "&", "for", "de", "der", "la", "du"})
_INSTITUTIONS = frozenset({"hospital", "university", "institute", "clinic", "museum", "laboratory", "ministry"})
_FAR = 12
"""Segments between a field and what stands beside it; beyond them nothing is told."""

_FIELDS = frozenset({Field.NAME, Field.TITLE, Field.ORGANIZATION})


def find(person: Person) -> None:
    """Fill title and organisation from segments that stand beside what is understood."""
    _behind_name(person)
    if person.wants(Field.ORGANIZATION):
        _organization(person)
    if person.wants(Field.TITLE) and person.name_at is not None:
        _title(person)


def _behind_name(person: Person) -> None:
    """Take the organisation that follows the name with nothing between: "Alan Turing University of Manchester"."""
    if person.name_at is None or not person.wants(Field.ORGANIZATION):
        return
    index, _, end = person.name_at
    part = person.parts[index]
    rest = part.words[end:]
    if (
        rest
        and rest[0].fold != "@"
        and not any(part.owners[end:])
        and houses.is_likely(rest, person.organizations)
        and not _has_plain(part, end)
    ):
        person.take_organization(part, end, len(part.words))


def _has_plain(part: Segment, start: int = 0) -> bool:
    """Whether a plain word in lower case stands in a segment."""
    words = part.words[start:]
    if all(word.fold in STANDALONE for word in words) or (len(words) > 1 and words[-1].fold in _INSTITUTIONS):
        return False
    return any(word.fold in COMMON and not word.is_capital and word.fold not in _SMALL for word in words)


def _near(person: Person) -> list[int]:
    """Give the free segments that may be a title or an organisation, those that follow the name first."""
    start = person.name_at[0] if person.name_at else -1
    order = [*range(start + 1, len(person.parts)), *range(max(0, start))]
    return [i for i in order if _may_be_field(person.parts[i])]


def _may_be_field(part: Segment) -> bool:
    words = part.words
    if not part.is_free or len(words) > 6 or words[0].fold in REMARKS or words[0].fold.startswith("ex-"):
        return False
    if any(char.isdigit() for word in words for char in word.text) and not words[0].is_capital:
        return False
    if words[0].fold in SPOTS and len(words) == 2 and (words[1].text[0].isdigit() or len(words[1].text) == 1):
        return False
    return not _has_plain(part) and any(char.isalpha() for char in words[0].text)


def _organization(person: Person) -> None:
    near = _near(person)
    likely = [i for i in near if houses.is_likely(person.parts[i].words, person.organizations)]
    plausible = [i for i in near if _is_plausible_house(person, i)] if person.name_at or person.title else []
    loud = [i for i in plausible if person.parts[i].words[0].is_capital]
    if likely and (person.parts[likely[0]].words[0].is_capital or not loud):
        _take_organization(person, likely[0])
        return
    if not plausible:
        return
    first = plausible[0]
    if (
        len(plausible) > 1
        and person.title is None
        and plausible[1] == first + 1
        and _reads_as_title(person.parts[first])
    ):
        person.take_title(person.parts[first], 0, len(person.parts[first].words))
        first = plausible[1]
    _take_organization(person, first)


def _take_organization(person: Person, index: int) -> None:
    part = person.parts[index]
    person.take_organization(part, 0, len(part.words))


def _reads_as_title(part: Segment) -> bool:
    """Whether the first of two unknown segments is the title, the second one being the organisation."""
    words = part.words
    return len(words) > 1 or words[0].text.islower() or roles.is_agent(words[0]) or words[0].fold in STANDALONE


def _is_plausible_house(person: Person, i: int) -> bool:
    """Whether an unknown segment may be an organisation, by its shape and by what stands around it."""
    words = person.parts[i].words
    if (
        len(words) == 1
        and words[0].fold in GIVEN
        and len(person.parts) == 2
        and person.parts[i].before == ","
        and person.parts[0].after == ","
    ):
        return False
    if (
        words[0].is_cjk
        or houses.is_nations(words)
        or len(words) > 4
        or houses.is_place(words, 0)
        or words[0].fold in STANDALONE
    ):
        return False
    if not _is_beside(person, i) or any(word.fold in TOPICS for word in words):
        return False
    if all(word.is_capital or word.fold in _SMALL or word.text[0].isdigit() for word in words):
        return words[0].fold not in COMMON or len(words) > 1
    if words[0].is_caseless:
        return len(words) < 4
    if any(char.isupper() for char in words[0].text):
        return True
    if len(words) > 2 or any(people.reads_as_subject(word) for word in words) or roles.is_agent(words[-1]):
        return False
    return _is_lower_style(person)


def _is_lower_style(person: Person) -> bool:
    """Whether the writer does without capitals, so that an organisation may be in lower case too."""
    if person.name_at is None:
        return True
    index, start, _ = person.name_at
    return not person.parts[index].words[start].is_capital


def _is_beside(person: Person, i: int) -> bool:
    """Whether only fields, or what may be one, stand between what is understood and this segment."""
    for j in range(i - 1, max(-1, i - 1 - _FAR), -1):
        if any(owner in _FIELDS for owner in person.parts[j].owners):
            return True
        if not _may_be_field(person.parts[j]):
            return False
    if i > _FAR:
        return False
    return any(owner in (Field.NAME, Field.TITLE) for part in person.parts[i + 1 : i + 3] for owner in part.owners)


def _title(person: Person) -> None:
    for i in _near(person):
        part = person.parts[i]
        words = part.words
        if words[0].is_cjk or not _is_beside(person, i):
            continue
        department = all(word.fold in STANDALONE or word.fold in ("&", "and") for word in words)
        if department or (roles.is_agent(words[-1]) and len(words) < 5):
            person.take_title(part, 0, len(words))
            return
        dashed = part.before in _DASHES and part.after in _DASHES and len(words) > 1 and words[0].is_capital
        if dashed and person.organization and not houses.is_place(words, 0) and roles.run(words, 0) is None:
            person.take_title(part, 0, len(words))
            return
