"""One server and two other sites for all tests of the widget; a fresh page for each test."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import BrowserContext, FrameLocator, Page

from tests.ui.embed.sites import Sites, open_sites


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    with open_sites(tmp_path_factory.mktemp("practices")) as opened:
        yield opened


@dataclass
class Visit:
    """Someone on a therapist's site, and everything their browser asked for or complained about."""

    page: Page
    sites: Sites
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def chat(self) -> FrameLocator:
        return self.page.frame_locator("iframe")

    def go(self, query: str = "", *, site: str = "") -> None:
        """Open the site and wait for the launcher."""
        address = self.sites.address(query)
        self.page.goto(address.replace(self.sites.listed, site or self.sites.listed, 1))
        self.page.locator(".launcher").wait_for(state="attached")

    def open(self) -> None:
        """Click the launcher and wait for the message box."""
        self.page.locator(".launcher").click()
        self.chat.get_by_role("textbox", name="Your message").wait_for()

    def ask(self, question: str) -> None:
        """Ask in the open chat and wait for what comes."""
        before = self.chat.locator(".entry").count()
        self.chat.get_by_role("textbox", name="Your message").fill(question)
        self.chat.get_by_role("button", name="Send").click()
        entry = self.chat.locator(".entry").nth(before)
        entry.locator(".reply > :not(.waiting)").first.wait_for()

    def from_server(self) -> list[str]:
        """What was asked of our server, in order."""
        return [url for url in self.requests if url.startswith(self.sites.server)]


@pytest.fixture
def visit(context: BrowserContext, sites: Sites) -> Visit:
    visit = Visit(context.new_page(), sites)
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.page.on(
        "console",
        lambda said: visit.complaints.append(said.text) if said.type == "error" else None,
    )
    return visit
