"""How introductions, goals, one's own wishes and those worth asking stand in the list of the network screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from textual.content import Content

from eventmate.book.goals import Expected
from eventmate.book.introductions import Listed
from eventmate.matching.fit import Answer
from eventmate.model import Goal, Introduction, IntroductionState, Statement, StatementKind
from eventmate.text import clean
from eventmate.tui.plain import plain
from eventmate.tui.screens.evening_rows import aim as goal_words

Subject = Listed | Goal | Expected | Statement | Answer
Draw = Callable[[int], Content]

ASK: Final = "Who knows someone who … (fixes roofs, works at Boeing)"
VIEWS: Final = {
    "introductions": ("Who should meet whom?", "Introductions"),
    "goals": ("Whom do you want to meet?", "Goals"),
    "mine": ("What do you look for and offer?", "Myself"),
}
"""Of each view: the question it answers, and its name."""
EMPTY: Final = {
    "introductions": "\n  Nobody to introduce yet.\n\n  Note what people look for (?) and offer (+) when you capture\n"
    "  them: pairs that fit show up here by themselves.",
    "goals": "\n  No goals yet.\n\n  a sets one: “two people who hire mechanical engineers”,\n"
    "  “thank Dana”. Capture keeps them in sight.",
    "mine": "\n  Nothing noted of yourself yet.\n\n  a adds what you look for, offer or know:\n"
    "  whoever can help is named here.",
}
NOBODY: Final = (
    "\n  You know nobody for that yet.\n\n  Say it in other words: a trade, a task, an organisation.  Esc goes back."
)
STATES: Final = {
    IntroductionState.SUGGESTED: "next: ask {seeker}",
    IntroductionState.ASKED_FIRST: "next: ask {helper}",
    IntroductionState.ASKED_BOTH: "next: introduce them",
    IntroductionState.MADE: "made",
    IntroductionState.DECLINED: "declined",
}
"""What is said of each state: the step that Enter takes, else how it ended."""
KINDS: Final = {
    StatementKind.LOOKING_FOR: ("?", "$wants", "I look for"),
    StatementKind.OFFERS: ("+", "$offers", "I offer"),
    StatementKind.KNOWS: ("&", "$knows", "I know"),
}
_HOW: Final = {"is": ("●", "$done"), "knows": ("&", "$knows"), "through": ("↝", "$text-muted")}
_NARROW = 56
_NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTED = re.compile(rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})\s+(\S.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list; one without a key belongs to the line above, or is a heading."""

    key: str | None
    draw: Draw
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal, who has reached it, and who of those expected fits it."""

    goal: Goal
    by: tuple[str, ...] = ()
    expected: tuple[Expected, ...] = ()


def read_goal(text: str, event_id: int | None) -> Goal:
    """Read a goal as it is typed; a number before it is how many make it reached."""
    counted = _COUNTED.fullmatch(clean(text))
    if counted is None:
        return Goal(clean(text), event_id)
    number = counted[1].lower()
    return Goal(counted[2], event_id, _NUMBERS.index(number) + 1 if number in _NUMBERS else int(number))


def introductions(listed: Sequence[Listed], *, discreet: bool) -> Iterator[Row]:
    """Give two lines to each introduction: who and what, then why."""
    part = ""
    for one in listed:
        if (now := _part(one.introduction)) != part:
            part = now
            yield Row(None, _fixed(plain(part, "bold $text-primary")))
        yield Row(introduction_key(one.introduction), lambda width, one=one: _pair(one, width), one)  # type: ignore[misc]
        yield Row(None, lambda width, one=one: _why(one, width, discreet=discreet))  # type: ignore[misc]


def introduction_key(one: Introduction) -> str:
    """Name an introduction in the list; it keeps its name when it is stored."""
    return f"{one.seeker_id}-{one.helper_id}"


def _part(one: Introduction) -> str:
    if one.state is IntroductionState.SUGGESTED and not one.id:
        return "Worth making"
    return "Done with" if one.state in (IntroductionState.MADE, IntroductionState.DECLINED) else "Under way"


def _pair(one: Listed, width: int) -> Content:
    state = one.introduction.state
    names = Content.assemble(plain(one.seeker, "bold"), plain(" ⇄ ", "bold $introduction"), plain(one.helper, "bold"))
    seeks = Content.assemble("   ", plain("? ", "bold $wants"), plain(one.introduction.seeks))
    first, second = (name.split(" ")[0] for name in (one.seeker, one.helper))
    right = plain(
        STATES[state].format(seeker=first, helper=second), "$done" if state is IntroductionState.MADE else "$text-muted"
    )
    if width < _NARROW:
        return _cell(names, width)
    left = _cell(Content.assemble(names, seeks), max(0, width - right.cell_length - 2))
    return Content.assemble(left, "  ", right)


def _why(one: Listed, width: int, *, discreet: bool) -> Content:
    told = one.introduction
    if told.outcome:
        return _cell(plain(f"  “{told.outcome}”", "not bold italic"), width)
    if width < _NARROW:
        return _cell(
            Content.assemble(plain("  ? ", "not bold $wants"), plain(told.seeks, "not bold $text-muted")), width
        )
    reason = "" if discreet else told.reason
    if reason.startswith(f"{one.seeker} looks for {told.seeks}; "):
        reason = reason.partition("; ")[2]
    if one.vouched and not discreet:
        reason = f"★ you vouch for {' and '.join(one.vouched)}; {reason}"
    return _cell(plain(f"  {reason}", "not bold $text-muted"), width)


def goals(aims: Sequence[Aim]) -> Iterator[Row]:
    """Give a line to each goal, and one to each of those expected who fits it."""
    for aim in aims:
        yield Row(f"goal {aim.goal.id}", lambda width, aim=aim: _goal(aim, width), aim.goal)  # type: ignore[misc]
        for number, one in enumerate(aim.expected):
            told = Content.assemble(plain("    expected: ", "$text-muted"), plain(one.name), f" {one.reason}")
            yield Row(f"expected {aim.goal.id} {number}", _fixed(told), one)


def _goal(aim: Aim, width: int) -> Content:
    by = plain(", ".join(aim.by), "$text-muted")
    room = width - min(by.cell_length, width // 2) - 2 if aim.by else width
    left = _cell(goal_words(aim.goal), room)
    return Content.assemble(left, "  ", _cell(by, width - room - 2)) if aim.by else left


def statements(mine: Sequence[Statement], answers: dict[int, Answer]) -> Iterator[Row]:
    """List what I look for, offer and know, each look-for with the nearest who may help."""
    for kind, (sign, style, heading) in KINDS.items():
        said = [one for one in mine if one.kind is kind]
        if said:
            yield Row(None, _fixed(plain(heading, "bold $text-primary")))
        for one in said:
            told = Content.assemble(plain(f"{sign} ", f"bold {style}"), plain(one.text))
            since = plain(f"since {one.since.day} {one.since:%b %Y}", "$text-muted")
            yield Row(f"said {one.id}", lambda width, told=told, since=since: _apart(told, since, width), one)  # type: ignore[misc]
            if found := answers.get(one.id):
                near = Content.assemble("    ask ", plain(found.name), plain(f" {found.reason}", "$text-muted"))
                yield Row(f"ask {one.id}", _fixed(near), found)


def answers(found: Sequence[Answer], *, discreet: bool) -> Iterator[Row]:
    """Give two lines to each of those worth asking: who, and why; then the way to who does it."""
    for one in found:
        yield Row(f"person {one.id}", lambda width, one=one: _answer(one, width), one)  # type: ignore[misc]
        why = plain(f"    {'' if discreet else one.reason}", "not bold $text-muted")
        yield Row(None, lambda width, why=why: _cell(why, width))  # type: ignore[misc]


def _answer(one: Answer, width: int) -> Content:
    sign, style = _HOW.get(one.how, _HOW["through"])
    way = "".join(f" → {name}" for name in one.path[1:])
    told = way or ("  knows of it" if one.how == "knows" else "")
    left = Content.assemble(plain(f"{sign} ", style), plain(one.name, "bold"), plain(told, "$text-muted"))
    last = f"last contact {one.last_contact.day} {one.last_contact:%b %Y}" if one.last_contact else ""
    return _apart(left, plain(last, "$text-muted"), width)


def _apart(left: Content, right: Content, width: int) -> Content:
    if width < _NARROW or not right:
        return _cell(left, width)
    return Content.assemble(_cell(left, max(0, width - right.cell_length - 2)), "  ", right)


def _fixed(told: Content) -> Draw:
    return lambda width: _cell(told, width)


def _cell(content: Content, width: int) -> Content:
    return content.truncate(max(0, width), ellipsis=True, pad=True)
