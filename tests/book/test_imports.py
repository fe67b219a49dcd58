"""Imports add what is new, once, all or nothing, and one undo takes them back."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventmate.book import Book, contacts, edits, history, imports, search
from eventmate.book.imports import Imported, Reading, Verdict
from eventmate.book.joining import join
from eventmate.book.staging import Staging
from eventmate.errors import BookBusy, Cancelled
from eventmate.export.vcard import card
from eventmate.intake.vcards import read_cards
from eventmate.model import Address, ContactPoint, Draft, Event, Name, PointKind, Property
from tests import strategies
from tests.book import test_history
from tests.cardsplit import content_lines

NOW = datetime(2026, 11, 18, 20, 14, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
_CORPUS = Path(os.environ.get("EVENTMATE_CORPUS", "/nowhere"))
_ADA = ContactPoint(PointKind.EMAIL, "ada@x.org")


def contents(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Every row; of the text that is searched the words, in any order."""
    tables = test_history.contents(book)
    found = [(key, name, *sorted(rest.split())) for key, name, rest in tables["search_text"]]
    return {**tables, "search_text": found}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Book(tmp_path_factory.mktemp("empty") / "book.db")
    with made.write():
        pass
    return made.path


def bring(
    book: Book, *drafts: Draft, now: datetime = NOW, tag: str = "", rev: str = "", origin: str = ""
) -> tuple[list[Any], Imported]:
    readings = [Reading(draft, file="a.vcf", line=n, rev=rev, origin=origin) for n, draft in enumerate(drafts, 1)]
    with imports.plan(book, readings, now) as planned:
        done = imports.apply(book, planned, now, tag=tag, source="a.vcf")
        return planned.entries, done


def verdicts(entries: Sequence[imports.Entry]) -> list[Verdict]:
    return [entry.verdict for entry in entries]


def test_somebody_new_stands_in_the_book_as_read(book: Book) -> None:
    draft = Draft(
        name="Ada Lovelace", structured=Name("Lovelace", "Ada"), organization="Engines", title="CTO",
        points=(_ADA,), tags=("math",), looking_for=("engineers",), note="two\nlines", nickname="Countess",
        birthday="1815-12-10", addresses=(Address(street="1 Main St\nFlat 2", locality="Leeds"),),
        uid="u-1", properties=(Property("X-FOO", "1", "item1", (("TYPE", ("a", "b")),)),),
    )  # fmt: skip
    entries, done = bring(book, draft)
    found = contacts.get(book, done.new[0])
    assert verdicts(entries) == [Verdict.NEW]
    assert (found.fn, found.name, found.note, found.uid) == ("Ada Lovelace", draft.structured, "two\nlines", "u-1")
    assert (found.tags, found.addresses, found.properties) == (draft.tags, draft.addresses, draft.properties)
    assert [p.value for p in found.points] == ["ada@x.org"]
    assert [s.text for s in found.statements] == ["engineers"]
    assert entries[0].contact_id == found.id


@pytest.mark.parametrize("words", ["lovelace", "engines", "x.org", "math", "engineers", "leeds", "2079", "tagged"])
def test_whoever_is_imported_is_found(book: Book, words: str) -> None:
    tel = ContactPoint(PointKind.TEL, "+442079460958")
    bring(book, Draft(name="Ada Lovelace", organization="Engines", points=(_ADA, tel), tags=("math",),
                      looking_for=("engineers",), addresses=(Address(locality="Leeds"),)), tag="tagged")  # fmt: skip
    assert [hit.name for hit in search.find(book, words)] == ["Ada Lovelace"]


def test_the_search_text_is_what_a_change_would_make_it(book: Book) -> None:
    bring(book, Draft(name="Þóra Østergård", points=(_ADA,), tags=("C++",), note="kaffee\nund tee"))
    before = contents(book)["search_text"]
    with book.write() as db:
        db.conn.execute("INSERT INTO stale SELECT id FROM contacts")
    assert contents(book)["search_text"] == before


