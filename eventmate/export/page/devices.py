"""What asks for the page, from its User-Agent: in our words only, never in its own."""

from __future__ import annotations

_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Macintosh", "a Mac"),
    ("CrOS", "a Chromebook"), ("Linux", "Linux"),
)  # fmt: skip
_BROWSERS = (
    ("CriOS", "Chrome"), ("FxiOS", "Firefox"), ("EdgiOS", "Edge"), ("Edg", "Edge"), ("SamsungBrowser", "Samsung"),
    ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
)  # fmt: skip
_INLINE = ("iPhone", "iPad")


def family(user_agent: str) -> str:
    """Name the browser and what it runs on: ``Safari on iPhone``, ``a browser``."""
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    browser = next((name for mark, name in _BROWSERS if mark in user_agent), "a browser")
    return f"{browser} on {system}" if system else browser


def shows_cards(user_agent: str) -> bool:
    """Whether a card is to be shown, not downloaded: on Apple's devices that offers to add it.

    An iPad calls itself a Macintosh; a Mac downloads a card either way.
    """
    return any(mark in user_agent for mark in _INLINE) or family(user_agent) == "Safari on a Mac"
