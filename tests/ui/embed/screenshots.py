"""Pictures of the widget: `python -m tests.ui.embed.screenshots DIR`, phone and desktop.

Canned replies on the demo's site; every state that a visitor can meet, and the main ones on a dark
site. With them the practice's whole page.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, FrameLocator, Page

from tests.ui.browsers import open_browser
from tests.ui.embed.sites import open_sites

DARK_SITE = "document.body.style.cssText = 'background: #181c16; color: #eceae2'"
SIZES = {390: 844, 1280: 860}


def open_chat(page: Page) -> FrameLocator:
    """Click the launcher and wait for the chat."""
    page.locator(".launcher").click()
    chat = page.frame_locator("iframe")
    chat.get_by_role("textbox", name="Your message").wait_for()
    return chat


def ask(page: Page, question: str) -> FrameLocator:
    """Open the chat, ask, and wait for the answer."""
    chat = open_chat(page)
    chat.get_by_role("textbox", name="Your message").fill(question)
    chat.get_by_role("button", name="Send").click()
    chat.locator(".reply > :not(.waiting)").first.wait_for()
    return chat


def read_source(page: Page) -> None:
    ask(page, "What helps my shins?").locator(".chip").nth(2).click()


def point(page: Page) -> None:
    chat = open_chat(page)
    chat.get_by_role("button", name="Point to where it hurts").click()
    chat.locator(".region[data-region=outer-knee][data-side=left]").click()
    chat.get_by_label("Next morning").check()


def open_checks(page: Page) -> FrameLocator:
    """Open the chat, and the quick checks in it."""
    chat = open_chat(page)
    chat.get_by_role("button", name="Quick checks", exact=True).click()
    checks = chat.frame_locator("iframe")
    checks.get_by_role("button", name="See the result").wait_for()
    return checks


def take_check(page: Page) -> None:
    checks = open_checks(page)
    checks.get_by_role("tab", name="May I run?").click()
    checks.get_by_role("slider", name="How bad is the pain while running").fill("2")
    checks.get_by_role("button", name="See the result").click()
    checks.locator(".verdict").wait_for()


STATES: dict[str, Callable[[Page], object]] = {
    "closed": lambda page: page.locator(".launcher").wait_for(),
    "open": open_chat,
    "answered": lambda page: ask(page, "What helps my shins after a run?"),
    "source": read_source,
    "cautioned": lambda page: ask(page, "Does one sore spot matter?"),
    "differing": lambda page: ask(page, "May I press on sore shins?"),
    "abstained": lambda page: ask(page, "Which watch should I buy?"),
    "clinician": lambda page: ask(page, "My shin has hurt for weeks, what now?"),
    "urgent": lambda page: ask(page, "My calf is hot and swollen, how do I roll it?"),
    "emergency": lambda page: ask(page, "My chest hurts on every run"),
    "failed": lambda page: ask(page, "Please break"),
    "map": point,
    "checks": open_checks,
    "check-result": take_check,
}
IN_THE_DARK = (
    "open",
    "answered",
    "cautioned",
    "clinician",
    "urgent",
    "emergency",
    "map",
    "check-result",
)


def take(browser: Browser, address: str, folder: Path, width: int, scheme: str) -> None:
    """The states at one width, on a light or a dark site."""
    size: Any = {"width": width, "height": SIZES[width]}
    for name, reach in STATES.items():
        if scheme == "dark" and name not in IN_THE_DARK:
            continue
        page = browser.new_page(viewport=size, reduced_motion="reduce")
        page.goto(address)
        if scheme == "dark":
            page.evaluate(DARK_SITE)
        reach(page)
        page.wait_for_timeout(250)
        page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
        page.close()


def take_page(browser: Browser, server: str, folder: Path, width: int, scheme: Any) -> None:
    """The demo practice's whole page, before a question and after an answer."""
    size: Any = {"width": width, "height": SIZES[width]}
    page = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{server}/p/demo")
    page.locator(".region").first.wait_for()
    page.screenshot(path=folder / f"page-{width}-{scheme}.png")
    page.get_by_role("textbox", name="Your message").fill("What helps my shins after a run?")
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".chip").first.wait_for()
    page.screenshot(path=folder / f"page-answered-{width}-{scheme}.png")
    page.goto(f"{server}/checks?practice=demo")
    page.get_by_role("button", name="See the result").wait_for()
    page.screenshot(path=folder / f"page-checks-{width}-{scheme}.png")
    page.close()


def take_inline(browser: Browser, address: str, folder: Path) -> None:
    """The widget within the page."""
    page = browser.new_page(viewport={"width": 1280, "height": 1100}, reduced_motion="reduce")
    page.goto(f"{address}?inline")
    ask(page, "What helps my shins after a run?")
    page.screenshot(path=folder / "inline-1280.png")
    page.close()


def main(folder: Path) -> None:
    """Write all pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        open_sites(Path(home)) as sites,
        open_browser() as browser,
    ):
        for width in SIZES:
            for scheme in ("light", "dark"):
                take(browser, f"{sites.server}/demo", folder, width, scheme)
                take_page(browser, sites.server, folder, width, scheme)
        take_inline(browser, f"{sites.server}/demo", folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
