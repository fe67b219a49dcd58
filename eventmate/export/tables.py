"""Contacts as a CSV file that Google Contacts and Outlook both import and no spreadsheet is attacked with.

Columns carry the names of Google's new export, followed by Outlook's where these
differ; each of the two matches by name and passes over the rest. Photos,
foreign vCard properties and former values have no column.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator

from eventmate.model import Address, Contact, ContactPoint, PointKind
from eventmate.text import clean

_EMAILS, _PHONES, _WEBSITES, _ADDRESSES = 3, 4, 3, 2
_SEVERAL = " ::: "
"""Between values that share a cell, as Google writes and reads them."""

_LABELS = {
    "mobile": "Mobile", "cell": "Mobile", "work": "Work", "home": "Home", "main": "Main",
    "fax": "Work Fax", "linkedin": "LinkedIn", "github": "GitHub",
}  # fmt: skip
_ADDRESS_PARTS = {
    "Street": "street", "City": "locality", "PO Box": "po_box", "Region": "region",
    "Postal Code": "postal_code", "Country": "country", "Extended Address": "extended",
}  # fmt: skip
_OUTLOOK_ADDRESS = {
    "Street": "street", "City": "locality", "State": "region", "Postal Code": "postal_code", "Country": "country",
}  # fmt: skip
_OUTLOOK_PHONES = {
    "Mobile Phone": {"mobile", "cell"}, "Business Phone": {"work", "main"}, "Home Phone": {"home"},
    "Business Fax": {"fax"}, "Other Phone": None, "Business Phone 2": None, "Home Phone 2": None,
}  # fmt: skip


def _numbered(kind: str, count: int, parts: Iterable[str]) -> list[str]:
    return [f"{kind} {i} - {part}" for i in range(1, count + 1) for part in ("Label", *parts)]


COLUMNS = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Name Prefix", "Name Suffix", "Nickname",
    "Organization Name", "Organization Title", "Birthday", "Notes", "Labels",
    *_numbered("E-mail", _EMAILS, ["Value"]),
    *_numbered("Phone", _PHONES, ["Value"]),
    *_numbered("Address", _ADDRESSES, _ADDRESS_PARTS),
    *_numbered("Website", _WEBSITES, ["Value"]),
    "Company", "Job Title", "E-mail Address", "E-mail 2 Address", "E-mail 3 Address", *_OUTLOOK_PHONES,
    *(f"Business {part}" for part in _OUTLOOK_ADDRESS), "Web Page", "Categories",
)  # fmt: skip
"""The header line."""

# A cell is a formula to Excel, LibreOffice and Google Sheets when it begins with one of
# these. Where the list separator is a semicolon (most of Europe) Excel also cuts inside
# our quoted cells, at semicolons and line ends, so what follows those counts as a beginning.
_FORMULA = re.compile(r"""((?:^|[;\n\t\r])[\s"']*)(?=[=+\-@＝＋－＠])""")
_NUMBER = r"\+[0-9][0-9 ().-]*(?: ext\. [0-9]+)?"
_HARMLESS = re.compile(rf"[A-Za-z0-9][A-Za-z0-9 .,@:/_-]*|{_NUMBER}(?:{_SEVERAL}{_NUMBER})*")


def csv_chunks(
    contacts: Iterable[Contact], *, private: bool = True, note: Callable[[Contact], str] | None = None
) -> Iterator[bytes]:
    """Write contacts as CSV, RFC 4180, in UTF-8 with the mark that Excel and Outlook want to see.

    Args:
        contacts: read once, one at a time.
        private: whether notes and tags are in it.
        note: what to say of a contact under Notes; its own note when left out.
    """
    yield "\ufeff".encode() + _line(COLUMNS)
    for contact in contacts:
        cells = _cells(contact)
        if private:
            cells["Notes"] = note(contact) if note else contact.note
            cells["Labels"] = _SEVERAL.join((*contact.tags, "* myContacts"))
            cells["Categories"] = ";".join(contact.tags)
        yield _line([neutral(cells[column]) if column in cells else "" for column in COLUMNS])


def neutral(text: str) -> str:
    """Make a cell that no spreadsheet takes for a formula.

    An apostrophe goes before the sign that would begin one. A telephone number keeps its
    ``+``: of digits, blanks and brackets a spreadsheet can compute a number, never a call,
    while an import would not recognise a number behind an apostrophe.
    """
    if not text or _HARMLESS.fullmatch(text):
        return text
    return _FORMULA.sub(r"\1'", clean(text, lines=True))


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode(errors="replace")


def _cells(contact: Contact) -> dict[str, str]:
    emails, phones, links = (contact.current(kind) for kind in (PointKind.EMAIL, PointKind.TEL, PointKind.URL))
    name = contact.name
    named = bool(name.given or name.family)
    return {
        "First Name": name.given if named else contact.fn,
        "Middle Name": name.additional,
        "Last Name": name.family,
        "Phonetic First Name": contact.pronunciation,
        "Name Prefix": name.prefix,
        "Name Suffix": name.suffix,
        "Nickname": contact.nickname,
        "Organization Name": contact.organization,
        "Company": contact.organization,
        "Organization Title": contact.title,
        "Job Title": contact.title,
        "Birthday": contact.birthday,
        **_listed("E-mail", _EMAILS, emails),
        **_listed("Phone", _PHONES, phones),
        **_listed("Website", _WEBSITES, links),
        **_addresses(contact.addresses),
        **dict(
            zip(("E-mail Address", "E-mail 2 Address", "E-mail 3 Address"), (p.value for p in emails), strict=False)
        ),
        **_outlook_phones(phones),
        "Web Page": links[0].value if links else "",
    }


def _listed(kind: str, count: int, points: tuple[ContactPoint, ...]) -> dict[str, str]:
    """Fill the numbered columns of a kind; what is left over shares the last one."""
    cells: dict[str, str] = {}
    for i, point in enumerate(points[: count - 1], 1):
        cells[f"{kind} {i} - Label"] = _LABELS.get(point.label, point.label)
        cells[f"{kind} {i} - Value"] = _value(point)
    if rest := points[count - 1 :]:
        cells[f"{kind} {count} - Label"] = _LABELS.get(rest[0].label, rest[0].label)
        cells[f"{kind} {count} - Value"] = _SEVERAL.join(map(_value, rest))
    return cells


def _value(point: ContactPoint) -> str:
    return f"{point.value} ext. {point.extension}" if point.extension else point.value


def _outlook_phones(phones: tuple[ContactPoint, ...]) -> dict[str, str]:
    """Give each number the first free column that its label fits, and any number the open ones."""
    cells: dict[str, str] = {}
    for phone in phones:
        free = [c for c in _OUTLOOK_PHONES if c not in cells]
        fitting = [c for c in free if phone.label in (_OUTLOOK_PHONES[c] or ())]
        for column in fitting or [c for c in free if _OUTLOOK_PHONES[c] is None]:
            cells[column] = _value(phone)
            break
    return cells


def _addresses(addresses: tuple[Address, ...]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for i, address in enumerate(addresses[:_ADDRESSES], 1):
        cells[f"Address {i} - Label"] = _LABELS.get(address.label, address.label)
        for part, attribute in _ADDRESS_PARTS.items():
            cells[f"Address {i} - {part}"] = getattr(address, attribute)
    for part, attribute in _OUTLOOK_ADDRESS.items() if addresses else ():
        cells[f"Business {part}"] = getattr(addresses[0], attribute)
    return cells
