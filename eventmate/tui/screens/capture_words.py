"""What the capture screen says around its line and its list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content

from eventmate.book.evening import Evening
from eventmate.model import Event
from eventmate.tui.plain import plain
from eventmate.tui.screens.evening_rows import thin
from eventmate.tui.screens.line import Mended, Pasted
from eventmate.tui.widgets.packing import packed

if TYPE_CHECKING:
    from eventmate.book.expected import Expected
    from eventmate.matching.twins import Known

EXAMPLE: Final = "Ada Lovelace, CTO @ Analytical Engines, ada@x.org"
NOBODY: Final = "Nobody yet. A name or a word about them is enough for now; the rest can be added later."
_ROOMY: Final = 56
"""Columns from which it is said where somebody was met."""
_SIGNS: Final = (
    ("?", "$wants", "looks for"), ("+", "$offers", "offers"), ("!", "$promise", "I promised"),
    ("<", "$theirs", "they promised"), ("#", "$text-muted", "tag"), ("//", "$text-muted", "note"),
)  # fmt: skip


def hint(width: int) -> list[Content]:
    """Say what may be typed, where the preview will be."""
    signs = [
        Content.assemble(plain(f"{sign} ", f"bold {style}"), plain(text, "$text-muted")) for sign, style, text in _SIGNS
    ]
    return [plain("As you would tell it; Enter saves.", "$text-muted"), *packed(signs, width)]


def counts(evening: Evening, help_key: str, *, narrow: bool, discreet: bool) -> Content:
    """Count whom one met, what one promised, and of whom one knows too little."""
    told = [f"{evening.met} met"]
    if evening.promises and not discreet:
        told.append(f"{evening.promises} →" if narrow else f"{evening.promises} promise{'s'[evening.promises == 1 :]}")
    if (few := sum(bool(thin(met)) for met in evening.people)) and not narrow:
        told.append(f"{few} thin")
    return plain(" · ".join([*told, f"{help_key} help"]), "not bold $text-muted")


def heading(event: Event | None, past: int | None) -> str:
    """Say whose list it is."""
    if event is None:
        return "Today, without an event"
    return (
        f"Captured for {event.ends:%a} {event.ends.day} {event.ends:%b}"
        if event.id == past and event.ends
        else "Tonight"
    )


def head(pasted: Pasted | None, mended: Mended | None) -> Content:
    """Say what Enter will do where it is not to save a new person from the line."""
    if pasted is not None:
        many = len(pasted.drafts) > 1
        what = f"{len(pasted.drafts)} people pasted: Enter saves all" if many else "Pasted: Enter saves"
        return plain(f"{what}, Esc drops them" if many else f"{what}, Esc drops it", "bold $text-warning")
    return plain(f"Correcting {mended.name} · Esc leaves it", "bold $text-warning") if mended else Content()


def foot(same_as: Known | None, twin: Known | None, key: str, width: int, year: int) -> Content:
    """Say whom it may be, and the key that says so."""
    if same_as is not None:
        told = Content.assemble(plain("≡ ", "bold $text-success"), plain(_who(same_as), "bold"), f", {_met(same_as)}")
        return _with_key(told, key, "somebody else", width)
    if twin is None:
        return Content()
    before = plain(f"Met before {twin.met.removesuffix(f' {year}')}: " if width >= _ROOMY else "Met before: ")
    told = Content.assemble(plain("≈ ", "bold $text-warning"), before, plain(_who(twin), "bold"))
    return _with_key(told, key, "same person", width)


def awaited_foot(one: Expected, key: str, width: int) -> Content:
    """Say who of those expected it may be, and the key that says that they were met."""
    role = ", ".join(filter(None, (one.title, one.organization)))
    before = plain("Expected: " if width >= _ROOMY else "")
    told = Content.assemble(plain("◌ ", "bold $point"), before, plain(one.name, "bold"), f", {role}" if role else "")
    return _with_key(told, key, "met", width)


def _with_key(told: Content, key: str, does: str, width: int) -> Content:
    said = plain(f" {does}", "$text-muted") if width >= _ROOMY else Content()
    hint = Content.assemble("   ", plain(key, "bold $text-accent"), said)
    return Content.assemble(told.truncate(max(0, width - hint.cell_length), ellipsis=True), hint)


def _who(known: Known) -> str:
    return ", ".join(filter(None, (known.name or "somebody", known.organization)))


def _met(known: Known) -> str:
    return f"met before {known.met}" if known.met else "known before"
