"""Which way to reach a person, and what opens it.

Nothing is sent and nothing is opened here: the result is an address for a program of the
machine, the text to copy where there is none, and a word on what is left to do by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from eventmate.messages import links
from eventmate.messages.compose import Message
from eventmate.model import (
    Address,
    Channel,
    Contact,
    ContactPoint,
    FollowUp,
    FollowUpKind,
    Introduction,
    IntroductionState,
    PointKind,
)
from eventmate.text import clean, fold

_HOSTS: Mapping[Channel, tuple[str, ...]] = MappingProxyType({
    Channel.LINKEDIN: ("linkedin.com",),
    Channel.X: ("x.com", "twitter.com"),
})  # fmt: skip
_AT_SIGN_HOSTS = frozenset({"tiktok.com", "youtube.com", "medium.com", "threads.net", "threads.com", "twitter.com"})
_FEEDS: Mapping[Channel, str] = MappingProxyType({
    Channel.LINKEDIN: "https://www.linkedin.com/feed/",
    Channel.X: "https://x.com/home",
})  # fmt: skip
_SAID = (
    (Channel.LINKEDIN, re.compile(r"\blinked ?in\b", re.I)),
    (Channel.MASTODON, re.compile(r"\b(?:mastodon|toot)\b", re.I)),
    (Channel.X, re.compile(r"\b(?:twitter|tweet)\b", re.I)),
    (Channel.CALL, re.compile(r"\A(?:call|phone|ring)\b", re.I)),
    (Channel.TEXT, re.compile(r"\A(?:text|sms|whatsapp|message)\b", re.I)),
    (Channel.EMAIL, re.compile(r"\A(?:e-?mail|mail)\b", re.I)),
    (Channel.POST, re.compile(r"\b(?:postcard|letter|by post)\b", re.I)),
)
_TO_CONNECT = (Channel.LINKEDIN, Channel.EMAIL, Channel.TEXT, Channel.MASTODON, Channel.X, Channel.CALL)
_TO_WRITE = (Channel.EMAIL, Channel.LINKEDIN, Channel.TEXT, Channel.MASTODON, Channel.X, Channel.CALL, Channel.POST)
_NOT_CALLED = frozenset({"fax", "pager", "modem"})
_NOT_TEXTED = _NOT_CALLED | {"work", "home", "main", "office"}


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens a channel."""

    url: str | None
    """For a program of the machine; None when a person has to do it by hand."""
    copy: str
    """What belongs on the clipboard, since the address does not carry it; empty for nothing."""
    note: str
    """A sentence on what is left to do; empty when nothing is."""
    to: str = ""
    """The address, number or page as one reads it, to show where nothing can be opened."""


def propose(contact: Contact | None, follow_up: FollowUp, introduction: Introduction | None = None) -> Channel:
    """The channel to use: the one that was set, that the words name, or that is known of the person."""
    if follow_up.channel:
        return follow_up.channel
    if introduction and introduction.state is IntroductionState.ASKED_BOTH:
        return Channel.INTRODUCTION
    named = next((channel for channel, words in _SAID if words.search(follow_up.text)), None)
    if named and (named in _FEEDS or (contact and _is_known(named, contact))):
        return named
    if contact is None:
        return Channel.IN_PERSON
    order = _TO_CONNECT if follow_up.kind is FollowUpKind.CONNECT else _TO_WRITE
    known = next((channel for channel in order if _is_known(channel, contact)), None)
    return known or (Channel.LINKEDIN if contact.fn else Channel.IN_PERSON)


def address(channel: Channel, contact: Contact | None, message: Message, other: Contact | None = None) -> Opening:
    """What opens a channel to a person with a message.

    Args:
        channel: the way to go.
        contact: the person; None for something that concerns nobody in particular.
        message: composed for this channel.
        other: the second one of an introduction.
    """
    if contact is None:
        return _nobody(channel, message)
    if channel is Channel.INTRODUCTION:
        return _letter((contact, other) if other else (contact,), message)
    return _OPENINGS[channel](contact, message)


def _nobody(channel: Channel, message: Message) -> Opening:
    url = _FEEDS.get(channel)
    return Opening(url, message.body, "" if url else "This concerns nobody in particular.", url or "")


def _email(contact: Contact, message: Message) -> Opening:
    return _letter((contact,), message)


def _letter(contacts: tuple[Contact, ...], message: Message) -> Opening:
    """A letter to each of them, or to nobody: half an introduction is none."""
    found = tuple(_address_of(contact) for contact in contacts)
    missing = [contact.display for contact, mail in zip(contacts, found, strict=True) if not mail]
    if missing:
        return Opening(None, _whole(message), f"No e-mail address of {' and '.join(missing)} can be used.")
    url = links.mailto(found, message.subject, message.body)
    left = "" if not message.body or (url and "body=" in url) else "The text is too long to hand over: paste it."
    return Opening(url, _whole(message), left, ", ".join(found))


def _send(contact: Contact, message: Message) -> Opening:
    if _address_of(contact) or not contact.addresses:
        opening = _email(contact, message)
        return opening if not opening.url else Opening(opening.url, opening.copy, "Attach what you send.", opening.to)
    return _post(contact, message)


