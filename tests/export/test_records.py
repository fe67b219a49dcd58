import json
from dataclasses import replace
from datetime import UTC, date, datetime

from eventmate.export.records import contact_record, draft_record, event_record, followup_record, json_chunks
from eventmate.model import (
    By,
    Channel,
    CommonGround,
    Contact,
    ContactPoint,
    Draft,
    Encounter,
    Event,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Former,
    Ground,
    PointKind,
    Promise,
    Statement,
    StatementKind,
)

NOW = datetime(2025, 11, 20, 19, 30, tzinfo=UTC)
MAIL = ContactPoint(PointKind.EMAIL, "ada@x.org")
PHONE = ContactPoint(PointKind.TEL, "+442079460958", label="work", extension="12")
LINK = ContactPoint(PointKind.URL, "https://x.org/ada", label="home")
SHARED = ["name", "title", "organization", "emails", "phones", "labels", "urls", "tags"]
SHARED += ["looking_for", "offers", "knows", "promises", "note"]

ADA = Contact(
    uid="u-1",
    fn="Ada Lovelace",
    created=NOW,
    revised=NOW,
    organization="Analytical Engines",
    points=(MAIL, PHONE, LINK, ContactPoint(PointKind.EMAIL, "old@x.org", until="2025-01-01")),
    statements=(
        Statement(StatementKind.OFFERS, "coaching", date(2025, 1, 1)),
        Statement(StatementKind.OFFERS, "a sofa", date(2025, 1, 1), closed=date(2025, 2, 1)),
    ),
    former=(Former("title", "Countess", "", "2025-01-01"),),
    encounters=(Encounter(1, NOW, source="the line itself", common=(CommonGround(Ground.SCHOOL, "MIT"),)),),
    id=1,
)


def test_a_draft_has_exactly_the_documented_keys_in_their_order() -> None:
    draft = Draft(
        name="Ada",
        points=(MAIL, PHONE, LINK),
        promises=(Promise("the paper", date(2025, 11, 21)), Promise("x", by=By.THEM)),
    )
    record = draft_record(draft)
    assert list(record) == SHARED
    assert record["labels"] == {"+442079460958": {"label": "work", "extension": "12"}}
    assert record["promises"] == [
        {"text": "the paper", "due": "2025-11-21", "by": "me"},
        {"text": "x", "due": None, "by": "them"},
    ]


def test_a_number_without_label_or_extension_has_no_entry_under_labels() -> None:
    assert draft_record(Draft(points=(replace(PHONE, label="", extension=""),)))["labels"] == {}


def test_a_contact_begins_with_the_keys_of_a_draft() -> None:
    assert list(contact_record(ADA))[:15] == ["id", "uid", *SHARED]


def test_a_contact_tells_only_what_still_holds_and_the_rest_as_former() -> None:
    record = contact_record(ADA)
    assert record["emails"] == ["ada@x.org"]
    assert record["offers"] == ["coaching"]
    assert [(f["field"], f["value"]) for f in record["former"]] == [("title", "Countess"), ("email", "old@x.org")]


def test_a_contact_tells_the_pending_promises_among_its_followups() -> None:
    mine = FollowUp(FollowUpKind.PROMISE, "the paper", NOW, due=date(2025, 11, 21))
    theirs = FollowUp(FollowUpKind.THEIRS, "the slides", NOW, state=FollowUpState.WAITING)
    done = replace(mine, state=FollowUpState.DONE)
    connect = replace(mine, kind=FollowUpKind.CONNECT)
    assert [p["by"] for p in contact_record(ADA, [mine, theirs, done, connect])["promises"]] == ["me", "them"]


def test_the_typed_line_leaves_in_no_record() -> None:
    assert "the line itself" not in json.dumps(contact_record(ADA))


def test_records_of_all_kinds_are_json() -> None:
    event = event_record(Event("PyChicago", starts=date(2025, 11, 20)))
    followup = followup_record(FollowUp(FollowUpKind.LEAD, "apply", NOW, channel=Channel.EMAIL, ended=NOW))
    assert json.loads(json.dumps(event))["starts"] == "2025-11-20"
    assert json.loads(json.dumps(followup))["ended"] == "2025-11-20T19:30:00+00:00"


def test_a_json_file_is_one_array_of_readable_text() -> None:
    records = [{"name": "王小明"}, {"name": "\x1b]52"}]
    data = b"".join(json_chunks(records))
    assert json.loads(data) == records
    assert "王小明".encode() in data
    assert json.loads(b"".join(json_chunks([]))) == []
