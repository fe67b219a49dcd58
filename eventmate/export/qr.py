"""A contact, a link or a number as a QR code: what goes in it, how large it gets, how it is drawn or kept.

A code in a terminal holds little, so there is a ladder of payloads from all that a
phone would keep down to a name and a number. segno, which makes the codes, is
imported here alone and when the first code is drawn (0.1 s).
"""

from __future__ import annotations

import io
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from eventmate.errors import BadInput
from eventmate.export.files import write_bytes
from eventmate.model import Contact, ContactPoint, MyDetails, PointKind
from eventmate.text import clean

if TYPE_CHECKING:
    from segno import QRCode

QUIET_ZONES = (4, 3, 2)
"""White modules around a code, ISO/IEC 18004 asks for 4; 2 are enough for cameras, and none at all defeats them."""
LAST_QUIET_ZONE = 1
"""Taken only where nothing fits otherwise: it decodes, but in a dark room a camera has to look twice."""

# Bytes that versions 1 to 20 hold at level L. A denser code is no use: on a screen the modules
# get too small for a camera held in the hand.
_CAPACITY = (17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858)
_NOTE_LENGTHS = (240, 80)
_SCALE = 10
_BLOCKS = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
_TYPES = {"mobile": ";TYPE=CELL", "work": ";TYPE=WORK", "home": ";TYPE=HOME", "fax": ";TYPE=FAX"}


@dataclass(frozen=True, slots=True)
class Payload:
    """What a code says."""

    text: str
    left_out: tuple[str, ...] = ()
    """What there was no room for, in words: ``the note``, ``2 links``."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code as lines of half blocks, to be drawn black on white whatever the theme."""

    text: str
    """What it says."""
    rows: tuple[str, ...]
    """Lines of equal length, white border included."""
    left_out: tuple[str, ...] = ()
    """What there was no room for, in words."""
    quiet: int = QUIET_ZONES[0]
    """Modules of white border."""

    @property
    def width(self) -> int:
        """How many cells wide it is."""
        return len(self.rows[0])

    @property
    def height(self) -> int:
        """How many lines high it is."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class _Content:
    """What is still in the payload at a rung of the ladder."""

    fn: str
    name: tuple[str, ...]
    organization: str
    title: str
    numbers: tuple[ContactPoint, ...]
    emails: tuple[str, ...]
    links: tuple[str, ...]
    note: str


def payloads(contact: Contact | MyDetails, note: str = "") -> tuple[Payload, ...]:
    """Make the ladder of what a person's code may say, the richest first.

    Args:
        contact: the person, or one of my own cards; former contact points are passed over.
        note: what to say of them on my own phone; leave it out for anybody else.

    Returns:
        vCard 3.0 with less and less in it, then MECARD, which says a name and a number in
        half the room; at least one, each shorter than the one before.
    """
    full = _content(contact, note)
    rungs: list[Payload] = []
    for text, content in _rungs(full):
        if not rungs or len(text.encode()) < len(rungs[-1].text.encode()):
            rungs.append(Payload(text, tuple(_left_out(full, content))))
    return tuple(rungs)


def fit(contact: Contact | MyDetails, width: int, height: int, note: str = "") -> Code | None:
    """Draw the richest code of a person that fits so many cells, or None where not even the poorest does."""
    return first_fitting(payloads(contact, note), width, height)


def of_text(text: str, width: int, height: int) -> Code | None:
    """Draw the code of a link or a ``tel:`` address, or None where it does not fit so many cells."""
    return first_fitting([Payload(clean(text))], width, height)


def write(path: Path, text: str, *, force: bool = False) -> int:
    """Keep a code as a picture, .png or .svg, and return its size in bytes.

    Raises:
        BadInput: another suffix, or more text than a code of any size can hold.
        FileExists: the file is there already, and ``force`` is false.
        StorageError: no such folder, not allowed, disk full.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in {"png", "svg"}:
        raise BadInput(f"{clean(str(path))}: end it with .png or .svg.")
    picture = io.BytesIO()
    _made(text).save(picture, kind=kind, scale=_SCALE, border=QUIET_ZONES[0], light="white")
    return write_bytes(path, [picture.getvalue()], force=force)


def largest(ladder: Sequence[Payload]) -> Payload:
    """Choose the richest payload that a camera can still read from a picture."""
    return next((payload for payload in ladder if _modules(payload.text)), ladder[-1])


def first_fitting(ladder: Iterable[Payload], width: int, height: int) -> Code | None:
    """Draw the richest payload that fits with a good border; with a thin one only if there is no other way."""
    room = min(width, 2 * height)
    for quiets in (QUIET_ZONES, (LAST_QUIET_ZONE,)):
        for payload in ladder:
            for quiet in quiets:
                modules = _modules(payload.text)
                if payload.text and modules and modules + 2 * quiet <= room:
                    return Code(payload.text, _rows(payload.text, quiet), payload.left_out, quiet)
    return None


