"""What the columns of a table hold, known by their headers: exports of known services, and words of a dozen languages.

Owns the words. What a cell then means is in cells.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from eventmate.text import clean, fold

FIELDS: Mapping[str, str] = {
    "name": "name",
    "given": "first name",
    "additional": "middle name",
    "family": "last name",
    "prefix": "title before the name (Dr)",
    "suffix": "suffix after the name (Jr)",
    "nickname": "nickname",
    "pronunciation": "how the name is spoken",
    "organization": "organisation",
    "title": "job title",
    "email": "e-mail address",
    "tel": "telephone number",
    "url": "link",
    "tag": "tags",
    "birthday": "birthday",
    "note": "note",
    "remark": "note, with the column's name",
    "looking_for": "looks for",
    "offers": "offers",
    "knows": "knows",
    "street": "street",
    "extended": "address, second line",
    "po_box": "post office box",
    "locality": "town",
    "region": "state or region",
    "postal_code": "postal code",
    "country": "country",
    "formatted": "whole address",
    "label": "label of the value beside it",
    "status": "whether they come",
    "connected": "day of connecting on LinkedIn",
    "": "nothing of use",
}
"""What a column may be, with the words for it; a mapping's values are these keys."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds."""

    header: str
    """Unique in its table; ``Column 3`` for one without a name."""
    field: str = ""
    label: str = ""
    """work, home, mobile ... where the header says it."""
    group: str = ""
    """What columns that belong together have in common: ``phone 1``, ``business``."""


