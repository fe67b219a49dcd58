"""What somebody wants, offers, knows, and what was promised: by sign or in words.

A clause begins at a sign or at a phrase of `vocabulary.languages` and ends at a
mark, at the next clause or at a contact point. Who does what is not this
module's business beyond "mine" and "theirs".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from eventmate import dates
from eventmate.intake.tokens import Claim, Kind, Token, Typed
from eventmate.intake.vocabulary.english import ENGLISH
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.people import GIVEN
from eventmate.intake.vocabulary.words import COMMON, TOPICS
from eventmate.model import Field


class Lead(Enum):
    """What a phrase leads to."""

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


_STATEMENTS = {
    Lead.LOOKING_FOR: Field.LOOKING_FOR,
    Lead.OFFERS: Field.OFFERS,
    Lead.ABLE: Field.OFFERS,
    Lead.KNOWS: Field.KNOWS,
    Lead.HAS: Field.KNOWS,
}
_SIGNS = {"?": Lead.LOOKING_FOR, "+": Lead.OFFERS, "!": Lead.MINE, "<": Lead.THEIRS}


def _phrases() -> dict[str, list[tuple[tuple[str, ...], Lead]]]:
    """Index the phrases of all languages by their first word, the longer ones first."""
    index: dict[str, dict[tuple[str, ...], Lead]] = {}
    for language in LANGUAGES:
        for lead in Lead:
            for phrase in getattr(language, lead.value):
                words = tuple(phrase.split())
                index.setdefault(words[0], {}).setdefault(words, lead)
    return {first: sorted(found.items(), key=lambda item: -len(item[0])) for first, found in index.items()}


def _united(name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(language, name) for language in LANGUAGES))


_PHRASES = _phrases()
_SUBJECTS = _united("subjects")
_NEGATIONS = _united("negations")
_ACQUAINTANCES = _united("acquaintances")
_DOINGS, _ORDERS, _OBJECTS, _DATED, _ME = (
    ENGLISH.doings, ENGLISH.orders, ENGLISH.objects, ENGLISH.dated, ENGLISH.me
)  # fmt: skip
_GIVABLE = _DOINGS | frozenset(
    [
        "mentor",
        "coach",
        "advise",
        "teach",
        "review",
        "design",
        "write",
        "speak",
        "host",
        "sponsor",
        "translate",
        "edit",
        "test",
        "fund",
        "invest",
        "build",
        "fix",
        "train",
        "consult",
        "debug",
    ]
)
_HEAD_ONLY = frozenset(
    {
        "need",
        "want",
        "know",
        "offer",
        "have",
        "to",
        "need to",
        "must",
        "should",
        "going to",
        "gonna",
        "got",
        "todo",
        "to do",
        "is to",
        "me to",
        "wanted",
        "suche",
        "kann",
        "recherche",
    }
)
_SELF = frozenset({"i", "we", "i'm", "i'd", "ich", "je"})
_THIRD = frozenset({"he", "she", "they", "who"})
_OWN = frozenset({"his", "her", "their", "the"})
_CLOSERS = frozenset(
    {
        "and",
        "but",
        "who",
        "&",
        "also",
        "so",
        "then",
        "und",
        "et",
        "y",
        "she",
        "he",
        "they",
        "is",
        "she's",
        "he's",
        "they're",
        "i",
        "plus",
        "or",
        "asap",
    }
) - {"asap"}
_PREPOSITIONS = frozenset({"to", "at", "on", "via", "with", "by", "from", "under", "an"})
_MEETING = frozenset({"met", "works", "working", "introduced"})
_PLACING = frozenset({"at", "for", "in", "on", "by", "through", "via", "@", "near"})
_BE = frozenset({"be", "have", "not", "never", "probably", "see"})
_ADVERBS = frozenset({"also", "just", "then", "pls", "please", "definitely", "maybe", "quickly", "still"})
_LIST_WORDS = frozenset({"and", "or", "&", "und", "oder", "et", "ou", "y", "o"})


@dataclass(frozen=True, slots=True)
class _Opening:
    """A clause's head."""

    start: int
    """Index of its first token, subject words included."""
    body: int
    """Index of the first token of its object."""
    lead: Lead
    is_sign: bool = False
    is_strong: bool = True
    """Whether it ends a clause that is going on."""


def read(typed: Typed, tokens: Sequence[Token], today: date, region: str) -> list[Claim]:
    """Find the clauses of a line.

    Returns:
        Claims for statements and promises, in order, not overlapping.
    """
    reader = _Reader(typed, tokens, today, region)
    return reader.claims()


