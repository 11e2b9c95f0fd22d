"""What a visit leaves behind, fetches and lets in: nothing, from nowhere, none."""

import pytest

from tests.ui.conftest import Visit
from tests.ui.replies import answered
from ui.rendering import view_reply

HOSTILE = [
    '<img src=x onerror="window.hacked=1">',
    "<script>window.hacked=1</script>",
    "${window.hacked=1}",
    "{{constructor.constructor('window.hacked=1')()}}",
    "`${window.hacked=1}`",
    "</script><svg onload=window.hacked=1>",
    "[a](javascript:window.hacked=1) ![x](https://evil.example/x.png)",
    '<div style="position:fixed;inset:0;background:#fff">all clear</div>',
    "<form action=https://evil.example><input name=q></form>",
    "\u202egnp.exe \ud800 \x00 <iframe srcdoc='<script>parent.hacked=1</script>'>",
]


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


def test_hostile_words_run_nothing_fetch_nothing_and_cover_nothing(visit: Visit) -> None:
    for words in HOSTILE:
        visit.page.evaluate("words => window.footnote.submit(words)", words)
        visit.page.wait_for_function("() => !document.querySelector('.pending')")
    page = visit.page
    assert page.locator(".entry").count() == len(HOSTILE)
    assert page.evaluate("window.hacked") is None
    inside = page.locator(".conversation")
    assert inside.locator("img, script, iframe, form, input, style, [style]").count() == 0
    assert page.locator(".searched q").first.inner_text() == f"{HOSTILE[0]} again"
    assert [url for url in visit.requests if not url.startswith(visit.address)] == []


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_reply_as_shown_is_json_that_utf_8_can_carry(words: str) -> None:
    import json
    from dataclasses import replace

    shown = view_reply(replace(answered(), searched=words, suggestions=(words,)))
    json.dumps(shown, ensure_ascii=False).encode("utf-8")


def test_page_is_light_and_comes_back_from_the_cache(visit: Visit) -> None:
    weigh = """() => performance.getEntriesByType('resource')
        .concat(performance.getEntriesByType('navigation'))
        .reduce((sum, entry) => sum + entry.transferSize, 0)"""
    cold_bytes = visit.page.evaluate(weigh)
    visit.page.goto(f"{visit.address}/chat/")
    visit.page.get_by_role("button", name="Send").wait_for()
    warm_bytes = visit.page.evaluate(weigh)
    assert 0 < cold_bytes < 350_000
    assert 0 < warm_bytes < 20_000
