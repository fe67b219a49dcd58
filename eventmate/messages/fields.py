"""What a message may say of a person: the merge fields, gathered from what is known.

Only what one would say to their face goes in: no note, no warmth, no line as it was typed.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import date, tzinfo
from urllib.parse import urlsplit

from eventmate.messages import days, names, wording
from eventmate.model import (
    Contact,
    Encounter,
    FollowUp,
    FollowUpKind,
    Introduction,
    MyDetails,
    PointKind,
    StatementKind,
)
from eventmate.text import clean

_THANKS = re.compile(r"\A(?:say )?thanks?(?: you)?\b(?:(?! for ).)*?(?: for (?P<what>.+))?\Z", re.I)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Fields:
    """The merge fields, each empty when there is nothing to say."""

    name: str = ""
    """The person's name as one would say it: “Ada”."""
    full_name: str = ""
    """FN, for speaking of them to others."""
    work: str = ""
    """What they do: “CTO at Analytical Engines”."""
    company: str = ""
    """Their organisation."""
    met: str = ""
    """What may follow “it was good to”: “meet you”, or “see you again”; empty when you have not met."""
    event: str = ""
    """Where you met."""
    date: str = ""
    """When you met: “yesterday”, “on Wednesday”, “last week”, “in May”."""
    talk: str = ""
    """What may follow “we talked about”."""
    common: str = ""
    """Common ground as a clause: “we both know Dana”."""
    looking_for: str = ""
    """What they look for."""
    offers: str = ""
    """What they offer."""
    promise: str = ""
    """What I promised, in the words that were used."""
    promised: str = ""
    """What may follow “I promised”: “to send the paper”, “you the paper”."""
    handed: str = ""
    """As promised, where it is something that comes with the message."""
    theirs: str = ""
    """What they promised, in the words that were used."""
    offered: str = ""
    """What may follow “you offered”: “to send me the deck”."""
    thanks: str = ""
    """What may follow “thank you for”."""
    other: str = ""
    """Whom to introduce them to, by full name."""
    other_name: str = ""
    """The same, as one would say it."""
    other_work: str = ""
    """What that one does."""
    other_company: str = ""
    seeks: str = ""
    """What the person looks for and the other can give."""
    sought: str = ""
    """What the other looks for and the person can give."""
    wanted: str = ""
    """What may follow “I am looking for”, when I ask them."""
    inside: str = ""
    """The organisation I ask about, which is theirs."""
    role: str = ""
    """The role of a lead."""
    at: str = ""
    """The organisation of a lead, or the one I ask about."""
    deadline: str = ""
    """The day of a lead, as it follows “by”."""
    me: str = ""
    """My name as one would say it."""
    my_name: str = ""
    """My name in full."""
    my_work: str = ""
    """What I do: “Engineer at Acme”."""
    my_company: str = ""
    my_links: str = ""
    """My pages, two at most."""
    my_email: str = ""
    my_phone: str = ""


NAMES: tuple[str, ...] = tuple(f.name for f in dataclasses.fields(Fields))
"""The names of all fields, as templates use them."""


def fields(
    follow_up: FollowUp,
    contact: Contact | None,
    mine: MyDetails | None,
    today: date,
    *,
    introduction: Introduction | None = None,
    other: Contact | None = None,
    zone: tzinfo | None = None,
) -> Fields:
    """Gather what can be said.

    Args:
        follow_up: what the message is for.
        contact: whom it goes to.
        mine: the card I sign with.
        today: the day the message is read, near enough.
        introduction: what a follow-up about an introduction belongs to.
        other: the other one of that introduction.
        zone: where today is; without it an encounter's day is that of its own offset.
    """
    known = {
        **(_person(contact, follow_up, today, zone) if contact else _nobody(follow_up)),
        **_tasks(follow_up, contact, today),
        **(_me(mine) if mine else {}),
        **(_introduced(introduction, contact, other) if other else {}),
    }
    return Fields(**{name: _short(name, value) for name, value in known.items()})


def _person(contact: Contact, follow_up: FollowUp, today: date, zone: tzinfo | None) -> dict[str, str]:
    met = _encounter(contact, follow_up)
    return {
        "name": names.said(contact),
        "full_name": names.full(contact),
        "work": _work(contact),
        "company": contact.organization,
        "met": _meeting(contact, met),
        "event": (met.event_name if met else "") or follow_up.event,
        "date": days.past(met.met.astimezone(zone).date() if zone else met.met.date(), today) if met else "",
        "talk": _talk(contact, met, latest=follow_up.kind is FollowUpKind.TOUCH),
        "common": wording.shared(met.common if met else ()),
        "looking_for": wording.listed(contact.says(StatementKind.LOOKING_FOR)),
        "offers": wording.listed(contact.says(StatementKind.OFFERS)),
    }


