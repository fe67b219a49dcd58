"""Was it worth it? The numbers of the report, and the people behind each, computed by the database.

A number and its list come from the same SQL: rows of an event, what is counted, a
person, and a line to say of it. Events to come count for nothing. Help and
outcomes count for the event that was named with them, else for where we met first; an
introduction for the events at which one of the two was met before.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from eventmate.book import Book, rows
from eventmate.errors import BadInput, NotFound
from eventmate.model import Verdict
from eventmate.text import clean, fold
from eventmate.worth import OUTCOMES, Behind, By, Group, Measure, Number, Scope

_FIRST_MET = """coalesce(l.event_id, (SELECT m.event_id FROM encounters m WHERE m.contact_id = l.contact_id
  AND m.event_id NOTNULL ORDER BY m.met, m.id LIMIT 1))"""
_REACHED = "(SELECT count(*) FROM goals_reached x WHERE x.goal_id = g.id) >= max(1, coalesce(g.target, 1))"
_NAME = "coalesce(nullif(c.fn, ''), nullif(c.organization, ''), 'Somebody')"
_CAME = f"SELECT {_FIRST_MET} AS event_id, l.id AS item, l.contact_id AS person, l.text AS what, l.at AS day, l.kind"
_DONE_IN_TIME = "f.kind <> 'theirs' AND f.state = 'done' AND (f.due = '' OR substr(f.ended, 1, 10) <= f.due)"
_ROWS = {
    Measure.MET: "SELECT event_id, contact_id AS item, contact_id AS person, '' AS what, met AS day FROM encounters",
    Measure.CONNECTED: """SELECT e.event_id, e.contact_id AS item, e.contact_id AS person,
      trim(g.kind || ' ' || g.text) AS what, e.met AS day
      FROM common_grounds g JOIN encounters e ON e.id = g.encounter_id""",
    Measure.GOALS: f"""SELECT g.event_id, g.id AS item, r.contact_id AS person, g.text AS what, '' AS day
      FROM goals g JOIN goals_reached r ON r.goal_id = g.id WHERE {_REACHED}""",
    Measure.INTRODUCTIONS: f"""SELECT m.event_id, m.id AS item, iif(column1, i.seeker_id, i.helper_id) AS person,
      (SELECT 'with ' || {_NAME} FROM contacts c WHERE c.id = iif(column1, i.helper_id, i.seeker_id)) AS what,
      i.made AS day FROM (SELECT DISTINCT e.event_id, o.id FROM introductions o
        JOIN encounters e ON e.contact_id IN (o.seeker_id, o.helper_id)
        WHERE o.state = 'made' AND e.event_id NOTNULL AND substr(o.made, 1, 10) >= substr(e.met, 1, 10)) m
      CROSS JOIN introductions i ON i.id = m.id CROSS JOIN (VALUES (0), (1))""",
    Measure.IN_TIME: f"""SELECT f.event_id, f.id AS item, f.contact_id AS person, f.text AS what, f.ended AS day
      FROM follow_ups f WHERE f.event_id NOTNULL AND {_DONE_IN_TIME}""",
    Measure.HELPED: f"{_CAME} FROM help_log l WHERE l.way = 'given'",
    Measure.CAME: f"{_CAME} FROM outcomes l",
    **{kind: f"{_CAME} FROM outcomes l WHERE l.kind = '{kind.value}'" for kind in OUTCOMES},
}
"""Of each number: event, what is counted, the person, what to say of it, when."""
_KEYS = {
    By.EVENT: "CAST(v.id AS TEXT)",
    By.SERIES: "coalesce(nullif(v.series, ''), v.organizer)",
    By.KIND: "v.kind",
    By.ONLINE: "CASE WHEN lower(v.kind) = 'online' THEN 'online' ELSE 'in person' END",
    By.MONTH: "substr(v.starts, 1, 7)",
    By.YEAR: "substr(v.starts, 1, 4)",
}
_CHOSEN = """WITH chosen(id, grp) AS MATERIALIZED (
  SELECT v.id, dense_rank() OVER (ORDER BY fold({grp})) - 1 FROM events v
  WHERE v.starts <= :today AND (:key IS NULL OR fold({key}) = :key)) """
# Groups have numbers, since sorting by their names takes twice the time.
_EVENTS = """SELECT v.*, c.grp AS number, {grp} AS name_of_group FROM chosen c JOIN events v ON v.id = c.id
  ORDER BY v.starts, v.id"""
# Group and person as one integer: half the time of count(DISTINCT) in large groups.
_PEOPLE = """SELECT pair >> 32 AS grp, count(*) AS people, 1 AS alike
  FROM (SELECT DISTINCT (c.grp << 32) | m.person AS pair {joined}) GROUP BY 1"""
_THINGS = "SELECT c.grp, count({items}) AS items, count(DISTINCT m.person) AS people {joined} GROUP BY c.grp"
_KINDS = "SELECT c.grp, m.kind, count(*) AS items, count(DISTINCT m.person) AS people {joined} GROUP BY c.grp, m.kind"
_FOLLOWED_UP = f"""SELECT c.grp, count(*) AS total, sum({_DONE_IN_TIME}) AS items,
  count(DISTINCT iif({_DONE_IN_TIME}, f.contact_id, NULL)) AS people
  FROM chosen c CROSS JOIN follow_ups f ON f.event_id = c.id
  WHERE f.kind <> 'theirs' AND f.state <> 'skipped' GROUP BY c.grp"""
_SET = "SELECT c.grp, count(*) AS total FROM chosen c CROSS JOIN goals g ON g.event_id = c.id GROUP BY c.grp"
_JOINED = "FROM chosen c CROSS JOIN ({rows}) m ON m.event_id = c.id"
_LOOKED_UP = "FROM ({rows}) m CROSS JOIN chosen c ON c.id = m.event_id"
_SCATTERED = {Measure.INTRODUCTIONS, Measure.HELPED, Measure.CAME, *OUTCOMES}
"""Numbers whose rows no index has by event: their events are looked up, not they by event."""
_BEHIND = """SELECT m.person, m.item, m.what, substr(m.day, 1, 10) AS day, p.organization, p.title,
  coalesce(nullif(p.fn, ''), nullif(p.organization, ''), 'Somebody') AS name
  {joined} JOIN contacts p ON p.id = m.person
  ORDER BY p.fn = '', name COLLATE NOCASE, m.person, m.day, m.item"""
_ALL = Scope()


def whole(book: Book, today: date, scope: Scope = _ALL) -> Group:
    """Compute the numbers of some events taken together.

    Args:
        today: events that begin later are left out.
        scope: which events.

    Raises:
        NotFound: there are none of that key.
    """
    with book.read() as connection:
        found = next(_groups(connection, _Asked(today, scope), tuple(Measure)), None)
    if found is None and scope.key is not None:
        raise NotFound(f"There was no event of “{clean(scope.key)}” yet.")
    return found or Group("", "", 0, None, None)


def groups(
    book: Book, by: By, today: date, scope: Scope = _ALL, measures: Collection[Measure] = tuple(Measure)
) -> tuple[Group, ...]:
    """Compute the numbers of events, told apart.

    Args:
        book: where all of it stands.
        by: what they are told apart by.
        today: events that begin later are left out.
        scope: only these.
        measures: only these numbers.

    Returns:
        Series and kinds with the most people first, those without a name last; events, months and years latest first.
    """
    with book.read() as connection:
        found = list(_groups(connection, _Asked(today, scope, by), measures))
    if by in (By.SERIES, By.KIND, By.ONLINE):
        return tuple(sorted(found, key=lambda one: (not one.key, -one[Measure.MET].count, one.name.casefold())))
    return tuple(sorted(found, key=lambda one: one.last or date.min, reverse=True))


def behind(book: Book, measure: Measure, today: date, scope: Scope = _ALL) -> tuple[Behind, ...]:
    """List the people behind a number, by name."""
    people: dict[int, tuple[str, str, dict[int, list[str]]]] = {}
    with book.read() as connection:
        for row in _Asked(today, scope).of(connection, _BEHIND.format(joined=_joined(measure))):
            role = ", ".join(part for part in (row["title"], row["organization"]) if part and part != row["name"])
            items = people.setdefault(row["person"], (row["name"], role, {}))[2]
            words = f"{row['what']}  {row['day']}".strip() if row["what"] else ""
            told = items.setdefault(row["item"], [])
            if words and words not in told:
                told.append(words)
    return tuple(
        Behind(key, name, role, tuple(words for told in items.values() for words in told), frozenset(items))
        for key, (name, role, items) in people.items()
    )


def event_key(event_id: int) -> Scope:
    """Look at one event."""
    return Scope(By.EVENT, str(event_id))


def measure(words: str) -> Measure:
    """Find the number that is meant; BadInput when there is none of that name."""
    wanted = clean(words).casefold().replace("-", "_").replace(" ", "_")
    if wanted not in set(Measure):
        raise BadInput(f"“{clean(words)}” is no number of the report; there are {', '.join(Measure)}.")
    return Measure(wanted)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which events are looked at, and what they are told apart by."""

    today: date
    scope: Scope
    by: By | None = None
    """None takes them together."""

    def of(self, connection: sqlite3.Connection, sql: str, prefix: str = "") -> sqlite3.Cursor:
        """Ask something of the chosen events."""
        connection.create_function("fold", 1, lambda text: fold(text or ""), deterministic=True)
        grp = _KEYS[self.by] if self.by else "''"
        key = None if self.scope.key is None else fold(self.scope.key)
        chosen = _CHOSEN.format(grp=grp, key=_KEYS[self.scope.by])
        return connection.execute(
            prefix + chosen + sql.replace("{grp}", grp), {"today": self.today.isoformat(), "key": key}
        )


