from __future__ import annotations

import json
from collections import Counter
from datetime import date
from itertools import zip_longest

import pytest

from eventmate.intake import paste
from eventmate.intake.line import Context
from tests.intake import accuracy


def figures(table: str) -> dict[str, float]:
    hits, extra, missed = Counter[str](), Counter[str](), Counter[str]()
    for row in (accuracy.TABLES / f"{table}.jsonl").read_text("utf-8").splitlines():
        case = json.loads(row)
        drafts = paste.read(case["paste"], Context(date.fromisoformat(case["today"]), case["region"]))
        pairs = zip_longest(map(accuracy.of_draft, drafts), map(accuracy.values, case["expect"]))
        for told, wanted in pairs:
            for field in accuracy.FIELDS:
                got, want = (told or {}).get(field, Counter()), (wanted or {}).get(field, Counter())
                hits[field] += (got & want).total()
                extra[field] += (got - want).total()
                missed[field] += (want - got).total()
    return {field: accuracy.f1(hits[field], extra[field], missed[field]) for field in accuracy.FIELDS}


@pytest.mark.parametrize("table", ["pastes_built", "pastes_held_out", "pastes_fresh"])
def test_pastes_are_filed_as_a_careful_reader_would(table: str) -> None:
    told = figures(table)
    assert {field: told[field] for field, least in accuracy.THRESHOLDS.items() if told[field] < least} == {}
