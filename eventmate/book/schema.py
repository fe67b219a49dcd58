"""The tables of the book as append-only migrations, and the triggers made from them.

Triggers keep two things that nobody must have to remember: the journal that
undo reads, and the list of contacts whose search text and rendered card no
longer hold. ``transform()`` drops triggers, so all are
made anew after every migration.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from pathlib import Path

from sqlite_utils import Database, Migrations
from sqlite_utils.db import ForeignKey

migrations = Migrations("eventmate")

_STALE = {
    "contacts": "SELECT {row}.id WHERE {row}.id NOT IN stale",
    "events": "SELECT DISTINCT contact_id FROM encounters WHERE event_id = {row}.id AND contact_id NOT IN stale",
    "common_grounds": "SELECT contact_id FROM encounters WHERE id = {row}.encounter_id AND contact_id NOT IN stale",
    **{
        table: "SELECT {row}.contact_id WHERE {row}.contact_id NOTNULL AND {row}.contact_id NOT IN stale"
        for table in (
            "contact_points", "addresses", "photos", "properties", "tags", "former_values",
            "statements", "encounters", "follow_ups", "contact_log", "help_log", "outcomes", "review_answers",
        )
    },
}  # fmt: skip
"""Which contacts a changed row makes stale."""
_DERIVED = {
    "journal",
    "operations",
    "changes",
    "stale",
    "touched",
    "helpers",
    "cards",
    "table_mappings",
    "_sqlite_migrations",
    "sqlite_sequence",
}


def connect(path: Path, wait: float) -> Database:
    """Open a book for writing."""
    return made_durable(sqlite3.connect(path, timeout=wait, isolation_level=None))


def made_durable(connection: sqlite3.Connection) -> Database:
    """Prepare a connection to write: WAL, every commit synced (NORMAL lost saves in a power cut), foreign keys on."""
    connection.row_factory = sqlite3.Row
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return Database(connection)


def upgrade(db: Database) -> None:
    """Apply what migrations are missing, each with all or nothing, and close the history behind them."""
    from eventmate.book import APPLICATION_ID, VERSION

    db.conn.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        _make_triggers(db)
        db.execute("UPDATE operations SET closed = 1")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        db.conn.execute("ROLLBACK")
        raise
    db.conn.execute("COMMIT")


def journalled(db: Database) -> list[str]:
    """Name the tables whose every change the history records."""
    names = (name for name in db.table_names() if not name.startswith("search_"))
    return sorted(name for name in names if name not in _DERIVED)


def _make_triggers(db: Database) -> None:
    for name in db.triggers_dict:
        db.execute(f"DROP TRIGGER [{name}]")
    for table in journalled(db):
        _make_journal(db, table)
        if table in _STALE:
            _make_stale(db, table)
    # Whatever empties the list of the stale, that they have changed stays known.
    db.execute(
        "CREATE TRIGGER touched AFTER INSERT ON stale BEGIN DELETE FROM touched WHERE id = NEW.id; "
        "INSERT INTO touched (id) VALUES (NEW.id); DELETE FROM helpers WHERE id = NEW.id; END"
    )


def row_state(db: Database, table: str, row: str) -> str:
    """Write the SQL expression that gives a row as a JSON array in the order of its columns; bytes as hexadecimal."""
    columns = db.table(table).columns
    values = (f"hex({row}.{c.name})" if c.type == "BLOB" else f"{row}.{c.name}" for c in columns)
    return f"json_array({', '.join(values)})"


def _make_journal(db: Database, table: str) -> None:
    """Make a table's three triggers, of as few words as can be: every connection has to parse them all."""
    for verb, before, after in (("INSERT", None, "NEW"), ("UPDATE", "OLD", "NEW"), ("DELETE", "OLD", None)):
        old = row_state(db, table, before) if before else "NULL"
        new = row_state(db, table, after) if after else "NULL"
        db.execute(
            f"CREATE TRIGGER journal_{table}_{verb.lower()} AFTER {verb} ON {table} "
            "WHEN (SELECT operation_id FROM journal) NOTNULL BEGIN "
            "INSERT INTO changes (operation_id, tbl, row_id, before, after) "
            f"SELECT operation_id, '{table}', {before or after}.id, {old}, {new} FROM journal; END"
        )


def _make_stale(db: Database, table: str) -> None:
    for verb, rows in (("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"])):
        # No OR IGNORE: SQLite drops it where a foreign key's action or an upsert fires the trigger.
        body = "".join(f"INSERT INTO stale {_STALE[table].format(row=row)}; " for row in rows)
        db.execute(f"CREATE TRIGGER stale_{table}_{verb.lower()} AFTER {verb} ON {table} BEGIN {body} END")


