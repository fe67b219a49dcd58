from __future__ import annotations

import json
import os
import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventmate.intake import paste
from eventmate.intake.line import Context
from eventmate.model import Draft, Name, PointKind
from eventmate.text import clean

CORPUS = os.environ.get("EVENTMATE_CORPUS")
needs_corpus = pytest.mark.skipif(not CORPUS, reason="EVENTMATE_CORPUS names no folder")
TODAY = date(2026, 11, 27)


def read(text: str, region: str = "GB") -> tuple[Draft, ...]:
    return paste.read(text, Context(TODAY, region))


def one(text: str, region: str = "GB") -> Draft:
    [draft] = read(text, region)
    return draft


def values(draft: Draft, kind: PointKind) -> list[str]:
    return [point.value for point in draft.points if point.kind is kind]


MAIL = """Hi Sam,

great to meet you at the expo.

Kind regards
Jonas Brandt

--
Jonas Brandt | Test Engineer
Kessler Antriebe GmbH
Tel. +49 30 901834 Durchwahl 12
jonas.brandt@kessler.example

This e-mail is confidential.

On Tue, 3 Nov 2026, Sam wrote:
> see you there"""


def test_a_signature_tells_who_wrote_the_mail() -> None:
    draft = one(MAIL)
    assert (draft.name, draft.title, draft.organization) == ("Jonas Brandt", "Test Engineer", "Kessler Antriebe GmbH")


def test_the_talk_the_disclaimer_and_the_quote_of_a_mail_are_its_note() -> None:
    kept = ("Hi Sam,", "great to meet you at the expo.", "This e-mail is confidential.", "> see you there")
    assert [text for text in kept if text not in one(MAIL).note] == []


def test_what_a_field_took_is_not_in_the_note() -> None:
    note = one(MAIL).note
    assert [text for text in ("Jonas", "Test Engineer", "Kessler", "901834") if text in note] == []


@pytest.mark.parametrize(
    "closing", ["Best regards,", "--", "Mit freundlichen Grüßen", "Cordialement,", "Thanks!", "MfG"]
)
def test_a_formula_stands_above_the_name(closing: str) -> None:
    assert one(f"See you on Monday then.\n\n{closing}\nZofia Wilk").name == "Zofia Wilk"


def test_a_card_may_have_its_lines_in_any_order() -> None:
    draft = one(
        "Tel: 020 7946 0777\nb.okafor@harbourbank.example\nHarbour Bank plc\nSenior Risk Analyst\nBlessing Okafor"
    )
    assert (draft.name, draft.title, draft.organization) == (
        "Blessing Okafor",
        "Senior Risk Analyst",
        "Harbour Bank plc",
    )


def test_an_address_on_a_card_is_kept_in_the_note() -> None:
    assert one("Ada Byron\nada@byron.example\n12 High Street, London").note == "12 High Street, London"


def test_each_vcard_is_a_person() -> None:
    cards = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{n}\nN:;{n};;;\nEND:VCARD\n" for n in ("Petra", "Luka"))
    assert [draft.name for draft in read(cards)] == ["Petra", "Luka"]


def test_a_vcard_cut_in_half_gives_what_is_there_and_says_so() -> None:
    draft = one("BEGIN:VCARD\nVERSION:3.0\nFN:Cut Short\nN:Short;Cut;;;\nEMAIL:cut@short.example\nTEL;TYPE=CE")
    assert (draft.name, values(draft, PointKind.EMAIL)) == ("Cut Short", ["cut@short.example"])
    assert any("ends in the middle" in problem for problem in draft.problems)


def test_words_around_a_vcard_are_its_note() -> None:
    assert (
        one("my card:\nBEGIN:VCARD\nVERSION:3.0\nFN:Petra\nN:;Petra;;;\nEND:VCARD\nsee you").note == "my card:\nsee you"
    )


def test_a_mecard_names_the_family_first() -> None:
    draft = one("MECARD:N:Smith\\, Jr.,Bob;ORG:Acme\\; Sons;TEL:07700900333;NOTE:at the bar;;")
    assert draft.structured == Name(family="Smith, Jr.", given="Bob")
    assert (draft.name, draft.organization, draft.note) == ("Bob Smith, Jr.", "Acme; Sons", "at the bar")
    assert values(draft, PointKind.TEL) == ["+447700900333"]


