"""Files come in: read, held against the book, and written.

Owns which reader takes a file, and what the columns of a table mean to whom.
What is done with everybody is `book.planning` and `book.imports`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

from eventmate.book import Book, backup, expected, imports, mappings
from eventmate.book.imports import Plan, Reading
from eventmate.errors import BadInput, Cancelled
from eventmate.flows.files import Blob, blobs
from eventmate.intake import calendars, tables
from eventmate.intake.tables import Table
from eventmate.model import Draft
from eventmate.text import clean, fold

Progress = Callable[[int, int], None]
"""Called with how many were read, and of about how many."""

_CARD = re.compile(rb"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_CALENDAR = re.compile(rb"^[ \t]*BEGIN[ \t]*:[ \t]*VCALENDAR", re.IGNORECASE | re.MULTILINE)
_CARDS = frozenset({".vcf", ".vcard"})
_CALENDARS = frozenset({".ics", ".ical", ".vcs"})
_TABLES = frozenset({".csv", ".tsv", ".tab", ".xls"})
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How files begin of which the reader of tables says better what they are."""
_SNIFFED = 65_536
_REPORTED = 100
"""Progress is told every so many attendees."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How the columns of a table were understood."""

    file: str
    kind: str
    """Whose export it is; empty for any other table."""
    mapping: Mapping[str, str]
    """Column to field, a key of `intake.tables.FIELDS`."""
    sample: tuple[Mapping[str, str], ...]
    """The first rows."""
    remembered: bool
    """Whether a person said so before."""


@dataclass(slots=True)
class Source:
    """What is to be read, and by which rules.

    Args:
        paths: files, folders, archives; ``-`` is standard input.
        region: ISO 3166-1 alpha-2, for telephone numbers without a country code; empty when unknown.
        today: from which the days in a text count.
        zone: in which the moments of calendars fall on a day.
        maps: the person's word on columns, by their names; remembered once it is imported.
        stdin: all of standard input, or a text that was pasted.
        called: what to call it; empty for the name of the file.
    """

    paths: Sequence[str]
    today: date
    region: str = ""
    zone: tzinfo = UTC
    maps: Mapping[str, str] = field(default_factory=dict)
    stdin: bytes = b""
    called: str = ""
    tables: list[Columns] = field(default_factory=list)
    """The tables that have been read so far."""
    total: int = 0
    """About how many people and events the files opened so far hold."""

    @property
    def name(self) -> str:
        """What to call it: the one file, or how many."""
        if self.called:
            return self.called
        if len(self.paths) == 1:
            return "standard input" if self.paths[0] == "-" else Path(self.paths[0]).name
        return f"{len(self.paths)} files"

    def read(self, book: Book) -> Iterator[Reading]:
        """Read all of it, lazily; what cannot be read is a reading with a problem.

        Args:
            book: it remembers what columns mean.

        Raises:
            BadInput: `maps` names a column or field that there is not.
        """
        for blob in blobs(self.paths, self.stdin):
            if blob.problem:
                yield Reading(problem=blob.problem, file=clean(blob.name))
            else:
                yield from self._read(book, blob)
        if unknown := set(map(fold, self.maps)) - {fold(c) for t in self.tables for c in t.mapping}:
            raise BadInput(f"There is no column “{clean(min(unknown))}” in what was read.")

    def _read(self, book: Book, blob: Blob) -> Iterator[Reading]:
        name, start = clean(blob.name), blob.data[:_SNIFFED]
        suffix = Path(blob.name).suffix.lower()
        if suffix in _CARDS or (suffix not in _CALENDARS | _TABLES and _CARD.search(_plain(start))):
            self.total += blob.data.count(b"BEGIN:VCARD") or 1
            yield from _cards(blob.data, name)
        elif suffix in _CALENDARS or (suffix not in _TABLES and _CALENDAR.search(_plain(start))):
            yield from self._calendar(blob.data, name)
        elif (table := self._table(book, blob, name)) is not None:
            self.total += blob.data.count(b"\n")
            for row in table.rows:
                yield Reading(row.draft, None, row.problem, name, row.line, origin=table.kind or "table")
        else:
            yield from self._text(blob.data, name)

    def _calendar(self, data: bytes, name: str) -> Iterator[Reading]:
        found = calendars.read_calendar(data, self.zone)
        self.total += len(found.events)
        for event in found.events:
            yield Reading(event=event, file=name)
        for problem in found.problems:
            yield Reading(problem=problem, file=name)

    def _table(self, book: Book, blob: Blob, name: str) -> Table | None:
        """Read a table with the mapping that holds for it; None for a text that is no table."""
        table = tables.read_table(blob.data, region=self.region)
        before = None if table.kind or table.problem else self._remembered(book, blob.data)
        if before is None and self.maps and not (table.problem or self._named(table)):
            named = tables.read_table(blob.data, self.maps, self.region)
            table = named if self._named(named) else table
        said = {fold(column): meant for column, meant in self.maps.items()}
        known = before or table.mapping
        mapping = {column: said.get(fold(column), meant) for column, meant in known.items()}
        is_table = Path(blob.name).suffix.lower() in _TABLES or blob.data.startswith(_NO_TEXT)
        columns = sum(map(bool, mapping.values()))
        if not columns and is_table:
            if table.mapping:
                self.tables.append(Columns(name, "", mapping, table.sample, False))
            problem = table.problem or "No column of it is known; say what they hold with --map COLUMN=FIELD."
            return Table("", {}, iter((tables.RowResult(None, problem, 0),)))
        if not is_table and (not columns or not (table.kind or before or self.maps or columns > 1)):
            return None
        self.tables.append(Columns(name, table.kind, mapping, table.sample, before is not None))
        return table if mapping == table.mapping else tables.read_table(blob.data, mapping, self.region)

    def _remembered(self, book: Book, data: bytes) -> dict[str, str] | None:
        """Find the mapping that was remembered for a table with just these columns."""
        return next((m for m in mappings.recall(book) if set(tables.read_table(data, m).mapping) == set(m)), None)

    def _named(self, table: Table) -> bool:
        """Whether the person speaks of columns of this table."""
        return bool(set(map(fold, self.maps)) & set(map(fold, table.mapping)))

    def _text(self, data: bytes, name: str) -> Iterator[Reading]:
        """Read a list of names, or whatever else people paste."""
        from eventmate.intake import delimited, line, paste

        text = delimited.decode(data)
        if text[:_SNIFFED].count("\0") or text[:_SNIFFED].count("\ufffd") > 20:
            yield Reading(problem="This is no text, and no kind of file that is known.", file=name)
            return
        context = line.Context(today=self.today, region=self.region)
        drafts = paste.read(text, context)
        self.total += len(drafts)
        for draft in drafts:
            problem = "" if draft.name or draft.points or draft.organization else "Nobody is named in it."
            yield Reading(None if problem else draft, None, problem, name, origin="text")
        if not drafts:
            yield Reading(problem="There is nothing in it.", file=name)


