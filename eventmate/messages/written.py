"""A message as it is kept, shown and edited: one text, its subject on the first line."""

from __future__ import annotations

from eventmate.messages.compose import Message

_HEAD = "Subject:"


def written(message: Message) -> str:
    """Write a message as one text."""
    return f"{_HEAD} {message.subject}\n\n{message.body}" if message.subject else message.body


def parsed(text: str) -> Message:
    """Read what `written` wrote, or a person has made of it; a text without the first line has no subject."""
    first, _, rest = text.partition("\n")
    if first[: len(_HEAD)].casefold() != _HEAD.casefold():
        return Message("", text.strip("\n"))
    return Message(first[len(_HEAD) :].strip(), rest.strip("\n"))
