"""share, qr, me: people and my own card onto a phone, by a page or a code."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from eventmate.book import cards, contacts, events, mine
from eventmate.cli.fields import changes_of
from eventmate.cli.house import House, give, json_option, say, written
from eventmate.errors import BadInput, NotFound
from eventmate.flows import share
from eventmate.flows.share import Look
from eventmate.model import ContactPoint, MyDetails, PointKind
from eventmate.text import harmless

if TYPE_CHECKING:
    from eventmate.export.page import Fetch, Page
    from eventmate.export.qr import Code, Payload

_BLACK_ON_WHITE = "\x1b[38;2;0;0;0;48;2;255;255;255m{}\x1b[0m"
_WORDS = (
    "Scan it with the phone's camera, then tap a name. Ctrl+C closes it.\n"
    "Nothing happens? Wi-Fi at venues often keeps phones from reaching a laptop: make a hotspot with the phone, "
    "or use `eventmate qr WHO`.\n"
    "The page is not encrypted: whoever listens on this network can read along."
)
_picture = (
    click.option("--png", type=click.Path(path_type=Path), metavar="FILE", help="Keep the code as a picture."),
    click.option("--svg", type=click.Path(path_type=Path), metavar="FILE", help="Keep the code as a drawing."),
    click.option("--force", is_flag=True, help="Replace a file that is there."),
)


def picture_options(command: Any) -> Any:  # noqa: ANN401
    """Add the options that keep a code as a picture."""
    for option in reversed(_picture):
        command = option(command)
    return command


@click.command("share")
@click.option("--event", "event_name", metavar="E", help="People met at this event; default the current one.")
@click.option("--tag", default="", help="People with this tag.")
@click.option("--find", "words", default="", metavar="QUERY", help="People whom this finds.")
@click.option("--new", "only_new", is_flag=True, help="Only people not yet handed over to the destination.")
@click.option("--to", "destination", default="phone", show_default=True, help="The destination --new looks at.")
@click.option("--others", is_flag=True, help="For somebody else's phone: without notes, tags and photos.")
@click.option("--minutes", type=click.FloatRange(0, 24 * 60, min_open=True), default=10, show_default=True)
@click.option("--address", default="", metavar="A", help="A private address of this machine; default the likeliest.")
@json_option
@click.pass_obj
def share_command(
    house: House, event_name: str | None, tag: str, words: str, only_new: bool, destination: str, others: bool,
    minutes: float, address: str, as_json: bool,
) -> None:  # fmt: skip
    """Serve people's cards on a page on the local network, until its time is over or Ctrl+C.

    What is fetched does not count as handed over: the screen (F8) asks what arrived. With --json a line each
    for the page, what is fetched, and its end.
    """
    if not house.book.path.exists():
        raise NotFound("There is nobody to share: the book is empty.")
    event = events.resolve(house.book, event_name) if event_name else None
    if event is None and not tag and not words:
        event = events.current(house.book, house.now)
    whom = cards.Whom(event_id=event.id if event else None, words=words, tag=tag)
    ids = cards.chosen(house.book, whom, new_for=destination if only_new else "")
    title = event.name if event else tag or words or "Contacts"
    make = partial(share.page, house.book, ids, Look(others=others), address=address, minutes=minutes, title=title)
    page = make(on_fetch=partial(_tell_fetch, as_json=as_json))
    # To close the page is what Ctrl+C is for here.
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(page, len(ids), minutes, as_json=as_json))
    if as_json:
        _line({"ended": datetime.now().astimezone().isoformat(timespec="seconds")})
    else:
        say("The page is closed.", err=True)


async def _serve(page: Page, people: int, minutes: float, *, as_json: bool) -> None:
    async with page:
        ends = datetime.now().astimezone() + timedelta(minutes=minutes)
        if as_json:
            _line({"url": page.url, "people": people, "ends": ends.isoformat(timespec="seconds")})
        else:
            _show_page(page.url, people, ends)
        await page.ended()


def _show_page(url: str, people: int, ends: datetime) -> None:
    from eventmate.export import qr

    click.echo(url)
    width, height = shutil.get_terminal_size()
    if sys.stdout.isatty() and (code := qr.of_text(url, width, height - 6)):
        _draw(code)
    if share.is_remote(os.environ):
        say(f"You are here over SSH: the page is on {os.uname().nodename}, the phone has to reach it.", err=True)
    say(f"{people} {'person' if people == 1 else 'people'} until {ends:%H:%M}. {_WORDS}", err=True)
    sys.stdout.flush()


def _tell_fetch(fetch: Fetch, *, as_json: bool) -> None:
    at = fetch.at.astimezone()
    if as_json:
        _line({"fetched": list(fetch.names), "device": fetch.device, "at": at.isoformat(timespec="seconds")})
        return
    say(f"{at:%H:%M:%S}  {fetch.device}: {', '.join(fetch.names) or 'opened the page'}")
    sys.stdout.flush()


def _line(value: dict[str, Any]) -> None:
    click.echo(written(value))
    sys.stdout.flush()


@click.command("qr")
@click.argument("who")
@click.option("--note", is_flag=True, help="With my notes: for my own phone only.")
@picture_options
@json_option
@click.pass_obj
def qr_command(
    house: House, who: str, note: bool, png: Path | None, svg: Path | None, force: bool, as_json: bool
) -> None:
    """Show a person's code, or keep it as a picture.

    What there is no room for is said.
    """
    from eventmate.export import qr

    contact = contacts.resolve(house.book, who)
    look = Look(others=not note)
    ladder = qr.payloads(contact, share.note_of(contact, look))
    _give_code(share.called(contact, look), ladder, png or svg, {"id": contact.id}, force=force, as_json=as_json)


@click.command("me")
@click.option("--set", "changes", multiple=True, metavar="FIELD=VALUE",
              help="Change name, organization, title, email, phone or url; again for more of a kind.")  # fmt: skip
@click.option("--card", "label", default="", metavar="LABEL", help="Which of my cards: work, private ...")
@picture_options
@json_option
@click.pass_obj
def me_command(
    house: House, changes: tuple[str, ...], label: str, png: Path | None, svg: Path | None, force: bool, as_json: bool
) -> None:
    """Show the code of my own card, or change what is on it."""
    there = house.book.path.exists()
    details = mine.get(house.book, label) if there else None
    if changes:
        details = mine.put(house.book, _changed(details or MyDetails(label or "work"), changes, house), house.now)
    if details is None:
        which = f"no card “{harmless(label)}”" if label else "no card yet"
        raise NotFound(f"You have {which}: eventmate me --set name=... --set email=... makes one.")
    from eventmate.export import qr

    record = {"card": details.label, "organization": details.organization, "title": details.title, **_points(details)}
    _give_code(details.fn, qr.payloads(details), png or svg, record, force=force, as_json=as_json)


def _changed(details: MyDetails, arguments: tuple[str, ...], house: House) -> MyDetails:
    """Put new values in; those of a kind of contact point take the place of all of that kind."""
    from eventmate.intake.names import structure

    emptied = {name for name, _, value in (one.partition("=") for one in arguments) if not value.strip()}
    kinds = {"email": PointKind.EMAIL, "phone": PointKind.TEL, "url": PointKind.URL}
    wanted = changes_of([one for one in arguments if one.partition("=")[0] not in emptied & set(kinds)],
                        house.settings.region)  # fmt: skip
    if unknown := set(wanted.values) - {"fn", "organization", "title"} or (wanted.tags is not None and {"tags"}):
        raise BadInput(f"A card of mine has no {', '.join(sorted(unknown))}.")
    replaced = {point.kind for point in wanted.points} | {kinds[name] for name in emptied & set(kinds)}
    points: tuple[ContactPoint, ...] = tuple(p for p in details.points if p.kind not in replaced) + wanted.points
    values: dict[str, Any] = dict(wanted.values)
    if "fn" in values:
        values["name"] = structure(values["fn"])
    return replace(details, points=points, **values)


def _points(details: MyDetails) -> dict[str, list[str]]:
    named = {"emails": PointKind.EMAIL, "phones": PointKind.TEL, "urls": PointKind.URL}
    return {name: [p.value for p in details.points if p.kind is kind] for name, kind in named.items()}


def _give_code(
    name: str, ladder: tuple[Payload, ...], path: Path | None, more: dict[str, Any], *, force: bool, as_json: bool
) -> None:
    """Keep a code as a picture, print what it says as JSON, or draw it as large as the terminal."""
    from eventmate.export import qr

    if path is None and not as_json:
        width, height = shutil.get_terminal_size()
        code = qr.first_fitting(ladder, width, height - 2)
        if code is None:
            raise BadInput("No code fits this terminal: make it larger, its letters smaller, or use --png FILE.")
        _draw(code)
        say(name)
        _tell_left_out(code.left_out)
        return
    chosen = qr.largest(ladder)
    if path is not None:
        qr.write(path, chosen.text, force=force)
    if as_json:
        kept = {"file": str(path)} if path else {}
        give({**more, "name": name, "text": chosen.text, "left_out": list(chosen.left_out), **kept})
    else:
        say(f"wrote the code of {name} to {path}")
        _tell_left_out(chosen.left_out)


def _tell_left_out(left_out: tuple[str, ...]) -> None:
    if left_out:
        say(f"no room for {', '.join(left_out)}", err=True)


def _draw(code: Code) -> None:
    """Draw a code, black on white on a terminal."""
    for row in code.rows:
        click.echo(_BLACK_ON_WHITE.format(row) if sys.stdout.isatty() else row)
