"""Which stretch of a line is the person's name."""

from __future__ import annotations

from collections.abc import Sequence

from eventmate.intake.line import houses, leads, people
from eventmate.intake.line.people import Run
from eventmate.intake.line.segments import Person, Segment
from eventmate.intake.tokens import Claim, Kind, Token, Typed
from eventmate.intake.vocabulary.organizations import LEGAL
from eventmate.intake.vocabulary.people import FAMILY, GIVEN, SUFFIXES
from eventmate.intake.vocabulary.words import COMMON
from eventmate.model import Field

_FIRST_SEGMENTS = 8
_COMMA = 3
_ANOTHER = frozenset({"him", "her", "them", "intro", "introduce", "connect", "introduction", "intros"})
_NAMES_TOO = frozenset(
    {"will", "mark", "may", "art", "bill", "rich", "june", "april", "august", "jan", "rose", "grace", "hope"}
)
_AND = frozenset({"and", "&", "+", "und", "et", "y", "e", "i", "og", "och", "en", "with", "w/"})
_STRONG_MARKS = frozenset({":", "-", "–", "—", "|", "·", "/"})


def find(person: Person) -> None:
    """Take the best name: the first one, unless it is only a perhaps and a sure one follows."""
    if not person.wants(Field.NAME):
        return
    best: Run | None = None
    at = -1
    for index, part in enumerate(person.parts[:_FIRST_SEGMENTS]):
        run = _in_segment(person, index, part)
        if run is None:
            continue
        if _reversed(person, index, run):
            return
        if best is None or (run.strength > best.strength and best.strength < 2):
            best, at = run, index
    if best is not None:
        person.take_name(at, best.start, best.end)
        _leave_second(person, person.parts[at], best.end)


def _leave_second(person: Person, part: Segment, i: int) -> None:
    """Leave another person of the same line to the note: "Ana Ruiz + Tom Baker"."""
    if i + 1 < len(part.words) and part.words[i].fold in _AND:
        other = people.run(part.words, i + 1, person.organizations, is_first=False)
        if other is not None and (other.strength > 2 or other.end - other.start > 1):
            part.take(i, other.end, Field.NOTE)


def find_late(person: Person) -> None:
    """Take a name behind a title or an organisation: "Founder of Brightside: Nadia Karim"."""
    if not person.wants(Field.NAME):
        return
    told = person.title or person.organization
    for index, part in enumerate(person.parts):
        if houses.is_firm(part.words) or _is_house(part.words) or part.words[0].is_cjk or part.in_brackets:
            continue
        for start, owner in enumerate(part.owners):
            if owner is not None or not _follows_field(part, start):
                continue
            led = start + leads.past(part.words[start:])
            run = people.run(part.words, led, person.organizations, is_first=False)
            if run is None or any(part.owners[led : run.end]) or not _is_whole(part, run):
                continue
            if run.strength >= 3 or (
                told and (part.before in _STRONG_MARKS or led > start or _stands_alone(part, run))
            ):
                person.take_name(index, run.start, run.end)
                return


def receiver(typed: Typed, tokens: Sequence[Token], clauses: Sequence[Claim]) -> list[Claim]:
    """Take the name of the one to whom something is promised: "send Ola the link", "lunch with Karim".

    Returns:
        One claim within that of the promise, or none when several people or a pronoun stand there.
    """
    found: list[Claim] = []
    for clause in clauses:
        if clause.field is not Field.PROMISE:
            continue
        words = [t for t in tokens if clause.start <= t.start and t.end <= clause.end and t.kind is Kind.WORD]
        if any(word.fold in _ANOTHER for word in words):
            continue
        i = 1
        while i < len(words):
            run = people.run(words, i, (), is_first=False)
            if run and run.strength == 3 and (run.end - run.start > 1 or words[i].fold not in _NAMES_TOO):
                start, end = words[run.start].start, words[run.end - 1].end
                found.append(Claim(start, end, Field.NAME, typed.words(start, end)))
                i = run.end
            else:
                i += 1
    loud = [claim for claim in found if not claim.text.islower()]
    return (loud or found) if len(loud or found) == 1 else []


def _follows_field(part: Segment, start: int) -> bool:
    return start == 0 or part.owners[start - 1] in (Field.TITLE, Field.ORGANIZATION)


def _stands_alone(part: Segment, run: Run) -> bool:
    """Whether two capitalised words are a segment of their own, and no place."""
    return run.start == 0 and run.end == len(part.words) > 1 and not houses.is_place(part.words, 0)