_WORDS = {
    "name": "name|full name|fullname|display name|contact|contact name|attendee|attendee name|participant"
    "|participant name|guest|guest name|person|speaker|vollständiger name|nombre completo|nom complet"
    "|nome completo|姓名|名前|氏名|имя и фамилия|фио",
    "given": "first name|firstname|given name|forename|first|vorname|prénom|nombre|nome|voornaam|förnamn|fornavn"
    "|imię|имя|名",
    "additional": "middle name|additional name|middle|zweiter vorname|weitere vornamen|deuxième prénom|segundo nombre",
    "family": "last name|lastname|surname|family name|last|nachname|familienname|nom|nom de famille|apellido"
    "|apellidos|cognome|sobrenome|apelido|achternaam|efternamn|etternavn|nazwisko|фамилия|姓",
    "prefix": "name prefix|prefix|honorific|salutation|anrede|civilité",
    "suffix": "name suffix|suffix",
    "nickname": "nickname|nick name|spitzname|surnom|apodo",
    "pronunciation": "pronunciation|phonetic first name|phonetic middle name|phonetic last name|given name yomi"
    "|additional name yomi|family name yomi|name pronunciation|フリガナ|ふりがな",
    "organization": "company|company name|organization|organisation|organization name|organisation name|employer"
    "|affiliation|institution|firma|unternehmen|arbeitgeber|entreprise|société|organisme|empresa|compañía"
    "|organización|azienda|società|bedrijf|organisatie|företag|firmanavn|компания|公司|会社|会社名",
    "title": "job title|title|position|role|job|occupation|organization title|job role|beruf|funktion"
    "|berufsbezeichnung|titre|poste|fonction|cargo|puesto|ruolo|qualifica|posizione|functie|befattning|stanowisko"
    "|должность|职位|役職",
    "email": "email|e mail|mail|email address|e mail address|email id|primary email|emails|e mail adresse|email adresse"
    "|adresse e mail|courriel|correo|correo electrónico|dirección de correo electrónico|posta elettronica"
    "|indirizzo email|e mailadres|epost|e post|adres e mail|почта|邮箱|电子邮件|メール|メールアドレス",
    "tel": "phone|phone number|telephone|telephone number|tel|phones|primary phone|contact number|telefon|telefonnummer"
    "|téléphone|numéro de téléphone|teléfono|telefono|telefone|telefoon|puhelin|телефон|电话|電話|電話番号",
    "tel mobile": "mobile|mobile phone|mobile number|cell|cell phone|cellphone|handy|mobil|mobilnummer|mobiltelefon"
    "|portable|móvil|celular|cellulare|gsm|mobiel|whatsapp|手机|携帯",
    "tel work": "work phone|office phone|business phone|direct|direct line|company phone",
    "tel home": "home phone|private phone",
    "tel fax": "fax|fax number|telefax",
    "email work": "work email|business email|company email|work e mail",
    "email home": "personal email|home email|private email",
    "url": "url|urls|link|website|web site|web page|webpage|homepage|web|site web|sitio web|sito web|profile"
    "|profile url|public profile url|blog|网站",
    "url linkedin": "linkedin|linkedin url|linkedin profile|linkedin profile url",
    "url github": "github|github url|github profile",
    "url x": "twitter|twitter url|x profile",
    "url mastodon": "mastodon",
    "tag": "tags|tag|labels|categories|category|group|groups|group membership|keywords|kategorien|étiquettes|etiquetas",
    "birthday": "birthday|birth date|date of birth|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleaños",
    "remark": "department|abteilung|service|departement|departamento|reparto|afdeling|interests|interessen|intérêts"
    "|intereses",
    "note": "notes|note|comment|comments|remarks|notizen|bemerkung|bemerkungen|kommentar|remarques|notas|bio|about"
    "|备注|备考",
    "looking_for": "looking for|looks for|i am looking for|interested in meeting|sucht|cherche|busca",
    "offers": "offers|offering|i offer|can help with|bietet|offre|ofrece",
    "street": "street|street address|address|address 1|address line 1|strasse|straße|adresse|dirección|indirizzo",
    "extended": "address 2|address line 2|extended address",
    "po_box": "po box|address po box",
    "locality": "city|town|ort|stadt|ville|ciudad|città",
    "region": "state|province|region|bundesland|state/province",
    "postal_code": "zip|zip code|postal code|postcode|plz|postleitzahl|code postal|código postal|cap",
    "country": "country|country/region|country region|land|land region|pays|país|paese",
    "status": "attendee status|approval status|rsvp|rsvp status",
    "connected": "connected on|verbunden am|en relation depuis|relation depuis le|fecha de conexión|collegato in data"
    "|conectado em",
}
_QUESTIONS = (
    (re.compile(r"linked ?in"), "url", "linkedin"),
    (re.compile(r"git ?hub"), "url", "github"),
    (re.compile(r"\btwitter\b|\bx handle\b"), "url", "x"),
    (re.compile(r"mastodon"), "url", "mastodon"),
    (re.compile(r"\bwebsite\b|\bportfolio\b"), "url", ""),
    (
        re.compile(r"(?:hop|look)ing (?:to (?:meet|find)|for)|want to (?:meet|find)|like to (?:meet|find)"),
        "looking_for",
        "",
    ),
    (re.compile(r"\bcan you (?:offer|help)|\bhelp others\b|\bdo you offer\b"), "offers", ""),
    (re.compile(r"job title|\brole\b|\bposition\b"), "title", ""),
    (re.compile(r"\b(?:company|organi[sz]ation|employer)\b|where do you work"), "organization", ""),
    (re.compile(r"\b(?:phone|mobile|whatsapp)\b"), "tel", ""),
    (re.compile(r"how did you (?:hear|find)|dietary|allerg|t ?shirt|newsletter|terms|consent|agree|photo"), "", ""),
)
"""What organisers ask at registration; the first that fits."""
_QUESTION = re.compile(r".{6,}\?")

