"""One typed line becomes a draft.

Order of reading: what the person corrected, contact points, tags, clauses
(wants, offers, knows, promises), then who it is; what nothing took is the note.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from eventmate import dates
from eventmate.intake import names, points
from eventmate.intake.line import asks, identity, naming, signs
from eventmate.intake.tokens import Claim, Kind, Token, Typed, retaken, tokenize
from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.words import CONNECTING
from eventmate.model import By, ContactPoint, Correction, Draft, Field, Name, Part, PointKind, Promise
from eventmate.text import clean, fold

HEAD = 2000
"""Characters of a line that are read; what stands behind them is note."""

_IDENTITY = frozenset({Field.NAME, Field.ORGANIZATION, Field.TITLE})
_POINTS = {Field.EMAIL: PointKind.EMAIL, Field.TEL: PointKind.TEL, Field.URL: PointKind.URL}
_EDGE = listed(
    """
    and but the a an & with at from is of for by also who who's on to und et y as @ was so then she's he's works
    work working now currently employed joined i he she they via re named called
    """
)
_MEANINGLESS = CONNECTING | _EDGE | frozenset().union(*(lang.at | lang.of | lang.articles for lang in LANGUAGES))
_EDGE_HEAD = frozenset({"and", "but", "&", "also", "who", "so", "then", "und", "et", "y", "is", "of", "plus", "+"})


@dataclass(frozen=True, slots=True)
class Context:
    """What is known besides the line."""

    today: date
    region: str = ""
    """ISO 3166-1 alpha-2 of the event; empty when unknown."""
    organizations: Collection[str] = ()
    """Those in the book, folded."""
    titles: Collection[str] = ()
    """Those in the book, folded."""
    corrections: tuple[Correction, ...] = ()
    """What the person said of words in the line; they hold while the words stand there."""


def read(line: str, context: Context) -> Draft:
    """Read one typed line; any text gives a draft.

    Args:
        line: as typed; every index of the draft's parts counts its characters.
    """
    cut = len(line) if len(line) <= HEAD else _cut(line)
    typed = Typed(line[:cut])
    note_from = signs.note_at(typed.text)
    end = len(typed.text) if note_from is None else note_from
    claims = _claims(typed, end, context)
    rest = _rest(typed, claims, end)
    notes = [words for start, stop in rest if (words := typed.words(start, stop))]
    if note_from is not None and (words := typed.words(note_from + 2, len(typed.text))):
        rest.append((note_from, len(typed.text)))
        notes.append(words)
    if cut < len(line) and (words := clean(line[cut:])):
        notes.append(words)
    return _draft(line, typed, claims, rest, notes)


def _cut(line: str) -> int:
    """Find a blank near the end of what is read."""
    blank = line.rfind(" ", HEAD - 200, HEAD)
    return blank if blank > 0 else HEAD


def _claims(typed: Typed, end: int, context: Context) -> list[Claim]:
    text = typed.text[:end]
    claims = list(_corrected(typed, text, context))
    blotted = _blotted(text, claims)
    claims += points.find(blotted, context.region)
    claims += signs.tags(text, claims)
    claims.sort(key=lambda claim: claim.start)
    tokens = tokenize(text, claims)
    decided = {claim.field for claim in claims if claim.field in _IDENTITY}
    clauses = [c for c in asks.read(typed, tokens, context.today, context.region) if c.field not in decided]
    claims = (
        [claim for claim in claims if claim.field not in _POINTS or not _within(claim, clauses)]
        + clauses
        + [claim for claim in claims if claim.field in _POINTS and _within(claim, clauses)]
    )
    settled = {claim.field for claim in claims if claim.field in _IDENTITY}
    told = identity.read(typed, retaken(tokens, clauses), context.organizations, context.titles, settled)
    if Field.NAME not in settled and not any(claim.field is Field.NAME for claim in told):
        told += naming.receiver(typed, tokens, clauses)
    return claims + told


def _within(claim: Claim, others: Iterable[Claim]) -> bool:
    return any(other.start <= claim.start and claim.end <= other.end for other in others)


def _blotted(text: str, claims: Sequence[Claim]) -> str:
    for claim in claims:
        text = text[: claim.start] + ";" * (claim.end - claim.start) + text[claim.end :]
    return text


def _corrected(typed: Typed, text: str, context: Context) -> Iterable[Claim]:
    """Find the words that the person decided upon; the first correction of a stretch holds."""
    taken: list[Claim] = []
    for correction in context.corrections:
        at = _place(text, correction.words)
        if at is None or any(at[0] < claim.end and claim.start < at[1] for claim in taken):
            continue
        claim = _decided(typed, at, correction, context)
        taken.append(claim)
    return sorted(taken, key=lambda claim: claim.start)


def _place(text: str, words: str) -> tuple[int, int] | None:
    """Find words in a text as they stand, else without regard to case."""
    words = Typed(words).text.strip()
    if not words:
        return None
    at = text.find(words)
    if at < 0 and len(text.casefold()) == len(text):
        at = text.casefold().find(words.casefold())
    return (at, at + len(words)) if at >= 0 and at + len(words) <= len(text) else None


def _decided(typed: Typed, at: tuple[int, int], correction: Correction, context: Context) -> Claim:
    start, end = at
    text = clean(correction.text) if correction.text is not None else typed.words(start, end)
    kind = correction.field
    if kind in (Field.PROMISE, Field.THEIRS):
        return _decided_promise(start, end, kind, text, context)
    if kind is Field.TAG:
        text = text.lstrip("#")
    elif correction.text is None and text[:1] in "#?+!<" and text[1:2].isalpha():
        text = text[1:]
    point = None
    if kind is Field.TEL:
        point = points.telephone(text, context.region)
    elif kind is Field.URL:
        point = points.link(text)
    elif kind is Field.EMAIL:
        point = ContactPoint(PointKind.EMAIL, text)
    return Claim(start, end, kind, point.value if point else text, point=point)


def _decided_promise(start: int, end: int, kind: Field, text: str, context: Context) -> Claim:
    text = text.lstrip("!<")
    found = dates.find(text, context.today, context.region)
    if not found:
        return Claim(start, end, kind, text)
    bare = clean(text[: found.start] + " " + text[found.end :])
    return Claim(start, end, kind, bare or text, found.due)


def _rest(typed: Typed, claims: Sequence[Claim], end: int) -> list[tuple[int, int]]:
    """Find the stretches that nothing took, without the connecting words at their ends."""
    outer = sorted(
        (claim for claim in claims if not _within(claim, [c for c in claims if c is not claim])), key=lambda c: c.start
    )
    tokens = tokenize(typed.text[:end], _apart(outer))
    stretches: list[tuple[int, int]] = []
    group: list[Token] = []
    for token in [*tokens, None]:
        if token is not None and token.kind is not Kind.TAKEN:
            group.append(token)
            continue
        if stretch := _stretch(
            group, opens=not stretches and not any(t.kind is Kind.TAKEN for t in tokens), last=token is None
        ):
            stretches.append(stretch)
        group = []
    return stretches


def _apart(claims: Sequence[Claim]) -> list[Claim]:
    result: list[Claim] = []
    for claim in claims:
        if not result or claim.start >= result[-1].end:
            result.append(claim)
    return result


def _stretch(group: Sequence[Token], *, opens: bool, last: bool) -> tuple[int, int] | None:
    words = [i for i, token in enumerate(group) if token.kind is not Kind.MARK]
    if not words:
        return _symbols(group)
    if not opens and all(group[i].fold in _MEANINGLESS for i in words):
        return None
    first, final = 0, len(words) - 1
    while first < final and group[words[first]].fold in _EDGE_HEAD:
        first += 1
    while final > first and not last and group[words[final]].fold in _EDGE:
        final -= 1
    start, stop = words[first], words[final]
    start, stop = _bracketed(group, start, stop)
    return group[start].start, group[stop].end


def _bracketed(group: Sequence[Token], start: int, stop: int) -> tuple[int, int]:
    """Widen a stretch over the bracket that its own is a half of."""
    marks = [token.text for token in group[start : stop + 1]]
    if marks.count("(") > marks.count(")") and stop + 1 < len(group) and group[stop + 1].text == ")":
        stop += 1
    if marks.count('"') % 2 and stop + 1 < len(group) and group[stop + 1].text == '"':
        stop += 1
    if marks.count(")") > marks.count("(") and start and group[start - 1].text == "(":
        start -= 1
    return start, stop


def _symbols(group: Sequence[Token]) -> tuple[int, int] | None:
    """Find pictures that stand alone; other marks mean nothing."""
    shown = [token for token in group if unicodedata.category(token.text[0]) == "So"]
    return (shown[0].start, shown[-1].end) if shown else None


def _draft(
    line: str, typed: Typed, claims: Sequence[Claim], rest: Sequence[tuple[int, int]], notes: Sequence[str]
) -> Draft:
    first = {kind: next((c.text for c in claims if c.field is kind), "") for kind in _IDENTITY}
    decided_notes = [claim.text for claim in claims if claim.field is Field.NOTE]
    return Draft(
        name=first[Field.NAME],
        structured=_structured(typed, claims),
        nickname=names.nickname(first[Field.NAME]),
        organization=first[Field.ORGANIZATION],
        title=first[Field.TITLE],
        points=_unique_points(claims),
        tags=_texts(claims, Field.TAG),
        looking_for=_texts(claims, Field.LOOKING_FOR),
        offers=_texts(claims, Field.OFFERS),
        knows=_texts(claims, Field.KNOWS),
        promises=_promises(claims),
        note=", ".join([*decided_notes, *notes]),
        source=line,
        parts=_parts(typed, claims, rest),
    )


def _structured(typed: Typed, claims: Sequence[Claim]) -> Name:
    """Take the name apart as it was written, because "Family, Given" says more than its turned form."""
    claim = next((claim for claim in claims if claim.field is Field.NAME and claim.text), None)
    if claim is None:
        return Name()
    written = typed.words(claim.start, claim.end)
    return names.structure(written if names.natural(written) == claim.text else claim.text)


def _unique_points(claims: Sequence[Claim]) -> tuple[ContactPoint, ...]:
    found: dict[tuple[PointKind, str], ContactPoint] = {}
    for claim in sorted(claims, key=lambda c: c.start):
        if claim.point:
            found.setdefault((claim.point.kind, fold(claim.point.value)), claim.point)
    return tuple(found.values())


def _texts(claims: Sequence[Claim], kind: Field) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for claim in sorted(claims, key=lambda c: c.start):
        if claim.field is kind and claim.text:
            found.setdefault(fold(claim.text), claim.text)
    return tuple(found.values())


def _promises(claims: Sequence[Claim]) -> tuple[Promise, ...]:
    return tuple(
        Promise(claim.text, claim.due, By.ME if claim.field is Field.PROMISE else By.THEM)
        for claim in sorted(claims, key=lambda c: c.start)
        if claim.field in (Field.PROMISE, Field.THEIRS) and claim.text
    )


def _parts(typed: Typed, claims: Sequence[Claim], rest: Sequence[tuple[int, int]]) -> tuple[Part, ...]:
    """Put the stretches in order; one within another parts it in two."""
    stretches = [(claim.start, claim.end, claim.field, claim.text) for claim in claims]
    stretches += [(start, end, Field.NOTE, typed.words(start, end)) for start, end in rest]
    parts: list[Part] = []
    at = 0
    for start, end, kind, text in sorted(stretches, key=lambda s: (s[0], -s[1])):
        if start < at and parts:
            outer = parts[-1]
            first, last = typed.span(start, end)
            if last <= outer.end and first > outer.start:
                parts[-1] = Part(outer.start, first, outer.field, outer.text)
                parts.append(Part(first, last, kind, text))
                if last < outer.end:
                    parts.append(Part(last, outer.end, outer.field, outer.text))
            continue
        first, last = typed.span(start, end)
        parts.append(Part(first, last, kind, text))
        at = end
    return tuple(parts)
