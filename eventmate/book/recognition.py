"""Whether somebody who was read from a file is in the book already, or came before in the same file.

Exact keys alone, each a look into a dictionary: the same card, UID, address,
number, link or name. What is only alike is left to `merges.duplicates`.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import cached_property, lru_cache

from eventmate import properties as vcard
from eventmate.matching import names, nicknames
from eventmate.matching.twins import Known, judge
from eventmate.model import Contact, ContactPoint, Draft, Name, Photo, PointKind
from eventmate.text import fold

_SHARED = 3
"""Held by so many, a contact point tells nobody from the others."""
_COMPARED = 50
"""More people of one name, or behind one number, are not told apart one by one."""
_LIKELY = 0.8
_ALIKE = 0.7
"""Enough where nothing else is told that could tell two people apart."""
_WORLDWIDE = 16
"""Characters from which on a UID is nobody else's, whatever the name; some programs write ``1``."""
_TOLD = ("fn", "nickname", "pronunciation", "organization", "title", "birthday")


class How(Enum):
    """By what somebody was recognised."""

    CARD = auto()
    """The very same was read before."""
    SURE = auto()
    """By UID, or by a contact point and a name that agrees."""
    LIKELY = auto()
    """By name, or by a contact point alone: a person decides."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Whom a draft is of."""

    id: int
    """Below zero for somebody who came before in the file."""
    how: How
    reason: str = ""
    by_uid: bool = False


def digest(draft: Draft) -> str:
    """Name what a draft tells, so that the same is known again; short, and equal in every process."""
    told = (
        draft.name, draft.structured, draft.organization, draft.title, draft.nickname, draft.pronunciation,
        draft.birthday, draft.note, draft.tags, draft.looking_for, draft.offers, draft.knows, draft.uid,
        [(p.kind.value, p.value, p.label, p.extension, p.preferred) for p in draft.points],
        [repr(a) for a in draft.addresses],
        [(p.name, p.value, p.group, p.params) for p in draft.properties],
        vcard.digest(draft.photo) if draft.photo else "",
    )  # fmt: skip
    return hashlib.blake2b(repr(told).encode("utf-8", "replace"), digest_size=16).hexdigest()


def told(draft: Draft, origin: str) -> str:
    """Write down what of a draft the next reading from the same origin is compared with, as JSON."""
    values: dict[str, object] = {"from": draft.uid or origin, "fn": draft.name}
    values |= {field: value for field in _TOLD[1:] if (value := getattr(draft, field))}
    if (name := draft.structured) != Name():
        values["name"] = (name.family, name.given, name.additional, name.prefix, name.suffix)
    if draft.photo is not None:
        values["photo"] = vcard.digest(draft.photo)
    return json.dumps(values, ensure_ascii=False)


def base(connection: sqlite3.Connection, mine: Contact, draft: Draft, origin: str) -> Contact | None:
    """Give what the same origin told of a person last, for a comparison of three; None when it told nothing yet."""
    for row in connection.execute("SELECT told FROM imported WHERE contact_id = ? ORDER BY id DESC", [mine.id]):
        values = json.loads(row[0])
        if values.get("from") and values["from"] == (draft.uid or origin):
            photos = (photo for photo in (mine.photo, draft.photo) if photo is not None)
            return Contact(
                mine.uid,
                created=mine.created,
                revised=mine.revised,
                name=Name(*values.get("name", ())),
                photo=_same(photos, values.get("photo", "")),
                **{field: values.get(field, "") for field in _TOLD},
            )
    return None


def _same(photos: Iterable[Photo], wanted: str) -> Photo | None:
    return next((photo for photo in photos if vcard.digest(photo) == wanted), None)


