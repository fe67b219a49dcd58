"""The report put together: from the book's numbers to bars, lines and a Markdown file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from eventmate.book import Book, report
from eventmate.errors import FileExists
from eventmate.export import files
from eventmate.worth import By, Group, Measure, Scope, courses, markdown

WIDTH = 76
"""Cells of a plot in a file."""
_HEIGHT = 8
_MOST = 100
"""Names tried for a file before giving up."""


def bars(book: Book, today: date, scope: Scope, whole: Group, width: int, height: int) -> list[str]:
    """Draw how many people were met over time; nothing for a single event or none.

    Args:
        book: where the numbers come from.
        today: events that begin later are left out.
        scope: which events.
        whole: their numbers, for how many there are and since when.
        width, height: cells and lines there are.
    """
    if whole.events < 2:
        return []
    room = width - len(str(whole[Measure.MET].count)) - 1
    by = courses.unit(whole.events, whole.first, whole.last, room)
    told = courses.course(by, report.groups(book, by, today, scope, (Measure.MET,)), room)
    return courses.drawn(told, width, height)


def document(book: Book, today: date, scope: Scope, by: By | None = None) -> str:
    """Write the report of some events as Markdown.

    Args:
        book: where the numbers come from.
        today: events that begin later are left out.
        scope: which events.
        by: what to tell them apart by; None takes what there is to tell apart.

    Raises:
        NotFound: there are no events of that key.
    """
    whole = report.whole(book, today, scope)
    kinds = [by] if by else [By.SERIES, By.KIND, By.ONLINE] if scope.key is None else []
    parts = [(one, report.groups(book, one, today, scope)) for one in kinds]
    title = f"Was it worth it? {whole.name}".strip()
    return markdown.document(title, whole, parts, bars(book, today, scope, whole, WIDTH, _HEIGHT))


def file_name(whole: Group, today: date) -> str:
    """Propose a name for the file: ``report PyChicago 2026-11-18.md``."""
    return files.file_name(f"report {whole.name} {today.isoformat()}", ".md")


def write(path: Path, text: str) -> Path:
    """Write a report to a file of its own (0600), never over another one: a number is added to a name that is taken.

    Returns:
        Where it is.

    Raises:
        FileExists, BadInput, StorageError: it cannot be written there; the sentence says why.
    """
    for number in range(2, _MOST):
        try:
            files.write_bytes(path, [text.encode()])
        except FileExists:
            stem = path.stem.removesuffix(f" {number - 1}") if number > 2 else path.stem
            path = path.with_name(f"{stem} {number}{path.suffix}")
        else:
            return path
    files.write_bytes(path, [text.encode()])
    return path
