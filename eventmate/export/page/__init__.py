"""The page that a phone opens to fetch cards: a prepared list of people, served for some minutes.

Never asks the book. What was fetched is told as it happens; whether it arrived,
only the person with the phone knows.
"""

from __future__ import annotations

import asyncio
import math
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

from eventmate.errors import BadInput
from eventmate.export.files import file_name
from eventmate.export.page import addresses, devices, markup
from eventmate.export.page.addresses import private_addresses

if TYPE_CHECKING:
    from eventmate.export.page.server import Answer, Limits, Server

__all__ = ["Fetch", "Page", "Person", "private_addresses"]

_VCARD = "text/vcard; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the page."""

    name: str
    card: bytes
    """The vCard, as it is to arrive."""
    detail: str = ""
    """A word under the name, such as title and organisation."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """That something was asked for and has left; not that a phone has kept it."""

    names: tuple[str, ...]
    """Whose cards; nobody's when it was the page itself."""
    device: str
    """``Safari on iPhone``; never the words of a stranger."""
    at: datetime


class Page:
    """Serves people's cards while its ``async with`` block runs, and no longer than it was given.

    Args:
        people: in the order in which they are listed.
        address: the one private address of this machine to listen on; loopback is possible.
        minutes: after which it ends by itself.
        on_fetch: called on the event loop after each answer.
        title: over the list.
        port: 0 for one that is free.
        limits: of connections, bytes and seconds; left out, those that fit phones.
    """

    url: str
    """Where it is, with a secret path of 128 random bits; known once the block has begun."""

    def __init__(
        self,
        people: Sequence[Person],
        *,
        address: str,
        minutes: float = 10,
        on_fetch: Callable[[Fetch], None] | None = None,
        title: str = "Contacts",
        port: int = 0,
        limits: Limits | None = None,
    ) -> None:
        self._people = tuple(people)
        self._address = addresses.check(address)
        self._minutes = minutes
        self._on_fetch = on_fetch
        self._title = title
        self._port = port
        self._limits = limits
        self._path = secrets.token_urlsafe(16)
        self._over = asyncio.Event()
        self._ends = 0.0
        self._server: Server | None = None
        self._closing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Start to listen.

        Raises:
            BadInput: the address is not one of this machine, or the port is taken.
        """
        from eventmate.export.page.server import Limits, Server

        server = Server(self._path, self._answer, self._limits or Limits())
        try:
            host = await server.listen(self._address, self._port)
        except OSError as error:
            raise BadInput(f"Nothing can listen on {self._address} here. Choose another address or port.") from error
        self._server = server
        self.url = f"http://{host}/{self._path}"
        loop = asyncio.get_running_loop()
        self._ends = loop.time() + self._minutes * 60
        self._closing = loop.create_task(self._close_in_time())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._closing:
            self._closing.cancel()
        await self.close()

    @property
    def seconds_left(self) -> float:
        """How long it will still be there."""
        return 0.0 if self._over.is_set() else max(0.0, self._ends - asyncio.get_running_loop().time())

    async def ended(self) -> None:
        """Wait until it has ended, by time or by `close`."""
        await self._over.wait()

    async def close(self) -> None:
        """End it now and cut off whoever is still connected."""
        if self._server and not self._over.is_set():
            await self._server.close()
        self._over.set()

    async def _close_in_time(self) -> None:
        await asyncio.sleep(self._minutes * 60)
        await self.close()

    def _answer(self, path: str, user_agent: str) -> Answer | None:
        if path in {"", "/"}:
            return self._page(user_agent)
        if path == "/all.vcf" and len(self._people) > 1:
            return self._cards(self._people, file_name(self._title, ".vcf"), user_agent)
        number = path.removeprefix("/").removesuffix(".vcf")
        if path != f"/{number}.vcf" or not (number.isascii() and number.isdigit() and len(number) < 7):
            return None
        chosen = self._people[int(number) - 1 : int(number)] if number[0] != "0" else ()
        return self._cards(chosen, file_name(chosen[0].name, ".vcf"), user_agent) if chosen else None

    def _page(self, user_agent: str) -> Answer:
        from eventmate.export.page.server import Answer

        listed = [(person.name, person.detail) for person in self._people]
        text = markup.render(self._title, listed, f"/{self._path}", max(1, math.ceil(self.seconds_left / 60)))
        return Answer(
            text.encode(),
            "text/html; charset=utf-8",
            policy=f"style-src '{markup.style_hash()}'",
            done=partial(self._tell, (), user_agent),
        )

    def _cards(self, people: Sequence[Person], name: str, user_agent: str) -> Answer:
        from eventmate.export.page.server import Answer

        body = b"".join(p.card if p.card.endswith(b"\n") else p.card + b"\r\n" for p in people)
        return Answer(
            body,
            _VCARD,
            _disposition(name, user_agent),
            done=partial(self._tell, tuple(p.name for p in people), user_agent),
        )

    def _tell(self, names: tuple[str, ...], user_agent: str) -> None:
        if self._on_fetch:
            fetch = Fetch(names, devices.family(user_agent), datetime.now(UTC))
            asyncio.get_running_loop().call_soon(self._on_fetch, fetch)


def _disposition(name: str, user_agent: str) -> str:
    """Say how a card is to be taken, RFC 6266: the plain name for old readers, the true one beside it."""
    kind = "inline" if devices.shows_cards(user_agent) else "attachment"
    plain = "".join(c for c in name if c.isascii() and (c.isalnum() or c in " ._-")).strip(" .") or "contact.vcf"
    plain = plain if plain.endswith(".vcf") and plain != ".vcf" else "contact.vcf"
    return f"{kind}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
