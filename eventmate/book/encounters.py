"""The card swap: what is noted of one meeting with one person, saved field by field."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book, events, facts, followups, history, rows
from eventmate.errors import BadInput, NotFound
from eventmate.model import CommonGround, Encounter, Ground, Promise, Statement, StatementKind
from eventmate.text import clean

if TYPE_CHECKING:
    from sqlite_utils import Database

_SELECT = "SELECT e.*, v.name AS event_name FROM encounters e LEFT JOIN events v ON v.id = e.event_id"
WARMEST = 4


@dataclass(frozen=True, slots=True)
class Swap:
    """What a card swap may set; None leaves a field as it is."""

    card_given: bool | None = None
    card_got: bool | None = None
    talk: str | None = None
    note: str | None = None
    warmth: int | None = None
    """0 unsaid, 1 cool to 4 warm."""
    through: str | None = None
    """Who introduced us."""


def meet(book: Book, contact_id: int, now: datetime, event_id: int | None = None) -> Encounter:
    """Note another meeting with a person of the book.

    Raises:
        NotFound: there is no such person or event.
    """
    with book.write() as db:
        name = _name(db.conn, contact_id)
        met = now
        if event_id is not None:
            event = events.fetch(db.conn, event_id)
            met = events.moment_at(event, now)
        history.record(db, f"met {name} again", now, book.session)
        facts.touch(db, contact_id, now)
        row = {"contact_id": contact_id, "event_id": event_id, "met": met.isoformat()}
        return fetch(db.conn, rows.insert(db, "encounters", {**row, "card_given": 0, "card_got": 0, "warmth": 0}))


def note(book: Book, encounter_id: int, swap: Swap, now: datetime) -> Encounter:
    """Set fields of a meeting.

    Raises:
        BadInput: the warmth is not 0 to 4.
        NotFound: the meeting has been undone.
    """
    if swap.warmth is not None and not 0 <= swap.warmth <= WARMEST:
        raise BadInput(f"Warmth goes from 0, unsaid, to {WARMEST}, warm; {swap.warmth} is neither.")
    told = {field: value for field, value in asdict(swap).items() if value is not None}
    columns = {
        field: clean(value, lines=True) if isinstance(value, str) else int(value) for field, value in told.items()
    }
    with book.write() as db:
        before = _begin(db, encounter_id, f"noted {_said(told)} {{}}", now, book.session)
        db.table("encounters").update(encounter_id, columns)
        facts.touch(db, before.contact_id, now)
        return fetch(db.conn, encounter_id)


def _said(told: dict[str, object]) -> str:
    """Say what is noted of somebody, for one field better than "noted"."""
    words = {
        "card_given": "my card given to" if told.get("card_given") else "no card given to",
        "card_got": "the card of" if told.get("card_got") else "no card of",
        "talk": "the talk with",
        "warmth": "how warm it was with",
        "through": "who introduced",
    }
    return words.get(next(iter(told)), "") or "of" if len(told) == 1 else "of"


def share(book: Book, encounter_id: int, ground: CommonGround, now: datetime) -> Encounter:
    """Add something in common; the same twice is once."""
    with book.write() as db:
        before = _begin(db, encounter_id, "noted common ground with {}", now, book.session)
        row = {"kind": ground.kind.value, "text": clean(ground.text)}
        if (row["kind"], row["text"]) not in {(c.kind.value, c.text) for c in before.common}:
            rows.insert(db, "common_grounds", {**row, "encounter_id": encounter_id})
        return fetch(db.conn, encounter_id)


def unshare(book: Book, encounter_id: int, ground_id: int, now: datetime) -> Encounter:
    """Take something in common away again."""
    with book.write() as db:
        _begin(db, encounter_id, "took common ground with {} away", now, book.session)
        db.table("common_grounds").delete_where("id = ? AND encounter_id = ?", [ground_id, encounter_id])
        return fetch(db.conn, encounter_id)


def unshare_all(book: Book, encounter_id: int, kind: Ground, now: datetime) -> Encounter:
    """Take all common ground of a kind away again."""
    with book.write() as db:
        _begin(db, encounter_id, f"took common ground ({kind}) with {{}} away", now, book.session)
        db.table("common_grounds").delete_where("encounter_id = ? AND kind = ?", [encounter_id, kind.value])
        return fetch(db.conn, encounter_id)


def reword_ground(book: Book, encounter_id: int, ground_id: int, text: str, now: datetime) -> Encounter:
    """Say in other words what is in common; NotFound when it is no longer there."""
    with book.write() as db:
        before = _begin(db, encounter_id, "noted common ground with {}", now, book.session)
        if ground_id not in {ground.id for ground in before.common}:
            raise NotFound("That is no longer in the book: it has been undone.")
        db.table("common_grounds").update(ground_id, {"text": clean(text)})
        return fetch(db.conn, encounter_id)


def state(
    book: Book,
    kind: StatementKind,
    text: str,
    now: datetime,
    *,
    contact_id: int | None,
    encounter_id: int | None = None,
) -> Statement:
    """Note what somebody looks for, offers or knows; without a contact, what I do.

    Raises:
        BadInput: it says nothing, or stands open already.
    """
    text = clean(text)
    if not text:
        raise BadInput("Write what they look for, offer or know.")
    with book.write() as db:
        name = _name(db.conn, contact_id) if contact_id is not None else "me"
        history.record(db, f"noted of {name}: {kind.value.replace('_', ' ')} {text}", now, book.session)
        key = facts.add_statement(db, contact_id, encounter_id, kind, text, now.date())
        if key is None:
            raise BadInput(f"“{text}” is noted already.")
        return _statement(db.conn, key)


def restate(book: Book, statement_id: int, text: str, now: datetime) -> Statement:
    """Say in other words what somebody looks for, offers or knows.

    Raises:
        BadInput: it says nothing.
        NotFound: it is no longer there.
    """
    text = clean(text)
    if not text:
        raise BadInput("Write what they look for, offer or know.")
    with book.write() as db:
        before = _statement(db.conn, statement_id)
        history.record(db, f"changed “{before.text}”", now, book.session)
        db.table("statements").update(statement_id, {"text": text})
        return _statement(db.conn, statement_id)


def close(book: Book, statement_id: int, now: datetime) -> Statement:
    """Close what somebody looked for, offered or knew: it no longer holds, and stays in their history."""
    with book.write() as db:
        before = _statement(db.conn, statement_id)
        history.record(db, f"closed “{before.text}”", now, book.session)
        db.table("statements").update(statement_id, {"closed": now.date().isoformat()})
        return _statement(db.conn, statement_id)


def unstate(book: Book, statement_id: int, now: datetime) -> Statement:
    """Take a statement away that was noted by mistake."""
    with book.write() as db:
        before = _statement(db.conn, statement_id)
        history.record(db, f"took “{before.text}” away", now, book.session)
        db.table("statements").delete(statement_id)
        return before


def promise(book: Book, encounter_id: int, promised: Promise, now: datetime) -> int:
    """Note a promise of mine or theirs; it becomes a follow-up.

    Returns:
        The follow-up's identifier.
    """
    if not clean(promised.text):
        raise BadInput("Write what was promised.")
    with book.write() as db:
        encounter = _begin(db, encounter_id, "noted a promise with {}", now, book.session)
        event = events.fetch(db.conn, encounter.event_id) if encounter.event_id is not None else None
        return followups.make(db, encounter.contact_id, encounter_id, event, [promised], (), now)[0]


def remove(book: Book, encounter_id: int, now: datetime) -> Encounter:
    """Take a meeting away; the person stays."""
    with book.write() as db:
        before = _begin(db, encounter_id, "removed a meeting with {}", now, book.session)
        db.table("encounters").delete(encounter_id)
        return before


def fetch(connection: sqlite3.Connection, encounter_id: int) -> Encounter:
    """Read a meeting on a connection that is open; NotFound when there is none."""
    row = connection.execute(f"{_SELECT} WHERE e.id = ?", [encounter_id]).fetchone()
    if row is None:
        raise NotFound("That meeting is no longer in the book: it has been undone.")
    return rows.encounter(row, rows.common_grounds(connection, encounter_id))


def neighbours(book: Book, encounter_id: int) -> tuple[Encounter | None, Encounter | None]:
    """Find the meetings before and after one in the list of its event, which has the latest first."""
    with book.read() as connection:
        here = fetch(connection, encounter_id)
        found = connection.execute(
            "SELECT id FROM encounters WHERE event_id IS ? ORDER BY met DESC, id DESC", [here.event_id]
        )
        keys = [row[0] for row in found]
        place = keys.index(encounter_id)
        beside = (keys[place - 1] if place else None, keys[place + 1] if place + 1 < len(keys) else None)
        above, below = (None if key is None else fetch(connection, key) for key in beside)
        return above, below


def get(book: Book, encounter_id: int) -> Encounter:
    """Read a meeting; NotFound when there is none."""
    with book.read() as connection:
        return fetch(connection, encounter_id)


def mine(book: Book) -> tuple[Statement, ...]:
    """List what I look for, offer and know myself, open ones."""
    with book.read() as connection:
        found = connection.execute("SELECT * FROM statements WHERE contact_id IS NULL AND closed = '' ORDER BY id")
        return tuple(map(rows.statement, found))


def _begin(db: Database, encounter_id: int, label: str, now: datetime, session: str) -> Encounter:
    encounter = fetch(db.conn, encounter_id)
    history.record(db, label.format(_name(db.conn, encounter.contact_id)), now, session)
    return encounter


def _name(connection: sqlite3.Connection, contact_id: int) -> str:
    row = connection.execute("SELECT fn, organization FROM contacts WHERE id = ?", [contact_id]).fetchone()
    if row is None:
        raise NotFound(f"There is nobody with the number {contact_id}.")
    return row["fn"] or row["organization"] or "somebody"


def _statement(connection: sqlite3.Connection, statement_id: int) -> Statement:
    row = connection.execute("SELECT * FROM statements WHERE id = ?", [statement_id]).fetchone()
    if row is None:
        raise NotFound("That is no longer in the book: it has been undone.")
    return rows.statement(row)
