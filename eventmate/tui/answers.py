"""What screens that ask something give back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Beginning:
    """The event that begins; empty for what was skipped."""

    name: str = ""
    region: str = ""
    """ISO 3166-1 alpha-2."""


class Meant(StrEnum):
    """Where one is when the chosen event is over."""

    ANOTHER = "another"
    GOES_ON = "goes_on"
    PAST = "past"
    NONE = "none"
