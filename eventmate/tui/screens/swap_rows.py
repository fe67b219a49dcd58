"""The rows of a card swap: which fields there are, how they are asked for, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from textual.content import Content
from textual.suggester import Suggester

from eventmate import dates
from eventmate.model import Contact, Encounter, Event, FollowUp, FollowUpKind, Ground, Statement, StatementKind
from eventmate.tui.plain import plain
from eventmate.tui.screens.swap_fields import PROMISED, Meeting, SwapFields
from eventmate.tui.widgets.form import Dots, Line, Row, Shown, Switch, Text

WARMTH: Final = ("unsaid", "cool", "mild", "friendly", "warm")
_SAID: Final = {
    StatementKind.LOOKING_FOR: ("? They look for", "? Want", "$wants", "What kind of people would they like to meet?"),
    StatementKind.OFFERS: ("+ They offer", "+ Offer", "$offers", "What could they help others with?"),
    StatementKind.KNOWS: ("They know", "Know", "$knows", "Whom or where do they know?"),
}
_PROMISES: Final = {
    "mine": ("→ I promised", "→ I", "$promise", "What did you say you would do, and by when?"),
    "theirs": ("← They will", "← They", "$theirs", "What did they say they would do?"),
}
_GROUNDS: Final = {
    Ground.SCHOOL: ("school", "Which school?"),
    Ground.WORKED: ("worked", "Where did you both work?"),
    Ground.INTEREST: ("interest", "Which interest do you share?"),
    Ground.INDUSTRY: ("industry", "Which industry?"),
    Ground.SOMEONE: ("someone", "Whom do you both know?"),
}
_GAP: Final = Content()


@dataclass(frozen=True, slots=True)
class Swapped:
    """What is known of a meeting, and of whom it was with."""

    contact: Contact
    meeting: Meeting
    event: Event | None
    """Where they met."""
    promises: tuple[FollowUp, ...]
    """Of this meeting, done or not."""
    orphans: tuple[tuple[str, str], ...] = ()
    """Texts that another app left unsaved, with the keys of their fields."""

    @property
    def encounter(self) -> Encounter | None:
        """The meeting as the book has it; None before anything was noted of a new one."""
        return next((one for one in self.contact.encounters if one.id == self.meeting.id), None)


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes the rows.

    Args:
        fields: keeps the lines of the lists.
        today: the local day.
        names: completes the name of who introduced them.
        asks_name: whether the name is asked for, since it was missing.
    """

    fields: SwapFields
    today: date
    names: Suggester | None = None
    asks_name: bool = False
    narrow: bool = False
    """Whether there is little room beside the labels."""

    def of(self, data: Swapped) -> list[Row]:
        """Make all rows, in order."""
        met = data.encounter or Encounter(data.contact.id, data.contact.created)
        return [
            *self._name(data.contact),
            self._card(met),
            Row("warmth", "Warm", (Dots("warmth", str(met.warmth), WARMTH),), private=True),
            Row("talk", "Talked about", (Text("talk", met.talk, "What did you talk about?"),), "Talk", private=True),
            *self._common(met),
            *_grounds(met),
            *(row for kind in StatementKind for row in self._statements(kind, data)),
            *(row for by in PROMISED for row in self._promises(by, data)),
            *self._rest(data.contact, met),
            *_before(data),
        ]

    def _name(self, contact: Contact) -> Iterator[Row]:
        if self.asks_name or not contact.fn:
            yield Row("name", "Name", (Line("name", contact.fn, "Not known yet: add it any time", pausing=False),))

    def _card(self, met: Encounter) -> Row:
        i = "" if self.narrow else "I "
        given = Switch("card_given", "1" if met.card_given else "", f"{i}gave mine")
        got = Switch("card_got", "1" if met.card_got else "", f"{i}got theirs")
        return Row(f"card{i}", "Card", (given, got))

    def _common(self, met: Encounter) -> Iterator[Row]:
        there = {ground.kind for ground in met.common}
        cells = tuple(Switch(f"ground:{k}", "1" if k in there else "", words) for k, (words, _) in _GROUNDS.items())
        if self.narrow:
            yield Row("common 1", "In common", cells[:2], "Common", spaced=True)
            yield Row("common 2", "", cells[2:4])
            yield Row("common 3", "", cells[4:])
        else:
            yield Row("common", "In common", cells, "Common", spaced=True)

    def _statements(self, kind: StatementKind, data: Swapped) -> Iterator[Row]:
        label, short, sign, ask = _SAID[kind]
        found = {s.id: s for s in data.contact.statements if s.kind is kind and s.closed is None}
        for place, (key, number) in enumerate(self.fields.said[kind].keys(list(found))):
            line = Line(key, found[number].text if number else "", ask if not place else "and …")
            hint = _since(found[number], data.meeting) if number else ""
            first = not place and kind is StatementKind.LOOKING_FOR
            yield Row(key, "" if place else label, (line,), "" if place else short, sign, hint, spaced=first)

    def _promises(self, by: str, data: Swapped) -> Iterator[Row]:
        label, short, sign, ask = _PROMISES[by]
        found = {f.id: f for f in data.promises if f.kind is kind_of(by)}
        for place, (key, number) in enumerate(self.fields.promised[by].keys(list(found))):
            line = Line(key, found[number].text if number else "", ask if not place else "and …")
            hint = due(found[number].due, self.today, done=found[number].ended is not None) if number else _GAP
            first = not place and by == "mine"
            yield Row(key, "" if place else label, (line,), "" if place else short, sign, hint, True, first)

    def _rest(self, contact: Contact, met: Encounter) -> Iterator[Row]:
        through = Line("through", met.through, "Who introduced you?", suggester=self.names)
        say = Line("pronunciation", contact.pronunciation, "How do they say their name?", pausing=False)
        yield Row("through", "Met through", (through,), "Through", spaced=True)
        yield Row("pronunciation", "Say the name", (say,), "Say it")
        yield Row("note", "Note", (Text("note", met.note, "Anything else"),), private=True)


