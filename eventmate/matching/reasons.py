"""Why somebody fits, in words that may follow their name."""

from __future__ import annotations

from eventmate.matching.evidence import By, Evidence
from eventmate.matching.profile import Profile

_LONGEST = 90
_VOWELS = "aeiou"


def of(one: Evidence, profile: Profile) -> str:
    """Say what a piece of evidence says of its person."""
    text = _short(one.text)
    if one.text == profile.title and one.by in (By.IS, By.WAS):
        return titled(profile)
    if one.by is By.WORKS:
        return works(profile)
    if one.by is By.MENTIONS:
        return f"talked about it: “{text}”"
    said = _by_place(one.text, profile)
    # text of anybody's may hold braces
    return said.replace("{}", text) if said else f"fits by your note “{text}”"


def _by_place(text: str, profile: Profile) -> str:
    """How a text is told by where it stands in the profile; empty for a note."""
    places = (
        (profile.looking_for, "looks for {}"),
        (profile.offers, "offers {}"),
        (profile.knows, "said they know {}"),
        (profile.tags, "is tagged “{}”"),
        (profile.former, "has been there before: {}"),
    )
    return next((said for texts, said in places if text in texts), "")


def titled(profile: Profile) -> str:
    """Say what somebody is, by their title, and where."""
    title = _short(profile.title)
    at = f" at {_short(profile.organization)}" if profile.organization else ""
    return f"is {_article(title)}{_lowered(title)}{at}"


def works(profile: Profile) -> str:
    """Say where somebody works, and as what."""
    role = f" as {_short(profile.title)}" if profile.title else ""
    return f"works at {_short(profile.organization)}{role}"


def worked(text: str) -> str:
    """Say what somebody was before, or where."""
    return f"has been there before: {_short(text)}"


def hiring(profile: Profile) -> str:
    """Say that somebody is hiring."""
    what = titled(profile) if profile.title else works(profile)
    return f"{what}, and is hiring"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + "…"


def _lowered(title: str) -> str:
    """A title as it stands inside a sentence: names, acronyms and nouns of other languages keep their capitals."""
    first, blank, rest = title.partition(" ")
    plain = (
        title.isascii()
        and first[1:].islower()
        and all(word[1:].islower() or not word.isalpha() for word in rest.split())
    )
    return title.lower() if plain and not any(c.isdigit() for c in title) else first + blank + rest


def _article(title: str) -> str:
    head = title.lower().split(",")[0]
    if not head or head.startswith(
        ("head of", "vp", "director of", "chief", "ceo", "cto", "cfo", "coo", "cmo", "president")
    ):
        return ""
    return "an " if head[0] in _VOWELS else "a "


def there(place: str) -> str:
    """Say where somebody is."""
    return f"is in {place.title()}"


def one(profile: Profile) -> str:
    """Say that somebody is what was just named."""
    return f"is one at {_short(profile.organization)}" if profile.organization else "is one"
