"""E-mail addresses, telephone numbers, links and handles in a line.

A handle becomes the link of the profile it names. Nothing is made up: no name
is read from an address, and a word with a dot in it is a link only when it
ends as a host does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from eventmate.intake.tokens import Claim
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.words import COMMON
from eventmate.model import ContactPoint, Field, PointKind

if TYPE_CHECKING:
    from eventmate import phone

_TLDS = listed(
    """
    com org net io dev ai co app me edu gov mil int info biz tech cloud xyz online site store shop blog page team
    studio design agency consulting ventures capital fund health energy science academy university school community
    events club social network systems software digital media news live world global group company solutions
    services work works space so sh gg fm tv ly to im vc eu uk de fr nl be ch at it es pt ie dk se no fi is pl cz sk
    hu ro bg gr hr si rs ua ru by lt lv ee tr il ae sa qa eg ma ng ke za gh in pk bd lk np cn hk tw jp kr sg my id
    th vn ph au nz ca us mx br ar cl pe uy cat scot wales berlin london example test
    """
)
_EMAIL = re.compile(
    r"<?(?:mailto:)?(?<![\w.+%@-])([\w](?:[\w.+%'&=-]{0,63}[\w+=-])?@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24})(?![\w@])>?"
)
_FEDIVERSE = re.compile(r"(?<![\w.@/])@([\w.-]{1,64})@((?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24})(?![\w@])")
_URL = re.compile(r"(?<![\w@])<?((?:https?://|www\.)[^\s<>\"“”|，、。；]{2,})>?", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@./:+-])<?((?:[a-z0-9][\w-]{0,62}\.){1,5}([a-z]{2,24})(?:/[^\s<>\"“”|，、。；]*|[?#][^\s<>\"“”|]+)?)(?![\w@-])>?",
    re.IGNORECASE,
)
_PROFILES = {
    "gh": ("https://github.com/", "github"),
    "github": ("https://github.com/", "github"),
    "x": ("https://x.com/", "x"),
    "twitter": ("https://x.com/", "x"),
    "tw": ("https://x.com/", "x"),
    "ig": ("https://www.instagram.com/", "instagram"),
    "insta": ("https://www.instagram.com/", "instagram"),
    "instagram": ("https://www.instagram.com/", "instagram"),
    "tg": ("https://t.me/", "telegram"),
    "telegram": ("https://t.me/", "telegram"),
    "linkedin": ("https://www.linkedin.com/in/", "linkedin"),
    "li": ("https://www.linkedin.com/in/", "linkedin"),
}
_SERVICES = "|".join(sorted(_PROFILES, key=len, reverse=True))
_HANDLE = re.compile(
    rf"(?<![\w@./:+-])({_SERVICES})(?:(:[ ]?@?|[ ]@)|/)([^\W\d_][\w.-]{{0,62}})(?![\w@/:])", re.IGNORECASE
)
_IN = re.compile(r"(?<![\w@./:+-])(?:linkedin[:/ ] ?)?/?in/([\w%.-]{2,100})/?(?![\w@/])", re.IGNORECASE)
_ON = re.compile(
    rf"(?<![\w@./:+-])@?([^\W\d_][\w.-]{{1,62}}) (?:on|no|na|em|en|auf|sur|su|op|på|pe) ({_SERVICES})(?![\w@/:.-])",
    re.IGNORECASE,
)
_HOSTS = (
    ("linkedin.com", "linkedin"),
    ("lnkd.in", "linkedin"),
    ("github.com", "github"),
    ("x.com", "x"),
    ("twitter.com", "x"),
    ("instagram.com", "instagram"),
    ("t.me", "telegram"),
    ("telegram.me", "telegram"),
)
_NOT_FEDIVERSE = ("medium.com", "youtube.com", "tiktok.com", "threads.net", "threads.com", "substack.com", "flickr.com")
_SOFTWARE = frozenset({"asp.net", "socket.io", "node.io", "ado.net", "draw.io"})
_ORGANIZATION_BEFORE = re.compile(r"(?:\b(?:at|for|from|with|of|joined|bei|chez)|@)\s*\Z", re.IGNORECASE)
_LABELS = "|".join(
    listed(
        """
        email e-mail mail linkedin github twitter instagram insta telegram mastodon web website site blog url link
        homepage profile portfolio address contact tel phone mobile
        """
    )
)
_LABEL_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:his|her|my|their|on) )?(?:{_LABELS}|reach (?:her|him|them|me) at)(?: ?[:=]|\.| is)? {{0,2}}\Z",
    re.IGNORECASE,
)

_SENDS = re.compile(r" (?:the|a|an|my|our|him|her|them|about|re)(?!\w)", re.IGNORECASE)
"""Behind an address: what is to be sent there, so that the word before it is a verb and no label."""


def find(text: str, region: str) -> list[Claim]:
    """Find every contact point of a tidied line.

    Returns:
        Claims in order, not overlapping, with the words that only say what they are ("email:").
    """
    taken: list[Claim] = []
    for claims in (_fediverse(text), _profiles(text), _urls(text), _emails(text), _handles(text)):
        for claim in claims:
            if not any(claim.start < other.end and other.start < claim.end for other in taken):
                taken.append(claim)
    taken.extend(_phones(text, taken, region))
    taken.sort(key=lambda claim: claim.start)
    return _labelled(text, taken)


def telephone(written: str, region: str) -> ContactPoint:
    """Make a contact point of what somebody says is a telephone number, readable or not."""
    from eventmate import phone

    found = phone.find(written, region)
    if len(found) != 1:
        return ContactPoint(PointKind.TEL, written)
    return _tel(found[0])


def link(written: str) -> ContactPoint:
    """Make a contact point of what somebody says is a link or a handle."""
    found = [claim.point for claim in (*_fediverse(written), *_urls(written), *_handles(written))]
    return found[0] if found and found[0] else _url(written)


def _emails(text: str) -> Iterator[Claim]:
    if "@" not in text:
        return
    for match in _EMAIL.finditer(text):
        start, end = _unbracketed(match)
        yield Claim(start, end, Field.EMAIL, match[1], point=ContactPoint(PointKind.EMAIL, match[1]))


def _fediverse(text: str) -> Iterator[Claim]:
    for match in _FEDIVERSE.finditer(text):
        address = f"https://{match[2]}/@{match[1]}"
        yield _claimed(match.start(), match.end(), ContactPoint(PointKind.URL, address, match[0], "mastodon"))


def _urls(text: str) -> Iterator[Claim]:
    for pattern in (_URL, _BARE):
        for match in pattern.finditer(text):
            written = _without_tail(match[1])
            if pattern is _BARE and not (match[2].casefold() in _TLDS and _is_link(text, match.start(), written)):
                continue
            start, end = _unbracketed(match)
            if written != match[1]:
                end = match.start(1) + len(written)
                start = match.start(1)
            yield _claimed(start, end, _url(written))


def _handles(text: str) -> Iterator[Claim]:
    for match in _IN.finditer(text):
        name = match[1].rstrip(".-")
        point = ContactPoint(PointKind.URL, f"https://www.linkedin.com/in/{name}", match[0].rstrip("./-"), "linkedin")
        yield _claimed(match.start(), match.start(1) + len(name), point)
    for match in _HANDLE.finditer(text):
        name = match[3].rstrip(".-")
        spaced = match[2] == ": "
        if spaced and (name.casefold() in COMMON or (name[0].isupper() and name.isalpha())):
            continue
        base, label = _PROFILES[match[1].casefold()]
        point = ContactPoint(PointKind.URL, base + name, match[0].rstrip(".-"), label)
        yield _claimed(match.start(), match.start(3) + len(name), point)


def _profiles(text: str) -> Iterator[Claim]:
    """Find ``ada.draws on insta``: a word that is no plain one, and where the profile is."""
    for match in _ON.finditer(text):
        name = match[1].rstrip(".-")
        marked = match[0].startswith("@") or any(char in "._-" or char.isdigit() for char in name)
        if marked and name.casefold() not in COMMON and match[2] != "li":
            base, label = _PROFILES[match[2].casefold()]
            yield _claimed(match.start(), match.end(), ContactPoint(PointKind.URL, base + name, match[0], label))


def _phones(text: str, taken: list[Claim], region: str) -> Iterator[Claim]:
    if sum(char.isdigit() for char in text) < 5:
        return
    # Deferred: its patterns cost 20 ms, and most of what is typed has no number yet.
    from eventmate import phone

    blotted = list(text)
    for claim in taken:
        blotted[claim.start : claim.end] = ";" * (claim.end - claim.start)
    for found in phone.find("".join(blotted), region):
        if not any(found.start < other.end and other.start < found.end for other in taken):
            yield Claim(found.start, found.end, Field.TEL, found.e164, point=_tel(found))


def _tel(found: phone.Found) -> ContactPoint:
    return ContactPoint(PointKind.TEL, found.e164, found.written, found.label, found.extension)


def _claimed(start: int, end: int, point: ContactPoint) -> Claim:
    return Claim(start, end, Field.URL, point.value, point=point)


def _unbracketed(match: re.Match[str]) -> tuple[int, int]:
    """Give the place of a match with its angle brackets when both are there."""
    whole = match[0].startswith("<") and match[0].endswith(">")
    start = match.start() if whole else match.start() + match[0].startswith("<")
    return start, match.end() if whole else match.end() - match[0].endswith(">")


def _without_tail(written: str) -> str:
    """Drop the punctuation that a sentence puts behind a link."""
    while written and (written[-1] in ".,;:!?'*_~…" or (written[-1] in ")]}" and not _is_closed(written))):
        written = written[:-1]
    return written


def _is_closed(written: str) -> bool:
    """Whether the bracket at its end was opened inside it."""
    opener = {")": "(", "]": "[", "}": "{"}[written[-1]]
    return written.count(opener) >= written.count(written[-1])


def _is_link(text: str, start: int, written: str) -> bool:
    """Whether a bare host is meant as a link, and not as the organisation of that name ("works at Booking.com")."""
    host = written.split("/")[0].casefold()
    if host in _SOFTWARE or host.replace(".", "").isdigit():
        return False
    bare = "/" not in written and "?" not in written
    if (
        bare
        and written.count(".") == 1
        and (_ORGANIZATION_BEFORE.search(text, max(0, start - 12), start) or written[0].isupper())
    ):
        return False
    return len(host.split(".")[0]) > 1 or not bare


def _url(written: str) -> ContactPoint:
    has_scheme = re.match(r"[a-z][a-z0-9+.-]{0,15}://", written, re.IGNORECASE)
    address = written if has_scheme else f"https://{written}"
    return ContactPoint(PointKind.URL, address, "" if address == written else written, _label(address))


def _label(address: str) -> str:
    host, _, path = address.partition("://")[2].partition("/")
    host = host.casefold().removeprefix("www.")
    for known, label in _HOSTS:
        if host == known or host.endswith("." + known):
            return label
    return "mastodon" if path.startswith("@") and not host.endswith(_NOT_FEDIVERSE) else ""


def _labelled(text: str, claims: list[Claim]) -> list[Claim]:
    """Widen each claim over the word before it that only says what it is."""
    result: list[Claim] = []
    for claim in claims:
        floor = result[-1].end if result else 0
        match = _LABEL_BEFORE.search(text, max(floor, claim.start - 28), claim.start)
        start = match.start() if match and not _SENDS.match(text, claim.end) else claim.start
        result.append(Claim(start, claim.end, claim.field, claim.text, claim.due, claim.point))
    return result
