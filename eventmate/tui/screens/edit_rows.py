"""The rows of a person's form: which fields there are, how they are asked for, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from eventmate.model import Address, Circle, Contact, PointKind, StatementKind
from eventmate.tui.screens.edit_fields import EditFields, tags_of
from eventmate.tui.screens.facts import written
from eventmate.tui.widgets.form import Choice, Line, Row, Switch, Text

_LABEL_WIDTH: Final = 12
_POINTS: Final = {
    PointKind.EMAIL: ("✉ E-mail", "✉ Mail", "name@example.org"),
    PointKind.TEL: ("☎ Phone", "☎ Phone", "number, with + from abroad"),
    PointKind.URL: ("↗ Link", "↗ Link", "linkedin.com/in/…, a page, a handle"),
}
_SAID: Final = {
    StatementKind.LOOKING_FOR: ("? They look for", "? Want", "$wants", "What kind of people would they like to meet?"),
    StatementKind.OFFERS: ("+ They offer", "+ Offer", "$offers", "What could they help others with?"),
    StatementKind.KNOWS: ("They know", "Know", "$knows", "Whom or where do they know?"),
}
_CIRCLES: Final = tuple((circle.value, circle.value) for circle in Circle)
_ADDRESS: Final = (
    ("Address", "Address", (("street", "street and number"),)),
    ("  town", "town", (("postal_code", "postcode"), ("locality", "town"))),
    ("  country", "country", (("region", "region"), ("country", "country"))),
    ("  more", "more", (("extended", "flat, floor"), ("po_box", "PO box"), ("label", "home, work …"))),
)


def rows(contact: Contact, fields: EditFields, *, narrow: bool = False) -> list[Row]:
    """Make all rows, in order.

    Args:
        narrow: whether there is little room beside the labels.
    """
    return [
        *_name(contact),
        _row("title", "Title", contact.title, "CTO", spaced=True),
        _row("organization", "Organisation", contact.organization, "Where they work", short="At"),
        *(row for kind in PointKind for row in _points(kind, contact, fields, narrow=narrow)),
        _row("tags", "Tags", tags_of(contact), "a, b, c", spaced=True),
        Row("circle", "Circle", (Choice("circle", contact.circle.value, _CIRCLES),)),
        *(row for kind in StatementKind for row in _statements(kind, contact, fields)),
        *_addresses(contact),
        _row("birthday", "Birthday", contact.birthday, "1990-12-24, or --12-24 without the year", short="Born"),
        Row("vouch", "Vouch", (_line("vouch", contact.vouch, "Why would you vouch for them?"),), private=True),
        Row("note", "Note", (Text("note", contact.note, "Anything else"),), private=True),
    ]


def _line(key: str, value: str, ask: str, width: int = 0) -> Line:
    # Not at a pause: the older value of a name or a job is kept, and half a word is no older value.
    return Line(key, value, ask, pausing=False, width=width)


def _row(key: str, label: str, value: str, ask: str, *, short: str = "", spaced: bool = False) -> Row:
    return Row(key, label, (_line(key, value, ask),), short, spaced=spaced)


def _name(contact: Contact) -> Iterator[Row]:
    name = contact.name
    yield _row("fn", "Name", contact.fn, "Not known yet")
    given = (_line("given", name.given, "given"), _line("additional", name.additional, "middle"))
    yield Row("given", "  given, middle", given, "given")
    yield Row("family", "  family", (_line("family", name.family, "family"),), "family")
    around = (_line("prefix", name.prefix, "Dr"), _line("suffix", name.suffix, "Jr, PhD"))
    yield Row("around", "  before, after", around, "Dr, Jr")
    yield _row("nickname", "Nickname", contact.nickname, "What friends call them", short="Nick")
    yield _row("pronunciation", "Say the name", contact.pronunciation, "How do they say their name?", short="Say it")


def _points(kind: PointKind, contact: Contact, fields: EditFields, *, narrow: bool) -> Iterator[Row]:
    label, short, ask = _POINTS[kind]
    there = {point.id: point for point in contact.current(kind)}
    for place, (key, number) in enumerate(fields.points[kind].keys(list(there))):
        point = there.get(number)
        value = _line(key, written(point) if point else "", ask)
        about = (
            _line(f"{key}/label", point.label if point else "", "label", _LABEL_WIDTH),
            Switch(f"{key}/preferred", "1" if point and point.preferred else "", "★"),
        )
        first, cells = not place and kind is PointKind.EMAIL, (value,) if narrow else (value, *about)
        yield Row(f"{key} {narrow}", "" if place else label, cells, "" if place else short, "$point", spaced=first)
        if narrow and point:
            yield Row(f"{key} about", "", about)


def _statements(kind: StatementKind, contact: Contact, fields: EditFields) -> Iterator[Row]:
    label, short, sign, ask = _SAID[kind]
    there = {s.id: s for s in contact.statements if s.kind is kind and s.closed is None}
    for place, (key, number) in enumerate(fields.said[kind].keys(list(there))):
        statement = there.get(number)
        line = _line(key, statement.text if statement else "", "and …" if place else ask)
        hint = f"{statement.since:%b %Y}" if statement else ""
        first = not place and kind is StatementKind.LOOKING_FOR
        yield Row(key, "" if place else label, (line,), "" if place else short, sign, hint, spaced=first)


def _addresses(contact: Contact) -> Iterator[Row]:
    for place, address in enumerate((*contact.addresses, Address())):
        lines = _ADDRESS if place < len(contact.addresses) else _ADDRESS[:1]
        for label, short, parts in lines:
            cells = tuple(_line(f"address:{place}/{part}", getattr(address, part), ask) for part, ask in parts)
            yield Row(f"address:{place} {label}", label, cells, short, spaced=not place and label == "Address")
