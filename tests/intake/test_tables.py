import csv
import io
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.export.tables import csv_chunks
from eventmate.intake.tables import FIELDS, RowResult, Table, headers, read_table
from eventmate.model import Address, Contact, ContactPoint, Draft, Name, PointKind
from eventmate.text import harmless

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see
email addresses for connections who have allowed their connections to see or download their email address."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Lovelace,https://www.linkedin.com/in/ada,,Analytical Engines,CTO,12 Mar 2024
,,,,,,01 Jan 2020
"""


def table(text: str | bytes, mapping: dict[str, str] | None = None, region: str = "GB") -> Table:
    return read_table(text.encode() if isinstance(text, str) else text, mapping, region)


def drafts(text: str | bytes, mapping: dict[str, str] | None = None, region: str = "GB") -> list[Draft]:
    return [row.draft for row in table(text, mapping, region).rows if row.draft]


def draft(text: str | bytes, region: str = "GB") -> Draft:
    (one,) = drafts(text, region=region)
    return one


def values(of: Draft, kind: PointKind) -> list[str]:
    return [p.value for p in of.points if p.kind is kind]


def written(rows: list[dict[str, str]], header: list[str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, header)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def test_linkedin_is_read_below_its_preamble() -> None:
    result = table(LINKEDIN)
    assert result.kind == "linkedin"
    ada, nobody = result.rows
    assert ada.draft
    assert (ada.draft.name, ada.draft.structured) == ("Ada Lovelace", Name("Lovelace", "Ada"))
    assert (ada.draft.organization, ada.draft.title) == ("Analytical Engines", "CTO")
    assert [(p.value, p.label) for p in ada.draft.points] == [("https://www.linkedin.com/in/ada", "linkedin")]
    assert ada.draft.note == "Connected on LinkedIn: 2024-03-12"
    assert nobody == RowResult(None, "no name, organisation or address in it", 7)


def test_linkedin_in_german_is_linkedin() -> None:
    header = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
    result = table(header + "Zoë,Weiß,https://www.linkedin.com/in/zoe,zoe@x.de,Firma,Leiterin,12 März 2024\n")
    assert result.kind == "linkedin"
    (row,) = result.rows
    assert row.draft
    assert (row.draft.name, row.draft.organization, row.draft.title) == ("Zoë Weiß", "Firma", "Leiterin")
    assert row.draft.note == "Connected on LinkedIn: 2024-03-12"


GOOGLE = [
    "First Name", "Last Name", "Phonetic First Name", "Organization Name", "Birthday", "Notes", "Labels",
    "E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Label", "Phone 1 - Value", "Phone 2 - Label", "Phone 2 - Value",
    "Address 1 - Label", "Address 1 - Formatted", "Address 1 - City", "Relation 1 - Label", "Relation 1 - Value",
    "Website 1 - Label", "Website 1 - Value",
]  # fmt: skip


def test_google_puts_several_values_in_a_cell_and_labels_beside_it() -> None:
    row = {
        "First Name": "小明", "Last Name": "王", "Phonetic First Name": "Xiǎomíng", "Labels": "chess ::: * myContacts",
        "E-mail 1 - Label": "* Work", "E-mail 1 - Value": "a@x.org ::: b@x.org", "Phone 1 - Label": "Work Fax",
        "Phone 1 - Value": "020 7946 0958", "Phone 2 - Value": "+44 7700 900123", "Birthday": "--12-24",
        "Address 1 - Label": "Home", "Address 1 - Formatted": "x\ny", "Address 1 - City": "London",
        "Relation 1 - Label": "Spouse", "Relation 1 - Value": "Petra", "Notes": 'two\n"lines"',
        "Website 1 - Value": "x.org",
    }  # fmt: skip
    text = written([row], GOOGLE)
    assert table(text).kind == "google"
    one = draft(text)
    assert (one.name, one.structured, one.pronunciation) == ("王小明", Name("王", "小明"), "Xiǎomíng")
    assert one.tags == ("chess",)
    assert [(p.value, p.label) for p in one.points] == [
        ("a@x.org", "work"),
        ("b@x.org", "work"),
        ("+442079460958", "fax"),
        ("+447700900123", ""),
        ("https://x.org", ""),
    ]
    assert (one.birthday, one.addresses) == ("--12-24", (Address(locality="London", label="home"),))
    assert one.note == 'two\n"lines"\nSpouse: Petra'


def corpus(name: str) -> bytes:
    if "EVENTMATE_CORPUS" not in os.environ:
        pytest.skip("needs EVENTMATE_CORPUS")
    return (Path(os.environ["EVENTMATE_CORPUS"]) / "csv" / name).read_bytes()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("eventbrite__header-ieee.csv", "eventbrite"),
        ("google-new__header.csv", "google"),
        ("google-old__contacts.io.csv", "google old"),
        ("google-old__header.csv", "google old"),
        ("linkedin__header-en.csv", "linkedin"),
        ("luma__header.csv", "luma"),
        ("meetup__header-attendees.tsv", "meetup"),
        ("outlook-by-google__contacts.io.csv", "outlook"),
        ("outlook365__contacts.io.csv", "outlook"),
    ],
)
def test_the_exports_of_the_corpus_are_known(name: str, kind: str) -> None:
    result = table(corpus(name))
    assert result.kind == kind
    assert set(result.mapping.values()) <= set(FIELDS)
    assert all(row.draft for row in result.rows)


def test_a_real_google_export_is_read_whole() -> None:
    one = draft(corpus("google-old__contacts.io.csv"))
    assert one.name == "Dr. Max Middle Name Mustermann jr."
    assert one.structured == Name("Mustermann", "Max", "Middle Name", "Dr.", "jr.")
    assert (one.organization, one.title, one.nickname, one.birthday) == ("Firma", "Position", "Maxl", "1972-01-31")
    assert len(values(one, PointKind.EMAIL)) == 10
    assert [a.label for a in one.addresses] == ["work", "home", ""]
    assert one.addresses[0].postal_code == "04315"
    for kept in ("Spouse: Petra", "Anniversary: 2001-01-04", "Mobile: Handy", "Work: business 3@golker.de"):
        assert kept in one.note.split("\n")


def test_a_real_outlook_export_is_read_whole() -> None:
    people = drafts(corpus("outlook365__contacts.io.csv"), region="US")
    anita = people[0]
    assert (anita.name, anita.organization, anita.birthday) == ("Anita Jorgensen", "Contoso", "1981-01-20")
    assert values(anita, PointKind.EMAIL) == ["Anita@contoso.com"]
    (max_,) = drafts(corpus("outlook-by-google__contacts.io.csv"))
    assert max_.structured.prefix == "Dr."
    assert max_.title == "Position"
    assert len(values(max_, PointKind.EMAIL)) == 3


LUMA = "api_id,name,first_name,last_name,email,phone_number,approval_status,checked_in_at,What's your LinkedIn?"
LUMA += ",Who are you looking to meet?,What is your favourite food?,How did you hear about this event?\n"


def test_luma_keeps_those_who_come_and_what_they_answered() -> None:
    text = (
        LUMA
        + "g-1,Ada Lovelace,Ada,Lovelace,ada@x.org,+442079460958,approved,,/in/ada,mechanical engineers,cake,friends\n"
    )
    text += "g-2,Bo,,,bo@x.org,,declined,,,,,\n"
    result = table(text)
    ada, bo = result.rows
    assert (result.kind, bo) == ("luma", RowResult(None, "not coming: declined", 3))
    assert ada.draft
    assert ada.draft.looking_for == ("mechanical engineers",)
    assert "What is your favourite food? cake" in ada.draft.note
    assert "friends" not in ada.draft.note


def test_eventbrite_keeps_those_who_attend() -> None:
    header = "Order #,Order Date,First Name,Last Name,Email,Attendee Status,Home City,Home Zip,Job Title,Company\n"
    text = header + "1,x,Ada,L,ada@x.org,Attending,Leipzig,04315,CTO,AE\n2,x,Bo,M,bo@x.org,Not Attending,,,,\n"
    result = table(text)
    assert result.kind == "eventbrite"
    ada, bo = result.rows
    assert ada.draft
    assert ada.draft.addresses == (Address(locality="Leipzig", postal_code="04315", label="home"),)
    assert bo.problem == "not coming: Not Attending"


def test_meetup_is_tab_separated_and_its_title_is_no_job() -> None:
    text = "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tURL of Member Profile\nAda L\tuser 1\tMember\t\tYes\t0\thttps://x.org/1\n"
    result = table(text + "Bo\tuser 2\tMember\t\tNo\t0\thttps://x.org/2\n")
    assert result.kind == "meetup"
    ada, bo = result.rows
    assert ada.draft
    assert (ada.draft.name, ada.draft.title, values(ada.draft, PointKind.URL)) == ("Ada L", "", ["https://x.org/1"])
    assert bo.draft is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_are_found_out(encoding: str, ends: str) -> None:
    text = "Name,E-Mail\nZoë Weiß,zoe@x.org\nJosé,jose@x.org\n".replace("\n", ends)
    assert [d.name for d in drafts(text.encode(encoding))] == ["Zoë Weiß", "José"]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_separators_are_found_out(mark: str) -> None:
    text = 'Name,Firma,E-Mail\n"Lovelace, Ada; |x",AE,ada@x.org\n'.replace(",", mark).replace(
        f"Lovelace{mark}", "Lovelace,"
    )
    (one,) = drafts(text)
    assert (one.organization, values(one, PointKind.EMAIL)) == ("AE", ["ada@x.org"])


def test_excel_may_say_the_separator() -> None:
    assert drafts("sep=;\nName;E-Mail\nAda;ada@x.org\n")[0].name == "Ada"


def test_lines_are_counted_through_quoted_ones() -> None:
    rows = list(table('Name,Notes\n\nAda,"one\ntwo\nthree"\n\n\nBo,x\n').rows)
    assert [(r.line, r.draft.name if r.draft else None) for r in rows] == [(3, "Ada"), (8, "Bo")]


def test_a_quote_that_never_closes_costs_only_its_cell() -> None:
    people = drafts('Name,Notes\nAda "the Countess" L,"x\nBo,y\nCy,z\n')
    assert [p.name for p in people] == ['Ada "the Countess" L', "Bo", "Cy"]


def test_leading_zeros_and_what_spreadsheets_wrap_around_numbers_are_understood() -> None:
    people = drafts('Name,Phone\nAda,020 7946 0958\nBo,="+442079460958"\nCy,\'+442079460958\nDi,0044 20 7946 0958\n')
    assert [values(p, PointKind.TEL) for p in people] == [["+442079460958"]] * 4


def test_a_number_without_a_region_is_kept_as_written() -> None:
    assert values(draft("Name,Phone\nAda,020 7946 0958\n", region=""), PointKind.TEL) == ["020 7946 0958"]


def test_a_number_that_a_spreadsheet_has_cut_is_reported() -> None:
    one = draft("Name,Phone\nAda,4.42079E+11\n")
    assert values(one, PointKind.TEL) == []
    assert one.problems == ("Phone: 4.42079E+11 is no telephone number.",)
    assert one.note == "Phone: 4.42079E+11"


@pytest.mark.parametrize(
    ("text", "region", "iso"),
    [
        ("1972-01-31", "", "1972-01-31"),
        ("31.1.1972", "DE", "1972-01-31"),
        ("1/20/1981", "GB", "1981-01-20"),
        ("2/1/1981", "GB", "1981-01-02"),
        ("2/1/1981", "US", "1981-02-01"),
        ("20 January 1981", "", "1981-01-20"),
        ("Jan 20, 1981", "", "1981-01-20"),
        ("--0131", "", "--01-31"),
        ("0/0/00", "", ""),
    ],
)
def test_birthdays_are_read_as_their_writers_meant(text: str, region: str, iso: str) -> None:
    assert draft(f'Name,Birthday\nAda,"{text}"\n', region=region).birthday == iso


def test_a_birthday_that_is_none_stays_in_the_note() -> None:
    one = draft("Name,Birthday\nAda,in spring\n")
    assert (one.birthday, one.note) == ("", "Birthday: in spring")


def test_headers_of_other_languages_are_known() -> None:
    one = draft("Имя,Фамилия,Почта,Телефон,Компания\nИван,Петров,ivan@x.ru,+74952345678,ООО\n")
    assert (one.name, one.organization, len(one.points)) == ("Иван Петров", "ООО", 2)


@pytest.mark.parametrize(
    ("header", "field", "label"),
    [
        ("Telefon (privat)", "tel", "home"), ("Telefon geschäftlich", "tel", "work"),
        ("Courriel (bureau)", "email", "work"),
        ("Ort geschäftlich", "locality", "work"), ("Land/Region geschäftlich", "country", "work"),
        ("Teléfono casa", "tel", "home"), ("Handy privat", "tel", "mobile"),
    ],
)  # fmt: skip
def test_a_word_beside_says_whose_it_is(header: str, field: str, label: str) -> None:
    (column,) = headers.columns([header], "")
    assert (column.field, column.label) == (field, label)


def test_an_unknown_table_gets_a_proposal_from_what_stands_in_it() -> None:
    result = table("Wer,Wo,Kontakt,Netz\nAda,AE,ada@x.org,https://x.org\nBo,BE,bo@x.org,https://y.org\n")
    assert result.kind == ""
    assert result.mapping == {"Wer": "name", "Wo": "", "Kontakt": "email", "Netz": "url"}
    assert result.sample[0] == {"Wer": "Ada", "Wo": "AE", "Kontakt": "ada@x.org", "Netz": "https://x.org"}
    assert [row.draft.name for row in result.rows if row.draft] == ["Ada", "Bo"]


def test_a_table_without_headers_loses_no_row() -> None:
    result = table("Ada,ada@x.org\nBo,bo@x.org\n")
    assert result.mapping == {"Column 1": "name", "Column 2": "email"}
    assert [row.draft.name for row in result.rows if row.draft] == ["Ada", "Bo"]


def test_a_list_of_names_is_a_table_of_names() -> None:
    assert [d.name for d in drafts("Ada Lovelace\nOmar Haddad\n")] == ["Ada Lovelace", "Omar Haddad"]


def test_a_name_that_could_be_a_header_is_a_name() -> None:
    assert [d.name for d in drafts("Ada Lovelace\nMark First\nGuest\nHandy\n")] == [
        "Ada Lovelace",
        "Mark First",
        "Guest",
        "Handy",
    ]


def test_a_mapping_decides() -> None:
    text = "Wer,Wo,Name\nAda,AE,x\n"
    mapping = {"Wer": "name", "Wo": "organization", "Name": "nonsense", "gone": "tel"}
    (one,) = drafts(text, mapping)
    assert (one.name, one.organization, one.note) == ("Ada", "AE", "")


def test_columns_of_the_same_name_are_told_apart() -> None:
    result = table("Name,Email,Email,\nAda,a@x.org,b@x.org,\n")
    assert list(result.mapping) == ["Name", "Email", "Email (2)", "Column 4"]
    assert [values(row.draft, PointKind.EMAIL) for row in result.rows if row.draft] == [["a@x.org", "b@x.org"]]


def test_a_second_company_is_not_lost() -> None:
    one = draft("Name,Company,Organization Name\nAda,AE,BE\n")
    assert (one.organization, one.note) == ("AE", "Organization Name: BE")


def test_more_cells_than_columns_are_reported() -> None:
    assert draft("Name,Company\nAda,AE,Ltd\n").problems == ("The row has more cells than the table has columns.",)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04xx", "workbook"),
        (b"\xd0\xcf\x11\xe0x", "workbook"),
        (b"%PDF-1.7", "PDF"),
        (b"", "nothing"),
        (b",,\n", "nothing"),
    ],
)
def test_what_is_no_table_is_said(data: bytes, words: str) -> None:
    result = read_table(data)
    assert words in result.problem
    assert list(result.rows) == []


HEADER = "First Name,Last Name,E-mail Address,Business Phone,Web Page,Notes,Birthday,Categories,Company,Job Title\n"


@pytest.mark.parametrize("text", ["a", "1", " ", "+1 ", "a@b.", "http://", '""', " ::: ", ";", "'= ", "-", "(", "\n"])
def test_cells_of_a_megabyte_are_no_matter(text: str) -> None:
    cell = f'"{text * (1_000_000 // len(text))}"'
    assert len(list(table(HEADER + ",".join([cell] * 10)).rows)) <= 1


def test_a_hundred_thousand_columns_are_no_matter() -> None:
    text = ",".join(["Name", *(f"c{i}" for i in range(100_000))]) + "\nAda" + ",x" * 100_000
    assert [d.name for d in drafts(text)] == ["Ada"]


def test_what_we_export_is_read_back() -> None:
    points = (
        ContactPoint(PointKind.EMAIL, "ada@x.org", label="work"),
        ContactPoint(PointKind.TEL, "+442079460958", "+442079460958 ext. 12", "work", "12"),
        ContactPoint(PointKind.TEL, "+447700900123", label="mobile"),
        ContactPoint(PointKind.URL, "https://www.linkedin.com/in/ada", label="linkedin"),
    )
    now = datetime(2025, 11, 20, tzinfo=UTC)
    address = Address(street="1 Dorset St", locality="London", label="work")
    ada = Contact(
        "u", "Ada Lovelace", now, now, Name("Lovelace", "Ada"), organization="AE", title="CTO", note="=1+1\ntall"
    )
    ada = replace(ada, points=points, addresses=(address,), tags=("math",), birthday="--12-10", pronunciation="Ay-da")
    one = draft(b"".join(csv_chunks([ada])))
    assert one.points == points
    assert (one.name, one.structured, one.organization, one.title) == (ada.fn, ada.name, "AE", "CTO")
    assert one.pronunciation == ada.pronunciation
    assert (one.note, one.tags, one.addresses, one.birthday) == (ada.note, ada.tags, ada.addresses, ada.birthday)


@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode(errors="surrogatepass"))))
@example(b"\xff\xfe\x00")
@example(b"Name\n\x00\n\xff")
@example(b'Name,Phone\n"A\x1b]52;c;ZXZpbA==\x07","+\r\n')
def test_whatever_the_bytes_nothing_is_raised(data: bytes) -> None:
    for row in read_table(data, region="US").rows:
        assert (row.draft is None) == bool(row.problem)
        assert row.line >= 1


@given(rows=st.lists(st.lists(st.text(max_size=30), min_size=10, max_size=10), max_size=5))
@example([["\x1b]52;c;ZXZpbA==\x07\u202e", "\ud800"] * 5])
def test_whatever_the_cells_their_text_is_clean(rows: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    for row in table((HEADER + text.getvalue()).encode(errors="replace")).rows:
        assert harmless(row.problem) == row.problem
        if row.draft:
            texts = [row.draft.name, row.draft.organization, row.draft.title, *row.draft.tags, *row.draft.problems]
            texts += [p.value for p in row.draft.points]
            assert [t for t in texts if t != harmless(t) or "\n" in t] == []
            assert harmless(row.draft.note) == row.draft.note
