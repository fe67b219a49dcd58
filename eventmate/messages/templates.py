"""The texts that messages are made from: those that come with the program, and the person's own.

An own text is a file ``SET/KIND.txt`` in the templates folder. Its name says which set and kind
it replaces or adds; sets may be new ones. It is written in the language of ``messages.language``::

    Subject: Good to meet you[ at {event}]

    [It was good to {met}[ at {event}].] Shall we have a coffee?
    ---
    [It was good to {met}.] Coffee?

What follows ``---`` is the brief form, for invitations and text messages; without it the text itself
is made shorter. ``greeting.txt``, ``greeting_both.txt`` and ``closing.txt`` are put around the others.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from eventmate.errors import BadInput, StorageError
from eventmate.messages import language
from eventmate.messages.fields import NAMES, is_thanks
from eventmate.model import FollowUp, FollowUpKind, Introduction, IntroductionState
from eventmate.text import clean, harmless

SETS: tuple[str, ...] = ("warm", "short", "recruiter", "speaker", "meet")
"""The sets that come with the program; ``meet`` asks whom they would like to meet."""
_FALLBACK = "warm"
_LARGEST = 64 * 1024


class MessageKind(StrEnum):
    """What a message is for."""

    CONNECT = "connect"
    PROMISE = "promise"
    THEIRS = "theirs"
    ASK_FIRST = "ask_first"
    ASK_SECOND = "ask_second"
    JOINT = "joint"
    APPLY = "apply"
    DECLINE = "decline"
    TOUCH = "touch"
    THANKS = "thanks"
    ASK = "ask"


FRAMES: tuple[str, ...] = ("greeting", "greeting_both", "closing")
"""What stands around a message; ``greeting_both`` that of a joint one."""
KINDS: tuple[str, ...] = (*MessageKind, *FRAMES)
"""The names a template may have."""


@dataclass(frozen=True, slots=True)
class Template:
    """The texts of one kind."""

    subject: language.Text
    body: language.Text
    brief: language.Text
    """For short channels; empty when it is the body that is to be made shorter."""


Own = Mapping[tuple[str, str], Template]
"""A person's own templates by set and kind."""
NONE: Own = MappingProxyType({})


def kind_of(follow_up: FollowUp, introduction: Introduction | None = None) -> MessageKind:
    """What a message for a follow-up is about; whoever does not want to apply for a lead chooses DECLINE."""
    if follow_up.kind is FollowUpKind.INTRODUCTION:
        return _next_of(introduction.state if introduction else IntroductionState.SUGGESTED)
    if follow_up.kind is FollowUpKind.LEAD:
        return MessageKind.APPLY
    if follow_up.kind is FollowUpKind.TASK:
        return MessageKind.THANKS if is_thanks(follow_up) else MessageKind.TOUCH
    return MessageKind(follow_up.kind)


def _next_of(state: IntroductionState) -> MessageKind:
    if state is IntroductionState.SUGGESTED:
        return MessageKind.ASK_FIRST
    if state is IntroductionState.ASKED_FIRST:
        return MessageKind.ASK_SECOND
    return MessageKind.JOINT if state is IntroductionState.ASKED_BOTH else MessageKind.TOUCH


def find(set_name: str, kind: str, own: Own = NONE) -> Template:
    """The template of a kind: of that set, else of the set for everybody; own ones first."""
    for name in (set_name, _FALLBACK):
        if template := own.get((name, kind)) or _builtin(name, kind):
            return template
    raise BadInput(f"“{clean(kind)}” is no kind of message; the kinds are {', '.join(KINDS)}.")


def sets(own: Own = NONE) -> tuple[str, ...]:
    """The names of all sets, the program's first."""
    return tuple(dict.fromkeys((*SETS, *sorted(name for name, _ in own))))


@cache
def _builtin(set_name: str, kind: str) -> Template | None:
    # the words of a set are loaded when it is first used
    if set_name not in SETS:
        return None
    texts = importlib.import_module(f"eventmate.messages.sets.{set_name}").TEXTS
    if kind not in texts:
        return None
    subject, body, brief = (language.parse(part, NAMES) for part in texts[kind])
    return Template(subject, body, brief)


def parse(text: str) -> Template:
    """Read an own template.

    Raises:
        BadInput: it is not written in the language; starts with ``line N:``.
    """
    lines = harmless(text.removeprefix("\ufeff")).split("\n")
    head = lines[0].partition(":") if lines[0].lower().startswith("subject:") else ("", "", "")
    start = 1 if head[1] else 0
    end = next((n for n in range(start, len(lines)) if lines[n].rstrip() == "---"), len(lines))
    return Template(
        subject=language.parse(head[2].strip(), NAMES),
        body=language.parse("\n".join(lines[start:end]).strip("\n"), NAMES, start + 1 + _empty(lines[start:end])),
        brief=language.parse("\n".join(lines[end + 1 :]).strip("\n"), NAMES, end + 2 + _empty(lines[end + 1 :])),
    )


def _empty(lines: list[str]) -> int:
    """How many empty lines come first."""
    return next((n for n, line in enumerate(lines) if line), 0)


def read_folder(folder: Path) -> dict[tuple[str, str], Template]:
    """Read the own templates of a folder; one that is not there has none.

    Raises:
        BadInput: a file of an unknown kind, or one that is not written in the language; names file and line.
        StorageError: something cannot be read.
    """
    try:
        files = sorted(folder.glob("*/*.txt"))
        return {(clean(file.parent.name), file.stem): _read(file) for file in files}
    except OSError as problem:
        raise StorageError(f"{problem.filename or folder} cannot be read ({problem.strerror}).") from None


def _read(file: Path) -> Template:
    if file.stem not in KINDS:
        raise BadInput(f"{file}: “{clean(file.stem)}” is no kind of message; the kinds are {', '.join(KINDS)}.")
    if not file.is_file() or file.stat().st_size > _LARGEST:
        raise BadInput(f"{file} is no text file of at most 64 KB.")
    try:
        return parse(file.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadInput(f"{file} is not UTF-8 text; save it as UTF-8.") from None
    except BadInput as problem:
        raise BadInput(f"{file}, {problem}") from None


def source(set_name: str, kind: str) -> str:
    """A built-in template as its file would stand, to begin an own one with; empty for one that there is not."""
    texts = importlib.import_module(f"eventmate.messages.sets.{set_name if set_name in SETS else _FALLBACK}").TEXTS
    if kind not in texts:
        texts = importlib.import_module(f"eventmate.messages.sets.{_FALLBACK}").TEXTS
    if kind not in texts:
        return ""
    subject, body, brief = texts[kind]
    return (f"Subject: {subject}\n\n" if subject else "") + f"{body}\n---\n{brief}\n"
