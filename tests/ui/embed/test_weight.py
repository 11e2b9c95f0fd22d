"""What the widget costs a site: one small file before a click, a light page after it."""

import gzip

import httpx

from tests.ui.embed.conftest import Visit
from tests.ui.embed.sites import Sites

BEFORE_BYTES, AFTER_BYTES, MOST_REQUESTS = 3 * 1024, 15 * 1024, 6


def weigh(address: str) -> int:
    """Bytes of the body as sent to a browser that takes gzip."""
    with httpx.stream("GET", address, headers={"accept-encoding": "gzip"}) as response:
        return sum(map(len, response.iter_raw()))


def test_before_a_click_there_is_one_request_of_3_kb_at_most(visit: Visit) -> None:
    visit.go()
    visit.page.wait_for_load_state("networkidle")
    assert visit.from_server() == [f"{visit.sites.server}/widget.js"]
    assert 0 < weigh(f"{visit.sites.server}/widget.js") <= BEFORE_BYTES


def test_opening_takes_one_request_for_the_chat_and_one_for_its_picture(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.page.wait_for_load_state("networkidle")
    page = f"{visit.sites.server}/embed/hill-street"
    assert visit.from_server()[1:] == [page, f"{page}/logo"]


def test_after_a_click_and_an_answer_there_are_6_requests_and_15_kb(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    asked = visit.from_server()[1:]
    assert len(asked) <= MOST_REQUESTS
    assert asked[-1] == f"{visit.sites.server}/api/chat"
    assert sum(map(weigh, asked[:-1])) <= AFTER_BYTES
    assert visit.complaints == []


def test_nothing_comes_from_another_host(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("May I press on sore shins?")
    ours = (visit.sites.server, visit.sites.listed, "data:")
    assert [url for url in visit.requests if not url.startswith(ours)] == []


def test_chat_page_comes_without_what_its_style_says_to_us(sites: Sites) -> None:
    style = httpx.get(f"{sites.server}/embed/hill-street").text.partition("</style>")[0]
    assert ".log" in style
    assert "/*" not in style


def test_files_in_the_frame_are_kept_by_the_browser_and_the_page_is_not(sites: Sites) -> None:
    page = httpx.get(f"{sites.server}/embed/hill-street")
    address = page.text.split('"tools": "files/')[1].split('"')[0]
    script = httpx.get(f"{sites.server}/embed/files/{address}")
    assert "immutable" in script.headers["cache-control"]
    assert page.headers["cache-control"] == "no-store"
    stale = httpx.get(f"{sites.server}/embed/files/0123/tools.js")
    assert stale.headers["cache-control"] == "no-store"


def test_loader_is_smaller_than_its_source_and_still_compresses(sites: Sites) -> None:
    text = httpx.get(f"{sites.server}/widget.js").text
    assert "\n//" not in text
    assert len(gzip.compress(text.encode())) <= BEFORE_BYTES
