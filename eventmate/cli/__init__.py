"""The command line: parse, one operation or flow, print.

Commands never ask. stdout is data, stderr is talk. Without arguments the screen
opens, and then nothing of the commands is loaded: click alone would be a tenth
of the time to the first frame.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from eventmate.errors import EventmateError


def main() -> NoReturn:
    """Run what the arguments ask for and leave with its exit code; no error becomes a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code = _command() if len(sys.argv) > 1 else _screen()
    except EventmateError as error:
        from eventmate.cli.house import report

        code = report(error)
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        if os.environ.get("EVENTMATE_DEBUG"):
            raise
        print(
            f"eventmate ran into an error of its own ({type(error).__name__}); your book is as it was. "
            "EVENTMATE_DEBUG=1 shows where.",
            file=sys.stderr,
        )
        code = 1
    sys.exit(code)


def _screen() -> NoReturn:
    from eventmate.cli.screen import open_and_leave
    from eventmate.settings import load

    settings = load(os.environ)
    open_and_leave(settings.book, settings)


def _command() -> int:
    import click

    from eventmate.cli.group import cli

    try:
        code = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 130
    return code if isinstance(code, int) else 0
