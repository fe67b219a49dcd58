"""What a language has to bring so that its lines are read: a value of this class, named in `languages`."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """Phrases of one language, folded, words apart by one blank; a longer phrase goes before a shorter one."""

    looking_for: tuple[str, ...] = ()
    """Lead to what somebody wants."""
    offers: tuple[str, ...] = ()
    """Lead to what somebody can give."""
    able: tuple[str, ...] = ()
    """Lead to a doing that somebody can give: ``can`` review CVs."""
    knows: tuple[str, ...] = ()
    """Lead to whom or where somebody knows."""
    has: tuple[str, ...] = ()
    """Lead to acquaintances, themselves in `acquaintances`: ``has`` contacts at CERN."""
    mine: tuple[str, ...] = ()
    """Lead to a doing that is mine."""
    theirs: tuple[str, ...] = ()
    """Lead to a doing that is theirs."""
    either: tuple[str, ...] = ()
    """Lead to a doing; whose, the words around tell."""
    owed: tuple[str, ...] = ()
    """Lead to a thing that I promised."""
    awaited: tuple[str, ...] = ()
    """Lead to a thing that they promised."""
    doings: frozenset[str] = frozenset()
    """Verbs of what is promised, as a bare infinitive or imperative."""
    orders: frozenset[str] = frozenset()
    """Those of them that at the head of a clause are a promise whatever follows."""
    dated: frozenset[str] = frozenset()
    """Nouns that with a due date are a promise: ``coffee next week``."""
    objects: frozenset[str] = frozenset()
    """What may follow a verb that is a noun as well: ``call her``."""
    me: frozenset[str] = frozenset()
    """Words for the one who writes, as the receiver."""
    acquaintances: frozenset[str] = frozenset()
    """Words for people one can know."""
    subjects: frozenset[str] = frozenset()
    """Words that may stand between a clause's head and its phrase, and mean nothing by themselves."""
    negations: frozenset[str] = frozenset()
    """Words that turn a phrase into a remark."""
    leads: tuple[str, ...] = ()
    """Lead to a name."""
    employs: tuple[str, ...] = ()
    """Lead to an organisation: ``works for``."""
    at: frozenset[str] = frozenset()
    """Prepositions that lead to an organisation behind a name or a title."""
    of: frozenset[str] = frozenset()
    """Prepositions that lead to a department or an organisation behind a title."""
    articles: frozenset[str] = frozenset()