class Register:
    """Everybody in a book, by what they are recognised by; whoever is staged is added with a number below zero.

    What a look-up needs is read when it is needed first: a file that was
    imported before is known by its cards alone.
    """

    def __init__(self, connection: sqlite3.Connection | None) -> None:
        """Take a connection that stays open and consistent, or None for a book that is not there yet."""
        self._connection = connection
        self._staged = False
        self._cards = dict(self._read("SELECT digest, contact_id FROM imported"))
        self.revised: dict[int, str] = dict(self._read("SELECT id, revised FROM contacts"))
        """When each was changed last."""

    def _read(self, sql: str) -> list[tuple]:  # type: ignore[type-arg]
        return [tuple(row) for row in self._connection.execute(sql)] if self._connection is not None else []

    @cached_property
    def _uids(self) -> dict[str, int]:
        return dict(self._read("SELECT uid, contact_id FROM aliases UNION ALL SELECT uid, id FROM contacts"))

    @cached_property
    def _people(self) -> dict[int, tuple[str, str]]:
        found = self._read("SELECT id, coalesce(nullif(fn, ''), nickname), organization FROM contacts")
        return {key: (name, organization) for key, name, organization in found}

    @cached_property
    def _points(self) -> dict[str, tuple[int, ...]]:
        # Tuples, for Python's collector goes through lists again and again: a sixth of an import.
        points: dict[str, tuple[int, ...]] = {}
        for kind, value, key in self._read("SELECT DISTINCT kind, value, contact_id FROM contact_points"):
            _file(points, names.point_key(PointKind(kind), value), key)
        return points

    @cached_property
    def _reached(self) -> set[int]:
        """Those of whom a contact point is known."""
        return {key for holders in self._points.values() for key in holders}

    @cached_property
    def _names(self) -> dict[str, tuple[int, ...]]:
        named: dict[str, tuple[int, ...]] = {}
        for key, (name, _) in self._people.items():
            if word := _name_key(name):
                _file(named, word, key)
        return named

    def add(self, key: int, draft: Draft, uid: str, card: str) -> None:
        """Take somebody in who is staged."""
        self._cards[card] = key
        self._uids[uid] = key
        self._staged = True
        self.learn(key, draft.name, draft.organization, draft.points)

    def learn(self, key: int, name: str, organization: str, points: Iterable[ContactPoint]) -> None:
        """Know somebody by these as well."""
        if word := _name_key(name):
            _file(self._names, word, key)
        self._people.setdefault(key, (name, organization))
        for point in points:
            _file(self._points, names.point_key(point.kind, point.value), key)
            self._reached.add(key)

    def know(self, card: str, key: int, uid: str = "") -> None:
        """Know a card, and a UID that nobody has, for somebody's."""
        self._cards[card] = key
        if uid:
            self._uids[uid] = key

    def called(self, key: int) -> str:
        """Give somebody's name."""
        return self._people[key][0]

    def is_taken(self, uid: str) -> bool:
        """Whether a UID is somebody's already."""
        return uid in self._uids

    def staged(self, contact: Contact) -> list[int]:
        """Number the staged who have the UID or a contact point of somebody of the book."""
        if not self._staged:
            return []
        found = {self._uids.get(contact.uid, 0)}
        for point in contact.points:
            found.update(self._points.get(names.point_key(point.kind, point.value), ()))
        return sorted(-key for key in found if key < 0)

    def same_card(self, card: str) -> Seen | None:
        """Say whose card this is, if the very same was read before."""
        return Seen(self._cards[card], How.CARD) if card in self._cards else None

    def find(self, draft: Draft) -> Seen | None:
        """Say whom a draft is of; None for somebody new."""
        if draft.uid and draft.uid in self._uids:
            key = self._uids[draft.uid]
            if len(draft.uid) >= _WORLDWIDE or _agree(draft.name, self._people[key][0]):
                return Seen(key, How.SURE, "same UID", by_uid=True)
            return Seen(key, How.LIKELY, f"same UID {draft.uid}, another name")
        return self._by_points(draft) or self._by_name(draft)

    def _by_points(self, draft: Draft) -> Seen | None:
        sure: dict[int, str] = {}
        likely: dict[int, str] = {}
        for point in draft.points:
            key = names.point_key(point.kind, point.value)
            holders = self._points.get(key, ())
            vague = len(holders) >= _SHARED or (point.kind is PointKind.URL and ("/" not in key or "/company/" in key))
            for holder in holders:
                name = self._people[holder][0]
                if (not vague or (name and draft.name)) and _agree(draft.name, name):
                    sure.setdefault(holder, f"same {_CALLED[point.kind]} {key}")
                elif not vague:
                    likely.setdefault(holder, f"same {_CALLED[point.kind]} {key}, another name")
        if len(sure) == 1:
            return next(Seen(key, How.SURE, reason) for key, reason in sure.items())
        return next((Seen(key, How.LIKELY, reason) for key, reason in (*sure.items(), *likely.items())), None)

    def _by_name(self, draft: Draft) -> Seen | None:
        holders = self._names.get(_name_key(draft.name), ()) if draft.name else ()
        words, firm = (names.parts(draft.name), names.company(draft.organization)) if holders else ((), "")
        for holder in holders:
            name, organization = self._people[holder]
            found = judge(Known(holder, name, organization), names.parts(name), words, firm, _is_common)
            told = bool(draft.points) and holder in self._reached
            if found is not None and found.score >= (_LIKELY if told else _ALIKE):
                return Seen(holder, How.LIKELY, found.reason)
        return None


def _file(under: dict[str, tuple[int, ...]], word: str, key: int) -> None:
    there = under.get(word, ())
    if len(there) < _COMPARED and key not in there:
        under[word] = (*there, key)


_CALLED = {PointKind.EMAIL: "e-mail", PointKind.TEL: "telephone", PointKind.URL: "link"}


def _agree(one: str, other: str) -> bool:
    """Whether two names can be one person's; nobody's name contradicts another."""
    if not one or not other or fold(one) == fold(other):
        return True
    return names.alike(names.parts(one), names.parts(other)) is not None


@lru_cache(maxsize=64)
def _name_key(name: str) -> str:
    words = names.parts(name) if name else ()
    return " ".join(sorted(words)) if names.is_whole(words) else ""


def _is_common(word: str) -> bool:
    return word in nicknames.given() or word in nicknames.FAMILY


def compare(draft: Draft, contact: Contact) -> Seen | None:
    """Say whether a draft is of this contact."""
    register = Register(None)
    register.know("", contact.id, contact.uid)
    register.learn(contact.id, contact.fn or contact.nickname, contact.organization, contact.points)
    return register.find(draft)


def revised_at(rev: str) -> datetime | None:
    """Read a card's REV (RFC 2426 section 3.6.4); None for one without a moment or a zone."""
    try:
        found = datetime.fromisoformat(rev.strip())
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
