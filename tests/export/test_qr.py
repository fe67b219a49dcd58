import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import vobject
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from eventmate.errors import BadInput, FileExists
from eventmate.export.qr import Code, fit, of_text, payloads, write
from eventmate.model import ContactPoint, MyDetails, Name, PointKind

PIXELS = 4
"""Width of a cell in the pictures that are decoded."""
BITS = {" ": (0, 0), "▀": (1, 0), "▄": (0, 1), "█": (1, 1)}


def point(kind: PointKind, value: str, label: str = "", extension: str = "", until: str = "") -> ContactPoint:
    return ContactPoint(kind, value, label=label, extension=extension, until=until)


ADA = MyDetails(
    fn="Ada Lovelace",
    name=Name("Lovelace", "Ada"),
    organization="Analytical Engines",
    title="CTO",
    points=(
        point(PointKind.TEL, "+442079460958", "work", "12"),
        point(PointKind.TEL, "+447700900123", "mobile"),
        point(PointKind.EMAIL, "ada@example.org"),
        point(PointKind.URL, "https://www.linkedin.com/in/ada"),
        point(PointKind.URL, "https://example.org/ada"),
    ),
)
NOTE = "Met at PyChicago on 20 Nov 2025, tall, in the coffee queue\nlooks for: mechanical engineers; " + "more " * 60
XIAOMING = MyDetails(fn="王小明", organization="分析エンジン株式会社", points=(point(PointKind.TEL, "+8613800138000"),))
NUMBERLESS = MyDetails(fn="Zoë Ångström", name=Name("Ångström", "Zoë"), points=(point(PointKind.EMAIL, "zoe@x.org"),))


