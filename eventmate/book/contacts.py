"""People: captured, corrected, looked up, forgotten. Editing a field is in `edits`."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from eventmate.book import Book, events, facts, followups, history, index, people, rows, search
from eventmate.errors import Ambiguous, BadInput, NotFound
from eventmate.model import Contact, Draft, Encounter, Event, FollowUp
from eventmate.text import clean, fold

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Captured:
    """What a capture made."""

    contact: Contact
    encounter: Encounter
    follow_ups: tuple[FollowUp, ...]


def capture(
    book: Book,
    draft: Draft,
    now: datetime,
    *,
    event_id: int | None = None,
    same_as: int | None = None,
    template: tuple[followups.Step, ...] = followups.DEFAULT_TEMPLATE,
) -> Captured:
    """Save a draft as a person met, durably, with what follows from it.

    Args:
        draft: what was read; its source is kept with the encounter.
        event_id: where they were met; a past event gives the encounter its own date.
        same_as: the person in the book whom the draft is about; new facts are
            added to them and older values stay, dated. None makes a new person.
        template: the follow-ups to make at an event.

    Raises:
        BadInput: the draft is empty.
        NotFound: there is no such event or person.
    """
    _refuse_empty(draft)
    with book.write() as db:
        event = events.fetch(db.conn, event_id) if event_id is not None else None
        history.record(db, f"captured {called(draft)}", now, book.session)
        return capture_in(db, draft, now, event, same_as, template)


def capture_all(
    book: Book,
    drafts: Sequence[Draft],
    now: datetime,
    *,
    event_id: int | None = None,
    template: tuple[followups.Step, ...] = followups.DEFAULT_TEMPLATE,
) -> tuple[Captured, ...]:
    """Save the drafts of one paste as people met, in one step that one undo takes back.

    Raises:
        BadInput: one of them is empty; then none is saved.
        NotFound: there is no such event.
    """
    for draft in drafts:
        _refuse_empty(draft)
    with book.write() as db:
        event = events.fetch(db.conn, event_id) if event_id is not None else None
        history.record(db, f"captured {len(drafts)} people", now, book.session)
        return tuple(capture_in(db, draft, now, event, None, template) for draft in drafts)


def _refuse_empty(draft: Draft) -> None:
    if draft.is_empty:
        raise BadInput("There is nothing to save in that line: write at least a name or a word about them.")


def capture_in(
    db: Database,
    draft: Draft,
    now: datetime,
    event: Event | None,
    same_as: int | None,
    template: tuple[followups.Step, ...],
) -> Captured:
    """Save a draft as `capture` does, in the caller's transaction and operation."""
    if same_as is None:
        contact_id = insert(db, draft, now)
    else:
        contact_id = fetch(db.conn, same_as).id
        facts.learn(db, contact_id, draft, now)
    encounter_id = _meet(db, contact_id, draft, event, now)
    facts.state(db, contact_id, encounter_id, draft, now.date())
    made = followups.make(db, contact_id, encounter_id, event, draft.promises, template if event else (), now)
    return _captured(db.conn, contact_id, encounter_id, made)


def correct(book: Book, encounter_id: int, before: Draft, after: Draft, now: datetime) -> Captured:
    """Replace what a capture saved by what the corrected line says, leaving all that was added since.

    Args:
        before: the draft as it was captured.
        after: the draft of the corrected line.
    """
    with book.write() as db:
        row = db.conn.execute("SELECT * FROM encounters WHERE id = ?", [encounter_id]).fetchone()
        if row is None:
            raise NotFound("That capture has been undone; the line is a new one now.")
        contact_id = row["contact_id"]
        history.record(db, f"corrected {called(after)}", now, book.session)
        facts.replace(db, contact_id, before, after, now)
        facts.restate(db, contact_id, encounter_id, before, after, now.date())
        note = after.note if row["note"] == before.note else row["note"]
        db.table("encounters").update(encounter_id, {"source": clean(after.source, lines=True), "note": note})
        made = followups.remake(db, encounter_id, before.promises, after.promises, now)
        return _captured(db.conn, contact_id, encounter_id, made)


def _captured(connection: sqlite3.Connection, contact_id: int, encounter_id: int, made: list[int]) -> Captured:
    contact = fetch(connection, contact_id)
    encounter = next(e for e in contact.encounters if e.id == encounter_id)
    return Captured(contact, encounter, tuple(followups.fetch(connection, key) for key in made))


