"""How long a runner waits for page and widget: `python -m tests.bench.opening [--visits N]`.

A real browser and a server in this process, on two addresses. Prints medians over visits, the first
left out: from a click on the launcher until the chat can be typed into; from asking for the page
until it can be used, with nothing cached and on coming back, and the bytes each took.
"""

import argparse
import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.ui.browsers import open_browser
from tests.ui.embed.sites import Sites, open_sites

CLICK = """() => new Promise((done) => {
  const host = [...document.documentElement.children].find((node) => node.shadowRoot);
  const begun = performance.now();
  addEventListener('message', (event) => {
    if (event.data?.type === 'ready') done(performance.now() - begun);
  });
  host.shadowRoot.querySelector('.launcher').click();
})"""
USABLE = """() => new Promise((done) => {
  const look = () => document.querySelector('#send') && document.querySelector('.region')
    ? done(performance.now()) : requestAnimationFrame(look);
  look();
})"""
WEIGH = """() => performance.getEntriesByType('resource')
  .concat(performance.getEntriesByType('navigation'))
  .reduce((sum, entry) => sum + entry.transferSize, 0)"""


@dataclass(frozen=True)
class Opening:
    """Milliseconds and bytes of one visitor."""

    click: float
    cold: float
    warm: float
    cold_bytes: int
    warm_bytes: int


def measure(browser: Browser, sites: Sites) -> Opening:
    """One visitor who has kept nothing: the widget on a site, then the page, twice."""
    with browser.new_context() as visitor:
        page = visitor.new_page()
        page.goto(sites.address())
        page.locator(".launcher").wait_for()
        click = page.evaluate(CLICK)
    with browser.new_context() as visitor:
        page = visitor.new_page()
        cold, cold_bytes = _open_page(page, sites)
        warm, warm_bytes = _open_page(page, sites)
    return Opening(click, cold, warm, cold_bytes, warm_bytes)


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve, visit, print three lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=9)
    visits: int = parser.parse_args(arguments).visits
    with (
        tempfile.TemporaryDirectory() as home,
        open_sites(Path(home)) as sites,
        open_browser() as browser,
    ):
        measured = [measure(browser, sites) for _ in range(visits + 1)][1:]
    click, cold, warm = (
        statistics.median(getattr(each, name) for each in measured)
        for name in ("click", "cold", "warm")
    )
    last = measured[-1]
    print(f"widget, from click to input: {click:.0f} ms")
    print(f"page, nothing cached: {cold:.0f} ms, {last.cold_bytes / 1000:.1f} KB")
    print(f"page, on coming back: {warm:.0f} ms, {last.warm_bytes / 1000:.1f} KB")


def _open_page(page: Page, sites: Sites) -> tuple[float, int]:
    page.goto("about:blank")
    page.goto(f"{sites.server}/chat/", wait_until="commit")
    milliseconds = page.evaluate(USABLE)
    page.wait_for_load_state("networkidle")
    return milliseconds, page.evaluate(WEIGH)


if __name__ == "__main__":
    main()
