"""The README says what the program has: every command, every key that holds everywhere, every exit code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from eventmate import errors
from eventmate.cli.group import COMMANDS
from eventmate.tui.keys import GLOBAL

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_command_is_told(command: str) -> None:
    assert re.search(rf"^\| `eventmate {command}\b", README, re.M)


def test_no_command_is_told_that_is_none() -> None:
    assert set(re.findall(r"^\| `eventmate ([\w-]+)", README, re.M)) == set(COMMANDS)


@pytest.mark.parametrize("binding", [b for b in GLOBAL if b.key.startswith("f")], ids=lambda binding: binding.id)
def test_function_key_is_told(binding: object) -> None:
    function, chord = str(getattr(binding, "key")).split(",")  # noqa: B009
    if function == "f1":
        assert "`F1` shows all keys" in README
        return
    letter = chord.split()[1]
    assert re.search(rf"\| {getattr(binding, 'description')} \| {function.upper()} \| Ctrl\+G {letter} \|", README)  # noqa: B009


def test_every_exit_code_is_told() -> None:
    said = set(map(int, re.findall(r"(\d+) [a-z]", README[README.index("Exit codes:") :].split("\n\n")[0])))
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    assert {kind.exit_code for kind in kinds} <= said  # type: ignore[attr-defined]


def test_pictures_are_there() -> None:
    named = re.findall(r"\((screenshots/[^)]+)\)", README)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_two_commands_are_lines_of_their_own() -> None:
    lines = re.findall(r"^python3 -m venv .*$", README, re.M)
    assert [bool(re.search(r"eventmate$", line)) for line in lines] == [True, False]
    assert lines[1].endswith("pytest -q")