def _nobody(follow_up: FollowUp) -> dict[str, str]:
    return {"event": follow_up.event}


def _meeting(contact: Contact, met: Encounter | None) -> str:
    if not met:
        return ""
    return "see you again" if any(e.met < met.met for e in contact.encounters) else "meet you"


def _tasks(follow_up: FollowUp, contact: Contact | None, today: date) -> dict[str, str]:
    """What is to be done, by the kind of the follow-up."""
    if follow_up.kind is FollowUpKind.PROMISE:
        called = (names.said(contact), names.full(contact)) if contact else ()
        promise = wording.mine(follow_up.text, called)
        handed = promise.clause if promise.handed else ""
        return {"promise": promise.words, "promised": promise.clause, "handed": handed}
    if follow_up.kind is FollowUpKind.THEIRS:
        promise = wording.theirs(follow_up.text)
        return {"theirs": promise.words, "offered": promise.clause}
    if follow_up.kind is FollowUpKind.LEAD:
        deadline = days.coming(follow_up.deadline, today) if follow_up.deadline and follow_up.deadline >= today else ""
        return {"role": follow_up.role, "at": follow_up.organization, "deadline": deadline}
    if thanks := _THANKS.match(clean(follow_up.text)):
        return {"thanks": wording.given(thanks["what"] or "")}
    return {}


def is_thanks(follow_up: FollowUp) -> bool:
    """Whether what is to be done is to thank somebody."""
    return bool(_THANKS.match(clean(follow_up.text)))


def _me(mine: MyDetails) -> dict[str, str]:
    emails, phones, urls = ([p.value for p in mine.points if p.kind is kind and not p.until] for kind in PointKind)
    return {
        "me": names.mine(mine),
        "my_name": mine.fn,
        "my_work": _joined(mine.title, mine.organization),
        "my_company": mine.organization,
        "my_links": ", ".join([shown for url in urls if (shown := _shown(url))][:2]),
        "my_email": next(iter(emails), ""),
        "my_phone": next(iter(phones), ""),
    }


def _introduced(introduction: Introduction | None, contact: Contact | None, other: Contact) -> dict[str, str]:
    known = {"other": names.full(other), "other_name": names.said(other), "other_work": _work(other)}
    known["other_company"] = other.organization
    if not introduction or not contact:
        return known
    seeker = introduction.seeker_id == contact.id
    return {**known, "seeks" if seeker else "sought": wording.listed([introduction.seeks], most=1)}


def _encounter(contact: Contact, follow_up: FollowUp) -> Encounter | None:
    """The meeting a follow-up comes from, or else the latest, which is what staying in touch goes by."""
    met = contact.encounters
    of_it = [e for e in met if e.id and e.id == follow_up.encounter_id]
    there = [e for e in met if e.event_id and e.event_id == follow_up.event_id]
    return next(iter((*of_it, *there, *met)), None)


def _talk(contact: Contact, met: Encounter | None, *, latest: bool) -> str:
    """The topic of that meeting, or for staying in touch the last one that is known."""
    told = [e.talk for e in contact.encounters] if latest else [met.talk if met else ""]
    return next((said for talk in told if (said := wording.topic(talk))), "")


def _work(contact: Contact) -> str:
    return _joined(contact.title, contact.organization)


def _joined(title: str, organization: str) -> str:
    """Title and organisation as said in a row; empty without a title, for “at Acme” follows nothing."""
    return " at ".join(part for part in (clean(title), clean(organization)) if part) if clean(title) else ""


def _shown(url: str) -> str:
    """A link as one writes it under a letter; empty for anything but a page."""
    try:
        parts = urlsplit(clean(url))
    except ValueError:
        return ""
    return clean(url) if parts.scheme in {"http", "https"} and parts.netloc else ""


def _short(name: str, value: str) -> str:
    """A value of one line; only promises may be long, for their words are to be kept."""
    value = clean(value)
    whole = name in {"promise", "promised", "handed", "theirs", "offered", "my_links"}
    return value if whole or len(value) <= _LONGEST else ""
