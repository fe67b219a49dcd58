"""The screens by name; each is loaded when it is first visited, so that a start loads one."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from textual.screen import Screen

FIRST: Final = "capture"
"""The mode the app starts in."""
MODES: Final = {
    "capture": "eventmate.tui.screens.capture:CaptureScreen",
    "followups": "eventmate.tui.screens.followups:FollowUpsScreen",
    "people": "eventmate.tui.screens.people:PeopleScreen",
    "events": "eventmate.tui.screens.events:EventsScreen",
    "network": "eventmate.tui.screens.network:NetworkScreen",
    "phone": "eventmate.tui.screens.phone:PhoneScreen",
    "circle": "eventmate.tui.screens.circle:CircleScreen",
    "review": "eventmate.tui.screens.review:ReviewScreen",
    "report": "eventmate.tui.screens.report:ReportScreen",
    "import": "eventmate.tui.screens.importing:ImportScreen",
    "duplicates": "eventmate.tui.screens.duplicates:DuplicatesScreen",
}
"""The main screens, each with a life of its own."""
PUSHED: Final = {
    "swap": "eventmate.tui.screens.swap:SwapScreen",
    "contact": "eventmate.tui.screens.contact:ContactScreen",
    "edit": "eventmate.tui.screens.edit:EditScreen",
    "focus": "eventmate.tui.screens.focus:FocusScreen",
    "me": "eventmate.tui.screens.me:MeScreen",
    "welcome": "eventmate.tui.screens.welcome:WelcomeScreen",
    "which": "eventmate.tui.screens.which:WhichScreen",
    "guest": "eventmate.tui.screens.guest:GuestScreen",
    "help": "eventmate.tui.screens.help:HelpScreen",
    "absent": "eventmate.tui.screens.absent:AbsentScreen",
}
"""Screens that lie upon another one and go away again."""


def load(name: str) -> type[Screen[Any]] | None:
    """Import a screen's class; None for one that is not there."""
    module, _, wanted = {**MODES, **PUSHED}[name].partition(":")
    try:
        found: type[Screen[Any]] = getattr(import_module(module), wanted)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        return None
    return found


def build(name: str, *arguments: Any) -> Screen[Any]:
    """Make a screen, with what its constructor takes; where it is not there, one that says so."""
    found = load(name)
    return build("absent") if found is None else found(*arguments)
