"""Who stands in the book twice? Pairs with reasons, both records side by side, made into one with nothing lost."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.worker import get_current_worker

from eventmate.book import Book, contacts, doubles, merges, search
from eventmate.book.doubles import Doubles
from eventmate.errors import EventmateError, NotFound
from eventmate.matching import beside
from eventmate.matching.beside import Fact
from eventmate.matching.duplicates import Pair
from eventmate.matching.merge import SINGLE, Side
from eventmate.matching.twins import Known
from eventmate.model import Contact
from eventmate.text import harmless
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens import beside_lines
from eventmate.tui.screens.ask import AskDialog, Option
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.widgets.window_list import WindowList

_NOBODY = (
    "\n  Nobody seems to stand in the book twice.\n\n  Whoever you import or capture is compared with all the others."
)
_NAMED = "named by you"
_OFFERED = 30
_AT_IT = "\n  Comparing everybody with everybody …"
_OTHER = {Side.MINE: Side.OTHER, Side.OTHER: Side.MINE}


@dataclass(frozen=True, slots=True)
class Compared:
    """Both records of a pair, and whose values would be the current ones."""

    first: Contact
    second: Contact
    facts: tuple[Fact, ...] = ()
    sides: Mapping[str, Side] = field(default_factory=dict)


class DuplicatesScreen(EventmateScreen[tuple[Pair, ...]]):
    """The pairs, and the facts of the one under the cursor."""

    TITLE = "Doubles"
    CSS_PATH = "duplicates.tcss"
    AUTO_FOCUS = "#pairs"
    KEYS: ClassVar[tuple[str, ...]] = (
        "duplicates.merge", "duplicates.part", "duplicates.facts", "duplicates.choose", "duplicates.back",
        "screen.undo", "app.people", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "merge", "Merge", id="duplicates.merge", tooltip="Make one person of both; undo parts them"),
        Binding("x,n", "part", "Not the same", id="duplicates.part", tooltip="Two people: do not show them again"),
        Binding("tab,right", "facts", "Facts", id="duplicates.facts", key_display="Tab", tooltip="To the facts"),
        Binding("space", "choose", "Other value", id="duplicates.choose", tooltip="The other value is the current one"),
        Binding(
            "escape,left,shift+tab",
            "back",
            "Back",
            id="duplicates.back",
            key_display="Esc",
            tooltip="To the pairs, then to the people",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._doubles = Doubles()
        self._pairs: tuple[Pair, ...] = ()
        self._compared: Compared | None = None
        self._asked: tuple[int, ...] = ()
        self._take: dict[str, Side] = {}
        self._shown: list[beside_lines.Line] = []

    @property
    def pairs(self) -> WindowList:
        """The pairs, likeliest first."""
        return self.query_one("#pairs", WindowList)

    @property
    def facts(self) -> WindowList:
        """What both records say."""
        return self.query_one("#facts", WindowList)

    def compose_body(self) -> ComposeResult:
        """Put the pairs beside the facts."""
        with Container(id="body"):
            yield WindowList(empty=_AT_IT, id="pairs")
            with Container(id="both"):
                yield Plain(id="told")
                yield WindowList(quiet=True, id="facts")

    def load(self) -> tuple[Pair, ...]:
        """Find the pairs; slow at first, in a large book."""
        worker = get_current_worker()
        found = doubles.refreshed(self._doubles, self.app.book, lambda: worker.is_cancelled)
        if not worker.is_cancelled:
            self._doubles = found
        named = self._named()
        return (*named, *(pair for pair in found.pairs if not named or _key(pair) != _key(named[0])))

    def _named(self) -> tuple[Pair, ...]:
        """Give the pair that the person has named."""
        try:
            one, two = (contacts.get(self.app.book, key) for key in sorted(self._asked))
        except (NotFound, ValueError):
            return ()
        return (Pair(Known(one.id, one.display, one.organization), Known(two.id, two.display), 1, _NAMED),)

    @work
    async def compare_with(self, contact_id: int) -> None:
        """Ask who else somebody is, and put both side by side."""
        words = await self.app.push_screen_wait(AskDialog("Who else is this person?", ask="a name, an address"))
        if not words:
            return
        hits = [hit for hit in await asyncio.to_thread(search.find, self.app.book, words) if hit.id != contact_id]
        if not hits:
            self.app.tell(f"Nobody else fits “{words[:40]}”.", "warning")
            return
        chosen: str | None = str(hits[0].id)
        if len(hits) > 1:
            options = [Option(str(hit.id), hit.described) for hit in hits[:_OFFERED]]
            chosen = await self.app.push_screen_wait(AskDialog("Which of them?", options))
        if chosen is not None:
            self._asked = (contact_id, int(chosen))
            self.reload()

    def show(self, data: tuple[Pair, ...]) -> None:
        """List the pairs."""
        self._pairs = data
        self.pairs.empty = _NOBODY
        count = f"{len(data):,} pair{'' if len(data) == 1 else 's'}" if data else ""
        self.show_title("Who is in the book twice?", count)
        named = _key(data[0]) if data and self._asked and data[0].reason == _NAMED else None
        self.pairs.show([_key(pair) for pair in data], self._draw, cursor=named)
        self.set_class(not data, "-none")
        if not data:
            self._leave_facts()
        self.load_facts()

    def _draw(self, index: int, width: int) -> Content:
        pair = self._pairs[index]
        score = plain(f"{pair.score:4.0%}  ", "$text-muted")
        one, other = (known.name or known.organization or "somebody" for known in (pair.first, pair.second))
        who = plain(one, "bold") if one == other else Content.assemble(plain(one, "bold"), " = ", plain(other, "bold"))
        return Content.assemble(score, who, "  ", plain(pair.reason, "$text-muted"))

    @property
    def pair(self) -> Pair | None:
        """The pair under the cursor."""
        return next((pair for pair in self._pairs if _key(pair) == self.pairs.highlighted), None)

    @on(WindowList.Highlighted, "#pairs")
    def turn(self) -> None:
        """Show another pair."""
        self._take = {}
        self.load_facts()

    @on(WindowList.Chosen, "#pairs")
    def open_facts(self) -> None:
        """Go to the facts."""
        self.action_facts()

    @on(WindowList.Ticked, "#facts")
    @on(WindowList.Chosen, "#facts")
    def choose_value(self) -> None:
        """Let the other value be the current one."""
        self.action_choose()

    def load_facts(self) -> None:
        """Read both records."""
        if (pair := self.pair) is not None:
            work = partial(self._load_facts, self.app.book, pair, dict(self._take))
            self.run_worker(work, thread=True, exclusive=True, group="facts")
        else:
            self._show_facts(None)

    def _load_facts(self, book: Book, pair: Pair, take: dict[str, Side]) -> None:
        worker = get_current_worker()
        try:
            first, second = (contacts.get(book, known.id) for known in (pair.first, pair.second))
            merged = merges.plan(book, first.id, second.id, self.app.clock(), take).contact
        except NotFound:
            return  # The list is being read anew.
        except EventmateError as error:
            self.app.notify(str(error), severity="error")
            return
        sides = {f: Side.MINE if getattr(merged, f) == getattr(first, f) else Side.OTHER for f in SINGLE}
        found = Compared(first, second, beside.facts(first, second), sides)
        if not worker.is_cancelled:
            self.call_later(self._show_facts, found)

    def _show_facts(self, compared: Compared | None) -> None:
        self._compared = compared
        pair = self.pair
        self._shown = []
        if compared is not None and pair is not None:
            width = max(20, self.facts.scrollable_content_region.width - 2)
            heads = tuple(f"since {c.created.day} {c.created:%b %Y}" for c in (compared.first, compared.second))
            self._shown = beside_lines.lines(
                compared.facts, (heads[0], heads[1]), compared.sides, width, discreet=self.app.discreet
            )
            told = f"{pair.reason} · ● is current, ○ is kept as a former one"
            self.query_one("#told", Plain).update(plain(told[:200], "$text-muted"))
        self.facts.show([key for key, _ in self._shown], lambda index, width: self._shown[index][1])
        self.refresh_bindings()

    def on_resize(self) -> None:
        """Use the room there is."""
        self.call_after_refresh(self._show_facts, self._compared)

    def action_facts(self) -> None:
        """Go to the facts."""
        if self.pair is not None:
            self.add_class("-facts")
            self.call_after_refresh(self._enter_facts)

    def _enter_facts(self) -> None:
        self._show_facts(self._compared)
        self.facts.focus()

    @work
    async def action_back(self) -> None:
        """Go back to the pairs; from there to the people."""
        if self.has_class("-facts"):
            self._leave_facts()
        else:
            await self.app.go("people")

    def _leave_facts(self) -> None:
        self.remove_class("-facts")
        self.call_after_refresh(self.pairs.focus)

    def action_choose(self) -> None:
        """Let the other value of a field be the current one."""
        compared, key = self._compared, self.facts.highlighted
        name = str(key).partition(" ")[0]
        fact = next((f for f in compared.facts if f.field == name), None) if compared else None
        if compared is None or fact is None:
            return
        if not fact.is_choice:
            self.app.tell("Both stay: only of name, work, title and the like one is current.", "warning")
            return
        self._take[name] = _OTHER[compared.sides[name]]
        self.load_facts()

    @work
    async def action_merge(self) -> None:
        """Make one person of both."""
        pair, take = self.pair, dict(self._take)
        if pair is None:
            return
        merge = partial(merges.merge, self.app.book, pair.first.id, pair.second.id, self.app.clock(), take)
        merged = await self.app.operate(merge)
        if merged is None:
            return
        self._take, self._asked = {}, ()
        self._leave_facts()
        if merged.on_both:
            where = ", ".join(map(harmless, merged.on_both))
            undo = self.app.key_of("app.undo")
            self.app.tell(f"Merged · {where} has both cards and keeps both: delete one there · {undo} undo", seconds=15)

    @work
    async def action_part(self) -> None:
        """Remember that they are two people."""
        if (pair := self.pair) is not None:
            part = partial(merges.part, self.app.book, pair.first.id, pair.second.id, self.app.clock())
            await self.app.operate(part)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing where one is."""
        if not self.is_mounted:
            return True
        among_facts = self.has_class("-facts")
        if action == "choose":
            return among_facts
        if action == "facts":
            return not among_facts and self.pair is not None
        return action not in ("merge", "part") or self.pair is not None

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom the cursor is on, for the card swap."""
        return (self.pair.first.id, None) if self.pair else None


def _key(pair: Pair) -> str:
    return f"{pair.first.id} {pair.second.id}"
