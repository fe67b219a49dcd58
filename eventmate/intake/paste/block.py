"""A block of lines about one person, a business card's text or a signature, as a draft.

The lines may stand in any order: what each piece speaks for is weighed in
evidence.py, who wins is decided here. What is neither name, title, organisation
nor contact point is the note.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from eventmate.intake import names, points
from eventmate.intake.paste import evidence
from eventmate.intake.tokens import Typed
from eventmate.intake.vocabulary import cards
from eventmate.intake.vocabulary.organizations import LEGAL
from eventmate.model import ContactPoint, Draft, PointKind
from eventmate.text import clean, fold

_SEPARATORS = re.compile(r"[ \t]+(?:[-–—/]|\\)[ \t]+|[ \t]*[|•·∙●◆★┃‖][ \t]*|\t+|[ \t]{3,}")
_LABELLED = re.compile(r"(?P<label>[^\W\d_][\w .-]{0,22}?)[ \t]*[:：][ \t]*(?P<value>\S.*)")
_AT = re.compile(
    r"(?P<left>.{2,60}?)[ \t]+(?:at|@|bei|chez|bij|hos|presso)[ \t]+(?!(?i:law|large)\b)(?P<right>\S.*)"
    r"|(?P<title>.{2,60}?)[ \t]+@(?P<house>\S.*)"
)
_BRACKETED = re.compile(r"(?P<left>[^()]{2,60}?)[ \t]*\((?P<right>[^()]{2,60})\)")
_PROXY = re.compile(r"(?P<proxy>i\. ?[AV]\.|ppa\.?|p\.p\.)[ \t]+(?P<name>\S.*)")
_EDGES = " \t,;:|·•-–—/\\*_<>"

Statements = Callable[[str], Draft | None]
"""Reads a line that says what is wanted, offered, known, promised; None when it says none of these."""


@dataclass(slots=True)
class _Piece:
    """A part of a line, and what it was taken for."""

    text: str
    line: int
    field: str = ""
    """name, title, organization, note; empty while undecided."""
    joint: str = ""
    """What joins it to the piece before it on its line: a dash or a slash with its blanks."""


@dataclass(slots=True)
class _Block:
    """The pieces of a block, and what was taken out of them."""

    pieces: list[_Piece] = field(default_factory=list)
    points: list[ContactPoint] = field(default_factory=list)
    said: list[Draft] = field(default_factory=list)

    @property
    def mailboxes(self) -> list[str]:
        """What stands before the @ of each address."""
        return [point.value.partition("@")[0] for point in self.points if point.kind is PointKind.EMAIL]

    @property
    def hosts(self) -> list[str]:
        """The hosts of addresses and links, without the "www."."""
        emails = [point.value.partition("@")[2] for point in self.points if point.kind is PointKind.EMAIL]
        links = [point.value for point in self.points if point.kind is PointKind.URL and not point.label]
        hosts = [re.sub(r"^[a-z]+://", "", link).split("/")[0].removeprefix("www.") for link in links]
        return [host for host in dict.fromkeys([*emails, *hosts]) if host.count(".")]

    def of(self, field_: str) -> str:
        """The text of a field, its pieces joined."""
        return ", ".join(piece.text for piece in self.pieces if piece.field == field_)


def read(lines: Sequence[str], region: str, statements: Statements) -> Draft:
    """Read the lines of a block as one person.

    Args:
        lines: without those of other people.
        region: for telephone numbers without a country code.
        statements: reads a line that says something.

    Returns:
        A draft without source and parts; its name is empty when no line looks like one.
    """
    block = _Block()
    for number, line in enumerate(lines):
        _take(block, line, number, region)
    _listen(block, statements)
    _decide(block)
    name = clean(block.of("name"))
    draft = Draft(
        name=name,
        structured=names.structure(name) if name else Draft().structured,
        nickname=names.nickname(name),
        organization=clean(block.of("organization")),
        title=clean(block.of("title")),
        points=tuple(dict.fromkeys(block.points)),
        note=_note(block),
    )
    return _with_statements(draft, block.said)


def _with_statements(draft: Draft, said: Sequence[Draft]) -> Draft:
    """Add what the statements said to a draft."""
    return replace(
        draft,
        tags=tuple(dict.fromkeys(tag for d in said for tag in d.tags)),
        looking_for=tuple(text for d in said for text in d.looking_for),
        offers=tuple(text for d in said for text in d.offers),
        knows=tuple(text for d in said for text in d.knows),
        promises=tuple(promise for d in said for promise in d.promises),
    )


def _take(block: _Block, line: str, number: int, region: str) -> None:
    """Take the contact points out of a line, and cut the rest into pieces."""
    labelled = _LABELLED.fullmatch(line.strip())
    if labelled and (known := _field_of(labelled["label"])):
        block.pieces.append(_Piece(clean(labelled["value"]), number, known))
        return
    typed = Typed(line)
    at = 0
    for claim in points.find(typed.text, region):
        if claim.point is not None:
            block.points.append(claim.point)
            _add_pieces(block, typed.line[typed.span(at, at)[0] : typed.span(claim.start, claim.start)[0]], number)
            at = claim.end
    rest = typed.line[typed.origin(at) :]
    _add_pieces(block, rest, number)


def _field_of(label: str) -> str:
    low = fold(label)
    known = {"name": cards.NAMES, "organization": cards.ORGANIZATIONS, "title": cards.TITLES, "note": cards.NOTES}
    return next((name for name, labels in known.items() if low in labels), "")


def _add_pieces(block: _Block, text: str, number: int) -> None:
    at, joint = 0, ""
    for match in (*_SEPARATORS.finditer(text), None):
        part = clean(text[at : match.start() if match else len(text)]).strip(_EDGES)
        if part and fold(part).rstrip(".") not in cards.POINTS:
            cut = [_Piece(text, number, known) for text, known in _cut(part)]
            cut[0].joint = joint if joint.strip() in {"-", "–", "—", "/"} else ""
            block.pieces.extend(cut)
        if match:
            at, joint = match.end(), match[0]


def _cut(part: str) -> Iterator[tuple[str, str]]:
    """Cut a part of a line where a name, a title and a house are joined by a comma, a bracket, "at"."""
    if evidence.is_address(part) or len(part) > 120:
        yield part, ""
    elif match := _PROXY.fullmatch(part):
        yield match["proxy"], "note"
        yield match["name"], ""
    elif (match := _AT.fullmatch(part)) and evidence.title(match["left"] or match["title"]) > 0:
        yield from _cut(match["left"] or match["title"])
        yield match["right"] or match["house"], "organization"
    elif (match := _BRACKETED.fullmatch(part)) and evidence.name(match["left"]) >= 1 and _speaks(match["right"]):
        yield match["left"], ""
        yield match["right"], ""
    elif match and "/" in match["right"] and evidence.name(match["left"]) >= 1:
        yield match["left"], ""
        yield match["right"], "note"
    else:
        parts = _cut_at_commas(part)
        if len(parts) == 1:
            yield part, ""
        for text in parts if len(parts) > 1 else ():
            yield from _cut(text)


def _speaks(text: str) -> bool:
    return evidence.title(text) >= 1 or evidence.organization(text) >= 1


def _cut_at_commas(part: str) -> list[str]:
    parts: list[str] = []
    for text in re.split(r"[,，、][ \t]*", part):
        last = parts[-1] if parts else ""
        suffix = last and (evidence.belongs_to_name(text) or fold(text).rstrip(".") in LEGAL)
        department = last and evidence.title(last) >= 1 and evidence.is_department(text)
        if suffix or department:
            parts[-1] = f"{last}, {text}"
        elif text.strip():
            parts.append(text.strip())
    speaking = [_speaks(text) or evidence.name(text) > 1 for text in parts]
    if len(parts) == 2 and evidence.name(parts[0]) >= 1 and _speaks(parts[1]):
        return parts
    if len(parts) == 2 and speaking[0] and not speaking[1]:
        return parts if evidence.title(parts[0]) >= 1 and parts[1][:1].isupper() else [part]
    return parts if all(speaking) or (len(parts) == 3 and evidence.name(parts[0]) >= 1 and speaking[1]) else [part]


def _decide(block: _Block) -> None:
    """Give name, title and organisation to the pieces that speak for them most."""
    open_ = [piece for piece in block.pieces if not piece.field]
    addresses = [piece for piece in open_ if evidence.is_address(piece.text)]
    for piece in addresses:
        piece.field = "note"
    if not block.of("name"):
        _decide_name(block)
    hosts = block.hosts
    if not block.of("title"):
        _choose(block, "title", lambda text: evidence.title(text) if not _is_house(text, hosts) else 0, near=0.5)
    if not block.of("organization"):
        _choose(block, "organization", lambda text: evidence.organization(text, hosts))
    if not block.of("organization"):
        _decide_neighbour(block)
    elif not block.of("title"):
        _decide_trade(block)
    _join_titles(block)


def _decide_trade(block: _Block) -> None:
    """Take the piece right below the name for the title, when the house is known and nothing else can be said of it."""
    below = next((i + 1 for i, piece in enumerate(block.pieces) if piece.field == "name"), len(block.pieces))
    piece = block.pieces[below] if below < len(block.pieces) else None
    if piece is not None and not piece.field and _may_be_house(piece.text) and not evidence.is_division(piece.text):
        piece.field = "title"


def _join_titles(block: _Block) -> None:
    """Give a title what a dash joined to it and nobody else wanted: "Vice President - Treasury"."""
    for title, piece in itertools.pairwise(block.pieces):
        if title.field == "title" and not piece.field and piece.joint and piece.line == title.line:
            title.text += piece.joint + piece.text
            piece.field = "joined"
            return


def _is_house(text: str, hosts: Sequence[str]) -> bool:
    return evidence.organization(text, hosts) > evidence.title(text)


def _open(block: _Block) -> list[_Piece]:
    return [piece for piece in block.pieces if not piece.field]


def _decide_name(block: _Block) -> None:
    mailboxes, hosts = block.mailboxes, block.hosts
    best, most = None, 0.0
    for piece in _open(block):
        score = evidence.name(piece.text, mailboxes) + 0.4 * (piece is block.pieces[0])
        if evidence.organization(piece.text, hosts) >= max(score, 1):
            score = 0
        if score > most:
            best, most = piece, score
    if best is None or most < 1:
        best, most = _lower_case_name(block, mailboxes) or (best, most)
    first = best is next(iter(_open(block)), None) and bool(block.points)
    if best is None or most < (0.5 if first else 1):
        return
    best.field = "name"
    parts = set(fold(best.text).split())
    for piece in _open(block):
        if set(fold(piece.text).split()) <= parts:
            piece.field = "repeated"


def _lower_case_name(block: _Block, mailboxes: Sequence[str]) -> tuple[_Piece, float] | None:
    """Find a name that was typed without capitals; it has to be a known one, or an address has to agree."""
    for piece in _open(block):
        score = evidence.name(piece.text.title(), mailboxes) if piece.text.islower() else 0
        if score >= 3:
            return piece, score
    return None


def _choose(block: _Block, field_: str, score: Callable[[str], float], near: float = 0) -> None:
    """Give a field to the piece with the highest score; `near` is what standing below the name adds."""
    scored = [(score(piece.text), i) for i, piece in enumerate(block.pieces) if not piece.field]
    below = next((i + 1 for i, piece in enumerate(block.pieces) if piece.field == "name"), -1)
    scored = [(weight + near * (i == below), -i) for weight, i in scored if weight >= 1]
    if scored:
        block.pieces[-max(scored)[1]].field = field_


def _decide_neighbour(block: _Block) -> None:
    """Take the piece beside the name for the organisation, when nothing else can be said of it."""
    at = next((i for i, piece in enumerate(block.pieces) if piece.field == "name"), None)
    if at is None or not (block.points or block.of("title")):
        return
    places = [at + 1, at + 2, at - 1] if block.of("title") else [at + 1, at - 1]
    for place in places:
        piece = block.pieces[place] if 0 <= place < len(block.pieces) else None
        if piece is not None and not piece.field and _may_be_house(piece.text):
            piece.field = "organization"
            return


def _may_be_house(text: str) -> bool:
    words = text.split()
    starts = text[0].isupper() or text[0].isdigit() or evidence.is_caseless(text)
    return starts and 0 < len(words) < 6 and text[-1] not in '.!?"”' and not evidence.is_place(text) and "@" not in text


def _listen(block: _Block, statements: Statements) -> None:
    """Let the pieces that are no name, title or address speak: "looking for a co-founder"."""
    for piece in _open(block)[:100]:
        capital = piece.text[0].isupper() and (_speaks(piece.text) or len(piece.text.split()) < 3)
        if capital or evidence.is_address(piece.text):
            continue
        said = statements(piece.text)
        if said is not None:
            block.said.append(said)
            piece.text, piece.field = said.note, "note"


def _note(block: _Block) -> str:
    """What no field took, a line of the block a line."""
    lines: dict[int, list[str]] = {}
    for piece in block.pieces:
        if piece.field in {"", "note"} and piece.text:
            lines.setdefault(piece.line, []).append(piece.text)
    return clean("\n".join(", ".join(parts) for parts in lines.values()), lines=True)