@settings(max_examples=10)
@given(st.lists(strategies.drafts(), max_size=4), st.lists(strategies.drafts(), min_size=1, max_size=4))
def test_undo_takes_a_whole_import_back(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, there: list[Draft], drafts: list[Draft]
) -> None:
    book = _copy(empty, tmp_path_factory)
    bring(book, *there)
    before = contents(book)
    _, done = bring(book, *drafts, *there[:1], now=LATER, tag="late")
    after = contents(book)
    if done == Imported():
        assert after == before
        return
    history.undo(book, LATER)
    assert contents(book) == before
    history.redo(book, LATER)
    assert contents(book) == after


def _copy(empty: Path, factory: pytest.TempPathFactory) -> Book:
    path = factory.mktemp("book") / "book.db"
    shutil.copy(empty, path)
    return Book(path)


@settings(max_examples=10)
@given(st.lists(strategies.drafts(), min_size=1, max_size=4))
def test_the_same_file_adds_nothing_again(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, drafts: list[Draft]
) -> None:
    book = _copy(empty, tmp_path_factory)
    bring(book, *drafts)
    before = contents(book)
    for day in (1, 2):
        entries, done = bring(book, *drafts, now=NOW + timedelta(day))
        assert set(verdicts(entries)) == {Verdict.KNOWN}
        assert done == Imported()
    assert contents(book) == before


@settings(max_examples=10)
@given(strategies.drafts())
def test_a_card_that_nobody_remembers_adds_nothing_to_its_contact(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, draft: Draft
) -> None:
    book = _copy(empty, tmp_path_factory)
    bring(book, draft)
    with book.write() as db:
        db.execute("DELETE FROM imported")
    before = contents(book)
    entries, _ = bring(book, draft, now=LATER)
    assert (verdicts(entries), entries[0].changes) == ([Verdict.KNOWN], ())
    assert contents(book) == before


@st.composite
def _with_properties_alike(draw: st.DrawFn) -> Draft:
    """Somebody whose unknown properties differ in little: a parameter, a group, the case of either."""
    alike = st.builds(
        replace,
        strategies.properties(),
        name=st.sampled_from(["X-A", "X-B"]),
        value=st.sampled_from(["a", "A", "a ", "a\\nb"]),
        group=st.sampled_from(["", "a", "A", "item1"]),
    )
    draft = draw(strategies.drafts())
    return replace(draft, properties=(*draft.properties, *draw(st.lists(alike, max_size=4))))


@settings(max_examples=12)
@given(_with_properties_alike())
def test_a_card_that_was_exported_adds_nothing_to_its_contact(draft: Draft) -> None:
    mine = strategies.saved(draft)
    (exported,) = read_cards(card(mine).encode())
    assert exported.draft is not None
    merged = join(mine, exported.draft, None, None, NOW.date())
    assert [change for change in merged.changes if change.field not in ("note", "fn")] == []
    assert [prop for prop in merged.contact.properties if not prop.shadow] == list(mine.properties)


def test_what_is_new_is_added_to_whom_the_uid_names(book: Book) -> None:
    bring(book, Draft(name="Ada Lovelace", points=(_ADA,), uid="uid-of-the-countess"))
    mobile = ContactPoint(PointKind.TEL, "+442079460958", label="mobile")
    draft = Draft(name="Ada Lovelace", points=(_ADA, mobile), title="CTO", uid="uid-of-the-countess")
    entries, done = bring(book, draft, now=LATER)
    found = contacts.get(book, done.changed[0])
    assert (verdicts(entries), entries[0].reason) == ([Verdict.CHANGED], "same UID")
    assert (found.title, [p.value for p in found.points]) == ("CTO", ["ada@x.org", "+442079460958"])
    assert {change.field for change in entries[0].changes} == {"title", "points"}


