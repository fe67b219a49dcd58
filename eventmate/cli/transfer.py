"""export: people leave as files."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from eventmate.book import cards, events
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import NotFound
from eventmate.flows import hand_over as flow


@click.command("export")
@click.argument("path")
@click.option("--event", "event_name", metavar="E", help="Only people met at this event.")
@click.option("--tag", default="", help="Only people with this tag.")
@click.option("--find", "words", default="", metavar="QUERY", help="Only people whom this finds.")
@click.option("--new", "only_new", is_flag=True, help="Only people not yet handed over to the destination.")
@click.option("--to", "destination", default="phone", show_default=True, help="The destination they go to.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@json_option
@click.pass_obj
def export_command(
    house: House, path: str, event_name: str | None, tag: str, words: str, only_new: bool, destination: str,
    force: bool, as_json: bool,
) -> None:  # fmt: skip
    """Write people to PATH: .vcf, .zip, .csv, .json, or a folder with a file a person.

    A file written on request counts as handed over to the destination.
    """
    if not house.book.path.exists():
        raise NotFound("There is nobody to export: the book is empty.")
    event = events.resolve(house.book, event_name) if event_name else None
    whom = cards.Whom(event_id=event.id if event else None, words=words, tag=tag)
    people = cards.chosen(house.book, whom, new_for=destination if only_new else "")
    written = flow.hand_over(house.book, path, people, destination, house.now, force=force, on_progress=_progress())
    if as_json:
        give({
            "people": len(written.people), "files": [str(file) for file in written.files], "destination": destination
        })  # fmt: skip
    else:
        where = str(written.files[0]) if len(written.files) == 1 else f"{len(written.files)} files in {path}"
        say(f"wrote {len(written.people)} {'person' if len(written.people) == 1 else 'people'} to {where}")


def _progress() -> Callable[[int, int], None] | None:
    """Show progress on a terminal's stderr, from 1,000 people on."""
    if not sys.stderr.isatty():
        return None

    def show(ready: int, total: int) -> None:
        if total >= 1000:
            click.echo(f"\r{ready:,} of {total:,} cards" + ("\n" if ready == total else ""), nl=False, err=True)

    return show
