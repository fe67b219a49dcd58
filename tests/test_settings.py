from __future__ import annotations

import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.errors import BadInput, EventmateError, StorageError
from eventmate.model import Circle, FollowUpKind
from eventmate.settings import Settings, load, save_region, save_theme


def settings_of(folder: Path, text: str | bytes | None = None, **environ: str) -> Settings:
    if text is not None:
        (folder / "settings.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    return load({"EVENTMATE_CONFIG": str(folder), "EVENTMATE_BOOK": str(folder / "b.db"), **environ})


def test_without_a_file_defaults_hold(tmp_path: Path) -> None:
    found = settings_of(tmp_path / "none")
    assert found.region == ""
    assert not found.plain
    assert not found.discreet
    assert found.messages == "warm"
    assert found.connect_within == 2
    assert found.cadences == {Circle.CORE: 30, Circle.ACTIVE: 90}
    assert found.follow_ups["default"] == (FollowUpKind.CONNECT, FollowUpKind.PROMISE, FollowUpKind.THEIRS)
    assert found.templates == tmp_path / "none" / "templates"
    assert not (tmp_path / "none").exists()


def test_every_key_is_read(tmp_path: Path) -> None:
    found = settings_of(
        tmp_path,
        """
        region = "gb"
        theme = "nord"
        plain = true
        discreet = true
        templates = "mine"
        messages = "short"
        connect_within = 5
        cadence.core = 14
        [follow_ups]
        dinner = ["promise"]
        [keymap]
        undo = "ctrl+z"
        "list.done" = "d"
        list.skip = "x"
        """,
    )
    assert (found.region, found.theme, found.messages) == ("GB", "nord", "short")
    assert found.plain
    assert found.discreet
    assert found.templates == tmp_path / "mine"
    assert found.connect_within == 5
    assert found.cadences == {Circle.CORE: 14, Circle.ACTIVE: 90}
    assert found.follow_ups["dinner"] == (FollowUpKind.PROMISE,)
    assert "default" in found.follow_ups
    assert found.keymap == {"undo": "ctrl+z", "list.done": "d", "list.skip": "x"}


def test_the_book_named_nearest_wins(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('book = "in  file.db"')
    environ = {"EVENTMATE_CONFIG": str(tmp_path)}
    assert load(environ).book == tmp_path / "in  file.db"
    environ["EVENTMATE_BOOK"] = "/env.db"
    assert load(environ).book == Path("/env.db")
    assert load(environ, Path("/line.db")).book == Path("/line.db")


@pytest.mark.parametrize(
    ("environ", "region"),
    [
        ({"LANG": "en_GB.UTF-8"}, "GB"),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"}, "DE"),
        ({"LC_ALL": "nl_NL", "LANG": "de_DE.UTF-8"}, "NL"),
        ({"LC_CTYPE": "ca_ES@valencia", "LANG": ""}, "ES"),
        ({"LANG": "C"}, ""),
        ({"LANG": "POSIX"}, ""),
        ({"LANG": "en"}, ""),
        ({"LANG": "en_GBR.UTF-8"}, ""),
    ],
)
def test_the_region_comes_from_the_locale(tmp_path: Path, environ: dict[str, str], region: str) -> None:
    assert settings_of(tmp_path, **environ).region == region


def test_a_chosen_region_outweighs_the_locale(tmp_path: Path) -> None:
    assert settings_of(tmp_path, 'region = ""', LANG="en_GB.UTF-8").region == ""


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("\nregoin = 'GB'", 2, "region"),
        ("region = 44", 1, "quotes"),
        ("region = 'Great Britain'", 1, "two letters"),
        ("theme = 'a'\nplain = 'yes'", 2, "true or false"),
        ("connect_within = true", 1, "days"),
        ("connect_within = 0", 1, "days"),
        ("[cadence]\n\ncore = 'x'", 3, "days"),
        ("[cadence]\nwide = 5", 2, "core"),
        ("cadence = 5", 1, "[cadence]"),
        ("[follow_ups]\nx = ['lead']", 2, "connect"),
        ("[follow_ups]\nx = 'connect'", 2, "list"),
        ("plain = true\n[keymap]\nundo = 3", 3, "quotes"),
        ("[keymap.list]\nundo = 3", 2, "quotes"),
        ("book = 'a'\n= 3", 2, "TOML"),
        ("book = 'a'\nbook = 'b'\n", 2, "TOML"),
        (b"book = 'a'\ntheme = '\xff'", 2, "UTF-8"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str | bytes, line: int, word: str) -> None:
    with pytest.raises(BadInput) as caught:
        settings_of(tmp_path, text)
    said = str(caught.value)
    assert f"line {line}" in said
    assert word in said
    assert str(tmp_path / "settings.toml") in said


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(StorageError, match=r"settings\.toml is no file"):
        settings_of(tmp_path)


def test_a_pipe_in_the_place_of_the_file_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.toml")
    with pytest.raises(StorageError):
        settings_of(tmp_path)


@given(st.one_of(st.binary(max_size=200), st.text(alphabet="[]{}='\"\n. aregion\\u\x00#1", max_size=80)))
def test_no_text_is_more_than_a_sentence(tmp_path_factory: pytest.TempPathFactory, text: bytes | str) -> None:
    folder = tmp_path_factory.mktemp("s")
    said = ""
    try:
        settings_of(folder, text if isinstance(text, bytes) else text.encode())
    except EventmateError as problem:
        said = str(problem)
    assert not any(c < " " for c in said)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, 'region = "GB"\n'),
        ("# mine\n", '# mine\nregion = "GB"\n'),
        ("# mine", '# mine\nregion = "GB"\n'),
        ("region = 'NL'  # home\nplain = true\n", 'region = "GB"  # home\nplain = true\n'),
        ("plain = true\r\n\r\n[keymap]\r\nundo = 'u'\r\n", None),
        ("[keymap]\nregion = 'x'\n", "region = \"GB\"\n[keymap]\nregion = 'x'\n"),
    ],
)
def test_saving_a_region_leaves_the_rest(tmp_path: Path, before: str | None, after: str | None) -> None:
    saved = save_region(settings_of(tmp_path, before), "gb")
    text = (tmp_path / "settings.toml").read_bytes().decode()
    assert saved.region == settings_of(tmp_path).region == "GB"
    assert after is None or text == after
    if before:
        old = {**tomllib.loads(before), "region": "GB"}
        assert tomllib.loads(text) == old
    if before and "\r\n" in before:
        assert "\n" not in text.replace("\r\n", "")


