"""All that is known of a person, as lines to print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from eventmate import dates, phone
from eventmate.book import Book, ledger
from eventmate.model import Contact, ContactPoint, Encounter, FollowUp, HelpWay, PointKind, StatementKind

_WARMTH = ("", "cool", "mild", "friendly", "warm")
_SAID = {StatementKind.LOOKING_FOR: "looks for", StatementKind.OFFERS: "offers", StatementKind.KNOWS: "knows"}


def lines(contact: Contact, todo: Iterable[FollowUp], today: date) -> Iterator[str]:
    """Write a person's portrait, a fact a line, labels to the left."""
    yield f"{contact.display}   ({contact.id})"
    yield from _row("say it", contact.pronunciation)
    yield from _row("role", ", ".join(filter(None, (contact.title, contact.organization))))
    for point in contact.points:
        yield from _row(f"{point.kind.value}" + (" was" if point.until else ""), _point(point))
    for address in contact.addresses:
        parts = (address.street, address.postal_code, address.locality, address.region, address.country)
        yield from _row("address", ", ".join(filter(None, parts)))
    yield from _row("birthday", contact.birthday)
    yield from _row("tags", " ".join(f"#{tag}" for tag in contact.tags))
    for statement in contact.statements:
        met = next((one.event_name for one in contact.encounters if one.id == statement.encounter_id), "")
        held = f"until {statement.closed}" if statement.closed else f"since {statement.since}"
        yield from _row(_SAID[statement.kind], f"{statement.text} ({', '.join(filter(None, (met, held)))})")
    yield from _row("note", contact.note)
    yield from _row("circle", "" if contact.circle.value == "wide" else contact.circle.value)
    yield from _row("vouch", contact.vouch)
    for encounter in contact.encounters:
        yield from _meeting(encounter)
    for former in contact.former:
        yield from _row(f"{former.field} was", f"{former.value} (until {former.until})")
    for one in todo:
        due = f", due {dates.say(one.due, today)}" if one.due else ""
        yield from _row("to do", f"{one.id}  {one.text}{due}" + (" (waiting)" if one.state.value == "waiting" else ""))


def since(book: Book, contact_id: int) -> Iterator[str]:
    """Write what came of having met somebody, and what help there was."""
    for came in ledger.outcomes(book, contact_id):
        yield from _row(came.kind.value, f"{came.text} ({came.at:%Y-%m-%d})")
    for one in ledger.help_listing(book, contact_id):
        way = "helped" if one.way is HelpWay.GIVEN else "helped me"
        yield from _row(way, f"{one.text} ({one.kind.value}, {one.at:%Y-%m-%d})")


def _row(label: str, value: str) -> Iterator[str]:
    if value:
        first, *rest = value.splitlines()
        yield f"{label:>10}  {first}"
        yield from (f"{'':>10}  {line}" for line in rest)


def _point(point: ContactPoint) -> str:
    value = phone.international(point.value) if point.kind is PointKind.TEL else point.value
    extras = (f"ext {point.extension}" if point.extension else "", point.label, "preferred" if point.preferred else "",
              f"until {point.until}" if point.until else "")  # fmt: skip
    told = ", ".join(filter(None, extras))
    return value + (f"  ({told})" if told else "")


def _meeting(encounter: Encounter) -> Iterator[str]:
    where = f"{encounter.event_name}, " if encounter.event_name else ""
    yield from _row("met", f"{where}{encounter.met:%Y-%m-%d %H:%M}")
    cards = [word for word, holds in (("given", encounter.card_given), ("got", encounter.card_got)) if holds]
    yield from _row("card", " and ".join(cards))
    yield from _row("talk", encounter.talk)
    yield from _row("note", encounter.note)
    yield from _row(
        "in common", ", ".join(filter(None, (f"{c.kind.value} {c.text}".strip() for c in encounter.common)))
    )
    yield from _row("through", encounter.through)
    yield from _row("warmth", _WARMTH[encounter.warmth])
