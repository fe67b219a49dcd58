from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate import phone

CORPUS = os.environ.get("EVENTMATE_CORPUS")
needs_corpus = pytest.mark.skipif(not CORPUS, reason="EVENTMATE_CORPUS names no folder")


def e164s(text: str, region: str) -> list[str]:
    return [found.e164 for found in phone.find(text, region)]


@pytest.mark.parametrize(
    ("text", "region", "numbers"),
    [
        ("Piet 06 12345678", "NL", ["+31612345678"]),
        ("Karim, Nadia (Wise) 020 7946 0321", "GB", ["+442079460321"]),
        ("+44 (0)20 7946 0958", "", ["+442079460958"]),
        ("+86 138 0013 8000", "", ["+8613800138000"]),
        ("0044 20 7946 0958", "", ["+442079460958"]),
        ("0044 20 7946 0958", "US", ["+442079460958"]),
        ("(212) 555-0123", "US", ["+12125550123"]),
        ("06.12.34.56.78", "FR", ["+33612345678"]),
        ("+442079460958,+491715550199", "GB", ["+442079460958", "+491715550199"]),
        ("020 7946 0958 / 020 7946 0321", "GB", ["+442079460958", "+442079460321"]),
        ("ada +44 20 7946 0958 2026-12-03", "", ["+442079460958"]),
        ("T020 7946 0958", "GB", ["+442079460958"]),
        ("０２０ ７９４６ ０９５８", "GB", ["+442079460958"]),
    ],
)
def test_a_number_is_found_as_people_write_it(text: str, region: str, numbers: list[str]) -> None:
    assert e164s(text, region) == numbers


@pytest.mark.parametrize(
    "text",
    ["06 12345678 3 dec", "2019 06 12345678", "06 12345678 12 people", "3/12 06 12345678", "06 12345678 2026"],
)
def test_digits_beside_a_number_do_not_hide_it(text: str) -> None:
    assert e164s(text, "NL") == ["+31612345678"]


@pytest.mark.parametrize("text", ["+44 7700 900123", "m: 07700 900123", "07700 900123", "01632 960123"])
def test_a_number_reserved_for_fiction_counts_when_it_says_what_it_is(text: str) -> None:
    assert len(phone.find(text, "GB")) == 1


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("2012-01-02 08:00", "US"),
        ("12.12.2026 14:30 to 15:30", "DE"),
        ("06/21/1984", "US"),
        ("2019-2024", "DK"),
        ("room 4155550123", "US"),
        ("booth 20794609", "DK"),
        ("order 4155550123", "US"),
        ("ticket no. 4155550123", "US"),
        ("DE89 3704 0044 0532 0130 00", "DE"),
        ("192.168.100.100", "US"),
        ("raised £20794609", "DK"),
        ("raised 20 794 609 EUR", "DK"),
        ("4111 1111 1111 1111", "SG"),
        ("52.520006, 13.404954", "DE"),
        ("https://example.org/4155550123", "US"),
        ("ada4155550123@example.org", "US"),
        ("linkedin.com/in/ada-4155550123", "US"),
        ("#4155550123", "US"),
        ("555-0123", "US"),
    ],
)
def test_other_digits_are_no_number(text: str, region: str) -> None:
    assert e164s(text, region) == []


def test_without_a_region_national_numbers_are_not_read() -> None:
    assert e164s("020 7946 0321 or 06 12345678", "") == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("m: 020 7946 0321", "mobile"),
        ("Handy 020 7946 0321", "mobile"),
        ("mob. 020 7946 0321", "mobile"),
        ("my mobile number is 020 7946 0321", "mobile"),
        ("(mobile) 020 7946 0321", "mobile"),
        ("020 7946 0321 (mobile)", "mobile"),
        ("020 7946 0321 mobile", "mobile"),
        ("Tel. (mobil): 020 7946 0321", "mobile"),
        ("手机：020 7946 0321", "mobile"),
        ("D 020 7946 0321", "work"),
        ("Büro: 020 7946 0321", "work"),
        ("direct line 020 7946 0321", "work"),
        ("h: 020 7946 0321", "home"),
        ("fax 020 7946 0321", "fax"),
        ("switchboard 020 7946 0321", "main"),
        ("tél. 020 7946 0321", ""),
        ("John M 020 7946 0321", ""),
        ("020 7946 0321 work in progress", ""),
    ],
)
def test_the_word_beside_a_number_is_its_label(text: str, label: str) -> None:
    assert [found.label for found in phone.find(text, "GB")] == [label]


def test_each_number_has_its_own_label() -> None:
    found = phone.find("Inge m: +49 171 5550199 o: +49 30 901821", "")
    assert [(f.e164, f.label) for f in found] == [("+491715550199", "mobile"), ("+4930901821", "work")]


@pytest.mark.parametrize(
    "tail", [" ext 9", " x9", " #9", " ext. 9", ", extension 9", " (ext 9)", " Durchwahl 9", " доб. 9"]
)
def test_an_extension_belongs_to_its_number(tail: str) -> None:
    text = f"office 020 7946 0321{tail}"
    [found] = phone.find(text, "GB")
    assert (found.extension, found.written, text[found.start : found.end]) == ("9", "020 7946 0321", text)


