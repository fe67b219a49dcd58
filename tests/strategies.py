"""Hypothesis strategies for values of the model: people of every script, and text that means harm."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from eventmate.model import (
    Address,
    CommonGround,
    Contact,
    ContactPoint,
    Draft,
    Encounter,
    Ground,
    Name,
    Photo,
    PointKind,
    Property,
    Statement,
    StatementKind,
)
from eventmate.properties import labels
from eventmate.properties.reach import link_key
from eventmate.text import clean, harmless

HOSTILE = (
    "A\x1b]52;c;ZXZpbA==\x1b\\B",
    "\x1b]8;;http://e\x1b\\x",
    "\x9b31m red",
    "nul\x00and\x7fdel",
    "evil\u202egpj.exe",
    "zero\u200bwidth",
    "[/]",
    "[bold",
    "[@click=app.exit]X[/]",
    "A\r\nTEL:+666",
    "A\nBEGIN:VCARD",
    "A\rTEL:+666",
    "WORK\r\nTEL:999",
    "next\x85line\u2028separator\x0bvertical",
    "END:VCARD\r\nBEGIN:VCARD\r\nFN:Second",
    "=10+20+cmd|' /C calc'!A0",
    "@SUM(1)",
    "../../.bashrc",
    "-rf",
    "CON",
    "é" * 300,
    "." * 500,
    "a@b\r\nBcc:x",
    "\\n\\,\\;\\",
    'quote"colon:semi;comma,',
    "\ud800lone surrogate",
    "\\",
    "^n^'^^",
)

_SCRIPTS = (
    ("Ada", "Lovelace"),
    ("Þóra", "Jørgensen-Nguyễn"),
    ("Łukasz", "Wiśniewski"),
    ("Анна", "Каренина"),
    ("Ελένη", "Παπαδοπούλου"),
    ("小明", "王"),
    ("さくら", "山田"),
    ("민준", "김"),
    ("محمد", "الخوارزمي"),
    ("שרה", "כהן"),
    ("आर्यभट", "शर्मा"),
    ("Seán", "O'Brien"),
    ("José", "van der Berg"),
    ("👩\u200d🚀", "Zoë"),
)
_WORD = st.text(string.ascii_letters + string.digits, min_size=1, max_size=12)
_MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


def hostile() -> st.SearchStrategy[str]:
    """Text that means harm, alone and within other text."""
    return st.one_of(
        st.sampled_from(HOSTILE),
        st.builds("{}{}{}".format, st.text(max_size=5), st.sampled_from(HOSTILE), st.text(max_size=5)),
        st.text(max_size=40),
    )


def plain(*, lines: bool = False, max_size: int = 60) -> st.SearchStrategy[str]:
    """Text as the model holds it: clean, in any script, never empty."""
    pieces = st.one_of(
        st.sampled_from([word for pair in _SCRIPTS for word in pair]),
        st.text(max_size=max_size),
        st.sampled_from(HOSTILE),
        st.sampled_from(["a, b; c\\d", "line\nbreak", "x" * 200, "ж" * 100, "C:\\new\\table", '"quoted"']),
    )
    return pieces.map(lambda text: clean(text, lines=lines)).filter(bool)


def full_names() -> st.SearchStrategy[str]:
    """What stands in FN."""
    return st.one_of(st.sampled_from([f"{given} {family}" for given, family in _SCRIPTS]), plain())


def names() -> st.SearchStrategy[Name]:
    """Structured names, some without any part."""
    part = st.one_of(st.just(""), plain(max_size=12))
    pairs = st.sampled_from(_SCRIPTS).map(lambda pair: Name(pair[1], pair[0]))
    return st.one_of(st.just(Name()), pairs, st.builds(Name, part, part, part, part, part))


def own_labels() -> st.SearchStrategy[str]:
    """Labels of a contact point that no vCard TYPE says."""
    return plain(max_size=12).filter(
        lambda label: not label.startswith("_$!<") and not labels.is_common(label.casefold())
    )


def telephone_numbers() -> st.SearchStrategy[str]:
    """Numbers in the form of E.164, assigned or not."""
    return st.integers(10_000_000, 999_999_999_999_999).map(lambda number: f"+{number}")


def points() -> st.SearchStrategy[ContactPoint]:
    """Current contact points as the book holds them."""
    tel = st.builds(
        ContactPoint,
        st.just(PointKind.TEL),
        telephone_numbers(),
        label=st.one_of(st.sampled_from(["", "mobile", "work", "home", "fax", "main", "pager"]), own_labels()),
        extension=st.one_of(st.just(""), st.integers(0, 99999).map(str)),
        preferred=st.booleans(),
    )
    email = st.builds(
        ContactPoint,
        st.just(PointKind.EMAIL),
        st.builds("{}@{}.example".format, _WORD, _WORD),
        label=st.one_of(st.sampled_from(["", "work", "home"]), own_labels()),
        preferred=st.booleans(),
    )
    return st.one_of(tel, email, links())


def links() -> st.SearchStrategy[ContactPoint]:
    """Web addresses, plain ones and profiles."""
    path = st.text(string.ascii_letters + string.digits + "-_~,;=&%()'", max_size=30)
    site = st.builds("https://{}.example/{}".format, _WORD, path)
    service = st.sampled_from([("linkedin.com/in", "linkedin"), ("x.com", "x"), ("github.com", "github")])
    profile = st.builds(lambda s, word: (f"https://{s[0]}/{word}", s[1]), service, _WORD)
    return st.one_of(
        st.builds(ContactPoint, st.just(PointKind.URL), site, label=st.one_of(st.just(""), own_labels())),
        st.builds(ContactPoint, st.just(PointKind.URL), site, label=st.just("mastodon")),
        profile.map(lambda pair: ContactPoint(PointKind.URL, pair[0], label=pair[1])),
    )


def addresses() -> st.SearchStrategy[Address]:
    """Postal addresses with at least one component."""
    part = st.one_of(st.just(""), plain(lines=True, max_size=20))
    whole = st.builds(
        Address,
        part,
        part,
        part,
        part,
        part,
        part,
        part,
        st.one_of(st.sampled_from(["", "work", "home"]), own_labels()),
    )
    return whole.filter(lambda a: bool(a.po_box + a.extended + a.street + a.locality + a.region + a.country))


def birthdays() -> st.SearchStrategy[str]:
    """ISO dates, and days without a year."""
    days = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat)
    return st.one_of(st.just(""), days, days.map(lambda day: "-" + day[4:]))


def properties() -> st.SearchStrategy[Property]:
    """Properties that have no field, as a card may bring them."""
    value = st.one_of(st.text(max_size=120), st.sampled_from(HOSTILE)).map(lambda t: harmless(t).replace("\n", "\\n"))
    parameter = st.one_of(_WORD, st.text(max_size=12), st.sampled_from(HOSTILE)).map(
        lambda t: harmless(t).replace("\t", " ")
    )
    name = st.builds("X-{}".format, _WORD).map(str.upper)
    params = st.dictionaries(name, st.lists(parameter, min_size=1, max_size=3).map(tuple), max_size=3)
    kept = st.builds(
        Property,
        name.filter(lambda n: not n.startswith(("X-PHONETIC", "X-SOCIAL", "X-AB"))),
        value,
        st.one_of(st.just(""), _WORD),
        params.map(lambda pairs: tuple(pairs.items())),
    )
    return kept


def photos() -> st.SearchStrategy[Photo]:
    """Bytes that say they are a picture."""
    return st.builds(Photo, st.binary(min_size=1, max_size=300), st.sampled_from(["JPEG", "PNG", "GIF"]))


def encounters() -> st.SearchStrategy[Encounter]:
    """Meetings, with a source that must never leave."""
    told = st.one_of(st.just(""), plain(lines=True))
    return st.builds(
        Encounter,
        contact_id=st.just(1),
        met=_MOMENTS,
        event_name=told,
        source=_WORD.map(lambda word: f"source-{word}-never-leaves"),
        note=told,
        talk=told,
        through=told,
        warmth=st.integers(0, 4),
        common=st.lists(st.builds(CommonGround, st.sampled_from(Ground), told), max_size=2).map(tuple),
    )


def contacts(*, met: bool = False) -> st.SearchStrategy[Contact]:
    """People as the book holds them.

    Args:
        met: with encounters and statements, which a card tells in its NOTE.
    """
    statement = st.builds(Statement, st.sampled_from(StatementKind), plain(), st.just(date(2026, 11, 18)))
    unique = {
        "unique_by": lambda p: (p.kind, link_key(p.value)),
    }
    return st.builds(
        Contact,
        uid=st.uuids().map(str),
        fn=full_names(),
        created=_MOMENTS,
        revised=_MOMENTS,
        name=names(),
        nickname=st.one_of(st.just(""), plain()),
        pronunciation=st.one_of(st.just(""), plain()),
        organization=st.one_of(st.just(""), plain()),
        title=st.one_of(st.just(""), plain()),
        birthday=birthdays(),
        note=st.one_of(st.just(""), plain(lines=True)),
        points=st.lists(points(), max_size=5, **unique).map(tuple),  # type: ignore[arg-type]
        addresses=st.lists(addresses(), max_size=2).map(tuple),
        tags=st.lists(plain(), max_size=3, unique_by=str.casefold).map(tuple),
        statements=st.lists(statement, max_size=3).map(tuple) if met else st.just(()),
        encounters=st.lists(encounters(), max_size=3).map(tuple) if met else st.just(()),
        photo=st.one_of(st.none(), photos()),
        properties=st.lists(properties(), max_size=4).map(tuple),
    )


def drafts() -> st.SearchStrategy[Draft]:
    """What a card says of one person."""
    return contacts().map(
        lambda c: Draft(
            name=c.fn,
            structured=c.name,
            organization=c.organization,
            title=c.title,
            points=c.points,
            tags=c.tags,
            note=c.note,
            nickname=c.nickname,
            pronunciation=c.pronunciation,
            birthday=c.birthday,
            addresses=c.addresses,
            photo=c.photo,
            uid=c.uid,
            properties=c.properties,
        )
    )


def saved(draft: Draft, *, revised: datetime = datetime(2026, 11, 18, tzinfo=UTC)) -> Contact:
    """Make the contact that saving a draft makes, without a book."""
    return Contact(
        uid=draft.uid or "00000000-0000-4000-8000-000000000000",
        fn=draft.name,
        created=revised - timedelta(days=1),
        revised=revised,
        name=draft.structured,
        nickname=draft.nickname,
        pronunciation=draft.pronunciation,
        organization=draft.organization,
        title=draft.title,
        birthday=draft.birthday,
        note=draft.note,
        points=draft.points,
        addresses=draft.addresses,
        tags=draft.tags,
        photo=draft.photo,
        properties=draft.properties,
    )
