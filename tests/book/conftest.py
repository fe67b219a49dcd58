"""What the tests of the book share."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventmate.book import Book
from tests import books


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Give an empty book."""
    return books.empty(tmp_path / "book.db")
