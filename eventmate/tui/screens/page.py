"""The page that a phone opens: its code, how long it is there, and who fetched what. It ends with the screen."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.worker import Worker

from eventmate.book import cards
from eventmate.errors import EventmateError
from eventmate.export import qr
from eventmate.export.page import Fetch, Page
from eventmate.flows import share
from eventmate.flows.share import Look
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.phone_state import people_words
from eventmate.tui.widgets.code_view import CodeView

MINUTES = 10
_KEPT = 200
_STEPS = "Scan it with the phone's camera, then tap a name."
_WIFI = (
    "Nothing happens? Wi-Fi at venues often keeps phones from reaching a laptop: "
    "make a hotspot with the phone, or go back and show the codes."
)
_LISTENING = "The page is not encrypted: whoever listens on this network can read along."
_REMOTE = "You are here over SSH: the page is on {}, and the phone has to reach that machine."


class PageScreen(EventmateScreen[None]):
    """Serves a page while it is in view.

    Args:
        ids: who is on it.
        look: what stands on the cards.
        address: where it is served; empty for the likeliest.
        title: over the list of names.
        minutes: after which it ends.
    """

    TITLE = "The page"
    CSS_PATH = "page.tcss"
    passing = True
    KEYS: ClassVar[tuple[str, ...]] = ("page.leave", "page.words", "page.longer", "app.help")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "Close it", id="page.leave", key_display="Esc", tooltip="Close the page, go back"),
        Binding("space,w", "words", "Words", id="page.words", tooltip="Words in place of the code, and back"),
        Binding("r", "again", "Once more", id="page.again", tooltip="Open a new page when this one has ended"),
    ]

    def __init__(
        self, ids: Sequence[int], look: Look, address: str = "", title: str = "", minutes: float = MINUTES
    ) -> None:
        super().__init__()
        self._ids = tuple(ids)
        self._make = partial(share.page, look=look, address=address, title=title or "Contacts", minutes=minutes)
        self._page: Page | None = None
        self._worker: Worker[None] | None = None
        self._trouble = ""
        self._told: deque[Fetch] = deque(maxlen=_KEPT)
        self._names: dict[str, list[int]] = {}
        self._fetched: set[int] = set()

    @property
    def fetched(self) -> tuple[int, ...]:
        """Whose cards were fetched, in the order of the page."""
        return tuple(key for key in self._ids if key in self._fetched)

    @property
    def page(self) -> Page | None:
        """The page, while it is there."""
        return self._page

    def compose_body(self) -> ComposeResult:
        """Put the code beside the words; where there is no room, above them."""
        with Horizontal(id="both"):
            yield CodeView()
            with VerticalScroll(id="words", can_focus=False):
                yield Plain(id="told")

    def on_mount(self) -> None:
        """Open the page, and count down."""
        self.show_title(f"{people_words(len(self._ids))} to scan", "")
        self.set_interval(1, self._tick)
        self.action_again()

    def load(self) -> None:
        """Read nothing: the page says what it said when it was opened."""

    def show(self, data: None) -> None:
        """Say how it goes."""
        self._tick()

    def action_again(self) -> None:
        """Open the page."""
        if self._worker is None or self._worker.is_finished:
            self._trouble = ""
            self._worker = self.app.run_worker(self._serve(), group="page", exclusive=True, exit_on_error=False)

    async def _serve(self) -> None:
        try:
            make = partial(self._make, self.app.book, self._ids, on_fetch=self.tell_fetch)
            page = await asyncio.to_thread(make)
            named = await asyncio.to_thread(cards.named, self.app.book, self._ids)
            for key, (name, _) in named.items():
                self._names.setdefault(name, []).append(key)
            async with page:
                self._page = page
                self._show_code(page.url)
                await page.ended()
        except EventmateError as error:
            self._trouble = str(error)
        finally:
            self._page = None
            self._show_code("")

    def _show_code(self, url: str) -> None:
        if self.is_attached:
            self.query_one(CodeView).show((lambda w, h: qr.of_text(url, w, h)) if url else None)
            self._tick()
            self.refresh_bindings()

    def tell_fetch(self, fetch: Fetch) -> None:
        """Note that a phone fetched something."""
        self._told.appendleft(fetch)
        for name in fetch.names:
            self._fetched.update(self._names.get(name, ()))
        self._tick()

    def _tick(self) -> None:
        if not self.is_attached:
            return
        left = self._page.seconds_left if self._page else 0
        clock = f"ends in {int(left) // 60}:{int(left) % 60:02}" if self._page else "opening …"
        if self._trouble or (self._worker and self._worker.is_finished):
            clock = "closed"
        count = f"{len(self._fetched)} fetched · " if self._fetched else ""
        self.show_title(f"{people_words(len(self._ids))} to scan", f"{count}{clock}")
        self.query_one("#told", Plain).update(Content("\n").join(self._lines()))

    def _lines(self) -> Iterator[Content]:
        if self._trouble:
            yield plain(self._trouble, "$text-error")
            return
        if self._page is None:
            over = self._worker is not None and self._worker.is_finished
            yield plain("Its time is over. r opens another one." if over else "Opening …")
        low = self.has_class("-low") or self.has_class("-narrow")
        if self._told and low:
            yield from self._fetches()
        if self._page is not None:
            yield plain(_STEPS, "bold")
            yield plain(self._page.url, "$text-muted")
        if self._told and not low:
            yield Content()
            yield from self._fetches()
        yield Content()
        if share.is_remote(os.environ):
            yield plain(_REMOTE.format(os.uname().nodename), "$text-warning")
        yield plain(_WIFI, "$text-muted")
        yield plain(_LISTENING, "$text-muted")

    def _fetches(self) -> Iterator[Content]:
        for fetch in list(self._told)[:12]:
            who = ", ".join(fetch.names[:3]) + (f" and {len(fetch.names) - 3} more" if len(fetch.names) > 3 else "")
            what = plain(who, "bold $done") if fetch.names else plain("opened the page")
            yield Content.assemble(plain(f"{fetch.device}, {_ago(fetch.at)}: ", "$text-muted"), what)

    def action_words(self) -> None:
        """Show the words in place of the code, or the code again."""
        self.toggle_class("-words")

    def action_leave(self) -> None:
        """Close the page."""
        self.dismiss()

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Go away, and the page with it."""
        if self._worker is not None:
            self._worker.cancel()
        return super().dismiss(result)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer another page only when this one has ended."""
        return action != "again" or (self._worker is not None and self._worker.is_finished)


def _ago(at: datetime) -> str:
    seconds = max(0, int((datetime.now(UTC) - at).total_seconds()))
    return "just now" if seconds < 10 else f"{seconds} s ago" if seconds < 60 else f"{seconds // 60} min ago"
