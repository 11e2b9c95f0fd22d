"""Where an index may be: a folder of this machine, or a Chroma server by its address."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kb.errors import StoreAddressError

TENANT, DATABASE = "default_tenant", "default_database"


@dataclass(frozen=True)
class ChromaServer:
    """Where a Chroma server listens, and which tenant and database of it are ours."""

    host: str
    port: int
    is_secure: bool
    tenant: str = TENANT
    database: str = DATABASE

    def __str__(self) -> str:
        return f"{'https' if self.is_secure else 'http'}://{self.host}:{self.port}"


Place = Path | ChromaServer


def read_address(address: str) -> ChromaServer:
    """`http[s]://host[:port][/tenant/database]`; raises `StoreAddressError` for anything else."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise StoreAddressError(_describe_form("isn't an address")) from None
    names = [name for name in parts.path.split("/") if name]
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise StoreAddressError(_describe_form("isn't an address"))
    if parts.username or parts.password or parts.query or parts.fragment:
        raise StoreAddressError(_describe_form("holds more than an address"))
    if len(names) not in (0, 2):
        raise StoreAddressError(_describe_form("must name both tenant and database, or neither"))
    is_secure = parts.scheme == "https"
    return ChromaServer(parts.hostname, port or (443 if is_secure else 8000), is_secure, *names)


def _describe_form(complaint: str) -> str:
    # Never the address itself: somebody may have put a password into it.
    return f"FOOTNOTE_CHROMA {complaint}; expected http://host:8000 or https://host/tenant/database"
