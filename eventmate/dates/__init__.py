"""Days in people's words: what a promise is due on, what a snooze means, how a list says it.

Owns a small grammar of its own, because the libraries read "lunch with sam" as
Saturday. It knows days and no hours. What it decides:

- a weekday is the next one after today, "this friday" may be today, "next
  friday" is the one of the week after this, "friday week" seven days later;
- next week is its Monday, next month and a month alone are their first day,
  the end of a week is its Friday, the end of a month its last day;
- a day without a year is its next occurrence, today included;
- 12/3 is 3 December in a region that puts the month first, else 12 March.

The words themselves stand in `eventmate.dates.words`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from eventmate.dates.rules import Rule, Setting, rules, words_of
from eventmate.dates.words import LANGUAGES

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_THIS = frozenset({"this", "diesen", "ce", "este", "deze"})
_AMBIGUOUS_DAYS = frozenset({"mon", "wed", "weds", "sat", "sun"})
_NAMES = frozenset({"sun", "Sun", "Mon", "may", "May", "April", "June", "Jan", "August", "Mai", "Juli", "jan"})
_PERSON_WORDS = "with to for and from at meet meets met ask call tell see i we he she they you who"
_BEFORE_A_PERSON = frozenset(_PERSON_WORDS.split())
_HOURS = frozenset({"morning", "afternoon", "evening", "noon", "at", "night"})
_MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW", "PH", "BZ"})


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A due date in a text."""

    start: int
    """Index where its words begin, with what leads to them: by, on, before, until, this."""
    end: int
    """Index past its last character."""
    due: date


def find(text: str, today: date, region: str = "") -> FoundDate | None:
    """Find the last due date in a text.

    Words that are names or verbs as well (may, march, june, sun, sat) count only
    where nothing else fits.

    Args:
        text: anything, a promise as a rule.
        today: the day from which the words count.
        region: ISO 3166-1 alpha-2; it says whether the month comes first.
    """
    best: FoundDate | None = None
    words = words_of(text)
    for rule in rules():
        if rule.words.isdisjoint(words):
            continue
        for match in rule.pattern.finditer(text):
            if best is not None and (match.end(), -match.start()) <= (best.end, -best.start):
                continue
            start, lead = _lead(text, match.start())
            if _counts(rule, match, lead):
                due = rule.date_of(match, today, Setting(region in _MONTH_FIRST, _says_this(lead)))
                if due is not None and due >= today:
                    best = FoundDate(start, match.end(), due)
    return best


def parse(words: str, today: date, region: str = "") -> date | None:
    """Read words that are a date and nothing else; None when they are none.

    Args:
        words: ``tomorrow``, ``next fri``, ``in 2 weeks``, ``3 dec``, ``12/3``, ``2026-12-03``, ``+3d``, ``eow`` ...
        today: the day from which the words count.
        region: ISO 3166-1 alpha-2; it says whether the month comes first.
    """
    words = " ".join(words.split())
    if len(words) > 60:
        return None
    leading = _leads().match(words)
    lead = "" if leading is None else leading[0]
    setting = Setting(region in _MONTH_FIRST, _says_this(lead))
    for rule in rules():
        match = rule.pattern.fullmatch(words) or rule.pattern.fullmatch(words, len(lead))
        due = None if match is None else rule.date_of(match, today, setting)
        if due is not None:
            return due
    return None


def until(words: str, today: date, region: str = "") -> date | None:
    """Read a day as `parse` does, or how many days from today: ``10``."""
    told = words.strip()
    return parse(f"in {told} days" if told.isascii() and told.isdigit() else told, today, region)


def say(day: date, today: date) -> str:
    """Say a day in few characters, for lists: ``today``, ``Fri``, ``Mon 30 Nov``, ``3 Mar 2027``."""
    distance = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(distance)
    if near is not None:
        return near
    if 1 < distance < 7:
        return _DAYS[day.weekday()]
    month = _MONTHS[day.month - 1]
    return f"{_DAYS[day.weekday()]} {day.day} {month}" if day.year == today.year else f"{day.day} {month} {day.year}"


@cache
def _leads() -> re.Pattern[str]:
    words = "|".join(language.leads for language in LANGUAGES)
    return re.compile(rf"(?:\b(?:{words}) +){{1,2}}", re.IGNORECASE)


def _lead(text: str, start: int) -> tuple[int, str]:
    """Where the words that lead to a date begin, and what they are."""
    near = max(0, start - 24)
    for match in _leads().finditer(text[near:start]):
        if near + match.end() == start:
            return near + match.start(), match[0]
    return start, ""


def _says_this(lead: str) -> bool:
    return not _THIS.isdisjoint(lead.lower().split())


def _counts(rule: Rule, match: re.Match[str], lead: str) -> bool:
    """Whether a match in a running text is meant as a date."""
    if rule.needs == "" or (lead and rule.needs != "whole" and not _is_vague(match, lead)):
        return True
    if rule.needs == "month":
        return match["part"] is not None or match["within"] is not None
    if rule.needs == "weekday" and match["weekday"].lower() not in _AMBIGUOUS_DAYS:
        return True
    return rule.needs in {"clause", "weekday"} and _ends_clause(match)


def _is_vague(match: re.Match[str], lead: str) -> bool:
    """Whether the lead fits a person as well as a day: "for sun", "by may"."""
    named = {match.groupdict().get("weekday"), match.groupdict().get("month")} & _NAMES
    return bool(named) and lead.split()[-1].lower() in {"for", "by", "around", "the", "till"}


def _ends_clause(match: re.Match[str]) -> bool:
    """Whether a word that may be a name stands where a date stands: last, and after no word that wants a person."""
    before = match.string[max(0, match.start() - 16) : match.start()].split()
    after = match.string[match.end() : match.end() + 12].lstrip()
    ends = not after or after[0] in ",.;!?)/" or after.split()[0] in _HOURS or after[0].isdecimal()
    return ends and bool(before) and before[-1].lower() not in _BEFORE_A_PERSON
