import asyncio
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.errors import BadInput
from eventmate.export.page import Fetch, Page, Person, devices, markup
from tests.export.page.client import ANDROID, IPHONE, ask

ADA = Person("Ada Lovelace", b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n", "CTO, Analytical Engines")
ZOE = Person("Zoë Ångström", "BEGIN:VCARD\r\nFN:Zoë\r\nEND:VCARD".encode())
EVIL = Person("<script>alert(1)</script>\x1b]52;c;\x07\r\nX: y", b"BEGIN:VCARD\r\nEND:VCARD\r\n", '"><img src=x>')


def page(*people: Person, **options: object) -> Page:
    return Page(people, address="127.0.0.1", **options)  # type: ignore[arg-type]


class Elements(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src", "action"}]


async def test_the_page_lists_a_link_a_person_and_one_for_all() -> None:
    async with page(ADA, ZOE, title="People of PyChicago") as served:
        reply = await ask(served.url)
        assert reply.status == 200
        assert reply.headers["content-type"] == "text/html; charset=utf-8"
        text = reply.body.decode()
        root = urlsplit(served.url).path
        assert Elements(text).links == [f"{root}/1.vcf", f"{root}/2.vcf", f"{root}/all.vcf"]
        assert "Ada Lovelace" in text
        assert "People of PyChicago" in text
        assert "An <b>iPhone</b> adds only the first" in text


async def test_one_person_alone_needs_no_link_for_all() -> None:
    async with page(ADA) as served:
        assert "all.vcf" not in (await ask(served.url)).body.decode()
        assert (await ask(served.url, "/all.vcf")).status == 404


async def test_an_empty_page_says_so() -> None:
    async with page() as served:
        assert "Nobody is on this page" in (await ask(served.url)).body.decode()


async def test_a_card_arrives_as_it_is_and_as_the_phone_wants_it() -> None:
    async with page(ADA, ZOE) as served:
        on_iphone, on_android = await ask(served.url, "/1.vcf"), await ask(served.url, "/2.vcf", agent=ANDROID)
    assert on_iphone.body == ADA.card
    assert on_iphone.headers["content-type"] == "text/vcard; charset=utf-8"
    assert on_iphone.headers["content-disposition"].startswith('inline; filename="Ada Lovelace.vcf"')
    kind, plain, full = on_android.headers["content-disposition"].split("; ")
    assert (kind, plain) == ("attachment", 'filename="Zo ngstrm.vcf"')
    assert unquote(full.removeprefix("filename*=UTF-8''")) == "Zoë Ångström.vcf"


async def test_all_cards_arrive_one_after_the_other() -> None:
    async with page(ADA, ZOE) as served:
        assert (await ask(served.url, "/all.vcf")).body == ADA.card + ZOE.card + b"\r\n"


async def test_a_question_about_a_card_gives_its_headers_alone() -> None:
    async with page(ADA) as served:
        reply = await ask(served.url, "/1.vcf", method="HEAD")
    assert (reply.status, reply.body) == (200, b"")
    assert reply.headers["content-length"] == str(len(ADA.card))


async def test_nothing_is_kept_guessed_or_passed_on() -> None:
    async with page(ADA) as served:
        for path in ("", "/1.vcf", "/wrong"):
            headers = (await ask(served.url, path)).headers
            assert headers["cache-control"] == "no-store"
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["content-security-policy"].startswith(
                "default-src 'none'; base-uri 'none'; form-action 'none'"
            )
            assert headers["server"] == ""


async def test_the_style_is_the_one_thing_that_the_policy_allows() -> None:
    async with page(ADA) as served:
        policy = (await ask(served.url)).headers["content-security-policy"]
    allowed = [part for part in policy.split("; ") if "'none'" not in part]
    assert allowed == [f"style-src '{markup.style_hash()}'"]


async def test_what_is_hostile_in_a_name_stays_text() -> None:
    async with page(EVIL, ADA, title="</title><script>") as served:
        reply = await ask(served.url)
        card = await ask(served.url, "/1.vcf")
    elements = Elements(reply.body.decode())
    assert not {"script", "img"} & set(elements.tags)
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", reply.body)
    assert "x" not in card.headers


@given(title=st.text(max_size=30), name=st.text(max_size=60), detail=st.text(max_size=60))
@example("ß", "ßß ß", "ﬃ")
@example("</style>", "'\"><", "&amp;")
def test_whatever_the_words_the_page_keeps_its_shape(title: str, name: str, detail: str) -> None:
    plain = Elements(markup.render("A", [("B", "C")], "/x", 1))
    given_words = Elements(markup.render(title, [(name, detail)], "/x", 1))
    assert [t for t in given_words.tags if t != "small"] == [t for t in plain.tags if t != "small"]
    assert given_words.attributes == plain.attributes
    assert given_words.links == plain.links


async def test_it_tells_who_fetched_what() -> None:
    told: list[Fetch] = []
    async with page(ADA, ZOE, on_fetch=told.append) as served:
        await ask(served.url)
        await ask(served.url, "/1.vcf", agent=ANDROID)
        await ask(served.url, "/all.vcf", agent="evil <b>")
        await ask(served.url, "/1.vcf", method="HEAD")
        await ask(served.url, "/9.vcf")
    assert [(f.names, f.device) for f in told] == [
        ((), "Safari on iPhone"),
        (("Ada Lovelace",), "Chrome on Android"),
        (("Ada Lovelace", "Zoë Ångström"), "a browser"),
    ]
    assert all(f.at.tzinfo for f in told)


async def test_it_ends_by_itself() -> None:
    async with page(ADA, minutes=0.3 / 60) as served:
        assert 0 < served.seconds_left <= 0.3
        await asyncio.wait_for(served.ended(), 5)
        assert served.seconds_left == 0
        with pytest.raises(ConnectionRefusedError):
            await ask(served.url)


async def test_it_ends_with_its_block() -> None:
    async with page(ADA) as served:
        url = served.url
    await asyncio.wait_for(served.ended(), 1)
    with pytest.raises(ConnectionRefusedError):
        await ask(url)


async def test_the_secret_is_long_and_another_each_time() -> None:
    paths = [urlsplit((await started()).url).path for _ in range(3)]
    assert len(set(paths)) == 3
    assert all(len(path) >= 23 for path in paths), "22 characters of base64 are 128 bits"


async def started() -> Page:
    async with page(ADA) as served:
        return served


@pytest.mark.parametrize(
    "address", ["0.0.0.0", "::", "8.8.8.8", "2001:4860:4860::8888", "224.0.0.1", "localhost", "", "\x1b"]
)
def test_only_private_addresses_are_taken(address: str) -> None:
    with pytest.raises(BadInput) as caught:
        Page([ADA], address=address)
    assert str(caught.value).isprintable()


async def test_an_address_of_another_machine_is_said() -> None:
    with pytest.raises(BadInput, match=r"Nothing can listen on 10\.255\.255\.254"):
        async with Page([ADA], address="10.255.255.254"):
            pass


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (IPHONE, "Safari on iPhone"),
        (ANDROID, "Chrome on Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) CriOS/131.0 Mobile Safari/604.1", "Chrome on iPhone"),
        ("Mozilla/5.0 (Android 15; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0", "Firefox on Android"),
        ("Mozilla/5.0 (Linux; Android 14) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36", "Samsung on Android"),
        ("curl/8.5.0", "a browser"),
        ("", "a browser"),
    ],
)
def test_browsers_are_named_in_our_words(agent: str, name: str) -> None:
    assert devices.family(agent) == name


def test_an_ipad_that_calls_itself_a_mac_is_shown_the_card() -> None:
    assert devices.shows_cards("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15")
    assert not devices.shows_cards(ANDROID)
