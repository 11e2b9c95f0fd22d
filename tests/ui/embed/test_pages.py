"""The widget's pages as they are served: names, policies, pictures, and below a proxy's prefix."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.ui.hostile import HOSTILE
from tests.ui.replies import CannedReplies
from ui.countries import COUNTRIES, Start
from ui.embed.pages import render_chat_page, render_demo
from ui.embed.policies import hash_inline
from ui.pages.checks_page import render_checks_page
from ui.pages.whose import build_practice_frame
from ui.practices.directory import Practices
from ui.practices.files import write_practice
from ui.practices.model import Booking, Practice
from ui.web import build_web_app

SCRIPT = "</script></style><img src=x onerror=alert(1)>${1}{{1}}"
FILE = """
name = '{hostile}'
greeting = '{hostile}'
disclaimer = '{hostile}'
logo = "logo.svg"
origins = ["https://hill.example"]
powered_by = false
[booking]
link = "https://book.example/</script>"
label = '{hostile}'
[report]
on = true
keep_days = 30
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    path = write_practice(home, "hill", FILE.format(hostile=SCRIPT))
    (path.parent / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")
    return home


@pytest.fixture(scope="module")
def app(home: Path) -> ASGIApp:
    return build_web_app(CannedReplies(), [], practices=Practices(home))


@pytest.fixture(scope="module")
def client(app: ASGIApp) -> TestClient:
    return TestClient(app)


def test_hostile_words_of_a_practice_are_escaped_everywhere(client: TestClient) -> None:
    html = client.get("/embed/hill").text
    assert "<img src=x" not in html
    assert html.count("</script>") == 2
    assert html.count("</style>") == 1


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("+44 (0)20 7946 0000", "tel:+442079460000"),
        ("1234 5678 9012 3456 7890", None),
    ],
    ids=["usual in Britain", "too long to dial"],
)
def test_number_has_one_link_on_every_page_or_none(
    number: str, link: str | None, home: Path
) -> None:
    booking = Booking(link="https://book.example/")
    practice = Practice(slug="h", name="H", phone=number, booking=booking)
    chat = render_chat_page(practice)[0]
    frame = build_practice_frame(practice, [], home, Start(COUNTRIES[0]))
    dialled = {"link": link, "label": number}
    assert read_config(chat)["phone"] == read_config(frame.head)["phone"] == dialled
    for page in (frame.header, render_demo(practice, is_inline=False)):
        assert (f'<a href="{link}">{number}</a>' if link else f"<a>{number}</a>") in page


def test_every_page_waits_as_long_as_an_answer_may_take() -> None:
    client = TestClient(build_web_app(CannedReplies(), [], patience_seconds=152.0))
    for address in ("/chat/", "/p/demo", "/embed/demo"):
        assert read_config(client.get(address).text)["patience_seconds"] == 152


def read_config(page: str) -> Any:
    start = page.index('id="practice">') + len('id="practice">')
    return json.loads(page[start : page.index("</script>", start)])


