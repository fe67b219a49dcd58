"""circle, review, help-log, outcome and report: what they print, their JSON and their exit codes."""

from __future__ import annotations

import json
import re

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def people(shell: Shell) -> Shell:
    shell("event", "start", "PyChicago", "--series", "PyChicago", "--kind", "meetup")
    shell("add", "Maria Silva, Product Manager @ Acme")
    shell("add", "Omar Haddad @ Boeing")
    shell("swap", "maria", "--common", "interest:chess")
    return shell


@pytest.mark.parametrize("command", ["circle", "help-log", "outcome"])
def test_without_a_book_there_is_nothing_and_no_book_is_made(shell: Shell, command: str) -> None:
    assert shell(command, "--json").out == "[]\n"
    assert shell("report", "--by", "kind", "--json").out == "[]\n"
    assert shell("report", "--json").json["events"] == 0
    assert shell("review", "--json").json["left"] == 0
    assert not shell.book.exists()


def test_the_circle_is_kept_confirmed_and_vouched_for(people: Shell) -> None:
    assert people("circle", "add", "maria").out == "1  Maria Silva: core\n"
    people("circle", "vouch", "maria", code=2)
    told = people("circle", "vouch", "maria", "three", "years", "--ground", "worked", "--json").json
    assert told == {"id": 1, "name": "Maria Silva", "circle": "core", "vouch": "three years", "ground": "worked"}
    people("circle", "confirm", "maria")
    (one,) = people("circle", "--json").json
    assert (one["name"], one["silent"], one["stale"], one["ground"]) == ("Maria Silva", False, False, "worked")
    assert one["confirmed"] == one["last_contact"]
    assert "Maria Silva · Product Manager, Acme  · 0 days ago  · vouch: three years" in people("circle").out
    people("circle", "vouch", "maria", "--no-longer")
    people("circle", "drop", "maria")
    assert people("circle", "--json").json == []
    people("circle", "add", "nobody", code=5)


def test_a_review_is_answered_and_decided(people: Shell) -> None:
    assert [one["name"] for one in people("review", "--json").json["waiting"]] == ["Maria Silva", "Omar Haddad"]
    people("review", "answer", "help-them", "an", "intro")
    people("review", "answer", "shoe-size", "9", code=5)
    assert people("review", "--json").json["answers"]["help_them"]["text"] == "an intro"
    assert "How could I help them?  an intro" in people("review").out
    promoted = people("review", "promote", "--json").json
    assert promoted == {"id": 1, "name": "Maria Silva", "decision": "promote", "circle": "active"}
    people("review", "rest")
    ran = people("review")
    assert (ran.out, ran.err) == ("", "Nobody is left to review; 2 done today.\n")
    people("review", "keep", code=5)


def test_help_and_outcomes_are_logged_in_a_line(people: Shell) -> None:
    told = people("help-log", "maria", "gave", "feedback", "on", "her", "talk", "--json").json
    assert (told["way"], told["kind"], told["text"]) == ("given", "advice", "feedback on her talk")
    assert people("help-log", "omar", "<", "a", "ride").out.endswith("  got from Omar Haddad  other: a ride\n")
    ran = people("help-log", "omar", "recommended him to Lee")
    assert "On what would you vouch for them?" in ran.err
    assert len(people("help-log", "--json").json) == 3
    assert "advice: feedback on her talk" in people("help-log", "maria").out
    came = people("outcome", "omar", "job: hired me", "--json").json
    assert (came["kind"], came["text"], came["event_id"]) == ("job", "hired me", None)
    assert "job: hired me" in people("outcome").out
    people("undo")
    assert people("outcome", "--json").json == []
    people("outcome", "omar", "\x1b", code=2)


def test_every_number_of_the_report_opens_as_people(people: Shell) -> None:
    people("outcome", "omar", "job: hired me")
    found = people("report", "--json").json
    assert found["numbers"]["met"] == {"count": 2, "people": 2, "of": None}
    assert found["numbers"]["connected"] == {"count": 1, "people": 1, "of": None}
    for name, number in found["numbers"].items():
        assert len(people("report", "--people", name, "--json").json) == number["people"]
    (one,) = people("report", "--event", "1", "--people", "job", "--json").json
    assert (one["id"], one["name"], one["role"]) == (2, "Omar Haddad", "Boeing")
    assert re.fullmatch(r"hired me  \d{4}-\d\d-\d\d", one["details"][0])
    assert "    2  Omar Haddad · Boeing\n" in people("report", "--people", "job").out
    assert people("report", "--people", "friend").err == "Nobody is behind “friends”.\n"


def test_the_report_tells_events_apart(people: Shell) -> None:
    people("event", "verdict", "1", "yes", "good", "crowd")
    (group,) = people("report", "--by", "series", "--json").json
    assert (group["key"], group["events"], group["verdicts"], group["note"]) == (
        "PyChicago", 1, {"yes": 1}, "good crowd",
    )  # fmt: skip
    assert people("report", "--by", "series", "--only", "pychicago", "--json").json["numbers"]["met"]["count"] == 2
    assert re.search(r"^in person +\S* +2 met · 1 event", people("report", "--by", "online").out)
    people("report", "--by", "series", "--only", "Nothing", code=5)
    people("report", "--only", "PyChicago", code=2)
    people("report", "--event", "1", "--by", "kind", code=2)
    people("report", "--people", "profit", code=2)
    assert "go again: yes, good crowd" in people("report", "--event", "1").out


def test_a_verdict_is_told_when_the_next_one_begins(people: Shell) -> None:
    assert "Would you go again?" in people("event", "end").err
    people("event", "verdict", "1", "no", "too loud")
    (event,) = people("events", "--json").json
    assert "PyChicago" in event["name"]
    with_day = ("--from", "tomorrow")
    assert people("event", "start", "PyChicago 2", *with_day).err == "Last time (PyChicago): go again? no, too loud\n"


def test_markdown_shows_names_as_they_stand(shell: Shell) -> None:
    shell("event", "start", "Evil | <b>*x*</b>\x1b[31m", "--series", "`a` | [x](javascript:y)")
    shell("add", "Ada")
    out = shell("report", "--markdown").out
    assert "\x1b" not in out
    assert "| \\`a\\` \\| \\[x\\]\\(javascript:y\\) | 1 |" in out
    assert out.startswith("# Was it worth it? Evil \\| \\<b\\>\\*x\\*\\</b\\>\\[31m\n")


def test_the_report_draws_as_much_as_there_is(shell: Shell) -> None:
    for day in range(1, 5):
        shell("event", "start", f"E{day}", "--from", f"2025-03-0{day}")
        shell("add", f"P{day}")
    out = shell("report").out
    assert "4 events: too few to read a trend from" in out
    assert "people met, each event · 4 events: no trend yet" in out
    assert json.loads(shell("report", "--json").out)["last"] == "2025-03-04"
