"""The sites that may embed a practice: how an origin is written, and whether one is on the list.

The list is closed when empty. It is what browsers are told (`frame-ancestors`) and what the API
checks; it keeps honest browsers in line, and a program can lie about where it comes from.
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
ORIGIN = re.compile(rf"https://(?:\*\.)?{HOST}(?::\d{{1,5}})?")
LOOPBACK = re.compile(r"http://(?:localhost|127\.0\.0\.1)(?::\d{1,5})?")
FORM = "write it as https://www.example.org, without a path (http only for localhost)"


def read_origin(text: str) -> str:
    """An origin in one spelling; raises `ValueError` with the form it must have."""
    origin = text.strip().removesuffix("/").lower()
    scheme, separator, host = origin.partition("://")
    try:
        origin = scheme + separator + host.encode("idna").decode()
    except UnicodeError:
        raise ValueError(f"{text!r} isn't an origin; {FORM}") from None
    if not (ORIGIN.fullmatch(origin) or LOOPBACK.fullmatch(origin)) or _is_whole_zone(origin):
        raise ValueError(f"{text!r} isn't an origin; {FORM}")
    return origin


def is_listed(origin: str, listed: Iterable[str]) -> bool:
    """Whether `origin`, as a browser sends it, is one of the listed ones."""
    return any(_matches(origin.lower(), each) for each in listed)


def find_origin(address: str) -> str:
    """The origin of a `Referer`; empty where there is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower() if parts.scheme and parts.netloc else ""


def _matches(origin: str, listed: str) -> bool:
    if "://*." not in listed:
        return origin == listed
    scheme, _, zone = listed.partition("://*")
    return origin.startswith(f"{scheme}://") and origin.endswith(zone) and "@" not in origin


def _is_whole_zone(origin: str) -> bool:
    """`https://*.org` would open the list to everyone."""
    _, star, zone = origin.partition("*.")
    return bool(star) and "." not in zone
