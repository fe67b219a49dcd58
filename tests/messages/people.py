"""People, follow-ups and cards that several tests of this folder speak of."""

from __future__ import annotations

from datetime import UTC, date, datetime

from eventmate.model import (
    CommonGround,
    Contact,
    ContactPoint,
    Encounter,
    FollowUp,
    FollowUpKind,
    Ground,
    MyDetails,
    Name,
    PointKind,
    Statement,
    StatementKind,
)

MET = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
TODAY = date(2026, 11, 19)

EMAIL = ContactPoint(PointKind.EMAIL, "ada@x.example")
MOBILE = ContactPoint(PointKind.TEL, "+447700900123", label="mobile")
DESK = ContactPoint(PointKind.TEL, "+442079460958", label="work", extension="9")
PROFILE = ContactPoint(PointKind.URL, "https://www.linkedin.com/in/ada", label="linkedin")

ADA = Contact(
    uid="a",
    fn="Ada Lovelace",
    created=MET,
    revised=MET,
    name=Name("Lovelace", "Ada"),
    title="CTO",
    organization="Analytical Engines",
    id=1,
    statements=(Statement(StatementKind.LOOKING_FOR, "mechanical engineers", TODAY),),
    encounters=(
        Encounter(
            contact_id=1,
            met=MET,
            event_id=4,
            event_name="PyChicago",
            note="tall, met in the coffee queue",
            source="ada lovelace // tall",
            talk="proofs in Coq, her move to Chicago, hates panels",
            warmth=4,
            common=(CommonGround(Ground.SOMEONE, "Dana"),),
            id=9,
        ),
    ),
)
OMAR = Contact(
    uid="o",
    fn="Omar Haddad",
    created=MET,
    revised=MET,
    name=Name("Haddad", "Omar"),
    title="mechanical engineer",
    organization="Boeing",
    id=2,
)
ME = MyDetails(fn="Charles Babbage", name=Name("Babbage", "Charles"), title="Engineer", organization="Difference Ltd.")


def follow_up(kind: FollowUpKind = FollowUpKind.PROMISE, text: str = "send the paper") -> FollowUp:
    return FollowUp(kind, text, MET, contact_id=1, encounter_id=9, event_id=4, id=7)
