"""The people of the book as `matching` sees them, who of them knows whom, and who can help with something.

Nothing but reading.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from eventmate.book import Book, rows
from eventmate.errors import NotFound
from eventmate.matching import acquainted, evidence, pairing
from eventmate.matching.evidence import Person
from eventmate.matching.fit import Answer, Profile
from eventmate.matching.judge import fitting
from eventmate.matching.surfaces import surfaces
from eventmate.model import Circle
from eventmate.text import fold

Pairs = frozenset[frozenset[int]]
_NAME = "coalesce(nullif(fn, ''), nullif(organization, ''), 'Somebody')"
_HANGING = """
SELECT contact_id, 'tag' AS kind, tag AS text FROM tags {where}
UNION ALL SELECT contact_id, kind, text FROM statements {where} {and_} contact_id IS NOT NULL AND closed = ''
UNION ALL SELECT contact_id, 'former', value FROM former_values {where} {and_} field IN ('organization', 'title')
UNION ALL SELECT contact_id, 'note', talk FROM encounters {where} {and_} talk <> ''
UNION ALL SELECT contact_id, 'note', note FROM encounters {where} {and_} note <> ''
UNION ALL SELECT contact_id, 'note', text FROM contact_log {where}
"""
_MET = "SELECT contact_id, max(substr(met, 1, 10)) FROM encounters {where} GROUP BY contact_id"
_EVENTS = """
SELECT DISTINCT e.contact_id, 'event', v.name FROM encounters e JOIN events v ON v.id = e.event_id {where}
"""
_LOGGED = "SELECT contact_id, max(substr(at, 1, 10)) FROM contact_log {where} GROUP BY contact_id"
_NAMED = """
SELECT contact_id, through FROM encounters WHERE through <> ''
UNION ALL SELECT e.contact_id, g.text FROM common_grounds g JOIN encounters e ON e.id = g.encounter_id
  WHERE g.kind = 'someone' AND g.text <> ''
