"""How often `fit` says what a sensible person would: ``python -m tests.matching.accuracy``.

A row of a table is an ask, a person and whether they fit. ``built.jsonl`` was written beside
the rules; the others by somebody who had not looked at them, and judged as they were
before anything was tuned to them.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eventmate.matching.fit import Profile, fit

FOLDER = Path(__file__).parent / "tables"
TABLES = ("built", "held_out", "fresh", "trades", "errands")


@dataclass(frozen=True, slots=True)
class Accuracy:
    rows: int
    precision: float
    recall: float
    wrong: tuple[str, ...]


def rows(table: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / f"{table}.jsonl").read_text("utf-8").splitlines() if line.strip()]


def profile(person: dict[str, Any]) -> Profile:
    texts = {key: tuple(person.get(key, ())) for key in ("tags", "offers", "knows", "looking_for")}
    note = person.get("note", "")
    return Profile(
        1,
        person.get("name", ""),
        person.get("title", ""),
        person.get("organization", ""),
        tags=texts["tags"],
        offers=texts["offers"],
        knows=texts["knows"],
        looking_for=texts["looking_for"],
        notes=(note,) if note else (),
    )


def accuracy(table: str) -> Accuracy:
    found, right, wanted, wrong = 0, 0, 0, []
    listed = rows(table)
    for row in listed:
        judged = fit(row["ask"], profile(row["person"]))
        found += judged is not None
        wanted += row["fit"]
        right += judged is not None and row["fit"]
        if (judged is not None) != row["fit"]:
            said = f"{judged.score} {judged.reason}" if judged else "missed"
            told = {key: value for key, value in row["person"].items() if value and key != "name"}
            wrong.append(f"{row['ask']!r}: {said}: {told}")
    return Accuracy(len(listed), right / max(found, 1), right / max(wanted, 1), tuple(wrong))


def main() -> None:
    for table in [arg for arg in sys.argv[1:] if arg in TABLES] or TABLES:
        measured = accuracy(table)
        print(f"{table}: {measured.rows} rows, precision {measured.precision:.3f}, recall {measured.recall:.3f}")
        if "-v" in sys.argv:
            print(*(f"  {line}" for line in measured.wrong), sep="\n")


if __name__ == "__main__":
    main()
