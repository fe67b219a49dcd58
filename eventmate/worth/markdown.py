"""The report as Markdown: tables, with names that no reader of it obeys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from eventmate.text import clean
from eventmate.worth import By, Group, Measure
from eventmate.worth import words as w

_SIGNS = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")


def escape(text: str) -> str:
    """Write a text of any origin so that Markdown shows it as it stands, on one line."""
    return _SIGNS.sub(r"\\\1", clean(text))


def document(title: str, whole: Group, parts: Sequence[tuple[By, Sequence[Group]]], bars: Sequence[str]) -> str:
    """Write a report.

    Args:
        title: what it is about, of any origin.
        whole: all of its events together.
        parts: the same events told apart, each a table of its own.
        bars: lines of a plot.
    """
    return "\n".join(_lines(title, whole, parts, bars)) + "\n"


def _lines(title: str, whole: Group, parts: Sequence[tuple[By, Sequence[Group]]], bars: Sequence[str]) -> Iterator[str]:
    yield from (f"# {escape(title)}", "")
    yield " · ".join(escape(part) for part in (w.honestly(whole), w.when(whole), w.again(whole)) if part)
    yield from ("", "| | | people |", "|---|---:|---:|")
    for measure, number, name, _ in w.lines(whole):
        yield f"| {escape(name.strip())} | {number} | {whole[measure].people:,} |"
    if bars:
        yield from ("", "```text", *bars, "```")
    for by, groups in parts:
        yield from ("", *_table(by, groups))


def _table(by: By, groups: Sequence[Group]) -> Iterator[str]:
    shown = (Measure.MET, Measure.CONNECTED, Measure.GOALS, Measure.IN_TIME, Measure.HELPED, Measure.CAME)
    yield from (f"## {w.BY[by].capitalize()}", "")
    yield f"| | events | {' | '.join(w.NAMES[one] for one in shown)} | |"
    yield "|---|---:" + "|---:" * len(shown) + "|---|"
    for group in groups:
        numbers = " | ".join(w.value(group[one]) for one in shown)
        yield f"| {escape(w.name(group, by))} | {group.events:,} | {numbers} | {escape(w.again(group))} |"
