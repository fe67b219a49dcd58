"""The keys that hold everywhere, as data, and the check of what a person has made of any key.

A key of two strokes is written ``ctrl+g f``: the app waits for the second one. What
holds on one screen alone stands in that screen's own bindings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS, Keys

PREFIX: Final = "ctrl+g"
"""The first stroke of a key of two."""
_NAMED: Final = frozenset({key.value for key in Keys} | set(KEY_NAME_REPLACEMENTS.values()))
_MODIFIED = re.compile(r"(?:(?:ctrl|alt|shift|super|hyper|meta)\+)*(?P<key>.[^+]*|\+)")
_SIGNS: Final = {
    "up": "↑", "down": "↓", "left": "←", "right": "→", "enter": "Enter", "escape": "Esc", "tab": "Tab",
    "space": "Space", "backspace": "⌫", "delete": "Del", "pageup": "PgUp", "pagedown": "PgDn", "home": "Home",
    "end": "End", "question_mark": "?", "slash": "/", "plus": "+", "minus": "-", "full_stop": ".", "comma": ",",
}  # fmt: skip


def _everywhere(keys: str, action: str, description: str, id: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, id=id, tooltip=tooltip, priority=True, show=False)


GLOBAL: Final = (
    _everywhere("f2,ctrl+g c", "go('capture')", "Capture", "app.capture", "Who did you meet?"),
    _everywhere("f3,ctrl+g s", "swap", "Card swap", "app.swap", "What was talked about, promised, given"),
    _everywhere("f4,ctrl+g f", "go('followups')", "Follow-ups", "app.followups", "What did you promise?"),
    _everywhere("f5,ctrl+g p", "go('people')", "People", "app.people", "Everybody in the book"),
    _everywhere("f6,ctrl+g e", "go('events')", "Events", "app.events", "Where you go and have been"),
    _everywhere("f7,ctrl+g n", "go('network')", "Network", "app.network", "Who should meet whom, and who is due"),
    _everywhere("f8,ctrl+g t", "go('phone')", "To the phone", "app.phone", "People into the phone's contacts"),
    _everywhere("f9,ctrl+g m", "me", "My card", "app.me", "Show my own card; again to return"),
    _everywhere("ctrl+g k", "go('circle')", "Core circle", "app.core", "Whom you keep close, and who waits for a word"),
    _everywhere("ctrl+g r", "go('review')", "Review", "app.review", "Go through connections, ten a day"),
    _everywhere("ctrl+g w", "go('report')", "Worth it?", "app.report", "What came of your events"),
    _everywhere("ctrl+g i", "go('import')", "Import", "app.import", "Bring in a file, a folder, a list of names"),
    _everywhere("ctrl+g =", "go('duplicates')", "Doubles", "app.duplicates", "Who stands in the book twice"),
    _everywhere("f1,ctrl+g ?", "help", "Help", "app.help", "The keys of the screen in view"),
    _everywhere("ctrl+g u", "undo", "Undo", "app.undo", "Take back the last step"),
    _everywhere("ctrl+g U", "redo", "Redo", "app.redo", "Do again what was taken back"),
    _everywhere("ctrl+g d", "discreet", "Discreet", "app.discreet", "Hide notes, warmth and promises, or show them"),
    _everywhere("ctrl+g v", "guest", "Guest", "app.guest", "Hand over a blank field: type yourself in"),
    _everywhere("ctrl+g C", "circle", "Circle", "app.circle", "How close to keep whom the screen is about"),
    _everywhere("ctrl+g l", "log", "Log", "app.log", "Note a contact with whom the screen is about"),
    _everywhere("ctrl+p", "command_palette", "Commands", "app.palette", "Find any action by its name"),
    _everywhere(PREFIX, "chord", "Go to", "app.chord", "Then the letter of a screen or an action"),
    _everywhere("ctrl+q,ctrl+g q", "quit", "Quit", "app.quit", "Leave eventmate"),
    Binding("ctrl+c", "help_quit", "How to leave", id="app.help_quit", show=False, system=True, tooltip="Says how"),
)  # fmt: skip


def written(key: str) -> str:
    """Say how a key is written on the screen: ``F2``, ``^T``, ``^G u``, ``Enter``."""
    first, _, second = key.partition(" ")
    if second:
        return f"{written(first)} {second}"
    *modifiers, last = first.split("+") if first != "+" else [first]
    sign = _SIGNS.get(last) or (last.upper() if re.fullmatch(r"f\d+", last) else last)
    if modifiers == ["ctrl"]:
        return f"^{sign.upper()}"
    return "+".join([*modifiers, sign])


def troubles(keymap: Mapping[str, str], known: Iterable[str]) -> Iterator[str]:
    """Say what is wrong with the keys that a person has set, a sentence each.

    Args:
        keymap: keys by the id of a binding, as written.
        known: the ids of all bindings.
    """
    from difflib import get_close_matches

    ids = sorted(set(known))
    for name, keys in keymap.items():
        if name not in ids:
            near = get_close_matches(name, ids, 1)
            yield f"[keymap] {name}: there is no such action{f'; is it {near[0]}?' if near else '.'}"
        for key in keys.split(","):
            if not _is_key(key.strip()):
                yield f"[keymap] {name}: “{key.strip()}” is no key; write f5, ctrl+b, a or ctrl+g b."


def usable(keymap: Mapping[str, str]) -> dict[str, str]:
    """Leave out the keys that no terminal sends."""
    kept = {name: [key.strip() for key in keys.split(",") if _is_key(key.strip())] for name, keys in keymap.items()}
    return {name: ",".join(keys) for name, keys in kept.items() if keys}


def _is_key(key: str) -> bool:
    first, _, second = key.partition(" ")
    if second:
        return first == PREFIX and len(second) == 1
    found = _MODIFIED.fullmatch(first)
    return found is not None and (len(found["key"]) == 1 or found["key"] in _NAMED)
