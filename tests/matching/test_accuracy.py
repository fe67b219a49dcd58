"""The tables of asks and people: `fit` says what a sensible person would."""

from __future__ import annotations

import pytest

from tests.matching.accuracy import accuracy

FLOORS = {"built": (0.95, 0.9), "held_out": (0.95, 0.9), "fresh": (0.9, 0.8)}
"""Precision and recall; nothing was tuned to the last table."""


@pytest.mark.parametrize("table", FLOORS)
def test_hardly_anybody_is_named_who_does_not_fit(table: str) -> None:
    measured = accuracy(table)
    assert measured.precision >= FLOORS[table][0], "\n".join(measured.wrong)


@pytest.mark.parametrize("table", FLOORS)
def test_hardly_anybody_who_fits_is_missed(table: str) -> None:
    measured = accuracy(table)
    assert measured.recall >= FLOORS[table][1], "\n".join(measured.wrong)
