"""undo, redo, history."""

from __future__ import annotations

import click

from eventmate.book import history
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import NothingToUndo
from eventmate.model import Operation


@click.command("undo")
@json_option
@click.pass_obj
def undo_command(house: House, as_json: bool) -> None:
    """Take back the latest step, whoever took it."""
    _require(house)
    _tell(history.undo(house.book, house.now), "undone", as_json=as_json)


@click.command("redo")
@json_option
@click.pass_obj
def redo_command(house: House, as_json: bool) -> None:
    """Do again what was undone last."""
    _require(house)
    _tell(history.redo(house.book, house.now), "done again", as_json=as_json)


@click.command("history")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="At most so many.")
@json_option
@click.pass_obj
def history_command(house: House, limit: int, as_json: bool) -> None:
    """List the latest steps, newest first."""
    steps = history.latest(house.book, limit) if house.book.path.exists() else ()
    if as_json:
        give([_record(step) for step in steps])
        return
    for step in steps:
        say(f"{step.id:>6}  {step.at:%Y-%m-%d %H:%M}  {step.label}" + ("  (undone)" if step.undone else ""))


def _require(house: House) -> None:
    if not house.book.path.exists():
        raise NothingToUndo("There is nothing to undo: the book is empty.")


def _record(step: Operation) -> dict[str, object]:
    return {"id": step.id, "at": step.at.isoformat(), "label": step.label, "undone": step.undone}


def _tell(step: Operation, did: str, *, as_json: bool) -> None:
    if as_json:
        give(_record(step))
    else:
        say(f"{did}: {step.label}")
