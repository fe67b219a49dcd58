"""What there is to do, as a form: for adding a follow-up and for changing one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input

from eventmate.book.checklist import CHANNELS
from eventmate.dates import parse
from eventmate.errors import BadInput
from eventmate.messages.recurrence import parse_recurrence
from eventmate.model import Channel, FollowUp, FollowUpKind
from eventmate.text import fold
from eventmate.tui.plain import Plain
from eventmate.tui.screens.ask import Meaning
from eventmate.tui.screens.dialog import Dialog

_WAYS = tuple(CHANNELS.items())


@dataclass(frozen=True, slots=True)
class Line:
    """A field of the form."""

    key: str
    label: str
    value: str = ""
    ask: str = ""
    """What to write, said gently."""
    meaning: Meaning | None = None
    """Says what the words mean, None for words that mean nothing; without it all of them are taken as they are."""


class TodoDialog(Dialog[Mapping[str, str]]):
    """Some lines; gives their texts by key.

    Args:
        question: what the form is about.
        lines: the fields; the first one must not stay empty.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "save", "Save", id="todo.save", tooltip="Save it as it stands", priority=True),
        Binding("tab,down", "app.focus_next", "Next", id="todo.next", show=False, tooltip="To the next field"),
        Binding("shift+tab,up", "app.focus_previous", "Back", id="todo.back", show=False, tooltip="To the field above"),
    ]

    def __init__(self, question: str, lines: Sequence[Line]) -> None:
        super().__init__(question)
        self._lines = {line.key: line for line in lines}

    def compose_body(self) -> ComposeResult:
        """Put a label before every field and what it means behind it."""
        for line in self._lines.values():
            with Horizontal(classes="field"):
                yield Plain(line.label, classes="label")
                yield Input(line.value, placeholder=line.ask, id=f"line-{line.key}", select_on_focus=False)
                yield Plain(classes="meaning")
        yield Plain("Enter saves · Tab goes on · Esc leaves it", classes="meaning")

    def on_mount(self) -> None:
        """Begin with the first field."""
        self.query(Input).first().focus()

    @on(Input.Changed)
    def say_meaning(self, event: Input.Changed) -> None:
        """Say at once what is understood."""
        line = self._lines[(event.input.id or "").removeprefix("line-")]
        told = self._told(line, event.value)
        assert event.input.parent is not None
        meaning = event.input.parent.query_one(".meaning", Plain)
        meaning.set_class(told is None, "-wrong")
        meaning.update("?" if told is None else f"= {told}" if told else "")

    def action_save(self) -> None:
        """Give what stands there, once all of it is understood."""
        fields = {key: self.query_one(f"#line-{key}", Input) for key in self._lines}
        wrong = [key for key, field in fields.items() if self._told(self._lines[key], field.value) is None]
        wrong += [] if next(iter(fields.values())).value.strip() else [next(iter(fields))]
        if wrong:
            fields[wrong[0]].focus()
            return
        self.dismiss({key: field.value.strip() for key, field in fields.items()})

    def _told(self, line: Line, words: str) -> str | None:
        return line.meaning(words.strip()) if line.meaning and words.strip() else ""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes follow-ups as lines of a form, and reads them back."""

    today: date
    region: str

    def begun(self, now: datetime) -> FollowUp:
        """Give one that says nothing yet."""
        return FollowUp(FollowUpKind.TASK, "", now)

    def lines(self, one: FollowUp, who: str | None = None) -> list[Line]:
        """Give the fields of a follow-up.

        Args:
            one: what it says now.
            who: the person's name, where it can still be said who.
        """
        names = "e-mail, linkedin, telephone, in person …"
        whom = [Line("who", "for", who, "a name; empty for nobody")] if who is not None else []
        return [
            Line("text", "what", one.text, "send the paper"),
            *whom,
            Line("due", "due", _iso(one.due), "fri, 3 dec, in 2 weeks", self._day),
            Line("recurrence", "again", one.recurrence, "monthly, every 2 weeks; empty for once", _again),
            Line("channel", "by", CHANNELS[one.channel] if one.channel else "", names, _channel),
            Line("organization", "lead at", one.organization, "for an opening: the organisation"),
            Line("role", "as", one.role, "the role"),
            Line("deadline", "apply by", _iso(one.deadline), "a day", self._day),
        ]

    def changed(self, one: FollowUp, told: Mapping[str, str]) -> FollowUp:
        """Give a follow-up as the form says it; a task that names an opening is a lead."""
        lead = one.kind is FollowUpKind.TASK and any(told[key] for key in ("organization", "role", "deadline"))
        return replace(
            one,
            kind=FollowUpKind.LEAD if lead else one.kind,
            text=told["text"],
            due=parse(told["due"], self.today, self.region),
            recurrence=told["recurrence"],
            channel=_read_channel(told["channel"]),
            message=one.message if _read_channel(told["channel"]) is one.channel else "",
            organization=told["organization"],
            role=told["role"],
            deadline=parse(told["deadline"], self.today, self.region),
        )

    def _day(self, words: str) -> str | None:
        day = parse(words, self.today, self.region)
        return f"{day:%a} {day.day} {day:%b %Y}" if day else None


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _again(words: str) -> str | None:
    try:
        return parse_recurrence(words) or "once"
    except BadInput:
        return None


def _channel(words: str) -> str | None:
    found = _read_channel(words)
    return CHANNELS[found] if found else None


def _read_channel(words: str) -> Channel | None:
    """Read a way by the beginning of its name."""
    begun = fold(words).replace("-", "").replace("_", " ")
    names = ((channel, (fold(name).replace("-", ""), channel.value.replace("_", " "))) for channel, name in _WAYS)
    return next((channel for channel, known in names if begun and any(n.startswith(begun) for n in known)), None)
