"""Turns notes into words for the person they are about: promises, topics, common ground.

A note says “send her the slides”; a message to her says “send you the slides”. What cannot be
turned with certainty stays as it was written, and what is about the person rather than for them
is left out. English; the lists of words stand at the top.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eventmate.model import CommonGround, Ground
from eventmate.text import clean

_HANDING = frozenset({
    "send", "share", "forward", "email", "e-mail", "mail", "give", "pass", "bring", "lend", "ship", "post", "text",
    "message", "drop", "dm", "return",
})  # fmt: skip
_DOING = frozenset({
    "add", "answer", "apply", "arrange", "ask", "attend", "book", "buy", "call", "catch", "chase", "check", "come",
    "confirm", "connect", "contact", "consider", "discuss", "draft", "find", "finish", "fix", "follow", "get", "go",
    "have", "hear", "help", "hire", "host", "include", "inform", "introduce", "invite", "join", "keep",
    "let", "listen", "look", "make", "mention", "meet", "note", "nudge", "ping", "nominate", "offer", "order",
    "organise", "organize", "pay", "phone", "pick", "plan", "prepare", "propose", "put", "read", "recommend", "refer",
    "remind", "reply", "report", "request", "reserve", "respond", "review", "ring", "run", "schedule", "see", "set",
    "show", "sign", "speak", "suggest", "support", "take", "talk", "teach", "tell", "test", "thank", "think",
    "translate", "try", "update", "upload", "visit", "vouch", "watch", "work", "write",
})  # fmt: skip
_TO_WHOM = _HANDING | frozenset({
    "ask", "buy", "call", "contact", "get", "help", "hear", "include", "inform", "introduce", "invite",
    "join", "let", "meet", "mention", "nominate", "offer", "order", "pay", "phone", "recommend", "refer", "remind",
    "nudge", "ping", "ring", "see", "show", "support", "teach", "tell", "thank", "visit",
})  # fmt: skip
_ALSO_NOUNS = frozenset({
    "answer", "book", "call", "chase", "check", "contact", "demo", "draft", "e-mail", "email", "host", "mail",
    "message", "note", "offer", "order", "pick", "plan", "post", "report", "request", "review", "schedule", "set",
    "show", "sign", "support", "talk", "test", "text", "try", "update", "visit", "watch", "work",
})  # fmt: skip
_AFTER_VERB = re.compile(
    r"(?:the|a|an|my|our|your|his|her|their|him|them|it|me|us|you|some|that|this|those|these|whether|if|for|with|on|at|in|to"
    r"|out|up|about|again|back|by|tomorrow|today|next)\b|[A-Z0-9]"
)
_LEADING = re.compile(
    r"\A(?:(?i:i|he|she|they|we)(?:['’](?:ll|d)| will| would| can)? |will |promised |offered |agreed |to )+"
)
_DETERMINER = re.compile(r"(?:the|a|an|my|our|some|that|those|these|this|two|three|more|details|info)\b", re.I)
_INTRODUCING = re.compile(r"intro(?:duction)? to \w", re.I)
_MEETING = re.compile(
    r"\b(?:intro\w*|call|chat|coffee|tea|beer|drink|lunch|dinner|meeting|tour|visit|demo|answer)\b", re.I
)
_TOWARDS = re.compile(
    r"\b(to|for|with|from|at|by) (?:him|her|them)(?=$|[.,;]| (?:by|on|and|tomorrow|today|next)\b)", re.I
)
_NOT_OWNED = (
    "and|or|at|in|on|by|about|to|for|with|from|when|if|as|some|the|a|an|my|our|this|that|tomorrow|today|next|what"
)
_OWNED = re.compile(rf"\b(?:his|their|her(?= \w)(?! (?:{_NOT_OWNED})\b)) ", re.I)
_ABOUT_THEM = re.compile(r"\b(?:he|she|they|him|her|them|hers|himself|herself|his|their)\b", re.I)
_TALKED = re.compile(
    r"\A(?:(?:we )?(?:talked|spoke|chatted|discussed|told me)(?: (?:about|of|on))? |about |topics?: )", re.I
)
_UNTOPICAL = re.compile(
    r"(?:is|was|has|had|hates?|likes?|loves?|wants?|needs?|seems?|looks?|works?|does|doesn['’]t|don['’]t|not|very|"
    r"too|bit|a bit|i|we|you|said|says|thinks?|knows?|used|lives?|left|moved|just|will|can|me)\b",
    re.I,
)
_LONGEST_TOPIC = 70


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise as a message can say it."""

    words: str = ""
    """All of its words, as they may follow a colon."""
    clause: str = ""
    """What may follow “I promised” or “you offered”: “to send the paper”, “you the paper”; empty when unsure."""
    handed: bool = False
    """Whether it is kept by handing something over."""


