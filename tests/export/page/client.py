"""A client that says exactly what it is told to, well-formed or not."""

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/18.1 Mobile/15E148 Safari/604.1"
)
ANDROID = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/131.0.0.0 Mobile Safari/537.36"
)


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def visible(self) -> tuple[int, dict[str, str], bytes]:
        """All that a stranger could tell two replies apart by."""
        return self.status, {k: v for k, v in self.headers.items() if k != "date"}, self.body


async def say(url: str, data: bytes) -> Reply | None:
    """Send these bytes and read until the server hangs up; None when it does so without a word."""
    at = urlsplit(url)
    reader, writer = await asyncio.open_connection(at.hostname, at.port)
    try:
        writer.write(data)
        answer = await asyncio.wait_for(reader.read(), 20)
    except ConnectionError:
        return None
    finally:
        writer.close()
    if not answer:
        return None
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return Reply(int(first.split()[1]), headers, body)


async def ask(url: str, path: str = "", *, agent: str = IPHONE, host: str | None = None, method: str = "GET") -> Reply:
    at = urlsplit(url)
    named = f"Host: {at.netloc if host is None else host}\r\n" if host != "" else ""
    request = f"{method} {at.path}{path} HTTP/1.1\r\n{named}User-Agent: {agent}\r\n\r\n"
    reply = await say(url, request.encode())
    assert reply, "no answer"
    return reply