def _groups(connection: sqlite3.Connection, asked: _Asked, measures: Collection[Measure]) -> Iterator[Group]:
    events: dict[int, list[sqlite3.Row]] = {}
    for row in asked.of(connection, _EVENTS):
        events.setdefault(row["number"], []).append(row)
    numbers: dict[int, dict[Measure, Number]] = {place: {} for place in events}
    for one in measures:
        if one not in OUTCOMES:
            for place, number in _numbers(connection, asked, one):
                numbers[place][one] = number
    if Measure.CAME in measures:
        for row in asked.of(connection, _KINDS.format(joined=_joined(Measure.CAME))):
            numbers[row["grp"]][Measure(row["kind"])] = Number(row["items"], row["people"])
    return (_group(rows, numbers[place]) for place, rows in events.items())


def _numbers(connection: sqlite3.Connection, asked: _Asked, measure: Measure) -> Iterator[tuple[int, Number]]:
    counted = {row["grp"]: row for row in asked.of(connection, _counting(measure))}
    if measure is Measure.GOALS:
        for row in asked.of(connection, _SET):
            reached = counted.get(row["grp"])
            yield (
                row["grp"],
                Number(reached["items"], reached["people"], row["total"]) if reached else Number(of=row["total"]),
            )
        return
    for place, row in counted.items():
        told = row.keys()
        items = row["people"] if "alike" in told else row["items"]
        yield place, Number(items, row["people"], row["total"] if "total" in told else None)


