"""Everything known of one person, on a page of its own where there is no room beside the list."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from eventmate.tui.screens import facts
from eventmate.tui.screens.facts import Known
from eventmate.tui.screens.person import PersonScreen
from eventmate.tui.widgets.ask_line import AskLine
from eventmate.tui.widgets.portrait import Portrait


class ContactScreen(PersonScreen[Known]):
    """One person.

    Args:
        contact_id: who.
    """

    CSS_PATH = "contact.tcss"
    AUTO_FOCUS = "#page"
    passing = True
    KEYS: ClassVar[tuple[str, ...]] = (
        "person.edit", "person.swap", "contact.back", "person.add", "person.meet", "person.forget", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back", id="contact.back", tooltip="Back to the list"),
        Binding("j", "scroll(1)", "Down", id="contact.down", show=False, tooltip="Further down"),
        Binding("k", "scroll(-1)", "Up", id="contact.up", show=False, tooltip="Further up"),
    ]

    def __init__(self, contact_id: int) -> None:
        super().__init__()
        self._contact_id = contact_id

    def compose_body(self) -> ComposeResult:
        """Give the portrait and the line that asks."""
        with VerticalScroll(id="page"):
            yield Portrait()
        yield AskLine()

    def load(self) -> Known:
        """Read all of it."""
        return facts.read(self.app.book, self._contact_id)

    def show(self, data: Known) -> None:
        """Show all of it."""
        self.show_title(data.contact.display[:200])
        today = self.app.clock().date()
        # The name stands in the title.
        self.query_one(Portrait).show(facts.facts(data, today, discreet=self.app.discreet)[1:])

    def person(self) -> int:
        """Say who it is."""
        return self._contact_id

    def forgotten(self) -> None:
        """Go back to the list."""
        self.dismiss()

    def action_back(self) -> None:
        """Go back to the list."""
        self.dismiss()

    def action_scroll(self, step: int) -> None:
        """Scroll by a line."""
        self.query_one("#page").scroll_relative(y=step, animate=False)
