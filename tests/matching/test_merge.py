from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmate.matching.merge import SINGLE, How, Merge, Side, plan, show
from eventmate.model import (
    Address,
    Circle,
    Contact,
    ContactPoint,
    Draft,
    Encounter,
    Former,
    Name,
    Photo,
    PointKind,
    Property,
    Statement,
    StatementKind,
)  # fmt: skip
from eventmate.text import fold

TODAY = date(2026, 5, 4)
OLD = datetime(2024, 1, 1, tzinfo=UTC)
NEW = datetime(2026, 5, 1, tzinfo=UTC)
ADA = Contact(
    uid="a", fn="Ada Lovelace", created=OLD, revised=OLD, name=Name("Lovelace", "Ada"), organization="Engines",
    title="Analyst", points=(ContactPoint(PointKind.EMAIL, "ada@x.org", label="work"),), tags=("maths",),
    note="Likes tea", id=1,
)  # fmt: skip
OTHER = replace(ADA, uid="b", id=2, created=NEW, revised=NEW)


def merged(mine: Contact, other: Contact | Draft, base: Contact | None = None, **take: Side) -> Merge:
    return plan(mine, other, base, on=TODAY, take=take)


def values(contact: Contact, field: str) -> set[str]:
    return {show(getattr(contact, field)), *(f.value for f in contact.former if f.field == field)}


def test_what_one_side_lacks_is_new() -> None:
    change, *rest = merged(replace(ADA, title=""), OTHER).changes
    assert (change.field, change.how, change.kept, rest) == ("title", How.NEW, Side.OTHER, [])


def test_a_change_of_the_other_since_the_base_replaces() -> None:
    result = merged(ADA, replace(OTHER, title="Director"), ADA)
    assert (result.contact.title, result.changes[0].how) == ("Director", How.REPLACED)


def test_a_replaced_value_stays_dated() -> None:
    result = merged(ADA, replace(OTHER, title="Director"), ADA)
    assert result.contact.former == (Former("title", "Analyst", "", "2026-05-04"),)


def test_my_own_change_since_the_base_stands() -> None:
    result = merged(replace(ADA, title="Director"), OTHER, ADA)
    assert (result.contact.title, result.changes) == ("Director", ())


def test_two_changes_since_the_base_are_a_conflict() -> None:
    result = merged(replace(ADA, title="Director"), replace(OTHER, title="Chair"), ADA)
    assert [change.field for change in result.conflicts] == ["title"]


@pytest.mark.parametrize("side", list(Side))
def test_the_persons_word_settles_a_conflict(side: Side) -> None:
    result = merged(ADA, replace(OTHER, title="Chair"), title=side)
    assert (result.contact.title, result.conflicts) == ({"mine": "Analyst", "other": "Chair"}[side], ())


def test_the_newer_record_wins_when_it_is_known() -> None:
    result = plan(ADA, Draft(name="Ada Lovelace", title="Chair"), on=TODAY, newer=Side.OTHER)
    assert (result.contact.title, result.conflicts) == ("Chair", ())


def test_a_file_of_unknown_age_leaves_my_value_current() -> None:
    result = merged(ADA, Draft(name="Ada Lovelace", title="Chair"))
    assert (result.contact.title, [c.field for c in result.conflicts]) == ("Analyst", ["title"])


def test_a_fuller_name_is_no_conflict() -> None:
    result = merged(replace(ADA, fn="Ada", name=Name(given="Ada")), OTHER)
    assert (result.contact.fn, result.contact.name.family, result.conflicts) == ("Ada Lovelace", "Lovelace", ())


def test_capitals_and_accents_are_no_conflict() -> None:
    result = merged(replace(ADA, organization="CAFÉ NOIR"), replace(OTHER, organization="Cafe Noir"))
    assert result.conflicts == ()


def test_the_older_uid_stays_and_the_other_is_an_alias() -> None:
    result = merged(OTHER, ADA)
    assert (result.contact.uid, result.contact.id, result.alias) == ("a", 1, "b")


def test_notes_are_joined_without_repeating() -> None:
    result = merged(ADA, replace(OTHER, note="Likes tea\nPlays chess"))
    assert result.contact.note == "Likes tea\nPlays chess"


def test_an_equal_address_in_other_capitals_is_one_contact_point() -> None:
    result = merged(ADA, replace(OTHER, points=(ContactPoint(PointKind.EMAIL, "ADA@X.org", label="home"),)))
    assert len(result.contact.points) == 1


def test_two_groups_of_one_name_stay_apart() -> None:
    mine = (Property("URL", "a.example", "item1"), Property("X-ABLABEL", "blog", "item1"))
    other = (Property("URL", "b.example", "item1"), Property("X-ABLABEL", "shop", "item1"))
    result = merged(replace(ADA, properties=mine), replace(OTHER, properties=other)).contact.properties
    assert Counter(p.group for p in result) == {"item1": 2, "item2": 1} | {"item2": 2}


def test_a_statement_closed_on_one_side_is_closed() -> None:
    said = Statement(StatementKind.OFFERS, "a desk", date(2025, 1, 1), 1)
    closed = replace(said, closed=date(2025, 2, 1))
    result = merged(replace(ADA, statements=(said,)), replace(OTHER, statements=(closed,)))
    assert [s.closed for s in result.contact.statements] == [date(2025, 2, 1)]


def test_two_photos_are_a_conflict() -> None:
    result = merged(replace(ADA, photo=Photo(b"1")), replace(OTHER, photo=Photo(b"2")))
    assert [c.field for c in result.conflicts] == ["photo"]


