"""A person as matching sees them: what they are, have, know and want, in their own or my words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from eventmate.model import Circle, VouchGround


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of one person."""

    id: int
    name: str = ""
    title: str = ""
    organization: str = ""
    former: tuple[str, ...] = ()
    """Titles and organisations they had before."""
    tags: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    knows: tuple[str, ...] = ()
    """Whom or where they know, as they said."""
    looking_for: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What we talked about, and what I wrote down."""
    circle: Circle = Circle.WIDE
    vouch: str = ""
    """Why I would vouch for them; empty when I would not."""
    events: tuple[str, ...] = ()
    """Where we met."""
    last_contact: date | None = None
    ground: VouchGround | None = None
    """What vouching for them rests on, where that was said."""
