"""With ``plain = true`` every screen is written in characters that a screen reader says."""

from __future__ import annotations

from pathlib import Path

from eventmate import demo
from eventmate.book import Book
from tests.tui.support import NOW, make_app, press, screen_text, settle

MAIN = ("f2", "f4", "f5", "f6", "f7", "f8")
_CODE = set("▀▄█")
"""What codes for the phone's camera are made of."""


def drawn(lines: str) -> set[str]:
    """Which characters stand there that no keyboard has and that are no letters."""
    return {c for c in lines if not c.isascii() and not c.isalnum()} - _CODE


async def test_no_screen_draws(tmp_path: Path) -> None:
    demo.fill(book := Book(tmp_path / "book.db"), NOW)
    app = make_app(book, plain=True)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        for key in MAIN:
            await press(pilot, key)
            assert drawn(screen_text(app)) == set(), key
