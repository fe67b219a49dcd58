"""The properties of one card as a draft.

Owns which property wins when a card says a thing twice, and what is kept as a
shadow: a card's own line whose group, parameters or spelling eventmate's would lose.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from eventmate import properties as vcard
from eventmate.model import Address, ContactPoint, Draft, Name, Photo, PointKind, Property
from eventmate.properties import reach
from eventmate.text import clean

_DROPPED = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "PROFILE"})
_LABEL = "X-ABLABEL"


@dataclass(slots=True)
class _Card:
    """A draft in the making."""

    labels: dict[str, str]
    """What X-ABLabel says of a group."""
    texts: dict[str, str] = field(default_factory=dict)
    name: Name | None = None
    photo: Photo | None = None
    points: list[ContactPoint] = field(default_factory=list)
    links: dict[str, int] = field(default_factory=dict)
    """Where among the points a link stands."""
    profiles: dict[str, int] = field(default_factory=dict)
    """Those of them that X-SOCIALPROFILE alone has told so far."""
    addresses: list[Address] = field(default_factory=list)
    notes: list[Property] = field(default_factory=list)
    spoken: list[Property] = field(default_factory=list)
    categories: list[Property] = field(default_factory=list)
    kept: list[Property] = field(default_factory=list)
    groups: set[str] = field(default_factory=set)
    """Groups of lines that became contact points or addresses."""
    alternatives: set[tuple[str, str]] = field(default_factory=set)

    def keep(self, line: Property, *, shadow: bool) -> None:
        """Keep a line, as a shadow or as a property of its own."""
        self.kept.append(Property(line.name, line.value, line.group, line.params, True) if shadow else line)

    def keep_unless(self, own: Property | None, line: Property) -> None:
        """Keep a line as a shadow unless eventmate would write the same."""
        if own != line:
            self.keep(line, shadow=True)

    def label(self, line: Property) -> str:
        """Give what X-ABLabel says of a line."""
        return self.labels.get(line.group.casefold(), "") if line.group else ""


def draft(lines: Sequence[Property]) -> Draft | None:
    """Read the properties of a card as one person; None when they say nothing at all."""
    card = _Card({line.group.casefold(): vcard.text(line) for line in lines if line.name == _LABEL and line.group})
    for line in _by_preference(lines):
        if line.name not in _DROPPED:
            read = _READERS.get(line.name)
            if read is None or _is_alternative(card, line) or not read(card, line):
                card.keep(line, shadow=False)
    if not (card.kept or card.texts or card.name or card.points or card.notes or card.categories or card.addresses):
        return None if card.photo is None else Draft(photo=card.photo)
    return _finished(card)


def _by_preference(lines: Sequence[Property]) -> Sequence[Property]:
    """Put of several names and titles the preferred one first (PREF, RFC 6350 section 5.3), in their places."""
    if not any(name.upper() == "PREF" for line in lines for name, _ in line.params):
        return lines
    ranks = {name: [line for line in lines if line.name == name] for name in ("FN", "NICKNAME", "ORG", "TITLE")}
    several = {name: sorted(found, key=_rank) for name, found in ranks.items() if len(found) > 1}
    ordered = {name: iter(found) for name, found in several.items()}
    return [next(ordered[line.name]) if line.name in ordered else line for line in lines]


def _rank(line: Property) -> int:
    told = vcard.param(line, "PREF")
    return int(told[0]) if told and told[0].isdecimal() and len(told[0]) < 4 else 101


def _finished(card: _Card) -> Draft:
    name = card.name or Name()
    fn = card.texts.get("FN", "") or " ".join(
        part for part in (name.prefix, name.given, name.additional, name.family, name.suffix) if part
    )
    return Draft(
        name=fn,
        structured=name,
        organization=card.texts.get("ORG", ""),
        title=card.texts.get("TITLE", ""),
        points=tuple(card.points),
        tags=vcard.tags(card.categories),
        note="\n\n".join(vcard.text(line, lines=True) for line in card.notes),
        nickname=card.texts.get("NICKNAME", ""),
        pronunciation=vcard.pronunciation(card.spoken),
        birthday=card.texts.get("BDAY", ""),
        addresses=tuple(card.addresses),
        photo=card.photo,
        uid=card.texts.get("UID", ""),
        properties=tuple(_settled(card, fn)),
    )


def _settled(card: _Card, fn: str) -> list[Property]:
    """Drop the shadows that turn out to say what eventmate would write, and mark the labels of contact points."""
    dropped = [vcard.from_name(card.name or Name(), fn)]
    if vcard.from_pronunciation(vcard.pronunciation(card.spoken)) == card.spoken:
        dropped += card.spoken
    if len(card.notes) == 1:
        dropped.append(Property("NOTE", vcard.escape(vcard.text(card.notes[0], lines=True))))
    names = {line.name for line in dropped}
    kept = []
    for line in card.kept:
        if line.name == _LABEL and line.group.casefold() in card.groups:
            line = replace(line, shadow=True)
        if not (line.shadow and line.name in names and replace(line, shadow=False) in dropped):
            kept.append(line)
    return kept


def _is_alternative(card: _Card, line: Property) -> bool:
    """Whether a line says in another language what one before it said (RFC 6350 section 5.4)."""
    altid = vcard.param(line, "ALTID")
    if not altid:
        return False
    key = (line.name, altid[0])
    seen = key in card.alternatives
    card.alternatives.add(key)
    return seen


# Readers say whether a field took the line.

_Reader = Callable[[_Card, Property], bool]


def _one(key: str, read: Callable[[Property], str], write: Callable[[str], Property | None]) -> _Reader:
    """Make a reader of a field with one value: the first that says something."""

    def reader(card: _Card, line: Property) -> bool:
        value = read(line)
        if not value or key in card.texts:
            return not value and key in ("FN", "UID")
        card.texts[key] = value
        card.keep_unless(write(value), line)
        return True

    return reader


def _plain(key: str) -> Callable[[str], Property]:
    return lambda value: Property(key, vcard.escape(value))


def _read_name(card: _Card, line: Property) -> bool:
    if card.name is not None:
        return False
    card.name = vcard.name(line)
    card.keep(line, shadow=True)
    return True


def _read_birthday(card: _Card, line: Property) -> bool:
    birthday = vcard.birthday(line)
    if not birthday or "BDAY" in card.texts:
        return False
    card.texts["BDAY"] = birthday
    # Phones read a day without a year in one form only.
    if not line.value.startswith("--"):
        card.keep_unless(vcard.from_birthday(birthday), line)
    return True


def _read_photo(card: _Card, line: Property) -> bool:
    photo = vcard.photo(line) if card.photo is None else None
    if photo is None:
        return False
    card.photo = photo
    if line.group or replace(vcard.from_photo(replace(photo, data=b"")), value="") != replace(line, value=""):
        card.keep(replace(line, value=vcard.digest(photo)), shadow=True)
    return True


def _read_point(card: _Card, line: Property) -> bool:
    point = reach.point(line, card.label(line))
    if point is None:
        return False
    at = None
    if point.kind is PointKind.URL:
        key = reach.link_key(point.value)
        at = card.profiles.pop(key, None)
        card.links.setdefault(key, len(card.points) if at is None else at)
    if at is None:
        card.points.append(point)
    else:
        card.points[at] = replace(point, label=point.label or card.points[at].label)
    card.groups.add(line.group.casefold())
    card.keep_unless(None if line.group else reach.from_point(point), line)
    return True


def _read_profile(card: _Card, line: Property) -> bool:
    """Read X-SOCIALPROFILE; it mostly repeats a URL, before or after it."""
    point = reach.profile(line)
    if point is None:
        return False
    key = reach.link_key(point.value)
    at = card.links.get(key)
    if at is None:
        card.links[key] = card.profiles[key] = len(card.points)
        card.points.append(point)
    elif not card.points[at].label:
        card.points[at] = replace(card.points[at], label=point.label)
    card.keep_unless(reach.from_profile(point), line)
    return True


def _read_address(card: _Card, line: Property) -> bool:
    address = reach.address(line, card.label(line))
    if address is None:
        return False
    card.addresses.append(address)
    card.groups.add(line.group.casefold())
    card.keep_unless(None if line.group else reach.from_address(address), line)
    return True


def _read_note(card: _Card, line: Property) -> bool:
    """Read NOTE without what eventmate once told there."""
    whole = vcard.text(line, lines=True)
    if not whole:
        return False
    if vcard.TOLD[0] in whole:
        rest = clean(_without_told(whole), lines=True)
        line = replace(line, value=vcard.escape(rest))
        if not rest:
            return True
    card.notes.append(line)
    card.keep(line, shadow=True)
    return True


def _without_told(note: str) -> str:
    """Take out what stands between the marks; a mark that lacks its other half is text."""
    lines = note.split("\n")
    opened, kept = -1, [""]
    for line in lines:
        kept.append(line)
        if line == vcard.TOLD[0] and opened < 0:
            opened = len(kept) - 1
        elif line == vcard.TOLD[1] and opened >= 0:
            del kept[opened:]
            opened = -1
    return "\n".join(kept)


def _read_categories(card: _Card, line: Property) -> bool:
    """Read CATEGORIES, and keep the line: it tells which tags the card brought."""
    if not vcard.tags((line,)):
        return False
    card.categories.append(line)
    card.keep(line, shadow=True)
    return True


def _read_spoken(card: _Card, line: Property) -> bool:
    if not vcard.text(line) or any(line.name == spoken.name for spoken in card.spoken):
        return False
    card.spoken.append(line)
    card.keep(line, shadow=True)
    return True


_READERS: dict[str, _Reader] = {
    "FN": _one("FN", vcard.text, _plain("FN")),
    "N": _read_name,
    "NICKNAME": _one("NICKNAME", vcard.text, _plain("NICKNAME")),
    "ORG": _one("ORG", vcard.organization, _plain("ORG")),
    "TITLE": _one("TITLE", vcard.text, _plain("TITLE")),
    "UID": _one("UID", vcard.text, _plain("UID")),
    "BDAY": _read_birthday,
    "PHOTO": _read_photo,
    "TEL": _read_point,
    "EMAIL": _read_point,
    "URL": _read_point,
    "X-SOCIALPROFILE": _read_profile,
    "ADR": _read_address,
    "NOTE": _read_note,
    "CATEGORIES": _read_categories,
    **dict.fromkeys(vcard.PHONETIC, _read_spoken),
}
