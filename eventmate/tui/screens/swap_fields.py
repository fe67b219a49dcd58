"""What becomes of each field of a card swap: one operation of the book, in the thread that saves.

Every saver returns what the book holds then, as it is to stand in the field. It knows
no widget; which rows there are is `swap_rows`'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from eventmate import dates
from eventmate.book import Book, contacts, edits, encounters, followups
from eventmate.book.encounters import Swap
from eventmate.errors import NotFound
from eventmate.intake.names import structure
from eventmate.model import By, CommonGround, Ground, Promise, StatementKind
from eventmate.text import clean
from eventmate.tui.screens.items import Items

PROMISED: Final = {"mine": By.ME, "theirs": By.THEM}
NOTED: Final[Mapping[str, Callable[[str], Swap]]] = {
    "talk": lambda text: Swap(talk=text),
    "note": lambda text: Swap(note=text),
    "through": lambda text: Swap(through=text),
}
CHOSEN: Final[Mapping[str, Callable[[str], Swap]]] = {
    "card_given": lambda on: Swap(card_given=bool(on)),
    "card_got": lambda on: Swap(card_got=bool(on)),
    "warmth": lambda place: Swap(warmth=int(place)),
}


@dataclass
class Meeting:
    """The meeting that is noted; one that is not in the book yet is made by the first thing noted."""

    contact_id: int
    id: int = 0
    event_id: int | None = None


class SwapFields:
    """Saves the fields of one meeting.

    Args:
        book: where.
        meeting: of whom and when.
        clock: the local time.
        region: for due dates.
    """

    def __init__(self, book: Book, meeting: Meeting, clock: Callable[[], datetime], region: str) -> None:
        self.book, self.meeting, self.clock, self.region = book, meeting, clock, region
        self.said = {kind: Items(kind.value) for kind in StatementKind}
        self.promised = {by: Items(by) for by in PROMISED}

    @property
    def lists(self) -> list[Items]:
        """The lists that grow."""
        return [*self.said.values(), *self.promised.values()]

    def save(self, key: str, text: str) -> str:
        """Save a field.

        Args:
            key: which one, as in `swap_rows`.
            text: what stands in it; for switches ``1`` or nothing.

        Raises:
            EventmateError: as the operation says.
        """
        kind, _, rest = key.partition(":")
        if kind in NOTED:
            return self._note(NOTED[kind](text), kind)
        if kind in CHOSEN:
            return self._note(CHOSEN[kind](text), "") or text
        if kind == "name":
            return self._rename(text)
        if kind == "pronunciation":
            return edits.change(self.book, self.meeting.contact_id, {kind: text}, self.clock()).pronunciation
        if kind == "ground":
            return self._switch_ground(Ground(rest), bool(text))
        if kind == "shared":
            return self._reword_ground(int(rest), text)
        return self._promise(key, text) if kind in PROMISED else self._state(StatementKind(kind), key, text)

    def due(self, text: str) -> dates.FoundDate | None:
        """Find the day in a promise's words."""
        return dates.find(text, self.clock().date(), self.region)

    def _met(self) -> int:
        if not self.meeting.id:
            made = encounters.meet(self.book, self.meeting.contact_id, self.clock(), self.meeting.event_id)
            self.meeting.id = made.id
        return self.meeting.id

    def _note(self, swap: Swap, field: str) -> str:
        after = encounters.note(self.book, self._met(), swap, self.clock())
        return str(getattr(after, field)) if field else ""

    def _rename(self, text: str) -> str:
        text = clean(text)
        name = structure(text) if text else structure("")
        return edits.rename(self.book, self.meeting.contact_id, text, name, self.clock()).fn

    def _switch_ground(self, kind: Ground, on: bool) -> str:
        if on:
            encounters.share(self.book, self._met(), CommonGround(kind), self.clock())
        else:
            encounters.unshare_all(self.book, self._met(), kind, self.clock())
        return "1" if on else ""

    def _reword_ground(self, ground_id: int, text: str) -> str:
        after = encounters.reword_ground(self.book, self._met(), ground_id, text, self.clock())
        return next(ground.text for ground in after.common if ground.id == ground_id)

    def _state(self, kind: StatementKind, key: str, text: str) -> str:
        items, text = self.said[kind], clean(text)
        statement_id = items.id_of(key)
        if statement_id and text:
            return encounters.restate(self.book, statement_id, text, self.clock()).text
        if statement_id:
            items.bind(key, 0)
            encounters.unstate(self.book, statement_id, self.clock())
        elif text:
            met, contact_id = self._met(), self.meeting.contact_id
            made = encounters.state(self.book, kind, text, self.clock(), contact_id=contact_id, encounter_id=met)
            items.bind(key, made.id)
            return made.text
        return ""

    def _promise(self, key: str, text: str) -> str:
        by = key.partition(":")[0]
        items, text = self.promised[by], clean(text)
        follow_up_id = items.id_of(key)
        found = self.due(text)
        words = clean(f"{text[: found.start]} {text[found.end :]}") if found else text
        words = words or text
        if follow_up_id and text:
            before = followups.get(self.book, follow_up_id)
            after = replace(before, text=words, due=found.due if found else before.due)
            return followups.change(self.book, after, self.clock()).text
        if follow_up_id:
            items.bind(key, 0)
            followups.remove(self.book, follow_up_id, self.clock())
        elif text:
            promised = Promise(words, found.due if found else None, PROMISED[by])
            items.bind(key, encounters.promise(self.book, self._met(), promised, self.clock()))
            return words
        return ""


def whom(book: Book, contact_id: int, encounter_id: int | None, event_id: int | None) -> Meeting:
    """Choose the meeting to note on: the one named, else the latest at the event, else a new one.

    Without an event it is the latest of all.

    Raises:
        NotFound: there is no such person, or the meeting has been undone.
    """
    met = contacts.get(book, contact_id).encounters
    if encounter_id is not None:
        found = next((one for one in met if one.id == encounter_id), None)
        if found is None:
            raise NotFound("That meeting is no longer in the book: it has been undone.")
        return Meeting(contact_id, found.id, found.event_id)
    fitting = next((one for one in met if event_id is None or one.event_id == event_id), None)
    return Meeting(contact_id, fitting.id, fitting.event_id) if fitting else Meeting(contact_id, 0, event_id)
