"""The people one keeps close: who has not been spoken to, whose details grow stale, for whom one would vouch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from eventmate.book import Book, cadence, contacts, edits, facts, history, rows
from eventmate.errors import BadInput
from eventmate.model import Circle, Contact, VouchGround
from eventmate.text import clean

KEEPABLE = 50
"""How many people one can keep close."""
FRESH = 365
"""Days for which confirmed details count as fresh."""
WORDS: Mapping[VouchGround, str] = {VouchGround.WORKED: "worked together", VouchGround.SAW: "saw their work"}
_MEMBERS = """
SELECT id, coalesce(nullif(fn, ''), nullif(organization, ''), 'Somebody') AS name, title, organization, vouch,
  vouch_ground, confirmed, substr(created, 1, 10) AS created FROM contacts WHERE circle = ?
"""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a circle."""

    contact_id: int
    name: str
    role: str
    spoken: date
    """The day of the last contact, or on which the person came into the book."""
    days: int
    """How long that is ago."""
    silent: bool
    """Whether that is longer than the circle's cadence."""
    confirmed: date | None
    """When the details were checked last."""
    stale: bool
    """Whether that, or coming into the book, is more than a year ago."""
    vouch: str = ""
    ground: VouchGround | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A circle and who is in it, those not spoken to for longest first."""

    circle: Circle
    members: tuple[Member, ...]

    @property
    def silent(self) -> tuple[Member, ...]:
        """Those who have not been spoken to for longer than the cadence."""
        return tuple(one for one in self.members if one.silent)

    @property
    def stale(self) -> tuple[Member, ...]:
        """Those whose details are to be checked, the oldest ones first."""
        return tuple(sorted((one for one in self.members if one.stale), key=lambda one: one.confirmed or date.min))

    @property
    def advice(self) -> str:
        """A word where there are more than one can keep close; empty otherwise."""
        if self.circle is not Circle.CORE or len(self.members) <= KEEPABLE:
            return ""
        return f"{len(self.members)} people are more than one can keep close: let {len(self.members) - KEEPABLE} go."


def read(book: Book, cadences: Mapping[Circle, int], today: date, circle: Circle = Circle.CORE) -> Kept:
    """Read who is in a circle.

    Args:
        book: where they stand.
        cadences: days by circle after which somebody counts as not spoken to; a circle without has none.
        today: the local day.
        circle: which.
    """
    with book.read() as connection:
        found = connection.execute(_MEMBERS, [circle.value]).fetchall()
        touches = cadence.of(connection, [row["id"] for row in found], cadences) if found else {}
    members = []
    for row in found:
        spoken, name = touches[row["id"]].last, row["name"]
        confirmed, days = rows.day(row["confirmed"]), (today - spoken).days
        known = max(filter(None, (confirmed, rows.day(row["created"]))))
        role = ", ".join(part for part in (row["title"], row["organization"]) if part and part != name)
        silent = circle in cadences and days > cadences[circle]
        ground = rows.vouch_ground(row["vouch"], row["vouch_ground"])
        stale = (today - known).days > FRESH
        members.append(Member(row["id"], name, role, spoken, days, silent, confirmed, stale, row["vouch"], ground))
    return Kept(circle, tuple(sorted(members, key=lambda one: (one.spoken, one.name.casefold()))))


def put(book: Book, contact_id: int, circle: Circle, now: datetime) -> Contact:
    """Keep somebody in a circle."""
    return edits.change(book, contact_id, {"circle": circle.value}, now)


def vouch(book: Book, contact_id: int, ground: VouchGround | None, words: str, now: datetime) -> Contact:
    """Say on what one would vouch for somebody; neither ground nor words takes it back.

    Raises:
        BadInput: there are words, but nothing that they rest on.
    """
    words = clean(words)
    if words and ground is None:
        raise BadInput("Say what it rests on: that you worked together, or saw their work.")
    text = words or (WORDS[ground] if ground else "")
    with book.write() as db:
        name = contacts.fetch(db.conn, contact_id).display
        did = f"vouched for {name}" if ground else f"no longer vouch for {name}"
        history.record(db, did, now, book.session)
        facts.touch(db, contact_id, now, vouch=text, vouch_ground=ground.value if ground else "")
        return contacts.fetch(db.conn, contact_id)
