"""From a follow-up to its message and what opens the channel: everything but sending, which nobody does here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from eventmate.book import Book, briefing
from eventmate.book.briefing import Briefing
from eventmate.messages import channels, templates
from eventmate.messages.channels import Opening
from eventmate.messages.compose import Message, compose
from eventmate.messages.fields import fields
from eventmate.messages.templates import MessageKind
from eventmate.messages.written import parsed
from eventmate.model import Channel, FollowUp, FollowUpKind
from eventmate.settings import Settings


@dataclass(frozen=True, slots=True)
class Words:
    """What a message is made of."""

    set_name: str
    kind: MessageKind | None = None
    """What it is for, where that is not what the follow-up is about: a lead may be declined."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message for a follow-up, ready to go."""

    briefing: Briefing
    channel: Channel
    message: Message
    words: Words | None
    """What it is made of; None for one that was kept or written by hand."""
    opening: Opening
    """What opens the channel with it."""

    @property
    def kind(self) -> MessageKind:
        """What the message is for."""
        return _kind(self.briefing, self.channel, self.words)


def prepare(
    book: Book,
    settings: Settings,
    follow_up_id: int,
    now: datetime,
    *,
    words: Words | None = None,
    channel: Channel | None = None,
) -> Letter:
    """Compose the message for a follow-up, or take the one that is kept.

    Args:
        book: where everything about it stands.
        settings: they name the set of words to start from, and the folder of one's own.
        follow_up_id: which; below zero a person who is due for a word.
        now: local time.
        words: compose it anew of these, whatever is kept.
        channel: for this way instead of the one that is chosen or proposed.

    Raises:
        NotFound: the follow-up has gone.
        BadInput, StorageError: one of the own templates cannot be read.
    """
    known = briefing.read(book, follow_up_id, now)
    one = known.follow_up
    way = channel or channels.propose(known.contact, one, known.introduction)
    if one.message and words is None and way is one.channel:
        message = parsed(one.message)
    else:
        words = words or Words(settings.messages)
        message = _composed(known, settings, way, words, now)
    opening = channels.address(way, known.contact, message, known.other)
    return Letter(known, way, message, words, opening)


def with_message(letter: Letter, message: Message) -> Letter:
    """The same letter with other words."""
    opening = channels.address(letter.channel, letter.briefing.contact, message, letter.briefing.other)
    return Letter(letter.briefing, letter.channel, message, None, opening)


def choices(settings: Settings, follow_up: FollowUp) -> tuple[Words, ...]:
    """List what the message for a follow-up may be made of; raises as `prepare`."""
    if follow_up.kind is not FollowUpKind.LEAD:
        return tuple(Words(name) for name in sets(settings))
    return tuple(Words(name, kind) for kind in (MessageKind.APPLY, MessageKind.DECLINE) for name in sets(settings))


def sets(settings: Settings) -> tuple[str, ...]:
    """Name the sets of words that there are; raises as `prepare`."""
    return templates.sets(templates.read_folder(settings.templates))


def _composed(known: Briefing, settings: Settings, way: Channel, words: Words, now: datetime) -> Message:
    if known.contact is None:
        return Message("", "")
    own = templates.read_folder(settings.templates)
    told = fields(
        known.follow_up, known.contact, known.mine, now.date(),
        introduction=known.introduction, other=known.other, zone=now.tzinfo,
    )  # fmt: skip
    return compose(_kind(known, way, words), told, way, words.set_name, own)


def _kind(known: Briefing, way: Channel, words: Words | None) -> MessageKind:
    # a letter to both of them is the introduction, however far it has come
    joint = MessageKind.JOINT if way is Channel.INTRODUCTION and known.other else None
    return (words and words.kind) or joint or templates.kind_of(known.follow_up, known.introduction)
