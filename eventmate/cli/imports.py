"""import, duplicates, merge."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import click

from eventmate.book import contacts, events, merges
from eventmate.book.imports import Entry, Plan, Verdict
from eventmate.cli.fields import describe
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput, NotFound
from eventmate.export.records import contact_record
from eventmate.flows import import_file as flow
from eventmate.flows.import_file import Columns, Source
from eventmate.matching.merge import Change, How, Side
from eventmate.text import harmless

_SHOWN = 20
"""People of a verdict that are named on a terminal; with --json all are."""


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.option("--tag", default="", help="Give everybody in it this tag.")
@click.option("--region", default="", metavar="CC", help="Country of telephone numbers without a country code.")
@click.option("--event", "event_name", metavar="E", help="With --expected: the event (default: the current one).")
@click.option("--expected", "is_list", is_flag=True, help="It is a list of attendees: expect them at the event.")
@click.option("--map", "maps", multiple=True, metavar="COLUMN=FIELD", help="What a column of a table holds.")
@json_option
@click.pass_obj
def import_command(
    house: House, files: tuple[str, ...], dry_run: bool, tag: str, region: str, event_name: str | None, is_list: bool,
    maps: tuple[str, ...], as_json: bool,
) -> None:  # fmt: skip
    """Take in people and events: .vcf, .csv, .tsv, .ics, .zip, a folder, a list of names, or - for standard input.

    Whoever is known gets what is new; who may be known is taken as somebody
    new and named by `duplicates`. One undo takes it all back.
    """
    source = _source(house, files, region, maps)
    if is_list:
        _expect(house, source, event_name, dry_run=dry_run, as_json=as_json)
        return
    if event_name is not None:
        raise BadInput("--event goes with --expected: the people of a file count as met nowhere.")
    with flow.plan(house.book, source, house.now, on_progress=_progress()) as planned:
        if not dry_run:
            flow.apply(house.book, planned, source, house.now, tag=tag)
        if as_json:
            give(_record(planned, source, dry_run=dry_run))
        else:
            _show(planned, source, dry_run=dry_run)


def _source(house: House, files: Sequence[str], region: str, maps: Sequence[str]) -> Source:
    if region:
        from eventmate.phone import is_region

        if not is_region(region.upper()):
            raise BadInput(f"“{harmless(region)}” is no region: use the two letters of a country, such as GB or US.")
    pairs = [pair.rpartition("=") for pair in maps]
    if wrong := next((pair for pair, (_, sign, _) in zip(maps, pairs, strict=True) if not sign), None):
        raise BadInput(f"“{harmless(wrong)}” is no mapping: write COLUMN=FIELD, such as Firma=organization.")
    return Source(
        files,
        today=house.now.date(),
        region=region.upper() or house.settings.region,
        zone=house.now.tzinfo,  # type: ignore[arg-type]  # it is aware
        maps={column: meant.strip() for column, _, meant in pairs},
        stdin=sys.stdin.buffer.read() if "-" in files else b"",
    )


def _progress() -> Callable[[int, int], None] | None:
    """Show progress on a terminal's stderr."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        click.echo(f"\r{done:,} of about {total:,} read", nl=False, err=True)

    return show


def _expect(house: House, source: Source, named: str | None, *, dry_run: bool, as_json: bool) -> None:
    event = events.resolve(house.book, named) if named else events.current(house.book, house.now)
    if event is None:
        raise NotFound("There is no current event: name one with --event.")
    if dry_run:
        raise BadInput("--dry-run does not go with --expected.")
    added, failed = flow.expect(house.book, source, event.id, house.now)
    for reading in failed:
        say(_where(reading.file, reading.line, reading.problem), err=True)
    if as_json:
        give({"event": event.id, "new": added.new, "there": added.there, "known": added.known,
              "unreadable": sum(reading.draft is None for reading in failed)})  # fmt: skip
    else:
        _show_columns(source.tables)
        say(f"{added.new} expected at {event.name}, {added.known} of them in the book; {added.there} were on the list")


def _show(planned: Plan, source: Source, *, dry_run: bool) -> None:
    if sys.stderr.isatty():
        click.echo("\r" + " " * 40 + "\r", nl=False, err=True)
    _show_columns(source.tables)
    for entry in [e for e in planned.entries if e.problem][:_SHOWN]:
        say(_where(entry.file, entry.line, entry.problem), err=True)
    for verdict in (Verdict.CHANGED, Verdict.DOUBTFUL):
        found = [e for e in planned.entries if e.verdict is verdict]
        for entry in found[:_SHOWN]:
            say(f"{verdict:>9}  {_number(entry)}{entry.name}  ({entry.reason}){_told(entry.changes)}")
        if len(found) > _SHOWN:
            say(f"{'':>9}  and {len(found) - _SHOWN} more, which --json lists")
    counts = ", ".join(f"{count:,} {verdict}" for verdict, count in planned.counts.items() if count)
    held = f"{len(planned.events)} new events, {planned.known_events} known" if _has_events(planned) else ""
    say(f"{'would import' if dry_run else 'imported'} {source.name}: {'; '.join(filter(None, (counts, held)))}")
    if any(entry.verdict is Verdict.DOUBTFUL for entry in planned.entries) and not dry_run:
        say("`eventmate duplicates` lists those who may be the same; `eventmate merge A B` makes one of two.")