def mine(text: str, called: Iterable[str] = ()) -> Promised:
    """Say to somebody what I promised them: “send her the slides” is “to send you the slides”.

    Args:
        text: the promise as it was noted.
        called: the names of the one it is said to, so that “send Ada the slides” is understood, too.
    """
    words = _without_end(_LEADING.sub("", clean(text), count=1)) or _without_end(clean(text))
    verb, _, rest = words.partition(" ")
    if _is_verb(verb.lower(), rest):
        turned = _to_you(verb.lower(), _unnamed(rest, called))
        words = _TOWARDS.sub(r"\1 you", f"{verb} {turned}".strip())
        # what is sent to somebody else does not come with this message
        handed = verb.lower() in _HANDING and bool(turned) and not turned[:2].istitle()
        return Promised(words, f"to {_lowered(words)}", handed)
    if _INTRODUCING.match(words):
        return Promised(words, f"you an {_lowered(words)}")
    if _DETERMINER.match(words):
        return Promised(words, f"you {_lowered(words)}", handed=not _MEETING.search(words))
    return Promised(words)


def theirs(text: str) -> Promised:
    """Say to somebody what they offered: “she'll send me her deck” is “to send me your deck”."""
    words = _without_end(_LEADING.sub("", clean(text), count=1)) or _without_end(clean(text))
    words = _OWNED.sub("your ", words)
    verb, _, rest = words.partition(" ")
    if rest and _is_verb(verb.lower(), rest):
        return Promised(words, f"to {_lowered(words)}", verb.lower() in _HANDING)
    if _INTRODUCING.match(words):
        return Promised(words, f"me an {_lowered(words)}")
    if _DETERMINER.match(words):
        return Promised(words, f"me {_lowered(words)}", handed=not _MEETING.search(words))
    return Promised(words)


def topic(talk: str) -> str:
    """The first thing talked about that can follow “our talk about”; empty when none is fit to be repeated."""
    for part in re.split(r"[,;.!?\n]+(?:\s|$)| [–—/-] | and (?=(?:he|she|they|his|her|their)\b)", talk):
        words = _OWNED.sub("your ", _TALKED.sub("", clean(part), count=1))
        if words and len(words) <= _LONGEST_TOPIC and not _ABOUT_THEM.search(words) and not _UNTOPICAL.match(words):
            return _without_end(words)
    return ""


def shared(grounds: Iterable[CommonGround]) -> str:
    """The first common ground as a clause: “we both know Dana”; empty without any."""
    return next((said for ground in grounds if (said := _shared(ground))), "")


def listed(items: Sequence[str], most: int = 2) -> str:
    """Up to so many items as a sentence lists them."""
    *first, last = [w for item in items if (w := _without_end(clean(item)))][:most] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def given(text: str) -> str:
    """What may follow “thank you for”; empty when it speaks of the person instead of to them."""
    words = _without_end(_OWNED.sub("your ", clean(text)))
    return "" if _ABOUT_THEM.search(words) or len(words) > _LONGEST_TOPIC else words


def _shared(ground: CommonGround) -> str:
    text = _without_end(clean(ground.text))
    if len(text) > _LONGEST_TOPIC:
        return ""
    if ground.kind is Ground.SCHOOL:
        return f"we both went to {text}" if text else "we went to the same school"
    if ground.kind is Ground.WORKED:
        return f"we both worked at {re.sub('^at ', '', text)}" if text else "we have worked together"
    if ground.kind is Ground.INDUSTRY:
        return f"we both work in {re.sub('^in ', '', text)}" if text else "we work in the same field"
    if ground.kind is Ground.SOMEONE:
        return f"we both know {text}" if text else "we know somebody in common"
    return f"we share an interest in {text}" if text else "we share an interest"


def _is_verb(word: str, rest: str) -> bool:
    """Whether a promise begins with something to do: “book a table”, not “book recommendation”."""
    if not rest:
        return word in _TO_WHOM
    return word in _HANDING | _DOING and (word not in _ALSO_NOUNS or bool(_AFTER_VERB.match(rest)))


def _unnamed(rest: str, called: Iterable[str]) -> str:
    """The words behind a verb with “you” for the name of the one who is spoken to, where it is their object."""
    for name in sorted(filter(None, called), key=len, reverse=True):
        rest = re.sub(rf"(?:\A|(?<=\bto )){re.escape(name)}(?=$|[.,;]| )", "you", rest, count=1, flags=re.I)
    return rest


def _to_you(verb: str, rest: str) -> str:
    """The words behind a verb, its object turned to the person spoken to."""
    first, _, more = rest.partition(" ")
    if first.lower() in {"him", "them"} or (first.lower() == "her" and (verb in _TO_WHOM or not more)):
        return f"you {more}".strip()
    if first.lower() in {"his", "their", "her"} and more:
        return f"your {more}"
    return rest


def _without_end(text: str) -> str:
    return text.strip(" .,;:")


def _lowered(words: str) -> str:
    """Without the capital of a sentence; “PDF” and “I” keep theirs."""
    return words[:1].lower() + words[1:] if words[1:2].islower() or (words[1:2] == " " and words[:1] != "I") else words
