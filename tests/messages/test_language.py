from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.errors import BadInput
from eventmate.messages.language import parse, render, shorter

KNOWN = ("name", "event", "talk")


def said(text: str, **values: str) -> str:
    return render(parse(text, KNOWN), values)


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("Good to meet you[ at {event}].", {"event": "PyChicago"}, "Good to meet you at PyChicago."),
        ("Good to meet you[ at {event}].", {}, "Good to meet you."),
        ("[I liked {talk}[ at {event}].]", {"talk": "Rust"}, "I liked Rust."),
        ("[I liked {talk}[ at {event}].]", {"event": "PyChicago"}, ""),
        ("[Hi {name},|Hello,]", {"name": "Ada"}, "Hi Ada,"),
        ("[Hi {name},|Hello,]", {}, "Hello,"),
        ("[{talk} at {event}|{talk}|{event}]", {"event": "X"}, "X"),
        ("A.\nHi {name}\nB.", {}, "A.\nB."),
        ("A.\n\n[{talk}]\n\nB.", {}, "A.\n\nB."),
        ("A. [{talk}] B.", {}, "A. B."),
        ("{Talk} it is.", {"talk": "élan"}, "Élan it is."),
        (r"\[{name}\] \{a\} a|b \\", {"name": "Ada"}, r"[Ada] {a} a|b " + "\\"),
        ("At {event}.", {"event": "Acme Inc."}, "At Acme Inc."),
        ("At {event}.", {"event": "Yahoo!"}, "At Yahoo!"),
        ("Hi { name }", {"name": "Ada"}, "Hi Ada"),
        ("Hi {name}", {"name": "A\r\nBcc: x\x1b[31m {event} [x]"}, "Hi A Bcc: x[31m {event} [x]"),
        ("Wait... what?", {}, "Wait... what?"),
    ],
)
def test_a_missing_field_leaves_no_gap(text: str, values: dict[str, str], expected: str) -> None:
    assert said(text, **values) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a\n[b", "line 2: a “[”"),
        ("a ]", "line 1: a “]”"),
        ("a\n\n{evnt}", "line 3: “evnt” is no field; the fields are event, name, talk"),
        ("{}", "line 1: “” is no field"),
        ("a }", "line 1: a “}” stands alone"),
        ("{name", "line 1: a “{” stands alone"),
        ("[" * 50 + "]" * 50, "line 1: more than"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, words: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse(text, KNOWN)
    assert words in str(caught.value)


def test_sentences_that_can_go_leave_from_the_end() -> None:
    text = parse("A. [B.] [{name} c.|C.] [D.]", KNOWN)
    first = shorter(text)
    assert first is not None
    assert render(first, {}) == "A. B. C."
    second = shorter(first)
    assert second is not None
    assert render(second, {}) == "A. C."
    assert shorter(second) is None


@given(st.text(alphabet="[]{}|\\ \n.aN", max_size=60), st.dictionaries(st.sampled_from(KNOWN), st.text(max_size=8)))
def test_any_text_is_read_or_refused_with_its_line(text: str, values: dict[str, str]) -> None:
    try:
        found = parse(text, KNOWN)
    except BadInput as problem:
        refusal = str(problem)
    else:
        refusal = "line 1"
        assert "  " not in render(found, values)
    assert refusal.startswith("line ")


def test_a_long_text_is_read_quickly() -> None:
    with pytest.raises(BadInput, match="line 30001"):
        parse("\n[a]" * 30_000 + "{", KNOWN)
