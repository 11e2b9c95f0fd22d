"""Headers on every answer, scripts only with this response's nonce, and routes that stay shut."""

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.fakes import build_article
from tests.ui.replies import CannedReplies
from ui.pages.files import build_address
from ui.server.security import HEADERS, IMMUTABLE, is_open
from ui.web import build_web_app


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(build_web_app(CannedReplies(), [build_article("one", "A text.")]))


@pytest.mark.parametrize(
    "path", ["/", "/chat/", "/chat/config", "/api/health", "/nothing", "/robots.txt"]
)
def test_every_answer_has_the_headers_and_no_cookie(client: TestClient, path: str) -> None:
    headers = client.get(path, follow_redirects=False).headers
    for name, value in HEADERS.items():
        assert headers[name] == value
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "set-cookie" not in headers
    assert headers["cache-control"] == "no-store"


def test_every_script_of_the_page_has_the_nonce_of_its_response(client: TestClient) -> None:
    first, second = client.get("/chat/"), client.get("/chat/")
    nonces = set(re.findall(r"<script(?: nonce=\"([^\"]*)\")?", first.text))
    assert len(nonces) == 1
    (nonce,) = nonces
    assert nonce
    policy = first.headers["content-security-policy"]
    assert f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'" in policy
    assert "'unsafe-inline'" not in policy.split("style-src")[0]
    assert nonce not in second.text


@pytest.mark.parametrize(
    "path",
    [
        "/chat/gradio_api/upload",
        "/chat/gradio_api/file=/etc/passwd",
        "/chat/gradio_api/deep_link",
        "/chat/gradio_api/component_server",
        "/chat/gradio_api/runs",
        "/chat/gradio_api/info",
        "/chat/gradio_api/openapi.json",
        "/chat/gradio_api/queue/join",
        "/chat/gradio_api/queue/data",
        "/chat/gradio_api/call/respond",
        "/chat/gradio_api/proxy=https://a.hf.space",
        "/chat/gradio_api/vibe-edit",
        "/chat/gradio_api/process_recording",
        "/chat/monitoring",
        "/chat/monitoring/summary",
        "/chat/config",
        "/chat/login",
        "/chat/manifest.json",
        "/chat/svelte/x",
        "/chat/assets/../../routes.py",
        "/chat/static/ffmpeg/ffmpeg-core.js",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_route_that_the_page_does_not_need_is_shut(
    client: TestClient, method: str, path: str
) -> None:
    assert not is_open(path)
    if ".." not in path:
        assert client.request(method, path).status_code == 403


def test_body_that_is_too_large_is_refused_before_it_is_read_whole(client: TestClient) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(64):
            yield b"a" * 65_536
        raise AssertionError("read to the end")

    for path in ("/api/chat", "/chat/gradio_api/run/predict"):
        response = client.post(path, content=b"a" * 300_000)
        assert response.status_code == 413
        assert "20,000 characters" in response.json()["error"]


def test_page_is_compressed_and_names_footnote_alone(client: TestClient) -> None:
    response = client.get("/chat/", headers={"accept-encoding": "gzip"})
    assert response.headers["content-encoding"] == "gzip"
    head = response.text.split("</head>")[0]
    assert re.findall(r"<title>(.*?)</title>", head) == ["Footnote: answers for runners in pain"]
    metas = re.findall(r"<meta[^>]*>", head)
    assert not [meta for meta in metas if "gradio" in meta.lower()]
    assert '<meta property="og:site_name" content="Footnote" />' in metas


@pytest.mark.parametrize(
    ("host", "base"),
    [
        ("footnote.example:8443", "http://footnote.example:8443"),
        ('a"><script>', ""),
        ("a b", ""),
        ("[::1]:7860", "http://[::1]:7860"),
    ],
)
def test_link_preview_shows_our_own_picture(client: TestClient, host: str, base: str) -> None:
    head = client.get("/chat/", headers={"host": host}).text.split("</head>")[0]
    assert f'<meta property="og:image" content="{base}{build_address("card.png")}" />' in head
    picture = client.get(build_address("card.png"))
    assert picture.headers["content-type"] == "image/png"
    width, height = int.from_bytes(picture.content[16:20]), int.from_bytes(picture.content[20:24])
    assert (width, height) == (1200, 630)


def test_versioned_files_are_kept_and_others_are_not_there(client: TestClient) -> None:
    for name in ("theme.css", "page.js", "legs.svg", "card.png", "favicon.svg"):
        response = client.get(build_address(name))
        assert response.status_code == 200
        assert response.headers["cache-control"] == IMMUTABLE
    missing = client.get(build_address("header.html"))
    assert missing.status_code == 404
    assert missing.headers["cache-control"] == "no-store"


def test_small_files_are_ours(client: TestClient) -> None:
    assert client.get("/manifest.json").json()["name"] == "Footnote"
    assert client.get("/favicon.ico").headers["content-type"] == "image/svg+xml"
    assert "Disallow: /api/" in client.get("/robots.txt").text
    assert client.get("/", follow_redirects=False).headers["location"] == "./chat/"


def test_address_is_a_link_to_the_page_with_or_without_its_slash(client: TestClient) -> None:
    assert client.get("/chat").url.path == "/chat/"
