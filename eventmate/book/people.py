"""People read whole: the rows of contacts with everything that hangs on them, by one query a table.

Ten thousand people are as few questions to the database as one is: a query a table and person
was most of an export. What a row means is `eventmate.book.rows`'.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from eventmate.book import rows
from eventmate.model import Circle, Contact, Encounter, Former, Photo

CHUNK = 500
"""Most people to read at a time."""
_ORDERS = {
    "contact_points": "until <> '', kind, preferred DESC, position, id",
    "addresses": "id", "tags": "id", "statements": "id", "properties": "id", "photos": "id",
    "former_values": "until DESC, id DESC",
}  # fmt: skip
_HANGING = {
    table: f"SELECT *, contact_id AS person FROM {table} WHERE contact_id IN ({{ids}}) ORDER BY {order}"
    for table, order in _ORDERS.items()
} | {
    "encounters": "SELECT e.*, e.contact_id AS person, v.name AS event_name FROM encounters e "
    "LEFT JOIN events v ON v.id = e.event_id WHERE e.contact_id IN ({ids}) ORDER BY e.met DESC, e.id DESC",
    "common_grounds": "SELECT g.*, e.contact_id AS person FROM encounters e JOIN common_grounds g "
    "ON g.encounter_id = e.id WHERE e.contact_id IN ({ids}) ORDER BY g.id",
}
"""How the rows that hang on people are asked for, by table, with the identifier of the ``person``."""


def read(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[Contact]:
    """Read people whole, in the order given; those who are not there are left out."""
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        found = connection.execute(f"SELECT * FROM contacts WHERE id IN ({_listed(part)})")
        there = {row["id"]: row for row in found}
        yield from _whole(connection, [there[key] for key in part if key in there])


def _whole(connection: sqlite3.Connection, people: Sequence[sqlite3.Row]) -> Iterator[Contact]:
    ids = _listed(row["id"] for row in people)
    hanging = {table: _grouped(connection.execute(sql.format(ids=ids))) for table, sql in _HANGING.items()}
    for row in people:
        yield _contact(row, {table: groups.get(row["id"], ()) for table, groups in hanging.items()})


def _listed(ids: Iterable[int]) -> str:
    return ", ".join(str(int(key)) for key in ids)


def _grouped(found: Iterable[sqlite3.Row]) -> Mapping[int, Sequence[sqlite3.Row]]:
    groups: dict[int, list[sqlite3.Row]] = {}
    for row in found:
        groups.setdefault(row["person"], []).append(row)
    return groups


def _contact(row: sqlite3.Row, of: Mapping[str, Sequence[sqlite3.Row]]) -> Contact:
    return Contact(
        uid=row["uid"],
        fn=row["fn"],
        created=datetime.fromisoformat(row["created"]),
        revised=datetime.fromisoformat(row["revised"]),
        name=rows.name(row),
        nickname=row["nickname"],
        pronunciation=row["pronunciation"],
        organization=row["organization"],
        title=row["title"],
        birthday=row["birthday"],
        note=row["note"],
        circle=Circle(row["circle"] or Circle.WIDE),
        vouch=row["vouch"],
        points=tuple(map(rows.point, of["contact_points"])),
        addresses=tuple(map(rows.address, of["addresses"])),
        tags=tuple(tag["tag"] for tag in of["tags"]),
        statements=tuple(map(rows.statement, of["statements"])),
        encounters=_encounters(of["encounters"], of["common_grounds"]),
        former=tuple(Former(f["field"], f["value"], f["since"], f["until"]) for f in of["former_values"]),
        photo=next((Photo(photo["data"], photo["type"]) for photo in of["photos"]), None),
        properties=tuple(map(rows.kept_property, of["properties"])),
        id=row["id"],
        vouch_ground=rows.vouch_ground(row["vouch"], row["vouch_ground"]),
    )


def _encounters(met: Iterable[sqlite3.Row], common: Sequence[sqlite3.Row]) -> tuple[Encounter, ...]:
    return tuple(rows.encounter(row, [c for c in common if c["encounter_id"] == row["id"]]) for row in met)