def insert(db: Database, draft: Draft, now: datetime) -> int:
    """Make a person of a draft, in the caller's transaction; the card's UID is kept where it is free."""
    taken = db.conn.execute("SELECT 1 FROM contacts WHERE uid = ?", [draft.uid]).fetchone()
    row = {
        "uid": draft.uid if draft.uid and not taken else str(uuid.uuid4()),
        "created": now.isoformat(),
        "revised": now.isoformat(),
        "circle": "wide",
        **facts.columns(draft),
    }
    contact_id = rows.insert(db, "contacts", row)
    facts.add_hanging(db, contact_id, draft, now)
    return contact_id


def _meet(db: Database, contact_id: int, draft: Draft, event: Event | None, now: datetime) -> int:
    met = events.moment_at(event, now) if event else now
    row = {
        "contact_id": contact_id,
        "event_id": event.id if event else None,
        "met": met.isoformat(),
        "source": clean(draft.source, lines=True),
        "note": clean(draft.note, lines=True),
        "card_given": 0,
        "card_got": 0,
        "warmth": 0,
    }
    return rows.insert(db, "encounters", row)


def called(draft: Draft) -> str:
    """How to call the person of a draft in a sentence."""
    return clean(draft.name or draft.organization or draft.note)[:60] or "somebody"


def fetch(connection: sqlite3.Connection, contact_id: int) -> Contact:
    """Read a contact on a connection that is open."""
    contact = next(people.read(connection, [contact_id]), None)
    if contact is None:
        raise NotFound(f"There is nobody with the number {contact_id}.")
    return contact


def get(book: Book, contact_id: int) -> Contact:
    """Read a contact whole; NotFound when there is none."""
    with book.read() as connection:
        return fetch(connection, contact_id)


def resolve(book: Book, who: str) -> Contact:
    """Find the person that is meant by an identifier, a UID, a name or any words that find them.

    Raises:
        NotFound, Ambiguous: nobody fits, or several do; an exact name wins over words found elsewhere.
    """
    with book.read() as connection:
        key = _identified(connection, who.strip())
        if key is not None:
            return fetch(connection, key)
        hits = search.hits(connection, who, limit=20)
        if not hits:
            raise NotFound(f"Nobody fits “{clean(who)}”. `eventmate find` searches everything about them.")
        if len(hits) == 1:
            return fetch(connection, hits[0].id)
        raise Ambiguous(
            f"Several people fit “{clean(who)}”: name one by the number.", [(hit.id, hit.described) for hit in hits]
        )


def _identified(connection: sqlite3.Connection, who: str) -> int | None:
    """Find a person by number, UID, alias or by being the only one of that name."""
    if who.isascii() and who.isdigit() and len(who) < 10:
        row = connection.execute("SELECT id FROM contacts WHERE id = ?", [int(who)]).fetchone()
        if row:
            return int(row[0])
    exact = connection.execute(
        "SELECT id FROM contacts WHERE uid = :w OR fn = :w COLLATE NOCASE "
        "UNION SELECT contact_id FROM aliases WHERE uid = :w",
        {"w": who},
    ).fetchall()
    return int(exact[0][0]) if len(exact) == 1 else None


def called_so(book: Book, beginning: str, limit: int = 5) -> tuple[str, ...]:
    """List names that begin so, whatever the case and accents, the shortest first."""
    wanted = index.query(beginning)
    if not wanted:
        return ()
    with book.read() as connection:
        found = connection.execute(
            "SELECT fn FROM contacts WHERE fn <> '' AND id IN "
            "(SELECT rowid FROM search_text WHERE search_text MATCH ? LIMIT 500)",
            [f"name : ({wanted})"],
        )
        names = {row[0] for row in found if fold(row[0]).startswith(fold(beginning))}
        return tuple(sorted(names, key=lambda name: (len(name), name))[:limit])


def met_at(book: Book, event_id: int | None, limit: int = 500) -> tuple[Encounter, ...]:
    """List the encounters of an event, or those without one, latest first."""
    with book.read() as connection:
        found = connection.execute(
            "SELECT e.*, v.name AS event_name FROM encounters e LEFT JOIN events v ON v.id = e.event_id "
            "WHERE e.event_id IS ? ORDER BY e.met DESC, e.id DESC LIMIT ?",
            [event_id, limit],
        ).fetchall()
        return tuple(rows.encounter(row, rows.common_grounds(connection, row["id"])) for row in found)


def forget(book: Book, contact_id: int, now: datetime) -> Contact:
    """Take a person out of the book with all that hangs on them; undo brings them back."""
    with book.write() as db:
        contact = fetch(db.conn, contact_id)
        history.record(db, f"forgot {contact.display}", now, book.session)
        db.table("contacts").delete(contact_id)
        return contact
