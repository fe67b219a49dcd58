"""Names, titles and organisations written in Han, kana or hangul, where no blank need stand between words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eventmate.intake.tokens import Token
from eventmate.intake.vocabulary.organizations import CJK_HOUSES, KNOWN
from eventmate.intake.vocabulary.people import CJK_DOUBLE_FAMILY, CJK_FAMILY, JAPANESE_FAMILY
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.trades import CJK_HEADS, CJK_MODIFIERS
from eventmate.model import Field
from eventmate.text import fold

if TYPE_CHECKING:
    from eventmate.intake.identity import _Reader

_HEADS = sorted(CJK_HEADS, key=len, reverse=True)
_MODIFIERS = sorted(CJK_MODIFIERS, key=len, reverse=True)
_HONORS = ("さん", "様", "氏", "님", "씨", "女士", "先生", "小姐")
_LEADS = ("我是", "我叫", "这是", "這是", "见到", "遇到", "認識了", "认识了")
_JOINS = ("的", "の", "에서")


def read(reader: _Reader) -> None:
    """Take what the CJK words of a line tell."""
    parts = reader.parts
    for index, part in enumerate(parts):
        if part.words[0].is_cjk and part.is_free:
            _take(reader, index, part.words[0])


def _take(reader: _Reader, index: int, word: Token) -> None:
    part, found = reader.parts[index], reader.found
    text = word.text
    title = _title_at(text)
    if title is not None:
        house_end = title - 1 if title and text[title - 1] in "的の" else title
        if not found.titles:
            found.titles.append((word.start + title, word.end))
            part.take(0, 1, Field.TITLE)
            if house_end and not found.organizations:
                found.organizations.append((word.start, word.start + house_end))
        return
    is_house = fold(text) in KNOWN or text in KNOWN or any(house in text for house in CJK_HOUSES)
    if (
        is_house
        and not found.organizations
        and not _is_named(text, found.name is None and index == 0 and len(text) < 4)
    ):
        found.organizations.append((word.start, word.end))
        part.take(0, 1, Field.ORGANIZATION)
        return
    if found.name is None and Field.NAME not in reader.settled and text not in PLACES and not part.in_brackets:
        _take_name(reader, index, word)
    elif (
        not found.organizations
        and found.name is not None
        and len(text) < 9
        and text not in PLACES
        and _beside(reader, index)
    ):
        found.organizations.append((word.start, word.end))
        part.take(0, 1, Field.ORGANIZATION)


def _beside(reader: _Reader, index: int) -> bool:
    return (
        index > 0
        and any(owner in (Field.NAME, Field.TITLE) for owner in reader.parts[index - 1].owners)
        and reader.parts[index].before in (" ", ",", "-", "|", "(", "/", "·", "—", "–", "・", "taken")
    )


def _take_name(reader: _Reader, index: int, word: Token) -> None:
    parts, text = reader.parts, word.text
    start = word.start + next((len(lead) for lead in _LEADS if text.startswith(lead) and len(text) > len(lead) + 1), 0)
    text = reader.typed.text[start : word.end]
    follows = parts[index + 1] if index + 1 < len(parts) else None
    end, last = word.end, index
    if (
        follows
        and follows.before == " "
        and follows.words[0].is_cjk
        and _is_family(text)
        and len(follows.words[0].text) < 5
        and _is_plain(follows.words[0].text)
    ):
        end, last = follows.words[0].end, index + 1
    elif not _is_named(text, index == 0):
        return
    for part in parts[index : last + 1]:
        part.take(0, 1, Field.NAME)
    reader.name_at = (last, 0, 1)
    reader.found.name = (start, end)


def _is_plain(text: str) -> bool:
    return _title_at(text) is None and text not in KNOWN and not any(house in text for house in CJK_HOUSES)


def _is_family(text: str) -> bool:
    return text in JAPANESE_FAMILY or text in CJK_FAMILY or text in CJK_DOUBLE_FAMILY


def _is_named(text: str, may_guess: bool) -> bool:
    """Whether a word is a name: a family name before one to three characters, an honour behind, a middle dot within."""
    bare = next(
        (text.removesuffix(honor) for honor in _HONORS if text.endswith(honor) and len(text) > len(honor)), text
    )
    if bare != text:
        return len(bare) < 7
    if not _is_plain(text):
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
    while at:
        modifier = next((m for m in _MODIFIERS if text[:at].endswith(m)), None)
        if modifier is None:
            break
        at -= len(modifier)
    return at
