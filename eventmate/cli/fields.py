"""FIELD=VALUE arguments, and one line about a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eventmate.book import edits
from eventmate.errors import BadInput
from eventmate.model import Contact, ContactPoint, PointKind
from eventmate.text import clean

_ALIASES = {"name": "fn", "organisation": "organization", "org": "organization", "mobile": "phone", "tel": "phone",
            "link": "url", "mail": "email", "tag": "tags"}  # fmt: skip
_POINTS = {"email": PointKind.EMAIL, "phone": PointKind.TEL, "url": PointKind.URL}


@dataclass(frozen=True, slots=True)
class Changes:
    """What FIELD=VALUE arguments ask for."""

    values: dict[str, str]
    points: tuple[ContactPoint, ...]
    tags: tuple[str, ...] | None


def changes_of(arguments: Sequence[str], region: str) -> Changes:
    """Read FIELD=VALUE arguments.

    Args:
        region: for telephone numbers without a country code.

    Raises:
        BadInput: an argument without ``=``, an unknown field, or a number that is none.
    """
    values: dict[str, str] = {}
    points: list[ContactPoint] = []
    tags: tuple[str, ...] | None = None
    for argument in arguments:
        field, sign, value = argument.partition("=")
        field = _ALIASES.get(field.strip().lower(), field.strip().lower())
        if not sign:
            raise BadInput(f"“{clean(argument)}” is no change: write FIELD=VALUE, such as title=CTO.")
        if field in _POINTS:
            points.append(point_of(_POINTS[field], value, region))
        elif field == "tags":
            tags = tuple(part.strip() for part in value.split(",") if part.strip())
        elif field in edits.FIELDS:
            values[field] = value
        else:
            known = ", ".join(("name", *edits.FIELDS[1:], *_POINTS, "tags"))
            raise BadInput(f"“{clean(field)}” is no field: there are {known}.")
    return Changes(values, tuple(points), tags)


def point_of(kind: PointKind, text: str, region: str) -> ContactPoint:
    """Make a contact point of what was typed; BadInput when it is no number, address or link."""
    text = clean(text)
    if kind is PointKind.TEL:
        from eventmate import phone

        parsed = phone.parse(text, region)
        if parsed is None:
            raise BadInput(
                f"“{text}” is no telephone number" + ("" if region else ": write it with +, or set a region") + "."
            )
        return ContactPoint(kind, parsed[0], text, extension=parsed[1])
    if kind is PointKind.EMAIL and ("@" not in text or " " in text):
        raise BadInput(f"“{text}” is no e-mail address.")
    if kind is PointKind.URL and not text.startswith(("http://", "https://")):
        return ContactPoint(kind, f"https://{text}", text)
    return ContactPoint(kind, text)


def describe(contact: Contact) -> str:
    """Name a person on one line, with title and organisation."""
    role = ", ".join(part for part in (contact.title, contact.organization) if part and part != contact.display)
    return contact.display + (f" · {role}" if role else "")
