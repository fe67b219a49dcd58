"""Has one met this person before? The people of the book, indexed, against what is being typed.

It does not merge (`merge`) and does not look for doubles inside the book (`duplicates`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from eventmate.matching import names, nicknames
from eventmate.model import Draft, PointKind

LEAST = 0.4
"""What scores less is nobody worth showing."""

_SHARED = 3
_SCORED = 100
_POINTS = {
    PointKind.EMAIL: (0.97, "same e-mail"),
    PointKind.TEL: (0.95, "same telephone"),
    PointKind.URL: (0.93, "same link"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is compared of a person in the book."""

    id: int
    name: str = ""
    organization: str = ""
    points: tuple[str, ...] = ()
    """Values of `names.point_key`: e-mails in lower case, E.164 numbers, bare links."""
    met: str = ""
    """Where and when, for show."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Somebody in the book who may be the person in question."""

    known: Known
    score: float
    """0 to 1; from about 0.8 on it is the same person."""
    reason: str
    """``same e-mail ada@x.org``, ``same name at Analytical Engines``."""


class Index:
    """The people of a book, ready to be asked at every key; never changes once built."""

    def __init__(self, people: Iterable[Known] = ()) -> None:
        self._people: dict[int, Known] = {}
        self._words: dict[int, tuple[str, ...]] = {}
        found: dict[str, list[int]] = {}
        for known in people:
            self._people[known.id] = known
            self._words[known.id] = names.parts(known.name)
            for key in keys(known.name, known.organization, known.points):
                found.setdefault(key, []).append(known.id)
        self._postings = {key: tuple(ids) for key, ids in found.items()}

    def __len__(self) -> int:
        return len(self._people)

    def updated(self, *known: Known, gone: Iterable[int] = ()) -> Index:
        """An index in which these people are as given now, and the gone ones are not; this one stays as it is."""
        fresh = Index()
        fresh._people, fresh._words, fresh._postings = dict(self._people), dict(self._words), dict(self._postings)
        for id_ in {*gone, *(person.id for person in known)}:
            fresh._remove(id_)
        for person in known:
            fresh._people[person.id] = person
            fresh._words[person.id] = names.parts(person.name)
            for key in keys(person.name, person.organization, person.points):
                fresh._postings[key] = (*fresh._postings.get(key, ()), person.id)
        return fresh

    def _remove(self, id_: int) -> None:
        old = self._people.pop(id_, None)
        if old is None:
            return
        del self._words[id_]
        for key in keys(old.name, old.organization, old.points):
            left = tuple(i for i in self._postings.get(key, ()) if i != id_)
            if left:
                self._postings[key] = left
            else:
                self._postings.pop(key, None)

    def twins(self, draft: Draft, limit: int = 3, *, but: int | None = None) -> tuple[Twin, ...]:
        """Who in the book this is likely to be, likeliest first.

        Args:
            draft: what was typed; its name, organisation and contact points count.
            limit: how many at most.
            but: the id of somebody who is left out, such as the person just saved.
        """
        points = [(p.kind, names.point_key(p.kind, p.value)) for p in draft.points]
        return self._likely(draft.name, draft.organization, points, limit, but)

    def twins_of(self, known: Known, limit: int = 10) -> tuple[Twin, ...]:
        """Who else in the book is likely to be this person of the book, likeliest first."""
        points = [(_kind(point), point) for point in known.points]
        return self._likely(known.name, known.organization, points, limit, known.id)

    def _likely(
        self, name: str, organization: str, points: Iterable[tuple[PointKind, str]], limit: int, but: int | None
    ) -> tuple[Twin, ...]:
        words, firm = names.parts(name), names.company(organization)
        found: dict[int, Twin] = {}
        for kind, key in points:
            for twin in self._by_point(kind, key, words):
                _keep(found, twin)
        for id_ in self._candidates(name, organization) if words else ():
            named = judge(self._people[id_], self._words[id_], words, firm, self.is_common)
            if named and id_ not in found:
                found[id_] = named
        likely = [t for t in found.values() if t.score >= LEAST and t.known.id != but]
        return tuple(sorted(likely, key=lambda t: (-t.score, t.known.id))[:limit])

    def is_common(self, word: str) -> bool:
        """Whether several people of the book, or of any place, bear this name."""
        if word in nicknames.given() or word in nicknames.FAMILY:
            return True
        bearers = self._postings.get(names.sound(word), ())[:50]
        return sum(word in self._words[i] for i in bearers) > 2

    def _by_point(self, kind: PointKind, key: str, words: Sequence[str]) -> Iterator[Twin]:
        holders = self._postings.get("=" + key, ()) if key else ()
        base, what = _POINTS[kind]
        vague = len(holders) >= _SHARED or (kind is PointKind.URL and ("/" not in key or "/company/" in key))
        for id_ in holders[:_SCORED]:
            known = self._people[id_]
            theirs = self._words[id_]
            same = names.alike(words, theirs)
            if same:
                yield Twin(known, base + 0.03 * same.strength, f"{what} {key}")
            elif not vague:
                yield Twin(known, base - (0.15 if words and theirs else 0.0), f"{what} {key}")

    def _candidates(self, name: str, organization: str) -> Sequence[int]:
        """Those who share two words of the name, or one and the organisation; one word where nothing else is told."""
        seen: set[int] = set()
        twice: set[int] = set()
        words = names.parts(name)
        for word in words:
            mine: set[int] = set()
            for key in _word_keys(word):
                mine.update(self._postings.get(key, ()))
            mine.update(self._postings.get(word[0], ()) if len(word) > 1 else ())
            twice |= seen & mine
            seen |= mine
        there = {i for key in _company_keys(organization) for i in self._postings.get(key, ())} & seen
        twice |= there
        for word in words:
            if len(word) > 1:
                twice.update(self._same_initials(word, words))
        return sorted(twice, key=lambda id_: (id_ not in there, id_))[:_SCORED]

    def _same_initials(self, word: str, words: Sequence[str]) -> Iterable[int]:
        """Those who bear this word, where the draft has initials besides, or nothing and the name is rare."""
        bearers = self._postings.get(names.sound(word), ())
        initials = {w for w in words if len(w) == 1}
        if initials:
            return [i for i in bearers if any(w[0] in initials for w in self._words[i])]
        return bearers if len(words) == 1 and len(bearers) < _SHARED else ()


