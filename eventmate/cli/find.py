"""find: the command that is typed most, so it loads nothing that it can do without."""

from __future__ import annotations

import click

from eventmate.book import search
from eventmate.cli.house import House, give, json_option, say


@click.command("find")
@click.argument("query", nargs=-1)
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1), help="At most so many.")
@json_option
@click.pass_obj
def find_command(house: House, query: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find people by the beginnings of words in anything known of them; all of them without a QUERY."""
    words = " ".join(query)
    there = house.book.path.exists()
    if as_json:
        from eventmate.export.records import contact_record

        give([contact_record(contact) for contact in search.whole(house.book, words, limit)] if there else [])
        return
    hits = search.find(house.book, words, limit) if there else ()
    for hit in hits:
        say(f"{hit.id:>6}  {hit.described}")
    if not hits:
        say(f"Nobody fits “{words}”." if words else "The book is empty.", err=True)
