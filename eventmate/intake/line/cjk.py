"""Names, titles and organisations written in Han, kana or hangul, where no blank need stand between words."""

from __future__ import annotations

from eventmate.intake.line import people
from eventmate.intake.line.segments import Person
from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary.organizations import CJK_HOUSES, KNOWN
from eventmate.intake.vocabulary.people import CJK_DOUBLE_FAMILY, CJK_FAMILY, CJK_HONORS, JAPANESE_FAMILY
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.trades import CJK_HEADS, CJK_MODIFIERS
from eventmate.model import Field

_HEADS = sorted(CJK_HEADS, key=len, reverse=True)
_MODIFIERS = sorted(CJK_MODIFIERS, key=len, reverse=True)
_LEADS = ("我是", "我叫", "这是", "這是", "见到", "遇到", "認識了", "认识了")
_OFFICES = frozenset({"会社", "公司", "회사", "電話", "电话", "携帯", "手机", "전화"})
"""Words that say of a number what it is."""

_JOINTS = "的の"
_BESIDE = frozenset({" ", ",", "-", "|", "(", "/", "·", "—", "–", "・", "taken", ";", "@"})


def read(person: Person) -> None:
    """Take what the CJK words of a line tell."""
    for index, part in enumerate(person.parts):
        if part.words[0].is_cjk and part.is_free:
            _take(person, index, part.words[0])


def _take(person: Person, index: int, word: Token) -> None:
    part, text = person.parts[index], word.text
    title = _title_at(text)
    if text in CJK_MODIFIERS and text not in CJK_HEADS:
        return
    if title is not None:
        _take_title(person, index, word, title)
    elif text in CJK_HOUSES or text in _OFFICES:
        return
    elif _is_house(text) and not _is_named(text, may_guess=False):
        _take_house(person, index)
    elif person.wants(Field.NAME) and text not in PLACES and not part.in_brackets:
        _take_name(person, index, word)
    elif person.name is not None and len(text) < 9 and text not in PLACES and _is_beside(person, index):
        _take_house(person, index)


def _take_title(person: Person, index: int, word: Token, at: int) -> None:
    """File a title, and what stands before it in the same word as the organisation: 腾讯产品经理."""
    part = person.parts[index]
    if not person.take_title(part, 0, 1):
        return
    start = word.start + at
    if not at and index and part.before == " " and person.parts[index - 1].words[0].text in CJK_MODIFIERS:
        person.parts[index - 1].take(0, 1, Field.TITLE)
        start = person.parts[index - 1].words[0].start
    person.title = (start, word.end)
    house = at - 1 if at and word.text[at - 1] in _JOINTS else at
    if house and person.wants(Field.ORGANIZATION):
        person.organization = (word.start, word.start + house)


def _take_house(person: Person, index: int) -> None:
    """File an organisation, inside brackets with the words behind it: (네이버 클라우드)."""
    part, last = person.parts[index], index
    while part.in_brackets and last + 1 < len(person.parts):
        after = person.parts[last + 1]
        if after.before != " " or not after.in_brackets or _title_at(after.words[0].text) is not None:
            break
        last += 1
    if not person.take_organization(part, 0, 1):
        return
    for inner in person.parts[index + 1 : last + 1]:
        inner.take(0, 1, Field.ORGANIZATION)
    person.organization = (part.words[0].start, person.parts[last].words[0].end)


def _is_beside(person: Person, index: int) -> bool:
    before = person.parts[index - 1].owners if index else []
    return any(owner in (Field.NAME, Field.TITLE) for owner in before) and person.parts[index].before in _BESIDE


def _take_name(person: Person, index: int, word: Token) -> None:
    lead = next((lead for lead in _LEADS if word.text.startswith(lead) and len(word.text) > len(lead) + 1), "")
    text = word.text[len(lead) :]
    last = index
    if _is_family(text) and index + 1 < len(person.parts) and _may_be_given(person, index + 1):
        last = index + 1
    elif not _is_named(text, may_guess=index == 0 or _is_behind_latin(person, index)):
        return
    person.parts[index].take(0, 1, Field.NAME)
    person.take_name(last, 0, 1)
    person.name = (word.start + len(lead), person.parts[last].words[0].end)
    if not lead:
        _join_latin(person, index, last)


def _join_latin(person: Person, first: int, last: int) -> None:
    """Join the same name in Latin letters right before or behind: "Mei Lin 林美", "陈伟 Chen Wei"."""
    start, end = person.parts[first].words[0].start, person.parts[last].words[0].end
    if _is_behind_latin(person, first):
        part = person.parts[first - 1]
        part.take(0, len(part.words), Field.NAME)
        person.name = (part.words[0].start, end)
    elif last + 1 < len(person.parts) and person.parts[last + 1].before == " " and _is_latin_name(person, last + 1):
        person.take_name(last + 1, 0, len(person.parts[last + 1].words))
        person.name = (start, person.parts[last + 1].words[-1].end)


def _is_behind_latin(person: Person, index: int) -> bool:
    return person.parts[index].before == " " and _is_latin_name(person, index - 1)


def _is_latin_name(person: Person, index: int) -> bool:
    """Whether a segment of two or more words with capitals is a name as a whole."""
    part = person.parts[index] if index >= 0 else None
    if part is None or not part.is_free or part.words[0].is_cjk or not part.words[0].is_capital:
        return False
    run = people.run(part.words, 0, person.organizations, is_first=True)
    return run is not None and run.end == len(part.words) > 1 and run.strength > 1


def _may_be_given(person: Person, index: int) -> bool:
    """Whether a word behind a family name is the given one."""
    part = person.parts[index]
    text = part.words[0].text
    return (
        part.before == " "
        and part.words[0].is_cjk
        and len(text) < 5
        and _title_at(text) is None
        and not _is_house(text)
    )


def _is_house(text: str) -> bool:
    return text in KNOWN or any(house in text and house != text for house in CJK_HOUSES)


def _is_family(text: str) -> bool:
    return text in JAPANESE_FAMILY or text in CJK_FAMILY or text in CJK_DOUBLE_FAMILY


def _is_named(text: str, *, may_guess: bool) -> bool:
    """Whether a word is a name: a family name before one to three characters, an honour behind, a middle dot within."""
    honor = next((honor for honor in CJK_HONORS if text.endswith(honor) and len(text) > len(honor)), "")
    if honor:
        return len(text) < 9
    if _title_at(text) is not None or _is_house(text):
        return False
    if "・" in text or "·" in text:
        return True
    if (text[:2] in JAPANESE_FAMILY and 3 <= len(text) <= 6) or (text[:3] in JAPANESE_FAMILY and 4 <= len(text) <= 6):
        return True
    if (text[:2] in CJK_DOUBLE_FAMILY and 3 <= len(text) <= 4) or (text[0] in CJK_FAMILY and 2 <= len(text) <= 3):
        return True
    return may_guess and 2 <= len(text) <= 5


def _title_at(text: str) -> int | None:
    """Find where a title that ends this word begins; None when none does."""
    head = next((head for head in _HEADS if text.endswith(head)), None)
    if head is None:
        return None
    at = len(text) - len(head)
    while at and (modifier := next((m for m in _MODIFIERS if text[:at].endswith(m)), None)):
        at -= len(modifier)
    return at