def _create(
    db: Database,
    table: str,
    columns: Mapping[str, type],
    references: Mapping[str, tuple[str, str]] | None = None,
    unique: str = "",
    nullable: Collection[str] = (),
) -> None:
    """Make a table with an ``id`` that is never given twice, so that an identifier means one thing for good.

    sqlite-utils writes the SQL but offers no AUTOINCREMENT, which is added here.

    Args:
        columns: name to type; text is NOT NULL with an empty default.
        references: column to (table, what happens on delete), each indexed.
        unique: a column that holds no value twice.
        nullable: text columns without a default, for which NULL means something.
    """
    references = references or {}
    text = [name for name, type_ in columns.items() if type_ is str and name not in nullable]
    sql = db.create_table_sql(
        table,
        {"id": int, **columns},
        pk="id",
        not_null=set(text),
        defaults=dict.fromkeys(text, ""),
        foreign_keys=[ForeignKey(table, c, other, "id", on_delete=action) for c, (other, action) in references.items()],
    )
    db.execute(sql.replace("INTEGER PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT", 1))
    for column in references:
        db.table(table).create_index([column])
    if unique:
        db.table(table).create_index([unique], unique=True)


_OF_CONTACT = {"contact_id": ("contacts", "CASCADE")}


@migrations(name="0001_first_book")
def first_book(db: Database) -> None:
    """People, events, what was said and promised, and the history of it all."""
    _create_people(db)
    _create_meetings(db)
    _create_to_dos(db)
    _create_derived(db)


def _create_people(db: Database) -> None:
    _create(
        db,
        "contacts",
        {
            "uid": str, "fn": str, "family": str, "given": str, "additional": str, "prefix": str, "suffix": str,
            "nickname": str, "pronunciation": str, "organization": str, "title": str, "birthday": str, "note": str,
            "circle": str, "vouch": str, "created": str, "revised": str, "confirmed": str,
        },
        unique="uid",
    )  # fmt: skip
    _create(db, "aliases", {"uid": str, "contact_id": int}, _OF_CONTACT, unique="uid")
    _create(
        db,
        "contact_points",
        {
            "contact_id": int, "kind": str, "value": str, "written": str, "label": str, "extension": str,
            "preferred": int, "position": int, "since": str, "until": str,
        },
        _OF_CONTACT,
    )  # fmt: skip
    db.table("contact_points").create_index(["value"])
    _create(
        db,
        "addresses",
        {
            "contact_id": int, "po_box": str, "extended": str, "street": str, "locality": str, "region": str,
            "postal_code": str, "country": str, "label": str,
        },
        _OF_CONTACT,
    )  # fmt: skip
    _create(db, "photos", {"contact_id": int, "type": str, "data": bytes}, _OF_CONTACT)
    _create(
        db,
        "properties",
        {"contact_id": int, "name": str, "value": str, "grp": str, "params": str, "shadow": int},
        _OF_CONTACT,
    )
    _create(db, "tags", {"contact_id": int, "tag": str}, _OF_CONTACT)
    _create(
        db, "former_values", {"contact_id": int, "field": str, "value": str, "since": str, "until": str}, _OF_CONTACT
    )
    _create(
        db,
        "my_cards",
        {
            "label": str, "fn": str, "family": str, "given": str, "additional": str, "prefix": str, "suffix": str,
            "organization": str, "title": str, "points": str,
        },
        unique="label",
    )  # fmt: skip


def _create_meetings(db: Database) -> None:
    _create(
        db,
        "events",
        {
            "uid": str, "name": str, "region": str, "place": str, "starts": str, "ends": str, "series": str,
            "organizer": str, "kind": str, "template": str, "pitch": str, "verdict": str, "verdict_note": str,
            "current": int,
        },
    )  # fmt: skip
    _create(db, "goals", {"event_id": int, "text": str, "target": int}, {"event_id": ("events", "CASCADE")})
    _create(
        db,
        "goals_reached",
        {"goal_id": int, "contact_id": int},
        {"goal_id": ("goals", "CASCADE"), "contact_id": ("contacts", "CASCADE")},
    )
    _create(
        db,
        "expected",
        {"event_id": int, "contact_id": int, "fn": str, "organization": str, "title": str, "points": str, "note": str},
        {"event_id": ("events", "CASCADE"), "contact_id": ("contacts", "CASCADE")},
    )
    _create(
        db,
        "encounters",
        {
            "contact_id": int, "event_id": int, "met": str, "source": str, "note": str, "talk": str, "card_given": int,
            "card_got": int, "warmth": int, "through": str,
        },
        {**_OF_CONTACT, "event_id": ("events", "SET NULL")},
    )  # fmt: skip
    _create(
        db,
        "common_grounds",
        {"encounter_id": int, "kind": str, "text": str},
        {"encounter_id": ("encounters", "CASCADE")},
    )
    _create(
        db,
        "statements",
        {"contact_id": int, "encounter_id": int, "kind": str, "text": str, "since": str, "closed": str},
        {**_OF_CONTACT, "encounter_id": ("encounters", "SET NULL")},
    )


