"""A contact as the text of one card: vCard 3.0 as phones read it.

Owns what stands on a card for whom, and the corrections to what vobject writes.
Which property says which field is in `eventmate.properties`; files, codes and
pages are the business of other modules.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from enum import StrEnum
from typing import Any

from vobject.base import Component, ContentLine

from eventmate import properties as vcard
from eventmate.export.notes import note
from eventmate.export.shadows import Shadows
from eventmate.model import Contact, PointKind, Property
from eventmate.properties import reach
from eventmate.properties.labels import is_common
from eventmate.text import clean, harmless

_PRODID = "-//eventmate//eventmate//EN"
_WRITTEN_HERE = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "PROFILE"})
_NO_TOKEN = re.compile(r"[^A-Za-z0-9_-]+")
# Address books write X-messaging/xmpp-All.
_NO_NAME = re.compile(r"[^A-Za-z0-9_/-]+")
_PLAIN = re.compile(r"[A-Za-z0-9._/+@-]+")
_CARET = re.compile(r"\^(?=[n'^\"\n])")
_OCTETS = 75
_NEVER = sys.maxsize


class Audience(StrEnum):
    """Whom a card is for."""

    MINE = "mine"
    """My own phone: with my notes, tags and whatever else the contact's card brought."""
    OTHERS = "others"
    """Anybody else: how to reach the person at work, nothing that is mine or private."""


@dataclass(frozen=True, slots=True)
class Switches:
    """What goes on a `mine` card beside the plain details."""

    notes: bool = True
    tags: bool = True
    photos: bool = True


def card(contact: Contact, audience: Audience = Audience.MINE, switches: Switches = Switches()) -> str:
    """Write the card of a contact.

    Args:
        contact: with its encounters and statements, which make the NOTE.
        audience: whom it is for.
        switches: what to leave off a `mine` card; another audience gets none of it anyway.

    Returns:
        One vCard 3.0 with CRLF at the end of every line, folded at 75 octets of UTF-8.
    """
    lines = _mine(contact, switches) if audience is Audience.MINE else _others(contact)
    revised = contact.revised.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    head = [Property("VERSION", "3.0"), Property("PRODID", _PRODID)]
    return _serialize([*head, *lines, Property("REV", revised)])


def _mine(contact: Contact, switches: Switches) -> Iterator[Property]:
    shadows = Shadows(contact.properties)
    yield from _identity(contact, contact.fn or _called(contact, private=True), shadows)
    for kind in PointKind:
        for point in contact.current(kind):
            yield from shadows.point(point)
    for address in contact.addresses:
        yield from shadows.address(address)
    yield from _personal(contact, switches, shadows)
    if switches.notes:
        yield from shadows.note(contact.note, note(contact, shadows.own_tags(contact.tags) if switches.tags else ()))
    for prop in contact.properties:
        if not prop.shadow and _leaves_again(prop, switches):
            yield prop


def _leaves_again(prop: Property, switches: Switches) -> bool:
    name = prop.name.upper()
    off = (
        (not switches.photos and name == "PHOTO")
        or (not switches.tags and name == "CATEGORIES")
        or (not switches.notes and name == "NOTE")
    )
    return not off and name not in _WRITTEN_HERE


def _identity(contact: Contact, fn: str, shadows: Shadows) -> Iterator[Property]:
    """Yield who it is, and where they work."""
    yield from shadows.field("UID", [Property("UID", vcard.escape(clean(contact.uid)))])
    yield from shadows.field("FN", [Property("FN", vcard.escape(clean(fn)))])
    yield from shadows.field("N", [vcard.from_name(contact.name, fn)], [contact.name])
    for name, value in (("NICKNAME", contact.nickname), ("ORG", contact.organization), ("TITLE", contact.title)):
        if told := clean(value):
            yield from shadows.field(name, [Property(name, vcard.escape(told))])


