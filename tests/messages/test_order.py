from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages.order import Bucket, Standing, bucket, explain, rank, standing
from eventmate.model import Circle, FollowUp, FollowUpKind, FollowUpState
from tests.messages.people import ADA, MET, TODAY, follow_up

STRANGER = Standing()
WARM = Standing(warmth=4)
CORE = Standing(circle=Circle.CORE)


def due(days: int | None, kind: FollowUpKind = FollowUpKind.CONNECT, **more: object) -> FollowUp:
    day = None if days is None else TODAY + timedelta(days=days)
    return replace(follow_up(kind), due=day, **more)  # type: ignore[arg-type]


def test_the_order_is_one_that_a_person_would_choose() -> None:
    wanted = [
        (due(-1, FollowUpKind.PROMISE), STRANGER),
        (due(-1), WARM),
        (due(-1), CORE),
        (due(-5), STRANGER),
        (due(-1), STRANGER),
        (due(0, FollowUpKind.PROMISE), STRANGER),
        (due(0, state=FollowUpState.WAITING), WARM),
        (due(0), CORE),
        (due(0), STRANGER),
        (due(0, FollowUpKind.TOUCH), STRANGER),
        (due(1), STRANGER),
        (due(2, FollowUpKind.PROMISE), WARM),
        (due(2), CORE),
        (due(None, FollowUpKind.PROMISE), STRANGER),
        (due(None), STRANGER),
        (due(1, state=FollowUpState.WAITING), CORE),
        (due(-1, state=FollowUpState.DONE), CORE),
    ]
    numbered = [(replace(task, id=n), known) for n, (task, known) in enumerate(wanted, 1)]
    ordered = sorted(reversed(numbered), key=lambda pair: rank(pair[0], pair[1], TODAY))
    assert [task.id for task, _ in ordered] == list(range(1, len(wanted) + 1))


def test_a_lead_is_due_by_its_deadline() -> None:
    lead = due(9, FollowUpKind.LEAD, deadline=TODAY)
    assert bucket(lead, TODAY) is Bucket.TODAY
    assert explain(lead, STRANGER, TODAY) == "here because its deadline is today"


@pytest.mark.parametrize(
    ("task", "known", "place", "said"),
    [
        (due(1, FollowUpKind.PROMISE), STRANGER, 1, "first because you promised it by tomorrow"),
        (due(4, FollowUpKind.PROMISE), STRANGER, 1, "first because you promised it by Monday"),
        (
            due(-2, FollowUpKind.PROMISE),
            CORE,
            1,
            "first because you promised it by last Tuesday (2 days overdue) and they are in your core circle",
        ),
        (due(-1), WARM, 2, "second because it is 1 day overdue and it was a warm meeting"),
        (due(0), STRANGER, 3, "third because it is due today"),
        (due(4), STRANGER, 4, "here because it is due on Monday"),
        (due(None, FollowUpKind.PROMISE), STRANGER, 0, "here because you promised it"),
        (due(None), STRANGER, 0, "here because it has no date"),
        (due(4, state=FollowUpState.WAITING), STRANGER, 0, "here because it waits until Monday"),
        (due(-1, state=FollowUpState.WAITING), STRANGER, 1, "first because you waited long enough"),
        (due(-1, state=FollowUpState.SKIPPED), STRANGER, 0, "here because you skipped it"),
    ],
)
def test_the_place_is_explained(task: FollowUp, known: Standing, place: int, said: str) -> None:
    assert explain(task, known, TODAY, place) == said


def test_standing_is_that_of_the_encounter() -> None:
    assert standing(ADA, follow_up()) == Standing(Circle.WIDE, 4)
    assert standing(None, follow_up()) == STRANGER


DAYS = st.none() | st.dates()
TASKS = st.builds(
    FollowUp,
    kind=st.sampled_from(FollowUpKind),
    text=st.just("x"),
    created=st.just(MET),
    due=DAYS,
    deadline=DAYS,
    state=st.sampled_from(FollowUpState),
    id=st.integers(0, 10**9),
)
KNOWN = st.builds(Standing, st.sampled_from(Circle), st.integers(0, 4))


@given(TASKS, TASKS, KNOWN, st.dates())
def test_two_follow_ups_never_stand_in_the_same_place(a: FollowUp, b: FollowUp, known: Standing, today: date) -> None:
    one, other = rank(a, known, today), rank(b, known, today)
    assert (one == other) == (a.id == b.id and one[:-1] == other[:-1])
    assert (one < other) or (other < one) or one == other


@given(TASKS, KNOWN, st.dates(), st.integers(0, 5))
def test_every_place_has_its_reason(task: FollowUp, known: Standing, today: date, place: int) -> None:
    said = explain(task, known, today, place)
    assert " because " in said
    assert not said.endswith(("because ", " "))


@given(st.lists(st.tuples(TASKS, KNOWN), max_size=6), st.dates())
def test_what_is_late_comes_before_what_is_not(tasks: list[tuple[FollowUp, Standing]], today: date) -> None:
    ordered = sorted(tasks, key=lambda pair: rank(pair[0], pair[1], today))
    assert [bucket(task, today) for task, _ in ordered] == sorted(bucket(task, today) for task, _ in tasks)
