"""Ten people at once: nobody waits for nine others to be done, and everybody gets their own."""

from threading import Barrier, Event, Thread

import httpx
from playwright.sync_api import BrowserContext

from tests.fakes import build_article
from tests.ui.crowds import ask_at_once
from tests.ui.replies import CannedReplies
from tests.ui.servers import serve
from ui.web import build_web_app


def test_ten_people_are_answered_side_by_side() -> None:
    """Each answer waits until all ten are being worked on: one after another would never end."""
    replies = CannedReplies()
    replies.waits = Barrier(10)
    app = build_web_app(replies, [build_article("one", "A text.")], at_once=10)
    with serve(app) as address:
        answered = ask_at_once(address, [f"<{number}> shins" for number in range(10)])
    for number, each in enumerate(answered):
        reply = each.shown["reply"]
        assert isinstance(reply, dict)
        assert each.shown["id"] == number
        assert reply["searched"] == f"<{number}> shins again"


def test_page_that_is_told_to_come_back_does_so_by_itself(context: BrowserContext) -> None:
    replies, go = CannedReplies(), Event()
    replies.waits = go
    app = build_web_app(replies, [build_article("one", "A text.")], at_once=1, wait_seconds=0.01)
    with serve(app) as address:
        page = context.new_page()
        page.goto(f"{address}/chat/")
        first = Thread(
            target=httpx.post,
            args=(f"{address}/api/chat",),
            kwargs={"json": {"turns": ["the one who is there first"]}, "timeout": 20},
        )
        first.start()
        with page.expect_response(lambda response: response.status == 503):
            page.get_by_role("textbox", name="Your message").fill("What helps sore shins?")
            page.get_by_role("button", name="Send", exact=True).click()
        go.set()
        page.locator(".reply").wait_for()
        first.join()
    assert page.locator(".entry .notice").count() == 0
