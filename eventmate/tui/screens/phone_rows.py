"""The rows of the way to the phone: whom, how, with what, and the one that begins it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from textual.content import Content

from eventmate.tui.plain import plain
from eventmate.tui.screens.phone_state import Outlook, Wish, people_words, since
from eventmate.tui.widgets.form import Choice, Line, Row, Shown, Switch
from eventmate.tui.widgets.key_line import NARROW
from eventmate.tui.widgets.switches import Saying

HOW = (("page", "page to scan"), ("codes", "code of each"), ("file", "one file"), ("folder", "a file each"))
WIDE = 100
"""Columns from which an event is called by its name."""
_ASK = {"tag": "which tag? rust", "search": "whom? a name, a firm, a word of a note"}


class Go(Saying):
    """The line that begins it."""

    def render(self) -> Content:
        """Show what Enter does here."""
        style = "bold $text-accent" if self.options[0][1].startswith("▶") else "$text-muted"
        return plain(self.options[0][1], style).truncate(self.content_size.width, ellipsis=True)


@dataclass(frozen=True, slots=True)
class Begin(Shown):
    """What begins it."""

    def build(self) -> Go:
        """Make the widget."""
        return Go(self.value, key=self.key)


def rows(outlook: Outlook, today: date, width: int) -> list[Row]:
    """Make the rows."""
    return [
        *_who(outlook, today, width >= WIDE),
        *_way(outlook, width < NARROW),
        *_contents(outlook.wish),
        _go(outlook),
    ]


def _who(outlook: Outlook, today: date, wide: bool) -> Iterator[Row]:
    wish, counts = outlook.wish, outlook.counts
    event = outlook.event.name if outlook.event and wide else "this event"
    options = [("event", f"{event[:30]} {counts['event']}")] if counts["event"] else []
    options += [("all", f"all {counts['all']}")]
    options += [("core", f"core {counts['core']}")] if counts["core"] or wish.whom == "core" else []
    options += [("tag", "#tag"), ("search", "search")]
    yield Row("whom", "Whom", (Choice("whom", wish.whom, options),))
    if wish.whom in _ASK:
        yield Row(f"words {wish.whom}", "", (Line("words", wish.words, _ASK[wish.whom], pausing=False),))
    new = f"{len(outlook.new)} new{since(outlook, today)}"
    choices = (("1", new), ("", f"all {len(outlook.everybody)}"))
    yield Row("new", "Of them", (Choice("new", "1" if wish.only_new else "", choices),))
    yield Row("to", "Onto", (Line("to", wish.destination, "phone", pausing=False),))


def _way(outlook: Outlook, narrow: bool) -> Iterator[Row]:
    how = outlook.wish.how
    yield Row("how", "How", (Choice("how", how, HOW),), spaced=True)
    if how == "page" and len(outlook.addresses) > 1:
        chosen = outlook.wish.address or outlook.addresses[0]
        yield Row("address", "At", (Choice("address", chosen, [(a, a) for a in outlook.addresses]),))
    elif how in ("file", "folder"):
        kinds = "" if narrow else "  .vcf, .zip, .csv, .json" if how == "file" else ""
        yield Row("path", "Where", (Line("path", outlook.path, "people.vcf", pausing=False),), hint=kinds)


def _contents(wish: Wish) -> Iterator[Row]:
    look = wish.look
    yield Row("for", "For", (Choice("for", "1" if look.others else "", (("", "my phone"), ("1", "others"))),))
    if not look.others:
        cells: Sequence[Switch] = [
            Switch(name, "1" if getattr(look, name) else "", words)
            for name, words in (("notes", "notes"), ("tags", "tags"), ("photos", "photos"))
        ]
        yield Row("with", "With", tuple(cells))


def _go(outlook: Outlook) -> Row:
    return Row("go", "", (Begin("go", _begins(outlook)),), spaced=True)


def _begins(outlook: Outlook) -> str:
    count = len(outlook.going)
    if not count and outlook.everybody:
        return f"All of them went to {outlook.wish.destination} before."
    if not count:
        return "Nobody fits." if outlook.wish.words or outlook.wish.whom not in _ASK else "Say which ones."
    who = people_words(count)
    return {
        "page": f"▶ Open the page with {who}",
        "codes": f"▶ Show the code{'s' if count > 1 else ''} of {who}",
        "file": f"▶ Write {who}",
        "folder": f"▶ Write a file for each of {who}",
    }[outlook.wish.how]


def chosen(wish: Wish, key: str, value: str) -> Wish:
    """Take over what was chosen or typed in a row."""
    if key in ("notes", "tags", "photos"):
        return replace(wish, look=replace(wish.look, **{key: bool(value)}))
    if key == "for":
        return replace(wish, look=replace(wish.look, others=bool(value)))
    if key == "new":
        return replace(wish, only_new=bool(value))
    if key == "to":
        return replace(wish, destination=value.strip() or Wish().destination)
    changed: dict[str, Any] = {key: value}
    if key in ("whom", "how"):
        # The proposed place follows what is written.
        changed["path"] = ""
    return replace(wish, **changed)
