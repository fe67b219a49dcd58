"""add, find, show, edit, forget."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from eventmate.book import contacts, edits, events
from eventmate.cli.fields import changes_of, describe
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput, NotFound
from eventmate.export.records import contact_record, draft_record, followup_record
from eventmate.model import Draft, Event
from eventmate.text import harmless


@click.command("add")
@click.argument("line")
@click.option("--event", "event_name", metavar="E", help="Met at this event (number or name).")
@click.option("--region", metavar="CC", help="Country of telephone numbers without a country code, such as GB.")
@click.option("--paste", is_flag=True, help="Read all of it as one paste: a signature, a card, a list of names.")
@click.option("--dry-run", is_flag=True, help="Only show what would be understood.")
@json_option
@click.pass_obj
def add_command(
    house: House, line: str, event_name: str | None, region: str | None, paste: bool, dry_run: bool, as_json: bool
) -> None:
    """Save a person from one LINE, as in: "Ada Lovelace, CTO @ Acme, ada@x.org ?engineers !send the paper by fri".

    A LINE of - reads standard input, a person a line; with --paste as one text.
    """
    event = _event(house, event_name, required=not dry_run)
    region = _region(house, region, event)
    drafts = list(_read(house, line, region, paste=paste))
    if dry_run:
        _show_drafts(drafts, as_json=as_json, single=line != "-" and not paste)
        return
    _save(house, drafts, event, as_json=as_json, single=line != "-" and not paste)


def _save(house: House, drafts: Iterable[Draft], event: Event | None, *, as_json: bool, single: bool) -> None:
    saved = []
    for draft in drafts:
        for problem in draft.problems:
            say(problem, err=True)
        made = contacts.capture(house.book, draft, house.now, event_id=event.id if event else None)
        saved.append({**contact_record(made.contact), "follow_ups": [followup_record(f) for f in made.follow_ups]})
        if not as_json:
            say(f"saved {made.contact.id}  {describe(made.contact)}" + (f"  at {event.name}" if event else ""))
    if as_json:
        give(saved[0] if single else saved)


def _show_drafts(drafts: list[Draft], *, as_json: bool, single: bool) -> None:
    records = [draft_record(draft) for draft in drafts]
    if as_json:
        give(records[0] if single else records)
        return
    for record, draft in zip(records, drafts, strict=True):
        for field, value in record.items():
            if value:
                say(f"{field.replace('_', ' '):>12}  {_told(value)}")
        for problem in draft.problems:
            say(problem, err=True)


def _told(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} ({' '.join(filter(None, told.values()))})" for key, told in value.items())
    if isinstance(value, list):
        return ", ".join(
            f"{v['text']}{' by ' + v['due'] if v['due'] else ''}{' (they)' if v['by'] == 'them' else ''}"
            if isinstance(v, dict) else str(v)
            for v in value
        )  # fmt: skip
    return str(value)


def _read(house: House, line: str, region: str, *, paste: bool) -> Iterator[Draft]:
    from eventmate.intake.line import Context, read

    context = Context(today=house.now.date(), region=region)
    text = _standard_input() if line == "-" else line
    if paste:
        from eventmate.intake.paste import read as read_paste

        yield from read_paste(text, context)
    elif line == "-":
        yield from (read(one, context) for one in text.splitlines() if one.strip())
    else:
        yield read(text, context)


def _standard_input() -> str:
    """Read all of standard input; bytes that are no UTF-8 become replacement characters."""
    return sys.stdin.buffer.read().decode("utf-8", errors="replace")


def _event(house: House, named: str | None, *, required: bool) -> Event | None:
    """Find the event that was named, or the current one; a dry run does without a book."""
    try:
        return events.resolve(house.book, named) if named else events.current(house.book, house.now)
    except NotFound:
        if named and required:
            raise
        return None


def _region(house: House, named: str | None, event: Event | None) -> str:
    if named is not None:
        from eventmate.phone import is_region

        if not is_region(named.upper()):
            raise BadInput(f"“{harmless(named)}” is no region: use the two letters of a country, such as GB or US.")
        return named.upper()
    return event.region if event and event.region else house.settings.region


@click.command("show")
@click.argument("who", nargs=-1, required=True)
@json_option
@click.pass_obj
def show_command(house: House, who: tuple[str, ...], as_json: bool) -> None:
    """Show all that is known of WHO: a number, a name, or words that find one person."""
    from eventmate.book import followups

    contact = contacts.resolve(house.book, " ".join(who))
    todo = followups.listing(house.book, contact_id=contact.id)
    if as_json:
        give(contact_record(contact, todo))
        return
    from eventmate.cli.portrait import lines, since

    for line in lines(contact, todo, house.now.date()):
        say(line)
    for line in since(house.book, contact.id):
        say(line)


@click.command("edit")
@click.argument("who")
@click.argument("changes", nargs=-1, required=True, metavar="FIELD=VALUE...")
@json_option
@click.pass_obj
def edit_command(house: House, who: str, changes: tuple[str, ...], as_json: bool) -> None:
    """Change fields of WHO: name, title, organization, nickname, birthday, note, circle, vouch, tags ...

    email, phone and url add one; older values of the others stay, dated. tags=a,b sets them.
    """
    contact = contacts.resolve(house.book, who)
    parsed = changes_of(changes, house.settings.region)
    if parsed.values:
        contact = edits.change(house.book, contact.id, parsed.values, house.now)
    for point in parsed.points:
        contact = edits.put_point(house.book, contact.id, point, house.now)
    if parsed.tags is not None:
        contact = edits.set_tags(house.book, contact.id, parsed.tags, house.now)
    if as_json:
        give(contact_record(contact))
    else:
        say(f"changed {contact.id}  {describe(contact)}")


@click.command("forget")
@click.argument("who", nargs=-1, required=True)
@click.option(
    "--for-good", is_flag=True, help="Erase the person from the history and all snapshots too; this cannot be undone."
)
@json_option
@click.pass_obj
def forget_command(house: House, who: tuple[str, ...], for_good: bool, as_json: bool) -> None:
    """Take WHO out of the book; `undo` brings them back, unless it was for good."""
    contact = contacts.resolve(house.book, " ".join(who))
    if for_good:
        from eventmate.book import erasure

        done = erasure.erase(house.book, contact.id)
        for told in done.sentences():
            say(told, err=True)
    else:
        contacts.forget(house.book, contact.id, house.now)
    if as_json:
        give({"id": contact.id, "name": contact.fn, "for_good": for_good})
    else:
        say(f"forgot {contact.display}" + (" for good" if for_good else "  (`eventmate undo` brings them back)"))
