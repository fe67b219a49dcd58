"""Who it is: name, title and organisation, by words that tell and by where they stand.

What is left of a line when contact points, tags and clauses are taken is cut
into segments. Words that tell come first (a title's head, "at", a legal form, a
known organisation), then what the order of segments says. When nothing tells, a
field stays empty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from eventmate.intake import cjk, naming, placing, telling
from eventmate.intake.segments import Person, cut
from eventmate.intake.tokens import Claim, Token, Typed
from eventmate.model import Field


def read(
    typed: Typed,
    tokens: Sequence[Token],
    organizations: Collection[str],
    titles: Collection[str],
    settled: Collection[Field],
) -> list[Claim]:
    """Find who it is.

    Args:
        organizations: those in the book, folded.
        titles: likewise.
        settled: fields that the person has decided; they are not looked for.

    Returns:
        At most one claim each for name, title and organisation.
    """
    person = Person(typed, cut(tokens), organizations, titles, settled)
    cjk.read(person)
    naming.find(person)
    telling.find(person)
    naming.find_late(person)
    placing.find(person)
    return list(_claims(person))


def _claims(person: Person) -> Iterator[Claim]:
    typed = person.typed
    if person.name:
        yield Claim(*person.name, Field.NAME, typed.words(*person.name))
    if person.title:
        yield Claim(*person.title, Field.TITLE, typed.words(*person.title))
    if person.organization:
        stretch = _closed(typed.text, *person.organization)
        yield Claim(*stretch, Field.ORGANIZATION, typed.words(*stretch))


def _closed(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch over the quotation mark or bracket that closes it: ООО «Вектор»."""
    pair = {"»": "«", "”": "“", '"': '"', ")": "("}.get(text[end : end + 1], "")
    inside = text[start:end]
    opened = pair and inside.count(pair) > (0 if pair == '"' else inside.count(text[end : end + 1]))
    return start, end + bool(opened)
