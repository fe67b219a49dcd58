"""The bytes of a vCard file as cards of content lines: split, unfolded and decoded, whatever program wrote them.

Owns character sets, transfer encodings, folding and where a card begins and
ends. What a line says is the business of vcards.py. Nothing here recurses, and
nothing takes longer than its input is long.
"""

from __future__ import annotations

import binascii
import codecs
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from eventmate.intake import charsets

LARGEST_FILE = 128 << 20
"""Bytes; a file of ten thousand people with photos has a tenth of it."""
_LARGEST_CARD = 16 << 20
_MOST_LINES = 10_000
_LONGEST_HEAD = 8192

_MARK = re.compile(rb"(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_AGENT = re.compile(rb"(?:[\w-]+\.)?AGENT[^:]*:\s*", re.IGNORECASE)
_CODING = re.compile(rb';\s*(?:ENCODING=)?"?(QUOTED-PRINTABLE|BASE64|B|8-?BIT|7-?BIT)"?[ \t]*(?=;|$)', re.IGNORECASE)
_CHARSET = re.compile(rb';\s*CHARSET="?([^;"]*)"?', re.IGNORECASE)
_PROPERTY = re.compile(rb"[A-Za-z][\w.-]*[;:]")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}\s*")
_BLANKS = re.compile(r"\s+")
_BREAK = re.compile("\r\n?|\n")
# Codecs that take more than linear time (punycode, idna) or run escapes are no character sets.
_CHARACTER_SETS = re.compile(
    r"utf-8|ascii|latin\S*|iso\S*|cp\d+|windows\S*|mac\S*|koi8\S*|tis\S*|shift.?ji\S*|euc\S*|gb\S*|big5\S*|hz"
)
_ONE_OCTET = re.compile(r"latin\S*|iso8859\S*|cp(?:12\d\d|437|8\d\d)|windows\S*|mac\S*|koi8\S*")


@dataclass(frozen=True, slots=True)
class Line:
    """A content line, unfolded and decoded."""

    number: int
    """The line of the file on which it begins, from 1."""
    head: str
    """Group, name and parameters, without those that said how the value was encoded; ``ENCODING=b`` stands."""
    value: str
    """On one line: its line breaks are written as the escape ``\\n``."""


@dataclass(slots=True)
class Card:
    """The lines between BEGIN:VCARD and END:VCARD."""

    number: int
    lines: list[Line] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)
    """Line number and reason, a clause that follows a colon."""


@dataclass(slots=True)
class _Open:
    """A card that is being collected, as octets."""

    number: int
    lines: list[tuple[int, bytes]] = field(default_factory=list)
    size: int = 0
    agents: int = 0
    """How many cards within the card are open."""


def cards(data: bytes) -> Iterator[Card]:
    """Split a file into cards; text outside them comes as a card without lines that has a problem."""
    card: _Open | None = None
    outside = 0
    for number, line in _logical(_as_octets_of_utf8(data)):
        mark = _mark(line)
        if card is None and not mark:
            outside = outside or number
            continue
        if outside:
            yield Card(outside, problems=[(outside, "this is outside of a card and was passed over")])
            outside = 0
        if card is None:
            card = _Open(number) if mark == b"BEGIN" else None
        elif not mark or card.agents or (mark == b"BEGIN" and _awaits_agent(card)):
            card.agents += {b"BEGIN": 1, b"END": -1}.get(mark, 0)
            card.size += len(line)
            if card.size <= _LARGEST_CARD and len(card.lines) <= _MOST_LINES:
                card.lines.append((number, line))
        elif mark == b"END":
            yield _closed(card)
            card = None
        else:
            if card.lines:
                yield _closed(card, "the card that begins here has no END:VCARD")
            card = _Open(number)
    if outside:
        yield Card(outside, problems=[(outside, "this is outside of a card and was passed over")])
    if card is not None:
        yield _closed(card, "the card that begins here has no END:VCARD")


def _mark(line: bytes) -> bytes:
    """Give BEGIN or END for the line that begins or ends a card, else nothing."""
    if line[:1] not in b"BbEe" or len(line) > 80:
        return b""
    match = _MARK.fullmatch(line)
    return match[1].upper() if match else b""


