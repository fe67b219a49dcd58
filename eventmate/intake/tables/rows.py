"""One row of a table, with what its columns hold, to a draft. Nothing that stands in the row is lost.

What no field takes goes into the note under its column's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from eventmate.intake.tables import cells
from eventmate.intake.tables.headers import Column
from eventmate.model import Address, ContactPoint, Draft, Name
from eventmate.text import clean

_SINGLE = frozenset(
    {"name", "given", "additional", "family", "prefix", "suffix", "nickname", "organization", "title", "birthday"}
)
_ADDRESS = frozenset({"street", "extended", "po_box", "locality", "region", "postal_code", "country", "formatted"})
_LISTS = frozenset({"looking_for", "offers", "knows"})
_NUMBER = re.compile(r" \d+(?: - Value$| -(?= )|$)")
_HAN = re.compile(r"[㐀-鿿가-힯぀-ヿ]+")


@dataclass(slots=True)
class _Row:
    """What has been read of a row so far."""

    region: str
    single: dict[str, str] = field(default_factory=dict)
    points: dict[tuple[str, str], ContactPoint] = field(default_factory=dict)
    addresses: dict[str, dict[str, str]] = field(default_factory=dict)
    lists: dict[str, list[str]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read(values: Sequence[str], columns: Sequence[Column], region: str) -> tuple[Draft | None, str]:
    """Read a row.

    Args:
        values: its cells; fewer or more than columns may be.
        columns: what they hold.
        region: for telephone numbers without a country code and for dates such as 1/2/80.

    Returns:
        The draft and an empty text, or None and the reason why there is none.
    """
    filled = [(c, cells.unwrapped(v)) for c, v in zip(columns, values, strict=False) if c.field and v.strip()]
    for column, value in filled:
        if column.field == "status" and not cells.comes(value):
            return None, f"not coming: {clean(value[:100])}"
    row = _Row(region)
    row.labels = {c.group: clean(v[:100]).removeprefix("* ") for c, v in filled if c.field == "label"}
    for column, value in filled:
        _take(row, column, value)
    if any(value.strip() for value in values[len(columns) :]):
        row.problems.append("The row has more cells than the table has columns.")
    draft = _draft(row)
    if not (draft.name or draft.organization or draft.points):
        return None, "no name, organisation or address in it"
    return draft, ""


def _take(row: _Row, column: Column, value: str) -> None:
    if column.field in _SINGLE:
        _take_single(row, column, value)
    elif column.field in _ADDRESS:
        parts = row.addresses.setdefault(column.group, {"label": column.label or _label(row, column)})
        told = clean(value[: cells.LONGEST], lines=column.field == "formatted")
        parts[column.field] = ", ".join(filter(None, (parts.get(column.field, ""), told)))
    elif column.field in {"email", "tel", "url"}:
        _take_points(row, column, value)
    elif column.field == "tag":
        row.lists.setdefault("tag", []).extend(cells.tags(value))
    elif column.field == "pronunciation":
        row.single["pronunciation"] = " ".join((row.single.get("pronunciation", ""), clean(value[:200]))).strip()
    elif column.field in _LISTS:
        row.lists.setdefault(column.field, []).extend(cells.several(value))
    elif column.field == "note":
        row.notes.append(clean(value[: cells.LONGEST_NOTE], lines=True))
    elif column.field == "remark":
        _remark(row, column, value)
    elif column.field == "connected":
        told = cells.day(value, row.region) or clean(value[:100])
        row.remarks.append(f"Connected on LinkedIn: {told}")


def _take_single(row: _Row, column: Column, value: str) -> None:
    told = clean(value[: cells.LONGEST])
    if column.field == "birthday":
        told = cells.day(value, row.region)
        if not told and value.strip(" 0/.-"):
            _remark(row, column, value)
    before = row.single.setdefault(column.field, told)
    if told and before != told:
        _remark(row, column, value)


def _take_points(row: _Row, column: Column, value: str) -> None:
    label = column.label or _label(row, column)
    if column.field == "email":
        points, left = cells.emails(value, label)
    elif column.field == "tel":
        points, left = cells.telephones(value, label, row.region)
    else:
        points, left = cells.links(value, label)
    for point in points:
        key = (point.kind.value, point.value.casefold())
        if key not in row.points or not row.points[key].label:
            row.points[key] = point
    for piece in left:
        _remark(row, column, piece)
        if column.field == "tel" and any(c.isdigit() for c in piece):
            row.problems.append(f"{column.header}: {piece[:60]} is no telephone number.")


def _label(row: _Row, column: Column) -> str:
    return cells.label(row.labels.get(column.group, ""))


def _remark(row: _Row, column: Column, value: str) -> None:
    """Keep a value in the note under the name that its label or its column gives it."""
    called = row.labels.get(column.group, "")
    called = called if cells.label(called) else _NUMBER.sub("", column.header)
    called = called if called.endswith("?") else f"{called}:"
    row.remarks.append(f"{called} {clean(value[: cells.LONGEST_NOTE], lines=True)}")


def _draft(row: _Row) -> Draft:
    one = row.single
    name = Name(*(one.get(part, "") for part in ("family", "given", "additional", "prefix", "suffix")))
    return Draft(
        name=one.get("name", "") or _written(name),
        structured=name if name.given or name.family else Name(),
        organization=one.get("organization", ""),
        title=one.get("title", ""),
        points=tuple(row.points.values()),
        tags=_once(row.lists.get("tag", [])),
        looking_for=_once(row.lists.get("looking_for", [])),
        offers=_once(row.lists.get("offers", [])),
        knows=_once(row.lists.get("knows", [])),
        note="\n".join(_once([*row.notes, *row.remarks])),
        problems=tuple(row.problems),
        nickname=one.get("nickname", ""),
        pronunciation=one.get("pronunciation", ""),
        birthday=one.get("birthday", ""),
        addresses=tuple(_addresses(row)),
    )


def _written(name: Name) -> str:
    """Write a name as its bearer does: the family first, and no blank, where the script is Han, Kana or Hangul."""
    if _HAN.fullmatch(name.given) and _HAN.fullmatch(name.family):
        return name.family + name.given
    return " ".join(filter(None, (name.given, name.additional, name.family)))


def _addresses(row: _Row) -> Iterator[Address]:
    seen = set()
    for parts in row.addresses.values():
        label = parts.pop("label")
        whole = parts.pop("formatted", "")
        if not any(parts.values()):
            parts = {"street": ", ".join(whole.split("\n"))}
        told = Address(**parts)
        if told not in seen and told != Address():
            seen.add(told)
            yield Address(**parts, label=label)


def _once(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
