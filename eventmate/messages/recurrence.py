"""How often something comes again: read as people write it, kept as ``2 weeks``, counted in calendar months."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from eventmate.errors import BadInput
from eventmate.text import clean, fold

_ONCE = frozenset({"", "no", "none", "never", "once"})
_ADVERBS = {
    "daily": (1, "day"), "weekly": (1, "week"), "biweekly": (2, "week"), "fortnightly": (2, "week"),
    "fortnight": (2, "week"), "monthly": (1, "month"), "bimonthly": (2, "month"), "quarterly": (3, "month"),
    "quarter": (3, "month"), "half-yearly": (6, "month"), "half year": (6, "month"), "yearly": (1, "year"),
    "annually": (1, "year"),
}  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "other": 2, "second": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_UNITS = {"d": "day", "day": "day", "w": "week", "wk": "week", "week": "week", "m": "month", "mo": "month",
          "month": "month", "y": "year", "yr": "year", "year": "year"}  # fmt: skip
_READ = re.compile(r"(?:(?P<count>\d{1,4}|[a-z]+) ?)??(?P<unit>d|day|w|wk|week|m|mo|month|y|yr|year)s?", re.ASCII)
_MOST = {"day": 3650, "week": 520, "month": 120, "year": 10}


def parse_recurrence(text: str) -> str:
    """Read “monthly”, “every 2 weeks”, “every other day”, “30 days”.

    Returns:
        A count and a unit (``1 month``, ``30 days``), which is read back as itself; empty for once.

    Raises:
        BadInput: it is none of these, or further away than ten years.
    """
    count, unit = _read(fold(clean(text)).removeprefix("every ").removeprefix("each "), text)
    if not count:
        return ""
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def next_due(recurrence: str, ended: date) -> date:
    """The day on which the next one is due: 31 January and a month is the last of February.

    Raises:
        BadInput: it is no recurrence, or the empty one.
    """
    count, unit = _read(fold(recurrence), recurrence)
    if not count:
        raise BadInput("What happens once has no next time.")
    try:
        if unit in {"day", "week"}:
            return ended + timedelta(days=count * (7 if unit == "week" else 1))
        return _months_later(ended, count * (12 if unit == "year" else 1))
    except (OverflowError, ValueError):
        return date.max


def _read(words: str, written: str) -> tuple[int, str]:
    """Count and unit; a count of 0 for once."""
    if words in _ONCE:
        return 0, ""
    if found := _ADVERBS.get(words):
        return found
    match = _READ.fullmatch(words)
    word = (match["count"] or "one") if match else ""
    count = int(word) if word.isdigit() else _NUMBERS.get(word, 0)
    unit = _UNITS[match["unit"]] if match else "day"
    if not 0 < count <= _MOST[unit]:
        shown = clean(written)[:40]
        raise BadInput(f"“{shown}” is no recurrence: say “30 days”, “every 2 weeks”, “monthly” or “once”.")
    return count, unit


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
