"""help-log, outcome: lines of help, and of what came of having met somebody."""

from __future__ import annotations

from typing import Any

import click

from eventmate.book import Book, contacts, events, ledger
from eventmate.cli.house import House, give, json_option, say
from eventmate.intake.ledger import read_help, read_outcome
from eventmate.model import Contact, Help, HelpKind, HelpWay, Outcome, OutcomeKind

_event = click.option(
    "--event", "event_name", metavar="E", help="Count it for this event; default where you met first."
)


@click.command("help-log", epilog="Example: eventmate help-log ada gave feedback on her talk")
@click.argument("who", required=False)
@click.argument("text", nargs=-1)
@click.option("--given", "way", flag_value=HelpWay.GIVEN.value, help="I helped (default).")
@click.option("--got", "way", flag_value=HelpWay.GOT.value, help="They helped.")
@click.option("--kind", type=click.Choice([kind.value for kind in HelpKind]), help="Default: as the words say.")
@_event
@json_option
@click.pass_obj
def help_log_command(
    house: House,
    who: str | None,
    text: tuple[str, ...],
    way: str | None,
    kind: str | None,
    event_name: str | None,
    as_json: bool,
) -> None:
    """Log help that WHO got or gave, in a line; without TEXT list what was logged."""
    if who is None or not text:
        _list_help(house, who, as_json=as_json)
        return
    contact = contacts.resolve(house.book, who)
    read_way, read_kind, words = read_help(" ".join(text))
    wanted = Help(
        contact.id, HelpWay(way) if way else read_way, HelpKind(kind) if kind else read_kind, words, house.now,
        _event_id(house.book, event_name),
    )  # fmt: skip
    told = ledger.note_help(house.book, wanted, house.now)
    if as_json:
        give(_help(told, contact))
    else:
        say(_help_line(told, contact))
    if told.kind is HelpKind.RECOMMENDATION and told.way is HelpWay.GIVEN and not contact.vouch:
        say(
            f"On what would you vouch for them? `eventmate circle vouch {contact.id} --ground worked` says so.",
            err=True,
        )


def _list_help(house: House, who: str | None, *, as_json: bool) -> None:
    contact = contacts.resolve(house.book, who) if who else None
    there = house.book.path.exists()
    listed = ledger.help_listing(house.book, contact.id if contact else None) if there else ()
    people = {key: contacts.get(house.book, key) for key in {one.contact_id for one in listed}}
    if as_json:
        give([_help(one, people[one.contact_id]) for one in listed])
        return
    for one in listed:
        say(_help_line(one, people[one.contact_id]))
    if not listed:
        say("Nothing is logged yet: `eventmate help-log WHO TEXT` logs help in a line.", err=True)


def _help(one: Help, contact: Contact) -> dict[str, Any]:
    return {
        "id": one.id, "contact_id": one.contact_id, "contact": contact.display, "way": one.way.value,
        "kind": one.kind.value, "text": one.text, "at": one.at.isoformat(), "event_id": one.event_id,
    }  # fmt: skip


def _help_line(one: Help, contact: Contact) -> str:
    way = "gave" if one.way is HelpWay.GIVEN else "got from"
    return f"{one.at:%Y-%m-%d}  {way} {contact.display}  {one.kind.value}: {one.text}"


@click.command("outcome", epilog='Example: eventmate outcome ada "job: she hired me"')
@click.argument("who", required=False)
@click.argument("text", nargs=-1)
@click.option("--kind", type=click.Choice([kind.value for kind in OutcomeKind]), help="Default: as the words say.")
@_event
@json_option
@click.pass_obj
def outcome_command(
    house: House, who: str | None, text: tuple[str, ...], kind: str | None, event_name: str | None, as_json: bool
) -> None:
    """Log what came of having met WHO, in a line; without TEXT list what was logged."""
    if who is None or not text:
        _list_outcomes(house, who, as_json=as_json)
        return
    contact = contacts.resolve(house.book, who)
    read_kind, words = read_outcome(" ".join(text))
    wanted = Outcome(
        contact.id, OutcomeKind(kind) if kind else read_kind, words, house.now, _event_id(house.book, event_name)
    )  # fmt: skip
    told = ledger.note_outcome(house.book, wanted, house.now)
    if as_json:
        give(_outcome(told, contact))
    else:
        say(_outcome_line(told, contact))


def _list_outcomes(house: House, who: str | None, *, as_json: bool) -> None:
    contact = contacts.resolve(house.book, who) if who else None
    there = house.book.path.exists()
    listed = ledger.outcomes(house.book, contact.id if contact else None) if there else ()
    people = {key: contacts.get(house.book, key) for key in {one.contact_id for one in listed}}
    if as_json:
        give([_outcome(one, people[one.contact_id]) for one in listed])
        return
    for one in listed:
        say(_outcome_line(one, people[one.contact_id]))
    if not listed:
        say("Nothing is logged yet: `eventmate outcome WHO TEXT` logs what came of meeting somebody.", err=True)


def _outcome(one: Outcome, contact: Contact) -> dict[str, Any]:
    return {
        "id": one.id, "contact_id": one.contact_id, "contact": contact.display, "kind": one.kind.value,
        "text": one.text, "at": one.at.isoformat(), "event_id": one.event_id,
    }  # fmt: skip


def _outcome_line(one: Outcome, contact: Contact) -> str:
    return f"{one.at:%Y-%m-%d}  {contact.display}  {one.kind.value}: {one.text}"


def _event_id(book: Book, named: str | None) -> int | None:
    return events.resolve(book, named).id if named else None
