"""The screen: opened without a command, or on a sample book by `demo`."""

from __future__ import annotations

import secrets
import tempfile
from pathlib import Path

import click

from eventmate.book import Book
from eventmate.cli.house import House, say
from eventmate.errors import FileExists


def open_screen(house: House) -> int:
    """Open the screen on the book, with a session of its own for undo; returns the exit code."""
    from eventmate.tui.app import run

    return run(Book(house.book.path, session=secrets.token_hex(8)), house.settings)


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
        click.get_current_context().exit(open_screen(house))
    if fill_only:
        raise click.UsageError("--fill-only needs a place: eventmate --book FILE demo --fill-only")
    with tempfile.TemporaryDirectory(prefix="eventmate-demo-") as folder:
        copy = House(Path(folder) / "book.db")
        _fill(copy.book.path, house)
        click.get_current_context().exit(open_screen(copy))


def _fill(path: Path, house: House) -> None:
    """Fill a new book with the sample; a book that is there is never written into."""
    from eventmate import demo

    if path.exists():
        raise FileExists(f"{path} is there already. Name a new file for the sample book.")
    demo.fill(Book(path), house.now)
