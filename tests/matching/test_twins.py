from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.matching.twins import Index, Known, Twin
from eventmate.model import ContactPoint, Draft, PointKind

ADA = Known(
    1, "Ada Lovelace", "Analytical Engines Ltd.", ("ada@x.org", "+442079460321", "linkedin.com/in/ada"), "PyLondon"
)
BOOK = (
    ADA,
    Known(2, "Mario Rossi", "Fiat", ("+390612345678",)),
    Known(3, "José Hernández", "Banorte"),
    Known(4, "Robert Smith", "Acme"),
    Known(5, "Maria", "Brightside"),
    Known(6, "山田太郎", "トヨタ"),
    Known(7, "Thelonious Okonkwo-Barrett", "International Business Machines"),
    Known(8, "Jan van der Berg", "Philips"),
    Known(9, "Daniel Novak", "Acme"),
    *(Known(20 + n, f"Clerk {n}", "Town Hall", ("+15550100100",)) for n in range(4)),
)
INDEX = Index(BOOK)


def point(kind: PointKind, value: str) -> tuple[ContactPoint, ...]:
    return (ContactPoint(kind, value),)


def found(name: str = "", organization: str = "", points: tuple[ContactPoint, ...] = ()) -> list[int]:
    return [t.known.id for t in INDEX.twins(Draft(name=name, organization=organization, points=points))]


def first(name: str, organization: str = "", points: tuple[ContactPoint, ...] = ()) -> Twin:
    return INDEX.twins(Draft(name=name, organization=organization, points=points))[0]


@pytest.mark.parametrize(
    "written",
    [
        "Ada Lovelace", "Lovelace, Ada", "LOVELACE ada", "A. Lovelace", "Dr. Ada Lovelace PhD", "Ada K. Lovelace",
        "Ada Lovelcae", "Ada Lovellace",
    ],
)  # fmt: skip
def test_the_same_name_however_written_is_a_twin(written: str) -> None:
    assert found(written, "Analytical Engines") == [1]


@pytest.mark.parametrize(
    ("name", "organization", "id_"),
    [
        ("Jose Hernandez", "banorte", 3),
        ("Pepe Hernandez", "Banorte", 3),
        ("Bob Smith", "ACME Inc.", 4),
        ("Rob Smith", "", 4),
        ("Maria", "Brightside", 5),
        ("Maria Bello", "Brightside GmbH", 5),
        ("山田太郎", "", 6),
        ("Thelonious Okonkwo Barrett", "IBM", 7),
        ("Thelonious Okonkwo", "Globex", 7),
        ("Jan Berg", "Philips", 8),
    ],
)
def test_a_form_of_the_name_is_a_twin(name: str, organization: str, id_: int) -> None:
    assert found(name, organization) == [id_]


@pytest.mark.parametrize(
    ("name", "organization"),
    [
        ("Maria Rossi", "Fiat"),
        ("Daniela Novak", "Acme"),
        ("Daniel Novakova", "Acme"),
        ("Maria", ""),
        ("Robert", ""),
        ("Robert", "Globex"),
        ("Robert Smith", "Globex"),
        ("Smith", ""),
        ("Rossi", "Acme"),
        ("Ada Byron", "Analytical Engines"),
        ("A. L.", "Analytical Engines"),
        ("", "Acme"),
        ("", ""),
        ("Jo", "Acme"),
    ],
)
def test_another_person_is_no_twin(name: str, organization: str) -> None:
    assert found(name, organization) == []


@pytest.mark.parametrize(
    ("points", "reason"),
    [
        (point(PointKind.EMAIL, "ADA@x.org"), "same e-mail ada@x.org"),
        (point(PointKind.TEL, "+442079460321"), "same telephone +442079460321"),
        (point(PointKind.URL, "https://uk.linkedin.com/in/Ada/?trk=1"), "same link linkedin.com/in/ada"),
    ],
)
def test_a_shared_contact_point_says_which(points: tuple[ContactPoint, ...], reason: str) -> None:
    assert first("", points=points).reason == reason


def test_a_telephone_outweighs_a_name() -> None:
    twins = INDEX.twins(Draft(name="Ada Lovelace", points=point(PointKind.TEL, "+390612345678")))
    assert [t.known.id for t in twins] == [2, 1]


def test_the_name_at_the_organisation_is_said() -> None:
    assert first("Ada Lovelace", "Analytical Engines").reason == "same name at Analytical Engines Ltd."


def test_a_number_that_a_whole_house_shares_is_no_twin() -> None:
    assert found("Nadia Karim", points=point(PointKind.TEL, "+15550100100")) == []


def test_a_home_page_is_no_twin() -> None:
    book = Index([Known(1, "Ada Lovelace", points=("acme.example",))])
    draft = Draft(name="Omar Haddad", points=point(PointKind.URL, "https://acme.example/"))
    assert book.twins(draft) == ()


def test_a_surer_twin_stands_first() -> None:
    book = Index([Known(1, "Ada Lovelace", "Other"), Known(2, "Ada Lovelace", "Engines"), Known(3, "A. Lovelace")])
    likeliest, *_ = book.twins(Draft(name="Ada Lovelace", organization="Engines"))
    assert likeliest.known.id == 2


def test_who_was_just_saved_is_left_out() -> None:
    assert INDEX.twins(Draft(name="Ada Lovelace"), but=1) == ()


def test_an_update_is_as_good_as_a_new_index() -> None:
    changed = Known(2, "Mario Bianchi", "Fiat", ("mario@fiat.example",))
    updated = INDEX.updated(changed, gone=[4])
    fresh = Index([changed, *(k for k in BOOK if k.id not in {2, 4})])
    for draft in (
        Draft(name=n, organization=o) for n in ("Mario Rossi", "Mario Bianchi", "Bob Smith") for o in ("", "Fiat")
    ):
        assert updated.twins(draft) == fresh.twins(draft)


def test_an_update_leaves_the_older_index_alone() -> None:
    INDEX.updated(Known(1, "Somebody Else"), gone=[2])
    assert found("Ada Lovelace", "Analytical Engines") == [1]


@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_looked_up_without_an_error(name: str, organization: str, value: str) -> None:
    points = tuple(ContactPoint(kind, value) for kind in PointKind)
    for twin in INDEX.twins(Draft(name=name, organization=organization, points=points)):
        assert 0 <= twin.score <= 1


@given(st.permutations(BOOK), st.randoms(use_true_random=False))
def test_the_order_of_the_book_does_not_matter(people: list[Known], chance: random.Random) -> None:
    draft = Draft(name=chance.choice(BOOK).name, organization=chance.choice(BOOK).organization)
    assert {t.known.id for t in Index(people).twins(draft)} == {t.known.id for t in INDEX.twins(draft)}
