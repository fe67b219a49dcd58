"""One typed line becomes a draft."""

from __future__ import annotations

from datetime import date

from eventmate.intake.line import Context, read
from eventmate.model import By, ContactPoint, PointKind, Promise

WEDNESDAY = date(2026, 11, 18)
LINE = (
    "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 #math ?mechanical engineers"
    " +pitch coaching !send the paper by fri <the slides // tall, met in the coffee queue"
)


def test_signs_words_and_contact_points_of_one_line() -> None:
    draft = read(LINE, Context(WEDNESDAY, "GB"))
    assert (draft.name, draft.title, draft.organization) == ("Ada Lovelace", "CTO", "Analytical Engines")
    assert draft.points == (
        ContactPoint(PointKind.EMAIL, "ada@x.org"),
        ContactPoint(PointKind.TEL, "+442079460958", "+44 20 7946 0958"),
    )
    assert (draft.tags, draft.looking_for, draft.offers) == (("math",), ("mechanical engineers",), ("pitch coaching",))
    assert draft.promises == (
        Promise("send the paper", date(2026, 11, 20), By.ME),
        Promise("the slides", None, By.THEM),
    )
    assert (draft.note, draft.source) == ("tall, met in the coffee queue", LINE)
