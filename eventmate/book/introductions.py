"""Introductions: suggested, asked for on both sides, made or declined; each step leaves its follow-up."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from eventmate.book import Book, entailed, history, mine, network, people, rows, suggestions
from eventmate.book.suggestions import People, Suggested
from eventmate.errors import BadInput, NotFound
from eventmate.matching.evidence import Person
from eventmate.messages.channels import propose
from eventmate.messages.compose import compose
from eventmate.messages.fields import fields
from eventmate.messages.templates import NONE, Own, kind_of
from eventmate.model import Channel, FollowUp, FollowUpKind, FollowUpState, Introduction, IntroductionState
from eventmate.text import clean

if TYPE_CHECKING:
    from sqlite_utils import Database

_NEXT = {
    IntroductionState.SUGGESTED: IntroductionState.ASKED_FIRST,
    IntroductionState.ASKED_FIRST: IntroductionState.ASKED_BOTH,
    IntroductionState.ASKED_BOTH: IntroductionState.MADE,
}
_DAYS = {
    IntroductionState.SUGGESTED: 0,
    IntroductionState.ASKED_FIRST: 2,
    IntroductionState.ASKED_BOTH: 2,
    IntroductionState.MADE: 14,
}
"""After how many days the next step is due."""
_OPEN = (IntroductionState.SUGGESTED, IntroductionState.ASKED_FIRST, IntroductionState.ASKED_BOTH)


@dataclass(frozen=True, slots=True)
class Listed:
    """An introduction in a list, stored or only suggested."""

    introduction: Introduction
    """Its id is 0 while it is only a suggestion."""
    seeker: str
    helper: str
    score: float
    """0 to 1; of a stored one as of today."""
    vouched: tuple[str, ...] = ()
    """For whom of the two I would vouch, by name."""


def listing(book: Book, today: date, *, contact_id: int | None = None, limit: int = 50) -> tuple[Listed, ...]:
    """List what is under way, then what could be, best first, then what was made or declined.

    Args:
        today: what freshness is reckoned from.
        contact_id: only those in which this person takes part.
        limit: how many suggestions at most.
    """
    with book.read() as connection:
        stored = [rows.introduction(row) for row in connection.execute("SELECT * FROM introductions ORDER BY id DESC")]
    stored = [one for one in stored if contact_id in (None, one.seeker_id, one.helper_id)]
    taking_part = {key for one in stored for key in (one.seeker_id, one.helper_id)}
    suggested = suggestions.listing(book, today, of=contact_id, also=taking_part, limit=limit)
    told = [_listed(one, suggested.people, today) for one in stored]
    under_way = [one for one in told if one.introduction.state in _OPEN]
    return (*under_way, *_fresh(suggested), *(one for one in told if one.introduction.state not in _OPEN))


def near(book: Book, contact_id: int, today: date, *, limit: int = 1) -> tuple[Listed, ...]:
    """Suggest introductions of one person, best first, reading only those who may take part.

    Args:
        today: what freshness is reckoned from.
        limit: how many at most.
    """
    return tuple(_fresh(suggestions.near(book, contact_id, today, limit=limit)))


def _fresh(suggested: Suggested) -> Iterator[Listed]:
    for one in suggested.found:
        both = [suggested.people[key] for key in (one.seeker, one.helper)]
        first, second = (person.profile.name for person in both)
        told = Introduction(one.seeker, one.helper, one.seeks, one.reason)
        yield Listed(told, first, second, one.score, _vouched(both))


def _listed(one: Introduction, people: Mapping[int, Person], today: date) -> Listed:
    seeker, helper = people[one.seeker_id], people[one.helper_id]
    score = suggestions.score(seeker, helper, one.seeks, today)
    return Listed(one, seeker.profile.name, helper.profile.name, score, _vouched([seeker, helper]))


def _vouched(both: Sequence[Person]) -> tuple[str, ...]:
    return tuple(person.profile.name for person in both if person.profile.vouch)


def note(book: Book, introduction: Introduction, now: datetime) -> Introduction:
    """Store a suggestion, or an introduction of one's own; asking the first becomes a follow-up.

    Raises:
        BadInput: both are one person, or it stands in the book already.
        NotFound: one of the two has gone.
    """
    with book.write() as db:
        first, second = _names(db.conn, introduction)
        history.record(db, f"noted to introduce {first} to {second}", now, book.session)
        key = _insert(db, introduction, now)
        return _step(db, fetch(db.conn, key), IntroductionState.SUGGESTED, "", now)


def advance(book: Book, introduction: Introduction, now: datetime, outcome: str = "") -> Introduction:
    """Take the next step: the first asked, both asked, made. A suggestion that is not stored yet is stored with it.

    Raises:
        BadInput: it was made or declined before.
        NotFound: it or one of the two has gone.
    """
    with book.write() as db:
        first, second = _names(db.conn, introduction)
        stored = fetch(db.conn, introduction.id) if introduction.id else introduction
        after = _NEXT.get(stored.state)
        if after is None:
            raise BadInput(f"The introduction of {first} to {second} is {stored.state.value} already.")
        did = {
            IntroductionState.ASKED_FIRST: f"asked {first} about {second}",
            IntroductionState.ASKED_BOTH: f"asked {second} about {first}",
            IntroductionState.MADE: f"introduced {first} to {second}",
        }[after]
        history.record(db, did, now, book.session)
        key = introduction.id or _insert(db, introduction, now)
        return _step(db, fetch(db.conn, key), after, outcome, now)


def decline(book: Book, introduction: Introduction, now: datetime, outcome: str = "") -> Introduction:
    """Decide not to make it, with the reason; the pair is never suggested again.

    Raises:
        BadInput: it was made or declined before.
        NotFound: it or one of the two has gone.
    """
    with book.write() as db:
        first, second = _names(db.conn, introduction)
        stored = fetch(db.conn, introduction.id) if introduction.id else introduction
        if stored.state not in _OPEN:
            raise BadInput(f"The introduction of {first} to {second} is {stored.state.value} already.")
        history.record(db, f"declined to introduce {first} to {second}", now, book.session)
        key = introduction.id or _insert(db, introduction, now)
        return _step(db, fetch(db.conn, key), IntroductionState.DECLINED, outcome, now)


def tell_outcome(book: Book, introduction_id: int, outcome: str, now: datetime) -> Introduction:
    """Note what came of an introduction."""
    with book.write() as db:
        before = fetch(db.conn, introduction_id)
        first, second = _names(db.conn, before)
        history.record(db, f"noted what came of {first} and {second}", now, book.session)
        db.table("introductions").update(before.id, {"outcome": clean(outcome), "revised": now.isoformat()})
        return fetch(db.conn, introduction_id)


def fetch(connection: sqlite3.Connection, introduction_id: int) -> Introduction:
    """Read an introduction on a connection that is open; NotFound when there is none."""
    row = connection.execute("SELECT * FROM introductions WHERE id = ?", [introduction_id]).fetchone()
    if row is None:
        raise NotFound(f"There is no introduction {introduction_id}. `eventmate introductions` lists them.")
    return rows.introduction(row)


def get(book: Book, introduction_id: int) -> Introduction:
    """Read an introduction; NotFound when there is none."""
    with book.read() as connection:
        return fetch(connection, introduction_id)


def follow_up_of(book: Book, introduction_id: int) -> int | None:
    """Give the open follow-up of an introduction; None when nothing is open."""
    with book.read() as connection:
        row = connection.execute(
            "SELECT id FROM follow_ups WHERE introduction_id = ? AND state IN ('open', 'waiting') ORDER BY id DESC",
            [introduction_id],
        ).fetchone()
        return int(row[0]) if row else None


def _insert(db: Database, one: Introduction, now: datetime) -> int:
    if one.seeker_id == one.helper_id:
        raise BadInput("Nobody can be introduced to themselves.")
    pair = {"a": one.seeker_id, "b": one.helper_id}
    same = "(seeker_id = :a AND helper_id = :b) OR (seeker_id = :b AND helper_id = :a)"
    if db.conn.execute(f"SELECT 1 FROM introductions WHERE {same}", pair).fetchone():
        raise BadInput("That introduction stands in the book already. `eventmate introductions` lists it.")
    row = {
        "seeker_id": one.seeker_id, "helper_id": one.helper_id, "seeks": clean(one.seeks),
        "reason": clean(one.reason), "state": IntroductionState.SUGGESTED.value, "outcome": "",
        "created": now.isoformat(), "revised": now.isoformat(),
    }  # fmt: skip
    return rows.insert(db, "introductions", row)


def _step(db: Database, one: Introduction, state: IntroductionState, outcome: str, now: datetime) -> Introduction:
    """Bring an introduction to a state: end the follow-up of the step before, make that of the next."""
    outcome = clean(outcome) or one.outcome
    values = {"state": state.value, "outcome": outcome, "revised": now.isoformat()}
    if state is IntroductionState.MADE:
        values["made"] = now.isoformat()
    db.table("introductions").update(one.id, values)
    ended = FollowUpState.SKIPPED if state is IntroductionState.DECLINED else FollowUpState.DONE
    db.conn.execute(
        "UPDATE follow_ups SET state = ?, ended = ?, outcome = ? WHERE introduction_id = ? "
        "AND state IN ('open', 'waiting')",
        [ended.value, now.isoformat(), outcome, one.id],
    )
    if state in _DAYS:
        _follow_up(db, one, state, now)
    return fetch(db.conn, one.id)


def _follow_up(db: Database, one: Introduction, state: IntroductionState, now: datetime) -> None:
    first, second = _names(db.conn, one)
    text = {
        IntroductionState.SUGGESTED: f"ask {first} about meeting {second}",
        IntroductionState.ASKED_FIRST: f"ask {second} about meeting {first}",
        IntroductionState.ASKED_BOTH: f"introduce {first} to {second}",
        IntroductionState.MADE: f"ask how it went with {second}",
    }[state]
    whom = one.helper_id if state is IntroductionState.ASKED_FIRST else one.seeker_id
    entailed.insert(db, {
        "contact_id": whom, "introduction_id": one.id, "kind": FollowUpKind.INTRODUCTION.value, "text": text,
        "due": (now.date() + timedelta(days=_DAYS[state])).isoformat(), "state": FollowUpState.OPEN.value,
        "created": now.isoformat(),
    })  # fmt: skip


def go_on(db: Database, step: FollowUp, state: FollowUpState, outcome: str, now: datetime) -> None:
    """Take the introduction along whose follow-up has just ended: done is the next step, skipped declines it."""
    one = fetch(db.conn, step.introduction_id or 0)
    after = _NEXT.get(one.state) if state is FollowUpState.DONE else IntroductionState.DECLINED
    if one.state in _OPEN and after is not None:
        _step(db, one, after, outcome, now)
    elif outcome:
        db.table("introductions").update(one.id, {"outcome": clean(outcome), "revised": now.isoformat()})


def go_back(db: Database, step: FollowUp, now: datetime) -> None:
    """Take the introduction back to the step of a follow-up that is taken up again; what came after it goes."""
    one = fetch(db.conn, step.introduction_id or 0)
    found = db.conn.execute(
        "SELECT contact_id FROM follow_ups WHERE introduction_id = ? AND id <= ? ORDER BY id", [one.id, step.id]
    )
    # the second one is asked once, between the two questions to the first and the introduction
    asked = [row[0] == one.helper_id for row in found]
    beyond = len(asked) - 1 - asked.index(True) if True in asked else -1
    state = (*_OPEN[1:], IntroductionState.MADE)[min(beyond, 2)] if beyond >= 0 else IntroductionState.SUGGESTED
    later = "introduction_id = ? AND id > ? AND state IN ('open', 'waiting')"
    db.table("follow_ups").delete_where(later, [one.id, step.id])
    db.table("introductions").update(one.id, {"state": state.value, "outcome": "", "revised": now.isoformat()})


def _names(connection: sqlite3.Connection, one: Introduction) -> tuple[str, str]:
    return network.called(connection, one.seeker_id), network.called(connection, one.helper_id)


def told(book: Book, one: Introduction, today: date) -> Listed:
    """Give a stored introduction as `listing` does, reading the two people alone."""
    with book.read() as connection:
        people = People(connection).read([one.seeker_id, one.helper_id])
    return _listed(one, people, today)


@dataclass(frozen=True, slots=True)
class Composed:
    """The message of the next step, and whom it goes to."""

    to: tuple[str, ...]
    channel: Channel
    subject: str
    body: str


def message(book: Book, one: Introduction, now: datetime, set_name: str, own: Own = NONE) -> Composed:
    """Compose what the next step of an introduction needs: asking the first, asking the second, or to both.

    Args:
        one: the introduction, stored or only suggested.
        now: local time.
        set_name: the set of words.
        own: the person's own templates.
    """
    with book.read() as connection:
        _names(connection, one)
        first, second = people.read(connection, [one.seeker_id, one.helper_id])
        cards = mine.on(connection)
    to, other = (second, first) if one.state is IntroductionState.ASKED_FIRST else (first, second)
    task = FollowUp(FollowUpKind.INTRODUCTION, "", now, contact_id=to.id, introduction_id=one.id)
    said = fields(task, to, cards[0] if cards else None, now.date(), introduction=one, other=other, zone=now.tzinfo)
    channel = propose(to, task, one)
    composed = compose(kind_of(task, one), said, channel, set_name, own)
    both = one.state is IntroductionState.ASKED_BOTH
    names = (to.display, other.display) if both else (to.display,)
    return Composed(names, channel, composed.subject, composed.body)
