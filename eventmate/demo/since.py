"""What has become of the people of the sample book: help, outcomes, verdicts, whom its owner keeps close."""

from __future__ import annotations

from datetime import datetime, timedelta

from eventmate.book import Book, circles, contacts, events, introductions, ledger, reviews, verdicts
from eventmate.book.reviews import Question
from eventmate.intake.ledger import read_help, read_outcome
from eventmate.intake.line import Context, read
from eventmate.model import Circle, Event, Help, Introduction, Outcome, Verdict, VouchGround

_ONLINE_DAYS = 420
_ONLINE = (
    "Inês Duarte, Editor @ Typed Weekly, ines@typedweekly.example #writing +proofreading",
    "Yuki Mori, Compiler engineer @ Kumo, yuki@kumo.example ?a reading group",
)
_HELP = (
    ("Zoë Okafor", 120, "introduced her to two speakers"),
    ("Tom Baker", 95, "gave feedback on his first talk"),
    ("Dana Weiss", 20, "< advice on the offer of Lakeside"),
    ("Mei Lin 林美", 12, "recommended her to the reading group"),
)
_CAME = (
    ("Tom Baker", 60, "work: two days of on-call coaching at Monzo"),
    ("Dana Weiss", 18, "job: she put in a word at Lakeside"),
    ("Ada Lovelace", 40, "learned: how to type a plugin"),
    ("José Ortega", 9, "friend: football on Sundays"),
)
_SAID = (
    ("PyLondon May", Verdict.YES, "good talks, and time between them"),
    ("Alumni dinner", Verdict.MAYBE, "too loud to talk"),
    ("Types online", Verdict.NO, "one listens, and meets nobody"),
)


def fill(book: Book, now: datetime) -> None:
    """Tell what came later, dated relative to now."""
    _online(book, now - timedelta(days=_ONLINE_DAYS))
    _introduced(book, now - timedelta(days=150))
    for name, days, line in _HELP:
        way, kind, text = read_help(line)
        at = now - timedelta(days=days)
        ledger.note_help(book, Help(contacts.resolve(book, name).id, way, kind, text, at), at)
    for name, days, line in _CAME:
        came, text = read_outcome(line)
        at = now - timedelta(days=days)
        ledger.note_outcome(book, Outcome(contacts.resolve(book, name).id, came, text, at), at)
    for name, verdict, why in _SAID:
        verdicts.give(book, events.resolve(book, name).id, verdict, why, now - timedelta(days=9))
    begun = now - timedelta(days=2)
    hannah = contacts.resolve(book, "Hannah Schäfer").id
    reviews.answer(book, hannah, Question.CONNECTION, "sat beside me at the alumni dinner", begun)
    reviews.answer(book, hannah, Question.DOES, "reads patents for people who build things", begun)


def _online(book: Book, at: datetime) -> None:
    """Leave an evening online behind, and somebody whose details nobody has checked since."""
    event = events.add(book, Event("Types online", kind="online", organizer="Typed Weekly", starts=at.date()), at)
    for line in _ONLINE:
        contacts.capture(book, read(line, Context(today=at.date(), region="GB")), at, event_id=event.id, template=())
    ines = contacts.resolve(book, "Inês Duarte").id
    circles.put(book, ines, Circle.CORE, at)
    circles.vouch(book, ines, VouchGround.SAW, "saw her work: she edits what I write", at)


def _introduced(book: Book, at: datetime) -> None:
    """Leave an introduction behind that was made."""
    one = Introduction(
        contacts.resolve(book, "Priya Raman").id, contacts.resolve(book, "Tom Baker").id, "rust developers",
        "Tom Baker knows the ones at Monzo",
    )  # fmt: skip
    for _ in range(3):
        one = introductions.advance(book, one, at)
    introductions.tell_outcome(book, one.id, "they met", at + timedelta(days=20))
