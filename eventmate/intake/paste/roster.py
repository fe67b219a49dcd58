"""A list of people, one to a line, and the address lists of mails.

Owns how a list is told from a card and a note: every line of it names somebody.
What a line says of its person is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventmate.intake.paste import evidence
from eventmate.text import clean

_BULLET = re.compile(r"\A[ \t]*(?:[-–—*•·‣◦▪●○✓✔☐☑]|\(?\d{1,3}[.):]|\d{1,3}\t|\[[ xX]?\])[ \t]+")
_HEAD = re.compile(r"[^,;|(<\[\t@:]+")
_DASH = re.compile(r"[ \t]+(?:[-–—/]|at|from|bei)[ \t]+")
_PHONE = re.compile(r"[ \t]+\+?\(?\d[\d ()./-]{5,20}[ \t]*\Z")
_EMAIL = re.compile(r"[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")
_SPLIT_ADDRESSES = re.compile(
    r"(?<=>)[ \t]*[,;][ \t]*|[ \t]*;[ \t]*|(?<=[^\W\d_]),[ \t]*(?=[\w.+-]+@|[\"<])|[ \t]{0,3},[ \t]*(?=[^,<>@]{1,60}<)"
)
_TITLE_LINE = re.compile(r"[^@\d]{2,40}:[ \t]*")
_OTHERS = re.compile(
    r"[ \t]*(?:\+|…|and|und|et|y)?[ \t]*\d+[ \t]+(?:others?|more|weitere|autres|más|going|attending)[ \t]*",
    re.IGNORECASE,
)
_STRONG = 2.0
_MOST_NAMES = 200
"""Names on one line; a longer one is no list."""


def entries(lines: Sequence[str]) -> tuple[str, ...]:
    """Part a list into one text a person; nothing when the lines are no list of people.

    Args:
        lines: with text in each.
    """
    flat = [entry for line in lines for entry in _addresses(line)]
    if len(flat) > 1 and _TITLE_LINE.fullmatch(flat[0]):
        flat = flat[1:]
    if len(flat) > 2 and _OTHERS.fullmatch(flat[-1]):
        flat = flat[:-1]
    bulleted = sum(_BULLET.match(entry) is not None for entry in flat)
    bare = [_BULLET.sub("", entry, count=1) for entry in flat]
    if len(bare) < 2:
        return ()
    emailed = [_EMAIL.search(entry) is not None for entry in bare]
    if any(map(is_email, bare)) and not all(emailed):
        return ()
    scores = [_score(entry) for entry in bare]
    misfits = sum(score <= 0 for score in scores)
    strong = sum(score >= _STRONG for score in scores)
    if misfits > len(bare) // 5 or (misfits and strong < len(bare) / 2):
        return ()
    enough = strong >= max(2, len(bare) // 3) or (bulleted == len(bare) and strong >= 1)
    return tuple(bare) if enough else ()


def _addresses(line: str) -> list[str]:
    """Part the addresses of a mail's To field; any other line stays whole."""
    if line.count("@") < 2 or len(_EMAIL.findall(line)) < 2:
        return _names(line) or [line]
    return [part.strip() for part in _SPLIT_ADDRESSES.split(line) if part.strip(" ,;")]


def _names(line: str) -> list[str]:
    """Part names with semicolons, or at least two commas, between them; nothing for any other line."""
    for mark, least in ((";", 2), (",", 3)):
        parts = [part.strip() for part in line.split(mark) if part.strip()]
        if least <= len(parts) <= _MOST_NAMES and "@" not in line:
            scores = [evidence.name(clean(part)) for part in parts]
            if min(scores) >= 1 and sum(score >= _STRONG for score in scores) * 3 >= 2 * len(parts):
                return parts
    return []


def _score(entry: str) -> float:
    """How much a line speaks for being a person of a list; 0 when it does not."""
    entry = entry.replace('"', "")
    if len(entry) > 200:
        return 0
    match = _HEAD.match(entry)
    head = _DASH.split(match[0], maxsplit=1)[0] if match else ""
    emails = _EMAIL.findall(entry)
    if is_email(entry):
        return _STRONG
    head = _PHONE.sub("", head)
    head = clean(head.replace(emails[0], "") if emails else head)
    if evidence.is_place(head) or (head.islower() and len(head.split()) == 1):
        return 0
    mailboxes = [email.partition("@")[0] for email in emails]
    score = evidence.name(head, mailboxes)
    return score + (1.0 if score and len(entry) > len(head) + 3 else 0.0)


def is_email(entry: str) -> bool:
    """Whether an entry is an e-mail address and nothing else."""
    return _EMAIL.fullmatch(entry.strip("<>,; \t")) is not None
