"""The words of eventmate as frozen values: no I/O, no clock, no rules.

Names of contact fields follow RFC 2426 (vCard 3.0). An ``id`` is 0 in a
value that has not been saved. Moments are aware datetimes, days are local dates.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class PointKind(StrEnum):
    """What a contact point is, as vCard names it."""

    EMAIL = "email"
    TEL = "tel"
    URL = "url"


class StatementKind(StrEnum):
    """What a person said of themselves: wants, can give, whom or where they know."""

    LOOKING_FOR = "looking_for"
    OFFERS = "offers"
    KNOWS = "knows"


class Ground(StrEnum):
    """Common ground of two people."""

    SCHOOL = "school"
    WORKED = "worked"
    INTEREST = "interest"
    INDUSTRY = "industry"
    SOMEONE = "someone"


class Circle(StrEnum):
    """How close a contact is kept."""

    CORE = "core"
    ACTIVE = "active"
    WIDE = "wide"


class By(StrEnum):
    """Who made a promise."""

    ME = "me"
    THEM = "them"


class FollowUpKind(StrEnum):
    """Why a follow-up is there."""

    CONNECT = "connect"
    PROMISE = "promise"
    THEIRS = "theirs"
    INTRODUCTION = "introduction"
    LEAD = "lead"
    TOUCH = "touch"
    TASK = "task"


class FollowUpState(StrEnum):
    """Where a follow-up stands; open and waiting ones are on the checklist."""

    OPEN = "open"
    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"


class Channel(StrEnum):
    """The way to reach somebody."""

    EMAIL = "email"
    LINKEDIN = "linkedin"
    X = "x"
    MASTODON = "mastodon"
    CALL = "call"
    TEXT = "text"
    POST = "post"
    IN_PERSON = "in_person"
    INTRODUCTION = "introduction"
    SEND = "send"


class IntroductionState(StrEnum):
    """How far connecting two contacts has come."""

    SUGGESTED = "suggested"
    ASKED_FIRST = "asked_first"
    ASKED_BOTH = "asked_both"
    MADE = "made"
    DECLINED = "declined"


class VouchGround(StrEnum):
    """What vouching for somebody rests on."""

    WORKED = "worked"
    SAW = "saw"


class HelpWay(StrEnum):
    """Who helped."""

    GIVEN = "given"
    GOT = "got"


class HelpKind(StrEnum):
    """What help consisted of."""

    ADVICE = "advice"
    INTRODUCTION = "introduction"
    RECOMMENDATION = "recommendation"
    OTHER = "other"


class OutcomeKind(StrEnum):
    """What came of having met somebody."""

    JOB = "job"
    WORK = "work"
    FRIEND = "friend"
    LEARNED = "learned"
    OTHER = "other"


class Verdict(StrEnum):
    """Whether one would go to an event of that kind again."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    UNSAID = "unsaid"
    """It was asked and not answered, and is not asked again."""


class Field(StrEnum):
    """What a stretch of typed text was understood as."""

    NAME = "name"
    ORGANIZATION = "organization"
    TITLE = "title"
    EMAIL = "email"
    TEL = "tel"
    URL = "url"
    TAG = "tag"
    LOOKING_FOR = "looking_for"
    OFFERS = "offers"
    KNOWS = "knows"
    PROMISE = "promise"
    THEIRS = "theirs"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Name:
    """The five components of N, RFC 2426 section 3.1.2; any may be empty."""

    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """An e-mail address, telephone number or link."""

    kind: PointKind
    value: str
    """The address, the E.164 number (as written where no number could be made of it) or the absolute URL."""
    written: str = ""
    """As the person wrote it, where that differs."""
    label: str = ""
    """mobile, work, home, fax, main, linkedin, github ... or a word of the person's own."""
    extension: str = ""
    preferred: bool = False
    id: int = 0
    until: str = ""
    """ISO date on which a newer one took its place; empty while it is current."""


@dataclass(frozen=True, slots=True)
class Address:
    """The seven components of ADR, RFC 2426 section 3.2.1, and its label."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture as it came: its bytes and its vCard TYPE (JPEG, PNG, GIF)."""

    data: bytes
    type: str = "JPEG"


