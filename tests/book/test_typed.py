"""Typed text on disk: what survives, who may take it, who may read it."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.book.typed import TypedText
from eventmate.errors import StorageError

OWNER = """
import sys
from pathlib import Path
from eventmate.book.typed import TypedText
typed = TypedText(Path(sys.argv[1]))
for field, text in zip(sys.argv[2::2], sys.argv[3::2]):
    typed.remember(field, text)
print(typed.flush() if "flush" in sys.stdin.readline() else "", flush=True)
sys.stdin.read()
"""


class Owner:
    """Another app with typed text, alive until it is killed."""

    def __init__(self, folder: Path, *texts: str, flush: bool = True) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", OWNER, str(folder), *texts], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("flush\n" if flush else "\n")
        self._process.stdin.flush()
        self._process.stdout.readline()

    def die(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()


def left(folder: Path, *texts: str) -> None:
    """Leave texts as an app does that ends with them."""
    typed = TypedText(folder)
    for field, text in zip(texts[::2], texts[1::2], strict=True):
        typed.remember(field, text)
    typed.close()


def found(folder: Path) -> list[tuple[str, str]]:
    return sorted((orphan.field, orphan.text) for orphan in TypedText(folder).orphans())


def test_text_of_a_killed_app_is_found_and_that_of_a_living_one_is_not(tmp_path: Path) -> None:
    living, dying = Owner(tmp_path, "capture", "Bob"), Owner(tmp_path, "capture", "Ada", "search", "lovelace")
    dying.die()
    try:
        assert found(tmp_path) == [("capture", "Ada"), ("search", "lovelace")]
    finally:
        living.die()


def test_text_reaches_the_disk_within_a_second_by_itself(tmp_path: Path) -> None:
    owner = Owner(tmp_path, "capture", "Ada", flush=False)
    try:
        wait_for_file(tmp_path, timeout=1.0)
    finally:
        owner.die()
    assert found(tmp_path) == [("capture", "Ada")]


def wait_for_file(folder: Path, *, timeout: float) -> None:
    never = Event()
    for _ in range(round(timeout / 0.02)):
        if any(folder.glob("*.json")):
            return
        never.wait(0.02)
    raise AssertionError(f"nothing in {folder} after {timeout} s")


def test_forgotten_text_leaves_no_file(tmp_path: Path) -> None:
    typed = TypedText(tmp_path)
    typed.remember("capture", "Ada")
    typed.flush()
    typed.forget("capture")
    typed.close()
    assert list(tmp_path.iterdir()) == []


def test_an_adopted_text_changes_its_owner(tmp_path: Path) -> None:
    left(tmp_path, "capture", "Ada", "search", "love")
    typed = TypedText(tmp_path)
    orphan = next(orphan for orphan in typed.orphans() if orphan.field == "capture")
    assert typed.adopt(orphan)
    assert found(tmp_path) == [("search", "love")], "the other text of the same app stays"
    typed.close()
    assert found(tmp_path) == [("capture", "Ada"), ("search", "love")]


def test_a_text_is_adopted_once(tmp_path: Path) -> None:
    left(tmp_path, "capture", "Ada")
    one, other = TypedText(tmp_path), TypedText(tmp_path)
    [orphan] = other.orphans()
    assert one.adopt(orphan)
    assert not other.adopt(orphan)
    one.forget("capture")
    one.close()
    assert list(tmp_path.iterdir()) == []


def test_an_adopted_text_can_join_what_the_field_holds(tmp_path: Path) -> None:
    left(tmp_path, "capture", "Ada")
    typed = TypedText(tmp_path)
    typed.remember("capture", "Bob")
    [orphan] = typed.orphans()
    typed.adopt(orphan, "Ada Bob")
    typed.close()
    assert found(tmp_path) == [("capture", "Ada Bob")]


def test_a_discarded_text_is_gone(tmp_path: Path) -> None:
    left(tmp_path, "capture", "Ada")
    typed = TypedText(tmp_path)
    typed.discard(typed.orphans()[0])
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "typed"
    folder.mkdir(mode=0o755)
    left(folder, "capture", "Ada")
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}
    assert modes == {0o700, 0o600}


def test_a_link_in_the_place_of_a_file_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(json.dumps({"capture": "secret"}))
    folder = tmp_path / "typed"
    folder.mkdir()
    (folder / "1-abc.json").symlink_to(secret)
    assert found(folder) == []


@pytest.mark.parametrize("content", ["", "[", "[1]", '{"capture": 1}', "\0\0\0", "é", "[" * 100_000])
def test_a_file_that_is_no_typed_text_is_passed_over(tmp_path: Path, content: str) -> None:
    left(tmp_path, "capture", "Ada")
    (tmp_path / "1-abc.json").write_text(content, encoding="utf-8")
    assert found(tmp_path) == [("capture", "Ada")]


def test_a_fifo_does_not_hold_up_the_search(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "1-abc.json")
    assert found(tmp_path) == []


def test_trouble_is_told_once_and_writing_goes_on_when_it_is_over(tmp_path: Path) -> None:
    told: list[StorageError] = []
    obstacle = tmp_path / "typed"
    obstacle.write_text("a file where the folder should be")
    typed = TypedText(obstacle, on_trouble=told.append)
    typed.remember("capture", "Ada")
    assert [typed.flush(), typed.flush()] == [False, False]
    assert len(told) == 1
    obstacle.unlink()
    assert typed.flush()
    typed.close()
    assert found(obstacle) == [("capture", "Ada")]


@given(st.text(st.characters(), min_size=1))
def test_every_text_survives(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        left(Path(folder), "capture", text)
        assert found(Path(folder)) == [("capture", text)]
