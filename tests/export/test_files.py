import errno
import os
import re
import resource
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.errors import BadInput, FileExists, StorageError
from eventmate.export.files import NAME_BYTES, file_name, write_bytes, write_cards
from eventmate.text import clean

RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\.| *$)", re.IGNORECASE)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEND:VCARD\r\n"


def cards(*names: str) -> list[tuple[str, str]]:
    return [(name, CARD.format(name)) for name in names]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file of this process may grow past 64 KB: the nearest to a full disk without one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder that this process may not write in, root or not."""
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield folder
    os.seteuid(user)


@given(text=st.text(max_size=400))
@example("CON")
@example("aux .x")
@example("../../.bashrc")
@example("-rf")
@example("é" * 300)
@example("e\u0301" * 300)
@example("\u0301" * 300)
@example("a\x1b]52;c;ZXZpbA==\x07")
@example("evil\u202egpj.exe")
@example("C:\\x?<y>|*")
@example("\ud800")
def test_a_file_name_is_harmless_whatever_it_is_made_of(text: str) -> None:
    name = file_name(text, ".vcf")
    assert name.endswith(".vcf")
    assert len(name.encode()) <= NAME_BYTES
    assert not set(name) & set('\\/:*?"<>|\n\t')
    assert clean(name) == name, "control or invisible characters"
    assert name[0] not in ".-~ "
    assert name[:-4].rstrip(". ") == name[:-4], "Windows drops a dot or blank at the end"
    assert not RESERVED.match(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lovelace", "Ada Lovelace.vcf"),
        ("Zoë / Ø:rsted", "Zoë - Ø rsted.vcf"),
        ("王小明", "王小明.vcf"),
        ("", "contact.vcf"),
        ("..", "contact.vcf"),
        ("../../.bashrc", "bashrc.vcf"),
        ("nul", "_nul.vcf"),
        ("Conrad", "Conrad.vcf"),
    ],
)
def test_a_file_name_stays_recognisable(text: str, name: str) -> None:
    assert file_name(text, ".vcf") == name


def test_a_written_file_is_whole_and_the_persons_own(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    assert write_bytes(path, [b"ab", b"", b"c"]) == 3
    assert path.read_bytes() == b"abc"
    assert mode(path) == 0o600
    assert os.listdir(tmp_path) == ["x.json"]


def test_an_existing_file_stays_unless_forced(tmp_path: Path) -> None:
    path = tmp_path / "x.vcf"
    path.write_bytes(b"old")
    with pytest.raises(FileExists, match=r"x\.vcf is there already"):
        write_bytes(path, [b"new"])
    assert path.read_bytes() == b"old"
    write_bytes(path, [b"new"], force=True)
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["x.vcf"]


def test_a_file_that_appears_while_we_write_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "x.vcf"

    def slow() -> Iterator[bytes]:
        path.write_bytes(b"theirs")
        yield b"ours"

    with pytest.raises(FileExists):
        write_bytes(path, slow())
    assert path.read_bytes() == b"theirs"
    assert os.listdir(tmp_path) == ["x.vcf"]


@pytest.mark.parametrize("force", [False, True])
def test_no_symbolic_link_is_followed(tmp_path: Path, force: bool) -> None:
    target, link = tmp_path / "precious", tmp_path / "x.vcf"
    target.write_bytes(b"precious")
    link.symlink_to(target)
    if force:
        write_bytes(link, [b"new"], force=True)
        assert not link.is_symlink()
    else:
        with pytest.raises(FileExists):
            write_bytes(link, [b"new"])
    assert target.read_bytes() == b"precious"


def test_a_dangling_link_is_not_written_through(tmp_path: Path) -> None:
    link = tmp_path / "x.vcf"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExists):
        write_bytes(link, [b"new"])
    assert os.listdir(tmp_path) == ["x.vcf"]


@pytest.mark.parametrize("force", [False, True])
def test_pipes_devices_and_folders_are_refused_at_once(tmp_path: Path, force: bool) -> None:
    pipe, folder = tmp_path / "pipe", tmp_path / "folder"
    os.mkfifo(pipe)
    folder.mkdir()
    for path, words in [(pipe, "a device or a pipe"), (Path("/dev/null"), "a device"), (folder, "is a folder")]:
        with pytest.raises(BadInput, match=words):
            write_bytes(path, [b"x"], force=force)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no such folder"):
        write_bytes(tmp_path / "none" / "x.vcf", [b"x"])


def test_a_forbidden_folder_is_said(locked: Path) -> None:
    with pytest.raises(StorageError, match="may not write there"):
        write_bytes(locked / "x.vcf", [b"x"])


@pytest.mark.parametrize("name", ["a\0b.vcf", "\ud800.vcf"])
def test_an_impossible_name_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="no possible file name"):
        write_bytes(tmp_path / name, [b"x"])
    with pytest.raises(BadInput, match="no possible file name"):
        write_cards(tmp_path / name, [])


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="too long"):
        write_bytes(tmp_path / ("x" * 300), [b"x"])
    assert not os.listdir(tmp_path)


@pytest.mark.usefixtures("small_disk")
@pytest.mark.parametrize("path", ["x.vcf", "x.zip", "folder/", "old/"])
def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path, path: str) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "Bo.vcf").write_bytes(b"old")
    large = os.urandom(100_000).hex()
    with pytest.raises(StorageError, match="was not written") as caught:
        write_cards(f"{tmp_path}/{path}", [("Ada", "small"), ("Bo", large)], force=True)
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__cause__.errno == errno.EFBIG
    assert os.listdir(tmp_path) == ["old"]
    assert [p.read_bytes() for p in (tmp_path / "old").iterdir()] == [b"old"]


@pytest.mark.parametrize("path", ["x.vcf", "x.zip", "folder/", "old"])
def test_a_failure_of_what_makes_the_cards_leaves_nothing(tmp_path: Path, path: str) -> None:
    (tmp_path / "old").mkdir()

    def failing() -> Iterator[tuple[str, str]]:
        yield "Ada", "card"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_cards(tmp_path / path if path != "folder/" else f"{tmp_path}/folder/", failing())
    assert os.listdir(tmp_path) == ["old"]
    assert not os.listdir(tmp_path / "old")


def test_one_file_holds_the_cards_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "all.VCF"
    assert write_cards(path, [("A", "BEGIN:VCARD\r\nEND:VCARD"), ("B", "BEGIN:VCARD\r\nEND:VCARD\r\n")]) == (path,)
    assert path.read_bytes() == b"BEGIN:VCARD\r\nEND:VCARD\r\n" * 2


def test_a_zip_holds_one_file_a_person(tmp_path: Path) -> None:
    (path,) = write_cards(tmp_path / "all.zip", cards("José", "../x", "José"))
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["José.vcf", "x.vcf", "José 2.vcf"]
        assert archive.read("x.vcf").decode() == CARD.format("../x")
    assert mode(path) == 0o600


def test_a_new_folder_holds_one_file_a_person(tmp_path: Path) -> None:
    names = ["Ada", "ADA", "Ada 2", "Zoë", "Zoe\u0308", "", "CON"]
    paths = write_cards(f"{tmp_path}/phone/", cards(*names))
    assert len({p.name.casefold() for p in paths}) == len(names)
    assert [p.read_bytes().decode() for p in paths] == [card for _, card in cards(*names)]
    assert sorted(p.name for p in paths) == sorted(os.listdir(tmp_path / "phone"))
    assert mode(tmp_path / "phone") == 0o700
    assert {mode(p) for p in paths} == {0o600}


def test_existing_files_of_a_folder_are_named_and_stay(tmp_path: Path) -> None:
    (tmp_path / "Bo.vcf").write_bytes(b"old")
    with pytest.raises(FileExists, match=r"Bo\.vcf") as caught:
        write_cards(tmp_path, cards("Ada", "Bo"))
    assert "Ada" not in str(caught.value)
    assert os.listdir(tmp_path) == ["Bo.vcf"]
    write_cards(tmp_path, cards("Ada", "Bo"), force=True)
    assert sorted(os.listdir(tmp_path)) == ["Ada.vcf", "Bo.vcf"]
    assert (tmp_path / "Bo.vcf").read_bytes() != b"old"


def test_a_folder_in_the_way_of_a_file_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "Bo.vcf").mkdir()
    with pytest.raises(BadInput, match="is a folder"):
        write_cards(tmp_path, cards("Ada", "Bo"), force=True)
    assert os.listdir(tmp_path) == ["Bo.vcf"]


def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "phone").write_bytes(b"old")
    with pytest.raises(StorageError, match="is a file, not a folder"):
        write_cards(f"{tmp_path}/phone/", cards("Ada"))
    assert os.listdir(tmp_path) == ["phone"]


@pytest.mark.parametrize("name", ["x.txt", "x", "x.vcf.bak"])
def test_a_suffix_that_means_nothing_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match=r"end it with \.vcf, \.zip or a slash"):
        write_cards(tmp_path / name, cards("Ada"))
