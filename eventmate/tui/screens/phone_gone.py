"""What has left for the phone, and may have arrived: how it is told, and asked about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual.content import Content

from eventmate.flows.hand_over import Written
from eventmate.text import harmless
from eventmate.tui.plain import plain
from eventmate.tui.screens.phone_state import people_words
from eventmate.tui.widgets.key_line import NARROW


@dataclass
class Gone:
    """What left, and may have arrived."""

    ids: tuple[int, ...]
    told: str
    """What was done with them."""
    ticked: set[int]
    """Those taken to have arrived, until the person says."""
    path: Path | None = None
    """The file, where it can be opened."""


def written(files: Written, target: str) -> Gone:
    """Say what was written, and where."""
    one = len(files.files) == 1
    where = str(files.files[0]) if one else f"{len(files.files)} files in {target}"
    told = f"Wrote {people_words(len(files.people))} to {harmless(where)}"
    return Gone(files.people, told, set(files.people), files.files[0] if one else Path(target))


def question(gone: Gone, destination: str, width: int) -> Content:
    """Ask whether it arrived."""
    opens, ticks = ("   o opens it" if gone.path else ""), "Space ticks, Enter counts those"
    if width < NARROW:
        opens, ticks = "", "Space ticks"
    return Content.assemble(
        plain(gone.told + opens, "$text-muted"), "\n", plain(f"Did they arrive on {destination}?", "bold"), "\n",
        plain(f"y all {len(gone.ids)}   {ticks}   n none", "$text-muted"),
    )  # fmt: skip


def row(named: tuple[str, str], gone: Gone | None, key: int, width: int) -> Content:
    """Draw somebody who goes, or has gone, ticked if they are taken to have arrived."""
    name, role = named
    sign = plain("") if gone is None else plain("☑ ", "$done") if key in gone.ticked else plain("☐ ")
    room = 24 if width > 50 else width
    left = Content.assemble(sign, plain(name, "bold").truncate(room, ellipsis=True, pad=width > 50))
    return Content.assemble(left, "  ", plain(role, "$text-muted"))
