"""What all screens share: a title line, a line of keys that notices take the place of, reading behind the scenes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.content import Content
from textual.notifications import SeverityLevel
from textual.worker import get_current_worker

from eventmate.errors import EventmateError
from eventmate.tui.house import Front, House
from eventmate.tui.widgets import STYLES
from eventmate.tui.widgets.key_line import KeyLine
from eventmate.tui.widgets.notice import Notice
from eventmate.tui.widgets.title_line import TitleLine

Data = TypeVar("Data")


class EventmateScreen(Front, Generic[Data]):
    """A screen with one question.

    A screen gives `compose_body`, `load` (in a thread: reads the book, returns a value)
    and `show` (touches widgets). It reloads when it comes into view and when the book moves.
    """

    app = getters.app(House)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-medium"), (100, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-high")]  # noqa: RUF012
    KEYS: ClassVar[tuple[str, ...]] = ()
    """Ids of the bindings in the bottom line, the ones that matter most first; three are shown under 60 columns."""
    SHEETS: ClassVar[Sequence[Path]] = STYLES
    """The style sheets of the widgets on the screen, read at its first visit unless they were before."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "app.undo", "Undo", id="screen.undo", show=False, tooltip="Take back the last step"),
        Binding("U", "app.redo", "Redo", id="screen.redo", show=False, tooltip="Do again what was taken back"),
        Binding("g", "app.chord", "Go to", id="screen.go", show=False, tooltip="Then the letter of a screen"),
        Binding("question_mark", "app.help", "Help", id="screen.help", show=False, tooltip="The keys of this screen"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.css_path = [*self.SHEETS, *self.css_path]

    def compose(self) -> ComposeResult:
        """Put the screen's own widgets between the title and the keys."""
        yield TitleLine(self.TITLE or "")
        yield from self.compose_body()
        yield Notice()
        yield KeyLine()

    @abstractmethod
    def compose_body(self) -> ComposeResult:
        """Give the screen's own widgets."""

    @abstractmethod
    def load(self) -> Data:
        """Read the book; runs in a thread and touches no widget."""

    @abstractmethod
    def show(self, data: Data) -> None:
        """Bring what was read onto the screen."""

    def reload(self) -> None:
        """Read anew in a thread, then show it; a reload that is overtaken shows nothing."""
        self.run_worker(self._load, thread=True, exclusive=True, group="load", exit_on_error=True)

    def _load(self) -> None:
        worker = get_current_worker()
        try:
            data = self.load()
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        if not worker.is_cancelled:
            self.call_later(self._show, data)

    def _show(self, data: Data) -> None:
        if self.is_attached:
            self.show(data)

    def on_mount(self) -> None:
        """Follow the discreet mode."""
        self.watch(self.app, "discreet", lambda: self.reload(), init=False)
        self.bindings_updated_signal.subscribe(self, lambda _: self.show_keys())

    def on_screen_resume(self) -> None:
        """Read anew: much may have happened since."""
        self.reload()
        self.show_keys()

    def show_title(self, left: Content | str, right: Content | str = "") -> None:
        """Say in the first line where one is, and how many there are."""
        self.query_one(TitleLine).show(left, right)

    def show_notice(self, text: str, severity: SeverityLevel, seconds: float) -> None:
        """Show one line for a while where the keys stand."""
        self.query_one(Notice).tell(text, severity, seconds)

    def end_notice(self) -> None:
        """Let the notice go."""
        self.query_one(Notice).clear()

    def show_keys(self) -> None:
        """Bring the bottom line up to date with the bindings that are active."""
        if not self.is_mounted:
            return
        active = self._active()
        shown = [active[name].binding for name in self.KEYS if name in active]
        keys = [(self.app.get_key_display(binding), binding.description, binding.id or "") for binding in shown]
        self.query_one(KeyLine).show(keys)

    @on(KeyLine.Pressed)
    async def press_key(self, event: KeyLine.Pressed) -> None:
        """Do what a clicked key does."""
        if found := self._active().get(event.id):
            await self.app.run_action(found.binding.action, found.node)

    def _active(self) -> dict[str | None, ActiveBinding]:
        # Of an action's several keys the first one counts.
        return {found.binding.id: found for found in reversed(self.active_bindings.values())}
