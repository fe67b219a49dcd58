"""MECARD and BIZCARD, the contacts that QR codes carry: one string of ``KEY:value;`` pairs.

MECARD is NTT DoCoMo's format of 2001; BIZCARD is the one that ZXing reads. Owns
their escapes and keys; what a value may hold is cleaned here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventmate import phone
from eventmate.model import Address, ContactPoint, Draft, Name, PointKind
from eventmate.text import clean

_START = re.compile(r"^[ \t]*(MECARD|BIZCARD):", re.IGNORECASE | re.MULTILINE)
_FIELD = re.compile(r"([A-Za-z-]{1,12}):((?:\\.|[^;\\])*+)(?:;|\Z|\\\Z)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_UNESCAPED_COMMA = re.compile(r"(?<!\\),")
_BIZCARD_KEYS = {"C": "ORG", "T": "TITLE", "A": "ADR", "B": "TEL", "F": "TEL-FAX", "M": "TEL-MOBILE", "E": "EMAIL"}
_LABELS = {"TEL-FAX": "fax", "TEL-MOBILE": "mobile"}
_BIRTHDAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


def is_mecard(text: str) -> bool:
    """Whether a text begins with a MECARD or a BIZCARD."""
    return _START.match(text) is not None


def read(text: str, region: str) -> tuple[Draft, ...]:
    """Read every card of a text, one draft each; a card cut short gives what is left of it."""
    starts = [match.start() for match in _START.finditer(text)]
    return tuple(_card(text[i:j], region) for i, j in zip(starts, [*starts[1:], len(text)], strict=True))


def _card(text: str, region: str) -> Draft:
    scheme, _, body = text.strip().partition(":")
    fields: dict[str, list[str]] = {}
    for match in _FIELD.finditer(body):
        key = match[1].upper()
        fields.setdefault(_BIZCARD_KEYS.get(key, key) if scheme.upper() == "BIZCARD" else key, []).append(match[2])
    name = _name(fields, is_bizcard=scheme.upper() == "BIZCARD")
    problems = () if body.rstrip().endswith(";") else ("The card ends in the middle; what is there was read.",)
    return Draft(
        name=" ".join(part for part in (name.prefix, name.given, name.family) if part),
        structured=name,
        organization=_text(fields, "ORG"),
        title=_text(fields, "TITLE") or _text(fields, "TIL"),
        points=tuple(_points(fields, region)),
        note="\n".join(_notes(fields)),
        source=text.strip(),
        problems=problems,
        nickname=_text(fields, "NICKNAME"),
        birthday=_birthday(_text(fields, "BDAY")),
        addresses=tuple(address for value in fields.get("ADR", ()) if (address := _address(value)) != Address()),
    )


def _plain(value: str) -> str:
    return clean(_ESCAPED.sub(r"\1", value))


def _text(fields: dict[str, list[str]], key: str) -> str:
    return ", ".join(_plain(value) for value in fields.get(key, ()) if _plain(value))


def _name(fields: dict[str, list[str]], *, is_bizcard: bool) -> Name:
    """N is "family,given" in a MECARD; in a BIZCARD N is given and X is family."""
    value = fields.get("N", [""])[0]
    if is_bizcard:
        return Name(given=_plain(value), family=_text(fields, "X"))
    family, *given = (_plain(part) for part in _UNESCAPED_COMMA.split(value))
    if not given:
        words = family.split(" ")
        return Name(given=" ".join(words[:-1]), family=words[-1]) if len(words) > 1 else Name(given=family)
    return Name(family=family, given=" ".join(part for part in given if part))


def _points(fields: dict[str, list[str]], region: str) -> Iterator[ContactPoint]:
    for value in fields.get("EMAIL", ()):
        if _plain(value):
            yield ContactPoint(PointKind.EMAIL, _plain(value))
    for key in ("TEL", "TEL-MOBILE", "TEL-FAX", "TEL-AV"):
        for value in filter(None, map(_plain, fields.get(key, ()))):
            number, extension = phone.parse(value, region) or (value, "")
            written = value if value != number else ""
            yield ContactPoint(PointKind.TEL, number, written, _LABELS.get(key, ""), extension)
    for value in filter(None, map(_plain, fields.get("URL", ()))):
        url = value if "://" in value else f"https://{value}"
        yield ContactPoint(PointKind.URL, url, "" if url == value else value)


def _notes(fields: dict[str, list[str]]) -> Iterator[str]:
    known = {"N", "X", "ORG", "TITLE", "TIL", "EMAIL", "TEL", "TEL-MOBILE", "TEL-FAX", "TEL-AV", "URL", "ADR"}
    known |= {"NICKNAME", "BDAY", "SOUND"}
    for key, values in fields.items():
        for value in values:
            if key in {"NOTE", "MEMO"}:
                yield clean(_ESCAPED.sub(r"\1", value), lines=True)
            elif key not in known and _plain(value):
                yield f"{key}: {_plain(value)}"
    if (day := _text(fields, "BDAY")) and not _birthday(day):
        yield f"BDAY: {day}"


def _birthday(value: str) -> str:
    match = _BIRTHDAY.fullmatch(value)
    return "-".join(match.groups()) if match else ""


def _address(value: str) -> Address:
    """Seven parts by commas; with fewer it is free text, and all of it the street."""
    parts = [_plain(part) for part in _UNESCAPED_COMMA.split(value)]
    if len(parts) == 7:
        return Address(*parts)
    return Address(street=", ".join(part for part in parts if part))
