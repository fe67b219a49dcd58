"""All that the book knows of a person, put into words for the eye: read here, laid out by `widgets.portrait`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from textual.content import Content

from eventmate import dates, phone
from eventmate.book import Book, cards, contacts, followups, ledger, reviews
from eventmate.book.cards import Handover
from eventmate.book.reviews import Answer, Question
from eventmate.model import (
    Address,
    Circle,
    Contact,
    ContactPoint,
    Encounter,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Help,
    HelpKind,
    HelpWay,
    Outcome,
    PointKind,
    Statement,
    StatementKind,
)
from eventmate.tui.plain import plain
from eventmate.tui.widgets.portrait import Fact

SIGNS: Final = {PointKind.EMAIL: "✉ e-mail", PointKind.TEL: "☎ phone", PointKind.URL: "↗ link"}
_SAID: Final = {
    StatementKind.LOOKING_FOR: ("? wants", "$wants"),
    StatementKind.OFFERS: ("+ offers", "$offers"),
    StatementKind.KNOWS: ("knows", "$knows"),
}
_STATES: Final = {
    FollowUpState.OPEN: ("☐", ""),
    FollowUpState.WAITING: ("◷", "$waiting"),
    FollowUpState.DONE: ("☑", "$done"),
    FollowUpState.SKIPPED: ("☒", "$text-muted"),
}
_PROMISES: Final = {FollowUpKind.PROMISE: ("→", "$promise"), FollowUpKind.THEIRS: ("←", "$theirs"),
                    FollowUpKind.INTRODUCTION: ("⇄", "$introduction")}  # fmt: skip
_ASKED: Final = {
    Question.CONNECTION: "how", Question.DOES: "does", Question.COMMON: "common", Question.HELP_THEM: "for them",
    Question.HELP_ME: "for me",
}  # fmt: skip
_SHOWN_ENDED: Final = 12


@dataclass(frozen=True, slots=True)
class Known:
    """A person with what there is to do and where the card has gone."""

    contact: Contact
    todo: tuple[FollowUp, ...]
    """Done ones too."""
    handovers: tuple[Handover, ...]
    help: tuple[Help, ...] = ()
    """Given and got, latest first."""
    outcomes: tuple[Outcome, ...] = ()
    """What came of having met, latest first."""
    answers: Mapping[Question, Answer] = field(default_factory=dict)
    """What was answered of them in the review."""


def read(book: Book, contact_id: int) -> Known:
    """Read all that is known of a person; NotFound when there is none."""
    contact = contacts.get(book, contact_id)
    todo = followups.listing(book, contact_id=contact_id, ended_since=contact.created)
    return Known(
        contact, todo, cards.handovers(book, contact_id), ledger.help_listing(book, contact_id),
        ledger.outcomes(book, contact_id), reviews.answers(book, contact_id),
    )  # fmt: skip


def facts(known: Known, today: date, *, discreet: bool = False) -> list[Fact]:
    """Put all of it into words.

    Args:
        today: the local day.
        discreet: leave out notes, warmth and promises.
    """
    contact = known.contact
    groups = (
        _who(contact),
        _reach(contact),
        (fact for statement in contact.statements if statement.closed is None for fact in _said(statement, contact)),
        _private(contact) if not discreet else iter(()),
        _todo(known.todo, today, discreet=discreet),
        _meetings(contact, discreet=discreet),
        _ledger(known) if not discreet else iter(()),
        _once(contact),
        _cards(known.handovers),
    )
    shown = [list(group) for group in groups]
    return [fact for place, group in enumerate(filter(None, shown)) for fact in ([Fact()] if place else []) + group]


def role(contact: Contact) -> str:
    """Say title and organisation."""
    return ", ".join(part for part in (contact.title, contact.organization) if part and part != contact.display)


def _who(contact: Contact) -> Iterator[Fact]:
    yield Fact("", plain(contact.display[:300], "bold $text-primary"))
    if told := role(contact):
        yield Fact("", told)
    yield from _given("nickname", contact.nickname)
    yield from _given("say it", contact.pronunciation)
    yield from _given("circle", "" if contact.circle is Circle.WIDE else contact.circle.value)
    yield from _given("tags", " ".join(f"#{tag}" for tag in contact.tags))


def _reach(contact: Contact) -> Iterator[Fact]:
    points = [point for point in contact.points if not point.until]
    for point in points:
        yield Fact(SIGNS[point.kind], written(point), "$point", tail=_told(point))
    if not points:
        yield Fact("! reach", plain("no e-mail, number or link yet", "$thin"), "$thin")
    for address in contact.addresses:
        yield Fact("⌂ address", one_line(address), "$point", tail=address.label)
    yield from _given("birthday", contact.birthday)


def written(point: ContactPoint) -> str:
    """Write a contact point as people write it."""
    if point.kind is not PointKind.TEL:
        return point.value
    return phone.international(point.value) + (f" ext {point.extension}" if point.extension else "")


def one_line(address: Address) -> str:
    """Write an address in one line."""
    parts = (address.po_box, address.extended, address.street, f"{address.postal_code} {address.locality}".strip(),
             address.region, address.country)  # fmt: skip
    return ", ".join(filter(None, parts))


def _told(point: ContactPoint) -> str:
    return ", ".join(filter(None, (point.label, "★ preferred" if point.preferred else "")))


def _said(statement: Statement, contact: Contact) -> Iterator[Fact]:
    label, style = _SAID[statement.kind]
    met = (one.event_name for one in contact.encounters if one.id == statement.encounter_id)
    where = next(met, "")
    yield Fact(label, statement.text, style, tail=", ".join(filter(None, (where, f"{statement.since:%b %Y}"))))


def _private(contact: Contact) -> Iterator[Fact]:
    yield from _given("★ vouch", contact.vouch)
    yield from _given("note", contact.note)


def _given(label: str, text: str) -> Iterator[Fact]:
    if text:
        yield Fact(label, text)


def _todo(todo: tuple[FollowUp, ...], today: date, *, discreet: bool) -> Iterator[Fact]:
    shown = [f for f in todo if not (discreet and f.kind in _PROMISES)]
    standing = [f for f in shown if f.ended is None]
    ended = sorted((f for f in shown if f.ended is not None), key=lambda f: str(f.ended), reverse=True)
    if shown:
        yield _heading("To do")
    for follow_up in (*standing, *ended[:_SHOWN_ENDED]):
        yield Fact("", _task(follow_up, today))
    if len(ended) > _SHOWN_ENDED:
        yield Fact("", plain(f"and {len(ended) - _SHOWN_ENDED} more that are done", "$text-muted"))


def _task(follow_up: FollowUp, today: date) -> Content:
    sign, style = _STATES[follow_up.state]
    way, colour = _PROMISES.get(follow_up.kind, ("", ""))
    when = Content()
    if follow_up.ended is not None:
        outcome = f"{follow_up.ended:%d %b} {follow_up.outcome}".strip()
        when = plain(f"  {follow_up.state.value} {outcome}", "$text-muted")
    elif follow_up.due is not None:
        late = follow_up.due < today
        said = dates.say(follow_up.due, today)
        when = plain(f"  ! {said}" if late else f"  {said}", "$overdue" if late else "$text-muted")
    text = plain(f"{follow_up.text[:300]}", "$text-muted" if follow_up.ended else "")
    return Content.assemble(plain(f"{sign} ", style), plain(f"{way} " if way else "", colour), text, when)


def _meetings(contact: Contact, *, discreet: bool) -> Iterator[Fact]:
    if contact.encounters:
        yield _heading("Met")
    for encounter in contact.encounters:
        where = encounter.event_name or "on its own"
        dots = "" if discreet or not encounter.warmth else "  " + "● " * encounter.warmth
        yield Fact(
            "", Content.assemble(plain(f"{encounter.met:%d %b %Y}  ", "$text-muted"), where, plain(dots, "$warm"))
        )
        yield from _meeting(encounter, discreet=discreet)


def _meeting(encounter: Encounter, *, discreet: bool) -> Iterator[Fact]:
    if not discreet:
        yield from _given("  talk", encounter.talk)
    shared = (f"{ground.kind.value} {ground.text}".strip() for ground in encounter.common)
    yield from _given("  common", ", ".join(shared))
    sides = (("given", encounter.card_given), ("got", encounter.card_got))
    yield from _given("  card", " and ".join(word for word, holds in sides if holds))
    yield from _given("  through", encounter.through)
    if not discreet:
        yield from _given("  note", encounter.note)


def _ledger(known: Known) -> Iterator[Fact]:
    """Say what help there was and what came of it, then what the review said; nothing is set off against anything."""
    if known.help or known.outcomes:
        yield _heading("Since then")
    for came in known.outcomes:
        yield Fact(f"✓ {came.kind.value}", came.text, "$done", tail=f"{came.at:%d %b %Y}")
    for one in known.help:
        label = "helped" if one.way is HelpWay.GIVEN else "helped me"
        kind = "" if one.kind is HelpKind.OTHER else f"{one.kind.value}, "
        yield Fact(label, one.text, tail=f"{kind}{one.at:%d %b %Y}")
    told = [known.answers[one] for one in Question if one in known.answers and known.answers[one].text]
    if told:
        yield _heading("Review")
    for answer in told:
        yield Fact(_ASKED[answer.question], answer.text, tail=f"{answer.at:%b %Y}")


def _once(contact: Contact) -> Iterator[Fact]:
    """Say what held once, with its days."""
    points = [point for point in contact.points if point.until]
    closed = [statement for statement in contact.statements if statement.closed is not None]
    if contact.former or points or closed:
        yield _heading("Once")
    for former in contact.former:
        label = {"fn": "name", "organization": "at"}.get(former.field, former.field)
        yield Fact(label, former.value, tail=f"{former.since} to {former.until}")
    for point in points:
        yield Fact(SIGNS[point.kind], written(point), tail=", ".join(filter(None, (point.label, f"to {point.until}"))))
    for statement in closed:
        yield Fact(_SAID[statement.kind][0], statement.text, tail=f"{statement.since} to {statement.closed}")


def _cards(handovers: tuple[Handover, ...]) -> Iterator[Fact]:
    if handovers:
        yield _heading("Card")
    for handover in handovers:
        yield Fact("on", handover.destination, tail=f"since {handover.at:%d %b %Y}")


def _heading(words: str) -> Fact:
    return Fact("", plain(words, "bold $text-muted"))
