"""German, French and Spanish: the commonest of such phrases."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed, phrases
from eventmate.intake.vocabulary.language import Language

GERMAN = Language(
    looking_for=phrases(
        """
        auf der suche nach, sucht nach, sucht, suche, sucht nen, braucht, will kennenlernen, mochte kennenlernen,
        stellt ein
        """
    ),
    offers=phrases("kann helfen mit, kann helfen bei, hilft bei, hilft mit, bietet an, bietet"),
    knows=phrases("kennt"),
    mine=phrases("ich werde, ich schicke, habe versprochen, versprochen"),
    theirs=phrases("er wird, sie wird, er schickt mir, sie schickt mir, schickt mir"),
    acquaintances=listed("leute jemanden jemand viele alle einige den die"),
    subjects=listed("er sie und auch ist gerade aktuell der die"),
    negations=listed("nicht kein keine keinen"),
    leads=phrases("getroffen, das ist, gesprach mit"),
    employs=phrases("arbeitet bei, arbeitet fur, ist bei, tatig bei, firma"),
    at=listed("bei beim von"),
    of=listed("fur"),
    articles=listed("ein eine einen der die das den dem"),
)

FRENCH = Language(
    looking_for=phrases(
        """
        a la recherche de, a la recherche d'un, cherche a recruter, cherche, recherche, recrute, veut rencontrer,
        a besoin de, a besoin d'un
        """
    ),
    offers=phrases("peut aider avec, peut aider a, peut aider, offre"),
    knows=phrases("connait"),
    acquaintances=listed("gens quelqu'un du des les le la plein beaucoup"),
    subjects=listed("il elle et aussi est actuellement qui"),
    negations=listed("pas ne"),
    leads=phrases("rencontre, voici, c'est"),
    employs=phrases("travaille chez, travaille pour, bosse chez, est chez"),
    at=listed("chez"),
    of=listed("de du des"),
    articles=listed("un une le la les des"),
)

SPANISH = Language(
    looking_for=phrases(
        """
        en busca de, esta buscando, busca contratar, busca, buscando, necesita, quiere conocer a, quiere conocer,
        contrata
        """
    ),
    offers=phrases("puede ayudar con, ayuda con, ofrece"),
    knows=phrases("conoce a, conoce"),
    acquaintances=listed("gente alguien muchos personas"),
    subjects=listed("el ella y tambien esta"),
    negations=listed("no"),
    employs=phrases("trabaja en, trabaja para, es de"),
    at=listed("en"),
    of=listed("de del"),
    articles=listed("un una el la los las"),
)
