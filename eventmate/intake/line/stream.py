"""A line's tokens, and questions about what stands around one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from eventmate import dates
from eventmate.intake.tokens import Kind, Token, Typed
from eventmate.intake.vocabulary.languages import LANGUAGES

_SUBJECTS = frozenset().union(*(language.subjects for language in LANGUAGES))


class Stream:
    """The tokens of one line, with the day and region that its dates count from."""

    def __init__(self, typed: Typed, tokens: Sequence[Token], today: date, region: str) -> None:
        self.typed = typed
        self.tokens = tokens
        self.today = today
        self.region = region
        self.floor = 0
        """Index of the first token that no clause has taken yet."""

    def __len__(self) -> int:
        return len(self.tokens)

    def is_word(self, i: int) -> bool:
        """Whether a word stands there."""
        return 0 <= i < len(self.tokens) and self.tokens[i].kind is Kind.WORD

    def fold(self, i: int) -> str:
        """Give a word folded; empty where none stands."""
        return self.tokens[i].fold.replace("’", "'") if self.is_word(i) else ""

    def folds(self, start: int, end: int) -> tuple[str, ...]:
        """Give several words folded."""
        return tuple(self.fold(i) for i in range(start, end))

    def mark(self, i: int) -> str:
        """Give a mark; empty where none stands."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) and self.tokens[i].kind is Kind.MARK else ""

    def is_capital(self, i: int) -> bool:
        """Whether a word with a capital stands there."""
        return self.is_word(i) and self.tokens[i].is_capital

    def subject(self, i: int) -> int:
        """Step back over the words that only say who: she, is, also."""
        while i > self.floor and self.fold(i - 1) in _SUBJECTS:
            i -= 1
        return i

    def is_head(self, i: int) -> bool:
        """Whether nothing but subject words stands between the last mark and this token."""
        first = self.subject(i)
        return first in (0, self.floor) or not self.is_word(first - 1)

    def segment_end(self, i: int) -> int:
        """Give the index behind the words that begin here."""
        while self.is_word(i):
            i += 1
        return i

    def raw(self, start: int, end: int) -> str:
        """Give the tidied text from one token to another."""
        return self.typed.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""

    def is_date(self, i: int) -> bool:
        """Whether the words that begin here are a date and nothing else."""
        return dates.parse(self.raw(i, self.segment_end(i)), self.today, self.region) is not None

    def has_date(self, i: int) -> bool:
        """Whether a due date stands in the words that begin here."""
        return dates.find(self.raw(i, self.segment_end(i)), self.today, self.region) is not None

    def is_dated(self, i: int) -> bool:
        """Whether the words that begin here end with a due date."""
        text = self.raw(i, self.segment_end(i))
        found = dates.find(text, self.today, self.region)
        return found is not None and found.start > 0 and not text[found.end :].strip()
