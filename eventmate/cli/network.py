"""goals, who, introductions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from eventmate.book import contacts, events, goals, introductions, network
from eventmate.book.goals import Expected
from eventmate.book.introductions import Composed, Listed
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput, NotFound
from eventmate.matching.fit import Answer
from eventmate.model import Goal, Introduction, IntroductionState
from eventmate.text import harmless

_id = click.argument("which", metavar="ID")


@click.command("who")
@click.argument("text", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="At most so many.")
@click.option("--question", is_flag=True, help="Compose what to write to each of them.")
@json_option
@click.pass_obj
def who_command(house: House, text: tuple[str, ...], limit: int, question: bool, as_json: bool) -> None:
    """Say whom to ask for TEXT (a trade, a task in plain words, an organisation), nearest first.

    Before you apply somewhere: eventmate who Boeing --question
    """
    words = " ".join(text)
    found = network.who(house.book, words, limit=limit) if house.book.path.exists() else ()
    letters = [_question(house, one, words) if question else None for one in found]
    if as_json:
        give([
            _answer(one) | ({"question": _letter(letter)} if letter else {})
            for one, letter in zip(found, letters, strict=True)
        ])  # fmt: skip
        return
    for one, letter in zip(found, letters, strict=True):
        last = f"  (last contact {one.last_contact})" if one.last_contact else ""
        say(f"{one.id:>6}  {one.how:7}  {one.name} {one.reason}{last}")
        if letter:
            say("")
            _say_letter(letter)
            say("")
    if not found:
        say(f"You know nobody for “{words}”.", err=True)


def _answer(one: Answer) -> dict[str, Any]:
    last = one.last_contact.isoformat() if one.last_contact else None
    return {
        "name": one.name, "how": one.how, "path": list(one.path), "reason": one.reason, "id": one.id,
        "last_contact": last,
    }  # fmt: skip


def _question(house: House, one: Answer, words: str) -> Composed:
    from eventmate.book import questions
    from eventmate.messages.templates import read_folder

    own = read_folder(house.settings.templates)
    return questions.question(house.book, one, words, house.now, house.settings.messages, own)


def _letter(message: Composed) -> dict[str, Any]:
    return {
        "to": list(message.to), "channel": message.channel.value, "subject": message.subject, "body": message.body,
    }  # fmt: skip


def _say_letter(message: Composed) -> None:
    say(f"To: {', '.join(message.to)}")
    if message.subject:
        say(f"Subject: {message.subject}")
    say(f"\n{message.body}")


@click.group("goals", invoke_without_command=True)
@click.option("--event", "event_name", metavar="E", help="Only those of an event, and those for any.")
@json_option
@click.pass_context
def goals_command(ctx: click.Context, event_name: str | None, as_json: bool) -> None:
    """List whom and what one wants from events, with what is reached."""
    if ctx.invoked_subcommand is not None:
        return
    house: House = ctx.obj
    listed: tuple[Goal, ...] = ()
    coming: dict[int, list[Expected]] = {}
    if house.book.path.exists():
        event = events.resolve(house.book, event_name) if event_name else None
        listed = goals.listing(house.book, event.id if event else None)
        for of in {goal.event_id for goal in listed if goal.event_id is not None}:
            for one in goals.expected(house.book, of):
                coming.setdefault(one.goal.id, []).append(one)
    if as_json:
        give([_goal(house, goal, coming.get(goal.id, ())) for goal in listed])
        return
    for goal in listed:
        say(_goal_line(goal))
        for one in coming.get(goal.id, ()):
            say(f"              expected: {one.name} {one.reason}")
    if not listed:
        say("No goals yet: `eventmate goals add TEXT` sets one for the current event.", err=True)


def _goal(house: House, goal: Goal, coming: Iterable[Expected] = ()) -> dict[str, Any]:
    return {
        "id": goal.id, "text": goal.text, "event_id": goal.event_id, "target": goal.target, "reached": goal.reached,
        "by": list(goals.reached_by(house.book, goal.id)) if goal.reached else [],
        "expected": [one.name for one in coming],
    }  # fmt: skip


def _goal_line(goal: Goal) -> str:
    sign = "✓" if goal.reached >= goal.target else " "
    return f"{goal.id:>6} {sign} {goal.reached}/{goal.target}  {goal.text}"


@goals_command.command("add")
@click.argument("text", nargs=-1, required=True)
@click.option("--event", "event_name", metavar="E", help="For this event; default the current one.")
@click.option("--target", default=1, show_default=True, type=click.IntRange(1), help="How many make it reached.")
@json_option
@click.pass_obj
def add_goal_command(house: House, text: tuple[str, ...], event_name: str | None, target: int, as_json: bool) -> None:
    """Set the goal TEXT."""
    try:
        event = events.resolve(house.book, event_name) if event_name else events.current(house.book, house.now)
    except NotFound:
        if event_name:
            raise
        event = None
    goal = Goal(" ".join(text), event.id if event else None, target)
    _tell_goal(house, goals.add(house.book, goal, house.now), as_json=as_json)


@goals_command.command("reach")
@click.argument("goal", type=int, metavar="ID")
@click.argument("who", nargs=-1, required=True)
@json_option
@click.pass_obj
def reach_goal_command(house: House, goal: int, who: tuple[str, ...], as_json: bool) -> None:
    """Note that WHO reaches the goal ID."""
    contact = contacts.resolve(house.book, " ".join(who))
    _tell_goal(house, goals.reach(house.book, goal, contact.id, house.now), as_json=as_json)


@goals_command.command("remove")
@click.argument("goal", type=int, metavar="ID")
@json_option
@click.pass_obj
def remove_goal_command(house: House, goal: int, as_json: bool) -> None:
    """Take the goal ID away."""
    _tell_goal(house, goals.remove(house.book, goal, house.now), as_json=as_json)


def _tell_goal(house: House, goal: Goal, *, as_json: bool) -> None:
    if as_json:
        give(_goal(house, goal))
    else:
        say(_goal_line(goal))


@click.group("introductions", invoke_without_command=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(0), help="At most so many suggestions.")
@json_option
@click.pass_context
def introductions_command(ctx: click.Context, limit: int, as_json: bool) -> None:
    """List the introductions under way, those worth making, and those made or declined."""
    if ctx.invoked_subcommand is not None:
        return
    house: House = ctx.obj
    there = house.book.path.exists()
    listed = introductions.listing(house.book, house.now.date(), limit=limit) if there else ()
    if as_json:
        give([_record(one) for one in listed])
        return
    for one in listed:
        say(f"{_key(one.introduction):>9}  {one.introduction.state.value:12} {_sentence(one)}")
    if not listed:
        say("Nobody to introduce yet: note what people look for (`?`) and offer (`+`).", err=True)


def _record(one: Listed) -> dict[str, Any]:
    told = one.introduction
    return {
        "seeker": one.seeker, "helper": one.helper, "seeks": told.seeks, "reason": told.reason, "score": one.score,
        "state": told.state.value, "outcome": told.outcome, "id": _key(told), "seeker_id": told.seeker_id,
        "helper_id": told.helper_id, "vouched": list(one.vouched),
    }  # fmt: skip


def _key(one: Introduction) -> str:
    """What names an introduction on the command line: its number, or the two people's while it is not stored."""
    return str(one.id) if one.id else f"{one.seeker_id}-{one.helper_id}"


