"""Correcting a part of the line: which field it is, or what it should say, in two keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Input

from eventmate.model import Field, Part
from eventmate.tui.plain import Plain, plain
from eventmate.tui.widgets.packing import packed

CHOICES: Final = (
    ("n", Field.NAME, "name"), ("o", Field.ORGANIZATION, "organisation"), ("t", Field.TITLE, "title"),
    ("e", Field.EMAIL, "e-mail"), ("p", Field.TEL, "phone"), ("u", Field.URL, "link"), ("#", Field.TAG, "tag"),
    ("?", Field.LOOKING_FOR, "looks for"), ("+", Field.OFFERS, "offers"), ("k", Field.KNOWS, "knows"),
    ("!", Field.PROMISE, "promise"), ("<", Field.THEIRS, "theirs"), ("/", Field.NOTE, "note"),
)  # fmt: skip
"""One key a field: the sign of it, where there is one in a line, else its letter."""
_ALSO: Final = {"l": Field.LOOKING_FOR, "f": Field.OFFERS, "w": Field.LOOKING_FOR}


class PartChooser(Vertical, can_focus=True, can_focus_children=True):
    """Asks what the part that Tab stands on is; hidden until there is one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "step(1)", "Next part", id="correct.next", tooltip="To the next part of the line"),
        Binding("shift+tab", "step(-1)", "Part before", id="correct.back", show=False, tooltip="To the part before"),
        Binding("enter", "edit", "Its text", id="correct.edit", tooltip="Change what it says"),
        Binding("escape", "leave", "Back", id="correct.leave", tooltip="Back to the line"),
    ]

    @dataclass
    class Decided(Message):
        """The part is that field, with that text; None for the words as they stand."""

        field: Field
        text: str | None = None

    @dataclass
    class Stepped(Message):
        """The next part (1) or the one before (-1) is wanted."""

        step: int

    @dataclass
    class Left(Message):
        """Back to the line, with the key that was pressed, where it is a character."""

        key: events.Key | None = None

    def __init__(self) -> None:
        super().__init__()
        self._part = Part(0, 0, Field.NOTE, "")
        self.display = False

    def compose(self) -> ComposeResult:
        """A line of choices and, when asked for, a field for the text."""
        yield Plain(id="choices")
        yield Input(id="wording", select_on_focus=False)

    def ask(self, part: Part) -> None:
        """Ask about a part."""
        self._part = part
        self._show()
        self.query_one("#wording").display = False
        self.display = True
        self.focus()

    def on_resize(self) -> None:
        """Lay the choices out for another width."""
        self._show()

    def _show(self) -> None:
        lines = packed(_choices(self._part), max(1, self.size.width), "  ")
        self.query_one("#choices", Plain).update(Content("\n").join(lines))

    def on_key(self, event: events.Key) -> None:
        """Take a key for its field; any other character goes back to the line."""
        if not self.has_focus or event.character is None or not event.is_printable:
            return
        event.stop()
        event.prevent_default()
        fields = {key: field for key, field, _ in CHOICES} | _ALSO
        if event.character in fields:
            self.action_decide(fields[event.character])
        else:
            self.post_message(self.Left(event))

    def on_click(self, event: events.Click) -> None:
        """Take the field that was clicked."""
        if field := event.style.meta.get("field"):
            self.action_decide(field)

    def action_decide(self, field: str) -> None:
        """Say which field it is."""
        self.post_message(self.Decided(Field(field)))

    def action_step(self, step: int) -> None:
        """Ask for another part."""
        self.post_message(self.Stepped(step))

    def action_leave(self) -> None:
        """Leave it as it is."""
        self.post_message(self.Left())

    def action_edit(self) -> None:
        """Change the text."""
        wording = self.query_one("#wording", Input)
        wording.value = self._part.text
        wording.cursor_position = len(wording.value)
        wording.display = True
        wording.focus()

    @on(Input.Submitted, "#wording")
    def take_wording(self, event: Input.Submitted) -> None:
        """Take the text for the field it is of."""
        event.stop()
        self.post_message(self.Decided(self._part.field, event.value))

    @on(Input.Changed)
    def keep_to_itself(self, event: Input.Changed) -> None:
        """The screen listens to another field."""
        event.stop()


def _choices(part: Part) -> list[Content]:
    pieces = [Content.assemble(plain("“", "$text-muted"), plain(part.text, "bold"), plain("” is", "$text-muted"))]
    for key, field, name in CHOICES:
        style = "bold reverse" if field is part.field else "$text-muted"
        piece = Content.assemble(plain(f"{key} ", "bold $text-accent"), plain(name, style))
        pieces.append(piece.stylize(Style.from_meta({"field": field.value})))
    return pieces
