"""Titles and organisations that words tell: "engineer", "works for", "@", "Acme's"."""

from __future__ import annotations

from collections.abc import Sequence

from eventmate.intake.line import houses, leads, people, roles
from eventmate.intake.line.segments import Person, Segment
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.organizations import LEGAL
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.trades import DEPARTMENTS, MODIFIERS, STANDALONE
from eventmate.intake.vocabulary.words import COMMON, NATIONALITIES, REMARKS, TOPICS
from eventmate.model import Field

_AT = frozenset().union(*(language.at for language in LANGUAGES))
_OF = frozenset().union(*(language.of for language in LANGUAGES))
_ARTICLES = frozenset().union(*(language.articles for language in LANGUAGES))
_EMPLOYS: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted((tuple(p.split()) for language in LANGUAGES for p in language.employs), key=len, reverse=True):
    _EMPLOYS.setdefault(_phrase[0], []).append(_phrase)
_LABELS = frozenset({"company", "employer", "org", "organisation", "organization", "firma"})
_FORMER = frozenset({"used", "to", "not", "never", "formerly", "previously"})
_BEFORE_AT = listed(
    """
    guy girl woman man lady person people dude someone somebody folks is works work working also now currently here
    still back he's she's both team rep employed engineer
    """
)
_IS = listed(
    """
    is was are as he's she's i'm he she they also currently now ist est es works working who's who and am their our
    hes shes they're just
    """
)
_IS_OR_ARTICLE = _IS | _ARTICLES
_KNOWN_WORDS = TOPICS | MODIFIERS | DEPARTMENTS | COMMON
_ORIGINS = frozenset({"from", "von", "en", "with", "de"})
_COLUMN_MARKS = frozenset({",", "-", "–", "—", "|", "·", "•"})
_PLAIN = listed(
    """
    now currently also just formerly a an the my our his her their this that some any all one two many no not very
    really is are was who and or but if he she they we i you it him them us me in on to of as by out up down off over
    about old new young tall small big met meet meets knows know likes like love needs need wants want has have had
    does do did can will would should said says told asked found find friend colleague husband wife partner brother
    sister daughter son looking
    """
)
"""Words no title begins with."""

_CONTRACTED = frozenset({"he's", "she's", "it's", "that's", "who's", "let's", "what's", "here's", "there's"})


def find(person: Person) -> None:
    """Take the titles and organisations that words tell, from left to right."""
    for index, part in enumerate(person.parts):
        if part.words[0].is_cjk:
            continue
        named = person.name_at is not None and person.name_at[0] == index
        i = person.name_at[1] if named and person.name_at else leads.past(part.words)
        while i < len(part.words):
            i = i + 1 if part.owners[i] is not None else _step(person, part, i)


def _step(person: Person, part: Segment, i: int) -> int:
    """Read what begins at a word; give the index behind it."""
    words = part.words
    if employed := _employ(person, part, i):
        return employed
    if words[i].fold == "visiting" and _title_may_stand(part, i) and (end := roles.run(words, i + 1)):
        return _titled(person, part, i, end)
    if words[i].fold in REMARKS or (words[i].fold.startswith("ex-") and len(words[i].fold) > 3):
        return _past_remark(person, part, i)
    if title := _title(person, part, i):
        return title
    if words[i].fold in _AT and i + 1 < len(words) and _leads_house(person, part, i):
        glued = words[i].text == "@" and words[i + 1].start == words[i].end
        house = houses.run(words, i + 1, person.organizations, sign=glued)
        if house:
            _title_before(person, part, i)
            person.take_organization(part, *house)
            return house[1]
    if words[i].text in houses.SORTS and i + 1 < len(words) and words[i + 1].is_capital:
        house = houses.run(words, i + 1, person.organizations)
        if house:
            person.take_organization(part, *house)
            return house[1]
    known = houses.known(words, i, person.organizations)
    if known is not None and _may_stand(part, i):
        person.take_organization(part, i, known)
        return known
    return i + 1


def _past_remark(person: Person, part: Segment, i: int) -> int:
    """Skip what is told of somebody; only a phrase for the present employer ends it."""
    words = part.words
    if words[i].fold.startswith("ex-"):
        i += 1
        while i < len(words) and words[i].is_capital and roles.run(words, i) is None:
            i += 1
        return i
    for j in range(i + 1, len(words)):
        if words[j].fold in ("now", "currently"):
            return j
    return len(words)


