"""Where somebody works, by "@" and "at": what stands right of it is the organisation, what stands left the title.

The sign decides whatever the words are, known or not. Where plain words stand
before it ("met yesterday @ ..."), nothing is told here.
"""

from __future__ import annotations

from collections.abc import Sequence

from eventmate.intake.line import houses, people, roles
from eventmate.intake.line.segments import Person, Segment
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.trades import DEPARTMENTS, MODIFIERS
from eventmate.intake.vocabulary.words import COMMON, REMARKS, SPOTS, TOPICS, VERBS

_SIGNS = frozenset({"@", "at"})
_ARTICLES = frozenset().union(*(language.articles for language in LANGUAGES))
_JOINS = listed(
    "of and & the for de la le les du des del dei der die das und y e et fur di da do dos van voor i og och"
)
_PARTS_OF_TITLES = MODIFIERS | DEPARTMENTS | TOPICS | _JOINS
_LONGEST_TITLE = 6


def find(person: Person) -> None:
    """Take the organisation behind the first sign that follows the name, and the title before it."""
    if person.name_at is None:
        return
    for part in person.parts[person.name_at[0] :]:
        i = next((i for i, word in enumerate(part.words) if word.text in _SIGNS and part.owners[i] is None), None)
        if i is not None and not part.words[0].is_cjk:
            _read(person, part, i)
            return


def _read(person: Person, part: Segment, i: int) -> None:
    start = _title_start(part, i)
    title = part.words[start:i]
    if any(part.owners[i:]) or (title and not _may_be_title(person, part, start, i)):
        return
    house = _house(person, part.words, i, is_titled=bool(title))
    if house is None:
        return
    person.take_organization(part, *house)
    if title:
        person.take_title(part, start, i)


def _title_start(part: Segment, i: int) -> int:
    """Give the index behind what is taken before the sign, and behind an article."""
    start = i
    while start and part.owners[start - 1] is None:
        start -= 1
    while start < i and part.words[start].fold in ("is", *_ARTICLES):
        start += 1
    return start


def _may_be_title(person: Person, part: Segment, start: int, end: int) -> bool:
    """Whether all words before the sign may be a title, whatever they mean."""
    words = part.words[start:end]
    last = words[-1]
    if len(words) > _LONGEST_TITLE or any(_is_plain(word) for word in words) or last.fold in PLACES:
        return False
    if houses.known(words, 0, person.organizations) is not None or any(word.fold.endswith("'s") for word in words):
        return False
    if roles.is_head(last) or roles.is_agent(last):
        return True
    if people.is_given(words[0]) or (last.fold in TOPICS and (len(words) == 1 or not words[0].is_capital)):
        return False
    return words[0].is_capital or (start == 0 and part.words[end].text == "@")


def _is_plain(word: Token) -> bool:
    if roles.is_head(word) or word.fold in _PARTS_OF_TITLES:
        return False
    return word.fold in REMARKS or word.fold in VERBS or (word.fold in COMMON and not word.is_capital)


def _house(person: Person, words: Sequence[Token], i: int, *, is_titled: bool) -> tuple[int, int] | None:
    """Find the organisation behind a sign, its words unknown perhaps."""
    if i + 1 >= len(words):
        return None
    glued = words[i].text == "@" and words[i + 1].start == words[i].end
    first = i + 1 + (words[i + 1].fold in _ARTICLES and i + 2 < len(words))
    house = houses.run(words, i + 1, person.organizations, sign=glued)
    if house is None and (words[i].text != "@" or not _may_open(words, first)):
        return None
    if not words[first].is_capital or words[first].is_cjk:
        return house if glued or words[first].is_caseless else None
    known = houses.known(words, first, person.organizations)
    end = house[1] if house and known else _past_name(words, first, is_titled=is_titled)
    start = house[0] if house else first
    return start, max(end, house[1] if house else end)


def _may_open(words: Sequence[Token], i: int) -> bool:
    """Whether a word with a capital may open an organisation that no list knows: no booth, no hour."""
    word = words[i]
    alone = i + 1 == len(words) or not (words[i + 1].is_capital or words[i + 1].fold in _JOINS)
    if not word.is_capital or not word.text[0].isalpha() or word.fold in REMARKS:
        return False
    return word.fold not in SPOTS and not (alone and (word.fold in COMMON or word.fold in DEPARTMENTS))


def _past_name(words: Sequence[Token], i: int, *, is_titled: bool) -> int:
    """Step over words with capitals and the small ones between them; a title ends them where none is told yet."""
    i += 1
    while i < len(words):
        small = i
        while small < len(words) and small - i < 3 and words[small].fold in _JOINS and not words[small].is_capital:
            small += 1
        if small == len(words) or not _goes_on(words[small]):
            break
        if small > i and words[i].fold in ("and", "&") and people.is_given(words[small]):
            break
        if not is_titled and roles.run(words, small) is not None:
            break
        i = small + 1
    return i


def _goes_on(word: Token) -> bool:
    number = word.text.isalnum() and word.text[0].isdigit() and len(word.text) < 4
    return (word.is_capital and word.fold not in REMARKS and word.fold not in VERBS) or number
