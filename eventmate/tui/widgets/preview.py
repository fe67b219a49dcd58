"""What was understood of a line, while it is typed.

Owns the looks of a draft: which sign says what, what goes first where there is
little room. What it says beside that, who this may be for one, the screen gives it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from textual.content import Content
from textual.widget import Widget

from eventmate import dates
from eventmate.model import By, ContactPoint, Draft, PointKind, Promise
from eventmate.tui.plain import plain
from eventmate.tui.widgets.packing import packed

_SIGNS = {PointKind.EMAIL: "✉", PointKind.TEL: "☎", PointKind.URL: "↗"}
_ROLE_AT = 36
"""The column of the title and the organisation, where the width allows."""


_NOTHING, _SILENT = Draft(), Content()


@dataclass(frozen=True, slots=True)
class Told:
    """What a preview shows."""

    draft: Draft = _NOTHING
    today: date = date.min
    discreet: bool = False
    head: Content = _SILENT
    """Stands above the draft: what the line is for, where it is not a new person."""
    foot: Content = _SILENT
    """Stands below it: whom it may be."""


class Preview(Widget):
    """The draft of what is being typed.

    Args:
        hint: gives the lines that stand there before, for a width.
    """

    ALLOW_SELECT = False

    def __init__(self, hint: Callable[[int], list[Content]], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hint = hint
        self._told = Told()

    def show(self, told: Told) -> None:
        """Show another draft; for an empty one what may be typed."""
        if told != self._told:
            self._told = told
            self.refresh()

    def render(self) -> Content:
        """Fit what matters most into the room there is."""
        width, room = self.content_size
        told = self._told
        if told.draft.is_empty and not told.head and not told.foot:
            return Content("\n").join(self._hint(width)[:room])
        foot = [told.foot] if told.foot else []
        middle = [*([told.head] if told.head else []), *lines(told.draft, width, told.today, discreet=told.discreet)]
        left = max(1, room - len(foot))
        if len(middle) > left:
            middle[left - 1 :] = [
                Content.assemble(middle[left - 1], plain(f"  … {len(middle) - left} more", "$text-muted"))
            ]
        return Content("\n").join(line.truncate(width, ellipsis=True) for line in [*middle, *foot])


def lines(draft: Draft, width: int, today: date, *, discreet: bool = False) -> list[Content]:
    """Lay a draft out, the most telling lines first.

    Args:
        draft: what was understood.
        width: in cells.
        today: due dates are said as seen from it.
        discreet: whether promises and the note are only counted.
    """
    if draft.is_empty:
        return []
    found = [*_who(draft, width)]
    found += packed(map(_point, draft.points), width)
    found += [plain("hidden: what was promised and noted", "$text-muted")] if discreet and _private(draft) else []
    if not discreet:
        found += [line for promise in draft.promises for line in _promised(promise, today, width)]
    found += packed(_said(draft), width)
    if draft.note and not discreet:
        found.append(plain(f"“{draft.note}”", "italic $text-muted"))
    return found + [plain(f"! {problem}", "$text-warning") for problem in draft.problems]


def _private(draft: Draft) -> bool:
    return bool(draft.promises or draft.note)


def _who(draft: Draft, width: int) -> Iterator[Content]:
    name = plain(draft.name, "bold $text-primary") if draft.name else plain("no name yet", "italic $text-muted")
    role = plain(", ".join(filter(None, (draft.title, draft.organization))))
    if not role:
        yield name
    elif width >= 2 * _ROLE_AT:
        yield Content.assemble(name, " " * max(2, _ROLE_AT - name.cell_length), role)
    elif name.cell_length + 2 + role.cell_length <= width:
        yield Content.assemble(name, "  ", role)
    else:
        yield from (name, role)


def _point(point: ContactPoint) -> Content:
    value = point.value
    if point.kind is PointKind.TEL:
        from eventmate import phone  # 12 ms that the first frame does without

        value = phone.international(value) + (f" ext. {point.extension}" if point.extension else "")
    elif point.kind is PointKind.URL:
        value = value.partition("://")[2].removeprefix("www.").rstrip("/") or value
    label = plain(f" {point.label}", "$text-muted") if point.label and point.kind is not PointKind.URL else ""
    return Content.assemble(plain(f"{_SIGNS[point.kind]} ", "$point"), plain(value), label)


def _promised(promise: Promise, today: date, width: int) -> Iterator[Content]:
    sign, style = ("→", "$promise") if promise.by is By.ME else ("←", "$theirs")
    text = Content.assemble(plain(f"{sign} ", f"bold {style}"), plain(promise.text))
    if promise.due is None:
        yield text
        return
    by = plain(f"by {dates.say(promise.due, today)}", style)
    if width >= 2 * _ROLE_AT:
        yield Content.assemble(text, " " * max(2, _ROLE_AT - text.cell_length), by)
    else:
        yield Content.assemble(text.truncate(width - by.cell_length - 2, ellipsis=True), "  ", by)


def _said(draft: Draft) -> Iterator[Content]:
    for sign, style, texts in (
        ("? ", "$wants", draft.looking_for),
        ("+ ", "$offers", draft.offers),
        ("knows ", "$knows", draft.knows),
        ("#", "$text-muted", draft.tags),
    ):
        for text in texts:
            yield Content.assemble(plain(sign, f"bold {style}"), plain(text))