def _employ(person: Person, part: Segment, i: int) -> int | None:
    """Read "works for Monzo"; give the index behind it."""
    words = part.words
    if i and words[i - 1].fold in _FORMER:
        return None
    for phrase in _EMPLOYS.get(words[i].fold, ()):
        end = i + len(phrase)
        if end >= len(words) or part.folds(i, end) != phrase:
            continue
        if (len(phrase) == 1 or phrase[-1] == "with") and phrase[0] not in _LABELS and not _leads_capital(words, end):
            continue
        if roles.run(words, end) or (phrase[-1] in ("from", "in", "de", "en") and houses.is_place(words, end)):
            continue
        house = houses.run(words, end, person.organizations)
        if house:
            person.take_organization(part, *house)
            return house[1]
    return None


def _leads_capital(words: Sequence[Token], i: int) -> bool:
    """Whether a capital stands here, behind an article perhaps."""
    i += words[i].text in _ARTICLES and i + 1 < len(words)
    return words[i].is_capital


def _title(person: Person, part: Segment, i: int) -> int | None:
    """Read a title, the words before its head that no list knows included; give the index behind it."""
    words = part.words
    if not _title_may_stand(part, i):
        return None
    if words[i].fold in _ARTICLES and i + 1 < len(words):
        return _title(person, part, i + 1)
    if (house := _possessed(words, i)) is not None and (end := roles.run(words, house)):
        person.take_organization(part, i, house, possessive=True)
        return _titled(person, part, house, end)
    end = roles.run(words, i)
    known = _known_title(person, part, i)
    if known and (end is None or known > end):
        return _titled(person, part, i, known)
    if end is not None:
        return _titled(person, part, i, roles.past_qualifier(words, end))
    return _title_behind_unknown(person, part, i)


def _known_title(person: Person, part: Segment, i: int) -> int | None:
    """Find the end of a title that is in the book already."""
    for end in range(min(len(part.words), i + 5), i, -1):
        if person.titles and " ".join(part.folds(i, end)) in person.titles:
            return end
    return None


def _title_behind_unknown(person: Person, part: Segment, i: int) -> int | None:
    """Read "Kubernetes engineer", "Monzo CTO": up to three unknown words and a title."""
    words = part.words
    for j in range(i + 1, min(i + 4, len(words))):
        before = words[j - 1]
        plain = before.fold in COMMON and not _opens_column(part, i, before)
        if plain or before.fold in _AT or before.fold in REMARKS or part.owners[j] is not None:
            return None
        end = roles.run(words, j)
        if end is None:
            continue
        if _is_house_before(person, words, i, j):
            person.take_organization(part, i, j)
            return _titled(person, part, j, end)
        return _titled(person, part, i, end)
    return None


def _opens_column(part: Segment, i: int, word: Token) -> bool:
    """Whether a plain word in lower case stands behind a mark, where a title may begin: "night charge nurse"."""
    return i == 0 and part.before in _COLUMN_MARKS and word.text.islower() and word.fold not in _PLAIN


def _is_house_before(person: Person, words: Sequence[Token], i: int, j: int) -> bool:
    """Whether the words before a title are the organisation and not a part of it."""
    before = words[i:j]
    if houses.known(words, i, person.organizations) == j or houses.is_likely(before, person.organizations):
        return True
    capitals = all(word.is_capital and word.fold not in TOPICS and word.fold not in MODIFIERS for word in before)
    acronym = j == i + 1 and before[0].text.isupper() and 1 < len(before[0].text) < 6
    unknown = not any(word.fold in _KNOWN_WORDS for word in before)
    if roles.is_chief(words[j]) and unknown:
        return True
    nations = any(word.fold in NATIONALITIES for word in before)
    lower = words[j].text.islower() and not nations
    return capitals and (lower or (acronym and not words[j].text.isupper()))


def _possessed(words: Sequence[Token], i: int) -> int | None:
    """Give the index behind ``Acme's`` when something follows; None otherwise."""
    for j in range(i, min(i + 3, len(words) - 1)):
        fold = words[j].fold.replace("’", "'")
        if fold.endswith("'s") and fold not in _CONTRACTED and words[i].is_capital:
            return j + 1
        if not words[j].is_capital:
            return None
    return None


