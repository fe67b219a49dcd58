"""vCard 2.1, 3.0 and 4.0 as drafts, one a card, whichever program wrote them.

Owns what a line of a card means: vobject takes it apart, `eventmate.properties`
says which field it fills, and whatever has no field stays a property, to leave
again as it came. Nothing is fetched or opened that a card points to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from vobject.base import parseParams

from eventmate import properties as vcard
from eventmate.intake.vcards.cardlines import LARGEST_FILE, Card, Line, cards
from eventmate.intake.vcards.persons import draft
from eventmate.model import Draft, Property
from eventmate.text import clean, harmless

# vobject.base.line_re takes exponential time over ";a=b;a=b ..." without a colon: possessive
# quantifiers never step back. It also refuses names with a slash, which address books write.
_HEAD = re.compile(
    r"""(?:(?P<group>[\w-]++)\.)?(?P<name>[\w/-]++)
    (?P<params>;?(?:;[ \t]*[\w/-]++[ \t]*(?:=[ \t]*(?:"[^"]*+"|[^";:,]*+))?+(?:,(?:"[^"]*+"|[^";:,]*+))*+)*+);?""",
    re.VERBOSE | re.ASCII,
)
_BLANKS = re.compile(r"""("[^"]*+")|([;=,])[ \t]+""")
_CARET = re.compile(r"\^([n'^])")
_CARET_MEANS = {"n": "\n", "'": '"', "^": "^"}
_VALUE_WORDS = frozenset({"URL", "URI", "CID", "CONTENT-ID", "INLINE"})
_DATA = re.compile(r"data:(?:image/([\w.+-]*))?[^,]*;base64\\?,(.*)", re.IGNORECASE | re.DOTALL)
_TEL = re.compile(r"tel:([^;?]*)(?:.*?;ext=([\d().\- ]+))?.*", re.IGNORECASE | re.DOTALL)
_BASE64 = re.compile(r"[A-Za-z0-9+/]{100,}={0,2}")
_MOST_PROBLEMS = 5


@dataclass(frozen=True, slots=True)
class CardResult:
    """What became of one card."""

    draft: Draft | None
    """None for a card that says nothing that can be read."""
    problem: str
    """Sentences about what was passed over, with file, line and reason; empty when all was read."""
    line: int
    """The line of the file on which the card begins."""
    file: str
    rev: str = ""
    """When the card says it was revised, as written."""


def read_cards(data: bytes, name: str = "") -> Iterator[CardResult]:
    """Read the cards of a file, lazily.

    Args:
        data: the file, in any character set and any version of vCard.
        name: of the file, for the problems.

    Returns:
        One result a card, in order, and one for text outside the cards; a file
        without any gives one result that says so. A bad card or line costs only itself.
    """
    name = clean(name)
    if len(data) > LARGEST_FILE:
        yield CardResult(None, f"{name or 'The file'} is larger than {LARGEST_FILE >> 20} MB; split it.", 1, name)
        return
    found = False
    for card in cards(data):
        found = True
        yield _read(card, name)
    if not found:
        yield CardResult(None, f"{name or 'The file'} holds no card.", 1, name)


def _read(card: Card, file: str) -> CardResult:
    problems = list(card.problems)
    lines: list[Property] = []
    for line in card.lines:
        try:
            lines.append(_property(line))
        except (ValueError, LookupError) as error:
            problems.append((line.number, str(error)))
    version = next((line.value.strip() for line in lines if line.name == "VERSION"), "")
    read = [_as_3_0(line, version) for line in lines]
    rev = next((vcard.text(line) for line in read if line.name == "REV"), "")
    told = draft(read)
    if told is None and not problems:
        problems.append((card.number, "the card is empty"))
    sentences = _sentences(problems, file)
    if told is not None:
        told = replace(told, problems=tuple(sentences))
    return CardResult(told, " ".join(sentences), card.number, file, rev)


def _sentences(problems: list[tuple[int, str]], file: str) -> list[str]:
    where = f"{file}, line" if file else "Line"
    told = [f"{where} {number}: {reason}." for number, reason in problems[:_MOST_PROBLEMS]]
    if len(problems) > _MOST_PROBLEMS:
        told.append(f"{len(problems) - _MOST_PROBLEMS} more lines could not be read.")
    return told


def _property(line: Line) -> Property:
    """Take a line apart.

    Raises:
        ValueError: its head is no property's.
    """
    match = _HEAD.fullmatch(line.head)
    if match is None:
        raise ValueError(f"this is no property: {clean(line.head)[:40]}")
    told = match["params"]
    params: dict[str, tuple[str, ...]] = {}
    for key, *values in parseParams(_BLANKS.sub(r"\1\2", told) if " " in told else told) if told else ():
        if not values and f";{key}=" in told:
            values = [""]
        elif not values:
            key, values = ("VALUE" if key.upper() in _VALUE_WORDS else "TYPE"), [key]
        params[key.upper()] = (*params.get(key.upper(), ()), *map(harmless, values))
    return Property(match["name"].upper(), harmless(line.value), match["group"] or "", tuple(params.items()))


def _as_3_0(line: Property, version: str) -> Property:
    """Say in the words of 3.0 what phones do not read in those of 2.1 and 4.0; all else stays as it was."""
    if line.params and version != "2.1":
        line = replace(line, params=tuple((key, tuple(map(_uncaret, values))) for key, values in line.params))
    if line.name == "TEL" and (match := _TEL.fullmatch(line.value)):
        value = unquote(match[1]) + (f",p{re.sub(r'[^0-9]', '', match[2])}" if match[2] else "")
        return replace(line, value=vcard.escape(harmless(value)), params=_without(line, "VALUE"))
    if line.name == "PHOTO":
        return _inline(line)
    return line


def _uncaret(value: str) -> str:
    """Decode a parameter value by RFC 6868."""
    return _CARET.sub(lambda match: _CARET_MEANS[match[1]], value) if "^" in value else value


def _inline(line: Property) -> Property:
    """Bring a picture that stands in the card itself to ENCODING=b."""
    if match := _DATA.fullmatch(line.value):
        type_ = (("TYPE", (match[1].upper(),)),) if match[1] else ()
        others = tuple(pair for pair in _without(line, "VALUE") if pair[0] not in ("ENCODING", "TYPE", "MEDIATYPE"))
        data = re.sub(r"[\s\\]", "", unquote(match[2]))
        return replace(line, value=data, params=(("ENCODING", ("b",)), *type_, *others))
    if not vcard.param(line, "ENCODING") and not vcard.param(line, "VALUE") and _BASE64.fullmatch(line.value):
        return replace(line, params=(("ENCODING", ("b",)), *line.params))
    return line


def _without(line: Property, name: str) -> vcard.Params:
    return tuple(pair for pair in line.params if pair[0] != name)
