"""The card swap: every field by keys, saved as one goes, checked in the book by another one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from textual.events import Key
from textual.pilot import Pilot

from eventmate.book import Book, contacts, encounters, events, followups
from eventmate.book.typed import TypedText
from eventmate.model import CommonGround, Contact, Draft, Encounter, FollowUp, Ground, Promise, StatementKind
from eventmate.tui.app import EventmateApp
from tests.tui.support import NOW, SIZES, burst, make_app, make_book, press, screen_text, settle, type_text


@pytest.fixture
def book(tmp_path: Path) -> Book:
    made = make_book(tmp_path)
    for name in ("Omar Haddad", "Ada Lovelace", "Dana Weiss"):
        capture(made, name)
    return made


def capture(book: Book, name: str, note: str = "") -> Encounter:
    event = events.chosen(book)
    assert event is not None
    return contacts.capture(book, Draft(name=name, note=note, source=name or note), NOW, event_id=event.id).encounter


def person(app: EventmateApp, who: str) -> Contact:
    return contacts.resolve(Book(app.book.path), who)


def met(app: EventmateApp, who: str) -> Encounter:
    return person(app, who).encounters[0]


def promises(app: EventmateApp, who: str) -> list[FollowUp]:
    todo = followups.listing(Book(app.book.path), contact_id=person(app, who).id)
    return [f for f in todo if f.kind.value in ("promise", "theirs")]


async def open_swap(pilot: Pilot[int], who: str) -> EventmateApp:
    app = pilot.app
    assert isinstance(app, EventmateApp)
    await settle(pilot)
    await app.open_swap(person(app, who).id)
    await settle(pilot)
    return app


async def test_switches_and_warmth_save_at_once(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "up", "right", "right", "3", "up", "space", "right", "space")
        noted = met(app, "ada")
        assert (noted.card_given, noted.card_got, noted.warmth) == (True, True, 3)
        assert "☑ I got theirs" in screen_text(app)


async def test_text_is_saved_when_one_leaves_it(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await type_text(pilot, "proofs in Coq")
        assert met(app, "ada").talk == ""
        await press(pilot, "down")
        assert met(app, "ada").talk == "proofs in Coq"


async def test_text_is_saved_when_the_screen_goes_away(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await type_text(pilot, "proofs")
        await press(pilot, "f2")
        assert met(app, "ada").talk == "proofs"
        assert app.typed.flush()
        assert not list(book.path.parent.glob("*typed/*.json"))


async def test_text_is_saved_after_a_pause(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eventmate.tui.widgets.entry.PAUSE", 0.01)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await type_text(pilot, "proofs")
        while not met(app, "ada").talk:
            await settle(pilot)
        await type_text(pilot, " in Coq")
        while met(app, "ada").talk == "proofs":
            await settle(pilot)
        assert met(app, "ada").talk == "proofs in Coq"
        assert "proofs in Coq" in screen_text(app)


async def test_common_ground_is_switched_on_and_put_in_words(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "down", "right", "right", "space")
        await type_text(pilot, "chess")
        await press(pilot, "enter")
        assert [(g.kind, g.text) for g in met(app, "ada").common] == [(Ground.INTEREST, "chess")]
        await press(pilot, "up", "up", "right", "right", "space")
        assert met(app, "ada").common == ()


async def test_what_they_say_is_a_line_each(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "down", "down")
        await type_text(pilot, "rust")
        await press(pilot, "enter")
        await type_text(pilot, "tall people")
        await press(pilot, "enter", "down")
        await type_text(pilot, "coaching")
        await press(pilot, "down", "down")
        await type_text(pilot, "people at CERN")
        await press(pilot, "up")
        said = person(app, "ada")
        assert said.says(StatementKind.LOOKING_FOR) == ("rust", "tall people")
        assert said.says(StatementKind.OFFERS) == ("coaching",)
        assert said.says(StatementKind.KNOWS) == ("people at CERN",)


async def test_line_is_changed_and_emptied_in_its_place(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "down", "down")
        await type_text(pilot, "rust")
        await press(pilot, "down", "up")
        await type_text(pilot, " people")
        await press(pilot, "down")
        assert person(app, "ada").says(StatementKind.LOOKING_FOR) == ("rust people",)
        await press(pilot, "up", "ctrl+u", "down")
        assert person(app, "ada").says(StatementKind.LOOKING_FOR) == ()
        assert screen_text(app).count("and …") == 0


async def test_promises_find_their_day(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await burst(pilot, *["down"] * 5)
        await type_text(pilot, "send the paper by friday")
        assert "Fri" in screen_text(app)
        await press(pilot, "enter", "down")
        await type_text(pilot, "intro to Maria")
        await press(pilot, "enter")
        mine, theirs = sorted(promises(app, "ada"), key=lambda f: f.kind.value)
        assert (mine.text, mine.due, mine.state.value) == ("send the paper", date(2026, 11, 20), "open")
        assert (theirs.text, theirs.state.value) == ("intro to Maria", "waiting")


async def test_through_whom_completes_names(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await burst(pilot, *["down"] * 7)
        await type_text(pilot, "Omar H")
        await press(pilot, "right", "down")
        assert met(app, "ada").through == "Omar Haddad"
        await type_text(pilot, "AY-da")
        await press(pilot, "down")
        assert person(app, "ada").pronunciation == "AY-da"


async def test_name_is_asked_for_while_it_is_missing(book: Book) -> None:
    key = capture(book, "", "red scarf, Kubernetes at ING").contact_id
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        assert isinstance(app, EventmateApp)
        await settle(pilot)
        await app.open_swap(key)
        await settle(pilot)
        assert "red scarf" in screen_text(app)
        await press(pilot, "up", "up", "up")
        await type_text(pilot, "Grace van Hopper")
        await press(pilot, "down")
        found = contacts.get(Book(book.path), key)
        assert (found.fn, found.name.given, found.name.family) == ("Grace van Hopper", "Grace", "van Hopper")


async def test_page_keys_turn_to_the_others_of_the_event(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await type_text(pilot, "proofs")
        await press(pilot, "pagedown")
        assert screen_text(app).startswith(" Omar Haddad")
        assert met(app, "ada").talk == "proofs"
        await type_text(pilot, "flying")
        await press(pilot, "pageup", "pageup")
        assert screen_text(app).startswith(" Dana Weiss")
        assert met(app, "omar").talk == "flying"
        await press(pilot, "pageup")
        assert "first" in screen_text(app)


async def test_meetings_stay_apart_and_the_earlier_ones_open(book: Book) -> None:
    before = person_id = capture(book, "Ben King").contact_id
    encounters.note(book, contacts.get(book, before).encounters[0].id, encounters.Swap(talk="type systems"), NOW)
    events.end(book, NOW)
    encounters.meet(book, person_id, NOW)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ben")
        assert "type systems" in screen_text(app)
        await type_text(pilot, "boats")
        await burst(pilot, *["down"] * 10)
        await press(pilot, "enter")
        assert "PyChicago November" in screen_text(app).splitlines()[0]
        assert sorted(e.talk for e in person(app, "ben").encounters) == ["boats", "type systems"]


async def test_new_meeting_is_made_by_the_first_thing_noted(book: Book) -> None:
    events.end(book, NOW)
    events.start(book, events.get(book, 1).__class__("PyLondon"), NOW)
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        assert len(person(app, "ada").encounters) == 1
        await press(pilot, "up", "4")
        assert [(e.event_name, e.warmth) for e in person(app, "ada").encounters] == [
            ("PyLondon", 4),
            ("PyChicago November", 0),
        ]


async def test_undo_brings_the_field_back(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "down", "down")
        await type_text(pilot, "rust")
        await press(pilot, "down")
        await press(pilot, "ctrl+g", "u")
        assert person(app, "ada").says(StatementKind.LOOKING_FOR) == ()
        assert "rust" not in screen_text(app).split("They offer")[0].split("look for")[1]


async def test_discreet_hides_what_is_nobodys_business(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "ctrl+g", "d")
        shown = screen_text(app)
        assert "They look for" in shown
        for label in ("Warm", "Talked about", "→ I promised", "Note  "):
            assert label not in shown


async def test_what_a_dead_app_left_is_back_and_saved(book: Book) -> None:
    ada = contacts.resolve(book, "ada")
    dead = TypedText(book.path.with_name(f"{book.path.name}-typed"))
    dead.remember(f"swap {ada.id} {ada.encounters[0].id} talk", "proofs in Coq")
    dead.remember(f"swap {ada.id} {ada.encounters[0].id} looking_for:+0", "rust")
    dead.close()
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        assert "proofs in Coq" in screen_text(app)
        await press(pilot, "escape")
        assert met(app, "ada").talk == "proofs in Coq"
        assert person(app, "ada").says(StatementKind.LOOKING_FOR) == ("rust",)


HOSTILE = "\x1b]52;c;ZXZpbA==\x07[/] [bold] [@click=app.exit]X[/] evil\u202egpj.exe " + "very long " * 400


@pytest.mark.parametrize("size", SIZES[::2])
async def test_hostile_and_endless_texts_are_only_text(book: Book, size: tuple[int, int]) -> None:
    ada = contacts.resolve(book, "ada")
    met_id = ada.encounters[0].id
    encounters.note(book, met_id, encounters.Swap(talk=HOSTILE, note=HOSTILE, through=HOSTILE), NOW)
    encounters.promise(book, met_id, Promise(HOSTILE), NOW)
    async with make_app(book).run_test(size=size) as pilot:
        app = await open_swap(pilot, "ada")
        shown = screen_text(app)
        assert "[/] [bold]" in shown
        assert "\x1b" not in shown
        assert met(app, "ada").talk == contacts.get(Book(book.path), ada.id).encounters[0].talk


@pytest.mark.parametrize("size", SIZES)
def test_looks(book: Book, snap_compare: Callable[..., bool], size: tuple[int, int]) -> None:
    ada = contacts.resolve(book, "ada")
    met_id = ada.encounters[0].id
    noted = encounters.Swap(card_got=True, talk="proofs in Coq, her move to Chicago, hates panels", warmth=3)
    encounters.note(book, met_id, noted, NOW)
    encounters.share(book, met_id, CommonGround(Ground.INTEREST, "chess"), NOW)
    encounters.state(book, StatementKind.LOOKING_FOR, "mechanical engineers", NOW, contact_id=ada.id)
    encounters.promise(book, met_id, Promise("send the paper", date(2026, 11, 20)), NOW)

    async def before(pilot: Pilot[int]) -> None:
        await open_swap(pilot, "ada")
        await press(pilot, "down")

    assert snap_compare(make_app(book), terminal_size=size, run_before=before)


async def test_keys_that_come_all_at_once_go_where_they_are_meant(book: Book) -> None:
    async with make_app(book).run_test(size=(80, 24)) as pilot:
        app = await open_swap(pilot, "ada")
        await press(pilot, "down", "down")
        for character in "rust\rtall people\r\nchess\n":
            pilot.app.post_message(Key({"\r": "enter", "\n": "down"}.get(character, character), character))
        await settle(pilot)
        assert person(app, "ada").says(StatementKind.LOOKING_FOR) == ("rust", "tall people")
        assert person(app, "ada").says(StatementKind.OFFERS) == ("chess",)