def _awaits_agent(card: _Open) -> bool:
    return bool(card.lines) and len(card.lines[-1][1]) < 200 and _AGENT.fullmatch(card.lines[-1][1]) is not None


def _closed(card: _Open, problem: str = "") -> Card:
    """Decode the lines of a card; a bad one becomes a problem."""
    closed = Card(card.number, problems=[(card.number, problem)] if problem else [])
    if card.size > _LARGEST_CARD:
        closed.problems.append((card.number, f"the card is larger than {_LARGEST_CARD >> 20} MB and was passed over"))
        return closed
    if len(card.lines) > _MOST_LINES:
        closed.problems.append((card.lines[_MOST_LINES][0], f"more than {_MOST_LINES} lines, the rest was passed over"))
    old = _old_codec(line for _, line in card.lines)
    for number, line in _with_agents_inside(card.lines[:_MOST_LINES]):
        decoded = _decoded(number, line, old)
        if isinstance(decoded, Line):
            closed.lines.append(decoded)
        else:
            closed.problems.append((number, decoded))
    return closed


def _old_codec(lines: Iterable[bytes]) -> str:
    """Name the character set of the lines of a card that do not say it and are no UTF-8."""
    unsaid = []
    for line in lines:
        if not line.isascii() and _CHARSET.search(line[: max(0, _colon(line))]) is None:
            try:
                line.decode()
            except UnicodeDecodeError:
                unsaid.append(line[max(0, _colon(line)) :][:_LONGEST_HEAD])
    return charsets.guess(b"\n".join(unsaid)) if unsaid else charsets.DEFAULT


