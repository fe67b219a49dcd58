"""How close somebody is kept, and what a contact with them was about: two questions that any screen may put."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from eventmate.book import contacts, edits, log
from eventmate.errors import EventmateError
from eventmate.model import Circle
from eventmate.text import clean
from eventmate.tui.house import House
from eventmate.tui.screens.ask import AskDialog, Option

_SHOWN = 40
"""Characters of a name in a question."""


async def ask_circle(app: House, contact_id: int) -> None:
    """Ask how close to keep somebody, and keep it; keys that follow wait until the question is there."""
    try:
        who = await asyncio.to_thread(contacts.get, app.book, contact_id)
    except EventmateError as error:
        app.notify(str(error), severity="error")
        return
    cadences = app.settings.cadences

    def hint(circle: Circle) -> str:
        every = f"a word every {cadences[circle]} days" if circle in cadences else "no reminder"
        return f"{every} · now" if circle is who.circle else every

    def keep(circle: str) -> None:
        _save(app, partial(edits.change, app.book, contact_id, {"circle": circle}, app.clock()))

    options = [Option(circle.value, circle.value.capitalize(), hint(circle)) for circle in Circle]
    await _ask(app, AskDialog(f"How close do you keep {clean(who.display)[:_SHOWN]}?", options), keep)


async def ask_log(app: House, contact_id: int) -> None:
    """Ask what a contact with somebody was about, and note it."""
    try:
        who = await asyncio.to_thread(contacts.get, app.book, contact_id)
    except EventmateError as error:
        app.notify(str(error), severity="error")
        return
    question = f"What was it about, with {clean(who.display)[:_SHOWN]}?"

    def note(text: str) -> None:
        _save(app, partial(log.note, app.book, contact_id, text, app.clock()))

    await _ask(app, AskDialog(question, ask="rang about the job", meaning=clean), note)


async def _ask(app: House, dialog: AskDialog, then: Callable[[str], None]) -> None:
    await app.push_screen(dialog, lambda answer: None if answer is None else then(answer))


def _save(app: House, work: Callable[[], object]) -> None:
    app.run_worker(app.operate(work))
