"""Who is due for a word, and what counts as one."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from eventmate.book import Book, cadence, contacts, edits, encounters, followups, history, log, rows
from eventmate.errors import BadInput, NotFound
from eventmate.model import Circle, Draft, FollowUp, FollowUpKind, FollowUpState
from eventmate.settings.values import CADENCES

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=timezone(timedelta(0), "GMT"))


def person(book: Book, circle: Circle = Circle.CORE, name: str = "Ada Lovelace") -> int:
    contact = contacts.capture(book, Draft(name=name, source=name), NOW).contact
    edits.change(book, contact.id, {"circle": circle.value}, NOW)
    return contact.id


def due(book: Book, days: int) -> list[int]:
    with book.read() as connection:
        return [t.contact_id for t in cadence.due(connection, CADENCES, NOW.date() + timedelta(days))]


@pytest.mark.parametrize(("circle", "days"), [(Circle.CORE, 30), (Circle.ACTIVE, 90)])
def test_due_on_the_day_and_not_before(book: Book, circle: Circle, days: int) -> None:
    key = person(book, circle)
    assert (due(book, days - 1), due(book, days)) == ([], [key])


def test_the_wide_circle_is_never_due(book: Book) -> None:
    person(book, Circle.WIDE)
    assert due(book, 5000) == []


def test_the_closest_come_first(book: Book) -> None:
    active, core = person(book, Circle.ACTIVE), person(book, Circle.CORE, "Dana Weiss")
    assert due(book, 100) == [core, active]


def test_a_logged_contact_counts(book: Book) -> None:
    key = person(book)
    log.note(book, key, "rang about the job", NOW + timedelta(days=20))
    assert (due(book, 49), due(book, 50)) == ([], [key])


def test_another_meeting_counts(book: Book) -> None:
    key = person(book)
    encounters.meet(book, key, NOW + timedelta(days=20))
    assert (due(book, 49), due(book, 50)) == ([], [key])


def test_a_lead_counts_when_it_comes(book: Book) -> None:
    key = person(book)
    lead = FollowUp(FollowUpKind.LEAD, "apply", NOW, contact_id=key)
    followups.add(book, lead, NOW + timedelta(days=20))
    assert due(book, 49) == []


def test_what_was_done_counts_and_what_was_skipped_does_not(book: Book) -> None:
    key = person(book)
    todo = [followups.add(book, FollowUp(FollowUpKind.TASK, t, NOW, contact_id=key), NOW).id for t in ("a", "b")]
    followups.skip(book, todo[:1], NOW + timedelta(days=20))
    assert due(book, 30) == [key]
    followups.tick(book, todo[1:], NOW + timedelta(days=20))
    assert due(book, 49) == []


@pytest.mark.parametrize(("state", "counts"), [("suggested", False), ("made", True)])
def test_an_introduction_counts_once_it_is_more_than_an_idea(book: Book, state: str, counts: bool) -> None:
    key, other = person(book), person(book, Circle.WIDE, "Dana Weiss")
    later = (NOW + timedelta(days=20)).isoformat()
    with book.write() as db:
        row = {"seeker_id": other, "helper_id": key, "state": state, "created": later, "revised": later}
        rows.insert(db, "introductions", row)
    assert due(book, 30) == ([] if counts else [key])


def test_done_about_it_means_a_contact(book: Book) -> None:
    key = person(book)
    (done,) = followups.tick(book, [-key], NOW + timedelta(days=31), "replied")
    assert (done.kind, done.state, done.contact) == (FollowUpKind.TOUCH, FollowUpState.DONE, "Ada Lovelace")
    assert (due(book, 60), due(book, 61)) == ([], [key])
    history.undo(book, NOW)
    assert due(book, 31) == [key]


def test_skipped_it_comes_again_a_cadence_later(book: Book) -> None:
    key = person(book)
    followups.skip(book, [-key], NOW + timedelta(days=31))
    assert (due(book, 60), due(book, 61)) == ([], [key])


def test_put_off_it_is_a_follow_up_like_any_other(book: Book) -> None:
    key = person(book)
    (moved,) = followups.snooze(book, [-key], date(2027, 1, 4), NOW + timedelta(days=31))
    assert due(book, 200) == []
    assert followups.listing(book) == (moved,)


def test_it_keeps_its_uid_when_something_is_done_about_it(book: Book) -> None:
    key = person(book)
    with book.read() as connection:
        uid = cadence.follow_up(connection, key, NOW).uid
    assert followups.tick(book, [-key], NOW)[0].uid == uid


def test_the_last_topic_is_the_latest_of_talk_and_log(book: Book) -> None:
    key = person(book)
    met = contacts.get(book, key).encounters[0]
    encounters.note(book, met.id, encounters.Swap(talk="proofs in Coq"), NOW)
    log.note(book, key, "her move to Chicago", NOW + timedelta(days=1))
    with book.read() as connection:
        assert cadence.topic(connection, key) == "her move to Chicago"


def test_the_log_of_nobody_or_of_nothing_is_a_sentence(book: Book) -> None:
    key = person(book)
    with pytest.raises(BadInput):
        log.note(book, key, " \x1b ", NOW)
    with pytest.raises(NotFound):
        log.note(book, 99, "hello", NOW)
    with pytest.raises(NotFound):
        followups.tick(book, [-99], NOW)
