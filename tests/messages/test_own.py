"""One's own words, and the editor that changes them."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from eventmate.errors import BadInput, StorageError
from eventmate.messages import editor, own, templates


def leave(text: str) -> Callable[[Path], object]:
    return lambda file: file.write_text(text, encoding="utf-8")


def script(folder: Path, line: str) -> str:
    program = folder / "my editor"
    program.write_text(f"#!/bin/sh\n{line}\n")
    program.chmod(0o700)
    return f"'{program}' --wait"


def test_words_begin_with_those_of_the_program_and_are_private(tmp_path: Path) -> None:
    def exchange(file: Path) -> None:
        assert file.read_text() == templates.source("short", "connect")
        file.write_text("Hi!")

    assert own.change(tmp_path / "t", "short", "connect", exchange)
    file = tmp_path / "t" / "short" / "connect.txt"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (file, file.parent, file.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]
    assert templates.read_folder(tmp_path / "t")[("short", "connect")].body == ("Hi!",)
    assert own.text(tmp_path / "t", "short", "connect") == "Hi!"


@pytest.mark.parametrize("text", ["", "  \n", None])
def test_words_of_nobodys_own_leave_no_file(tmp_path: Path, text: str | None) -> None:
    assert not own.change(tmp_path, "warm", "touch", leave(text) if text is not None else lambda file: None)
    assert not list(tmp_path.glob("*/*"))
    assert own.text(tmp_path, "warm", "touch") == templates.source("warm", "touch")


def test_what_is_wrong_is_said_with_its_line_and_the_file_stays(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"touch\.txt, line 2: “nme” is no field"):
        own.change(tmp_path, "ours", "touch", leave("Hi\n{nme}"))
    assert own.text(tmp_path, "ours", "touch") == "Hi\n{nme}"


@pytest.mark.parametrize(
    ("name", "kind"), [("../x", "touch"), ("", "touch"), (".x", "touch"), ("a/b", "touch"), ("x", "y")]
)
def test_no_set_lies_elsewhere(tmp_path: Path, name: str, kind: str) -> None:
    with pytest.raises(BadInput):
        own.change(tmp_path, name, kind, leave("Hi"))


def test_an_editor_changes_a_text(tmp_path: Path) -> None:
    assert editor.edited("Hi Ada,\n", script(tmp_path, 'printf "PS: chess\\n" >> "$2"')) == "Hi Ada,\nPS: chess"


@pytest.mark.parametrize(
    ("program", "words"), [("/no/where", "cannot be used"), ("false", "exit code 1"), ("'", "cannot")]
)
def test_an_editor_that_fails_changes_nothing(tmp_path: Path, program: str, words: str) -> None:
    with pytest.raises(StorageError, match=words):
        own.change(tmp_path, "warm", "touch", lambda file: editor.change(file, program))
    assert not list(tmp_path.glob("*/*"))


@pytest.mark.parametrize(
    ("environ", "name"),
    [({}, "vi"), ({"EDITOR": "nano"}, "nano"), ({"EDITOR": "nano", "VISUAL": "code -w"}, "code -w")],
)
def test_the_editor_one_likes(environ: dict[str, str], name: str) -> None:
    assert editor.chosen(environ) == name