def _with_agents_inside(lines: list[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """Turn a card within a card into the value of its AGENT line, as RFC 2426 writes it."""
    agent: list[bytes] = []
    start = depth = 0
    for i, (number, line) in enumerate(lines):
        if mark := _mark(line):
            depth += 1 if mark == b"BEGIN" else -1
            agent.append(line)
            if depth == 0:
                yield start, b"".join(agent)
                agent = []
        elif depth:
            agent.append(line.replace(b"\\", b"\\\\").replace(b",", b"\\,").replace(b";", b"\\;"))
        elif i + 1 < len(lines) and _AGENT.fullmatch(line[:200]) and _mark(lines[i + 1][1]):
            start, agent = number, [line.rstrip()]
            continue
        else:
            yield number, line
            continue
        if depth:
            agent.append(b"\\n")
    if agent:
        yield start, b"".join(agent)


def _as_octets_of_utf8(data: bytes) -> bytes:
    """Take off the byte order mark, and turn UTF-16, which shows by its NULs, into UTF-8."""
    if data.startswith(codecs.BOM_UTF8):
        return data[3:]
    start = data[:4096]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _from_utf16(data, "utf-16")
    if start.count(0) * 4 > len(start):
        little = start[1::2].count(0) > start[::2].count(0)
        return _from_utf16(data, "utf-16-le" if little else "utf-16-be")
    return data


def _from_utf16(data: bytes, codec: str) -> bytes:
    """Convert in pieces, so that a large file does not stand in memory three times."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    source, converted = io.BytesIO(data), bytearray()
    while piece := source.read(1 << 20):
        converted += decoder.decode(piece).encode("utf-8", "replace")
    return bytes(converted)


def _physical(data: bytes) -> Iterator[tuple[int, bytes]]:
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    for number, raw in enumerate(io.BytesIO(data), 1):
        line = raw.rstrip(b"\r\n")
        if b"\r" in line:
            yield from ((number, part) for part in line.split(b"\r"))
        else:
            yield number, line


def _logical(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Unfold, join the soft breaks of quoted-printable and the lines of base64 that nobody folded."""
    buffer = bytearray()
    start, coding, colon, soft, gap = 0, b"", False, False, False
    for number, line in _physical(data):
        if soft and not line:
            gap = True
            continue
        if soft and (_mark(line) or (gap and _PROPERTY.match(line))):
            soft = False
        elif buffer and (soft or line[:1] in (b" ", b"\t") or (coding == b"B" and _BASE64.fullmatch(line))):
            _append(buffer, line if soft or coding == b"B" else line[1:], soft)
            if not colon:
                coding, colon = _coding(bytes(buffer))
            soft, gap = coding == b"Q" and line.rstrip(b" \t").endswith(b"="), False
            continue
        if buffer:
            yield start, bytes(buffer)
            buffer.clear()
        if line.strip():
            buffer += line
            start = number
            coding, colon = _coding(line)
            soft, gap = coding == b"Q" and line.rstrip(b" \t").endswith(b"="), False
    if buffer:
        yield start, bytes(buffer)


def _append(buffer: bytearray, line: bytes, soft: bool) -> None:
    """Join a line to the one before it, whose soft break goes; what is far too long is not kept."""
    if soft:
        while buffer and buffer[-1] in b" \t":
            del buffer[-1]
        del buffer[-1:]
    if len(buffer) <= _LARGEST_CARD:
        buffer += line


def _coding(line: bytes) -> tuple[bytes, bool]:
    """Say how a line's value is encoded (Q, B or nothing), and whether its head is complete."""
    if b";" not in line:
        return b"", b":" in line or len(line) > _LONGEST_HEAD
    cut = _colon(line)
    match = _CODING.search(line, 0, cut) if cut > 0 and b";" in line[:cut] else None
    return (match[1][:1].upper() if match else b""), cut >= 0 or len(line) > _LONGEST_HEAD


def _colon(line: bytes) -> int:
    """Find the colon that ends the head: the first that stands in no quotation marks; -1 without one."""
    cut = line.find(b":", 0, _LONGEST_HEAD)
    if b'"' not in line[: max(cut, 0)]:
        return cut
    while cut >= 0 and line.count(b'"', 0, cut) % 2:
        cut = line.find(b":", cut + 1, _LONGEST_HEAD)
    return cut


def _decoded(number: int, line: bytes, old: str) -> Line | str:
    """Decode a content line, or say what is wrong with it."""
    cut = _colon(line)
    if cut < 0:
        return "no colon ends the name of a property"
    head, value = line[:cut], line[cut + 1 :]
    coding = charset = b""
    if b";" in head:
        if match := _CHARSET.search(head):
            charset, head = match[1], head[: match.start()] + head[match.end() :]
        if match := _CODING.search(head):
            coding, head = match[1][:1].upper(), head[: match.start()] + head[match.end() :]
    name = _text(head, b"").strip()
    if coding == b"B":
        return Line(number, name + ";ENCODING=b", _BLANKS.sub("", value.decode("latin-1")))
    if coding == b"Q":
        value = binascii.a2b_qp(value)
    text = _text(value, charset, old)
    return Line(number, name, _BREAK.sub(r"\\n", text) if "\n" in text or "\r" in text else text)


def _text(value: bytes, charset: bytes, old: str = charsets.DEFAULT) -> str:
    """Decode a value by what its line says, else as UTF-8, else as the old programs that the card seems to come from.

    A single-octet set that is named wins over UTF-8 only where UTF-8 cannot be
    meant: text that happens to be UTF-8 is practically never anything else.
    """
    if value.isascii():
        codec = _codec(charset) if charset else ""
        return value.decode(codec, "replace") if codec.startswith(("iso2022", "hz")) else value.decode()
    codec = _codec(charset)
    for name in ("utf-8", codec) if _ONE_OCTET.fullmatch(codec) else (codec or "utf-8", "utf-8"):
        try:
            return value.decode(name)
        except UnicodeDecodeError:
            continue
    # Cut off within a character, it is UTF-8 all the same.
    spoiled = value.decode("utf-8", "replace")
    if 2 * spoiled.count("\ufffd") < sum(not c.isascii() for c in spoiled):
        return spoiled
    return value.decode(old, "replace")


def _codec(charset: bytes) -> str:
    """Name Python's codec for a character set; empty for one that it does not know or that is none."""
    try:
        name = codecs.lookup(charset.decode("ascii").strip()).name
    except (LookupError, ValueError):
        return ""
    return name if _CHARACTER_SETS.fullmatch(name) else ""
