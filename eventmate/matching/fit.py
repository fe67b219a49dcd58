"""Who should meet whom, and who knows someone who does: the front of what this package knows of it.

Words are read (`words`, `phrases`) by a thesaurus kept as data (`thesaurus`); a wish
(`asks`) is held against all that is known of a person (`profile`, `evidence`) and
judged with a reason (`judge`). `introductions` makes pairs of it, `acquainted` answers "who knows someone who",
`network` keeps the people of a book ready for both.
"""

from __future__ import annotations

from eventmate.matching import phrases, thesaurus
from eventmate.matching.judge import Fit, fit
from eventmate.matching.profile import Profile

__all__ = ["TERMS", "Fit", "Profile", "fit", "terms"]

TERMS = 1
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
