"""How a follow-up stands in the checklist, on one line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from textual.content import Content

from eventmate import dates
from eventmate.book.checklist import Checklist, Page, View
from eventmate.book.entries import Entry
from eventmate.messages.order import Bucket, bucket, when
from eventmate.model import Channel, FollowUp, FollowUpKind, FollowUpState
from eventmate.tui.plain import plain

NARROW = 52
"""Columns under which a row has a name, what to do, and when."""
MARKS: Final = {
    Channel.EMAIL: "✉", Channel.LINKEDIN: "in", Channel.X: "X", Channel.MASTODON: "M", Channel.CALL: "☎",
    Channel.TEXT: "sms", Channel.POST: "⌂", Channel.IN_PERSON: "☺", Channel.INTRODUCTION: "⇄", Channel.SEND: "✉+",
}  # fmt: skip
"""Signs of the channels, at most three cells."""
_KINDS: Final = {
    FollowUpKind.PROMISE: ("→", "$promise"), FollowUpKind.THEIRS: ("←", "$theirs"),
    FollowUpKind.INTRODUCTION: ("⇄", "$introduction"), FollowUpKind.LEAD: ("◆", "$text-warning"),
}  # fmt: skip
_HIDDEN = {FollowUpKind.PROMISE: "a promise", FollowUpKind.THEIRS: "a promise of theirs"}


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of the list by place: follow-ups, and headers between them."""

    keys: Sequence[int | None] = ()
    """Identifiers; None is a header."""
    headers: Mapping[int, Content] = field(default_factory=dict)
    repeated: frozenset[int] = frozenset()
    """Those that stand under another one of the same person."""
    ended: frozenset[int] = frozenset()


def layout(checklist: Checklist, view: View, *, counted: bool) -> Layout:
    """Lay the groups out under each other; persons have no header, since their first line names them.

    Args:
        checklist: the groups.
        view: by what they are grouped.
        counted: whether they are whole, so that it can be said how many they are.
    """
    keys: list[int | None] = []
    headers, repeated, ended = {}, set[int](), set[int]()
    for group in checklist.groups:
        if view is View.PERSON and group.part is None:
            repeated.update(group.ids[1:])
        else:
            headers[len(keys)] = header(group.label, len(group.ids) if counted else 0)
            keys.append(None)
        keys.extend(group.ids)
        ended.update(group.ids if group.part is Bucket.ENDED else ())
    return Layout(keys, headers, frozenset(repeated), frozenset(ended))


def row(entry: Entry, width: int, today: date, *, discreet: bool, named: bool = True) -> Content:
    """Draw a follow-up.

    Args:
        entry: what it says.
        width: in cells.
        today: the local date.
        discreet: whether promises and notes are hidden.
        named: whether the person is said; not so under a line of the same person.
    """
    one, narrow = entry.follow_up, width < NARROW
    ended = one.state in {FollowUpState.DONE, FollowUpState.SKIPPED}
    right = Content.assemble(_due(entry, today), "" if narrow else _cell(plain(f"  {MARKS[entry.channel]}"), 5))
    who = plain(one.contact if named else "", "$text-muted" if ended else "bold")
    left = Content.assemble(_box(one), " ", _cell(who, _name_width(width)), " ")
    room = max(0, width - left.cell_length - right.cell_length - 1)
    said = Content("  ").join(_what(entry, narrow, ended=ended, discreet=discreet))
    return Content.assemble(left, _cell(said, room), " ", right)


def header(label: str, count: int) -> Content:
    """Draw the line above a group."""
    return Content.assemble(plain(label), plain(f"  {count or ''}", "not bold $text-muted"))


def counts(page: Page, selected: int, width: int) -> Content:
    """Say how far one has come with the evening, and what is overdue or selected.

    Args:
        page: the checklist.
        selected: how many lines are.
        width: of the screen.
    """
    pieces = []
    if selected:
        pieces.append(plain(f"● {selected} selected", "$text-accent"))
    elif page.checklist.overdue:
        pieces.append(plain(f"! {page.checklist.overdue} overdue", "$overdue"))
    if page.progress is not None and page.progress.total:
        progress, room = page.progress, 20 if width >= 100 else 10 if width >= 60 else 0
        done = round(room * progress.done / progress.total)
        pieces.append(Content.assemble(plain("█" * done, "$done"), plain("░" * (room - done), "$text-disabled")))
        pieces.append(plain(f"{progress.done} of {progress.total}{' done' if room else ''}"))
    return Content("  ").join(piece for piece in pieces if piece)


def told(one: FollowUp, *, discreet: bool) -> Content:
    """Say what there is to do, with the sign of its kind."""
    sign, style = _KINDS.get(one.kind, ("", ""))
    words = _HIDDEN.get(one.kind, one.text) if discreet else one.text
    again = plain(" ↻", "$text-muted") if one.recurrence else ""
    return Content.assemble(plain(f"{sign} ", f"bold {style}") if sign else "", plain(words), again)


def _name_width(width: int) -> int:
    return 12 if width < NARROW else 18 if width < 90 else 22


def _box(one: FollowUp) -> Content:
    if one.state is FollowUpState.DONE:
        return plain("☑", "$done")
    if one.state is FollowUpState.SKIPPED:
        return plain("☒", "$text-muted")
    return plain("◷", "$waiting") if one.state is FollowUpState.WAITING else plain("☐")


def _what(entry: Entry, narrow: bool, *, ended: bool, discreet: bool) -> Iterator[Content]:
    one = entry.follow_up
    yield plain(told(one, discreet=discreet).plain, "$text-muted") if ended else told(one, discreet=discreet)
    if ended and one.outcome:
        yield plain(f"({one.outcome})", "$text-muted")
    if one.kind is FollowUpKind.LEAD and (place := ", ".join(filter(None, (one.role, one.organization)))):
        yield plain(place)
    if narrow or ended:
        return
    if entry.wants:
        yield Content.assemble(plain("? ", "bold $wants"), plain(entry.wants, "$text-muted"))
    if entry.noted and not discreet:
        yield plain(f"“{entry.noted}”".replace("\n", " "), "$text-muted")


def _due(entry: Entry, today: date) -> Content:
    """Say when, overdue ones with a sign and a colour."""
    one = entry.follow_up
    part, day = bucket(one, today), when(one)
    if part is Bucket.ENDED:
        return plain(one.state.value, "$text-muted")
    if one.id < 0 and entry.last:
        return plain(f"{(today - entry.last).days} d ago", "$text-muted")
    if day is None:
        return Content()
    if part is Bucket.OVERDUE:
        late = (today - day).days
        return plain(f"! {late} d", "bold $overdue") if late < 100 else plain(f"! {dates.say(day, today)}", "$overdue")
    style = "bold" if part is Bucket.TODAY else "$waiting" if part is Bucket.WAITING else ""
    return plain(dates.say(day, today), style)


def _cell(content: Content, width: int) -> Content:
    return content.truncate(width, ellipsis=True, pad=True)
