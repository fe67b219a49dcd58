from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from eventmate.errors import BadInput, EventmateError
from eventmate.messages.opener import choose, launch, launch_file

SCREEN = {"DISPLAY": ":0"}


def machine(*programs: str) -> Callable[[str], str | None]:
    return lambda name: f"/usr/bin/{name}" if name in programs else None


@pytest.mark.parametrize(
    ("environ", "programs", "platform", "chosen"),
    [
        (SCREEN, ("xdg-open", "open"), "linux", ("/usr/bin/xdg-open",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("xdg-open",), "linux", ("/usr/bin/xdg-open",)),
        ({}, ("xdg-open",), "linux", None),
        (SCREEN, (), "linux", None),
        ({}, ("open",), "darwin", ("/usr/bin/open",)),
        ({"TERMUX_VERSION": "0.118"}, ("termux-open-url", "xdg-open"), "linux", ("/usr/bin/termux-open-url",)),
        ({"WSL_DISTRO_NAME": "Ubuntu"}, ("wslview",), "linux", ("/usr/bin/wslview",)),
        ({"WSL_INTEROP": "/run/x", **SCREEN}, ("xdg-open",), "linux", ("/usr/bin/xdg-open",)),
        ({"SSH_CONNECTION": "a b c d", **SCREEN}, ("xdg-open",), "linux", None),
        ({"SSH_TTY": "/dev/pts/1"}, ("open",), "darwin", None),
        ({"SSH_TTY": "/dev/pts/1", "EVENTMATE_OPENER": "mine"}, ("mine",), "linux", ("/usr/bin/mine",)),
        ({"EVENTMATE_OPENER": "firefox --new-tab"}, ("firefox",), "linux", ("/usr/bin/firefox", "--new-tab")),
        ({"EVENTMATE_OPENER": "my opener"}, ("my opener",), "linux", ("/usr/bin/my opener",)),
    ],
)
def test_the_program_fits_the_machine(
    environ: dict[str, str], programs: tuple[str, ...], platform: str, chosen: tuple[str, ...] | None
) -> None:
    assert choose(environ, machine(*programs), platform) == chosen


@pytest.mark.parametrize("named", ["nonesuch", "'unclosed", "--"])
def test_a_named_program_that_is_not_there_is_said(named: str) -> None:
    with pytest.raises(BadInput, match="EVENTMATE_OPENER"):
        choose({"EVENTMATE_OPENER": named}, machine("xdg-open"), "linux")


def script(folder: Path, text: str) -> str:
    file = folder / "an opener"
    file.write_text(f"#!{sys.executable}\nimport sys\n{text}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


def test_the_program_gets_the_address_as_one_argument(tmp_path: Path) -> None:
    program = script(tmp_path, f"open({str(tmp_path / 'got')!r}, 'w').write(repr(sys.argv[1:]))")
    url = "mailto:a@x.example?subject=%24%28id%29&body=b"
    launch((program, "--new"), url)
    assert (tmp_path / "got").read_text() == repr(["--new", url])


def test_a_program_that_fails_is_said(tmp_path: Path) -> None:
    with pytest.raises(EventmateError, match="exit code 3"):
        launch((script(tmp_path, "sys.exit(3)"),), "https://x.example/")
    with pytest.raises(EventmateError, match="cannot be started"):
        launch((str(tmp_path / "none"),), "https://x.example/")


def test_a_program_that_stays_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "end")
    program = script(tmp_path, f"open({str(tmp_path / 'end')!r}).read(); sys.exit(3)")
    launch((program,), "https://x.example/", patience=0.05)
    (tmp_path / "end").write_text("now")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "-rf", "javascript:alert(1)", "https://x.example/\n", ""])
def test_nothing_but_an_address_is_given_to_a_program(tmp_path: Path, url: str) -> None:
    program = script(tmp_path, f"open({str(tmp_path / 'got')!r}, 'w')")
    with pytest.raises(EventmateError, match="no address"):
        launch((program,), url)
    assert not (tmp_path / "got").exists()


def test_a_file_goes_to_a_program_for_files(tmp_path: Path) -> None:
    termux = machine("termux-open-url", "termux-open")
    assert choose({"TERMUX_VERSION": "0.118"}, termux, "linux", files=True) == ("/usr/bin/termux-open",)
    program = script(tmp_path, f"open({str(tmp_path / 'got')!r}, 'w').write(repr(sys.argv[1:]))")
    launch_file((program,), tmp_path / "-rf people.vcf")
    assert (tmp_path / "got").read_text() == repr([str(tmp_path / "-rf people.vcf")])
