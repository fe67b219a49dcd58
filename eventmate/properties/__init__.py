"""What vCard 3.0 says of a person, property by property, in both directions: field to property, property to field.

Owns names, parameters and escapes of RFC 2426 and the habits of phones. Knows
nothing of files, folding, character sets or vobject: intake.vcards and
export.vcard stand on it, so that what one writes the other reads.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import date

from eventmate.model import Name, Photo, Property
from eventmate.text import clean

Params = tuple[tuple[str, tuple[str, ...]], ...]

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PIECE = {mark: re.compile(rf"(?:[^{mark}\\]|\\.?)*+", re.DOTALL) for mark in ",;"}
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?|--(\d\d)-?(\d\d)(?:T.*)?")
_MAGIC = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG", "PNG"), (b"GIF8", "GIF"), (b"RIFF", "WEBP"))
_IMAGE_TYPE = re.compile(r"(?:image/)?([A-Za-z0-9]{2,12})", re.IGNORECASE)

PHONETIC = ("X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME")
"""The properties that say how a name is spoken."""

TOLD = ("— eventmate —", "—")
"""The lines of a NOTE between which eventmate tells of meetings; what stands there is never read back."""

# A year without one: iPhones write and read it so, Android shows the day.
_NO_YEAR = "1604"


def escape(text: str) -> str:
    """Write a text as RFC 2426 wants it in a value."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def unescape(value: str) -> str:
    """Read a text value; a backslash before a letter other than n is one that somebody forgot to escape."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(_unescaped, value)


def _unescaped(match: re.Match[str]) -> str:
    char = match[1]
    if char in "nN":
        return "\n"
    return match[0] if char.isalnum() else char


def pieces(value: str, mark: str) -> list[str]:
    """Split a value at the marks (comma or semicolon) that are not escaped; the escapes stand."""
    if "\\" not in value:
        return value.split(mark)
    found, at = [], 0
    while (match := _PIECE[mark].match(value, at)) is not None:
        found.append(match[0])
        at = match.end() + 1
        if at > len(value):
            break
    return found


def texts(value: str, mark: str = ";", *, lines: bool = False) -> list[str]:
    """Split a value and read each piece as clean text."""
    return [clean(unescape(piece), lines=lines) for piece in pieces(value, mark)]


def text(prop: Property, *, lines: bool = False) -> str:
    """Read the value of a property as one clean text, unescaped commas and semicolons included."""
    return clean(unescape(prop.value), lines=lines)


def param(prop: Property, name: str) -> tuple[str, ...]:
    """Give the values of a parameter."""
    return tuple(value for key, values in prop.params for value in values if key == name)


def types(prop: Property) -> tuple[str, ...]:
    """Give the TYPE values of a property; one quoted list counts as several."""
    return tuple(word for value in param(prop, "TYPE") for word in value.split(",") if word)


def typed(values: tuple[str, ...]) -> Params:
    """Give the parameters for TYPE values."""
    return (("TYPE", values),) if values else ()


def is_preferred(prop: Property) -> bool:
    """Whether a property says that it is the one to use."""
    return "1" in param(prop, "PREF") or any(t.upper() == "PREF" for t in types(prop))


def from_name(name: Name, fn: str) -> Property:
    """Write N; without a structured name it is made of FN so that both show the same, and never stays empty."""
    if name == Name():
        name = _split(fn)
    # Of ten thousand cards astuple takes a tenth of the time that reading them does.
    parts = (name.family, name.given, name.additional, name.prefix, name.suffix)
    return Property("N", ";".join(escape(clean(part)) if part else "" for part in parts))


def _split(fn: str) -> Name:
    """Take the last word as family name, with the particles before it (van, de la)."""
    words = clean(fn).split()
    if len(words) < 2:
        return Name(given=" ".join(words))
    at = len(words) - 1
    while at > 1 and words[at - 1].islower():
        at -= 1
    return Name(family=" ".join(words[at:]), given=" ".join(words[:at]))


def name(prop: Property) -> Name:
    """Read N; several names in one component become one text."""
    parts = [[t for t in texts(piece, ",") if t] for piece in pieces(prop.value, ";")[:5]]
    parts += [[]] * (5 - len(parts))
    family, given, additional, prefix = (" ".join(part) for part in parts[:4])
    return Name(family, given, additional, prefix, ", ".join(parts[4]))


def organization(prop: Property) -> str:
    """Read ORG: the organisation's name; its units stay on the card."""
    return next((t for t in texts(prop.value) if t), "")


