"""How a day is said in a sentence, seen from today; English, whatever the locale.

Which day a person means by their words is read elsewhere.
"""

from __future__ import annotations

from datetime import date

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December")  # fmt: skip
_COUNTS = ("", "one", "two", "three", "four")


def past(day: date, today: date) -> str:
    """When something was: “yesterday”, “on Wednesday”, “last week”, “in May 2024”; empty for a day to come."""
    ago = (today - day).days
    if ago < 0:
        return ""
    if ago < 2:
        return ("today", "yesterday")[ago]
    if ago < 7:
        return f"on {_WEEKDAYS[day.weekday()]}"
    weeks = _weeks_between(day, today)
    if weeks < len(_COUNTS):
        return "last week" if weeks == 1 else f"{_COUNTS[weeks]} weeks ago"
    if ago < 330:
        return f"in {_MONTHS[day.month - 1]}"
    return f"in {_MONTHS[day.month - 1]} {day.year}"


def coming(day: date, today: date) -> str:
    """A day as it stands after “by” or “before”: “today”, “Friday”, “3 December”, “3 March 2027”; past ones too."""
    ahead = (day - today).days
    if -2 < ahead < 2:
        return ("today", "tomorrow", "yesterday")[ahead]
    if -7 < ahead < 7:
        return f"last {_WEEKDAYS[day.weekday()]}" if ahead < 0 else _WEEKDAYS[day.weekday()]
    year = f" {day.year}" if abs(ahead) > 300 else ""
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def _weeks_between(day: date, today: date) -> int:
    """Calendar weeks, which begin on Mondays, from the one of `day` to this one."""
    return ((today.toordinal() - today.weekday()) - (day.toordinal() - day.weekday())) // 7