class Tags(HTMLParser):
    """The elements of a document, with the names of their attributes."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.found: list[tuple[str, list[str]]] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, sorted(name for name, _ in attrs)))


def test_no_button_of_the_chat_can_be_pressed_before_its_script_listens(client: TestClient) -> None:
    buttons = [a for tag, a in Tags(client.get("/embed/hill").text).found if tag == "button"]
    assert buttons
    assert all("disabled" in attributes or "hidden" in attributes for attributes in buttons)


def render_all(words: str, home: Path) -> list[list[tuple[str, list[str]]]]:
    """The elements of every page of a practice whose every text is `words`."""
    booking = Booking(link="https://book.example/", label=words)
    practice = Practice(
        slug="h", name=words, greeting=words, disclaimer=words, phone="123", booking=booking
    )
    frame = build_practice_frame(practice, [], home, Start(COUNTRIES[0]))
    documents = [
        render_chat_page(practice)[0],
        render_checks_page(practice, country=COUNTRIES[0])[0],
        render_demo(practice, is_inline=False),
        frame.head + frame.header,
    ]
    return [Tags(document).found for document in documents]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_word_of_a_practice_makes_an_element_or_an_attribute(words: str, home: Path) -> None:
    words = words.replace("\ud800", "")[:100]  # no file can hold half a character
    assert render_all(words, home) == render_all("Plain", home)


@pytest.mark.parametrize(
    ("start", "end", "name"),
    [("<style>", "</style>", "style"), ('<script type="module">', "</script>", "script")],
)
def test_inline_text_is_the_one_that_the_policy_allows(
    client: TestClient, start: str, end: str, name: str
) -> None:
    response = client.get("/embed/hill")
    text = response.text.split(start)[1].split(end)[0]
    policy = response.headers["content-security-policy"]
    assert f"{name}-src 'self' {hash_inline(text)};" in policy
    assert "unsafe" not in policy


def test_kept_page_follows_the_file_of_its_practice(home: Path, client: TestClient) -> None:
    path = write_practice(home, "dale", 'name = "Dale"')
    assert "<h1>Dale</h1>" in client.get("/embed/dale").text
    path.write_text('name = "Upper Dale"\norigins = ["https://dale.example"]')
    page = client.get("/embed/dale")
    assert "<h1>Upper Dale</h1>" in page.text
    assert page.headers["content-security-policy"].endswith("'self' https://dale.example")


def test_framed_page_has_no_header_that_refuses_all_frames(client: TestClient) -> None:
    assert "x-frame-options" not in client.get("/embed/hill").headers
    for path in ("/chat/", "/api/", "/demo", "/api/health"):
        assert client.get(path).headers["x-frame-options"] == "DENY"


def test_loader_may_be_used_by_other_sites_and_nothing_else_may(client: TestClient) -> None:
    policy = "cross-origin-resource-policy"
    assert client.get("/widget.js").headers[policy] == "cross-origin"
    assert client.get("/embed/hill/logo").headers[policy] == "same-origin"


def test_picture_of_a_practice_can_run_nothing(client: TestClient) -> None:
    headers = client.get("/embed/hill/logo").headers
    assert headers["content-type"] == "image/svg+xml"
    assert "sandbox" in headers["content-security-policy"]
    assert "default-src 'none'" in headers["content-security-policy"]


def test_practice_may_hide_the_line_that_names_us_and_says_what_it_keeps(
    client: TestClient,
) -> None:
    html = client.get("/embed/hill").text
    assert "Powered by" not in html
    assert "30 days" in html
    demo = client.get("/embed/demo").text
    assert "Powered by" in demo
    assert "nothing is kept" in demo


def test_address_as_a_logo_is_allowed_and_no_other_host(home: Path, client: TestClient) -> None:
    write_practice(home, "mill", 'name = "Mill"\nlogo = "https://pics.example/a/logo.png"')
    policy = client.get("/embed/mill").headers["content-security-policy"]
    assert "img-src 'self' data: https://pics.example;" in policy
    assert policy.endswith("frame-ancestors 'self'")


def test_demo_shows_a_site_with_the_widget(client: TestClient) -> None:
    assert 'src="widget.js" data-practice="demo"' in client.get("/demo").text
    assert 'data-mode="inline"' in client.get("/demo?inline").text


def test_everything_works_below_a_prefix_that_a_proxy_takes_off(app: ASGIApp) -> None:
    async def behind_proxy(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            assert scope["path"].startswith("/ask/")
            scope = {**scope, "path": scope["path"].removeprefix("/ask")}
        await app(scope, receive, send)

    client = TestClient(behind_proxy, base_url="http://site.example")
    page = client.get("/ask/embed/hill")
    for mark, name in (('"tools": "', ""), ('"files": "', "legmap.js"), ('<img src="', "")):
        address = page.text.split(mark)[1].split('"')[0]
        assert client.get(page.url.join(f"{address}{name}")).status_code == 200
    body = {"turns": ["shins?"], "practice": "hill"}
    asked = client.post(
        page.url.join("../api/chat"), json=body, headers={"origin": "http://site.example"}
    )
    assert asked.status_code == 200
