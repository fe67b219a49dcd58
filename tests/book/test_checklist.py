"""The checklist: its order, its groups and what its lines say."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventmate.book import Book, checklist, contacts, edits, encounters, entries, events, followups, rows
from eventmate.book.checklist import View, Wanted
from eventmate.messages import order
from eventmate.model import (
    Channel,
    Circle,
    ContactPoint,
    Draft,
    Event,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    PointKind,
    Promise,
)
from eventmate.settings.values import CADENCES

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=timezone(timedelta(0), "GMT"))
TODAY = NOW.date()
NONE: dict[Circle, int] = {}


def person(book: Book, name: str, **draft: Any) -> int:
    return contacts.capture(book, Draft(name=name, source=name, **draft), NOW).contact.id


def todo(book: Book, text: str, **fields: Any) -> int:
    one = FollowUp(fields.pop("kind", FollowUpKind.TASK), text, NOW, **fields)
    return followups.add(book, one, NOW).id


def groups(book: Book, view: View = View.DUE, **wanted: Any) -> list[tuple[str, tuple[int, ...]]]:
    found = checklist.read(book, TODAY, NONE, Wanted(**wanted), view)
    return [(group.label, group.ids) for group in found.groups]


_days = st.one_of(st.none(), st.integers(-40, 40).map(lambda n: TODAY + timedelta(n)))
_rows = st.lists(
    st.tuples(
        st.sampled_from(FollowUpKind), st.sampled_from(FollowUpState), _days, _days, st.integers(0, 3),
        st.integers(0, 2),
    ),
    max_size=12,
)  # fmt: skip


@given(made=_rows, circles=st.lists(st.sampled_from(Circle), min_size=3, max_size=3))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sqlite_orders_as_the_rank_does(tmp_path: Path, made: Any, circles: Any) -> None:  # noqa: ANN401
    # one file for all examples: making it is most of the time
    book = Book(tmp_path / "book.db")
    with book.write() as db:
        for table in ("follow_ups", "encounters", "contacts"):
            db.table(table).delete_where()
        people = [
            rows.insert(db, "contacts", {"uid": str(n), "fn": "x", "circle": circle.value, "created": NOW.isoformat(),
                                         "revised": NOW.isoformat()})
            for n, circle in enumerate(circles)
        ]  # fmt: skip
        meetings = [
            rows.insert(db, "encounters", {"contact_id": people[n], "met": NOW.isoformat(), "warmth": n + 2})
            for n in range(2)
        ]
        for kind, state, due, deadline, who, where in made:
            row = {
                "kind": kind.value, "state": state.value, "due": due.isoformat() if due else "", "text": "x",
                "deadline": deadline.isoformat() if deadline else "", "created": NOW.isoformat(),
                "contact_id": people[who] if who < 3 else None,
                "encounter_id": meetings[where] if where == who and where < 2 else None,
                "ended": NOW.isoformat() if state in {FollowUpState.DONE, FollowUpState.SKIPPED} else "",
            }  # fmt: skip
            rows.insert(db, "follow_ups", row)
    found = checklist.read(book, TODAY, NONE, Wanted(ended_since=date.min)).ids
    known = {contact: contacts.get(book, contact) for contact in people}
    stored = [followups.get(book, key) for key in found]
    ranked = sorted(
        stored,
        key=lambda one: order.rank(one, order.standing(known.get(one.contact_id or 0), one), TODAY),
    )
    assert [one.id for one in ranked] == list(found)


def test_the_day_parts_the_list(book: Book) -> None:
    some = todo(book, "some time")
    late = todo(book, "late", due=TODAY - timedelta(1))
    now = todo(book, "now", due=TODAY)
    soon = todo(book, "soon", due=TODAY + timedelta(1))
    waits = todo(book, "waits", due=TODAY + timedelta(3), state=FollowUpState.WAITING)
    assert groups(book) == [
        ("Overdue", (late,)), ("Today", (now,)), ("Next days", (soon,)), ("Some time", (some,)), ("Waiting", (waits,)),
    ]  # fmt: skip


def test_what_waited_long_enough_comes_back(book: Book) -> None:
    waits = todo(book, "waits", due=TODAY, state=FollowUpState.WAITING)
    assert groups(book) == [("Today", (waits,))]


def test_what_was_done_today_stays_in_sight(book: Book) -> None:
    done = todo(book, "done")
    followups.tick(book, [done], NOW)
    assert groups(book) == []
    assert groups(book, ended_since=TODAY) == [("Done", (done,))]
    assert groups(book, ended_since=TODAY + timedelta(1)) == []


def test_by_person_the_most_urgent_person_comes_first(book: Book) -> None:
    ada, dana = person(book, "Ada"), person(book, "Dana")
    soon = todo(book, "soon", contact_id=ada, due=TODAY + timedelta(1))
    later = todo(book, "later", contact_id=dana, due=TODAY + timedelta(2))
    last = todo(book, "last", contact_id=ada, due=TODAY + timedelta(3))
    assert [ids for _, ids in groups(book, View.PERSON)] == [(soon, last), (later,)]


def test_by_event(book: Book) -> None:
    event = events.start(book, Event("PyLondon"), NOW)
    there, alone = todo(book, "there", event_id=event.id), todo(book, "alone")
    assert groups(book, View.EVENT) == [("PyLondon", (there,)), ("No event", (alone,))]


def test_by_channel_all_of_one_in_a_row(book: Book) -> None:
    ada = person(book, "Ada", points=(ContactPoint(PointKind.EMAIL, "ada@x.org"),))
    dana = person(book, "Dana", points=(ContactPoint(PointKind.URL, "https://www.linkedin.com/in/dana"),))
    kind = FollowUpKind.CONNECT
    keys = [todo(book, f"connect {n}", contact_id=who, kind=kind) for n, who in enumerate((ada, dana, ada, dana))]
    assert groups(book, View.CHANNEL) == [("E-mail", (keys[0], keys[2])), ("LinkedIn", (keys[1], keys[3]))]
    assert groups(book, channel=Channel.LINKEDIN) == [("Some time", (keys[1], keys[3]))]


@pytest.mark.parametrize("words", ["zoe", "ZOË paper", "pylon", "paper okafor"])
def test_words_find_in_text_person_and_event(book: Book, words: str) -> None:
    event = events.start(book, Event("PyLondon"), NOW)
    key = todo(book, "send the paper", contact_id=person(book, "Zoë Okafor"), event_id=event.id)
    todo(book, "call", contact_id=person(book, "Bob"))
    assert groups(book, words=words) == [("Some time", (key,))]


def test_who_is_due_for_a_word_comes_lightly(book: Book) -> None:
    ada = person(book, "Ada")
    edits.change(book, ada, {"circle": "core"}, NOW)
    late = todo(book, "late", due=TODAY)
    day = TODAY + timedelta(40)
    found = checklist.read(book, day, CADENCES)
    assert [(group.label, group.ids) for group in found.groups] == [("Overdue", (late,)), ("Keep in touch", (-ada,))]
    assert (found.open, found.overdue) == (2, 1)
    assert entries.read(book, found.ids, CADENCES)[-ada].last == TODAY


def test_a_line_says_who_and_why(book: Book) -> None:
    draft = Draft(
        name="Ada Lovelace", organization="CERN", looking_for=("engineers",), note="tall", source="Ada",
        promises=(Promise("send the paper", TODAY),), points=(ContactPoint(PointKind.EMAIL, "ada@x.org"),),
    )  # fmt: skip
    made = contacts.capture(book, draft, NOW)
    encounters.note(book, made.encounter.id, encounters.Swap(talk="proofs", warmth=4), NOW)
    entry = entries.read(book, [made.follow_ups[0].id])[made.follow_ups[0].id]
    assert (entry.follow_up.text, entry.works, entry.noted, entry.wants) == (
        "send the paper", "CERN", "proofs", "engineers",
    )  # fmt: skip
    assert (entry.channel, entry.standing) == (Channel.EMAIL, order.Standing(Circle.WIDE, 4))


def test_progress_counts_what_is_mine(book: Book) -> None:
    event = events.start(book, Event("PyLondon"), NOW)
    keys = [todo(book, str(n), event_id=event.id) for n in range(3)]
    todo(book, "theirs", event_id=event.id, kind=FollowUpKind.THEIRS)
    followups.tick(book, keys[:1], NOW)
    followups.skip(book, keys[1:2], NOW)
    assert checklist.progress(book, event.id) == checklist.Progress(event.id, "PyLondon", 2, 3)
    assert checklist.progress(book, 99) is None


def test_the_evening_to_work_through_is_the_last_one_with_something_left(book: Book) -> None:
    made = [
        events.start(book, Event(f"event {n}", starts=TODAY - timedelta(n)), NOW) for n in (9, 1, 0)
    ]  # fmt: skip
    keys = [todo(book, "x", event_id=event.id) for event in made]
    found = checklist.evening_before(book, TODAY)
    assert found is not None
    assert found.event == "event 1"
    followups.tick(book, [keys[1], keys[0]], NOW)
    found = checklist.evening_before(book, TODAY)
    assert found is not None
    assert found.event == "event 0"
