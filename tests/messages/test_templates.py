from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.errors import BadInput
from eventmate.messages.compose import compose
from eventmate.messages.fields import Fields
from eventmate.messages.language import Segment, Text, Value
from eventmate.messages.templates import KINDS, SETS, MessageKind, find, kind_of, parse, read_folder, sets, source
from eventmate.model import Channel, FollowUpKind, Introduction, IntroductionState
from tests.messages.people import follow_up


def own(folder: Path, name: str, text: str | bytes) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_an_own_template_comes_before_the_programs(tmp_path: Path) -> None:
    own(tmp_path, "berlin/connect.txt", "Subject: Hallo[ {name}]\n\nGood to meet you[ at {event}].\n---\nHallo!\n")
    found = read_folder(tmp_path)
    assert sets(found) == (*SETS, "berlin")
    letter = compose(MessageKind.CONNECT, Fields(name="Ada", event="X"), Channel.EMAIL, "berlin", found)
    assert (letter.subject, letter.body) == ("Hallo Ada", "Hi Ada,\n\nGood to meet you at X.")
    assert compose(MessageKind.CONNECT, Fields(), Channel.LINKEDIN, "berlin", found).body == "Hello,\nHallo!"
    thanks = compose(MessageKind.THANKS, Fields(), Channel.EMAIL, "berlin", found)
    assert thanks == compose(MessageKind.THANKS, Fields(), Channel.EMAIL, "warm")


def test_a_folder_that_is_not_there_has_no_templates(tmp_path: Path) -> None:
    assert read_folder(tmp_path / "none") == {}


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("warm/connect.txt", "Subject: a\n\nHi\n[", "connect.txt, line 4: a “[”"),
        ("warm/connect.txt", "Subject: {nmae}\n", "connect.txt, line 1: “nmae” is no field"),
        ("warm/connect.txt", "Hi\n---\n\nx {nmae}\n", "connect.txt, line 4: “nmae” is no field"),
        ("warm/conect.txt", "Hi", "“conect” is no kind of message; the kinds are connect"),
        ("warm/touch.txt", b"\xff\xfe", "not UTF-8"),
        ("warm/touch.txt", "x" * 70_000, "64 KB"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(tmp_path: Path, name: str, text: str | bytes, words: str) -> None:
    file = own(tmp_path, name, text)
    with pytest.raises(BadInput) as caught:
        read_folder(tmp_path)
    assert str(file) in str(caught.value)
    assert words in str(caught.value)


def test_a_pipe_among_the_templates_does_not_hang(tmp_path: Path) -> None:
    (tmp_path / "warm").mkdir()
    os.mkfifo(tmp_path / "warm" / "touch.txt")
    with pytest.raises(BadInput, match="no text file"):
        read_folder(tmp_path)


def fields_of(text: Text) -> set[str]:
    found: set[str] = set()
    for node in text:
        if isinstance(node, Value):
            found.add(node.field)
        elif isinstance(node, Segment):
            found |= {field for wording in node.wordings for field in fields_of(wording)}
    return found


@pytest.mark.parametrize("set_name", SETS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_template_as_a_file_is_the_same_template(set_name: str, kind: str) -> None:
    again, template = parse(source(set_name, kind)), find(set_name, kind)
    assert (again.subject, again.brief) == (template.subject, template.brief)
    assert fields_of(again.body) == fields_of(template.body)


@given(st.text(alphabet="Subject:\n-[]{}|name \r\ufeff\x00", max_size=80))
def test_any_file_is_read_or_refused_with_its_line(text: str) -> None:
    refusal = "line 1"
    try:
        parse(text)
    except BadInput as problem:
        refusal = str(problem)
    assert refusal.startswith("line ")


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (IntroductionState.SUGGESTED, MessageKind.ASK_FIRST),
        (IntroductionState.ASKED_FIRST, MessageKind.ASK_SECOND),
        (IntroductionState.ASKED_BOTH, MessageKind.JOINT),
        (IntroductionState.MADE, MessageKind.TOUCH),
    ],
)
def test_an_introduction_says_what_comes_next(state: IntroductionState, kind: MessageKind) -> None:
    pair = Introduction(1, 2, "engineers", state=state)
    assert kind_of(follow_up(FollowUpKind.INTRODUCTION, "introduce"), pair) is kind


def test_every_follow_up_has_a_kind_of_message() -> None:
    assert {kind_of(follow_up(kind, "x")) for kind in FollowUpKind} <= set(MessageKind)
    assert kind_of(replace(follow_up(), kind=FollowUpKind.TASK, text="Thank Dana")) is MessageKind.THANKS
