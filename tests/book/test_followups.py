"""What is done to follow-ups: ended, put off, taken up again, repeated."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from eventmate.book import Book, contacts, followups, history
from eventmate.errors import BadInput, NotFound
from eventmate.model import Channel, Draft, FollowUp, FollowUpKind, FollowUpState, Promise

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=timezone(timedelta(0), "GMT"))
TODAY = NOW.date()


def task(book: Book, text: str = "keep my LinkedIn alive", **fields: str | date) -> FollowUp:
    return followups.add(book, FollowUp(FollowUpKind.TASK, text, NOW, **fields), NOW)  # type: ignore[arg-type]


def promised(book: Book) -> FollowUp:
    draft = Draft(name="Ada Lovelace", promises=(Promise("send the paper", TODAY),), source="Ada")
    return contacts.capture(book, draft, NOW).follow_ups[0]


def test_one_that_recurs_makes_the_next_when_it_is_done(book: Book) -> None:
    first = task(book, recurrence="monthly", due=TODAY)
    followups.tick(book, [first.id], NOW.replace(month=12, day=31))
    (following,) = followups.listing(book)
    assert (following.text, following.due, following.recurrence) == (first.text, date(2027, 1, 31), "1 month")
    assert following.uid != first.uid


def test_one_that_recurs_makes_the_next_when_it_is_skipped(book: Book) -> None:
    followups.skip(book, [task(book, recurrence="30 days").id], NOW, "no time")
    assert [one.due for one in followups.listing(book)] == [date(2026, 12, 18)]


def test_ticking_what_is_done_already_makes_no_second_one(book: Book) -> None:
    first = task(book, recurrence="weekly")
    followups.tick(book, [first.id], NOW)
    followups.tick(book, [first.id], NOW, "replied")
    assert len(followups.listing(book)) == 1


def test_taking_up_again_takes_the_next_one_away(book: Book) -> None:
    first = task(book, recurrence="weekly")
    followups.tick(book, [first.id], NOW)
    followups.reopen(book, [first.id], NOW + timedelta(minutes=1))
    assert [one.id for one in followups.listing(book)] == [first.id]


def test_no_recurrence_is_a_sentence(book: Book) -> None:
    with pytest.raises(BadInput, match="no recurrence"):
        task(book, recurrence="now and then")


def test_the_outcome_can_be_told_later(book: Book) -> None:
    one = promised(book)
    followups.tick(book, [one.id], NOW)
    (told,) = followups.tell_outcome(book, [one.id], "meeting\x1b set", NOW)
    assert (told.state, told.outcome) == (FollowUpState.DONE, "meeting set")


def test_a_message_is_kept_with_its_way_in_one_step(book: Book) -> None:
    one = promised(book)
    followups.keep_message(book, one.id, "Hi Ada", Channel.EMAIL, NOW)
    followups.keep_message(book, one.id, "Hi Ada", Channel.EMAIL, NOW)
    assert followups.get(book, one.id).message == "Hi Ada"
    assert [step.label for step in history.latest(book)][:2] == [
        "wrote the message of: send the paper (Ada Lovelace)", "captured Ada Lovelace",
    ]  # fmt: skip


def test_another_way_wants_another_message(book: Book) -> None:
    one = promised(book)
    followups.keep_message(book, one.id, "Dear Ada,\n\n…", Channel.EMAIL, NOW)
    followups.choose_channel(book, [one.id], Channel.LINKEDIN, NOW)
    assert (followups.get(book, one.id).message, followups.get(book, one.id).channel) == ("", Channel.LINKEDIN)


def test_many_at_once_are_one_step(book: Book) -> None:
    ids = [task(book, f"task {n}").id for n in range(3)]
    followups.tick(book, ids, NOW)
    history.undo(book, NOW)
    assert len(followups.listing(book)) == 3


def test_one_that_is_gone_stops_all(book: Book) -> None:
    one = task(book)
    with pytest.raises(NotFound):
        followups.tick(book, [one.id, 99], NOW)
    assert followups.get(book, one.id).state is FollowUpState.OPEN


def test_forgetting_a_person_can_be_undone_with_all_that_was_to_do(book: Book) -> None:
    one = promised(book)
    followups.keep_message(book, one.id, "Hi Ada", Channel.EMAIL, NOW)
    before = followups.get(book, one.id)
    contacts.forget(book, before.contact_id or 0, NOW)
    assert followups.listing(book) == ()
    history.undo(book, NOW)
    assert followups.get(book, one.id) == before
