"""Bytes of a CSV file to its records: encoding, separator, quotes.

Reads what the csv module refuses or loses: cells of any length, quotes that
never close, files without an agreed separator. Knows nothing of what cells mean.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from eventmate.intake import charsets

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DELIMITERS = ",;\t|"
_SEP_LINE = re.compile(r"sep=([,;\t|])\n", re.IGNORECASE)
_SAMPLE_LINES = 40
_SAMPLE_CHARS = 200_000
_QUOTED = re.compile(r'"[^"]*+(?:"|\Z)')
_EMPTY_LINES = re.compile(r"\n+")
_CELL = {d: re.compile(rf'"((?:[^"]++|"")*+)" *(?={re.escape(d)}|\n|\Z)|([^{re.escape(d)}\n]*+)') for d in _DELIMITERS}


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a table, which may span several of the file."""

    line: int
    """The line of the file it begins on, from 1."""
    cells: list[str]


def decode(data: bytes) -> str:
    """Read bytes as the text they most likely are: by their mark, by UTF-16's zeros, UTF-8, else of an old program."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _lines(data[len(mark) :].decode(encoding, errors="replace"))
    if encoding := _wide(data[:2000]):
        return _lines(data.decode(encoding, errors="replace"))
    try:
        return _lines(data.decode())
    except UnicodeDecodeError:
        return _lines(_old(data.split(b"\n")))


def _old(lines: Sequence[bytes]) -> str:
    """Read what is no UTF-8 as a whole: line by line, because files put together from several sources are in part."""
    others = b"\n".join(line for line in lines if not line.isascii() and not _is_utf8(line))
    codec = charsets.guess(others)
    return "\n".join(line.decode() if _is_utf8(line) else _decoded(line, codec) for line in lines)


def _decoded(line: bytes, codec: str) -> str:
    for encoding in (codec, charsets.DEFAULT):
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _wide(start: bytes) -> str:
    zeros = [start[i::2].count(0) for i in (0, 1)]
    if max(zeros) * 4 < len(start) or min(zeros) * 2 > max(zeros):
        return ""
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def delimiter(text: str) -> tuple[str, int]:
    """Find what stands between the cells, and where the table begins (after Excel's ``sep=`` line)."""
    if said := _SEP_LINE.match(text):
        return said[1], said.end()
    lines = _QUOTED.sub("", text[:_SAMPLE_CHARS]).strip("\n").split("\n")[:_SAMPLE_LINES]
    return max(_DELIMITERS, key=lambda d: _agreement([line.count(d) for line in lines])), 0


def _agreement(counts: list[int]) -> tuple[int, int]:
    """Count the lines that hold as many separators as the one before, then all separators."""
    return sum(a == b > 0 for a, b in pairwise(counts)), sum(counts)


def records(text: str, mark: str, start: int = 0) -> Iterator[Record]:
    """Split a text into records, RFC 4180; a quote that does not close its cell counts as a letter.

    Args:
        text: with ``\\n`` at the end of its lines.
        mark: what stands between cells.
        start: where to begin.
    """
    cell, at, line = _CELL[mark], start, 1 + text.count("\n", 0, start)
    cells: list[str] = []
    began = line
    while at <= len(text):
        if not cells and (empty := _EMPTY_LINES.match(text, at)):
            line += len(empty[0])
            began, at = line, empty.end()
        match = cell.match(text, at)
        assert match, "a cell may be empty, so one matches everywhere"
        quoted, plain = match.groups()
        cells.append(_plain(plain) if quoted is None else quoted.replace('""', '"'))
        line += 0 if quoted is None else quoted.count("\n")
        at = match.end()
        if text[at : at + 1] != mark:
            if cells != [""]:
                yield Record(began, cells)
            line += 1
            began, cells = line, []
        at += 1


def _plain(cell: str) -> str:
    cell = cell.strip(" ")
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell
