"""Books of any size, made of people who do not exist."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from eventmate.book import Book, contacts, facts, followups, history, rows
from eventmate.model import ContactPoint, Draft, Name, PointKind

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
GIVEN = (
    "Ada",
    "José",
    "Mei",
    "Omar",
    "Zoë",
    "Priya",
    "Łukasz",
    "Anna",
    "Kenji",
    "Fatima",
    "Igor",
    "Chloé",
    "明",
    "Νίκος",
)
FAMILY = (
    "Lovelace",
    "Ortega",
    "Lin",
    "Haddad",
    "Okafor",
    "Raman",
    "Nowak",
    "Berg",
    "Watanabe",
    "Zahra",
    "Petrov",
    "王",
)
_FIRMS = ("Engines", "Works", "Labs", "Systems", "Energy", "Foods", "Motors", "Bank", "Studio", "Clinic")
_TITLES = ("Engineer", "Designer", "CTO", "Recruiter", "Lawyer", "Architect", "Founder", "Data scientist", "Nurse")
_WANTS = ("mechanical engineers", "rust developers", "a flat", "investors", "speakers", "a mentor", "pilots in food")


def drafts(count: int) -> Iterator[Draft]:
    """Make drafts of people; the same ones every time."""
    chance = random.Random(1)
    for number in range(count):
        given, family = chance.choice(GIVEN), f"{chance.choice(FAMILY)}{number % 97 or ''}"
        firm = f"{chance.choice(FAMILY)} {chance.choice(_FIRMS)}"
        yield Draft(
            name=f"{given} {family}",
            structured=Name(family, given),
            organization=firm,
            title=chance.choice(_TITLES),
            points=(
                ContactPoint(PointKind.EMAIL, f"p{number}@{firm.split()[0].lower()}.example"),
                ContactPoint(PointKind.TEL, f"+4420794{number % 100000:05d}", label="mobile"),
            ),
            tags=(chance.choice(_TITLES).lower(),),
            looking_for=(chance.choice(_WANTS),),
            note=f"met near stand {number % 400}, talked about {chance.choice(_WANTS)}",
            source=f"{given} {family} {firm}",
        )


def make(path: Path, count: int) -> Book:
    """Make a book with people, an encounter and an open follow-up each, in one transaction."""
    book = Book(path)
    with book.write() as db:
        history.record(db, f"made {count} people", NOW)
        event = rows.insert(db, "events", {"uid": "e", "name": "PyLondon", "region": "GB", "starts": "2026-11-18",
                                           "ends": "2026-11-18", "current": 0})  # fmt: skip
        for draft in drafts(count):
            contact = contacts.insert(db, draft, NOW)
            met = {"contact_id": contact, "event_id": event, "met": NOW.isoformat(), "note": draft.note,
                   "source": draft.source, "card_given": 0, "card_got": 0, "warmth": 0}  # fmt: skip
            encounter = rows.insert(db, "encounters", met)
            facts.state(db, contact, encounter, draft, date(2026, 11, 18))
            followups.make(db, contact, encounter, None, (), followups.DEFAULT_TEMPLATE, NOW)
    return book
