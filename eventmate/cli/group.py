"""All commands, each loaded from its module when it is called, since it should be done before one has looked up."""

from __future__ import annotations

import importlib
from pathlib import Path

import click

from eventmate import __version__
from eventmate.cli.house import House

COMMANDS = {
    "add": "people", "find": "find", "show": "people", "edit": "people", "forget": "people",
    "swap": "swap",
    "events": "events", "event": "events",
    "followups": "followups", "done": "followups", "snooze": "followups", "skip": "followups",
    "wait": "followups", "log": "reaching", "message": "reaching", "words": "reaching",
    "export": "transfer",
    "import": "imports", "duplicates": "imports", "merge": "imports",
    "share": "share", "qr": "share", "me": "share",
    "goals": "network", "who": "network", "introductions": "network",
    "circle": "circle", "review": "review", "help-log": "ledger", "outcome": "ledger", "report": "report",
    "undo": "history", "redo": "history", "history": "history",
    "backup": "safety", "restore": "safety", "doctor": "safety",
    "demo": "demo", "completion": "completion",
}  # fmt: skip
"""Each command and the module of this package that has it."""


class _Lazy(click.Group):
    """A group that imports the module of a command when it is called, or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None for one that there is not."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"eventmate.cli.{COMMANDS[cmd_name]}")
        found = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        assert isinstance(found, click.Command)
        return found


@click.group(
    cls=_Lazy,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command the screen opens. Exit codes: 0 done, 1 something went wrong, 2 not understood, "
    "3 several fit (they are listed), 4 the file exists, 5 nobody or nothing fits, 6 nothing to undo, "
    "7 another program is writing, 8 the disk is full, read-only or failing, 9 the book cannot be used, "
    "10 no terminal for the screen, 130 interrupted.",
)
@click.option("--book", type=click.Path(path_type=Path), metavar="FILE", help="Use this book (also: EVENTMATE_BOOK).")
@click.version_option(__version__, message="eventmate %(version)s")
@click.pass_context
def cli(ctx: click.Context, book: Path | None) -> None:
    """Jot down whom you meet, follow up the day after, bring the cards to your phone."""
    ctx.obj = House(book)
    ctx.call_on_close(ctx.obj.take_snapshot)
    if ctx.invoked_subcommand is None:
        from eventmate.cli.screen import open_and_leave

        open_and_leave(ctx.obj.book.path, ctx.obj.settings)
