"""What becomes of each field of a person's form: one operation of the book, in the thread that saves.

As `swap_fields`, every saver returns what is to stand in the field then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from typing import Final

from eventmate.book import Book, contacts, edits, encounters, facts
from eventmate.errors import BadInput, NotFound
from eventmate.intake import points
from eventmate.intake.names import structure
from eventmate.model import Address, Contact, ContactPoint, Name, PointKind, StatementKind
from eventmate.text import clean
from eventmate.tui.screens.facts import written
from eventmate.tui.screens.items import Items

PARTS: Final = ("prefix", "given", "additional", "family", "suffix")
"""The components of a name in the order in which they are said."""
ADDRESS: Final = ("street", "postal_code", "locality", "region", "country", "extended", "po_box", "label")


class EditFields:
    """Saves the fields of one person.

    Args:
        book: where.
        contact_id: whose.
        clock: the local time.
        region: for telephone numbers without a country code.
    """

    def __init__(self, book: Book, contact_id: int, clock: Callable[[], datetime], region: str) -> None:
        self.book, self.contact_id, self.clock, self.region = book, contact_id, clock, region
        self.points = {kind: Items(kind.value) for kind in PointKind}
        self.said = {kind: Items(kind.value) for kind in StatementKind}

    @property
    def lists(self) -> list[Items]:
        """The lists that grow."""
        return [*self.points.values(), *self.said.values()]

    def save(self, key: str, text: str) -> str:
        """Save a field.

        Args:
            key: which one, as in `edit_rows`.
            text: what stands in it.

        Raises:
            EventmateError: as the operation says.
        """
        line, _, part = key.partition("/")
        kind = line.partition(":")[0]
        if kind == "fn":
            return self._rename(text)
        if kind in PARTS:
            return self._name_part(kind, text)
        if kind == "tags":
            return tags_of(edits.set_tags(self.book, self.contact_id, _tags(text), self.clock()))
        if kind == "address":
            return self._address(int(line.partition(":")[2]), part, text)
        if kind in set(PointKind):
            return self._point(PointKind(kind), line, part, text)
        if kind in set(StatementKind):
            return self._state(StatementKind(kind), line, text)
        after = edits.change(self.book, self.contact_id, {kind: text}, self.clock())
        return str(getattr(after, kind))

    def end(self, key: str) -> bool:
        """Note that what a line says holds no longer; False where that means nothing."""
        line, kind = key.partition("/")[0], key.partition(":")[0]
        for lists in (self.points, self.said):
            items = next((items for items in lists.values() if items.kind == kind), None)
            if items is not None and (number := items.id_of(line)):
                if kind in set(PointKind):
                    edits.retire_point(self.book, self.contact_id, number, self.clock())
                else:
                    encounters.close(self.book, number, self.clock())
                return True
        return False

    def _read(self) -> Contact:
        return contacts.get(self.book, self.contact_id)

    def _rename(self, text: str) -> str:
        text = clean(text)
        return edits.rename(self.book, self.contact_id, text, structure(text) if text else Name(), self.clock()).fn

    def _name_part(self, part: str, text: str) -> str:
        """Set a component; the name as written follows where it was just the components."""
        before = self._read()
        values, name = {part: clean(text)}, replace(before.name, **{part: clean(text)})
        if before.fn == said(before.name):
            values["fn"] = said(name)
        after = edits.change(self.book, self.contact_id, values, self.clock())
        return str(getattr(after.name, part))

    def _point(self, kind: PointKind, line: str, part: str, text: str) -> str:
        items = self.points[kind]
        number, text = items.id_of(line), clean(text)
        old = next((point for point in self._read().points if point.id == number), None) if number else None
        if part:
            return self._point_part(kind, old, part, text)
        if not text:
            if old is not None:
                items.bind(line, 0)
                edits.remove_point(self.book, self.contact_id, old.id, self.clock())
            return ""
        point = read_point(kind, text, self.region)
        if old is not None:
            point = replace(point, id=old.id, label=old.label or point.label, preferred=old.preferred)
        after = edits.put_point(self.book, self.contact_id, point, self.clock())
        stored = next(p for p in after.points if facts.key(p) == facts.key(point) and not p.until)
        items.bind(line, stored.id)
        return written(stored)

    def _point_part(self, kind: PointKind, old: ContactPoint | None, part: str, text: str) -> str:
        """Set the label, or make it the preferred one of its kind."""
        if old is None:
            raise BadInput(f"Write the {_CALLED[kind]} first.")
        after = replace(old, preferred=bool(text)) if part == "preferred" else replace(old, label=text)
        edits.put_point(self.book, self.contact_id, after, self.clock())
        return text

    def _state(self, kind: StatementKind, line: str, text: str) -> str:
        items, text = self.said[kind], clean(text)
        number = items.id_of(line)
        if number and text:
            return encounters.restate(self.book, number, text, self.clock()).text
        if number:
            items.bind(line, 0)
            encounters.unstate(self.book, number, self.clock())
        elif text:
            made = encounters.state(self.book, kind, text, self.clock(), contact_id=self.contact_id)
            items.bind(line, made.id)
            return made.text
        return ""

    def _address(self, place: int, part: str, text: str) -> str:
        there = list(self._read().addresses)
        if place > len(there):
            raise NotFound("That address has gone meanwhile.")
        there[place:] = [replace(there[place] if place < len(there) else Address(), **{part: clean(text)}),
                         *there[place + 1 :]]  # fmt: skip
        kept = [one for one in there if any(value for field, value in asdict(one).items() if field != "label")]
        edits.set_addresses(self.book, self.contact_id, kept, self.clock())
        return clean(text)


_CALLED: Final = {PointKind.EMAIL: "address", PointKind.TEL: "number", PointKind.URL: "link"}


def read_point(kind: PointKind, text: str, region: str) -> ContactPoint:
    """Make a contact point of what was typed.

    Raises:
        BadInput: it is no e-mail address; a number that is none is kept as written.
    """
    if kind is PointKind.TEL:
        return points.telephone(text, region)
    if kind is PointKind.URL:
        return points.link(text)
    if "@" not in text[1:-1] or " " in text:
        raise BadInput(f"“{text[:80]}” is no e-mail address.")
    return ContactPoint(kind, text)


def said(name: Name) -> str:
    """Say a name by its components, western order."""
    return " ".join(filter(None, (getattr(name, part) for part in PARTS)))


def tags_of(contact: Contact) -> str:
    """Write the tags as they stand in their field."""
    return ", ".join(contact.tags)


def _tags(text: str) -> list[str]:
    """Take tags apart: by commas, or by blanks where each has its sign."""
    parts = text.split(",") if "," in text or "#" not in text[1:] else text.split("#")
    return [tag for part in parts if (tag := clean(part).lstrip("#").strip())]
