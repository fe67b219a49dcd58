"""The command line: parse, one operation or flow, print.

Commands never ask. stdout is data, stderr is talk. Each subject is a module,
loaded when one of its commands is called, since a command should be done
before one has looked up.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from eventmate import __version__
from eventmate.cli.house import House, report
from eventmate.errors import EventmateError

_COMMANDS = {
    "add": "people", "find": "find", "show": "people", "edit": "people", "forget": "people",
    "swap": "swap",
    "events": "events", "event": "events",
    "followups": "followups", "done": "followups", "snooze": "followups", "skip": "followups",
    "wait": "followups", "log": "reaching", "message": "reaching",
    "export": "transfer",
    "import": "imports", "duplicates": "imports", "merge": "imports",
    "share": "share", "qr": "share", "me": "share",
    "goals": "network", "who": "network", "introductions": "network",
    "undo": "history", "redo": "history", "history": "history",
    "demo": "screen", "completion": "completion",
}  # fmt: skip
"""Each command and the module of this package that has it."""


class _Lazy(click.Group):
    """A group that imports the module of a command when it is called, or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None for one that there is not."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"eventmate.cli.{_COMMANDS[cmd_name]}")
        found = getattr(module, f"{cmd_name}_command")
        assert isinstance(found, click.Command)
        return found


@click.group(
    cls=_Lazy,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command the screen opens. Exit codes: 0 done, 1 something went wrong, 2 not understood, "
    "3 several fit (they are listed), 4 the file exists, 5 nobody or nothing fits, 6 nothing to undo, "
    "7 another program is writing, 8 the disk is full, read-only or failing, 9 the book cannot be used, "
    "10 no terminal for the screen.",
)
@click.option("--book", type=click.Path(path_type=Path), metavar="FILE", help="Use this book (also: EVENTMATE_BOOK).")
@click.version_option(__version__, message="eventmate %(version)s")
@click.pass_context
def cli(ctx: click.Context, book: Path | None) -> None:
    """Jot down whom you meet, follow up the day after, bring the cards to your phone."""
    ctx.obj = House(book)
    if ctx.invoked_subcommand is None:
        from eventmate.cli.screen import open_screen

        ctx.exit(open_screen(ctx.obj))


def main() -> NoReturn:
    """Run the command line and leave with its exit code; no error becomes a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except EventmateError as error:
        code = report(error)
    except (click.Abort, KeyboardInterrupt):
        code = 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        if os.environ.get("EVENTMATE_DEBUG"):
            raise
        click.echo(
            f"eventmate ran into an error of its own ({type(error).__name__}); your book is as it was. "
            "EVENTMATE_DEBUG=1 shows where.",
            err=True,
        )
        code = 1
    sys.exit(code if isinstance(code, int) else 0)
