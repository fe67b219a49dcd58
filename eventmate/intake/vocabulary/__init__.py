"""Word lists by which a line is read; data only, folded (`text.fold`). A language or a trade can be added to each."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Make a list of words written with blanks between them."""
    return frozenset(words.split())


def phrases(text: str) -> tuple[str, ...]:
    """Make a list of phrases written with commas between them."""
    return tuple(phrase for part in text.split(",") if (phrase := " ".join(part.split())))
