"""The checklist: real keys, checked in the book and on the screen."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Input

from eventmate.book import Book, edits, entailed, followups, history, introductions, log
from eventmate.model import Channel, FollowUp, FollowUpKind, FollowUpState, Introduction, IntroductionState
from eventmate.tui.app import EventmateApp
from eventmate.tui.widgets.window_list import WindowList
from tests.tui import evening
from tests.tui.evening import strike, todo, write
from tests.tui.support import NOW, SIZES, make_app, make_book, screen_text, settle

TODAY = NOW.date()
PAPER, CALL, SLIDES = "Ada: send the paper", "Bill: call about the visit", "María: her slides"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return evening.copy(tmp_path)


@pytest.fixture
def nothing_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine that one is logged in to from afar."""
    monkeypatch.delenv("EVENTMATE_OPENER", raising=False)
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22")


def lines(app: EventmateApp) -> WindowList:
    return app.screen.query_one("#list", WindowList)


async def test_lists_what_is_late_first_with_a_sign(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        shown = screen_text(app)
    places = [shown.index(text) for text in ("Overdue  1", "! 1 d", "Today  6", "call about the visit", "Waiting  1")]
    assert places == sorted(places), shown
    assert "0 of 7 done" in shown


async def test_space_ticks_goes_on_and_u_takes_it_back(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "space")
        assert todo(book)[PAPER].state is FollowUpState.DONE
        assert "1 of 7 done" in screen_text(app)
        assert "Did: send the paper (Ada Lovelace)" in screen_text(app)
        assert lines(app).highlighted == todo(book)[CALL].id
        await strike(pilot, "u")
        assert todo(book)[PAPER].state is FollowUpState.OPEN
        assert "0 of 7 done" in screen_text(app)


async def test_keys_that_come_faster_than_the_disk_tick_one_after_the_other(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "space", "space", "space", "space")
        assert [one.state for one in todo(book).values()].count(FollowUpState.DONE) == 4


async def test_space_on_a_done_one_takes_it_up_again(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "space")
        await strike(pilot, "end", "space")
        assert todo(book)[PAPER].state is FollowUpState.OPEN


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        (["enter"], date(2026, 11, 19)),
        (["down", "down", "enter"], date(2026, 11, 23)),
        ([*"3", "space", *"dec", "enter"], date(2026, 12, 3)),
    ],
)
async def test_snooze(book: Book, typed: list[str], due: date) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "z")
        await strike(pilot, *typed)
        assert todo(book)[PAPER].due == due
        assert lines(app).highlighted != todo(book)[PAPER].id


async def test_what_is_no_day_is_not_taken(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "z")
        await write(pilot, "xyz")
        await strike(pilot, "enter")
        assert app.screen.query_one("#answer", Input).value == "xyz"
        await strike(pilot, "escape")
        assert todo(book)[PAPER].due == evening.YESTERDAY


