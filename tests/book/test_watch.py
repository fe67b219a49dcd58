"""What the app leaves behind when it lets go of the book."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from eventmate.book import Book, contacts, search
from eventmate.book.watch import Watch
from eventmate.model import Draft


def test_the_file_alone_is_the_whole_book_though_somebody_still_reads(book: Book, tmp_path: Path) -> None:
    watch = Watch(book)
    watch.moved()
    contacts.capture(book, Draft("Ada Lovelace"), datetime(2026, 11, 18, 20, 14, tzinfo=UTC))
    with closing(book.idle()):
        watch.close()
        copied = Path(shutil.copy(book.path, tmp_path / "copy.db"))
    assert [hit.name for hit in search.find(Book(copied), "")] == ["Ada Lovelace"]
