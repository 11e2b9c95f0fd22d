"""Whose emergency numbers: guessed alike on every page, and taken along from one to the other."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.fakes import build_article
from tests.ui.browsers import MANNER
from tests.ui.checkers import CannedRepliesAndChecks
from tests.ui.screenshots_checks import reach_urgent
from tests.ui.servers import serve
from ui.web import build_web_app


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serve(build_web_app(CannedRepliesAndChecks(), [build_article("one", "A text.")])) as url:
        yield url


@pytest.fixture
def american(browser: Browser) -> Iterator[Page]:
    """Somebody whose browser speaks American English."""
    with browser.new_context(**MANNER | {"locale": "en-US"}) as context:
        yield context.new_page()


@pytest.mark.parametrize("path", ["/chat/", "/checks"])
def test_country_is_guessed_from_the_browsers_language(
    american: Page, site: str, path: str
) -> None:
    american.goto(f"{site}{path}")
    expect(american.locator("#country")).to_have_value("US")


@pytest.mark.parametrize(("path", "link"), [("/chat/", "Checks"), ("/checks", "Ask a question")])
def test_chosen_country_goes_along_with_the_link(
    american: Page, site: str, path: str, link: str
) -> None:
    american.goto(f"{site}{path}")
    american.locator("#country").select_option("AU", force=True)
    american.goto(american.get_by_role("link", name=link, exact=True).evaluate("a => a.href"))
    expect(american.locator("#country")).to_have_value("AU")


def test_country_that_is_none_of_the_choices_is_guessed_all_the_same(
    american: Page, site: str
) -> None:
    american.goto(f"{site}/checks?country=FR")
    expect(american.locator("#country")).to_have_value("US")


def test_result_of_a_check_gets_the_numbers_of_a_country_chosen_afterwards(
    american: Page, site: str
) -> None:
    american.goto(f"{site}/checks#massage_today")
    american.get_by_role("button", name="See the result").wait_for()
    reach_urgent(american)
    expect(american.locator(".flag .call")).to_have_count(0)
    american.locator("#country").focus()
    american.locator("#country").select_option("NZ")
    expect(american.locator(".flag .call")).to_have_attribute("href", "tel:0800611116")
    expect(american.locator("#country")).to_be_focused()


def test_country_chosen_before_a_check_asks_for_nothing(american: Page, site: str) -> None:
    american.goto(f"{site}/checks#massage_today")
    american.get_by_role("button", name="See the result").wait_for()
    asked: list[str] = []
    american.on("request", lambda request: asked.append(request.url))
    american.locator("#country").select_option("NZ")
    expect(american.locator(".outcome .waiting")).to_be_visible()
    assert asked == []
