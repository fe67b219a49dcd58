"""Lines are read as a careful reader would file them."""

from __future__ import annotations

from functools import cache

import pytest

from tests.intake import accuracy


@cache
def _figures(table: str) -> dict[str, float]:
    return accuracy.figures(accuracy.TABLES / f"{table}.jsonl")


@pytest.mark.parametrize("table", accuracy.LINES)
@pytest.mark.parametrize("field", accuracy.THRESHOLDS)
def test_accuracy_of_a_field(table: str, field: str) -> None:
    assert _figures(table)[field] >= accuracy.THRESHOLDS[field]