def decoded(rows: tuple[str, ...]) -> list[str]:
    """Read the code as a camera sees it: black on white, on a black screen."""
    black = [1] * (len(rows[0]) + 20)
    modules = [black] * 10
    for row in rows:
        modules += [[1] * 10 + [BITS[c][half] for c in row] + [1] * 10 for half in (0, 1)]
    modules += [black] * 10
    lines = [bytes(0 if bit else 255 for bit in line for _ in range(PIXELS)) for line in modules for _ in range(PIXELS)]
    picture = memoryview(b"".join(lines)).cast("B", shape=[len(lines), len(lines[0])])
    return [found.text for found in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("who", [ADA, XIAOMING, NUMBERLESS], ids=["full", "chinese", "numberless"])
def test_every_code_offered_in_a_terminal_decodes(who: MyDetails) -> None:
    # What fits is decided by the shorter side alone, so these are all sizes from 40x20 to 120x40.
    shown: set[Code] = set()
    for room in range(40, 81):
        code = fit(who, room, room // 2, NOTE)
        assert code, f"nothing fits {room}x{room // 2}"
        assert code.width <= room
        assert code.height <= room // 2
        shown.add(code)
    for code in shown:
        assert decoded(code.rows) == [code.text], f"{code.width}x{code.height}"


def test_more_room_never_holds_less() -> None:
    sizes = [len(code.text) for room in range(40, 101, 6) if (code := fit(ADA, room, room // 2, NOTE))]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


def test_with_room_enough_nothing_is_left_out_and_the_border_is_whole() -> None:
    code = fit(ADA, 120, 60, "tall")
    assert code
    assert (code.left_out, code.quiet) == ((), 4)


def test_without_room_there_is_no_code() -> None:
    assert fit(ADA, 20, 10) is None
    assert fit(ADA, 0, 0) is None
    assert of_text("x" * 5000, 500, 500) is None
    assert of_text("", 80, 24) is None


def test_the_ladder_goes_from_all_to_a_name_and_a_number() -> None:
    ladder = payloads(ADA, NOTE)
    sizes = [len(p.text.encode()) for p in ladder]
    assert sizes == sorted(sizes, reverse=True)
    assert ladder[0].left_out == ()
    assert ladder[-1].text == "MECARD:N:Lovelace,Ada;TEL:+442079460958\\,p12;;"
    assert ladder[-1].left_out == (
        "the note",
        "2 links",
        "a number",
        "the e-mail address",
        "the title",
        "the organization",
    )


def test_the_richest_payload_is_a_vcard_with_everything_in_it() -> None:
    card = vobject.readOne(payloads(ADA, "tall, met; in\nthe queue")[0].text)
    assert card.fn.value == "Ada Lovelace"
    assert (card.n.value.family, card.n.value.given) == ("Lovelace", "Ada")
    assert card.org.value == ["Analytical Engines"]
    assert [t.value for t in card.tel_list] == ["+442079460958,p12", "+447700900123"]
    assert [u.value for u in card.url_list] == ["https://www.linkedin.com/in/ada", "https://example.org/ada"]
    assert card.note.value == "tall, met; in\nthe queue"


def test_without_a_note_given_none_is_there() -> None:
    assert not [p for p in payloads(ADA) if "NOTE" in p.text]


def test_former_contact_points_are_passed_over() -> None:
    who = MyDetails(fn="Ada", points=(point(PointKind.TEL, "+442079460958", until="2025-01-01"),))
    assert not [p for p in payloads(who) if "TEL" in p.text]


def test_somebody_without_a_number_keeps_the_address() -> None:
    assert payloads(NUMBERLESS)[-1].text == "MECARD:N:Ångström,Zoë;EMAIL:zoe@x.org;;"


@given(text=st.text(max_size=60))
@settings(deadline=None, max_examples=50)
@example("A\r\nTEL:+666")
@example("END:VCARD\r\nBEGIN:VCARD")
@example(";,:\\")
@example("\ud800\x1b]52;c;\x07")
def test_no_text_breaks_out_of_its_place(text: str) -> None:
    points = tuple(point(kind, text, text, text) for kind in PointKind)
    who = MyDetails(fn=text, name=Name(text, text), organization=text, title=text, points=points)
    for payload in payloads(who, text):
        lines = payload.text.split("\n")
        assert len(lines) == 1 or [line for line in lines if line.startswith(("BEGIN", "END"))] == [lines[0], lines[-1]]
        assert len([line for line in lines if line.startswith("TEL")]) <= 1
        payload.text.encode()
    assert fit(who, 200, 100) is not None


@pytest.mark.parametrize("text", ["https://192.0.2.7:8123/" + "x" * 22, "tel:+442079460958"])
def test_links_and_numbers_have_codes(text: str) -> None:
    code = of_text(text, 80, 24)
    assert code
    assert decoded(code.rows) == [text]


def test_a_picture_is_a_png_that_decodes(tmp_path: Path) -> None:
    path = tmp_path / "ada.png"
    assert write(path, payloads(XIAOMING)[0].text) == path.stat().st_size
    found = zxingcpp.read_barcodes(Image.open(path).convert("L"))
    assert [f.text for f in found] == [payloads(XIAOMING)[0].text]


def test_a_picture_is_an_svg_with_a_white_ground(tmp_path: Path) -> None:
    path = tmp_path / "ada.svg"
    write(path, "https://example.org/")
    assert "white" in path.read_text() or "#fff" in path.read_text()
    assert ElementTree.parse(path).getroot().tag.endswith("svg")


def test_a_picture_overwrites_nothing_unasked(tmp_path: Path) -> None:
    path = tmp_path / "ada.png"
    path.write_bytes(b"old")
    with pytest.raises(FileExists):
        write(path, "x")
    write(path, "x", force=True)
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(("name", "text", "words"), [("a.gif", "x", "png or"), ("a.png", "x" * 3000, "more than")])
def test_what_no_picture_can_be_made_of_is_said(tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        write(tmp_path / name, text)


def test_segno_is_loaded_with_the_first_code_only() -> None:
    program = "import sys, eventmate.export.qr; sys.exit('segno' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
