"""Cards of any version and program as drafts, and back: nothing lost, nothing that hangs."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmate.export.vcard import card
from eventmate.intake.vcards import CardResult, read_cards
from eventmate.intake.vcards.cardlines import cards
from eventmate.model import Address, ContactPoint, Draft, Name, Photo, PointKind, Property
from eventmate.text import clean, harmless
from tests import strategies
from tests.cardsplit import Split, content_lines, split

_CORPUS = Path(os.environ.get("EVENTMATE_CORPUS", "/nowhere"))
_TOOLS = Path(os.environ.get("EVENTMATE_TOOLS", "/nowhere"))
_PIXEL = base64.b64encode(b"\xff\xd8\xff" + bytes(200)).decode()


def _card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def _draft(*lines: str, version: str = "3.0") -> Draft:
    (result,) = read_cards(_card(*lines, version=version))
    assert result.draft is not None
    return result.draft


def _again(draft: Draft) -> list[Split]:
    return list(content_lines(card(strategies.saved(draft))))


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("TEL;TYPE=CELL:+44 20 7946 0958", ContactPoint(PointKind.TEL, "+442079460958", "+44 20 7946 0958", "mobile")),
        ("TEL;TYPE=WORK:020 7946 0958", ContactPoint(PointKind.TEL, "020 7946 0958", label="work")),
        ("TEL:+44 (0)20 7946 0958", ContactPoint(PointKind.TEL, "+442079460958", "+44 (0)20 7946 0958")),
        ("TEL;HOME;FAX:+12015550100", ContactPoint(PointKind.TEL, "+12015550100", label="fax")),
        ("TEL;TYPE=pref,main:+12015550100", ContactPoint(PointKind.TEL, "+12015550100", label="main", preferred=True)),
        ("TEL;TYPE=WhatsApp:+12015550100", ContactPoint(PointKind.TEL, "+12015550100", label="WhatsApp")),
        ("TEL:+12015550100 ext. 9", ContactPoint(PointKind.TEL, "+12015550100", "+12015550100 ext. 9", extension="9")),
        ("EMAIL;INTERNET;HOME:a@b.org", ContactPoint(PointKind.EMAIL, "a@b.org", label="home")),
        ('EMAIL:"Ada" <a@b.org>', ContactPoint(PointKind.EMAIL, "a@b.org", '"Ada" <a@b.org>')),
        ("URL:http\\://ada.org", ContactPoint(PointKind.URL, "http://ada.org")),
        ("URL:www.ada.org", ContactPoint(PointKind.URL, "https://www.ada.org", "www.ada.org")),
        ("URL:https://github.com/ada", ContactPoint(PointKind.URL, "https://github.com/ada", label="github")),
    ],
)
def test_a_contact_point_is_read(line: str, point: ContactPoint) -> None:
    assert _draft("FN:Ada", line).points == (point,)


def test_a_tel_uri_is_a_number_with_its_extension() -> None:
    (point,) = _draft('TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102', version="4.0").points
    assert (point.value, point.extension, point.label, point.preferred) == ("+14186569254", "102", "work", True)


@pytest.mark.parametrize(("label", "read"), [("_$!<Home>!$_", "home"), ("boat", "boat"), ("_$!<Main>!$_", "main")])
def test_an_apple_label_is_read(label: str, read: str) -> None:
    assert _draft("item1.TEL:+12015550100", f"item1.X-ABLabel:{label}").points[0].label == read


@pytest.mark.parametrize("first", ["URL", "X-SOCIALPROFILE;TYPE=mastodon"])
def test_a_profile_told_twice_is_one_link(first: str) -> None:
    second = "URL" if first != "URL" else "X-SOCIALPROFILE;TYPE=mastodon"
    points = _draft(f"{first}:https://toot.example/@ada", f"{second}:https://toot.example/@ada/").points
    assert [point.label for point in points] == ["mastodon"]


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY:1815-12-10", "1815-12-10"),
        ("BDAY:18151210", "1815-12-10"),
        ("BDAY;VALUE=date:1815-12-10T00:00:00Z", "1815-12-10"),
        ("BDAY:--1210", "--12-10"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10", "--12-10"),
        ("BDAY:19723101", ""),
        ("BDAY;VALUE=text:circa 1800", ""),
    ],
)
def test_a_birthday_is_read(line: str, birthday: str) -> None:
    assert _draft("FN:Ada", line).birthday == birthday


def test_unescaped_commas_cut_nothing() -> None:
    draft = _draft("FN:Lovelace, Ada", "TITLE:Poet, CTO", "NOTE:one, two; three")
    assert (draft.name, draft.title, draft.note) == ("Lovelace, Ada", "Poet, CTO", "one, two; three")


def test_a_structured_name_is_read_with_all_its_parts() -> None:
    draft = _draft("N:Public;John;Quinlan,Paul;Mr.;Esq.,M.D.")
    assert draft.structured == Name("Public", "John", "Quinlan Paul", "Mr.", "Esq., M.D.")
    assert draft.name == "Mr. John Quinlan Paul Public Esq., M.D."


def test_an_address_keeps_its_lines() -> None:
    (address,) = _draft("ADR;TYPE=home:;;1 Main St\\nFlat 2;Leeds;;LS1;UK").addresses
    assert address == Address("", "", "1 Main St\nFlat 2", "Leeds", "", "LS1", "UK", "home")


@pytest.mark.parametrize(
    "lines",
    [
        ("PHOTO;ENCODING=b;TYPE=JPEG:" + _PIXEL,),
        ("PHOTO;ENCODING=BASE64;JPEG:", *(f" {_PIXEL[i : i + 60]}" for i in range(0, len(_PIXEL), 60)), ""),
        ("PHOTO;TYPE=JPEG;BASE64:" + _PIXEL[:60], *(_PIXEL[i : i + 60] for i in range(60, len(_PIXEL), 60))),
        ("PHOTO:data:image/jpeg;base64," + _PIXEL,),
        ("PHOTO;VALUE=uri:data:image/jpeg;base64\\," + _PIXEL,),
    ],
)
def test_an_inline_picture_is_read_however_it_was_folded(lines: tuple[str, ...]) -> None:
    photo = _draft(*lines, "FN:Ada").photo
    assert photo is not None
    assert (photo.data, photo.type.upper()) == (base64.b64decode(_PIXEL), "JPEG")


@pytest.mark.parametrize("value", ["file:///etc/passwd", "http://example.org/a.jpg"])
def test_a_picture_elsewhere_is_neither_opened_nor_lost(value: str) -> None:
    draft = _draft("FN:Ada", f"PHOTO;VALUE=uri:{value}")
    assert draft.photo is None
    assert draft.properties == (Property("PHOTO", value, "", (("VALUE", ("uri",)),)),)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_character_set_and_line_end_is_read(codec: str, newline: str) -> None:
    data = _card("FN:José Müller", "TITLE:Señor").decode().replace("\r\n", newline).encode(codec)
    (result,) = read_cards(data)
    assert result.draft is not None
    assert (result.draft.name, result.draft.title) == ("José Müller", "Señor")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (b"FN;CHARSET=SHIFT_JIS:\x88\xc0\x93\xa1", "安藤"),
        (b"FN;CHARSET=windows-1251:\xc0\xed\xed\xe0", "Анна"),
        (b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6=\r\nrg M=C3=BCller", "Jörg Müller"),
        (b"FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=F6rg", "Jörg"),
        (b"FN;CHARSET=foobar:J\xf6rg", "Jörg"),
        (b"FN;CHARSET=punycode:J\xf6rg", "Jörg"),
        (b"FN:Jos\xc3\xa9\r\nTITLE:Se\xf1or", "José"),
        (b"FN:Jo\xc3\r\n \xa9", "Joé"),
        (b"FN;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo", "one two"),
    ],
)
def test_every_line_is_decoded_by_what_it_says(line: bytes, name: str) -> None:
    (result,) = read_cards(b"BEGIN:VCARD\r\nVERSION:2.1\r\n" + line + b"\r\nEND:VCARD\r\n")
    assert result.draft is not None
    assert result.draft.name == name


def test_parameters_of_4_0_are_decoded_by_rfc_6868() -> None:
    (kept,) = _draft("FN:A", 'X-FOO;X-P="a^\'b^nc^^d":1', version="4.0").properties
    assert kept.params == (("X-P", ('a"b\nc^d',)),)


def test_the_same_thing_in_another_language_stays_a_property() -> None:
    draft = _draft(
        "N;ALTID=1;LANGUAGE=jp:山田;太郎;;;", "N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;", "FN:山田太郎", version="4.0"
    )
    assert draft.structured == Name("山田", "太郎")
    assert [p.value for p in draft.properties if not p.shadow] == ["Yamada;Taro;;;"]


def test_a_card_within_a_card_is_its_agent() -> None:
    draft = _draft("FN:Ada", "AGENT:", "BEGIN:VCARD", "FN:Bob, the agent", "END:VCARD", "TITLE:CTO", version="2.1")
    assert (draft.name, draft.title) == ("Ada", "CTO")
    assert draft.properties[0].value == "BEGIN:VCARD\\nFN:Bob\\, the agent\\nEND:VCARD"


def test_a_bad_line_costs_only_itself() -> None:
    (result,) = read_cards(_card("FN:Ada", "no colon here", "T L:1", "TITLE:CTO"), "people.vcf")
    assert result.draft is not None
    assert (result.draft.name, result.draft.title) == ("Ada", "CTO")
    assert result.problem.startswith("people.vcf, line 4: ")
    assert "people.vcf, line 5: " in result.problem
    assert result.draft.problems == tuple(p + "." for p in result.problem.rstrip(".").split(". "))


def test_a_bad_card_costs_only_itself() -> None:
    data = _card("FN:Ada") + b"BEGIN:VCARD\r\nFN:Bob\r\n" + _card("FN:Cy") + b"rubbish\r\n" + _card("FN:Di")
    results = list(read_cards(data, "f.vcf"))
    assert [result.draft and result.draft.name for result in results] == ["Ada", "Bob", "Cy", None, "Di"]
    assert [result.line for result in results] == [1, 5, 7, 11, 12]
    assert [bool(result.problem) for result in results] == [False, True, False, True, False]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"hello\n", b"BEGIN:VCARD\nEND:VCARD\n", b"\x00" * 100, b"BEGIN:VCARD"])
def test_what_holds_no_person_says_so(data: bytes) -> None:
    results = list(read_cards(data, "f.vcf"))
    assert all(result.draft is None and "f.vcf" in result.problem for result in results)
    assert len(results) == 1


@given(st.one_of(st.binary(max_size=300), st.lists(st.binary(max_size=40), max_size=8).map(b"\r\n".join)))
@settings(max_examples=100)
def test_no_octets_raise(data: bytes) -> None:
    for whole in (data, b"BEGIN:VCARD\r\n" + data + b"\r\nEND:VCARD\r\n"):
        for result in read_cards(whole):
            assert isinstance(result, CardResult)


@given(strategies.drafts())
@settings(max_examples=25)
def test_import_then_export_then_import_changes_nothing(draft: Draft) -> None:
    (first,) = read_cards(card(strategies.saved(draft)).encode())
    assert first.draft is not None
    (second,) = read_cards(card(strategies.saved(first.draft)).encode())
    assert second.draft == first.draft


_RICH = (
    "FN;LANGUAGE=en:Mr. John Q. Public",
    "N;SORT-AS=\"Public,John\":Public;John;Quinlan,Paul;Mr.;Esq.",
    "NICKNAME:Johnny,JQP",
    "ORG;LANGUAGE=en:ABC\\, Inc.;Engineering;Development",
    "ORG:Second Ltd",
    "TITLE;X-T=1:Engineer",
    "TITLE:Professor",
    "ROLE:Boss",
    "TEL;TYPE=WORK,VOICE;X-FOO=1:(905) 555-1234",
    "item1.TEL;type=pref:+1 905 555 1235",
    "item1.X-ABLABEL:boat",
    "EMAIL;TYPE=INTERNET;TYPE=WORK:john@example.com",
    "item2.URL:https://example.com/a\\,b",
    "item2.X-ABLABEL:_$!<HomePage>!$_",
    "X-SOCIALPROFILE;TYPE=linkedin;X-USER=john:https://www.linkedin.com/in/john",
    "item3.ADR;TYPE=HOME;TYPE=pref:;;1 Main\\nSt;Leeds;;LS1;UK",
    "item3.X-ABADR:uk",
    "LABEL;TYPE=HOME:1 Main\\nSt",
    "BDAY;VALUE=date:1970-01-15",
    "NOTE;LANGUAGE=en:likes \\\"tea\\\"",
    "NOTE:second",
    "CATEGORIES;X-C=1:a\\,b,c",
    "GEO:37.386013;-122.082932",
    "KEY;ENCODING=b;TYPE=X509:AAAA",
    "X-messaging/xmpp-All:john@example.org",
    "X-PHONETIC-FIRST-NAME;X-P=1:Jon",
    "UID;VALUE=text:u-1",
)  # fmt: skip


def test_every_line_of_a_rich_card_leaves_as_it_came() -> None:
    leaving = Counter(_again(_draft(*_RICH)))
    coming = Counter(split(*line.split(":", 1)) for line in _RICH)
    assert coming - leaving == Counter()


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"organization": "New Ltd"}, {"ORG"}),
        ({"title": "CEO"}, {"TITLE"}),
        ({"note": "new"}, {"NOTE"}),
        ({"name": "John Public"}, {"FN"}),
        ({"structured": Name("Public", "John")}, {"N"}),
        ({"birthday": "1970-01-16"}, {"BDAY"}),
        ({"tags": ("new",)}, {"CATEGORIES", "NOTE"}),
        ({"points": ()}, {"TEL", "EMAIL", "URL", "X-SOCIALPROFILE", "X-ABLABEL"}),
        ({"addresses": ()}, {"ADR"}),
        ({"photo": Photo(b"x")}, set()),
    ],
)
def test_a_changed_field_changes_no_other_property(change: dict[str, Any], names: set[str]) -> None:
    leaving = Counter(_again(replace(_draft(*_RICH), **change)))
    lost = Counter(split(*line.split(":", 1)) for line in _RICH) - leaving
    assert {line.name for line in lost} <= names
    assert lost if names else not lost


def _bombs() -> Iterator[tuple[str, bytes]]:
    yield "parameters", _card("TEL" + ";a=b" * 28)
    yield "many parameters", _card("TEL" + ";a=b" * 50_000 + ":1")
    yield "nested cards", b"BEGIN:VCARD\n" * 1200 + b"END:VCARD\n" * 1200
    yield "nested agents", _card("AGENT:\nBEGIN:VCARD\n" * 1200 + "END:VCARD\n" * 1200)
    yield "folds", _card("NOTE:x" + "\n a" * 200_000)
    yield "folds of a head", _card("NOTE" + "\n a" * 100_000)
    yield "soft breaks", _card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\n" * 200_000)
    yield "backslashes", _card("N:" + "\\" * 200_000)
    yield "commas", _card("CATEGORIES:" + "a," * 100_000)
    yield "digits", _card("TEL:" + "+1 " * 50_000)
    yield "full stops", _card("URL:" + "." * 50_000)
    yield "angles", _card("EMAIL:" + "<a@b" * 50_000)
    yield "marks", _card("NOTE:" + "— eventmate —\\n" * 20_000)
    yield "labels", _card(*(f"i{n}.TEL:{n}\r\ni{n}.X-ABLABEL:a" for n in range(4000)))
    yield "profiles", _card(*(f"URL:http://a/{n}\r\nX-SOCIALPROFILE:http://b/{n}" for n in range(4000)))
    yield "quotation marks", _card('TEL;X="' + 'a"b:' * 100_000)


@pytest.mark.parametrize(("name", "data"), [pytest.param(*bomb, id=bomb[0]) for bomb in _bombs()])
def test_a_bomb_is_read_and_written_in_no_time(name: str, data: bytes) -> None:
    started = time.process_time()
    for result in read_cards(data):
        if result.draft is not None:
            card(strategies.saved(result.draft))
    assert time.process_time() - started < 5, name


@cache
def _corpus() -> tuple[Path, ...]:
    files = tuple(sorted((_CORPUS / "vcf").glob("*.vcf")))
    return files or pytest.skip("EVENTMATE_CORPUS names no folder with vcf")


_NO_CARD_IN = {"ccs-caldavtester__vcarderrors_4.vcf"}


def test_every_real_file_with_a_card_gives_one() -> None:
    empty = []
    for path in _corpus():
        lines = [line for line in path.read_bytes().splitlines() if b":" in line and not line.startswith(b"VERSION")]
        if len(lines) > 2 and not any(result.draft for result in read_cards(path.read_bytes())):
            empty.append(path.name)
    assert set(empty) <= _NO_CARD_IN


def _normal(line: Split) -> Split:
    return line._replace(value=harmless(line.value).replace("\n", "\\n").replace("�", ""))


_AS_3_0 = ("tel:", "data:", "--")


def test_every_property_of_every_real_card_leaves_again() -> None:
    lost = []
    for path in _corpus():
        data = path.read_bytes()
        for result, came in zip(read_cards(data), cards(data), strict=True):
            if result.draft is None:
                continue
            leaving = Counter(map(_normal, _again(result.draft)))
            for line in came.lines:
                told = _normal(split(line.head.replace("; ", ";"), line.value))
                if told.name in ("VERSION", "PRODID", "REV", "PROFILE") or told.value.startswith(_AS_3_0):
                    continue
                if told.name == "PHOTO" and result.draft.photo is not None and line.head.endswith("ENCODING=b"):
                    continue
                if not leaving[told]:
                    lost.append((path.name, told))
                leaving[told] -= 1
    assert lost == []


# What ez-vcard reads otherwise, and why eventmate is right to differ.
_EZ_VCARD_DIFFERS = {
    ("aosp-vcard__v21_complicated.vcf", "note"): "a blank after a soft break is part of the text",
    ("aosp-vcard__v21_invalid_multiple_line.vcf", "email"): "likewise after a fold",
    ("ccs-caldavtester__put_11.vcf", "org"): "the name is empty and the unit is all there is",
    ("folkerkinzel__Cropped_2_1.vcf", "note"): "it ends at the first blank line",
    ("folkerkinzel__NextCloudPhotoIssue3.vcf", "tel"): "the value is empty",
    ("folkerkinzel__NextCloudPhotoIssue3.vcf", "email"): "the value is empty",
    ("ical.js__vcard3.vcf", "categories"): "there are two CATEGORIES",
    ("sabre-vobject__VCardTest-testVCardImportQuotedPrintableOptionForgivingLeading-6.vcf", "title"): "not UTF-8",
}


def _fields(draft: Draft) -> dict[str, Any]:
    def points(kind: PointKind) -> list[str]:
        return [point.written or point.value for point in draft.points if point.kind is kind]

    pictures = sum(p.name == "PHOTO" and not p.shadow for p in draft.properties)
    return {
        "fn": draft.name,
        "family": draft.structured.family,
        "given": draft.structured.given,
        "uid": draft.uid,
        "tel": points(PointKind.TEL),
        "email": points(PointKind.EMAIL),
        "url": points(PointKind.URL),
        "org": draft.organization,
        "title": draft.title,
        "note": draft.note,
        "categories": list(draft.tags),
        "photos": pictures + (draft.photo is not None),
    }


def _ez_fields(told: dict[str, Any]) -> dict[str, Any]:
    def first(name: str) -> str:
        return clean(next(iter(told[name]), ""))

    numbers = [clean(t).removeprefix("tel:").replace(";ext=", ",p") for t in told["tel"]]
    return {
        **{name: clean(told[name] or "") for name in ("family", "given", "uid")},
        **({"fn": clean(told["fn"])} if told["fn"] else {}),
        **{name: [clean(t) for t in told[name]] for name in ("email", "url", "categories")},
        "tel": numbers,
        "org": clean(first("org").split(";")[0]),
        "title": first("title"),
        "note": "\n\n".join(clean(t, lines=True) for t in told["note"]),
        "photos": told["photos"],
    }


@pytest.mark.interop
def test_real_cards_are_read_as_ez_vcard_reads_them() -> None:
    tool = _TOOLS / "check-vcards"
    if not tool.exists():
        pytest.skip("EVENTMATE_TOOLS names no folder with check-vcards")
    done = subprocess.run([str(tool), "--dump", *map(str, _corpus())], capture_output=True, text=True)
    if done.returncode == 2:
        pytest.skip(done.stderr)
    differs = []
    for line in done.stdout.splitlines():
        dumped = json.loads(line)
        path = Path(dumped["file"])
        drafts = [r.draft for r in read_cards(path.read_bytes()) if r.draft is not None]
        # It reads files as UTF-8 only, and empty cards as cards.
        for draft, told in zip(drafts, dumped["cards"], strict=False) if len(drafts) == len(dumped["cards"]) else ():
            fields = _fields(draft)
            differs += [(path.name, name) for name, value in _ez_fields(told).items() if fields[name] != value]
    assert set(differs) <= set(_EZ_VCARD_DIFFERS)


def _references() -> Iterator[tuple[Path, Path]]:
    for reference in sorted((_CORPUS / "vcf-expected").glob("kcontacts__*ref")):
        name = reference.name.removeprefix("kcontacts__").removeprefix("v4_0.").split(".vcf.")[0]
        source = _CORPUS / "vcf" / f"kcontacts__{name}.vcf"
        if source.exists():
            yield source, reference


def test_real_cards_are_read_as_kontact_expects() -> None:
    pairs = list(_references()) or pytest.skip("EVENTMATE_CORPUS names no folder with vcf-expected")
    differs = []
    for source, reference in pairs:
        ours, theirs = ([r.draft for r in read_cards(p.read_bytes()) if r.draft] for p in (source, reference))
        for draft, expected in zip(ours, theirs, strict=True):
            one, other = _fields(draft), _fields(expected)
            differs += [(reference.name, name, one[name], other[name]) for name in one if one[name] != other[name]]
    assert differs == []


@pytest.mark.parametrize("stem", ["escape_semicolon", "vcard", "vcard3", "vcard_grouped"])
def test_real_cards_are_read_as_their_jcard_says(stem: str) -> None:
    path = _CORPUS / "vcf" / f"ical.js__{stem}.vcf"
    if not path.exists():
        pytest.skip("EVENTMATE_CORPUS names no folder with vcf")
    expected = json.loads((_CORPUS / "vcf-expected" / f"ical.js__{stem}.json").read_text(encoding="utf-8"))
    (draft,) = (r.draft for r in read_cards(path.read_bytes()) if r.draft)
    for name, _, _, value, *_ in expected[1]:
        if name == "fn":
            assert draft.name == clean(value)
        elif name == "n":
            others = (p.value.split(";")[0] for p in draft.properties if p.name == "N")
            assert clean(value[0]) in (draft.structured.family, *others)
        elif name == "email":
            assert clean(value) in [p.value for p in draft.points]
        elif name == "adr":
            flat = [", ".join(part) if isinstance(part, list) else part for part in value]
            assert clean(flat[2], lines=True) in [a.street for a in draft.addresses]


def test_a_card_in_an_old_character_set_that_says_none_is_read() -> None:
    card = "BEGIN:VCARD\nVERSION:2.1\nN:Каренина;Анна\nFN:Анна Каренина\nORG:РЖД\nEND:VCARD\n".encode("cp1251")
    assert [(read.draft.name, read.draft.organization) for read in read_cards(card) if read.draft] == [
        ("Анна Каренина", "РЖД")
    ]


def test_of_several_names_the_preferred_one_counts() -> None:
    card = b"BEGIN:VCARD\nVERSION:4.0\nFN;PREF=2:Bob\nFN;PREF=1:Robert\nFN:Rob\nEND:VCARD\n"
    (read,) = read_cards(card)
    assert read.draft is not None
    assert (read.draft.name, [p.value for p in read.draft.properties if not p.shadow]) == ("Robert", ["Bob", "Rob"])