def _personal(contact: Contact, switches: Switches, shadows: Shadows) -> Iterator[Property]:
    if (birthday := vcard.from_birthday(contact.birthday)) is not None:
        yield from shadows.field("BDAY", [birthday])
    if spoken := vcard.from_pronunciation(contact.pronunciation):
        yield from shadows.field("X-PHONETIC", spoken)
    if switches.tags and contact.tags:
        yield from shadows.field("CATEGORIES", [vcard.from_tags(contact.tags)])
    if switches.photos and contact.photo is not None:
        yield shadows.photo(contact.photo)


def _others(contact: Contact) -> Iterator[Property]:
    bare = Shadows(())
    yield from _identity(contact, contact.fn or _called(contact, private=False), bare)
    for kind in PointKind:
        for point in contact.current(kind):
            yield from bare.point(point if is_common(point.label) else replace(point, label=""))
    yield from (reach.from_address(address) for address in contact.addresses if address.label == "work")


def _called(contact: Contact, *, private: bool) -> str:
    """Find what to call somebody without a name by; never the line an encounter was typed as."""
    told = (text for e in contact.encounters for text in (e.talk, e.note)) if private else ()
    reached = (point.value for point in contact.points if not point.until)
    return next((t for t in map(clean, (contact.organization, *told, *reached)) if t), "Somebody")


def _serialize(lines: list[Property]) -> str:
    component = _Ordered("VCARD")
    for line in map(_content_line, lines):
        if line is not None:
            component.Ordered.append(line)
    octets = component.serialize(_Folded(), lineLength=_NEVER, validate=False)
    return b"".join(octets.parts).decode()


def _content_line(prop: Property) -> ContentLine | None:
    """Make a line in which nothing can end the line, the parameter or the group it stands in.

    vobject writes groups, names and parameters as they are, and escapes values
    by rules that break URIs and structured values: it gets them made safe and encoded.
    """
    name = _NO_NAME.sub("", prop.name)
    if not name:
        return None
    params: dict[str, list[str]] = {}
    for key, values in prop.params:
        params.setdefault((_token(key) or "TYPE").upper(), []).extend(map(_param_value, values))
    value = harmless(prop.value).replace("\n", "\\n")
    awkward = any(values != [""] and not all(map(_PLAIN.fullmatch, values)) for values in params.values())
    line = (_Quoted if awkward else ContentLine)(name, {}, value, _token(prop.group) or None, encoded=True)
    line.params = params
    return line


def _token(text: str) -> str:
    return text if text.isalnum() and text.isascii() else _NO_TOKEN.sub("", text)


def _param_value(value: str) -> str:
    """Write a parameter value as RFC 6868 does: no quotation mark or line break stands in it."""
    if value.isalnum():
        return value
    value = _CARET.sub("^^", harmless(value).replace("\t", " "))
    return value.replace('"', "^'").replace("\n", "^n")


class _Quoted(ContentLine):
    """A line with odd parameter values in quotation marks; vobject leaves an apostrophe bare, which sabre refuses."""

    def serialize(self, buf: Any = None, *args: object, **kwargs: object) -> Any:  # noqa: ANN401
        """Write the line."""
        params = "".join(f";{key}={','.join(map(_quoted, values))}" for key, values in self.params.items())
        group = f"{self.group}." if self.group else ""
        buf.write(f"{group}{self.name}{params}:{self.value}".encode())
        buf.write(b"\r\n")
        return buf


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else f'"{value}"'


class _Ordered(Component):
    """A component that keeps the order of its lines; vobject's own sorts them by name, away from their groups."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        # Component turns any lower-case attribute into a line.
        self.Ordered: list[ContentLine] = []

    def getSortedChildren(self) -> list[ContentLine]:  # noqa: N802
        """Give the lines as they were added."""
        return self.Ordered


class _Folded:
    """Takes lines and folds them by octets; vobject counts characters and does not fold PHOTO."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, octets: bytes) -> None:
        """Keep a line, folded if it is too long."""
        self.parts.append(octets if len(octets) <= _OCTETS else _fold(octets))


def _fold(line: bytes) -> bytes:
    parts = []
    start, room = 0, _OCTETS
    while len(line) - start > room:
        end = start + room
        while line[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(line[start:end])
        start, room = end, _OCTETS - 1
    parts.append(line[start:])
    return b"\r\n ".join(parts)