def test_a_mecard_without_its_end_is_read_and_says_so() -> None:
    draft = one("MECARD:N:Oyelaran,Femi;EMAIL:femi@kora.exa")
    assert (draft.name, len(draft.problems)) == ("Femi Oyelaran", 1)


def test_a_bizcard_has_given_and_family_name_apart() -> None:
    assert one("BIZCARD:N:Grace;X:Hammond;C:Spanworks;;").structured == Name(family="Hammond", given="Grace")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.linkedin.com/in/ada-lovelace-1815/?utm_source=share", "Ada Lovelace"),
        ("linkedin.com/in/jan-van-der-berg-48b2a91", "Jan van der Berg"),
        ("https://de.linkedin.com/in/j%C3%BCrgen-wei%C3%9F", "Jürgen Weiß"),
        ("https://www.linkedin.com/in/adalovelace", ""),
        ("https://www.linkedin.com/in/a1b2c3", ""),
    ],
)
def test_a_linkedin_address_proposes_a_name(address: str, name: str) -> None:
    assert one(address).name == name


def test_rows_below_names_of_columns_are_a_person_each() -> None:
    drafts = read("Name,Company,Email\nOtis Crane,Crane Rigging,otis@crane.example\nPerla Ruiz,Norte,p@norte.example")
    assert [(draft.name, draft.organization) for draft in drafts] == [
        ("Otis Crane", "Crane Rigging"),
        ("Perla Ruiz", "Norte"),
    ]


def test_linkedin_addresses_on_lines_of_their_own_are_a_person_each() -> None:
    drafts = read("https://linkedin.com/in/ada-byron\nhttps://linkedin.com/in/tom-baker-123")
    assert [draft.name for draft in drafts] == ["Ada Byron", "Tom Baker"]


def test_a_linkedin_address_loses_its_tail() -> None:
    draft = one("https://www.linkedin.com/in/ada-lovelace-1815/?utm_source=share#about")
    assert values(draft, PointKind.URL) == ["https://www.linkedin.com/in/ada-lovelace-1815"]


@pytest.mark.parametrize(
    "text",
    [
        "Amelia Hart\nBruno Costa\nDagmar Holst",
        "1. Amelia Hart, Blueleaf\n2. Bruno Costa, Citywise\n3. Dagmar Holst",
        "Speakers:\n* Amelia Hart (Alpine Labs)\n* Bruno Costa (Otter Health)\n* Dagmar Holst",
        '"Amelia Hart" <a@hart.example>, Bruno Costa <b@costa.example>; Dagmar Holst <d@holst.example>',
        "Amelia Hart\tBlueleaf\ta@hart.example\nBruno Costa\tCitywise\tb@c.example\nDagmar Holst\tNodal\td@h.example",
    ],
)
def test_a_list_of_names_is_a_person_a_line(text: str) -> None:
    assert [draft.name for draft in read(text)] == ["Amelia Hart", "Bruno Costa", "Dagmar Holst"]


@pytest.mark.parametrize(
    "text",
    [
        "Jade Turner, Monolith Games\nmet at the coffee stand",
        "Mateo Cruz\nCruz Logistics",
        "Amelia Hart\nEngineer",
        "Amelia Hart\namelia@hart.example",
        "Amelia Hart\nLondon",
        "Hello,\nI am Amelia Hart.\nBest\nAmelia",
        "great evening\nterrible coffee",
    ],
)
def test_two_lines_of_one_person_are_no_list(text: str) -> None:
    assert len(read(text)) == 1


def test_cards_with_blank_lines_between_them_are_a_person_each() -> None:
    text = "Ada Byron\nCTO\nada@byron.example\n\nTom Baker\nEngineer\ntom@baker.example"
    assert [(draft.name, draft.title) for draft in read(text)] == [("Ada Byron", "CTO"), ("Tom Baker", "Engineer")]


def test_a_block_may_say_what_somebody_looks_for() -> None:
    assert one("Sofie Lind\nsofie@lind.example\nlooking for welders").looking_for == ("welders",)


def test_the_parts_stand_in_the_source() -> None:
    draft = one(MAIL)
    assert draft.source == MAIL
    assert {MAIL[part.start : part.end] for part in draft.parts} >= {"Jonas Brandt", "Test Engineer", "+49 30 901834"}


def test_blanks_are_nobody() -> None:
    assert read(" \n\t\n") == ()


