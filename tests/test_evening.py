"""One evening end to end in a real terminal: event, twelve lines, notes, the day after, the cards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import vobject

from eventmate.book import Book, contacts, events, followups, search
from eventmate.model import Contact, Event, FollowUpState, PointKind
from tests.pty_session import PtySession

ROOT = Path(__file__).parents[1]
APP = """
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from eventmate.book import Book
from eventmate.settings import Settings
from eventmate.tui.app import run
from eventmate.tui.terminal import end_process
path, now = Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]).astimezone()
began = datetime.now().astimezone()
settings = Settings(folder=path.parent, book=path, templates=path.parent)
end_process(run(Book(path), settings, clock=lambda: now + (datetime.now().astimezone() - began)))
"""
# Typed as keys; \b is the backspace with which a typing mistake is put right.
LINES = (
    "Ada Lovelace, CTO @ Analytical Engimes\b\b\bnes, ada@x.org +44 20 7946 0958 !send the paper by fri",
    "Omar Haddad, mechanical engineer at Boeing 312-555-0163",
    "Maria Gonzalez @ Randstad ?mechanical engineers",
    "tom baker works for monzo",
    "Karim, Nadia (Wise) nadia@wise.example",
    "Lee",
    "red scarf, kubernetes at ING",
    "José Ortega, architect @ Studio Norte <the floor plan",
    "王小明 @台積電",
    "Grace Okoye, PhD student @ Northwestern #slam gh:grace-example",
    "Bill Novak +1 312 555 0189 ?somebody to automate sorting // loud, funny",
    "Fatima Zahra, founder of Sorted, fatina\b\bma@sorted.example +a test site in Joliet",
)


@contextmanager
def eventmate(book: Path, now: str, size: tuple[int, int] = (80, 24)) -> Iterator[PtySession]:
    env = {"PYTHONPATH": str(ROOT), "TZ": "America/Chicago", "EVENTMATE_DEBUG": ""}
    with PtySession([sys.executable, "-c", APP, str(book), now], size=size, env=env) as session:
        yield session


def type_keys(session: PtySession, line: str) -> None:
    for piece in line:
        if piece == "\b":
            session.press("backspace")
        else:
            session.type(piece)


def people(book: Path) -> dict[str, Contact]:
    opened = Book(book)
    return {hit.name: contacts.get(opened, hit.id) for hit in search.find(opened, "")}


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book after the evening itself: the event, twelve lines and notes on three, all by keyboard."""
    book = tmp_path_factory.mktemp("evening") / "book.db"
    with eventmate(book, "2026-11-18T20:14:00") as session:
        session.wait_for("What is the event called?")
        session.type("PyChicago November")
        session.press("enter")
        session.type("US")
        session.press("enter")
        session.wait_for("Who did you meet?")
        for count, line in enumerate(LINES, start=1):
            type_keys(session, line)
            session.press("enter")
            session.wait_for(f"{count} met")
        for talk in ("sorting in a small hall", "his brother's farm", "her thesis"):
            note(session, talk)
        session.press("f2")
        session.wait_for("Who did you meet?")
        session.press("ctrl+q")
        assert session.wait_exit() == 0
    return book


def note(session: PtySession, talk: str) -> None:
    """Open the card swap of the last person, or go on to the next, and say what was talked about."""
    if "Talked about" in session.screen():
        session.press("pagedown")
        session.wait_for("What did you talk about?")
    else:
        session.press("f3")
        session.wait_for("Talked about")
    session.type(talk)
    session.press("down")
    session.wait_for("Noted")


def test_everybody_is_in_the_book_as_typed(evening: Path) -> None:
    met = people(evening)
    assert len(met) == len(LINES)
    ada = met["Ada Lovelace"]
    assert (ada.title, ada.organization) == ("CTO", "Analytical Engines")
    assert [p.value for p in ada.points] == ["ada@x.org", "+442079460958"]
    assert met["Omar Haddad"].current(PointKind.TEL)[0].value == "+13125550163", "in the event's region"
    assert met["王小明"].organization == "台積電"
    assert [e.name for e in events.listing(Book(evening))] == ["PyChicago November"]


def test_notes_were_saved_without_a_save_button(evening: Path) -> None:
    talks = {contact.encounters[0].talk for contact in people(evening).values()} - {""}
    assert talks == {"sorting in a small hall", "his brother's farm", "her thesis"}


