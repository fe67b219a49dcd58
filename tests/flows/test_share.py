"""What leaves for whom, and where it is proposed to go."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventmate.book import Book, cards, contacts
from eventmate.errors import BadInput
from eventmate.flows import share
from eventmate.flows.share import Look
from eventmate.model import Draft

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = Book(tmp_path / "book.db")
    contacts.capture(made, Draft(name="Ada Lovelace", note="tall", tags=("math",)), NOW)
    contacts.capture(made, Draft(note="red scarf, Kubernetes at ING"), NOW)
    return made


@pytest.mark.parametrize("look", [Look(others=True), Look(notes=False)])
@pytest.mark.parametrize("name", ["people.csv", "people.JSON"])
def test_a_table_is_not_for_others(book: Book, tmp_path: Path, look: Look, name: str) -> None:
    with pytest.raises(BadInput, match="holds all"):
        share.write(book, tmp_path / name, cards.chosen(book, cards.Whom()), look)
    assert not (tmp_path / name).exists()


def test_what_others_get_calls_nobody_by_my_notes(book: Book) -> None:
    told = list(share.texts(book, cards.chosen(book, cards.Whom()), Look(others=True)))
    assert [name for name, _ in told] == ["Ada Lovelace", "Somebody"]
    assert not any(word in card for _, card in told for word in ("tall", "scarf", "math"))
    assert share.note_of(contacts.get(book, 1), Look(others=True)) == ""


def test_a_code_for_me_tells_where_we_met(book: Book) -> None:
    note = share.note_of(contacts.get(book, 1))
    assert "tall" in note
    assert "math" in note
    assert "eventmate" not in note, "the marks are for files, room is dear here"


def test_progress_is_told_for_cards_of_any_look(book: Book) -> None:
    for look in (Look(), Look(others=True)):
        seen: list[tuple[int, int]] = []
        list(share.texts(book, (1, 2), look, lambda ready, total, seen=seen: seen.append((ready, total))))  # type: ignore[misc]
        assert seen == [(2, 2)]


def test_files_go_to_the_downloads_or_here(tmp_path: Path) -> None:
    here = tmp_path / "here"
    assert share.default_path("Py/Chicago", ".vcf", tmp_path, here) == str(here / "Py-Chicago.vcf")
    (tmp_path / "Downloads").mkdir()
    assert share.default_path("..", "/", tmp_path, here) == f"{tmp_path}/Downloads/contact/"


def test_a_terminal_over_ssh_is_known() -> None:
    assert share.is_remote({"SSH_TTY": "/dev/pts/1"})
    assert not share.is_remote({"TERM": "xterm"})
