"""What a person pastes: a signature, a business card's text, vCards, a MECARD, a LinkedIn address, a list of names.

Owns which of these a paste is; each is read in a module of its own, and what is
none of them is one person's lines. Nothing takes longer than the text is long.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from eventmate.intake import line, names, points
from eventmate.intake.paste import block, evidence, mecard, profile, roster, signature
from eventmate.intake.vocabulary import cards
from eventmate.model import ContactPoint, Draft, Field, Part, PointKind
from eventmate.text import clean, fold, harmless

_VCARD = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_VCARD_END = re.compile(r"^[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_MARKS = re.compile(r"[^\w '’.-]")
_ADDRESSED = re.compile(r"[\"'](?P<name>[^\"<>@]{2,80})[\"'] ?<(?P<email>[^\s<>@\"]+@[\w.-]+\.\w+)>")
_QUOTES = "\"“„«'‘"
_LONGEST = 200_000
_MOST_LINES = 400
_CUT = "The paste is longer than can be read at once; its end was not read."
_UNREADABLE = "Nothing in the paste can be read."
_UNFINISHED = "The card ends in the middle; what is there was read."
_KINDS = {PointKind.EMAIL: Field.EMAIL, PointKind.TEL: Field.TEL, PointKind.URL: Field.URL}


def read(text: str, context: line.Context) -> tuple[Draft, ...]:
    """Read a paste of any kind.

    Args:
        text: as pasted.
        context: what a line's reading depends on.

    Returns:
        A draft for each person, each with the stretch of the text that tells of
        them as its source; one with everything in the note when nothing was
        understood, none for blanks.
    """
    if not text.strip():
        return ()
    if _VCARD.search(text):
        return _vcards(text, context.region)
    if mecard.is_mecard(text):
        return mecard.read(text, context.region)
    if (alone := profile.read(text)) is not None:
        return (_sourced(alone, text),)
    if (rows := _table(text, context.region)) is not None:
        return rows
    lines = [part for part in harmless(text[:_LONGEST]).replace("\r", "").split("\n") if part.strip()]
    if not lines:
        return (Draft(source=text, problems=(_UNREADABLE,)),)
    profiles = [profile.read(part) for part in lines[:_MOST_LINES]]
    if all(profiles):
        return tuple(_sourced(person, part) for person, part in zip(profiles, lines, strict=False) if person)
    people = () if signature.is_mail(lines) else roster.entries(lines)
    if people:
        return _with_margins([_person(person, context) for person in people], lines, people)
    if len(lines) == 1:
        return (line.read(text, context),)
    drafts = _people(text[:_LONGEST], lines, context)
    return drafts if len(text) <= _LONGEST else (replace(drafts[0], problems=(*drafts[0].problems, _CUT)), *drafts[1:])


def _with_margins(drafts: list[Draft], lines: Sequence[str], people: Sequence[str]) -> tuple[Draft, ...]:
    """Keep a list's heading and its "+23 others" in the sources of the first person and the last."""
    if people[0] not in lines[0] and _stands_aside(lines[0], people):
        shift = len(lines[0]) + 1
        parts = tuple(replace(part, start=part.start + shift, end=part.end + shift) for part in drafts[0].parts)
        drafts[0] = replace(drafts[0], source=f"{lines[0]}\n{drafts[0].source}", parts=parts)
    if people[-1] not in lines[-1] and _stands_aside(lines[-1], people):
        drafts[-1] = replace(drafts[-1], source=f"{drafts[-1].source}\n{lines[-1]}")
    return tuple(drafts)


def _stands_aside(line_: str, people: Sequence[str]) -> bool:
    return len(line_) < 80 and not any(person in line_ for person in people)


