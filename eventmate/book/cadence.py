"""Who is due for a word: people of the circles that have a cadence, by the day of the last contact.

Meetings, logged contacts, help, follow-ups that were done, leads and introductions are
contact. Nothing of this is stored: such a follow-up has the identifier of its person
below zero, until something is done about it, and its circle's days count anew after
it was skipped.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from eventmate.errors import NotFound
from eventmate.model import Circle, FollowUp, FollowUpKind

TEXT = "keep in touch"
"""What there is to do."""
_PEOPLE = """
SELECT c.id, c.uid, c.circle, coalesce(nullif(c.fn, ''), nullif(c.organization, ''), 'Somebody') AS name,
  substr(max(
    coalesce((SELECT max(met) FROM encounters WHERE contact_id = c.id), c.created),
    coalesce((SELECT max(at) FROM contact_log WHERE contact_id = c.id), ''),
    coalesce((SELECT max(at) FROM help_log WHERE contact_id = c.id), ''),
    coalesce((SELECT max(ended) FROM follow_ups WHERE contact_id = c.id AND state = 'done'), ''),
    coalesce((SELECT max(created) FROM follow_ups WHERE contact_id = c.id AND kind = 'lead'), ''),
    coalesce((SELECT max(revised) FROM introductions WHERE seeker_id = c.id AND state <> 'suggested'), ''),
    coalesce((SELECT max(revised) FROM introductions WHERE helper_id = c.id AND state <> 'suggested'), '')
  ), 1, 10) AS last,
  coalesce((SELECT substr(max(ended), 1, 10) FROM follow_ups
    WHERE contact_id = c.id AND kind = 'touch' AND state = 'skipped'), '') AS passed
FROM contacts c WHERE {where}
"""
_TOPIC = """
SELECT text FROM (
  SELECT at, text FROM contact_log WHERE contact_id = :id AND text <> ''
  UNION ALL SELECT met, talk FROM encounters WHERE contact_id = :id AND talk <> ''
) ORDER BY at DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Touch:
    """A person who is due for a word."""

    contact_id: int
    uid: str
    contact: str
    circle: Circle
    last: date
    """The day of the last contact, or on which the person came into the book."""
    due: date

    def follow_up(self) -> FollowUp:
        """Give it as a follow-up that is not stored."""
        created = datetime.combine(self.due, time()).astimezone()
        return FollowUp(
            FollowUpKind.TOUCH, TEXT, created, uid=f"{self.uid}-touch-{self.last:%Y%m%d}", id=-self.contact_id,
            contact_id=self.contact_id, contact=self.contact, due=self.due,
        )  # fmt: skip


def due(connection: sqlite3.Connection, cadences: Mapping[Circle, int], today: date) -> tuple[Touch, ...]:
    """List who is due by today, the closest first; nobody for whom a word is planned already.

    Args:
        cadences: days by circle; a circle without is never due.
    """
    circles = ", ".join(f"'{circle.value}'" for circle in cadences)
    planned = (
        "NOT EXISTS (SELECT 1 FROM follow_ups WHERE contact_id = c.id AND kind = 'touch' "
        "AND state IN ('open', 'waiting'))"
    )
    found = connection.execute(_PEOPLE.format(where=f"c.circle IN ({circles}) AND {planned}"))
    touches = (_touch(row, cadences[Circle(row["circle"])]) for row in found)
    return tuple(sorted((t for t in touches if t.due <= today), key=lambda t: (t.circle is not Circle.CORE, t.due)))


def of(
    connection: sqlite3.Connection, contact_ids: Collection[int], cadences: Mapping[Circle, int]
) -> dict[int, Touch]:
    """Read when some people are due, whether that is soon or not; by person."""
    where = f"c.id IN ({', '.join(map(str, contact_ids))})"
    found = connection.execute(_PEOPLE.format(where=where))
    return {row["id"]: _touch(row, cadences.get(Circle(row["circle"] or Circle.WIDE), 0)) for row in found}


def follow_up(connection: sqlite3.Connection, contact_id: int, now: datetime) -> FollowUp:
    """Give the follow-up of a person who is due, not stored.

    Raises:
        NotFound: there is no such person.
    """
    found = of(connection, [contact_id], {}).get(contact_id)
    if found is None:
        raise NotFound(f"There is nobody with the number {contact_id}.")
    return found.follow_up()


def topic(connection: sqlite3.Connection, contact_id: int) -> str:
    """Say what one talked about last; empty when nothing was noted."""
    row = connection.execute(_TOPIC, {"id": contact_id}).fetchone()
    return row["text"] if row else ""


def _touch(row: sqlite3.Row, days: int) -> Touch:
    last = date.fromisoformat(row["last"])
    counted = max(last, date.fromisoformat(row["passed"])) if row["passed"] else last
    circle = Circle(row["circle"] or Circle.WIDE)
    return Touch(row["id"], row["uid"], row["name"], circle, last, counted + timedelta(days=days))