PIECES = [
    "Ada Lovelace", "CTO", "Acme GmbH", "ada@x.example", "+44 20 7946 0958", "\n", "\n\n", "--", "Best regards,",
    "BEGIN:VCARD", "END:VCARD", "FN:Ada", "MECARD:", "N:a,b;", "\\", ";", "- ", "1. ", "|", "(", ")", "@", "> hi",
    "?engineers", "\x1b[31m", "\ud800", "\u202e", "\x00", "\u2028", "[bold]", "linkedin.com/in/ada-byron", "From: ",
    "王芳", "عمر", ",", "\t", "Name: ", "12 High Street", "On a wrote:", "!send it by fri",
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=14).map(" ".join))
@example("BEGIN:VCARD")
@example("MECARD:")
@example("From: \n")
def test_any_paste_gives_clean_drafts(text: str) -> None:
    drafts = read(text)
    assert all(draft.source.strip() for draft in drafts)
    assert len(drafts) > 0 or not text.strip()
    for draft in drafts:
        shown = (draft.name, draft.title, draft.organization, *(point.value for point in draft.points))
        assert [value for value in shown if value != clean(value)] == []
        for part in draft.parts:
            assert 0 <= part.start < part.end <= len(draft.source)


PROSE = st.lists(
    st.sampled_from(
        ["Ada", "Byron", "Lovelace", "engineer", "green", "Fish", "GmbH", "tall", "coffee", "Labs", ",", "-"]
    )
)


@settings(max_examples=40)
@given(st.lists(PROSE.map(" ".join), min_size=1, max_size=6).map("\n".join))
def test_every_word_stands_in_a_field_or_the_note(text: str) -> None:
    told = " ".join(
        " ".join((d.name, d.title, d.organization, d.note, *d.looking_for, *d.offers, *d.knows)) for d in read(text)
    )
    assert set(re.findall(r"\w+", text)) <= set(re.findall(r"\w+", told))


@pytest.mark.parametrize(
    "piece",
    ["a", "\n", "a\n", "Ada Lovelace\n", "--\n", "Regards,\n", "a@b.co, ", "MECARD:N:a;", "MECARD:", "BEGIN:VCARD\n",
     "From: a\n", "+1 ", "日", "T: 020 7946 0958\n", "x\n\n", "Name: ", "linkedin.com/in/a-", "| ", "(", "12 High\n"],
)  # fmt: skip
def test_fifty_kilobytes_of_anything_take_a_moment(piece: str) -> None:
    began = time.process_time()
    read(piece * (50_000 // len(piece)))
    assert time.process_time() - began < 2


def corpus() -> list[dict[str, str]]:
    files = ("signatures__talon-bruteforce.jsonl", "signatures__talon-stripped.jsonl")
    texts = [(Path(CORPUS or "") / "text" / name).read_text() for name in files]
    return [json.loads(case) for text in texts for case in text.splitlines()]


@needs_corpus
def test_the_signatures_of_the_corpus_are_found() -> None:
    missed = []
    for case in (case for case in corpus() if case["signature"]):
        lines = [line.strip(" -") for line in case["signature"].replace("#sig#", "").split("\n")]
        named = [
            line for line in lines if line and len(line) < 30 and line[-1] not in ",!" and line.lower() != "regards"
        ]
        wanted = "" if not named or named[0].startswith("Sent from") else named[0]
        body = case["body"].replace("#sig#", "")
        if one(body, "").name != wanted:
            missed.append((case["body"][-60:], one(body, "").name))
    assert missed == []


@needs_corpus
def test_the_bodies_of_the_corpus_are_in_the_note() -> None:
    lost = []
    for case in corpus():
        note = one(case["body"].replace("#sig#", ""), "").note
        told = (case.get("text_without_signature") or "").split("\n")
        lost += [line for line in told if line.strip() and " ".join(line.split()) not in note and case["signature"]]
    assert lost == []


def test_a_lists_heading_and_its_others_stay_in_the_sources() -> None:
    drafts = read("Attendees:\n- Marek Havel\n- Lucie Dvořáková (Tidepool)\n+23 others", "CZ")
    assert [draft.name for draft in drafts] == ["Marek Havel", "Lucie Dvořáková"]
    assert drafts[0].source.startswith("Attendees:")
    assert drafts[-1].source.endswith("+23 others")


def test_numbers_of_a_pasted_card_are_read_in_the_events_region() -> None:
    draft = one("BEGIN:VCARD\nVERSION:3.0\nFN:Jo\nN:;Jo;;;\nTEL:0171 5550166\nEND:VCARD", "DE")
    assert values(draft, PointKind.TEL) == ["+491715550166"]
