"""What a person has set: one TOML file, and where the book lies.

The file is ``settings.toml`` in the user's configuration folder, or in the folder
that EVENTMATE_CONFIG names; EVENTMATE_BOOK names another book. All keys may be left out::

    book = "~/notes/people.db"        # where the book lies
    region = "GB"                     # country of telephone numbers without a country code
    theme = "nord"
    plain = false                     # no drawing characters, for a screen reader
    discreet = false                  # start with notes, warmth and promises hidden
    templates = "~/notes/templates"   # my own messages: SET/KIND.txt
    messages = "warm"                 # the set of messages to start from
    connect_within = 2                # days until "connect" is due

    [cadence]                         # days after which somebody is due again
    core = 30
    active = 90

    [follow_ups]                      # what a capture creates, by the template of the event
    dinner = ["promise", "theirs"]

    [keymap]                          # action = keys
    undo = "ctrl+z"

This module knows neither the actions a key may be bound to, nor themes, nor sets of messages:
who owns those says what is wrong with a name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from eventmate.errors import BadInput
from eventmate.model import Circle, FollowUpKind
from eventmate.settings.file import read, save
from eventmate.settings.values import CADENCES, FOLLOW_UPS, REGION, checked
from eventmate.text import clean

_NAME = "settings.toml"
_TERRITORY = re.compile(r"[A-Za-z]{2,3}(?:-\w+)?_([A-Z]{2})(?:[.@]|$)")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person may choose, with what holds when nothing was chosen."""

    folder: Path
    """Where settings.toml lies, or would."""
    book: Path
    templates: Path
    """The folder of the person's own messages; it need not exist."""
    region: str = ""
    """ISO 3166-1 alpha-2, for numbers met outside an event; empty when unknown."""
    theme: str = ""
    """Name of a theme; empty for the program's own."""
    plain: bool = False
    discreet: bool = False
    messages: str = "warm"
    """Name of the set of messages to start from."""
    connect_within: int = 2
    """Days."""
    cadences: Mapping[Circle, int] = field(default_factory=lambda: CADENCES)
    """Days after which somebody of a circle is due again; a circle without one is never due."""
    follow_ups: Mapping[str, tuple[FollowUpKind, ...]] = field(default_factory=lambda: FOLLOW_UPS)
    """What a capture creates, by the name of the event's template; ``default`` is always there."""
    keymap: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Keys by the id of a binding, as written: unknown ids and keys are still in it."""

    @property
    def file(self) -> Path:
        """The settings file, there or not."""
        return self.folder / _NAME


def load(environ: Mapping[str, str], book: Path | None = None) -> Settings:
    """Read the settings.

    Args:
        environ: the environment; the folders of the user come from the process's own.
        book: the book somebody named on the command line, before any other.

    Raises:
        BadInput: the file cannot be understood; says where, and what it may hold.
        StorageError: it is there and cannot be read.
    """
    folder = _named(environ.get("EVENTMATE_CONFIG", "")) or _user_folder("config")
    text = read(folder / _NAME)
    chosen = checked(folder / _NAME, text) if text.strip() else {}
    chosen.setdefault("region", _region_of(environ))
    in_file = _inside(folder, chosen.pop("book", ""))
    templates = _inside(folder, chosen.pop("templates", "")) or folder / "templates"
    path = book or _named(environ.get("EVENTMATE_BOOK", "")) or in_file or _user_folder("data") / "book.db"
    return Settings(folder=folder, book=path, templates=templates, **chosen)


def save_region(settings: Settings, region: str) -> Settings:
    """Keep the region in the settings file and return the settings with it.

    Raises:
        BadInput: no two-letter code, or the file cannot be understood.
        StorageError: the file cannot be written.
    """
    if region and not REGION.fullmatch(region):
        raise BadInput(f"“{clean(region)}” is no region: use the two letters of a country, such as GB or US.")
    save(settings.file, "region", region.upper())
    return replace(settings, region=region.upper())


def save_theme(settings: Settings, theme: str) -> Settings:
    """Keep the theme in the settings file and return the settings with it; raises as `save_region`."""
    save(settings.file, "theme", clean(theme))
    return replace(settings, theme=clean(theme))


def _user_folder(kind: Literal["config", "data"]) -> Path:
    # 10 ms: a start that is told of both folders does without it
    import platformdirs

    find = platformdirs.user_config_dir if kind == "config" else platformdirs.user_data_dir
    return Path(find("eventmate", appauthor=False))


def _named(text: str) -> Path | None:
    """A path as a person writes it, or None for nothing."""
    if not text:
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def _inside(folder: Path, text: str) -> Path | None:
    named = _named(text)
    return folder / named if named else None


def _region_of(environ: Mapping[str, str]) -> str:
    """The territory of the locale: LC_ALL=C says something of messages, nothing of telephones, so the next is asked."""
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_CTYPE", "LANG"):
        if found := _TERRITORY.match(environ.get(name, "")):
            return found[1]
    return ""
