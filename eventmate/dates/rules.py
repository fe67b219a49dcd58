"""The grammar of dates: each way to say a day, as a pattern and what it means.

Owns calendar arithmetic and patterns; `eventmate.dates` judges whether a match is
meant as a date, `eventmate.dates.words` has the words.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from eventmate.dates.words import LANGUAGES


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading depends on besides the words and the day."""

    month_first: bool
    this: bool
    """Whether "this" leads, so that today counts."""


Resolve = Callable[[re.Match[str], date, Setting], date | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a day."""

    pattern: re.Pattern[str]
    resolve: Resolve
    words: frozenset[str]
    """Words and marks of which a text must hold one; the pattern need not be tried without."""
    needs: str = ""
    """In a running text: a "lead" before it, the end of a "clause", what makes a name a
    "weekday" or a "month"; "whole" for a rule that holds for whole texts only."""

    def date_of(self, match: re.Match[str], today: date, setting: Setting) -> date | None:
        """The day that a match means; None for the 31st of June and for days past the calendar's end."""
        try:
            return self.resolve(match, today, setting)
        except (LookupError, ValueError, OverflowError):
            # Lookups fail for letters that only a pattern takes for others, as the Kelvin sign in "weeK".
            return None


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or its last one where it has fewer."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _later(today: date, count: int, unit: int) -> date:
    """Count days, weeks, months or years on from today; `unit` is its place in that list."""
    if unit < 2:
        return today + timedelta(count * (1, 7)[unit])
    return _months_on(today, count * (1, 12)[unit - 2])


def _next_occurrence(today: date, day: int, month: int) -> date | None:
    """A day and month on or after today; the 29 of February may be eight years off."""
    for year in range(today.year, today.year + 9):
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] and date(year, month, day) >= today:
            return date(year, month, day)
    return None


def _calendar_day(today: date, day: int, month: int, year: str | None) -> date | None:
    if not year:
        return _next_occurrence(today, day, month)
    return date(int(year) + (2000 if len(year) == 2 else 0), month, day)


