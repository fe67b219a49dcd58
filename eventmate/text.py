"""What untrusted text may hold, and how text is compared."""

from __future__ import annotations

import re
import unicodedata

# C0 and C1 controls but tab and line feed, surrogates, bidirectional overrides and
# isolates (UAX 9), zero-width and other invisible formatting, line and paragraph
# separators, tags, non-characters. ZWNJ and ZWJ stay: Persian, Indic and emoji need them.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_WIDE = re.compile("[^\x00-\x7f]+")
_UNFOLDED = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
    "ŧ": "t", "ĸ": "k", "ſ": "s", "’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-",
})  # fmt: skip


def clean(text: str, *, lines: bool = False) -> str:
    """Take out of untrusted text whatever could act on a terminal, a file or a reader's eye.

    Args:
        text: anything, unpaired surrogates included.
        lines: keep line breaks (as ``\\n``); otherwise they become blanks.

    Returns:
        NFC text without control, override or invisible characters; runs of
        blanks are one, and none stands at either end of it.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        # Most text is such; this takes a twentieth of the time.
        return text.strip()
    text = _BREAKS.sub("\n", text)
    text = _FORBIDDEN.sub("", text)
    if not lines:
        text = text.replace("\n", " ")
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def harmless(text: str) -> str:
    """Make a text safe to print as it stands: as `clean`, but every blank and break stays."""
    return _FORBIDDEN.sub("", _BREAKS.sub("\n", text))


def fold(text: str) -> str:
    """Bring text to the form in which it is searched and compared: no case, no accents, NFKD."""
    if text.isascii():
        # Nothing is left to do, and most text is such.
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_UNFOLDED))
    return unicodedata.normalize("NFC", _WIDE.sub(_bare, decomposed)).casefold()


def _bare(wide: re.Match[str]) -> str:
    return "".join(c for c in wide[0] if not unicodedata.combining(c))
