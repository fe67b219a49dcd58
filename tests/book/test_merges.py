"""Two contacts become one with nothing lost, and two again by one undo."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, given, settings

from eventmate.book import (
    Book,
    cards,
    contacts,
    encounters,
    events,
    followups,
    history,
    imports,
    log,
    merges,
    recognition,
)
from eventmate.book.imports import Reading
from eventmate.book.staging import Staging
from eventmate.errors import BadInput, NotFound
from eventmate.matching import names
from eventmate.matching.merge import Side, show
from eventmate.model import (
    Channel,
    CommonGround,
    Contact,
    ContactPoint,
    Draft,
    Event,
    FollowUp,
    FollowUpKind,
    Ground,
    Photo,
    PointKind,
    StatementKind,
)
from eventmate.text import fold
from tests import strategies
from tests.book.test_history import contents

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
_EMAIL = ContactPoint(PointKind.EMAIL, "ada@x.org")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Book(tmp_path_factory.mktemp("empty") / "book.db")
    with made.write():
        pass
    return made.path


def bring(book: Book, draft: Draft, now: datetime = NOW) -> int:
    """Store somebody as an import does, whoever they resemble."""
    staging, told = Staging(), recognition.told(draft, "")
    number = staging.add(draft, draft.uid or str(uuid.uuid4()), recognition.digest(draft), told, now)
    with book.write() as db:
        return staging.move(db) + number


def capture(book: Book, name: str, now: datetime = NOW, event: int | None = None, **fields: object) -> Contact:
    return contacts.capture(book, Draft(name=name, **fields), now, event_id=event).contact  # type: ignore[arg-type]


def _told(contact: Contact) -> set[object]:
    """All that a contact says, whether it is current or former."""
    single = {(f, fold(show(getattr(contact, f)))) for f in ("nickname", "organization", "title", "birthday", "vouch")}
    return {
        *(item for item in single if item[1]),
        *((f.field, fold(f.value)) for f in contact.former),
        *((p.kind, names.point_key(p.kind, p.value), p.extension) for p in contact.points),
        *(("note", fold(line).strip()) for line in contact.note.split("\n") if line.strip()),
        *(("tag", fold(tag)) for tag in contact.tags),
        *(("address", a.street, a.locality, a.country) for a in contact.addresses),
        *(("property", p.name, p.value) for p in contact.properties),
        *(("statement", s.kind, fold(s.text)) for s in contact.statements),
        *(("encounter", e.met, e.note) for e in contact.encounters),
    }


@settings(max_examples=10)
@given(strategies.drafts(), strategies.drafts())
def test_nothing_of_either_is_lost_and_undo_brings_both_back(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, one: Draft, other: Draft
) -> None:
    assume(one.uid != other.uid)
    book = Book(tmp_path_factory.mktemp("book") / "book.db")
    shutil.copy(empty, book.path)
    keep, gone = bring(book, one, NOW), bring(book, other, LATER)
    told = _told(contacts.get(book, keep)) | _told(contacts.get(book, gone))
    before = contents(book)
    merged = merges.merge(book, keep, gone, LATER).contact
    # A birthday without a year is told by one with it.
    lost = {item for item in told - _told(merged) if not str(item).startswith("('birthday', '--")}
    assert lost == set()
    assert [row[0] for row in contents(book)["contacts"]] == [keep]
    after = contents(book)
    history.undo(book, LATER)
    assert contents(book) == before
    history.redo(book, LATER)
    assert contents(book) == after


@pytest.mark.parametrize("swapped", [False, True])
def test_the_older_uid_stays_and_the_other_still_finds_them(book: Book, swapped: bool) -> None:
    old, new = capture(book, "Ada Lovelace"), capture(book, "Ada Lovelace", LATER)
    keep, other = (new, old) if swapped else (old, new)
    merged = merges.merge(book, keep.id, other.id, LATER).contact
    assert (merged.id, merged.uid, merged.created) == (keep.id, old.uid, old.created)
    assert contacts.resolve(book, new.uid).id == keep.id
    with pytest.raises(NotFound):
        contacts.get(book, other.id)


def test_both_notes_and_both_values_stay(book: Book) -> None:
    one = bring(book, Draft(name="Ada Lovelace", title="Engineer", note="likes tea"))
    other = bring(book, Draft(name="Countess of Lovelace", title="CTO", note="hates coffee"), LATER)
    merged = merges.merge(book, one, other, LATER, {"title": Side.MINE, "fn": Side.OTHER}).contact
    assert (merged.fn, merged.title, merged.note) == ("Countess of Lovelace", "Engineer", "likes tea\nhates coffee")
    assert {(f.field, f.value) for f in merged.former} == {("title", "CTO"), ("fn", "Ada Lovelace")}


def test_meetings_with_all_that_hangs_on_them_change_hands(book: Book) -> None:
    london = events.start(book, Event("PyLondon"), NOW)
    one, other = capture(book, "Ada Lovelace", event=london.id), capture(book, "Ada L", LATER, london.id, note="n")
    encounters.share(book, other.encounters[0].id, CommonGround(Ground.SCHOOL, "ETH"), LATER)
    encounters.state(
        book, StatementKind.OFFERS, "coaching", LATER, contact_id=other.id, encounter_id=other.encounters[0].id
    )
    merged = merges.merge(book, one.id, other.id, LATER).contact
    assert {e.id for e in merged.encounters} == {one.encounters[0].id, other.encounters[0].id}
    assert [c.text for e in merged.encounters for c in e.common] == ["ETH"]
    assert [(s.text, s.encounter_id) for s in merged.statements] == [("coaching", other.encounters[0].id)]
    assert events.get(book, london.id).met == 1


def test_what_is_logged_changes_hands(book: Book) -> None:
    one, other = capture(book, "Ada Lovelace"), capture(book, "Ada L")
    log.note(book, other.id, "by telephone", LATER)
    merges.merge(book, one.id, other.id, LATER)
    assert [entry.text for entry in log.listing(book, one.id)] == ["by telephone"]


def _follow_up(book: Book, contact: int, text: str, due: date | None, **fields: object) -> FollowUp:
    made = FollowUp(FollowUpKind.TASK, text, NOW, contact_id=contact, due=due, **fields)  # type: ignore[arg-type]
    return followups.add(book, made, NOW)


def test_equal_open_follow_ups_become_one_and_others_stay(book: Book) -> None:
    one, other = capture(book, "Ada Lovelace").id, capture(book, "Ada L").id
    kept = _follow_up(book, one, "Send the paper", date(2026, 12, 2))
    _follow_up(book, other, "send the paper", date(2026, 12, 1), message="Dear Ada")
    _follow_up(book, other, "send the slides", None)
    done = _follow_up(book, other, "send the paper", None, channel=Channel.EMAIL)
    followups.tick(book, [done.id], NOW)
    merges.merge(book, one, other, LATER)
    found = {(f.id, f.text, f.due, f.message) for f in followups.listing(book, contact_id=one)}
    assert (kept.id, "Send the paper", date(2026, 12, 1), "Dear Ada") in found
    assert len(found) == 2
    assert followups.get(book, done.id).contact_id == one


def test_a_phone_that_has_both_keeps_both_and_that_is_said(book: Book) -> None:
    one, other = capture(book, "Ada Lovelace").id, capture(book, "Ada L").id
    cards.hand_over(book, [one, other], "phone", NOW)
    cards.hand_over(book, [other], "tablet", LATER)
    merged = merges.merge(book, one, other, LATER)
    assert merged.on_both == ("phone",)
    assert [(h.destination, h.at) for h in cards.handovers(book, one)] == [("phone", NOW), ("tablet", LATER)]


def test_an_introduction_changes_hands(book: Book) -> None:
    one, other, third = (capture(book, name).id for name in ("Ada Lovelace", "Ada L", "Bob"))
    with book.write() as db:
        for seeker, helper in ((other, third), (one, other)):
            db.table("introductions").insert({"seeker_id": seeker, "helper_id": helper, "state": "suggested"})
    merges.merge(book, one, other, LATER)
    with book.read() as connection:
        found = connection.execute("SELECT seeker_id, helper_id, state FROM introductions ORDER BY id").fetchall()
    assert [tuple(row) for row in found] == [(one, third, "suggested"), (one, one, "declined")]


@pytest.mark.parametrize("side", Side)
def test_the_picture_that_gives_way_stays_behind_the_other(book: Book, side: Side) -> None:
    one, other = (bring(book, Draft(name=f"Ada {n}", photo=Photo(n.encode()))) for n in ("mine", "other"))
    merged = merges.merge(book, one, other, LATER, {"photo": side}).contact
    assert merged.photo == Photo(side.encode())
    with book.read() as connection:
        assert {row[0] for row in connection.execute("SELECT data FROM photos")} == {b"mine", b"other"}


def test_the_facts_stand_side_by_side_before_anything_is_written(book: Book) -> None:
    one, other = (bring(book, Draft(name="Ada Lovelace", title=title)) for title in ("Engineer", "CTO"))
    before = contents(book)
    planned = merges.plan(book, one, other, LATER)
    assert [(c.field, c.mine, c.other) for c in planned.conflicts] == [("title", "Engineer", "CTO")]
    assert contents(book) == before


@pytest.mark.parametrize("operation", [merges.plan, merges.merge])
def test_one_contact_is_not_merged_with_itself(book: Book, operation: Callable[..., object]) -> None:
    one = capture(book, "Ada").id
    with pytest.raises(BadInput, match="one contact"):
        operation(book, one, one, NOW)


def test_a_field_that_does_not_exist_is_refused(book: Book) -> None:
    with pytest.raises(BadInput, match="no field"):
        merges.merge(book, capture(book, "Ada").id, capture(book, "Bob").id, NOW, {"shoe": Side.MINE})


def test_a_card_of_either_is_known_after_the_merge(book: Book) -> None:
    drafts = [Draft(name="Ada Lovelace", title="Engineer"), Draft(name="Ada Byron", title="CTO", uid="u-2")]
    one, other = (bring(book, draft) for draft in drafts)
    merges.merge(book, one, other, LATER)
    with imports.plan(book, map(Reading, drafts), LATER) as planned:
        assert [entry.contact_id for entry in planned.entries] == [1, 1]
        assert imports.apply(book, planned, LATER) == imports.Imported()


def test_doubles_are_found_with_a_reason_and_not_again_once_called_two(book: Book) -> None:
    one = capture(book, "Ada Lovelace", organization="Engines", points=(_EMAIL,)).id
    other = capture(book, "Ada Lovelace", points=(_EMAIL,)).id
    capture(book, "Bob Noyce")
    (pair,) = merges.duplicates(book)
    assert (pair.first.id, pair.second.id, pair.reason) == (one, other, "same e-mail ada@x.org")
    merges.part(book, other, one, NOW)
    assert merges.duplicates(book) == ()
    history.undo(book, NOW)
    assert len(merges.duplicates(book, among=[other])) == 1


def test_being_two_people_outlives_a_merge_with_a_third(book: Book) -> None:
    one, other, third = (capture(book, "Ada Lovelace", points=(_EMAIL,)).id for _ in range(3))
    merges.part(book, other, third, NOW)
    merges.merge(book, one, other, NOW)
    assert merges.duplicates(book) == ()
