"""Telephone numbers in what people type: found, labelled, brought to E.164 and shown.

Owns what is a number and what only looks like one. phonenumbers knows the
plans of all countries; it costs 50 ms to import, so it is loaded when a text
holds enough digits and not before. Words around a number stand here as data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_LABELS = {
    "mobile": "m c mobile mob mobil mobiel mobiltelefon mobilnummer mobilni handy cell cellphone cellular cel celular"
    " móvil movil telemóvel portable port gsm natel cellulare komórka kom kännykkä"
    " whatsapp моб мобильный κιν κινητό جوال موبايل محمول נייד मोबाइल มือถือ 手机 手機 携帯 行動電話 휴대폰",
    "work": "o w d work office off direct dir durchwahl ddi business desk büro buero dienstlich geschäftlich gesch"
    " bureau travail trabajo oficina ufficio lavoro kantoor zakelijk biuro praca arbete kontor раб рабочий офис"
    " 办公 公司 会社 직장 회사",
    "home": "h home privat private priv zuhause domicile maison casa thuis privé prive hem dom дом домашний",
    "fax": "f fax telefax facsimile télécopie faks факс φαξ فاكس פקס 传真 傳真",
    "main": "main switchboard reception hq zentrale hauptnummer standard accueil centralita centralino centrale växel",
    "": "t p tel telephone telefon telefoon téléphone tél teléfono telefono telefone telefonnummer telefoonnummer phone"
    " phones ph fon fone tlf tfn puh number тел телефон τηλ هاتف تلفون טל טלפון फ़ोन फोन दूरभाष โทร 电话 電話 전화",
}
_LABEL_OF = {word: label for label, words in _LABELS.items() for word in words.split()}
_FILLERS = frozenset({"no", "nr", "num", "line", "dial", "is", "nummer", "numéro", "número", "numero"})
_EXTENSION = re.compile(
    r"[ \t,;(/-]{0,3}(?:ext(?:ension|n)?|extensión|durchwahl|dw|poste|toestel|anknytning|anexo|interno|int|wew|klapka"
    r"|доб|内线|内線|x|#)[.:：# ]{0,2}(?P<digits>\d{1,7})\b\)?",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"(?P<open>[(\[]?)(?P<word>[^\s\d_.:：=()\[\]/,;|•·–-]+)(?P<mark>[ \t.:：=)\]/–-]*[(\[]?)\Z")
_LABEL_AFTER = re.compile(
    r"[ \t]{0,2}(?:[(\[](?P<inside>[^\W\d_]{1,16})\.?[)\]]|(?P<bare>[^\W\d_]{3,16})(?=[ \t]*(?:[,;|\n]|$)))"
)

_DATE_GUARD = r"(?<![\d.,/+-])", r"(?![\d]|[./-]\d)"
_NO_NUMBERS = re.compile(
    "|".join(
        (
            r"(?:https?://|www\.)\S+",
            r"[^\s@<>,;]{1,64}@\S+",
            r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/\S*",
            r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b",
            r"(?<![\d.+])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)(?:[:/]\d{1,5})?",
            r"\b(?:\d{4}[ -]){3}\d{4}\b",
            r"-?\d{1,3}\.\d{4,}, ?-?\d{1,3}\.\d{4,}",
            _DATE_GUARD[0] + r"(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d" + _DATE_GUARD[1] + r"(?:T?[ ]?\d{1,2}(?=:))?",
            _DATE_GUARD[0] + r"[0-3]?\d([-/.])[0-3]?\d\2(?:(?:19|20)\d\d|\d\d)" + _DATE_GUARD[1],
            _DATE_GUARD[0] + r"[0-3]?\d/[0-3]?\d" + _DATE_GUARD[1] + r"(?! \d\d \d\d)",
            r"(?<![\d+])(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)(?! ?[-–/]?\d)",
            r"(?<!\d)\d{1,2}[:h]\d{2}(?::\d\d)?(?!\d)",
            r"(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK)) ?\d[\d.,' ]*",
            r"(?<![\d+])\d[\d.,']*(?: \d{3})* ?(?:[$€£¥₹%]|(?:USD|EUR|GBP|CHF|JPY|SEK|NOK|DKK|kr|euros?|dollars)\b)",
            r"\b(?:room|rm|booth|stand|stall|hall|table|seat|gate|floor|level|suite|zimmer|raum|halle|salle|sala)\b"
            r"(?: (?:no|nr))?[.:# ]*[\w/-]*\d[\w/.-]*",
            r"\b(?:order|invoice|ticket|reference|ref|booking|confirmation|customer|account|acct|code|pin|badge|id|isbn"
            r"|pedido|vat|ust-?id(?:nr)?|iban|bic|hr[ab]|steuernummer|siret|siren|kvk|abn|cvr|zip|plz|po box|postfach"
            r"|flight|train|bestellung|bestellnummer|rechnung|commande|facture)\b(?: ?(?:no|nr|number|num|id))?"
            r"[.:# ]*[a-z]{0,4}-?\d[\d /.-]*",
            r"(?<![\w] )(?<!\w)#\d{4,}",
        )
    ),
    re.IGNORECASE,
)
_ENOUGH_DIGITS = re.compile(r"\d(?:\D{0,8}\d){5}")
_RUN = re.compile(r"(?<![^\W_])[+＋]?[(（]?\d(?:[ \t().（）/~–‐-]{0,4}\d){5,29}(?![^\W_])")
_GROUP = re.compile(r"[+＋]?[(（]?\d+[)）]?")
_FOREIGN = re.compile(r"(?<![\d+])(?<!\d[ .()/-])00(?=[ -]?[1-9])")
_TRIES = 2000
_NATIONAL_DIGITS = 9
_INTERNATIONAL_DIGITS = 8

_REGION_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA"
    " CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA"
    " GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP"
    " KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS"
    " MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS"
    " RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW"
    " TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
_REGIONS = frozenset(_REGION_CODES.split())


@dataclass(frozen=True, slots=True)
class Found:
    """A telephone number in a text."""

    start: int
    """Index where it begins, its label included."""
    end: int
    """Index past it, its extension and label included."""
    e164: str
    extension: str
    label: str
    """mobile, work, home, fax, main, or empty."""
    written: str
    """The number alone, as written."""


def regions() -> tuple[str, ...]:
    """Give every region code (ISO 3166-1 alpha-2, and XK), in order."""
    return tuple(sorted(_REGIONS))


def is_region(code: str) -> bool:
    """Whether this is a region code, in upper case."""
    return code in _REGIONS


def guess(locale: str) -> str:
    """Guess the region from a locale's name (``en_GB.UTF-8``, ``zh-Hant-TW``); empty when it tells none."""
    subtags = re.split(r"[_-]", re.split(r"[.@]", locale, maxsplit=1)[0])[1:]
    return next((tag.upper() for tag in subtags if is_region(tag.upper())), "")


