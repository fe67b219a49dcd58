"""The words for days in the languages that `eventmate.dates` reads, English first.

Data alone: what the words mean is said there. A word keeps the meaning of the
language that comes first, so a name in one (mars, mai) never hides another's month.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The words of a language; each string lists equals, parted by ``|``, in lower case."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    numbers: tuple[str, ...]
    units: tuple[str, ...]
    """day, week, month, year"""
    leads: str
    """what stands before a due date and belongs to it"""
    within: str
    """in, as of "in two weeks" """
    following: str
    """next, as of "next friday" """
    phrases: tuple[tuple[str, str], ...]
    """a key of `eventmate.dates`, and a pattern of how it is said"""


LANGUAGES = (
    Language(
        weekdays=(
            "monday|mon", "tuesday|tues|tue", "wednesday|weds|wed", "thursday|thurs|thur|thu", "friday|fri",
            "saturday|sat", "sunday|sun",
        ),
        months=(
            "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
            "september|sept|sep", "october|oct", "november|nov", "december|dec",
        ),
        numbers=(
            "a|an|one", "two|a couple of|a couple", "three|a few", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve",
        ),
        units=("day|days", "week|weeks|wk|wks", "month|months|mth|mths", "year|years|yr|yrs"),
        leads="no later than|not later than|sometime|some time|around|due|by|on|before|until|till|til|for|come|this"
        "|coming|the",
        within="in|within",
        following="next",
        phrases=(
            ("today", "later today|today|tonight|this morning|this afternoon|this evening|eod|end of (?:the )?day"),
            ("tomorrow", "tomorrow|tommorow|tomorow|tmrw|tmw|2moro|first thing in the morning"),
            ("overmorrow", "(?:the )?day after tomorrow|overmorrow"),
            ("this week", "(?:later )?this week|(?:the )?end of (?:the |this )?week|week'?s end|eow"),
            ("weekend", "(?:at |over )?(?:the |this )?weekend"),
            ("next weekend", "next weekend"),
            ("next week", "(?:(?:early|the start of|start of|beginning of) )?next week"),
            ("mid next week", "(?:mid|middle of)[ -]next week"),
            ("end of next week", "(?:the )?end of next week|late next week"),
            ("fortnight", "in a fortnight|a fortnight from (?:now|today)"),
            ("next month", "(?:early |(?:the )?start of |(?:the )?beginning of )?next month"),
            ("month end", "(?:the )?end of (?:the |this )?month|month[ -]?end|eom|later this month|this month"),
            ("end of next month", "(?:the )?end of next month"),
            ("quarter end", "(?:the )?end of (?:the |this )?quarter|eoq"),
            ("year end", "(?:the )?end of (?:the |this )?year|year[ -]?end|eoy"),
            ("next year", "next year"),
        ),
    ),
    Language(
        weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"),
        months=(
            "januar|jänner|jaenner", "februar", "märz|maerz|mrz", "april", "mai", "juni", "juli", "august",
            "september", "oktober|okt", "november", "dezember|dez",
        ),
        numbers=("einem|einer|ein|eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
        units=("tag|tage|tagen", "woche|wochen", "monat|monate|monaten", "jahr|jahre|jahren"),
        leads="bis zum|bis|spätestens|am|vor dem|kommenden|diesen",
        within="in|binnen",
        following="nächsten|nächster|nächste",
        phrases=(
            ("today", "heute(?: abend)?"),
            ("tomorrow", "(?<!guten )morgen(?: früh)?"),
            ("overmorrow", "übermorgen"),
            ("this week", "diese woche|ende der woche"),
            ("weekend", "(?:am )?wochenende"),
            ("next week", "(?:nächste|kommende) woche"),
            ("next month", "nächsten monat|nächster monat"),
            ("month end", "(?:ende des monats|monatsende)"),
            ("year end", "(?:ende des jahres|jahresende)"),
        ),
    ),
    Language(
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        months=(
            "janvier", "février|fevrier", "mars", "avril", "mai", "juin", "juillet", "août|aout", "septembre",
            "octobre", "novembre", "décembre|decembre",
        ),
        numbers=("un|une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
        units=("jour|jours", "semaine|semaines", "mois", "an|ans|année|années"),
        leads="d'ici|avant|pour|le|ce",
        within="dans|d'ici",
        following="(?!)",
        phrases=(
            ("today", "aujourd'hui|aujourd’hui|ce soir"),
            ("tomorrow", "demain"),
            ("overmorrow", "après[- ]demain"),
            ("this week", "cette semaine|fin de (?:la )?semaine"),
            ("weekend", "(?:ce )?week-end"),
            ("next week", "(?:la )?semaine prochaine"),
            ("next month", "(?:le )?mois prochain"),
            ("month end", "(?:la )?fin du mois"),
            ("year end", "(?:la )?fin de l'année"),
        ),
    ),
    Language(
        weekdays=("lunes", "martes", "miércoles|miercoles", "jueves", "viernes", "sábado|sabado", "domingo"),
        months=(
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ),
        numbers=("un|una|uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        units=("día|días|dia|dias", "semana|semanas", "mes|meses", "año|años"),
        leads="antes del|para el|hasta el|este|el",
        within="en|dentro de",
        following="próximo|proximo",
        phrases=(
            ("today", "hoy|esta noche"),
            ("tomorrow", "(?<!la )mañana"),
            ("overmorrow", "pasado mañana"),
            ("this week", "esta semana"),
            ("weekend", "(?:el |este )?fin de semana"),
            ("next week", "(?:la )?(?:próxima|proxima) semana|(?:la )?semana que viene"),
            ("next month", "(?:el )?(?:próximo|proximo) mes|(?:el )?mes que viene"),
            ("month end", "(?:a )?(?:fin|finales) de mes"),
            ("year end", "(?:a )?(?:fin|finales) de año"),
        ),
    ),
    Language(
        weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        months=(
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ),
        numbers=("een|één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
        units=("dag|dagen", "week|weken", "maand|maanden", "jaar"),
        leads="uiterlijk|voor|tot|op|deze",
        within="over|binnen",
        following="volgende",
        phrases=(
            ("today", "vandaag|vanavond"),
            ("tomorrow", "(?<!goede)morgen"),
            ("overmorrow", "overmorgen"),
            ("this week", "deze week|eind van de week"),
            ("weekend", "(?:dit |het )?weekend"),
            ("next week", "volgende week"),
            ("next month", "volgende maand"),
            ("month end", "eind(?:e)? van de maand"),
        ),
    ),
)  # fmt: skip
