"""One typed line becomes a draft."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.intake.line import Context, read
from eventmate.intake.vocabulary import languages, words
from eventmate.model import By, ContactPoint, Correction, Draft, Field, PointKind, Promise
from eventmate.text import clean, fold
from tests.intake.lines import ANYTHING, LINES

WEDNESDAY = date(2026, 11, 18)
BRITISH = Context(WEDNESDAY, "GB")
LINE = (
    "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 #math ?mechanical engineers"
    " +pitch coaching !send the paper by fri <the slides // tall, met in the coffee queue"
)


def test_signs_words_and_contact_points_of_one_line() -> None:
    draft = read(LINE, BRITISH)
    assert (draft.name, draft.title, draft.organization) == ("Ada Lovelace", "CTO", "Analytical Engines")
    assert draft.points == (
        ContactPoint(PointKind.EMAIL, "ada@x.org"),
        ContactPoint(PointKind.TEL, "+442079460958", "+44 20 7946 0958"),
    )
    assert (draft.tags, draft.looking_for, draft.offers) == (("math",), ("mechanical engineers",), ("pitch coaching",))
    assert draft.promises == (
        Promise("send the paper", date(2026, 11, 20), By.ME),
        Promise("the slides", None, By.THEM),
    )
    assert (draft.note, draft.source) == ("tall, met in the coffee queue", LINE)


def test_national_number_without_a_region_stays_in_the_note() -> None:
    assert read("Sam 020 7946 0958", Context(WEDNESDAY)).note == "020 7946 0958"


def test_signs_inside_words_are_no_signs() -> None:
    draft = read("Sam knows C++ and C#, https://x.org/a#b, 3 + 4, really?", BRITISH)
    assert (draft.tags, draft.looking_for, draft.offers, draft.promises) == ((), (), (), ())


@pytest.mark.parametrize("note", ["tall, met in the coffee queue", "he said: // twice", "a@b.org and #tag"])
def test_what_stands_behind_two_slashes_is_all_note(note: str) -> None:
    assert read(f"Sam // {note}", BRITISH).note == note


@pytest.mark.parametrize("line", ["Ada\u202e Love\u200blace", "Ada \x00Lovelace\x1b", "\ud800Ada Lovelace"])
def test_what_acts_on_a_terminal_is_not_in_a_name(line: str) -> None:
    assert read(line, BRITISH).name == "Ada Lovelace"


# Any text


@given(ANYTHING)
@example("\ud800" * 9)
@example("'")
@example("<@#?+!//")
@example("(" * 60)
def test_any_text_gives_a_draft_with_clean_values(line: str) -> None:
    draft = read(line, BRITISH)
    assert draft.source == line
    assert all(value == clean(value) for value in _values(draft))


@given(LINES)
def test_parts_are_in_order_and_do_not_overlap(line: str) -> None:
    at = 0
    for part in read(line, BRITISH).parts:
        assert at <= part.start < part.end <= len(line)
        at = part.end


@given(LINES)
@example("Ada from Monzo and")
@example("is a CTO, and the")
def test_every_word_stands_in_a_part_or_only_connects(line: str) -> None:
    draft = read(line, BRITISH)
    rest = list(line)
    for part in draft.parts:
        rest[part.start : part.end] = " " * (part.end - part.start)
    assert {word for word in _words("".join(rest)) if word not in _CONNECTING} == set()


@given(LINES)
@example("Aa,0000000000,ADA")
def test_words_of_a_part_are_in_its_value_or_only_connect(line: str) -> None:
    for part in read(line, BRITISH).parts:
        if part.field in (Field.NAME, Field.ORGANIZATION, Field.TITLE, Field.NOTE, Field.TAG):
            assert _words(part.text) == _words(clean(line[part.start : part.end]))


@given(LINES)
def test_no_word_is_made_up(line: str) -> None:
    draft = read(line, BRITISH)
    written = "".join(_words(clean(line)))
    for value in (
        draft.name,
        draft.title,
        draft.organization,
        draft.note,
        *draft.tags,
        *draft.looking_for,
        *draft.knows,
    ):
        assert all(word in written for word in _words(value))


@given(LINES)
def test_an_understood_line_is_not_repeated_in_the_note(line: str) -> None:
    draft = read(line, BRITISH)
    noted = sum(len(_words(part.text)) for part in draft.parts if part.field is Field.NOTE)
    assert len(_words(draft.note)) <= noted


_CONNECTING = (
    words.CONNECTING
    | {
        word
        for language in languages.LANGUAGES
        for phrases in (language.leads, language.employs, language.at, language.of, language.articles)
        for phrase in phrases
        for word in re.findall(r"\w+", phrase)
    }
    | set(["s", "d", "ll", "re", "ve", "m", "she", "he"])
)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(text))


def _values(draft: Draft) -> list[str]:
    told = [draft.name, draft.title, draft.organization, draft.note, *draft.tags, *draft.looking_for, *draft.offers]
    return [
        *told,
        *draft.knows,
        *(promise.text for promise in draft.promises),
        *(point.value for point in draft.points),
    ]


# Corrections


def test_a_correction_moves_words_to_another_field() -> None:
    corrections = (Correction("Monzo", Field.TITLE),)
    draft = read("Tom Baker, Monzo, likes tea", Context(WEDNESDAY, "GB", corrections=corrections))
    assert (draft.name, draft.title, draft.organization) == ("Tom Baker", "Monzo", "")


def test_a_correction_holds_while_its_words_stand_in_the_text() -> None:
    corrections = (Correction("tom baker", Field.NAME, "Tom Baker"),)
    draft = read("met tom baker yesterday at the bar", Context(WEDNESDAY, "GB", corrections=corrections))
    assert draft.name == "Tom Baker"
    assert read("met tim yesterday", Context(WEDNESDAY, "GB", corrections=corrections)).name == "tim"


def test_a_promise_by_correction_has_its_date() -> None:
    corrections = (Correction("the deck by friday", Field.PROMISE),)
    draft = read("Tom, the deck by friday", Context(WEDNESDAY, "GB", corrections=corrections))
    assert draft.promises == (Promise("the deck", date(2026, 11, 20)),)


def test_words_corrected_into_the_note_fill_no_field() -> None:
    corrections = (Correction("#math", Field.NOTE),)
    draft = read("Tom #math", Context(WEDNESDAY, "GB", corrections=corrections))
    assert (draft.tags, draft.note) == ((), "math")


@given(LINES, st.sampled_from(list(Field)), st.data())
def test_any_correction_of_words_in_the_line_is_obeyed(line: str, field: Field, data: st.DataObject) -> None:
    found = _words_as_written(line)
    if not found:
        return
    word = data.draw(st.sampled_from(found))
    draft = read(line, Context(WEDNESDAY, "GB", corrections=(Correction(word, field, "zebra crossing"),)))
    assert any("zebra crossing" in value for value in _values(draft))


def _words_as_written(line: str) -> list[str]:
    head = line.split("//")[0]
    return [word for word in re.findall(r"[a-zA-Z]{3,}", head) if clean(word) == word]


# The book helps


def test_an_organization_of_the_book_is_known_without_more() -> None:
    known = Context(WEDNESDAY, "GB", organizations={"purple cow"})
    assert read("anna purple cow designer", known).organization == "purple cow"


def test_a_title_of_the_book_is_known_without_more() -> None:
    known = Context(WEDNESDAY, "GB", titles={"bit herder"})
    assert read("anna, bit herder, acme", known).title == "bit herder"


# Speed


@pytest.mark.parametrize("text", ["a", ".", "(", "a@", "+1 ", "will send, and ", "王", "#a ", '"a ', "e\u0301", "a/"])
def test_a_very_long_line_is_read_within_a_second(text: str) -> None:
    line = (text * 100_000)[:100_000]
    began = time.perf_counter()
    draft = read(line, BRITISH)
    assert time.perf_counter() - began < 1
    assert draft.source == line


def test_the_end_of_a_very_long_line_is_in_the_note() -> None:
    assert read("Ada Lovelace, " + "blah " * 1000 + "end", BRITISH).note.endswith("blah end")


def test_reading_starts_without_the_library_for_numbers() -> None:
    script = "import sys, eventmate.intake.line; print('phonenumbers' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("typed", "name", "title", "organization"),
    [
        (
            "Reto Gasser, Software Architekt, Bergbahn Systems AG",
            "Reto Gasser",
            "Software Architekt",
            "Bergbahn Systems AG",
        ),
        ("Astrid Lind - Northpine AB - inköpschef", "Astrid Lind", "inköpschef", "Northpine AB"),
        ("Art Director: Bruna Salles, Casa Papel", "Bruna Salles", "Art Director", "Casa Papel"),
        ("name: Ewa Sikora, company: Bursztyn, role: QA lead", "Ewa Sikora", "QA lead", "Bursztyn"),
        ("solène, product designer at a startup called pliq", "solène", "product designer", "pliq"),
        ("Prof. Dr. med. Ulrike Sander, Charlottenklinik", "Prof. Dr. med. Ulrike Sander", "", "Charlottenklinik"),
        ("Frederiksen Marine ApS", "", "", "Frederiksen Marine ApS"),
        ("2nd year medical student Priya", "Priya", "2nd year medical student", ""),
    ],
)
def test_structure_tells_what_words_do_not(typed: str, name: str, title: str, organization: str) -> None:
    draft = read(typed, BRITISH)
    assert (draft.name, draft.title, draft.organization) == (name, title, organization)


def test_a_family_name_written_first_is_turned_and_stays_the_family_name() -> None:
    draft = read("de la Vega, Juan - Telefónica", BRITISH)
    assert draft.name == "Juan de la Vega"
    assert (draft.structured.given, draft.structured.family) == ("Juan", "de la Vega")


def test_a_second_person_stays_in_the_note() -> None:
    assert "Tom Baker" in read("Ana Ruiz + Tom Baker from Acme", BRITISH).note


def test_the_name_behind_a_sign_is_no_part_of_the_wish() -> None:
    draft = read("?illustrators Olu", BRITISH)
    assert (draft.name, draft.looking_for) == ("Olu", ("illustrators",))


def test_what_is_to_be_mailed_stays_with_the_address() -> None:
    assert [p.text for p in read("email x@y.org the slides", BRITISH).promises] == ["email x@y.org the slides"]