def _table(text: str, region: str) -> tuple[Draft, ...] | None:
    """Read rows below the names of their columns; None where the first line names no columns."""
    head, _, body = text.strip().partition("\n")
    mark = next((mark for mark in "\t;,|" if mark in head), "")
    cells = [fold(clean(cell.strip('"'))) for cell in head.split(mark)] if mark else []
    if not body or len(cells) < 2 or len(head) > 300 or not cards.COLUMNS.issuperset(cells):
        return None
    from eventmate.intake import tables

    found = [row.draft for row in tables.read_table(text.strip().encode("utf-8", "replace"), region=region).rows]
    return tuple(draft if draft.source else replace(draft, source=text) for draft in found if draft is not None) or None


def _person(entry: str, context: line.Context) -> Draft:
    """Read an entry of a list as a line; as a block where the line's reader sees no name in it."""
    entry = entry.replace("\t", ", ")
    bare = clean(entry)
    if not context.corrections and not _MARKS.search(bare) and evidence.name(bare) >= 1:
        return _sourced(Draft(name=names.natural(bare), structured=names.structure(bare)), entry)
    if roster.is_email(bare):
        return _sourced(Draft(points=(ContactPoint(PointKind.EMAIL, bare.strip("<>,; ")),)), entry)
    if match := _ADDRESSED.fullmatch(bare):
        name = names.natural(match["name"].strip())
        point = ContactPoint(PointKind.EMAIL, match["email"])
        return _sourced(Draft(name=name, structured=names.structure(name), points=(point,)), entry)
    draft = line.read(entry, context)
    if draft.name or not (draft.note or draft.organization):
        return draft
    other = _one([entry], context)
    return _sourced(other, entry) if other.name else draft


def _vcards(text: str, region: str) -> tuple[Draft, ...]:
    """Read vCards, whole or cut; what stands around them is the first one's note."""
    from eventmate.intake import vcards

    first = _VCARD.search(text)
    at = first.start() if first else 0
    ends = [match.end() for match in _VCARD_END.finditer(text)]
    is_cut = not ends or _VCARD.search(text, ends[-1]) is not None
    cards = text[at:] + "\nEND:VCARD\n" if is_cut else text[at : ends[-1]]
    around = "" if is_cut else text[ends[-1] :]
    drafts: list[Draft] = []
    problems: list[str] = []
    for result in vcards.read_cards(cards.encode("utf-8", "replace")):
        problems += [result.problem] if result.problem else []
        if result.draft is not None:
            told = (_called(point, region) for point in result.draft.points)
            drafts.append(replace(result.draft, points=tuple(told), source=text))
    if is_cut:
        problems.append(_UNFINISHED)
    if not drafts:
        return (Draft(note=clean(text, lines=True), source=text, problems=tuple(problems)),)
    note = "\n".join(part for part in (drafts[0].note, clean(text[:at], lines=True), clean(around, lines=True)) if part)
    drafts[0] = replace(drafts[0], note=note)
    drafts[-1] = replace(drafts[-1], problems=(*drafts[-1].problems, *problems))
    return tuple(drafts)


def _called(point: ContactPoint, region: str) -> ContactPoint:
    """Bring a number without its country's code into the form that all others have."""
    if point.kind is not PointKind.TEL or point.value.startswith("+") or not region:
        return point
    read_ = points.telephone(point.value, region)
    if not read_.value.startswith("+"):
        return point
    return replace(point, value=read_.value, written=point.written or point.value)


def _people(text: str, lines: Sequence[str], context: line.Context) -> tuple[Draft, ...]:
    """Read several cards with blank lines between them, a mail, or the lines of one person."""
    paragraphs = [part for part in _BLANK_LINES.split(harmless(text)) if part.strip()]
    if len(paragraphs) > 1 and len(paragraphs) <= _MOST_LINES and (cards := _cards(paragraphs, context)):
        return cards
    mail = signature.split(harmless(text).split("\n"))
    if mail is None:
        return (_sourced(_one(lines, context), text),)
    draft = _one(mail.block, context)
    if not draft.name and mail.signed and draft.note.startswith(mail.signed):
        draft = replace(draft, name=mail.signed, structured=names.structure(mail.signed))
        draft = replace(draft, note=draft.note.removeprefix(mail.signed).strip())
    note = clean("\n".join(part for part in (*mail.talk, draft.note, *mail.rest) if part), lines=True)
    return (_sourced(replace(draft, note=note), text),)


