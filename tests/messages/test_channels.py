from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages import links
from eventmate.messages.channels import address, propose
from eventmate.messages.compose import Message
from eventmate.model import (
    Address,
    Channel,
    Contact,
    ContactPoint,
    FollowUpKind,
    Introduction,
    IntroductionState,
    PointKind,
)
from tests.messages.people import ADA, DESK, EMAIL, MOBILE, OMAR, PROFILE, follow_up

HELLO = Message("Our talk", "Hi Ada,\n\nhere is the paper.")
TOOT = ContactPoint(PointKind.URL, "https://fosstodon.org/@ada")
TWEET = ContactPoint(PointKind.URL, "https://twitter.com/ada")
HOME = Address(street="12 Analytical Way", locality="London", postal_code="N1 9GU", country="UK")


def known(*points: ContactPoint) -> Contact:
    return replace(ADA, points=points)


@pytest.mark.parametrize(
    ("points", "kind", "text", "channel"),
    [
        ((EMAIL, PROFILE, MOBILE), FollowUpKind.CONNECT, "connect", Channel.LINKEDIN),
        ((EMAIL, MOBILE), FollowUpKind.CONNECT, "connect", Channel.EMAIL),
        ((), FollowUpKind.CONNECT, "connect", Channel.LINKEDIN),
        ((EMAIL, PROFILE), FollowUpKind.PROMISE, "send the paper", Channel.EMAIL),
        ((PROFILE, MOBILE), FollowUpKind.PROMISE, "send the paper", Channel.LINKEDIN),
        ((MOBILE,), FollowUpKind.PROMISE, "send the paper", Channel.TEXT),
        ((DESK,), FollowUpKind.PROMISE, "send the paper", Channel.CALL),
        ((TOOT,), FollowUpKind.TOUCH, "stay in touch", Channel.MASTODON),
        ((TWEET,), FollowUpKind.TOUCH, "stay in touch", Channel.X),
        ((EMAIL, DESK), FollowUpKind.PROMISE, "call her", Channel.CALL),
        ((EMAIL,), FollowUpKind.PROMISE, "call her", Channel.EMAIL),
        ((EMAIL,), FollowUpKind.TASK, "add on LinkedIn", Channel.LINKEDIN),
        ((EMAIL, MOBILE), FollowUpKind.PROMISE, "text her the address", Channel.TEXT),
        ((replace(EMAIL, until="2026-01-01"), MOBILE), FollowUpKind.PROMISE, "send it", Channel.TEXT),
        ((replace(EMAIL, value="a@b?bcc=x@y"), PROFILE), FollowUpKind.PROMISE, "send it", Channel.LINKEDIN),
        ((replace(MOBILE, label="fax"),), FollowUpKind.PROMISE, "send it", Channel.LINKEDIN),
    ],
)
def test_the_channel_follows_what_is_known(
    points: tuple[ContactPoint, ...], kind: FollowUpKind, text: str, channel: Channel
) -> None:
    assert propose(known(*points), follow_up(kind, text)) is channel


def test_a_channel_that_was_set_stays() -> None:
    assert propose(known(EMAIL), replace(follow_up(), channel=Channel.POST)) is Channel.POST


def test_somebody_without_a_name_is_met_in_person() -> None:
    assert propose(replace(ADA, fn=""), follow_up()) is Channel.IN_PERSON


def test_a_task_without_a_person_goes_where_its_words_say() -> None:
    assert propose(None, follow_up(FollowUpKind.TASK, "keep my LinkedIn alive")) is Channel.LINKEDIN
    assert propose(None, follow_up(FollowUpKind.TASK, "tidy up")) is Channel.IN_PERSON
    assert address(Channel.LINKEDIN, None, HELLO).url == "https://www.linkedin.com/feed/"


def test_two_who_agreed_are_introduced() -> None:
    pair = Introduction(1, 2, "engineers", state=IntroductionState.ASKED_BOTH)
    assert propose(known(EMAIL), follow_up(FollowUpKind.INTRODUCTION, "introduce"), pair) is Channel.INTRODUCTION


