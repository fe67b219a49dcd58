"""Which character set old programs wrote a text in, judged by its octets; for what is neither UTF-8 nor UTF-16.

Scripts show by where their octets lie and how they follow each other; languages that
share a script, by their most frequent letters. Short Latin text stays Windows-1252.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT = "cp1252"
_SAMPLE = 65_536
_BESIDE_LATIN = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]|[\x80-\xff](?=[A-Za-z])")
_HIGH = re.compile(rb"[\x80-\xff]")
# What stands in words of Central Europe when they are read as Windows-1252.
_IN_WORD = re.compile(r"(?<=[^\W\d_])[³¹¿£¥¯±¼¾²](?=[^\W\d_])|(?<=[a-zß-ÿ])[³¹¿]\b|£(?=[^\W\d_])")
_CZECH = re.compile("[šžŠŽ]"), re.compile("[øìòïØÌÒÏ]")
_KANA = re.compile("[\u3041-\u30fa]")
_HAN = re.compile("[\u4e00-\u9fff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class _Script:
    """A script written in one octet a letter."""

    codec: str
    letters: re.Pattern[str]
    common: frozenset[str]
    """Its most frequent letters, small ones: about two thirds of a text."""


_CYRILLIC, _RUSSIAN = re.compile("[\u0400-\u045f\u0490\u0491]"), frozenset("оеаинтслрвкмдпуя")
_SCRIPTS = (
    _Script("cp1251", _CYRILLIC, _RUSSIAN),
    _Script("koi8-r", _CYRILLIC, _RUSSIAN),
    _Script("cp866", _CYRILLIC, _RUSSIAN),
    _Script("iso8859-5", _CYRILLIC, _RUSSIAN),
    _Script("cp1253", re.compile("[\u0370-\u03ff]"), frozenset("αοιετσνηυρπκλμςάόίέή")),
    _Script("cp1255", re.compile("[\u05d0-\u05ea]"), frozenset("יוהלאתרמבשנ")),
    _Script("cp1256", re.compile("[\u0621-\u064a]"), frozenset("اليمنرتبودعس")),
    _Script("cp874", re.compile("[\u0e01-\u0e5b]"), frozenset("านรอกเงมยลวด่้ี")),
)
_LETTERS = 0.9
"""So many of the high octets are letters of the script they belong to."""
_APART = 0.25
"""Fewer of the high octets stand beside a Latin letter, but in Latin text."""


def guess(data: bytes) -> str:
    """Name the codec of a text with octets over 127 that is no UTF-8."""
    # Cut between lines, not within a character.
    sample = data if len(data) <= _SAMPLE else data[: data.rfind(b"\n", 0, _SAMPLE) + 1]
    high = len(_HIGH.findall(sample))
    if high < 2:
        return DEFAULT
    if found := _of_two_octets(sample, high):
        return found
    if len(_BESIDE_LATIN.findall(sample)) < _APART * high:
        scored = [(_likeness(sample, script), script.codec) for script in _SCRIPTS]
        best = max(scored, key=lambda pair: pair[0])
        if best[0] > 0:
            return best[1]
    text = sample.decode(DEFAULT, "replace")
    return "cp1250" if _IN_WORD.search(text) or all(sign.search(text) for sign in _CZECH) else DEFAULT


def _likeness(sample: bytes, script: _Script) -> float:
    text = [c for c in sample.decode(script.codec, "replace") if not c.isascii()]
    letters = [c for c in text if script.letters.match(c)]
    if not text or len(letters) < _LETTERS * len(text):
        return 0
    return sum(c in script.common for c in letters) / len(letters)


def _of_two_octets(sample: bytes, high: int) -> str:
    """Recognise the sets of East Asia."""
    if (text := _read(sample, "cp932")) is not None and _is_shift_jis(sample, text, high):
        return "cp932"
    pairs = _pairs(sample)
    if not pairs or 2 * len(pairs) < 0.8 * high:
        return ""
    if all(trail >= 0xA1 for _, trail in pairs):
        return _of_euc(sample, pairs)
    if (text := _read(sample, "big5")) is not None and _share(pairs, 0xA4, 0xC6) > 0.7 and _HAN.search(text):
        return "big5"
    return ""


def _is_shift_jis(sample: bytes, text: str, high: int) -> bool:
    leads = sum(0x81 <= octet <= 0x9F for octet in sample)
    told = len(_KANA.findall(text)) + len(_HAN.findall(text))
    return told >= 2 and leads >= 0.3 * high and told >= 0.3 * high


def _of_euc(sample: bytes, pairs: list[tuple[int, int]]) -> str:
    if (text := _read(sample, "euc_jp")) is not None and len(_KANA.findall(text)) >= 0.2 * len(pairs):
        return "euc_jp"
    if _share(pairs, 0xB0, 0xC8) > 0.9 and (text := _read(sample, "euc_kr")) is not None and _HANGUL.search(text):
        return "euc_kr"
    return "gb18030" if _share(pairs, 0xB0, 0xD7) > 0.7 and _read(sample, "gb18030") is not None else ""


def _pairs(sample: bytes) -> list[tuple[int, int]]:
    found, at = [], 0
    while at < len(sample) - 1:
        if sample[at] < 0x80:
            at += 1
        else:
            found.append((sample[at], sample[at + 1]))
            at += 2
    return found


def _share(pairs: list[tuple[int, int]], first: int, last: int) -> float:
    return sum(first <= lead <= last for lead, _ in pairs) / len(pairs)


def _read(sample: bytes, codec: str) -> str | None:
    try:
        return sample.decode(codec)
    except UnicodeDecodeError:
        return None
