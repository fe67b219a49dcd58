"""Nobody but the owner: rights under umask 000, planted links, crash output, arguments, and no connection outwards."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from tests.pty_session import PtySession
from tests.torture import children, terminals
from tests.torture.figures import Figure

LINE = "Zdenka Quillfeather @ CERN, zdenka@quill.example !send the paper"
SECRETS = (b"quill", b"zdenka", b"cern")


def run(*, long: bool) -> Iterator[Figure]:
    """Look at every file, plant links, crash, and listen."""
    terminals.load()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        yield _rights(home / "rights")
        yield _links(home / "links", kinds=("file", "folder", "nothing") if long else ())
        yield _crashes(home / "crash")
        yield _connections(home / "net")


def _use_all(home: Path) -> None:
    """Have the program write whatever it writes."""
    for arguments in (
        ["event", "start", "PyLondon", "--region", "GB"], ["add", LINE], ["add", "Bob Noyce // knows her"],
        ["backup"],
        ["backup", "mine.db"], ["export", "all.vcf"], ["export", "all.zip"], ["export", "all.csv"],
        ["export", "all.json"],
        ["export", "cards/"], ["import", "all.vcf"], ["followups", "--ics", "todo.ics"],
        ["qr", "1", "--png", "code.png"],
        ["qr", "1", "--svg", "code.svg"], ["restore", "latest"], ["doctor"], ["undo"], ["forget", "2", "--for-good"],
    ):  # fmt: skip
        terminals.run(home, *arguments, umask=0)
    with terminals.screen(home, before=("sh", "-c", 'umask 000; exec "$@"', "sh")) as session:
        _walk(session)


def _walk(session: PtySession) -> None:
    session.wait_for("Who did you meet?")
    session.type("Cem Baykal, half a line")
    session.wait_for("half a line")
    for key in ("f4", "f5", "f6", "f7", "f9", "f2"):
        session.press(key)
        terminals.until(lambda: False, 0.3)
    # Until what is done behind the screen has begun, and is done.
    terminals.until(lambda: False, 3)
    session.press("ctrl+q")
    session.wait_exit()


def _rights(home: Path) -> Figure:
    figure = Figure("every file is 0600 and every folder 0700 under umask 000")
    home.mkdir(0o700)
    _use_all(home)
    for path in sorted(home.rglob("*")):
        mode = stat.S_IMODE(path.lstat().st_mode)
        figure.tried(
            *([] if mode == (0o700 if path.is_dir() else 0o600) else [f"{path.relative_to(home)} is {mode:o}"])
        )
    names = {path.name for path in home.rglob("*")}
    wanted = {"book.db", "mine.db", "all.vcf", "all.zip", "all.csv", "all.json", "cards", "todo.ics", "code.png",
              "code.svg",
              "book.db-snapshots", "book.db-typed"}  # fmt: skip
    figure.broken += [f"{name} was not written, so it was not looked at" for name in sorted(wanted - names)]
    return figure


_FOLDERS = {"book.db-snapshots", "book.db-typed", "config", "cards"}


def _links(home: Path, kinds: Sequence[str]) -> Figure:
    figure = Figure("symbolic links planted where it writes are not followed")
    home.mkdir(0o700)
    terminals.run(home, "add", LINE)
    places = [
        "book.db-wal", "book.db-shm", "book.db-journal", "book.db-snapshots", "book.db-typed", "config", "all.vcf",
        "all.zip", "all.csv", "all.json", "mine.db", "code.png", "code.svg", "todo.ics", "cards",
    ]  # fmt: skip
    for name in places:
        for kind in kinds or (["folder"] if name in _FOLDERS else ["file"]):
            here = home / f"{name}-{kind}"
            here.mkdir()
            shutil.copy(home / "book.db", here / "book.db")
            target = home / f"target-{name}-{kind}"
            if kind == "folder":
                target.mkdir()
            elif kind == "file":
                target.write_bytes(b"mine")
            (here / name).symlink_to(target)
            _use_some(here, name)
            if kind == "folder":
                told = [path.name for path in target.iterdir()]
                figure.tried(*([f"{name}: {told} was written behind the link"] if told else []))
            else:
                changed = target.exists() if kind == "nothing" else target.read_bytes() != b"mine"
                figure.tried(*([f"{name}: what the link points to ({kind}) was written"] if changed else []))
    return figure


def _use_some(home: Path, name: str) -> None:
    uses: dict[str, list[list[str]]] = {
        "code.png": [["qr", "1", "--png", name, "--force"]], "code.svg": [["qr", "1", "--svg", name, "--force"]],
        "todo.ics": [["followups", "--ics", name]], "mine.db": [["backup", name, "--force"]],
        "cards": [["export", "cards"]],
        "book.db-snapshots": [["backup"], ["restore", "latest"]],
    }  # fmt: skip
    if name.startswith("all."):
        uses[name] = [["export", name, "--force"]]
    if name in ("book.db-typed", "config"):
        with terminals.screen(home) as session:
            if name == "config":
                terminals.until(lambda: b"Who did" in session.raw)
                session.press("ctrl+q")
                session.wait_exit()
            else:
                session.wait_for("Who did you meet?")
                session.type("half a line")
                terminals.until(lambda: False, 1)
    for arguments in uses.get(name, [["add", "Bob Noyce"]]):
        terminals.run(home, *arguments)


def _crashes(home: Path) -> Figure:
    figure = Figure("a crash shows nothing of contacts")
    home.mkdir(0o700)
    terminals.run(home, "add", LINE)
    for name in _BREAKABLE:
        for arguments in (["show", "1"], ["find", "a"], ["followups"], ["history"], ["export", "x.vcf", "--force"]):
            code, said = terminals.run(home, *arguments, before=partial(_break, name))
            told = [word.decode() for word in SECRETS if code and word in said.lower()]
            figure.tried(*([f"{name} by {arguments[0]} shows {told}"] if told else []))
    figure.tried(*_crashed_screen(home))
    return figure


_BREAKABLE = (
    "eventmate.book.contacts.resolve", "eventmate.book.search.find", "eventmate.book.followups.listing",
    "eventmate.cli.house.say", "eventmate.book.history.latest", "eventmate.export.vcard.card",
)  # fmt: skip


def _break(name: str) -> None:
    """Have a function fail while it holds what nobody else is to see."""
    module, _, function = name.rpartition(".")

    def crash(*arguments: object, **named: object) -> None:
        secret = LINE
        raise RuntimeError(secret)

    setattr(importlib.import_module(module), function, crash)


def _crashed_screen(home: Path) -> Iterator[str]:
    code = (
        "import eventmate.tui.screens.capture as c\n"
        f"def crash(self, *a, **k):\n  secret = {LINE!r}\n  raise RuntimeError(secret)\n"
        "c.CaptureScreen.show = crash\nfrom eventmate.cli import main\nimport sys; sys.argv = ['eventmate']\nmain()"
    )
    env = {**os.environ, **terminals.environment(home)}
    with PtySession([*terminals.command()[:1], "-c", code], env=env) as session:
        session.wait_exit(timeout=20)
        after = session.raw.lower().rpartition(b"\x1b[?1049l")[2]
    if b"had to stop" not in after:
        yield "the screen did not crash, so nothing was seen"
    yield from (f"the screen's last words hold {word.decode()}" for word in SECRETS if word in after)


def _connections(home: Path) -> Figure:
    figure = Figure("no connection goes out in a whole session")
    if children.strace() is None:
        figure.skipped = "strace is missing or may not trace"
        return figure
    home.mkdir(0o700)
    log = home / "calls"
    tracer = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", str(log))
    terminals.run(home, "add", LINE)
    with terminals.screen(home, before=tracer) as session:
        _walk(session)
    lines = log.read_text().splitlines()
    out = [line for line in lines if re.search(r"AF_INET6?", line)]
    figure.tried(*(line[:200] for line in out))
    for arguments in (
        ["add", "Bob Noyce"],
        ["find", "bob"],
        ["export", "a.vcf"],
        ["import", "a.vcf"],
        ["doctor"],
        ["backup"],
    ):
        subprocess.run(
            [*tracer, *terminals.command(*arguments)], env={**os.environ, **terminals.environment(home)}, cwd=home,
            capture_output=True, check=False,
        )  # fmt: skip
        figure.tried(*(line[:200] for line in log.read_text().splitlines() if "AF_INET" in line))
    return figure
