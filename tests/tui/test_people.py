"""People: found by typing, shown whole, changed field by field with keys, checked in the book by another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from eventmate.book import Book, cards, contacts, edits, encounters, events, followups, search
from eventmate.model import Contact, ContactPoint, Draft, PointKind, Promise, StatementKind
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, SIZES, burst, make_app, make_book, press, screen_text, type_text


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = make_book(tmp_path)
    capture(made, Draft(name="Omar Haddad", organization="Boeing", tags=("flying",)))
    points = (ContactPoint(PointKind.EMAIL, "ada@x.org"), ContactPoint(PointKind.TEL, "+442079460958"))
    capture(made, Draft(name="Ada Lovelace", title="CTO", organization="Analytical Engines", points=points))
    capture(made, Draft(name="Dana Weiss", looking_for=("mechanical engineers",)))
    return made


def capture(book: Book, draft: Draft) -> Contact:
    event = events.chosen(book)
    assert event is not None
    return contacts.capture(book, draft, NOW, event_id=event.id).contact


def person(app: EventmateApp, who: str = "ada") -> Contact:
    return contacts.resolve(Book(app.book.path), who)


async def start(pilot: Pilot[int], *keys: str) -> EventmateApp:
    assert isinstance(pilot.app, EventmateApp)
    await press(pilot, "f5", *keys)
    return pilot.app


async def test_typing_narrows_the_list_by_anything_known(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot)
        assert "3 people" in screen_text(app)
        await type_text(pilot, "mecha")
        assert "1 person found" in screen_text(app)
        assert "Dana Weiss" in screen_text(app)
        assert "Omar" not in screen_text(app)
        await press(pilot, "ctrl+u")
        await type_text(pilot, "nobody at all")
        assert "Nobody fits" in screen_text(app)
        await press(pilot, "escape")
        assert "3 people" in screen_text(app)


async def test_list_and_person_stand_side_by_side(book: Book) -> None:
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await start(pilot)
        assert "ada@x.org" in screen_text(app)
        await press(pilot, "down")
        assert "mechanical engineers" in screen_text(app)
        assert "ada@x.org" not in screen_text(app)


async def test_person_opens_on_a_page_where_there_is_less_room(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "enter")
        assert "+44 20 7946 0958" in screen_text(app)
        await press(pilot, "escape")
        assert "3 people" in screen_text(app)


async def test_everything_known_is_shown(book: Book) -> None:
    ada = contacts.resolve(book, "ada")
    met = ada.encounters[0].id
    edits.change(book, ada.id, {"title": "CEO", "note": "hates panels", "circle": "core", "vouch": "saw her work"}, NOW)
    edits.retire_point(book, ada.id, ada.current(PointKind.EMAIL)[0].id, NOW)
    encounters.note(book, met, encounters.Swap(talk="proofs in Coq", warmth=3, through="Omar"), NOW)
    said = encounters.state(book, StatementKind.OFFERS, "coaching", NOW, contact_id=ada.id)
    encounters.close(book, said.id, NOW)
    followups.tick(book, [followups.listing(book, contact_id=ada.id)[0].id], NOW, "replied")
    cards.hand_over(book, [ada.id], "phone", NOW)
    async with make_app(book).run_test(size=(120, 60)) as pilot:
        shown = screen_text(await start(pilot))
        for fact in (
            "CEO, Analytical Engines", "hates panels", "core", "saw her work", "proofs in Coq", "● ● ●", "Omar",
            "CTO  2026-11-18 to 2026-11-18", "ada@x.org  to 2026-11-18", "coaching  2026-11-18 to 2026-11-18",
            "done 18 Nov replied", "phone  since 18 Nov 2026",
        ):  # fmt: skip
            assert fact in shown, fact
        await press(pilot, "ctrl+g", "d")
        shown = screen_text(pilot.app)  # type: ignore[arg-type]
        for secret in ("hates panels", "saw her work", "proofs in Coq", "● ● ●"):
            assert secret not in shown, secret


async def test_keys_of_the_list_forget_and_bring_back(book: Book) -> None:
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await start(pilot, "escape", "f")
        assert "2 people" in screen_text(app)
        assert "Forgot Ada Lovelace" in screen_text(app)
        assert not search.find(Book(book.path), "ada")
        await press(pilot, "u")
        assert person(app).fn == "Ada Lovelace"
        assert "3 people" in screen_text(app)


async def test_met_again_and_still_right_are_noted(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "escape", "m")
        assert [e.met for e in person(app).encounters] == [NOW, NOW]
        await press(pilot, "y")
        assert "Confirmed the details of Ada Lovelace" in screen_text(app)


async def test_follow_up_is_added_with_its_day(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "escape", "a")
        await type_text(pilot, "send slides by friday")
        assert "Fri" in screen_text(app)
        await press(pilot, "enter")
        todo = followups.listing(Book(book.path), contact_id=person(app).id, words="slides")
        assert [(f.text, f.due) for f in todo] == [("send slides", date(2026, 11, 20))]


async def test_card_swap_opens_and_returns(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "escape", "s")
        assert "Talked about" in screen_text(app)
        await press(pilot, "escape")
        assert "3 people" in screen_text(app)


async def test_name_and_its_parts_are_edited(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "escape", "e", "ctrl+u")
        await type_text(pilot, "Ada King")
        await press(pilot, "down")
        assert (person(app).fn, person(app).name.family) == ("Ada King", "King")
        await press(pilot, "down", "ctrl+u")
        await type_text(pilot, "Noel")
        await press(pilot, "down")
        assert (person(app).fn, person(app).name.family) == ("Ada Noel", "Noel")
        assert [f.value for f in person(app).former] == ["Ada King", "Ada Lovelace"]


async def test_contact_points_are_added_labelled_preferred_and_ended(book: Book) -> None:
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await start(pilot, "escape", "e")
        await burst(pilot, *["down"] * 9)
        await type_text(pilot, "ada@new.org")
        await press(pilot, "tab")
        await type_text(pilot, "work")
        await press(pilot, "tab", "space")
        new = person(app).current(PointKind.EMAIL)[0]
        assert (new.value, new.label, new.preferred) == ("ada@new.org", "work", True)
        await press(pilot, "up", "ctrl+o")
        assert [p.value for p in person(app).current(PointKind.EMAIL)] == ["ada@new.org"]
        assert [(p.value, p.until) for p in person(app).points if p.until] == [("ada@x.org", "2026-11-18")]


async def test_number_is_read_and_a_wrong_address_refused(book: Book) -> None:
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await start(pilot, "escape", "e")
        await burst(pilot, *["down"] * 9)
        await type_text(pilot, "no address")
        await press(pilot, "down", "down", "ctrl+u")
        assert "is no e-mail address" in screen_text(app)
        assert "no address" in screen_text(app)
        await type_text(pilot, "020 7946 0111")
        await press(pilot, "down")
        assert [p.value for p in person(app).current(PointKind.TEL)] == ["+442079460111"]
        assert "+44 20 7946 0111" in screen_text(app)


async def test_the_other_fields_are_edited(book: Book) -> None:
    async with make_app(book).run_test(size=(120, 40)) as pilot:
        app = await start(pilot, "escape", "e")
        await burst(pilot, *["down"] * 13)
        await type_text(pilot, "math, types")
        await press(pilot, "down", "c", "down")
        await type_text(pilot, "rust people")
        await burst(pilot, *["down"] * 4)
        await type_text(pilot, "12 High St")
        await press(pilot, "down")
        await type_text(pilot, "1815-12-10")
        await press(pilot, "down")
        await type_text(pilot, "saw her work")
        await press(pilot, "down")
        await type_text(pilot, "hates panels")
        await press(pilot, "escape")
        ada = person(app)
        assert (ada.tags, ada.circle.value, ada.birthday) == (("math", "types"), "core", "1815-12-10")
        assert (ada.vouch, ada.note) == ("saw her work", "hates panels")
        assert ada.says(StatementKind.LOOKING_FOR) == ("rust people",)
        assert [a.street for a in ada.addresses] == ["12 High St"]


async def test_typed_text_is_saved_when_one_quits(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "escape", "e")
        await burst(pilot, *["down"] * 6)
        await press(pilot, "ctrl+u")
        await type_text(pilot, "CEO")
        await pilot.press("ctrl+q")
    assert person(app).title == "CEO"


async def test_list_reads_on_near_its_end(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eventmate.tui.screens.people.WINDOW", 60)
    drafts = [Draft(name=f"Zed {number:03}", source="z") for number in range(150)]
    contacts.capture_all(book, drafts, NOW + timedelta(minutes=1))
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await start(pilot, "escape")
        assert "153 people" in screen_text(app)
        await press(pilot, "end", "end", "end")
        assert "Zed 149" in screen_text(app)


async def test_a_book_without_people_says_what_to_do(tmp_path: Path) -> None:
    async with make_app(make_book(tmp_path)).run_test(size=(40, 20)) as pilot:
        assert "F2 leads to capture" in " ".join(screen_text(await start(pilot)).split())


def known(book: Book) -> Book:
    """Know more of Ada: what she said, what was promised, what held once."""
    ada = contacts.resolve(book, "ada")
    met = ada.encounters[0].id
    edits.change(book, ada.id, {"title": "CEO", "note": "hates panels", "circle": "core"}, NOW)
    encounters.note(book, met, encounters.Swap(talk="proofs in Coq", warmth=3, card_got=True), NOW)
    encounters.state(book, StatementKind.LOOKING_FOR, "mechanical engineers", NOW, contact_id=ada.id)
    encounters.promise(book, met, Promise("send the paper", date(2026, 11, 20)), NOW)
    return book


HOSTILE = "\x1b]52;c;ZXZpbA==\x07[/] [bold] [@click=app.exit]X[/] evil\u202egpj.exe " + "very long " * 400


@pytest.mark.parametrize("size", SIZES[::2])
async def test_hostile_and_endless_texts_are_only_text(book: Book, size: tuple[int, int]) -> None:
    capture(book, Draft(name=HOSTILE, title=HOSTILE, organization=HOSTILE, note=HOSTILE, tags=(HOSTILE,)))
    key = search.find(book, "evil")[0].id
    edits.change(book, key, {"note": HOSTILE, "vouch": HOSTILE}, NOW)
    async with make_app(book).run_test(size=size) as pilot:
        app = await start(pilot, "down", "down", "down")
        await type_text(pilot, "[/] evil")
        await press(pilot, "enter")
        assert "[/] [bold]" in screen_text(app)
        await press(pilot, "e")
        assert "[/] [bold]" in screen_text(app)
        assert "\x1b" not in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
def test_looks_of_the_list(book: Book, snap_compare: Callable[..., bool], size: tuple[int, int]) -> None:
    assert snap_compare(make_app(known(book)), terminal_size=size, run_before=lambda pilot: press(pilot, "f5"))


@pytest.mark.parametrize("size", SIZES)
def test_looks_of_the_form(book: Book, snap_compare: Callable[..., bool], size: tuple[int, int]) -> None:
    keys = ("f5", "escape", "e", "down")
    assert snap_compare(make_app(known(book)), terminal_size=size, run_before=lambda pilot: press(pilot, *keys))


def test_looks_of_the_page(book: Book, snap_compare: Callable[..., bool]) -> None:
    keys = ("f5", "enter")
    assert snap_compare(make_app(known(book)), terminal_size=(40, 20), run_before=lambda pilot: press(pilot, *keys))
