"""Deleted means gone: who was forgotten for good is in no file of ours, byte by byte."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from eventmate import demo
from eventmate.book import Book
from tests.book.test_backup import damage
from tests.torture import terminals
from tests.torture.figures import Figure

NAME, NEEDLES = "Zdenka Quillfeather", (b"quill", b"zdenka", b"quixotic-phrase")


def run(*, long: bool) -> Iterator[Figure]:
    """Write somebody everywhere, forget them for good, and search every byte."""
    figure = Figure("after `forget --for-good` the name is in no file of ours, byte by byte")
    terminals.load()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(6) if long else [1]:
            home = Path(folder) / str(number)
            home.mkdir(0o700)
            figure.tried(*_forgotten(home, damaged=bool(number % 2)))
    yield figure


def _forgotten(home: Path, *, damaged: bool) -> Iterator[str]:
    _write_everywhere(home, damaged=damaged)
    if not _found(home):
        yield "they were never there"
    code, said = terminals.run(home, "forget", NAME, "--for-good")
    if code:
        yield f"forget ended with {code}: {said.decode()}"
    yield from (f"{path.relative_to(home)} still holds {needle.decode()}" for path, needle in _found(home))
    code, said = terminals.run(home, "doctor")
    if code:
        yield f"doctor ends with {code}: {said.decode()}"
    code, said = terminals.run(home, "restore", "latest")
    yield from (f"after restoring, {path.relative_to(home)} holds them" for path, _ in _found(home))


def _write_everywhere(home: Path, *, damaged: bool) -> None:
    demo.fill(Book(home / "book.db"), datetime.now().astimezone())
    terminals.run(
        home, "add", f"{NAME}, CTO @ CERN, zdenka@quill.example +44 20 7946 0958 !send quixotic-phrase // tall"
    )
    for arguments in (
        ["add", f"Bob Novotny // friend of {NAME}"], ["edit", NAME, "title=CEO"], ["backup"],
        ["swap", NAME, "--talk", "quixotic-phrase", "--looking-for", "engineers"], ["undo"], ["redo"],
        ["log", NAME, "rang about quixotic-phrase"], ["backup"], ["export", "all.vcf"], ["import", "all.vcf"],
        ["forget", NAME], ["undo"],
    ):  # fmt: skip
        terminals.run(home, *arguments)
    (home / "all.vcf").unlink(missing_ok=True)  # a file of the person's own
    if damaged:
        damage(home / "book.db")
        terminals.run(home, "restore", "latest")
    typed = home / "book.db-typed"
    typed.mkdir(mode=0o700, exist_ok=True)
    (typed / "4194304-ab.json").write_text(json.dumps({"capture": f"{NAME} again"}))
    (typed / "4194304-ab.new").write_text(json.dumps({"capture": f"{NAME} aga"}))


def _found(home: Path) -> list[tuple[Path, bytes]]:
    files = [path for path in home.rglob("*") if path.is_file()]
    return [(path, needle) for path in files for needle in NEEDLES if needle in path.read_bytes().lower()]
