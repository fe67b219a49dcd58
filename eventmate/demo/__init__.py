"""The sample book: about thirty people, an evening yesterday and one tonight, all dated relative to now.

Everybody in it is made up; the telephone numbers are set aside for fiction.
It is filled by the operations that a person would use, so it holds what a real
evening leaves behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from eventmate.book import (
    Book,
    cards,
    contacts,
    edits,
    encounters,
    events,
    expected,
    followups,
    goals,
    introductions,
    mine,
)
from eventmate.demo import people, since
from eventmate.demo.people import Met
from eventmate.intake.line import Context, read
from eventmate.model import (
    Circle,
    CommonGround,
    Contact,
    ContactPoint,
    Event,
    FollowUp,
    FollowUpKind,
    Goal,
    Introduction,
    MyDetails,
    Name,
    PointKind,
    StatementKind,
)

_SPRING, _LAST_MONTH = 190, 27


def fill(book: Book, now: datetime) -> None:
    """Fill an empty book with the sample; tonight's event is the current one.

    Args:
        now: local time; "tonight" is its day.
    """
    _myself(book, now - timedelta(days=_SPRING + 1))
    _spring(book, _evening(now, _SPRING))
    _dinner(book, _evening(now, _LAST_MONTH))
    _yesterday(book, _evening(now, 1), now)
    since.fill(book, now)
    _tonight(book, now)


def _evening(now: datetime, days_ago: int) -> datetime:
    """Give seven o'clock in the evening of a day gone by."""
    return (now - timedelta(days=days_ago)).replace(hour=19, minute=0, second=0, microsecond=0)


def _myself(book: Book, now: datetime) -> None:
    points = (
        ContactPoint(PointKind.EMAIL, "sam@rivera.example", preferred=True),
        ContactPoint(PointKind.TEL, "+13125550142", label="mobile"),
        ContactPoint(PointKind.URL, "https://www.linkedin.com/in/samrivera-example", label="linkedin"),
    )
    name = Name(family="Rivera", given="Sam")
    mine.put(book, MyDetails("work", "Sam Rivera", name, "Lakeside Robotics", "Software engineer", points), now)
    for kind, text in (
        (StatementKind.LOOKING_FOR, "a mentor for a first talk"),
        (StatementKind.OFFERS, "code reviews in Python"),
    ):
        encounters.state(book, kind, text, now, contact_id=None)


def _spring(book: Book, evening: datetime) -> None:
    event = events.start(
        book,
        Event("PyLondon May", region="GB", place="Shoreditch", series="PyLondon", kind="meetup"),
        evening - timedelta(hours=1),
    )
    met = _meet(book, event, evening, people.SPRING)
    ada = met["Ada Lovelace"]
    edits.change(book, ada.id, {"circle": Circle.CORE.value, "vouch": "saw her work: the type checker talk"}, evening)
    encounters.note(book, ada.encounters[0].id, encounters.Swap(card_got=True, talk="type systems", warmth=4), evening)
    _done_with(book, event, evening + timedelta(hours=4))
    cards.hand_over(book, [contact.id for contact in met.values()], "phone", evening + timedelta(days=1))


def _dinner(book: Book, evening: datetime) -> None:
    event = events.start(
        book,
        Event("Alumni dinner", region="US", place="Hyde Park", organizer="Class of 2014", kind="alumni"),
        evening - timedelta(hours=1),
    )
    met = _meet(book, event, evening, people.DINNER)
    dana = met["Dana Weiss"]
    edits.change(book, dana.id, {"circle": Circle.CORE.value, "vouch": "worked together for three years"}, evening)
    edits.change(book, dana.id, {"title": "VP Engineering"}, evening + timedelta(days=10))
    edits.change(book, met["Luca Moretti"].id, {"circle": Circle.ACTIVE.value}, evening)
    _done_with(book, event, evening + timedelta(hours=4))


