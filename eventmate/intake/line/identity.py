"""Who it is: name, title and organisation, by words that tell and by where they stand.

What is left of a line when contact points, tags and clauses are taken is cut
into segments. Words that tell come first (a title's head, "at", a legal form, a
known organisation), then what the order of segments says. When nothing tells, a
field stays empty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from eventmate.intake import names
from eventmate.intake.line import cjk, labels, layout, naming, placing, telling, workplace
from eventmate.intake.line.segments import Person, cut
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
    labels.find(person)
    cjk.read(person)
    naming.find(person)
    workplace.find(person)
    layout.find(person)
    telling.find(person)
    naming.find_late(person)
    placing.find(person)
    return list(_claims(person))


def _claims(person: Person) -> Iterator[Claim]:
    typed = person.typed
    if person.name:
        written = typed.words(*person.name)
        name = names.natural(written) if person.is_reversed else written
        yield Claim(_start(person, Field.NAME, person.name[0]), person.name[1], Field.NAME, name)
    if person.title:
        start = _start(person, Field.TITLE, person.title[0])
        yield Claim(start, person.title[1], Field.TITLE, typed.words(*person.title))
    if person.organization:
        first, end = _closed(typed.text, *person.organization)
        start = _start(person, Field.ORGANIZATION, first)
        yield Claim(start, end, Field.ORGANIZATION, typed.words(first, end))


def _start(person: Person, kind: Field, start: int) -> int:
    """Widen a stretch over the word that names it."""
    return person.labels.get(kind, start)


def _closed(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch over the quotation mark or bracket that closes it: ООО «Вектор»."""
    pair = {"»": "«", "”": "“", '"': '"', ")": "("}.get(text[end : end + 1], "")
    inside = text[start:end]
    opened = pair and inside.count(pair) > (0 if pair == '"' else inside.count(text[end : end + 1]))
    return start, end + bool(opened)
