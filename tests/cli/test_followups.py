"""The checklist on the command line: filters, forms, and what is done to it."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from eventmate.book import Book, contacts, edits, followups, introductions
from eventmate.model import FollowUp, FollowUpKind, Introduction
from tests.cli.conftest import Shell
from tests.tui.evening import opener

TOMORROW = (date.today() + timedelta(days=1)).isoformat()


@pytest.fixture
def evening(shell: Shell) -> Shell:
    shell("event", "start", "PyLondon")
    shell("add", "Ada Lovelace @ CERN, ada@x.org !send the paper by today")
    shell("add", "Bob Noyce @ Intel in/bobnoyce")
    return shell


def texts(shell: Shell, *arguments: str) -> list[str]:
    return [f"{one['contact'].split()[0]}: {one['text']}" for one in shell("followups", "--json", *arguments).json]


def ids(shell: Shell) -> dict[str, str]:
    return {f"{one['contact'].split()[0]}: {one['text']}": str(one["id"]) for one in shell("followups", "--json").json}


def close_friend(shell: Shell, who: str = "Ada Lovelace", days: int = 40) -> int:
    """Make somebody one of the core circle, met long ago."""
    book = Book(shell.book)
    contact = contacts.resolve(book, who)
    edits.change(book, contact.id, {"circle": "core"}, contact.created)
    then = (contact.created - timedelta(days=days)).isoformat()
    with book.write() as db:
        db.conn.execute("UPDATE encounters SET met = ? WHERE contact_id = ?", [then, contact.id])
        db.conn.execute("UPDATE contacts SET created = ? WHERE id = ?", [then, contact.id])
    return contact.id


def read(calendar: bytes) -> Any:  # noqa: ANN401
    """Read a calendar with a program that shares no code with this one."""
    return icalendar.Calendar.from_ical(calendar)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ((), ["Ada: send the paper", "Ada: connect", "Bob: connect"]),
        (("lovelace",), ["Ada: send the paper", "Ada: connect"]),
        (("LOVELACE", "paper"), ["Ada: send the paper"]),
        (("--due", "today"), ["Ada: send the paper"]),
        (("--who", "bob"), ["Bob: connect"]),
        (("--event", "pylon", "paper"), ["Ada: send the paper"]),
        (("--channel", "linkedin"), ["Bob: connect"]),
        (("--by", "channel"), ["Ada: send the paper", "Ada: connect", "Bob: connect"]),
        (("nobody",), []),
    ],
)
def test_filters_are_the_screens(evening: Shell, arguments: tuple[str, ...], found: list[str]) -> None:
    assert texts(evening, *arguments) == found


def test_count_and_check(evening: Shell) -> None:
    assert evening("followups", "--count").out == "3\n"
    assert evening("followups", "--count", "--check", code=1).out == "1\n"
    evening("done", ids(evening)["Ada: send the paper"])
    assert evening("followups", "--count", "--check").out == "0\n"


def test_a_line_of_ones_own(evening: Shell) -> None:
    line = evening("followups", "--due", "today", "--format", "{who}\\t{what} {due} {by} {id}").out
    assert line == f"Ada Lovelace\tsend the paper today email {ids(evening)['Ada: send the paper']}\n"
    assert "“{who.x}”" not in evening("followups", "--format", "{who.x}").err
    assert evening("followups", "paper", "--format", "{why}").out == "first because you promised it by today\n"
    assert evening("followups", "paper", "--by", "person", "--format", "{why}").out.startswith("here because")
    assert "is nothing a line can say" in evening("followups", "--format", "{shoe}", code=2).err


def test_braces_in_the_book_stay_as_they_are(shell: Shell) -> None:
    now = datetime.now().astimezone()
    followups.add(Book(shell.book), FollowUp(FollowUpKind.TASK, "send {id}", now), now)
    assert shell("followups", "--format", "{what}").out == "send {id}\n"


def test_what_was_done_can_be_listed(evening: Shell) -> None:
    evening("done", ids(evening)["Ada: send the paper"], "--outcome", "replied")
    ended = evening("followups", "--ended", date.today().isoformat(), "paper", "--json").json
    assert [(one["state"], one["outcome"]) for one in ended] == [("done", "replied")]


@pytest.mark.parametrize(("words", "days"), [((), 7), (("3",), 3), (("3", "days"), 3), (("in", "2", "weeks"), 14)])
def test_it_waits_for_so_many_days(evening: Shell, words: tuple[str, ...], days: int) -> None:
    told = evening("wait", ids(evening)["Bob: connect"], *words, "--json").json[0]
    assert (told["state"], told["due"]) == ("waiting", (date.today() + timedelta(days)).isoformat())


def test_wait_and_it_comes_back(evening: Shell) -> None:
    key = ids(evening)["Ada: send the paper"]
    assert evening("wait", key, "tomorrow", "--json").json[0]["due"] == TOMORROW
    assert evening("wait", key, "--json").json[0]["due"] == (date.today() + timedelta(days=7)).isoformat()
    assert evening("followups", "--json", "paper").json[0]["state"] == "waiting"


def test_log_takes_a_person_off_the_list(evening: Shell) -> None:
    key = close_friend(evening)
    evening("skip", *(number for number in ids(evening).values() if int(number) > 0))
    assert evening("followups").out.split(maxsplit=1)[0] == f"t{key}"
    logged = evening("log", "ada", "rang", "about", "the", "job", "--json").json
    assert (logged["contact"], logged["text"]) == ("Ada Lovelace", "rang about the job")
    assert evening("followups").out == ""


def test_a_word_that_is_due_is_done_by_its_number(evening: Shell) -> None:
    key = close_friend(evening)
    done = evening("done", f"t{key}", "--json").json
    assert [(one["kind"], one["state"], one["contact"]) for one in done] == [("touch", "done", "Ada Lovelace")]
    evening("undo")
    assert "keep in touch" in evening("followups").out


@pytest.mark.parametrize("number", ["x", "t", "5;", "99999999999", "٣", "--outcom"])
def test_no_number_is_a_sentence(evening: Shell, number: str) -> None:
    assert "no number" in evening("done", number, code=2).err


def test_calendar_reads_back_and_keeps_its_uids(evening: Shell) -> None:
    evening("followups", "--ics", "todo.ics")
    first = read((evening.home / "todo.ics").read_bytes())
    evening("snooze", ids(evening)["Ada: send the paper"], "tomorrow")
    assert "todo.ics" in evening("followups", "--ics", "todo.ics", code=4).err
    evening("followups", "--ics", "todo.ics", "--force")
    again = read((evening.home / "todo.ics").read_bytes())
    assert {str(one["UID"]) for one in first.walk("VTODO")} == {str(one["UID"]) for one in again.walk("VTODO")}
    due = {str(one["SUMMARY"]): one["DUE"].dt.isoformat() for one in again.walk("VTODO")}
    assert due["Ada Lovelace: send the paper"] == TOMORROW


def test_calendar_as_days_with_an_alarm(evening: Shell) -> None:
    calendar = read(evening("followups", "--ics", "-", "--days").out.encode())
    days = calendar.walk("VEVENT")
    assert len(days) == 3
    assert all(day.walk("VALARM") for day in days)


def test_message_prints_what_was_promised(evening: Shell) -> None:
    ran = evening("message", ids(evening)["Ada: send the paper"])
    assert ran.out.startswith("Subject: ")
    assert "paper" in ran.out
    assert "ada@x.org" in ran.err


def test_message_in_other_words_and_by_another_way(evening: Shell) -> None:
    key = ids(evening)["Ada: send the paper"]
    warm, short = (evening("message", key, "--words", words, "--json").json for words in ("warm", "short"))
    assert len(short["body"]) < len(warm["body"])
    assert "no words called" in evening("message", key, "--words", "cold", code=2).err
    assert "linkedin.com" in evening("message", key, "--by", "linkedin", "--json").json["url"]


def test_a_lead_is_declined_in_words_and_nothing_else_is(evening: Shell) -> None:
    lead = FollowUp(
        FollowUpKind.LEAD, "apply", datetime.now().astimezone(), contact_id=1, organization="Acme", role="welder"
    )
    key = str(followups.add(Book(evening.book), lead, lead.created).id)
    apply, decline = (evening("message", key, *how, "--json").json["body"] for how in ((), ("--decline",)))
    assert "I am going to apply" in apply
    assert "not the right step" in decline
    assert "no lead" in evening("message", ids(evening)["Bob: connect"], "--decline", code=2).err


def test_what_concerns_nobody_has_no_message_and_a_page_to_open(evening: Shell) -> None:
    alive = FollowUp(FollowUpKind.TASK, "keep my LinkedIn alive", datetime.now().astimezone(), recurrence="monthly")
    made = followups.add(Book(evening.book), alive, alive.created)
    told = evening("message", str(made.id), "--json").json
    assert (told["subject"], told["body"], told["url"]) == ("", "", "https://www.linkedin.com/feed/")


def test_a_letter_to_both_introduces_them_however_far_it_has_come(evening: Shell) -> None:
    evening("edit", "Bob", "email=bob@x.org")
    book, now = Book(evening.book), datetime.now().astimezone()
    introductions.note(book, Introduction(1, 2, "chips"), now)
    told = evening(
        "message", ids(evening)["Ada: ask Ada Lovelace about meeting Bob Noyce"], "--by", "introduction", "--json"
    )
    assert (told.json["to"], told.json["subject"]) == ("ada@x.org, bob@x.org", "Ada, meet Bob")


def test_words_of_ones_own_are_begun_changed_and_said(evening: Shell) -> None:
    assert "{talk}" in evening("words", "warm", "connect").out
    evening.environ["EDITOR"] = "sed -i s/warm/hot/\\;1iSubject:\\ Coffee?"
    told = evening("words", "ours", "promise", "--edit", "--json").json
    assert (told["own"], told["text"].splitlines()[0]) == (True, "Subject: Coffee?")
    assert "ours       promise        your own" in evening("words", "ours").out
    key = ids(evening)["Ada: send the paper"]
    assert evening("message", key, "--words", "ours", "--json").json["subject"] == "Coffee?"
    evening.environ["EDITOR"] = "true"
    assert "words of the program" in evening("words", "warm", "touch", "--edit").out
    assert "which words" in evening("words", "warm", "--edit", code=2).err


def test_message_opens_and_is_kept(evening: Shell) -> None:
    program, opened = opener(evening.home)
    evening.environ["EVENTMATE_OPENER"] = str(program)
    key = ids(evening)["Ada: send the paper"]
    evening("message", key, "--open")
    assert opened.read_text().startswith("mailto:ada@x.org?")
    kept = {str(one["id"]): one["message"] for one in evening("followups", "--json").json}
    assert "paper" in kept[key]


def test_message_that_nothing_opens_is_printed(evening: Shell) -> None:
    evening.environ["SSH_TTY"] = "/dev/pts/1"
    ran = evening("message", ids(evening)["Ada: send the paper"], "--open", code=1)
    assert "paper" in ran.out
    assert "copy" in ran.err


def test_listing_loads_nothing_that_writes(evening: Shell) -> None:
    code = (
        "import sys; from eventmate.cli import main\nsys.argv = ['eventmate', 'followups', '--format', '{who}']\n"
        "try: main()\nfinally: print([n for n in ('sqlite_utils', 'textual', 'vobject') if n in sys.modules],"
        " file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, env=evening.environ, text=True, check=False)
    assert ran.stderr.strip() == "[]"
    assert json.dumps(ran.stdout.splitlines()) == json.dumps(["Ada Lovelace", "Ada Lovelace", "Bob Noyce"])
