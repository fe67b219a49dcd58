"""What is left of a line, cut into segments, and who has been found in them so far."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from eventmate.intake.tokens import Kind, Token, Typed
from eventmate.model import Field

_OPENERS, _CLOSERS, _QUOTES = ("(", "[", "{"), (")", "]", "}"), ('"', "“", "”", "„")


@dataclass(slots=True)
class Segment:
    """Words between two marks; a CJK word stands alone."""

    words: list[Token]
    before: str = ""
    """The mark before it, "taken" behind a stretch that is taken, a blank behind a CJK word, empty at the head."""
    after: str = ""
    in_brackets: bool = False
    in_quotes: bool = False
    owners: list[Field | None] = field(default_factory=list)
    """What each word was taken by."""

    def __post_init__(self) -> None:
        self.owners = [None] * len(self.words)

    @property
    def is_free(self) -> bool:
        """Whether nothing in it is taken."""
        return all(owner is None for owner in self.owners)

    def folds(self, start: int, end: int) -> tuple[str, ...]:
        """Give some of its words folded."""
        return tuple(word.fold.replace("’", "'") for word in self.words[start:end])

    def take(self, start: int, end: int, owner: Field) -> None:
        """Mark words as taken."""
        self.owners[start:end] = [owner] * (end - start)


@dataclass(slots=True)
class Person:
    """The segments of one line, and the stretches found in them."""

    typed: Typed
    parts: list[Segment]
    organizations: Collection[str]
    """Those in the book, folded."""
    titles: Collection[str]
    """Those in the book, folded."""
    settled: Collection[Field]
    """Fields that are decided and not looked for."""
    name_at: tuple[int, int, int] | None = None
    """Segment, first word and word past the last of the (given) name."""
    name: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    organization: tuple[int, int] | None = None
    labels: dict[Field, int] = field(default_factory=dict)
    """Where the word begins that names a field: ``company:``."""
    is_reversed: bool = False
    """Whether the name is written "Family, Given"."""

    def wants(self, kind: Field) -> bool:
        """Whether a field is still to be found."""
        told = {Field.NAME: self.name, Field.TITLE: self.title, Field.ORGANIZATION: self.organization}
        return kind not in self.settled and told[kind] is None

    def take_name(self, index: int, start: int, end: int) -> None:
        """File words of a segment as the name."""
        part = self.parts[index]
        part.take(start, end, Field.NAME)
        self.name_at = (index, start, end)
        self.name = (part.words[start].start, part.words[end - 1].end)

    def take_title(self, part: Segment, start: int, end: int) -> bool:
        """File words of a segment as the title, when there is none yet."""
        if not self.wants(Field.TITLE):
            return False
        part.take(start, end, Field.TITLE)
        self.title = (part.words[start].start, part.words[end - 1].end)
        return True

    def take_organization(self, part: Segment, start: int, end: int, *, possessive: bool = False) -> bool:
        """File words of a segment as the organisation, when there is none yet.

        Args:
            possessive: its last word ends in ``'s``, which does not belong to it.
        """
        if not self.wants(Field.ORGANIZATION):
            return False
        part.take(start, end, Field.ORGANIZATION)
        self.organization = (part.words[start].start, part.words[end - 1].end - 2 * possessive)
        return True


def cut(tokens: Sequence[Token]) -> list[Segment]:
    """Cut tokens into segments at marks and at what is taken."""
    result: list[Segment] = []
    words: list[Token] = []
    before, depth, quoted = "", 0, False
    for token in [*tokens, Token(Kind.MARK, 0, 0, "", "")]:
        if token.kind is Kind.WORD and not (words and (token.is_cjk or words[-1].is_cjk)):
            words.append(token)
            continue
        mark = {Kind.MARK: token.text, Kind.WORD: " "}.get(token.kind, "taken")
        if words:
            result.append(Segment(words, before, mark, depth > 0, quoted))
            before = mark
        elif before in ("", "taken", " ") or mark != ",":
            before = mark or before
        words = [token] if token.kind is Kind.WORD else []
        depth = max(0, depth + (mark in _OPENERS) - (mark in _CLOSERS))
        quoted ^= mark in _QUOTES
    return result
