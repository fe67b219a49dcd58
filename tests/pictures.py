"""The pictures of the README, drawn from the sample book: ``python -m tests.pictures`` writes them.

Their clock is fixed, so a picture that differs from the one in ``screenshots``
shows that the screen has changed.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from eventmate import demo
from eventmate.book import Book
from tests.tui.support import NOW, make_app, press, settle, type_text

FOLDER = Path(__file__).parents[1] / "screenshots"
_LINE = "Nadia Karim, head of growth at Wise ?python people !send the deck by fri"


@dataclass(frozen=True)
class Scene:
    """A picture: its name, the size of the terminal, and what is pressed and typed to get there."""

    name: str
    size: tuple[int, int]
    keys: Sequence[str]
    text: str = ""


SCENES = (
    Scene("capture", (80, 24), (), _LINE),
    Scene("swap", (80, 24), ("f3",)),
    Scene("followups", (120, 34), ("f4",)),
    Scene("people", (120, 34), ("f5",), "ada"),
    Scene("network", (80, 24), ("f7",)),
    Scene("phone", (80, 24), ("f8",)),
)


async def draw(scene: Scene, folder: Path) -> str:
    """Draw a scene as SVG, on a sample book made in a folder."""
    book = Book(folder / f"{scene.name}.db")
    demo.fill(book, NOW)
    app = make_app(book, region="US")
    async with app.run_test(size=scene.size) as pilot:
        await settle(pilot)
        await press(pilot, *scene.keys)
        if scene.text:
            await type_text(pilot, scene.text)
        await settle(pilot)
        return app.export_screenshot(title="eventmate")


async def main() -> None:
    """Write all pictures."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for scene in SCENES:
            (FOLDER / f"{scene.name}.svg").write_text(await draw(scene, Path(folder)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
