"""What a contact point or an address is called, and how vCard says it: TYPE words, Apple's labels, profile services.

Owns words only; properties.py puts them on properties.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_TYPES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "TEL": {
        "": ("VOICE",),
        "mobile": ("CELL",),
        "work": ("WORK", "VOICE"),
        "home": ("HOME", "VOICE"),
        "fax": ("FAX",),
        "pager": ("PAGER",),
    },
    "EMAIL": {"": ("INTERNET",), "work": ("INTERNET", "WORK"), "home": ("INTERNET", "HOME")},
    "URL": {"": ()},
    "ADR": {"": (), "work": ("WORK",), "home": ("HOME",)},
}
_SAID = {
    "CELL": "mobile",
    "IPHONE": "mobile",
    "FAX": "fax",
    "PAGER": "pager",
    "MAIN": "main",
    "WORK": "work",
    "HOME": "home",
}
"""What a TYPE says of a contact point, the more telling ones first."""
_SAYING_NOTHING = frozenset(
    [
        "DOM",
        "INTERNET",
        "INTL",
        "MSG",
        "OTHER",
        "PARCEL",
        "POSTAL",
        "PREF",
        "TEXT",
        "TEXTPHONE",
        "UNKNOWN",
        "VIDEO",
        "VOICE",
    ]
)
_APPLE = re.compile(r"_\$!<(.*)>!\$_")
_APPLE_WORDS = {
    "home": "Home", "homepage": "HomePage", "main": "Main", "mobile": "Mobile", "other": "Other", "school": "School",
    "work": "Work",
}  # fmt: skip
_SERVICES = {
    "bsky.app": "bluesky", "facebook.com": "facebook", "github.com": "github", "gitlab.com": "gitlab",
    "instagram.com": "instagram", "linkedin.com": "linkedin", "t.me": "telegram", "threads.com": "threads",
    "threads.net": "threads", "tiktok.com": "tiktok", "twitter.com": "x", "x.com": "x", "xing.com": "xing",
    "youtube.com": "youtube",
}  # fmt: skip
_PROFILES = frozenset({*_SERVICES.values(), "mastodon"})
_MASTODON = re.compile(
    r"https?://(?:[^/]*mastodon[^/]*|[^/]*mstdn[^/]*|fosstodon\.org|hachyderm\.io|mas\.to|chaos\.social"
    r"|infosec\.exchange)/@[^/]+/?",
    re.IGNORECASE,
)
_HOST = re.compile(r"https?://(?:[^/@]*@)?([^/:?#]+)", re.IGNORECASE)


def types(name: str, label: str) -> tuple[str, ...] | None:
    """Give the TYPE values by which a property says a label; None when no phone knows such a type.

    Args:
        name: TEL, EMAIL, URL or ADR.
        label: as contact points carry it.
    """
    return _TYPES[name].get(label)


def label(types_: Iterable[str]) -> str:
    """Read a label from TYPE values; a value that RFC 2426 does not know is the person's own word."""
    upper = {t.upper(): t for t in types_}
    for word, said in _SAID.items():
        if word in upper:
            return said
    own = (t for word, t in upper.items() if word not in _SAYING_NOTHING)
    return re.sub("^[Xx]-", "", next(own, ""))


def apple_label(label: str) -> str:
    """Write a label as X-ABLabel has it: words that phones translate stand in Apple's brackets."""
    return f"_$!<{_APPLE_WORDS[label]}>!$_" if label in _APPLE_WORDS else label


def from_apple_label(text: str) -> str:
    """Read an X-ABLabel."""
    match = _APPLE.fullmatch(text)
    return match[1].casefold() if match else text


def is_common(label: str) -> bool:
    """Whether a label is a word of the trade, and not one of the person's own."""
    return any(label in known for known in _TYPES.values()) or label in _APPLE_WORDS or label in _PROFILES


def service(url: str, label: str = "") -> str:
    """Name the service (linkedin, x, mastodon ...) whose profile a link is; empty when it is none."""
    if label in _PROFILES:
        return label
    match = _HOST.match(url)
    if match is None:
        return ""
    host = match[1].casefold()
    for known, name in _SERVICES.items():
        if host == known or host.endswith("." + known):
            return name
    return "mastodon" if _MASTODON.fullmatch(url) else ""


def social_type(service: str) -> str:
    """Give the TYPE of X-SOCIALPROFILE for a service; iPhones know X by its older name."""
    return "twitter" if service == "x" else service


def from_social_type(type_: str) -> str:
    """Read the TYPE of X-SOCIALPROFILE."""
    name = type_.casefold()
    return "x" if name == "twitter" else name
