"""How well lines are read: F1 against what a careful reader would file.

``python -m tests.intake.accuracy [TABLE] [--wrong]`` prints the figures of each
table, and with ``--wrong`` every value that was missed or should not be there.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from eventmate.intake import line, paste
from eventmate.model import Draft, PointKind
from eventmate.text import fold

TABLES = Path(__file__).with_name("tables")
THRESHOLDS = {
    "name": 0.95,
    "organization": 0.95,
    "title": 0.95,
    "emails": 0.95,
    "phones": 0.95,
    "urls": 0.95,
    "due": 0.95,
    "looking_for": 0.9,
    "offers": 0.9,
    "promises": 0.9,
}
"""What each field has to reach, on every table."""

LINES = ("built", "held_out", "fresh")
"""The tables of single lines."""

FIELDS = (*THRESHOLDS, "labels", "tags", "knows")

Values = dict[str, Counter[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """A line and what should be filed."""

    line: str
    region: str
    today: date
    expect: dict[str, Any]


def rows(table: Path) -> Iterator[Row]:
    """Read a table, JSON objects a line each."""
    for text in table.read_text("utf-8").splitlines():
        if text.strip():
            row = json.loads(text)
            yield Row(row["line"], row.get("region") or "", date.fromisoformat(row["today"]), row["expect"])


def filed(row: Row) -> Values:
    """Read a row's line and bring the draft into the form of its expectation."""
    context = line.Context(row.today, row.region)
    if "\n" in row.line.strip():
        drafts = paste.read(row.line, context)
        return of_draft(drafts[0]) if drafts else values({})
    return of_draft(line.read(row.line, context))


def of_draft(draft: Draft) -> Values:
    """Bring a draft into comparable values."""
    tels = [p for p in draft.points if p.kind is PointKind.TEL]
    return values(
        {
            "name": draft.name,
            "organization": draft.organization,
            "title": draft.title,
            "emails": [p.value for p in draft.points if p.kind is PointKind.EMAIL],
            "phones": [p.value for p in tels],
            "labels": {p.value: {"label": p.label, "extension": p.extension} for p in tels},
            "urls": [p.value for p in draft.points if p.kind is PointKind.URL],
            "tags": list(draft.tags),
            "looking_for": list(draft.looking_for),
            "offers": list(draft.offers),
            "knows": list(draft.knows),
            "promises": [
                {"text": p.text, "due": p.due.isoformat() if p.due else None, "by": p.by.value} for p in draft.promises
            ],
        }
    )


def values(told: dict[str, Any]) -> Values:
    """Bring an expectation, or what was filed, into comparable values a field."""
    result: Values = {}
    for field in ("name", "organization", "title"):
        result[field] = Counter([folded(told[field])] if told.get(field) else [])
    for field in ("emails", "phones", "urls", "tags", "looking_for", "offers", "knows"):
        result[field] = Counter(folded(value).rstrip("/") for value in told.get(field) or ())
    promises = told.get("promises") or ()
    result["promises"] = Counter(f"{folded(p['text'])} by {p.get('by', 'me')}" for p in promises)
    result["due"] = Counter(f"{folded(p['text'])}: {p['due']}" for p in promises if p.get("due"))
    labels = told.get("labels") or {}
    result["labels"] = Counter(
        f"{number} {label.get('label') or ''} {label.get('extension') or ''}"
        for number, label in labels.items()
        if label.get("label") or label.get("extension")
    )
    return result


def folded(text: str) -> str:
    """Fold a value; blanks count as one."""
    return " ".join(fold(text).split())


def counts(table: Path) -> tuple[dict[str, tuple[int, int, int]], list[str]]:
    """Count a table: a field's hits, values too many and values missed; and a sentence for each difference."""
    totals = {field: [0, 0, 0] for field in FIELDS}
    wrong: list[str] = []
    for row in rows(table):
        got, want = filed(row), values(row.expect)
        for field in FIELDS:
            hits, extra, missed = got[field] & want[field], got[field] - want[field], want[field] - got[field]
            for place, values_ in enumerate((hits, extra, missed)):
                totals[field][place] += values_.total()
            if extra or missed:
                wrong.append(f"{row.line}\n    {field}: want {sorted(missed)} got {sorted(extra)}")
    return {field: (a, b, c) for field, (a, b, c) in totals.items()}, wrong


def f1(hits: int, extra: int, missed: int) -> float:
    """Give the harmonic mean of precision and recall; 1 where nothing was to be filed and nothing was."""
    return 2 * hits / (2 * hits + extra + missed) if hits + extra + missed else 1.0


def figures(table: Path) -> dict[str, float]:
    """Give the F1 of each field of a table, and of all together."""
    told, _ = counts(table)
    together = [sum(place) for place in zip(*told.values(), strict=True)]
    return {field: f1(*count) for field, count in told.items()} | {"together": f1(*together)}


def main(arguments: list[str]) -> None:
    """Print the figures of the tables that are named, or of all."""
    names = [argument for argument in arguments if not argument.startswith("--")]
    tables = [TABLES / f"{name}.jsonl" for name in names or LINES]
    told = {table.stem: figures(table) for table in tables}
    print(f"{'':14}" + "".join(f"{name:>18}" for name in told))
    for field in (*FIELDS, "together"):
        print(f"{field:14}" + "".join(f"{told[name][field]:18.3f}" for name in told))
    if "--wrong" in arguments:
        for table in tables:
            print("", *counts(table)[1], sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
