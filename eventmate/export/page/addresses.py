"""Which of this machine's addresses a page may be served on: private ones, one at a time."""

from __future__ import annotations

import ipaddress
import socket
import struct
import sys

from eventmate.errors import BadInput

# RFC 1918, 3927, 6598 and 4193; and the blocks for documentation and test networks (RFC 5737,
# 2544), which closed networks use and the internet does not carry.
_PRIVATE = tuple(
    ipaddress.ip_network(block)
    for block in (
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "fc00::/7",
        "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15",
    )
)  # fmt: skip
_LOOPBACK = tuple(ipaddress.ip_network(block) for block in ("127.0.0.0/8", "::1/128"))
_VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "utun")
_SIOCGIFADDR = {"linux": 0x8915, "android": 0x8915, "darwin": 0xC0206921}
"""The ioctl that asks an interface for its address, by `sys.platform`."""


def private_addresses() -> tuple[str, ...]:
    """List this machine's private addresses, the one a phone most likely reaches first; sends no packet."""
    found: dict[str, int] = {}
    if (routed := _routed()) is not None:
        found[routed] = 0
    for name, address in _interfaces():
        found.setdefault(address, 2 if name.startswith(_VIRTUAL) else 1)
    return tuple(sorted(filter(_is_private, found), key=lambda address: found[address]))


def check(address: str) -> str:
    """Return the address in its usual form.

    Raises:
        BadInput: it is no address, one that the internet can reach, or all of the machine's at once.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        raise BadInput(f"{address!a} is no address. Name one such as {_example()}.") from None
    if not any(ip in block for block in (*_PRIVATE, *_LOOPBACK) if block.version == ip.version):
        raise BadInput(f"{ip} is not a private address: others than your own network might reach it.")
    return str(ip)


def _is_private(address: str) -> bool:
    ip = ipaddress.ip_address(address)
    return any(ip in block for block in _PRIVATE if block.version == ip.version)


def _example() -> str:
    return next(iter(private_addresses()), "192.168.1.20")


def _routed() -> str | None:
    """Find the address of the way out: connecting a datagram socket picks a route and sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return None


def _interfaces() -> list[tuple[str, str]]:
    request = next((code for system, code in _SIOCGIFADDR.items() if sys.platform.startswith(system)), None)
    if request is None:
        return []
    import fcntl

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, name in socket.if_nameindex():
            try:
                answer = fcntl.ioctl(probe, request, struct.pack("256s", name.encode()[:15]))
            except OSError:
                continue
            found.append((name, socket.inet_ntoa(answer[20:24])))
    return found
