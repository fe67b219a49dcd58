"""What somebody wants, offers, knows, and what was promised: by sign or in words.

A clause begins where `openings` says, and ends at a mark, at the next clause or
at a contact point. A due date belongs to the promise in whose clause it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from eventmate import dates
from eventmate.intake.line import openings, receivers
from eventmate.intake.line.openings import STATEMENTS, Lead, Opening
from eventmate.intake.line.stream import Stream
from eventmate.intake.tokens import Claim, Kind, Token, Typed
from eventmate.intake.vocabulary import asking
from eventmate.intake.vocabulary.english import ENGLISH
from eventmate.intake.vocabulary.given_names import GIVEN
from eventmate.intake.vocabulary.words import COMMON
from eventmate.model import Field

_CLOSING = ("", ")", "]", '"', "”")
_BEFORE_DATE = frozenset({",", "-", "–", "—", "(", ":", "→"})
_INDEFINITE = frozenset({"a", "an"})
_LINKING = frozenset({"for", "like", "of", "and", "or", "&", "in", "about", "the", "who", "than"})
_RECEIVERS = frozenset({"him", "her", "them"})


def read(typed: Typed, tokens: Sequence[Token], today: date, region: str) -> list[Claim]:
    """Find the clauses of a line.

    Returns:
        Claims for statements and promises, in order; only those of a receiver lie within that of their promise.
    """
    stream = Stream(typed, tokens, today, region)
    found: list[Claim] = []
    i = 0
    while i < len(stream):
        opening = openings.find(stream, i)
        claims, end = _claims(stream, opening) if opening else ([], i)
        found.extend(claims)
        i = end if claims else i + 1
        stream.floor = i if claims else stream.floor
    return found


def _claims(stream: Stream, opening: Opening) -> tuple[list[Claim], int]:
    """Make the claims of a clause, none when nothing stands in it, and give the index behind it."""
    end, body = _end(stream, opening), opening.body
    while body < end and stream.fold(body) in asking.ADVERBS:
        body += 1
    while end > body and (stream.fold(end - 1) in asking.ENDS or stream.mark(end - 1) not in _CLOSING):
        end -= 1
    if end <= body or not any(char.isalnum() for char in stream.raw(body, end)):
        return [], body
    if opening.lead in STATEMENTS:
        return _statements(stream, opening, body, end), end
    return _promise(stream, opening, body, end)


# Statements


def _statements(stream: Stream, opening: Opening, body: int, end: int) -> list[Claim]:
    """Make a claim of each item of what is wanted, offered or known."""
    claims: list[Claim] = []
    start = stream.tokens[opening.start].start
    for first, last in _items(stream, body, end):
        if stream.fold(first) in _INDEFINITE and last - first > 1:
            first += 1
        stop = stream.tokens[last - 1].end
        text = stream.typed.words(stream.tokens[first].start, stop)
        claims.append(Claim(start, stop, STATEMENTS[opening.lead], text))
        start = stop
    return claims


def _items(stream: Stream, body: int, end: int) -> list[tuple[int, int]]:
    """Cut a list of plurals at its commas and its last "and"; anything else stays whole."""
    commas = [i for i in range(body, end) if stream.mark(i) == ","]
    if not commas:
        return [(body, end)]
    joint = next((i for i in range(commas[-1] + 1, end - 1) if stream.fold(i) in asking.LIST_WORDS), None)
    bounds = [body, *(comma + 1 for comma in commas)]
    ends = [*commas, end]
    if joint is not None and joint == bounds[-1]:
        bounds[-1] += 1
    elif joint is not None:
        bounds, ends = [*bounds, joint + 1], [*ends[:-1], joint, end]
    items = list(zip(bounds, ends, strict=True))
    counted = all(stream.fold(first)[:1].isdigit() for first, _ in items)
    plural = all(stream.fold(last - 1).endswith("s") or stream.fold(last - 1) == "people" for _, last in items)
    return items if counted or plural else [(body, end)]


def _lists_on(stream: Stream, opening: Opening, comma: int) -> bool:
    """Whether a comma stands in a list: ``rust, go and zig``, ``2 welders, 1 foreman``."""
    if stream.fold(opening.body)[:1].isdigit() and stream.fold(comma + 1)[:1].isdigit():
        return stream.segment_end(comma + 1) - comma < 5
    i = comma + 1
    for _ in range(3):
        end = stream.segment_end(i)
        words = stream.folds(i, end)
        if not words or len(words) > 6 or words[0] in asking.MEETING:
            return False
        if any(openings.phrase(stream, j) for j in range(i, end)):
            return False
        joint = next((at for at, word in enumerate(words[:-1]) if word in asking.LIST_WORDS), None)
        if joint is not None:
            return joint <= 3
        if stream.mark(end) != "," or len(words) > 3:
            return False
        i = end + 1
    return False


# Promises


def _promise(stream: Stream, opening: Opening, body: int, end: int) -> tuple[list[Claim], int]:
    """Make a claim of what is promised, with the date that stands in its clause or right behind it."""
    text = stream.typed.text
    opens = opening.lead is Lead.OWED and not any(stream.is_word(i) for i in range(opening.start))
    receiver = receivers.find(stream, body, end) if opens else None
    thing = receiver.end if receiver else body
    start, first, stop = stream.tokens[opening.start].start, stream.tokens[thing].start, stream.tokens[end - 1].end
    stop += text[stop : stop + 1] == "." and text[stop - 1].isdigit()
    found = dates.find(text[first:stop], stream.today, stream.region)
    pieces = [(first, first + found.start), (first + found.end, stop)] if found else [(first, stop)]
    told = " ".join(words for a, b in pieces if (words := stream.typed.words(a, b).strip(" ,;-–—")))
    due = found.due if found else None
    if not found:
        end, due = _date_behind(stream, end)
        stop = max(stop, stream.tokens[end - 1].end)
    field = _owner(stream, opening, body)
    promised = Claim(start, stop, field, told or stream.typed.words(first, stop), due)
    return [promised, *(receiver.claims if receiver else ())], end


def _date_behind(stream: Stream, end: int) -> tuple[int, date | None]:
    """Read a date that stands alone behind the mark that ends a clause."""
    if stream.mark(end) in _BEFORE_DATE and stream.is_word(end + 1):
        last = stream.segment_end(end + 1)
        due = dates.parse(stream.raw(end + 1, last), stream.today, stream.region)
        if due:
            return last + (stream.mark(end) == "(" and stream.mark(last) == ")"), due
    return end, None


def _owner(stream: Stream, opening: Opening, body: int) -> Field:
    if opening.lead in (Lead.THEIRS, Lead.AWAITED):
        return Field.THEIRS
    if opening.is_sign or opening.lead is Lead.MINE:
        return Field.PROMISE
    return Field.THEIRS if _is_told_of_other(stream, opening, body) else Field.PROMISE


def _is_told_of_other(stream: Stream, opening: Opening, body: int) -> bool:
    """Whether the subject or the receiver says that it is their promise."""
    said = set(stream.folds(opening.start, body))
    if said & asking.SELF or any(word.startswith("i'") for word in said):
        return False
    if set(stream.folds(body + 1, body + 3)) & _RECEIVERS and not said & asking.THIRD:
        return False
    if said & asking.THIRD or set(stream.folds(body + 1, body + 4)) & ENGLISH.me:
        return True
    before = opening.start - 1
    named = before >= stream.floor and stream.is_word(before) and stream.fold(before) not in COMMON
    return named and body > opening.start


# Ends


def _end(stream: Stream, opening: Opening) -> int:
    """Find the index past the last token of a clause."""
    depth = 0
    for i in range(opening.body, len(stream)):
        token = stream.tokens[i]
        if token.kind is Kind.SIGN or (token.kind is Kind.TAKEN and not _goes_on_past(stream, opening, i)):
            return i
        if token.kind is Kind.WORD and i > opening.body and _breaks(stream, opening, i):
            return i
        if token.kind is Kind.MARK:
            inside = depth > 0
            depth += (token.text in "([") - (token.text in ")]" and inside)
            if not (inside or depth or _goes_on_behind(stream, opening, i)):
                return i
    return len(stream)


def _goes_on_past(stream: Stream, opening: Opening, i: int) -> bool:
    """Whether a contact point stands within a promise: ``send deck to jan@x.org by fri``."""
    claim = stream.tokens[i].claim
    if i == opening.body or claim is None or claim.field not in (Field.EMAIL, Field.TEL, Field.URL):
        return False
    if i == opening.body + 1 and stream.fold(i + 1) in ENGLISH.objects and opening.lead not in STATEMENTS:
        return True
    return stream.fold(i - 1) in asking.PREPOSITIONS and opening.lead not in STATEMENTS


def _goes_on_behind(stream: Stream, opening: Opening, i: int) -> bool:
    """Whether the clause goes on behind a mark."""
    mark = stream.mark(i)
    if mark in "\"“”„'" or (mark == "/" and stream.is_word(i + 1) and opening.lead in STATEMENTS):
        return mark != "/" or stream.tokens[i].start == stream.tokens[i - 1].end
    if mark == ":" and opening.lead not in STATEMENTS:
        return True
    return mark == "," and opening.lead in STATEMENTS and _lists_on(stream, opening, i)


def _names(stream: Stream, opening: Opening, i: int) -> bool:
    """Whether the person's name stands behind what the line begins with: ``?illustrators Olu``."""
    if not stream.is_capital(i) or stream.fold(i) not in GIVEN or stream.fold(i - 1) in asking.PREPOSITIONS | _LINKING:
        return False
    return all(not stream.is_capital(j) for j in range(opening.body, i))


def _breaks(stream: Stream, opening: Opening, i: int) -> bool:
    """Whether a word within a clause begins something else."""
    word, before, following = stream.fold(i), stream.fold(i - 1), stream.fold(i + 1)
    if opening.is_sign and opening.lead in STATEMENTS and not opening.start and _names(stream, opening, i):
        return True
    if opening.lead in STATEMENTS and word in asking.MEETING and following in asking.PLACING:
        return before not in ("who", "that")
    if word in ("at", "@") and opening.phrase in asking.HIRING and stream.is_capital(i + 1):
        return True
    if before in asking.RELATIVES:
        return False
    found = openings.phrase(stream, i)
    return found is not None and found.is_strong
