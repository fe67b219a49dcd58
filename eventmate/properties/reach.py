"""How somebody is reached, as vCard says it: TEL, EMAIL, URL, X-SOCIALPROFILE and ADR, in both directions.

Owns numbers, addresses and links on a card; labels.py owns what they are called.
"""

from __future__ import annotations

import re
from dataclasses import astuple

from eventmate.model import Address, ContactPoint, PointKind, Property
from eventmate.properties import escape, is_preferred, labels, pieces, text, texts, typed, types
from eventmate.text import clean

_OWN_EXTENSION = re.compile(r"(.*?\d)[,;]*p(\d{1,11})", re.DOTALL)
_INTERNATIONAL = re.compile(
    r"(\+[\d\s().\-/‐‑–\xa0]{5,40})(?:[,;\s]*(?:ext(?:ension|n)?[.=:]?|x|#|[,;])\s*(\d{1,11}))?", re.IGNORECASE
)
_BETWEEN_ANGLES = re.compile(r".*<([^<>\s]+@[^<>\s]+)>\W*")
_SCHEME = re.compile(r"https?://\S", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#]\S*)?", re.IGNORECASE)


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
        point.kind.upper(), _uri(value) if point.kind is PointKind.URL else escape(value), "", typed(values)
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
    return Property("X-SOCIALPROFILE", _uri(clean(point.value)), "", typed((labels.social_type(service),)))


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
        own = f"{value},p{extension}" if extension else value
        return ContactPoint(PointKind.TEL, value, told if own != told else "", label, extension, preferred)
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


def link_key(url: str) -> str:
    """Give what two links to the same page have in common, by their looks."""
    return url.rstrip("/").casefold()


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


def from_address(address: Address) -> Property:
    """Write ADR; see `own_label` of contact points for labels that are no TYPE."""
    parts = astuple(address)[:7]
    value = ";".join(escape(clean(part, lines=True)) for part in parts)
    return Property("ADR", value, "", typed(labels.types("ADR", address.label) or ()))


def address(prop: Property, label: str = "") -> Address | None:
    """Read ADR; None when all of it is empty."""
    parts = [", ".join(t for t in texts(piece, ",", lines=True) if t) for piece in pieces(prop.value, ";")[:7]]
    if not any(parts):
        return None
    parts += [""] * (7 - len(parts))
    said = labels.from_apple_label(clean(label)) or clean(labels.label(types(prop)))
    box, extended, street, locality, region, code, country = parts
    return Address(box, extended, street, locality, region, code, country, said)