def test_the_day_after(evening: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    book.write_bytes(evening.read_bytes())
    with eventmate(book, "2026-11-19T09:05:00") as session:
        session.wait_for("PyChicago November is over")
        session.press("escape")
        session.wait_for("Who did you meet?")
        session.press("f4")
        session.wait_for("send the paper")
        for _ in range(5):
            wanted = done(book) + 1
            session.press("space")
            session.wait_for(partial(reached, book, wanted))
        session.press("u")
        session.wait_for(partial(reached, book, 4))
        session.press("ctrl+q")
        assert session.wait_exit() == 0
    states = [one.state for one in followups.listing(Book(book), ended_since=None)]
    assert FollowUpState.DONE not in states, "the checklist shows what is left"


def reached(book: Path, count: int, screen: str) -> bool:
    return done(book) == count


def done(book: Path) -> int:
    with Book(book).read() as connection:
        return int(connection.execute("SELECT count(*) FROM follow_ups WHERE state = 'done'").fetchone()[0])


def test_the_cards_read_back_equal(evening: Path, tmp_path: Path) -> None:
    target = tmp_path / "phone.vcf"
    subprocess.run(
        [sys.executable, "-m", "eventmate", "--book", str(evening), "export", str(target), "--event", "PyChicago"],
        check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    cards: dict[str, Any] = {card.uid.value: card for card in vobject.readComponents(target.read_text("utf-8"))}
    met = people(evening)
    assert len(cards) == len(met)
    for contact in met.values():
        card = cards[contact.uid]
        assert card.fn.value == contact.display
        for kind in (PointKind.EMAIL, PointKind.TEL):
            assert [e.value for e in card.contents.get(kind, [])] == [p.value for p in contact.current(kind)]
        assert [o.value for o in card.contents.get("org", [])] == (
            [[contact.organization]] * bool(contact.organization)
        )
        assert f"Met at PyChicago November on {date(2026, 11, 18):%d %b %Y}" in card.note.value
        for encounter in contact.encounters:
            assert encounter.talk in card.note.value
            assert encounter.note in card.note.value


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    with eventmate(book, "2026-11-18T20:14:00") as session:
        session.wait_for("What is the event called?")
        session.press("escape")
        session.wait_for("Who did you meet?")
        session.type("Ada Lovelace @ CERN")
        session.press("enter")
        session.wait_for("Captured Ada Lovelace")
        session.kill(signal.SIGKILL)
        session.wait_exit()
    assert "Ada Lovelace" in people(book)


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_what_was_typed_is_offered_after_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    book = tmp_path / "book.db"
    with eventmate(book, "2026-11-18T20:14:00") as session:
        session.wait_for("What is the event called?")
        session.press("escape")
        session.wait_for("Who did you meet?")
        session.type("Ada Lovelace, half a li")
        session.wait_for("half a li")
        session.kill(number)
        assert session.wait_exit() == 128 + number
    with eventmate(book, "2026-11-18T20:20:00") as session:
        session.wait_for("half a li")


def test_hostile_text_reaches_the_terminal_harmlessly(tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    hostile = "Eve [@click=app.exit]X[/] \u202eevil \x9b31m @ [/]"
    events.start(Book(book), Event("Dinner \x1b]8;;http://e\x1b\\x"), datetime(2026, 11, 18, 19).astimezone())
    with eventmate(book, "2026-11-18T20:14:00") as session:
        session.wait_for("Who did you meet?")
        session.paste(hostile)
        session.wait_for("Eve")
        session.press("enter")
        session.wait_for("1 met")
        for key in ("f3", "f4", "f5"):
            session.press(key)
            session.wait_for("Eve")
        raw = session.raw
    assert b"\x1b]8" not in raw
    assert b"\xc2\x9b" not in raw
    assert "\u202e".encode() not in raw


def test_keys_in_one_packet_keep_their_order(tmp_path: Path) -> None:
    """As over a slow line: Textual lets characters overtake a backspace, and Enter's next field."""
    book = tmp_path / "book.db"
    with eventmate(book, "2026-11-18T20:14:00") as session:
        session.wait_for("What is the event called?")
        session.send(b"PyChicagi\x7fo\rUS\rAda Lovelacf\x7fe @ CERN\rBob Noyce\r")
        session.wait_for("2 met")
        session.send(b"\x07p")
        session.wait_for("Whom are you looking for?")
    assert [event.name for event in events.listing(Book(book))] == ["PyChicago"]
    assert set(people(book)) == {"Ada Lovelace", "Bob Noyce"}
