"""Pieces of content on as few lines as they fit, none broken in two."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content


def packed(pieces: Iterable[Content], width: int, gap: str = "   ") -> list[Content]:
    """Put as many pieces on a line as fit.

    Args:
        pieces: in order.
        width: of a line, in cells; a longer piece has a line of its own.
        gap: stands between two pieces of a line.
    """
    lines: list[Content] = []
    for piece in pieces:
        if lines and lines[-1].cell_length + len(gap) + piece.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], gap, piece)
        else:
            lines.append(piece)
    return lines
