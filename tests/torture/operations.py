"""Which functions of the book are operations: those that record a step of the history, by themselves or by a helper."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import eventmate.book as package

_RECORDS = "history.record"


def operations() -> set[str]:
    """Name them as ``module.function``."""
    found = set[str]()
    for path in sorted(Path(package.__file__).parent.glob("*.py")):
        calls = {
            node.name: set(_calls(node))
            for node in ast.parse(path.read_text()).body
            if isinstance(node, ast.FunctionDef)
        }
        recording = {name for name, called in calls.items() if _RECORDS in called}
        while more := {name for name, called in calls.items() if called & recording} - recording:
            recording |= more
        found |= {f"{path.stem}.{name}" for name in recording if not name.startswith("_")}
    return found


def _calls(node: ast.AST) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            yield ast.unparse(one.func)
