"""The runner's page as a practice's own: framed on its site, in its brand, and nobody else's."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import BrowserContext, Frame, Page

from tests.ui.embed.sites import Sites, open_sites
from tests.ui.hostile import HOSTILE
from tests.ui.test_accessibility import find_violations
from tests.ui.test_paper import copy_answer
from ui.countries import COUNTRIES, Start
from ui.pages.whose import build_practice_frame
from ui.practices.directory import Practices
from ui.practices.files import write_practice

TIMES = 8
BLOCKED = """const blocked = { get() { throw new DOMException('no', 'SecurityError') } };
if (self !== top) for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, blocked);
if (self !== top) Object.defineProperty(document, 'cookie', blocked);"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    with open_sites(tmp_path_factory.mktemp("pages")) as opened:
        yield opened


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def frame_page(page: Page, sites: Sites, *, site: str) -> Frame:
    """A site with the practice's whole page in a plain frame; gives the frame once it is there."""
    page.goto(f"{site}/plain?server=")
    page.evaluate(
        """src => new Promise((done) => {
            const frame = document.createElement('iframe');
            Object.assign(frame, { src, title: 'Ask', width: 900, height: 700, onload: done });
            document.body.append(frame); })""",
        f"{sites.server}/p/hill-street",
    )
    return page.frames[-1]


def ask(frame: Frame | Page, question: str) -> None:
    before = frame.locator(".reply").count()
    frame.get_by_role("textbox", name="Your message").fill(question)
    frame.get_by_role("button", name="Send", exact=True).click()
    frame.locator(".reply").nth(before).wait_for()


def test_framed_page_loads_every_time_without_storage(page: Page, sites: Sites) -> None:
    page.add_init_script(BLOCKED)
    for _ in range(TIMES):
        frame = frame_page(page, sites, site=sites.listed)
        frame.get_by_role("button", name="Send", exact=True).wait_for()
    ask(frame, "What helps sore shins?")
    frame.locator(".chip").first.click()
    assert frame.locator("details.source[open] mark.current").is_visible()


def test_unlisted_site_cannot_frame_the_page(page: Page, sites: Sites) -> None:
    said: list[str] = []
    page.on("console", lambda each: said.append(each.text))
    frame = frame_page(page, sites, site=sites.unlisted)
    assert frame.locator("#message").count() == 0
    assert any("frame-ancestors" in each for each in said)


def test_booking_is_offered_after_an_answer_and_never_beside_an_emergency(
    page: Page, sites: Sites
) -> None:
    page.goto(f"{sites.server}/p/hill-street")
    ask(page, "What helps sore shins?")
    assert page.locator(".book a").first.inner_text().startswith("Book with Jo")
    ask(page, "My calf is hot and swollen")
    assert page.locator(".flag.urgent, .flag.emergency").count() == 1
    offers = page.locator(".book, .booking, a[href*='booking.example']")
    assert offers.filter(visible=True).count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, sites: Sites, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{sites.server}/p/hill-street")
    page.get_by_role("button", name="Send", exact=True).wait_for()
    assert find_violations(page) == []
    ask(page, "What helps sore shins?")
    assert find_violations(page) == []


def test_question_goes_to_the_practices_own_shelf(page: Page, sites: Sites) -> None:
    assert httpx.get(f"{sites.server}/p/nobody").status_code == 404
    # Added while the server runs.
    write_practice(sites.home, "mill", 'name = "Mill Lane"\narticles = "own"\ncountry = "IE"')
    page.goto(f"{sites.server}/p/mill")
    assert page.title() == "Mill Lane: ask about running pain"
    ask(page, "What helps sore shins?")
    _, *rest = sites.replies.asked[-1]
    assert "IE" in rest
    text = page.content()
    assert "Hill Street" not in text
    assert "Jo" not in page.locator("header.site").inner_text()


def test_paper_and_copy_are_the_practices_and_say_what_was_read(page: Page, sites: Sites) -> None:
    page.goto(f"{sites.server}/p/hill-street")
    ask(page, "What helps sore shins?")
    copied = copy_answer(page)[-1]
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    head, foot = (page.locator(f".paper-{part}").inner_text() for part in ("head", "foot"))
    assert copied == head
    assert head.startswith("Hill Street Massage · asked on")
    assert head.endswith("+44 1632 960 001")
    assert "made of one article by therapists and writers, retold in Footnote's own" in foot


def test_practices_name_is_text_and_nothing_else(page: Page, sites: Sites) -> None:
    for number, words in enumerate(HOSTILE):
        name = "".join(each for each in words if each.isprintable()).replace("'''", "")
        if "\n" in name or len(name) > 100:
            continue
        path = write_practice(sites.home, f"h{number}", f"name = '''{name}'''\n")
        practice = Practices(sites.home).find(f"h{number}")
        assert practice, path
        framed = build_practice_frame(practice, [], sites.home, Start(COUNTRIES[0]))
        assert "<img src=x" not in framed.header + framed.head
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for slug in ("h0", "h6", "h20"):
        if Practices(sites.home).find(slug):
            page.goto(f"{sites.server}/p/{slug}")
            page.get_by_role("button", name="Send", exact=True).wait_for()
            assert page.evaluate("window.hacked") is None
    assert [url for url in asked if not url.startswith(sites.server)] == []


def test_dark_page_keeps_the_brands_colour_behind_white_words(page: Page, sites: Sites) -> None:
    page.emulate_media(color_scheme="dark")
    look = "node => { const s = getComputedStyle(node); return [s.backgroundColor, s.color] }"
    brand = ["rgb(122, 46, 77)", "rgb(255, 255, 255)"]
    page.goto(f"{sites.server}/p/hill-street")
    page.get_by_role("button", name="Send", exact=True).wait_for()
    assert page.locator("#send").evaluate(look) == brand
    page.goto(f"{sites.server}/embed/hill-street")
    for place in ("header", ".row button"):
        assert page.locator(place).evaluate(look) == brand


def test_phone_keeps_booking_at_the_top_and_asks_once(page: Page, sites: Sites) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{sites.server}/p/hill-street")
    page.get_by_role("button", name="Send", exact=True).wait_for()
    book = page.locator("header.site").get_by_role("link", name="Book")
    assert book.is_visible()
    assert page.locator(".start h2").first.inner_text() == "What is bothering your legs?"
    assert not page.get_by_text("Where does it hurt?").is_visible()
    ask(page, "What helps sore shins?")
    assert book.is_visible()
    name = page.get_by_role("heading", name="Hill Street Massage").bounding_box()
    assert name
    assert name["width"] >= 128  # three buttons beside it leave no room for its words
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    ask(page, "My calf is hot and swollen")
    assert not book.is_visible()


def test_home_is_named_nowhere(sites: Sites) -> None:
    home: Path = sites.home
    assert str(home) not in httpx.get(f"{sites.server}/p/hill-street").text
