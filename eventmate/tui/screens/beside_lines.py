"""How the facts of two records stand side by side; where there is no room, one under the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Final, TypeAlias

from textual.content import Content

from eventmate.matching.beside import Fact
from eventmate.matching.merge import Side
from eventmate.tui.plain import plain

ROOMY: Final = 50
"""Cells from which both records have a column each."""
_LABEL: Final = 12
_SIGN: Final = 2
_MOST: Final = 12
"""Lines of one fact that are shown."""
_PRIVATE: Final = frozenset({"note", "vouch", "encounters"})

Line: TypeAlias = tuple[str | None, Content]
"""The key of a fact, None for a line that goes on, and what stands there."""


def lines(
    facts: Sequence[Fact], heads: tuple[str, str], sides: Mapping[str, Side], width: int, *, discreet: bool = False
) -> list[Line]:
    """Draw facts.

    Args:
        facts: what both records say.
        heads: what the two records are called.
        sides: of fields with one current value, whose it is; mine where nothing is said.
        width: in cells.
        discreet: leave out what is nobody else's business.
    """
    shown = [fact for fact in facts if not (discreet and fact.field in _PRIVATE)]
    if not any(fact.mine for fact in shown):
        return [line for number, fact in enumerate(shown) for line in _alone(f"{fact.field} {number}", fact, width)]
    draw = _columns if width >= ROOMY else _stacked
    found: list[Line] = [] if width < ROOMY else [(None, _head(heads, width))]
    for number, fact in enumerate(shown):
        found += draw(f"{fact.field} {number}", fact, sides.get(fact.field, Side.MINE), width)
    return found


def _head(heads: tuple[str, str], width: int) -> Content:
    column = _column(width)
    return Content.assemble(
        " " * (_LABEL + _SIGN),
        plain(heads[0], "bold $text-primary").truncate(column, ellipsis=True, pad=True),
        " " * _SIGN,
        plain(heads[1], "bold $text-primary"),
    )


def _column(width: int) -> int:
    return max(8, (width - _LABEL - 2 * _SIGN) // 2)


def _alone(key: str, fact: Fact, width: int) -> Iterator[Line]:
    for number, text in enumerate(_wrapped(fact.other, max(8, width - _LABEL))):
        label = plain(f"{fact.label:{_LABEL}}" if number == 0 else " " * _LABEL, "$text-muted")
        yield (None if number else key), Content.assemble(label, text)


def _columns(key: str, fact: Fact, side: Side, width: int) -> Iterator[Line]:
    column = _column(width)
    signs = _signs(fact, side)
    both = zip_longest(_wrapped(fact.mine, column), _wrapped(fact.other, column), fillvalue=Content())
    for number, (one, two) in enumerate(both):
        label = plain(f"{fact.label:{_LABEL}}" if number == 0 else " " * _LABEL, "$text-muted")
        left, right = signs if number == 0 else (plain(" " * _SIGN), plain(" " * _SIGN))
        yield (
            (None if number else key),
            Content.assemble(label, left, one.truncate(column, pad=True), right, two),
        )


def _stacked(key: str, fact: Fact, side: Side, width: int) -> Iterator[Line]:
    signs = _signs(fact, side)
    yield key, plain(fact.label, "$text-muted")
    for sign, text in zip(signs, (fact.mine, "" if fact.is_equal else fact.other), strict=True):
        for number, line in enumerate(_wrapped(text, width - 2 * _SIGN) if text else []):
            yield None, Content.assemble(" " * _SIGN, sign if number == 0 else " " * _SIGN, line)


def _signs(fact: Fact, side: Side) -> tuple[Content, Content]:
    """Mark what is current, what comes in besides, and what both say."""
    current, other = plain("● ", "bold $point"), plain("○ ", "$text-muted")
    if fact.is_choice:
        return (current, other) if side is Side.MINE else (other, current)
    if fact.is_equal:
        return plain("= ", "$text-muted"), plain("= ", "$text-muted")
    return plain(" " * _SIGN), plain("+ ", "bold $done") if fact.other else plain(" " * _SIGN)


def _wrapped(text: str, width: int) -> list[Content]:
    if not text:
        return [Content()]
    # A line that goes on is none of the list's headings.
    found = plain(text, "not bold $foreground").wrap(max(4, width))
    return [*found[: _MOST - 1], plain("…", "$text-muted")] if len(found) > _MOST else list(found)
