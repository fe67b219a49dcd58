"""Introductions and who knows whom, over everybody at once and brought up to date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventmate.matching.evidence import read
from eventmate.matching.fit import Answer, Index, Profile, fit, introductions, who
from eventmate.matching.surfaces import surfaces, wanted
from eventmate.model import Circle
from tests.matching.accuracy import TABLES, profile, rows

TODAY = date(2026, 11, 22)
MARIA = Profile(1, "Maria", "Product manager", "Acme", looking_for=("mechanical engineers",), events=("PyChicago",))
OMAR = Profile(2, "Omar", "Mechanical engineer", "Boeing", events=("PyChicago",))
DANA = Profile(3, "Dana", "Teacher", knows=("a mechanical engineer",))
JO = Profile(4, "Jo", "Recruiter", "Boeing")
LI = Profile(5, "Li", "Baker")
EVERYBODY = (MARIA, OMAR, DANA, JO, LI)


def told(answers: tuple[Answer, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.name, one.how, one.path) for one in answers]


def test_who_it_is_comes_first_then_who_knows_then_friends() -> None:
    assert told(who("mechanical engineer", EVERYBODY, [(2, 5), (3, 1)])) == [
        ("Omar", "is", ("Omar",)),
        ("Dana", "knows", ("Dana",)),
        ("Jo", "knows", ("Jo", "Omar")),
        ("Li", "through", ("Li", "Omar")),
        ("Maria", "through", ("Maria", "Dana")),
    ]


def test_nobody_is_named_when_nobody_fits() -> None:
    assert who("zebra trainer", EVERYBODY, [(1, 2)]) == ()


def test_of_those_who_fit_alike_the_closer_is_nearer() -> None:
    core = replace(OMAR, id=9, name="Ada", circle=Circle.CORE)
    assert [one.name for one in who("mechanical engineer", (OMAR, core))] == ["Ada", "Omar"]


def test_an_introduction_says_who_looks_for_what_and_where_both_were() -> None:
    first = introductions((MARIA, OMAR), TODAY)[0]
    assert (first.seeker, first.helper, first.seeks) == (1, 2, "mechanical engineers")
    assert first.reason == "Maria looks for mechanical engineers; Omar is one at Boeing; both were at PyChicago"


def test_a_pair_is_not_suggested_that_is_known_or_done() -> None:
    pair = {frozenset((1, 2))}
    assert introductions((MARIA, OMAR), TODAY, known=pair) == ()
    assert introductions((MARIA, OMAR), TODAY, done=pair) == ()


def test_colleagues_are_not_introduced_to_each_other() -> None:
    assert introductions((replace(MARIA, organization="Boeing Inc."), OMAR), TODAY) == ()


def test_a_pair_that_fits_both_ways_is_one() -> None:
    one = Profile(1, "Ada", "Baker", looking_for=("a plumber",))
    other = Profile(2, "Bo", "Plumber", looking_for=("a baker",))
    assert len(introductions((one, other), TODAY)) == 1


def test_fresh_close_and_vouched_for_ranks_higher() -> None:
    better = replace(OMAR, id=8, circle=Circle.CORE, vouch="worked with him", last_contact=TODAY)
    assert [one.helper for one in introductions((MARIA, OMAR, better), TODAY)] == [8, 2]


texts = st.sampled_from(["", "Mechanical engineer", "Recruiter for engineers", "Plumber", "Founder", "Baker at Boeing"])
wishes = st.lists(st.sampled_from(["a plumber", "mechanical engineers", "a job as a baker", "Boeing"]), max_size=2)
people = st.builds(Profile, st.integers(1, 9), st.just("A"), texts, texts, looking_for=wishes.map(tuple))


@settings(max_examples=40, deadline=None)
@example([Profile(2, "A", looking_for=("a job as a baker",))], [Profile(1, "A", "Recruiter for engineers")], set())
@example([Profile(2, "A", looking_for=("a job as a baker",))], [Profile(1, "A", "Recruiter")], set())
@example([Profile(2, "A", looking_for=("a job",))], [Profile(1, "A", looking_for=("a plumber",))], set())
@example([Profile(n, "A", "Plumber" * (n == 5), "Boeing" * (n > 1)) for n in range(1, 6)],
         [Profile(1, "A", "", "Boeing")], set())  # fmt: skip
@given(st.lists(people, max_size=9), st.lists(people, max_size=3), st.sets(st.integers(1, 9), max_size=2))
def test_an_index_brought_up_to_date_is_the_one_built_anew(
    before: list[Profile], changed: list[Profile], gone: set[int]
) -> None:
    old, news = {p.id: p for p in before}, {p.id: p for p in changed}
    index = Index(old.values())
    index.introductions(TODAY)
    index = index.updated(*news.values(), gone=gone - news.keys())
    whole = {key: p for key, p in (old | news).items() if key not in gone or key in news}
    fresh = Index(whole.values())
    assert index.introductions(TODAY) == fresh.introductions(TODAY)
    for ask in ("plumber", "Boeing", "a job as a mechanical engineer"):
        assert {a.id for a in index.who(ask)} == {a.id for a in fresh.who(ask)}


@pytest.mark.parametrize("table", TABLES)
def test_an_index_finds_whom_fit_finds(table: str) -> None:
    for row in rows(table):
        one = profile(row["person"])
        assert bool(list(Index((one,)).fits(row["ask"]))) == bool(fit(row["ask"], one)), row


@pytest.mark.parametrize("table", TABLES)
def test_whoever_fits_has_a_word_that_the_full_text_is_asked_for(table: str) -> None:
    from eventmate.book.index import words

    missed = list[tuple[str, str]]()
    for row in rows(table):
        one = profile(row["person"])
        found = {w for text in (one.title, one.organization, *one.tags, *one.offers, *one.knows, *one.looking_for,
                                *one.notes) for w in words(text)}  # fmt: skip
        near = surfaces(row["ask"])
        if fit(row["ask"], one) and near and not any(f"{w} ".startswith(tuple(near)) for w in found):
            missed.append((row["ask"], row["person"]["title"]))
    assert missed == []


@pytest.mark.parametrize("table", TABLES)
def test_a_wish_that_somebody_fits_is_worth_a_closer_look(table: str) -> None:
    told = ((row, profile(row["person"])) for row in rows(table))
    fits = [(row["ask"], one) for row, one in told if fit(row["ask"], one)]
    assert [(ask, one.title) for ask, one in fits if not wanted(read(one)).may_be(ask)] == []
