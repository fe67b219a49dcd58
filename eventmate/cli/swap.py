"""swap: what is noted of a meeting with a person."""

from __future__ import annotations

import click

from eventmate import dates
from eventmate.book import contacts, encounters, events
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput
from eventmate.export.records import contact_record
from eventmate.model import By, CommonGround, Contact, Encounter, Ground, Promise, StatementKind
from eventmate.text import harmless

_SAID = {"looking_for": StatementKind.LOOKING_FOR, "offers": StatementKind.OFFERS, "knows": StatementKind.KNOWS}


@click.command("swap")
@click.argument("who")
@click.option("--event", "event_name", metavar="E", help="At this event; default: the current one.")
@click.option("--given/--not-given", default=None, help="I gave my card.")
@click.option("--got/--not-got", default=None, help="I got theirs.")
@click.option("--talk", help="What we talked about.")
@click.option("--note", help="Anything else.")
@click.option("--warmth", type=click.IntRange(0, 4), help="0 unsaid, 1 cool to 4 warm.")
@click.option("--through", help="Who introduced us.")
@click.option("--common", multiple=True, metavar="KIND[:WORDS]", help="school, worked, interest, industry or someone.")
@click.option("--looking-for", multiple=True, help="What they look for.")
@click.option("--offers", multiple=True, help="What they offer.")
@click.option("--knows", multiple=True, help="Whom or where they know.")
@click.option("--promise", multiple=True, help="What I promised, with a day if there is one.")
@click.option("--theirs", multiple=True, help="What they promised.")
@json_option
@click.pass_obj
def swap_command(
    house: House, /, who: str, event_name: str | None, as_json: bool, common: tuple[str, ...],
    promise: tuple[str, ...], theirs: tuple[str, ...], **noted: object,
) -> None:  # fmt: skip
    """Note a meeting with WHO: cards, talk, common ground, what they want and what was promised."""
    contact = contacts.resolve(house.book, who)
    grounds = [_ground(words) for words in common]
    meeting = _meeting(house, contact, event_name)
    said = {kind: noted.pop(field) for field, kind in _SAID.items()}
    fields = {"card_given": noted.pop("given"), "card_got": noted.pop("got"), **noted}
    if any(value is not None for value in fields.values()):
        encounters.note(house.book, meeting.id, encounters.Swap(**fields), house.now)  # type: ignore[arg-type]
    for ground in grounds:
        encounters.share(house.book, meeting.id, ground, house.now)
    for kind, texts in said.items():
        for text in texts if isinstance(texts, tuple) else ():
            encounters.state(house.book, kind, text, house.now, contact_id=contact.id, encounter_id=meeting.id)
    for by, promises in ((By.ME, promise), (By.THEM, theirs)):
        for text in promises:
            encounters.promise(house.book, meeting.id, _promise(house, text, by), house.now)
    contact = contacts.get(house.book, contact.id)
    if as_json:
        give(contact_record(contact))
    else:
        say(f"noted: {contact.display}")


def _ground(words: str) -> CommonGround:
    kind, _, text = words.partition(":")
    if kind.strip().lower() not in set(Ground):
        raise BadInput(f"“{harmless(kind)}” is no common ground; there are {', '.join(Ground)}.")
    return CommonGround(Ground(kind.strip().lower()), text)


def _promise(house: House, text: str, by: By) -> Promise:
    """Take the due date out of a promise's words."""
    found = dates.find(text, house.now.date(), house.settings.region)
    if found is None:
        return Promise(text, None, by)
    return Promise(f"{text[: found.start]} {text[found.end :]}", found.due, by)


def _meeting(house: House, contact: Contact, event_name: str | None) -> Encounter:
    """Find the meeting to note on: at the event, else the latest one; where there is none it is made."""
    event = events.resolve(house.book, event_name) if event_name else events.current(house.book, house.now)
    fitting = [e for e in contact.encounters if event is None or e.event_id == event.id]
    return fitting[0] if fitting else encounters.meet(house.book, contact.id, house.now, event.id if event else None)
