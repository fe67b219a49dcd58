"""How an address or a file is opened on this machine: by which program, if by any.

EVENTMATE_OPENER names another program, with arguments if need be; it gets the address as its last one.
"""

from __future__ import annotations

import shlex
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from eventmate.errors import BadInput, EventmateError
from eventmate.messages.links import is_safe

_NO_FILES = "termux-open-url"
"""Opens addresses only."""


def choose(
    environ: Mapping[str, str], which: Callable[[str], str | None], platform: str, *, files: bool = False
) -> tuple[str, ...] | None:
    """The program that opens addresses here, or None where there is nobody to open them for.

    Args:
        environ: the environment.
        which: finds a program, as `shutil.which` does.
        platform: as `sys.platform` names it.
        files: whether it is to open files.

    Raises:
        BadInput: EVENTMATE_OPENER names a program that is not there.
    """
    if named := environ.get("EVENTMATE_OPENER", "").strip():
        return _named(named, which)
    if environ.get("SSH_CONNECTION") or environ.get("SSH_TTY"):
        return None
    names = [name for name in _candidates(environ, platform) if not (files and name == _NO_FILES)]
    return next(((found,) for name in names if (found := which(name))), None)


def launch(program: Sequence[str], url: str, patience: float = 2.0) -> None:
    """Give an address to a program, without a shell, and wait no longer than it takes to fail.

    Args:
        program: what `choose` returned.
        url: an address that `links` made.
        patience: seconds in which a program that fails says so; one that became the browser runs on.

    Raises:
        EventmateError: it is no address that may be opened, or the program could not open it.
    """
    if not is_safe(url):
        raise EventmateError("This is no address that eventmate opens; copy it instead.")
    _run(program, url, "address", patience)


def launch_file(program: Sequence[str], path: Path, patience: float = 2.0) -> None:
    """Give a file to a program, as `launch` does an address.

    Args:
        program: what `choose` returned for files.
        path: the file; it goes out absolute, so that its name is no option.
        patience: seconds in which a program that fails says so.

    Raises:
        EventmateError: the program could not open it.
    """
    _run(program, str(path.absolute()), "file", patience)


def _run(program: Sequence[str], target: str, what: str, patience: float) -> None:
    quiet = subprocess.DEVNULL
    instead = "copy the address instead" if what == "address" else "the file is there all the same"
    try:
        running = subprocess.Popen([*program, target], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError as problem:
        raise EventmateError(f"{program[0]} cannot be started ({problem.strerror}); {instead}.") from None
    try:
        code = running.wait(patience)
    except subprocess.TimeoutExpired:
        # somebody has to take its exit code, or a dead process stays in the table
        threading.Thread(target=running.wait, daemon=True).start()
        return
    if code:
        raise EventmateError(f"{program[0]} could not open the {what} (exit code {code}); {instead}.")


def _candidates(environ: Mapping[str, str], platform: str) -> list[str]:
    """Names of programs to try, in order."""
    if platform == "darwin":
        return ["open"]
    if environ.get("TERMUX_VERSION") or "com.termux" in environ.get("PREFIX", ""):
        return ["termux-open-url", "termux-open"]
    windows = ["wslview"] if environ.get("WSL_DISTRO_NAME") or environ.get("WSL_INTEROP") else []
    shown = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return [*windows, "xdg-open"] if shown else windows


def _named(named: str, which: Callable[[str], str | None]) -> tuple[str, ...]:
    if found := which(named):
        return (found,)
    try:
        program, *arguments = shlex.split(named)
    except ValueError:
        program, arguments = named, []
    if not (found := which(program)):
        raise BadInput(f"EVENTMATE_OPENER names “{program}”, which is no program here.")
    return (found, *arguments)
