"""All that one has to know to do one follow-up, read at once: the person, their history, the introduction, my card."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime

from eventmate.book import Book, cadence, contacts, followups, log, mine, rows
from eventmate.book.log import Logged
from eventmate.messages.order import Standing, standing
from eventmate.model import Contact, FollowUp, Introduction, MyDetails

_PAST = 20


@dataclass(frozen=True, slots=True)
class Briefing:
    """A follow-up and what is known around it."""

    follow_up: FollowUp
    contact: Contact | None = None
    introduction: Introduction | None = None
    other: Contact | None = None
    """The second person of the introduction."""
    mine: MyDetails | None = None
    """The card I sign with."""
    logged: tuple[Logged, ...] = ()
    """Latest first."""
    also: tuple[FollowUp, ...] = ()
    """What else is to be done for the person, soonest due first."""
    past: tuple[FollowUp, ...] = ()
    """What was done or skipped for the person, latest first."""
    last: FollowUp | None = None
    """The last one for which a message to the person was kept."""
    spoken: date | None = None
    """The day of the last contact."""

    @property
    def standing(self) -> Standing:
        """What the order goes by besides the follow-up."""
        return standing(self.contact, self.follow_up)


def read(book: Book, follow_up_id: int, now: datetime) -> Briefing:
    """Read everything about a follow-up, stored or of a person who is due.

    Raises:
        NotFound: it has gone.
    """
    with book.read() as connection:
        if follow_up_id > 0:
            one = followups.fetch(connection, follow_up_id)
        else:
            one = cadence.follow_up(connection, -follow_up_id, now)
        cards = mine.on(connection)
        card = cards[0] if cards else None
        if one.contact_id is None:
            return Briefing(one, mine=card)
        return _of_person(connection, one, one.contact_id, card)


def _of_person(connection: sqlite3.Connection, one: FollowUp, contact_id: int, card: MyDetails | None) -> Briefing:
    contact = contacts.fetch(connection, contact_id)
    introduction, other = _introduction(connection, one)
    past = _followups(connection, contact_id, "state IN ('done', 'skipped')")
    kept = _followups(connection, contact_id, "message <> '' AND state = 'done'")
    last = next((found for found in kept if found.id != one.id), None)
    spoken = cadence.of(connection, [contact_id], {})[contact_id].last
    logged = log.of(connection, contact_id)
    stand_open = _followups(connection, contact_id, "state IN ('open', 'waiting')", "f.due = '', f.due, f.id")
    also = tuple(found for found in stand_open if found.id != one.id)
    return Briefing(one, contact, introduction, other, card, logged, also, past, last, spoken)


def _introduction(connection: sqlite3.Connection, one: FollowUp) -> tuple[Introduction | None, Contact | None]:
    row = connection.execute("SELECT * FROM introductions WHERE id = ?", [one.introduction_id]).fetchone()
    if row is None:
        return None, None
    found = rows.introduction(row)
    other = found.helper_id if found.seeker_id == one.contact_id else found.seeker_id
    return found, contacts.fetch(connection, other)


def _followups(
    connection: sqlite3.Connection, contact_id: int, where: str, order: str = "f.ended DESC, f.id DESC"
) -> tuple[FollowUp, ...]:
    found = connection.execute(
        f"{followups.SELECT} WHERE f.contact_id = ? AND f.{where} ORDER BY {order} LIMIT {_PAST}", [contact_id]
    )
    return tuple(map(rows.follow_up, found))