def international(e164: str) -> str:
    """Format an E.164 number for the eye (``+44 20 7946 0958``); what is none comes back as it is."""
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def parse(text: str, region: str) -> tuple[str, str] | None:
    """Read a whole field as one telephone number.

    Args:
        text: the field, perhaps with a label and an extension.
        region: for numbers without a country code; empty when unknown.

    Returns:
        The E.164 number and the extension, or None when the field is no number
        or more than one.
    """
    text = text.strip()
    if len(text) > 120:
        return None
    found = find(text, region)
    if len(found) == 1 and found[0].start == 0 and not text[found[0].end :].strip(" .,;"):
        return found[0].e164, found[0].extension
    return _parse_field(text, region)


def _parse_field(text: str, region: str) -> tuple[str, str] | None:
    """Read what only a field may hold: vanity letters, tel: URIs with a context, long extensions."""
    import phonenumbers

    digits = sum(c.isdigit() for c in text)
    if digits < 4:
        return None
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return None
    bare = digits >= _NATIONAL_DIGITS and not any(c.isalpha() for c in text)
    if phonenumbers.is_valid_number(number) or (bare and _is_possible(number)):
        return _e164(number), number.extension or ""
    return None


def find(text: str, region: str) -> tuple[Found, ...]:
    """Find the telephone numbers of a text, with their labels and extensions.

    Valid numbers are found as people write them. A number of the right length
    that no plan assigns yet counts when it says so itself: by a plus, a label or
    its trunk zero. Without a region national numbers are not read.

    Args:
        text: anything.
        region: ISO 3166-1 alpha-2 of the place, empty when unknown.

    Returns:
        What was found, in order, not overlapping.
    """
    if not _ENOUGH_DIGITS.search(text):
        return ()
    spans = sorted(_spans(_masked(text, region), region), key=lambda span: span[0])
    found: list[Found] = []
    for i, (start, end, number) in enumerate(spans):
        floor = found[-1].end if found else 0
        limit = spans[i + 1][0] if i + 1 < len(spans) else len(text)
        found.append(_dressed(text, start, end, number, floor, limit))
    return tuple(found)


def _masked(text: str, region: str) -> str:
    """Blot out, at equal length, what has digits and is no telephone number."""
    text = _NO_NUMBERS.sub(lambda match: "_" * len(match[0]), text)
    # A letter at a number's front makes phonenumbers pass over it: "T020 7946 0958".
    text = re.sub(r"(?<!\w)[mcowdhftp](?=[(\d])", "_", text, flags=re.IGNORECASE)
    return text if _dials_00(region) else _FOREIGN.sub("+ ", text)


def _dials_00(region: str) -> bool:
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region(region, None) if region else None
    return metadata is not None and metadata.international_prefix != "011"


