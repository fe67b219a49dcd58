"""circle: the people one keeps close."""

from __future__ import annotations

from typing import Any

import click

from eventmate.book import circles, contacts, edits
from eventmate.book.circles import Kept, Member
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput
from eventmate.model import Circle, Contact, VouchGround

_who = click.argument("who", nargs=-1, required=True)


@click.group("circle", invoke_without_command=True, epilog="Example: eventmate circle vouch ada --ground worked")
@click.option("--of", "circle", type=click.Choice([c.value for c in Circle]), default="core", show_default=True)
@click.option("--stale", is_flag=True, help="Only those whose details were not checked for a year.")
@click.option("--silent", is_flag=True, help="Only those not spoken to for longer than the circle's cadence.")
@json_option
@click.pass_context
def circle_command(ctx: click.Context, circle: str, stale: bool, silent: bool, as_json: bool) -> None:
    """List the core circle, those not spoken to for longest first; ! not spoken to, ~ details grown stale."""
    if ctx.invoked_subcommand is not None:
        return
    house: House = ctx.obj
    kept = Kept(Circle(circle), ())
    if house.book.path.exists():
        kept = circles.read(house.book, house.settings.cadences, house.now.date(), Circle(circle))
    listed = [one for one in kept.members if (not stale or one.stale) and (not silent or one.silent)]
    if as_json:
        give([_record(one) for one in listed])
        return
    for one in listed:
        say(_line(one))
    if kept.advice:
        say(kept.advice, err=True)
    if not kept.members:
        say(f"Nobody is in the {circle} circle yet: `eventmate circle add WHO` takes somebody in.", err=True)


def _record(one: Member) -> dict[str, Any]:
    return {
        "id": one.contact_id, "name": one.name, "role": one.role, "last_contact": one.spoken.isoformat(),
        "silent": one.silent, "confirmed": one.confirmed.isoformat() if one.confirmed else None, "stale": one.stale,
        "vouch": one.vouch, "ground": one.ground.value if one.ground else None,
    }  # fmt: skip


def _line(one: Member) -> str:
    signs = ("!" if one.silent else " ") + ("~" if one.stale else " ")
    vouch = f"  · vouch: {one.vouch}" if one.vouch else ""
    role = f" · {one.role}" if one.role else ""
    return f"{one.contact_id:>6} {signs} {one.name}{role}  · {one.days} days ago{vouch}"


@circle_command.command("add", epilog="Example: eventmate circle add ada")
@_who
@click.option("--to", "circle", type=click.Choice([c.value for c in Circle]), default="core", show_default=True)
@json_option
@click.pass_obj
def add_command(house: House, who: tuple[str, ...], circle: str, as_json: bool) -> None:
    """Keep WHO in the core circle, or in another one."""
    contact = contacts.resolve(house.book, " ".join(who))
    _tell(circles.put(house.book, contact.id, Circle(circle), house.now), as_json=as_json)
    kept = circles.read(house.book, house.settings.cadences, house.now.date())
    if kept.advice:
        say(kept.advice, err=True)


@circle_command.command("drop", epilog="Example: eventmate circle drop ada")
@_who
@json_option
@click.pass_obj
def drop_command(house: House, who: tuple[str, ...], as_json: bool) -> None:
    """Let WHO go to the wide circle."""
    contact = contacts.resolve(house.book, " ".join(who))
    _tell(circles.put(house.book, contact.id, Circle.WIDE, house.now), as_json=as_json)


@circle_command.command("confirm", epilog="Example: eventmate circle confirm ada")
@_who
@json_option
@click.pass_obj
def confirm_command(house: House, who: tuple[str, ...], as_json: bool) -> None:
    """Say that what the book knows of WHO was checked today and holds."""
    contact = contacts.resolve(house.book, " ".join(who))
    _tell(edits.confirm(house.book, contact.id, house.now), as_json=as_json)


@circle_command.command("vouch", epilog='Example: eventmate circle vouch ada --ground saw "her talk on types"')
@click.argument("who")
@click.argument("words", nargs=-1)
@click.option("--ground", type=click.Choice([g.value for g in VouchGround]), help="Worked together, or saw their work.")
@click.option("--no-longer", is_flag=True, help="Take it back.")
@json_option
@click.pass_obj
def vouch_command(
    house: House, who: str, words: tuple[str, ...], ground: str | None, no_longer: bool, as_json: bool
) -> None:
    """Say that one would vouch for WHO, on what ground, and in WORDS of one's own."""
    if bool(ground) == no_longer or (no_longer and words):
        raise BadInput("Say on what it rests with --ground worked or --ground saw; --no-longer takes it back.")
    contact = contacts.resolve(house.book, who)
    told = circles.vouch(
        house.book, contact.id, VouchGround(ground) if ground else None, " ".join(words), house.now
    )  # fmt: skip
    _tell(told, as_json=as_json)


def _tell(contact: Contact, *, as_json: bool) -> None:
    ground = contact.vouch_ground.value if contact.vouch_ground else None
    if as_json:
        give({
            "id": contact.id, "name": contact.display, "circle": contact.circle.value, "vouch": contact.vouch,
            "ground": ground,
        })  # fmt: skip
        return
    vouch = f", vouch: {contact.vouch}" if contact.vouch else ""
    say(f"{contact.id}  {contact.display}: {contact.circle.value}{vouch}")
