"""The tables of asks and people: `fit` says what a sensible person would."""

from __future__ import annotations

import pytest

from tests.matching.accuracy import TABLES, accuracy


@pytest.mark.parametrize("table", TABLES)
def test_hardly_anybody_is_named_who_does_not_fit(table: str) -> None:
    measured = accuracy(table)
    assert measured.precision >= 0.95, "\n".join(measured.wrong)


@pytest.mark.parametrize("table", TABLES)
def test_hardly_anybody_who_fits_is_missed(table: str) -> None:
    measured = accuracy(table)
    assert measured.recall >= 0.9, "\n".join(measured.wrong)
