"""One line of text that is typed without the screen being laid out anew at each key."""

from __future__ import annotations

from rich.cells import cell_len
from textual.widgets import Input


class SingleLine(Input):
    """A field as wide as it was laid out, whatever stands in it.

    Textual's Input is as wide as its text, so that each key lays out the whole screen: half of
    the time from a key to what it paints.
    """

    @property
    def content_width(self) -> int:
        """The room for the text and the cursor, in cells: whole widths of the field."""
        width = max(self.content_size.width, 1)
        return -(-(cell_len(self.value) + 1) // width) * width
