"""One follow-up a page, and a whole run through 25 of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from textual.pilot import Pilot
from textual.widgets import TextArea

from eventmate.book import Book, contacts, events, followups
from eventmate.model import Channel, Event, FollowUp, FollowUpKind, FollowUpState, Promise
from eventmate.tui.app import EventmateApp
from eventmate.tui.screens.focus import FocusScreen
from tests.tui import evening
from tests.tui.evening import strike, todo, write
from tests.tui.support import NOW, SIZES, make_app, screen_text

PAPER, CALL = "Ada: send the paper", "Bill: call about the visit"
GOODS = (
    "the paper", "a link to Coq", "the slides", "the job post", "my notes", "the recipe", "a map of the halls",
    "two names at CERN", "the budget", "an invitation", "the draft", "the list of speakers", "a photo", "the contract",
    "a quote", "the course", "the sensor data", "the robot's manual", "a sample", "the book on gears", "the address",
    "an offer", "the patent", "the minutes", "the code",
)  # fmt: skip
MOST_KEYS = 4


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return evening.copy(tmp_path)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that holds the addresses which were opened."""
    program, written = evening.opener(tmp_path)
    monkeypatch.setenv("EVENTMATE_OPENER", str(program))
    return written


async def enter(pilot: Pilot[Any]) -> FocusScreen:
    await strike(pilot, "f4")
    await strike(pilot, "enter")
    screen = pilot.app.screen
    assert isinstance(screen, FocusScreen)
    return screen


async def test_one_person_with_the_message(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(120, 40)) as pilot:
        await enter(pilot)
        shown = screen_text(app)
    for text in ("1 of 8", "Ada Lovelace", "CTO, CERN", "mechanical engineers", "interest chess", "send the paper",
                 "you promised it by yesterday", "☐ connect  today", "Subject:", "Hi Ada,",
                 "proofs in Coq"):  # fmt: skip
        assert text in shown


async def test_space_ticks_and_turns_to_the_next(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot)
        await strike(pilot, "space")
        assert todo(book)[PAPER].state is FollowUpState.DONE
        assert "Bill Novak" in screen_text(app)
        await strike(pilot, "u")
        assert todo(book)[PAPER].state is FollowUpState.OPEN


async def test_after_the_last_one_the_list_is_there_again(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await enter(pilot)
        for _ in range(8):
            await strike(pilot, "space")
        assert {one.state for one in todo(book).values()} == {FollowUpState.DONE}
        assert app.screen is not screen
        assert "Done  8" in screen_text(app)


async def test_next_and_back_leave_it_undone(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot)
        await strike(pilot, "n", "right", "p")
        assert "2 of 8" in screen_text(app)
        await strike(pilot, "escape")
        assert FollowUpState.DONE not in {one.state for one in todo(book).values()}


async def test_m_says_it_in_other_words_and_o_keeps_them(book: Book, opened: Path) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await enter(pilot)
        said = []
        for _ in range(5):
            assert screen._sheet is not None
            said.append(screen._sheet.letter.message.body)
            await strike(pilot, "m")
        assert len(set(said)) == 5
        await strike(pilot, "m", "o")
        body = parse_qs(urlsplit(opened.read_text().strip()).query)["body"][0]
        assert body.replace("\r\n", "\n") == said[1]
        assert todo(book)[PAPER].message.endswith(said[1])


async def test_a_message_written_by_hand_is_kept_and_goes_out(book: Book, opened: Path) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot)
        await strike(pilot, "e")
        app.screen.query_one(TextArea).text = ""
        await write(pilot, "Dear Ada")
        await strike(pilot, "escape")
        assert todo(book)[PAPER].message == "Dear Ada"
        assert "· kept" in screen_text(app)
        await strike(pilot, "o")
        assert opened.read_text() == "mailto:ada@x.org?body=Dear%20Ada\n"