def test_a_file_that_cannot_be_edited_line_by_line_is_left_alone(tmp_path: Path) -> None:
    text = 'theme = """\nregion = "x"\n"""\n'
    settings = settings_of(tmp_path, text)
    with pytest.raises(BadInput, match='region = "GB"'):
        save_region(settings, "GB")
    assert (tmp_path / "settings.toml").read_text() == text


@given(st.text(max_size=30))
def test_any_theme_is_read_back(tmp_path_factory: pytest.TempPathFactory, theme: str) -> None:
    folder = tmp_path_factory.mktemp("s")
    saved = save_theme(settings_of(folder, "plain = true\n"), theme)
    assert settings_of(folder).theme == saved.theme
    assert settings_of(folder).plain


def test_the_file_is_its_owners_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        save_region(settings_of(tmp_path / "new"), "GB")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "settings.toml").stat().st_mode) == 0o600
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["settings.toml"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("plain = true\n")
    (tmp_path / "settings.toml").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StorageError, match="link"):
        save_region(settings_of(tmp_path), "GB")
    assert (tmp_path / "elsewhere").read_text() == "plain = true\n"


def test_what_needs_no_folder_of_the_user_loads_neither_platformdirs_nor_a_parser(tmp_path: Path) -> None:
    program = (
        "import sys; from eventmate.settings import load; "
        f"load({{'EVENTMATE_CONFIG': {str(tmp_path)!r}, 'EVENTMATE_BOOK': '/b'}}); "
        "print([m for m in ('platformdirs', 'tomllib', 'tempfile', 'textual') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
