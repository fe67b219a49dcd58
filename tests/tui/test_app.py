from __future__ import annotations

from pathlib import Path

from tests.tui.support import make_app, make_book, press, screen_text, settle


async def test_starts_on_capture(tmp_path: Path) -> None:
    app = make_app(make_book(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert app.current_mode == "capture"
        assert "PyChicago November" in screen_text(app)


async def test_key_of_two_strokes_leads_elsewhere(tmp_path: Path) -> None:
    app = make_app(make_book(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "ctrl+g", "n")
        assert app.current_mode == "network"
        await press(pilot, "f2")
        assert app.current_mode == "capture"