WORDS = st.sampled_from(["", "a", "b", "A", "á", "long text", "long", "-x-"])
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC))
DAYS = st.dates(date(2020, 1, 1), date(2026, 1, 1))
POINTS = st.builds(
    ContactPoint, st.sampled_from(PointKind), WORDS.filter(bool), label=WORDS, preferred=st.booleans(),
    until=st.sampled_from(["", "2025-01-01"]),
)  # fmt: skip
SAID = st.builds(Statement, st.sampled_from(StatementKind), WORDS.filter(bool), DAYS, closed=st.none() | DAYS)
MEETINGS = st.builds(Encounter, st.just(1), MOMENTS, source=WORDS)
PLACES = st.builds(Address, street=WORDS)
PROPERTIES = st.builds(Property, st.sampled_from(["X-A", "X-B"]), WORDS, st.sampled_from(["", "item1", "item2"]))


@st.composite
def contacts(draw: st.DrawFn, uid: str = "a") -> Contact:
    met = draw(st.lists(MEETINGS, max_size=2, unique_by=lambda e: (e.met, e.source)))
    return Contact(
        uid=uid, fn=draw(WORDS), created=draw(MOMENTS), revised=draw(MOMENTS),
        name=draw(st.builds(Name, WORDS, WORDS)), nickname=draw(WORDS), organization=draw(WORDS), title=draw(WORDS),
        birthday=draw(st.sampled_from(["", "--12-10", "1815-12-10", "1815-12-11"])), note=draw(WORDS),
        circle=draw(st.sampled_from(Circle)), vouch=draw(WORDS),
        points=tuple(draw(st.lists(POINTS, max_size=3, unique_by=lambda p: (p.kind, fold(p.value))))),
        addresses=tuple(draw(st.lists(PLACES, max_size=2, unique_by=lambda a: fold(a.street)))),
        tags=tuple(draw(st.lists(WORDS.filter(bool), max_size=3, unique_by=fold))),
        statements=tuple(draw(st.lists(SAID, max_size=3, unique_by=lambda s: (s.kind, fold(s.text))))),
        encounters=tuple(sorted(met, key=lambda e: e.met, reverse=True)),
        properties=tuple(draw(st.lists(PROPERTIES, max_size=3, unique=True))),
    )  # fmt: skip


def content(contact: Contact) -> dict[str, object]:
    """What a contact says, without the order of things and the way equal words are written."""
    groups: dict[str, list[str]] = {}
    for item in contact.properties:
        groups.setdefault(item.group or item.name + item.value, []).append(item.name + item.value)
    return {
        **{field: fold(show(getattr(contact, field))) for field in SINGLE},
        "former": {(f.field, fold(f.value)) for f in contact.former},
        "points": {(p.kind, fold(p.value)) for p in contact.points},
        "tags": {fold(tag) for tag in contact.tags},
        "statements": {(s.kind, fold(s.text), s.since, s.closed) for s in contact.statements},
        "encounters": {(e.met, e.source) for e in contact.encounters},
        "addresses": {fold(a.street) for a in contact.addresses},
        "properties": sorted(sorted(group) for group in groups.values()),
        "note": {fold(line) for line in contact.note.split("\n")},
        "circle": contact.circle, "uid": contact.uid,
    }  # fmt: skip


@settings(max_examples=30)
@given(contacts())
def test_a_merge_with_itself_changes_nothing(contact: Contact) -> None:
    result = merged(contact, contact)
    assert (result.contact, result.changes, result.alias) == (contact, (), "")


@settings(max_examples=30)
@given(contacts("a"), contacts("b"))
def test_every_single_value_of_both_stands_or_is_kept(one: Contact, two: Contact) -> None:
    result = merged(one, two).contact
    for field in ("organization", "title", "nickname", "vouch"):
        kept = {fold(value) for value in values(result, field)}
        assert {fold(getattr(one, field)), fold(getattr(two, field))} - {""} <= kept


@settings(max_examples=30)
@given(contacts("a"), contacts("b"))
def test_everything_there_are_several_of_stands(one: Contact, two: Contact) -> None:
    result, first, second = content(merged(one, two).contact), content(one), content(two)
    for field in ("points", "tags", "encounters", "addresses"):
        assert result[field] >= first[field] | second[field]  # type: ignore[operator]


@settings(max_examples=30)
@given(contacts("a"), contacts("b"))
def test_a_note_loses_no_line(one: Contact, two: Contact) -> None:
    note = fold(merged(one, two).contact.note)
    assert fold(one.note) in note
    assert fold(two.note) in note


@settings(max_examples=30)
@given(contacts("a"), contacts("b"))
def test_a_second_merge_adds_nothing(one: Contact, two: Contact) -> None:
    result = merged(one, two).contact
    assert content(merged(result, two).contact) == content(result)


@settings(max_examples=30)
@given(contacts("a"), contacts("b"))
def test_the_order_does_not_matter(one: Contact, two: Contact) -> None:
    assert content(merged(one, two).contact) == content(merged(two, one).contact)


@settings(max_examples=30)
@given(contacts(), contacts("b"), contacts("c"))
def test_with_a_base_only_two_changes_conflict(base: Contact, one: Contact, two: Contact) -> None:
    for change in merged(one, two, base).conflicts:
        assert getattr(one, change.field) != getattr(base, change.field) != getattr(two, change.field)


@settings(max_examples=30)
@given(contacts(), st.builds(Draft, name=WORDS, organization=WORDS, title=WORDS, note=WORDS, tags=st.tuples(WORDS)))
def test_a_draft_read_twice_adds_nothing(contact: Contact, draft: Draft) -> None:
    result = merged(contact, draft).contact
    assert merged(result, draft).contact == result
