from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages import wording
from eventmate.model import CommonGround, Ground


@pytest.mark.parametrize(
    ("noted", "clause", "handed"),
    [
        ("send the paper", "to send the paper", True),
        ("Send PDF", "to send PDF", True),
        ("to send the paper.", "to send the paper", True),
        ("I'll send the deck", "to send the deck", True),
        ("send her the slides", "to send you the slides", True),
        ("send Ada the slides", "to send you the slides", True),
        ("give the deck to Ada at lunch", "to give the deck to you at lunch", True),
        ("send Tom's deck to her by fri", "to send Tom's deck to you by fri", False),
        ("email Bob the deck", "to email Bob the deck", False),
        ("introduce him to Omar", "to introduce you to Omar", False),
        ("review her paper", "to review your paper", False),
        ("call her", "to call you", False),
        ("call on friday", "to call on friday", False),
        ("ask Maria about her talk", "to ask Maria about her talk", False),
        ("the paper", "you the paper", True),
        ("a link to the repo", "you a link to the repo", True),
        ("intro to Maria", "you an intro to Maria", False),
        ("an intro to Maria", "you an intro to Maria", False),
        ("book recommendation", "", False),
        ("coffee", "", False),
        ("Will's CV", "", False),
        ("", "", False),
    ],
)
def test_my_promise_is_said_to_the_one_it_was_made_to(noted: str, clause: str, handed: bool) -> None:
    said = wording.mine(noted, ("Ada", "Ada Lovelace"))
    assert (said.clause, said.handed) == (clause, handed)


@pytest.mark.parametrize(
    ("noted", "clause"),
    [
        ("send me the deck", "to send me the deck"),
        ("she'll send me her deck", "to send me your deck"),
        ("introduce me to her boss", "to introduce me to your boss"),
        ("introduce me to her", "to introduce me to her"),
        ("will ask his team and reply", "to ask your team and reply"),
        ("the slides", "me the slides"),
        ("deck", ""),
    ],
)
def test_their_promise_is_said_back_to_them(noted: str, clause: str) -> None:
    assert wording.theirs(noted).clause == clause


PRONOUNS = {"him", "her", "them", "his", "their", "you", "your", "to", "i", "he", "she", "they", "we", "will"}
VERBS = st.sampled_from(["send", "give", "call", "introduce", "review", "book"])
OTHERS = st.sampled_from(["the", "paper", "slides", "to", "her", "him", "by", "friday", "Maria", "intro", "my", "me"])
WORDS = st.builds(lambda verb, others: [verb, *others], VERBS, st.lists(OTHERS))


@given(WORDS)
def test_no_word_of_a_promise_is_lost(words: list[str]) -> None:
    kept = {word for word in words if word.lower() not in PRONOUNS}
    assert kept <= set(wording.mine(" ".join(words)).words.split())
    assert kept <= set(wording.theirs(" ".join(words)).words.split())


@pytest.mark.parametrize(
    ("talk", "topic"),
    [
        ("proofs in Coq, her move to Chicago, hates panels", "proofs in Coq"),
        ("her move to Chicago", "your move to Chicago"),
        ("hates panels", ""),
        ("she is moving; Rust", "Rust"),
        ("we talked about Rust!", "Rust"),
        ("Kubernetes at ING - nice guy", "Kubernetes at ING"),
        ("C++ and Node.js", "C++ and Node.js"),
        ("x" * 200, ""),
        ("", ""),
    ],
)
def test_only_what_can_be_said_to_their_face_is_a_topic(talk: str, topic: str) -> None:
    assert wording.topic(talk) == topic


@pytest.mark.parametrize("kind", list(Ground))
@pytest.mark.parametrize("text", ["Dana", ""])
def test_every_common_ground_is_a_clause(kind: Ground, text: str) -> None:
    said = wording.shared([CommonGround(kind, text)])
    assert said.startswith("we ")
    assert text in said
    assert not said.endswith((" in", " at", " know", " to", " "))


@given(st.text(max_size=200))
def test_nothing_that_was_noted_breaks_it(text: str) -> None:
    said = (wording.mine(text), wording.theirs(text))
    parts = [p for s in said for p in (s.words, s.clause)] + [wording.topic(text), wording.given(text)]
    assert all("\n" not in part and "\x1b" not in part for part in parts)


@pytest.mark.parametrize("words", ["her ", "to ", ", ", "thanks ", "send them "])
def test_a_very_long_note_takes_no_time(words: str) -> None:
    text = words * (100_000 // len(words))
    began = time.perf_counter()
    wording.mine(text, ("Ada",))
    wording.theirs(text)
    wording.topic(text)
    wording.given(text)
    assert time.perf_counter() - began < 3
