import csv
import io
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.export.tables import COLUMNS, csv_chunks, neutral
from eventmate.model import Address, Contact, ContactPoint, Name, PointKind

NOW = datetime(2025, 11, 20, tzinfo=UTC)
FORMULA = re.compile(r"[\s\"']*[=+\-@＝＋－＠]")


def contact(fn: str = "Ada", **fields: object) -> Contact:
    return Contact(uid="u", fn=fn, created=NOW, revised=NOW, **fields)  # type: ignore[arg-type]


def rows(*contacts: Contact, private: bool = True) -> list[dict[str, str]]:
    text = b"".join(csv_chunks(contacts, private=private)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def tel(number: str, label: str = "", extension: str = "") -> ContactPoint:
    return ContactPoint(PointKind.TEL, number, label=label, extension=extension)


def test_every_column_stands_once() -> None:
    assert len(set(COLUMNS)) == len(COLUMNS)


@pytest.mark.parametrize("file", ["google-new__header.csv", "outlook365__contacts.io.csv"])
def test_google_and_outlook_know_the_columns(file: str) -> None:
    if "EVENTMATE_CORPUS" not in os.environ:
        pytest.skip("needs EVENTMATE_CORPUS")
    header = (Path(os.environ["EVENTMATE_CORPUS"]) / "csv" / file).read_text("utf-8-sig").splitlines()[0]
    known = set(header.split(","))
    needed = {"First Name", "Last Name", "Notes", "Birthday"}
    needed |= (
        {
            "Organization Name",
            "Organization Title",
            "E-mail 1 - Value",
            "Phone 1 - Value",
            "Website 1 - Value",
            "Labels",
        }
        if "google" in file
        else {"Company", "Job Title", "E-mail Address", "Mobile Phone", "Business Phone", "Web Page", "Categories"}
    )
    assert needed <= known
    assert needed <= set(COLUMNS)


def test_a_contact_stands_in_the_columns_of_both() -> None:
    points = (
        ContactPoint(PointKind.EMAIL, "ada@x.org", label="work"),
        tel("+442079460958", "work", "12"),
        tel("+447700900123", "mobile"),
        ContactPoint(PointKind.URL, "https://www.linkedin.com/in/ada", label="linkedin"),
    )
    address = Address(street="1 Dorset St", locality="London", country="UK", label="home")
    ada = contact(name=Name("Lovelace", "Ada"), organization="AE", title="CTO", points=points, addresses=(address,))
    (row,) = rows(ada)
    assert (row["First Name"], row["Last Name"]) == ("Ada", "Lovelace")
    assert (row["Organization Name"], row["Company"]) == ("AE", "AE")
    assert (row["E-mail 1 - Value"], row["E-mail Address"]) == ("ada@x.org", "ada@x.org")
    assert (row["Phone 1 - Label"], row["Phone 1 - Value"]) == ("Work", "+442079460958 ext. 12")
    assert (row["Business Phone"], row["Mobile Phone"]) == ("+442079460958 ext. 12", "+447700900123")
    assert (row["Website 1 - Label"], row["Web Page"]) == ("LinkedIn", "https://www.linkedin.com/in/ada")
    assert (row["Address 1 - City"], row["Business City"]) == ("London", "London")


def test_a_name_without_parts_is_whole() -> None:
    (row,) = rows(contact("王小明"))
    assert row["First Name"] == "王小明"


def test_more_numbers_than_columns_share_the_last_one() -> None:
    (row,) = rows(contact(points=tuple(tel(f"+4420794609{i}") for i in range(50, 56))))
    assert row["Phone 4 - Value"] == "+442079460953 ::: +442079460954 ::: +442079460955"
    assert row["Other Phone"] == "+442079460950"


def test_former_values_stay_at_home() -> None:
    (row,) = rows(contact(points=(ContactPoint(PointKind.EMAIL, "old@x.org", until="2025-01-01"),)))
    assert row["E-mail 1 - Value"] == ""


def test_notes_and_tags_leave_only_when_they_may() -> None:
    ada = contact(note="owes me lunch", tags=("math",))
    (mine,) = rows(ada)
    (others,) = rows(ada, private=False)
    assert (mine["Notes"], mine["Labels"], mine["Categories"]) == ("owes me lunch", "math ::: * myContacts", "math")
    assert (others["Notes"], others["Labels"], others["Categories"]) == ("", "", "")


@pytest.mark.parametrize("number", ["+442079460958", "+1 650-253-0000", "+16502530000 ext. 5", "020 7946 0958"])
def test_a_telephone_number_is_left_as_it_is(number: str) -> None:
    assert neutral(number) == number


@pytest.mark.parametrize(
    "attack",
    [
        "=10+20+cmd|' /C calc'!A0",
        "@SUM(1)",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "＝1+1",
        "\t=1",
        "\r=1",
        ' "=1',
        "fine;=1",
        'fine; "=1',
        "fine\n=1",
        "+44 ext. =1",
    ],
)
def test_a_formula_is_kept_from_being_one(attack: str) -> None:
    assert neutral(attack) != attack
    assert not any(FORMULA.match(start) and "'" not in start[:4] for start in re.split(r"[;\n]", neutral(attack)))


@given(text=st.text(alphabet=st.one_of(st.sampled_from("=+-@;\"'\n\t\r, a1"), st.characters()), max_size=40))
@example("=;=;=")
@example('"";=')
def test_no_cell_begins_a_formula_whichever_separator_is_believed_in(text: str) -> None:
    ((row),) = rows(contact(text, note=text, organization=text))
    for cell in (row["First Name"], row["Notes"], row["Company"]):
        for start in re.split(r"[;\n]", cell):
            sign = re.match(r"[\s\"]*[=+\-@＝＋－＠]", start)
            assert not sign or re.fullmatch(r"\+[0-9][0-9 ().-]*", start)


def test_the_file_is_utf8_with_a_mark_and_network_line_ends() -> None:
    data = b"".join(csv_chunks([contact("Zoë", note="two\nlines")]))
    assert data.startswith("\ufeffFirst Name,".encode())
    assert data.endswith(b"\r\n")
    assert b'"two\nlines"' in data
