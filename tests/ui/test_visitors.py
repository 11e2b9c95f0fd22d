"""What a visit leaves behind, fetches and lets in: nothing, from nowhere, none."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, BrowserContext

from kb.articles import Article
from kb.blocks import Paragraph
from kb.cautions import Caution
from tests.fakes import build_source
from tests.ui.conftest import Visit, open_visitor
from tests.ui.hostile import HOSTILE, build_hostile_reply
from tests.ui.replies import CannedReplies, answered
from tests.ui.servers import serve
from ui.pages.rendering import view_reply
from ui.web import build_web_app


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A first visit."""
    with open_visitor(browser) as opened:
        yield opened


def test_visit_asks_no_other_host_and_leaves_no_cookie_and_no_key(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.locator(".chip").first.click()
    visit.ask("My calf is hot and swollen")
    assert [url for url in visit.requests if not url.startswith(visit.address)] == []
    assert visit.page.context.cookies() == []
    kept = visit.page.evaluate(
        """async () => [localStorage.length, sessionStorage.length,
            (await indexedDB.databases()).length, (await caches.keys()).length]"""
    )
    assert kept == [0, 0, 0, 0]
    assert visit.complaints == []


def assert_inert(visit: Visit, inside: str) -> None:
    """Nothing ran, nothing was fetched, and nothing was built that could cover or send."""
    page = visit.page
    assert page.evaluate("window.hacked") is None
    built = "img:not(.home img), script, iframe, form, object, embed, base, style, [style]"
    assert page.locator(f":is({inside})").locator(built).count() == 0
    links = page.locator(f":is({inside}) a").evaluate_all("nodes => nodes.map(node => node.href)")
    assert [link for link in links if not link.startswith(("http", "tel:"))] == []
    assert [url for url in visit.requests if not url.startswith(visit.address)] == []
    send = page.locator("#send")
    if send.count():
        box = send.bounding_box()
        assert box
        at_middle = page.evaluate(
            "([x, y]) => Boolean(document.elementFromPoint(x, y).closest('#send'))",
            [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2],
        )
        assert at_middle


def test_hostile_questions_run_nothing_fetch_nothing_and_cover_nothing(visit: Visit) -> None:
    for words in HOSTILE:
        visit.page.evaluate("words => window.footnote.submit(words)", words)
        visit.page.wait_for_function("() => !document.querySelector('.pending')")
    assert visit.page.locator(".entry").count() == len(HOSTILE)
    assert visit.page.locator(".searched q").first.inner_text() == f"{HOSTILE[0]} again"
    assert visit.page.locator(".conversation [aria-label*='<']").count() == 0
    assert_inert(visit, ".conversation")


def test_hostile_sources_run_nothing_fetch_nothing_and_cover_nothing(visit: Visit) -> None:
    for words in HOSTILE:
        visit.replies.reply_next.append(build_hostile_reply(words))
        visit.ask("What helps sore shins?")
        visit.page.locator(".entry").last.locator(".chip").first.click()
    assert visit.page.locator("details.source blockquote").first.text_content() == HOSTILE[0]
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert HOSTILE[0] in (visit.page.locator(".paper").text_content() or "")
    assert_inert(visit, ".conversation, .paper")


def test_hostile_articles_and_names_run_nothing_on_their_pages(context: BrowserContext) -> None:
    articles = [build_hostile_article(f"h{n}", words) for n, words in enumerate(HOSTILE)]
    with serve(build_web_app(CannedReplies(), articles)) as address:
        visit = Visit(context.new_page(), address, CannedReplies())
        visit.page.on("request", lambda request: visit.requests.append(request.url))
        for path in ("/articles", *(f"/articles/h{n}" for n in range(len(HOSTILE)))):
            visit.page.goto(f"{address}{path}")
            assert visit.page.get_by_role("main").is_visible()
            assert_inert(visit, "body")
        visit.page.goto(f"{address}/")
        visit.page.get_by_role("button", name="Send", exact=True).wait_for()
        assert visit.page.locator(".shelf li").count() == len(HOSTILE)
        assert_inert(visit, ".intro")


def build_hostile_article(slug: str, words: str) -> Article:
    """An article whose every word is hostile, the name of its practice too."""
    words = words.encode("utf-8", "replace").decode("utf-8")  # as a file would hold it
    named = dict.fromkeys(("title", "author", "publisher", "url", "credentials"), words)
    cautions = (Caution(words),)
    paragraph = Paragraph(
        words, words, words, note=words, sides=((slug, words),), cautions=cautions
    )
    return Article(replace(build_source(slug), **named), (paragraph,), digest=slug)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_reply_as_shown_is_json_that_utf_8_can_carry(words: str) -> None:
    shown = view_reply(replace(answered(), searched=words, suggestions=(words,)))
    json.dumps(shown, ensure_ascii=False).encode("utf-8")


def test_page_is_light_and_comes_back_from_the_cache(visit: Visit) -> None:
    weigh = """() => performance.getEntriesByType('resource')
        .concat(performance.getEntriesByType('navigation'))
        .reduce((sum, entry) => sum + entry.transferSize, 0)"""
    cold_bytes = visit.page.evaluate(weigh)
    visit.page.goto(f"{visit.address}/chat/")
    visit.page.get_by_role("button", name="Send", exact=True).wait_for()
    warm_bytes = visit.page.evaluate(weigh)
    assert 0 < cold_bytes < 350_000
    assert 0 < warm_bytes < 20_000
