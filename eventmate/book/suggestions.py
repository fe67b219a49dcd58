"""Who could be introduced to whom, kept in the book: found once, and again only for those who have changed.

What is kept is derived: a row a seeker, gone as soon as that person changes, and
nobody misses it. Who fits whom is `matching`'s business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from eventmate import __version__
from eventmate.book import Book, network
from eventmate.errors import EventmateError
from eventmate.matching import asks, evidence, judge, matches, pairing, surfaces
from eventmate.matching.asks import Ask
from eventmate.matching.evidence import Person
from eventmate.matching.fit import TERMS, Index
from eventmate.matching.judge import Verdict
from eventmate.matching.matches import Found, Search
from eventmate.matching.pairing import Match, Suggestion

Wish = list[Any]
"""A wish as it is kept: its words, whether all helpers are listed, the best ones with how well they fit."""
Helpers = dict[int, list[Wish]]
"""For each seeker the best helpers of each wish; to read them as they were written is half the time of a listing."""
Mark = tuple[str, int]
"""By which rules helpers were found, and up to which change."""
_RULES = f"{__version__}/{TERMS}"
_MARK = 0
"""The row that holds the mark of all others."""
_MANY = 300
"""When more people than these have changed, a search for everybody is quicker."""
_WISHES = "SELECT contact_id, text FROM statements WHERE kind = 'looking_for' AND closed = '' AND contact_id NOTNULL"


class People:
    """The people of a book as a pool to search: each is read when somebody asks for them, and once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read: dict[int, Person] = {}

    def read(self, ids: Iterable[int] | None) -> dict[int, Person]:
        """Read some people, or everybody; whoever is not there is left out."""
        wanted = None if ids is None else [key for key in ids if key not in self._read]
        if wanted is None or wanted:
            for profile in network.profiles(self._connection, wanted):
                self._read[profile.id] = evidence.read(profile)
        return dict(self._read) if ids is None else {key: self._read[key] for key in ids if key in self._read}

    def seekers(self, keys: Collection[int]) -> list[Person]:
        """Read some people, as far as what they look for and where they work."""
        return list(network.seekers(self._connection, keys))

    def fitting(self, text: str, ask: Ask) -> Iterator[tuple[Person, Verdict]]:
        """Give everybody who fits a wish, in no order."""
        for person in self.read(network.near(self._connection, text)).values():
            if found := judge.judged(ask, person):
                yield person, found

    def wishing(self, person: Person) -> set[int]:
        """Give those one of whose wishes somebody may fit."""
        told = surfaces.wanted(person)
        return {row[0] for row in self._connection.execute(_WISHES) if told.may_be(row[1])}


@dataclass(frozen=True, slots=True)
class Suggested:
    """Suggestions, best first, with the people in them."""

    found: tuple[Suggestion, ...]
    people: Mapping[int, Person]


def listing(
    book: Book, today: date, *, of: int | None = None, also: Collection[int] = (), limit: int = 50
) -> Suggested:
    """Suggest whom to introduce: each pair once, none that knows each other or was suggested before.

    What had to be found is kept in the book, where it can be written.

    Args:
        today: what freshness is reckoned from.
        of: only those in which this person takes part.
        also: further people to give.
        limit: how many at most.
    """
    with book.read() as connection:
        people = People(connection)
        mark, before = _kept(connection)
        at = _latest(connection)
        after = _brought_up_to_date(connection, people, mark, before, at)
        told = _ranked(connection, _used(after, of), today, limit)
        shown = people.read({key for match, _ in told for key in (match.seeker, match.helper)} | set(also))
    if mark != (_RULES, at):
        _keep(book, mark, (_RULES, at), before, after)
    return Suggested(tuple(_said(told, shown)), shown)


def near(book: Book, contact_id: int, today: date, *, limit: int = 1) -> Suggested:
    """Suggest introductions of one person, reading only those who may take part; nothing is kept."""
    with book.read() as connection:
        people = People(connection)
        one = people.read([contact_id]).get(contact_id)
        if one is None:
            return Suggested((), {})
        found = [match for wish in Search(people).helpers(one) for match in wish.matches[: matches.USED]]
        seekers = people.seekers(people.wishing(one) - {contact_id})
        found += [match for seeker in seekers for match in _fitting(one, seeker)]
        told = _ranked(connection, found, today, limit)
        shown = people.read({key for match, _ in told for key in (match.seeker, match.helper)})
    return Suggested(tuple(_said(told, shown)), shown)


def _fitting(helper: Person, seeker: Person) -> Iterator[Match]:
    for text, ask in seeker.wishes:
        fit = judge.judged(ask, helper)
        if fit and pairing.may(seeker, helper, fit):
            yield pairing.match(seeker, helper, text, fit)


