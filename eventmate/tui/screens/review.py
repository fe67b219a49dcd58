"""Who are they to you? Connections one at a time, ten a day: five questions, then keep, promote or let rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input

from eventmate.book import reviews
from eventmate.book.reviews import ASKED, Answer, Decision, Question, Standing
from eventmate.errors import NotFound
from eventmate.model import Circle, Contact, StatementKind
from eventmate.tui import directory
from eventmate.tui.plain import Plain, plain
from eventmate.tui.screens.base import EventmateScreen
from eventmate.tui.screens.facts import role
from eventmate.tui.widgets.window_list import WindowList

_TYPED: Final = "review"
_CHOICES: Final = {
    Decision.KEEP: ("k", "Keep", "as they are; comes up again in a year"),
    Decision.PROMOTE: ("p", "Promote", "a circle closer"),
    Decision.REST: ("r", "Let rest", "the wide circle, and not asked for two years"),
}
_DAY_DONE: Final = "Ten for today. Enter goes on with another ten, Esc ends it here."
_NOBODY: Final = "Nobody is left: everybody was gone through within a year."


class Decisions(WindowList):
    """What becomes of a connection: Enter, or its letter."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("k", "screen.decide('keep')", "Keep", id="review.keep", tooltip="Keep them as they are"),
        Binding("p", "screen.decide('promote')", "Promote", id="review.promote", tooltip="A circle closer"),
        Binding("r", "screen.decide('rest')", "Let rest", id="review.rest", tooltip="Out to the wide circle"),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Space and v alone."""
        return parameters not in {("tick",), ("select",)} and super().check_action(action, parameters)


class ReviewScreen(EventmateScreen[Standing]):
    """The person, what was answered, and the question that is next."""

    TITLE = "Review"
    CSS_PATH = "review.tcss"
    KEYS: ClassVar[tuple[str, ...]] = (
        "review.keep", "review.promote", "review.rest", "review.save", "review.back", "review.later", "review.open",
        "review.end", "app.help",
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "save", "Next question", id="review.save", tooltip="Keep the answer; empty passes over"),
        Binding("up", "back", "Question before", id="review.back", tooltip="To the question before, to answer it anew"),
        Binding("ctrl+n", "later", "Not now", id="review.later", tooltip="Somebody else first"),
        Binding("ctrl+o", "open", "Open", id="review.open", tooltip="All that is known of them"),
        Binding("escape", "end", "Enough", id="review.end", tooltip="Leave; it goes on where it was left"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._standing: Standing | None = None
        self._passed: frozenset[int] = frozenset()
        self._dose = reviews.A_DAY
        self._asked: tuple[int, Question | None] = (0, None)
        self._again: Question | None = None
        self._busy = False

    @property
    def field(self) -> Input:
        """The answer."""
        return self.query_one("#answer", Input)

    @property
    def is_day_done(self) -> bool:
        """Whether the day's ten are done."""
        return self._standing is not None and self._standing.today >= self._dose

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self._again or (self._standing.question if self._standing else None)

    def compose_body(self) -> ComposeResult:
        """Put the question under the person."""
        with VerticalScroll(id="page", can_focus=False):
            yield Plain(id="who")
            yield Plain(id="told")
            yield Plain(id="question")
            yield Plain(id="hint")
            yield Input(placeholder="Enter keeps it; empty passes over", id="answer", select_on_focus=False)
            yield Decisions(letters=False)

    def on_mount(self) -> None:
        """Bring back an answer that an app that died has left."""
        self.bring_back()

    @work
    async def bring_back(self) -> None:
        """Put a text that was never saved into the field again."""
        texts = (await self.app.orphans(_TYPED))[_TYPED]
        if texts and not self.field.value:
            self.field.value = texts[-1]

    def load(self) -> Standing:
        """Read who is next; nobody while there is no book."""
        try:
            return reviews.read(self.app.book, self.app.clock(), but=self._passed)
        except NotFound:
            return Standing(0, 0, ())

    def show(self, data: Standing) -> None:
        """Ask the next question, or what becomes of the person."""
        self._standing = data
        self.show_title("Who are they to you?", f"{data.today} of {self._dose} today · {data.left:,} to go")
        contact = None if self.is_day_done else data.contact
        asked = (contact.id if contact else 0, self.question)
        if asked[0] != self._asked[0]:
            self._again = None
        self.query_one("#who", Plain).update(self._who(data, contact))
        self.query_one("#told", Plain).update(Content("\n").join(self._told(data)) if contact else "")
        self._ask(data, contact)
        self._asked = asked
        self.refresh_bindings()

    def _who(self, data: Standing, contact: Contact | None) -> Content:
        if contact is None:
            return plain(_DAY_DONE if self.is_day_done else _NOBODY)
        never = data.waiting[0].never
        note = plain("\nmet once, never spoken to since", "$text-warning") if never else Content()
        circle = "" if contact.circle is Circle.WIDE else f"  {contact.circle.value}"
        name = Content.assemble(plain(contact.display[:200], "bold"), plain(circle, "$text-accent"))
        return Content.assemble(name, plain(f"\n{role(contact)}" if role(contact) else ""), note)

    def _told(self, data: Standing) -> Iterator[Content]:
        for one, answer in sorted(data.answers.items(), key=lambda item: list(Question).index(item[0])):
            words = "·····" if self.app.discreet and answer.text else answer.text or "–"
            yield Content.assemble(plain(f"{ASKED[one]} ", "$text-muted"), plain(words))

    def _ask(self, data: Standing, contact: Contact | None) -> None:
        question = self.question if contact else None
        for name in ("#question", "#hint", "#answer"):
            self.query_one(name).display = question is not None
        decisions = self.query_one(Decisions)
        decisions.display = contact is not None and question is None
        if contact is not None and question is not None:
            number = list(Question).index(question) + 1
            self.query_one("#question", Plain).update(f"{number} of {len(Question)}  {ASKED[question]}")
            hint = "" if self.app.discreet else known(contact, question, data.before.get(question))
            self.query_one("#hint", Plain).update(hint)
            if self._asked != (contact.id, question) and self._asked[0]:
                before = data.answers.get(question)
                self.field.value = before.text if before else ""
            self.field.focus()
        elif contact is not None:
            self.query_one("#question", Plain).update("What becomes of it?")
            self.query_one("#question").display = True
            choices = list(_CHOICES.values())
            decisions.show([one.value for one in _CHOICES], lambda index, width: _choice(*choices[index]))
            decisions.focus()
        else:
            self.set_focus(None)

    @on(Input.Changed, "#answer")
    def keep_typed(self, event: Input.Changed) -> None:
        """Keep what is typed on disk until it is saved."""
        self.app.typed.remember(_TYPED, event.value)

    @on(Input.Submitted, "#answer")
    def submit(self, event: Input.Submitted) -> None:
        """Save an answer."""
        event.stop()
        self.action_save()

    @on(WindowList.Chosen)
    def choose(self, event: WindowList.Chosen) -> None:
        """Decide."""
        self.action_decide(str(event.key))

    def action_save(self) -> None:
        """Keep the answer and go on; after the day's ten go on with more."""
        if self.is_day_done:
            self._dose += reviews.A_DAY
            self.reload()
        elif not self._busy and self._standing and self._standing.contact and (question := self.question):
            self._busy = True
            self._save(self._standing.contact.id, question, self.field.value)

    @work
    async def _save(self, key: int, question: Question, text: str) -> None:
        app = self.app
        saved = await app.operate(lambda: reviews.answer(app.book, key, question, text, app.clock()), told=False)
        self._busy = False
        if saved is not None:
            app.typed.forget(_TYPED)
            self._again = None
            self.reload()

    def action_back(self) -> None:
        """Go back to the question before."""
        questions = list(Question)
        place = questions.index(self.question) if self.question else len(questions)
        if place > 0 and self._standing is not None and self._standing.contact is not None:
            self._again = questions[place - 1]
            self.show(self._standing)

    def action_later(self) -> None:
        """Put somebody else first."""
        if self._standing is not None and self._standing.contact is not None:
            self._passed |= {self._standing.contact.id}
            self.reload()

    @work
    async def action_decide(self, decision: str) -> None:
        """Keep, promote or let rest."""
        app, contact = self.app, self._standing.contact if self._standing else None
        if contact is not None:
            await app.operate(lambda: reviews.decide(app.book, contact.id, Decision(decision), app.clock()))

    @work
    async def action_open(self) -> None:
        """Show all that is known of the person."""
        if (subject := self.subject()) is not None:
            await self.app.push_screen(directory.build("contact", subject[0]))

    @work
    async def action_end(self) -> None:
        """Leave it for today."""
        await self.app.go("people")

    def subject(self) -> tuple[int, int | None] | None:
        """Say whom it is about."""
        contact = self._standing.contact if self._standing else None
        return (contact.id, None) if contact is not None else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave out the keys that mean nothing now."""
        if not self.is_mounted:
            return True
        there = self._standing is not None and self._standing.contact is not None and not self.is_day_done
        if action in ("later", "open"):
            return there
        if action == "back":
            return there and self.question is not Question.CONNECTION
        return action != "save" or self.is_day_done or (there and self.question is not None)


def known(contact: Contact, question: Question, before: Answer | None) -> str:
    """Say what the book knows towards an answer, and what was answered last time."""
    met = contact.encounters[0] if contact.encounters else None
    where = f"{met.event_name or 'met'}, {met.met:%d %b %Y}" if met else ""
    through = f"through {met.through}" if met and met.through else ""
    common = (f"{one.kind.value} {one.text}".strip() for met in contact.encounters for one in met.common)
    told = {
        Question.CONNECTION: (where, through),
        Question.DOES: (role(contact),),
        Question.COMMON: tuple(dict.fromkeys(common)),
        Question.HELP_THEM: tuple(f"looks for {text}" for text in contact.says(StatementKind.LOOKING_FOR)),
        Question.HELP_ME: (
            *(f"offers {text}" for text in contact.says(StatementKind.OFFERS)),
            *(f"knows {text}" for text in contact.says(StatementKind.KNOWS)),
        ),
    }[question]
    said = f"{before.at:%b %Y}: {before.text}" if before and before.text else ""
    return "  ·  ".join(filter(None, (*told, said)))


def _choice(letter: str, name: str, hint: str) -> Content:
    return Content.assemble(
        plain(f"{letter} ", "bold $text-accent"), plain(f"{name:10}", "bold"), plain(hint, "$text-muted")
    )