async def test_what_happens_while_it_leaves_stops_nothing(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        for key in ("space", "z", "x", "escape"):
            app.post_message(Key(key, key if len(key) == 1 else None))
    assert app._exception is None, "nothing went wrong on the way out"


async def test_skip_with_a_reason(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "x")
        await write(pilot, "she has it")
        await strike(pilot, "enter")
        assert (todo(book)[PAPER].state, todo(book)[PAPER].outcome) == (FollowUpState.SKIPPED, "she has it")


async def test_waiting_comes_back_in_a_week(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "w", "enter")
        assert (todo(book)[PAPER].state, todo(book)[PAPER].due) == (FollowUpState.WAITING, TODAY + timedelta(7))
        assert "Waiting  2" in screen_text(app)


async def test_done_with_an_outcome_and_another_one_later(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "d", "down", "enter")
        assert (todo(book)[PAPER].state, todo(book)[PAPER].outcome) == (FollowUpState.DONE, "meeting set")
        await strike(pilot, "end", "d", "enter")
        assert todo(book)[PAPER].outcome == "replied"


async def test_edit(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "e")
        await write(pilot, " and the code")
        await strike(pilot, "tab", "ctrl+u")
        await write(pilot, "fri")
        await strike(pilot, "tab")
        await write(pilot, "monthly")
        await strike(pilot, "tab")
        await write(pilot, "linked")
        await strike(pilot, "enter")
        one = todo(book)["Ada: send the paper and the code"]
        assert (one.due, one.recurrence, one.channel) == (date(2026, 11, 20), "1 month", Channel.LINKEDIN)


async def test_add_for_the_person_under_the_cursor(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "a")
        await write(pilot, "thank her")
        await strike(pilot, "enter")
        assert todo(book)["Ada: thank her"].kind is FollowUpKind.TASK


async def test_add_for_nobody_that_fits_asks_again_with_what_was_typed(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "a")
        await write(pilot, "call")
        await strike(pilot, "tab", "ctrl+u")
        await write(pilot, "zeno")
        await strike(pilot, "enter")
        assert app.screen.query_one("#line-text", Input).value == "call"
        await strike(pilot, "tab", "ctrl+u", "enter")
        assert todo(book)[": call"].contact_id is None


async def test_a_lead_has_a_deadline_and_ends_in_one_of_three_ways(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "a")
        await write(pilot, "apply")
        for text in ("", "", "", "", "Acme", "welder", "tomorrow"):
            await strike(pilot, "tab")
            await write(pilot, text)
        await strike(pilot, "enter")
        lead = todo(book)["Ada: apply"]
        assert (lead.kind, lead.organization, lead.role, lead.deadline) == (
            FollowUpKind.LEAD, "Acme", "welder", date(2026, 11, 19),
        )  # fmt: skip
        lines(app).go(lead.id)
        await strike(pilot, "space", "down", "enter")
        assert (todo(book)["Ada: apply"].state, todo(book)["Ada: apply"].outcome) == (
            FollowUpState.DONE,
            "told them no",
        )


async def test_a_task_that_gets_a_deadline_is_a_lead_and_a_no_ends_an_introduction(book: Book) -> None:
    task = followups.add(book, FollowUp(FollowUpKind.TASK, "look at it", NOW, contact_id=1), NOW)
    pair = introductions.note(book, Introduction(1, 2, "mechanical engineers"), NOW)
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        lines(app).go(task.id)
        await strike(pilot, "e", "up")
        await write(pilot, "10 dec")
        await strike(pilot, "enter")
        assert followups.get(Book(book.path), task.id).kind is FollowUpKind.LEAD
        lines(app).go(introductions.follow_up_of(book, pair.id) or 0)
        await strike(pilot, "d", "down", "enter")
        told = introductions.get(Book(book.path), pair.id)
        assert (told.state, told.outcome) == (IntroductionState.DECLINED, "they said no")


async def test_views(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "3")
        assert "PyChicago November  8" in screen_text(app)
        await strike(pilot, "4")
        assert "LinkedIn  2" in screen_text(app)
        await strike(pilot, "2")
        shown = screen_text(app)
        assert shown.count("Bill Novak") == 1, "a person's lines stand under their name"
        await strike(pilot, "1")
        assert "Overdue  1" in screen_text(app)


async def test_filter_by_typing(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "slash")
        await write(pilot, "novak visit")
        assert "Bill Novak" in screen_text(app)
        assert "Ada Lovelace" not in screen_text(app)
        await write(pilot, "zzz")
        assert "Nothing holds" in screen_text(app)
        await strike(pilot, "escape")
        assert "Ada Lovelace" in screen_text(app)
        assert lines(app).has_focus


async def test_bulk_on_a_selection_is_one_step(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "v", "j", "v", "j")
        assert "2 selected" in screen_text(app)
        await strike(pilot, "space")
        done = {name for name, one in todo(book).items() if one.state is FollowUpState.DONE}
        assert done == {PAPER, CALL}
        await strike(pilot, "u")
        assert {one.state for one in todo(book).values()} == {FollowUpState.OPEN, FollowUpState.WAITING}


async def test_what_was_selected_far_from_the_cursor_is_done_too(book: Book) -> None:
    with book.write() as db:
        some = [{"contact_id": 1, "kind": "task", "text": f"task {n}", "due": "2026-12-01", "state": "open",
                 "created": NOW.isoformat()} for n in range(300)]  # fmt: skip
        for row in some:
            entailed.insert(db, row)
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        lines(app).go(todo(book)["Ada: task 299"].id)
        await strike(pilot, "v")
        lines(app).go(todo(book)[PAPER].id)
        app.reload()
        await strike(pilot, "v", "space")
    assert {name for name, one in todo(book).items() if one.state is FollowUpState.DONE} == {PAPER, "Ada: task 299"}


async def test_space_where_there_is_nothing_is_no_step(tmp_path: Path) -> None:
    app = make_app(make_book(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        before = history.last(app.book)
        await strike(pilot, "space", "z", "x", "d")
        assert history.last(app.book) == before


async def test_log_and_circle_here_and_from_any_screen(book: Book) -> None:
    def circles() -> list[str]:
        with Book(book.path).read() as connection:
            return [row[0] for row in connection.execute("SELECT circle FROM contacts ORDER BY id")]

    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "ctrl+g", "C")
        assert "Put the cursor on somebody first." in screen_text(app)
        await strike(pilot, "f4")
        await strike(pilot, "l")
        await write(pilot, "rang about the job")
        await strike(pilot, "enter", "C", "enter")
        assert [entry.text for entry in log.listing(Book(book.path), 1)] == ["rang about the job"]
        assert circles() == ["core", "wide", "wide", "wide", "wide"]
        await strike(pilot, "C")
        assert "a word every 30 days · now" in screen_text(app)
        await strike(pilot, "escape", "f5")
        await strike(pilot, "down", "ctrl+g", "C", "down", "enter")
        assert sorted(circles()) == ["active", "core", "wide", "wide", "wide"]
        await strike(pilot, "ctrl+g", "l")
        await write(pilot, "coffee")
        await strike(pilot, "enter")
        assert [entry.text for entry in log.listing(Book(book.path), circles().index("active") + 1)] == ["coffee"]


async def test_somebody_who_is_due_for_a_word_and_gets_it(book: Book) -> None:
    edits.change(book, 2, {"circle": "core"}, evening.THEN)
    app = make_app(book, clock=lambda: NOW + timedelta(days=40))
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        assert "Keep in touch  1" in screen_text(app)
        assert "42 d ago" in screen_text(app)
        lines(app).go(-2)
        await strike(pilot, "y")
        assert "42 days since the last word; they are in your core circle." in screen_text(app)
        await strike(pilot, "space")
        assert "Keep in touch" not in screen_text(app)
        assert todo(book)["Priya: keep in touch"].state is FollowUpState.DONE


async def test_why(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "y")
        assert "First because you promised it by yesterday" in screen_text(app)


async def test_the_person_stands_beside_a_wide_list(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(120, 40)) as pilot:
        await strike(pilot, "f4")
        await pilot.pause(0.1)
        await settle(pilot)
        shown = screen_text(app)
    for text in ("CTO, CERN", "ada@x.org", "tall, met in the coffee queue", "interest chess", "Hi Ada,", "Sam"):
        assert text in shown


async def test_discreet_hides_promises_and_notes(book: Book) -> None:
    app = make_app(book, discreet=True)
    async with app.run_test(size=(120, 40)) as pilot:
        await strike(pilot, "f4")
        await pilot.pause(0.1)
        await settle(pilot)
        shown = screen_text(app)
    assert "Ada Lovelace" in shown
    for text in ("send the paper", "coffee queue", "proofs", "slides"):
        assert text not in shown


async def test_another_day_comes_while_the_screen_is_open(book: Book) -> None:
    time = [datetime(2026, 11, 18, 23, 59, 50, tzinfo=NOW.tzinfo)]
    app = make_app(book, clock=lambda: time[0])
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        assert "Overdue  1" in screen_text(app)
        time[0] += timedelta(seconds=20)
        app.screen.follow_day()  # type: ignore[attr-defined]
        await settle(pilot)
        assert "Overdue  7" in screen_text(app)


async def test_an_empty_list_says_what_to_do(tmp_path: Path) -> None:
    app = make_app(evening.make(tmp_path, evening.PEOPLE[:1]))
    async with app.run_test(size=(80, 24)) as pilot:
        for one in todo(app.book).values():
            followups.tick(app.book, [one.id], NOW - timedelta(days=1))
        await strike(pilot, "f4")
        assert "Nothing to do." in screen_text(app)
        await strike(pilot, "space", "z", "x", "o", "enter", "y", "e")


@pytest.mark.usefixtures("nothing_opens")
async def test_where_nothing_opens_the_text_is_shown_and_copied(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "o")
        assert "ada@x.org" in screen_text(app)
        assert "paper" in app.clipboard
        await strike(pilot, "escape", "space")
        assert todo(book)[PAPER].state is FollowUpState.DONE
        assert "paper" in todo(book)[PAPER].message


@pytest.mark.usefixtures("nothing_opens")
async def test_a_number_is_shown_as_a_code(book: Book) -> None:
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "j", "o")
        assert "▀▀▀▀▀" in screen_text(app)
        assert "Scan the code with your phone" in screen_text(app)
        assert app.clipboard == "+13125550189"


async def test_opening_keeps_the_message_and_copies_what_the_address_does_not_carry(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, opened = evening.opener(tmp_path)
    monkeypatch.setenv("EVENTMATE_OPENER", str(program))
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "o")
        assert opened.read_text().startswith("mailto:ada@x.org?subject=")
        assert app.clipboard == "", "the address carries the text"
        lines(app).go(todo(book)["Priya: connect"].id)
        await strike(pilot, "o")
        assert opened.read_text().splitlines()[1] == "https://www.linkedin.com/in/priya"
        assert app.clipboard.startswith("Hi Priya,")
        assert todo(book)["Priya: connect"].message == app.clipboard


async def test_an_opener_that_fails_leaves_the_text_to_copy(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "opener"
    program.write_text("#!/bin/sh\nexit 3\n")
    program.chmod(0o700)
    monkeypatch.setenv("EVENTMATE_OPENER", str(program))
    app = make_app(book)
    async with app.run_test(size=(80, 24)) as pilot:
        await strike(pilot, "f4")
        await strike(pilot, "o")
        assert "exit code 3" in screen_text(app)
        assert "paper" in app.clipboard


@pytest.mark.parametrize("size", SIZES[::2])
async def test_hostile_text_is_shown_as_it_stands(tmp_path: Path, size: tuple[int, int]) -> None:
    book = evening.make(tmp_path, evening.PEOPLE[:1])
    hostile = ("[/] [bold", "[@click=app.exit]X[/]", "A\x1b]52;c;ZXZpbA==\x1b\\B", "evil\u202egpj.exe")
    for text in hostile:
        followups.add(book, FollowUp(FollowUpKind.TASK, text, NOW, contact_id=1, due=TODAY), NOW)
    app = make_app(book)
    async with app.run_test(size=size) as pilot:
        await strike(pilot, "f4")
        assert "[/]" in screen_text(app)
        for key in ("j", "enter", "n", "escape", "e", "escape", "o", "escape"):
            await strike(pilot, key)
        assert "\x1b" not in screen_text(app)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_looks(snap_compare: Any, book: Book, size: tuple[int, int]) -> None:  # noqa: ANN401
    async def open_list(pilot: Pilot[Any]) -> None:
        await strike(pilot, "f4")
        await strike(pilot, "j")
        await pilot.pause(0.1)
        await settle(pilot)

    assert snap_compare(make_app(book), terminal_size=size, run_before=open_list)
