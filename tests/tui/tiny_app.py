"""A program for terminal tests: a field, a list and a line, with hostile text on request.

python -m tests.tui.tiny_app FOLDER [hostile]
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import DataTable, Input

from eventmate.book.typed import TypedText
from eventmate.errors import StorageError
from eventmate.tui.plain import Plain, plain
from eventmate.tui.terminal import TerminalApp, check_terminal, end_process
from eventmate.tui.widgets import STYLES
from eventmate.tui.widgets.capture_field import CaptureField
from eventmate.tui.widgets.window_list import WindowList

HOSTILE = (
    "A\x1b]52;c;ZXZpbA==\x1b\\B", "A\x1b]52;c;ZXZpbA==\x07B", "\x1b]8;;http://e\x1b\\x", "\x9b31m", "\x9d52;c;eA==\x9c",
    "\x00\x7f", "evil\u202egpj.exe", "\u2066iso\u2069", "\u200bzero", "[/]", "[bold", "[@click=app.exit]X[/]",
    "A\r\nTEL:+666", "a\x85b\u2028c\x0bd", "\x1b[2J\x1b[H", "\x1bc", "\x08\x08", "tab\there", "\ud800lone",
)  # fmt: skip


class TinyApp(TerminalApp[None]):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "fail", priority=True),
        Binding("f3", "fail_on_disk", priority=True),
        Binding("f4", "hostile", priority=True),
        Binding("f5", "block", priority=True),
    ]

    def __init__(self, typed: TypedText, texts: tuple[str, ...]) -> None:
        super().__init__(typed, css_path=list(STYLES))
        self._kept, self._texts = typed, texts

    def compose(self) -> ComposeResult:
        yield CaptureField()
        yield Plain("ready", id="line")
        yield Input(id="input")
        yield DataTable[str](id="table")
        yield WindowList()

    def on_mount(self) -> None:
        self.query_one(WindowList).show(range(len(self._texts)), self._draw)

    def _draw(self, index: int, width: int) -> Content:
        return plain(self._texts[index])

    def on_capture_field_unsaved(self, message: CaptureField.Unsaved) -> None:
        self._kept.remember("capture", message.text)
        self.query_one("#line", Plain).update(f"got {message.text}")

    def on_capture_field_pasted(self, message: CaptureField.Pasted) -> None:
        self.query_one("#line", Plain).update(f"pasted {len(message.text.splitlines())} lines")

    def action_fail(self) -> None:
        secret = self.query_one(CaptureField).value
        raise ValueError(f"cannot cope with {secret}")

    def action_fail_on_disk(self) -> None:
        raise StorageError("The disk is full.")

    def action_block(self) -> None:
        self.query_one("#line", Plain).update("blocking")
        self.call_after_refresh(lambda: sys.stdin.readline())

    def action_hostile(self) -> None:
        table = self.query_one(DataTable)
        table.add_column(Text(HOSTILE[0]))
        for text in HOSTILE:
            table.add_row(Content(text, strip_control_codes=False))
            self.notify(text, title=text)
        self.query_one("#input", Input).value = "".join(HOSTILE)
        self.query_one(CaptureField).value = "".join(HOSTILE)
        self.query_one("#line", Plain).update(Content("".join(HOSTILE), strip_control_codes=False))
        self.query_one(WindowList).border_title = Content(HOSTILE[0], strip_control_codes=False)
        self.title = HOSTILE[0]
        self.copy_to_clipboard("shown \x1b")
        self._texts = (*HOSTILE, "end of list")
        self.query_one(WindowList).show(range(len(self._texts)), self._draw)


if __name__ == "__main__":
    check_terminal(sys.stdin, sys.stdout, {})
    app = TinyApp(TypedText(Path(sys.argv[1])), ("one", "two"))
    app.run()
    end_process(app.return_code)
