"""Who should meet whom, and who knows someone who does: the front of what this package knows of it.

Words are read (`words`, `phrases`) by a thesaurus kept as data (`thesaurus`); a wish
(`asks`) is held against all that is known of a person (`profile`, `evidence`) and
judged with a reason (`judge`). `pairing` makes pairs of it, `acquainted` answers "who knows someone who",
`network` keeps the people of a book ready for both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from eventmate.matching import phrases, thesaurus
from eventmate.matching.acquainted import Answer
from eventmate.matching.judge import Fit, fit
from eventmate.matching.network import Network
from eventmate.matching.pairing import Suggestion
from eventmate.matching.profile import Profile

__all__ = ["TERMS", "Answer", "Fit", "Index", "Profile", "Suggestion", "fit", "introductions", "terms", "who"]

Index = Network
"""People kept ready for many questions; see `network`."""

TERMS = 3
"""The version of `terms`: what has been indexed under another is to be indexed anew."""


def terms(text: str) -> frozenset[str]:
    """The canonical concepts of a text, and the stems of the words that no concept has.

    The same for every run and platform; broader concepts are among them, so that a
    person's terms hold the concept that a wish names.
    """
    units = phrases.read(text)
    known = thesaurus.load()
    concepts = known.closure(frozenset(concept for unit in units for concept in unit.concepts))
    return concepts | frozenset(f"~{word}" for unit in units for word in unit.words)


def introductions(
    profiles: Iterable[Profile],
    today: date,
    *,
    known: Collection[frozenset[int]] = (),
    done: Collection[frozenset[int]] = (),
    limit: int = 100,
) -> tuple[Suggestion, ...]:
    """Suggest whom to introduce to whom, best first; each pair once, nobody to themselves.

    Args:
        profiles: everybody.
        today: what freshness is reckoned from.
        known: pairs of ids who know each other.
        done: pairs that were suggested before.
        limit: how many at most.
    """
    return Network(profiles).introductions(today, known=known, done=done, limit=limit)


def who(
    ask: str, profiles: Iterable[Profile], links: Iterable[tuple[int, int]] = (), *, limit: int = 20
) -> tuple[Answer, ...]:
    """Say whom to ask for something, nearest first: who is it, who knows it, then their friends by recorded links."""
    return Network(profiles).who(ask, links, limit=limit)