def test_an_initial_before_a_number_stays_with_the_name() -> None:
    text = "John M 020 7946 0321"
    assert text[phone.find(text, "GB")[0].start :] == "020 7946 0321"


@given(st.text(alphabet="0123456789 +-()./:#xm tel\n£", max_size=80), st.sampled_from(["", "GB", "US", "DE", "DK"]))
def test_finds_are_in_order_within_the_text_and_international(text: str, region: str) -> None:
    at = 0
    for found in phone.find(text, region):
        assert at <= found.start < found.end <= len(text)
        assert found.e164.startswith("+")
        assert found.written in text
        at = found.end


@given(st.text(max_size=60), st.text(max_size=3))
def test_any_text_is_read_without_an_error(text: str, region: str) -> None:
    phone.parse(text, region)
    phone.international(text)
    phone.guess(text)


@pytest.mark.parametrize("piece", [".", "+1 ", "12 ", "1", "1-", "(", "12345678 ", "m: ", "a@", "020 7946 0958 "])
def test_a_long_text_takes_no_more_than_its_share(piece: str) -> None:
    began = time.process_time()
    phone.find(piece * (50_000 // len(piece)), "GB")
    assert time.process_time() - began < 2


def test_a_text_without_digits_does_not_load_phonenumbers() -> None:
    code = (
        "import sys; from eventmate import phone; phone.find('Ada, 12 people, 2026', 'GB'); print(sorted(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "phonenumbers" not in out.stdout


@pytest.mark.parametrize(
    ("text", "region", "read"),
    [
        ("+44 20 7946 0958", "", ("+442079460958", "")),
        ("Mobile: 07700 900123", "GB", ("+447700900123", "")),
        ("(800) 901-3355 x 724", "US", ("+18009013355", "724")),
        ("+1 555 0100 123", "", ("+15550100123", "")),
        ("0800 DDA 005", "NZ", ("+64800332005", "")),
        ("tel:03-331-6005;phone-context=+64", "", ("+6433316005", "")),
        ("020 7946 0958", "", None),
        ("020 7946 0958 / 020 7946 0321", "GB", None),
        ("call me", "GB", None),
        ("0123456", "GB", None),
        ("", "GB", None),
    ],
)
def test_a_field_is_one_number_or_none(text: str, region: str, read: tuple[str, str] | None) -> None:
    assert phone.parse(text, region) == read


def test_a_number_is_shown_in_international_form() -> None:
    assert phone.international("+442079460958") == "+44 20 7946 0958"


def test_what_is_no_number_is_shown_as_it_is() -> None:
    assert phone.international("extension 9") == "extension 9"


@pytest.mark.parametrize(
    ("locale", "region"),
    [("en_GB.UTF-8", "GB"), ("de_AT@euro", "AT"), ("zh-Hant-TW", "TW"), ("C.UTF-8", ""), ("en", ""), ("", "")],
)
def test_a_locale_tells_the_region(locale: str, region: str) -> None:
    assert phone.guess(locale) == region


def test_every_country_with_a_number_plan_is_a_region() -> None:
    import phonenumbers

    # AC and TA are Ascension and Tristan da Cunha, which ISO 3166 counts with SH.
    assert phonenumbers.SUPPORTED_REGIONS - set(phone.regions()) == {"AC", "TA"}


def test_a_word_is_no_region() -> None:
    assert [code for code in ("gb", "UK", "ZZ", "", "EU") if phone.is_region(code)] == []


def corpus(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (Path(CORPUS or "") / "text" / name).read_text().splitlines()]


@needs_corpus
def test_valid_numbers_of_the_corpus_are_found() -> None:
    missed = []
    for case in corpus("phones__libphonenumber-matcher.jsonl"):
        region = case["region"] if phone.is_region(case["region"] or "") else ""
        valid = case["real_metadata_strictest_leniency"] not in {"NONE", "POSSIBLE"}
        # startswith: the strictest reading of an Italian number stops a group short.
        if valid and not any(n.startswith(case["real_metadata_e164"]) for n in e164s(case["text"], region)):
            missed.append(case["text"])
    # Ten digits that are a number to a machine, and a day with its hour to everybody else.
    assert missed == ["2012-01-02 08"]


@needs_corpus
def test_impossible_numbers_of_the_corpus_are_not_found() -> None:
    cases = [c for c in corpus("phones__libphonenumber-matcher.jsonl") if c["upstream_category"] == "IMPOSSIBLE_CASES"]
    assert [c["text"] for c in cases if phone.find(c["text"], c["region"])] == []


@needs_corpus
def test_a_number_is_found_whatever_stands_around_it() -> None:
    number = "415-666-7777"
    missed = [
        text
        for case in corpus("phones__libphonenumber-contexts.jsonl")
        if "+14156667777" not in e164s(text := f"{case['leading']}{number}{case['trailing']}", "US")
        # A letter right at a digit makes it a code, not a number.
        and not (case["leading"][-1:].isalpha() or case["trailing"][:1].isalpha())
    ]
    assert missed == []
