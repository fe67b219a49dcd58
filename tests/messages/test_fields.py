from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages.fields import NAMES, fields
from eventmate.model import ContactPoint, Encounter, FollowUpKind, Introduction, PointKind
from tests.messages.people import ADA, ME, MET, OMAR, TODAY, follow_up


def test_what_is_known_of_an_encounter_is_gathered() -> None:
    found = fields(follow_up(), ADA, ME, TODAY)
    assert (found.name, found.full_name, found.work) == ("Ada", "Ada Lovelace", "CTO at Analytical Engines")
    assert (found.met, found.event, found.date) == ("meet you", "PyChicago", "yesterday")
    assert (found.talk, found.common) == ("proofs in Coq", "we both know Dana")
    assert found.looking_for == "mechanical engineers"
    assert (found.promise, found.promised, found.handed) == ("send the paper", "to send the paper", "to send the paper")
    assert (found.me, found.my_name, found.my_work) == ("Charles", "Charles Babbage", "Engineer at Difference Ltd.")


def test_notes_and_typed_lines_stay_at_home() -> None:
    for kind in FollowUpKind:
        said = " ".join(asdict(fields(follow_up(kind, "connect"), ADA, ME, TODAY)).values())
        assert "coffee queue" not in said
        assert "hates" not in said


def test_somebody_met_before_is_seen_again() -> None:
    earlier = Encounter(1, MET - timedelta(days=200), event_name="PyLondon", id=3)
    again = replace(ADA, encounters=(*ADA.encounters, earlier))
    assert fields(follow_up(), again, ME, TODAY).met == "see you again"
    first = replace(follow_up(), encounter_id=3)
    assert fields(first, again, ME, TODAY).event == "PyLondon"
    assert fields(first, again, ME, TODAY).met == "meet you"


def test_staying_in_touch_takes_up_the_last_topic() -> None:
    later = Encounter(1, MET + timedelta(days=5), id=12)
    again = replace(ADA, encounters=(later, *ADA.encounters))
    touch = replace(follow_up(FollowUpKind.TOUCH, "stay in touch"), encounter_id=None, event_id=None)
    assert fields(touch, again, ME, TODAY).talk == "proofs in Coq"


def test_the_day_is_that_of_the_place() -> None:
    late = replace(ADA.encounters[0], met=datetime(2026, 11, 18, 23, 30, tzinfo=UTC))
    contact = replace(ADA, encounters=(late,))
    assert fields(follow_up(), contact, ME, TODAY).date == "yesterday"
    assert fields(follow_up(), contact, ME, TODAY, zone=timezone(timedelta(hours=2))).date == "today"


def test_an_introduction_says_who_seeks_whom() -> None:
    task = follow_up(FollowUpKind.INTRODUCTION, "introduce")
    pair = Introduction(seeker_id=1, helper_id=2, seeks="mechanical engineers")
    to_seeker = fields(task, ADA, ME, TODAY, introduction=pair, other=OMAR)
    assert (to_seeker.seeks, to_seeker.sought) == ("mechanical engineers", "")
    assert (to_seeker.other, to_seeker.other_work) == ("Omar Haddad", "mechanical engineer at Boeing")
    to_helper = fields(task, OMAR, ME, TODAY, introduction=pair, other=ADA)
    assert (to_helper.seeks, to_helper.sought, to_helper.other_name) == ("", "mechanical engineers", "Ada")


def test_a_lead_has_role_place_and_day() -> None:
    lead = replace(
        follow_up(FollowUpKind.LEAD, "apply"), role="Rust developer", organization="ING", deadline=date(2026, 11, 27)
    )
    found = fields(lead, ADA, ME, TODAY)
    assert (found.role, found.at, found.deadline) == ("Rust developer", "ING", "27 November")
    assert fields(lead, ADA, ME, date(2026, 12, 1)).deadline == ""


def test_thanks_say_what_for() -> None:
    assert fields(follow_up(FollowUpKind.TASK, "thank her for the intro to Dana"), ADA, ME, TODAY).thanks == (
        "the intro to Dana"
    )
    assert fields(follow_up(FollowUpKind.TASK, "check whether he is serious"), ADA, ME, TODAY).thanks == ""


def test_only_pages_are_signed_with() -> None:
    urls = ("javascript:alert(1)", "nonsense2", "https://babbage.example", "nonsense", "http://[")
    me = replace(ME, points=tuple(ContactPoint(PointKind.URL, url) for url in urls))
    assert fields(follow_up(), ADA, me, TODAY).my_links == "https://babbage.example"


@given(st.sampled_from(list(FollowUpKind)), st.text(max_size=60), st.text(max_size=60), st.text(max_size=30))
def test_every_field_is_one_clean_line(kind: FollowUpKind, text: str, talk: str, name: str) -> None:
    contact = replace(ADA, fn=name, organization=name, encounters=(replace(ADA.encounters[0], talk=talk),))
    found = asdict(fields(follow_up(kind, text), contact, ME, TODAY, other=contact))
    assert set(found) == set(NAMES)
    assert not [c for value in found.values() for c in value if c < " " or c == "\x7f"]


def test_without_a_person_there_is_still_a_me() -> None:
    found = fields(follow_up(FollowUpKind.TASK, "keep my LinkedIn alive"), None, ME, TODAY)
    assert (found.name, found.me) == ("", "Charles")
