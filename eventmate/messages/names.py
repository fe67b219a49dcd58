"""What to call somebody in a message: the name as one would say it, or the whole name when unsure.

Names are read and taken apart elsewhere; here one of their parts is chosen.
"""

from __future__ import annotations

import re
import unicodedata

from eventmate.model import Contact, MyDetails, Name
from eventmate.text import clean

_NO_NAME = re.compile(r"[@\\/<>{}\[\]|=#\d]|://")
_WHOLE_SCRIPTS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC")
_LONGEST = 60


def said(contact: Contact) -> str:
    """How to greet a contact: nickname, given name, or FN when it is not sure which part that is; empty without any.

    A name in Chinese, Japanese or Korean letters is said whole, initials are not said, and what
    describes somebody without a name ("red scarf") is no name.
    """
    nickname = clean(contact.nickname).split(",")[0]
    if _is_name(nickname) and nickname[:1].isupper() and not _is_whole(contact.fn):
        return nickname
    return _called(clean(contact.fn), contact.name)


def mine(details: MyDetails) -> str:
    """How I sign to somebody I have met."""
    return _called(clean(details.fn), details.name)


def full(contact: Contact) -> str:
    """How to speak of a contact to others: FN; empty without a name."""
    fn = clean(contact.fn)
    return _written(fn) if _is_name(fn) else ""


def _called(fn: str, name: Name) -> str:
    given = clean(name.given)
    whole = fn if _is_name(fn) else ""
    if not _is_name(given) or _is_whole(fn or given) or _is_initials(given):
        return _written(whole)
    return _written(given)


def _is_name(text: str) -> bool:
    return bool(text) and len(text) <= _LONGEST and not _NO_NAME.search(text) and any(c.isalpha() for c in text)


def _is_whole(text: str) -> bool:
    """Whether it is written in letters of a culture that says family and given name together."""
    return any(unicodedata.name(c, "").startswith(_WHOLE_SCRIPTS) for c in text)


def _is_initials(given: str) -> bool:
    return all(len(word.rstrip(".")) <= 1 for word in re.split(r"[\s.-]+", given) if word) and "." in given + "."


def _written(name: str) -> str:
    """The name as one writes it to somebody: “tom” and “BAKER”, typed in a hurry, get their capitals."""
    if name.islower() or (name.isupper() and len(name) > 3):
        return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)*", lambda m: m[0][:1].upper() + m[0][1:].lower(), name)
    return name
