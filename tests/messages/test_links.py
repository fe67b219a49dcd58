from __future__ import annotations

import re
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.messages import links
from eventmate.text import clean

HOSTILE = [
    "a@b?bcc=x@y",
    "a@b\r\nBcc:x",
    "a@b%0d%0abcc:x@y",
    "a@b,x@y",
    "a@b;x@y",
    "a@b&cc=x@y",
    "a?bcc=x@y",
    "a?bcc=x&y=@b",
    '"a,x@y"@b',
    "<a@b>",
    "a@b x@y",
    "a@b#x",
    "a@b/../x",
    "a@",
    "@b",
    "a..b@c",
    ".a@c",
    "a@b@c",
    "a@-b",
    "a\u202e@b",
    "a@b\x00",
    "a" * 300 + "@b",
    "",
]


@pytest.mark.parametrize("address", HOSTILE)
def test_what_is_more_than_an_address_opens_nothing(address: str) -> None:
    assert links.mailto((address,), "s", "b") is None


@pytest.mark.parametrize("address", ["a@b", "o'brien@x.example", "a+b@x.example", "r&d@x.example", "jörg@exämple.de"])
def test_plain_addresses_are_written_to(address: str) -> None:
    url = links.mailto((address,), "", "")
    assert url is not None
    assert unquote(url) == f"mailto:{address}"
    assert "+" not in url


def test_subject_and_body_arrive_as_they_are() -> None:
    subject, body = "Q&A? 50% #1 + more", "Hi Ada,\n\na=b & c+d; é 王\n?bcc=x@y"
    url = links.mailto(("ada@x.example",), subject, body)
    assert url is not None
    assert parse_qs(urlsplit(url).query, strict_parsing=True) == {
        "subject": [subject],
        "body": [body.replace("\n", "\r\n")],
    }


TEXTS = st.one_of(
    st.text(max_size=80), st.sampled_from(["A\r\nBcc: x@y", "\x1b]52;c;ZXZpbA==\x07", "?bcc=x@y", "&cc=x@y"])
)
ADDRESSES = st.one_of(st.text(alphabet="ab@.?&=%,;:\r\n\"'<>/#é ", max_size=14), st.emails(), st.sampled_from(HOSTILE))


@given(ADDRESSES, TEXTS, TEXTS)
@example("a@b?bcc=x@y", "s", "b")
@example("a@b\r\nBcc:x", "s", "b")
def test_a_letter_has_one_recipient_and_no_other_header(address: str, subject: str, body: str) -> None:
    url = links.mailto((address,), subject, body)
    if url is None:
        return
    parts = urlsplit(url)
    assert links.is_safe(url)
    assert parts.scheme == "mailto"
    assert getaddresses([unquote(parts.path)]) == [("", address)]
    assert set(parse_qs(parts.query)) <= {"subject", "body"}
    assert clean(subject) == parse_qs(parts.query).get("subject", [""])[0]


def test_an_introduction_goes_to_both_or_to_nobody() -> None:
    url = links.mailto(("a@x.example", "b@y.example"), "s", "b")
    assert url is not None
    assert urlsplit(url).path == "a%40x.example,b%40y.example".replace("%40", "@")
    assert links.mailto(("a@x.example", "b@y?cc=z@z"), "s", "b") is None
    assert links.mailto((), "s", "b") is None


def test_a_text_too_long_for_an_address_is_left_out() -> None:
    url = links.mailto(("a@x.example",), "s", "é" * 3000)
    assert url == "mailto:a@x.example?subject=s"


@pytest.mark.parametrize(
    ("number", "extension", "url"),
    [
        ("+442079460958", "", "tel:+442079460958"),
        ("+442079460958", "9", "tel:+442079460958;ext=9"),
        ("+44 (20) 7946-0958", "", "tel:+442079460958"),
        ("112", "", "tel:112"),
        ("+442079460958", "9;phone-context=x", "tel:+442079460958"),
        ("+1;phone-context=evil", "", None),
        ("*21*0900#", "", None),
        ("+44%20", "", None),
        ("٤٤٢٠٧٩٤٦", "", None),
        ("+1 \r\n2", "", None),
        ("", "", None),
    ],
)
def test_only_numbers_are_called(number: str, extension: str, url: str | None) -> None:
    assert links.tel(number, extension) == url


@given(st.text(alphabet="+0123456789 ;=?&#*abc\r\n\u202e", max_size=20), TEXTS)
def test_a_text_message_has_one_number_and_one_body(number: str, body: str) -> None:
    url = links.sms(number, body)
    if url is not None:
        assert links.is_safe(url)
        assert re.fullmatch(r"sms:\+?[0-9]{3,15}(\?body=[^&?]*)?", url)


@pytest.mark.parametrize(
    ("written", "safe"),
    [
        ("https://www.linkedin.com/in/ada", "https://www.linkedin.com/in/ada"),
        ("HTTP://x.example:8080/a?b=c&d=e#f", "http://x.example:8080/a?b=c&d=e#f"),
        ("https://x.example/王?q=é", "https://x.example/%E7%8E%8B?q=%C3%A9"),
        ("https://exämple.de/", "https://xn--exmple-cua.de/"),
        ("https://x.example/50%", "https://x.example/50%25"),
        ("https://x.example/a%20b", "https://x.example/a%20b"),
        ("https://x.example/$(id)`id`'\"", "https://x.example/%24%28id%29%60id%60%27%22"),
        ("https://x.example/a;b|c<d>", "https://x.example/a%3Bb%7Cc%3Cd%3E"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("ftp://x.example", None),
        ("x.example", None),
        ("https://linkedin.com@evil.example/", None),
        ("https://evil.example\\@linkedin.com/", None),
        ("https://x.example/\r\nHost: y", None),
        ("https://x.example/ -rf", None),
        ("https://x.example:abc/", None),
        ("https://[::1", None),
        ("https://", None),
        ("https://-x.example", None),
        ("https://x.example/\u202egpj", None),
        ("--help", None),
        ("", None),
    ],
)
def test_only_pages_are_opened(written: str, safe: str | None) -> None:
    assert links.page(written) == safe


@given(st.one_of(st.text(max_size=60), st.text(max_size=60).map(lambda t: "https://x.example" + t)))
def test_whatever_is_opened_is_an_address_and_nothing_else(written: str) -> None:
    safe = links.page(written)
    if safe is not None:
        assert links.is_safe(safe)
        assert links.page(safe) == safe
        assert urlsplit(safe).scheme in {"http", "https"}


@given(TEXTS)
def test_a_search_asks_for_the_words_and_nothing_else(words: str) -> None:
    url = links.search("https://www.linkedin.com/search/results/people/", keywords=words)
    assert links.is_safe(url)
    assert parse_qs(urlsplit(url).query).get("keywords", [""]) == [clean(words)]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///x", "https://x.example/ y", "https://x.example/'", "mailto:", "-rf", ""]
)
def test_what_is_not_safe_is_known(url: str) -> None:
    assert not links.is_safe(url)
