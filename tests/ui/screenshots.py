"""Pictures of all main states: `python -m tests.ui.screenshots DIR`, phone and desktop.

Page, checks and widget have a folder each. The replies are canned (`tests/ui/replies.py`), so that
the pictures only change with the look; `--real FILE` takes the one picture of a real answer that
the project's README shows.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.fakes import build_article
from tests.ui import screenshots_checks
from tests.ui.browsers import SCHEMES, WIDTHS, Scheme, open_browser
from tests.ui.embed import screenshots
from tests.ui.replies import CannedReplies
from tests.ui.servers import serve
from ui.web import build_web_app

REAL_QUESTION = "What helps shin splints, and what should I avoid?"


def ask(page: Page, question: str) -> None:
    """Type a question, send it, and wait for what comes."""
    page.get_by_role("textbox", name="Your message").fill(question)
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".reply, .entry .notice").first.wait_for()


def open_first_source(page: Page) -> None:
    ask(page, "What helps my shins?")
    page.locator(".chip").first.click()
    page.locator("mark.current").wait_for()


def point_at_the_knee(page: Page) -> None:
    page.locator(".region[data-region=outer-knee][data-side=left]").click()
    page.get_by_label("Next morning").check()
    page.mouse.move(0, 0)
    page.evaluate("scrollTo(0, 0)")


def point_again(page: Page) -> None:
    ask(page, "What helps my shins after a run?")
    page.get_by_text("Point to where it hurts", exact=True).click()
    page.locator("#where").scroll_into_view_if_needed()


def print_answer(page: Page) -> None:
    ask(page, "May I press on sore shins?")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


def reload(page: Page) -> None:
    ask(page, "What helps my shins after a run?")
    page.reload()
    page.get_by_role("button", name="Send", exact=True).wait_for()


def read_article(page: Page) -> None:
    page.goto(page.url.replace("/chat/", "/articles/one"))


def read_shelf(page: Page) -> None:
    page.goto(page.url.replace("/chat/", "/articles"))


def lose_the_way(page: Page) -> None:
    page.goto(page.url.replace("/chat/", "/articles/none"))


STATES: dict[str, Callable[[Page], None]] = {
    "empty": lambda page: None,
    "map": point_at_the_knee,
    "map-again": point_again,
    "settings": lambda page: page.get_by_text("Settings", exact=True).click(),
    "print": print_answer,
    "reloaded": reload,
    "article": read_article,
    "articles": read_shelf,
    "missing": lose_the_way,
    "answered": lambda page: ask(page, "What helps my shins after a run?"),
    "source": open_first_source,
    "cautioned": lambda page: ask(page, "Does one sore spot matter?"),
    "differing": lambda page: ask(page, "May I press on sore shins?"),
    "abstained": lambda page: ask(page, "Which watch should I buy?"),
    "clinician": lambda page: ask(page, "My shin has hurt for weeks, what now?"),
    "urgent": lambda page: ask(page, "My calf is hot and swollen, how do I roll it?"),
    "emergency": lambda page: ask(page, "My chest hurts on every run"),
    "failed": lambda page: ask(page, "Please break"),
}


def take(browser: Browser, address: str, folder: Path, *, width: int, scheme: Scheme) -> None:
    """Every state at one width and colour scheme."""
    for name, reach in STATES.items():
        page = browser.new_page(
            viewport={"width": width, "height": WIDTHS[width]},
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="en-GB",
        )
        page.goto(f"{address}/")
        page.get_by_role("button", name="Send", exact=True).wait_for()
        page.locator(".region").first.wait_for()
        reach(page)
        page.wait_for_timeout(250)
        page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
        page.close()


def take_states(folder: Path) -> None:
    """Write the pictures of all states into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    articles = [build_article("one", "A text about shins."), build_article("two", "Another.")]
    with serve(build_web_app(CannedReplies(), articles)) as address, open_browser() as browser:
        for width in WIDTHS:
            for scheme in SCHEMES:
                take(browser, address, folder, width=width, scheme=scheme)


def take_real(file: Path) -> None:
    """One picture of a real answer with its first source open, from the real articles."""
    from kb.articles import CURATED_ARTICLES, read_articles
    from kb.embedding import MiniLMEmbeddings
    from ui.settings import Settings
    from ui.wiring import build_assistant

    model = MiniLMEmbeddings().name
    app = build_web_app(build_assistant(Settings()), read_articles(CURATED_ARTICLES), model=model)
    with serve(app) as address, open_browser() as browser:
        page = browser.new_page(
            viewport={"width": 1280, "height": 940}, reduced_motion="reduce", locale="en-GB"
        )
        page.goto(f"{address}/")
        page.get_by_role("button", name="Send", exact=True).wait_for()
        ask(page, REAL_QUESTION)
        page.locator(".chip").first.click()
        page.locator("mark.current").wait_for()
        page.mouse.move(0, 0)
        page.wait_for_timeout(250)
        page.screenshot(path=file)


def main(arguments: Sequence[str]) -> None:
    """`DIR` for the states with canned replies, `--real FILE` for one with a real answer."""
    if arguments[0] == "--real":
        take_real(Path(arguments[1]))
    else:
        folder = Path(arguments[0])
        take_states(folder / "page")
        screenshots_checks.main(folder / "checks")
        screenshots.main(folder / "widget")


if __name__ == "__main__":
    main(sys.argv[1:])
