"""Pictures of the quick checks' main states: `python -m tests.ui.screenshots_checks DIR`."""

import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.fakes import build_article
from tests.ui.browsers import SCHEMES, WIDTHS, Scheme, open_browser
from tests.ui.checkers import build_checker
from tests.ui.servers import serve
from ui.web import build_web_app


def choose(page: Page, question: str, option: str) -> None:
    """One answer of a question with choices."""
    page.get_by_role("group", name=question).get_by_role("radio", name=option, exact=True).check()


def slide(page: Page, question: str, value: int) -> None:
    """Set a slider, as a finger does."""
    page.get_by_role("slider", name=question).fill(str(value))


def tick(page: Page, label: str) -> None:
    """Tick a warning sign, or "none of these"."""
    page.get_by_role("checkbox", name=label, exact=True).check()


def see(page: Page) -> None:
    """Ask for the result and wait for it."""
    page.get_by_role("button", name="See the result").click()
    page.locator(".result, .notice").first.wait_for()


def reach_massage(page: Page) -> None:
    choose(page, "How does the area feel?", "tight, stiff or guarded")
    choose(page, "Does it improve with warming up?", "Yes")
    choose(page, "Is it getting worse from week to week?", "No")
    tick(page, "none of these")
    see(page)


def reach_gauge(page: Page) -> None:
    slide(page, "How bad is the pain while running, from 0 to 10?", 2)
    slide(page, "How bad is it the next morning, from 0 to 10?", 4)
    see(page)


def reach_scale(page: Page) -> None:
    choose(page, "How is the area?", "acute, irritable, sensitive or flared up")
    slide(page, "For how many hours did it flare up after the last massage?", 30)
    slide(page, "How hard was the last massage, from 1 to 10?", 6)
    see(page)


def reach_plan(page: Page) -> None:
    choose(page, "What is the massage for?", "symptom relief")
    choose(page, "How is the area?", "acute, irritable, sensitive or flared up")
    choose(page, "Which one thing afterwards?", "an easy walk later that day")
    tick(page, "none of these")
    see(page)


def reach_strip(page: Page) -> None:
    for day, (pain, worse) in enumerate([(2, "No"), (None, ""), (3, "No"), (5, "Yes"), (1, "No")]):
        page.locator(".column").nth(day).click()
        choose(page, f"Day {day + 1}: did you run?", "No" if pain is None else "Yes")
        if pain is not None:
            slide(page, "How bad was the pain while running, from 0 to 10?", pain)
            choose(page, "Was it worse the next morning?", worse)
    see(page)


def reach_often(page: Page) -> None:
    choose(page, "How are things at the moment?", "training without problems")
    see(page)


def reach_urgent(page: Page) -> None:
    choose(page, "How does the area feel?", "sore after training")
    tick(page, "one calf that is swollen, hot or red")
    see(page)


def reach_clinician(page: Page) -> None:
    choose(page, "How does the area feel?", "sore after training")
    tick(page, "numbness, tingling or a weak feeling")
    see(page)


STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "massage-empty": ("massage_today", lambda page: None),
    "massage": ("massage_today", reach_massage),
    "run": ("may_run", reach_gauge),
    "deep": ("how_deep", reach_scale),
    "plan": ("plan_session", reach_plan),
    "often": ("how_often", reach_often),
    "strip": ("return_to_running", reach_strip),
    "urgent": ("massage_today", reach_urgent),
    "clinician": ("massage_today", reach_clinician),
}


def take(browser: Browser, address: str, folder: Path, *, width: int, scheme: Scheme) -> None:
    """Every state at one width and colour scheme, the whole page each."""
    for name, (check, reach) in STATES.items():
        page = browser.new_page(
            viewport={"width": width, "height": WIDTHS[width]},
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        page.goto(f"{address}/checks#{check}")
        page.get_by_role("button", name="See the result").wait_for()
        reach(page)
        page.wait_for_timeout(100)
        page.screenshot(path=folder / f"checks-{name}-{width}-{scheme}.png", full_page=True)
        page.close()


def main(folder: Path) -> None:
    """Write the pictures of all states into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = build_web_app(build_checker(), [build_article("one", "A text about shins.")])
    with serve(app) as address, open_browser() as browser:
        for width in WIDTHS:
            for scheme in SCHEMES:
                take(browser, address, folder, width=width, scheme=scheme)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
