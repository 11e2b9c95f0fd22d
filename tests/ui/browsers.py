"""A real Chromium, from the machine's PATH; without one the test fails and says what to install."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    """The browser's path; raises `FileNotFoundError` with what to install."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise FileNotFoundError("no chromium on PATH; install it: apt-get install chromium")
    return found


@contextmanager
def open_browser() -> Iterator[Browser]:
    """One headless browser with a fresh profile."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), headless=True, args=list(ARGUMENTS)
        )
        try:
            yield browser
        finally:
            browser.close()
