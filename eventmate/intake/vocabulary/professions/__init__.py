"""What people do for a living, a module for each family of languages; data only, folded (`text.fold`).

Add a trade where it belongs. Words that are as often a plain word stand nowhere here.
"""

from __future__ import annotations

from eventmate.intake.vocabulary import listed
from eventmate.intake.vocabulary.professions.eastern import OTHERS, SLAVIC
from eventmate.intake.vocabulary.professions.english import ENGLISH as ENGLISH
from eventmate.intake.vocabulary.professions.germanic import DUTCH as DUTCH
from eventmate.intake.vocabulary.professions.germanic import GERMAN as GERMAN
from eventmate.intake.vocabulary.professions.germanic import NORDIC
from eventmate.intake.vocabulary.professions.romance import FRENCH, IBERIAN, ITALIAN

FOREIGN = GERMAN | FRENCH | IBERIAN | ITALIAN | DUTCH | NORDIC | SLAVIC | OTHERS
"""Trades in every language but English."""

QUALIFIED_BEHIND = FRENCH | IBERIAN | ITALIAN | SLAVIC | OTHERS
"""Those of languages that put behind a trade what qualifies it."""

TRADES = ENGLISH | FOREIGN

SURNAMES_TOO = listed(
    """
    bakker visser timmerman schilder slager kok smid brouwer tuinman kapper snijder schreiner schlosser metzger maurer
    glaser winzer kellner forster richter schuster sattler drucker fleischer gartner maler backer koch pfleger handler
    brauer kaser kowal rybak kovar krejci svec tesar kuchar pekar hodinar boulanger boucher charpentier couturier
    tailleur macon chauffeur sarto fabbro terzi zapatero pastor carpintero molinero notario carnicero marin tesoriere
    cantor smed bonde kock malare parson vicar groom sawyer joiner cleaner diver boxer jockey sheriff marshal kertesz
    szabo molnar kovacs meszaros halasz juhasz bailiff boatwright farrier fitter dyer spinner presser rector clerk
    bowyer constable landman moser mester
    """
)
"""Trades that are family names too: behind a given name they are one."""

ENDINGS = tuple(
    listed(
        """
        skschef ingschef psschef entwickler entwicklerin leiter managerin fuhrer fuhrerin meister forscher forscherin
        designerin referent referentin anwalt anwaltin redakteur redakteurin professor professorin direktor direktorin
        planer architekt architektin arzt arztin pfleger pflegerin lehrer lehrerin kaufmann kauffrau berater beraterin
        betreuer betreuerin therapeut therapeutin verkaufer verkauferin trainerin techniker technikerin mechaniker
        mechanikerin informatiker informatikerin elektroniker programmierer programmiererin analyst analystin
        spezialist spezialistin koordinator koordinatorin beauftragter beauftragte sachbearbeiter sprecherin
        assistentin sekretarin wissenschaftler wissenschaftlerin gestalterin leiterin planerin prufer pruferin
        macherin ologist ologue ologo ologa oloog ologin ologe ographer ographe ografo ografa ografin iatrician
        iatrist consultant engineer designer developer manager maker keeper writer teacher dresser ingenieur
        ingenieurin ingenieure ingenior ingenjor insinoori muhendisi mernok ontwikkelaar medewerker medewerkster
        leider adviseur kundige bouwer verkoper inkoper utvecklare utvikler udvikler ansvarig ansvarlig konsulent
        ledare sjef larare lakare kehittaja johtaja paallikko suunnittelija hoitaja asiantuntija opettaja inzenyr
        programista programistka specjalista specjalistka
        """
    )
)
"""What the names of trades end with in languages that join words: Fachkrankenpflegerin, projektipäällikkö."""