def test_a_letter_carries_subject_and_body() -> None:
    opening = address(Channel.EMAIL, known(EMAIL), HELLO)
    assert opening.url is not None
    parts = urlsplit(opening.url)
    assert unquote(parts.path) == "ada@x.example"
    assert parse_qs(parts.query)["body"] == [HELLO.body.replace("\n", "\r\n")]
    assert (opening.to, opening.note) == ("ada@x.example", "")
    assert opening.copy == "Our talk\n\nHi Ada,\n\nhere is the paper."


def test_the_preferred_address_comes_first() -> None:
    other = replace(EMAIL, value="home@x.example", preferred=True)
    assert address(Channel.EMAIL, known(EMAIL, other), HELLO).to == "home@x.example"


def test_an_introduction_needs_both_addresses() -> None:
    ada, omar = known(EMAIL), replace(OMAR, points=(replace(EMAIL, value="omar@y.example"),))
    both = address(Channel.INTRODUCTION, ada, HELLO, omar)
    assert both.to == "ada@x.example, omar@y.example"
    assert both.url is not None
    assert urlsplit(both.url).path == "ada@x.example,omar@y.example"
    half = address(Channel.INTRODUCTION, ada, HELLO, OMAR)
    assert half.url is None
    assert "Omar Haddad" in half.note


def test_linkedin_opens_the_profile_or_looks_for_the_person() -> None:
    assert address(Channel.LINKEDIN, known(PROFILE), HELLO).url == PROFILE.value
    found = address(Channel.LINKEDIN, known(EMAIL), HELLO)
    assert found.url is not None
    parts = urlsplit(found.url)
    assert (parts.netloc, parts.path) == ("www.linkedin.com", "/search/results/people/")
    assert parse_qs(parts.query) == {"keywords": ["Ada Lovelace Analytical Engines"]}
    assert found.copy == HELLO.body


@pytest.mark.parametrize("value", ["https://linkedin.com.evil.example/in/ada", "https://evil.example/linkedin.com"])
def test_only_linkedin_is_linkedin(value: str) -> None:
    found = address(Channel.LINKEDIN, known(replace(PROFILE, value=value)), HELLO)
    assert found.url is not None
    assert urlsplit(found.url).netloc == "www.linkedin.com"


def test_numbers_are_called_and_texted() -> None:
    assert address(Channel.CALL, known(DESK), HELLO).url == "tel:+442079460958;ext=9"
    texted = address(Channel.TEXT, known(DESK, MOBILE), Message("", "On my way, Ada")).url
    assert texted == "sms:+447700900123?body=On%20my%20way%2C%20Ada"
    assert address(Channel.CALL, known(EMAIL), HELLO).url is None


def test_post_has_an_envelope() -> None:
    opening = address(Channel.POST, replace(ADA, addresses=(HOME,)), HELLO)
    assert opening.url is None
    assert opening.copy == "Ada Lovelace\n12 Analytical Way\nN1 9GU London\nUK"


def test_what_is_sent_is_attached_or_posted() -> None:
    assert (address(Channel.SEND, known(EMAIL), HELLO).url or "").startswith("mailto:ada@x.example?")
    assert "N1 9GU" in address(Channel.SEND, replace(ADA, addresses=(HOME,)), HELLO).copy


@pytest.mark.parametrize("channel", list(Channel))
def test_every_channel_says_what_to_do_with_nothing_known(channel: Channel) -> None:
    opening = address(channel, replace(ADA, fn="", points=()), HELLO)
    assert opening.url is None
    assert opening.note


WORDS = st.text(max_size=30)
POINTS = st.builds(ContactPoint, st.sampled_from(PointKind), WORDS, WORDS, WORDS)


@given(st.sampled_from(Channel), st.lists(POINTS, max_size=4), WORDS, WORDS)
def test_whatever_is_known_only_safe_addresses_open(
    channel: Channel, points: list[ContactPoint], fn: str, body: str
) -> None:
    opening = address(channel, replace(ADA, fn=fn, points=tuple(points)), Message(body, body))
    assert opening.url is None or links.is_safe(opening.url)
