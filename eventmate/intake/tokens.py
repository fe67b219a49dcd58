"""A typed line as words and marks, every one with its place in the line.

Owns what separates two words and what stands inside one (``O'Brien``, ``C++``,
``Acme, Inc.``). What a word means is not told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from eventmate.intake.vocabulary.organizations import LEGAL, LEGAL_SUFFIX_AFTER_COMMA
from eventmate.intake.vocabulary.others import CHINESE
from eventmate.intake.vocabulary.people import GENERATIONS, HONORIFICS, SUFFIXES
from eventmate.intake.vocabulary.trades import HEADS, MODIFIERS
from eventmate.intake.vocabulary.words import TRADE_ENDINGS
from eventmate.model import ContactPoint, Field
from eventmate.text import clean, fold, harmless

SIGNS = "?+!<"
_MARKS = ',;|·•—()[]{}"“”„«»‹›…→⇒➜\n、，؛،؟；：（）。！？｜「」『』【】'
_PIECE = re.compile(f"[{re.escape(_MARKS)}]|[^\\s{re.escape(_MARKS)}]+")
_LEADING = "-–~*=>/\\_:'`^<"
_TRAILING = "-–~*=>/\\_:'`^!?."
_WIDE = str.maketrans("，；：（）。！？｜、،؛؟＠＃＋「」『』【】", ",;:().!?|,,;?@#+''''[]".replace("'", '"'))
_CJK = (
    range(0x3005, 0x3008),
    range(0x3040, 0x3100),
    range(0x3400, 0x4DC0),
    range(0x4E00, 0xA000),
    range(0xAC00, 0xD7A4),
)
_CJK_FIRST = chr(_CJK[0].start)

_QUOTES = frozenset('"“”„«»')
_WORDS_OF_MARKS = frozenset("@&+")
_UNSPACED = (*CHINESE.looking_for, *CHINESE.offers, *CHINESE.knows)
_PRONOUNS = frozenset({"he", "she", "it", "who", "that", "what", "let", "here", "there", "how", "where"})
_AFTER_IS = frozenset({"a", "an", "the", "at", "from", "with", "now", "also", "not", "in"})
_NICKNAME_MARKS = {"(": ")", ")": "", '"': '"', "“": "”", "”": ""}
_ABBREVIATED = frozenset(
    {
        "mohd",
        "md",
        "st",
        "dept",
        "univ",
        "inst",
        "assoc",
        "bros",
        "intl",
        "mt",
        "ft",
        "mgr",
        "asst",
        "eng",
        "dir",
        "exec",
    }
)
_CORPS = frozenset({"usaf", "usn", "usmc", "ma", "ca", "ra"})
_LEARNED = GENERATIONS | {"phd", "md", "esq", "mba", "dphil"}


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    MARK = "mark"
    SIGN = "sign"
    TAKEN = "taken"


class Claim(NamedTuple):
    """A stretch of the tidied line that a field takes."""

    start: int
    end: int
    field: Field
    text: str
    """Its value."""
    due: date | None = None
    point: ContactPoint | None = None


class Token(NamedTuple):
    """A word, a mark, a sign, or a stretch that is taken already."""

    kind: Kind
    start: int
    end: int
    text: str
    fold: str
    claim: Claim | None = None

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter, or with a digit before one (``3M``)."""
        first = self.text.lstrip("(\"'-0123456789")[:1]
        return first.isupper() or first.istitle()

    @property
    def is_caseless(self) -> bool:
        """Whether its script has no capitals (Arabic, Hebrew, Devanagari, Thai ...)."""
        return bool(self.text) and self.text[0].isalpha() and self.text.upper() == self.text.lower()

    @property
    def is_cjk(self) -> bool:
        """Whether it is written in Han, kana or hangul."""
        return self.text[:1] >= _CJK_FIRST and any(ord(self.text[0]) in block for block in _CJK)


