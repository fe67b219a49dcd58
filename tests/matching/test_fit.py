"""Who fits a wish, and why: the rules, each by an example; the tables in `test_accuracy` say how often."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.matching.evidence import By
from eventmate.matching.fit import TERMS, Profile, fit, terms

words = st.text(max_size=60)


def person(title: str = "", **more: Any) -> Profile:
    return Profile(1, "Dana Kim", title, **more)


@pytest.mark.parametrize(
    ("title", "more", "ask", "reason"),
    [
        ("Roofing contractor", {}, "someone to fix our roof", "is a roofing contractor"),
        ("CTO", {"organization": "Boeing"}, "Boeing", "works at Boeing as CTO"),
        ("", {"knows": ("people at Boeing",)}, "Boeing", "said they know people at Boeing"),
        ("", {"offers": ("piano lessons",)}, "teach my kid piano", "offers piano lessons"),
        ("", {"looking_for": ("Rust developers",)}, "a job in Rust", "looks for Rust developers"),
        ("", {"tags": ("plumber",)}, "our sink is blocked", "is tagged “plumber”"),
        ("Chef", {"former": ("Boeing",)}, "Boeing", "has been there before: Boeing"),
        ("Chef", {"notes": ("her brother is a plumber",)}, "plumber", "fits by your note “her brother is a plumber”"),
        ("", {"offers": ("{0} roofing {text}",)}, "roofer", "offers {0} roofing {text}"),
    ],
)
def test_the_reason_says_what_is_known(title: str, more: dict[str, Any], ask: str, reason: str) -> None:
    found = fit(ask, person(title, **more))
    assert found is not None
    assert found.reason == reason


@pytest.mark.parametrize(
    "ask", ["people", "a team", "help", "manager", "senior", "consultant", "an engineer", "", "  "]
)
def test_words_for_anybody_find_nobody(ask: str) -> None:
    assert fit(ask, person("Senior manager, consultant and team lead", organization="People Company")) is None


def test_a_plural_and_another_spelling_are_the_same_word() -> None:
    assert fit("organisers of conferences", person("Conference organizer"))


def test_who_needs_something_has_it_not() -> None:
    assert fit("plumber", person("Teacher", notes=("needs a plumber for her flat",))) is None


def test_who_used_to_be_somewhere_knows_it() -> None:
    found = fit("Airbus", person("Consultant", notes=("worked at Airbus for ten years",)))
    assert found is not None
    assert found.by is By.WAS


def test_an_organisation_that_is_named_besides_has_to_agree() -> None:
    engineer = person("Mechanical engineer", organization="Ford")
    assert fit("mechanical engineer", engineer)
    assert fit("mechanical engineer at Boeing", engineer) is None


def test_somebody_elsewhere_does_not_fit_and_of_an_unknown_place_may() -> None:
    assert fit("electrician in Berlin", person("Electrician", notes=("based in Lisbon",))) is None
    assert fit("electrician in Berlin", person("Electrician"))
    assert fit("electrician in Germany", person("Electrician", tags=("Berlin",)))


def test_work_and_workers_are_each_others_counterparts() -> None:
    seeker, employer = person(looking_for=("a job in robotics",)), person(looking_for=("robotics engineers",))
    assert fit("a job in robotics", employer)
    assert fit("robotics engineers", seeker)
    assert fit("a job in robotics", seeker) is None
    assert fit("who hires robotics engineers", employer)


@given(words, words, words)
def test_any_text_is_judged_without_an_error(ask: str, title: str, note: str) -> None:
    found = fit(ask, person(title, organization=note, tags=(ask,), offers=(note,), notes=(note, title), knows=(title,)))
    assert found is None or (0 < found.score <= 1 and found.reason)


@pytest.mark.parametrize("part", ["startups ", "new ", "(", "a job ", "x-", "knows ", "in berlin ", "c++", "a.b."])
def test_no_text_keeps_one_waiting(part: str) -> None:
    text = part * 20_000
    began = time.process_time()
    fit(text, person(text, looking_for=(text,), notes=(text,), knows=(text,)))
    assert time.process_time() - began < 2


@given(words)
def test_terms_are_the_same_every_time_whatever_the_case(text: str) -> None:
    assert terms(text) == terms(text)


def test_terms_hold_the_concept_a_wish_names() -> None:
    assert TERMS >= 1
    assert terms("fix our roof") & terms("Roofing contractor") == {"roofing", "building"}
    assert terms("Beekeepers") == terms("beekeeper")
    assert not terms("software architect") & {"architecture"}
