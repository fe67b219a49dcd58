"""events, event start, event end, event choose, event verdict."""

from __future__ import annotations

from datetime import date

import click

from eventmate import dates
from eventmate.book import events, verdicts
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput
from eventmate.export.records import event_record
from eventmate.model import Event, Verdict
from eventmate.text import harmless


@click.command("events")
@json_option
@click.pass_obj
def events_command(house: House, as_json: bool) -> None:
    """List the events, latest first; the current one carries a star."""
    listed = events.listing(house.book) if house.book.path.exists() else ()
    if as_json:
        give([event_record(event) for event in listed])
        return
    for event in listed:
        star = "*" if event.current and not events.is_over(event, house.now) else " "
        place = f", {event.place}" if event.place else ""
        starts = event.starts.isoformat() if event.starts else ""
        say(f"{event.id:>6} {star} {starts:10}  {event.name}{place}  ({event.met} met)")
    if not listed:
        say("No events yet: `eventmate event start NAME` begins one.", err=True)


@click.group("event")
def event_command() -> None:
    """Begin, end or choose the current event."""


@event_command.command("start")
@click.argument("name")
@click.option("--region", default="", metavar="CC", help="Country of telephone numbers without a country code.")
@click.option("--place", default="", metavar="P", help="Where it is.")
@click.option("--series", default="", help="The series it belongs to.")
@click.option("--kind", default="", help="conference, meetup, dinner, alumni, volunteering, online ...")
@click.option("--from", "starts", default="", metavar="DAY", help="Its first day; default today.")
@click.option("--until", "ends", default="", metavar="DAY", help="Its last day; default the first one.")
@json_option
@click.pass_obj
def start_command(
    house: House, name: str, region: str, place: str, series: str, kind: str, starts: str, ends: str, as_json: bool
) -> None:
    """Begin the event NAME; whom you add from now on was met there."""
    if region:
        from eventmate.phone import is_region

        if not is_region(region.upper()):
            raise BadInput(f"“{harmless(region)}” is no region: use the two letters of a country, such as GB or US.")
    event = Event(
        name, region=region, place=place, series=series, kind=kind, starts=_day(house, starts), ends=_day(house, ends)
    )
    started = events.start(house.book, event, house.now)
    _tell(started, "started", as_json=as_json)
    if (said := verdicts.last(house.book, started.name, started.series, started.starts)) is not None:
        say(f"Last time ({said.name}): {_verdict(said)}", err=True)


@event_command.command("end")
@json_option
@click.pass_obj
def end_command(house: House, as_json: bool) -> None:
    """End the current event."""
    ended = events.end(house.book, house.now)
    _tell(ended, "ended", as_json=as_json)
    if ended.verdict is None:
        say(f"Would you go again? `eventmate event verdict {ended.id} yes` (or maybe, no) keeps it.", err=True)


@event_command.command("verdict", epilog="Example: eventmate event verdict 3 yes good talks, too loud")
@click.argument("event")
@click.argument("verdict", type=click.Choice([one.value for one in Verdict if one is not Verdict.UNSAID]))
@click.argument("why", nargs=-1)
@json_option
@click.pass_obj
def verdict_command(house: House, event: str, verdict: str, why: tuple[str, ...], as_json: bool) -> None:
    """Say whether to go to EVENT again, and WHY; it is shown when the next one of its series comes up."""
    found = events.resolve(house.book, event)
    told = verdicts.give(house.book, found.id, Verdict(verdict), " ".join(why), house.now)
    if as_json:
        give({**event_record(told), "verdict": verdict, "verdict_note": told.verdict_note})
    else:
        say(f"{told.id}  {told.name}: {_verdict(told)}")


def _verdict(event: Event) -> str:
    assert event.verdict is not None  # only such events come here
    return f"go again? {event.verdict.value}" + (f", {event.verdict_note}" if event.verdict_note else "")


@event_command.command("choose")
@click.argument("event")
@json_option
@click.pass_obj
def choose_command(house: House, event: str, as_json: bool) -> None:
    """Make EVENT, its number or name, the current one."""
    chosen = events.choose(house.book, events.resolve(house.book, event).id, house.now)
    assert chosen is not None  # only choosing none gives none
    _tell(chosen, "turned to", as_json=as_json)


def _day(house: House, words: str) -> date | None:
    if not words:
        return None
    found = dates.parse(words, house.now.date(), house.settings.region)
    if found is None:
        raise BadInput(f"“{harmless(words)}” is no day: write 2026-12-03, 3 dec, friday or tomorrow.")
    return found


def _tell(event: Event, did: str, *, as_json: bool) -> None:
    if as_json:
        give(event_record(event))
    else:
        say(f"{did} {event.id}  {event.name}" + (f", {event.place}" if event.place else ""))