_PHRASES: dict[str, Callable[[date], date]] = {
    "today": lambda today: today,
    "tomorrow": lambda today: today + timedelta(1),
    "overmorrow": lambda today: today + timedelta(2),
    "this week": lambda today: max(today, _monday(today) + timedelta(4)),
    "weekend": lambda today: max(today, _monday(today) + timedelta(5)),
    "next weekend": lambda today: _monday(today) + timedelta(12),
    "next week": lambda today: _monday(today) + timedelta(7),
    "mid next week": lambda today: _monday(today) + timedelta(9),
    "end of next week": lambda today: _monday(today) + timedelta(11),
    "fortnight": lambda today: today + timedelta(14),
    "next month": lambda today: _months_on(today.replace(day=1), 1),
    "month end": lambda today: _month_end(today),
    "end of next month": lambda today: _month_end(_months_on(today, 1)),
    "quarter end": lambda today: _month_end(today.replace(month=(today.month + 2) // 3 * 3, day=1)),
    "year end": lambda today: date(today.year, 12, 31),
    "next year": lambda today: date(today.year + 1, 1, 1),
}


@cache
def _places(part: str) -> dict[str, int]:
    """Every word for a weekday, month, number or unit, with its place in the list."""
    lists = [getattr(language, part) for language in reversed(LANGUAGES)]
    return {word: place for words in lists for place, equals in enumerate(words) for word in equals.split("|")}


def _any(part: str) -> str:
    return "|".join(re.escape(word) for word in sorted(_places(part), key=len, reverse=True))


def _phrase(match: re.Match[str], today: date, _: Setting) -> date:
    return _PHRASES[_PHRASE_KEYS[match.lastgroup or ""]](today)


def _within(match: re.Match[str], today: date, _: Setting) -> date:
    count = match["count"].lower()
    number = int(count) if count.isdecimal() else _places("numbers")[count] + 1
    start = today + timedelta(1) if (match.groupdict().get("after") or "").lower() == "tomorrow" else today
    return _later(start, number, _places("units")[match["unit"].lower()])


def _shorthand(match: re.Match[str], today: date, _: Setting) -> date:
    return _later(today, int(match["count"]), "dwmy".index(match["unit"][0].lower()))


def _weekday(match: re.Match[str], today: date, setting: Setting) -> date:
    ahead = (_places("weekdays")[match["weekday"].lower()] - today.weekday()) % 7
    return today + timedelta(ahead if ahead or setting.this else 7)


def _weekday_after(match: re.Match[str], today: date, setting: Setting) -> date:
    return _weekday(match, today, setting) + timedelta(7)


def _weekday_of_next_week(match: re.Match[str], today: date, _: Setting) -> date:
    return _monday(today) + timedelta(7 + _places("weekdays")[match["weekday"].lower()])


def _day_and_month(match: re.Match[str], today: date, _: Setting) -> date | None:
    return _calendar_day(today, int(match["day"]), _places("months")[match["month"].lower()] + 1, match["year"])


def _month(match: re.Match[str], today: date, _: Setting) -> date | None:
    month = _places("months")[match["month"].lower()] + 1
    part = (match["part"] or "").lower()
    day = today.replace(day=15 if part.startswith("mid") else 1)
    if "end" in part or (month == today.month and day < today):
        first = _next_occurrence(today.replace(day=1), 1, month)
        return None if first is None else _month_end(first)
    return _next_occurrence(today, day.day, month)


def _numeric(match: re.Match[str], today: date, setting: Setting) -> date | None:
    first, second, year = int(match["first"]), int(match["second"]), match["year"]
    day, month = (second, first) if setting.month_first and match["mark"] != "." else (first, second)
    if month > 12:
        day, month = month, day
    return _calendar_day(today, day, month, year)


def _iso(match: re.Match[str], _: date, __: Setting) -> date:
    return date(int(match["year"]), int(match["month"]), int(match["day"]))


def _ordinal(match: re.Match[str], today: date, _: Setting) -> date | None:
    day = int(match["day"])
    months = (_months_on(today.replace(day=1), n) for n in range(4))
    dates = (m.replace(day=day) for m in months if 1 <= day <= monthrange(m.year, m.month)[1])
    return next((d for d in dates if d >= today), None)


def _phrase_patterns() -> dict[str, str]:
    """Pattern of each phrase over all languages."""
    said: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for key, pattern in language.phrases:
            said.setdefault(key, []).append(pattern)
    return {key: "|".join(patterns) for key, patterns in said.items()}


_WORD = re.compile(r"[^\W\d_]+|(?<=\d)[./-](?=\d)")


def words_of(text: str) -> set[str]:
    """The words and the marks between digits of a text, as `Rule.words` has them."""
    return set(_WORD.findall(text.lower()))


_PHRASE_KEYS = {key.replace(" ", "_"): key for key in _PHRASES}
_BEFORE = r"(?<![\w@#$€£+'’/-])(?<!\d[./:,])"
_AFTER = r"(?![\w@:]|['’]s?\b|[./-]\w)"
_MARKS = frozenset("./-")


def _rule(core: str, resolve: Resolve, words: Iterable[str], needs: str = "") -> Rule:
    return Rule(re.compile(f"{_BEFORE}(?:{core}){_AFTER}", re.IGNORECASE), resolve, frozenset(words), needs)


@cache
def rules() -> tuple[Rule, ...]:
    """The grammar, in the order in which a whole text is tried."""
    return (*_worded_rules(), *_weekday_rules(), *_calendar_rules(), *_numeric_rules(), *_loose_rules())


def _group(part: str) -> str:
    return f"(?P<{part.removesuffix('s')}>{_any(part)})"


def _worded_rules() -> Iterator[Rule]:
    """Tomorrow, next week, in two weeks, two weeks from now."""
    phrases = _phrase_patterns()
    either = "|".join(f"(?P<{key.replace(' ', '_')}>{said})" for key, said in phrases.items())
    yield _rule(either, _phrase, words_of(" ".join(phrases.values())))
    within = "|".join(language.within for language in LANGUAGES)
    span = rf"(?P<count>\d{{1,4}}|{_any('numbers')}) +{_group('units')}"
    yield _rule(rf"(?:{within}) +(?:about +)?{span}(?:['’] time)?", _within, _places("units"))
    yield _rule(rf"{span} +from +(?P<after>now|today|tomorrow)", _within, {"from"})


def _weekday_rules() -> Iterator[Rule]:
    """Friday week, next friday, friday next week; friday alone is loose."""
    weekday, days = _group("weekdays"), _places("weekdays")
    next_week = _phrase_patterns()["next week"]
    following = "|".join(language.following for language in LANGUAGES)
    yield _rule(rf"{weekday} +week", _weekday_after, days, "clause")
    yield _rule(rf"a week +(?:on +)?{weekday}", _weekday_after, days)
    yield _rule(rf"(?:{following}) +{weekday}", _weekday_of_next_week, days)
    yield _rule(rf"{weekday},? +(?:of +)?(?:{next_week})", _weekday_of_next_week, days)
    yield _rule(rf"(?:{next_week}),? +(?:on +)?{weekday}", _weekday_of_next_week, days)


def _optional_weekday() -> str:
    return rf"(?:(?:{_any('weekdays')})\.?,? +)?"


def _calendar_rules() -> Iterator[Rule]:
    """3 dec, the 3rd of december 2026, dec 3rd."""
    month, months = _group("months"), _places("months")
    year = r"(?:,? +(?:de +)?(?P<year>(?:19|20)\d\d))?"
    day = rf"{_optional_weekday()}(?:the +)?(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er|º)?[ -]?"
    yield _rule(rf"{day}(?: ?(?:of|de) )?{month}\.?{year}", _day_and_month, months)
    day = r"(?:the +)?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    yield _rule(rf"{_optional_weekday()}{month}\.? *{day}{year}", _day_and_month, months)


def _numeric_rules() -> Iterator[Rule]:
    """2026-12-03, 3.12.2026, 3.12., 12/3."""
    first, second = r"(?P<first>\d{1,2})", r"(?P<second>\d{1,2})"
    no_year = r"(?P<year>(?!))?"
    weekday = _optional_weekday()
    yield _rule(r"(?P<year>(?:19|20)\d\d)[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})", _iso, _MARKS)
    year = r"(?P<year>(?:19|20)\d\d|\d\d)"
    yield _rule(rf"{weekday}{first}(?P<mark>[./-]){second}(?P=mark){year}", _numeric, _MARKS)
    yield _rule(rf"{weekday}{first}(?P<mark>\.){second}\.{no_year}", _numeric, _MARKS)
    yield _rule(rf"{weekday}(?!24/7){first}(?P<mark>/){second}{no_year}", _numeric, _MARKS, "clause")
    yield _rule(rf"{first}(?P<mark>\.){second}{no_year}", _numeric, _MARKS, "whole")


def _loose_rules() -> Iterator[Rule]:
    """What is often something else: the 15th, december, friday, 2w."""
    yield _rule(r"(?:the +)?(?P<day>\d{1,2})(?:st|nd|rd|th)", _ordinal, {"st", "nd", "rd", "th"}, "lead")
    part = r"(?P<within>in +)?(?P<part>early +|mid[ -]|(?:the +)?end +of +)?"
    yield _rule(part + _group("months"), _month, _places("months"), "month")
    yield _rule(_group("weekdays") + r"\.?", _weekday, _places("weekdays"), "weekday")
    unit = r"(?P<unit>d|w|mo?|y|days?|weeks?|months?|years?)"
    yield _rule(rf"\+?(?P<count>\d{{1,4}}) ?{unit}", _shorthand, (), "whole")
