"""Model values as plain dictionaries in a stable order of keys: what ``--json`` prints and a .json file holds.

The line an encounter was typed as is no part of them: it never leaves the house.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from eventmate.model import (
    Address,
    By,
    Contact,
    ContactPoint,
    Draft,
    Encounter,
    Event,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    PointKind,
    StatementKind,
)

_PROMISED = {FollowUpKind.PROMISE: By.ME, FollowUpKind.THEIRS: By.THEM}
_PENDING = {FollowUpState.OPEN, FollowUpState.WAITING}


def draft_record(draft: Draft) -> dict[str, Any]:
    """Tell what was understood, and nothing of how it was written."""
    return {
        "name": draft.name,
        "title": draft.title,
        "organization": draft.organization,
        **_points(draft.points),
        "tags": list(draft.tags),
        "looking_for": list(draft.looking_for),
        "offers": list(draft.offers),
        "knows": list(draft.knows),
        "promises": [_promise(p.text, p.due, p.by) for p in draft.promises],
        "note": draft.note,
    }


def contact_record(contact: Contact, followups: Iterable[FollowUp] = ()) -> dict[str, Any]:
    """Tell all that the book holds of a person, its photo and foreign vCard properties aside.

    Args:
        contact: the person.
        followups: theirs; the pending promises among them are told.
    """
    return {
        "id": contact.id,
        "uid": contact.uid,
        "name": contact.fn,
        "title": contact.title,
        "organization": contact.organization,
        **_points(tuple(p for p in contact.points if not p.until)),
        "tags": list(contact.tags),
        "looking_for": list(contact.says(StatementKind.LOOKING_FOR)),
        "offers": list(contact.says(StatementKind.OFFERS)),
        "knows": list(contact.says(StatementKind.KNOWS)),
        "promises": [
            _promise(f.text, f.due, _PROMISED[f.kind]) for f in followups if f.kind in _PROMISED and f.state in _PENDING
        ],
        "note": contact.note,
        "structured": {
            "family": contact.name.family,
            "given": contact.name.given,
            "additional": contact.name.additional,
            "prefix": contact.name.prefix,
            "suffix": contact.name.suffix,
        },
        "nickname": contact.nickname,
        "pronunciation": contact.pronunciation,
        "circle": contact.circle.value,
        "vouch": contact.vouch,
        "addresses": [_address(a) for a in contact.addresses],
        "birthday": contact.birthday,
        "former": _former(contact),
        "encounters": [_encounter(e) for e in contact.encounters],
        "created": contact.created.isoformat(),
        "revised": contact.revised.isoformat(),
    }


def event_record(event: Event) -> dict[str, Any]:
    """Tell an event."""
    return {
        "id": event.id,
        "uid": event.uid,
        "name": event.name,
        "place": event.place,
        "region": event.region,
        "starts": _iso(event.starts),
        "ends": _iso(event.ends),
        "series": event.series,
        "organizer": event.organizer,
        "kind": event.kind,
        "template": event.template,
        "pitch": event.pitch,
        "met": event.met,
        "current": event.current,
    }


def followup_record(followup: FollowUp) -> dict[str, Any]:
    """Tell a follow-up."""
    return {
        "id": followup.id,
        "uid": followup.uid,
        "kind": followup.kind.value,
        "text": followup.text,
        "contact_id": followup.contact_id,
        "contact": followup.contact,
        "event_id": followup.event_id,
        "event": followup.event,
        "channel": followup.channel.value if followup.channel else None,
        "due": _iso(followup.due),
        "state": followup.state.value,
        "outcome": followup.outcome,
        "recurrence": followup.recurrence,
        "message": followup.message,
        "organization": followup.organization,
        "role": followup.role,
        "deadline": _iso(followup.deadline),
        "created": followup.created.isoformat(),
        "ended": _iso(followup.ended),
    }


def json_chunks(records: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """Write records as one JSON array in UTF-8, a record a line, without ever holding all of them."""
    opening = b"[\n"
    for record in records:
        yield opening + json.dumps(record, ensure_ascii=False).encode()
        opening = b",\n"
    yield b"[]\n" if opening == b"[\n" else b"\n]\n"


def _points(points: tuple[ContactPoint, ...]) -> dict[str, Any]:
    phones = [p for p in points if p.kind is PointKind.TEL]
    return {
        "emails": [p.value for p in points if p.kind is PointKind.EMAIL],
        "phones": [p.value for p in phones],
        "labels": {p.value: {"label": p.label, "extension": p.extension} for p in phones if p.label or p.extension},
        "urls": [p.value for p in points if p.kind is PointKind.URL],
    }


def _promise(text: str, due: date | None, by: By) -> dict[str, Any]:
    return {"text": text, "due": _iso(due), "by": by.value}


def _address(address: Address) -> dict[str, Any]:
    return {
        "label": address.label,
        "po_box": address.po_box,
        "extended": address.extended,
        "street": address.street,
        "locality": address.locality,
        "region": address.region,
        "postal_code": address.postal_code,
        "country": address.country,
    }


def _former(contact: Contact) -> list[dict[str, Any]]:
    fields = [{"field": f.field, "value": f.value, "since": f.since, "until": f.until} for f in contact.former]
    points = [
        {"field": p.kind.value, "value": p.value, "since": "", "until": p.until} for p in contact.points if p.until
    ]
    return fields + points


def _encounter(encounter: Encounter) -> dict[str, Any]:
    return {
        "event_id": encounter.event_id,
        "event": encounter.event_name,
        "met": encounter.met.isoformat(),
        "note": encounter.note,
        "talk": encounter.talk,
        "card_given": encounter.card_given,
        "card_got": encounter.card_got,
        "warmth": encounter.warmth,
        "through": encounter.through,
        "common": [{"kind": c.kind.value, "text": c.text} for c in encounter.common],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
