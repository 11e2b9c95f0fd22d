"""A real Chromium, from the machine's PATH; without one the test fails and says what to install."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
# A phone and a desktop: width and height in pixels.
WIDTHS = {390: 844, 1280: 860}

# What a visitor's device asks for, unless a test says otherwise.
MANNER: dict[str, Any] = {"reduced_motion": "reduce", "color_scheme": "light", "locale": "en-GB"}


def find_chromium() -> str:
    """The browser's path; raises `FileNotFoundError` with what to install."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise FileNotFoundError("no chromium on PATH; install it: apt-get install chromium")
    return found


@contextmanager
def open_browser(playwright: Playwright | None = None) -> Iterator[Browser]:
    """One headless browser with a fresh profile."""
    with _use(playwright) as started:
        browser = started.chromium.launch(
            executable_path=find_chromium(), headless=True, args=list(ARGUMENTS)
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def open_regular(playwright: Playwright, folder: Path) -> Iterator[BrowserContext]:
    """Somebody whose browser keeps files, and what it compiled of them, in `folder`."""
    context = playwright.chromium.launch_persistent_context(
        folder,
        executable_path=find_chromium(),
        headless=True,
        args=list(ARGUMENTS),
        **MANNER,
    )
    try:
        yield context
    finally:
        context.close()


@contextmanager
def _use(playwright: Playwright | None) -> Iterator[Playwright]:
    if playwright:
        yield playwright
        return
    with sync_playwright() as started:
        yield started
