"""What the cell of a table means: several values in one, dates, addresses, numbers, links, whether somebody comes.

Every function takes any text and answers with values or with nothing.
"""

from __future__ import annotations

import re
from datetime import date

from eventmate import phone
from eventmate.model import ContactPoint, PointKind
from eventmate.properties import labels
from eventmate.text import clean, fold

LONGEST = 2000
"""Characters of a cell that are looked at where it is to be a name, a number or an address."""
LONGEST_NOTE = 50_000

_SEVERAL = re.compile(r" ?::: ?")
_SEVERAL_MAILS = re.compile(r" ?::: ?|[;,\n]")
_TAGS = re.compile(r" ?::: ?|[;,\n|]")
_MAIL = re.compile(
    r"(?:[^<>]{0,200}<)?(?:mailto:)?([^\s<>@,;:\"]{1,64}@[^\s<>@,;]{1,255}\.[^\s<>@,;.]{2,63})>?", re.IGNORECASE
)
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#]\S*)?", re.IGNORECASE)
_HANDLE = re.compile(r"@?([\w.-]{2,60})")
_PROFILES = {"linkedin": "https://www.linkedin.com/in/", "github": "https://github.com/", "x": "https://x.com/"}
_INTERNATIONAL = re.compile(r"\+[1-9][\d ().-]{6,30}")
_SCIENTIFIC = re.compile(r"[\d.,]+E\+?\d+", re.IGNORECASE)
_WRAPPED = re.compile(r'="(.*)"', re.DOTALL)
_GUARDED = re.compile(r"(^|[\n;])([ \t\"]{0,8})'(?=[=+\-@])")

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_NO_YEAR = re.compile(r"--(\d{1,2})-?(\d{1,2})")
_THREE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_WORDED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ .-]+([^\W\d]{3,12})\.?,?[ -]+(\d{4})")
_WORDED_US = re.compile(r"([^\W\d]{3,12})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})")
_MONTHS = (
    "jan ene gen sty", "feb fev fév lut", "mar mär mrz", "apr avr abr kwi", "may mai mag maj mei", "jun giu juin cze",
    "jul lug juil lip", "aug aou aoû ago sie", "sep set wrz", "oct okt ott out paź", "nov lis", "dec dez dic dés gru",
)  # fmt: skip
_MONTH_FIRST = frozenset({"", "US", "PH", "FM", "MH", "PW", "BZ"})

_LABELS = {
    "cell": "mobile", "handy": "mobile", "work fax": "fax", "workfax": "fax", "home fax": "fax", "homefax": "fax",
    "business": "work", "personal": "home", "private": "home", "home page": "home", "homepage": "home",
}  # fmt: skip
_NO_LABELS = frozenset({"other", "andere", "autre", "otro", "altro", "custom", "internet", "default", "smtp", "ex"})
_SYSTEM_TAGS = frozenset({"mycontacts", "othercontacts", "starred", "my contacts", "system group: my contacts"})
_COMING = frozenset(
    {
        "",
        "attending",
        "checked in",
        "approved",
        "yes",
        "going",
        "confirmed",
        "registered",
        "y",
        "true",
        "1",
        "ja",
        "oui",
    }
)


def unwrapped(text: str) -> str:
    """Take off what keeps a spreadsheet from computing: an apostrophe before a sign, ``="..."`` around a number."""
    if match := _WRAPPED.fullmatch(text[:LONGEST]):
        return match[1]
    return _GUARDED.sub(r"\1\2", text) if "'" in text else text


def several(text: str) -> list[str]:
    """Split what Google puts into one cell."""
    return [value for part in _SEVERAL.split(text[:LONGEST]) if (value := clean(part))]


def tags(text: str) -> list[str]:
    """Read labels, without those that the service puts on everybody."""
    found = (clean(part).removeprefix("* ").removeprefix("#") for part in _TAGS.split(text[:LONGEST]))
    return [tag for tag in found if tag and fold(tag) not in _SYSTEM_TAGS]


def label(text: str) -> str:
    """Read Google's word for a value: ``* Home`` is home, ``workFax`` is fax, ``Other`` is none."""
    own = clean(text[:100]).removeprefix("* ").casefold()
    word = fold(own)
    return "" if word in _NO_LABELS else _LABELS.get(word, own)


