"""The file: who may read it, what it refuses, and what is said when it cannot be used."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventmate.book import APPLICATION_ID, VERSION, Book, contacts, erasure, schema, search
from eventmate.errors import BookBusy, BookUnusable, NotFound, StorageError
from eventmate.model import Draft

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "folder" / "book.db")


def capture(book: Book, name: str = "Ada Lovelace") -> int:
    return contacts.capture(book, Draft(name=name, source=name), NOW).contact.id


def test_book_and_folder_are_the_owners_alone(book: Book) -> None:
    before = os.umask(0)
    try:
        with book.write() as db:
            db.conn.execute("SELECT 1")
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in book.path.parent.iterdir()}
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}, modes
    assert stat.S_IMODE(book.path.parent.stat().st_mode) == 0o700


def test_version_is_the_number_of_migrations() -> None:
    assert len(schema.migrations._migrations) == VERSION


def test_every_commit_is_synced(book: Book) -> None:
    with book.write() as db:
        assert db.conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.conn.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_an_exception_leaves_the_book_as_it_was(book: Book) -> None:
    capture(book)

    def fail() -> None:
        with book.write() as db:
            db.execute("DELETE FROM contacts")
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        fail()
    assert len(search.find(book, "")) == 1


def test_a_reader_sees_one_state_while_others_write(book: Book) -> None:
    capture(book)
    with book.read() as connection:
        assert connection.execute("SELECT count(*) FROM contacts").fetchone()[0] == 1
        capture(book, "Bob")
        assert connection.execute("SELECT count(*) FROM contacts").fetchone()[0] == 1


def test_no_book_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no book"), Book(tmp_path / "none.db").read():
        pass


@pytest.mark.parametrize(
    "content", [b"not a database at all, only some text " * 40, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_file_that_is_no_book_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(BookUnusable):
        capture(Book(path))
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    before = path.read_bytes()
    with pytest.raises(BookUnusable, match="no eventmate book"):
        capture(Book(path))
    assert path.read_bytes() == before


def test_a_newer_book_is_refused_and_left_alone(book: Book) -> None:
    capture(book)
    with sqlite3.connect(book.path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(BookUnusable, match="newer eventmate"):
        capture(book)
    with pytest.raises(BookUnusable, match="newer eventmate"):
        search.find(book, "")


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    with pytest.raises(BookUnusable, match="not a file"):
        capture(Book(tmp_path))


def test_a_busy_book_says_so_after_the_wait(book: Book) -> None:
    capture(book)
    with book.write(), pytest.raises(BookBusy, match="writing"):
        capture(Book(book.path, wait=0.05), "Bob")


def test_a_writer_waits_for_another(book: Book) -> None:
    capture(book)
    with book.write():
        other = threading.Thread(target=capture, args=(book, "Bob"))
        other.start()
    other.join()
    assert {hit.name for hit in search.find(book, "")} == {"Ada Lovelace", "Bob"}


def test_a_full_disk_is_a_sentence_and_loses_nothing(book: Book) -> None:
    capture(book)

    def fill_the_disk() -> None:
        with book.write() as db:
            pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
            db.conn.execute(f"PRAGMA max_page_count = {pages}")
            for _ in range(3000):
                db.execute("INSERT INTO tags (contact_id, tag) VALUES (1, ?)", ["x" * 200])

    with pytest.raises(StorageError, match="Make room"):
        fill_the_disk()
    assert [hit.name for hit in search.find(book, "")] == ["Ada Lovelace"]


@pytest.mark.parametrize("application", [0, APPLICATION_ID])
def test_an_empty_file_becomes_a_book(tmp_path: Path, application: int) -> None:
    path = tmp_path / "book.db"
    path.touch()
    capture(Book(path))
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID


def test_two_programs_may_make_the_book_at_once(book: Book) -> None:
    code = (
        "import sys, datetime, pathlib; from eventmate.book import Book, contacts; from eventmate.model import Draft\n"
        "book, now = Book(pathlib.Path(sys.argv[1])), datetime.datetime.now().astimezone()\n"
        "contacts.capture(book, Draft(name=sys.argv[2]), now)"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(book.path), name]) for name in ("Ada", "Bob", "Cem")]
    assert [process.wait(30) for process in running] == [0, 0, 0]
    assert {hit.name for hit in search.find(book, "")} == {"Ada", "Bob", "Cem"}


def test_forgotten_for_good_is_in_no_byte_of_the_book(book: Book) -> None:
    key = capture(book, "Quillfeather")
    capture(book, "Bob")
    contacts.capture(book, Draft(name="x", note="with Quillfeather again"), NOW, same_as=key)
    erasure.erase(book, key)
    left = b"".join(path.read_bytes() for path in book.path.parent.iterdir())
    assert b"quillfeather" not in left.lower()
    assert [hit.name for hit in search.find(book, "")] == ["Bob"]
