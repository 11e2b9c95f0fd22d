"""Which addresses may be asked: http or https, and public hosts only."""

import ipaddress
import re
from urllib.parse import urlsplit

from kb.importing.errors import RefusedAddressError, WrongSourceError

# Networks that carry an IPv4 address inside an IPv6 one.
NAT64 = ipaddress.ip_network("64:ff9b::/96")

HOST = re.compile(r"localhost(:\d+)?|\[[0-9a-f:]+\](:\d+)?|[\w-]+(\.[\w-]+)+(:\d+)?", re.IGNORECASE)

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_address(source: str) -> bool:
    """Whether a person meant an address and not a file."""
    return "://" in source


def check_url(url: str) -> None:
    """Raise unless `url` is plain http(s) with a host and without a name and password."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise WrongSourceError(f"{url!r} isn't an address") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise WrongSourceError(f"{url!r}: only http and https addresses are read")
    if not parts.hostname:
        raise WrongSourceError(f"{url!r} names no host")
    if parts.username is not None or parts.password is not None:
        raise RefusedAddressError(f"{parts.hostname}: an address with a password is refused")


def is_host_name(name: str) -> bool:
    """Whether a publisher's name is only where its page stands: www.example.org, 127.0.0.1:80."""
    return HOST.fullmatch(name.strip()) is not None


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, whatever form it is written in."""
    try:
        found = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    return all(map(_is_global, (found, *_inner(found))))


def _is_global(address: Address) -> bool:
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified
    )


def _inner(address: Address) -> tuple[Address, ...]:
    """IPv4 addresses that an IPv6 address leads to."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    inner: list[Address | None] = [address.ipv4_mapped, address.sixtofour]
    inner += address.teredo or ()
    if address in NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(found for found in inner if found is not None)
