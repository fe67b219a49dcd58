from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from eventmate.matching.completion import Words
from eventmate.text import fold

WORDS = Words(["Google", "Goldman Sachs", "Goldman Sachs", "Göteborgs Hamn", "Acme", ""])


def test_the_most_used_comes_first() -> None:
    assert WORDS.complete("go") == ("Goldman Sachs", "Google", "Göteborgs Hamn")


def test_case_and_accents_do_not_matter() -> None:
    assert WORDS.complete("GOTE") == ("Göteborgs Hamn",)


def test_nothing_typed_completes_to_nothing() -> None:
    assert WORDS.complete("") == ()


def test_uses_come_and_go() -> None:
    assert WORDS.updated(["Google", "Google"], ["Göteborgs Hamn"]).complete("go") == ("Google", "Goldman Sachs")


@given(st.lists(st.text(max_size=12), max_size=40), st.text(max_size=6))
def test_every_completion_begins_as_typed(words: list[str], prefix: str) -> None:
    assert all(fold(word).startswith(fold(prefix).lstrip()) for word in Words(words).complete(prefix))


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=15))
def test_every_word_is_found_by_its_whole_self(words: list[str]) -> None:
    index = Words(words)
    assert all(word in index.complete(word, limit=20) for word in words if fold(word).strip() == fold(word) != "")
