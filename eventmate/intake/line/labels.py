"""Lines that say what each part is: "name: Ewa Sikora, company: Bursztyn, role: QA lead", "CTO: Ada Lovelace"."""

from __future__ import annotations

from eventmate.intake.line import roles
from eventmate.intake.line.segments import Person, Segment
from eventmate.intake.vocabulary import cards
from eventmate.model import Field

_LABELS = {
    **dict.fromkeys(cards.NAMES, Field.NAME),
    **dict.fromkeys(cards.ORGANIZATIONS, Field.ORGANIZATION),
    **dict.fromkeys(cards.TITLES, Field.TITLE),
}
_LONGEST = 8
_EQUALS = frozenset({":", "="})


def find(person: Person) -> None:
    """Take the parts that a word before them names, and a title that a colon parts from its name."""
    for index, part in enumerate(person.parts[:-1]):
        if part.after not in _EQUALS or not part.is_free:
            continue
        following = person.parts[index + 1]
        kind = _LABELS.get(" ".join(part.folds(0, len(part.words))))
        if kind is not None and following.before in _EQUALS:
            _take(person, index, kind, part, following)
        elif kind is None and not index and part.after == ":" and roles.run(part.words, 0) == len(part.words):
            person.take_title(part, 0, len(part.words))


def _take(person: Person, index: int, kind: Field, label: Segment, part: Segment) -> None:
    if len(part.words) > _LONGEST or not person.wants(kind) or part.words[0].is_cjk:
        return
    if kind is Field.NAME:
        person.take_name(index + 1, 0, len(part.words))
    elif kind is Field.TITLE:
        person.take_title(part, 0, len(part.words))
    else:
        person.take_organization(part, 0, len(part.words))
    label.take(0, len(label.words), kind)
    person.labels[kind] = label.words[0].start