@dataclass(frozen=True, slots=True)
class Property:
    """A vCard property as it was read, kept so that it leaves again."""

    name: str
    value: str
    """Decoded: no folding, no transfer encoding, no character set; its backslash escapes stand."""
    group: str = ""
    params: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Parameter names with their values, in order; the bare types of 2.1 stand under TYPE."""
    shadow: bool = False
    """Whether a field holds its value: it leaves in place of our own line while the field still says the same."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody said they would do."""

    text: str
    due: date | None = None
    by: By = By.ME


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the typed text and what it was understood as."""

    start: int
    """Index of its first character in the typed text."""
    end: int
    """Index past its last character."""
    field: Field
    text: str
    """Its value as understood (an E.164 number, a tag without its sign)."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The person's word that these words, wherever they stand in the text, are that field."""

    words: str
    field: Field
    text: str | None = None
    """What to file instead of the words; None files the words themselves."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What intake has read of one person and nobody has saved yet."""

    name: str = ""
    """FN, as written; empty for somebody whose name is not known."""
    structured: Name = Name()
    organization: str = ""
    title: str = ""
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    looking_for: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    knows: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    note: str = ""
    """Only what no other field took."""
    source: str = ""
    """The text as typed or pasted; never exported."""
    parts: tuple[Part, ...] = ()
    """Where in the source each understood field stands, in order, not overlapping."""
    problems: tuple[str, ...] = ()
    """Sentences about what could not be read."""
    nickname: str = ""
    pronunciation: str = ""
    birthday: str = ""
    """ISO date, or ``--MM-DD`` without a year."""
    addresses: tuple[Address, ...] = ()
    photo: Photo | None = None
    uid: str = ""
    """The UID of the card it was read from."""
    properties: tuple[Property, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was understood, not even a note."""
        return not (
            self.name or self.organization or self.title or self.points or self.tags or self.note
            or self.looking_for or self.offers or self.knows or self.promises
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a contact (or I, without a contact) looks for, offers or knows; open until closed."""

    kind: StatementKind
    text: str
    since: date
    contact_id: int | None = None
    encounter_id: int | None = None
    closed: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class CommonGround:
    """Something shared, in a word or two: a school, a hobby, a name."""

    kind: Ground
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Encounter:
    """One meeting of a contact, at an event or on its own: the card swap."""

    contact_id: int
    met: datetime
    event_id: int | None = None
    event_name: str = ""
    source: str = ""
    """The line as it was typed; never exported."""
    note: str = ""
    talk: str = ""
    card_given: bool = False
    card_got: bool = False
    warmth: int = 0
    """0 unsaid, 1 cool to 4 warm."""
    through: str = ""
    """Who introduced us."""
    common: tuple[CommonGround, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class Former:
    """An older value of a contact's field, with the days it held."""

    field: str
    value: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A person."""

    uid: str
    """vCard UID, a UUID, for life."""
    fn: str
    created: datetime
    revised: datetime
    name: Name = Name()
    nickname: str = ""
    pronunciation: str = ""
    """How to say the name, in the person's own spelling."""
    organization: str = ""
    title: str = ""
    birthday: str = ""
    note: str = ""
    circle: Circle = Circle.WIDE
    vouch: str = ""
    """Why I would vouch for them (worked together, saw their work); empty when I would not."""
    points: tuple[ContactPoint, ...] = ()
    """Current and former ones; the preferred ones first."""
    addresses: tuple[Address, ...] = ()
    tags: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    """Latest first."""
    former: tuple[Former, ...] = ()
    photo: Photo | None = None
    properties: tuple[Property, ...] = ()
    id: int = 0
    vouch_ground: VouchGround | None = None
    """What I would vouch for them on; only with `vouch`."""

    @property
    def display(self) -> str:
        """FN, or for somebody without a name the best there is to call them by."""
        told = (e.talk or e.note or e.source for e in self.encounters)
        return self.fn or self.organization or next((t for t in told if t), "") or "Somebody"

    def current(self, kind: PointKind) -> tuple[ContactPoint, ...]:
        """The contact points of a kind that still hold."""
        return tuple(p for p in self.points if p.kind is kind and not p.until)

    def says(self, kind: StatementKind) -> tuple[str, ...]:
        """The open statements of a kind, oldest first."""
        return tuple(s.text for s in self.statements if s.kind is kind and s.closed is None)


@dataclass(frozen=True, slots=True)
class Event:
    """A meetup, conference or dinner."""

    name: str
    uid: str = ""
    region: str = ""
    """ISO 3166-1 alpha-2, for telephone numbers without a country code; empty when unknown."""
    place: str = ""
    starts: date | None = None
    ends: date | None = None
    """Its last day; it is over at 06:00 of the day after."""
    series: str = ""
    organizer: str = ""
    kind: str = ""
    """conference, meetup, dinner, alumni, volunteering, online or a word of the person's own."""
    template: str = ""
    """Name of the set of follow-ups that a capture creates; empty for the default."""
    pitch: str = ""
    met: int = 0
    """How many people were met there."""
    current: bool = False
    id: int = 0
    verdict: Verdict | None = None
    """My own, on whether to go again; None while it was not asked."""
    verdict_note: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """Whom or what one wants from an event."""

    text: str
    event_id: int | None = None
    target: int = 1
    """How many make it reached, at least 1."""
    reached: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing to do, for one contact or for nobody in particular."""

    kind: FollowUpKind
    text: str
    """What to do, in the words that were used."""
    created: datetime
    uid: str = ""
    contact_id: int | None = None
    contact: str = ""
    """How the contact is called, for lists."""
    encounter_id: int | None = None
    event_id: int | None = None
    event: str = ""
    introduction_id: int | None = None
    channel: Channel | None = None
    due: date | None = None
    """A waiting one comes back on this day."""
    state: FollowUpState = FollowUpState.OPEN
    outcome: str = ""
    """replied, meeting set, no answer, led to something ...; for a skipped one the reason."""
    recurrence: str = ""
    """``30 days``, ``1 month``: the next one is due that long after this one ends; empty for once."""
    message: str = ""
    organization: str = ""
    role: str = ""
    deadline: date | None = None
    """Organisation, role and deadline belong to a lead."""
    ended: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Introduction:
    """Connecting one who looks for something with one who has it."""

    seeker_id: int
    helper_id: int
    seeks: str
    reason: str = ""
    state: IntroductionState = IntroductionState.SUGGESTED
    outcome: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class MyDetails:
    """One of my own cards: what I give to others."""

    label: str = "work"
    fn: str = ""
    name: Name = Name()
    organization: str = ""
    title: str = ""
    points: tuple[ContactPoint, ...] = field(default=())
    id: int = 0


@dataclass(frozen=True, slots=True)
class Operation:
    """A step of the history."""

    id: int
    at: datetime
    label: str
    """What it did, in the past tense: ``captured Ada Lovelace``."""
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Help:
    """Help that I gave somebody or got from them, in a line."""

    contact_id: int
    way: HelpWay
    kind: HelpKind
    text: str
    at: datetime
    event_id: int | None = None
    """The event it is counted for; None for where we met first."""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of having met somebody, in a line."""

    contact_id: int
    kind: OutcomeKind
    text: str
    at: datetime
    event_id: int | None = None
    """The event it is counted for; None for where we met first."""
    id: int = 0