def emails(text: str, label: str) -> tuple[list[ContactPoint], list[str]]:
    """Read e-mail addresses; also give the pieces that are none."""
    points, left = [], []
    parts = _SEVERAL_MAILS.split(text[:LONGEST])
    if len(parts) == 1 and all("@" in word for word in text.split()):
        parts = text[:LONGEST].split()
    for part in parts:
        if match := _MAIL.fullmatch(value := clean(part)):
            points.append(ContactPoint(PointKind.EMAIL, match[1], label=label))
        elif value:
            left.append(value)
    return points, left


def telephones(text: str, label: str, region: str) -> tuple[list[ContactPoint], list[str]]:
    """Read telephone numbers, leading zeros and all; also give the pieces that are none."""
    points, left = [], []
    for part in re.split(r" ?::: ?|\n", text[:LONGEST]):
        value = clean(part)
        if read := _number(value, region):
            e164, extension = read
            points.append(ContactPoint(PointKind.TEL, e164, value if value != e164 else "", label, extension))
        elif _SCIENTIFIC.fullmatch(value) or sum(c.isdigit() for c in value) < 4:
            left += [value] if value else []
        elif len(value) <= 60:
            points.append(ContactPoint(PointKind.TEL, value, label=label))
        else:
            left.append(value)
    return points, left


def _number(text: str, region: str) -> tuple[str, str] | None:
    if _INTERNATIONAL.fullmatch(text):
        # A number that names its country needs no plan to be read: a third of the time of an import.
        digits = re.sub(r"\D", "", text.replace("(0)", ""))
        if 8 <= len(digits) <= 15:
            return f"+{digits}", ""
    return phone.parse(text, region)


def links(text: str, label: str) -> tuple[list[ContactPoint], list[str]]:
    """Read links, and handles where the column says whose; also give the pieces that are neither."""
    points, left = [], []
    for part in re.split(r" ?::: ?|\s+", text[:LONGEST]):
        value = clean(part)
        if not value:
            continue
        if _WEB.fullmatch(value) or _HOST.fullmatch(value):
            url = value if _WEB.fullmatch(value) else f"https://{value}"
        elif label in _PROFILES and _HANDLE.fullmatch(value):
            url = _PROFILES[label] + value.removeprefix("@")
        else:
            left.append(value)
            continue
        point_label = labels.service(url) or label
        points.append(ContactPoint(PointKind.URL, url, value if value != url else "", point_label))
    return points, left


def day(text: str, region: str) -> str:
    """Read a date as ISO writes it, or ``--MM-DD`` without a year; empty when it is none.

    Args:
        text: ISO, ``12 Mar 2024``, ``31.1.1972``, ``1/20/1981`` and the like.
        region: decides whether 1/2 is in January or in February; unknown counts as the United States.
    """
    text = clean(text[:40])
    if match := _NO_YEAR.fullmatch(text):
        return _checked(2000, int(match[1]), int(match[2])).replace("2000-", "--", 1)
    if match := _ISO.fullmatch(text):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    if match := _THREE.fullmatch(text):
        first, second, year = int(match[1]), int(match[3]), _century(match[4])
        month_first = match[2] == "/" and (second > 12 or (first <= 12 and region in _MONTH_FIRST))
        return _checked(year, *((first, second) if month_first else (second, first)))
    if match := _WORDED.fullmatch(text):
        return _checked(int(match[3]), _month(match[2]), int(match[1]))
    if match := _WORDED_US.fullmatch(text):
        return _checked(int(match[3]), _month(match[1]), int(match[2]))
    return ""


def comes(text: str) -> bool:
    """Whether a status says that somebody is coming or was there."""
    return fold(clean(text[:100])).replace("_", " ") in _COMING


def _month(word: str) -> int:
    start = word.casefold()
    return next((i for i, names in enumerate(_MONTHS, 1) if any(start.startswith(n) for n in names.split())), 0)


def _century(year: str) -> int:
    number = int(year)
    return number if len(year) == 4 else number + (1900 if number > 30 else 2000)


def _checked(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
