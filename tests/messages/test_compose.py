from __future__ import annotations

import itertools
import re
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages.compose import Message, compose, cut
from eventmate.messages.fields import NAMES, Fields, fields
from eventmate.messages.templates import KINDS, SETS, MessageKind, find
from eventmate.model import Channel, FollowUpKind
from tests.messages.people import ADA, ME, TODAY, follow_up
from tests.messages.test_templates import fields_of

FULL = Fields(
    name="Ada", full_name="Ada Lovelace", work="CTO at Analytical Engines", company="Analytical Engines",
    met="meet you", event="PyChicago", date="yesterday", talk="proofs in Coq", common="we both know Dana",
    looking_for="mechanical engineers", offers="pitch coaching", promise="send the paper",
    promised="to send the paper", handed="to send the paper", theirs="send me the deck",
    offered="to send me the deck", thanks="the intro", other="Omar Haddad", other_name="Omar",
    other_work="engineer at Boeing", other_company="Boeing", seeks="mechanical engineers", sought="a speaker",
    wanted="a good editor", inside="Boeing", role="Rust developer", at="Acme Inc.", deadline="Friday", me="Charles",
    my_name="Charles Babbage",
    my_work="Engineer at Difference Ltd.", my_company="Difference Ltd.", my_links="https://babbage.example",
    my_email="c@babbage.example", my_phone="+44 20 7946 0958",
)  # fmt: skip
PREPOSITIONS = "at|in|on|of|for|to|about|with|from|by|that|and|as|the|a|an|is|was"
GAPS = {
    "a brace or bracket": re.compile(r"[][{}|]"),
    "a doubled blank": re.compile(r"  "),
    "a blank before a sign": re.compile(r"\s[.,;:!?]"),
    "a doubled sign": re.compile(r"[,;:]\s*[.,;:!?]|[.!?]\s*[,;]|\.\.|[!?]\."),
    "a word that leads nowhere": re.compile(rf"\b(?:{PREPOSITIONS})\s*(?:[.,;:!?]|$)", re.I | re.M),
    "a blank at the end of a line": re.compile(r"[ \t]$", re.M),
    "a small beginning": re.compile(r"(?:\A|(?<!Inc)[.!?]\s)[a-z](?!ttps)"),
    "three line breaks": re.compile(r"\n\n\n"),
}
# "Acme Inc." keeps its full stop within a sentence
ALLOWED = re.compile(r"Inc\.(?=[,:])")


def gaps(text: str) -> list[str]:
    return [name for name, pattern in GAPS.items() if pattern.search(ALLOWED.sub("Inc", text))]


def used(set_name: str, kind: str) -> list[str]:
    template = find(set_name, kind)
    return sorted(fields_of(template.subject) | fields_of(template.body) | fields_of(template.brief))


def test_no_field_is_left_out_of_the_full_ones() -> None:
    assert all(asdict(FULL).values())


# a kind that a set takes from the one for everybody is tested there
OF_ITS_OWN = [(s, k) for s in SETS for k in MessageKind if s == "warm" or find(s, k) is not find("warm", k)]


@pytest.mark.parametrize(("set_name", "kind"), OF_ITS_OWN)
def test_whatever_is_missing_the_message_has_no_gap(set_name: str, kind: MessageKind) -> None:
    names = used(set_name, kind)
    for n in range(len(names) + 1):
        for missing in itertools.combinations(names, n):
            some = replace(FULL, **dict.fromkeys(missing, ""))
            letter = compose(kind, some, Channel.EMAIL, set_name)
            brief = compose(kind, some, Channel.LINKEDIN, set_name)
            assert not gaps(letter.subject), (missing, letter.subject)
            assert not gaps(letter.body), (missing, letter.body)
            assert not gaps(brief.body), (missing, brief.body)
            assert letter.subject
            assert len(letter.body.split()) > 2


@pytest.mark.parametrize("frame", ["greeting", "greeting_both", "closing"])
@pytest.mark.parametrize("set_name", SETS)
def test_whatever_is_missing_the_frame_has_no_gap(set_name: str, frame: str) -> None:
    names = used(set_name, frame)
    kind = MessageKind.JOINT if frame == "greeting_both" else MessageKind.TOUCH
    for missing in itertools.chain.from_iterable(itertools.combinations(names, n) for n in range(len(names) + 1)):
        body = compose(kind, replace(FULL, **dict.fromkeys(missing, "")), Channel.EMAIL, set_name).body
        assert not gaps(body), (missing, body)
        assert not body.endswith(","), (missing, body)


