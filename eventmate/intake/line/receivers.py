"""To whom something is promised, when the line opens with the promise: "I promised Leonie Harms from Wattfeld ..."."""

from __future__ import annotations

from typing import NamedTuple

from eventmate.intake.line import houses, people
from eventmate.intake.line.stream import Stream
from eventmate.intake.tokens import Claim
from eventmate.intake.vocabulary import listed
from eventmate.model import Field

_ORIGINS = frozenset({"from", "at", "@", "of", "with"})
_DETERMINERS = listed("the a an my our his her their some this that these those two three")


class Receiver(NamedTuple):
    """The one to whom a thing is promised."""

    end: int
    """Index of the token at which the thing begins."""
    claims: list[Claim]
    """The name, and the organisation when it is told."""


def find(stream: Stream, body: int, end: int) -> Receiver | None:
    """Read a name, its organisation perhaps, and the article of a thing behind them; None when they are not there."""
    last = body
    while last < end and stream.is_word(last):
        last += 1
    words = stream.tokens[body:last]
    name = people.run(words, 0, (), is_first=False, is_led=True) if words and words[0].is_capital else None
    if name is None or name.start or name.end >= len(words):
        return None
    found = [(Field.NAME, 0, name.end)]
    i = name.end
    if words[i].fold in _ORIGINS and (house := houses.run(words, i + 1, ())):
        found.append((Field.ORGANIZATION, *house))
        i = house[1]
    if i >= len(words) or words[i].fold not in _DETERMINERS:
        return None
    return Receiver(body + i, [_claim(stream, body, *stretch) for stretch in found])


def _claim(stream: Stream, body: int, kind: Field, first: int, end: int) -> Claim:
    start, stop = stream.tokens[body + first].start, stream.tokens[body + end - 1].end
    return Claim(start, stop, kind, stream.typed.words(start, stop))
