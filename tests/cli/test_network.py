"""goals, who and introductions: their exact JSON and their exit codes."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def people(shell: Shell) -> Shell:
    shell("event", "start", "PyChicago", "--region", "US")
    shell("add", "Maria Silva, Product Manager @ Acme ?mechanical engineers")
    shell("add", "Omar Haddad, Mechanical Engineer @ Boeing")
    return shell


def test_who_prints_the_nearest_first(people: Shell) -> None:
    assert people("who", "mechanical", "engineer", "--json").out == json.dumps(
        [
            {
                "name": "Omar Haddad",
                "how": "is",
                "path": ["Omar Haddad"],
                "reason": "is a mechanical engineer at Boeing",
                "id": 2,
                "last_contact": date.today().isoformat(),
            }
        ],
        indent=2,
    ) + "\n"  # fmt: skip
    assert "Omar Haddad works at Boeing" in people("who", "boeing").out


def test_who_composes_the_question_before_one_applies(people: Shell) -> None:
    (told,) = people("who", "Boeing", "--question", "--json").json
    assert (told["question"]["to"], told["question"]["channel"]) == (["Omar Haddad"], "linkedin")
    assert "you know it from the inside" in told["question"]["body"]
    assert told["question"]["body"] in people("who", "Boeing", "--question").out


def test_who_prints_an_empty_list_when_nobody_fits(people: Shell) -> None:
    assert people("who", "zebra trainer", "--json").out == "[]\n"
    ran = people("who", "zebra trainer")
    assert (ran.out, ran.err) == ("", "You know nobody for “zebra trainer”.\n")


@pytest.mark.parametrize("command", [("who", "Boeing"), ("goals",), ("introductions",)])
def test_without_a_book_there_is_nobody_and_no_book_is_made(shell: Shell, command: tuple[str, ...]) -> None:
    assert shell(*command, "--json").out == "[]\n"
    assert not shell.book.exists()


def test_introductions_go_from_suggestion_to_made(people: Shell) -> None:
    (suggested,) = people("introductions", "--json").json
    assert list(suggested)[:6] == ["seeker", "helper", "seeks", "reason", "score", "state"]
    assert {key: suggested[key] for key in ("seeker", "helper", "seeks", "reason", "state", "id")} == {
        "seeker": "Maria Silva",
        "helper": "Omar Haddad",
        "seeks": "mechanical engineers",
        "reason": "Maria Silva looks for mechanical engineers; Omar Haddad is one at Boeing; both were at PyChicago",
        "state": "suggested",
        "id": "1-2",
    }
    states = [people("introductions", "next", which, "--json").json["state"] for which in ("1-2", "1", "1")]
    assert states == ["asked_first", "asked_both", "made"]
    people("introductions", "next", "1", code=2)
    assert people("introductions", "--json").json[0]["state"] == "made"
    people("undo")
    assert people("introductions", "--json").json[0]["state"] == "asked_both"


def test_a_noted_introduction_stands_on_the_checklist_with_its_message(people: Shell) -> None:
    people("introductions", "note", "1-2")
    todo = people("followups", "--json").json
    assert [one["text"] for one in todo if one["kind"] == "introduction"] == [
        "ask Maria Silva about meeting Omar Haddad"
    ]
    message = people("introductions", "message", "1", "--json").json
    assert message["to"] == ["Maria Silva"]
    assert "Omar Haddad" in message["body"]
    people("introductions", "note", "1", code=2)


def test_a_declined_introduction_keeps_its_reason(people: Shell) -> None:
    declined = people("introductions", "decline", "1-2", "--reason", "no time", "--json").json
    assert (declined["state"], declined["outcome"]) == ("declined", "no time")
    people("introductions", "message", "1", code=2)


@pytest.mark.parametrize("which", ["9", "1-9", "x", "-", "1-", "9" * 30, "²"])
def test_an_introduction_that_is_not_there_is_not_found(people: Shell, which: str) -> None:
    people("introductions", "next", "--", which, code=5)


def test_goals_are_listed_with_who_reached_them(people: Shell) -> None:
    people("goals", "add", "two people who hire engineers", "--target", "2")
    people("goals", "reach", "1", "maria")
    expected = {"id": 1, "text": "two people who hire engineers", "event_id": 1, "target": 2, "reached": 1,
                "by": ["Maria Silva"], "expected": []}  # fmt: skip
    assert people("goals", "--json").out == json.dumps([expected], indent=2) + "\n"
    assert "1/2  two people who hire engineers" in people("goals", "--event", "PyChicago").out
    people("goals", "reach", "7", "maria", code=5)
    people("goals", "remove", "1")
    assert people("goals", "--json").json == []