@pytest.mark.parametrize(("rev", "title"), [("2026-11-19T08:00:00Z", "CTO"), ("2020-01-01T00:00:00Z", "Engineer")])
def test_of_two_titles_the_card_wins_that_is_revised_later(book: Book, rev: str, title: str) -> None:
    bring(book, Draft(name="Ada Lovelace", title="Engineer", uid="uid-of-the-countess"))
    edits.change(book, 1, {"title": "Engineer"}, NOW)
    with book.write() as db:
        db.execute("DELETE FROM imported")
    bring(book, Draft(name="Ada Lovelace", title="CTO", uid="uid-of-the-countess"), now=LATER, rev=rev)
    found = contacts.get(book, 1)
    assert found.title == title
    assert {found.title, *(f.value for f in found.former)} == {"Engineer", "CTO"}


def test_what_i_changed_since_is_no_conflict(book: Book) -> None:
    draft = Draft(name="Ada Lovelace", title="Engineer", points=(_ADA,))
    bring(book, draft, origin="linkedin")
    edits.change(book, 1, {"title": "Founder"}, NOW)
    entries, _ = bring(book, replace(draft, organization="Acme"), now=LATER, origin="linkedin")
    found = contacts.get(book, 1)
    assert (verdicts(entries), found.title, found.organization) == ([Verdict.CHANGED], "Founder", "Acme")


def test_what_the_same_origin_says_anew_is_no_conflict(book: Book) -> None:
    draft = Draft(name="Ada Lovelace", title="Engineer", points=(_ADA,))
    bring(book, draft, origin="linkedin")
    entries, _ = bring(book, replace(draft, title="CTO"), now=LATER, origin="linkedin")
    assert (verdicts(entries), contacts.get(book, 1).title) == ([Verdict.CHANGED], "CTO")


def test_a_likely_twin_that_says_otherwise_is_somebody_new_and_named(book: Book) -> None:
    bring(book, Draft(name="Ada Lovelace", organization="Engines", points=(_ADA,)))
    entries, done = bring(book, Draft(name="Ada Lovelace", organization="Acme", points=(_ADA,)), now=LATER)
    assert verdicts(entries) == [Verdict.DOUBTFUL]
    assert (entries[0].like_id, entries[0].contact_id) == (1, done.new[0])
    assert [c.field for c in entries[0].changes if c.how == "conflict"] == ["organization"]


def test_two_who_share_a_telephone_are_two_people(book: Book) -> None:
    tel = ContactPoint(PointKind.TEL, "+442079460958")
    bring(book, Draft(name="Ann Berg", points=(tel,)))
    _, done = bring(book, Draft(name="Bob Olsen", points=(tel,)), now=LATER)
    assert len(done.new) == 1


def test_a_uid_that_two_programs_use_is_no_proof(book: Book) -> None:
    bring(book, Draft(name="Ann Berg", uid="1"))
    _, done = bring(book, Draft(name="Bob Olsen", uid="1"), now=LATER)
    assert contacts.get(book, done.new[0]).uid != "1"


def test_one_who_is_in_the_file_twice_is_one(book: Book) -> None:
    mobile = ContactPoint(PointKind.TEL, "+442079460958")
    first = Draft(name="Ada Lovelace", points=(_ADA,), note="one")
    entries, done = bring(book, first, Draft(name="Ada Lovelace", points=(_ADA, mobile), note="two"), first)
    found = contacts.get(book, done.new[0])
    assert (verdicts(entries), len(done.new)) == ([Verdict.NEW, Verdict.CHANGED, Verdict.KNOWN], 1)
    assert ([p.value for p in found.points], found.note) == (["ada@x.org", "+442079460958"], "one\ntwo")
    assert {entry.contact_id for entry in entries} == {found.id}