def _plain(start: bytes) -> bytes:
    """Take the NULs of UTF-16 out, so that a mark is found in it."""
    return start.replace(b"\0", b"")


def _cards(data: bytes, name: str) -> Iterator[Reading]:
    # vobject takes 60 ms to load, and most commands do without.
    from eventmate.intake.vcards import read_cards

    for card in read_cards(data, name):
        yield Reading(card.draft, None, card.problem, name, card.line, card.rev)


def plan(
    book: Book,
    source: Source,
    now: datetime,
    *,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """Read files and hold everybody against the book; nothing is written.

    Raises:
        BadInput: nothing at all could be read, or there is no such column or field.
        Cancelled: `cancelled` said so.
    """
    _check_fields(source.maps)

    def tell(done: int) -> None:
        if on_progress is not None:
            on_progress(done, max(done, source.total))

    planned = imports.plan(book, source.read(book), now, region=source.region, on_progress=tell, cancelled=cancelled)
    if planned.is_empty:
        planned.close()
        raise BadInput(_nothing(planned, source))
    return planned


def _check_fields(maps: Mapping[str, str]) -> None:
    if wrong := next((meant for meant in maps.values() if meant not in tables.FIELDS), None):
        raise BadInput(f"“{clean(wrong)}” is no field; there are {', '.join(filter(None, tables.FIELDS))}.")


def _nothing(planned: Plan, source: Source) -> str:
    first = next((e for e in planned.entries), None)
    where = f"{first.file}: {first.problem}" if first and not first.problem.startswith(first.file) else ""
    return f"Nothing could be read. {where or (first.problem if first else source.name + ' is empty.')}"


def apply(book: Book, planned: Plan, source: Source, now: datetime, *, tag: str = "") -> imports.Imported:
    """Write what was planned, in one step, and remember what columns mean.

    Raises:
        BookBusy, StorageError: as they say; nothing was written.
    """
    backup.unless_there(book, backup.Reason.IMPORT, now)
    done = imports.apply(book, planned, now, tag=tag, source=source.name)
    remember(book, source)
    return done


def remember(book: Book, source: Source) -> None:
    """Keep what the person said of the columns of the tables that were read."""
    if source.maps:
        for table in source.tables:
            mappings.remember(book, table.mapping)


@dataclass(frozen=True, slots=True)
class Attendees:
    """Who stands on a list."""

    drafts: tuple[Draft, ...]
    failed: tuple[Reading, ...]
    """What could not be read, or not wholly."""


def attendees(
    book: Book, source: Source, *, on_progress: Progress | None = None, cancelled: Callable[[], bool] = lambda: False
) -> Attendees:
    """Read a list of attendees; nothing is written.

    Raises:
        BadInput: nothing at all could be read, or there is no such column or field.
        Cancelled: `cancelled` said so.
    """
    _check_fields(source.maps)
    drafts: list[Draft] = []
    failed: list[Reading] = []
    for number, reading in enumerate(source.read(book), 1):
        if reading.draft is not None:
            drafts.append(imports.dialable(reading.draft, source.region, of_card=False))
        if reading.problem:
            failed.append(reading)
        if number % _REPORTED == 0:
            if cancelled():
                raise Cancelled("The import was cancelled; nothing was changed.")
            if on_progress is not None:
                on_progress(number, max(number, source.total))
    if not drafts:
        raise BadInput("Nobody is named in it." if not failed else f"Nothing could be read. {failed[0].problem}")
    return Attendees(tuple(drafts), tuple(failed))


def expect(book: Book, source: Source, event_id: int, now: datetime) -> tuple[expected.Added, tuple[Reading, ...]]:
    """Read a list of attendees: its people are expected at an event.

    Returns:
        What the list brought, and the readings that could not be read.

    Raises:
        BadInput: nothing at all could be read.
        NotFound: there is no such event.
    """
    found = attendees(book, source)
    return add_expected(book, source, found, event_id, now), found.failed


def add_expected(book: Book, source: Source, found: Attendees, event_id: int, now: datetime) -> expected.Added:
    """Expect at an event who was read, in one step, and remember what columns mean.

    Raises:
        NotFound: there is no such event.
    """
    added = expected.add(book, event_id, found.drafts, now)
    remember(book, source)
    return added
