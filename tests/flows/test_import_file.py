"""Files of every kind come in, none of them holds the program, and each says what could not be read."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from eventmate.book import Book, events, expected
from eventmate.book.imports import Plan, Reading, Verdict
from eventmate.errors import BadInput
from eventmate.flows import import_file as flow
from eventmate.flows.files import blobs
from eventmate.flows.import_file import Source
from eventmate.model import Event

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=timezone(timedelta(hours=1)))
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nTEL:020 7946 0958\r\nEND:VCARD\r\n"
CALENDAR = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:e-1\r\nSUMMARY:PyLondon\r\nDTSTART:20261120T230000Z\r\n"
    "DTEND:20261120T233000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "book.db")


def source(*paths: Path | str, stdin: str = "", region: str = "GB", **maps: str) -> Source:
    return Source(list(map(str, paths)), date(2026, 11, 18), region, NOW.tzinfo or UTC, maps, stdin.encode())


def read(book: Book, *paths: Path | str, stdin: str = "", **maps: str) -> list[Reading]:
    return list(source(*paths, stdin=stdin, **maps).read(book))


def names(readings: list[Reading]) -> list[str]:
    return [reading.draft.name for reading in readings if reading.draft is not None]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.vcf", CARD.format("Ada") + CARD.format("Bob"), ["Ada", "Bob"]),
        ("a.csv", "First Name,Last Name\nAda,Lovelace\n", ["Ada Lovelace"]),
        ("a.tsv", "Name\tEmail\nAda\tada@x.org\n", ["Ada"]),
        ("a.xls", "Name\tEmail\nAda\tada@x.org\n", ["Ada"]),
        ("a.txt", "Ada Lovelace\nBob Noyce\nGrace Hopper\n", ["Ada Lovelace", "Bob Noyce", "Grace Hopper"]),
        ("names", "Name,Email\nAda,ada@x.org\n", ["Ada"]),
        ("cards", CARD.format("Ada"), ["Ada"]),
    ],
)
def test_a_file_is_read_by_what_it_is(book: Book, tmp_path: Path, name: str, text: str, found: list[str]) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert names(read(book, path)) == found
    assert names(read(book, "-", stdin=text)) == found


def test_a_calendar_gives_events_on_the_days_of_its_place(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(CALENDAR)
    (reading,) = read(book, tmp_path / "a.ics")
    assert reading.event is not None
    assert (reading.event.name, reading.event.starts) == ("PyLondon", date(2026, 11, 21))


def test_a_folder_is_read_with_the_folders_in_it(book: Book, tmp_path: Path) -> None:
    folder = tmp_path / "cards"
    (folder / "more").mkdir(parents=True)
    (folder / ".git").mkdir()
    for name, who in (("b.vcf", "Bob"), ("a.vcf", "Ada"), ("more/c.csv", ""), (".git/d.vcf", "Dan"), ("e.jpg", "Eve")):
        (folder / name).write_text(CARD.format(who) if who else "Name,Email\nCarl,c@x.org\n")
    assert names(read(book, folder)) == ["Ada", "Bob", "Carl"]


def _zip(**members: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", ".").replace("SLASH", "/"), data)
    return made.getvalue()


def test_an_archive_is_read_without_unpacking_it(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(_zip(a_vcf=CARD.format("Ada"), **{"____SLASHb_vcf": CARD.format("Bob")}, c_jpg="x", d_vcf="\xff"))
    before = set(os.listdir(tmp_path.parent))
    readings = read(book, path)
    assert sorted(names(readings)) == ["Ada", "Bob"]
    assert [reading.file for reading in readings if reading.problem] == [f"{path}: d.vcf"]
    assert set(os.listdir(tmp_path.parent)) == before


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("broken.zip", b"PK\x03\x04 nothing", "damaged"),
        ("empty.zip", _zip(a_jpg="x"), "nothing to import"),
        ("book.xlsx", _zip(a_xml="x"), "workbook"),
        ("a.csv", b"PK\x03\x04", "workbook"),
        ("a.pdf", b"%PDF-1.4", "PDF"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9, "no text"),
        ("a.vcf", b"", "no card"),
        ("a.txt", b" \n", "nothing in it"),
        ("a.csv", b"Foo;Bar\n1;2\n", "--map"),
        ("none.vcf", None, "No such file"),
    ],
    ids=["zip", "empty zip", "xlsx", "zip as csv", "pdf", "jpg", "empty", "blank", "columns", "none"],
)
def test_what_cannot_be_read_says_why(book: Book, tmp_path: Path, name: str, data: bytes | None, told: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    (reading,) = read(book, tmp_path / name)
    assert reading.draft is None
    assert told in reading.problem
    with pytest.raises(BadInput, match="Nothing could be read"):
        flow.plan(book, source(tmp_path / name), NOW)
    assert not book.path.exists()


def test_an_empty_folder_says_so(book: Book, tmp_path: Path) -> None:
    assert "nothing to import" in read(book, tmp_path)[0].problem


def test_a_pipe_does_not_hold_the_program(book: Book, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.vcf")
    assert read(book, tmp_path / "a.vcf")[0].problem == "This is no ordinary file."


def test_a_file_too_large_is_not_read(book: Book, tmp_path: Path) -> None:
    with open(tmp_path / "a.vcf", "wb") as file:
        file.truncate((128 << 20) + 1)
    assert "larger than" in read(book, tmp_path / "a.vcf")[0].problem


def test_a_bad_file_costs_no_other(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD.format("Ada"))
    with flow.plan(book, source(tmp_path / "none.vcf", tmp_path / "a.vcf"), NOW) as planned:
        assert [entry.verdict for entry in planned.entries] == [Verdict.UNREADABLE, Verdict.NEW]


def test_numbers_become_dialable_by_the_region(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD.format("Ada"))
    with flow.plan(book, source(tmp_path / "a.vcf"), NOW) as planned:
        person = planned.person(planned.entries[0])
    assert person is not None
    assert [(p.value, p.written) for p in person.points] == [("+442079460958", "020 7946 0958")]


def _apply(book: Book, wanted: Source) -> Plan:
    with flow.plan(book, wanted, NOW) as planned:
        flow.apply(book, planned, wanted, NOW)
    return planned


def test_what_the_person_says_of_columns_is_remembered(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Wer;Wo\nAda Lovelace;Engines\nBob Noyce;Intel\n")
    _apply(book, source(path, Wer="name", Wo="organization"))
    path.write_text("Wer;Wo\nGrace Hopper;Navy\n")
    again = source(path)
    (reading,) = again.read(book)
    assert reading.draft is not None
    assert (reading.draft.name, reading.draft.organization) == ("Grace Hopper", "Navy")
    assert [(t.mapping, t.remembered) for t in again.tables] == [({"Wer": "name", "Wo": "organization"}, True)]


@pytest.mark.parametrize(("maps", "told"), [({"Nix": "name"}, "no column"), ({"Wer": "shoe"}, "no field")])
def test_a_mapping_of_nothing_is_refused(book: Book, tmp_path: Path, maps: dict[str, str], told: str) -> None:
    (tmp_path / "a.csv").write_text("Wer;Mail\nAda Lovelace;ada@x.org\n")
    with pytest.raises(BadInput, match=told):
        flow.plan(book, source(tmp_path / "a.csv", **maps), NOW)
    assert not book.path.exists()


def test_the_same_export_of_later_changes_whom_it_names(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    path.write_text(head + "Ada,Lovelace,https://linkedin.com/in/ada,,Engines,Engineer,12 Mar 2024\n")
    _apply(book, source(path))
    path.write_text(head + "Ada,Lovelace,https://linkedin.com/in/ada,,Engines,CTO,12 Mar 2024\n")
    planned = _apply(book, source(path))
    assert [(e.verdict, [c.field for c in e.changes]) for e in planned.entries] == [(Verdict.CHANGED, ["title"])]


def test_progress_comes_with_what_there_is_to_read(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text("".join(CARD.format(f"Ada {n}") for n in range(250)))
    told: list[tuple[int, int]] = []
    flow.plan(book, source(tmp_path / "a.vcf"), NOW, on_progress=lambda *p: told.append(p)).close()
    assert told == [(100, 250), (200, 250)]


def test_a_pasted_list_is_expected_at_an_event(book: Book) -> None:
    london = events.start(book, Event("PyLondon"), NOW)
    added, failed = flow.expect(book, source("-", stdin="Ada Lovelace\nBob Noyce\n"), london.id, NOW)
    assert (added.new, failed) == (2, ())
    assert expected.called(book, london.id) == ("Ada Lovelace", "Bob Noyce")


def test_a_list_of_nobody_is_refused(book: Book) -> None:
    london = events.start(book, Event("PyLondon"), NOW)
    with pytest.raises(BadInput):
        flow.expect(book, source("-", stdin=" \n"), london.id, NOW)


def _bombs() -> Iterator[tuple[str, bytes]]:
    zeros = bytes(40 << 20)
    yield "zeros.zip", _zip(**{f"z{n}_vcf": zeros for n in range(3)})
    yield "blanks.zip", _zip(a_csv=b" " * (40 << 20), b_ics=b"a" * (20 << 20))
    yield "columns.csv", b",".join(b"c%d" % n for n in range(100_000)) + b"\n" + b"1," * 100_000 + b"\n"
    numbers = "".join(f"Person {n},+44 20 7946 0958,Acme\n" for n in range(600))
    yield "switchboard.csv", f"Name,Phone,Company\n{numbers}".encode()
    yield "namesakes.csv", b"Name,Company,Note\n" + b"".join(b"Ann Berg,Acme,%d\n" % n for n in range(600))
    yield "cell.csv", b'Name,Note\nAda,"' + b"x" * (1 << 20) + b'"\n'
    yield "stops.txt", b"." * 50_000
    yield "numbers.txt", b"+1 " * 50_000
    yield "params.vcf", b"BEGIN:VCARD\nFN:A\nTEL" + b";a=b" * 28 + b"\nEND:VCARD\n"
    yield "nested.vcf", b"BEGIN:VCARD\n" * 1200


_LIMITED = """
import sys, time
from datetime import UTC, date, datetime
from pathlib import Path
from eventmate.book import Book
from eventmate.errors import EventmateError
from eventmate.flows import import_file as flow
started = time.process_time()
try:
    source = flow.Source([sys.argv[1]], date(2026, 11, 18), "GB")
    flow.plan(Book(Path("/nonexistent/book.db")), source, datetime.now(UTC))
except EventmateError:
    pass
# Not ru_maxrss: a process begins with that of the one that started it.
highest = Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0]
print(time.process_time() - started, int(highest) >> 10)
"""


@pytest.mark.parametrize(("name", "data"), [pytest.param(*bomb, id=bomb[0]) for bomb in _bombs()])
def test_a_bomb_takes_little_time_and_memory(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(tmp_path / name)], capture_output=True, text=True, check=True, timeout=60
    )
    seconds, megabytes = done.stdout.split()
    assert float(seconds) < 5
    assert int(megabytes) < 300


def test_links_out_of_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "secret.vcf").write_text(CARD.format("Eve"))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.vcf").symlink_to(tmp_path / "out" / "secret.vcf")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "out")
    assert all(blob.problem for blob in blobs([str(tmp_path / "in")]))
