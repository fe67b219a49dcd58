"""CSV exports and lists of attendees to drafts, by the names of their columns, never by their places.

LinkedIn, Google, Outlook, Luma, Eventbrite and Meetup are known; for any other
table a mapping is proposed, which the person may change and use again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from eventmate import phone
from eventmate.intake import delimited
from eventmate.intake.delimited import Record
from eventmate.intake.tables import cells, headers, rows
from eventmate.intake.tables.headers import FIELDS, Column
from eventmate.model import Draft
from eventmate.text import clean

__all__ = ["FIELDS", "RowResult", "Table", "read_table"]

_PREAMBLE = 40
"""Records among which the names of the columns are looked for."""
_SAMPLE = 3
_NO_TABLES = (
    (b"PK\x03\x04", "This is a workbook (.xlsx, .ods) or an archive, not a CSV file. Save it as CSV first."),
    (b"\xd0\xcf\x11\xe0", "This is a workbook (.xls), not a CSV file. Save it as CSV first."),
    (b"%PDF", "This is a PDF, not a CSV file."),
)


@dataclass(frozen=True, slots=True)
class RowResult:
    """What came of one row."""

    draft: Draft | None
    problem: str
    """Why there is no draft; empty when there is one."""
    line: int
    """Where in the file it begins, from 1."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was understood."""

    kind: str
    """google, google old, outlook, linkedin, luma, eventbrite, meetup; empty for any other."""
    mapping: dict[str, str]
    """Every column with the field it fills, a key of `FIELDS`; an empty one fills none."""
    rows: Iterator[RowResult]
    """Read as they are asked for, once; never raises."""
    sample: tuple[dict[str, str], ...] = ()
    """The first rows, to show beside the mapping."""
    problem: str = ""
    """Why nothing can be read, for a person; empty when something can."""


def read_table(data: bytes, mapping: Mapping[str, str] | None = None, region: str = "") -> Table:
    """Read a CSV file of whatever encoding and separator, with or without a preamble or names of columns.

    Args:
        data: the file.
        mapping: what the columns hold, as an earlier `Table.mapping` said and a person
            changed; left out, it is proposed. Columns that it does not name fill nothing.
        region: ISO 3166-1 alpha-2, for telephone numbers without a country code; empty when unknown.

    Returns:
        The table; for something that is none one without rows, and the reason.
    """
    for magic, problem in _NO_TABLES:
        if data.startswith(magic):
            return Table("", {}, iter(()), problem=problem)
    text = delimited.decode(data)
    mark, start = delimited.delimiter(text)
    records = delimited.records(text, mark, start)
    head = list(islice(records, _PREAMBLE))
    if not any(cell.strip() for record in head for cell in record.cells):
        return Table("", {}, iter(()), problem="There is nothing in this file.")
    at = _header(head, mapping)
    kind, columns = _columns(head, at, region)
    if mapping is not None:
        columns = [_mapped(column, mapping) for column in columns]
    body = head[0 if at is None else at + 1 :]
    return Table(
        kind,
        {column.header: column.field for column in columns},
        _read(chain(body, records), columns, region),
        tuple(_shown(record, columns) for record in body[:_SAMPLE]),
    )


def _read(records: Iterator[Record], columns: Sequence[Column], region: str) -> Iterator[RowResult]:
    for record in records:
        if any(cell and not cell.isspace() for cell in record.cells):
            draft, problem = rows.read(record.cells, columns, region)
            yield RowResult(draft, problem, record.line)


def _header(head: Sequence[Record], mapping: Mapping[str, str] | None) -> int | None:
    """Find the record that names the columns, or None when the table begins at once."""
    if mapping:
        named = [sum(clean(cell[:200]) in mapping for cell in record.cells) for record in head]
        if max(named):
            return named.index(max(named))
    first = head[0].cells[: headers.MOST_COLUMNS]
    found = headers.find_header([record.cells for record in head])
    if found is None and len(head) > 1 and not any(_content([cell], "") for cell in first):
        # Names of columns that nobody knows stand over values that everybody does.
        return 0 if any(_content(_column_of(head[1:], i), "") for i in range(len(first))) else None
    return found


def _columns(head: Sequence[Record], at: int | None, region: str) -> tuple[str, list[Column]]:
    """Say what the columns hold, by their names and, where these say nothing, by what stands in them."""
    if at is None:
        width = min(max(len(record.cells) for record in head), headers.MOST_COLUMNS)
        kind, columns, values = "", headers.columns([""] * width, ""), list(head)
    else:
        kind = headers.kind_of(head[at].cells)
        columns, values = headers.columns(head[at].cells, kind), list(head[at + 1 :])
    if not kind:
        columns = [
            column if column.field else replace(column, field=_content(_column_of(values, i), region))
            for i, column in enumerate(columns)
        ]
        columns = _with_name(columns, values)
    return kind, columns


def _with_name(columns: list[Column], values: Sequence[Record]) -> list[Column]:
    """Take the first column of words for the names where none is known to hold them."""
    if any(column.field in {"name", "given", "family"} for column in columns):
        return columns
    for i, column in enumerate(columns):
        told = _column_of(values, i)
        if not column.field and told and sum(any(c.isalpha() for c in cell) for cell in told) * 2 > len(told):
            return [*columns[:i], replace(column, field="name"), *columns[i + 1 :]]
    return columns


def _column_of(values: Sequence[Record], i: int) -> list[str]:
    return [record.cells[i] for record in values if i < len(record.cells) and record.cells[i].strip()]


def _content(values: Sequence[str], region: str) -> str:
    """Tell addresses, numbers and links by their looks, when at least half of a column are such."""
    if not values:
        return ""
    values = [value[:200] for value in values]
    for field, found in (
        ("email", sum(bool(cells.emails(v, "")[0]) for v in values)),
        ("url", sum(v.lower().startswith(("http://", "https://", "www.", "linkedin.com/")) for v in values)),
        ("tel", sum(bool(phone.parse(v, region)) for v in values)),
    ):
        if found * 2 >= len(values):
            return field
    return ""


def _mapped(column: Column, mapping: Mapping[str, str]) -> Column:
    field = mapping.get(column.header, "")
    return replace(column, field=field if field in FIELDS else "")


def _shown(record: Record, columns: Sequence[Column]) -> dict[str, str]:
    return {c.header: clean(v[:80]) for c, v in zip(columns, record.cells, strict=False) if v.strip()}
