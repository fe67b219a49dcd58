"""What a card swap notes, in other words and taken away again, and who is beside whom in the evening's list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from eventmate.book import Book, contacts, encounters, events, followups, history
from eventmate.errors import BadInput, NotFound
from eventmate.model import CommonGround, Draft, Encounter, Event, Ground, Promise, StatementKind
from tests import books

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = books.empty(tmp_path / "book.db")
    events.start(made, Event("PyChicago"), NOW)
    return made


def capture(book: Book, name: str, minutes: int = 0) -> Encounter:
    event = events.chosen(book)
    assert event is not None
    now = NOW + timedelta(minutes=minutes)
    return contacts.capture(book, Draft(name=name, source=name), now, event_id=event.id).encounter


def test_common_ground_takes_other_words(book: Book) -> None:
    met = capture(book, "Ada Lovelace")
    ground = encounters.share(book, met.id, CommonGround(Ground.INTEREST), NOW).common[0]
    after = encounters.reword_ground(book, met.id, ground.id, " chess ", NOW)
    assert after.common == (CommonGround(Ground.INTEREST, "chess", ground.id),)


def test_common_ground_that_has_gone_is_not_reworded(book: Book) -> None:
    with pytest.raises(NotFound):
        encounters.reword_ground(book, capture(book, "Ada Lovelace").id, 99, "chess", NOW)


def test_all_common_ground_of_a_kind_goes_in_one_step(book: Book) -> None:
    met = capture(book, "Ada Lovelace")
    for kind, text in ((Ground.INTEREST, "chess"), (Ground.SCHOOL, "MIT"), (Ground.INTEREST, "sailing")):
        encounters.share(book, met.id, CommonGround(kind, text), NOW)
    left = encounters.unshare_all(book, met.id, Ground.INTEREST, NOW).common
    assert [ground.text for ground in left] == ["MIT"]
    history.undo(book, NOW)
    assert len(encounters.get(book, met.id).common) == 3


def test_statement_takes_other_words(book: Book) -> None:
    met = capture(book, "Ada Lovelace")
    said = encounters.state(book, StatementKind.LOOKING_FOR, "rust", NOW, contact_id=met.contact_id)
    assert encounters.restate(book, said.id, "rust developers", NOW).text == "rust developers"
    assert contacts.get(book, met.contact_id).says(StatementKind.LOOKING_FOR) == ("rust developers",)
    with pytest.raises(BadInput):
        encounters.restate(book, said.id, "  ", NOW)


def test_follow_up_noted_by_mistake_goes_and_comes_back(book: Book) -> None:
    met = capture(book, "Ada Lovelace")
    key = encounters.promise(book, met.id, Promise("send the paper"), NOW)
    followups.remove(book, key, NOW)
    assert "send the paper" not in {f.text for f in followups.listing(book)}
    history.undo(book, NOW)
    assert "send the paper" in {f.text for f in followups.listing(book)}


def test_neighbours_are_those_of_the_list(book: Book) -> None:
    first, second, third = (capture(book, name, minutes) for minutes, name in enumerate(("Ada", "Ben", "Cy")))
    assert encounters.neighbours(book, second.id) == (third, first)
    assert encounters.neighbours(book, third.id) == (None, second)
    assert encounters.neighbours(book, first.id) == (second, None)


@pytest.mark.parametrize(
    ("swap", "label"),
    [
        (encounters.Swap(card_given=True), "noted my card given to Ada"),
        (encounters.Swap(card_got=False), "noted no card of Ada"),
        (encounters.Swap(talk="chess"), "noted the talk with Ada"),
        (encounters.Swap(talk="chess", warmth=3), "noted of Ada"),
    ],
)
def test_history_says_what_was_noted(book: Book, swap: encounters.Swap, label: str) -> None:
    encounters.note(book, capture(book, "Ada").id, swap, NOW)
    step = history.last(book)
    assert step is not None
    assert step.label == label


@pytest.mark.parametrize(
    ("beginning", "found"),
    [("jo", ("José Ł", "John Smith")), ("JOSE", ("José Ł",)), ("smith", ()), ("", ()), ("[/]", ())],
)
def test_names_are_completed_by_their_beginning(book: Book, beginning: str, found: tuple[str, ...]) -> None:
    for name in ("José Ł", "John Smith", "Ada"):
        capture(book, name)
    assert contacts.called_so(book, beginning) == found
