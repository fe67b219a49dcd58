"""What an import begins with: which file, as what, with which tag; rows of a form, and the line that takes a paste."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from textual import events
from textual.message import Message
from textual.suggester import Suggester

from eventmate.flows.import_file import Source
from eventmate.model import Event
from eventmate.text import harmless
from eventmate.tui.screens.phone_rows import Begin
from eventmate.tui.widgets.entry import Entry
from eventmate.tui.widgets.form import Choice, Line, Row

PEOPLE: Final = "people"
EXPECTED: Final = "expected"
_KINDS: Final = ".vcf .csv .ics .zip, a folder; or paste it"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be brought in."""

    path: str = ""
    pasted: str = ""
    """Text that was pasted in place of a path."""
    kind: str = PEOPLE
    tag: str = ""
    region: str = ""
    event: Event | None = None
    """At which the people of a list are expected."""
    maps: dict[str, str] = field(default_factory=dict)
    """What columns hold, as the person says."""

    @property
    def is_ready(self) -> bool:
        """Whether there is something to read."""
        return bool(self.pasted or self.path.strip()) and (self.kind == PEOPLE or self.event is not None)

    def source(self, now: datetime) -> Source:
        """Say what is to be read, and by which rules."""
        zone = now.tzinfo
        assert zone is not None  # the clock gives aware moments
        path = "-" if self.pasted else given_path(self.path)
        called = f"{_lines(self.pasted)} pasted" if self.pasted else ""
        return Source([path], now.date(), self.region, zone, self.maps, self.pasted.encode(errors="replace"), called)


def given_path(written: str) -> str:
    """Read a path as people type, paste and drop it: with ``~``, in quotes, with blanks escaped."""
    path = written.strip().strip("'\"").removeprefix("file://")
    path = os.path.expanduser(path)
    return path if os.path.exists(path) else path.replace("\\ ", " ")


def _lines(text: str) -> str:
    count = len(text.strip().splitlines())
    return f"{count:,} line{'' if count == 1 else 's'}"


class Paths(Suggester):
    """Completes the name of a file or folder."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """Give the path with the rest of its last name; None when nothing begins so."""
        return await asyncio.to_thread(_completed, value) if "/" in value or value.startswith("~") else None


def _completed(value: str) -> str | None:
    folder, _, begun = os.path.expanduser(value).rpartition("/")
    try:
        with os.scandir(folder or "/") as found:
            fitting = [(entry.name, entry.is_dir()) for entry in found if entry.name.startswith(begun)]
    except OSError:
        return None
    shown = sorted(pair for pair in fitting if begun.startswith(".") or not pair[0].startswith("."))
    if not shown:
        return None
    name, is_folder = shown[0]
    return value[: len(value) - len(begun)] + harmless(name) + ("/" if is_folder else "")


class PathEntry(Entry):
    """A path; what is pasted with line breaks is taken for the text itself."""

    class Pasted(Message):
        """A text to read was pasted."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def on_paste(self, event: events.Paste) -> None:
        """Keep a text of several lines whole."""
        if "\n" in event.text.strip() or "\r" in event.text.strip():
            event.prevent_default()
            event.stop()
            self.post_message(self.Pasted(event.text))
        else:
            super().on_paste(event)


@dataclass(frozen=True, slots=True)
class PathLine(Line):
    """The field for a path."""

    def build(self) -> PathEntry:
        """Make the widget."""
        return PathEntry(self.value, self.ask, pausing=False, suggester=Paths())


def rows(wish: Wish, *, narrow: bool) -> list[Row]:
    """Make the rows."""
    return list(_rows(wish, narrow))


def _rows(wish: Wish, narrow: bool) -> Iterator[Row]:
    shown = f"{_lines(wish.pasted)} of pasted text" if wish.pasted else wish.path
    yield Row("path", "File", (PathLine("path", shown, "~/Downloads/contacts.vcf"),), hint="" if narrow else _KINDS)
    if wish.event is not None:
        at = "expected here" if narrow else f"expected at {wish.event.name[:30]}"
        yield Row("kind", "As", (Choice("kind", wish.kind, ((PEOPLE, "people"), (EXPECTED, at))),))
    if wish.kind == PEOPLE:
        yield Row("tag", "Tag", (Line("tag", wish.tag, "for everybody in it: london26", pausing=False),))
    yield Row("region", "Country", (Line("region", wish.region, "of numbers without +: GB", pausing=False),))
    yield Row("go", "", (Begin("go", _begins(wish)),), spaced=True)


def _begins(wish: Wish) -> str:
    if not wish.is_ready:
        return "Which file? Or paste names."
    what = _lines(wish.pasted) if wish.pasted else Path(wish.path.strip()).name or wish.path
    return f"▶ Look at {what}"


def chosen(wish: Wish, key: str, value: str) -> Wish:
    """Take over what was chosen or typed in a row."""
    if key == "path":
        # What stands there after a paste is only said, not typed.
        return wish if wish.pasted and value.endswith("of pasted text") else replace(wish, path=value, pasted="")
    if key == "region":
        return replace(wish, region=value.strip().upper()[:2])
    changed: dict[str, Any] = {key: value.strip()}
    return replace(wish, **changed)
