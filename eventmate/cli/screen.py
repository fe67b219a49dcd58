"""The screen: opened without a command, or on a sample book by `demo`."""

from __future__ import annotations

import click

from eventmate.cli.house import House


def open_screen(house: House) -> int:
    """Open the screen on the book; returns the exit code."""
    from eventmate.tui.app import run

    return run(house.book, house.settings)


@click.command("demo")
@click.pass_obj
def demo_command(house: House) -> None:
    """Open a throw-away copy of a sample book; --book FILE keeps it."""
    raise NotImplementedError
