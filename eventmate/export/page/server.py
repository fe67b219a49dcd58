"""The HTTP side of the page: one request a connection, few connections, and the same answer to all that is wrong.

The only importer of aiohttp. Knows paths and bytes, no people.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Server": "",
    "Connection": "close",
}
_NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

# aiohttp reports what strangers send; on a terminal that shows a screen there is no place for it.
_SILENT = logging.Logger("eventmate.page")
_SILENT.addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Limits:
    """What strangers may cost."""

    connections: int = 48
    connections_of_one: int = 12
    """From the same address."""
    request_bytes: int = 8192
    """Of a whole request; a phone's has under 1,500."""
    request_seconds: float = 8.0
    """In which a request must have come."""
    answer_seconds: float = 90.0
    """In which the answer must have gone: enough for 10,000 cards over a bad radio."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a path gives."""

    body: bytes
    content_type: str
    disposition: str = ""
    policy: str = ""
    """What the Content-Security-Policy allows beyond nothing."""
    done: Callable[[], None] = field(default=lambda: None)
    """Called when all of it has left."""


Answers = Callable[[str, str], Answer | None]
"""Gets a path below the secret one and the User-Agent; None is a path that does not exist."""


class Server:
    """Listens on one address and answers below one secret path."""

    def __init__(self, secret: str, answers: Answers, limits: Limits) -> None:
        self.limits = limits
        self._root = f"/{secret}"
        self._answers = answers
        self._host = ""
        self._open: dict[asyncio.Transport, str] = {}
        self._listening: asyncio.Server | None = None
        self._manager: web.Server | None = None

    async def listen(self, address: str, port: int) -> str:
        """Start, and return the address and port as the Host header must have it.

        Raises:
            OSError: the address is not this machine's, or the port is taken.
        """
        loop = asyncio.get_running_loop()
        self._manager = manager = web.Server(self._handle)
        self._listening = await loop.create_server(lambda: _Connection(self, manager), address, port, backlog=32)
        port = self._listening.sockets[0].getsockname()[1]
        self._host = f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
        return self._host

    async def close(self) -> None:
        """Stop listening and drop whoever is still connected."""
        if self._listening is None or self._manager is None:
            return
        self._listening.close()
        for transport in list(self._open):
            _cut_off(transport)
        await self._manager.shutdown(0)
        await self._listening.wait_closed()

    def admit(self, transport: asyncio.Transport) -> bool:
        """Count a connection in, unless there are too many, of all or of this one."""
        peer = str((transport.get_extra_info("peername") or ("",))[0])
        peers = list(self._open.values())
        if len(peers) >= self.limits.connections or peers.count(peer) >= self.limits.connections_of_one:
            return False
        self._open[transport] = peer
        return True

    def dismiss(self, transport: asyncio.Transport | None) -> None:
        """Count a connection out."""
        if transport is not None:
            self._open.pop(transport, None)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if isinstance(request.protocol, _Connection):
            request.protocol.allow(self.limits.answer_seconds)
        answer = self._find(request)
        if answer is None:
            return _refusal()
        response = _response(answer)
        await response.prepare(request)
        await response.write_eof()
        if request.method == "GET":
            answer.done()
        return response

    def _find(self, request: web.BaseRequest) -> Answer | None:
        path, host = request.raw_path, request.headers.get("Host", "")
        root, below = path[: len(self._root)], path[len(self._root) :]
        known = hmac.compare_digest(root.encode(errors="replace"), self._root.encode())
        if not known or host != self._host or request.method not in {"GET", "HEAD"}:
            return None
        return self._answers(below, request.headers.get("User-Agent", ""))


class _Connection(web.RequestHandler):
    """One connection: cut off when it says too much, too slowly, or does not listen."""

    def __init__(self, server: Server, manager: web.Server) -> None:
        loop = asyncio.get_running_loop()
        super().__init__(
            manager,
            loop=loop,
            logger=_SILENT,
            access_log=None,  # type: ignore[arg-type]
            max_line_size=1024,
            max_field_size=4096,
            lingering_time=0,
            keepalive_timeout=server.limits.request_seconds,
        )
        self._server = server
        self._wire: asyncio.Transport | None = None
        self._end: asyncio.TimerHandle | None = None
        self._received = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._wire = transport
        if not self._server.admit(transport):
            _cut_off(transport)
            return
        self.allow(self._server.limits.request_seconds)
        super().connection_made(transport)

    def allow(self, seconds: float) -> None:
        """Let the connection live so long from now."""
        if self._end:
            self._end.cancel()
        if self._wire:
            self._end = asyncio.get_running_loop().call_later(seconds, _cut_off, self._wire)

    def data_received(self, data: bytes) -> None:
        self._received += len(data)
        if self._received > self._server.limits.request_bytes and self._wire:
            _cut_off(self._wire)
        else:
            super().data_received(data)

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._end:
            self._end.cancel()
        self._server.dismiss(self._wire)
        super().connection_lost(exc)

    def handle_error(self, *_: object, **__: object) -> web.StreamResponse:
        return _refusal()


def _cut_off(transport: asyncio.Transport) -> None:
    # Without this the system would keep what is unsent for as long as the other side pleases.
    if wire := transport.get_extra_info("socket"):
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def _refusal() -> web.Response:
    return _response(Answer(b"Not here.\n", "text/plain; charset=utf-8"), status=404)


def _response(answer: Answer, status: int = 200) -> web.Response:
    """Make a response after which the connection ends."""
    headers = {
        **_HEADERS,
        "Content-Type": answer.content_type,
        "Content-Security-Policy": "; ".join(filter(None, (_NOTHING_ALLOWED, answer.policy))),
    }
    if answer.disposition:
        headers["Content-Disposition"] = answer.disposition
    response = web.Response(status=status, body=answer.body, headers=headers)
    response.force_close()
    return response