def _counting(measure: Measure) -> str:
    """Write how a number is counted: by its rows, with as little sorting as will do."""
    if measure is Measure.IN_TIME:
        return _FOLLOWED_UP
    if measure in (Measure.MET, Measure.CONNECTED):
        return _PEOPLE.format(joined=_joined(measure))
    # What was done with one person belongs to one event and cannot come twice.
    items = "DISTINCT m.item" if measure in (Measure.GOALS, Measure.INTRODUCTIONS) else "*"
    return _THINGS.format(items=items, joined=_joined(measure))


def _joined(measure: Measure) -> str:
    return (_LOOKED_UP if measure in _SCATTERED else _JOINED).format(rows=_ROWS[measure])


def _group(events: Sequence[sqlite3.Row], numbers: Mapping[Measure, Number]) -> Group:
    said = Counter(row["verdict"] for row in events)
    verdicts = {one: said[one.value] for one in (Verdict.YES, Verdict.MAYBE, Verdict.NO) if said[one.value]}
    days = [rows.day(row["starts"]) for row in events]
    alone = events[0] if len(events) == 1 else None
    key = events[-1]["name_of_group"]
    name = alone["name"] if alone is not None and key in ("", str(alone["id"])) else key
    first = next((day for day in days if day), None)
    return Group(key, name, len(events), first, days[-1], numbers, verdicts, alone["verdict_note"] if alone else "")
