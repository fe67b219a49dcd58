"""Going through connections one at a time: five questions, then keep, promote or let rest.

Every answer is stored as it is given, so that a review goes on where it was left, on any
day. Those met once and never spoken to come first, then those not spoken to for longest.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from eventmate.book import Book, contacts, facts, history, network, rows
from eventmate.errors import NotFound
from eventmate.model import Circle, Contact
from eventmate.text import clean

if TYPE_CHECKING:
    from sqlite_utils import Database

A_DAY = 10
"""How many people make a day's review."""


class Question(StrEnum):
    """What is asked of a connection."""

    CONNECTION = "connection"
    DOES = "does"
    COMMON = "common"
    HELP_THEM = "help_them"
    HELP_ME = "help_me"


class Decision(StrEnum):
    """What becomes of a connection."""

    KEEP = "keep"
    PROMOTE = "promote"
    REST = "rest"


ASKED: Mapping[Question, str] = {
    Question.CONNECTION: "What is the connection?",
    Question.DOES: "What do they do?",
    Question.COMMON: "What have we in common?",
    Question.HELP_THEM: "How could I help them?",
    Question.HELP_ME: "How could they help me?",
}
_AGAIN: Mapping[Decision, int] = {Decision.KEEP: 365, Decision.PROMOTE: 365, Decision.REST: 730}
"""After how many days somebody comes up again."""
_PROMOTED = {Circle.WIDE: Circle.ACTIVE, Circle.ACTIVE: Circle.CORE, Circle.CORE: Circle.CORE}
_DONE = {Decision.KEEP: "kept", Decision.PROMOTE: "promoted", Decision.REST: "let rest"}
_RESTING = " OR ".join(f"(decision = '{one.value}' AND ended > :{one.value})" for one in Decision)
_CANDIDATES = f"""
FROM contacts c WHERE c.id NOT IN (SELECT contact_id FROM reviews WHERE ended <> '' AND ({_RESTING}))
"""
_NEVER = """
  (SELECT count(*) FROM encounters e WHERE e.contact_id = c.id) = 1
  AND NOT EXISTS (SELECT 1 FROM contact_log l WHERE l.contact_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM help_log h WHERE h.contact_id = c.id)
  AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.contact_id = c.id AND f.state = 'done')
  AND NOT EXISTS (SELECT 1 FROM introductions i WHERE i.seeker_id = c.id AND i.state <> 'suggested')
  AND NOT EXISTS (SELECT 1 FROM introductions i WHERE i.helper_id = c.id AND i.state <> 'suggested')
"""
_QUEUE = f"""
SELECT c.id, coalesce(nullif(c.fn, ''), nullif(c.organization, ''), 'Somebody') AS name, {_NEVER} AS never,
  (SELECT min(o.id) FROM reviews o WHERE o.contact_id = c.id AND o.ended = '') AS begun,
  max(coalesce((SELECT max(met) FROM encounters WHERE contact_id = c.id), c.created),
    coalesce((SELECT max(at) FROM contact_log WHERE contact_id = c.id), '')) AS spoken
{_CANDIDATES} AND c.id NOT IN ({{but}}) ORDER BY begun IS NULL, begun, never DESC, spoken, c.id LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who comes up for review."""

    contact_id: int
    name: str
    never: bool
    """Whether they were met once and never spoken to."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered, and when."""

    question: Question
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the review has come."""

    today: int
    """How many were decided on today."""
    left: int
    """How many come up, the next one among them."""
    waiting: tuple[Waiting, ...]
    """The next ones, the one that was begun first."""
    contact: Contact | None = None
    """The next one, whole."""
    answers: Mapping[Question, Answer] = field(default_factory=dict)
    """What was answered for them in this review."""
    before: Mapping[Question, Answer] = field(default_factory=dict)
    """What was answered for them in earlier ones."""

    @property
    def question(self) -> Question | None:
        """The first question that was not answered; None once all are."""
        return next((one for one in Question if one not in self.answers), None)


def read(book: Book, now: datetime, limit: int = A_DAY, but: Collection[int] = ()) -> Standing:
    """Read who comes up next, with what was answered already.

    Args:
        book: where they stand.
        now: local time; a day begins at midnight.
        limit: how many of the waiting to name.
        but: people who are passed over for now.
    """
    today = now.date()
    values = {**{one.value: (today - timedelta(days)).isoformat() for one, days in _AGAIN.items()}, "limit": limit}
    with book.read() as connection:
        queue = _QUEUE.format(but=", ".join(map(str, but)))
        waiting = [Waiting(row["id"], row["name"], bool(row["never"])) for row in connection.execute(queue, values)]
        left = connection.execute(f"SELECT count(*) {_CANDIDATES}", values).fetchone()[0]
        done = "SELECT count(*) FROM reviews WHERE substr(ended, 1, 10) = ?"
        decided = connection.execute(done, [today.isoformat()]).fetchone()[0]
        if not waiting:
            return Standing(decided, left, ())
        key = waiting[0].contact_id
        answers = _answers(connection, key, "r.ended = ''")
        before = _answers(connection, key, "r.ended <> ''")
        return Standing(decided, left, tuple(waiting), contacts.fetch(connection, key), answers, before)


def answers(book: Book, contact_id: int) -> dict[Question, Answer]:
    """Read the latest answer to each question about a person."""
    with book.read() as connection:
        return _answers(connection, contact_id, "1")


def answer(book: Book, contact_id: int, question: Question, text: str, now: datetime) -> Answer:
    """Store an answer; an empty one passes over the question.

    Raises:
        NotFound: there is no such person.
    """
    text = clean(text)
    with book.write() as db:
        name = network.called(db.conn, contact_id)
        history.record(db, f"answered for {name}: {text or 'nothing'}", now, book.session)
        review = _open(db, contact_id, now)
        db.conn.execute("DELETE FROM review_answers WHERE review_id = ? AND question = ?", [review, question.value])
        told = {"contact_id": contact_id, "question": question.value, "text": text, "at": now.isoformat()}
        rows.insert(db, "review_answers", {"review_id": review, **told})
        return Answer(question, text, now)


def decide(book: Book, contact_id: int, decision: Decision, now: datetime) -> Contact:
    """End a review: keep somebody as they are, a circle closer, or let them rest in the wide one.

    Raises:
        NotFound: there is no such person.
    """
    with book.write() as db:
        before = contacts.fetch(db.conn, contact_id)
        history.record(db, f"{_DONE[decision]} {before.display}", now, book.session)
        review = _open(db, contact_id, now)
        db.table("reviews").update(review, {"ended": now.isoformat(), "decision": decision.value})
        circle = {Decision.PROMOTE: _PROMOTED[before.circle], Decision.REST: Circle.WIDE}.get(decision)
        if circle is not None and circle is not before.circle:
            facts.touch(db, contact_id, now, circle=circle.value)
        return contacts.fetch(db.conn, contact_id)


def question(words: str) -> Question:
    """Find the question that is meant; NotFound when there is none of that name."""
    wanted = clean(words).casefold().replace("-", "_").replace(" ", "_")
    if wanted not in set(Question):
        named = ", ".join(one.value.replace("_", "-") for one in Question)
        raise NotFound(f"There is no question “{clean(words)}”; there are {named}.")
    return Question(wanted)


def _open(db: Database, contact_id: int, now: datetime) -> int:
    """Give the review of somebody that is under way, or begin one."""
    found = db.conn.execute("SELECT id FROM reviews WHERE contact_id = ? AND ended = ''", [contact_id]).fetchone()
    begun = {"contact_id": contact_id, "begun": now.isoformat(), "ended": "", "decision": ""}
    return int(found[0]) if found else rows.insert(db, "reviews", begun)


def _answers(connection: sqlite3.Connection, contact_id: int, where: str) -> dict[Question, Answer]:
    found = connection.execute(
        "SELECT a.question, a.text, a.at FROM review_answers a JOIN reviews r ON r.id = a.review_id "
        f"WHERE a.contact_id = ? AND {where} ORDER BY a.at, a.id",
        [contact_id],
    )
    return {
        Question(row["question"]): Answer(Question(row["question"]), row["text"], datetime.fromisoformat(row["at"]))
        for row in found
    }
