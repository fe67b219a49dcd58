"""Where a clause begins: a sign, a phrase of `vocabulary.languages`, or an imperative."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from eventmate.intake.line.stream import Stream
from eventmate.intake.tokens import Kind
from eventmate.intake.vocabulary import asking
from eventmate.intake.vocabulary.english import ENGLISH
from eventmate.intake.vocabulary.given_names import GIVEN
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.words import TOPICS
from eventmate.model import Field


class Lead(Enum):
    """What a phrase leads to; the values are the fields of `Language`."""

    LOOKING_FOR = "looking_for"
    OFFERS = "offers"
    ABLE = "able"
    KNOWS = "knows"
    HAS = "has"
    MINE = "mine"
    THEIRS = "theirs"
    EITHER = "either"
    OWED = "owed"
    AWAITED = "awaited"


STATEMENTS = {
    Lead.LOOKING_FOR: Field.LOOKING_FOR,
    Lead.OFFERS: Field.OFFERS,
    Lead.ABLE: Field.OFFERS,
    Lead.KNOWS: Field.KNOWS,
    Lead.HAS: Field.KNOWS,
}
"""The leads that lead to no promise, with the field of each."""

_SIGNS = {"?": Lead.LOOKING_FOR, "+": Lead.OFFERS, "!": Lead.MINE, "<": Lead.THEIRS}
_NEGATIONS = frozenset().union(*(language.negations for language in LANGUAGES))
_KNOWABLE = frozenset().union(*(language.acquaintances for language in LANGUAGES))
_ME = ENGLISH.me
_DOINGS = ENGLISH.doings
_REACHING = frozenset({"email", "e-mail", "mail", "text", "call", "phone", "ring", "message", "whatsapp", "dm", "ping"})


def _index() -> dict[str, list[tuple[tuple[str, ...], Lead]]]:
    """Index the phrases of all languages by their first word, the longer ones first."""
    index: dict[str, dict[tuple[str, ...], Lead]] = {}
    for language in LANGUAGES:
        for lead in Lead:
            for phrase in getattr(language, lead.value):
                words = tuple(phrase.split())
                index.setdefault(words[0], {}).setdefault(words, lead)
    return {first: sorted(found.items(), key=lambda item: -len(item[0])) for first, found in index.items()}


_PHRASES = _index()


class Opening(NamedTuple):
    """A clause's head."""

    start: int
    """Index of its first token, subject words included."""
    body: int
    """Index of the first token of its object."""
    lead: Lead
    phrase: str = ""
    is_sign: bool = False
    is_strong: bool = True
    """Whether it ends a clause that is going on."""


def find(stream: Stream, i: int) -> Opening | None:
    """Read the head of a clause at this token; None when none begins here."""
    token = stream.tokens[i]
    if token.kind is Kind.SIGN:
        if token.text in "<!" and _is_subject(stream, i + 1):
            return None
        lead = _SIGNS[token.text]
        return Opening(i, _past_lead(stream, i + 1, lead), lead, token.text, is_sign=True)
    if token.kind is not Kind.WORD:
        return None
    return phrase(stream, i) or _imperative(stream, i)


def phrase(stream: Stream, i: int) -> Opening | None:
    """Read a phrase that leads to something; None when none is meant here."""
    for words, lead in _PHRASES.get(stream.fold(i), ()):
        body = i + len(words)
        if stream.folds(i, body) != words:
            continue
        text = " ".join(words)
        body += stream.mark(body) == ":"
        if _is_meant(stream, i, text) and _fits(stream, i, body, text, lead):
            return Opening(stream.subject(i), body, lead, text, is_strong=text != "to" and lead is not Lead.HAS)
    return None


def _is_subject(stream: Stream, i: int) -> bool:
    """Whether a name that promises stands behind a sign: ``<Elif will send the deck``."""
    following = stream.fold(i + 1)
    return stream.is_capital(i) and stream.fold(i) in GIVEN and following in ("will", "promised", "agreed", "offered")


def _past_lead(stream: Stream, body: int, lead: Lead) -> int:
    """Step over a phrase that says again what the sign said: ``!will send``."""
    for words, other in _PHRASES.get(stream.fold(body), ()):
        promises = lead not in STATEMENTS and other not in STATEMENTS
        if (lead is other or promises) and stream.folds(body, body + len(words)) == words:
            return body + len(words) if stream.is_word(body + len(words)) else body
    return body


def _is_meant(stream: Stream, i: int, text: str) -> bool:
    """Whether a phrase is told of the person: not denied, and at a head where it has to be."""
    if stream.fold(i - 1) in _NEGATIONS or stream.fold(i - 2) in _NEGATIONS:
        return False
    token = stream.tokens[i]
    if token.is_capital and not token.text.isupper() and not stream.is_head(i):
        return False
    return text not in asking.HEAD_ONLY or stream.is_head(i)


