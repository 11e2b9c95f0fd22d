"""What is asked of the web, and what isn't: loopback stands for the public internet here."""

import gzip
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from kb.importing.addresses import check_url, is_public
from kb.importing.errors import (
    FetchError,
    ImportingError,
    RefusedAddressError,
    TooLargeError,
    WrongSourceError,
)
from kb.importing.fetching import Answer, Limits, fetch
from kb.importing.reading import read_answer
from tests.kb.importing.servers import answer, redirect, serve

PAGE = (
    b"<html><body><article><h1>Calves</h1><p>Rest the calf for a week.</p></article></body></html>"
)
SMALL = Limits(bytes=50_000, seconds=5.0, redirects=5)
NAMES = {
    "blog.example": ["127.0.0.1"],
    "inside.example": ["10.0.0.7"],
    "both.example": ["127.0.0.1", "10.0.0.7"],
    "none.example": [],
}


class Names:
    """A resolver whose answers are in `NAMES`; keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        return NAMES.get(host, [host])


def endless(handler: BaseHTTPRequestHandler) -> None:
    """5 GB and more, without saying so."""
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"x" * 10_000)


def drip(handler: BaseHTTPRequestHandler) -> None:
    """A header that never ends, a byte at a time: no single wait is long."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(100):
        handler.wfile.write(b"y")
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    bomb = gzip.compress(bytes(20_000_000))
    pages = {
        "/post": answer(PAGE, content_type="text/html; charset=utf-8"),
        "/packed": answer(gzip.compress(PAGE), content_type="text/html", content_encoding="gzip"),
        "/brotli": answer(PAGE, content_type="text/html", content_encoding="br"),
        "/once": redirect("/post"),
        "/loop": redirect("/loop"),
        "/inward": redirect("http://inside.example/admin"),
        "/metadata": redirect("http://169.254.169.254/latest"),
        "/file": redirect("file:///etc/passwd"),
        "/gone": answer(b"", status=404),
        "/endless": endless,
        "/declared": answer(b"x", content_length="5000000000"),
        "/bomb": answer(bomb, content_type="text/html", content_encoding="gzip"),
        "/drip": drip,
    }
    with serve(pages) as number:
        yield number


def ask(port: int, path: str, *, host: str = "blog.example", limits: Limits = SMALL) -> Answer:
    url = f"http://{host}:{port}{path}"
    return fetch(url, limits=limits, resolve=Names(), is_allowed=lambda ip: ip == "127.0.0.1")


def test_page_comes_with_its_type_and_address(port: int) -> None:
    found = ask(port, "/post")
    assert found == Answer(PAGE, "text/html; charset=utf-8", f"http://blog.example:{port}/post")


@pytest.mark.parametrize("path", ["/packed", "/once"])
def test_packed_and_moved_pages_are_read(port: int, path: str) -> None:
    assert ask(port, path).body == PAGE


def test_address_after_a_redirect_is_the_one_that_is_kept(port: int) -> None:
    found = ask(port, "/once")
    draft = read_answer(found.body, content_type=found.content_type, url=found.url)
    assert draft.url == f"http://blog.example:{port}/post"


def test_proxies_of_the_environment_are_not_used(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert ask(port, "/post").body == PAGE


@pytest.mark.parametrize("path", ["/inward", "/metadata"])
def test_redirect_to_a_private_address_is_refused(port: int, path: str) -> None:
    with pytest.raises(RefusedAddressError, match="only public addresses"):
        ask(port, path)


def test_redirect_to_a_file_is_refused(port: int) -> None:
    with pytest.raises(WrongSourceError, match="only http and https"):
        ask(port, "/file")


def test_redirects_come_to_an_end(port: int) -> None:
    with pytest.raises(RefusedAddressError, match="over 5 redirects"):
        ask(port, "/loop")


@pytest.mark.parametrize("host", ["inside.example", "both.example", "none.example"])
def test_host_with_any_address_that_is_not_public_is_refused(port: int, host: str) -> None:
    with pytest.raises(RefusedAddressError, match=host):
        ask(port, "/post", host=host)


def test_name_is_resolved_once_and_the_checked_address_is_asked(port: int) -> None:
    names = Names()
    checked: list[str] = []

    def is_allowed(address: str) -> bool:
        checked.append(address)
        return True

    fetch(f"http://blog.example:{port}/post", resolve=names, is_allowed=is_allowed)
    assert (names.asked, checked) == (["blog.example"], ["127.0.0.1"])


@pytest.mark.parametrize("path", ["/endless", "/declared", "/bomb"])
def test_answer_without_end_is_refused(port: int, path: str) -> None:
    with pytest.raises(TooLargeError, match=r"over 0\.05 MB"):
        ask(port, path)


def test_server_that_drips_is_given_up(port: int) -> None:
    start = time.monotonic()
    with pytest.raises(FetchError, match=r"took over 0\.3 seconds"):
        ask(port, "/drip", limits=Limits(seconds=0.3))
    assert time.monotonic() - start < 3


def test_error_of_the_server_names_the_status(port: int) -> None:
    with pytest.raises(FetchError, match=r"/gone: answers 404"):
        ask(port, "/gone")


def test_encoding_that_was_not_asked_for_is_refused(port: int) -> None:
    with pytest.raises(FetchError, match="encoding"):
        ask(port, "/brotli")


def test_server_that_is_not_there_is_one_line() -> None:
    with pytest.raises(FetchError, match=r"blog\.example:9"):
        ask(9, "/")


def test_by_default_loopback_is_refused(port: int) -> None:
    for host in ("localhost", "127.0.0.1", "[::1]", "0.0.0.0", "2130706433"):
        with pytest.raises(FetchError):
            fetch(f"http://{host}:{port}/post")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://blog.example/a",
        "file:///etc/passwd",
        "gopher://blog.example",
        "http://",
        "http:///path",
        "http://a:99999/",
        "http://me:secret@blog.example/",
        "javascript://alert(1)",
        "http://[::1",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(ImportingError):
        check_url(url)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "8.8.8.8"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "not an address",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


def test_answer_that_is_no_article_names_its_type() -> None:
    with pytest.raises(ImportingError, match=r"http://a\.example: answers with 'image/png'"):
        read_answer(b"png", content_type="image/png", url="http://a.example")
