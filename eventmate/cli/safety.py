"""backup, restore, doctor."""

from __future__ import annotations

from pathlib import Path

import click

from eventmate.book import backup, checkup, restore
from eventmate.book.backup import Reason, Snapshot
from eventmate.book.checkup import Finding, Level
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import StorageError

_SIGNS = {Level.GOOD: " ok ", Level.NOTE: "note", Level.WRONG: "  ! ", Level.DAMAGED: " !! "}
_CODES = {Level.GOOD: 0, Level.NOTE: 0, Level.WRONG: 1, Level.DAMAGED: 9}


@click.command("backup", epilog="Example: eventmate backup /media/stick/people.db")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@json_option
@click.pass_obj
def backup_command(house: House, path: Path | None, force: bool, as_json: bool) -> None:
    """Take a snapshot of the book, or copy it to PATH.

    Snapshots are also taken by themselves: each day, before an import and before an upgrade. Seven days and
    four weeks are kept. A copy at a PATH of yours is kept for as long as you keep it.
    """
    if path is None:
        path = backup.make(house.book, Reason.ASKED, house.now).path
    else:
        backup.copy(house.book, path, force=force)
    people = backup.check(path)
    if as_json:
        give({"file": str(path), "people": people})
    else:
        say(f"copied {people:,} {'person' if people == 1 else 'people'} to {path}")


@click.command("restore", epilog="Example: eventmate restore latest")
@click.argument("which", required=False)
@json_option
@click.pass_obj
def restore_command(house: House, which: str | None, as_json: bool) -> None:
    """Put the snapshot WHICH in the book's place, and keep what stood there; without WHICH list them.

    WHICH is the name of a snapshot or its beginning, a file, `latest` for the newest that is whole, or `readable` for
    what can be read of a damaged book itself.
    """
    if which is None:
        _list(house, as_json=as_json)
        return
    if which == restore.READABLE:
        done = restore.restore_readable(house.book, house.now)
    else:
        done = restore.restore(house.book, restore.find(house.book.path, which), house.now)
    aside = str(done.aside) if done.aside else None
    if as_json:
        give({"from": which if which == restore.READABLE else str(done.source), "people": done.people, "kept": aside})
        return
    say(f"{house.book.path} has {done.people:,} {'person' if done.people == 1 else 'people'} now")
    if done.aside:
        back = "" if Reason.DAMAGED in done.aside.stem else f"  (`eventmate restore {done.aside.stem}` brings it back)"
        say(f"what stood there is kept as {done.aside}{back}")


def _list(house: House, *, as_json: bool) -> None:
    every = backup.listing(house.book.path)
    if as_json:
        give([_snapshot(one) for one in every])
        return
    for one in every:
        say(f"{one.name}  {one.taken.astimezone():%Y-%m-%d %H:%M}  {one.path.stat().st_size / 1e6:6.1f} MB")
    if not every:
        say(f"There is no snapshot of {house.book.path} yet; `eventmate backup` takes one.", err=True)


def _snapshot(one: Snapshot) -> dict[str, object]:
    return {
        "name": one.name, "file": str(one.path), "taken": one.taken.isoformat(), "reason": one.reason.value,
        "bytes": one.path.stat().st_size,
    }  # fmt: skip


@click.command("doctor", epilog="Example: eventmate doctor --repair")
@click.option("--repair", is_flag=True, help="Set the rights of files, and remove what died half written.")
@json_option
@click.pass_context
def doctor_command(ctx: click.Context, repair: bool, as_json: bool) -> None:
    """Look whether the book is whole and all is well around it, and say what to do.

    Exits with 1 when there is something to do, and with 9 when the book is damaged.
    """
    house: House = ctx.obj
    settings = house.settings.file
    repaired = _repair(house.book.path, settings) if repair else ()
    found = list(checkup.examine(house.book, settings, house.now))
    if as_json:
        give({"repaired": list(repaired), "findings": [_record(one) for one in found]})
    else:
        for text in repaired:
            say(f"[done] {text}")
        for one in found:
            say(f"[{_SIGNS[one.level]}] {one.subject}: {one.text}" + (f"\n       {one.remedy}" if one.remedy else ""))
    ctx.exit(max(_CODES[one.level] for one in found))


def _repair(book: Path, settings: Path) -> tuple[str, ...]:
    try:
        return checkup.repair(book, settings)
    except OSError as error:
        raise StorageError(
            f"{error.filename} cannot be put right: {error.strerror}. Whose is it? Ask its owner."
        ) from error


def _record(one: Finding) -> dict[str, str]:
    return {"subject": one.subject, "level": one.level.value, "text": one.text, "remedy": one.remedy}