def _title_may_stand(part: Segment, i: int) -> bool:
    """Whether a title may begin here: at a segment's head, behind what is taken, behind "is a"."""
    if i == 0 or part.owners[i - 1] is not None or part.words[i - 1].fold in _IS:
        return True
    return part.words[i - 1].fold in _ARTICLES and _title_may_stand(part, i - 1)


def _may_stand(part: Segment, i: int) -> bool:
    """Whether a known organisation may be the person's here."""
    if i == 0 or part.owners[i - 1] in (Field.NAME, Field.TITLE):
        return True
    return part.words[i - 1].fold in _OF and i > 1 and part.owners[i - 2] is Field.TITLE


def _titled(person: Person, part: Segment, start: int, end: int) -> int:
    if not person.take_title(part, start, end):
        return end
    return _house_behind(person, part, end)


def _house_behind(person: Person, part: Segment, i: int) -> int:
    """Read the organisation right behind a title: "of Brightside", "Analytical Engines"; give the index behind it."""
    words = part.words
    if i >= len(words) or part.owners[i] is not None:
        return i
    preposition = words[i].fold in _OF and i + 1 < len(words)
    if words[i].fold in _AT and not preposition:
        return i
    start = i + preposition
    head = words[start]
    if houses.is_place(words, start) and houses.known(words, start, person.organizations) is None:
        return i
    if not preposition:
        if head.fold in COMMON or head.fold in TOPICS or head.fold in REMARKS or not _may_be_house(words, i):
            return i
        if person.name_at is None and people.run(words, i, person.organizations, is_first=False) is not None:
            return i
    house = houses.run(words, start, person.organizations)
    return house[1] if house and person.take_organization(part, *house) else i


def _may_be_house(words: Sequence[Token], i: int) -> bool:
    """Whether the word behind a title may begin an organisation; in lower case only behind a title in lower case."""
    head, title = words[i], words[i - 1]
    if head.is_capital or head.is_caseless:
        return True
    if not head.text.isalpha() or not title.text.islower() or roles.is_foreign(title):
        return False
    return not (people.reads_as_subject(head) or roles.is_agent(head) or people.is_given(head))


def _leads_house(person: Person, part: Segment, i: int) -> bool:
    """Whether a preposition leads to the person's organisation here."""
    words, fold = part.words, part.words[i].fold
    after = words[i + 1]
    if fold == "@":
        return after.start == words[i].end or not _is_remarked(part, i)
    if fold == "i":
        return words[i].text == "i" and i > 0 and part.owners[i - 1] is Field.TITLE and after.is_capital
    if after.fold.rstrip(".") in LEGAL:
        return False
    if fold in _ORIGINS and houses.is_place(words, i + 1) and houses.known(words, i + 1, person.organizations) is None:
        return False
    if fold == "with" and (people.is_given(after) or not after.is_capital):
        return False
    if i == 0:
        return fold in ("at", "from", "bei", "chez", "von") and (part.before != "" or fold != "at" or after.is_capital)
    before = words[i - 1]
    if part.owners[i - 1] in (Field.NAME, Field.TITLE):
        return True
    if fold in ("for", "en", "with"):
        return False
    return before.fold in _BEFORE_AT or (before.fold not in COMMON and before.fold not in REMARKS)


def _is_remarked(part: Segment, i: int) -> bool:
    """Whether a remark stands right before this word, so that a place follows: "met yesterday @ Web Summit"."""
    while i and part.owners[i - 1] is None:
        i -= 1
        if part.words[i].fold in REMARKS:
            return True
    return False


def _title_before(person: Person, part: Segment, i: int) -> None:
    """Take the words between the name and "at" as a title, when they look like what somebody is."""
    start = i
    while start > 0 and part.owners[start - 1] is None and part.words[start - 1].fold not in _IS_OR_ARTICLE:
        start -= 1
    words = part.words[start:i]
    if not words or len(words) > 4 or person.name_at is None or part.words[i].fold in ("from", "with", "von", "en"):
        return
    if all(word.fold in STANDALONE for word in words):
        person.take_title(part, start, i)
    if (
        any(word.fold in COMMON or word.fold in REMARKS for word in words)
        or words[-1].fold in TOPICS
        or words[-1].fold in PLACES
    ):
        return
    if start == 0 and len(words) == 1 and words[0].text.islower() and not roles.is_agent(words[0]):
        return
    person.take_title(part, start, i)
