"""Makes addresses that are safe to hand to a program: one recipient, no extra header, known schemes.

Whatever does not fit is refused, not repaired: a person can still copy it.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode, urlsplit

from eventmate.text import clean, harmless

SCHEMES: tuple[str, ...] = ("http", "https", "mailto", "tel", "sms")
"""What may be opened."""
_LONGEST = 6000
_LOCAL_SIGNS = frozenset(".!$&'*+/^_`{|}~-")
_HOST_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_NUMBER = re.compile(r"\+?\d{3,15}")
_FORMATTING = re.compile(r"[\s().\-/\u2010-\u2015\u00a0]+")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def is_safe(url: str) -> bool:
    """Whether a URL may be given to an opener: a known scheme, and nothing that is not a URL's character."""
    scheme, colon, rest = url.partition(":")
    return bool(colon and rest) and scheme in SCHEMES and bool(re.fullmatch(r"[!#%&*+,./:;=?@\w~-]+", rest, re.ASCII))


def is_email(address: str) -> bool:
    """Whether it is one plain address (RFC 5321 dot-atom, letters of any script); no quoting, no second recipient."""
    local, at, host = address.partition("@")
    if not at or not local or len(address) > 254 or local.startswith(".") or local.endswith(".") or ".." in local:
        return False
    return all(c.isalnum() or c in _LOCAL_SIGNS for c in local) and _is_host(host)


def mailto(addresses: tuple[str, ...], subject: str, body: str) -> str | None:
    """The RFC 6068 URL of a letter to exactly these, or None when one of them is no plain address.

    A body too long to hand over in a URL is left out.
    """
    if not addresses or not all(is_email(address) for address in addresses):
        return None
    to = ",".join("@".join(quote(part, safe="") for part in address.split("@")) for address in addresses)
    told = {"subject": clean(subject), "body": clean(body, lines=True).replace("\n", "\r\n")}
    url = f"mailto:{to}{_asked(told)}"
    return url if len(url) <= _LONGEST else f"mailto:{to}{_asked({'subject': told['subject'][:200]})}"


def tel(number: str, extension: str = "") -> str | None:
    """The RFC 3966 URL of a number, or None when it is none."""
    digits = dialled(number)
    return (
        f"tel:{digits}" + (f";ext={extension}" if re.fullmatch(r"[0-9]{1,10}", extension) else "") if digits else None
    )


def sms(number: str, body: str) -> str | None:
    """The RFC 5724 URL of a text message, or None when it is no number."""
    digits = dialled(number)
    return f"sms:{digits}{_asked({'body': clean(body, lines=True)})}" if digits else None


def dialled(number: str) -> str:
    """The digits of a number with its plus, empty when there is more in it than digits and how one writes them."""
    digits = _FORMATTING.sub("", number)
    return digits if digits.isascii() and _NUMBER.fullmatch(digits) else ""


def page(url: str) -> str | None:
    """The same page in characters that no program takes for more than a URL, or None for anything but a page."""
    if harmless(url) != url or any(c.isspace() or c == "\\" for c in url) or len(url) > _LONGEST:
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc or not _is_host(host):
        return None
    try:
        netloc = parts.netloc if host.isascii() else parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    rest = parts._replace(scheme="", netloc="").geturl()
    return f"{parts.scheme}://{netloc}" + quote(_STRAY_PERCENT.sub("%25", rest), safe="/?#%&=+,:@!*~-._")


def host_of(url: str) -> str:
    """The host of a page without “www.”, empty for anything else."""
    safe = page(url)
    return (urlsplit(safe).hostname or "").removeprefix("www.") if safe else ""


def search(url: str, **asked: str) -> str:
    """A page that looks for something."""
    return url + _asked({name: clean(value) for name, value in asked.items()})


def _asked(values: dict[str, str]) -> str:
    """A query of what is not empty; a blank is ``%20``, since a mail program reads ``+`` as itself."""
    return "?" + urlencode(given, quote_via=quote, safe="") if (given := {k: v for k, v in values.items() if v}) else ""


def _is_host(host: str) -> bool:
    return len(host) <= 253 and all(_HOST_LABEL.fullmatch(label) for label in host.split("."))
