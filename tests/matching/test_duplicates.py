from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from eventmate.matching.duplicates import pairs, pairs_of
from eventmate.matching.twins import Index, Known

PEOPLE = (
    Known(1, "Ada Lovelace", "Engines", ("ada@x.org",)),
    Known(2, "Lovelace, Ada", "Engines Ltd"),
    Known(3, "Maria Rossi", "Fiat", ("+39061",)),
    Known(4, "Mario Rossi", "Fiat"),
    Known(5, "A. King", "", ("ada@x.org",)),
)


def test_doubles_are_found_with_their_reasons() -> None:
    found = {(p.first.id, p.second.id): p.reason for p in pairs(PEOPLE)}
    assert found == {(1, 2): "same name at Engines Ltd", (1, 5): "same e-mail ada@x.org"}


def test_a_pair_that_was_called_two_people_stays_away() -> None:
    assert [(p.first.id, p.second.id) for p in pairs(PEOPLE, [frozenset({1, 2})])] == [(1, 5)]


def test_some_people_are_compared_with_the_whole_book() -> None:
    assert [(p.first.id, p.second.id) for p in pairs_of(Index(PEOPLE), [PEOPLE[4]])] == [(1, 5)]


NAMES = st.sampled_from(["Ada Lovelace", "A. Lovelace", "Bob Smith", "Robert Smith", "Ada", "Smith", "", "山田太郎"])
KNOWN = st.builds(
    Known,
    st.integers(0, 20),
    NAMES,
    st.sampled_from(["", "Acme", "Fiat"]),
    st.tuples(st.sampled_from(["", "a@b.c", "+1"])),
)


@settings(max_examples=60)
@given(st.lists(KNOWN, max_size=12, unique_by=lambda k: k.id))
def test_the_order_of_the_book_does_not_matter(people: list[Known]) -> None:
    one = {(p.first.id, p.second.id) for p in pairs(people)}
    assert one == {(p.first.id, p.second.id) for p in pairs(list(reversed(people)))}
    assert all(first < second for first, second in one)
