"""review: connections one at a time, ten a day."""

from __future__ import annotations

from typing import Any

import click

from eventmate.book import contacts, reviews
from eventmate.book.reviews import ASKED, Answer, Decision, Question, Standing
from eventmate.cli.fields import describe
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import NotFound

_QUESTIONS = [one.value.replace("_", "-") for one in Question]


@click.group(
    "review", invoke_without_command=True, epilog="Example: eventmate review answer help-them an intro to Omar"
)
@click.option("--list", "listed", is_flag=True, help="Name the next ten.")
@json_option
@click.pass_context
def review_command(ctx: click.Context, listed: bool, as_json: bool) -> None:
    """Show who comes up next, with the questions and what was answered; goes on where it was left."""
    if ctx.invoked_subcommand is not None:
        return
    house: House = ctx.obj
    standing = reviews.read(house.book, house.now) if house.book.path.exists() else Standing(0, 0, ())
    if as_json:
        give(_record(standing))
    elif listed:
        for one in standing.waiting:
            say(f"{one.contact_id:>6}  {one.name}" + ("  (met once, never spoken to)" if one.never else ""))
    else:
        _show(standing)


def _record(standing: Standing) -> dict[str, Any]:
    return {
        "today": standing.today, "a_day": reviews.A_DAY, "left": standing.left,
        "waiting": [{"id": one.contact_id, "name": one.name, "never_spoken": one.never} for one in standing.waiting],
        "answers": {one.value: _answer(told) for one, told in standing.answers.items()},
        "before": {one.value: _answer(told) for one, told in standing.before.items()},
    }  # fmt: skip


def _answer(told: Answer) -> dict[str, str]:
    return {"text": told.text, "at": told.at.isoformat()}


def _show(standing: Standing) -> None:
    if standing.contact is None:
        say(f"Nobody is left to review; {standing.today} done today.", err=True)
        return
    say(f"{standing.today} of {reviews.A_DAY} today, {standing.left} to go", err=True)
    say(f"{standing.contact.id}  {describe(standing.contact)}")
    for one, asked in ASKED.items():
        told = standing.answers.get(one)
        before = standing.before.get(one)
        words = told.text or "-" if told else f"(before: {before.text})" if before and before.text else ""
        say(f"  {one.value.replace('_', '-'):>10}  {asked}  {words}".rstrip())
    say("`eventmate review answer QUESTION TEXT`, then `review keep`, `promote` or `rest`.", err=True)


@review_command.command("answer", epilog="Example: eventmate review answer common we both climb")
@click.argument("question", metavar=f"[{'|'.join(_QUESTIONS)}]")
@click.argument("text", nargs=-1, required=True)
@click.option("--who", help="Of somebody else than the next one.")
@json_option
@click.pass_obj
def answer_command(house: House, question: str, text: tuple[str, ...], who: str | None, as_json: bool) -> None:
    """Answer a question about the person who comes up; the same one again replaces the answer."""
    asked = reviews.question(question)
    key = _key(house, who)
    told = reviews.answer(house.book, key, asked, " ".join(text), house.now)
    if as_json:
        give({"id": key, "question": asked.value, **_answer(told)})
    else:
        say(f"{asked.value.replace('_', '-')}: {told.text}")


@review_command.command("keep", epilog="Example: eventmate review keep")
@click.argument("who", nargs=-1)
@json_option
@click.pass_obj
def keep_command(house: House, who: tuple[str, ...], as_json: bool) -> None:
    """Keep the person who comes up, or WHO, as they are; they come up again in a year."""
    _decide(house, who, Decision.KEEP, as_json=as_json)


@review_command.command("promote", epilog="Example: eventmate review promote")
@click.argument("who", nargs=-1)
@json_option
@click.pass_obj
def promote_command(house: House, who: tuple[str, ...], as_json: bool) -> None:
    """Keep the person who comes up, or WHO, a circle closer."""
    _decide(house, who, Decision.PROMOTE, as_json=as_json)


@review_command.command("rest", epilog="Example: eventmate review rest")
@click.argument("who", nargs=-1)
@json_option
@click.pass_obj
def rest_command(house: House, who: tuple[str, ...], as_json: bool) -> None:
    """Let the person who comes up, or WHO, rest in the wide circle for two years."""
    _decide(house, who, Decision.REST, as_json=as_json)


def _decide(house: House, who: tuple[str, ...], decision: Decision, *, as_json: bool) -> None:
    contact = reviews.decide(house.book, _key(house, " ".join(who) or None), decision, house.now)
    if as_json:
        told = {"id": contact.id, "name": contact.display, "decision": decision.value, "circle": contact.circle.value}
        give(told)
    else:
        say(f"{decision.value}: {contact.id}  {contact.display} ({contact.circle.value})")


def _key(house: House, who: str | None) -> int:
    if who:
        return contacts.resolve(house.book, who).id
    found = reviews.read(house.book, house.now, 1).contact
    if found is None:
        raise NotFound("Nobody is left to review.")
    return found.id
