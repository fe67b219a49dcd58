"""A book two days after an evening: people, promises, and what there is to do about them."""

from __future__ import annotations

import os
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from textual import events as events_
from textual.pilot import Pilot

from eventmate.book import Book, contacts, encounters, events, followups, mine
from eventmate.model import (
    By,
    CommonGround,
    ContactPoint,
    Draft,
    Event,
    FollowUp,
    Ground,
    MyDetails,
    Name,
    PointKind,
    Promise,
)
from tests.tui.support import NOW, settle

_CHARACTERS = {"space": " ", "slash": "/", "enter": "\r"}
THEN = NOW - timedelta(days=2)
YESTERDAY = NOW.date() - timedelta(days=1)


def email(address: str) -> ContactPoint:
    return ContactPoint(PointKind.EMAIL, address)


def link(url: str) -> ContactPoint:
    return ContactPoint(PointKind.URL, url, label="linkedin")


def phone(number: str) -> ContactPoint:
    return ContactPoint(PointKind.TEL, number, label="mobile")


def person(name: str, *promises: Promise, points: tuple[ContactPoint, ...] = (), **fields: object) -> Draft:
    """Make a draft of somebody with two names."""
    given, _, family = name.partition(" ")
    return Draft(name, Name(family, given), points=points, promises=promises, source=name, **fields)  # type: ignore[arg-type]


PEOPLE = (
    person(
        "Ada Lovelace", Promise("send the paper", YESTERDAY), points=(email("ada@x.org"),), organization="CERN",
        title="CTO", note="tall, met in the coffee queue", looking_for=("mechanical engineers",),
    ),
    person("Priya Raman", points=(link("https://www.linkedin.com/in/priya"),), organization="Siemens"),
    person("Bill Novak", Promise("call about the visit", NOW.date()), points=(phone("+13125550189"),)),
    person("María González", Promise("her slides", by=By.THEM), points=(email("maria@randstad.example"),)),
    person("Lee"),
)  # fmt: skip


def make(folder: Path, people: tuple[Draft, ...] = PEOPLE) -> Book:
    """Make the book; the evening is over."""
    book = Book(folder / "book.db")
    points = (email("sam@rivera.example"),)
    mine.put(book, MyDetails("work", "Sam Rivera", Name("Rivera", "Sam"), "Lakeside", "Engineer", points), THEN)
    event = events.start(book, Event("PyChicago November", region="US"), THEN)
    met = [contacts.capture(book, draft, THEN, event_id=event.id).encounter for draft in people]
    encounters.note(book, met[0].id, encounters.Swap(talk="proofs in Coq", warmth=3), THEN)
    encounters.share(book, met[0].id, CommonGround(Ground.INTEREST, "chess"), THEN)
    events.end(book, THEN)
    return book


@cache
def _made() -> bytes:
    """The book of all people, made once: it takes longer than most tests."""
    with tempfile.TemporaryDirectory() as folder:
        return make(Path(folder)).path.read_bytes()


def copy(folder: Path) -> Book:
    """Give a copy of the book of all people."""
    path = folder / "book.db"
    path.write_bytes(_made())
    return Book(path)


def todo(book: Book) -> dict[str, FollowUp]:
    """Give what stands open, waiting or ended since, by person and words: ``Ada: send the paper``."""
    listed = followups.listing(Book(book.path), ended_since=THEN)
    return {f"{one.contact.partition(' ')[0]}: {one.text}": one for one in listed}


def opener(folder: Path) -> tuple[Path, Path]:
    """Make a program that writes down the addresses it is given; and the file it writes them in."""
    program, opened = folder / "opener", folder / "opened"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{opened}"\n')
    os.chmod(program, 0o700)
    opened.touch()
    return program, opened


async def strike(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys as fast as a line that was slow delivers them, then settle."""
    for key in keys:
        pilot.app.post_message(events_.Key(key, _CHARACTERS.get(key, key if len(key) == 1 else None)))
    await settle(pilot)


async def write(pilot: Pilot[Any], text: str) -> None:
    """Type a text."""
    await strike(pilot, *("space" if character == " " else character for character in text))