class Typed:
    """The line as given, and the tidied text that is read, with the way back from the one to the other."""

    def __init__(self, line: str) -> None:
        self.line = line
        text = harmless(line)
        self._origin: Sequence[int] = range(len(line) + 1)
        if text != line:
            text, self._origin = _mapped(line)
        self.text = text.translate(_WIDE)

    def origin(self, index: int) -> int:
        """Give the place in the line as given of a character of the tidied text."""
        return self._origin[index]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the line as given that these characters come from."""
        return self._origin[start], (self._origin[end - 1] + 1 if end > start else self._origin[start])

    def words(self, start: int, end: int) -> str:
        """Give a stretch as it was written, cleaned."""
        first, last = self.span(start, end)
        return clean(self.line[first:last])


def _mapped(line: str) -> tuple[str, list[int]]:
    """Tidy character by character, with where each came from."""
    kept = [(tidy, index) for index, char in enumerate(line) if (tidy := harmless(char))]
    return "".join(tidy for tidy, _ in kept), [*(index for _, index in kept), len(line)]


def tokenize(text: str, claims: Sequence[Claim]) -> list[Token]:
    """Cut a tidied text into tokens; each claim becomes one that is taken.

    Args:
        claims: in order, not overlapping.
    """
    tokens: list[Token] = []
    at = 0
    for claim in claims:
        tokens.extend(_between(text, at, claim.start))
        tokens.append(Token(Kind.TAKEN, claim.start, claim.end, text[claim.start : claim.end], "", claim))
        at = claim.end
    tokens.extend(_between(text, at, len(text)))
    return _glued(list(_uncontracted(tokens)))


def retaken(tokens: Sequence[Token], claims: Sequence[Claim]) -> list[Token]:
    """Put claims in the place of the tokens that they cover."""
    result: list[Token] = []
    waiting = iter(sorted(claims, key=lambda c: c.start))
    claim = next(waiting, None)
    for token in tokens:
        while claim and token.start >= claim.end:
            claim = next(waiting, None)
        if claim is None or token.end <= claim.start:
            result.append(token)
        elif not (result and result[-1].claim is claim):
            result.append(Token(Kind.TAKEN, claim.start, claim.end, "", "", claim))
    return result


def _between(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _PIECE.finditer(text, start, end):
        if match[0][0] in _MARKS:
            yield Token(Kind.MARK, match.start(), match.end(), match[0], match[0])
        else:
            yield from _peeled(text, match.start(), match.end())


def _peeled(text: str, start: int, end: int) -> Iterator[Token]:
    """Take the marks off both ends of a piece, and a sign off its head."""
    fresh = start == 0 or text[start - 1].isspace()
    while start < end:
        char = text[start]
        if fresh and char in SIGNS and start + 1 < end and text[start + 1].isalpha():
            yield Token(Kind.SIGN, start, start + 1, char, char)
            fresh = False
        elif char in _LEADING and not _opens_word(text, start, end):
            yield _mark(text, start)
        else:
            break
        start += 1
    tail: list[Token] = []
    while end > start and text[end - 1] in _TRAILING and not _closes_word(text, start, end):
        end -= 1
        tail.append(_mark(text, end))
    if start < end:
        yield from _halves(text, start, end)
    yield from reversed(tail)


def _mark(text: str, index: int) -> Token:
    return Token(Kind.MARK, index, index + 1, text[index], text[index])


def _opens_word(text: str, start: int, end: int) -> bool:
    """Whether an apostrophe belongs to the word behind it: 't Hooft."""
    return text[start] == "'" and end - start > 1 and text.find("'", start + 1, end) != end - 1


def _closes_word(text: str, start: int, end: int) -> bool:
    """Whether a trailing mark belongs to its word: an abbreviation's dot, a final apostrophe."""
    if text[start:end] in ("w/", "W/"):
        return True
    if text[end - 1] == "'":
        return end - start > 1
    if text[end - 1] != ".":
        return False
    bare = text[start : end - 1]
    if len(bare) < 2 or "." in bare:
        return bare.replace(".", "").isalpha() or bare.casefold() in HONORIFICS
    low = bare.casefold()
    return low in HONORIFICS or low in SUFFIXES or (low in LEGAL and bare[0].isupper()) or low in _ABBREVIATED


