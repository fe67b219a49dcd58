"""Who it is: name, title and organisation, by words that tell and by where they stand.

What is left of a line when contact points, tags and clauses are taken is cut
into segments. Words that tell come first (a title's head, "at", a legal form, a
known organisation), then the name, then what the order of segments says. When
nothing tells, a field stays empty.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from eventmate.intake import cjk, houses, people, roles
from eventmate.intake.tokens import Claim, Kind, Token, Typed
from eventmate.intake.vocabulary.languages import LANGUAGES
from eventmate.intake.vocabulary.places import PLACES
from eventmate.intake.vocabulary.trades import STANDALONE
from eventmate.intake.vocabulary.words import COMMON, REMARKS, TOPICS
from eventmate.model import Field

_AT = frozenset().union(*(language.at for language in LANGUAGES))
_OF = frozenset().union(*(language.of for language in LANGUAGES))
_ARTICLES = frozenset().union(*(language.articles for language in LANGUAGES))
_EMPLOYS = sorted((tuple(p.split()) for language in LANGUAGES for p in language.employs), key=len, reverse=True)
_EMPLOY_FIRST = frozenset(phrase[0] for phrase in _EMPLOYS)
_WEAK_EMPLOYS = frozenset(
    {
        "company",
        "employer",
        "org",
        "organisation",
        "organization",
        "here",
        "joined",
        "runs",
        "owns",
        "started",
        "founded",
        "co-founded",
        "cofounded",
        "heads",
        "works",
        "firma",
    }
)
_BEFORE_AT = frozenset(
    [
        "guy",
        "girl",
        "woman",
        "man",
        "lady",
        "person",
        "people",
        "dude",
        "someone",
        "somebody",
        "folks",
        "is",
        "works",
        "work",
        "working",
        "also",
        "now",
        "currently",
        "here",
        "still",
        "back",
        "he's",
        "she's",
        "both",
        "team",
        "rep",
        "employed",
        "also",
        "engineer",
    ]
)
_IS = frozenset(
    {
        "is",
        "was",
        "are",
        "as",
        "he's",
        "she's",
        "i'm",
        "he",
        "she",
        "they",
        "also",
        "currently",
        "now",
        "ist",
        "est",
        "es",
        "works",
        "working",
        "who's",
        "who",
        "and",
        "am",
        "their",
        "our",
    }
)
_UNSURE = frozenset({"with", "for", "von", "en", "from", "by"})
_DASHES = frozenset({"-", "–", "—", "|", "·", "•", "/", "~", "*"})


@dataclass(slots=True)
class Segment:
    """Words between two marks."""

    words: list[Token]
    before: str = ""
    """The mark before it; "taken" behind a stretch that is taken; empty at the head of the line."""
    after: str = ""
    in_brackets: bool = False
    in_quotes: bool = False
    owners: list[Field | None] = field(default_factory=list)
    """What each word was taken by."""

    def __post_init__(self) -> None:
        self.owners = [None] * len(self.words)

    @property
    def is_free(self) -> bool:
        """Whether nothing in it is taken."""
        return all(owner is None for owner in self.owners)

    def take(self, start: int, end: int, owner: Field) -> None:
        """Mark words as taken."""
        self.owners[start:end] = [owner] * (end - start)


@dataclass(slots=True)
class Found:
    """The stretches of one person."""

    name: tuple[int, int] | None = None
    reversed_at: int | None = None
    """Where the given name begins in "Family, Given"."""
    titles: list[tuple[int, int]] = field(default_factory=list)
    organizations: list[tuple[int, int]] = field(default_factory=list)


def read(
    typed: Typed, tokens: Sequence[Token], organizations: Collection[str], settled: Collection[Field]
) -> list[Claim]:
    """Find who it is.

    Args:
        settled: fields that the person has decided; they are not looked for.

    Returns:
        At most one claim each for name and title, and one for the organisation.
    """
    reader = _Reader(typed, segments(tokens), organizations, settled)
    return reader.claims()


def segments(tokens: Sequence[Token]) -> list[Segment]:
    """Cut tokens into segments at marks and at what is taken; CJK words stand alone."""
    result: list[Segment] = []
    words: list[Token] = []
    before, depth, quoted = "", 0, False
    for token in [*tokens, Token(Kind.MARK, 0, 0, "", "")]:
        if token.kind is Kind.WORD and not (words and (token.is_cjk or words[-1].is_cjk)):
            words.append(token)
            continue
        mark = token.text if token.kind is Kind.MARK else " " if token.kind is Kind.WORD else "taken"
        if words:
            result.append(Segment(words, before, mark, depth > 0, quoted))
            before = mark
        else:
            before = before if mark == "" else (mark if before in ("", "taken", " ") or mark != "," else before)
        words = [token] if token.kind is Kind.WORD else []
        depth = max(0, depth + (mark in ("(", "[", "{")) - (mark in (")", "]", "}")))
        quoted = (not quoted) if mark in ('"', "“", "”", "„") else quoted
    return result


class _Reader:
    """The segments of one line, and who was found in them so far."""

    def __init__(
        self, typed: Typed, parts: list[Segment], organizations: Collection[str], settled: Collection[Field]
    ) -> None:
        self.typed = typed
        self.parts = parts
        self.organizations = organizations
        self.settled = settled
        self.found = Found()
        self.name_at: tuple[int, int, int] | None = None

    def claims(self) -> list[Claim]:
        cjk.read(self)
        if Field.NAME not in self.settled:
            self.find_name()
        for index, part in enumerate(self.parts):
            self.find_telling(index, part)
        if self.name_at is None and Field.NAME not in self.settled:
            self.find_late_name()
        self.find_by_place()
        return list(self._claimed())

    def _claimed(self) -> Iterator[Claim]:
        found = self.found
        if found.name:
            start, end = found.name
            if found.reversed_at is not None:
                family, given = (
                    self.typed.words(start, self.comma(start, found.reversed_at)),
                    self.typed.words(found.reversed_at, end),
                )
                text = f"{given} {family}"
            else:
                text = self.typed.words(start, end).strip('"“”„')
            yield Claim(start, end, Field.NAME, text)
        if found.titles and Field.TITLE not in self.settled:
            yield from self._one(found.titles, Field.TITLE)
        if found.organizations and Field.ORGANIZATION not in self.settled:
            yield from self._one(found.organizations, Field.ORGANIZATION)

    def comma(self, start: int, end: int) -> int:
        return start + self.typed.text[start:end].index(",")

    def _one(self, stretches: list[tuple[int, int]], kind: Field) -> Iterator[Claim]:
        start, end = stretches[0]
        text = self.typed.words(start, end)
        if kind is Field.ORGANIZATION:
            text = houses.bare_of_possessive(text)
        yield Claim(start, end, kind, text)

    # Names

    def find_name(self) -> None:
        """Take the best name of the line."""
        if self.name_at or self.found.name:
            return
        best: people.Run | None = None
        at = -1
        for index, part in enumerate(self.parts[:8]):
            run = self.name_in(index, part)
            if run and (best is None or run.strength > best.strength) and (best is None or best.strength < 2):
                best, at = run, index
        if best is None:
            return
        if self.family_given(at, best):
            return
        self.take_name(at, best.start, best.end)

    def name_in(self, index: int, part: Segment) -> people.Run | None:
        """Find a name at the head of a segment, or behind what leads to one."""
        if part.words[0].is_cjk or not part.is_free:
            return None
        start = people.past_lead(part.words)
        if part.in_brackets and not start:
            return None
        if houses.known(part.words, start, self.organizations) is not None:
            return None
        is_first = index == 0 or start > 0
        run = people.run(part.words, start, self.organizations, is_first=is_first)
        if run is None:
            return None
        if part.in_quotes and index == 0 and run.end == len(part.words):
            return people.Run(run.start, run.end, 3)
        if run.end < len(part.words) and run.strength < 3 and not start and not people.may_follow(part.words, run.end):
            return None
        if is_first:
            return run
        whole = run.end == len(part.words) or people.may_follow(part.words, run.end)
        if run.strength >= 3 and whole and (run.end - run.start > 1 or index < 3):
            return run
        return None

    def take_name(self, index: int, start: int, end: int) -> None:
        part = self.parts[index]
        part.take(0, start, Field.NOTE) if start and people.past_lead(part.words) == start else None
        part.take(start, end, Field.NAME)
        for i in range(start):
            part.owners[i] = part.owners[i] and None
        self.name_at = (index, start, end)
        self.found.name = (part.words[start].start, part.words[end - 1].end)

    def family_given(self, index: int, run: people.Run) -> bool:
        """Read "Family, Given": one short name, a comma, a given name."""
        part = self.parts[index]
        if index + 1 >= len(self.parts) or part.after != "," or run.end != len(part.words) or run.start:
            return False
        after = self.parts[index + 1]
        if after.before != "," or not people.is_family(part.words) or after.words[0].is_cjk:
            return False
        given = people.run(after.words, 0, self.organizations, is_first=True)
        if given is None or not (given.end == len(after.words) or people.may_follow(after.words, given.end)):
            return False
        if not (people.is_given(after.words[0]) or people.is_title(after.words[0])) and not self.tells_house(index + 2):
            return False
        if people.is_given(part.words[-1]) and not people.is_family_known(part.words[-1]):
            return False
        part.take(0, run.end, Field.NAME)
        after.take(0, given.end, Field.NAME)
        self.name_at = (index + 1, 0, given.end)
        self.found.name = (part.words[0].start, after.words[given.end - 1].end)
        self.found.reversed_at = after.words[0].start
        return True

    def tells_house(self, index: int) -> bool:
        """Whether a later segment is an organisation, so that the first comma stands in a name."""
        for part in self.parts[index:]:
            if (
                (part.in_brackets and len(part.words) < 4)
                or part.words[0].fold in ("@", "at")
                or houses.is_likely(part.words, self.organizations)
            ):
                return True
        return False

    def find_late_name(self) -> None:
        """Take a name behind a title or an organisation: "Founder of Brightside: Nadia Karim"."""
        told = bool(self.found.titles or self.found.organizations)
        for index, part in enumerate(self.parts):
            free = next((i for i, owner in enumerate(part.owners) if owner is None), None)
            if free is None or part.words[0].is_cjk or part.in_brackets:
                continue
            run = people.run(part.words, free, self.organizations, is_first=False)
            taken_before = free > 0 and part.owners[free - 1] in (Field.TITLE, Field.ORGANIZATION)
            if (
                run is None
                or not all(owner is None for owner in part.owners[free : run.end])
                or (free and not taken_before)
            ):
                continue
            whole = (
                run.end == len(part.words) or people.may_follow(part.words, run.end) or part.owners[run.end] is not None
            )
            if whole and (
                run.strength >= 3 or (told and run.strength == 2 and part.before in (":", "-", "–", "—", "|"))
            ):
                self.take_name(index, run.start, run.end)
                return

    # What tells

    def find_telling(self, index: int, part: Segment) -> None:
        """Take titles and organisations that words tell."""
        if part.words[0].is_cjk:
            return
        i = self.name_at[1] if self.name_at and self.name_at[0] == index else people.past_lead(part.words)
        while i < len(part.words):
            if part.owners[i] is not None:
                i += 1
                continue
            i = self.step(index, part, i)

    def step(self, index: int, part: Segment, i: int) -> int:
        """Read what begins at a word; give the index behind it."""
        words = part.words
        employ = self.employ(part, i)
        if employ:
            return employ
        if self.is_remark(part, i):
            return self.past_remark(part, i)
        title = self.title(index, part, i)
        if title:
            return title
        if words[i].fold in _AT and i + 1 < len(words) and self.leads_house(index, part, i):
            end = houses.run(
                words, i + 1, self.organizations, sign=words[i].text == "@" and words[i + 1].start == words[i].end
            )
            if end:
                self.unknown_title(part, i)
                self.take_organization(part, i + 1, end)
                return end
        known = houses.known(words, i, self.organizations)
        if known is not None and self.may_stand(part, i):
            self.take_organization(part, i, known)
            return known
        return i + 1

    def is_remark(self, part: Segment, i: int) -> bool:
        fold = part.words[i].fold
        if fold.startswith("ex-") and len(fold) > 3:
            return True
        return fold in REMARKS and not (fold in ("friend", "not", "great", "nice", "good") and i > 0 and False)

    def past_remark(self, part: Segment, i: int) -> int:
        """Skip to a phrase that tells the present employer, or to the end."""
        fold = part.words[i].fold
        if fold.startswith("ex-"):
            return self.past_former(part, i)
        for j in range(i + 1, len(part.words)):
            if part.words[j].fold in ("now", "currently") and self.employ(part, j):
                return len(part.words)
        return len(part.words)

    def past_former(self, part: Segment, i: int) -> int:
        """Step over a former employer with several capitals."""
        i += 1
        while i < len(part.words) and part.words[i].is_capital and roles.run(part.words, i) is None:
            i += 1
        return i

    def employ(self, part: Segment, i: int) -> int | None:
        """Read "works for Monzo"; give the index behind it."""
        if part.words[i].fold not in _EMPLOY_FIRST or (
            i and part.words[i - 1].fold in ("used", "to", "not", "never", "formerly", "previously")
        ):
            return None
        for phrase in _EMPLOYS:
            end = i + len(phrase)
            if tuple(word.fold for word in part.words[i:end]) != phrase or end >= len(part.words):
                continue
            weak = len(phrase) == 1 and (phrase[0] in _WEAK_EMPLOYS)
            if weak and not (part.words[end].is_capital or phrase[0] in ("company", "employer", "org", "firma")):
                continue
            role = roles.run(part.words, end)
            if role or (houses.is_place(part.words, end) and phrase[-1] in ("from", "in", "de", "en")):
                continue
            after = houses.run(part.words, end, self.organizations)
            if after:
                self.take_organization(part, end, after)
                part.take(i, end, Field.NOTE) if not weak or phrase[0] in (
                    "company",
                    "employer",
                    "org",
                    "firma",
                ) else None
                return after
        return None

    def title(self, index: int, part: Segment, i: int) -> int | None:
        """Read a title, the words before its head that no list knows included."""
        words = part.words
        if words[i].fold in _ARTICLES and i + 1 < len(words) and self.title_may_stand(index, part, i):
            return self.title(index, part, i + 1)
        if not self.title_may_stand(index, part, i):
            return None
        if (house := self.possessed(words, i)) is not None:
            end = roles.run(words, house)
            if end:
                self.take_organization(part, i, house)
                return self.take_title(part, house, end)
        end = roles.run(words, i)
        if end is not None:
            return self.take_title(part, i, end)
        return self.title_behind_unknown(part, i)

    def title_behind_unknown(self, part: Segment, i: int) -> int | None:
        """Read "Kubernetes engineer", "Monzo CTO": up to three unknown words and a title."""
        words = part.words
        for j in range(i + 1, min(i + 4, len(words))):
            if (
                words[j - 1].fold in COMMON
                or words[j - 1].fold in _AT
                or words[j - 1].fold in REMARKS
                or part.owners[j] is not None
            ):
                return None
            end = roles.run(words, j)
            if end is None:
                continue
            known = houses.known(words, i, self.organizations)
            if (
                known == j
                or (roles.is_chief(words[j]) and all(w.is_capital and w.fold not in TOPICS for w in words[i:j]))
                or houses.is_likely(words[i:j], self.organizations)
            ):
                self.take_organization(part, i, j)
                return self.take_title(part, j, end)
            return self.take_title(part, i, end)
        return None

    def possessed(self, words: Sequence[Token], i: int) -> int | None:
        """Give the index behind ``Acme's`` when a title follows; None otherwise."""
        for j in range(i, min(i + 3, len(words) - 1)):
            fold = words[j].fold.replace("’", "'")
            if fold.endswith("'s") and fold not in ("he's", "she's", "it's", "that's", "who's") and words[j].is_capital:
                return j + 1
            if not words[j].is_capital:
                return None
        return None

    def title_may_stand(self, index: int, part: Segment, i: int) -> bool:
        """Whether a title may begin here: at a segment's head, behind the name, an organisation or "is a"."""
        if i == 0:
            return True
        if part.owners[i - 1] in (Field.NAME, Field.ORGANIZATION, Field.TITLE):
            return True
        fold = part.words[i - 1].fold
        return fold in _IS or (fold in _ARTICLES and (i == 1 or self.title_may_stand(index, part, i - 1)))

    def may_stand(self, part: Segment, i: int) -> bool:
        """Whether a known organisation may be the person's here."""
        if i == 0:
            return True
        return part.owners[i - 1] in (Field.NAME, Field.TITLE) or (
            part.words[i - 1].fold in _OF and i > 1 and part.owners[i - 2] is Field.TITLE
        )

    def take_title(self, part: Segment, start: int, end: int) -> int:
        part.take(start, end, Field.TITLE)
        if self.found.titles:
            part.take(start, end, Field.NOTE)
            for i in range(start, end):
                part.owners[i] = None
            return end
        self.found.titles.append((part.words[start].start, part.words[end - 1].end))
        return self.house_behind(part, end)

    def house_behind(self, part: Segment, i: int) -> int:
        """Read the organisation right behind a title: "of Brightside", "Analytical Engines"."""
        words = part.words
        if i >= len(words) or part.owners[i] is not None:
            return i
        if words[i].fold in _OF and i + 1 < len(words):
            end = houses.run(words, i + 1, self.organizations)
            if end and not houses.is_place(words, i + 1):
                self.take_organization(part, i + 1, end)
                return end
            return i
        head = words[i]
        if head.is_capital and head.fold not in COMMON and head.fold not in TOPICS and not houses.is_place(words, i):
            if self.name_at is None and people.run(words, i, self.organizations, is_first=False) is not None:
                return i
            end = houses.run(words, i, self.organizations)
            if end:
                self.take_organization(part, i, end)
                return end
        return i

    def take_organization(self, part: Segment, start: int, end: int) -> None:
        if self.found.organizations:
            return
        part.take(start, end, Field.ORGANIZATION)
        self.found.organizations.append((part.words[start].start, part.words[end - 1].end))

    def leads_house(self, index: int, part: Segment, i: int) -> bool:
        """Whether a preposition leads to the person's organisation here."""
        words, fold = part.words, part.words[i].fold
        if fold == "@":
            return True
        if (
            fold in ("from", "von", "en", "with")
            and houses.is_place(words, i + 1)
            and houses.known(words, i + 1, self.organizations) is None
        ):
            return False
        if fold == "with" and (people.is_given(words[i + 1]) or not words[i + 1].is_capital):
            return False
        if i == 0:
            return fold in ("at", "from", "bei", "chez", "von") and (
                part.before != "" or fold != "at" or words[1].is_capital
            )
        before = words[i - 1]
        if part.owners[i - 1] in (Field.NAME, Field.TITLE):
            return True
        if fold in ("for", "en", "with"):
            return False
        if before.fold in _BEFORE_AT:
            return True
        return before.fold not in COMMON and before.fold not in REMARKS

    def unknown_title(self, part: Segment, i: int) -> None:
        """Take the words between the name and "at" as a title, when they look like what somebody is."""
        start = i
        while start > 0 and part.owners[start - 1] is None and part.words[start - 1].fold not in _IS | _ARTICLES:
            start -= 1
        words = part.words[start:i]
        if not words or len(words) > 4 or self.found.titles or self.name_at is None:
            return
        if (
            any(word.fold in COMMON or word.fold in REMARKS for word in words)
            or words[-1].fold in TOPICS
            or words[-1].fold in PLACES
        ):
            return
        if part.words[i].fold in ("from", "with", "von", "en"):
            return
        if (
            start == 0
            and len(words) == 1
            and words[0].text.islower()
            and not people.is_agent(words[0])
            and words[0].fold not in STANDALONE
        ):
            return
        self.take_title(part, start, i)

    # By place

    def find_by_place(self) -> None:
        """Take what the order of segments says: name, title, organisation."""
        near = self.near()
        if not self.found.organizations and Field.ORGANIZATION not in self.settled:
            self.place_organization(near)
        if not self.found.titles and Field.TITLE not in self.settled:
            self.place_title()

    def near(self) -> list[int]:
        """Give the free segments that may be a title or an organisation, those that follow the name first."""
        start = self.name_at[0] if self.name_at else -1
        order = [i for i in range(len(self.parts)) if i > start] + [i for i in range(start)]
        return [i for i in order if self.may_be_field(self.parts[i])]

    def may_be_field(self, part: Segment) -> bool:
        words = part.words
        if not part.is_free or len(words) > 6 or words[0].fold in REMARKS or words[0].fold.startswith("ex-"):
            return False
        return not any(
            word.fold in COMMON and not word.is_capital and word.fold not in ("of", "and", "the", "&", "for")
            for word in words
        ) and any(char.isalpha() for char in words[0].text)

    def place_organization(self, near: list[int]) -> None:
        for i in near:
            if houses.is_likely(self.parts[i].words, self.organizations):
                self.take_organization(self.parts[i], 0, len(self.parts[i].words))
                return
        if self.name_at is None and not self.found.titles:
            return
        plausible = [i for i in near if self.is_plausible_house(i)]
        if not plausible:
            return
        first = plausible[0]
        if (
            len(plausible) > 1
            and not self.found.titles
            and plausible[1] == first + 1
            and self.reads_as_title(first, plausible[1])
        ):
            self.take_title(self.parts[first], 0, len(self.parts[first].words))
            first = plausible[1]
        self.take_organization(self.parts[first], 0, len(self.parts[first].words))

    def reads_as_title(self, first: int, second: int) -> bool:
        words = self.parts[first].words
        return len(words) > 1 or words[0].text.islower() or people.is_agent(words[0]) or words[0].fold in STANDALONE

    def is_plausible_house(self, i: int) -> bool:
        part = self.parts[i]
        words = part.words
        if part.words[0].is_cjk or len(words) > 4 or houses.is_place(words, 0) or words[0].fold in STANDALONE:
            return False
        if not self.is_beside(i) or any(word.fold in TOPICS for word in words):
            return False
        if all(
            word.is_capital or word.fold in ("of", "and", "&", "the", "for", "de") or word.text[0].isdigit()
            for word in words
        ):
            return words[0].fold not in COMMON or len(words) > 1
        if words[0].is_caseless:
            return len(words) < 4
        if any(char.isupper() for char in words[0].text):
            return True
        lower_style = self.name_at is None or not self.parts[self.name_at[0]].words[self.name_at[1]].is_capital
        return (
            lower_style
            and len(words) < 3
            and not any(people.reads_as_subject(word) for word in words)
            and not people.is_agent(words[-1])
        )

    def is_beside(self, i: int) -> bool:
        """Whether only fields stand between the name or title and this segment."""
        j = i - 1
        while j >= 0:
            owners = self.parts[j].owners
            if any(owner in (Field.NAME, Field.TITLE) for owner in owners):
                return True
            if self.may_be_field(self.parts[j]):
                j -= 1
                continue
            return False
        return any(owner in (Field.NAME, Field.TITLE) for part in self.parts[i + 1 : i + 3] for owner in part.owners)

    def place_title(self) -> None:
        if self.name_at is None:
            return
        for i in self.near():
            words = self.parts[i].words
            if not self.is_beside(i) or words[0].is_cjk:
                continue
            department = all(word.fold in STANDALONE or word.fold in ("&", "and") for word in words)
            if department or (people.is_agent(words[-1]) and len(words) < 5):
                self.take_title(self.parts[i], 0, len(words))
                return
            dashed = self.parts[i].before in _DASHES and self.parts[i].after in _DASHES
            if (
                dashed
                and self.found.organizations
                and len(words) > 1
                and self.parts[i].words[0].is_capital
                and not houses.is_place(words, 0)
            ):
                self.take_title(self.parts[i], 0, len(words))
                return
