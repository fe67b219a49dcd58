"""Composes the message for a follow-up: the right words, in the form of the channel.

A letter has greeting and closing; an invitation or a text message is short, and becomes short by
leaving out whole sentences that can go, from the end, before anything is cut.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from eventmate.messages import language
from eventmate.messages.fields import Fields
from eventmate.messages.templates import NONE, MessageKind, Own, Template, find
from eventmate.model import Channel


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be said; the subject is empty where the channel has none."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class _Form:
    """What a short channel takes, in UTF-16 units, which is how the strictest of them counts."""

    wanted: int
    """Sentences that can go are left out above this."""
    limit: int
    """Nothing is longer than this."""
    greets: bool = True
    signs: bool = False


_SPOKEN = _Form(400, 2000, greets=False)
_SHORT: Mapping[Channel, _Form] = {
    Channel.LINKEDIN: _Form(300, 300),
    Channel.X: _Form(280, 280),
    Channel.MASTODON: _Form(400, 450),
    Channel.TEXT: _Form(160, 480, signs=True),
    Channel.CALL: _SPOKEN,
    Channel.IN_PERSON: _SPOKEN,
}
# zero-width joiner and variation selectors: an emoji may be several characters
_JOINED = frozenset("\u200d\ufe0e\ufe0f")
_WITH_SUBJECT = frozenset({None, Channel.EMAIL, Channel.INTRODUCTION, Channel.SEND})


def compose(
    kind: MessageKind, fields: Fields, channel: Channel | None, set_name: str = "warm", own: Own = NONE
) -> Message:
    """Say what is to be said.

    Args:
        kind: what the message is for.
        fields: what is known; an empty field leaves a sentence without a gap.
        channel: how it will be sent; None is taken for a letter.
        set_name: the set of words; one that there is not is taken for the set for everybody.
        own: the person's own templates, before those of the program.

    Returns:
        A message of one subject line and a body whose lines end in ``\\n``; on LinkedIn of
        at most 300 characters, greeting included.
    """
    values = asdict(fields)
    template = find(set_name, kind, own)
    greeting = find(set_name, "greeting_both" if kind is MessageKind.JOINT else "greeting", own)
    closing = find(set_name, "closing", own)
    if channel and (form := _SHORT.get(channel)):
        return Message("", _brief(template, greeting, closing, values, form))
    parts = (greeting.body, template.body, closing.body)
    subject = language.render(template.subject, values) if channel in _WITH_SUBJECT else ""
    return Message(" ".join(subject.split()), "\n\n".join(filter(None, (language.render(p, values) for p in parts))))


def _brief(template: Template, greeting: Template, closing: Template, values: Mapping[str, str], form: _Form) -> str:
    hello = language.render(greeting.brief or greeting.body, values) if form.greets else ""
    me = language.render(closing.brief, values) if form.signs else ""
    text: language.Text | None = template.brief or template.body
    said = _framed(hello, text or (), me, values)
    while _units(said) > form.wanted and text is not None and (text := language.shorter(text)) is not None:
        said = _framed(hello, text, me, values)
    return said if _units(said) <= form.limit else cut(said, form.limit)


def _framed(hello: str, text: language.Text, me: str, values: Mapping[str, str]) -> str:
    return "\n".join(filter(None, (hello, language.render(text, values), me)))


def cut(text: str, limit: int) -> str:
    """The beginning of a text that fits into so many UTF-16 units, ending with a whole word and “…”."""
    if _units(text) <= limit:
        return text
    end = _fitting(text, limit - 1)
    word = max(text.rfind(" ", 0, end + 1), text.rfind("\n", 0, end + 1))
    # a text without blanks, as in Chinese, is cut where it has to be
    whole = text[: word if word > end - 60 and word > 0 else end]
    return whole.rstrip(" \n,;:–-") + "…"


def _fitting(text: str, limit: int) -> int:
    """How many characters of a longer text fit, none of them torn from what belongs to it."""
    # a UTF-16 unit is two bytes, and half a character is dropped
    end = len(text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore"))
    while end and (unicodedata.combining(text[end]) or _JOINED.intersection(text[end - 1 : end + 1])):
        end -= 1
    return end


def _units(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)
