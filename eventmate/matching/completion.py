"""How a word that is being typed goes on: organisations, tags and titles of the book by their beginning."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from eventmate.text import fold

_KEPT = 20
_SHORT = 3


class Words:
    """Words of one kind with how often they are used, ready to be asked at every key; never changes once built."""

    def __init__(self, words: Iterable[str]) -> None:
        """Count the words; a word that stands there several times is used so often."""
        self._uses = Counter(word for word in words if word)
        self._sorted = sorted((fold(word), word) for word in self._uses)
        self._begun: dict[str, list[str]] = {}
        for folded, word in self._sorted:
            for length in range(1, min(_SHORT, len(folded)) + 1):
                self._begun.setdefault(folded[:length], []).append(word)
        self._begun = {prefix: self._best(found) for prefix, found in self._begun.items()}

    def __len__(self) -> int:
        return len(self._uses)

    def complete(self, prefix: str, limit: int = 5) -> tuple[str, ...]:
        """The words that begin so, whatever the case and accents: the most used first, `_KEPT` at most."""
        folded = fold(prefix).lstrip()
        if not folded:
            return ()
        if len(folded) <= _SHORT:
            return tuple(self._begun.get(folded, ())[:limit])
        start = bisect_left(self._sorted, (folded, ""))
        end = bisect_left(self._sorted, (folded + "\U0010ffff", ""))
        return tuple(self._best([word for _, word in self._sorted[start:end]])[:limit])

    def updated(self, added: Iterable[str] = (), gone: Iterable[str] = ()) -> Words:
        """The words with some uses more and some fewer; this one stays as it is."""
        uses = Counter(self._uses)
        uses.update(word for word in added if word)
        uses.subtract(gone)
        return Words((+uses).elements())

    def _best(self, words: list[str]) -> list[str]:
        return sorted(words, key=lambda word: (-self._uses[word], len(word), word))[:_KEPT]
