"""Below a prefix of a reverse proxy everything works, and no address leads out of it."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Page

from tests.ui.embed.conftest import Visit
from tests.ui.embed.sites import Sites
from tests.ui.proxies import Proxy, serve_below


@pytest.fixture(scope="module")
def below(sites: Sites) -> Iterator[tuple[str, Proxy]]:
    with serve_below(sites.server, "/some/where") as served:
        yield served


@pytest.fixture
def prefix(below: tuple[str, Proxy]) -> Iterator[str]:
    address, proxy = below
    proxy.escaped.clear()
    yield address
    assert proxy.escaped == []


def ask_on_page(page: Page) -> None:
    page.get_by_role("textbox", name="Your message").fill("What helps sore shins?")
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".chip").first.click()
    page.locator("details.source[open]").wait_for()


@pytest.mark.parametrize("path", ["/", "/p/hill-street"])
def test_page_answers_and_leads_to_the_article(visit: Visit, prefix: str, path: str) -> None:
    page = visit.page
    page.goto(prefix + path)
    page.locator(".region").first.wait_for()
    ask_on_page(page)
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Read it in the article").first.click()
    article = opened.value
    article.wait_for_load_state()
    assert article.url.startswith(f"{prefix}/articles/one#p-")
    article.get_by_role("link", name="Ask a question").click()
    page.locator("#message").wait_for()
    assert visit.complaints == []


def test_checks_give_a_result_and_lead_back(visit: Visit, prefix: str) -> None:
    page = visit.page
    page.goto(f"{prefix}/checks?practice=hill-street#plan_session")
    page.get_by_role("tab", name="May I run?").click()
    page.get_by_role("slider", name="How bad is the pain while running").fill("2")
    page.get_by_role("button", name="See the result").click()
    page.locator(".result .chip").first.wait_for()
    page.get_by_role("link", name="Ask a question").click()
    page.locator("#message").wait_for()
    assert page.url == f"{prefix}/p/hill-street?country=GB"
    assert visit.complaints == []


def test_widget_on_another_site_answers_with_its_tools(visit: Visit, prefix: str) -> None:
    visit.page.goto(f"{visit.sites.listed}/?server={prefix}")
    visit.open()
    visit.chat.get_by_role("button", name="Point to where it hurts").click()
    visit.chat.locator(".region").first.wait_for()
    visit.chat.get_by_role("button", name="Quick checks", exact=True).click()
    checks = visit.chat.frame_locator("iframe")
    checks.get_by_role("button", name="See the result").wait_for()
    visit.page.keyboard.press("Escape")
    visit.ask("What helps sore shins?")
    full = visit.chat.get_by_role("link", name="Open full page")
    assert full.evaluate("link => link.href") == f"{prefix}/p/hill-street"
    assert visit.chat.locator("header img").evaluate("image => image.naturalWidth") > 0
    assert visit.complaints == []


@pytest.mark.parametrize(
    "path", ["/articles/", "/articles/one/", "/checks/", "/p/hill-street/", "/embed/demo/", "/api"]
)
def test_slash_too_many_or_too_few_is_put_right_within_the_prefix(prefix: str, path: str) -> None:
    response = httpx.get(prefix + path, follow_redirects=True)
    assert response.status_code == 200
    assert str(response.url).startswith(f"{prefix}/")


@pytest.mark.parametrize(
    "path", ["/articles", "/articles/one", "/api/", "/demo", "/embed/demo", "/nothing/at/all"]
)
def test_everything_that_a_document_names_is_below_the_prefix(prefix: str, path: str) -> None:
    accept = {"accept": "text/html"}
    page = httpx.get(prefix + path, headers=accept)
    names = [
        part.split('"')[0] for mark in (' href="', ' src="') for part in page.text.split(mark)[1:]
    ]
    ours = [name for name in names if not name.startswith(("http", "tel:", "#", "data:"))]
    assert ours or path == "/nothing/at/all"
    for name in ours:
        found = httpx.get(page.url.join(name), headers=accept, follow_redirects=True)
        assert found.status_code == 200, name
