import asyncio
import secrets
import select
import socket
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest

from eventmate.export.page import Fetch, Page, Person
from eventmate.export.page.server import Limits
from tests.export.page.client import Reply, ask, say

CARD = b"BEGIN:VCARD\r\nEND:VCARD\r\n"


@pytest.fixture
def told() -> list[Fetch]:
    return []


@pytest.fixture
async def page(told: list[Fetch]) -> AsyncIterator[Page]:
    async with Page([Person("Ada", CARD), Person("Bo", CARD)], address="127.0.0.1", on_fetch=told.append) as served:
        yield served


async def still_answers(page: Page) -> bool:
    return (await ask(page.url, "/1.vcf")).body == CARD


async def refusal(page: Page) -> Reply:
    return await ask(page.url, "/no-such-path")


async def test_all_that_is_wrong_is_answered_alike(page: Page, told: list[Fetch]) -> None:
    expected = (await refusal(page)).visible
    assert expected[0] == 404
    root, host = urlsplit(page.url).path, urlsplit(page.url).netloc
    below = "x /0.vcf /3.vcf /01.vcf /-1.vcf /1 /1.vcf/ //1.vcf /../1.vcf /%31.vcf /1.vcf?x=1 /¹.vcf /99999999.vcf /x"
    paths = [root + path for path in below.split()] + [root[:-1], root.lower() + "/1.vcf", f"http://{host}{root}"]
    for path in [*paths, "/", "/favicon.ico", "/robots.txt", "/../../etc/passwd", "//", "*"]:
        reply = await say(page.url, f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert reply, path
        assert reply.visible == expected, path
    assert told == []


async def test_a_foreign_host_sees_nothing(page: Page) -> None:
    expected = (await refusal(page)).visible
    for host in ("evil.example", "evil.example:80", "127.0.0.1", "localhost:1", urlsplit(page.url).netloc + ".", ""):
        assert (await ask(page.url, host=host)).visible == expected, host


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"])
async def test_nothing_but_reading_is_possible(page: Page, method: str) -> None:
    assert (await ask(page.url, method=method)).visible == (await refusal(page)).visible


async def test_three_hundred_guesses_find_nothing_and_disturb_nobody(page: Page, told: list[Fetch]) -> None:
    expected = (await refusal(page)).visible
    bare = page.url.rpartition("/")[0]
    for _ in range(300):
        assert (await ask(bare, f"/{secrets.token_urlsafe(16)}")).visible == expected
    assert await still_answers(page)
    assert [f.names for f in told] == [("Ada",)]


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET / HTTP/1.1\r\nX: " + b"a" * 1_000_000,
        b"GET /" + b"a" * 1_000_000,
        b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 100_000,
        b"POST / HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n" + b"a" * 1_000_000,
        b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: a\r\n\r\n" + b"1\r\na\r\n" * 50_000,
        b"GET / HTTP/1.1\r\n\r\n" * 1000,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200) + b"\r\n\r\n",
        b"\x00" * 100_000,
        b"\r\n" * 100_000,
        b"GET / HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n" + b"a" * 5000,
    ],
    ids=[
        "header",
        "path",
        "headers",
        "body",
        "chunks",
        "pipeline",
        "tls",
        "nuls",
        "lines",
        "version",
        "http2",
        "upgrade",
    ],
)
async def test_what_is_too_much_or_no_request_gets_nothing(page: Page, request_bytes: bytes) -> None:
    reply = await say(page.url, request_bytes)
    assert reply is None or reply.body == b"Not here.\n" or reply.body.startswith(b"Not here.\nHTTP/1.1 404")
    assert await still_answers(page)


async def test_idle_sockets_are_limited_and_cut_off() -> None:
    limits = Limits(connections_of_one=5, request_seconds=0.5)
    async with Page([Person("Ada", CARD)], address="127.0.0.1", limits=limits) as page:
        at = urlsplit(page.url)
        idle = [await asyncio.open_connection(at.hostname, at.port) for _ in range(5)]
        assert await say(page.url, b"GET / HTTP/1.1\r\n\r\n") is None, "one more than may be"
        for reader, writer in idle:
            writer.write(b"GET / HTTP/1.1\r\nX: slow")
            assert await asyncio.wait_for(ended(reader), 5)
            writer.close()
        assert await still_answers(page)


async def test_who_does_not_listen_is_cut_off() -> None:
    large = Person("Ada", b"x" * 20_000_000)
    async with Page([large], address="127.0.0.1", limits=Limits(answer_seconds=0.3)) as page:
        at = urlsplit(page.url)
        with socket.create_connection((at.hostname, at.port)) as deaf:
            deaf.sendall(f"GET {at.path}/1.vcf HTTP/1.1\r\nHost: {at.netloc}\r\n\r\n".encode())
            hangup = select.poll()
            hangup.register(deaf, select.POLLHUP)
            assert await asyncio.to_thread(hangup.poll, 5000), "still connected"


async def ended(reader: asyncio.StreamReader) -> bool:
    try:
        return await reader.read() == b""
    except ConnectionError:
        return True


async def test_closing_does_not_wait_for_those_who_are_connected() -> None:
    async with Page([Person("Ada", CARD)], address="127.0.0.1") as page:
        at = urlsplit(page.url)
        _, writer = await asyncio.open_connection(at.hostname, at.port)
        await asyncio.wait_for(page.close(), 2)
        writer.close()