def _cards(paragraphs: Sequence[str], context: line.Context) -> tuple[Draft, ...]:
    """Read a card a paragraph, if every one of them names another person and how to reach them."""
    drafts: list[Draft] = []
    for paragraph in paragraphs:
        lines = [part for part in paragraph.split("\n") if part.strip()]
        if len(lines) > signature.MOST_LINES or (evidence.name(clean(lines[0])) < 1 and len(lines) < 2):
            return ()
        draft = _one(lines, context)
        if not draft.name or not draft.points or draft.name in {other.name for other in drafts}:
            return ()
        drafts.append(_sourced(draft, paragraph))
    return tuple(drafts)


def _one(lines: Sequence[str], context: line.Context) -> Draft:
    """Read the lines of one person; past a length nobody's block has they are the note."""
    legal = [part for part in lines if signature.is_legal(part)]
    told = [part for part in lines if not signature.is_legal(part)]
    draft = block.read(told[:_MOST_LINES], context.region, lambda piece: _statements(piece, context))
    if not draft.name:
        draft = _named(draft, told, context)
    note = clean("\n".join(part for part in (draft.note, *told[_MOST_LINES:], *legal) if part), lines=True)
    return replace(draft, note=note)


def _named(draft: Draft, lines: Sequence[str], context: line.Context) -> Draft:
    """Look for the name in a line of plain words: "met Silas at the bar"."""
    for i, told in enumerate(lines[:3]):
        person = line.read(told, context)
        if person.name[:1].islower() or not person.name or not 1 < len(told.split()) < 60:
            continue
        rest = block.read([*lines[:i], *lines[i + 1 : _MOST_LINES]], context.region, lambda p: _statements(p, context))
        return replace(
            rest,
            name=person.name,
            structured=person.structured,
            organization=person.organization or rest.organization,
            title=person.title or rest.title,
            points=tuple(dict.fromkeys((*person.points, *rest.points))),
            tags=tuple(dict.fromkeys((*person.tags, *rest.tags))),
            looking_for=person.looking_for + rest.looking_for,
            offers=person.offers + rest.offers,
            knows=person.knows + rest.knows,
            promises=person.promises + rest.promises,
            note="\n".join(part for part in (person.note, *_outdone(rest, person), rest.note) if part),
        )
    return draft


def _outdone(rest: Draft, person: Draft) -> tuple[str, ...]:
    """What the other lines said of a field that is filled already."""
    return (rest.name, rest.organization if person.organization else "", rest.title if person.title else "")


def _statements(piece: str, context: line.Context) -> Draft | None:
    """Read a piece as a line that says what is wanted, offered, known or promised, or carries tags."""
    if len(piece) > 300 or piece[0] in _QUOTES:
        return None
    said = line.read(piece, context)
    speaks = said.looking_for or said.offers or said.knows or said.tags
    # "Please find my details below" is no promise; one has a sign or a day.
    promised = said.promises and (piece[0] in "!<" or all(promise.due for promise in said.promises))
    return said if (speaks or promised) and not (said.name or said.organization or said.title) else None


def _sourced(draft: Draft, text: str) -> Draft:
    return replace(draft, source=text, parts=_parts(draft, text))


def _parts(draft: Draft, text: str) -> tuple[Part, ...]:
    """Find where the fields stand in the source."""
    wanted = [(Field.NAME, draft.name, draft.name), (Field.TITLE, draft.title, draft.title)]
    wanted.append((Field.ORGANIZATION, draft.organization, draft.organization))
    wanted += [(_KINDS[point.kind], point.value, point.written or point.value) for point in draft.points[:50]]
    parts: list[Part] = []
    for field, value, written in wanted:
        at = text.find(written) if written else -1
        end = at + len(written)
        if at >= 0 and not any(at < part.end and part.start < end for part in parts):
            parts.append(Part(at, end, field, value))
    return tuple(sorted(parts, key=lambda part: part.start))