_GOOGLE = re.compile(
    r"(e mail|phone|website|address|organization|relation|event|custom field|im) (\d{1,3}) (value|label|type|[a-z ]+)"
)
_GOOGLE_FIELDS = {"e mail": "email", "phone": "tel", "website": "url"}
_GOOGLE_REMARKS = {"relation", "event", "custom field", "im"}
_GOOGLE_PARTS = {
    "street": "street", "city": "locality", "po box": "po_box", "region": "region", "postal code": "postal_code",
    "country": "country", "extended address": "extended", "formatted": "formatted", "name": "organization",
    "title": "title", "department": "remark",
}  # fmt: skip
_PLACED = re.compile(
    r"(business|work|home|other|company main|mobile|primary|assistant's|car|radio|private) "
    r"(street|address po box|address 1|address 2|address|city|state|zip|postal code|country|country/region"
    r"|phone|fax|e mail|email|email address|phone number)(?: (\d))?"
)
_PLACES = {
    "business": "work", "work": "work", "home": "home", "private": "home", "mobile": "mobile", "company main": "main",
    "primary": "main",
}  # fmt: skip
_PLACED_FIELDS = {
    "street": "street", "address": "formatted", "address 1": "street", "address 2": "extended",
    "address po box": "po_box", "city": "locality", "state": "region", "zip": "postal_code",
    "postal code": "postal_code", "country": "country", "country/region": "country", "phone": "tel", "fax": "tel",
    "phone number": "tel", "e mail": "email", "email": "email", "email address": "email",
}  # fmt: skip
_PASSED_OVER = {"assistant's"}
_NUMBERED_MAIL = re.compile(r"e ?mail \d address|e ?mail \d|phone \d|tel \d")

# Each kind with headers that tell it from all others: every one of a set must be there.
_KINDS: tuple[tuple[str, tuple[frozenset[str], ...]], ...] = (
    ("google", (frozenset({"first name", "e mail 1 value"}), frozenset({"organization name", "phone 1 value"}))),
    ("google old", (frozenset({"given name", "e mail 1 value"}), frozenset({"given name", "group membership"}))),
    ("luma", (frozenset({"api id", "approval status"}), frozenset({"api id", "ticket type id"}))),
    ("eventbrite", (frozenset({"order #", "email"}), frozenset({"attendee #", "email"}))),
    ("meetup", (frozenset({"name", "url of member profile"}), frozenset({"name", "rsvp", "guests"}))),
    (
        "linkedin",
        (
            frozenset({"connected on", "position"}),
            frozenset({"verbunden am", "position"}),
            frozenset({"url", "email address", "company", "position"}),
        ),
    ),
    (
        "outlook",
        (frozenset({"e mail address", "business phone"}), frozenset({"e mail address", "job title", "company"})),
    ),
)
_KEPT = dict.fromkeys(
    ("department", "spouse", "children", "anniversary", "manager's name", "assistant's name", "referred by", "hobby",
     "profession", "office location", "maiden name", "user 1", "user 2", "user 3", "user 4"),
    "remark",
)  # fmt: skip
_OF_KIND: dict[str, dict[str, str]] = {
    "outlook": _KEPT | {"title": "prefix", "location": "", "keywords": ""},
    "google": {"organization department": "remark"},
    "google old": _KEPT,
    "meetup": {"title": "", "url of member profile": "url", "attendance": ""},
    "eventbrite": {"group": ""},
}
_QUALIFIERS = {
    fold(word): label
    for label, words in {
        "work": "work business office geschäftlich dienstlich büro firma professionnel "
        "professionnelle pro bureau travail trabajo oficina profesional lavoro ufficio zakelijk werk arbete praca "
        "służbowy",
        "home": "home private personal privat privé personnel personnelle domicile maison casa particular "
        "personale abitazione thuis hem dom prywatny",
    }.items()
    for word in words.split()
}
"""Words that say of a column whether it is of the work or of the home."""
_HEADER_LENGTH = 30
MOST_COLUMNS = 500
"""Columns after these are passed over; the widest export known, Outlook's, has 92."""


