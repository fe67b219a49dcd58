import pytest

from eventmate.errors import BadInput
from eventmate.export.page.addresses import check, private_addresses


def test_the_candidates_are_addresses_that_may_be_used_and_not_loopback() -> None:
    found = private_addresses()
    assert len(set(found)) == len(found)
    assert [check(address) for address in found] == list(found)
    assert not [address for address in found if address.startswith("127.")]


@pytest.mark.parametrize("address", ["192.168.1.20", "10.0.0.1", "172.31.255.255", "127.0.0.1", "::1", "fd00::1"])
def test_private_addresses_and_loopback_may_be_used(address: str) -> None:
    assert check(address) == address


@pytest.mark.parametrize(
    "address",
    ["0.0.0.0", "::", "172.32.0.1", "8.8.8.8", "::ffff:8.8.8.8", "::ffff:0.0.0.0", "fe80::1%eth0", "255.255.255.255"],
)
def test_no_other_may(address: str) -> None:
    with pytest.raises(BadInput, match="not a private address"):
        check(address)


@pytest.mark.parametrize("text", ["", "localhost", "10.0.0", "10.0.0.1:80", "\x1b]52;c;\x07"])
def test_what_is_no_address_is_said_harmlessly(text: str) -> None:
    with pytest.raises(BadInput, match="is no address") as caught:
        check(text)
    assert str(caught.value).isprintable()
