"""The program as a shell sees it: arguments and input in, exit code and both streams out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from eventmate.cli import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401
        return json.loads(self.out)


class Shell:
    """A shell of somebody with an empty home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.book = home / "book.db"
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "EVENTMATE_BOOK": str(self.book),
            "EVENTMATE_CONFIG": str(home / "config"),
        }

    def __call__(self, *arguments: str, stdin: bytes = b"", code: int = 0) -> Ran:
        """Run eventmate's entry point in this process (a new one costs 0.2 s) and expect an exit code."""
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
        with (
            mock.patch.dict(os.environ, self.environ, clear=True),
            mock.patch.object(sys, "argv", ["eventmate", *arguments]),
            mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin))),
            mock.patch.object(sys, "stdout", out),
            mock.patch.object(sys, "stderr", err),
            pytest.raises(SystemExit) as left,
        ):
            main()
        return self._checked(arguments, Ran(int(left.value.code or 0), *(_text(s) for s in (out, err))), code)

    def process(self, *arguments: str, code: int = 0) -> Ran:
        """Run eventmate as a process of its own and expect an exit code."""
        ran = subprocess.run(
            [sys.executable, "-m", "eventmate", *arguments],
            stdin=subprocess.DEVNULL, capture_output=True, env=self.environ, cwd=self.home, timeout=60, check=False,
        )  # fmt: skip
        return self._checked(arguments, Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode()), code)

    def _checked(self, arguments: tuple[str, ...], ran: Ran, code: int) -> Ran:
        assert ran.code == code, f"{arguments}: exit {ran.code}\n{ran.out}{ran.err}"
        assert "Traceback" not in ran.err
        return ran


def _text(stream: io.TextIOWrapper) -> str:
    raw = stream.detach()
    assert isinstance(raw, io.BytesIO)
    return raw.getvalue().decode()


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path)
