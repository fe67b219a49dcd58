"""Where something is to be: a compact gazetteer, since a plumber in another country is no plumber."""

from __future__ import annotations

import re
from functools import cache

from eventmate.text import fold

_PLACES = {
    "us": "usa united_states america new_york nyc brooklyn manhattan los_angeles chicago houston phoenix philadelphia "
    "san_antonio san_diego dallas san_jose austin jacksonville fort_worth columbus charlotte san_francisco sf bay_area "
    "silicon_valley seattle denver washington_dc boston nashville detroit portland memphis las_vegas louisville "
    "baltimore milwaukee albuquerque tucson fresno sacramento atlanta miami oakland minneapolis tampa new_orleans "
    "cleveland honolulu pittsburgh cincinnati st_louis orlando buffalo salt_lake_city raleigh texas california florida "
    "ohio illinois michigan oregon colorado massachusetts",
    "gb": "uk united_kingdom england scotland wales london manchester birmingham leeds glasgow edinburgh liverpool "
    "bristol sheffield cardiff belfast newcastle nottingham oxford cambridge brighton leicester york bath southampton",
    "de": "germany deutschland berlin hamburg munich munchen cologne koln frankfurt stuttgart dusseldorf leipzig "
    "dortmund essen bremen dresden hannover nuremberg bonn karlsruhe mannheim freiburg heidelberg",
    "fr": "france paris lyon marseille toulouse nice nantes strasbourg bordeaux lille montpellier rennes grenoble",
    "es": "spain madrid barcelona valencia seville malaga bilbao zaragoza",
    "it": "italy rome milan naples turin florence bologna venice genoa verona",
    "nl": "netherlands holland amsterdam rotterdam utrecht eindhoven the_hague groningen",
    "be": "belgium brussels antwerp ghent", "ch": "switzerland zurich geneva basel bern lausanne",
    "at": "austria vienna wien graz salzburg linz innsbruck", "pt": "portugal lisbon porto",
    "ie": "ireland dublin cork galway", "se": "sweden stockholm gothenburg malmo", "no": "norway oslo bergen trondheim",
    "dk": "denmark copenhagen aarhus", "fi": "finland helsinki tampere", "pl": "poland warsaw krakow wroclaw gdansk",
    "cz": "czechia prague brno", "hu": "hungary budapest", "ro": "romania bucharest cluj", "gr": "greece athens",
    "tr": "istanbul ankara izmir", "ru": "russia moscow", "ua": "ukraine kyiv lviv",
    "ca": "canada toronto montreal vancouver ottawa calgary edmonton quebec winnipeg",
    "mx": "mexico mexico_city guadalajara monterrey", "br": "brazil sao_paulo rio_de_janeiro",
    "ar": "argentina buenos_aires", "cl": "chile santiago", "co": "colombia bogota medellin", "pe": "peru lima",
    "jp": "japan tokyo osaka kyoto yokohama", "cn": "china beijing shanghai shenzhen guangzhou hong_kong",
    "kr": "korea south_korea seoul busan",
    "in": "india mumbai delhi bangalore bengaluru hyderabad chennai pune kolkata",
    "sg": "singapore",
    "my": "malaysia kuala_lumpur", "th": "thailand bangkok", "vn": "vietnam hanoi",
    "id": "indonesia jakarta bali", "ph": "philippines manila",
    "au": "australia sydney melbourne brisbane perth adelaide canberra",
    "nz": "new_zealand auckland wellington", "ae": "dubai abu_dhabi emirates", "il": "israel tel_aviv jerusalem",
    "eg": "egypt cairo", "za": "south_africa cape_town johannesburg durban", "ng": "nigeria lagos abuja",
    "ke": "kenya nairobi", "gh": "ghana accra", "ma": "morocco casablanca",
}  # fmt: skip
_WHOLE = (
    "usa united_states america uk united_kingdom england germany deutschland france spain italy netherlands holland "
    "belgium switzerland austria portugal ireland sweden norway denmark finland poland czechia hungary romania greece "
    "russia ukraine canada mexico brazil argentina chile colombia peru japan china korea south_korea india singapore "
    "malaysia thailand vietnam indonesia philippines australia new_zealand emirates israel egypt south_africa nigeria "
    "kenya ghana morocco"
)
_LONGEST = 2000
_ALIASES = {"nyc": "new york", "munchen": "munich", "koln": "cologne", "wien": "vienna", "sf": "san francisco"}


@cache
def _gazetteer() -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    lands = {place.replace("_", " "): land for land, listed in _PLACES.items() for place in listed.split()}
    names = "|".join(re.escape(name) for name in sorted(lands, key=len, reverse=True))
    asked = re.compile(
        rf"\b(?:in|near|around|from|at|within|across|based in|living in|located in)(?: the)?(?: (?:greater"
        rf"|central|downtown|north|south|east|west))? ({names})(?: area)?\b"
        rf"|\b({names})[- ]based\b|,\s*({names})\s*$"
    )
    lived = re.compile(
        rf"\b(?:in|near|from|to|based in|around) ({names})\b|\b({names})[- ]based\b|^({names})$"
        rf"|\(({names})\)|, ({names})\b"
    )
    return lands, asked, lived


def taken(plain: str) -> tuple[str, frozenset[str]]:
    """Take the places out of a folded wish.

    Returns:
        The rest, and the places.
    """
    _, asked, _ = _gazetteer()
    found = {next(filter(None, one.groups())) for one in asked.finditer(plain)}
    return asked.sub(" ", plain), frozenset(_ALIASES.get(name, name) for name in found)


def told(text: str) -> frozenset[str]:
    """The places that a note, a title or a tag tells somebody to be at."""
    text = text[:_LONGEST]
    _, _, lived = _gazetteer()
    said = set(
        fold(text).replace("-", " ").replace(",", " ").replace("(", " ").replace(")", " ").replace(".", " ").split()
    )
    if not said & _first_words():
        return frozenset()
    found = (next(filter(None, one.groups())) for one in lived.finditer(fold(text)))
    return frozenset(_ALIASES.get(name, name) for name in found)


def agree(asked: frozenset[str], known: frozenset[str]) -> bool:
    """Whether somebody at one of the known places can be meant; nobody's place is unknown to be elsewhere."""
    if not asked or not known or asked & known:
        return True
    lands, _, _ = _gazetteer()
    return any(
        lands.get(here) == lands.get(there) and ({here, there} & _whole())
        for here in asked for there in known
    )  # fmt: skip


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _gazetteer()[0])


@cache
def _whole() -> frozenset[str]:
    return frozenset(name.replace("_", " ") for name in _WHOLE.split())
