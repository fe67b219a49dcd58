"""Where a mail ends and its signature begins, and what in it is quoted or a lawyer's.

Owns lines only: it says which are greeting and talk, which are the block with the
sender, which are the rest. What the block holds is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eventmate.intake.vocabulary.mails import (
    ADVERTISEMENTS,
    CLOSINGS,
    DISCLAIMERS,
    GREETINGS,
    HEADERS,
    QUOTE_HEADS,
    SENDERS,
)
from eventmate.text import fold

MOST_LINES = 14
"""How many lines with text a signature has at most."""

_DELIMITER = re.compile(r"[ \t]*(?:--|—|[-_=*~–—]{3,})[ \t]*")
_DASHED_NAME = re.compile(r"[ \t]*[-–—~][ \t]*(?P<name>[^\W\d_][\w.' -]{0,40})")
_SIGNED = re.compile(r"[^\W\d_][^\W\d_.'’ -]*(?:[ -][^\W\d_.'’-]+\.?)*")
_QUOTED = re.compile(r"[ \t]*>")
_QUOTE_HEAD = re.compile(rf"[ \t]*(?:{QUOTE_HEADS})", re.IGNORECASE)
_HEADER = re.compile(rf"(?P<field>{HEADERS})[ \t]*:[ \t]*(?P<value>\S.*)", re.IGNORECASE)
_GREETING = re.compile(rf"(?:{GREETINGS})\b.{{0,40}}$", re.IGNORECASE)
_SENT_FROM = re.compile(rf"(?:{ADVERTISEMENTS})\b.{{0,60}}$", re.IGNORECASE)
_LEGAL = re.compile(rf"[*_ \t]*(?:{DISCLAIMERS})", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…)\"”]$")


@dataclass(frozen=True, slots=True)
class Mail:
    """The lines of a mail, sorted; each list in the order in which they stand."""

    talk: tuple[str, ...]
    """Greeting and body, with the formula that closes them."""
    block: tuple[str, ...]
    """What tells of the sender."""
    rest: tuple[str, ...]
    """Disclaimers, advertisements and what is quoted."""
    signed: str = ""
    """The first line of the block, when it is short enough to be a name, however it is written."""


def closes(line: str) -> bool:
    """Whether a line is a formula that closes a mail: "Best regards,"."""
    bare = fold(line).replace("ß", "ss").strip(" ,.!-–—*")
    return bare in CLOSINGS


def greets(line: str) -> bool:
    """Whether a line opens a mail: "Hi Tom,"."""
    return len(line) < 60 and _GREETING.match(line) is not None


def is_mail(lines: Sequence[str]) -> bool:
    """Whether lines have a mail's greeting on top or a formula that closes one."""
    greeted = bool(lines) and lines[0].rstrip()[-1:] in set(",!:.") and greets(lines[0])
    return greeted or any(closes(line) for line in lines)


def is_legal(line: str) -> bool:
    """Whether a line is a disclaimer, a register entry or a device's advertisement, and tells nothing of the sender."""
    return _LEGAL.match(line) is not None or _SENT_FROM.match(line) is not None


def split(lines: Sequence[str]) -> Mail | None:
    """Sort the lines of a mail, or of a signature with the formula above it; None for what is no mail."""
    head, sender, lines = _without_headers(lines)
    own, quoted = _without_quotes(lines)
    start = _block_start(own)
    if start is None:
        if not sender:
            return None
        start = len(own)
    head += own[:start]
    tail = [line for line in own[start:] if not _DELIMITER.fullmatch(line)]
    while tail and (closes(tail[0]) or not tail[0].strip()):
        head.append(tail.pop(0))
    if tail and (match := _DASHED_NAME.fullmatch(tail[0])):
        tail[0] = match["name"]
    block, rest = _without_legal(tail)
    first = next((line.strip(" ,.-–—~") for line in block if line.strip()), "")
    signed = first if len(first.split()) < 4 and _SIGNED.fullmatch(first) else ""
    return Mail(_filled(head), _filled([*block, *sender]), _filled([*rest, *quoted]), signed)


def _filled(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line.strip() and not _DELIMITER.fullmatch(line))


def _without_headers(lines: Sequence[str]) -> tuple[list[str], list[str], Sequence[str]]:
    """Part the header fields on top from the mail: those that stay, the sender, the mail itself."""
    kept: list[str] = []
    sender: list[str] = []
    for i, line in enumerate(lines):
        match = _HEADER.fullmatch(line.strip())
        if match is None:
            return (kept, sender, lines[i:]) if sender and kept else ([], [], lines)
        if match["field"].lower() in SENDERS:
            sender.append(match["value"])
        else:
            kept.append(line)
    return [], [], lines


def _without_quotes(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part what the sender wrote from what is quoted below or in between."""
    own: list[str] = []
    quoted: list[str] = []
    for i, line in enumerate(lines):
        if _QUOTE_HEAD.match(line) and any(text.strip() for text in own):
            return own, [*quoted, *lines[i:]]
        (quoted if _QUOTED.match(line) else own).append(line)
    return own, quoted


def _block_start(lines: Sequence[str]) -> int | None:
    """Index of the line with which the signature begins: a delimiter, a formula, a dashed name or a last paragraph."""
    filled = [i for i, line in enumerate(lines) if line.strip()]
    if not filled:
        return None
    floor = filled[-MOST_LINES * 2] if len(filled) > MOST_LINES * 2 else 0
    closing = [i for i in filled[:-1] if i >= floor and closes(lines[i])]
    for place, i in enumerate(filled[:-1]):
        if i >= floor and _DELIMITER.fullmatch(lines[i]) and _is_short(lines[filled[place + 1]]):
            above = [j for j in filled[max(0, place - 2) : place] if j in closing]
            return above[0] if above else i
    if closing:
        return _first_of_run(lines, closing)
    last = filled[-1]
    if len(filled) > 1 and _DASHED_NAME.fullmatch(lines[last]) and not _DASHED_NAME.fullmatch(lines[filled[-2]]):
        return last
    return _last_paragraph(lines, last)


def _first_of_run(lines: Sequence[str], closing: Sequence[int]) -> int:
    """The last formula; of several with nothing but blanks between them the first."""
    start = closing[-1]
    for i in reversed(closing[:-1]):
        if any(lines[j].strip() for j in range(i + 1, start)):
            break
        start = i
    return start


def _last_paragraph(lines: Sequence[str], last: int) -> int | None:
    """Where the last paragraph begins, when it is short lines below prose."""
    start = last
    while start > 0 and lines[start - 1].strip():
        start -= 1
    block, above = lines[start : last + 1], [line for line in lines[:start] if line.strip()]
    is_block = 1 < len(block) <= MOST_LINES and all(len(line) <= 70 for line in block)
    return start if is_block and any(map(_is_prose, above)) and not _is_prose(block[0]) else None


def _is_prose(line: str) -> bool:
    words = len(line.split())
    return greets(line) or words > 8 or (words > 5 and _SENTENCE_END.search(line.rstrip()) is not None)


def _is_short(line: str) -> bool:
    return len(line) <= 80 and not is_legal(line)


def _without_legal(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the block from disclaimers, and from everything past a signature's length."""
    block: list[str] = []
    rest: list[str] = []
    filled = 0
    for line in lines:
        filled += bool(line.strip())
        prose = len(line) > 160 or filled > MOST_LINES
        (rest if prose or is_legal(line) else block).append(line)
    return block, rest
