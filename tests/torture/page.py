"""The page that a phone opens, attacked: guessed paths, idle sockets, giant requests, foreign names of the host."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from eventmate.export.page import Fetch, Page, Person
from eventmate.export.page.server import Limits
from tests.export.page.client import ask, say
from tests.torture.figures import Figure

CARD = b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n"
HOSTS = ("evil.example", "127.0.0.1", "localhost", "[::1]", "evil.example:80", "a" * 5000)
GIANTS = (
    b"GET / HTTP/1.1\r\nX: " + b"a" * 1_000_000,
    b"GET /" + b"a" * 1_000_000,
    b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 100_000,
    b"POST / HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n" + b"a" * 1_000_000,
    bytes(100_000),
)


def run(*, long: bool) -> Iterator[Figure]:
    """Attack it."""
    yield asyncio.run(_guessed(10_000 if long else 500))
    yield asyncio.run(_pressed(20 if long else 3))


async def _guessed(guesses: int) -> Figure:
    figure = Figure("wrong paths and foreign hosts are answered alike and find nothing")
    told: list[Fetch] = []
    async with Page([Person("Ada", CARD)], address="127.0.0.1", on_fetch=told.append) as page:
        refused = (await ask(page.url, "/no-such-path")).visible
        bare = page.url.rpartition("/")[0]
        for number in range(guesses):
            if number % 10 == 9:
                reply = await ask(page.url, "/1.vcf", host=HOSTS[number // 10 % len(HOSTS)])
            else:
                reply = await ask(bare, f"/{secrets.token_urlsafe(16)}")
            figure.tried(*([] if reply.visible == refused else [f"guess {number}: {reply.status}"]))
        if (await ask(page.url, "/1.vcf")).body != CARD:
            figure.broken.append("after it, it does not answer any more")
    if len(told) != 1:
        figure.broken.append(f"{len(told) - 1} guesses counted as a fetch")
    return figure


async def _pressed(rounds: int) -> Figure:
    figure = Figure("... and idle sockets and giant requests keep nobody from it")
    limits = Limits(connections_of_one=20, request_seconds=0.5)
    async with Page([Person("Ada", CARD)], address="127.0.0.1", limits=limits) as page:
        at = urlsplit(page.url)
        for _ in range(rounds):
            idle = [await asyncio.open_connection(at.hostname, at.port) for _ in range(18)]
            for giant in GIANTS:
                reply = await say(page.url, giant)
                figure.tried(*([] if reply is None or b"Ada" not in reply.body else ["a giant was answered"]))
            began = time.monotonic()
            answered = (await ask(page.url, "/1.vcf")).body == CARD
            figure.tried(*([] if answered and time.monotonic() - began < 2 else ["it did not answer within 2 s"]))
            for _, writer in idle:
                writer.close()
    return figure