def _linkedin(contact: Contact, message: Message) -> Opening:
    if profile := _profile(Channel.LINKEDIN, contact):
        return Opening(profile, message.body, "Paste the text there.", profile)
    words = " ".join(filter(None, (contact.fn, contact.organization)))
    if not contact.fn:
        return Opening(None, message.body, "Neither a profile nor a name is known.")
    url = links.search("https://www.linkedin.com/search/results/people/", keywords=words)
    return Opening(url, message.body, "No profile is known: choose the person, then paste the text.", url)


def _x(contact: Contact, message: Message) -> Opening:
    if profile := _profile(Channel.X, contact):
        return Opening(profile, message.body, "Paste the text there.", profile)
    if not contact.fn:
        return Opening(None, message.body, "Neither a profile nor a name is known.")
    url = links.search("https://x.com/search", q=contact.fn, f="user")
    return Opening(url, message.body, "No profile is known: choose the person, then paste the text.", url)


def _mastodon(contact: Contact, message: Message) -> Opening:
    if profile := _profile(Channel.MASTODON, contact):
        return Opening(profile, message.body, "Paste the text there.", profile)
    return Opening(None, message.body, "No Mastodon page is known.")


def _call(contact: Contact, message: Message) -> Opening:
    for point in _numbers(contact, _NOT_CALLED):
        if url := links.tel(point.value, point.extension):
            return Opening(url, links.dialled(point.value), "", point.value)
    return Opening(None, "", "No number that can be called is known.")


def _text(contact: Contact, message: Message) -> Opening:
    for point in (*_numbers(contact, _NOT_TEXTED), *_numbers(contact, _NOT_CALLED)):
        if url := links.sms(point.value, message.body):
            return Opening(url, message.body, "", point.value)
    return Opening(None, message.body, "No number that takes text messages is known.")


def _post(contact: Contact, message: Message) -> Opening:
    if not contact.addresses:
        return Opening(None, "", "No postal address is known.")
    lines = "\n".join((contact.fn, *_lines(contact.addresses[0]))).strip()
    return Opening(None, lines, "Write it on the envelope.", lines.replace("\n", ", "))


def _in_person(contact: Contact, message: Message) -> Opening:
    return Opening(None, "", "Say it when you meet.")


_OPENINGS: Mapping[Channel, Callable[[Contact, Message], Opening]] = MappingProxyType({
    Channel.EMAIL: _email,
    Channel.LINKEDIN: _linkedin,
    Channel.X: _x,
    Channel.MASTODON: _mastodon,
    Channel.CALL: _call,
    Channel.TEXT: _text,
    Channel.POST: _post,
    Channel.IN_PERSON: _in_person,
    Channel.INTRODUCTION: _email,
    Channel.SEND: _send,
})  # fmt: skip


def _is_known(channel: Channel, contact: Contact) -> bool:
    """Whether what the channel needs is known of the person."""
    if channel is Channel.EMAIL:
        return bool(_address_of(contact))
    if channel is Channel.POST:
        return bool(contact.addresses)
    if channel in {Channel.CALL, Channel.TEXT}:
        unfit = _NOT_CALLED if channel is Channel.CALL else _NOT_TEXTED
        return any(links.dialled(point.value) for point in _numbers(contact, unfit))
    return bool(_profile(channel, contact))


def _address_of(contact: Contact) -> str:
    """The first e-mail address that can be written to, the preferred one before others; empty without any."""
    points = _preferred(contact.current(PointKind.EMAIL))
    return next((point.value for point in points if links.is_email(point.value)), "")


def _profile(channel: Channel, contact: Contact) -> str:
    """The person's page there, made safe; empty when none is known."""
    for point in _preferred(contact.current(PointKind.URL)):
        if (safe := links.page(point.value)) and _is_page_of(channel, point, safe):
            return safe
    return ""


def _is_page_of(channel: Channel, point: ContactPoint, url: str) -> bool:
    host = links.host_of(url)
    if channel is Channel.MASTODON:
        handle = re.search(r"\w/@[\w.-]+(?:@[\w.-]+)?/?\Z", url)
        return fold(point.label) == "mastodon" or bool(handle and host not in _AT_SIGN_HOSTS)
    return any(host == known or host.endswith(f".{known}") for known in _HOSTS.get(channel, ()))


def _numbers(contact: Contact, unfit: frozenset[str] | set[str]) -> list[ContactPoint]:
    """The numbers whose label does not speak against it: mobiles first, then the preferred."""
    fit = [point for point in contact.current(PointKind.TEL) if fold(point.label) not in unfit]
    return sorted(fit, key=lambda point: (fold(point.label) not in {"mobile", "cell"}, not point.preferred))


def _preferred(points: Iterable[ContactPoint]) -> list[ContactPoint]:
    return sorted(points, key=lambda point: not point.preferred)


def _lines(place: Address) -> list[str]:
    """An address as it stands on an envelope, as far as one can know without the customs of its country."""
    town = " ".join(filter(None, (place.postal_code, place.locality)))
    lines = (place.extended, place.street, place.po_box, town, place.region, place.country)
    return [said for line in lines if (said := clean(line))]


def _whole(message: Message) -> str:
    return f"{message.subject}\n\n{message.body}" if message.subject else message.body
