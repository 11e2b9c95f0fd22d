"""One browser and one server for all tests of the page; a fresh page for each test."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.fakes import build_article
from tests.ui.browsers import MANNER, open_browser, open_regular
from tests.ui.replies import CannedReplies
from tests.ui.servers import serve
from ui.web import build_web_app

# A ceiling for a busy machine; nothing waits this long on an idle one.
PATIENCE_MS = 30_000


@dataclass
class Visit:
    """A visitor on the page, and everything their browser asked for or complained about."""

    page: Page
    address: str
    replies: CannedReplies
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def ask(self, question: str) -> None:
        """Type, send, and wait for the answer or the failure."""
        before = self.page.locator(".reply, .entry .notice").count()
        self.page.get_by_role("textbox", name="Your message").fill(question)
        self.page.get_by_role("button", name="Send", exact=True).click()
        self.page.locator(".reply, .entry .notice").nth(before).wait_for()

    def choose_country(self, code: str) -> None:
        """Open the settings and choose."""
        self.page.get_by_text("Settings", exact=True).click()
        self.page.get_by_label("Country").select_option(code)
        self.page.keyboard.press("Escape")

    def write_by_map(self, region: str, side: str) -> str:
        """Tap a place on the leg map; gives what then stands in the message box."""
        self.page.locator(f".region[data-region={region}][data-side={side}]").click()
        return self.page.get_by_role("textbox", name="Your message").input_value()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    with open_browser(playwright) as opened:
        yield opened


@pytest.fixture(scope="session")
def replies() -> CannedReplies:
    return CannedReplies()


@pytest.fixture(scope="session")
def address(replies: CannedReplies) -> Iterator[str]:
    articles = [build_article("one", "A text about shins."), build_article("two", "Another.")]
    with serve(build_web_app(replies, articles)) as url:
        yield url


@contextmanager
def open_visitor(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor whose browser has kept nothing of ours."""
    with browser.new_context(**MANNER) as opened:
        opened.set_default_timeout(PATIENCE_MS)
        yield opened


@pytest.fixture(scope="session")
def visitor(
    playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserContext]:
    with open_regular(playwright, tmp_path_factory.mktemp("visitor")) as opened:
        opened.set_default_timeout(PATIENCE_MS)
        yield opened


@pytest.fixture
def context(visitor: BrowserContext) -> Iterator[BrowserContext]:
    """Someone who has been here before: the page, which keeps nothing but cached files, is new."""
    yield visitor
    visitor.set_offline(False)
    visitor.clear_permissions()
    # One page stays: without any, the browser would end.
    for page in visitor.pages[1:]:
        page.close()


@pytest.fixture
def visit(context: BrowserContext, address: str, replies: CannedReplies) -> Visit:
    """Someone who just opened the page, ready to type."""
    visit = Visit(context.new_page(), address, replies)
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.page.on(
        "console",
        lambda said: visit.complaints.append(said.text) if said.type == "error" else None,
    )
    visit.page.goto(f"{address}/")
    visit.page.get_by_role("button", name="Send", exact=True).wait_for()
    return visit
