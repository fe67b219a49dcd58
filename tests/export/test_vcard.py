"""What leaves on a card, for whom, and that nothing else does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventmate import properties as vcard
from eventmate.export.notes import note
from eventmate.export.vcard import Audience, Switches, card
from eventmate.intake.vcards import read_cards
from eventmate.model import (
    Address,
    Contact,
    ContactPoint,
    Draft,
    Encounter,
    Name,
    Photo,
    PointKind,
    Property,
    Statement,
    StatementKind,
)
from tests import strategies
from tests.cardsplit import content_lines, physical

_TOOLS = Path(os.environ.get("EVENTMATE_TOOLS", "/nowhere"))
_ALL = Switches()
_WHEN = datetime(2026, 11, 18, 20, 30, tzinfo=UTC)
_ADA = Contact(uid="4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", fn="Ada Lovelace", created=_WHEN, revised=_WHEN)
_MET = Encounter(1, _WHEN, event_name="PyCon", source="typed line", talk="engines", note="tall", through="Charles")


def _lines(contact: Contact, audience: Audience = Audience.MINE, switches: Switches = _ALL) -> list[str]:
    return physical(card(contact, audience, switches).replace("\r\n ", ""))


def _read(contact: Contact) -> Draft:
    (result,) = read_cards(card(contact).encode())
    assert result.draft is not None
    assert not result.problem
    return result.draft


@given(strategies.contacts())
@settings(max_examples=25)
def test_a_card_reads_back_as_the_contact_it_was_made_of(contact: Contact) -> None:
    draft = _read(contact)
    assert draft.name == contact.fn
    assert draft.structured == vcard.name(vcard.from_name(contact.name, contact.fn))
    kinds = [p for kind in PointKind for p in contact.points if p.kind is kind]
    assert list(draft.points) == kinds
    for name in ("organization", "title", "nickname", "birthday", "note", "photo", "uid", "addresses", "tags"):
        assert getattr(draft, name) == getattr(contact, name), name
    assert draft.pronunciation == " ".join(contact.pronunciation.split())


@given(strategies.contacts())
@settings(max_examples=25)
def test_properties_without_a_field_keep_name_group_parameters_and_value(contact: Contact) -> None:
    read = [p for p in _read(contact).properties if not p.shadow]
    assert [(p.name, p.group, p.value, dict(p.params)) for p in read] == [
        (p.name, p.group, p.value, dict(p.params)) for p in contact.properties
    ]


@given(strategies.contacts(met=True), st.sampled_from(Audience))
@settings(max_examples=25)
def test_lines_are_at_most_75_octets_of_whole_characters(contact: Contact, audience: Audience) -> None:
    octets = card(contact, audience).encode().split(b"\r\n")
    assert max(map(len, octets)) <= 75
    assert all(line.decode() is not None for line in octets)


_KNOWN = {
    "BEGIN", "VERSION", "PRODID", "UID", "FN", "N", "NICKNAME", "ORG", "TITLE", "TEL", "EMAIL", "URL", "X-ABLABEL",
    "X-SOCIALPROFILE", "ADR", "BDAY", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "CATEGORIES", "PHOTO", "NOTE",
    "X-KEPT", "X-KEPTXTEL", "REV", "END",
}  # fmt: skip


@given(strategies.hostile(), st.sampled_from(Audience))
@settings(max_examples=50)
@example("A\r\nTEL:+666", Audience.MINE)
def test_hostile_text_injects_no_line_group_or_parameter(text: str, audience: Audience) -> None:
    points = tuple(ContactPoint(kind, text, label=text, extension=text) for kind in PointKind)
    kept = Property("X-KEPT", text, text, ((text, (text,)), ("TYPE", (text,))))
    named = Property("X-KEPT:x\r\nTEL", text)
    contact = replace(
        _ADA, uid=text, fn=text, name=Name(text, text), nickname=text, pronunciation=text, organization=text,
        title=text, birthday=text, note=text, points=points, addresses=(Address(street=text, label=text),),
        tags=(text,), encounters=(replace(_MET, event_name=text, talk=text, note=text, through=text),),
        statements=(Statement(StatementKind.OFFERS, text, date(2026, 11, 18)),), properties=(kept, named),
    )  # fmt: skip
    written = card(contact, audience)
    lines = list(content_lines(written))
    assert [line.name for line in lines].count("BEGIN") == 1
    assert lines[-1].name == "END"
    assert {line.name for line in lines} <= _KNOWN
    assert sum(line.name == "TEL" for line in lines) == 1
    assert not any(ord(char) < 32 and char not in "\r\n\t" for char in written)
    assert "\u202e" not in written


def test_a_number_has_the_types_phones_know() -> None:
    point = ContactPoint(PointKind.TEL, "+442079460958", label="mobile", preferred=True)
    assert "TEL;TYPE=CELL,PREF:+442079460958" in _lines(replace(_ADA, points=(point,)))


def test_an_extension_follows_a_pause_that_android_and_iphones_dial() -> None:
    point = ContactPoint(PointKind.TEL, "+442079460958", label="work", extension="9")
    assert "TEL;TYPE=WORK,VOICE:+442079460958\\,p9" in _lines(replace(_ADA, points=(point,)))


def test_a_word_of_ones_own_labels_a_number_in_a_group() -> None:
    point = ContactPoint(PointKind.TEL, "+442079460958", label="boat")
    lines = _lines(replace(_ADA, points=(point,), properties=(Property("X-A", "", "item1"),)))
    assert lines[lines.index("item2.TEL;TYPE=VOICE:+442079460958") + 1] == "item2.X-ABLABEL:boat"


@pytest.mark.parametrize(
    ("url", "type_"),
    [
        ("https://www.linkedin.com/in/ada", "linkedin"),
        ("https://x.com/ada", "twitter"),
        ("https://fosstodon.org/@ada", "mastodon"),
        ("https://github.com/ada", "github"),
        ("https://instagram.com/ada", "instagram"),
    ],
)
def test_a_profile_leaves_as_link_and_as_social_profile(url: str, type_: str) -> None:
    lines = _lines(replace(_ADA, points=(ContactPoint(PointKind.URL, url),)))
    assert f"URL:{url}" in lines
    assert f"X-SOCIALPROFILE;TYPE={type_}:{url}" in lines


def test_a_birthday_without_a_year_is_in_1604() -> None:
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10" in _lines(replace(_ADA, birthday="--12-10"))


def test_former_contact_points_stay_at_home() -> None:
    former = ContactPoint(PointKind.EMAIL, "old@example.org", until="2026-01-01")
    assert "old@example.org" not in card(replace(_ADA, points=(former,)))


def test_rev_is_the_revision_in_utc() -> None:
    assert "REV:2026-11-18T20:30:00Z" in _lines(_ADA)


def test_the_same_contact_gives_the_same_card() -> None:
    assert card(_ADA) == card(replace(_ADA))


@pytest.mark.parametrize(
    ("fn", "n"),
    [
        ("Ada Lovelace", "Lovelace;Ada;;;"),
        ("Ludwig van Beethoven", "van Beethoven;Ludwig;;;"),
        ("王小明", ";王小明;;;"),
        ("Zoë", ";Zoë;;;"),
    ],
)
def test_n_is_made_of_fn_where_nobody_told_it(fn: str, n: str) -> None:
    assert f"N:{n}" in _lines(replace(_ADA, fn=fn))


def test_a_contact_without_a_name_is_called_by_what_is_known() -> None:
    lines = _lines(replace(_ADA, fn="", encounters=(_MET,)))
    assert "FN:engines" in lines
    assert "N:;engines;;;" in lines


def test_the_note_tells_where_we_met_and_what_was_said() -> None:
    contact = replace(
        _ADA,
        note="likes tea",
        tags=("math",),
        encounters=(_MET,),
        statements=(Statement(StatementKind.LOOKING_FOR, "engineers", date(2026, 11, 18)),),
    )
    (told,) = (line for line in _lines(contact) if line.startswith("NOTE:"))
    for words in ("likes tea", "Met at PyCon on 18 Nov 2026", "engines", "tall", "Charles", "engineers", "math"):
        assert words in told, words


@given(strategies.contacts(met=True))
@settings(max_examples=20)
def test_the_line_an_encounter_was_typed_as_never_leaves(contact: Contact) -> None:
    assert "never-leaves" not in card(replace(contact, fn="")).replace("\r\n ", "")


@given(strategies.contacts(met=True))
@settings(max_examples=20)
def test_what_eventmate_tells_in_the_note_is_not_read_back(contact: Contact) -> None:
    assert _read(contact).note == contact.note


def test_others_get_nothing_that_is_mine() -> None:
    contact = replace(
        _ADA, note="secret", tags=("secret",), encounters=(replace(_MET, talk="secret"),), birthday="1815-12-10",
        points=(ContactPoint(PointKind.EMAIL, "ada@example.org", label="secret"),), vouch="secret",
        addresses=(Address(street="secret", label="home"),), properties=(Property("X-KEPT", "secret"),),
        statements=(Statement(StatementKind.OFFERS, "secret", date(2026, 11, 18)),), pronunciation="secret",
    )  # fmt: skip
    written = card(contact, Audience.OTHERS)
    assert "secret" not in written
    assert {line.name for line in content_lines(written)} <= {
        "BEGIN", "VERSION", "PRODID", "UID", "FN", "N", "EMAIL", "REV", "END",
    }  # fmt: skip


def test_others_are_not_told_what_a_nameless_contact_said() -> None:
    assert "engines" not in card(replace(_ADA, fn="", encounters=(_MET,)), Audience.OTHERS)


@pytest.mark.parametrize(
    ("switches", "name"),
    [(Switches(notes=False), "NOTE"), (Switches(tags=False), "CATEGORIES"), (Switches(photos=False), "PHOTO")],
)
def test_a_switch_leaves_its_property_off(switches: Switches, name: str) -> None:
    photo = Property("PHOTO", "http://example.org/ada.jpg", "", (("VALUE", ("uri",)),))
    contact = replace(_ADA, note="tea", tags=("math",), properties=(photo,))
    assert not any(line.startswith(name) for line in _lines(contact, switches=switches))


def test_a_changed_label_keeps_the_other_parameters_of_the_card() -> None:
    (result,) = read_cards(b"BEGIN:VCARD\r\nFN:A\r\ng.TEL;TYPE=WORK;X-FOO=1:+1 201 555 0100\r\nEND:VCARD\r\n")
    assert result.draft is not None
    contact = strategies.saved(result.draft)
    contact = replace(contact, points=(replace(contact.points[0], label="mobile"),))
    assert "g.TEL;TYPE=CELL;X-FOO=1:+1 201 555 0100" in _lines(contact)


def test_a_changed_number_drops_what_its_card_said_of_the_former_one() -> None:
    (result,) = read_cards(b"BEGIN:VCARD\r\nFN:A\r\nTEL;TYPE=WORK;X-FOO=1:+1 201 555 0100\r\nEND:VCARD\r\n")
    assert result.draft is not None
    contact = strategies.saved(result.draft)
    contact = replace(contact, points=(replace(contact.points[0], value="+12015550199", written=""),))
    assert [line for line in _lines(contact) if "TEL" in line] == ["TEL;TYPE=WORK,VOICE:+12015550199"]


@cache
def _made_up(count: int) -> tuple[Contact, ...]:
    if not (_TOOLS / "gen_contacts.py").exists():
        pytest.skip("EVENTMATE_TOOLS names no folder with gen_contacts.py")
    told = subprocess.run(
        [sys.executable, str(_TOOLS / "gen_contacts.py"), "-n", str(count), "--jsonl", "/dev/stdout"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    return tuple(_from_json(json.loads(line)) for line in told.splitlines())


def _from_json(told: dict[str, Any]) -> Contact:
    label = {"CELL": "mobile", "WORK": "work", "HOME": "home"}
    points = (
        *(ContactPoint(PointKind.EMAIL, value, label=label[type_]) for type_, value in told["emails"]),
        *(ContactPoint(PointKind.TEL, value, label=label[type_]) for type_, value in told["phones"]),
        *(ContactPoint(PointKind.URL, value) for value in told["urls"]),
    )
    street, city, code, country = told["address"] or ("", "", "", "")
    home = Address(street=street, locality=city, postal_code=code, country=country, label="work")
    return replace(
        _ADA,
        uid=told["uid"],
        fn=told["full_name"],
        name=Name(told["family"], told["given"], told["middle"]),
        organization=told["org"],
        title=told["title"],
        birthday=told["birthday"],
        note=told["note"],
        points=points,
        tags=tuple(told["categories"]),
        addresses=(home,) if told["address"] else (),
    )


def _expected(contact: Contact) -> dict[str, Any]:
    def values(kind: PointKind) -> list[str]:
        return [point.value for point in contact.current(kind)]

    told = note(contact, contact.tags)
    return {
        "version": "3.0",
        "fn": contact.fn,
        "family": contact.name.family,
        "given": contact.name.given,
        "uid": contact.uid,
        "tel": values(PointKind.TEL),
        "email": values(PointKind.EMAIL),
        "url": values(PointKind.URL),
        "org": [contact.organization] if contact.organization else [],
        "title": [contact.title] if contact.title else [],
        "note": ["\n\n".join(filter(None, (contact.note, told)))] if contact.note or told else [],
        "categories": list(contact.tags),
    }


def test_vobject_reads_made_up_people_back_field_by_field() -> None:
    for contact in _made_up(2000)[::20]:
        read = vobject.readOne(card(contact))
        expected = _expected(contact)
        assert read.fn.value == expected["fn"]
        assert (read.n.value.family or "", read.n.value.given or "") == (expected["family"], expected["given"])
        for name in ("tel", "email", "url"):
            assert [line.value for line in read.contents.get(name, [])] == expected[name]
        assert [line.value for line in read.contents.get("note", [])] == expected["note"]
        assert [line.value for line in read.contents.get("title", [])] == expected["title"]
        assert [line.value[0] for line in read.contents.get("org", [])] == expected["org"]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cards") / "people.vcf"
    path.write_bytes("".join(map(card, _made_up(2000))).encode())
    return path


def _check(*arguments: str) -> subprocess.CompletedProcess[str]:
    tool = _TOOLS / "check-vcards"
    if not tool.exists():
        pytest.skip("EVENTMATE_TOOLS names no folder with check-vcards")
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True)
    if done.returncode == 2:
        pytest.skip(done.stderr)
    return done


def _with_everything() -> Iterator[Contact]:
    labels = ("", "mobile", "work", "home", "fax", "main", "pager", 'boat; "red"', "it's mine")
    points = (
        *(ContactPoint(PointKind.TEL, "+442079460958", label=label, extension="9", preferred=True) for label in labels),
        *(ContactPoint(PointKind.EMAIL, "a@b.org", label=label) for label in labels),
        *(ContactPoint(PointKind.URL, "https://linkedin.com/in/a", label=label) for label in ("linkedin", "work")),
    )
    everything = replace(
        _ADA, points=points, birthday="--02-29", photo=Photo(bytes(500), "PNG"), pronunciation="AY-da LUV-lace",
        nickname="A, B", addresses=(Address(street="1\n2", label="boat"),), encounters=(_MET,), tags=("a,b", "ж" * 60),
        properties=(Property("X-KEPT", "a", "g", (("X-P", ("it's", "a;b")),)),),
    )  # fmt: skip
    yield everything
    for fn in ("", "Zoë", "王小明", "محمد", "👩\u200d🚀", "a, b; c\\d", "x" * 200, "ж" * 100):
        yield replace(everything, fn=fn)


@pytest.mark.interop
def test_two_other_readers_find_nothing_wrong(exported: Path) -> None:
    rich = exported.with_name("rich.vcf")
    rich.write_bytes("".join(card(c, a) for c in _with_everything() for a in Audience).encode())
    assert _check(str(exported), str(rich)).stdout == ""


@pytest.mark.interop
def test_ez_vcard_reads_made_up_people_back_field_by_field(exported: Path) -> None:
    told = json.loads(_check("--dump", str(exported)).stdout)["cards"]
    wanted = [_expected(contact) for contact in _made_up(2000)]
    assert len(told) == len(wanted)
    for read, expected in zip(told, wanted, strict=True):
        seen = {name: read[name] or ("" if expected[name] == "" else read[name]) for name in expected}
        assert seen == expected
