"""The app on a real terminal: what reaches it, and how the app leaves it."""

from __future__ import annotations

import base64
import io
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from eventmate.book.typed import TypedText
from eventmate.errors import NoTerminal
from eventmate.tui.terminal import check_terminal
from tests.pty_session import PtySession

ROOT = Path(__file__).parents[2]
SEQUENCE = re.compile(r"\x1b\[[0-9;?<>=$]*[a-zA-Z]|\x1b\][0-9]+;[^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[^\[\]]")


@contextmanager
def running(folder: Path) -> Iterator[PtySession]:
    command = [sys.executable, "-m", "tests.tui.tiny_app", str(folder)]
    with PtySession(command, size=(100, 75), env={"PYTHONPATH": str(ROOT), "EVENTMATE_DEBUG": ""}) as session:
        session.wait_for("ready")
        yield session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[PtySession]:
    with running(tmp_path) as session:
        yield session


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PtySession]:
    """A session for the tests that leave the app running."""
    with running(tmp_path_factory.mktemp("typed")) as session:
        yield session


def type_name(session: PtySession) -> None:
    session.type("Ada Lovelace")
    session.wait_for("got Ada Lovelace")


def kept(folder: Path) -> list[str]:
    return [orphan.text for orphan in TypedText(folder).orphans()]


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_signal_keeps_the_text_and_leaves(session: PtySession, tmp_path: Path, number: signal.Signals) -> None:
    type_name(session)
    session.kill(number)
    assert session.wait_exit() == 128 + number
    assert kept(tmp_path) == ["Ada Lovelace"]
    assert b"\x1b[?1049l" in session.raw, "the terminal was not given back"


def test_a_signal_is_heard_while_the_event_loop_is_blocked(session: PtySession, tmp_path: Path) -> None:
    type_name(session)
    session.press("f5")
    session.wait_for("blocking")
    session.kill(signal.SIGTERM)
    assert session.wait_exit() == 128 + signal.SIGTERM
    assert kept(tmp_path) == ["Ada Lovelace"]


def test_a_closed_terminal_keeps_the_text_and_ends_the_app(session: PtySession, tmp_path: Path) -> None:
    type_name(session)
    session.hang_up()
    assert session.wait_exit() == 128 + signal.SIGHUP
    assert kept(tmp_path) == ["Ada Lovelace"]


def test_a_closed_terminal_ends_an_app_that_ignores_the_hang_up(tmp_path: Path) -> None:
    ignoring = (
        "import os,signal,sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); os.execv(sys.executable, sys.argv[1:])"
    )
    app = [sys.executable, "-m", "tests.tui.tiny_app", str(tmp_path)]
    with PtySession([sys.executable, "-c", ignoring, *app], env={"PYTHONPATH": str(ROOT)}) as session:
        session.wait_for("ready")
        type_name(session)
        session.hang_up()
        assert session.wait_exit() == 128 + signal.SIGHUP
    assert kept(tmp_path) == ["Ada Lovelace"]


def test_a_crash_quotes_nothing_and_keeps_the_text(session: PtySession, tmp_path: Path) -> None:
    type_name(session)
    before = len(session.raw)
    session.press("f2")
    assert session.wait_exit() == 1
    said = session.raw[before:].rpartition(b"\x1b[?1049l")[2]
    assert b"eventmate had to stop" in said
    assert b"typed text is kept" in said
    assert b"Lovelace" not in said
    assert kept(tmp_path) == ["Ada Lovelace"]


def test_a_failing_disk_stops_the_app_with_its_sentence_and_code(session: PtySession) -> None:
    session.press("f3")
    assert session.wait_exit() == 8
    assert b"eventmate had to stop: The disk is full." in session.raw


def test_a_paste_of_many_lines_arrives_whole(lasting: PtySession) -> None:
    lasting.paste("Ada Lovelace\nCTO\nAnalytical Engines")
    lasting.wait_for("pasted 3 lines")


def test_bytes_that_are_no_text_do_not_stop_the_app(lasting: PtySession) -> None:
    lasting.send(b"\xff\xc3")
    lasting.type("Ada")
    lasting.wait_for("Ada")


def test_hostile_text_never_reaches_the_terminal(session: PtySession) -> None:
    before = len(session.raw)
    session.press("f4")
    session.wait_for("end of list")
    session.press("f3")
    session.wait_exit()
    received = session.raw[before:].decode(errors="surrogateescape")
    clipboard = f"\x1b]52;c;{base64.b64encode(b'shown ').decode()}\x07"
    assert received.count(clipboard) == 1, "the app's own use of the clipboard"
    received = received.replace(clipboard, "")
    sequences = set(SEQUENCE.findall(received))
    allowed = re.compile(r"\x1b\[[0-9;]*[mH]|\x1b\[\?[0-9]+[hl]|\x1b\[<u")
    assert not [sequence for sequence in sequences if not allowed.fullmatch(sequence)]
    rest = SEQUENCE.sub("", received).replace("\r\n", "").replace("\n", "")
    assert not re.findall(r"[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ud800-\udfff]", rest)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stdin", "stdout", "environ"),
    [
        (io.StringIO(), Terminal(), {}),
        (Terminal(), io.StringIO(), {}),
        (None, Terminal(), {}),
        (Terminal(), None, {}),
        (Terminal(), Terminal(), {"TERM": "dumb"}),
    ],
)
def test_no_terminal_is_told(stdin: io.StringIO | None, stdout: io.StringIO | None, environ: dict[str, str]) -> None:
    with pytest.raises(NoTerminal, match="--help"):
        check_terminal(stdin, stdout, environ)


def test_a_terminal_is_enough() -> None:
    check_terminal(Terminal(), Terminal(), {"TERM": "xterm"})
