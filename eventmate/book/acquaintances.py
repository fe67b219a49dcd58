"""What the capture field needs of the whole book at every key: who is known, and which words are in use.

It is read whole once, then brought up to date with those whose revision differs;
nothing of it changes once it is built, so that a thread may build the next one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Final

from eventmate.book import Book
from eventmate.matching import names
from eventmate.matching.completion import Words
from eventmate.matching.twins import Index, Known
from eventmate.model import PointKind
from eventmate.text import fold

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CHUNK = 1000
_PEOPLE = """
SELECT c.id, coalesce(nullif(c.fn, ''), c.nickname) AS name, c.organization, c.title,
  (SELECT group_concat(tag, char(10)) FROM tags WHERE contact_id = c.id) AS tags,
  (SELECT group_concat(kind || ' ' || value, char(10)) FROM contact_points WHERE contact_id = c.id) AS points,
  (SELECT substr(e.met, 1, 10) || coalesce(v.name, '') FROM encounters e LEFT JOIN events v ON v.id = e.event_id
   WHERE e.contact_id = c.id ORDER BY e.met DESC LIMIT 1) AS met
FROM contacts c
"""


@dataclass(frozen=True, slots=True)
class _Used:
    organization: str
    title: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class Acquaintances:
    """The people of a book and the words it uses, ready to be asked at every key."""

    index: Index = field(default_factory=Index)
    organizations: Words = field(default_factory=lambda: Words(()))
    titles: Words = field(default_factory=lambda: Words(()))
    tags: Words = field(default_factory=lambda: Words(()))
    organizations_folded: frozenset[str] = frozenset()
    """Folded; a word that is no longer used may stay."""
    titles_folded: frozenset[str] = frozenset()
    """Folded; a word that is no longer used may stay."""
    _revised: MappingProxyType[int, str] = field(default_factory=lambda: MappingProxyType({}))
    _used: MappingProxyType[int, _Used] = field(default_factory=lambda: MappingProxyType({}))


def refreshed(before: Acquaintances, book: Book) -> Acquaintances:
    """Bring what is known of everybody up to date; the same value when nothing has changed."""
    with book.read() as connection:
        revised = dict(connection.execute("SELECT id, revised FROM contacts").fetchall())
        changed = [key for key, at in revised.items() if before._revised.get(key) != at]
        gone = before._revised.keys() - revised.keys()
        if not changed and not gone:
            return before
        return _updated(before, revised, _read(connection, changed), gone)


def _read(connection: sqlite3.Connection, ids: list[int]) -> list[tuple[Known, _Used]]:
    # Organisations, titles and tags are many people's: one copy of each is a third of the memory.
    words: dict[str, str] = {}
    found = []
    for start in range(0, len(ids), _CHUNK):
        marks = ", ".join(map(str, ids[start : start + _CHUNK]))
        for row in connection.execute(f"{_PEOPLE} WHERE c.id IN ({marks})"):
            told = row["organization"], row["title"], _met(row["met"] or ""), *_lines(row["tags"])
            organization, title, met, *tags = (words.setdefault(word, word) for word in told)
            known = Known(row["id"], row["name"], organization, _points(row["points"]), met)
            found.append((known, _Used(organization, title, tuple(tags))))
    return found


def _updated(
    before: Acquaintances, revised: dict[int, str], found: list[tuple[Known, _Used]], gone: Iterable[int]
) -> Acquaintances:
    used = {known.id: words for known, words in found}
    old = [before._used[key] for key in (*used, *gone) if key in before._used]
    news, people = list(used.values()), [known for known, _ in found]
    kept = {key: value for key, value in before._used.items() if key in revised} | used
    organizations = _words(before.organizations, [u.organization for u in news], [u.organization for u in old])
    titles = _words(before.titles, [u.title for u in news], [u.title for u in old])
    tags = _words(before.tags, [t for u in news for t in u.tags], [t for u in old for t in u.tags])
    return Acquaintances(
        before.index.updated(*people, gone=gone) if len(before.index) else Index(people),
        organizations,
        titles,
        tags,
        before.organizations_folded | {fold(u.organization) for u in used.values()} - {""},
        before.titles_folded | {fold(u.title) for u in used.values()} - {""},
        MappingProxyType(revised),
        MappingProxyType(kept),
    )


def _words(before: Words, news: list[str], old: list[str]) -> Words:
    if sorted(news) == sorted(old):
        return before
    return before.updated(news, old) if len(before) else Words(news)


def _points(told: str | None) -> tuple[str, ...]:
    points = (line.partition(" ") for line in _lines(told))
    return tuple(names.point_key(PointKind(kind), value) for kind, _, value in points)


def _met(told: str) -> str:
    """Say where and when somebody was met: ``at PyLondon, May 2026``."""
    if not told:
        return ""
    day = date.fromisoformat(told[:10])
    when = f"{_MONTHS[day.month - 1]} {day.year}"
    return f"at {told[10:]}, {when}" if told[10:] else when


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()
