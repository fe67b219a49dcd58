"""What is derived from the book for searching: each contact's folded text, kept in FTS5.

Triggers put contacts whose text no longer holds on the list ``stale``; `refresh`
empties it before every commit. Folding is ours, since ``remove_diacritics``
misses ł, ø and ı, and words of scripts without blanks are indexed a character
at a time, so that any two characters of a Chinese name find it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence

from eventmate.text import fold

# Letters and digits with the vowel signs of Indic scripts; C++ and C# keep their signs.
_WORD = re.compile("(?:[^\\W_]|[\u0900-\u109f\u1780-\u17ff])+[+#]*")
_NO_BLANKS = re.compile("([\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff])")
_NUMBER = re.compile(r"[\d\s()+./-]{4,40}")
_TEXTS = """
SELECT value || ' ' || written FROM contact_points WHERE contact_id = :id AND kind <> 'tel'
UNION ALL SELECT tag FROM tags WHERE contact_id = :id
UNION ALL SELECT text FROM statements WHERE contact_id = :id
UNION ALL SELECT value FROM former_values WHERE contact_id = :id
UNION ALL SELECT text || ' ' || organization || ' ' || role FROM follow_ups WHERE contact_id = :id
UNION ALL SELECT text FROM contact_log WHERE contact_id = :id
UNION ALL SELECT text FROM help_log WHERE contact_id = :id
UNION ALL SELECT text FROM outcomes WHERE contact_id = :id
UNION ALL SELECT text FROM review_answers WHERE contact_id = :id
UNION ALL SELECT street || ' ' || locality || ' ' || region || ' ' || country FROM addresses WHERE contact_id = :id
UNION ALL SELECT text FROM common_grounds WHERE encounter_id IN (SELECT id FROM encounters WHERE contact_id = :id)
UNION ALL SELECT coalesce(v.name, '') || ' ' || e.talk || ' ' || e.note || ' ' || e.through
  FROM encounters e LEFT JOIN events v ON v.id = e.event_id WHERE e.contact_id = :id
"""


def words(text: str) -> list[str]:
    """Split text into the folded words that are indexed and looked up."""
    text = fold(text)
    found: list[str] = _WORD.findall(text if text.isascii() else _NO_BLANKS.sub(r" \1 ", text))
    if "+" in text or "#" in text:
        return [word.replace("+", "plus").replace("#", "sharp") for word in found]
    return found


def query(text: str) -> str:
    """Write what a person searches for as an FTS5 query of prefixes; empty when there is nothing to look for."""
    terms = [" ".join(words(term)) for term in text.split()]
    everything = " AND ".join(f'"{term}" *' for term in terms if term)
    if not _NUMBER.fullmatch(text.strip()):
        return everything
    digits = re.sub(r"\D", "", text).lstrip("0")
    return f'({everything}) OR "{digits}" *' if digits else everything


def refresh(connection: sqlite3.Connection) -> None:
    """Bring the full text of all stale contacts up to date, and let their rendered cards go."""
    stale = [row[0] for row in connection.execute("SELECT id FROM stale")]
    if not stale:
        return
    connection.executemany("DELETE FROM search_text WHERE rowid = ?", [(key,) for key in stale])
    found = (stored(connection, key) for key in stale)
    connection.executemany(INSERT, (row for row in found if row is not None))
    connection.execute("DELETE FROM cards WHERE id IN (SELECT id FROM stale)")
    connection.execute("DELETE FROM stale")


INSERT = "INSERT INTO search_text (rowid, name, rest) VALUES (?, ?, ?)"
"""Files an `entry` under its contact's identifier."""


def stored(connection: sqlite3.Connection, contact_id: int) -> tuple[int, str, str] | None:
    """Give what `INSERT` takes for a contact; None when there is none."""
    row = connection.execute(
        "SELECT fn || ' ' || nickname || ' ' || given || ' ' || family, "
        "organization || ' ' || title || ' ' || note || ' ' || vouch FROM contacts WHERE id = ?",
        [contact_id],
    ).fetchone()
    if row is None:
        return None
    texts = [row[1], *(t for (t,) in connection.execute(_TEXTS, {"id": contact_id}))]
    numbers = connection.execute(
        "SELECT value, written FROM contact_points WHERE contact_id = ? AND kind = 'tel'", [contact_id]
    )
    return contact_id, *entry(row[0], texts, numbers)


def entry(name: str, texts: Iterable[str], numbers: Iterable[Sequence[str]]) -> tuple[str, str]:
    """Write what is indexed of a contact: the words of the name, and those of everything else.

    Args:
        name: full name, nickname, given and family name.
        texts: whatever else is known of them.
        numbers: telephone numbers, each as it is dialled and as it was written.
    """
    rest = [*words(" ".join(texts)), *(token for value, written in numbers for token in _numbers(value, written))]
    return " ".join(dict.fromkeys(words(name))), " ".join(rest)


def _numbers(value: str, written: str) -> list[str]:
    """Give the forms in which a number is looked for: with its country code (one to three digits) and without."""
    digits = re.sub(r"\D", "", value)
    return [digits[start:] for start in range(4) if len(digits) > start + 4] + words(written)