@given(st.sampled_from(SETS), st.sampled_from(MessageKind), st.sets(st.sampled_from(NAMES)))
def test_no_set_of_known_fields_leaves_a_gap(set_name: str, kind: MessageKind, known: set[str]) -> None:
    some = Fields(**{name: value for name, value in asdict(FULL).items() if name in known})
    for channel in Channel:
        message = compose(kind, some, channel, set_name)
        assert not gaps(message.subject), message.subject
        assert not gaps(message.body), message.body


HOSTILE = st.dictionaries(
    st.sampled_from(NAMES),
    st.one_of(
        st.text(max_size=400),
        st.sampled_from(
            ["{event}", "[x|y]", "A\r\nBcc: x@y", "\x1b]52;c;ZXZpbA==\x07", "x" * 900, "é\u0301" * 300, "👩‍💻" * 200]
        ),
    ),
)


@given(st.sampled_from(SETS), st.sampled_from(MessageKind), HOSTILE)
def test_whatever_the_values_an_invitation_fits_and_is_clean(
    set_name: str, kind: MessageKind, values: dict[str, str]
) -> None:
    for channel in (Channel.LINKEDIN, Channel.EMAIL, Channel.TEXT):
        message = compose(kind, Fields(**values), channel, set_name)
        assert "\n" not in message.subject
        assert not [c for c in message.subject + message.body if (c < " " and c != "\n") or "\x7f" <= c <= "\x9f"]
        if channel is Channel.LINKEDIN:
            assert len(message.body.encode("utf-16-le")) <= 600


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("set_name", SETS)
@pytest.mark.parametrize("promise", ["send the paper", "the slides", "intro to Maria", "coffee in March", "ping Bob"])
def test_the_words_of_a_promise_are_in_the_message(set_name: str, channel: Channel, promise: str) -> None:
    found = fields(follow_up(text=promise), ADA, ME, TODAY)
    assert promise in compose(MessageKind.PROMISE, found, channel, set_name).body
    back = fields(follow_up(FollowUpKind.THEIRS, promise), ADA, ME, TODAY)
    assert promise in compose(MessageKind.THEIRS, back, channel, set_name).body


def test_a_letter_is_greeted_told_and_signed() -> None:
    message = compose(MessageKind.PROMISE, fields(follow_up(), ADA, ME, TODAY), Channel.EMAIL)
    assert message == Message(
        "What I promised you at PyChicago",
        "Hi Ada,\n\n"
        "It was good to meet you at PyChicago yesterday. I enjoyed talking about proofs in Coq.\n\n"
        "I promised to send the paper: here you go.\n\n"
        "If there is anything else that I can do, just say so.\n\n"
        "Warm regards,\nCharles\nEngineer at Difference Ltd.",
    )


def test_a_text_message_says_who_writes_and_is_short() -> None:
    message = compose(MessageKind.CONNECT, FULL, Channel.TEXT)
    assert message.subject == ""
    assert message.body.endswith("\nCharles")
    assert len(message.body) <= 160


def test_what_is_spoken_has_neither_greeting_nor_signature() -> None:
    body = compose(MessageKind.CONNECT, FULL, Channel.CALL).body
    assert "Hi Ada" not in body
    assert "Charles" not in body


def test_a_long_promise_is_cut_between_words() -> None:
    promise = " ".join(["paper"] * 100)
    body = compose(MessageKind.PROMISE, replace(FULL, handed="", promised="", promise=promise), Channel.LINKEDIN).body
    assert len(body) <= 300
    assert body.endswith("paper…")


def test_an_unknown_set_is_that_for_everybody() -> None:
    assert compose(MessageKind.TOUCH, FULL, None, "nonesuch") == compose(MessageKind.TOUCH, FULL, None)


def test_the_set_meet_asks_whom_they_would_like_to_meet() -> None:
    unknown = replace(FULL, looking_for="")
    for kind in set(MessageKind) - {MessageKind.ASK_FIRST, MessageKind.ASK_SECOND, MessageKind.JOINT}:
        assert "Whom would you like to meet?" in compose(kind, unknown, Channel.EMAIL, "meet").body


@given(st.text(max_size=60), st.integers(1, 40))
def test_a_cut_text_fits_and_tears_nothing_apart(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short.encode("utf-16-le", "surrogatepass")) <= 2 * limit
    assert short == text or text.startswith(short.removesuffix("…"))


def test_every_kind_stands_in_the_set_for_everybody() -> None:
    assert all(find("warm", kind).body for kind in KINDS)
