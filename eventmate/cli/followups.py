"""followups, done, snooze, skip."""

from __future__ import annotations

from datetime import date

import click

from eventmate import dates
from eventmate.book import events, followups
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput
from eventmate.export.records import followup_record
from eventmate.model import FollowUp, FollowUpState
from eventmate.text import harmless

_ids = click.argument("ids", nargs=-1, required=True, type=int, metavar="ID...")


@click.command("followups")
@click.option("--due", metavar="WHEN", help="Only what is due by then: today, friday, 3 dec ...")
@click.option("--event", "event_name", metavar="E", help="Only those of an event.")
@click.option("--check", is_flag=True, help="Exit 1 when something is due (by WHEN, default today), else 0.")
@json_option
@click.pass_obj
def followups_command(house: House, due: str | None, event_name: str | None, check: bool, as_json: bool) -> None:
    """List what there is to do, soonest due first."""
    today = house.now.date()
    by = when(house, due) if due else today if check else None
    listed: tuple[FollowUp, ...] = ()
    if house.book.path.exists():
        event = events.resolve(house.book, event_name) if event_name else None
        listed = followups.listing(house.book, event_id=event.id if event else None, due_by=by)
    if as_json:
        give([followup_record(one) for one in listed])
    else:
        for one in listed:
            say(_line(one, today))
    if check and listed:
        click.get_current_context().exit(1)


def _line(one: FollowUp, today: date) -> str:
    sign = "◷" if one.state is FollowUpState.WAITING else "!" if one.due and one.due < today else " "
    due = dates.say(one.due, today) if one.due else ""
    return f"{one.id:>6} {sign} {due:>12}  {one.contact or '-'}: {one.text}" + (f"  ({one.event})" if one.event else "")


def when(house: House, words: str) -> date:
    """Read a day in people's words; BadInput when it is none."""
    found = dates.parse(words, house.now.date(), house.settings.region)
    if found is None:
        raise BadInput(f"“{harmless(words)}” is no day: write today, tomorrow, friday, next week, 3 dec or 2026-12-03.")
    return found


@click.command("done")
@_ids
@click.option("--outcome", default="", help="What came of it: replied, meeting set, no answer ...")
@json_option
@click.pass_obj
def done_command(house: House, ids: tuple[int, ...], outcome: str, as_json: bool) -> None:
    """Mark follow-ups as done."""
    _tell(followups.tick(house.book, ids, house.now, outcome), "done", as_json=as_json)


@click.command("snooze")
@click.argument("follow_up", type=int, metavar="ID")
@click.argument("words", nargs=-1, required=True, metavar="WHEN")
@json_option
@click.pass_obj
def snooze_command(house: House, follow_up: int, words: tuple[str, ...], as_json: bool) -> None:
    """Put a follow-up off to WHEN: tomorrow, monday, next week, 3 dec, 2026-12-03."""
    due = when(house, " ".join(words))
    _tell(followups.snooze(house.book, [follow_up], due, house.now), f"put off to {due}", as_json=as_json)


@click.command("skip")
@_ids
@click.option("--reason", default="", help="Why not.")
@json_option
@click.pass_obj
def skip_command(house: House, ids: tuple[int, ...], reason: str, as_json: bool) -> None:
    """Decide not to do follow-ups."""
    _tell(followups.skip(house.book, ids, house.now, reason), "skipped", as_json=as_json)


def _tell(changed: tuple[FollowUp, ...], did: str, *, as_json: bool) -> None:
    if as_json:
        give([followup_record(one) for one in changed])
        return
    for one in changed:
        say(f"{did}: {one.text}" + (f" ({one.contact})" if one.contact else ""))
