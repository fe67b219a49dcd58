"""How a follow-up stands in the checklist, on one line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from textual.content import Content

from eventmate import dates
from eventmate.book.checklist import Checklist, Page, View
from eventmate.book.entries import Entry
from eventmate.messages.order import Bucket, bucket, when
from eventmate.model import Channel, FollowUp, FollowUpKind, FollowUpState
from eventmate.tui.pieces import Piece, content, fitted, piece, width_of
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
_ENDED = frozenset({FollowUpState.DONE, FollowUpState.SKIPPED})
_LONGEST = 200
"""Characters of a note that are looked at; no line shows more."""
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


@dataclass(frozen=True, slots=True)
class Shown:
    """What the screen shows, made ready where no key waits for it."""

    page: Page
    layout: Layout


def shown(page: Page, view: View, before: Mapping[int, Entry]) -> Shown:
    """Make a page ready to be shown.

    Args:
        page: as it was read.
        view: by what it is grouped.
        before: the lines as they are shown now; what says the same stays the same value, and need not be drawn again.
    """
    kept = {key: old if (old := before.get(key)) == entry else entry for key, entry in page.entries.items()}
    return Shown(replace(page, entries=kept), layout(page.checklist, view, counted=page.whole))


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
    ended = one.state in _ENDED
    right = [_due(entry, today), *([] if narrow else fitted([piece(f"  {MARKS[entry.channel]}")], 5))]
    who = fitted([piece(one.contact if named else "", "$text-muted" if ended else "bold")], _name_width(width))
    left = [box(one), (" ", ""), *who, (" ", "")]
    room = max(0, width - width_of(left) - width_of(right) - 1)
    return content([*left, *fitted(_what(entry, narrow, ended=ended, discreet=discreet), room), (" ", ""), *right])


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


def told(one: FollowUp, *, discreet: bool) -> Iterator[Piece]:
    """Say what there is to do, with the sign of its kind."""
    sign, style = _KINDS.get(one.kind, ("", ""))
    if sign:
        yield f"{sign} ", f"bold {style}"
    yield piece(_HIDDEN.get(one.kind, one.text) if discreet else one.text)
    if one.recurrence:
        yield " ↻", "$text-muted"


def _name_width(width: int) -> int:
    return 12 if width < NARROW else 18 if width < 90 else 22


def box(one: FollowUp) -> Piece:
    """Draw the box to tick."""
    if one.state is FollowUpState.DONE:
        return "☑", "$done"
    if one.state is FollowUpState.SKIPPED:
        return "☒", "$text-muted"
    return ("◷", "$waiting") if one.state is FollowUpState.WAITING else ("☐", "")


def _what(entry: Entry, narrow: bool, *, ended: bool, discreet: bool) -> Iterator[Piece]:
    one = entry.follow_up
    for text, style in told(one, discreet=discreet):
        yield text, "$text-muted" if ended else style
    if ended and one.outcome:
        yield piece(f"  ({one.outcome})", "$text-muted")
    if one.kind is FollowUpKind.LEAD and (place := ", ".join(filter(None, (one.role, one.organization)))):
        yield piece(f"  {place}")
    if narrow or ended:
        return
    if entry.wants:
        yield "  ? ", "bold $wants"
        yield piece(entry.wants, "$text-muted")
    if entry.noted and not discreet:
        yield piece(f"  “{entry.noted[:_LONGEST]}”", "$text-muted")


def _due(entry: Entry, today: date) -> Piece:
    """Say when, overdue ones with a sign and a colour."""
    one = entry.follow_up
    part, day = bucket(one, today), when(one)
    if part is Bucket.ENDED:
        return one.state.value, "$text-muted"
    if one.id < 0 and entry.last:
        return f"{(today - entry.last).days} d ago", "$text-muted"
    if day is None:
        return "", ""
    if part is Bucket.OVERDUE:
        late = (today - day).days
        return (f"! {late} d", "bold $overdue") if late < 100 else (f"! {dates.say(day, today)}", "$overdue")
    return dates.say(day, today), "bold" if part is Bucket.TODAY else "$waiting" if part is Bucket.WAITING else ""
