"""The question to somebody worth asking: whom they know at an organisation, or for what one looks for.

Whom to ask is `network`'s business, the words are `messages`'.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from eventmate.book import Book, contacts, mine
from eventmate.book.introductions import Composed
from eventmate.matching import asks
from eventmate.matching.fit import Answer
from eventmate.messages.channels import propose
from eventmate.messages.compose import compose
from eventmate.messages.fields import fields
from eventmate.messages.names import full
from eventmate.messages.templates import NONE, MessageKind, Own
from eventmate.model import FollowUp, FollowUpKind


def question(book: Book, answer: Answer, ask: str, now: datetime, set_name: str = "warm", own: Own = NONE) -> Composed:
    """Compose what to write to one of those worth asking.

    Args:
        answer: whom to ask, as `network.who` gave it.
        ask: what was asked for.
        now: local time.
        set_name: the set of words.
        own: the person's own templates.

    Raises:
        NotFound: they have gone meanwhile.
    """
    with book.read() as connection:
        to = contacts.fetch(connection, answer.id)
        cards = mine.on(connection)
    task = FollowUp(FollowUpKind.TOUCH, "", now, contact_id=to.id)
    house = asks.organization(ask) or (to.organization if asks.names(ask, to.organization) else "")
    said = replace(
        fields(task, to, cards[0] if cards else None, now.date(), zone=now.tzinfo),
        inside=(to.organization or house) if house and answer.how == "is" else "",
        at=house,
        wanted="" if house else asks.wanted(ask),
        other_name=answer.path[-1] if len(answer.path) > 1 else "",
    )
    channel = propose(to, task)
    composed = compose(MessageKind.ASK, said, channel, set_name, own)
    return Composed((full(to) or to.display,), channel, composed.subject, composed.body)