UNION ALL SELECT contact_id, text FROM statements WHERE kind = 'knows' AND contact_id IS NOT NULL AND closed = ''
"""
_WISHES = "SELECT contact_id, text FROM statements WHERE kind = 'looking_for' AND closed = '' AND contact_id NOTNULL"
_CIRCLES = {"": Circle.WIDE, **{circle.value: circle for circle in Circle}}
_NAME_WORD = re.compile(r"(?:[^\W_]|['-])+")
_LONGEST_NAME = 5
_MOST_SURFACES = 900
"""More alternatives than this make the full text slower than reading everybody."""


def who(book: Book, ask: str, *, limit: int = 20) -> tuple[Answer, ...]:
    """Say whom to ask for something, nearest first; reads only those whom the full text finds near it."""
    with book.read() as connection:
        fits = list(fitting(ask, profiles(connection, near(connection, ask))))
        if not fits:
            return ()
        links = known(connection) if len(fits) < limit else frozenset[tuple[int, int]]()
        around = _around(connection, acquainted.nearest(fits, limit), links)
        people = {profile.id: evidence.named(profile) for profile in profiles(connection, around)}
    return acquainted.answers(fits, people | {one.profile.id: one for one, _ in fits}, links, limit)


def near(connection: sqlite3.Connection, ask: str) -> Collection[int] | None:
    """Find whom to look at for a wish: who has a word that may mean it; None for everybody."""
    return _having(connection, surfaces(ask))


def _having(connection: sqlite3.Connection, told: Collection[str]) -> Collection[int] | None:
    if not told or len(told) > _MOST_SURFACES:
        return None
    match = " OR ".join(f'"{word[:-1]}"' if word[-1] == " " else f'"{word}" *' for word in sorted(told))
    found = connection.execute("SELECT rowid FROM search_text WHERE search_text MATCH ?", [f"rest : ({match})"])
    return [row[0] for row in found]


def _around(connection: sqlite3.Connection, ids: Collection[int], links: Iterable[tuple[int, int]]) -> set[int]:
    """Find the colleagues of some people, and whom they know."""
    wanted = set(ids)
    beside = {other for pair in links for one, other in (pair, pair[::-1]) if one in wanted}
    marks = ", ".join(map(str, wanted))
    colleagues = connection.execute(
        "SELECT id FROM contacts WHERE organization <> '' AND organization IN "
        f"(SELECT organization FROM contacts WHERE id IN ({marks}))"
    )
    return beside | {row[0] for row in colleagues}


def profiles(connection: sqlite3.Connection, ids: Iterable[int] | None = None) -> tuple[Profile, ...]:
    """Read people as matching sees them, in one pass.

    Args:
        connection: one that is open for reading.
        ids: only these people; None reads everybody.
    """
    marks = None if ids is None else ", ".join(map(str, ids))
    own, of, at = (
        "" if marks is None else f"WHERE {column} IN ({marks})" for column in ("id", "contact_id", "e.contact_id")
    )
    cursor = connection.cursor()
    cursor.row_factory = None
    told: dict[int, dict[str, list[str]]] = {}
    hanging = _HANGING.format(where=of, and_="AND" if of else "WHERE")
    for sql in (hanging, _EVENTS.format(where=at)):
        for key, kind, text in cursor.execute(sql):
            told.setdefault(key, {}).setdefault(kind, []).append(text)
    met = dict(cursor.execute(_MET.format(where=of)))
    logged = dict(cursor.execute(_LOGGED.format(where=of)))
    columns = f"id, {_NAME}, title, organization, note, circle, vouch, vouch_ground"
    people = cursor.execute(f"SELECT {columns} FROM contacts {own}")
    return tuple(
        _profile(row, told.get(row[0], {}), max(met.get(row[0], ""), logged.get(row[0], ""))) for row in people
    )


def worth(connection: sqlite3.Connection, today: date) -> dict[int, float]:
    """Read what everybody adds to an introduction, see `pairing.worth`."""
    cursor = connection.cursor()
    cursor.row_factory = None
    met, logged = (dict(cursor.execute(sql.format(where=""))) for sql in (_MET, _LOGGED))
    found = {}
    for key, circle, vouch, ground in cursor.execute("SELECT id, circle, vouch, vouch_ground FROM contacts"):
        day = max(met.get(key, ""), logged.get(key, ""))
        vouched = pairing.vouched(rows.vouch_ground(vouch, ground)) if vouch else 0.0
        found[key] = pairing.worth(_CIRCLES[circle], _day(day) if day else None, today, vouched)
    return found


def seekers(connection: sqlite3.Connection, ids: Collection[int]) -> Iterator[Person]:
    """Read of some people what they look for and where they work; who looks for nothing is left out."""
    marks = ", ".join(map(str, ids))
    wishes: dict[int, list[str]] = {}
    for row in connection.execute(f"{_WISHES} AND contact_id IN ({marks}) ORDER BY id"):
        wishes.setdefault(row[0], []).append(row[1])
    for row in connection.execute(f"SELECT id, organization FROM contacts WHERE id IN ({marks})"):
        if row[0] in wishes:
            yield evidence.seeking(Profile(row[0], organization=row[1], looking_for=tuple(wishes[row[0]])))


def _profile(
    row: tuple[int, str, str, str, str, str, str, str],
    told: Mapping[str, list[str]],
    day: str,
) -> Profile:
    key, name, title, organization, note, circle, vouch, ground = row
    seen = _day(day) if day else None
    notes = (*([note] if note else ()), *told.get("note", ()))
    return Profile(
        key, name, title, organization, tuple(told.get("former", ())), tuple(told.get("tag", ())),
        tuple(told.get("offers", ())), tuple(told.get("knows", ())), tuple(told.get("looking_for", ())), notes,
        _CIRCLES[circle], vouch, tuple(told.get("event", ())), seen, rows.vouch_ground(vouch, ground),
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _day(text: str) -> date:
    return date.fromisoformat(text)


def called(connection: sqlite3.Connection, contact_id: int) -> str:
    """Give the name of a person for a sentence; NotFound when there is none."""
    row = connection.execute(f"SELECT {_NAME} FROM contacts WHERE id = ?", [contact_id]).fetchone()
    if row is None:
        raise NotFound(f"There is nobody with the number {contact_id}.")
    return str(row[0])


def links(book: Book) -> frozenset[tuple[int, int]]:
    """Read who knows whom: introductions made, who introduced us, common friends, and whom they say they know."""
    with book.read() as connection:
        return known(connection)


def known(connection: sqlite3.Connection) -> frozenset[tuple[int, int]]:
    """Read who knows whom, as `links` does."""
    made = connection.execute("SELECT seeker_id, helper_id FROM introductions WHERE state = 'made'")
    found = {_pair(row[0], row[1]) for row in made}
    named = connection.execute(_NAMED).fetchall()
    if named:
        by_name = _by_name(connection)
        found |= {_pair(row[0], other) for row in named for other in _meant(row[1], by_name) if other != row[0]}
    return frozenset(found)


class Known:
    """Whether two know each other, as `links` has it, asked of a pair at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        made = connection.execute("SELECT seeker_id, helper_id FROM introductions WHERE state = 'made'")
        self._made = {frozenset((row[0], row[1])) for row in made}

    def __contains__(self, pair: object) -> bool:
        if not isinstance(pair, frozenset):
            return False
        one, other = pair
        return pair in self._made or self._names(one, other) or self._names(other, one)

    def _names(self, one: int, other: int) -> bool:
        """Whether what is known of one names the other, and nobody else who is called the same."""
        told = [row[1] for row in self._connection.execute(f"SELECT * FROM ({_NAMED}) WHERE contact_id = ?", [one])]
        if not told:
            return False
        row = self._connection.execute("SELECT fn, given FROM contacts WHERE id = ?", [other]).fetchone()
        called = dict.fromkeys(_called(row["fn"], row["given"]), other) if row["fn"] else {}
        named = {name for text in told for name in called if any(True for _ in _meant(text, {name: other}))}
        return any(_by_name(self._connection).get(name) == other for name in named)


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _by_name(connection: sqlite3.Connection) -> dict[str, int | None]:
    """Map folded names to people; a name that two people have maps to nobody."""
    found: dict[str, int | None] = {}
    for row in connection.execute("SELECT id, fn, given FROM contacts WHERE fn <> ''"):
        for one in _called(row["fn"], row["given"]):
            found[one] = None if one in found else row["id"]
    return found


def _called(name: str, given: str) -> set[str]:
    """Give what somebody may be called by, folded: the name in full, the first name."""
    folded = " ".join(_words(name))
    return {folded, fold(given) or folded.split(" ")[0]}


def _meant(text: str, by_name: Mapping[str, int | None]) -> Iterator[int]:
    """Find the people whom a text names in full, or by a first name that is all it says."""
    words = _words(text)
    for start in range(len(words)):
        for end in range(start + (1 if len(words) == 1 else 2), min(start + _LONGEST_NAME, len(words)) + 1):
            found = by_name.get(" ".join(words[start:end]))
            if found is not None:
                yield found


def _words(text: str) -> list[str]:
    return _NAME_WORD.findall(fold(text))


def done(connection: sqlite3.Connection) -> Pairs:
    """Give the pairs of all introductions that are stored, declined ones among them."""
    found = connection.execute("SELECT seeker_id, helper_id FROM introductions")
    return frozenset(frozenset((row[0], row[1])) for row in found)