def judge(
    known: Known, theirs: Sequence[str], words: Sequence[str], firm: str, is_common: Callable[[str], bool]
) -> Twin | None:
    """Whether a name (as `names.parts`) at an organisation (as `names.company`) is this person.

    Args:
        known: somebody in the book.
        theirs: that person's name, as `names.parts`.
        words: the other's name.
        firm: the other's organisation, or nothing.
        is_common: tells of a word whether many bear it.
    """
    like = names.alike(words, theirs)
    if like is None:
        return None
    there = names.company(known.organization)
    if names.same_company(firm, there):
        score = 0.9 * like.strength + (0.1 if like.how == "part" else 0.0)
        return Twin(known, score, _sentence(like.how, known.name, f" at {known.organization}"))
    common = all(is_common(word) for word in words if len(word) > 1)
    if like.how == "part":
        alone = like.strength >= 0.6 and not common and not (firm and there)
        return Twin(known, 0.45, "same name") if alone else None
    if firm and there:
        rare = not common and like.how in {"same", "short"}
        return Twin(known, 0.5 * like.strength, f"same name, then at {known.organization}") if rare else None
    if common and like.how == "initial":
        return None
    weight = 0.62 if common else 0.72
    return Twin(known, weight * like.strength, _sentence(like.how, known.name, ""))


def _sentence(how: str, name: str, place: str) -> str:
    return {
        "same": f"same name{place}",
        "short": f"a form of the name {name}{place}",
        "initial": f"the initials of {name}{place}",
        "spelling": f"nearly the name {name}{place}",
        "part": f"part of the name {name}{place}",
    }[how]


def keys(name: str, organization: str, points: Iterable[str]) -> set[str]:
    """Under which keys a person is filed; who shares none of them cannot be the same person."""
    found = {"=" + point for point in points if point}
    for word in names.parts(name):
        found.update(_word_keys(word))
    found.update(_company_keys(organization))
    return found


def _word_keys(word: str) -> Iterator[str]:
    yield names.sound(word)
    for full in nicknames.groups().get(word, ()):
        yield "~" + full


def _company_keys(organization: str) -> Iterator[str]:
    firm = names.company(organization)
    if not firm:
        return
    words = firm.split()
    yield "@" + names.sound(words[0])
    if len(words) > 2:
        yield "@" + names.sound("".join(word[0] for word in words))


def _keep(found: dict[int, Twin], twin: Twin) -> None:
    before = found.get(twin.known.id)
    if before is None or twin.score > before.score:
        found[twin.known.id] = twin


def _kind(key: str) -> PointKind:
    """What a bare contact point is: links may hold an @, but only after a slash."""
    if "@" in key and "/" not in key.partition("@")[0]:
        return PointKind.EMAIL
    return PointKind.TEL if key.startswith("+") else PointKind.URL