def _modules(text: str) -> int:
    """Count the modules along a side, 0 for a text that is too long."""
    version = bisect_left(_CAPACITY, len(text.encode())) + 1
    return 17 + 4 * version if version <= len(_CAPACITY) else 0


def _made(text: str) -> QRCode:
    import segno

    try:
        return segno.make_qr(text, error="l", encoding="utf-8")
    except segno.DataOverflowError as error:
        raise BadInput("That is more than a QR code can hold. Leave something out.") from error


def _rows(text: str, quiet: int) -> tuple[str, ...]:
    lines = [tuple(line) for line in _made(text).matrix_iter(border=quiet)]
    if len(lines) % 2:
        lines.append((0,) * len(lines[0]))
    pairs = zip(lines[::2], lines[1::2], strict=True)
    return tuple("".join(_BLOCKS[bool(a), bool(b)] for a, b in zip(*pair, strict=True)) for pair in pairs)


def _content(contact: Contact | MyDetails, note: str) -> _Content:
    current = [replace(p, value=clean(p.value), extension=clean(p.extension)) for p in contact.points if not p.until]
    n = contact.name
    fn = clean(contact.fn) or clean(contact.organization) or "Somebody"
    name = tuple(clean(part) for part in (n.family, n.given, n.additional, n.prefix, n.suffix))
    return _Content(
        fn=fn,
        name=_trimmed(name) or (fn,),
        organization=clean(contact.organization),
        title=clean(contact.title),
        numbers=tuple(p for p in current if p.kind is PointKind.TEL),
        emails=tuple(p.value for p in current if p.kind is PointKind.EMAIL),
        links=tuple(p.value for p in current if p.kind is PointKind.URL),
        note=clean(note, lines=True),
    )


def _trimmed(parts: tuple[str, ...]) -> tuple[str, ...]:
    while parts and not parts[-1]:
        parts = parts[:-1]
    return parts


def _rungs(full: _Content) -> Iterator[tuple[str, _Content]]:
    content = full
    yield _vcard(content), content
    for length in _NOTE_LENGTHS:
        if len(full.note) > length:
            content = replace(full, note=full.note[: length - 1].rstrip() + "…")
            yield _vcard(content), content
    for less in (
        {"note": ""},
        {"links": full.links[:1]},
        {"numbers": full.numbers[:1], "emails": full.emails[:1]},
        {"links": ()},
        {"title": ""},
    ):
        content = replace(content, **less)
        yield _vcard(content), content
    bare = replace(content, organization="")
    yield _mecard(bare), bare
    if bare.numbers:
        bare = replace(bare, emails=())
        yield _mecard(bare), bare


def _left_out(full: _Content, content: _Content) -> Iterator[str]:
    if content.note != full.note:
        yield "the rest of the note" if content.note else "the note"
    for word in ("links", "numbers", "emails"):
        whole, missing = len(getattr(full, word)), len(getattr(full, word)) - len(getattr(content, word))
        noun = {"links": "link", "numbers": "number", "emails": "e-mail address"}[word]
        if missing == 1:
            yield f"the {noun}" if whole == 1 else f"a {noun}"
        elif missing:
            yield f"{missing} {noun}{'es' if noun.endswith('s') else 's'}"
    for word in ("title", "organization"):
        if getattr(content, word) != getattr(full, word):
            yield f"the {word}"


def _vcard(content: _Content) -> str:
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{';'.join(map(_escaped, content.name))}", f"FN:{_escaped(content.fn)}"]
    lines += [f"ORG:{_escaped(content.organization)}"] if content.organization else []
    lines += [f"TITLE:{_escaped(content.title)}"] if content.title else []
    lines += [f"TEL{_TYPES.get(p.label, '')}:{_escaped(_dialled(p))}" for p in content.numbers]
    lines += [f"EMAIL:{_escaped(email)}" for email in content.emails]
    lines += [f"URL:{link}" for link in content.links]
    lines += [f"NOTE:{_escaped(content.note)}"] if content.note else []
    return "\n".join([*lines, "END:VCARD"])


def _escaped(text: str) -> str:
    """Escape a vCard text value, RFC 2426 section 5."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _mecard(content: _Content) -> str:
    family, given = (*content.name, "")[:2]
    name = ",".join(filter(None, map(_marked, (family, given)))) or _marked(content.fn)
    numbers = (f"TEL:{_marked(_dialled(p))};" for p in content.numbers)
    emails = (f"EMAIL:{_marked(email)};" for email in content.emails)
    return f"MECARD:N:{name};{''.join(numbers)}{''.join(emails)};"


def _marked(text: str) -> str:
    """Escape a MECARD value."""
    return "".join(f"\\{c}" if c in '\\:;,"' else c for c in text)


def _dialled(number: ContactPoint) -> str:
    # Android makes a pause of RFC 3601's p, iPhones stop the number at the comma; a word would be dialled.
    return f"{number.value},p{number.extension}" if number.extension else number.value