class _Reader:
    """One line's tokens, and the clauses found so far."""

    def __init__(self, typed: Typed, tokens: Sequence[Token], today: date, region: str) -> None:
        self.typed = typed
        self.tokens = tokens
        self.today = today
        self.region = region
        self.floor = 0

    def claims(self) -> list[Claim]:
        found: list[Claim] = []
        i = 0
        while i < len(self.tokens):
            opening = self.opening(i)
            claim_end = self.claim(opening) if opening else None
            if claim_end is None:
                i += 1
                continue
            claim, i = claim_end
            found.append(claim)
            self.floor = i
        return found

    # Heads

    def opening(self, i: int) -> _Opening | None:
        """Read the head of a clause at this token; None when none begins here."""
        token = self.tokens[i]
        if token.kind is Kind.SIGN:
            return _Opening(i, self.past_lead(i + 1, _SIGNS[token.text]), _SIGNS[token.text], is_sign=True)
        if token.kind is not Kind.WORD:
            return None
        return self.phrase(i) or self.order(i)

    def phrase(self, i: int) -> _Opening | None:
        for words, lead in _PHRASES.get(self.tokens[i].fold, ()):
            body = i + len(words)
            if self.folds(i, body) != words:
                continue
            body += self.fold(body) == ":" or self.mark(body) == ":"
            if self.fits(i, body, " ".join(words), lead):
                return _Opening(self.subject(i), body, lead, is_strong=words != ("to",))
        return None

    def past_lead(self, body: int, lead: Lead) -> int:
        """Step over a phrase that says again what the sign said."""
        for words, other in _PHRASES.get(self.fold(body), ()):
            same = lead is other or (
                lead in (Lead.MINE, Lead.THEIRS) and other not in _STATEMENTS and other is not Lead.HAS
            )
            if same and self.folds(body, body + len(words)) == words and self.word(body + len(words)):
                return body + len(words)
        return body

    def fits(self, i: int, body: int, phrase: str, lead: Lead) -> bool:
        """Whether a phrase is meant as a clause's head here."""
        if self.fold(i - 1) in _NEGATIONS or self.fold(i - 2) in _NEGATIONS or self.fold(i - 1) in ("who", "that"):
            return (
                self.fold(i - 1) in ("who", "that")
                and i - 1 <= self.floor + 6
                and self.fits_object(i, body, phrase, lead)
            )
        if phrase in _HEAD_ONLY and not self.at_head(i):
            return False
        return self.fits_object(i, body, phrase, lead)

    def fits_object(self, i: int, body: int, phrase: str, lead: Lead) -> bool:
        following = self.fold(body)
        if not self.word(body) and not (lead in _STATEMENTS and self.mark(body) in ("(", '"', "“")):
            return False
        is_mine = self.fold(i - 1) in _SELF
        if lead is Lead.LOOKING_FOR:
            return not is_mine and following not in (
                "to",
                "me",
                "manager",
                "managers",
                "lead",
                "partner",
                "event",
                "fair",
                "forward",
                "into",
                "more",
            )
        if lead is Lead.OFFERS:
            return (
                not is_mine
                and following not in ("a", "the", "me", "us", "to", "great", "good")
                and not self.is_date(body)
            )
        if lead is Lead.KNOWS:
            return not is_mine and self.is_acquaintance(body)
        if lead is Lead.HAS:
            return following in ("contacts", "connections", "friends", "contact") and self.fold(body + 1) in (
                "at",
                "in",
                "to",
                "with",
                "inside",
                "from",
            )
        if lead is Lead.ABLE:
            return not is_mine and following in _GIVABLE
        if lead is Lead.AWAITED and phrase.startswith(("waiting", "awaiting")):
            return following in _OWN
        if lead in (Lead.OWED, Lead.AWAITED):
            return following not in ("to", "that", "land")
        if phrase in ("i'll", "i will"):
            return self.doing(body).fold not in _BE and self.tokens[body].kind is Kind.WORD
        if lead is Lead.THEIRS and phrase in ("he'll", "she'll", "they'll", "he will", "she will", "they will"):
            return self.doing(body).fold in _DOINGS or self.fold(body + 1) in _ME
        if phrase == "will" and i > 0 and self.tokens[i].is_capital and not self.at_head(i):
            return False
        return self.doing(body).fold in _DOINGS or (phrase.endswith("promised to") and following not in _BE)

    def order(self, i: int) -> _Opening | None:
        """Read an imperative: ``send him the deck``, or a dated noun: ``coffee next week``."""
        token, following = self.tokens[i], self.fold(i + 1)
        word = token.fold
        if word.endswith("s") and word[:-1] in _DOINGS and following in _ME and self.fold(i - 1) not in _SELF:
            return _Opening(self.subject(i), i, Lead.THEIRS)
        if (word == "follow" and following == "up") or word in ("followup", "follow-up"):
            return _Opening(self.subject(i), i, Lead.MINE)
        if word in (
            "send",
            "email",
            "introduce",
            "intro",
            "forward",
            "ping",
            "remind",
            "call",
            "text",
            "invite",
            "message",
        ) and following in ("him", "her", "them"):
            return _Opening(self.subject(i), i, Lead.EITHER)
        if not self.at_head(i):
            return None
        if word in _DOINGS and self.word(i + 1) and self.is_order(i, word, following):
            return _Opening(self.subject(i), i, Lead.EITHER, is_strong=False)
        if (
            word in _DATED or (word in _DOINGS and self.word(i + 1)) or (word.endswith("ing") and following in _OBJECTS)
        ) and self.dated(i):
            return _Opening(self.subject(i), i, Lead.EITHER, is_strong=False)
        return None

    def is_order(self, i: int, word: str, following: str) -> bool:
        if following in ("at", "is", "was", "me") and following != "me":
            return False
        if word in _ORDERS and word not in ("email", "intro"):
            return True
        if following in _OBJECTS:
            return not (
                word in ("meet", "add", "show", "talk", "speak", "book") and following in ("at", "in")
            ) or self.dated(i)
        return (
            word in ("call", "email", "text", "ask", "tell", "message", "connect", "share", "schedule")
            and self.tokens[i + 1].is_capital
            and i > 0
            and self.tokens[i + 1].fold in GIVEN
        )

    # Surroundings

    def fold(self, i: int) -> str:
        return self.tokens[i].fold if 0 <= i < len(self.tokens) and self.tokens[i].kind is Kind.WORD else ""

    def folds(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(self.fold(i).replace("’", "'") for i in range(start, end))

    def word(self, i: int) -> bool:
        return i < len(self.tokens) and self.tokens[i].kind is Kind.WORD

    def mark(self, i: int) -> str:
        return self.tokens[i].text if 0 <= i < len(self.tokens) and self.tokens[i].kind is Kind.MARK else ""

    def doing(self, body: int) -> Token:
        """Give the verb of a clause, past the adverbs before it."""
        while self.fold(body) in _ADVERBS and self.word(body + 1):
            body += 1
        return self.tokens[body]

    def at_head(self, i: int) -> bool:
        """Whether nothing but subject words stands between the last mark and this token."""
        first = self.subject(i)
        return first == 0 or first == self.floor or self.tokens[first - 1].kind is not Kind.WORD

    def subject(self, i: int) -> int:
        """Step back over the words that only say who: she, is, also."""
        while i > self.floor and self.fold(i - 1) in _SUBJECTS:
            i -= 1
        return i

    def is_acquaintance(self, body: int) -> bool:
        token = self.tokens[body]
        if token.fold in _ACQUAINTANCES:
            return self.fold(body + 1) not in ("lot", "bit", "basics", "way", "area", "drill")
        return (token.is_capital and token.fold not in TOPICS) or any(
            self.fold(j) in ("at", "from") for j in range(body, min(body + 4, len(self.tokens)))
        )

    def is_date(self, body: int) -> bool:
        end = self.segment_end(body)
        return dates.parse(self.raw(body, end), self.today, self.region) is not None

    def segment_end(self, i: int) -> int:
        while i < len(self.tokens) and self.tokens[i].kind is Kind.WORD:
            i += 1
        return i

    def dated(self, i: int) -> bool:
        """Whether the words up to the next mark end with a due date."""
        end = self.segment_end(i)
        text = self.raw(i, end)
        found = dates.find(text, self.today, self.region)
        return found is not None and not text[found.end :].strip() and found.start > 0

    def raw(self, start: int, end: int) -> str:
        """Give the tidied text from one token to another."""
        return self.typed.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""

    # Bodies

    def claim(self, opening: _Opening) -> tuple[Claim, int] | None:
        """Make a claim of a clause; None when nothing stands in it."""
        end = self.end(opening)
        body = opening.body
        while body < end and self.fold(body) in _ADVERBS:
            body += 1
        last = end
        while last > body and (self.fold(last - 1) in _CLOSERS or self.mark(last - 1) not in ("", ")", "]", '"', "”")):
            last -= 1
        if last <= body or not any(char.isalnum() for char in self.raw(body, last)):
            return None
        start, stop = self.tokens[opening.start].start, self.tokens[last - 1].end
        if opening.lead in _STATEMENTS:
            field = _STATEMENTS[opening.lead]
            return Claim(start, stop, field, self.typed.words(self.tokens[body].start, stop)), last
        return self.promise(opening, body, last)

    def promise(self, opening: _Opening, body: int, last: int) -> tuple[Claim, int] | None:
        start, first, stop = self.tokens[opening.start].start, self.tokens[body].start, self.tokens[last - 1].end
        found = dates.find(self.typed.text[first:stop], self.today, self.region)
        due = found.due if found else None
        pieces = [(first, first + found.start), (first + found.end, stop)] if found else [(first, stop)]
        text = " ".join(words for a, b in pieces if (words := self.typed.words(a, b).strip(" ,;-–—")))
        if not text:
            text = self.typed.words(first, stop)
        if not found:
            last, due = self.date_behind(last)
            stop = self.tokens[last - 1].end
        return Claim(start, stop, self.owner(opening, body), text, due), last

    def date_behind(self, last: int) -> tuple[int, date | None]:
        """Read a date that stands alone behind the mark that ends a clause."""
        if self.mark(last) in (",", "-", "–", "—", "(", ":", "→") and self.word(last + 1):
            end = self.segment_end(last + 1)
            due = dates.parse(self.raw(last + 1, end), self.today, self.region)
            if due:
                return end + (self.mark(last) == "(" and self.mark(end) == ")"), due
        return last, None

    def owner(self, opening: _Opening, body: int) -> Field:
        if opening.lead in (Lead.THEIRS, Lead.AWAITED):
            return Field.THEIRS
        if opening.is_sign or (opening.lead is Lead.MINE and not self.is_told_of_other(opening, body)):
            return Field.PROMISE
        return Field.THEIRS if self.is_told_of_other(opening, body) else Field.PROMISE

    def is_told_of_other(self, opening: _Opening, body: int) -> bool:
        """Whether the subject or the receiver says that it is their promise."""
        said = {self.fold(i) for i in range(opening.start, body)}
        if said & _SELF or any(word.startswith("i'") for word in said):
            return False
        if said & _THIRD or {"he's", "she's", "they're"} & said:
            return True
        if {self.fold(i) for i in range(body + 1, body + 4)} & _ME:
            return True
        before = opening.start - 1
        return (
            body > opening.start
            and self.word(before)
            and before >= self.floor
            and self.tokens[before].fold not in COMMON
        )

    def end(self, opening: _Opening) -> int:
        """Find the index past the last token of a clause."""
        i = opening.body
        depth = 0
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.kind is Kind.SIGN:
                break
            if token.kind is Kind.TAKEN and not self.goes_on_past(i, opening):
                break
            if token.kind is Kind.MARK:
                if token.text in "([":
                    depth += 1
                elif token.text in ")]" and depth:
                    depth -= 1
                elif not depth and not self.goes_on_behind(i, opening):
                    break
            elif i > opening.body and self.breaks(i, opening):
                break
            i += 1
        return i

    def goes_on_past(self, i: int, opening: _Opening) -> bool:
        claim = self.tokens[i].claim
        if i == opening.body or claim is None or claim.field not in (Field.EMAIL, Field.TEL, Field.URL):
            return False
        return self.fold(i - 1) in _PREPOSITIONS and opening.lead not in _STATEMENTS

    def goes_on_behind(self, i: int, opening: _Opening) -> bool:
        """Whether the clause goes on behind a mark."""
        mark = self.tokens[i].text
        if mark in "\"“”„'":
            return True
        if mark == "/" and self.word(i + 1):
            return True
        return mark == "," and opening.lead in _STATEMENTS and self.lists_on(i)

    def lists_on(self, comma: int) -> bool:
        """Whether a comma stands in a list that ends with "and": ``rust, go and zig``."""
        i = comma + 1
        for _ in range(3):
            end = self.segment_end(i)
            words = [self.fold(j) for j in range(i, end)]
            if not words or len(words) > 6 or any(self.phrase(j) for j in range(i, end)) or words[0] in _MEETING:
                return False
            if words[0] in _LIST_WORDS:
                return len(words) > 1
            if any(word in _LIST_WORDS for word in words[1:-1]):
                return words.index(next(w for w in words if w in _LIST_WORDS)) <= 3
            if self.mark(end) != "," or len(words) > 3:
                return False
            i = end + 1
        return False

    def breaks(self, i: int, opening: _Opening) -> bool:
        """Whether a word within a clause begins something else."""
        fold = self.fold(i)
        if (
            fold in _MEETING
            and self.fold(i + 1) in _PLACING
            and opening.lead in _STATEMENTS
            and self.fold(i - 1) not in ("who", "that")
        ):
            return True
        if self.fold(i - 1) in ("who", "that", "to", "which") and not self.fold(i - 1) == "to":
            return False
        found = self.phrase(i)
        if found is None or not found.is_strong or found.lead is Lead.HAS:
            return False
        return self.fold(i - 1) not in ("who", "that", "which", "people", "someone", "somebody")
