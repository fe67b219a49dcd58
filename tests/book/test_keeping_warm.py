"""The circle, its review, the ledger and verdicts: stored, undone, and read back as one would expect."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from eventmate.book import (
    Book,
    circles,
    contacts,
    edits,
    events,
    history,
    introductions,
    ledger,
    log,
    merges,
    report,
    reviews,
    search,
    verdicts,
)
from eventmate.book.reviews import Decision, Question
from eventmate.errors import BadInput, NotFound
from eventmate.model import (
    Circle,
    Draft,
    Event,
    Help,
    HelpKind,
    HelpWay,
    Outcome,
    OutcomeKind,
    Verdict,
    VouchGround,
)
from eventmate.settings.values import CADENCES
from eventmate.worth import Measure

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "book.db")


def add(book: Book, name: str, days_ago: int = 0, event: int | None = None) -> int:
    return contacts.capture(book, Draft(name), NOW - timedelta(days_ago), event_id=event).contact.id


def core(book: Book) -> circles.Kept:
    return circles.read(book, CADENCES, TODAY)


def test_the_circle_says_who_is_silent_and_whose_details_are_stale(book: Book) -> None:
    for name, days in (("Old", 400), ("Quiet", 60), ("Fresh", 2)):
        circles.put(book, add(book, name, days), Circle.CORE, NOW)
    kept = core(book)
    assert [one.name for one in kept.members] == ["Old", "Quiet", "Fresh"]
    assert [one.name for one in kept.silent] == ["Old", "Quiet"]
    assert [one.name for one in kept.stale] == ["Old"]
    edits.confirm(book, 1, NOW)
    log.note(book, 2, "called", NOW)
    kept = core(book)
    assert (kept.stale, [one.name for one in kept.silent]) == ((), ["Old"])
    history.undo(book, NOW)
    assert [one.name for one in core(book).silent] == ["Old", "Quiet"]


def test_a_circle_past_fifty_says_so(book: Book) -> None:
    with book.write() as db:
        people = [
            {"uid": str(n), "created": "2026-11-01", "revised": "2026-11-01", "circle": "core" if n < 50 else ""}
            for n in range(51)
        ]
        db.table("contacts").insert_all(people)
    assert core(book).advice == ""
    circles.put(book, 51, Circle.CORE, NOW)
    assert core(book).advice == "51 people are more than one can keep close: let 1 go."


def test_a_vouch_has_a_ground_that_a_merge_keeps_and_undo_takes_back(book: Book) -> None:
    ada, other = add(book, "Ada"), add(book, "Ada L")
    with pytest.raises(BadInput, match="rests on"):
        circles.vouch(book, ada, None, "she is good", NOW)
    told = circles.vouch(book, other, VouchGround.WORKED, "", NOW)
    assert (told.vouch, told.vouch_ground) == ("worked together", VouchGround.WORKED)
    merged = merges.merge(book, ada, other, NOW).contact
    assert (merged.vouch, merged.vouch_ground) == ("worked together", VouchGround.WORKED)
    history.undo(book, NOW)
    history.undo(book, NOW)
    assert contacts.get(book, other).vouch_ground is None
    edits.change(book, ada, {"vouch": "saw her work: the talk"}, NOW)
    assert contacts.get(book, ada).vouch_ground is VouchGround.SAW


def test_a_review_begins_with_those_never_spoken_to_and_goes_on_where_it_was_left(book: Book) -> None:
    spoken, never = add(book, "Spoken", 500), add(book, "Never", 3)
    log.note(book, spoken, "called", NOW - timedelta(400))
    standing = reviews.read(book, NOW)
    assert [(one.name, one.never) for one in standing.waiting] == [("Never", True), ("Spoken", False)]
    reviews.answer(book, spoken, Question.CONNECTION, "school", NOW)
    later = reviews.read(book, NOW + timedelta(days=3))
    assert later.contact is not None
    assert (later.contact.id, later.question) == (spoken, Question.DOES)
    assert (later.answers[Question.CONNECTION].text, later.answers[Question.CONNECTION].at) == ("school", NOW)
    reviews.answer(book, spoken, Question.CONNECTION, "university", NOW)
    assert reviews.read(book, NOW).answers[Question.CONNECTION].text == "university"
    assert search.find(book, "university")[0].id == spoken
    promoted = reviews.decide(book, spoken, Decision.PROMOTE, NOW)
    assert promoted.circle is Circle.ACTIVE
    standing = reviews.read(book, NOW)
    assert (standing.today, standing.left, [one.contact_id for one in standing.waiting]) == (1, 1, [never])
    history.undo(book, NOW)
    assert (reviews.read(book, NOW).today, contacts.get(book, spoken).circle) == (0, Circle.WIDE)


@pytest.mark.parametrize(("decision", "days"), [(Decision.KEEP, 365), (Decision.PROMOTE, 365), (Decision.REST, 730)])
def test_somebody_comes_up_again_after_a_while(book: Book, decision: Decision, days: int) -> None:
    key = add(book, "Ada")
    circles.put(book, key, Circle.CORE, NOW)
    reviews.answer(book, key, Question.DOES, "types", NOW)
    decided = reviews.decide(book, key, decision, NOW)
    assert decided.circle is (Circle.WIDE if decision is Decision.REST else Circle.CORE)
    assert reviews.read(book, NOW + timedelta(days - 1)).left == 0
    again = reviews.read(book, NOW + timedelta(days + 1))
    assert (again.left, again.question, again.before[Question.DOES].text) == (1, Question.CONNECTION, "types")


def test_help_and_outcomes_are_logged_counted_searched_and_undone(book: Book) -> None:
    event = events.start(book, Event("PyChicago"), NOW)
    ada = add(book, "Ada", event=event.id)
    told = ledger.note_help(book, Help(ada, HelpWay.GIVEN, HelpKind.ADVICE, "on her talk", NOW), NOW)
    ledger.note_help(book, Help(ada, HelpWay.GOT, HelpKind.OTHER, "a ride home", NOW), NOW)
    came = ledger.note_outcome(book, Outcome(ada, OutcomeKind.JOB, "the job at CERN", NOW), NOW)
    assert ledger.help_listing(book, ada)[1] == told
    assert ledger.outcomes(book) == (came,)
    assert [hit.id for hit in search.find(book, "cern")] == [ada]
    found = report.whole(book, TODAY)
    assert [found[m].count for m in (Measure.HELPED, Measure.CAME, Measure.JOB)] == [1, 1, 1]
    assert history.undo(book, NOW).label == "noted what came of meeting Ada: the job at CERN"
    assert ledger.outcomes(book) == ()
    with pytest.raises(NotFound):
        ledger.note_help(book, Help(9, HelpWay.GIVEN, HelpKind.OTHER, "x", NOW), NOW)
    with pytest.raises(BadInput):
        ledger.note_outcome(book, Outcome(ada, OutcomeKind.JOB, "\x1b", NOW), NOW)


def test_an_outcome_counts_for_the_event_that_was_named(book: Book) -> None:
    first = events.start(book, Event("First", starts=date(2026, 1, 5)), NOW)
    second = events.start(book, Event("Second"), NOW)
    ada = add(book, "Ada", 300, event=first.id)
    ledger.note_outcome(book, Outcome(ada, OutcomeKind.WORK, "a project", NOW), NOW)
    ledger.note_outcome(book, Outcome(ada, OutcomeKind.WORK, "another", NOW, second.id), NOW)
    listed = {event.id: report.whole(book, TODAY, report.event_key(event.id)) for event in (first, second)}
    assert [group[Measure.WORK].count for group in listed.values()] == [1, 1]


def test_a_verdict_is_asked_once_and_told_when_the_next_one_comes_up(book: Book) -> None:
    event = events.start(book, Event("PyLondon May", series="PyLondon"), NOW - timedelta(days=2))
    assert verdicts.to_ask(book, NOW) is None
    add(book, "Ada", 2, event=event.id)
    events.end(book, NOW - timedelta(days=2))
    asked = verdicts.to_ask(book, NOW)
    assert asked is not None
    assert asked.id == event.id
    verdicts.give(book, event.id, Verdict.UNSAID, "", NOW)
    assert verdicts.to_ask(book, NOW) is None
    assert verdicts.last(book, "PyLondon June") is None
    verdicts.give(book, event.id, Verdict.YES, "good crowd", NOW)
    for name, series in (("PyLondon June", ""), ("pylondon 2027", ""), ("Other", "pylondon")):
        said = verdicts.last(book, name, series)
        assert said is not None
        assert (said.verdict, said.verdict_note) == (Verdict.YES, "good crowd")
    assert verdicts.last(book, "RustLondon May") is None
    assert verdicts.last(book, "PyLondon April", before=event.starts) is None
    history.undo(book, NOW)
    assert verdicts.last(book, "PyLondon June") is None


def test_without_a_series_the_name_without_its_date_counts(book: Book) -> None:
    event = events.start(book, Event("PyChicago October 2026"), NOW - timedelta(days=30))
    verdicts.give(book, event.id, Verdict.NO, "", NOW)
    assert verdicts.last(book, "PyChicago November") is not None
    assert verdicts.last(book, "November") is None


def test_vouching_ranks_introductions_and_having_worked_together_most(book: Book) -> None:
    contacts.capture(book, Draft("Maria", looking_for=("mechanical engineers",)), NOW)
    keys = [contacts.capture(book, Draft(n, title="Mechanical engineer"), NOW).contact.id for n in ("A", "B", "C", "D")]
    edits.change(book, keys[1], {"vouch": "people say so"}, NOW)
    circles.vouch(book, keys[2], VouchGround.SAW, "", NOW)
    circles.vouch(book, keys[3], VouchGround.WORKED, "", NOW)
    listed = introductions.listing(book, TODAY)
    assert [(one.helper, one.vouched) for one in listed] == [("D", ("D",)), ("C", ("C",)), ("B", ("B",)), ("A", ())]
    edits.change(book, keys[3], {"vouch": ""}, NOW)
    assert introductions.listing(book, TODAY)[0].helper == "C"