def _spans(text: str, region: str) -> Iterator[tuple[int, int, PhoneNumber]]:
    """Valid numbers first, then those in the runs of digits that are left."""
    from phonenumbers import Leniency, PhoneNumberMatcher

    rest = text
    matcher = PhoneNumberMatcher(text, region or None, Leniency.VALID, _TRIES, min_candidate_length=6)
    taken = [(m.start, m.end, m.number) for m in matcher]
    yield from taken
    if taken:
        pieces, at = [], 0
        for start, end, _ in taken:
            pieces += [text[at:start], "_" * (end - start)]
            at = end
        rest = "".join(pieces) + text[at:]
    for tries, run in enumerate(_RUN.finditer(rest)):
        if tries > _TRIES // 10:
            return
        if (span := _from_run(run, region)) is not None:
            yield span


def _from_run(run: re.Match[str], region: str) -> tuple[int, int, PhoneNumber] | None:
    """Find the number in a run that has other digits before or behind it, a year or a count."""
    groups = [(run.start() + m.start(), run.start() + m.end()) for m in _GROUP.finditer(run[0])]
    pairs = [(i, j) for i in range(min(3, len(groups))) for j in range(len(groups), max(i, len(groups) - 3), -1)]
    slices = [(groups[i][0], groups[j - 1][1]) for i, j in pairs]
    for judge in (_valid, _possible):
        for start, end in slices:
            if (number := judge(run.string, start, end, region)) is not None:
                return start, end, number
    return None


def _valid(text: str, start: int, end: int, region: str) -> PhoneNumber | None:
    from phonenumbers import Leniency, PhoneNumberMatcher

    matcher = PhoneNumberMatcher(text[start:end], region or None, Leniency.VALID, 2)
    match = next(iter(matcher), None)
    return match.number if match is not None and match.start == 0 and match.end == end - start else None


def _possible(text: str, start: int, end: int, region: str) -> PhoneNumber | None:
    """Accept a number of possible length that is marked as one."""
    import phonenumbers

    written = text[start:end]
    digits = sum(c.isdigit() for c in written)
    if written[0] in "+＋":
        marked = digits >= _INTERNATIONAL_DIGITS
    else:
        trunk = written.lstrip("(（").startswith("0") and digits > _NATIONAL_DIGITS
        labelled = digits >= _NATIONAL_DIGITS and _label_before(text, start, 0) is not None
        marked = bool(region) and (trunk or labelled)
    try:
        number = phonenumbers.parse(written, region or None) if marked else None
    except phonenumbers.NumberParseException:
        return None
    if number is None or not _is_possible(number):
        return None
    national = sum(c.isdigit() for c in phonenumbers.national_significant_number(number))
    return number if written[0] in "+＋" or national < digits or not written.startswith("0") else None


def _is_possible(number: PhoneNumber) -> bool:
    import phonenumbers

    return phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


def _e164(number: PhoneNumber) -> str:
    import phonenumbers

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _dressed(text: str, start: int, end: int, number: PhoneNumber, floor: int, limit: int) -> Found:
    """Add the label and the extension that stand around a number, between the neighbours `floor` and `limit`."""
    extension = number.extension or ""
    written = text[start:end]
    if extension:
        written = re.split(r"[ \t]*[^\d\s()./~–-]|[ \t]*#", written, maxsplit=1)[0] or written
    elif match := _EXTENSION.match(text, end, limit):
        extension, end = match["digits"], match.end()
    label = ""
    if (before := _label_before(text, start, floor)) is not None:
        start, label = before
    elif match := _LABEL_AFTER.match(text, end, limit):
        after = _LABEL_OF.get((match["inside"] or match["bare"]).casefold())
        if after is not None:
            label, end = after, match.end()
    return Found(start, end, _e164(number), extension, label, written.strip())


def _label_before(text: str, start: int, floor: int) -> tuple[int, str] | None:
    """Where the label before a number begins, and what it says; None without one."""
    reached, label, at = None, "", start
    for _ in range(4):
        match = _WORD_BEFORE.search(text, max(floor, at - 24), at)
        if match is None:
            break
        word = match["word"].casefold()
        said = _LABEL_OF.get(word) if len(word) > 1 or _is_letter_label(text, match) else None
        if said is None and word not in _FILLERS:
            break
        at = match.start()
        if said is not None:
            reached, label = at, said or label
    return None if reached is None else (reached, label)


def _is_letter_label(text: str, match: re.Match[str]) -> bool:
    """Whether a single letter names the number and is not somebody's initial."""
    before = text[: match.start()].rstrip(" \t")[-1:]
    marked = ":" in match["mark"] or "：" in match["mark"] or bool(match["open"]) or match["word"].islower()
    return marked or not before or not before.isalpha()
