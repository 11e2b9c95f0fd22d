"""Whose emergency numbers: guessed alike on every page, and taken along from one to the other."""

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.fakes import build_article
from tests.ui.browsers import MANNER
from tests.ui.checkers import CannedRepliesAndChecks
from tests.ui.screenshots_checks import reach_urgent
from tests.ui.servers import serve
from ui.countries import guess_code
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


@pytest.mark.parametrize(
    ("languages", "code"),
    [
        ("en-GB,en;q=0.9", "GB"),
        ("en-us", "US"),
        ("de-DE,de;q=0.9,en-GB;q=0.8", "EU"),
        ("en,en-NZ;q=0.9", "NZ"),
        ("zh-Hant-TW", "XX"),
        ("es-419", "XX"),  # Latin America
        ("en", ""),
        ("*", ""),
        ("", ""),
    ],
)
def test_first_language_that_names_a_country_says_which(languages: str, code: str) -> None:
    assert guess_code(languages) == code


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/chat/", '<a id="emergency-number" href="tel:112">'),
        ("/chat/?country=AU", '<a id="emergency-number" href="tel:000">'),
        ("/p/demo", '<a id="emergency-number" href="tel:999">'),  # it has said where it is
        ("/p/demo?country=AU", '<a id="emergency-number" href="tel:000">'),
        ("/checks", '<option value="IE" selected>'),
        ("/checks?practice=demo", '<option value="GB" selected>'),
    ],
)
def test_page_has_its_number_before_any_script(site: str, path: str, said: str) -> None:
    assert said in httpx.get(f"{site}{path}", headers={"Accept-Language": "en-IE,en;q=0.9"}).text


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