def _has_events(planned: Plan) -> bool:
    return bool(planned.events or planned.known_events)


def _number(entry: Entry) -> str:
    return f"{entry.contact_id}  " if entry.contact_id else ""


def _told(changes: Sequence[Change]) -> str:
    return "".join(f"\n{'':>11}{c.field}: {c.mine[:60] or '-'} | {c.other[:60] or '-'}  ({_how(c)})" for c in changes)


def _how(change: Change) -> str:
    kept = "the first" if change.kept is Side.MINE else "the second"
    return f"both differ, {kept} stays" if change.how is How.CONFLICT else change.how


def _where(file: str, line: int, problem: str) -> str:
    if problem.startswith(file):
        return problem
    return f"{file}, line {line}: {problem}" if line else f"{file}: {problem}"


def _show_columns(found: Sequence[Columns]) -> None:
    """Say how the columns of a table that nobody knows were understood."""
    from eventmate.intake.tables import FIELDS

    for table in found:
        used = [f"{column} = {FIELDS[meant]}" for column, meant in table.mapping.items() if meant]
        left = [column for column, meant in table.mapping.items() if not meant]
        if not table.kind:
            passed = f"; not used: {', '.join(left)}" if left else ""
            say(f"{table.file}: {', '.join(used)}{passed}  (--map COLUMN=FIELD changes it)", err=True)


def _record(planned: Plan, source: Source, *, dry_run: bool) -> dict[str, object]:
    return {
        "dry_run": dry_run,
        **{verdict.value: count for verdict, count in planned.counts.items()},
        "events": {"new": len(planned.events), "known": planned.known_events},
        "tables": [
            {"file": t.file, "kind": t.kind, "mapping": dict(t.mapping), "remembered": t.remembered}
            for t in source.tables
        ],
        "people": [_entry_record(entry) for entry in planned.entries],
    }


def _entry_record(entry: Entry) -> dict[str, object]:
    return {
        "verdict": entry.verdict.value,
        "id": entry.contact_id or None,
        "name": harmless(entry.name),
        "file": entry.file,
        "line": entry.line or None,
        "reason": entry.reason,
        "problem": entry.problem,
        "like": entry.like_id if entry.like_id > 0 else None,
        "changes": [_change_record(change) for change in entry.changes],
    }


def _change_record(change: Change) -> dict[str, str]:
    return {
        "field": change.field, "how": change.how.value, "mine": change.mine, "other": change.other,
        "kept": change.kept.value,
    }  # fmt: skip


@click.command("duplicates")
@click.option("--apart", nargs=2, metavar="A B", help="A and B are two people: do not offer them again.")
@json_option
@click.pass_obj
def duplicates_command(house: House, apart: tuple[str, str] | None, as_json: bool) -> None:
    """List who may stand in the book twice, likeliest first, with the reason."""
    if apart:
        first, second = (contacts.resolve(house.book, who) for who in apart)
        merges.part(house.book, first.id, second.id, house.now)
    found = merges.duplicates(house.book) if house.book.path.exists() else ()
    if as_json:
        give([
            {
                "score": round(pair.score, 2), "reason": pair.reason,
                "first": {"id": pair.first.id, "name": pair.first.name, "organization": pair.first.organization},
                "second": {"id": pair.second.id, "name": pair.second.name, "organization": pair.second.organization},
            }
            for pair in found
        ])  # fmt: skip
        return
    for pair in found:
        one, other = (f"{k.id} {k.name or k.organization or 'somebody'}" for k in (pair.first, pair.second))
        say(f"{pair.score:4.0%}  {one}  =  {other}  ({pair.reason})")


@click.command("merge")
@click.argument("keep", metavar="A")
@click.argument("other", metavar="B")
@click.option("--take", "choices", multiple=True, metavar="FIELD=mine|other", help="Whose value of a field is current.")
@click.option("--dry-run", is_flag=True, help="Only show the facts side by side.")
@json_option
@click.pass_obj
def merge_command(house: House, keep: str, other: str, choices: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Make one person of A, whose number stays, and B; nothing of either is lost, and undo parts them."""
    mine, theirs = contacts.resolve(house.book, keep), contacts.resolve(house.book, other)
    take = dict(map(_choice, choices))
    planned = merges.plan(house.book, mine.id, theirs.id, house.now, take)
    merged = None if dry_run else merges.merge(house.book, mine.id, theirs.id, house.now, take)
    on_both = merged.on_both if merged else ()
    if as_json:
        contact = merged.contact if merged else planned.contact
        give({
            **contact_record(contact), "merged": None if dry_run else theirs.id,
            "changes": [_change_record(change) for change in planned.changes], "on_both": list(on_both),
        })  # fmt: skip
        return
    say(f"{'would merge' if dry_run else 'merged'} {theirs.id} into {mine.id}  {describe(planned.contact)}"
        + _told(planned.changes))  # fmt: skip
    for destination in on_both:
        say(f"{destination} was given both cards and keeps both: delete one there.")


def _choice(told: str) -> tuple[str, Side]:
    field, _, side = told.partition("=")
    if side not in set(Side):
        raise BadInput(f"“{harmless(told)}” is no choice: write FIELD=mine or FIELD=other.")
    return field, Side(side)