def _fits(stream: Stream, i: int, body: int, text: str, lead: Lead) -> bool:
    """Whether what stands behind a phrase is what it leads to."""
    if not stream.is_word(body):
        return lead in STATEMENTS and stream.mark(body) in ("(", '"', "“")
    if lead in STATEMENTS:
        return stream.fold(i - 1) not in asking.SELF and _states(stream, body, lead)
    following = stream.fold(body)
    if lead in (Lead.OWED, Lead.AWAITED):
        return following in asking.OWN if text.startswith(("waiting", "await")) else following not in ("to", "that")
    return _promises(stream, body, text)


def _states(stream: Stream, body: int, lead: Lead) -> bool:
    following = stream.fold(body)
    if lead is Lead.LOOKING_FOR:
        return following not in asking.NOT_WANTED
    if lead is Lead.OFFERS:
        return following not in asking.NOT_OFFERED and not stream.is_date(body)
    if lead is Lead.KNOWS:
        return _is_knowable(stream, body)
    if lead is Lead.HAS:
        return following in asking.ACQUAINTANCES and stream.fold(body + 1) in asking.INSIDE
    return following in _DOINGS or following in asking.OFFERABLE


def _promises(stream: Stream, body: int, text: str) -> bool:
    """Whether a doing that can be promised follows."""
    while stream.fold(body) in asking.ADVERBS and stream.is_word(body + 1):
        body += 1
    verb, after = stream.fold(body), stream.fold(body + 1)
    if after in asking.LATER and not stream.is_word(body + 2):
        return False
    if text in ("i'll", "i will") or text.endswith("promised to"):
        return verb not in asking.NOT_DONE
    return verb in _DOINGS or (after in _ME and text.split()[0] in asking.THIRD | {"he'll", "she'll", "they'll"})


def _is_knowable(stream: Stream, body: int) -> bool:
    """Whether the object of "knows" is a person or a place of people, not a subject."""
    if stream.tokens[body].is_caseless:
        return True
    if stream.fold(body) in _KNOWABLE:
        return stream.fold(body + 1) not in asking.COMMONPLACES
    if stream.is_capital(body) and stream.fold(body) not in TOPICS:
        return True
    return any(stream.fold(j) in ("at", "from") for j in range(body, body + 4))


def _imperative(stream: Stream, i: int) -> Opening | None:
    """Read ``send him the deck``, ``sends me the deck``, or with a date ``coffee next week``."""
    word, following = stream.fold(i), stream.fold(i + 1)
    if word.endswith("s") and word[:-1] in _DOINGS and following in _ME and stream.fold(i - 1) not in asking.SELF:
        return Opening(stream.subject(i), i, Lead.THEIRS)
    if (word == "follow" and following == "up") or word in ("followup", "follow-up"):
        return Opening(stream.subject(i), i, Lead.MINE)
    if word in asking.SENDING and following in ("him", "her", "them"):
        return Opening(stream.subject(i), i, Lead.EITHER)
    if stream.is_head(i) and word in _REACHING and _reaches(stream, i):
        return Opening(stream.subject(i), i, Lead.EITHER)
    if stream.is_head(i) and (_is_order(stream, i) or _is_dated(stream, i)):
        return Opening(stream.subject(i), i, Lead.EITHER, is_strong=False)
    return None


def _reaches(stream: Stream, i: int) -> bool:
    """Whether an address stands behind a verb and something to send behind that: ``email x@y.org the slides``."""
    claim = stream.tokens[i + 1].claim if i + 1 < len(stream) else None
    return claim is not None and claim.point is not None and stream.fold(i + 2) in ENGLISH.objects


def _is_order(stream: Stream, i: int) -> bool:
    word, following = stream.fold(i), stream.fold(i + 1)
    if word not in _DOINGS or not stream.is_word(i + 1) or following in ("at", "is", "was"):
        return False
    if word in ENGLISH.orders:
        return True
    if following in ENGLISH.objects:
        return word not in asking.LOOSE or following not in ("in", "with", "to", "on")
    return word in asking.TELLABLE and stream.is_capital(i + 1) and following in GIVEN


def _is_dated(stream: Stream, i: int) -> bool:
    """Whether a noun or verb that may be a promise has a due date behind it."""
    word, following = stream.fold(i), stream.fold(i + 1)
    is_doing = word in _DOINGS or (word.endswith("ing") and following in ENGLISH.objects)
    if word in asking.TELLABLE and stream.is_capital(i + 1):
        return stream.has_date(i)
    return (word in ENGLISH.dated or (is_doing and stream.is_word(i + 1))) and stream.is_dated(i)
