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
from dataclasses import astuple
from datetime import date

from eventmate import labels
from eventmate.model import Address, ContactPoint, Name, Photo, PointKind, Property
from eventmate.text import clean

Params = tuple[tuple[str, tuple[str, ...]], ...]

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PIECE = {mark: re.compile(rf"(?:[^{mark}\\]|\\.?)*+", re.DOTALL) for mark in ",;"}
_OWN_EXTENSION = re.compile(r"(.*?\d)[,;]*p(\d{1,11})", re.DOTALL)
_INTERNATIONAL = re.compile(
    r"(\+[\d\s().\-/‐‑–\xa0]{5,40})(?:[,;\s]*(?:ext(?:ension|n)?[.=:]?|x|#|[,;])\s*(\d{1,11}))?", re.IGNORECASE
)
_BETWEEN_ANGLES = re.compile(r".*<([^<>\s]+@[^<>\s]+)>\W*")
_SCHEME = re.compile(r"https?://\S", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#]\S*)?", re.IGNORECASE)
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


def _typed(values: tuple[str, ...]) -> Params:
    return (("TYPE", values),) if values else ()


def is_preferred(prop: Property) -> bool:
    """Whether a property says that it is the one to use."""
    return "1" in param(prop, "PREF") or any(t.upper() == "PREF" for t in types(prop))


# N, ORG


def from_name(name: Name, fn: str) -> Property:
    """Write N; without a structured name it is made of FN so that both show the same, and never stays empty."""
    if name == Name():
        name = _split(fn)
    return Property("N", ";".join(escape(clean(part)) for part in astuple(name)))


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


# TEL, EMAIL, URL, X-SOCIALPROFILE


def from_point(point: ContactPoint) -> Property:
    """Write a contact point; see `own_label` for what TYPE cannot say."""
    known = labels.types(point.kind.upper(), point.label)
    values = known if known is not None else labels.types(point.kind.upper(), "") or ()
    if point.preferred:
        values = (*values, "PREF")
    value = clean(point.value)
    if point.kind is PointKind.TEL and point.extension:
        # Android drops a comma and a word and dials the extension as part of the number, but
        # turns RFC 3601's p into a pause; iPhones stop the number at the comma.
        value = f"{value},p{clean(point.extension)}"
    return Property(
        point.kind.upper(), _uri(value) if point.kind is PointKind.URL else escape(value), "", _typed(values)
    )


def _uri(value: str) -> str:
    """A URI is no text: escaping its commas breaks it for phones that take it as it stands."""
    return value.replace("\\", "%5C").replace("\n", "")


def own_label(name: str, label: str, url: str = "") -> str:
    """Give the X-ABLabel for a label that no TYPE of that property says; empty when there is none to write."""
    label = clean(label)
    said = labels.types(name, label) is not None or (name == "URL" and labels.service(url, label) == label)
    return "" if said else labels.apple_label(label)


def from_profile(point: ContactPoint) -> Property | None:
    """Write X-SOCIALPROFILE for a link to a profile; iPhones show it with the service's name."""
    service = labels.service(point.value, point.label)
    if not service:
        return None
    return Property("X-SOCIALPROFILE", _uri(clean(point.value)), "", _typed((labels.social_type(service),)))


def point(prop: Property, label: str = "") -> ContactPoint | None:
    """Read TEL, EMAIL or URL.

    Args:
        prop: the property.
        label: what X-ABLabel says of it; empty without one.

    Returns:
        The contact point; None when the value is empty or, for URL, no web address.
    """
    told = text(prop)
    label = labels.from_apple_label(clean(label)) or clean(labels.label(types(prop)))
    preferred = is_preferred(prop)
    if not told:
        return None
    if prop.name == "TEL":
        value, extension = _number(told)
        return ContactPoint(PointKind.TEL, value, told if value != told else "", label, extension, preferred)
    if prop.name == "EMAIL":
        value = _mail_address(told)
        return ContactPoint(PointKind.EMAIL, value, told if value != told else "", label, "", preferred)
    url = _web_address(told)
    label = label or labels.service(url)
    return ContactPoint(PointKind.URL, url, told if url != told else "", label, "", preferred) if url else None


def profile(prop: Property) -> ContactPoint | None:
    """Read X-SOCIALPROFILE; None unless its value is a web address."""
    url = _web_address(text(prop))
    service = next((labels.from_social_type(t) for t in types(prop) if t.upper() != "PREF"), "")
    return ContactPoint(PointKind.URL, url, label=clean(service) or labels.service(url)) if url else None


def same_link(one: str, other: str) -> bool:
    """Whether two links lead to the same page, by their looks."""
    return one == other or one.rstrip("/").casefold() == other.rstrip("/").casefold()


def _number(told: str) -> tuple[str, str]:
    """Bring a number that begins with its country code to E.164, and find the extension."""
    extension = ""
    if match := _OWN_EXTENSION.fullmatch(told):
        told, extension = match[1], match[2]
    if match := _INTERNATIONAL.fullmatch(told):
        digits = re.sub(r"\D", "", match[1].replace("(0)", ""))
        if 7 <= len(digits) <= 15:
            return "+" + digits, extension or match[2] or ""
    return told, extension


def _mail_address(told: str) -> str:
    told = re.sub("^mailto:", "", told, flags=re.IGNORECASE)
    match = _BETWEEN_ANGLES.fullmatch(told) if "<" in told and len(told) < 1000 else None
    return match[1] if match else told


def _web_address(told: str) -> str:
    if _SCHEME.match(told):
        return told.replace(" ", "%20")
    return "https://" + told if len(told) < 2000 and _BARE_HOST.fullmatch(told) else ""


# ADR


def from_address(address: Address) -> Property:
    """Write ADR; see `own_label` of contact points for labels that are no TYPE."""
    parts = astuple(address)[:7]
    value = ";".join(escape(clean(part, lines=True)) for part in parts)
    return Property("ADR", value, "", _typed(labels.types("ADR", address.label) or ()))


def address(prop: Property, label: str = "") -> Address | None:
    """Read ADR; None when all of it is empty."""
    parts = [", ".join(t for t in texts(piece, ",", lines=True) if t) for piece in pieces(prop.value, ";")[:7]]
    if not any(parts):
        return None
    parts += [""] * (7 - len(parts))
    said = labels.from_apple_label(clean(label)) or clean(labels.label(types(prop)))
    box, extended, street, locality, region, code, country = parts
    return Address(box, extended, street, locality, region, code, country, said)


# BDAY


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


# PHOTO


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


# Fields that several properties may fill together


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
