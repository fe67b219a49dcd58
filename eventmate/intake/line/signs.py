"""Tags, and where the rest of a line is a note: ``#math``, ``//``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from eventmate.intake.tokens import Claim
from eventmate.model import Field

_TAG = re.compile(r"(?<![^\s,])#(?=[^\W\d_])([^\s,;|()\[\]{}<>\"“”#，；（）。、]+#?)")
_NOTE = re.compile(r"(?<!\S)//(?!\S)")


def note_at(text: str) -> int | None:
    """Give the place of the ``//`` behind which everything is a note; None without one."""
    match = _NOTE.search(text)
    return match.start() if match else None


def tags(text: str, taken: Sequence[Claim]) -> Iterator[Claim]:
    """Find the tags that stand outside what is taken."""
    for match in _TAG.finditer(text):
        tag = match[1].rstrip(".:!?'*")
        if tag and not any(match.start() < claim.end and claim.start < match.end() for claim in taken):
            yield Claim(match.start(), match.start(1) + len(tag), Field.TAG, tag)