def _halves(text: str, start: int, end: int) -> Iterator[Token]:
    """Cut a word at what joins two things: ``tom@monzo``, ``tom/monzo/engineer``."""
    piece = text[start:end]
    lead = next((lead for lead in _UNSPACED if piece.startswith(lead) and len(piece) > len(lead)), "")
    if lead:
        yield _word(lead, start)
        yield from _halves(text, start + len(lead), end)
        return
    cuts = [i for i, char in enumerate(piece) if char == "@"]
    if not cuts and "/" in piece and _mixes_trades(piece):
        cuts = [i for i, char in enumerate(piece) if char == "/"]
    at = 0
    for cut in [*cuts, len(piece)]:
        if cut > at:
            yield _word(piece[at:cut], start + at)
        if cut < len(piece) and piece[cut] == "@":
            yield _word("@", start + cut)
        elif cut < len(piece):
            yield _mark(text, start + cut)
        at = cut + 1


def _mixes_trades(piece: str) -> bool:
    """Whether a title and something else are joined by a slash."""
    parts = [fold(part) for part in piece.split("/") if part]
    trades = [part in HEADS or part in MODIFIERS for part in parts]
    told = all(trade or part.endswith(TRADE_ENDINGS) for trade, part in zip(trades, parts, strict=True))
    return len(parts) > 1 and any(trades) and not told


def _word(piece: str, start: int) -> Token:
    folded = fold(piece)
    if not any(char.isalnum() for char in piece) and folded not in _WORDS_OF_MARKS:
        return Token(Kind.MARK, start, start + len(piece), piece, piece)
    return Token(Kind.WORD, start, start + len(piece), piece, "with" if folded == "w/" else folded)


def _glued(tokens: list[Token]) -> list[Token]:
    """Drop the marks that stand inside a name: ``Acme, Inc.``, ``Ada Lovelace, PhD``, ``Robert (Bob) Smith``."""
    dropped = [_is_round_nickname(tokens, i) or _is_round_firm(tokens, i) for i in range(len(tokens))]
    tokens = [token for token, is_dropped in zip(tokens, dropped, strict=True) if not is_dropped]
    result: list[Token] = []
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        inside = token.text == "," and i > 0 and tokens[i - 1].kind is Kind.WORD and after and after.kind is Kind.WORD
        if inside and after and _belongs_to_left(after, tokens[i + 2] if i + 2 < len(tokens) else None):
            continue
        result.append(token)
    return result


def _uncontracted(tokens: Sequence[Token]) -> Iterator[Token]:
    """Part a name from its "is": ``Karim's hiring``."""
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        short = token.kind is Kind.WORD and token.fold[-2:] in ("'s", "’s") and token.is_capital and len(token.text) > 3
        if short and after and token.fold[:-2] not in _PRONOUNS and (after.fold in _AFTER_IS or _is_doing(after)):
            yield _word(token.text[:-2], token.start)
            yield Token(Kind.WORD, token.end - 2, token.end, token.text[-2:], "is")
        else:
            yield token


def _is_doing(word: Token) -> bool:
    return word.kind is Kind.WORD and word.fold.endswith("ing") and word.text.islower()


def _is_round_nickname(tokens: Sequence[Token], i: int) -> bool:
    """Whether a mark stands before or behind one word between two others at the head of a line."""
    start = i if tokens[i].text in _NICKNAME_MARKS else -1
    for opening in (start, start - 2):
        around = tokens[opening - 1 : opening + 4] if 0 < opening < 4 else []
        if len(around) == 5 and _NICKNAME_MARKS.get(around[1].text) == around[3].text:
            return all(
                token.kind is Kind.WORD and token.is_capital and token.fold not in HEADS for token in around[::2]
            )
    return False


def _is_round_firm(tokens: Sequence[Token], i: int) -> bool:
    """Whether a quotation mark stands round the name behind a legal form: ООО «Вектор»."""
    if tokens[i].text not in _QUOTES:
        return False
    opens = [j for j in range(max(0, i - 4), i + 1) if tokens[j].text in _QUOTES]
    first = opens[0] if len(opens) < 3 else i
    return first > 0 and tokens[first - 1].kind is Kind.WORD and tokens[first - 1].fold.rstrip(".") in LEGAL


def _belongs_to_left(word: Token, after: Token | None) -> bool:
    if word.fold in LEGAL_SUFFIX_AFTER_COMMA:
        return True
    bare = word.fold.replace(".", "")
    if bare in _CORPS:
        return False
    learned = bare in _LEARNED or (bare in SUFFIXES and bare not in HEADS and word.is_capital)
    return learned and not (after and after.kind is Kind.WORD)
