"""The pictures in the README show the program as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pictures import FOLDER, SCENES, Scene, draw


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
async def test_picture_is_true(scene: Scene, tmp_path: Path) -> None:
    kept = (FOLDER / f"{scene.name}.svg").read_text(encoding="utf-8")
    is_true = await draw(scene, tmp_path) + "\n" == kept  # a diff of drawings takes a minute and tells nothing
    assert is_true, "the screen has changed: run python -m tests.pictures and look at the difference"
