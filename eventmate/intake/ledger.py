"""One typed line about help or about what came of meeting somebody: which of both it is, from its own words."""

from __future__ import annotations

import re

from eventmate.model import HelpKind, HelpWay, OutcomeKind
from eventmate.text import clean

_GOT = re.compile(r"^(?:<|got\b:?|received\b:?|they\b|(?:he|she)\b)\s*", re.IGNORECASE)
_GIVEN = re.compile(r"^(?:>|\+|gave\b:?|given\b:?|i\s+(?=\w))\s*", re.IGNORECASE)
_KINDS = (
    (HelpKind.RECOMMENDATION, re.compile(r"\b(?:recommend\w*|refer(?:red|ence|ral)\w*|vouch\w*)\b", re.IGNORECASE)),
    (HelpKind.INTRODUCTION, re.compile(r"\b(?:intro|intros|introduc\w*|connected)\b", re.IGNORECASE)),
    (
        HelpKind.ADVICE,
        re.compile(r"\b(?:advice|advis\w*|tips?|feedback|review\w*|coach\w*|explain\w*|mentor\w*)\b", re.IGNORECASE),
    ),
)
_CAME = (
    (OutcomeKind.JOB, re.compile(r"\b(?:job|hired|hires?|position|employ\w*|offer of work)\b", re.IGNORECASE)),
    (
        OutcomeKind.WORK,
        re.compile(r"\b(?:work|project|client|customer|order|contract|deal|talk|funding|partner\w*)\b", re.IGNORECASE),
    ),
    (OutcomeKind.FRIEND, re.compile(r"\b(?:friends?|friendship)\b", re.IGNORECASE)),
    (OutcomeKind.LEARNED, re.compile(r"\b(?:learn\w*|understood|taught|lesson)\b", re.IGNORECASE)),
)


def read_help(line: str) -> tuple[HelpWay, HelpKind, str]:
    """Read who helped, with what, and the words; ``<`` or "got" in front says that it was them.

    Nothing said is help that I gave, of another kind.
    """
    text = clean(line)
    got = _GOT.match(text)
    sign = got or _GIVEN.match(text)
    # Words that are part of a sentence stay; signs and labels go.
    bare = sign is not None and sign[0].strip(" :").casefold() in {"<", ">", "+", "got", "given", "gave", "received"}
    words = text[sign.end() :] if sign is not None and bare else text
    kind = next((kind for kind, said in _KINDS if said.search(words)), HelpKind.OTHER)
    return HelpWay.GOT if got else HelpWay.GIVEN, kind, words


def read_outcome(line: str) -> tuple[OutcomeKind, str]:
    """Read what came of it, and the words; a kind in front with a colon counts before all others."""
    text = clean(line)
    label, colon, rest = text.partition(":")
    if colon and label.strip().casefold() in set(OutcomeKind):
        return OutcomeKind(label.strip().casefold()), rest.strip()
    return next((kind for kind, said in _CAME if said.search(text)), OutcomeKind.OTHER), text