def known(header: str) -> str:
    """Bring a header to the form in which it is compared: ``E-mail 1 - Value`` to ``e mail 1 value``."""
    return " ".join(re.sub(r"[-_:*\s]+", " ", fold(clean(header[:200]))).split())


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Find the line that names the columns, below whatever preamble; None when none does."""
    scores = [sum(bool(_field_of(known(cell))) for cell in row[:MOST_COLUMNS]) for row in rows]
    best = max(scores, default=0)
    if best > 1:
        return scores.index(best)
    # One known word alone may be somebody's name, unless it is on top and looks like a header.
    return 0 if best and scores[0] and all(len(c) <= _HEADER_LENGTH and "@" not in c for c in rows[0]) else None


def kind_of(headers: Sequence[str]) -> str:
    """Tell whose export this is: google, google old, outlook, linkedin, luma, eventbrite, meetup; empty if unknown."""
    have = {known(header) for header in headers[:MOST_COLUMNS]}
    return next((kind for kind, sets in _KINDS if any(needed <= have for needed in sets)), "")


def columns(headers: Sequence[str], kind: str) -> list[Column]:
    """Say what each column holds, as far as its header tells."""
    taken: dict[str, int] = {}
    found = []
    for i, header in enumerate(islice(headers, MOST_COLUMNS), 1):
        title = clean(header[:200]) or f"Column {i}"
        taken[title] = taken.get(title, 0) + 1
        unique = title if taken[title] == 1 else f"{title} ({taken[title]})"
        found.append(replace(_column(known(header), kind), header=unique))
    if not any(column.field in {"given", "name"} for column in found):
        found = [replace(c, field="name") if c.field == "family" else c for c in found]
    return found


def _column(header: str, kind: str) -> Column:
    special = _OF_KIND.get(kind, {})
    if header in special:
        return Column("", special[header])
    found = _google(header) or _placed(header) or _worded(header) or _qualified(header)
    return found or _asked(header) or Column("")


def _field_of(header: str) -> str:
    found = _google(header) or _placed(header) or _worded(header) or _qualified(header)
    return found.field if found else ""


def _google(header: str) -> Column | None:
    match = _GOOGLE.fullmatch(header)
    if match is None:
        return None
    thing, number, part = match.groups()
    group = f"{thing} {number}"
    if part in {"label", "type"} or (thing == "im" and part == "service"):
        return Column("", "label", group=group)
    if thing in {"address", "organization"}:
        return Column("", _GOOGLE_PARTS.get(part, ""), group=group)
    if part != "value":
        return None
    return Column("", "remark" if thing in _GOOGLE_REMARKS else _GOOGLE_FIELDS[thing], group=group)


def _placed(header: str) -> Column | None:
    match = _PLACED.fullmatch(header)
    if match is None:
        return None
    place, part, _ = match.groups()
    if place in _PASSED_OVER:
        return Column("")
    label = "fax" if part == "fax" else _PLACES.get(place, "")
    return Column("", _PLACED_FIELDS[part], label, place)


@cache
def _dictionary() -> dict[str, Column]:
    words: dict[str, Column] = {}
    for what, listed in _WORDS.items():
        field, _, label = what.partition(" ")
        for word in listed.split("|"):
            words.setdefault(known(word), Column("", field, label))
    return words


def _worded(header: str) -> Column | None:
    if _NUMBERED_MAIL.fullmatch(header):
        return Column("", "email" if "mail" in header else "tel")
    return _dictionary().get(header)


def _qualified(header: str) -> Column | None:
    """Read a known word beside one that says whose it is: ``Telefon (privat)``, ``Ville (bureau)``."""
    words = re.sub(r"[():,/.]", " ", header).split()
    labels = [_QUALIFIERS[word] for word in words if word in _QUALIFIERS]
    rest = " ".join(word for word in words if word not in _QUALIFIERS and not word.isdigit())
    if not labels or (found := _dictionary().get(rest)) is None:
        return None
    label = found.label if found.label in ("fax", "mobile") else labels[0]
    return replace(found, label=label, group=labels[0])


def _asked(header: str) -> Column | None:
    """Take a question of the organiser for what it asks; the answer to any other is a remark."""
    if len(header) > 200:
        return None
    for pattern, field, label in _QUESTIONS:
        if pattern.search(header):
            return Column("", field, label)
    return Column("", "remark") if _QUESTION.fullmatch(header) else None
