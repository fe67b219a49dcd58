"""The code of each person, as large as the screen; another camera takes them one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.book import cards
from eventmate.errors import EventmateError, FileExists, NotFound
from eventmate.export import qr
from eventmate.flows import share
from eventmate.flows.share import Look
from eventmate.model import Contact
from eventmate.phone import international
from eventmate.text import harmless
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.code_view import CodeView


class CodesScreen(EventmateScreen[Contact]):
    """One code a person.

    Args:
        ids: whose, in order.
        look: what goes into them.
    """

    TITLE = "Codes"
    CSS_PATH = "codes.tcss"
    passing = True
    KEYS: ClassVar[tuple[str, ...]] = ("codes.next", "codes.back", "codes.other", "codes.yes", "codes.png", "app.help")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,down,j,space,pagedown", "turn(1)", "Next", id="codes.next", key_display="→", tooltip="Next one"),
        Binding("left,up,k,pageup", "turn(-1)", "Before", id="codes.before", show=False, tooltip="The person before"),
        Binding("t,tab", "other", "Number, link", id="codes.other", key_display="t", tooltip="Card, number, links"),
        Binding("s", "keep('.png')", "Keep as PNG", id="codes.png", tooltip="Keep the code as a picture, .png"),
        Binding("S", "keep('.svg')", "Keep as SVG", id="codes.svg", show=False, tooltip="Keep the code as .svg"),
        Binding("y", "yes", "Replace", id="codes.yes", tooltip="Write over the picture that is there"),
        Binding("escape,q", "leave", "Back", id="codes.back", key_display="Esc", tooltip="Back to where you were"),
    ]

    def __init__(self, ids: Sequence[int], look: Look) -> None:
        super().__init__()
        self._ids = tuple(ids)
        self._look = look
        self._place = self._says = 0
        self._contact: Contact | None = None
        self._there: Path | None = None
        self.shown: set[int] = set()
        """Whose code was on the screen."""

    @property
    def view(self) -> CodeView:
        """The code."""
        return self.query_one(CodeView)

    def compose_body(self) -> ComposeResult:
        """Give the code all there is, and a line to what it says."""
        yield CodeView()
        yield Plain(id="said")

    def load(self) -> Contact:
        """Read the person."""
        found = cards.whole(self.app.book, [self._ids[self._place]])
        if not found:
            raise NotFound("This person has gone from the book; go on to the next.")
        return found[0]

    def show(self, data: Contact) -> None:
        """Draw the person's code."""
        self._contact = data
        self.shown.add(data.id)
        where = f"{self._place + 1} of {len(self._ids)}" if len(self._ids) > 1 else ""
        self.show_title(data.fn or share.called(data, self._look), where)
        said = self._said(data)
        if said is None:
            self.view.show(lambda width, height: share.code(data, width, height, self._look))
        else:
            self.view.show(lambda width, height: qr.of_text(said[1], width, height))
        self.refresh_bindings()

    def _said(self, contact: Contact) -> tuple[str, str] | None:
        """What else than the card the code says."""
        others = share.addresses_said(contact)
        return others[self._says - 1] if 0 < self._says <= len(others) else None

    @on(CodeView.Fitted)
    def tell(self, event: CodeView.Fitted) -> None:
        """Say what is in the code, or that there is no room for one."""
        line = self.query_one("#said", Plain)
        if self._contact is None:
            return
        said = self._said(self._contact)
        if event.code is None:
            line.update(plain("No code fits: make the terminal larger, or its letters smaller.", "$text-warning"))
        elif said is not None:
            words = f"calls {international(said[0])}" if said[1].startswith("tel:") else f"opens {said[0]}"
            line.update(plain(words))
        elif event.code.left_out:
            left = Content.assemble(plain("no room for "), plain(", ".join(event.code.left_out), "$text-warning"))
            line.update(left)
        else:
            line.update(plain("all of it fits", "$text-muted"))

    def action_turn(self, step: int) -> None:
        """Turn to another person."""
        place = self._place + step
        if 0 <= place < len(self._ids):
            self._place, self._says, self._there = place, 0, None
            self.reload()
        elif step > 0:
            self.app.tell("That was the last one.")

    def action_other(self) -> None:
        """Let the code say the next thing: the card, a number, a link."""
        if self._contact is not None:
            self._says = (self._says + 1) % (1 + len(share.addresses_said(self._contact)))
            self.show(self._contact)

    def action_keep(self, suffix: str) -> None:
        """Keep the code as a picture."""
        if self._contact is not None:
            name = self._contact.fn or share.called(self._contact, self._look)
            self._write(Path(share.default_path(name, suffix, Path.home(), Path.cwd())), force=False)

    def action_yes(self) -> None:
        """Write over the picture that is there."""
        if self._there is not None:
            self._write(self._there, force=True)

    @work(exclusive=True, group="picture")
    async def _write(self, path: Path, *, force: bool) -> None:
        code = self.view.code
        if code is None:
            return
        self._there = None
        try:
            await asyncio.to_thread(partial(qr.write, path, _text(code), force=force))
        except FileExists:
            self._there = path
            self.app.tell(f"{harmless(path.name)} is there already · y replaces it", "warning")
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
        else:
            self.app.tell(f"Kept {harmless(str(path))}")
        self.refresh_bindings()

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        if action == "yes":
            return self._there is not None
        if action == "other":
            return self._contact is not None and bool(share.addresses_said(self._contact))
        return True


def _text(code: object) -> str:
    assert isinstance(code, qr.Code)
    return code.text
