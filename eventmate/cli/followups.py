"""followups, done, snooze, skip, wait."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import click

from eventmate import dates
from eventmate.book import checklist, contacts, entries, events, followups
from eventmate.book.checklist import View, Wanted
from eventmate.book.entries import Entry
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput
from eventmate.export.records import followup_record
from eventmate.messages.order import Bucket, bucket, explain, when
from eventmate.model import Channel, FollowUp, FollowUpState
from eventmate.text import harmless

_ROOM = 60
_SAID = ("id", "sign", "who", "what", "due", "by", "event", "state", "note", "why")
"""What a line of one's own may say."""


def follow_up_id(text: str) -> int:
    """Read the number of a follow-up, ``5``, or of a person who is due for a word, ``t5`` or ``-5``."""
    match = re.fullmatch(r"([t-]?)(\d{1,9})", text, re.ASCII)
    if match is None:
        raise BadInput(f"“{harmless(text)}” is no number of a follow-up: `eventmate followups` lists them.")
    return -int(match[2]) if match[1] else int(match[2])


BELOW_ZERO = {"ignore_unknown_options": True}
"""For commands whose numbers may begin with a minus, as JSON gives them."""
_ids = click.argument("ids", nargs=-1, required=True, type=follow_up_id, metavar="ID...")
_choices = [channel.value for channel in Channel]


@click.command("followups")
@click.argument("words", nargs=-1)
@click.option("--due", metavar="WHEN", help="Only what is due by then: today, friday, 3 dec ...")
@click.option("--event", "event_name", metavar="E", help="Only those of an event.")
@click.option("--who", metavar="WHO", help="Only those of a person.")
@click.option("--channel", type=click.Choice(_choices), help="Only those to be done this way.")
@click.option("--ended", metavar="DAY", help="Also what was done or skipped since this day.")
@click.option("--by", type=click.Choice([view.value for view in View]), default="due", help="In groups, as on screen.")
@click.option("--check", is_flag=True, help="Exit 1 when something is due (by WHEN, default today), else 0.")
@click.option("--count", is_flag=True, help="Print only how many there are.")
@click.option(
    "--format", "template", metavar="T", help=f"A line each, made of {' '.join(f'{{{name}}}' for name in _SAID)}."
)
@click.option("--ics", metavar="FILE", help="Write them as a calendar file; - is standard output.")
@click.option("--days", is_flag=True, help="With --ics: as days with an alarm, for phones that know no to-dos.")
@click.option("--force", is_flag=True, help="With --ics: replace a file that is there.")
@json_option
@click.pass_obj
def followups_command(
    house: House, /, words: tuple[str, ...], due: str | None, event_name: str | None, who: str | None,
    channel: str | None, ended: str | None, by: str, **how: bool | str | None,
) -> None:  # fmt: skip
    """List what there is to do, the most pressing first; only what holds all WORDS.

    A number such as t5 means person 5, who is due for a word.

    Example, for a status bar: eventmate followups --due today --format "{who}: {what}"
    """
    today = house.now.date()
    ids: tuple[int, ...] = ()
    if house.book.path.exists():
        event = events.resolve(house.book, event_name) if event_name else None
        wanted = Wanted(
            " ".join(words), event.id if event else None,
            contacts.resolve(house.book, who).id if who else None,
            Channel(channel) if channel else None,
            _day(house, due) if due else today if how["check"] else None,
            _day(house, ended, past=True) if ended else None,
        )  # fmt: skip
        ids = checklist.read(house.book, today, house.settings.cadences, wanted, View(by)).ids
    if how["count"]:
        say(str(len(ids)))
    elif ids or how["ics"] or how["as_json"]:
        _give(house, ids, {**how, "by": by})
    if how["check"] and ids:
        click.get_current_context().exit(1)


def _give(house: House, ids: tuple[int, ...], how: Mapping[str, bool | str | None]) -> None:
    """Print or write follow-ups in the form that was asked for."""
    cadences, template = house.settings.cadences, str(how["template"] or "")
    listed = entries.follow_ups(house.book, ids, cadences) if ids else ()
    if how["ics"]:
        days, force = bool(how["days"]), bool(how["force"])
        _write(house, str(how["ics"]), listed, days=days, force=force)
    elif how["as_json"]:
        give([followup_record(one) for one in listed])
    elif template:
        known = entries.read(house.book, ids, cadences) if {"by", "note", "why"} & _names(template) else {}
        for place, one in enumerate(listed, 1):
            more = _more(known.get(one.id), house.now.date(), place if how["by"] == View.DUE else 0)
            say(_filled(template, {**_told(one, house.now.date()), **more}))
    else:
        for one in listed:
            say(_line(_told(one, house.now.date())))


def _line(told: Mapping[str, str]) -> str:
    event = f"  ({told['event']})" if told["event"] else ""
    what = f"{told['who'] or '-'}: {told['what']}{event}"
    return f"{told['id']:>6} {told['sign'] or ' '} {told['due']:>12}  {what}"


def _names(template: str) -> set[str]:
    """Give the names in a template; BadInput for one that a line cannot say."""
    names = set(re.findall(r"\{(\w*)\}", template))
    if unknown := sorted(names - {*_SAID}):
        raise BadInput(f"“{{{harmless(unknown[0])}}}” is nothing a line can say: {', '.join(_SAID)}.")
    return names