def _sentence(one: Listed) -> str:
    return one.introduction.reason or f"{one.seeker} looks for {one.introduction.seeks}; {one.helper}"


def _named(house: House, which: str) -> Introduction:
    """Find the introduction that is meant: a stored one by its number, a suggestion by the numbers of both people."""
    first, dash, second = which.partition("-")
    if not dash and which.isascii() and which.isdigit() and len(which) < 10:
        return introductions.get(house.book, int(which))
    listed = introductions.listing(house.book, house.now.date(), limit=10_000) if dash and first and second else ()
    for one in listed:
        if f"{one.introduction.seeker_id}-{one.introduction.helper_id}" == which:
            return one.introduction
    raise NotFound(f"There is no introduction “{harmless(which)}”. `eventmate introductions` lists them.")


@introductions_command.command("note")
@_id
@json_option
@click.pass_obj
def note_command(house: House, which: str, as_json: bool) -> None:
    """Put the suggestion ID on the checklist: to ask the first of the two."""
    found = _named(house, which)
    if found.id:
        raise BadInput("That introduction stands in the book already; `next` takes its next step.")
    noted = introductions.note(house.book, found, house.now)
    _tell(house, noted, as_json=as_json)
    if not introductions.told(house.book, noted, house.now.date()).vouched:
        ask = f"eventmate circle vouch {noted.helper_id} --ground worked"
        say(f"Would you vouch for one of them? `{ask}` (or saw) says so.", err=True)


@introductions_command.command("next")
@_id
@click.option("--outcome", default="", help="What came of it.")
@json_option
@click.pass_obj
def next_command(house: House, which: str, outcome: str, as_json: bool) -> None:
    """Note the next step of the introduction ID as taken: the first asked, both asked, made."""
    _tell(house, introductions.advance(house.book, _named(house, which), house.now, outcome), as_json=as_json)


@introductions_command.command("decline")
@_id
@click.option("--outcome", "--reason", default="", help="Why not.")
@json_option
@click.pass_obj
def decline_command(house: House, which: str, outcome: str, as_json: bool) -> None:
    """Decide not to make the introduction ID; the two are never suggested again."""
    _tell(house, introductions.decline(house.book, _named(house, which), house.now, outcome), as_json=as_json)


@introductions_command.command("message")
@_id
@json_option
@click.pass_obj
def message_command(house: House, which: str, as_json: bool) -> None:
    """Compose what the next step of the introduction ID needs: the question to the first, to the second, or to both."""
    from eventmate.messages.templates import read_folder

    found = _named(house, which)
    if found.state in (IntroductionState.MADE, IntroductionState.DECLINED):
        raise BadInput(f"That introduction is {found.state.value}: there is nothing left to say.")
    own = read_folder(house.settings.templates)
    message = introductions.message(house.book, found, house.now, house.settings.messages, own)
    if as_json:
        give(_letter(message))
    else:
        _say_letter(message)


def _tell(house: House, one: Introduction, *, as_json: bool) -> None:
    told = introductions.told(house.book, one, house.now.date())
    if as_json:
        give(_record(told))
    else:
        say(f"{_key(one):>9}  {one.state.value:12} {_sentence(told)}")
