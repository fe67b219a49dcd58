"""A promise, how often it was tried, and what broke it."""

from __future__ import annotations

from dataclasses import dataclass, field

SHOWN = 5


@dataclass
class Figure:
    """One promise and its trials."""

    promise: str
    trials: int = 0
    broken: list[str] = field(default_factory=list)
    """What broke it, each in a few words."""
    note: str = ""
    skipped: str = ""
    """Why this machine cannot try it."""

    def tried(self, *broken: str) -> None:
        """Count a trial, and what it broke."""
        self.trials += 1
        self.broken += broken

    def __str__(self) -> str:
        note = f"  ({self.note})" if self.note else ""
        if self.skipped:
            return f"SKIPPED  {self.promise}: {self.skipped}"
        line = f"{'BROKEN ' if self.broken else 'holds  '}  {self.promise}: {self.trials:,} trials, "
        line += f"{len(self.broken)} broken{note}"
        return "\n".join([line, *(f"           {text}" for text in self.broken[:SHOWN])])


def percentile(values: list[float], share: float) -> float:
    """Give the value that so many of a hundred do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share / 100))] if ordered else 0.0
