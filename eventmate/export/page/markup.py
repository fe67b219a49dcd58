"""What the page says, as HTML: no script, nothing fetched from anywhere, every word escaped."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files

from eventmate.text import clean


@cache
def style() -> str:
    """Return the style sheet, which stands in the page itself."""
    return (files("eventmate.export.page") / "page.css").read_text("utf-8")


@cache
def style_hash() -> str:
    """Return the style sheet's hash as a Content-Security-Policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()


def render(title: str, people: Sequence[tuple[str, str]], base: str, minutes: int) -> str:
    """Write the page.

    Args:
        title: over the list.
        people: name and a word about each, in order.
        base: the path that the links go to: ``base/1.vcf`` and on, ``base/all.vcf``.
        minutes: how long it will still be there.
    """
    title = escape(clean(title))
    items = "\n".join(_item(name, detail, f"{base}/{i}.vcf") for i, (name, detail) in enumerate(people, 1))
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{style()}</style>
</head>
<body>
<header>
<h1 dir="auto">{title}</h1>
<p>{_count(len(people))}</p>
</header>
<main>
<ul>
{items}
</ul>
{_all(len(people), base) if len(people) > 1 else ""}
</main>
<footer>
<p>This page closes in {minutes} minute{"" if minutes == 1 else "s"}. Until then anybody on this network
who has its address, or listens in, can read it.</p>
</footer>
</body>
</html>
"""


def _count(people: int) -> str:
    if not people:
        return "Nobody is on this page."
    return "Tap the name to add it to your contacts." if people == 1 else f"{people} people. Tap a name to add it."


def _item(name: str, detail: str, href: str) -> str:
    name, detail = clean(name) or "Somebody", clean(detail)
    second = f'<small dir="auto">{escape(detail)}</small>' if detail else ""
    return (
        f'<li><a href="{escape(href)}" type="text/vcard"><i aria-hidden="true">{escape(_initials(name))}</i>'
        f'<span><b dir="auto">{escape(name)}</b>{second}</span></a></li>'
    )


def _all(people: int, base: str) -> str:
    return f"""<section>
<a href="{escape(base)}/all.vcf" type="text/vcard">All {people} in one file</a>
<p><b>Android</b> takes all of them. An <b>iPhone</b> adds only the first from here: tap the names one by one,
or keep the file with “Save to Files” and open it there.</p>
</section>"""


def _initials(name: str) -> str:
    """Take the first letters of the first and the last word, or one where a script joins its letters."""
    words = [word for word in name.split() if word[0].isalpha()]
    letters = [word[0].upper()[0] for word in (words[:1] + words[1:][-1:])]
    if all("LATIN" in unicodedata.name(letter, "") for letter in letters):
        return "".join(letters)
    return letters[0] if letters else ""