def _filled(template: str, told: Mapping[str, str]) -> str:
    # in one pass, so that braces in the book's own words stay as they are
    line = template.replace("\\t", "\t").replace("\\n", "\n")
    return re.sub(r"\{(\w+)\}", lambda match: told[match[1]], line)


def _told(one: FollowUp, today: date) -> dict[str, str]:
    day = when(one)
    return {
        "id": number(one), "sign": _sign(one, today), "who": one.contact, "what": one.text,
        "due": dates.say(day, today) if day else "", "event": one.event, "state": one.state.value,
    }  # fmt: skip


def _more(entry: Entry | None, today: date, place: int) -> dict[str, str]:
    """What is to be looked up for it: the proposed way, what the meeting was about, and why it stands there."""
    if entry is None:
        return {"by": "", "note": "", "why": ""}
    why = explain(entry.follow_up, entry.standing, today, place)
    return {"by": entry.channel.value, "note": entry.noted.replace("\n", " ")[:_ROOM], "why": why}


def _sign(one: FollowUp, today: date) -> str:
    if one.state is FollowUpState.DONE or one.state is FollowUpState.SKIPPED:
        return "x"
    return "!" if one.id > 0 and bucket(one, today) is Bucket.OVERDUE else "◷" if one.state.value == "waiting" else ""


def number(one: FollowUp) -> str:
    """Write the number of a follow-up as `follow_up_id` reads it."""
    return f"t{-one.id}" if one.id < 0 else str(one.id)


def _write(house: House, path: str, listed: Iterable[FollowUp], *, days: bool, force: bool) -> None:
    from eventmate.export.calendars import CalendarForm, calendar_chunks

    chunks = calendar_chunks(listed, house.now, form=CalendarForm.DAY if days else CalendarForm.TODO)
    if path == "-":
        click.echo(b"".join(chunks), nl=False)
        return
    from eventmate.export.files import write_bytes

    say(f"wrote {write_bytes(Path(path), chunks, force=force)} bytes to {path}")


def _day(house: House, words: str, *, past: bool = False) -> date:
    """Read a day in people's words; BadInput when it is none."""
    today = house.now.date()
    if past and re.fullmatch(r"\d{4}-\d\d-\d\d", words, re.ASCII):
        try:
            return date.fromisoformat(words)
        except ValueError:
            pass
    found = dates.until(words, today, house.settings.region)
    if found is None:
        raise BadInput(
            f"“{harmless(words)}” is no day: write today, tomorrow, friday, next week, 10 (days), 3 dec or 2026-12-03."
        )
    return found


@click.command("done", context_settings=BELOW_ZERO)
@_ids
@click.option("--outcome", default="", help="What came of it: replied, meeting set, no answer ...")
@json_option
@click.pass_obj
def done_command(house: House, ids: tuple[int, ...], outcome: str, as_json: bool) -> None:
    """Mark follow-ups as done; an introduction takes its next step.

    Example: eventmate done 12 t5 --outcome "meeting set"
    """
    _tell(followups.tick(house.book, ids, house.now, outcome), "done", as_json=as_json)


@click.command("snooze", context_settings=BELOW_ZERO)
@click.argument("follow_up", type=follow_up_id, metavar="ID")
@click.argument("words", nargs=-1, required=True, metavar="WHEN")
@json_option
@click.pass_obj
def snooze_command(house: House, follow_up: int, words: tuple[str, ...], as_json: bool) -> None:
    """Put a follow-up off to WHEN: tonight, tomorrow, monday, next week, 10 (days), 3 dec, 2026-12-03.

    Example: eventmate snooze 12 next monday
    """
    due = _day(house, " ".join(words))
    _tell(followups.snooze(house.book, [follow_up], due, house.now), f"put off to {due}", as_json=as_json)


@click.command("skip", context_settings=BELOW_ZERO)
@_ids
@click.option("--reason", default="", help="Why not.")
@json_option
@click.pass_obj
def skip_command(house: House, ids: tuple[int, ...], reason: str, as_json: bool) -> None:
    """Decide not to do follow-ups; an introduction is declined.

    Example: eventmate skip 12 --reason "she has it"
    """
    _tell(followups.skip(house.book, ids, house.now, reason), "skipped", as_json=as_json)


@click.command("wait", context_settings=BELOW_ZERO)
@click.argument("follow_up", type=follow_up_id, metavar="ID")
@click.argument("words", nargs=-1, metavar="[WHEN]")
@json_option
@click.pass_obj
def wait_command(house: House, follow_up: int, words: tuple[str, ...], as_json: bool) -> None:
    """Wait for an answer; it comes back WHEN, a day or so many days from now, by itself after a week.

    Example: eventmate wait 12 10
    """
    due = _day(house, " ".join(words) or "in 1 week")
    _tell(followups.wait(house.book, [follow_up], due, house.now), f"waits until {due}", as_json=as_json)


def _tell(changed: tuple[FollowUp, ...], did: str, *, as_json: bool) -> None:
    if as_json:
        give([followup_record(one) for one in changed])
        return
    for one in changed:
        say(f"{did}: {one.text}" + (f" ({one.contact})" if one.contact else ""))