def from_birthday(birthday: str) -> Property | None:
    """Write BDAY; None when the field holds no date."""
    birthday = iso_date(birthday)
    if birthday.startswith("--"):
        return Property("BDAY", _NO_YEAR + birthday[1:], "", (("X-APPLE-OMIT-YEAR", (_NO_YEAR,)),))
    return Property("BDAY", birthday) if birthday else None


def birthday(prop: Property) -> str:
    """Read BDAY as an ISO date, ``--MM-DD`` without a year; empty when it is no date."""
    found = iso_date(text(prop))
    omitted = param(prop, "X-APPLE-OMIT-YEAR") or (_NO_YEAR,)
    return "-" + found[4:] if found.startswith(omitted[0] + "-") else found


def iso_date(told: str) -> str:
    """Read a date in the forms of RFC 2426 and 6350; empty when it is none."""
    match = _DATE.fullmatch(told.strip())
    if match is None:
        return ""
    year, month, day = (match[1], match[2], match[3]) if match[1] else ("2000", match[4], match[5])
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return ""
    return f"{year}-{month}-{day}" if match[1] else f"--{month}-{day}"


def from_photo(photo: Photo) -> Property:
    """Write PHOTO with its bytes in base64."""
    type_ = photo.type if _IMAGE_TYPE.fullmatch(photo.type) else "JPEG"
    value = base64.b64encode(photo.data).decode("ascii")
    return Property("PHOTO", value, "", (("ENCODING", ("b",)), ("TYPE", (type_,))))


def photo(prop: Property) -> Photo | None:
    """Read an inline PHOTO; None for one that stands elsewhere, which nobody fetches, or that is damaged."""
    if not param(prop, "ENCODING"):
        return None
    try:
        data = base64.b64decode(prop.value, validate=True)
    except (binascii.Error, ValueError):
        return None
    if not data:
        return None
    said = next((m[1] for t in types(prop) if (m := _IMAGE_TYPE.fullmatch(t))), "")
    sniffed = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "JPEG")
    return Photo(data, said or sniffed)


def digest(photo: Photo) -> str:
    """Name a picture, so that its shadow need not hold it a second time."""
    return hashlib.sha256(photo.data).hexdigest()[:32]


def said(key: str, lines: Sequence[Property]) -> object:
    """Read the properties that fill one field, in a form in which equal means that the field says the same.

    Args:
        key: the property's name, X-PHONETIC for those of the pronunciation.
        lines: all properties of that field.
    """
    if key == "N":
        return [name(line) for line in lines]
    if key == "ORG":
        return [organization(line) for line in lines]
    if key == "BDAY":
        return [birthday(line) for line in lines]
    if key == "CATEGORIES":
        return {tag.casefold() for tag in tags(lines)}
    if key == "X-PHONETIC":
        return pronunciation(lines)
    return [text(line) for line in lines]


def from_tags(tags: tuple[str, ...]) -> Property:
    """Write CATEGORIES."""
    return Property("CATEGORIES", ",".join(escape(tag) for tag in map(clean, tags) if tag))


def tags(lines: Iterable[Property]) -> tuple[str, ...]:
    """Read all CATEGORIES, each tag once."""
    return tuple({tag.casefold(): tag for line in lines for tag in texts(line.value, ",") if tag}.values())


def from_pronunciation(pronunciation: str) -> list[Property]:
    """Write how a name is said: two words as first and last, anything else as the first."""
    words = clean(pronunciation).split()
    if len(words) == 2:
        return [Property(name, escape(word)) for name, word in zip(PHONETIC, words, strict=True)]
    return [Property(PHONETIC[0], escape(" ".join(words)))] if words else []


def pronunciation(lines: Sequence[Property]) -> str:
    """Read how a name is said, the first name before the last."""
    told = {line.name: text(line) for line in reversed(lines)}
    return " ".join(told[name] for name in PHONETIC if told.get(name))