def _create_to_dos(db: Database) -> None:
    _create(
        db,
        "introductions",
        {
            "seeker_id": int, "helper_id": int, "seeks": str, "reason": str, "state": str, "outcome": str,
            "created": str, "revised": str,
        },
        {"seeker_id": ("contacts", "CASCADE"), "helper_id": ("contacts", "CASCADE")},
    )  # fmt: skip
    _create(
        db,
        "follow_ups",
        {
            "uid": str, "contact_id": int, "encounter_id": int, "event_id": int, "introduction_id": int, "kind": str,
            "text": str, "channel": str, "due": str, "state": str, "outcome": str, "recurrence": str, "message": str,
            "organization": str, "role": str, "deadline": str, "created": str, "ended": str,
        },
        {
            **_OF_CONTACT,
            "encounter_id": ("encounters", "SET NULL"),
            "event_id": ("events", "SET NULL"),
            "introduction_id": ("introductions", "CASCADE"),
        },
    )  # fmt: skip
    db.table("follow_ups").create_index(["state", "due"])
    _create(
        db,
        "contact_log",
        {"contact_id": int, "event_id": int, "at": str, "kind": str, "text": str},
        {**_OF_CONTACT, "event_id": ("events", "SET NULL")},
    )
    _create(db, "handovers", {"contact_id": int, "destination": str, "at": str}, _OF_CONTACT)


def _create_derived(db: Database) -> None:
    """The journal and what can be made again from the rest."""
    _create(db, "operations", {"at": str, "session": str, "label": str, "undone": str, "closed": int})
    _create(
        db,
        "changes",
        {"operation_id": int, "tbl": str, "row_id": int, "before": str, "after": str},
        {"operation_id": ("operations", "CASCADE")},
        nullable=("before", "after"),
    )
    db.table("journal").insert({"id": 1, "operation_id": None}, pk="id", columns={"operation_id": int})
    db.create_table("stale", {"id": int}, pk="id")
    db.create_table("cards", {"id": int, "renderer": int, "text": str}, pk="id")
    db.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5 (name, rest, prefix = '1 2 3', "
        "tokenize = 'unicode61 remove_diacritics 0')"
    )


@migrations(name="0002_import")
def import_(db: Database) -> None:
    """What a file told of people, which columns of tables mean what, and who is called two people."""
    _create(db, "imported", {"contact_id": int, "digest": str, "told": str}, _OF_CONTACT)
    _create(
        db,
        "apart",
        {"first_id": int, "second_id": int},
        {"first_id": ("contacts", "CASCADE"), "second_id": ("contacts", "CASCADE")},
    )
    _create(db, "table_mappings", {"columns": str, "mapping": str}, unique="columns")


@migrations(name="0003_shorter_journal")
def shorter_journal(db: Database) -> None:
    """Let go of rows written as objects: the triggers, made anew behind every migration, write arrays now.

    A migration closes the history, so nothing could have taken these rows back.
    """
    db.execute("DELETE FROM changes")


@migrations(name="0004_kept_warm")
def kept_warm(db: Database) -> None:
    """What vouching rests on, when an introduction was made, reviews, help given and got, what came of meeting."""
    db.execute("ALTER TABLE contacts ADD COLUMN vouch_ground TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE introductions ADD COLUMN made TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE introductions SET made = revised WHERE state = 'made'")
    for table, column, covered in (
        ("encounters", "event_id", ["contact_id"]),
        ("encounters", "contact_id", ["met", "event_id"]),
        ("follow_ups", "event_id", ["kind", "state", "due", "ended", "contact_id"]),
    ):
        # Read by the report without a look at the rows.
        db.execute(f"DROP INDEX idx_{table}_{column}")
        db.table(table).create_index([column, *covered])
    of_event = {**_OF_CONTACT, "event_id": ("events", "SET NULL")}
    noted: dict[str, type] = {"contact_id": int, "event_id": int, "kind": str, "text": str, "at": str}
    _create(db, "help_log", {**noted, "way": str}, of_event)
    _create(db, "outcomes", noted, of_event)
    _create(db, "reviews", {"contact_id": int, "begun": str, "ended": str, "decision": str}, _OF_CONTACT)
    answers = {"review_id": int, "contact_id": int, "question": str, "text": str, "at": str}
    _create(db, "review_answers", answers, {"review_id": ("reviews", "CASCADE"), **_OF_CONTACT})


@migrations(name="0005_kept_suggestions")
def kept_suggestions(db: Database) -> None:
    """Who has changed, in order, and the helpers found for what people look for; both derived."""
    # AUTOINCREMENT: a number that was somebody's latest change never comes again.
    db.execute("CREATE TABLE touched (at INTEGER PRIMARY KEY AUTOINCREMENT, id INTEGER NOT NULL UNIQUE)")
    db.execute("CREATE TABLE helpers (id INTEGER PRIMARY KEY, found TEXT NOT NULL)")
