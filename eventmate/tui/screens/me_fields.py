"""What becomes of each field of my own card: one operation of the book, in the thread that saves.

It knows no widget; which rows there are is `me`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from eventmate.book import Book, mine
from eventmate.errors import BadInput
from eventmate.intake.names import structure
from eventmate.model import ContactPoint, MyDetails, PointKind
from eventmate.text import clean
from eventmate.tui.screens.edit_fields import read_point
from eventmate.tui.screens.facts import written

KINDS = (PointKind.EMAIL, PointKind.TEL, PointKind.URL)
LABELS = ("work", "private")
"""What the first cards are called, unless they are called otherwise."""


class CardFields:
    """Saves the fields of one of my cards.

    Args:
        book: where.
        card_id: which one; 0 for one that the first field will make.
        clock: the local time.
        region: for telephone numbers without a country code.
    """

    def __init__(self, book: Book, card_id: int, clock: Callable[[], datetime], region: str) -> None:
        self.book, self.card_id, self.clock, self.region = book, card_id, clock, region
        self.lines: dict[PointKind, list[str]] = {kind: [""] for kind in KINDS}
        """The lines of each kind as they stand in the form; one that was emptied keeps its place."""

    def meet(self, cards: Sequence[MyDetails]) -> MyDetails:
        """Take over what the book holds; a card that is not there, or was undone, is a blank one."""
        details = next((card for card in cards if card.id == self.card_id), None)
        if details is None:
            self.card_id = 0
            details = MyDetails(self._free_label(cards))
        for kind in KINDS:
            held = [written(point) for point in details.points if point.kind is kind]
            if held != list(filter(None, self.lines[kind])):
                self.lines[kind] = [*held, ""]
            elif self.lines[kind][-1]:
                self.lines[kind].append("")
        return details

    def save(self, key: str, text: str) -> str:
        """Save a field and say what is to stand in it.

        Args:
            key: name, organization, title, label, or a kind of contact point with the place of its line.

        Raises:
            BadInput: no name is left, or the text is no address, number or link.
        """
        cards = mine.listing(self.book)
        details = next((card for card in cards if card.id == self.card_id), MyDetails(self._free_label(cards)))
        kind, _, place = key.partition(":")
        if place:
            return self._point(details, PointKind(kind), int(place), text)
        text = clean(text)
        if key == "name":
            return self._put(replace(details, fn=text, name=structure(text) if text else details.name)).fn
        if key == "label" and any(card.label == text and card.id != self.card_id for card in cards):
            raise BadInput(f"You have a card “{text}” already.")
        changed: dict[str, Any] = {key: text}
        saved: str = getattr(self._put(replace(details, **changed)), key)
        return saved

    def _point(self, details: MyDetails, kind: PointKind, place: int, text: str) -> str:
        point = read_point(kind, text, self.region) if text.strip() else None
        lines = [*self.lines[kind], *[""] * (place + 1 - len(self.lines[kind]))]
        before = {written(p): p for p in details.points if p.kind is kind}
        kept: dict[int, ContactPoint] = {
            at: before[line] for at, line in enumerate(lines) if line in before and at != place
        }
        if point is not None:
            old = before.get(lines[place])
            kept[place] = replace(point, label=point.label or (old.label if old else ""))
        points = [p for p in details.points if p.kind is not kind] + [kept[at] for at in sorted(kept)]
        self._put(replace(details, points=tuple(points)))
        lines[place] = written(point) if point else ""
        self.lines[kind] = lines
        return lines[place]

    def _put(self, details: MyDetails) -> MyDetails:
        if not details.fn and not self.card_id:
            # Somebody who begins with another field names the card later.
            address = next((p.value.partition("@")[0] for p in details.points if p.kind is PointKind.EMAIL), "")
            details = replace(details, fn=address or details.organization or "Me")
        stored = mine.put(self.book, details, self.clock())
        self.card_id = stored.id
        return stored

    @staticmethod
    def _free_label(cards: Sequence[MyDetails]) -> str:
        taken = {card.label for card in cards}
        more = (f"card {number}" for number in range(len(LABELS) + 1, len(cards) + len(LABELS) + 2))
        return next(label for label in (*LABELS, *more) if label not in taken)
