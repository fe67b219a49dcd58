"""report: was it worth it?"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from typing import Any

import click

from eventmate.book import events, report
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput
from eventmate.worth import Behind, By, Group, Measure, Scope
from eventmate.worth import words as w

_HEIGHT = 8
_NAME, _BAR = 24, 20


@click.command("report", epilog="Example: eventmate report --by series --only PyChicago --people connected")
@click.option("--event", "event_name", metavar="E", help="Of one event.")
@click.option("--by", type=click.Choice([by.value for by in By]), help="Tell events apart by this.")
@click.option("--only", metavar="NAME", help="With --by: only this series, kind, month ...")
@click.option("--people", metavar="NUMBER", help=f"List who is behind a number: {', '.join(Measure)}.")
@click.option("--markdown", is_flag=True, help="Print the report as Markdown.")
@json_option
@click.pass_obj
def report_command(
    house: House,
    event_name: str | None,
    by: str | None,
    only: str | None,
    people: str | None,
    markdown: bool,
    as_json: bool,
) -> None:
    """Say what events were worth: whom one met, what was done, what came of it; each number opens with --people."""
    if only is not None and by is None:
        raise BadInput("--only needs --by: the series, kind or month of what it names.")
    if event_name is not None and by is not None:
        raise BadInput("Give --event or --by, not both.")
    apart = By(by) if by and only is None else None
    scope = report.event_key(events.resolve(house.book, event_name).id) if event_name else Scope()
    scope = Scope(By(by), only) if by and only is not None else scope
    measure = report.measure(people) if people else None
    if not house.book.path.exists():
        _nothing(apart is not None or measure is not None, as_json=as_json)
    elif measure is not None:
        _tell_people(report.behind(house.book, measure, house.now.date(), scope), measure, as_json=as_json)
    elif markdown:
        from eventmate.flows import worth

        say(worth.document(house.book, house.now.date(), scope, apart))
    elif apart is not None:
        _tell_groups(report.groups(house.book, apart, house.now.date()), apart, as_json=as_json)
    else:
        _tell_whole(house, scope, as_json=as_json)


def _nothing(listed: bool, *, as_json: bool) -> None:
    if as_json:
        give([] if listed else _record(Group("", "", 0, None, None)))
    else:
        say("No events yet: `eventmate event start NAME` begins one.", err=True)


def _record(group: Group) -> dict[str, Any]:
    numbers = {
        one.value: {"count": group[one].count, "people": group[one].people, "of": group[one].of} for one in Measure
    }
    return {
        "key": group.key, "name": group.name, "events": group.events,
        "first": group.first.isoformat() if group.first else None,
        "last": group.last.isoformat() if group.last else None,
        "verdicts": {one.value: count for one, count in group.verdicts.items()}, "note": group.note,
        "numbers": numbers,
    }  # fmt: skip


def _tell_whole(house: House, scope: Scope, *, as_json: bool) -> None:
    whole = report.whole(house.book, house.now.date(), scope)
    if as_json:
        give(_record(whole))
        return
    for line in _whole_lines(house, scope, whole):
        say(line)


def _whole_lines(house: House, scope: Scope, whole: Group) -> Iterator[str]:
    from eventmate.flows import worth

    told = (whole.name or "All events", w.honestly(whole), w.when(whole))
    yield " · ".join(part for part in (*told, w.again(whole)) if part)
    numbers = list(w.lines(whole))
    wide = max(len(number) for _, number, _, _ in numbers)
    for _, number, name, people in numbers:
        yield f"  {number:>{wide}}  {name}" + (f"  ·  {people}" if people else "")
    width = min(100, shutil.get_terminal_size().columns)
    drawn = worth.bars(house.book, house.now.date(), scope, whole, width, _HEIGHT)
    yield from ("", *drawn) if drawn else ()


def _tell_groups(groups: Sequence[Group], by: By, *, as_json: bool) -> None:
    if as_json:
        give([_record(group) for group in groups])
        return
    from eventmate.worth.plots import bar

    most = max((group[Measure.MET].count for group in groups), default=0)
    for group in groups:
        met, name = group[Measure.MET].count, w.name(group, by)
        drawn = bar(met, most, _BAR)
        say(f"{name[:_NAME]:{_NAME}} {drawn} {met:,} met · {_rest(group)}")
    if not groups:
        say("No events yet: `eventmate event start NAME` begins one.", err=True)


def _rest(group: Group) -> str:
    shown = (Measure.CONNECTED, Measure.GOALS, Measure.IN_TIME, Measure.HELPED, Measure.CAME)
    told = [f"{w.value(group[one])} {w.NAMES[one]}" for one in shown if group[one].count or group[one].of]
    return " · ".join([w.many(group.events, "event"), *told, *filter(None, [w.again(group)])])


def _tell_people(people: Sequence[Behind], measure: Measure, *, as_json: bool) -> None:
    if as_json:
        give([
            {"id": one.contact_id, "name": one.name, "role": one.role, "details": list(one.details)} for one in people
        ])  # fmt: skip
        return
    for one in people:
        say(f"{one.contact_id:>6}  {one.name}" + (f" · {one.role}" if one.role else ""))
        for words in one.details:
            say(f"{'':>8}{words}")
    if not people:
        say(f"Nobody is behind “{w.NAMES[measure]}”.", err=True)