def kind_of(by: str) -> FollowUpKind:
    """Which follow-ups a list of promises holds."""
    return FollowUpKind.PROMISE if by == "mine" else FollowUpKind.THEIRS


def _grounds(met: Encounter) -> Iterator[Row]:
    for ground in met.common:
        words, ask = _GROUNDS[ground.kind]
        yield Row(f"shared:{ground.id}", f"  {words}", (Line(f"shared:{ground.id}", ground.text, ask),))


def _since(statement: Statement, meeting: Meeting) -> str:
    """Say when it was noted, where that was at another meeting."""
    return "" if statement.encounter_id == meeting.id else f"{statement.since:%b %Y}"


def due(day: date | None, today: date, *, done: bool = False) -> Content:
    """Write a due day behind a promise."""
    if done:
        return plain("☑ done", "$done")
    if day is None:
        return _GAP
    late = day < today
    return plain(f"! {dates.say(day, today)}" if late else dates.say(day, today), "$overdue" if late else "$text-muted")


def _before(data: Swapped) -> Iterator[Row]:
    others = [one for one in data.contact.encounters if one.id != data.meeting.id]
    for place, one in enumerate(others):
        line = Shown(f"before:{one.id}", " · ".join(filter(None, _told(one))))
        yield Row(
            f"before:{one.id}", "" if place else "Other times", (line,), "" if place else "Times", spaced=not place
        )


def _told(one: Encounter) -> Iterator[str]:
    yield f"{one.event_name}, {one.met:%d %b %Y}" if one.event_name else f"{one.met:%d %b %Y}"
    yield f"{one.talk or one.note}"[:200]
    cards = [word for word, holds in (("given", one.card_given), ("got", one.card_got)) if holds]
    yield f"card {' and '.join(cards)}" if cards else ""
    yield ", ".join(f"{g.kind.value} {g.text}".strip() for g in one.common)