def test_two_cards_of_one_who_is_known_are_both_added(book: Book) -> None:
    bring(book, Draft(name="Ada Lovelace", points=(_ADA,)))
    bring(
        book,
        Draft(name="Ada Lovelace", points=(_ADA, ContactPoint(PointKind.TEL, "+442079460958")), note="one"),
        Draft(name="Ada Lovelace", points=(_ADA, ContactPoint(PointKind.EMAIL, "ada@y.org")), note="two"),
        now=LATER,
    )
    found = contacts.get(book, 1)
    assert {p.value for p in found.points} == {"ada@x.org", "ada@y.org", "+442079460958"}
    assert found.note == "one\ntwo"


def test_a_national_number_becomes_dialable_and_leaves_as_it_came(book: Book) -> None:
    (read,) = read_cards(b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nTEL;TYPE=WORK:020 7946 0958\nEND:VCARD\n")
    with imports.plan(book, [Reading(read.draft)], NOW, region="GB") as planned:
        found = contacts.get(book, imports.apply(book, planned, NOW).new[0])
    assert [(p.value, p.written, p.label) for p in found.points] == [("+442079460958", "020 7946 0958", "work")]
    assert "TEL;TYPE=WORK:020 7946 0958\r\n" in card(found)


@pytest.mark.parametrize("draft", [None, Draft()])
def test_what_says_nothing_is_unreadable(book: Book, draft: Draft | None) -> None:
    with imports.plan(book, [Reading(draft, problem="line 3: no colon", file="a.vcf", line=3)], NOW) as planned:
        (entry,) = planned.entries
    assert (entry.verdict, entry.problem, entry.file, entry.line) == (
        Verdict.UNREADABLE, "line 3: no colon", "a.vcf", 3
    )  # fmt: skip


def test_events_come_once(book: Book) -> None:
    event = Event("PyLondon", uid="e-1", place="Leeds", starts=NOW.date())
    for expected in (1, 0):
        with imports.plan(book, [Reading(event=event), Reading(event=event)], NOW) as planned:
            assert len(imports.apply(book, planned, NOW).events) == expected


def test_a_tag_is_given_to_the_known_as_well(book: Book) -> None:
    draft = Draft(name="Ada Lovelace", points=(_ADA,))
    bring(book, draft)
    for changed in ((1,), ()):
        _, done = bring(book, draft, Draft(name="Bob", points=()), now=LATER, tag="#London")
        assert done.changed == changed
    assert [contacts.get(book, key).tags for key in (1, 2)] == [("London",), ("London",)]


def test_planning_writes_nothing_and_needs_no_book(tmp_path: Path) -> None:
    book = Book(tmp_path / "book.db")
    with imports.plan(book, [Reading(Draft(name="Ada"))], NOW) as planned:
        person = planned.person(planned.entries[0])
    assert person is not None
    assert person.fn == "Ada"
    assert not book.path.exists()


def test_a_plan_can_be_cancelled(book: Book) -> None:
    read = 0

    def readings() -> Iterator[Reading]:
        nonlocal read
        for read in range(10_000):
            yield Reading(Draft(name=f"Ada {read}"))

    with pytest.raises(Cancelled):
        imports.plan(book, readings(), NOW, cancelled=lambda: read > 300)
    assert read < 500


def test_progress_is_told(book: Book) -> None:
    told: list[int] = []
    imports.plan(book, (Reading(Draft(name=f"A {n}")) for n in range(250)), NOW, on_progress=told.append).close()
    assert told == [100, 200]


def test_one_who_was_captured_meanwhile_is_not_doubled(book: Book) -> None:
    mobile = ContactPoint(PointKind.TEL, "+442079460958")
    with imports.plan(book, [Reading(Draft(name="Ada Lovelace", points=(_ADA, mobile), note="n"))], NOW) as planned:
        ada = contacts.capture(book, Draft(name="Ada Lovelace", points=(_ADA,)), NOW).contact
        done = imports.apply(book, planned, LATER)
    found = contacts.get(book, ada.id)
    assert (done.new, done.changed) == ((), (ada.id,))
    assert ({p.value for p in found.points}, found.note) == ({"ada@x.org", "+442079460958"}, "n")
    assert planned.entries[0].verdict is Verdict.CHANGED


def test_a_change_made_meanwhile_stays(book: Book) -> None:
    bring(book, Draft(name="Ada Lovelace", points=(_ADA,), uid="uid-of-the-countess"))
    draft = Draft(name="Ada Lovelace", title="CTO", uid="uid-of-the-countess")
    with imports.plan(book, [Reading(draft)], LATER) as planned:
        edits.change(book, 1, {"title": "Founder"}, NOW + timedelta(hours=1))
        imports.apply(book, planned, LATER)
    assert contacts.get(book, 1).title == "Founder"


def test_one_who_was_forgotten_meanwhile_stays_forgotten(book: Book) -> None:
    bring(book, Draft(name="Ada Lovelace", points=(_ADA,)), Draft(name="Bob"))
    with imports.plan(book, [Reading(Draft(name="Ada Lovelace", points=(_ADA,), title="CTO"))], LATER) as planned:
        contacts.forget(book, 1, LATER)
        assert imports.apply(book, planned, LATER) == Imported()
    assert [hit.name for hit in search.find(book, "")] == ["Bob"]


def test_a_busy_book_is_left_alone_and_may_be_tried_again(book: Book) -> None:
    contacts.capture(book, Draft(name="Bob"), NOW)
    book.wait = 0.05
    with imports.plan(book, [Reading(Draft(name="Ada"))], NOW) as planned:
        before = contents(book)
        blocker = sqlite3.connect(book.path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(BookBusy):
            imports.apply(book, planned, NOW)
        blocker.execute("ROLLBACK")
        blocker.close()
        assert contents(book) == before
        assert len(imports.apply(book, planned, NOW).new) == 1


def test_people_are_captured_while_a_file_is_being_read(book: Book) -> None:
    contacts.capture(book, Draft(name="Bob"), NOW)
    reached, go_on = threading.Event(), threading.Event()

    def readings() -> Iterator[Reading]:
        yield Reading(Draft(name="Ada"))
        reached.set()
        assert go_on.wait(10)
        yield Reading(Draft(name="Carl"))

    def work() -> None:
        with imports.plan(book, readings(), NOW) as planned:
            imports.apply(book, planned, NOW)

    worker = threading.Thread(target=work)
    worker.start()
    assert reached.wait(10)
    contacts.capture(book, Draft(name="Eve"), NOW)
    go_on.set()
    worker.join()
    assert {hit.name for hit in search.find(book, "")} == {"Ada", "Bob", "Carl", "Eve"}


_WRITTEN_ANEW = ("VERSION", "REV", "PRODID")


def _properties(text: str, *but: str) -> Counter[object]:
    return Counter(line for line in content_lines(text) if line.name not in (*_WRITTEN_ANEW, *but))


def _real() -> list[Draft]:
    files = sorted((_CORPUS / "vcf").glob("*.vcf")) or pytest.skip("EVENTMATE_CORPUS names no folder with vcf")
    return [read.draft for path in files for read in read_cards(path.read_bytes()) if read.draft is not None]


def test_every_real_card_leaves_the_book_as_it_came_and_so_after_a_change(book: Book) -> None:
    drafts = list({draft.uid or n: draft for n, draft in enumerate(_real())}.values())
    drafts = [replace(draft, uid=draft.uid or f"made-{n}") for n, draft in enumerate(drafts)]
    staging = Staging()
    for draft in drafts:
        staging.add(draft, draft.uid, "", "{}", NOW)
    with book.write() as db:
        staging.move(db)
    staging.close()
    different = []
    for key, draft in enumerate(drafts, 1):
        but = () if draft.name else ("FN", "N")  # made up of what there is
        came, left = card(strategies.saved(draft)), card(contacts.get(book, key))
        if _properties(came, *but) != _properties(left, *but):
            different.append(("read", draft.name))
        if key % 4 == 0:
            changed = card(edits.change(book, key, {"title": "Somebody else"}, LATER))
            if _properties(left, "TITLE") != _properties(changed, "TITLE"):
                different.append(("changed", draft.name))
    assert different == []


@settings(max_examples=10)
@given(strategies.drafts(), st.sampled_from(["title", "organization", "nickname", "note"]))
def test_a_field_that_is_changed_changes_no_other_property(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, draft: Draft, field: str
) -> None:
    book = _copy(empty, tmp_path_factory)
    (read,) = read_cards(card(strategies.saved(draft)).encode())
    assert read.draft is not None
    _, done = bring(book, read.draft)
    before = card(contacts.get(book, done.new[0]))
    after = card(edits.change(book, done.new[0], {field: "something else"}, LATER))
    name = {"title": "TITLE", "organization": "ORG", "nickname": "NICKNAME", "note": "NOTE"}[field]
    assert _properties(before, name) == _properties(after, name)
    assert _properties(card(strategies.saved(read.draft)), "UID") == _properties(before, "UID")


def test_all_real_cards_three_times_add_nothing(book: Book) -> None:
    drafts = _real()
    bring(book, *drafts)
    before = contents(book)
    for _ in range(2):
        entries, done = bring(book, *drafts, now=LATER)
        assert (set(verdicts(entries)), done) == ({Verdict.KNOWN}, Imported())
    assert contents(book) == before
    history.undo(book, LATER)
    assert search.find(book, "") == ()


def _doubtful(book: Book, **more: Any) -> imports.Plan:
    """Plan an import of somebody who may be the one of the book, but works elsewhere."""
    bring(book, Draft(name="Ada Lovelace", organization="Engines", points=(_ADA,)))
    draft = Draft(name="Ada Lovelace", organization="Acme", points=(_ADA,), **more)
    return imports.plan(book, [Reading(draft, file="a.vcf", line=1)], LATER)


def test_one_called_the_same_person_is_added_and_loses_nothing(book: Book) -> None:
    with _doubtful(book, uid="uid-of-another-card", note="n", looking_for=("engineers",)) as planned:
        before = contents(book)
        planned.entries[0].choice = imports.Choice.SAME
        done = imports.apply(book, planned, LATER)
    found = contacts.get(book, 1)
    assert (done.new, done.changed, planned.entries[0].contact_id) == ((), (1,), 1)
    assert {found.organization, *(f.value for f in found.former)} == {"Engines", "Acme"}
    assert (found.note, [s.text for s in found.statements]) == ("n", ["engineers"])
    with book.read() as connection:
        assert [row[0] for row in connection.execute("SELECT uid FROM aliases")] == ["uid-of-another-card"]
    history.undo(book, LATER)
    assert contents(book) == before


def test_one_who_is_left_out_is_not_taken_in(book: Book) -> None:
    with _doubtful(book) as planned:
        before = contents(book)
        planned.entries[0].choice = imports.Choice.OUT
        assert imports.apply(book, planned, LATER) == Imported()
    assert contents(book) == before


def test_one_called_the_same_as_somebody_of_the_file_is_one_with_them(book: Book) -> None:
    drafts = [Draft(name="Ada Lovelace", organization=firm, points=(_ADA,)) for firm in ("Engines", "Acme", "Navy")]
    with imports.plan(book, [Reading(draft) for draft in drafts], NOW) as planned:
        assert verdicts(planned.entries) == [Verdict.NEW, Verdict.DOUBTFUL, Verdict.DOUBTFUL]
        for entry in planned.entries[1:]:
            entry.choice = imports.Choice.SAME
        done = imports.apply(book, planned, NOW)
    found = contacts.get(book, done.new[0])
    assert len(done.new) == 1
    assert {found.organization, *(f.value for f in found.former)} == {"Engines", "Acme", "Navy"}
