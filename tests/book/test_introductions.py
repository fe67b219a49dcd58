"""Introductions and goals in the book: each step with its follow-up, one undo each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from eventmate.book import Book, contacts, events, followups, goals, history, introductions
from eventmate.errors import BadInput, NotFound
from eventmate.model import Draft, Event, FollowUpKind, FollowUpState, Goal, Introduction, IntroductionState, Name
from tests import books

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
TODAY = NOW.date()
PAIR = Introduction(1, 2, "mechanical engineers", "Maria looks for them; Omar is one")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = books.empty(tmp_path / "book.db")
    add(book, "Maria Silva", looking_for=("mechanical engineers",))
    add(book, "Omar Haddad", title="Mechanical engineer", organization="Boeing")
    return book


def add(book: Book, name: str, **fields: Any) -> int:
    given, _, family = name.partition(" ")
    return contacts.capture(book, Draft(name, Name(family, given), **fields), NOW).contact.id


def todo(book: Book) -> list[tuple[str, str, date | None]]:
    listed = followups.listing(book)
    return [(f.contact, f.text, f.due) for f in listed if f.kind is FollowUpKind.INTRODUCTION]


def test_what_fits_is_suggested_without_being_stored(book: Book) -> None:
    (one,) = introductions.listing(book, TODAY)
    assert (one.seeker, one.helper, one.introduction.id) == ("Maria Silva", "Omar Haddad", 0)
    assert one.introduction.reason == "Maria Silva looks for mechanical engineers; Omar Haddad is one at Boeing"
    assert 0 < one.score <= 1


def test_each_step_ends_the_follow_up_before_and_makes_the_next(book: Book) -> None:
    one = introductions.note(book, PAIR, NOW)
    assert (one.state, todo(book)) == (
        IntroductionState.SUGGESTED,
        [("Maria Silva", "ask Maria Silva about meeting Omar Haddad", TODAY)],
    )
    steps = [
        (IntroductionState.ASKED_FIRST, "Omar Haddad", "ask Omar Haddad about meeting Maria Silva", 2),
        (IntroductionState.ASKED_BOTH, "Maria Silva", "introduce Maria Silva to Omar Haddad", 2),
        (IntroductionState.MADE, "Maria Silva", "ask how it went with Omar Haddad", 14),
    ]
    for state, whom, text, days in steps:
        one = introductions.advance(book, one, NOW)
        assert one.state is state
        assert todo(book) == [(whom, text, TODAY + timedelta(days))]
    with pytest.raises(BadInput, match="made already"):
        introductions.advance(book, one, NOW)


def test_a_suggestion_goes_on_at_once_and_one_undo_takes_all_back(book: Book) -> None:
    introductions.advance(book, PAIR, NOW)
    assert len(todo(book)) == 1
    history.undo(book, NOW)
    assert todo(book) == []
    assert introductions.listing(book, TODAY)[0].introduction.id == 0


def test_declining_skips_what_was_to_do_and_the_pair_never_returns(book: Book) -> None:
    one = introductions.note(book, PAIR, NOW)
    declined = introductions.decline(book, one, NOW, "no time")
    assert (declined.state, declined.outcome, todo(book)) == (IntroductionState.DECLINED, "no time", [])
    (ended,) = (f for f in followups.listing(book, ended_since=NOW) if f.kind is FollowUpKind.INTRODUCTION)
    assert (ended.state, ended.outcome) == (FollowUpState.SKIPPED, "no time")
    assert [one.introduction.state for one in introductions.listing(book, TODAY)] == [IntroductionState.DECLINED]


@pytest.mark.parametrize("pair", [PAIR, Introduction(2, 1, "a product manager")])
def test_a_pair_stands_in_the_book_once(book: Book, pair: Introduction) -> None:
    introductions.note(book, PAIR, NOW)
    with pytest.raises(BadInput, match="already"):
        introductions.note(book, pair, NOW)


def test_nobody_is_introduced_to_themselves_or_to_nobody(book: Book) -> None:
    with pytest.raises(BadInput, match="themselves"):
        introductions.note(book, Introduction(1, 1, "x"), NOW)
    with pytest.raises(NotFound):
        introductions.note(book, Introduction(1, 99, "x"), NOW)


def test_the_message_asks_the_first_then_the_second_then_introduces_both(book: Book) -> None:
    one, told = introductions.note(book, PAIR, NOW), []
    for _ in range(3):
        told.append(introductions.message(book, one, NOW, "warm"))
        one = introductions.advance(book, one, NOW)
    assert [message.to for message in told] == [("Maria Silva",), ("Omar Haddad",), ("Maria Silva", "Omar Haddad")]
    assert all("mechanical engineers" in message.body for message in told)


def test_ticking_its_follow_up_takes_the_next_step_and_taking_it_up_again_goes_back(book: Book) -> None:
    key = introductions.note(book, PAIR, NOW).id
    came = []
    for state, text in [
        (IntroductionState.ASKED_FIRST, "ask Omar Haddad about meeting Maria Silva"),
        (IntroductionState.ASKED_BOTH, "introduce Maria Silva to Omar Haddad"),
        (IntroductionState.MADE, "ask how it went with Omar Haddad"),
    ]:
        came.append(introductions.follow_up_of(book, key) or 0)
        followups.tick(book, came[-1:], NOW)
        assert introductions.get(book, key).state is state
        assert [told for _, told, _ in todo(book)] == [text]
    history.undo(book, NOW)
    assert introductions.get(book, key).state is IntroductionState.ASKED_BOTH
    history.redo(book, NOW)
    followups.tick(book, [introductions.follow_up_of(book, key) or 0], NOW, "she hired him")
    assert introductions.get(book, key).outcome == "she hired him"
    for step, state in reversed([*zip(came, list(IntroductionState), strict=False)]):
        followups.reopen(book, [step], NOW)
        assert introductions.get(book, key).state is state
        assert introductions.follow_up_of(book, key) == step
        assert len(todo(book)) == 1


def test_skipping_its_follow_up_declines_it_and_that_can_be_taken_back(book: Book) -> None:
    key = introductions.note(book, PAIR, NOW).id
    (step,) = followups.skip(book, [introductions.follow_up_of(book, key) or 0], NOW, "they know each other")
    told = introductions.get(book, key)
    assert (told.state, told.outcome) == (IntroductionState.DECLINED, "they know each other")
    followups.reopen(book, [step.id], NOW)
    assert introductions.get(book, key).state is IntroductionState.SUGGESTED


def test_what_came_of_it_is_kept(book: Book) -> None:
    one = introductions.note(book, PAIR, NOW)
    assert introductions.tell_outcome(book, one.id, "she hired him", NOW).outcome == "she hired him"


def test_goals_are_set_reached_changed_and_removed(book: Book) -> None:
    event = events.start(book, Event("PyChicago"), NOW)
    goal = goals.add(book, Goal("two mechanical engineers", event.id, 2), NOW)
    other = goals.add(book, Goal("thank Dana"), NOW)
    goals.reach(book, goal.id, 2, NOW)
    reached = goals.reach(book, goal.id, 2, NOW)
    assert (reached.reached, reached.target) == (1, 2)
    assert goals.reached_by(book, goal.id) == ("Omar Haddad",)
    assert [one.id for one in goals.listing(book, event.id)] == [goal.id, other.id]
    assert goals.unreach(book, goal.id, 2, NOW).reached == 0
    assert goals.change(book, Goal("three engineers", event.id, 3, id=goal.id), NOW).text == "three engineers"
    goals.remove(book, goal.id, NOW)
    assert [one.text for one in goals.listing(book)] == ["thank Dana"]
    history.undo(book, NOW)
    assert len(goals.listing(book)) == 2


def test_a_goal_says_something_and_is_there(book: Book) -> None:
    for bad in (Goal("  "), Goal("x", target=0)):
        with pytest.raises(BadInput):
            goals.add(book, bad, NOW)
    with pytest.raises(NotFound):
        goals.reach(book, 7, 1, NOW)


def test_a_capture_that_fits_a_goal_is_offered_as_reaching_it(book: Book) -> None:
    event = events.start(book, Event("PyChicago"), NOW)
    goal = goals.add(book, Goal("two mechanical engineers", event.id, 2), NOW)
    goals.add(book, Goal("a roofer", event.id), NOW)
    assert goals.answered(book, 2, event.id) == ((goal, "is a mechanical engineer at Boeing"),)
    goals.reach(book, goal.id, 2, NOW)
    assert goals.answered(book, 2, event.id) == ()


@pytest.mark.parametrize(
    ("text", "fits"),
    [("thank Omar", True), ("meet Omar Haddad, at last", True), ("thank Omar Said", False), ("x", False)],
)
def test_a_goal_that_names_somebody_is_reached_by_them(book: Book, text: str, fits: bool) -> None:
    goals.add(book, Goal(text), NOW)
    assert bool(goals.answered(book, 2, None)) is fits


def test_who_is_expected_and_fits_a_goal_is_told(book: Book) -> None:
    event = events.start(book, Event("PyChicago"), NOW)
    goals.add(book, Goal("a mechanical engineer", event.id), NOW)
    with book.write() as db:
        for row in (
            {"fn": "Lee", "title": "Mechanical engineer", "contact_id": None},
            {"fn": "Jo", "title": "Baker", "contact_id": None},
            {"fn": "Omar Haddad", "contact_id": 2},
        ):
            db.table("expected").insert({"event_id": event.id, **row})
    found = goals.expected(book, event.id)
    assert [(one.name, one.contact_id) for one in found] == [("Lee", None), ("Omar Haddad", 2)]


def test_one_person_is_paired_from_both_sides(book: Book) -> None:
    lee = add(book, "Lee", title="Nurse")
    for one in (1, 2):
        (found,) = introductions.near(book, one, TODAY)
        assert (found.seeker, found.helper) == ("Maria Silva", "Omar Haddad")
    assert introductions.near(book, lee, TODAY) == ()
