"""What do the columns hold? The columns of a table that nobody knows, with what each was taken for and a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from eventmate.flows.import_file import Columns
from eventmate.intake.tables import FIELDS
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.ask import AskDialog, Option
from eventmate.tui.screens.dialog import Dialog
from eventmate.tui.widgets.window_list import WindowList

_UNUSED = "not used"


class ColumnsDialog(Dialog[dict[str, str]]):
    """A line for each column; gives column to field once it is right.

    Args:
        tables: those of which the columns may be said.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("h", "head", "Names", id="columns.head", tooltip="The first line holds the names of the columns"),
        Binding("s,ctrl+s", "save", "Right so", id="columns.save", tooltip="Read the table so, and remember it"),
    ]

    def __init__(self, tables: Sequence[Columns]) -> None:
        super().__init__("What do the columns hold?")
        self._first = next((row for table in tables for row in table.sample), {})
        self._mapping = {column: meant for table in tables for column, meant in table.mapping.items()}
        self._sample = {column: value for table in tables for row in table.sample
                        for column, value in row.items()}  # fmt: skip

    def compose_body(self) -> ComposeResult:
        """Put the columns above what the keys do."""
        yield WindowList(id="choices")
        yield Plain("Enter changes · s right so · h line 1 names them", classes="meaning")

    def on_mount(self) -> None:
        """Show the columns."""
        self._show()
        self.query_one(WindowList).focus()

    def _show(self) -> None:
        columns = list(self._mapping)
        self.query_one(WindowList).show(columns, lambda index, width: self._draw(columns[index], width))

    def _draw(self, column: str, width: int) -> Content:
        meant = self._mapping[column]
        room = max(8, (width - 4) // 3)
        name = plain(column, "bold").truncate(room, ellipsis=True, pad=True)
        means = plain(FIELDS[meant] if meant else _UNUSED, "$text-accent" if meant else "$text-muted")
        value = plain(self._sample.get(column, ""), "$text-muted")
        return Content.assemble(name, "  ", means.truncate(room, ellipsis=True, pad=True), "  ", value)

    @on(WindowList.Chosen)
    @work
    async def choose(self, event: WindowList.Chosen) -> None:
        """Ask what a column holds."""
        column = str(event.key)
        options = [Option(field, words if field else _UNUSED) for field, words in FIELDS.items()]
        found = await self.app.push_screen_wait(AskDialog(f"What is in “{column[:40]}”?", options))
        if found is not None:
            self._mapping[column] = found
            self._show()

    def action_head(self) -> None:
        """Take the first line for the names of the columns."""
        if all(column.startswith("Column ") for column in self._mapping):
            named = {column: self._first.get(column) or column for column in self._mapping}
            self._sample = {named[column]: value for column, value in self._sample.items() if column in named}
            self._mapping = {named[column]: meant for column, meant in self._mapping.items()}
            self._show()

    def action_save(self) -> None:
        """Give what the columns hold."""
        self.dismiss(self._mapping)