async def test_what_is_typed_is_kept_on_disk(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await enter(pilot)
        await strike(pilot, "e")
        await write(pilot, "PS: chess")
        assert screen.is_writing
        app.typed.flush()
        assert any("PS: chess" in file.read_text() for file in app.typed._folder.rglob("*") if file.is_file())


async def test_another_way_composes_another_message(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await enter(pilot)
        await strike(pilot, "c")
        await strike(pilot, "down", "enter")
        assert todo(book)[PAPER].channel is Channel.LINKEDIN
        assert "LinkedIn  no profile known: search" in screen_text(app)


async def test_a_lead_can_be_declined(book: Book) -> None:
    lead = FollowUp(FollowUpKind.LEAD, "apply", NOW, contact_id=1, organization="Acme", role="welder", due=NOW.date())
    key = followups.add(book, lead, NOW).id
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        app.screen.query_one("#list").go(key)  # type: ignore[attr-defined]
        await strike(pilot, "enter")
        screen = app.screen
        assert isinstance(screen, FocusScreen)
        for _ in range(5):
            await strike(pilot, "m")
        assert screen._sheet is not None
        assert screen._sheet.letter.words is not None
        assert str(screen._sheet.letter.words.kind) == "decline"


async def test_the_last_message_to_the_person_is_shown(book: Book) -> None:
    one = todo(book)[PAPER]
    followups.keep_message(book, one.id, "Subject: The paper\n\nHere it is", Channel.EMAIL, NOW)
    followups.tick(book, [one.id], NOW)
    app = make_app(book)
    async with app.run_test(size=(120, 40)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "slash")
        await write(pilot, "ada")
        await strike(pilot, "enter")
        assert "you wrote: “The paper”" in screen_text(app)


async def test_somebody_due_for_a_word_keeps_their_page_when_it_is_opened(book: Book, opened: Path) -> None:
    from eventmate.book import edits

    edits.change(book, 1, {"circle": "core"}, evening.THEN)
    app = make_app(book, clock=lambda: NOW + timedelta(days=40))
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        app.screen.query_one("#list").go(-1)  # type: ignore[attr-defined]
        await strike(pilot, "enter")
        await strike(pilot, "o")
        assert "mailto:ada@x.org" in opened.read_text()
        await strike(pilot, "space")
        touches = [one for one in todo(book).values() if one.kind is FollowUpKind.TOUCH]
        assert [(one.state, bool(one.message)) for one in touches] == [(FollowUpState.DONE, True)]


def promises(folder: Path, goods: Sequence[str]) -> Book:
    """Make a book with a promise to somebody else for each of the goods."""
    book = Book(folder / "book.db")
    event = events.start(book, Event("PyChicago November", region="US"), evening.THEN)
    for number, one in enumerate(goods):
        draft = evening.person(
            f"{['Ada', 'Dana', 'Omar', 'Zoë', 'Mei'][number % 5]} Number{number}",
            Promise(f"send {one}", NOW.date()),
            points=(evening.email(f"p{number}@x.example"),),
        )
        contacts.capture(book, draft, evening.THEN, event_id=event.id, template=())
    events.end(book, evening.THEN)
    return book


def batched(goods: Sequence[str], count: int) -> Iterator[Sequence[str]]:
    return (goods[start : start + count] for start in range(0, len(goods), count))


@pytest.mark.parametrize(("where", "goods"), [("list", GOODS), ("focus", GOODS[:9])], ids=["list", "focus"])
async def test_a_run_through_25_takes_at_most_four_keys_each(
    tmp_path: Path, opened: Path, where: str, goods: Sequence[str]
) -> None:
    book = promises(tmp_path, goods)
    promised = {one.id: one.text.removeprefix("send ") for one in todo(book).values()}
    app, pressed = make_app(book), 0
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        if where == "focus":
            await strike(pilot, "enter")
        # as fast as a line that was slow delivers them: whatever is read meanwhile, each key is meant for its person
        for some in batched(goods, 9):
            keys = ["o", "space"] * len(some)
            await strike(pilot, *keys)
            pressed += len(keys)
    assert pressed <= MOST_KEYS * len(goods)
    done = followups.listing(Book(book.path), ended_since=NOW)
    assert {one.state for one in done} == {FollowUpState.DONE}
    letters = [urlsplit(line) for line in opened.read_text().splitlines()]
    sent = {unquote(letter.path): unquote(letter.query) for letter in letters}
    assert len(letters) == len(sent) == len(goods)
    points = {one.contact_id: contacts.get(book, one.contact_id or 0).points[0].value for one in done}
    for one in done:
        address = points[one.contact_id]
        assert parseaddr(address)[1] == address
        assert promised[one.id] in sent[address], "the message says what was promised"
        assert promised[one.id] in one.message


HOSTILE = (
    "a@b?bcc=x@y", "a@b\r\nBcc:x@y.org", "a@b.org,c@d.org", "a@b.org;c@d.org", "-rf@x.org", "a@b.org?subject=x",
    "$(id)@x.org", "a@x.org&cc=b@y.org", "<a@x.org>", "\"a b\"@x.org",
)  # fmt: skip


async def test_hostile_addresses_open_one_recipient_or_nothing(tmp_path: Path, opened: Path) -> None:
    book = Book(tmp_path / "book.db")
    for number, address in enumerate(HOSTILE):
        promise = Promise("send the paper", NOW.date())
        draft = evening.person(f"Eve Number{number}", promise, points=(evening.email(address),))
        contacts.capture(book, draft, evening.THEN)
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        for _ in HOSTILE:
            await strike(pilot, "o")
            await strike(pilot, "escape", "j")
    lines = opened.read_text().splitlines()
    assert lines, "what cannot be written to can still be looked for"
    assert len(lines) <= len(HOSTILE)
    for url in map(urlsplit, lines):
        assert url.scheme in {"http", "https", "mailto", "tel", "sms"}
        if url.scheme == "mailto":
            assert unquote(url.path).count("@") == 1
            assert set(parse_qs(url.query)) <= {"subject", "body"}


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_looks(snap_compare: Any, book: Book, size: tuple[int, int]) -> None:  # noqa: ANN401
    async def open_page(pilot: Pilot[Any]) -> None:
        await enter(pilot)

    app: EventmateApp = make_app(book)
    assert snap_compare(app, terminal_size=size, run_before=open_page)
