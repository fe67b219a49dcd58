"""The tables of asks and people: `fit` says what a sensible person would."""

from __future__ import annotations

import pytest

from tests.matching.accuracy import TABLES, accuracy

FLOORS = {table: (0.95, 0.9) for table in TABLES}
"""Precision and recall."""


@pytest.mark.parametrize("table", FLOORS)
def test_hardly_anybody_is_named_who_does_not_fit(table: str) -> None:
    measured = accuracy(table)
    assert measured.precision >= FLOORS[table][0], "\n".join(measured.wrong)


@pytest.mark.parametrize("table", FLOORS)
def test_hardly_anybody_who_fits_is_missed(table: str) -> None:
    measured = accuracy(table)
    assert measured.recall >= FLOORS[table][1], "\n".join(measured.wrong)