def score(seeker: Person, helper: Person, text: str, today: date) -> float:
    """Score an introduction that somebody has chosen: 0 when nothing speaks for it."""
    found = judge.judged(asks.read(text), helper)
    return pairing.score(found, seeker, helper, today) if found else 0.0


def _said(told: Iterable[tuple[Match, float]], people: Mapping[int, Person]) -> Iterator[Suggestion]:
    for match, score in told:
        if said := pairing.suggestion(match, score, people[match.seeker], people[match.helper]):
            yield said


def _ranked(
    connection: sqlite3.Connection, found: Iterable[Match], today: date, limit: int
) -> tuple[tuple[Match, float], ...]:
    worth, done = network.worth(connection, today), network.done(connection)
    return pairing.ranked(found, worth, network.Known(connection), done, limit)


def _latest(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(at), 0) FROM touched").fetchone()[0])


def _kept(connection: sqlite3.Connection) -> tuple[Mark | None, Helpers]:
    """Read what is kept: the mark, and the helpers; nothing where other rules found them."""
    mark = _kept_mark(connection)
    if mark is None:
        return None, {}
    rows = connection.execute(
        "SELECT '[' || group_concat('[' || id || ',' || found || ']') || ']' FROM helpers WHERE id <> ?", [_MARK]
    ).fetchone()
    return mark, dict(json.loads(rows[0] or "[]"))


def _used(helpers: Helpers, of: int | None) -> Iterator[Match]:
    """Give the matches that may be suggested; only those in which one person takes part, where one is named."""
    for seeker, wishes in helpers.items():
        for text, _, listed in wishes:
            for helper, score in listed[: matches.USED]:
                if of is None or of in (seeker, helper):
                    yield Match(seeker, helper, text, score)


def _brought_up_to_date(
    connection: sqlite3.Connection, people: People, mark: Mark | None, before: Helpers, at: int
) -> Helpers:
    if mark is None:
        return _everybody(people)
    if mark[1] == at:
        return before
    changed = {row[0] for row in connection.execute("SELECT id FROM touched WHERE at > ?", [mark[1]])}
    if len(changed) > _MANY:
        return _everybody(people)
    return _held(people, before, changed)


def _held(people: People, before: Helpers, changed: Collection[int]) -> Helpers:
    """Search for the changed, and hold the wishes of the others against them."""
    search, helpers = Search(people), list(people.read(changed).values())
    after = {key: wishes for key, wishes in before.items() if key not in changed}
    near = {
        key for key, wishes in after.items()
        if any(helper in changed for _, _, listed in wishes for helper, _ in listed)
    }  # fmt: skip
    for told in map(surfaces.wanted, helpers):
        near |= {key for key, wishes in after.items() if any(told.may_be(text) for text, _, _ in wishes)}
    for seeker in people.seekers(near):
        key = seeker.profile.id
        wishes = _written(search.held(seeker, _read(key, after[key]), helpers, changed))
        if wishes != after[key]:
            after[key] = wishes
    return after | {one.profile.id: _written(search.helpers(one)) for one in helpers if one.wishes}


def _read(seeker: int, wishes: Iterable[Wish]) -> tuple[Found, ...]:
    return tuple(
        Found(text, tuple(Match(seeker, helper, text, score) for helper, score in listed), bool(complete))
        for text, complete, listed in wishes
    )


def _everybody(people: People) -> Helpers:
    everybody = Index()
    everybody.take(people.read(None).values())
    return {key: _written(found) for key, found in everybody.helpers().items()}


def _keep(book: Book, before_mark: Mark | None, mark: Mark, before: Helpers, after: Helpers) -> None:
    """Keep what was found, unless somebody else has meanwhile; a book that cannot be written does without."""
    fresh = [(key, _json(found)) for key, found in after.items() if before.get(key) is not found]
    gone = [(key,) for key in before.keys() - after.keys()]
    with suppress(EventmateError), book.write() as db:
        if _kept_mark(db.conn) != before_mark:
            return
        if before_mark is None:
            db.conn.execute("DELETE FROM helpers")
        db.conn.executemany("DELETE FROM helpers WHERE id = ?", gone)
        rows = [*fresh, (_MARK, _json(mark))]
        db.conn.executemany("INSERT OR REPLACE INTO helpers (id, found) VALUES (?, ?)", rows)


def _kept_mark(connection: sqlite3.Connection) -> Mark | None:
    marked = connection.execute("SELECT found FROM helpers WHERE id = ?", [_MARK]).fetchone()
    rules, at = json.loads(marked[0]) if marked else ("", 0)
    return (rules, at) if rules == _RULES else None


def _written(found: Iterable[Found]) -> list[Wish]:
    # as JSON gives them back, so that what has not changed is equal
    return [[one.text, int(one.complete), [[m.helper, m.score] for m in one.matches]] for one in found]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
