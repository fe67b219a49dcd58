"""Help, what came of meeting somebody, vouching, going again: questions of a line that any screen may put."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from eventmate.book import circles, contacts, ledger, verdicts
from eventmate.errors import EventmateError
from eventmate.intake.ledger import read_help, read_outcome
from eventmate.model import Contact, Event, Help, HelpKind, HelpWay, Outcome, Verdict, VouchGround
from eventmate.text import clean
from eventmate.tui.house import House
from eventmate.tui.screens.ask import AskDialog, Option

_SHOWN = 40
"""Characters of a name in a question."""
_GROUNDS = (
    Option(VouchGround.WORKED.value, "We worked together"),
    Option(VouchGround.SAW.value, "I saw their work"),
    Option("no", "I would not"),
)
_AGAIN = (Option("yes", "Yes"), Option("maybe", "Maybe"), Option("no", "No"))


async def ask_help(app: House, contact_id: int) -> None:
    """Ask with what I helped somebody, or they me, and log it."""
    who = await _contact(app, contact_id)
    if who is not None:
        question = f"How did you help {_called(who)}? Begin with < for help you got."
        await _repeat(app, question, "feedback on the talk", _told_help, partial(_note_help, app, who))


async def ask_outcome(app: House, contact_id: int) -> None:
    """Ask what came of having met somebody, and log it."""
    who = await _contact(app, contact_id)
    if who is not None:
        question = f"What came of meeting {_called(who)}? A job, work, a friend, something learned …"
        await _repeat(app, question, "job: she hired me", _told_outcome, partial(_note_outcome, app, who))


async def ask_vouch(app: House, contact_id: int) -> None:
    """Ask whether I would vouch for somebody, and on what ground."""
    who = await _contact(app, contact_id)
    if who is None:
        return
    hint = f"now: {clean(who.vouch)}" if who.vouch else ""
    options = [Option(one.value, one.label, hint if _is(one, who) else "") for one in _GROUNDS]
    question = f"Would you vouch for {_called(who)}?"
    dialog = AskDialog(question, options, ask="worked together for three years; saw her talk", meaning=_told_vouch)
    said = await app.push_screen_wait(dialog)
    if said:
        ground, words = _read_vouch(said)
        await app.operate(lambda: circles.vouch(app.book, contact_id, ground, words, app.clock()))


async def ask_verdict(app: House, event: Event) -> None:
    """Ask whether to go to an event again; left unanswered it is not asked again by itself."""
    question = f"Would you go to {clean(event.name)[:_SHOWN]} again?"
    dialog = AskDialog(question, _AGAIN, ask="yes, good talks; no, too loud", meaning=_told_verdict)
    said = await app.push_screen_wait(dialog)
    if said is None and event.verdict is not None:
        return
    verdict, note = read_verdict(said) if said else (Verdict.UNSAID, "")
    work = partial(verdicts.give, app.book, event.id, verdict, note, app.clock())
    await app.operate(work, told=said is not None)


def read_verdict(words: str) -> tuple[Verdict, str]:
    """Read a verdict with its reason: ``yes, good talks``; words without one mean maybe."""
    first, _, rest = clean(words).partition(" ")
    said = first.strip(" ,.:;!").casefold()
    known = {one.value for one in Verdict if one is not Verdict.UNSAID}
    return (Verdict(said), rest.strip(" ,:;")) if said in known else (Verdict.MAYBE, clean(words))


def _told_verdict(words: str) -> str | None:
    verdict, note = read_verdict(words)
    return f"{verdict.value}: {note}" if note else verdict.value


def _told_help(words: str) -> str | None:
    way, kind, text = read_help(words)
    whose = "you helped" if way is HelpWay.GIVEN else "they helped"
    return f"{whose}, {kind.value}: {text}" if text else None


def _told_outcome(words: str) -> str | None:
    kind, text = read_outcome(words)
    return f"{kind.value}: {text}" if text else None


def _told_vouch(words: str) -> str | None:
    said = clean(words).casefold().split()
    return clean(words) if {"worked", "saw"}.intersection(said) else None


def _read_vouch(said: str) -> tuple[VouchGround | None, str]:
    if said == "no":
        return None, ""
    if said in set(VouchGround):
        return VouchGround(said), ""
    worked = "worked" in said.casefold().split()
    return VouchGround.WORKED if worked else VouchGround.SAW, said


def _is(option: Option, who: Contact) -> bool:
    return bool(who.vouch) and option.value == (who.vouch_ground.value if who.vouch_ground else "")


async def _note_help(app: House, who: Contact, said: str) -> bool:
    way, kind, text = read_help(said)
    now = app.clock()
    wanted = Help(who.id, way, kind, text, now)
    saved = await app.operate(lambda: ledger.note_help(app.book, wanted, now)) is not None
    if saved and kind is HelpKind.RECOMMENDATION and way is HelpWay.GIVEN and not who.vouch:
        await ask_vouch(app, who.id)
    return saved


async def _note_outcome(app: House, who: Contact, said: str) -> bool:
    kind, text = read_outcome(said)
    now = app.clock()
    wanted = Outcome(who.id, kind, text, now)
    return await app.operate(lambda: ledger.note_outcome(app.book, wanted, now)) is not None


async def _repeat(
    app: House,
    question: str,
    example: str,
    meaning: Callable[[str], str | None],
    save: Callable[[str], Awaitable[bool]],
) -> None:
    """Ask for a line until it is saved or given up, so that what was typed is never lost."""
    text = ""
    while said := await app.push_screen_wait(AskDialog(question, ask=example, meaning=meaning, text=text)):
        text = said
        if await save(said):
            return


async def _contact(app: House, contact_id: int) -> Contact | None:
    try:
        return await asyncio.to_thread(contacts.get, app.book, contact_id)
    except EventmateError as error:
        app.notify(str(error), severity="error")
        return None


def _called(who: Contact) -> str:
    return clean(who.display)[:_SHOWN]
