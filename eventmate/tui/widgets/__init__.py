"""What screens are made of: widgets get values and post messages; they never fetch, never write."""

from __future__ import annotations

from pathlib import Path
from typing import Final

STYLES: Final = tuple(sorted(Path(__file__).parent.glob("*.tcss")))
"""The style sheets of the widgets, which the app loads before its own."""
