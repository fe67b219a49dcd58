"""My own card: the code to scan, my name and what I say of myself here; or the form that it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.book import events, mine
from eventmate.export import qr
from eventmate.model import MyDetails, PointKind
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.form import FormScreen
from eventmate.tui.screens.items import Items
from eventmate.tui.screens.me_fields import KINDS, CardFields
from eventmate.tui.widgets.code_view import CodeView
from eventmate.tui.widgets.entry import Typed
from eventmate.tui.widgets.form import Form, Line, Row

_ASK = {
    PointKind.EMAIL: ("E-mail", "ada@example.org"),
    PointKind.TEL: ("Phone", "+44 20 7946 0958"),
    PointKind.URL: ("Link", "linkedin.com/in/ada"),
}


@dataclass(frozen=True, slots=True)
class Mine:
    """My cards, and what I say of myself where I am."""

    cards: tuple[MyDetails, ...]
    pitch: str


class MeScreen(FormScreen[Mine]):
    """One of my cards, as a code or as a form."""

    TITLE = "My card"
    CSS_PATH = "me.tcss"
    KEYS: ClassVar[tuple[str, ...]] = ("form.down", "form.back", "app.me", "app.undo")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "Edit", id="me.edit", tooltip="Change what is on the card"),
        Binding("n", "new", "Another card", id="me.new", tooltip="Make another card, such as a private one"),
        Binding("x,delete", "remove", "Remove", id="me.remove", tooltip="Take this card away"),
        Binding("right,l,space", "turn(1)", "Next card", id="me.next", tooltip="My next card"),
        Binding("left,h", "turn(-1)", "Card before", id="me.before", tooltip="My card before"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._fields: CardFields | None = None
        self._editing = False
        self._left: list[tuple[str, str]] = []

    @property
    def saver(self) -> Callable[[str, str], str]:
        """What saves a field."""
        return self.fields.save

    @property
    def fields(self) -> CardFields:
        """What saves the fields of the card in view, once the cards are known."""
        assert self._fields is not None
        return self._fields

    @property
    def lists(self) -> Sequence[Items]:
        """None: lines keep their places."""
        return ()

    @property
    def place(self) -> str:
        """Name the card for texts kept on disk."""
        return "me"

    def compose_body(self) -> ComposeResult:
        """Give the code, the words under it, and the form that takes their place."""
        yield CodeView()
        yield Plain(id="name")
        yield Plain(id="pitch")
        yield Form()

    def load(self) -> Mine:
        """Read my cards and the pitch of the event that is on."""
        event = events.current(self.app.book, self.app.clock())
        cards = mine.listing(self.app.book)
        if self._fields is None:
            self._left = self._adopted()
            self._open(cards[0].id if cards else 0)
        return Mine(cards, event.pitch if event else "")

    def _open(self, card_id: int) -> None:
        self._fields = CardFields(self.app.book, card_id, self.app.clock, self.app.settings.region)

    def _adopted(self) -> list[tuple[str, str]]:
        """Take over what an app that died left unsaved here."""
        typed = self.app.typed
        found = [orphan for orphan in typed.orphans() if orphan.field.startswith("me ") and typed.adopt(orphan)]
        return [(orphan.field.removeprefix("me "), orphan.text) for orphan in found]

    def show(self, data: Mine) -> None:
        """Show the card, or the form of one."""
        self.data = data
        self._editing = self._editing or not data.cards
        was_form = self.has_class("-form")
        self.set_class(self._editing, "-form")
        self.refresh_bindings()
        if not self._editing:
            self._show_code(data)
            return
        details = self.fields.meet(data.cards)
        self.show_title("My card", details.label if details.id else "a new one")
        self.show_rows()
        if not was_form:
            self.call_after_refresh(self.form.go, "name")
            left, self._left = self._left, []
            self.put_back(left)

    def _show_code(self, data: Mine) -> None:
        details = next((card for card in data.cards if card.id == self.fields.card_id), data.cards[0])
        if details.id != self.fields.card_id:
            # Fields that are being saved keep their card, so these are others.
            self._open(details.id)
        self.set_focus(None)
        label = plain(f" · {details.label}" if len(data.cards) > 1 else "", "$text-muted")
        self.query_one("#name", Plain).update(Content.assemble(plain(details.fn, "bold"), label))
        self.query_one("#pitch", Plain).update(data.pitch)
        self.query_one(CodeView).show(partial(qr.fit, details))

    @on(CodeView.Fitted)
    def tell(self, event: CodeView.Fitted) -> None:
        """Say that the terminal is too small."""
        if event.code is None:
            self.app.tell("No code fits: make the terminal larger, or its letters smaller.", "warning")

    def rows(self, data: Mine) -> list[Row]:
        """Make the rows of the form."""
        details = next((card for card in data.cards if card.id == self.fields.card_id), MyDetails())
        label = details.label if details.id else ""
        return [
            Row("name", "Name", (Line("name", details.fn, "Your name, as people say it", pausing=False),)),
            _row("organization", "Organisation", details.organization, "Analytical Engines", short="Firm"),
            _row("title", "Title", details.title, "CTO"),
            *(row for kind in KINDS for row in self._points(kind)),
            _row("label", "This card is", label, "work, private …", short="Card", spaced=True),
        ]

    def _points(self, kind: PointKind) -> Iterator[Row]:
        label, ask = _ASK[kind]
        for place, text in enumerate(self.fields.lines[kind]):
            key, first = f"{kind}:{place}", place == 0
            yield _row(key, label if first else "", text, ask if first else "and …", spaced=first)

    @on(Typed)
    def offer_line(self, event: Typed) -> None:
        """Offer another line below while one writes in the last one."""
        kind, _, place = event.writing.key.partition(":")
        if place and event.text and len(self.fields.lines[PointKind(kind)]) == int(place) + 1:
            self.fields.lines[PointKind(kind)].append("")
            self.show_rows()

    def action_edit(self) -> None:
        """Open the form of the card in view."""
        self._editing = True
        self.reload()

    def action_new(self) -> None:
        """Open the form of another card."""
        self._open(0)
        self.form.clear()
        self.action_edit()

    @work
    async def action_remove(self) -> None:
        """Take the card in view away."""
        card = next((card for card in self.data.cards if card.id == self.fields.card_id), None) if self.data else None
        if card is not None:
            await self.app.operate(lambda: mine.remove(self.app.book, card.label, self.app.clock()))

    def action_turn(self, step: int) -> None:
        """Turn to another of my cards."""
        ids = [card.id for card in self.data.cards] if self.data else []
        if len(ids) > 1:
            self._open(ids[(ids.index(self.fields.card_id) + step) % len(ids)])
            self.form.clear()
            self.reload()

    @work
    async def action_back(self) -> None:
        """Go from the form back to the code, and from there to where one was."""
        if self._editing:
            for writing in list(self.form.unsaved()):
                text, key = writing.take(), writing.key
                if text is not None:
                    await self._save(writing, f"{self.place} {key}", text, partial(self.saver, key, text))
        # After what is being saved: it may be the first card.
        cards: tuple[MyDetails, ...] | None = None
        if self._editing:
            cards = await self.app.operate(lambda: mine.listing(self.app.book), told=False)
        if cards:
            self._editing = False
            self.reload()
        else:
            self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave letters and arrows to the form while it is in view."""
        return not (self._editing and action in ("edit", "new", "remove", "turn"))


def _row(key: str, label: str, value: str, ask: str, *, short: str = "", spaced: bool = False) -> Row:
    return Row(key, label, (Line(key, value, ask, pausing=False),), short, spaced=spaced)
