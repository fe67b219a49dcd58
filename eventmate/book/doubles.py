"""Who stands in the book twice, kept up to date: whoever has not changed is not compared again.

Everybody is compared with everybody alike once, which takes seconds for ten
thousand; what a merge or a capture changes after that, no time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from types import MappingProxyType

from eventmate.book import Book, merges
from eventmate.matching import duplicates
from eventmate.matching.duplicates import Pair
from eventmate.matching.twins import Index, Known


@dataclass(frozen=True)
class Doubles:
    """The pairs of a book; never changes once built."""

    pairs: tuple[Pair, ...] = ()
    """Likeliest first, without those who were called two people."""
    _people: Mapping[int, Known] = field(default_factory=lambda: MappingProxyType({}))
    _found: tuple[Pair, ...] = ()
    _index: Index = field(default_factory=Index)


def refreshed(before: Doubles, book: Book, cancelled: Callable[[], bool] = lambda: False) -> Doubles:
    """Bring the pairs up to date.

    Args:
        before: as this gave it, of the same book.
        book: it need not be there yet.
        cancelled: asked now and then; what is given then is not whole.
    """
    if not book.path.exists():
        return Doubles()
    with book.read() as connection:
        people = {known.id: known for known in merges.people(connection)}
        apart = {frozenset(pair) for pair in connection.execute("SELECT first_id, second_id FROM apart")}
    changed = [known for key, known in people.items() if before._people.get(key) != known]
    gone = before._people.keys() - people.keys()
    index = before._index
    if changed or gone:
        index = index.updated(*changed, gone=gone) if len(index) else Index(people.values())
    same = people.keys() - {known.id for known in changed}
    kept = (pair for pair in before._found if {pair.first.id, pair.second.id} <= same)
    fresh = duplicates.pairs_of(index, takewhile(lambda _: not cancelled(), changed))
    found = duplicates.ordered((*kept, *fresh))
    shown = tuple(pair for pair in found if frozenset((pair.first.id, pair.second.id)) not in apart)
    return Doubles(shown, MappingProxyType(people), found, index)