def _yesterday(book: Book, evening: datetime, now: datetime) -> None:
    event = events.start(
        book,
        Event(
            "Robotics & AI Chicago", region="US", place="mHUB", series="Robotics & AI", kind="conference",
            pitch="We make warehouse robots that ask for help",
        ),
        evening - timedelta(hours=1),
    )  # fmt: skip
    met = _meet(book, event, evening, people.YESTERDAY)
    _swap_notes(book, met, evening + timedelta(hours=3))
    events.end(book, evening + timedelta(hours=4))
    _half_done(book, event, now.replace(hour=9, minute=5) if now.hour >= 10 else now)


def _swap_notes(book: Book, met: dict[str, Contact], at: datetime) -> None:
    for name, swap, grounds in people.SWAPS:
        encounter = met[name].encounters[0]
        encounters.note(book, encounter.id, swap, at)
        for kind, text in grounds:
            encounters.share(book, encounter.id, CommonGround(kind, text), at)


def _half_done(book: Book, event: Event, now: datetime) -> None:
    """Leave the morning's work behind: some done, one put off, one skipped, one waiting."""
    todo = followups.listing(book, event_id=event.id)
    connects = [one for one in todo if one.kind is FollowUpKind.CONNECT]
    followups.tick(book, [connects[0].id], now, "replied")
    followups.tick(book, [connects[1].id], now)
    followups.snooze(book, [connects[2].id], now.date() + timedelta(days=5), now)
    followups.skip(book, [connects[3].id], now, "asked not to")
    followups.wait(book, [connects[4].id], now.date() + timedelta(days=4), now)
    promised = next(one for one in todo if one.kind is FollowUpKind.PROMISE)
    followups.snooze(book, [promised.id], now.date() - timedelta(days=1), now)
    alive = FollowUp(
        FollowUpKind.TASK, "keep my LinkedIn alive", now, due=now.date() + timedelta(days=9), recurrence="1 month"
    )
    followups.add(book, alive, now)


def _tonight(book: Book, now: datetime) -> None:
    starts = now - timedelta(minutes=70)
    event = events.start(
        book,
        Event(
            "PyChicago November", region="US", place="Fulton Market", series="PyChicago", kind="meetup",
            pitch="Sam, I teach robots to ask for help",
        ),
        starts,
    )  # fmt: skip
    _introduce(book, starts)
    for text, target, _ in people.GOALS:
        goals.add(book, Goal(text, event.id, target), starts)
    expected.add(book, event.id, people.EXPECTED, starts)
    for offset, line in enumerate(people.TONIGHT):
        _capture(book, line, event, starts + timedelta(minutes=8 * offset + 3))
    for goal, (_, _, name) in zip(goals.listing(book, event.id), people.GOALS, strict=True):
        if name:
            goals.reach(book, goal.id, contacts.resolve(book, name).id, now)


def _introduce(book: Book, now: datetime) -> None:
    """Leave an introduction under way: the first of two has been asked."""
    seeker, helper = (contacts.resolve(book, name).id for name in ("Grace Okoye", "Luca Moretti"))
    why = "Grace Okoye looks for an internship in robotics; Luca Moretti backs robotics startups that hire"
    one = Introduction(seeker, helper, "an internship in robotics", why)
    introductions.advance(book, one, now)


def _meet(book: Book, event: Event, evening: datetime, met: Iterable[Met]) -> dict[str, Contact]:
    """Capture one after the other, as at an event, and give them by name."""
    saved = {}
    for offset, line in enumerate(met):
        contact = _capture(book, line, event, evening + timedelta(minutes=9 * offset))
        saved[contact.fn] = contact
    return saved


def _capture(book: Book, met: Met, event: Event, at: datetime) -> Contact:
    draft = read(met.line, Context(today=at.date(), region=event.region))
    known = contacts.resolve(book, met.again).id if met.again else None
    return contacts.capture(book, draft, at, event_id=event.id, same_as=known).contact


def _done_with(book: Book, event: Event, now: datetime) -> None:
    """End an event of which everything has been followed up since."""
    events.end(book, now)
    todo = followups.listing(book, event_id=event.id)
    followups.tick(book, [one.id for one in todo], now + timedelta(days=2))
