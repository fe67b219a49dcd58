"""The person of a follow-up on one sheet: card, notes, common ground, what they look for, history, message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from textual.content import Content

from eventmate import dates, phone
from eventmate.book.briefing import Briefing
from eventmate.book.checklist import CHANNELS
from eventmate.book.entries import Entry
from eventmate.flows.writing import Letter
from eventmate.messages.order import Standing, explain
from eventmate.model import Circle, Contact, ContactPoint, Encounter, FollowUp, PointKind, StatementKind
from eventmate.tui.pieces import content
from eventmate.tui.plain import plain
from eventmate.tui.screens.followup_rows import MARKS, box, told

_SAID: Final = (
    (StatementKind.LOOKING_FOR, "?", "$wants"), (StatementKind.OFFERS, "+", "$offers"),
    (StatementKind.KNOWS, "∞", "$knows"),
)  # fmt: skip
_POINTS: Final = {PointKind.EMAIL: "✉", PointKind.TEL: "☎", PointKind.URL: "↗"}
_EMPTY: Final = Content()


def person(known: Briefing, today: date, *, discreet: bool) -> Content:
    """Say everything about the person that helps to do it, a fact a line."""
    if known.contact is None:
        return plain("This concerns nobody in particular.", "$text-muted")
    return Content("\n").join(_person(known, known.contact, today, discreet=discreet))


def task(known: Briefing, today: date, place: int = 0, *, discreet: bool) -> Content:
    """Say what there is to do, and why it stands where it does."""
    one = known.follow_up
    lines = [content(told(one, discreet=discreet)).stylize("bold")]
    if one.id > 0 and not discreet:
        lines.append(plain(reason(one, known.standing, today, place), "italic $text-muted"))
    elif one.id < 0:
        lines.append(plain(light_reason(known.standing.circle, known.spoken, today), "italic $text-muted"))
    lines += [plain(", ".join(filter(None, (one.role, one.organization))))] if one.role or one.organization else []
    lines += [plain(f"Outcome: {one.outcome}")] if one.outcome else []
    lines += [plain(f"every {one.recurrence}".replace("every 1 ", "every "), "$text-muted")] if one.recurrence else []
    return Content("\n").join(lines)


def reason(one: FollowUp, known: Standing, today: date, place: int = 0) -> str:
    """Say in a sentence why a follow-up stands where it does."""
    told = explain(one, known, today, place)
    return f"{told[:1].upper()}{told[1:]}."


def why(entry: Entry, today: date, place: int) -> str:
    """Say why a line stands where it does."""
    if entry.follow_up.id < 0:
        return light_reason(entry.standing.circle, entry.last, today)
    return reason(entry.follow_up, entry.standing, today, place)


def light_reason(circle: Circle, spoken: date | None, today: date) -> str:
    """Say why somebody is due for a word."""
    since = f"{(today - spoken).days} days since the last word; " if spoken else ""
    told = f"{since}they are in your {circle.value} circle."
    return told[:1].upper() + told[1:]


def letter(shown: Letter, *, discreet: bool) -> Content:
    """Say what goes out, and by which way."""
    head = way(shown)
    if discreet:
        return Content.assemble(head, "\n", plain("hidden", "$text-muted"))
    subject = plain(f"{shown.message.subject}\n", "bold") if shown.message.subject else _EMPTY
    return Content.assemble(head, "\n", subject, plain(shown.message.body))


def way(shown: Letter) -> Content:
    """Say by which way it goes, and to which address."""
    name = plain(f"{MARKS[shown.channel]} {CHANNELS[shown.channel]}", "bold $text-accent")
    known = shown.opening.to
    search = "linkedin.com/search" in known
    return Content.assemble(name, "  ", plain("no profile known: search" if search else known, "$text-muted"))


def _person(known: Briefing, contact: Contact, today: date, *, discreet: bool) -> Iterator[Content]:
    name = plain(contact.display, "bold")
    circle = "" if contact.circle is Circle.WIDE else f"  {contact.circle.value} circle"
    said = f"  “{contact.pronunciation}”" if contact.pronunciation else ""
    yield Content.assemble(name, plain(said, "$text-muted"), plain(circle, "$warm"))
    yield from _line(", ".join(filter(None, (contact.title, contact.organization if contact.fn else ""))))
    for point in contact.points:
        if not point.until:
            yield Content.assemble(plain(f"{_POINTS[point.kind]} ", "$point"), plain(_point(point)))
    if not discreet:
        yield from _quoted(contact.note)
        yield from _quoted(" ".join(f"#{tag}" for tag in contact.tags), "$text-muted")
    for kind, sign, style in _SAID:
        for text in contact.says(kind):
            yield Content.assemble(plain(f"{sign} ", f"bold {style}"), plain(text))
    if known.other is not None:
        yield Content.assemble(plain("⇄ ", "bold $introduction"), plain(known.other.display))
    for one in known.also:
        day = f"  {dates.say(one.due, today)}" if one.due else ""
        line = content([box(one), (" ", ""), *told(one, discreet=discreet)])
        yield Content.assemble(line, plain(day, "$text-muted"))
    yield from _history(known, contact, today, discreet=discreet)


def _line(text: str) -> Iterator[Content]:
    if text:
        yield plain(text)


def _quoted(text: str, style: str = "italic") -> Iterator[Content]:
    if text:
        yield plain(text, style)


def _point(point: ContactPoint) -> str:
    value = phone.international(point.value) if point.kind is PointKind.TEL else point.value
    value = value.removeprefix("https://").removeprefix("www.") if point.kind is PointKind.URL else value
    return " ".join(filter(None, (value, f"ext {point.extension}" if point.extension else "", point.label)))


def _history(known: Briefing, contact: Contact, today: date, *, discreet: bool) -> Iterator[Content]:
    for encounter in contact.encounters:
        yield Content.assemble("\n", *_meeting(encounter, today, discreet=discreet))
    if discreet:
        return
    for logged in known.logged:
        yield _dated(logged.at.date(), today, plain(logged.text))
    for one in known.past:
        if one.id != known.follow_up.id and one.ended:
            outcome = f" ({one.outcome})" if one.outcome else f" ({one.state.value})"
            yield _dated(one.ended.date(), today, plain(f"{one.text}{outcome}"))
    if known.last and known.last.ended:
        first = next(iter(known.last.message.removeprefix("Subject:").strip().splitlines()), "")
        yield Content.assemble("\n", _dated(known.last.ended.date(), today, plain(f"you wrote: “{first}”", "italic")))


def _meeting(encounter: Encounter, today: date, *, discreet: bool) -> Iterator[Content]:
    where = encounter.event_name or "met"
    yield _dated(encounter.met.date(), today, plain(where, "bold"))
    if not discreet and encounter.warmth:
        yield Content.assemble("  ", plain("●" * encounter.warmth, "$warm"))
    if discreet:
        return
    cards = [word for word, holds in (("card given", encounter.card_given), ("card got", encounter.card_got)) if holds]
    shared = [f"{ground.kind.value} {ground.text}".strip() for ground in encounter.common]
    for text in (encounter.talk, encounter.note, f"through {encounter.through}" if encounter.through else ""):
        if text:
            yield plain(f"\n{text}", "italic")
    if shared:
        yield Content.assemble("\n", plain("= ", "bold $knows"), plain(", ".join(shared)))
    if cards:
        yield plain(f"\n{', '.join(cards)}", "$text-muted")


def _dated(day: date, today: date, content: Content) -> Content:
    return Content.assemble(plain(f"{dates.say(day, today)}  ", "$text-muted"), content)
