"""log, message, words."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import click

from eventmate.book import contacts, followups, log
from eventmate.cli.followups import BELOW_ZERO, follow_up_id, number
from eventmate.cli.house import House, give, json_option, say
from eventmate.errors import BadInput, EventmateError
from eventmate.flows import writing
from eventmate.flows.writing import Letter, Words
from eventmate.messages import editor, opener, own, templates
from eventmate.messages.templates import MessageKind
from eventmate.messages.written import written
from eventmate.model import Channel, FollowUpKind


@click.command("log")
@click.argument("who")
@click.argument("text", nargs=-1, required=True)
@json_option
@click.pass_obj
def log_command(house: House, who: str, text: tuple[str, ...], as_json: bool) -> None:
    """Note a contact with WHO in a few words; the days until the next word count anew.

    Example: eventmate log ada rang about the job
    """
    contact = contacts.resolve(house.book, who)
    logged = log.note(house.book, contact.id, " ".join(text), house.now)
    if as_json:
        give({"contact_id": contact.id, "contact": contact.display, "at": logged.at.isoformat(), "text": logged.text})
    else:
        say(f"logged: {logged.text} ({contact.display})")


@click.command("message", context_settings=BELOW_ZERO)
@click.argument("follow_up", type=follow_up_id, metavar="ID")
@click.option("--words", "set_name", metavar="SET", help="In these words: warm, short, recruiter, speaker, meet ...")
@click.option("--by", type=click.Choice([channel.value for channel in Channel]), help="For this way.")
@click.option("--decline", is_flag=True, help="For a lead: say that you will not apply.")
@click.option("--open", "opens", is_flag=True, help="Keep it with the follow-up and open its channel.")
@json_option
@click.pass_obj
def message_command(
    house: House, follow_up: int, set_name: str | None, by: str | None, decline: bool, opens: bool, as_json: bool
) -> None:
    """Print the message for a follow-up, or open it in the program for its channel; nothing is sent.

    Example: eventmate message 12 --words short --by linkedin --open
    """
    words = _words(house, set_name) if set_name else None
    if decline:
        if followups.get(house.book, follow_up).kind is not FollowUpKind.LEAD:
            raise BadInput(f"Follow-up {follow_up} is no lead, so there is nothing to decline.")
        words = Words(set_name or house.settings.messages, MessageKind.DECLINE)
    channel = Channel(by) if by else None
    letter = writing.prepare(house.book, house.settings, follow_up, house.now, words=words, channel=channel)
    if as_json:
        give(_record(letter))
    elif not opens:
        _show(letter)
    if opens:
        _open(house, letter, as_json=as_json)


def _words(house: House, set_name: str) -> Words:
    known = writing.sets(house.settings)
    if set_name not in known:
        raise BadInput(f"There are no words called “{set_name}”; there are {', '.join(known)}.")
    return Words(set_name)


@click.command("words")
@click.argument("set_name", metavar="[SET]", default="")
@click.argument("kind", metavar="[KIND]", default="")
@click.option("--edit", is_flag=True, help="Change them in $EDITOR; they are yours from then on.")
@json_option
@click.pass_obj
def words_command(house: House, set_name: str, kind: str, edit: bool, as_json: bool) -> None:
    """List the sets of words that messages are made of, or print those of SET for KIND.

    A new SET may be begun: `eventmate words ours connect --edit`.
    """
    folder = house.settings.templates
    if edit and not kind:
        raise BadInput(f"Say which words: eventmate words {set_name or 'warm'} {templates.KINDS[0]} --edit.")
    if edit:
        program = editor.chosen(os.environ)
        own.change(folder, set_name, kind, lambda file: editor.change(file, program))
    if kind:
        _tell_words(own.place(folder, set_name, kind), own.text(folder, set_name, kind), as_json=as_json, quiet=edit)
        return
    mine = templates.read_folder(folder)
    names = [name for name in templates.sets(mine) if set_name in {"", name}]
    listed = [{"set": name, "kind": k, "own": (name, k) in mine} for name in names for k in templates.KINDS]
    if as_json:
        give(listed)
        return
    for one in listed:
        say(f"{one['set']:10} {one['kind']:14}{' your own' if one['own'] else ''}".rstrip())


def _tell_words(file: Path, text: str, *, as_json: bool, quiet: bool) -> None:
    if as_json:
        give({"file": str(file), "own": file.exists(), "text": text})
    elif quiet:
        say(f"your own words: {file}" if file.exists() else "the words of the program, as they were")
    else:
        say(text.rstrip("\n"))


def _record(letter: Letter) -> dict[str, object]:
    return {
        "id": letter.briefing.follow_up.id, "contact": letter.briefing.follow_up.contact,
        "channel": letter.channel.value, "to": letter.opening.to, "subject": letter.message.subject,
        "body": letter.message.body, "url": letter.opening.url, "note": letter.opening.note,
    }  # fmt: skip


def _show(letter: Letter) -> None:
    say(f"By {letter.channel.value.replace('_', ' ')}: {letter.opening.to or '-'}", err=True)
    say(written(letter.message))
    if letter.opening.note:
        say(letter.opening.note, err=True)


def _open(house: House, letter: Letter, *, as_json: bool) -> None:
    program = opener.choose(os.environ, shutil.which, sys.platform) if letter.opening.url else None
    if letter.opening.url is None or program is None:
        if not as_json:
            _show(letter)
        raise EventmateError(letter.opening.note or "Nothing opens it here; the text is there to copy.")
    one = letter.briefing.follow_up
    kept = followups.keep_message(house.book, one.id, written(letter.message), letter.channel, house.now)
    opener.launch(program, letter.opening.url)
    if not as_json:
        say(f"opened: {kept.text} ({kept.contact or '-'}), number {number(kept)}. {letter.opening.note}".strip())
