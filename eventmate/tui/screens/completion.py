"""How the word at the end of the line goes on, by the words that the book uses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from eventmate.book.acquaintances import Acquaintances
from eventmate.matching.completion import Words
from eventmate.model import Field, Part
from eventmate.text import fold

_SIGNED = re.compile(r"(?:^|(?<=\s))(?P<sign>[@#])\s?(?P<word>[^@#,;]*)$")
_SHORTEST = 2
"""Letters of a word without a sign before anything is proposed."""


def completion(text: str, parts: Sequence[Part], known: Acquaintances) -> str:
    """Say how the word at the end of a line goes on: the rest of it, or nothing.

    Args:
        text: the line.
        parts: what was understood of it.
        known: the words of the book.
    """
    if text.endswith(" "):
        return ""
    if found := _SIGNED.search(text):
        return _rest(known.organizations if found["sign"] == "@" else known.tags, found["word"], 1)
    last = next((part for part in reversed(parts) if part.end == len(text)), None)
    words = {Field.ORGANIZATION: known.organizations, Field.TITLE: known.titles}.get(last.field) if last else None
    return _rest(words, text[last.start : last.end], _SHORTEST) if last and words is not None else ""


def _rest(words: Words, begun: str, shortest: int) -> str:
    if len(begun) < shortest:
        return ""
    for word in words.complete(begun):
        # Folding may change lengths, so the beginning is compared, not cut off blindly.
        if len(word) > len(begun) and fold(word[: len(begun)]) == fold(begun):
            return word[len(begun) :]
    return ""
