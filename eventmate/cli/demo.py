"""demo: the screen on a sample book."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from eventmate.book import Book
from eventmate.cli.house import House, say
from eventmate.cli.screen import open_screen
from eventmate.errors import FileExists


@click.command("demo")
@click.option("--fill-only", is_flag=True, help="Make the sample book and open no screen; needs --book.")
@click.pass_obj
def demo_command(house: House, fill_only: bool) -> None:
    """Open a throw-away copy of a sample book; `eventmate --book FILE demo` keeps it in FILE."""
    if house.named is not None:
        _fill(house.named, house)
        if fill_only:
            say(f"made the sample book {house.named}")
            return
        click.get_current_context().exit(open_screen(house.book.path, house.settings))
    if fill_only:
        raise click.UsageError("--fill-only needs a place: eventmate --book FILE demo --fill-only")
    with tempfile.TemporaryDirectory(prefix="eventmate-demo-") as folder:
        copy = House(Path(folder) / "book.db")
        _fill(copy.book.path, house)
        click.get_current_context().exit(open_screen(copy.book.path, house.settings))


def _fill(path: Path, house: House) -> None:
    """Fill a new book with the sample; a book that is there is never written into."""
    from eventmate import demo

    if path.exists():
        raise FileExists(f"{path} is there already. Name a new file for the sample book.")
    demo.fill(Book(path), house.now)
