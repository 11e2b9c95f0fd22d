"""Fetches one page of the public web: checked addresses, few redirects, little time, few bytes.

A host's name is resolved once and the connection goes to the addresses that were checked, so that
a name which changes its answer in between gains nothing. Proxies of the environment aren't used.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from urllib.parse import urljoin

import httpx

from kb.importing.addresses import check_url, is_public
from kb.importing.errors import FetchError, RefusedAddressError, TooLargeError
from kb.importing.reading import MAX_BYTES

USER_AGENT = "Footnote (adds an article at its author's wish)"
ACCEPT = "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.8,*/*;q=0.1"
PLAIN_ENCODINGS = ("", "identity", "gzip", "deflate")

Resolve = Callable[[str, int], Awaitable[list[str]]]


@dataclass(frozen=True)
class Limits:
    """Bytes of an answer after unpacking, seconds for everything together, redirects followed."""

    bytes: int = MAX_BYTES
    seconds: float = 20.0
    redirects: int = 5


@dataclass(frozen=True)
class Answer:
    """What an address gave: the body, its content type, and the address after all redirects."""

    body: bytes
    content_type: str
    url: str


async def resolve(host: str, port: int) -> list[str]:
    """IP addresses of a host, in the order the system would try them."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchError(f"{host}: no such host") from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def fetch(
    url: str,
    *,
    limits: Limits = Limits(),
    resolve: Resolve = resolve,
    is_allowed: Callable[[str], bool] = is_public,
) -> Answer:
    """Fetch `url`; raises `RefusedAddressError`, `TooLargeError` or `FetchError`, naming it."""
    check_url(url)
    transport = CheckedTransport(resolve, is_allowed)
    try:
        # In a thread of its own, so that a caller may be running an event loop already.
        with ThreadPoolExecutor(max_workers=1) as pool:
            return pool.submit(asyncio.run, _fetch_in_time(url, limits, transport)).result()
    except TimeoutError:
        raise FetchError(f"{url}: took over {limits.seconds:g} seconds") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"{url}: {error or type(error).__name__}") from None


class CheckedTransport(httpx.AsyncBaseTransport):
    """Connects to a host's checked addresses only; the name stays in `Host` and in TLS."""

    def __init__(self, resolve: Resolve, is_allowed: Callable[[str], bool]) -> None:
        self._resolve, self._is_allowed = resolve, is_allowed
        self._inner = httpx.AsyncHTTPTransport(trust_env=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        addresses = await self._resolve(host, port)
        refused = [address for address in addresses if not self._is_allowed(address)]
        if refused or not addresses:
            found = refused[0] if refused else "no address"
            raise RefusedAddressError(f"{host} is {found}: only public addresses are read")
        for address in addresses[:-1]:
            try:
                return await self._ask(request, address)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._ask(request, addresses[-1])

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def _ask(self, request: httpx.Request, address: str) -> httpx.Response:
        extensions = {**request.extensions, "sni_hostname": request.url.host}
        return await self._inner.handle_async_request(
            httpx.Request(
                request.method,
                request.url.copy_with(host=address),
                headers=request.headers,
                stream=request.stream,
                extensions=extensions,
            )
        )


async def _fetch_in_time(url: str, limits: Limits, transport: CheckedTransport) -> Answer:
    headers = {"User-Agent": USER_AGENT, "Accept": ACCEPT, "Accept-Encoding": "gzip"}
    # The timeout is for the whole of it: a server that drips would outlast one for each read.
    async with (
        asyncio.timeout(limits.seconds),
        httpx.AsyncClient(transport=transport, headers=headers, trust_env=False) as client,
    ):
        for _ in range(limits.redirects + 1):
            answer = await _ask_once(client, url, limits)
            if answer.body or not answer.url:
                return replace(answer, url=url)
            url = urljoin(url, answer.url)
            check_url(url)
    raise RefusedAddressError(f"{url}: over {limits.redirects} redirects")


async def _ask_once(client: httpx.AsyncClient, url: str, limits: Limits) -> Answer:
    """The answer of one request; `url` of it is where a redirect leads, or empty."""
    async with client.stream("GET", url) as response:
        if response.has_redirect_location:
            return Answer(b"", "", response.headers["location"])
        if response.status_code != httpx.codes.OK:
            raise FetchError(f"{url}: answers {response.status_code} {response.reason_phrase}")
        if response.headers.get("content-encoding", "").lower() not in PLAIN_ENCODINGS:
            raise FetchError(f"{url}: answers in an encoding that wasn't asked for")
        body = await _read_body(response, url, limits)
        return Answer(body, response.headers.get("content-type", ""), "")


async def _read_body(response: httpx.Response, url: str, limits: Limits) -> bytes:
    too_large = TooLargeError(f"{url}: answers with over {limits.bytes / 1e6:g} MB")
    declared = response.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limits.bytes:
        raise too_large
    body = bytearray()
    async for chunk in response.aiter_bytes(65_536):
        body += chunk
        if len(body) > limits.bytes:
            raise too_large
    return bytes(body)