def _is_whole(part: Segment, run: Run) -> bool:
    """Whether a name ends where its segment does, or where something else that is understood begins."""
    return people.may_follow(part.words, run.end) or part.owners[run.end] is not None


def _in_segment(person: Person, index: int, part: Segment) -> Run | None:
    """Find a name at the head of a segment, or behind what leads to one."""
    start = leads.past(part.words)
    if houses.is_firm(part.words):
        return None
    if part.words[0].is_cjk or not part.is_free or (part.in_brackets and not start and index):
        return None
    if houses.known(part.words, start, person.organizations) is not None or _is_house(part.words[start:]):
        return None
    is_first = index == 0 or start > 0
    run = people.run(part.words, start, person.organizations, is_first=is_first, is_led=start > 0)
    if run is None or _is_owner(part, run):
        return None
    if part.in_quotes and index == 0 and run.end == len(part.words):
        return Run(run.start, run.end, 3)
    whole = people.may_follow(part.words, run.end) or (not index and _does(part.words, run))
    if (
        not whole
        and not start
        and run.strength < 3
        and not houses.is_likely(part.words[run.end :], person.organizations)
    ):
        return None
    if is_first:
        return run
    return run if run.strength >= 3 and whole and (run.end - run.start > 1 or index < 3) else None


def _is_name_part(fold: str) -> bool:
    return fold in FAMILY or fold in GIVEN or fold in SUFFIXES


def _does(words: Sequence[Token], run: Run) -> bool:
    """Whether two capitalised words stand before what somebody did: "Ruta Kazlauskaite learned welding"."""
    verb = words[run.end]
    capitals = run.end - run.start > 1 and all(word.is_capital for word in words[run.start : run.end])
    return capitals and verb.text.islower() and verb.fold.endswith(("ed", "ew", "nt")) and verb.fold in COMMON


def _is_house(words: Sequence[Token]) -> bool:
    """Whether a legal form closes a segment: "Frederiksen Marine ApS"."""
    last = words[-1].fold.rstrip(".") if words else ""
    return (
        len(words) > 1
        and last in LEGAL
        and (len(last) > 2 or last == "oy")
        and not _is_name_part(last)
        and not words[-1].text.isupper()
        and words[-1].is_capital
    )


def _is_owner(part: Segment, run: Run) -> bool:
    """Whether the next word is a possessive with a capital: "Kestrel Aviation's head of safety"."""
    after = part.words[run.end] if run.end < len(part.words) else None
    return after is not None and after.is_capital and after.fold.replace("’", "'").endswith("'s")


def _reversed(person: Person, index: int, run: Run) -> bool:
    """Read "Family, Given": one short name, a comma, a given name."""
    part = person.parts[index]
    if index + 1 >= len(person.parts) or part.after != "," or run.end != len(part.words) or run.start:
        return False
    after = person.parts[index + 1]
    if (
        after.before != ","
        or after.words[0].start - part.words[-1].end > _COMMA
        or not people.is_family(part.words)
        or after.words[0].is_cjk
    ):
        return False
    given = people.run(after.words, 0, person.organizations, is_first=True)
    if (
        given is None
        or not people.may_follow(after.words, given.end)
        or not _reads_reversed(person, index, part, after)
    ):
        return False
    part.take(0, run.end, Field.NAME)
    person.take_name(index + 1, 0, given.end)
    person.name = (part.words[0].start, after.words[given.end - 1].end)
    person.is_reversed = True
    return True


def _reads_reversed(person: Person, index: int, part: Segment, after: Segment) -> bool:
    """Whether the words on both sides of a comma say that the family name comes first."""
    last, first = part.words[-1], after.words[0]
    if people.is_given(last) and not people.is_family_known(last):
        # Both may be given names: one person is meant when what follows is told of one.
        return people.is_given(first) and first.is_capital and after.after not in ("", ",", "taken")
    if people.is_given(first) or people.is_title(first):
        return True
    return len(after.words) == 1 and _tells_house(person, index + 2)


def _tells_house(person: Person, index: int) -> bool:
    """Whether a later segment is an organisation, so that the first comma stands in a name."""
    return any(
        (part.in_brackets and len(part.words) < 4)
        or part.words[0].fold in ("@", "at")
        or houses.is_likely(part.words, person.organizations)
        for part in person.parts[index:]
    )
