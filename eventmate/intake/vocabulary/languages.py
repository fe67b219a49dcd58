"""The languages that lines are read in; the first one's phrases win where two have the same."""

from __future__ import annotations

from eventmate.intake.vocabulary.english import ENGLISH
from eventmate.intake.vocabulary.european import FRENCH, GERMAN, SPANISH
from eventmate.intake.vocabulary.others import (
    ARABIC,
    CENTRAL_EUROPEAN,
    CHINESE,
    DUTCH,
    HEBREW,
    ITALIAN,
    NORDIC,
    POLISH,
    PORTUGUESE,
    RUSSIAN,
)

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    RUSSIAN,
    HEBREW,
    ARABIC,
    CHINESE,
    POLISH,
    NORDIC,
    CENTRAL_EUROPEAN,
)
